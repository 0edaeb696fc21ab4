import { SingleBar as Bar, Presets, type SingleBar } from 'cli-progress';
import type { Progress, ProgressEvent } from '../steps/ports.ts';
import { type Pace, paceOf } from './pace.ts';
import { systemClock } from './store.ts';

/** Progress on a terminal's standard error: one bar a step; where no person watches, one line when a step ends. */
export function terminalProgress(stream: NodeJS.WriteStream = process.stderr): Progress & { stop(): void } {
  return stream.isTTY ? barProgress(stream) : lineProgress(stream);
}

function barProgress(stream: NodeJS.WriteStream): Progress & { stop(): void } {
  let bar: SingleBar | null = null;
  let step = '';
  let pace = paceOf(systemClock);
  const stop = (): void => {
    bar?.stop();
    bar = null;
  };
  return {
    report(event) {
      if (event.step !== step || bar === null) {
        stop();
        step = event.step;
        pace = paceOf(systemClock);
        bar = new Bar(
          { stream, format: '  {step} [{bar}] {value}/{total} {unit}{pace}', hideCursor: true },
          Presets.rect,
        );
        bar.start(event.total ?? event.done, event.done, { step, unit: event.unit, pace: '' });
      }
      bar.setTotal(event.total ?? event.done);
      bar.update(event.done, { pace: describePace(pace(event), event.unit) });
    },
    stop,
  };
}

function lineProgress(stream: NodeJS.WriteStream): Progress & { stop(): void } {
  let last: ProgressEvent | null = null;
  const stop = (): void => {
    if (last !== null) stream.write(`  ${last.step}: ${last.done} ${last.unit}\n`);
    last = null;
  };
  return {
    report(event) {
      if (last !== null && last.step !== event.step) stop();
      last = event;
    },
    stop,
  };
}

/** `, 12,000 rows/s, 1 min 5 s left`; empty while nobody can say. */
function describePace({ perSecond, secondsLeft }: Pace, unit: string): string {
  if (perSecond === null) return '';
  const rate = `, ${Math.round(perSecond).toLocaleString('en')} ${unit}/s`;
  if (secondsLeft === null) return rate;
  const seconds = Math.ceil(secondsLeft);
  return `${rate}, ${seconds < 60 ? '' : `${Math.floor(seconds / 60)} min `}${seconds % 60} s left`;
}
