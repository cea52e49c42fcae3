import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutlet, put, type Written } from '../../src/batch/outlet.js';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'jianbao-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const OLD = 'what stood there\n';
const OF = 'a1b2';

describe('put', () => {
  it('writes a file with the folders it stands in, and leaves alone one that has these bytes', () => {
    const first = put(out, 'story/deep/a.html', OLD);
    expect(first.changed).toBe(true);
    const { ino } = statSync(join(out, 'story/deep/a.html'));
    expect(put(out, 'story/deep/a.html', OLD)).toEqual({ ...first, changed: false });
    expect(statSync(join(out, 'story/deep/a.html')).ino).toBe(ino);
    expect(put(out, 'story/deep/a.html', OLD.toUpperCase())).toMatchObject({ changed: true });
    expect(readFileSync(join(out, 'story/deep/a.html'), 'utf8')).toBe(OLD.toUpperCase());
  });
});

describe('an outlet', () => {
  let before: ReadonlyMap<string, Written>;
  beforeEach(() => {
    before = new Map([['feed.json', { digest: put(out, 'feed.json', OLD).digest, of: OF }]]);
  });
  const digest = () => before.get('feed.json')?.digest ?? '';

  it('keeps a file that is made of the same, and no other', () => {
    expect(openOutlet(out, { before, trusted: true }).keeps('feed.json', OF)).toBe(true);
    expect(openOutlet(out, { before, trusted: true }).keeps('feed.json', 'of something else')).toBe(false);
    expect(openOutlet(out, { before, trusted: true }).keeps('other.json', OF)).toBe(false);
  });

  it('finds out a file that was cut off', () => {
    writeFileSync(join(out, 'feed.json'), 'what');
    for (const trusted of [true, false]) expect(openOutlet(out, { before, trusted }).keeps('feed.json', OF)).toBe(false);
  });

  it('reads the bytes after a run that was killed: as many of them may be of another publication', () => {
    writeFileSync(join(out, 'feed.json'), OLD.toUpperCase());
    expect(openOutlet(out, { before, trusted: false }).holds('feed.json', digest())).toBe(false);
    writeFileSync(join(out, 'feed.json'), OLD);
    expect(openOutlet(out, { before, trusted: false }).holds('feed.json', digest())).toBe(true);
  });

  it('takes away what is not wanted any more, and nothing of others', async () => {
    writeFileSync(join(out, 'notes.txt'), 'an editor’s');
    const outlet = openOutlet(out, { before, trusted: true });
    outlet.write('index.html', 'new', 'of');
    await outlet.sweep();
    expect(() => statSync(join(out, 'feed.json'))).toThrow();
    expect([...outlet.written.keys()]).toEqual(['index.html']);
    expect(readFileSync(join(out, 'notes.txt'), 'utf8')).toBe('an editor’s');
  });
});
