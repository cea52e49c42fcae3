import { readFileSync } from 'node:fs';

/** Every prompt there is; each stands in a file of its name in prompts/. */
const IDS = ['article', 'part', 'item', 'join', 'digest', 'mend', 'form', 'again'] as const;
export type PromptId = (typeof IDS)[number];

/** A prompt as its file gives it, what it uses already put in. `{{name}}` stands where `fill` puts a value. */
export interface Prompt {
  readonly id: PromptId;
  readonly version: number;
  /** `article@1`: what a brief and the store of answers name it by. */
  readonly label: string;
  readonly system: string;
  readonly user: string;
}

export type Prompts = Readonly<Record<PromptId, Prompt>>;

interface PromptFile {
  readonly fields: Readonly<Record<string, string>>;
  readonly system: string;
  readonly user: string;
}

function readPrompt(id: string): PromptFile {
  const text = readFileSync(new URL(`../../prompts/${id}.md`, import.meta.url), 'utf8');
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const fields = Object.fromEntries(head.split('\n').map((line) => line.split(/:\s*/, 2) as [string, string]));
  const part = (name: string) =>
    new RegExp(`^## ${name}\\n([\\s\\S]*?)(?=^## (?:system|user)\\n|$(?![\\s\\S]))`, 'm').exec(body)?.[1]?.trim() ?? '';
  if (fields.id !== id || !Number.isInteger(Number(fields.version))) throw new Error(`prompts/${id}.md needs its id and a whole version`);
  return { fields, system: part('system'), user: part('user') };
}

function loadPrompt(id: PromptId): Prompt {
  const { fields, system, user } = readPrompt(id);
  const version = Number(fields.version);
  const used = fields.uses === undefined ? null : readPrompt(fields.uses);
  const label = used ? `${id}@${version}+${fields.uses}@${used.fields.version}` : `${id}@${version}`;
  // Only the name of what is used is put in here: the values of a request come later, all at once.
  return { id, version, label, system: used ? system.replace(`{{${fields.uses}}}`, () => used.system) : system, user };
}

let loaded: Prompts | null = null;

/** The prompts of prompts/, read once. Throws where one is missing or has no id and version. */
export function prompts(): Prompts {
  loaded ??= Object.fromEntries(IDS.map((id) => [id, loadPrompt(id)])) as Prompts;
  return loaded;
}

/** Puts values in. One pass, so a value that holds `{{tag}}` stays as it is. Throws on a name without a value. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`a prompt asks for ${name}, which nothing gives`);
    return value;
  });
}
