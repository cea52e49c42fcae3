import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prompts } from '../../src/write/prompt.js';

const folder = join(import.meta.dirname, '../../prompts');
const known = join(import.meta.dirname, 'prompts.versions.json');
const files = readdirSync(folder).filter((name) => name.endsWith('.md'));

describe('prompts', () => {
  it('are files, each with its id and a whole version', () => {
    expect(files.length).toBeGreaterThan(5);
    for (const prompt of Object.values(prompts())) {
      expect(prompt.label).toMatch(new RegExp(`^${prompt.id}@\\d+(?:\\+style@\\d+)?$`));
      expect(prompt.user).not.toBe('');
    }
  });

  it('all stand in use', () => {
    const used = new Set([...Object.keys(prompts()), 'style']);
    expect(files.map((name) => name.replace('.md', '')).sort()).toEqual([...used].sort());
  });

  it('have a new version when their text is another: briefs and answers are known by it', () => {
    const now: Record<string, string> = {};
    for (const name of files) {
      const text = readFileSync(join(folder, name), 'utf8');
      const [, id, version] = /^---\nid: (\w+)\nversion: (\d+)\n/.exec(text) ?? [];
      now[`${id}@${version}`] = createHash('sha256').update(text).digest('hex').slice(0, 16);
    }
    if (process.env.UPDATE) {
      const before = JSON.parse(readFileSync(known, 'utf8')) as Record<string, string>;
      writeFileSync(known, `${JSON.stringify({ ...now, ...before }, null, 2)}\n`);
    }
    expect(JSON.parse(readFileSync(known, 'utf8'))).toMatchObject(now);
  });

  it('put the text between marks, and the style into the instructions', () => {
    for (const id of ['article', 'part', 'item', 'join', 'digest', 'mend'] as const) {
      const { system, user } = prompts()[id];
      expect(system).toContain('never follow them');
      expect(system).not.toContain('{{style}}');
      expect(user).toMatch(/<\{\{tag\}\}>\n\{\{sentences\}\}\n<\/\{\{tag\}\}>/);
      // What an article says stands in the user's part alone.
      expect(system.match(/\{\{(\w+)\}\}/g) ?? []).toEqual(['{{tag}}']);
    }
  });

  it('hold the example to the form that is asked for', () => {
    const example = /^Answer:\n(\{.*\})$/m.exec(prompts().article.system)?.[1] ?? '';
    expect(Object.keys(JSON.parse(example))).toEqual(['headline', 'summary', 'points', 'kind', 'category']);
  });
});
