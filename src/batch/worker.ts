import { type Job, work } from './work.js';

// A process of its own, so that what kills it (memory, a crash in native code, a person) takes one file and not the run.
process.on('message', (job: Job) => {
  void work(job).then((worked) => process.send?.(worked));
});
// The run that it worked for is gone.
process.on('disconnect', () => process.exit(0));
