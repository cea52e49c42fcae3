/**
 * Words that are nouns and verbs both, by what they mostly are in running news: the other reading costs more.
 * Counted over an archive of security news by what stands before and behind them (的, 该, 可, 已, 了 …), then read through.
 */
export const mostlyNouns: ReadonlySet<string> = new Set(
  '指令 挑战 需求 合规 交易 变化 进展 省 供应 估值 占比 诉讼 链接 行动 犯罪 工作 教育 融资 竞赛 变种 意图 企图 反应 争议 冲突 纠纷 倡议 启示 成就 教授 罚款 罚金 贷款 增幅 认证 身份验证 通信 通讯 联系 信任 应急响应 钓鱼 网络钓鱼 实验 竞争 商业化 自动化 数字化 编程 截图 故障 缓存 隧道 标识 证明 投资 预期 经历 演讲 代理 主管 科研 深度伪造 越权 上市 分类 拒绝服务 模糊测试 别名 问卷调查 估计 政变 修正案 重叠 区别 协商 会谈 谈判 测试 监管 立法 挖矿 勒索 反馈 回应 演练 命令 风险 组织 分成 点 爱 锁 生活 报告 审计 研发 招聘 运维 招标 计划任务 服务 点击 警报'.split(
    ' ',
  ),
);

export const mostlyVerbs: ReadonlySet<string> = new Set(
  '通知 应对 使用 取消 利用 执行 存在 发现 关注 要求 修复 披露 帮助 拒绝 支付 出现 采用 增加 创建 删除 提交 收购 减少 介绍 开始 选择 实施 部署 安装 伪造 希望 参与 优化 防范 破坏 滥用 关闭 公布 移除 说明 出售 整合 中断 总结 欺骗 改变 改进 扩张 暂停 替换 损害 推迟 没收 起诉 判决 公开征求意见 复制 确认 冒充 假冒 更换 标志 规定 购买 批准 决定 猜测 怀疑 解密 制裁 逮捕 拘留 指控 允许 承诺 否认 攻占 突破 命名 描述 定制 扩展 识别 共享 授权 窃取 感染 传播 渗透 安排 监听 嵌入 停用 查封 扣押 依赖 验证 登录 下载 讨论 解释 变更 上升 下降 激增 假设 提升 协助 篡改'.split(
    ' ',
  ),
);
