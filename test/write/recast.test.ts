import { describe, expect, it } from 'vitest';
import { unfit } from '../../src/write/own/fit.js';
import { merged } from '../../src/write/own/merge.js';
import { recast } from '../../src/write/own/recast-en.js';

describe('recast', () => {
  it.each([
    [
      'Researchers at Qingshan Lab claim in a new report that the ransom was paid by Lanhe Bank to the gang.',
      'Qingshan Lab researchers claim Lanhe Bank paid the ransom to the gang.',
    ],
    ['The bank said in a statement on July 12 that all branches lost data.', 'The bank said on July 12 that all branches lost data.'],
    ['The staggering sum of US $75 million was lost.', '$75 million was lost.'],
    [
      'On July 19, 2031, a group calling itself Blue Fox leaked the contracts, and announced more.',
      'A group calling itself Blue Fox leaked the contracts on July 19, 2031, and announced more.',
    ],
    ['There are several other gangs selling the data of the bank.', 'Several other gangs are selling the data of the bank.'],
    [
      'The flaw lies in the parser of the mail server, which allows anyone to read mail.',
      'The flaw lies in the parser of the mail server, allowing anyone to read mail.',
    ],
    ['The bug, tracked as CVE-2031-1234, is in the kernel.', 'The bug (CVE-2031-1234) is in the kernel.'],
    ['It should be noted that the bank paid almost half of the ransom.', 'The bank paid nearly half of the ransom.'],
  ])('%s', (source, said) => {
    expect(recast(source)).toBe(said);
  });

  it.each([
    // The day may belong to what was said, not to the saying.
    'On July 19, the bank said that the data was leaked.',
    'The bank said “a large number of users” lost money.',
    'There is no evidence of attackers using the flaw.',
    'He claimed to have stolen the data of the bank.',
  ])('%s stays', (source) => {
    expect(recast(source)).toBe(source);
  });
});

describe('fragments', () => {
  it.each([
    'Why there was a rise of 300% in new malware.',
    'Reduces the time until a breach is seen.',
    'In use by 92 of the top 100 banks.',
    'A tourist seen in a video of his wife.',
    'Have fun sifting through all of it, there is a lot.',
  ])('%s', (text) => {
    expect(unfit(text, 'en')).toBe('fragment');
  });

  it.each([
    'Hackers stole the contracts of three branches.',
    'The bank pays more than the others do.',
    'Nobody at the bank knew about it then.',
  ])('%s is whole', (text) => {
    expect(unfit(text, 'en')).toBeNull();
  });
});

it('joins what points back with and', () => {
  expect(merged('LockBit was the most used of them in 2022.', 'It accounted for a third of all attacks.', 'en')).toBe(
    'LockBit was the most used of them in 2022, and it accounted for a third of all attacks.',
  );
});
