import type { TimeContext } from '../time-pattern.ts';
import { maybeTimeAt } from '../time-phrases.ts';
import { isToken, type Token } from '../tokens.ts';
import { AGAINST_LAST_YEAR } from '../words/last-year.ts';

const { en, ja } = AGAINST_LAST_YEAR;
/** `去年と比較して`, put together of its parts. */
const WITH_YEAR = /^(?:前年|昨年|去年)と/u;
/** How the year and the comparison are said by themselves. */
const WORDS = { en: { year: 'last year', versus: 'vs' }, ja: { year: '昨年', versus: '比べて' } } as const;

/**
 * `売上は去年より増えた？`, “sales vs last year”: where no other period is named, it is this year, as far as it has come, that
 * is compared with the year that is.
 */
export function readAgainstLastYear(tokens: readonly Token[], context: TimeContext): readonly Token[] {
  if (tokens.some((token) => isToken(token, 'time') || isToken(token, 'grain'))) return tokens;
  return tokens.flatMap((token) => {
    const said = token.text.toLowerCase();
    if (!isToken(token, 'growth') || !(en.includes(said) || ja.includes(said) || WITH_YEAR.test(said))) return [token];
    const inEnglish = en.includes(said);
    const { year, versus } = inEnglish ? WORDS.en : WORDS.ja;
    const found = maybeTimeAt(year, 0, context);
    if (found === null) return [token];
    const [first, second] = inEnglish ? [versus, year] : [year, versus];
    const middle = inEnglish ? token.end - second.length : token.start + first.length;
    const before: Token = { ...token, end: middle, text: first };
    const behind: Token = { ...token, start: middle, text: second };
    const time = { kind: 'time', phrase: found.phrase } as const;
    return inEnglish
      ? [
          { ...before, meaning: { kind: 'versus' } },
          { ...behind, meaning: time },
        ]
      : [
          { ...before, meaning: time },
          { ...behind, meaning: { kind: 'versus' } },
        ];
  });
}
