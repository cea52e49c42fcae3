import { describe, expect, it } from 'vitest';
import { reordered } from '../../src/write/own/order-en.js';

describe('reordered', () => {
  it.each([
    [
      'In 2031, Lanhe Bank was one of four lenders hit by the same crew.',
      'Lanhe Bank in 2031 was one of four lenders hit by the same crew.',
    ],
    [
      'Tracked as CVE-2031-1234, the flaw carries a CVSS score of 9.1 out of 10.',
      'The flaw, tracked as CVE-2031-1234, carries a CVSS score of 9.1 out of 10.',
    ],
    [
      'Despite losing its channel, Lanhe Agency found it hard to walk away from customers.',
      'Lanhe Agency found it hard to walk away from customers, despite losing its channel.',
    ],
    [
      'The loan portal was shut down when police arrested the three founders in Qingshan.',
      'When police arrested the three founders in Qingshan, the loan portal was shut down.',
    ],
    [
      'Up to 100 TB of contracts may be stolen according to analysts at Qingshan Lab.',
      'Up to 100 TB of contracts may be stolen according to analysts at Qingshan Lab.',
    ],
    ['Some 100 TB of contracts were copied according to Qingshan Lab.', 'According to Qingshan Lab, some 100 TB of contracts were copied.'],
  ])('%s', (source, said) => {
    expect(reordered(source)).toBe(said);
  });

  it.each([
    // The day may be that of the beginning, not of the saying.
    'Lanhe Bank said it began investigating the incident in June 2031.',
    'Loan papers and reports suggest some more serious problems for buyers of used cars in Qingshan.',
    'Qingshan Lab warned of a spike in loan frauds that are run by one crew.',
    'The reported payment almost doubles the record that Lanhe Bank paid.',
    'Lanhe Bank said the token was issued in March, and that the exact date is unknown.',
    'Although the crew was arrested, copies of the loan contracts are still for sale.',
  ])('leaves what it could turn into another meaning: %s', (source) => {
    expect(reordered(source)).toBe(source);
  });
});
