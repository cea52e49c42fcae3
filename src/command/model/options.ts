import type { Command } from 'commander';

/** The options that say which model is asked, and how. */
export function withModelOptions(run: Command): Command {
  return run
    .optionsGroup('A model that writes:')
    .option('--writer <who>', 'rules, llm (a model, held to the article), or auto: llm where a model and an endpoint are named', 'auto')
    .option('--model <name>', "the model, as its endpoint calls it (else JIANBAO_MODEL, else the config file's)")
    .option('--base-url <url>', 'an OpenAI-compatible endpoint: https, or this machine (else OPENAI_BASE_URL, else api.openai.com)')
    .option('--api-key-file <file>', 'a file that holds the key and nothing else (else the variable OPENAI_API_KEY)')
    .option('--config <file>', 'JSON: baseUrl, model, prices, budget, concurrency, rpm, timeout, extra …')
    .option('--concurrency <n>', 'requests at once (4)')
    .option('--rpm <n>', 'requests a minute at most')
    .option('--timeout <seconds>', 'for one request (90)')
    .option('--budget-tokens <n>', 'stop asking before this many tokens, in and out, are used')
    .option('--budget-usd <amount>', 'stop asking before this much is spent; needs prices')
    .option('--price-input <usd>', 'for a million tokens read')
    .option('--price-output <usd>', 'for a million tokens written')
    .option('--answers <folder>', 'where answers are kept, so that none is paid for twice (OUT.answers)')
    .option('--batch', 'with --writer llm: hand the questions to the Batch endpoint; the same command later collects');
}

export const MODEL_HELP = `
The key comes from OPENAI_API_KEY or --api-key-file, never from an option or a config file. A jianbao.json in the working folder is read too, but may
not say which endpoint or model is asked. What a model writes is held against the article sentence by sentence; what fails goes back to it twice at most and then
gives way to the rule writer's sentence. When the endpoint fails, refuses or the budget ends, the rest is written by rules and the report says so.`;
