import { describe, expect, it } from 'vitest';
import { frames } from '../../src/derive/frames/frames.js';
import { FRAMES, SLOTS } from '../../src/publish/page/frames.js';

describe('what pages call a fact', () => {
  it('has frames to name', () => expect(frames.length).toBeGreaterThan(20));
  it.each(frames.map(({ name, subject, object, second }) => [name, [subject, object, second]] as const))('%s', (name, slots) => {
    expect(FRAMES[name], `a name for the frame ${name}`).toBeDefined();
    for (const slot of slots) expect(SLOTS[slot], `a name for the slot ${slot}`).toBeDefined();
  });
});
