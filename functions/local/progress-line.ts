import { SingleBar as Bar, Presets, type SingleBar } from 'cli-progress';
import type { Progress, ProgressEvent } from '../steps/ports.ts';

/** Progress on a terminal's standard error: one bar a step; where no person watches, one line when a step ends. */
export function terminalProgress(stream: NodeJS.WriteStream = process.stderr): Progress & { stop(): void } {
  return stream.isTTY ? barProgress(stream) : lineProgress(stream);
}

function barProgress(stream: NodeJS.WriteStream): Progress & { stop(): void } {
  let bar: SingleBar | null = null;
  let step = '';
  const stop = (): void => {
    bar?.stop();
    bar = null;
  };
  return {
    report(event) {
      if (event.step !== step || bar === null) {
        stop();
        step = event.step;
        bar = new Bar(
          { stream, format: '  {step} [{bar}] {value}/{total} {unit} {eta_formatted} left', hideCursor: true },
          Presets.rect,
        );
        bar.start(event.total ?? event.done, event.done, { step, unit: event.unit });
      }
      bar.setTotal(event.total ?? event.done);
      bar.update(event.done);
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
