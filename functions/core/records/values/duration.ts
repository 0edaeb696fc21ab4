import { readInteger } from './number.ts';
import { narrowed, type Reading, saysNothing, Unreadable } from './reading.ts';

const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)$/;
const WORDS =
  /^(?:(\d+)\s*(?:時間|h|hours?|hrs?))?\s*(?:(\d+)\s*(?:分|m|mins?|minutes?))?\s*(?:(\d+)\s*(?:秒|s|secs?|seconds?))?$/i;

/** Whole seconds: 312, 312秒, 5:12 (minutes and seconds), 0:05:12, 5分12秒, 5m 12s. */
export function readDuration(text: string): Reading<number> {
  const narrow = narrowed(text);
  if (saysNothing(narrow)) return null;
  const parts = CLOCK.exec(narrow) ?? WORDS.exec(narrow);
  const seconds = parts === null ? readInteger(narrow) : secondsOf(parts.slice(1));
  return typeof seconds === 'number' && seconds >= 0 ? seconds : notADuration();
}

function secondsOf([hours = '0', minutes = '0', seconds = '0']: readonly string[]): Reading<number> {
  return readInteger(String((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)));
}

function notADuration(): Unreadable {
  return new Unreadable(
    '時間の長さとして読めません。秒数（312）か 5:12 のように書くか、空にしてください。',
    'Not a length of time. Write seconds, like 312, or 5:12, or leave it empty.',
  );
}
