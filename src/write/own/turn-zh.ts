const FIRST_PERSON = /我|咱|你|您|本(?:公司|人|院|部门)/;
const SAY = '表示|称|说|指出|认为|强调|补充道|补充说|写道|解释说|解释道|解释称|透露|警告|警告称|谈到';
const SAID_BEHIND = new RegExp(`^[“"]([^”"]{10,160}?)[，。,]?[”"][，,]?([^，。“”"]{2,40}?)(${SAY})(?:道)?。?$`);
const SAID_IN_FRONT = new RegExp(`^([^“”"]{2,60}?(?:${SAY}))[，：:,]?\\s*[“"]([^”"]{8,160}?)[。，]?[”"]。?$`);

/**
 * Speech in the reporter's order and in reported form: “Q，”S说。 → S说Q。 and S表示：“Q。” → S表示Q。
 * A quotation in the first person keeps its marks.
 */
export function turned(text: string): string {
  const after = SAID_BEHIND.exec(text);
  if (after && !FIRST_PERSON.test(after[1] ?? '')) return `${after[2]}${after[3]}${after[1]}。`;
  const before = SAID_IN_FRONT.exec(text);
  if (before && !FIRST_PERSON.test(before[2] ?? '')) return `${before[1]}${before[2]}。`;
  return text;
}

/** Name and day in the order of the wire: 2024年8月5日，奇安信CERT发布… → 奇安信CERT 8月5日发布…; only a name that the verb follows at once. */
export function dayBehind(text: string, names: readonly string[]): string {
  const dated = /^(?:在|于)?((?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?)[，,]?(?=\S)/.exec(text);
  if (!dated) return text;
  const rest = text.slice(dated[0].length);
  const name = names.find((one) => one.length > 1 && rest.startsWith(one));
  if (name === undefined) return text;
  const tail = rest.slice(name.length);
  if (
    !/^(?:发布|披露|宣布|公布|证实|确认|表示|称|指出|警告|报告|逮捕|起诉|判处|推出|收购|入侵|攻击|窃取|泄露|遭|被|发现|监测|修复|更新|提交|签署|通过|启动|上线|下架|关闭|封禁|制裁|罚款|提供|询问|声称|透露)/.test(
      tail,
    )
  )
    return text;
  const gap = /[A-Za-z0-9]$/.test(name) ? ' ' : '';
  return `${name}${gap}${dated[1]}${tail}`;
}
