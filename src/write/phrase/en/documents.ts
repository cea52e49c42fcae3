/** What sort of document a Chinese title names by its last word: it has no English title of its own here. */
export const DOCUMENTS: readonly (readonly [RegExp, string])[] = [
  [/指南(?:（|$|\()|指引$/, 'a guide'],
  [/标准$/, 'a standard'],
  [/报告(?:（|$|\()/, 'a report'],
  [/条例$|规定$|办法(?:（|$|\()|规则$/, 'a regulation'],
  [/法案$/, 'a bill'],
  [/白皮书$/, 'a white paper'],
  [/草案$|征求意见稿/, 'a draft'],
  [/战略$/, 'a strategy'],
  [/计划$|方案$|规划$/, 'a plan'],
  [/意见$|建议$/, 'guidelines'],
  [/通知$|公告$|通报$/, 'a notice'],
  [/备忘录$/, 'a memorandum'],
];
