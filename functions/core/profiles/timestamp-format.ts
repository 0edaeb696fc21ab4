import { type Instant, instant } from '../time.ts';

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  offsetMinutes: number;
}

interface Step {
  readonly pattern: string;
  readonly take?: (text: string, parts: Parts) => void;
}

/** Pattern letters of SimpleDateFormat that date-times are written with. Texts without a zone are UTC. */
const LETTERS: Readonly<Record<string, (length: number) => Step>> = {
  y: number(4, (value, parts) => (parts.year = value)),
  M: number(2, (value, parts) => (parts.month = value)),
  d: number(2, (value, parts) => (parts.day = value)),
  H: number(2, (value, parts) => (parts.hour = value)),
  m: number(2, (value, parts) => (parts.minute = value)),
  s: number(2, (value, parts) => (parts.second = value)),
  S: () => ({
    pattern: '\\d{1,9}',
    take: (text, parts) => (parts.millisecond = Math.trunc(Number(`0.${text}`) * 1000)),
  }),
  X: zone,
  Z: zone,
};

const compiled = new Map<string, { readonly pattern: RegExp; readonly steps: readonly Step[] } | null>();

/**
 * Reads a text by a Java SimpleDateFormat (`yyyy-MM-dd'T'HH:mm:ss.SSSXXX`): an object type's
 * SourceLastUpdatedTimestampFormat. Null when the text does not fit, or the format uses letters other than
 * `y M d H m s S X Z` and quoted text.
 */
export function parseTimestamp(format: string, text: string): Instant | null {
  let known = compiled.get(format);
  if (known === undefined) {
    known = compile(format);
    compiled.set(format, known);
  }
  const match = known?.pattern.exec(text.trim());
  if (!known || !match) return null;
  const parts: Parts = {
    year: 1970,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
    offsetMinutes: 0,
  };
  for (const [position, step] of known.steps.entries()) step.take?.(match[position + 1] ?? '', parts);
  return momentOf(parts);
}

function momentOf(parts: Parts): Instant | null {
  const { year, month, day, hour, minute, second, millisecond, offsetMinutes } = parts;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  date.setUTCHours(hour, minute - offsetMinutes, second, millisecond);
  return instant(date.getTime());
}

function compile(format: string): { readonly pattern: RegExp; readonly steps: readonly Step[] } | null {
  const steps: Step[] = [];
  for (const [token] of format.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    const letter = /^[A-Za-z]/.test(token) ? LETTERS[token.charAt(0)] : null;
    if (letter === undefined) return null;
    steps.push(letter === null ? { pattern: literally(literalOf(token)) } : letter(token.length));
  }
  if (steps.length === 0) return null;
  return { pattern: new RegExp(`^${steps.map((step) => `(${step.pattern})`).join('')}$`), steps };
}

function literalOf(token: string): string {
  if (!token.startsWith("'")) return token;
  return token === "''" ? "'" : token.slice(1, -1).replaceAll("''", "'");
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

function number(width: number, set: (value: number, parts: Parts) => void): (length: number) => Step {
  return (length) => ({
    pattern: length >= 2 ? `\\d{${Math.max(length, width)}}` : `\\d{1,${width}}`,
    take: (text, parts) => set(Number(text), parts),
  });
}

function zone(): Step {
  return {
    pattern: 'Z|[+-]\\d{2}(?::?\\d{2})?',
    take: (text, parts) => {
      if (text === 'Z') return;
      const digits = text.slice(1).replace(':', '');
      const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0);
      parts.offsetMinutes = text.startsWith('-') ? -minutes : minutes;
    },
  };
}
