import type { Act } from '../../lexicon/record.js';

/** A frame: acts that the news reports as one kind of event, and what their grammatical roles are called in it. */
export interface Frame {
  readonly name: string;
  readonly acts: readonly Act[];
  /** Role names for the doer, the thing done to, and the second complement. */
  readonly subject: string;
  readonly object: string;
  readonly second: string;
  /** How much such a fact weighs in a summary, 0–1. */
  readonly weight: number;
}

const frame = (name: string, acts: readonly Act[], subject: string, object: string, second: string, weight: number): Frame => ({
  name,
  acts,
  subject,
  object,
  second,
  weight,
});

/** The frames that the news has. A frame is a class of verbs with named roles: the clause reader does the rest. */
export const frames: readonly Frame[] = [
  frame('leak', ['leak'], 'victim', 'data', 'place', 1),
  frame('theft', ['steal'], 'attacker', 'loot', 'victim', 1),
  frame('sale', ['sell'], 'seller', 'goods', 'buyer', 0.7),
  frame('intrusion', ['hack'], 'attacker', 'victim', 'route', 1),
  frame('attack', ['attack', 'target'], 'attacker', 'victim', 'means', 0.9),
  frame('ransom', ['encrypt', 'extort'], 'attacker', 'victim', 'demand', 1),
  frame('payment', ['pay', 'refuse'], 'payer', 'amount', 'payee', 0.9),
  frame('outage', ['disrupt'], 'cause', 'service', 'victim', 0.9),
  frame('recovery', ['restore'], 'actor', 'service', 'place', 0.6),
  frame('effect', ['affect', 'cause'], 'cause', 'affected', 'extent', 0.8),
  frame('exploitation', ['exploit'], 'attacker', 'vulnerability', 'target', 0.9),
  frame('campaign', ['deploy'], 'attacker', 'malware', 'victim', 0.8),
  frame('fraud', ['deceive', 'disguise'], 'attacker', 'victim', 'guise', 0.8),
  frame('tactic', ['evade', 'execute'], 'actor', 'object', 'target', 0.5),
  frame('attribution', ['attribute', 'link', 'name'], 'source', 'thing', 'actor', 0.8),
  frame('finding', ['find', 'research'], 'finder', 'thing', 'place', 0.7),
  frame('disclosure', ['disclose', 'confirm'], 'source', 'thing', 'audience', 0.8),
  frame('statement', ['say', 'claim'], 'speaker', 'topic', 'audience', 0.5),
  frame('denial', ['deny'], 'speaker', 'topic', 'audience', 0.7),
  frame('warning', ['warn', 'advise'], 'authority', 'addressee', 'topic', 0.6),
  frame('arrest', ['arrest'], 'authority', 'suspect', 'place', 1),
  frame('charge', ['charge'], 'authority', 'suspect', 'crime', 0.9),
  frame('plea', ['plead'], 'defendant', 'crime', 'court', 0.9),
  frame('sentence', ['sentence'], 'court', 'defendant', 'term', 1),
  frame('extradition', ['extradite'], 'authority', 'suspect', 'place', 0.8),
  frame('takedown', ['seize', 'block'], 'authority', 'target', 'owner', 0.9),
  frame('sanction', ['sanction'], 'authority', 'target', 'reason', 0.9),
  frame('fine', ['fine'], 'authority', 'company', 'amount', 1),
  frame('lawsuit', ['sue', 'settle'], 'plaintiff', 'defendant', 'claim', 0.8),
  frame('investigation', ['investigate'], 'authority', 'subject', 'reason', 0.6),
  frame('patch', ['fix', 'protect'], 'vendor', 'vulnerability', 'product', 0.8),
  frame('notification', ['notify'], 'source', 'addressee', 'topic', 0.8),
  frame('delay', ['delay'], 'actor', 'act', 'until', 0.7),
  frame('issue', ['issue', 'effect'], 'issuer', 'document', 'addressee', 0.8),
  frame('requirement', ['require', 'ban', 'allow'], 'authority', 'addressee', 'act', 0.7),
  frame('deal', ['acquire', 'fund'], 'buyer', 'target', 'price', 0.9),
  frame('launch', ['launch'], 'company', 'product', 'market', 0.6),
  frame('staffing', ['hire', 'dismiss'], 'company', 'person', 'role', 0.5),
  frame('change', ['rise', 'fall', 'reach'], 'measure', 'amount', 'base', 0.9),
  frame('share', ['account'], 'part', 'amount', 'whole', 0.8),
  frame('event', ['hold', 'happen'], 'host', 'event', 'place', 0.4),
  frame('plan', ['plan'], 'actor', 'act', 'aim', 0.5),
];

const byAct = new Map(frames.flatMap((one) => one.acts.map((act) => [act, one] as const)));

/** The frame of an act, or null for acts that make no event of their own. */
export function frameOf(act: Act): Frame | null {
  return byAct.get(act) ?? null;
}
