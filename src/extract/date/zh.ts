import type { DateRule } from './value.js';
import { chineseAbsolute } from './zh-absolute.js';
import { chineseRelative } from './zh-relative.js';

export const chineseRules: readonly DateRule[] = [...chineseAbsolute, ...chineseRelative];
