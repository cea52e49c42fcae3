import { createHash } from 'node:crypto';
import type { Gated } from '../../pipeline/gated.js';
import { writeGated } from '../../pipeline/gated.js';
import { openAsker } from '../../write/llm/asker.js';
import { openClient } from '../../write/llm/client.js';
import { openDeferred } from '../../write/llm/deferred.js';
import { openLive } from '../../write/llm/live.js';
import { openTally } from '../../write/llm/tally.js';
import { prompts } from '../../write/prompt.js';
import { openAbilities } from './abilities.js';
import { openAnswers } from './answers.js';
import { openBatches } from './batches.js';
import type { Material } from './material.js';
import type { ModelReport } from './report.js';
import type { ModelSettings } from './settings.js';

/** Where articles are handed to a model. */
export interface Desk {
  /** Of all that a brief depends on besides its article: model, parameters, prompts. */
  readonly fingerprint: string;
  readonly tell: (material: Material) => Promise<Gated>;
  /** Submits a batch where that is asked for, and says what asking came to. */
  readonly close: () => Promise<Omit<ModelReport, 'articles'>>;
}

/** Batch endpoints charge half. */
const BATCH_PRICE = 0.5;

export async function openDesk(settings: ModelSettings, signal: AbortSignal): Promise<Desk> {
  const { endpoint, key, timeout, pace, partSize, batch } = settings;
  const asked = prompts();
  const answers = openAnswers(settings.answers);
  const abilities = openAbilities(settings.answers, endpoint);
  const tally = openTally(settings.prices, settings.budget, batch ? BATCH_PRICE : 1);
  const client = openClient({ baseUrl: endpoint.baseUrl, key, timeout });
  const parts = { client, endpoint, prompts: asked, tally, abilities };
  const deferred = batch ? await openDeferred({ ...parts, batches: openBatches(settings.answers, endpoint), put: answers.put }) : null;
  const live = deferred ? null : await openLive({ ...parts, pace, signal });
  const send = deferred?.send ?? live?.send;
  if (!send) throw new Error('a desk sends at once or by batch');
  const asker = openAsker({ endpoint, prompts: asked, store: answers, tally, send });
  const { model, temperature, answerTokens, extra } = endpoint;
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([model, temperature, answerTokens, extra, partSize, asked]))
    .digest('hex')
    .slice(0, 32);
  return {
    fingerprint,
    tell: ({ telling, sentences, rules }) => writeGated(telling, sentences, rules, { asker, prompts: asked, partSize, model }),
    close: async () => {
      const batches = deferred && !signal.aborted ? await deferred.submit() : [];
      await answers.close();
      const { step } = (deferred ?? live)?.ability() ?? { step: null };
      const stopped = tally.stopped();
      return { model, endpoint: new URL(endpoint.baseUrl).origin, prompt: asked.article.label, step, ...tally.totals(), stopped, batches };
    },
  };
}
