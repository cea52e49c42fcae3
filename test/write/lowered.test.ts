import { describe, expect, it } from 'vitest';
import { unfit } from '../../src/write/own/fit.js';
import { lowered } from '../../src/write/own/lowered.js';

describe('lowered', () => {
  it.each([
    ['Athletes from all over are here.', 'athletes from all over are here.'],
    ['Unfortunately, nobody noticed.', 'unfortunately, nobody noticed.'],
    ['The flaw was fixed.', 'the flaw was fixed.'],
  ])('%s', (text, small) => {
    expect(lowered(text)).toBe(small);
  });

  it.each(['Microsoft said it fixed the flaw.', 'Slack said so.', 'Signal is an app.', 'Italy joined later.', 'Ferrox steals cookies.'])(
    'leaves a name: %s',
    (text) => {
      expect(lowered(text)).toBe(text);
    },
  );
});

describe('unfit', () => {
  it('knows an aside to the reader', () => {
    expect(unfit('(See the list of all the allegations here.)', 'en')).toBe('aside');
  });
});
