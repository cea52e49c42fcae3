import { describe, expect, it } from 'vitest';
import { classify, retryAfter } from '../../../src/write/llm/classify.js';
import { secret } from '../../../src/write/llm/secret.js';

const kind = (status: number, message = '', code = '') => classify({ status, code, message, header: () => null }, 0).kind;

describe('what endpoints answer', () => {
  it.each([
    ['OpenAI', 429, 'You exceeded your current quota, please check your plan and billing details.', 'insufficient_quota', 'quota'],
    ['OpenAI', 429, 'Rate limit reached for gpt in organization', 'rate_limit_exceeded', 'rate-limit'],
    ['OpenAI', 400, "This model's maximum context length is 128000 tokens.", 'context_length_exceeded', 'too-long'],
    [
      'OpenAI',
      400,
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      'unsupported_parameter',
      'no-limit-name',
    ],
    [
      'OpenAI',
      400,
      "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
      'unsupported_value',
      'no-temperature',
    ],
    ['OpenAI', 404, 'The model `x` does not exist or you do not have access to it.', 'model_not_found', 'no-model'],
    ['DeepSeek', 402, 'Insufficient Balance', '', 'quota'],
    ['DeepSeek', 400, 'This response_format type is unavailable now', 'invalid_request_error', 'no-format'],
    ['Kimi', 429, 'Your account is not active: exceeded_current_quota_error', 'exceeded_current_quota_error', 'quota'],
    ['Kimi', 400, 'Invalid request: Your request exceeded model token limit; token length too long', 'invalid_request_error', 'too-long'],
    ['DashScope', 400, 'Access denied, please make sure your account is in good standing.', 'Arrearage', 'quota'],
    ['DashScope', 403, 'The free tier of the model has been exhausted.', 'AllocationQuota.FreeTierOnly', 'quota'],
    ['DashScope', 400, 'Input data may contain inappropriate content.', 'data_inspection_failed', 'refused'],
    ['DashScope', 400, 'Range of input length should be [1, 30720]', 'InvalidParameter', 'too-long'],
    [
      'DashScope',
      400,
      "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
      'invalid_parameter_error',
      'no-format',
    ],
    ['vLLM', 404, 'The model `x` does not exist.', 'NotFoundError', 'no-model'],
    ['Ollama', 404, 'model "x" not found, try pulling it first', '', 'no-model'],
    ['LM Studio', 400, "'response_format.type' must be 'json_schema' or 'text'", '', 'no-format'],
    ['any', 401, '', '', 'refused-key'],
    ['any', 403, 'forbidden', '', 'refused-key'],
    ['any', 408, '', '', 'time-out'],
    ['any', 413, '', '', 'too-long'],
    ['any', 500, '', '', 'server'],
    ['any', 503, 'model is loading', '', 'server'],
    ['any', 400, 'something else', '', 'bad-request'],
    ['any', 418, '', '', 'bad-request'],
  ])('%s %i %s', (_who, status, message, code, expected) => expect(kind(status, message, code)).toBe(expected));
});

it.each([
  [{ 'retry-after': '2' }, 2_000],
  [{ 'retry-after': '0.5' }, 500],
  [{ 'retry-after-ms': '50', 'retry-after': '2' }, 50],
  [{ 'retry-after': 'Thu, 01 Jan 1970 00:01:00 GMT' }, 50_000],
  [{ 'retry-after': 'Thu, 01 Jan 1970 00:00:01 GMT' }, 0],
  [{ 'retry-after': 'soon' }, null],
  [{}, null],
] as const)('Retry-After %j', (headers, expected) => {
  expect(retryAfter((name) => (headers as Record<string, string>)[name] ?? null, 10_000)).toBe(expected);
});

it('says what the endpoint said on one short line, and nothing of a refused key', () => {
  const long = classify({ status: 400, code: '', message: `a\n\u001b[31mb\u202e${'c'.repeat(500)}`, header: () => null }, 0).message;
  expect(long).toMatch(/^a \[31mb c+…$/);
  expect(long.length).toBeLessThanOrEqual(160);
  expect(
    classify({ status: 401, code: '', message: 'Incorrect API key provided: sk-abc***wxyz', header: () => null }, 0).message,
  ).not.toContain('sk-');
});

it('scrubs a key in all the forms that come back', () => {
  const key = 'sk-a+b/c=.d*e(f';
  const { scrub } = secret(key);
  for (const form of [key, encodeURIComponent(key), Buffer.from(key).toString('base64'), `${key.slice(0, 6)}****`])
    expect(scrub(`before ${form} behind`)).toMatch(/^before \[key\]=* behind$/);
  expect(scrub('nothing to hide')).toBe('nothing to hide');
});
