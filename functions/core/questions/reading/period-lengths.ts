import { isToken, type Token, type TokenOf } from '../tokens.ts';
import { wordsOf } from '../words/dictionary.ts';
import { rewrite } from './rewrite.ts';

/** `先週1週間`, `昨年1年間の`: how long a period is that was named before says nothing more. */
export function readPeriodLengths(tokens: readonly Token[]): readonly Token[] {
  return rewrite(tokens, (at) => {
    const [period, ...behind] = tokens.slice(at, at + 4);
    if (!isToken(period, 'time')) return null;
    const joint = isToken(behind[0], 'particle') && behind[0].text === 'の' ? 1 : 0;
    const [length, unit] = behind.slice(joint);
    const { phrase } = period.meaning;
    if (isToken(length, 'time') && namesSameDays(period, length)) return { length: 2 + joint, tokens: [period] };
    if (isToken(length, 'time') && (LENGTHS[phrase.unit] ?? []).includes(length.text))
      return { length: 2 + joint, tokens: [period] };
    const one = isToken(length, 'number') && length.meaning.value === 1 && length.start - period.end <= joint;
    return one && isToken(unit, 'grain') && unit.meaning.grain === phrase.unit
      ? { length: 3 + joint, tokens: [period] }
      : null;
  });
}

/** `8/13から8/16のお盆`: a season has no number of its own. */
function namesSameDays({ meaning: { phrase }, text }: TokenOf<'time'>, named: TokenOf<'time'>): boolean {
  const [said, season] = [phrase.range, named.meaning.phrase.range];
  const overlap = (said.from ?? '') <= (season.to ?? '9') && (season.from ?? '') <= (said.to ?? '9');
  return (
    /[0-9]/.test(text) &&
    !/[0-9]/.test(named.text) &&
    named.meaning.phrase.reading !== null &&
    phrase.unit === 'rolling' &&
    overlap
  );
}

const YEAR = wordsOf('1年, 1年間, 一年, 一年間, 丸1年, まる1年');
const LENGTHS: Readonly<Record<string, readonly string[]>> = {
  week: wordsOf('1週間, 一週間, 丸1週間, まる1週間'),
  month: wordsOf(
    '1か月, 1か月間, 1ヶ月, 1ヶ月間, 1カ月, 1カ月間, 1ヵ月, 1ヵ月間, 一か月, 一か月間, 一ヶ月, 一ヶ月間, 丸1か月',
  ),
  year: YEAR,
  'fiscal-year': YEAR,
};
