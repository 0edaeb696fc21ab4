import type { Locale } from '../../language.ts';
import type { Answer, Evidence } from '../answer.ts';

/** Several answers as one: what the first one tells, and the others behind it; behind groups all of them together (`ofWhole`). */
export function answeredTogether(answers: readonly Answer[], locale: Locale, ofWhole = false): Answer {
  const [first, ...others] = answers;
  if (first === undefined) throw new RangeError('there is no answer to tell');
  return {
    ...first,
    text: [first.text, ...others.map(({ text }) => (ofWhole ? WHOLE[locale] : '') + text)].join(
      locale === 'ja' ? '' : ' ',
    ),
    ...tableOf(answers),
    chart: null,
    evidence: others.reduce((evidence, other) => together(evidence, other.evidence), first.evidence),
  };
}

const WHOLE: Readonly<Record<Locale, string>> = { ja: '全体では、', en: 'Overall: ' };

/** The rows of the first; what the others tell in one row stands in each of them. */
function tableOf([first, ...others]: readonly Answer[]): Pick<Answer, 'columns' | 'rows'> {
  const single = others.filter(({ rows }) => rows.length === 1);
  const further = single.flatMap(({ rows }) => rows[0] ?? []);
  return {
    columns: [first, ...single].flatMap((answer) => answer?.columns ?? []),
    rows: (first?.rows ?? []).map((row) => [...row, ...further]),
  };
}

function together(one: Evidence | null, other: Evidence | null): Evidence | null {
  if (one === null || other === null) return one ?? other;
  const said = new Map([...one.definitions, ...other.definitions].map((definition) => [definition.ja, definition]));
  return {
    ...one,
    definitions: [...said.values()],
    filters: [...one.filters, ...other.filters],
    rowCount: one.rowCount === null || other.rowCount === null ? null : one.rowCount + other.rowCount,
    howComputed: {
      ja: `${one.howComputed.ja}。${other.howComputed.ja}`,
      en: `${one.howComputed.en}; ${other.howComputed.en}`,
    },
    sql: one.sql === null || other.sql === null ? (one.sql ?? other.sql) : `${one.sql};\n${other.sql}`,
  };
}
