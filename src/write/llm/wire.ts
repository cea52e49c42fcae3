import { fill, type Prompts } from '../prompt.js';
import type { Form } from './answer.js';
import type { Body, Message } from './client.js';
import type { Endpoint } from './endpoint.js';
import type { FaultKind } from './fault.js';

/** How an answer in JSON is asked for, best first; below the last one the rule writer stands. */
export const STEPS = ['json_schema', 'json_object', 'text'] as const;
export type Step = (typeof STEPS)[number];

/** What an endpoint can do, as far as is known. */
export interface Ability {
  readonly step: Step;
  readonly limitName: 'max_tokens' | 'max_completion_tokens';
  readonly temperature: boolean;
}

export const ABLE: Ability = { step: 'json_schema', limitName: 'max_tokens', temperature: true };

/** The next step down, or null where there is none. */
export function below(step: Step): Step | null {
  return STEPS[STEPS.indexOf(step) + 1] ?? null;
}

/** What is left after an endpoint has said what it can't; null where nothing is. */
export function lessened(ability: Ability, fault: FaultKind): Ability | null {
  if (fault === 'no-temperature') return ability.temperature ? { ...ability, temperature: false } : null;
  if (fault === 'no-limit-name') return ability.limitName === 'max_tokens' ? { ...ability, limitName: 'max_completion_tokens' } : null;
  const step = fault === 'no-format' ? below(ability.step) : null;
  return step ? { ...ability, step } : null;
}

/** Whether what was kept of an earlier run says what an endpoint can do. */
export function isAbility(value: unknown): value is Ability {
  const one = value as Partial<Ability> | null;
  return (
    typeof one === 'object' &&
    one !== null &&
    STEPS.some((step) => step === one.step) &&
    (one.limitName === 'max_tokens' || one.limitName === 'max_completion_tokens') &&
    typeof one.temperature === 'boolean'
  );
}

interface Asking {
  readonly messages: readonly Message[];
  readonly form: Form<unknown>;
  readonly maxTokens: number;
}

/** The body of a request. Where the endpoint takes no schema, the prompt holds it, which json_object wants in any case: it asks for the word. */
export function wire({ messages, form, maxTokens }: Asking, endpoint: Endpoint, ability: Ability, { form: asked }: Prompts): Body {
  const { step, limitName, temperature } = ability;
  const schema = JSON.stringify(form.schema);
  const last = messages.at(-1);
  const told =
    step === 'json_schema' || !last
      ? messages
      : [...messages.slice(0, -1), { ...last, content: `${last.content}\n\n${fill(asked.user, { schema })}` }];
  const format =
    step === 'json_schema'
      ? { response_format: { type: 'json_schema', json_schema: { name: form.name, strict: true, schema: form.schema } } }
      : step === 'json_object'
        ? { response_format: { type: 'json_object' } }
        : {};
  return {
    ...endpoint.extra,
    model: endpoint.model,
    messages: told,
    [limitName]: maxTokens,
    ...(temperature ? { temperature: endpoint.temperature } : {}),
    ...format,
  };
}
