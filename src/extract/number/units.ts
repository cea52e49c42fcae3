/** Rows of folded forms, each with its value. */
function table<T>(rows: readonly (readonly [forms: string, value: T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries(rows.flatMap(([forms, value]) => forms.split('|').map((form) => [form, value])));
}

/** Bytes, decimal: 1.5TB is 1500000000000, and binary prefixes are read as the decimal ones. */
export const sizeWords = table([
  ['字节|bytes|byte|b', 1],
  ['kb|kib|千字节|kilobytes|kilobyte', 1e3],
  ['mb|mib|兆字节|兆|megabytes|megabyte', 1e6],
  ['gb|gib|g|千兆字节|吉字节|gigabytes|gigabyte|gigs', 1e9],
  ['tb|tib|t|太字节|terabytes|terabyte', 1e12],
  ['pb|pib|拍字节|petabytes|petabyte', 1e15],
  ['eb|eib|艾字节|exabytes|exabyte', 1e18],
  ['zb|泽字节|zettabytes|zettabyte', 1e21],
]);

/** Bits a second. */
export const rateWords = table([
  ['tbps|tbit/s|tb/s|terabits per second', 1e12],
  ['gbps|gbit/s|gb/s|gigabits per second', 1e9],
  ['mbps|mbit/s|mb/s|megabits per second', 1e6],
  ['kbps|kbit/s|kb/s', 1e3],
  ['bps|bits per second', 1],
]);

/** Events a second, by what is counted. */
export const eventRates = table<readonly [factor: number, unit: string]>([
  ['rps|requests per second|requests a second', [1, 'request/s']],
  ['krps', [1e3, 'request/s']],
  ['mrps', [1e6, 'request/s']],
  ['pps|packets per second', [1, 'packet/s']],
  ['kpps', [1e3, 'packet/s']],
  ['mpps', [1e6, 'packet/s']],
  ['gpps|bpps', [1e9, 'packet/s']],
  ['qps|queries per second', [1, 'query/s']],
  ['tps|transactions per second', [1, 'transaction/s']],
]);

export const durationWords = table([
  ['周年|年|个财年|个年头|载|years|year|yrs|yr|-year', 'year'],
  ['个季度|quarters', 'quarter'],
  ['个多月|个月|月|months|month|-month', 'month'],
  ['个星期|个礼拜|星期|周|weeks|week|-week', 'week'],
  ['个工作日|工作日|个自然日|天|日|个昼夜|business days|working days|calendar days|days|day|-day', 'day'],
  ['个小时|小时|个钟头|hours|hour|hrs|-hour', 'hour'],
  ['分钟|minutes|minute|mins|-minute', 'minute'],
  ['秒钟|秒|seconds|second|secs|-second', 'second'],
  ['毫秒|milliseconds|ms', 'millisecond'],
  ['decades|decade|-decade', 'decade'],
  ['个世纪|centuries|century', 'century'],
]);

/** Chinese classifiers: what stands between a number and the noun it counts. */
export const classifiers: readonly string[] =
  '个 名 位 家 起 条 次 台 款 种 份 件 套 部 辆 张 项 类 所 座 处 枚 艘 架 例 宗 笔 批 篇 封 页 组 支 只 轮 场 间 户 把 股 门 颗 块 片 根 段 行 句 字 倍 度 届 期 章 节 本 册 卷 盘 串 对 双 伙 群 排 层 级 路 道 站 线 扇 则 幅 首 集 样 员 人次 人 口 头 匹 尊 剂 发 栋 幢 车 箱 包 袋 杯 瓶 克 斤 公斤 吨 米 公里 千米 平方米 平方公里 亩 公顷 升 人份 方面 步 阶段 大 代 手 身 桌 顿 阵 番 拨 波 滴 粒 束 丛'.split(
    ' ',
  );

/** Classifiers of papers and records: people are never counted by them. */
export const paperClassifiers: ReadonlySet<string> = new Set('份条封篇张');
