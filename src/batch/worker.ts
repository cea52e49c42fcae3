import { type Job, work } from './work.js';

// A process of its own, so that what kills it (memory, a crash in native code, a person) takes one file and not the run.
process.on('message', (job: Job) => {
  void work(job).then((worked) => {
    process.send?.(worked, () => {
      // Work that was broken off may have left half of something behind.
      if (worked.is === 'failed' && worked.late) process.exit(0);
    });
  });
});
// The run that it worked for is gone.
process.on('disconnect', () => process.exit(0));
