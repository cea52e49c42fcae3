import type { Span } from '../model/index.js';
import type { Passage } from './passage.js';
import type { Violation } from './violation.js';

/** Orders to whoever summarizes. They are part of the page, not of what it reports: no sentence may rest on one. */
const ORDER =
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|rules|guidelines|above|previous)\b|\b(?:you are|act as|pretend to be)\b.{0,30}\b(?:ai|assistant|language model|chatbot|gpt)\b|\b(?:as an?|dear) (?:ai|language model|assistant)\b|\b(?:system prompt|new instructions?|end of (?:article|document|input))\s*[:：]|\b(?:your|the) (?:summary|answer|output|response|reply) (?:must|should|shall|has to)\b|\b(?:in|when writing) your (?:summary|answer|output|response)\b|(?:忽略|无视|忘记|不要理会).{0,16}(?:指令|指示|提示|要求|规则|内容)|(?:你|您)(?:现在)?是(?:一个|一名)?.{0,8}(?:ai|助手|模型|机器人)|(?:在|请在)?(?:摘要|总结|回答|输出|回复)(?:中|里|内|开头|末尾)?(?:必须|务必|只能|请|应当?)?(?:写|加入|输出|包含|声明|注明|附上)|(?:系统提示|新指令|新的指示)\s*[:：]/;

/** What a model says that obeys or answers instead of telling. */
const ANSWER =
  /\b(?:as an ai|as a language model|i(?:'m| am) (?:sorry|unable|an ai)|i (?:cannot|can't|will|have been) \b|i was (?:told|asked|instructed)|here(?:'s| is) (?:the|a|your) summary|as (?:requested|instructed)|per your instructions?|my (?:system prompt|instructions)|sure[,!])|(?:作为(?:一个|一名)?(?:ai|人工智能|语言模型))|(?:我(?:无法|不能|已被|是一[个名]|会按))|(?:以下是.{0,6}(?:摘要|总结))|(?:按照?(?:您的|你的)?(?:要求|指示|指令)[，,])|(?:好的[，,])/;

const QUOTED = /“[^”]*”|"[^"]*"|「[^」]*」|'[^']*'|`[^`]*`|《[^》]*》/g;
const bare = (folded: string): string => folded.replace(QUOTED, ' ');

/** Whether a sentence of an article gives orders to its reader's machine; one that quotes such an order only reports it. */
export function isOrder(folded: string): boolean {
  return ORDER.test(bare(folded));
}

/** A sentence that obeys: it speaks as a machine, repeats the order, or rests on nothing but the order. */
export function injectionViolations(said: Passage, cited: readonly Passage[], orders: readonly Span[]): Violation[] {
  const text = said.folded.slice(said.start, said.end);
  const violation = (source: string | null): Violation[] => [{ rule: 'injection', lang: said.lang, said: said.text.slice(0, 80), source }];
  if (ANSWER.test(bare(text)) || ORDER.test(bare(text))) return violation(null);
  const onOrders = cited.length > 0 && cited.every((one) => orders.some((order) => order.start <= one.start && one.end <= order.end));
  return onOrders ? violation(cited[0]?.text.slice(cited[0].start, cited[0].end) ?? null) : [];
}
