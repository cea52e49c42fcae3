import type { TellJob } from './tell.js';
import { type Job, work } from './work.js';

async function answer(job: Job | TellJob): Promise<unknown> {
  // Loaded by those that publish: what reads articles is no part of it, nor the other way round.
  return 'tasks' in job ? (await import('./tell.js')).tellAll(job) : work(job);
}

// A process of its own, so that what kills it (memory, a crash in native code, a person) takes one file and not the run.
process.on('message', (job: Job | TellJob) => {
  void answer(job).then((answered) => process.send?.(answered));
});
// The run that it worked for is gone.
process.on('disconnect', () => process.exit(0));
