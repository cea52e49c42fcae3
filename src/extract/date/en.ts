import { englishAbsolute } from './en-absolute.js';
import { englishRelative } from './en-relative.js';
import type { DateRule } from './value.js';

export const englishRules: readonly DateRule[] = [...englishAbsolute, ...englishRelative];
