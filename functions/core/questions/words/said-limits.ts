import type { NumberFieldName } from '../dimensions.ts';
import type { Operator } from '../plan.ts';

/** Where rows are chosen by a number of their own: the groups of the pattern say it (`limit`, `number`, `behind`, `unit`). */
export interface SaidLimit {
  readonly pattern: RegExp;
  readonly field: Exclude<NumberFieldName, 'birth_date'>;
}

const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');
const KANJI = '一二三四五六七八九十';

/** The number that is said, and how it limits. Null where nothing is counted. */
export function saidLimit(
  said: Readonly<Record<string, string | undefined>>,
): { readonly op: Operator; readonly value: number } | null {
  const limit = (said.limit ?? '').trim().toLowerCase();
  if (/^(?:multi|multiple|several)$/.test(limit)) return { op: '>=', value: 2 };
  if (/^(?:single|a single)$/.test(limit)) return { op: '=', value: 1 };
  const number = (said.number ?? '').toLowerCase();
  const word = Math.max(NUMBERS.indexOf(number), number === '' ? -1 : KANJI.indexOf(number));
  const value = /^[0-9.]+$/.test(number) ? Number(number) : word + 1;
  const unit = MINUTES.find(([pattern]) => pattern.test(said.unit ?? ''))?.[1] ?? 1;
  return value === 0 ? null : { op: operatorOf(limit, (said.behind ?? '').trim()), value: value * unit };
}

/** Of times that are counted in minutes. */
const MINUTES: readonly (readonly [RegExp, number])[] = [
  [/^(?:hours?|hrs?|時間)$/i, 60],
  [/^(?:seconds?|secs?|秒)$/i, 1 / 60],
];

function operatorOf(limit: string, behind: string): Operator {
  if (/^(?:\+|or (?:more|higher|above|better|longer)|and (?:more|up|above)|plus)$/.test(behind)) return '>=';
  if (/^or (?:fewer|less|lower|below|worse|under|shorter)$/.test(behind)) return '<=';
  if (/^(?:at least|no fewer than|no less than|a minimum of|以上)$/.test(limit)) return '>=';
  if (/^(?:at most|no more than|up to|a maximum of|以下)$/.test(limit)) return '<=';
  if (
    /^(?:more than|over|above|upwards of|higher than|better than|longer than|より多[いく]|超え?の?|を?超え(?:た|る)?|より長い)$/.test(
      limit,
    )
  )
    return '>';
  return /^(?:fewer than|less than|under|below|lower than|worse than|shorter than|未満|より短い)$/.test(limit)
    ? '<'
    : '=';
}
