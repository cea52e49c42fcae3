import { Writable } from 'node:stream';
import { SingleBar } from 'cli-progress';
import type { Report } from '../../batch/report.js';
import type { Stage } from '../../batch.js';
import type { Io } from '../io.js';
import { printable } from '../printable.js';
import { closing } from './closing.js';

/** How a run tells what happens: to a person at a terminal, into a pipe, or to a program. */
export interface Voice {
  readonly progress: (stage: Stage, done: number, total: number, path: string, failed: number) => void;
  readonly failed: (path: string, reason: string) => void;
  readonly ended: (report: Report, milliseconds: number) => void;
  /** A word between two runs, or of one that is told to stop. */
  readonly said: (text: string) => void;
  /** The run is over, well or not; nothing may be left on the terminal. */
  readonly stop: () => void;
}

const PATH_SHOWN = 40;
const FORMAT = '{stage} {bar} {value}/{total} · {rate}/s · {eta_formatted} left · {failed} failed · {path}';

/** A line on a terminal that says how far the run is. */
function bar(io: Io): Pick<Voice, 'progress' | 'stop'> & { readonly above: (text: string) => void } {
  const write = (chunk: unknown, _encoding: string, done: () => void) => {
    io.stderr(String(chunk));
    done();
  };
  const stream = Object.assign(new Writable({ write }), { isTTY: true, columns: 120, cursorTo: () => true });
  let line: SingleBar | null = null;
  let shown: Stage | null = null;
  let since = 0;
  const stop = () => {
    line?.stop();
    line = null;
    shown = null;
  };
  return {
    progress: (stage, done, total, path, failed) => {
      if (stage !== shown) {
        stop();
        line = new SingleBar({ format: FORMAT, stream, barsize: 20, clearOnComplete: true, hideCursor: true, etaBuffer: 50 });
        shown = stage;
        since = Date.now();
        line.start(total, done, { stage, path: '', failed, rate: '–' });
      }
      const rate = (done / Math.max(0.001, (Date.now() - since) / 1000)).toFixed(1);
      line?.update(done, { stage, path: printable(path).slice(-PATH_SHOWN), failed, rate });
    },
    stop,
    above: (text) => {
      // The next step draws the line again, below what was said.
      io.stderr(line ? `\r\u001b[K${text}` : text);
    },
  };
}

export function personVoice(io: Io, out: string, quiet: boolean): Voice {
  const line = io.terminal && !quiet ? bar(io) : null;
  return {
    progress: (...step) => line?.progress(...step),
    failed: (path, reason) => {
      const text = `${printable(path)}: ${printable(reason)}; skipped, the others go on.\n`;
      if (line) line.above(text);
      else io.stderr(text);
    },
    ended: (report, milliseconds) => {
      line?.stop();
      for (const { id, message } of report.edits) io.stderr(`overrides: ${id}: ${printable(message)}.\n`);
      if (!quiet) io.stderr(closing(report, out, milliseconds));
    },
    said: (text) => {
      const words = `${printable(text)}\n`;
      if (line) line.above(words);
      else if (!quiet) io.stderr(words);
    },
    stop: () => line?.stop(),
  };
}

/** Milliseconds between two events of progress. */
const PACE = 1_000;

/** One JSON object a line: `event` is progress, failed, end, or said for a word between two runs or of one that is told to stop. */
export function programVoice(io: Io): Voice {
  const say = (event: object) => io.stderr(`${JSON.stringify(event)}\n`);
  let last = 0;
  return {
    progress: (stage, done, total, path, failed) => {
      if (Date.now() - last < PACE && done < total) return;
      last = Date.now();
      say({ event: 'progress', stage, done, total, failed, path });
    },
    failed: (path, reason) => say({ event: 'failed', path, reason }),
    ended: ({ counts, statuses, stories, gate, edits, interrupted }, milliseconds) =>
      say({ event: 'end', counts, statuses, stories, gate, edits, interrupted, milliseconds: Math.round(milliseconds) }),
    said: (text) => say({ event: 'said', text }),
    stop: () => {},
  };
}
