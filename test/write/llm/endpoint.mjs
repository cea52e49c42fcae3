import { createServer } from 'node:http';

const json = (response, status, value, headers = {}) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
};
const error = (response, status, message, code = null, headers = {}) =>
  json(response, status, { error: { message, type: code ?? 'invalid_request_error', param: null, code } }, headers);

/** The sentences that a prompt numbers, as [number, text]. */
export function sentencesIn(content) {
  const block = /^<(d[0-9a-f]{10})>\n([\s\S]*?)\n<\/\1>/m.exec(content)?.[2] ?? '';
  return block.split('\n').flatMap((line) => {
    const [, n, text] = /^\[(\d+)\] (.*)$/.exec(line) ?? [];
    return text === undefined ? [] : [[Number(n), text]];
  });
}

/** The sentences that colleagues have written, as a prompt that joins them shows them. */
function collectedIn(content) {
  const rows = [...content.matchAll(/^((?:\[\d+\] ?)+) ?zh (.*) \| en (.*)$/gm)];
  const side = (text) => (text === '-' ? null : text);
  return rows.map(([, numbers, zh, en]) => ({ zh: side(zh), en: side(en), sentences: numbers.match(/\d+/g).map(Number) }));
}

const ownLanguage = (content) => /language (zh|en)[.,:]/.exec(content)?.[1] ?? 'zh';

/** What is asked for: a brief, sentences of a part, or sentences put right. */
export function formOf({ messages }) {
  const content = messages.at(-1).content;
  if (content.includes('Correct the sentences.')) return 'mend';
  return /Take the sentences down\.|Tell the item\./.test(content) ? 'part' : 'brief';
}

/** A true answer made of the prompt alone: sentences taken over, the other language left unsaid. */
export function echo(body) {
  const content = body.messages.at(-1).content;
  const lang = ownLanguage(content);
  const said = ([n, text]) => ({ zh: lang === 'zh' ? text : null, en: lang === 'en' ? text : null, sentences: [n] });
  const form = formOf(body);
  if (form === 'mend') {
    const places = [...content.matchAll(/^(title|(?:summary|points)\[\d+\])/gm)].map(([, where]) => where);
    return { sentences: places.map((where) => ({ where, zh: null, en: null, sentences: [] })) };
  }
  const all = sentencesIn(content).filter(([n, text]) => n > 0 && text.length > 20);
  const [lead, ...others] = collectedIn(content);
  if (lead) return { headline: { zh: null, en: null }, summary: [lead], points: others.slice(0, 3), kind: 'news', category: 'other' };
  if (form === 'part') return { sentences: all.slice(0, 2).map(said) };
  const [first, ...rest] = all.length > 0 ? all : sentencesIn(content);
  return {
    headline: { zh: null, en: null },
    summary: first ? [said(first)] : [],
    points: rest.slice(0, 3).map(said),
    kind: 'news',
    category: 'other',
  };
}

const replyOf = (text, { finish = 'stop', refusal = null, usage = true, prompt = 1000 } = {}) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 0,
  model: 'sample',
  choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content: text, refusal } }],
  ...(usage ? { usage: { prompt_tokens: prompt, completion_tokens: 200, total_tokens: prompt + 200 } } : {}),
});

const formatOf = ({ response_format: format }) => format?.type ?? 'text';

/** Every way to misbehave: given the response, the body and the good answer, each ends the reply or leaves it hanging. */
export const FAULTS = {
  'rate-limit': (response) =>
    error(response, 429, 'Rate limit reached, try again in 50ms', 'rate_limit_exceeded', { 'retry-after-ms': '50' }),
  'rate-limit-second': (response) => error(response, 429, 'Too many requests', 'rate_limit', { 'retry-after': '1' }),
  'rate-limit-date': (response) =>
    error(response, 429, 'Too many requests', 'rate_limit', { 'retry-after': new Date(Date.now() + 1000).toUTCString() }),
  'rate-limit-hour': (response) => error(response, 429, 'Too many requests', 'rate_limit', { 'retry-after': '3600' }),
  server: (response) => error(response, 500, 'The server had an error'),
  gateway: (response) => {
    response.writeHead(502, { 'content-type': 'text/html' });
    response.end('<html><body>Bad gateway</body></html>');
  },
  overloaded: (response) => error(response, 503, 'Overloaded'),
  silent: () => {},
  stalled: (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"id":"chatcmpl-1","choices":[');
  },
  dropped: (response) => response.socket.destroy(),
  'broken-off': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"id":"chatcmpl-1","choices":[');
    setTimeout(() => response.socket.destroy(), 20);
  },
  redirect: (response) => {
    response.writeHead(307, { location: 'http://127.0.0.1:9/elsewhere' });
    response.end();
  },
  quota: (response) =>
    error(response, 429, 'You exceeded your current quota, please check your plan and billing details.', 'insufficient_quota'),
  balance: (response) => error(response, 402, 'Insufficient Balance'),
  'bad-key': (response, { auth }) => error(response, 401, `Incorrect API key provided: ${auth}.`, 'invalid_api_key'),
  'no-model': (response, { body }) => error(response, 404, `The model \`${body.model}\` does not exist`, 'model_not_found'),
  'too-long': (response) => error(response, 400, "This model's maximum context length is 4096 tokens.", 'context_length_exceeded'),
  'bad-request': (response) => error(response, 400, 'messages: something is wrong'),
  'no-schema': (response, { body, good }) =>
    formatOf(body) === 'json_schema' ? error(response, 400, 'This response_format type is unavailable now') : good(),
  'no-json': (response, { body, good }) => (formatOf(body) === 'text' ? good() : error(response, 422, 'response_format is not supported')),
  'no-max-tokens': (response, { body, good }) =>
    'max_tokens' in body
      ? error(
          response,
          400,
          "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
          'unsupported_parameter',
        )
      : good(),
  'no-temperature': (response, { body, good }) =>
    'temperature' in body
      ? error(response, 400, "Unsupported value: 'temperature' does not support 0 with this model.", 'unsupported_value')
      : good(),
  inspected: (response) => error(response, 400, 'Input data may contain inappropriate content.', 'data_inspection_failed'),
  refused: (response) => json(response, 200, replyOf(null, { refusal: "I'm sorry, I can't help with that." })),
  'refused-words': (response) => json(response, 200, replyOf('抱歉，我无法协助处理与网络攻击有关的内容。')),
  filtered: (response) => json(response, 200, replyOf('', { finish: 'content_filter' })),
  cut: (response, { text }) => json(response, 200, replyOf(text.slice(0, text.length / 2), { finish: 'length' })),
  empty: (response) => json(response, 200, replyOf('')),
  mangled: (response, { text }) => json(response, 200, replyOf(`${text.slice(0, -20)} and so on`)),
  'off-form': (response) => json(response, 200, replyOf('{"answer": "a data breach"}')),
  fenced: (response, { text }) => json(response, 200, replyOf(`Here is the brief:\n\`\`\`json\n${text}\n\`\`\`\nAnything else?`)),
  thinking: (response, { text }) => json(response, 200, replyOf(`<think>First {"headline": … no.</think>\n${text}`)),
  commas: (response, { text }) => json(response, 200, replyOf(text.replace(/\}\]/g, '},]').replace(/\}$/, ',}'))),
  curly: (response, { text }) => json(response, 200, replyOf(text.replace(/"(\w+)":/g, '“$1”:'))),
  uncounted: (response, { text }) => json(response, 200, replyOf(text, { usage: false })),
  page: (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html>Log in to the network</html>');
  },
  'no-choices': (response) => json(response, 200, { id: 'x', choices: [] }),
};

const bodyOf = (request) =>
  new Promise((resolve) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
  });

/**
 * An endpoint on this machine that speaks the chat-completions protocol, files and batches included, over HTTP. `script(body, n)` names a fault for the
 * nth request (from 1), or nothing; `answer(body)` is what a good model says. `log` holds every chat request.
 */
export async function startEndpoint({ script = () => null, answer = echo, delay = 0, batchLines = null } = {}) {
  const log = [];
  const files = new Map();
  const batches = new Map();
  let [live, peak] = [0, 0];
  const state = { script, answer, delay, batchStatus: 'completed' };

  async function chat(request, response) {
    const body = JSON.parse(await bodyOf(request));
    const entry = { body, at: Date.now(), key: request.headers.authorization ?? null, answered: false, done: null, fault: null };
    log.push(entry);
    live++;
    peak = Math.max(peak, live);
    response.on('close', () => live--);
    let right = false;
    // Sent whole to someone who is still there.
    response.on('finish', () => {
      entry.answered = right && !request.socket.destroyed;
      entry.done = Date.now();
    });
    const fault = state.script(body, log.length);
    entry.fault = fault ?? null;
    if (state.delay > 0) await new Promise((resolve) => setTimeout(resolve, state.delay));
    const text = JSON.stringify(state.answer(body, log.length));
    const good = () => {
      right = true;
      json(response, 200, replyOf(text));
    };
    if (!fault) return good();
    FAULTS[fault](response, { body, text, good, auth: entry.key });
  }

  function output(lines) {
    const made = lines.map((line) => {
      const { custom_id, body } = JSON.parse(line);
      const other = batchLines?.(body);
      const response = other ?? { status_code: 200, body: replyOf(JSON.stringify(state.answer(body))) };
      return JSON.stringify({ id: 'r', custom_id, response, error: null });
    });
    return `${made.reverse().join('\n')}\n`;
  }

  const shown = ({ id, metadata, input_file_id, output_file_id }) => {
    const done = state.batchStatus === 'completed';
    return {
      id,
      object: 'batch',
      endpoint: '/v1/chat/completions',
      input_file_id,
      metadata,
      status: state.batchStatus,
      output_file_id: done ? output_file_id : null,
      error_file_id: null,
      completion_window: '24h',
      created_at: 0,
    };
  };

  async function files_(request, response, id, content) {
    if (request.method === 'POST') {
      const text = await bodyOf(request);
      const lines = text.split(/\r?\n/).filter((line) => line.startsWith('{"custom_id"'));
      const file = `file-${files.size + 1}`;
      files.set(file, lines);
      return json(response, 200, { id: file, object: 'file', purpose: 'batch', filename: 'a.jsonl', bytes: text.length, created_at: 0 });
    }
    if (!content) return error(response, 404, 'no such file');
    response.writeHead(200, { 'content-type': 'application/octet-stream' });
    response.end(output(files.get(id.replace(/^out-/, '')) ?? []));
  }

  async function batches_(request, response, id) {
    if (request.method === 'POST') {
      const { input_file_id, metadata } = JSON.parse(await bodyOf(request));
      const made = { id: `batch_${batches.size + 1}`, metadata, input_file_id, output_file_id: `out-${input_file_id}` };
      batches.set(made.id, made);
      return json(response, 200, shown(made));
    }
    if (id) return json(response, 200, shown(batches.get(id)));
    json(response, 200, { object: 'list', data: [...batches.values()].map(shown), has_more: false });
  }

  const server = createServer((request, response) => {
    const [, kind, id, content] = /^\/v1\/(chat|files|batches)(?:\/([^/?]+))?(\/content)?/.exec(request.url) ?? [];
    const handle =
      kind === 'chat'
        ? chat(request, response)
        : kind === 'files'
          ? files_(request, response, id, content)
          : batches_(request, response, id);
    handle.catch((problem) => error(response, 500, String(problem)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/v1`,
    log,
    batches,
    files,
    state,
    peak: () => peak,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
