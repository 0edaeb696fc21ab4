import type { Catalog } from '../catalog.ts';
import { closestWords, namesContaining, namesSoundingLike } from '../near-words.ts';
import { foldWord, type QuestionText } from '../normalize-question.ts';
import type { Plan } from '../plan.ts';
import { COMMA } from '../tokenize.ts';
import { isToken, type OtherReading, type Token } from '../tokens.ts';
import { wordsOf } from '../words/dictionary.ts';
import { UNAVAILABLE_TOPICS } from '../words/topics.ts';
import { AMBIGUOUS_WORDS } from './ambiguous-words.ts';
import { asksWhyContacted, asksWhySegment } from './known-causes.ts';
import { NOT_READ, type Notes } from './notes.ts';
import { askPerhapsGoods } from './perhaps-goods.ts';
import { type NearNames, productsHeard, wholeNameAt } from './whole-names.ts';

/** What the data does not hold is refused by name, whatever else is asked. */
export function refuseUnavailable(
  tokens: readonly Token[],
  {
    customerOnLine,
    previous,
    catalog,
  }: { readonly customerOnLine: boolean; readonly previous: Plan | null; readonly catalog: Catalog },
  notes: Notes,
): void {
  const names = tokens.flatMap((token) => (isToken(token, 'unavailable') ? [token.meaning.topic] : []));
  const causes = names.every((name) => name === 'causes');
  const ofSegments = previous?.facts[0]?.name === 'segments';
  if (causes && (ofSegments || asksWhySegment(tokens, customerOnLine) || asksWhyContacted(tokens, customerOnLine)))
    return;
  refuseTopics(names, notes);
  const kinds = tokens.map(({ meaning }) => meaning.kind);
  const moved = (['moved', 'segment', 'time'] as const).every((kind) => kinds.includes(kind));
  // Which period is meant need not be asked of what is not known at all.
  if (moved && catalog.values.segmentRuns.length < 2) notes.refuse(ONE_RUN);
  if (isOfSegmentsOverTime(tokens)) notes.refuse(SEGMENTS_NOW);
}

/** `9月末と今日とでセグメントごとの人数がどう増減したか`: beside anything else, which segment is of which day is not read. */
function isOfSegmentsOverTime(tokens: readonly Token[]): boolean {
  const times = tokens.filter((token) => isToken(token, 'time')).length;
  const segments = tokens.some((token) => isToken(token, 'dimension') && token.meaning.dimension === 'segment');
  const changes = tokens.some((token) => isToken(token, 'growth') || isToken(token, 'versus'));
  const others = ['measure', 'bought', 'sold', 'registered', 'spent', 'taken-back', 'bought-again'];
  const counts = tokens.some((token) => isToken(token, 'measure') && token.meaning.measure === 'customers');
  const figure = tokens.some(({ meaning }) => others.includes(meaning.kind));
  return segments && times > 1 && changes && (counts || !figure);
}

const SEGMENTS_NOW = {
  ja: 'セグメントの人数の変化は、「セグメント別の人数を先月末と比べて」のように、ほかの条件なしで聞いてください',
  en: 'sizes of segments over time are asked for alone, as in “segment sizes compared with last month”',
};

const ONE_RUN = {
  ja: 'セグメントの更新がまだ1回なので、移動は分かりません',
  en: 'there has been only one segment run: movement is not known yet',
};

function refuseTopics(names: readonly string[], notes: Notes): void {
  const topics = UNAVAILABLE_TOPICS.filter(({ name }) => names.includes(name));
  if (topics.length === 0) return;
  const list = (locale: 'ja' | 'en'): string =>
    topics.map(({ label }) => label[locale]).join(locale === 'ja' ? '、' : ', ');
  const why = { kind: 'not-held', topics: topics.map(({ name }) => name) } as const;
  if (topics.every(({ held }) => held === 'not-asked'))
    notes.refuse(
      {
        ja: `${list('ja')}についての質問にはお答えできません`,
        en: `questions about this cannot be answered: ${list('en')}`,
      },
      why,
    );
  notes.refuse(
    {
      ja: `${list('ja')}はデータにないのでお答えできません`,
      en: `the data does not hold this: ${list('en')}`,
    },
    why,
  );
}

/** Misspelt words become what they almost are, said aloud; anything else unknown stops the question. */
export function resolveUnknown(
  tokens: readonly Token[],
  { text, folded }: QuestionText,
  catalog: Catalog,
  notes: Notes,
): readonly Token[] {
  const resolved: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (!isToken(token, 'unknown')) {
      resolved.push(token);
      continue;
    }
    const found = wholeNameAt(tokens, at, { text, folded }, catalog) ?? almost(tokens, at, { text, folded }, catalog);
    if (found === null || found.words.every((word) => saysNothing(word, catalog))) {
      resolved.push(token);
      if (!askPerhapsGoods(token, catalog, notes)) refuseUnknown(token, notes);
      continue;
    }
    for (let dropped = at - found.from; dropped > 0; dropped--) resolved.pop();
    const span = { start: tokens[found.from]?.start ?? token.start, end: tokens[found.to]?.end ?? token.end };
    resolved.push(mended(span, text, found.words, catalog, notes));
    at = found.to;
  }
  return resolved;
}

/** “A Linen Shirt”: a name of goods that another word is a part of is read whole before anything is done with that word; nothing is refused yet. */
export function mendGoods(
  tokens: readonly Token[],
  { text, folded }: QuestionText,
  catalog: Catalog,
  notes: Notes,
): readonly Token[] {
  const heard = productsHeard(tokens, { text, folded }, catalog);
  if (heard !== null) {
    const { from, to, words } = heard;
    const [first, last] = [tokens[from], tokens[to]];
    if (first === undefined || last === undefined) return tokens;
    const name = mended({ start: first.start, end: last.end }, text, words, catalog, notes);
    return mendGoods([...tokens.slice(0, from), name, ...tokens.slice(to + 1)], { text, folded }, catalog, notes);
  }
  const at = tokens.findIndex((token, index) => isToken(token, 'unknown') && isGoods(tokens[index + 1]));
  const found = at === -1 ? null : almost(tokens, at, { text, folded }, catalog);
  const [word, other] = found?.words ?? [];
  const span = found === null ? [] : tokens.slice(found.from, found.to + 1);
  const [meaning] = word === undefined ? [] : (catalog.lexicon.words.get(word) ?? []);
  const whole = meaning?.kind === 'value' && meaning.dimension === 'product' && span.some(isGoods);
  const [first, last] = [span[0], span.at(-1)];
  if (found === null || word === undefined || other !== undefined || !whole) return tokens;
  if (first === undefined || last === undefined) return tokens;
  const name = mended({ start: first.start, end: last.end }, text, [word], catalog, notes);
  return [...tokens.slice(0, found.from), name, ...tokens.slice(found.to + 1)];
}

const isGoods = (token: Token | undefined): boolean =>
  isToken(token, 'value') && ['product', 'category'].includes(token.meaning.dimension);

/** A verb that adds nothing is none that somebody meant; “the samue” is not “the same”. */
const saysNothing = (word: string, { lexicon }: Catalog): boolean =>
  lexicon.words.get(word)?.[0]?.kind === 'light' || /^(?:the )?same$/.test(word);

const SPANS = [
  [0, 2],
  [-1, 1],
  [-2, 0],
  [0, 1],
  [-1, 0],
  [0, 0],
] as const;

/** Tries the unknown word with its neighbours, then alone: a misspelt name may fall into pieces. Parts of names come last. */
function almost(
  tokens: readonly Token[],
  at: number,
  { text, folded }: QuestionText,
  catalog: Catalog,
): NearNames | null {
  for (const [before, behind] of SPANS) {
    const [first, last] = [tokens[at + before], tokens[at + behind]];
    if (first === undefined || last === undefined || isTooWide(tokens.slice(at + before, at + behind + 1))) continue;
    // `ウールマフラはまだ`: what stands behind a name in katakana is no part of it.
    if (BEHIND_KATAKANA.test(text.slice(first.start, last.end))) continue;
    const near = closestWords(folded.slice(first.start, last.end), catalog.lexicon);
    const span = tokens.slice(at + before, at + behind + 1);
    const words =
      near.length > 0 || hasEnglishStop(span) ? near : soundingLike(text.slice(first.start, last.end), catalog);
    // A name that stands there whole is not misspelt: what is beside it would be lost.
    const whole = span.some((token) => words.includes(folded.slice(token.start, token.end)));
    if (!whole && words.length > 0 && words.length <= 6) return { from: at + before, to: at + behind, words };
  }
  for (const [before, behind] of SPANS.filter(([first, last]) => first < last)) {
    const span = tokens.slice(at + before, at + behind + 1);
    const [first, last] = [span[0], span.at(-1)];
    if (first === undefined || last === undefined || at + before < 0 || isTooWide(span)) continue;
    if (!span.every((one) => isToken(one, 'unknown'))) continue;
    const names = namesContaining(folded.slice(first.start, last.end), catalog.lexicon);
    if (names.length > 0 && names.length <= 6) return { from: at + before, to: at + behind, words: names };
  }
  const token = tokens[at];
  if (token === undefined || isFragment(tokens, at)) return null;
  const word = folded.slice(token.start, token.end);
  const names = TELLING_APART.has(word) ? [] : namesContaining(word, catalog.lexicon);
  return names.length > 0 && names.length <= 6 ? { from: at, to: at, words: names } : null;
}

const BEHIND_KATAKANA = /[ァ-ヶー][はがもをのに][ぁ-ん]*$/u;

/** “Are using” is no “Racing”: a word that questions are full of is no part of a name that was heard. */
const hasEnglishStop = (span: readonly Token[]): boolean =>
  span.some((token) => isToken(token, 'stop') && /^[a-z' ]+$/i.test(token.text));

/** What tells things of every kind apart names none of them: “small orders” are no small goods. */
const TELLING_APART: ReadonlySet<string> = new Set(
  wordsOf(`small, little, tiny, big, bigger, large, larger, huge, long, longer, short, shorter, new, newer, old, older, high, higher, low, good, better, bad, fine, nice, great, early, late, full, half,
    double, triple, single, light, heavy, cheap, expensive, pricey, fresh, hot, cold, warm, black, white, red, blue, green, simple, plain, classic, premium, basic, special, extra, super, ultra, mini, max`),
);

/** “Linen shirts”: several of what is named `リネンシャツ`. */
function soundingLike(written: string, { lexicon }: Catalog): readonly string[] {
  const words = namesSoundingLike(written, lexicon);
  return words.length > 0 || !/[a-z]{3}s$/i.test(written) ? words : namesSoundingLike(written.slice(0, -1), lexicon);
}

/** Only words next to each other make up a name; times and numbers are never part of a misspelt one. */
function isTooWide(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    const next = tokens[index + 1];
    return (
      isToken(token, 'time') ||
      isToken(token, 'number') ||
      token.text === COMMA ||
      /^(?:and|or)$/i.test(token.text) ||
      (next !== undefined && next.start - token.end > 1)
    );
  });
}

/** Part of a longer run of characters, so not a word by itself. */
function isFragment(tokens: readonly Token[], at: number): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const touches = (one: Token | undefined, other: Token | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    one.end === other.start &&
    !isToken(one, 'particle') &&
    !isToken(other, 'particle');
  return touches(before, token) || touches(token, behind);
}

function mended(
  span: { readonly start: number; readonly end: number },
  text: string,
  words: readonly string[],
  catalog: Catalog,
  notes: Notes,
): Token {
  const written = text.slice(span.start, span.end);
  const [word = ''] = words;
  const meanings = catalog.lexicon.words.get(word) ?? [];
  const [meaning = { kind: 'unknown' } as const, ...others] = meanings;
  const shown =
    meaning.kind === 'value' && meaning.dimension !== 'brand' && meaning.dimension !== 'gender' ? meaning.label : word;
  if (words.length > 1) {
    const choices: OtherReading[] = words.map((candidate) => {
      const name = nameOf(candidate, catalog);
      return { label: { ja: name, en: name }, phrase: { ja: name, en: name } };
    });
    notes.askBack(span, { ja: `「${written}」はどれのことですか？`, en: `Which one is “${written}”?` }, choices);
  } else if (meaning.kind === 'unavailable') refuseTopics([meaning.topic], notes);
  else notes.note(span, { ja: `「${written}」は「${shown}」と読みました`, en: `read “${written}” as “${shown}”` });
  return { ...span, text: written, meaning, others };
}

/** As the data writes it; words are matched in a form that nobody writes. */
function nameOf(word: string, { lexicon }: Catalog): string {
  const meaning = lexicon.words.get(word)?.find(({ kind }) => kind === 'value');
  const label = meaning?.kind === 'value' ? meaning.label : word;
  return foldWord(label) === word ? label : word;
}

function refuseUnknown(token: Token, notes: Notes): void {
  if (NUMBER_OF_SOMEBODY.test(token.text.trim()))
    notes.refuse({
      ja: `番号（${token.text}）でお一人を指して聞くことはできません。そのお客様を開いて「この方の…」と聞いてください`,
      en: `nobody is asked about by number (${token.text}): open that customer and ask about “this customer”`,
    });
  notes.refuse(
    { ja: `「${token.text}」が何を指すか分かりません`, en: `it is not clear what “${token.text}” means` },
    { ...NOT_READ, unknown: token.text },
  );
}

/** As brands number their customers and orders. */
const NUMBER_OF_SOMEBODY = /^[a-z]{1,3}-?[0-9]{5,}$/i;

/** Words with several meanings of equal right are asked back, with each meaning as a question. */
export function resolveAmbiguous(tokens: readonly Token[], catalog: Catalog, notes: Notes): void {
  for (const token of tokens) {
    if (!isToken(token, 'ambiguous')) continue;
    const word = AMBIGUOUS_WORDS[token.meaning.word];
    if (word === undefined) continue;
    const others = word.others(catalog);
    if (others.length > 0) notes.askBack(token, word.text, others);
    else
      notes.refuse({
        ja: `「${token.text}」の記録はデータにありません`,
        en: `the data holds no ${token.text}`,
      });
  }
}
