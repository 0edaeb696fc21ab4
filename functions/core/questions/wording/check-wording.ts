import { isJapanese, normalizeQuestion } from '../normalize-question.ts';
import { timeContext } from '../time-pattern.ts';
import { tokenize } from '../tokenize.ts';
import type { Meaning, MeaningKind } from '../tokens.ts';
import type { QuestionContext } from '../understand.ts';
import { isKnownNumber, type NumberInText, numbersIn } from './numbers-in-text.ts';
import type { ToldFigures, ToldRow } from './told-figures.ts';

/** Longer is more than the figures say. */
const LONGEST_WORDING = 600;

const MARKUP = /[<>{}[\]`*_#|\\]|https?:|www\.|@/i;

/**
 * Words that say more than a figure: that one is higher, has grown, is good, is not, is about so much, has a cause. They
 * count only where our own words have them.
 */
const CLAIMS =
  /最も|最[多少大小高低]|一番|トップ|首位|[〇一二三四五六七八九十百千万億]+(?=割|倍|円|人|件|点|位|パーセント|分の)|半[分数]|過半|大半|ほとんど|倍増|[増減]|伸び|落ち|上回|下回|多[いくか]|少な|高[いくか]|低[いくか]|より|約|ほぼ|およそ|程度|前後|ため|ので|原因|理由|影響|おそらく|でしょう|かもしれ|好調|不調|順調|堅調|良い|悪い|ない|ません|なし|べき|ください|\b(?:most|least|highest|lowest|top|best|worst|largest|smallest|biggest|more|less|fewer|higher|lower|greater|smaller|larger|above|below|over|under|increas\w*|decreas\w*|declin\w*|gr[eo]w\w*|growth|rose|ris\w+|fell|fall\w*|drop\w*|up|down|half|doubl\w+|twice|tripl\w+|thirds?|majority|minority|almost|nearly|about|around|approximately|roughly|because|due|therefore|thanks|caused?|should|recommend\w*|likely|probably|maybe|may|might|strong\w*|weak\w*|good|bad|great|poor|well|not|no|never|none|without|\w+n't|one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundreds?|thousands?|millions?|billions?)\b/gi;

/** What a piece of a text speaks of, as far as it could be something else than what was counted. */
const SPEAKING: ReadonlySet<MeaningKind> = new Set([
  'measure',
  'dimension',
  'value',
  'segment',
  'attribute',
  'time',
  'fact',
  'consent',
  'unavailable',
  'taken-back',
  'share',
  'growth',
]);

/**
 * Why words by somebody else may not stand for figures; null where they may. Every number is one of the figures, beside the
 * group that it is of, with its unit; nothing is said that our own words do not say, and none of the figures is left out.
 */
export function faultOfWording(
  text: string,
  told: ToldFigures,
  question: string,
  context: QuestionContext,
): string | null {
  const plain = text.normalize('NFKC');
  return faultInWords(plain, told, question, context) ?? omission(plain, told);
}

/** The same of a part of it that ends with a sentence: what is left out may still come. */
export function faultInWords(
  text: string,
  told: ToldFigures,
  question: string,
  context: QuestionContext,
): string | null {
  const plain = text.normalize('NFKC');
  if (plain.trim() === '') return 'it is empty';
  if (plain.length > LONGEST_WORDING) return 'it is too long';
  if (MARKUP.test(plain)) return 'it has markup or an address in it';
  const unnamed = withoutNames(plain, told);
  if (isJapanese(unnamed) !== (told.locale === 'ja')) return 'it is in another language';
  const own = withoutTerms(told.text.normalize('NFKC').toLowerCase());
  const claim = [...withoutTerms(unnamed).matchAll(CLAIMS)].find(([said]) => !own.includes(said.toLowerCase()));
  if (claim !== undefined) return `it says "${claim[0]}"`;
  const strange = strangePiece(unnamed, told, question, context);
  if (strange !== null) return `it speaks of "${strange}"`;
  return wrongNumber(plain, told);
}

/** A column of the table is called so, which says of nothing that it grew. */
function withoutTerms(text: string): string {
  return text.replaceAll('増減率', '');
}

function omission(text: string, told: ToldFigures): string | null {
  const own = told.text.normalize('NFKC');
  const owned = ownedNumbers(text, told);
  const left = told.rows.find((row) => {
    if (row.name !== null && !own.includes(row.name.normalize('NFKC'))) return false;
    const [figure] = row.figures.flatMap(numbersIn);
    return figure !== undefined && !owned.some(({ owner, number }) => owner === row && isKnownNumber(number, [figure]));
  });
  return left === undefined ? null : `it leaves a figure out${left.name === null ? '' : `, of "${left.name}"`}`;
}

function wrongNumber(text: string, told: ToldFigures): string | null {
  const general = [...told.filters, told.meant].flatMap(numbersIn);
  const wrong = ownedNumbers(text, told).find(
    ({ number, owner }) =>
      !isKnownNumber(number, general) && !(owner !== null && isKnownNumber(number, owner.figures.flatMap(numbersIn))),
  );
  return wrong === undefined ? null : `the figures have no ${wrong.number.value}${wrong.number.unit} there`;
}

interface Owned {
  readonly number: NumberInText;
  /** The group whose name stands before it in the sentence; of a single figure, always that. */
  readonly owner: ToldRow | null;
}

function ownedNumbers(text: string, told: ToldFigures): readonly Owned[] {
  const [only] = told.rows;
  const names = namesIn(text, told);
  const unnamed = withoutNames(text, told);
  return numbersIn(unnamed).map((number) => {
    if (only?.name === null) return { number, owner: only };
    const before = names.filter(({ at }) => at < number.at).at(-1);
    const between = before === undefined ? '' : unnamed.slice(before.at, number.at);
    return { number, owner: before === undefined || /[。!?\n]|\.\s/.test(between) ? null : before.row };
  });
}

interface NameInText {
  readonly at: number;
  readonly end: number;
  readonly row: ToldRow;
}

/** Where groups are named, the longest name first: one may begin like another. */
function namesIn(text: string, { rows }: ToldFigures): readonly NameInText[] {
  const named = rows
    .flatMap((row) => (row.name === null || row.name === '' ? [] : [{ row, name: row.name.normalize('NFKC') }]))
    .sort((one, other) => other.name.length - one.name.length);
  const found: NameInText[] = [];
  for (const { row, name } of named)
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
      if (!found.some((other) => at < other.end && other.at < at + name.length))
        found.push({ at, end: at + name.length, row });
  return found.sort((one, other) => one.at - other.at);
}

/** With blanks in their place: a name may hold numbers and words of any kind. */
function withoutNames(text: string, told: ToldFigures): string {
  return namesIn(text, told).reduce(
    (rest, { at, end }) => `${rest.slice(0, at)}${' '.repeat(end - at)}${rest.slice(end)}`,
    text,
  );
}

/** The first piece that is neither of the question nor of our own words. */
function strangePiece(text: string, told: ToldFigures, question: string, context: QuestionContext): string | null {
  const time = timeContext(context.asOf, context.meanings);
  const piecesOf = (of: string) => tokenize(normalizeQuestion(of), context.catalog.lexicon, time);
  const key = (meaning: Meaning): string =>
    JSON.stringify(meaning.kind === 'time' ? ['time', meaning.phrase.range] : meaning);
  const known = new Set(
    [question, told.text, told.meant, ...told.filters, ...told.columns]
      .flatMap(piecesOf)
      .flatMap(({ meaning, others }) => [meaning, ...others].map(key)),
  );
  const strange = piecesOf(text).find(
    ({ meaning, others }) => SPEAKING.has(meaning.kind) && ![meaning, ...others].some((one) => known.has(key(one))),
  );
  return strange?.text ?? null;
}
