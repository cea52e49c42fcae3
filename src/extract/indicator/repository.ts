import type { IndicatorRule } from './rule.js';

/**
 * Poisoned code repositories, listed as `owner/name` in a row or a line of their own: the name is the evidence.
 * Anywhere else a slash between two words is just a slash.
 */
export const repositoryRule: IndicatorRule = {
  name: 'repository',
  type: 'repository',
  pattern: /(?<=^|[\n|])[ \t]*[a-z0-9][a-z0-9-]{1,38}\/[a-z0-9._-]{3,100}[ \t]*(?=$|[\n|])/g,
  read: (_match, written, { before, after, bare }) =>
    bare &&
    /[A-Z]|-/.test(written) &&
    !/\.(?:js|md|py|html?|php|sh|json|exe|dll)$/i.test(written) &&
    !/\d\/\d/.test(written) &&
    (/[a-z0-9]\/[a-z0-9-]{3}/.test(before + after) || /仓库|恶意|github|repositor/.test(before))
      ? written.trim()
      : null,
};
