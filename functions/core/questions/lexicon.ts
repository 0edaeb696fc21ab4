import { toHiragana } from 'wanakana';
import type { Brand } from '../brands.ts';
import type { CatalogSources } from './catalog-sources.ts';
import { clusterNames } from './cluster-lexicon.ts';
import { DIMENSION_NAMES, DIMENSIONS, type DimensionName } from './dimensions.ts';
import { complaintWords, eventWordsOf } from './event-lexicon.ts';
import { FACT_NAMES } from './facts.ts';
import { saidInEnglish } from './names-in-english.ts';
import { foldWord } from './normalize-question.ts';
import { heldAfterAll, recordColumnNames, recordColumnNumbers, recordColumnValues } from './record-column-lexicon.ts';
import { StoreWords, type WordMeanings } from './store-words.ts';
import { isCoveredByGrammar, type Lexicon } from './tokenize.ts';
import type { Meaning } from './tokens.ts';
import { BRAND_KINDS } from './words/brand-kinds.ts';
import { CONSENT_DECISION_WORDS } from './words/consent-decisions.ts';
import { type DictionaryEntry, formsOf } from './words/dictionary.ts';
import { DISCOUNT_NOUNS, PRICE_LEVEL_WORDS } from './words/discount-words.ts';
import { EVENT_WORDS } from './words/event-words.ts';
import { FACT_WORDS } from './words/fact-words.ts';
import { GRAMMAR } from './words/grammar.ts';
import { maybeInKana } from './words/kanji-of-goods.ts';
import { LIGHT_VERBS_EN } from './words/light-verbs-en.ts';
import { LIGHT_VERBS_JA } from './words/light-verbs-ja.ts';
import { NOUNS } from './words/nouns.ts';
import { ON_FILE_WORDS } from './words/on-file.ts';
import { PERCENTILE_WORDS } from './words/percentiles.ts';
import { PREFECTURES, REGIONS } from './words/prefectures.ts';
import { PRICE_NOUNS } from './words/price-words.ts';
import { ATTRIBUTE_WORDS, SEGMENT_WORDS } from './words/segment-words.ts';
import { ENGLISH_STOPS } from './words/stops-en.ts';
import { JAPANESE_PARTICLES } from './words/stops-ja.ts';
import { UNAVAILABLE_TOPICS } from './words/topics.ts';
import { SHOP_NAMES } from './words/towns.ts';
import {
  AGE_WORDS,
  CATEGORY_WORDS,
  CHANNEL_WORDS,
  DAY_TYPE_WORDS,
  GENDER_WORDS,
  UNKNOWN_AGE_WORDS,
  UNKNOWN_PLACE_WORDS,
  WEEKDAY_WORDS,
} from './words/value-words.ts';

type Words = Map<string, readonly Meaning[]> | StoreWords;

function add(words: Words, word: string, meaning: Meaning): void {
  const folded = foldWord(word);
  if (folded === '') return;
  const known = words.get(folded);
  if (known === undefined) words.set(folded, alone(meaning));
  else if (!known.some((other) => sameMeaning(other, meaning))) words.set(folded, [...known, meaning]);
}

const ALONE = new WeakMap<Meaning, readonly Meaning[]>();

/** One list for the thousands of words that mean the same. */
function alone(meaning: Meaning): readonly Meaning[] {
  const list = ALONE.get(meaning) ?? [meaning];
  ALONE.set(meaning, list);
  return list;
}

const sameMeaning = (one: Meaning, other: Meaning): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** `買った事がある`: the noun in its other script. */
const spellings = (surface: string): readonly string[] =>
  surface.includes('こと') ? [surface, surface.replace('こと', '事')] : [surface];

function addAll(words: Words, entries: readonly DictionaryEntry[]): void {
  for (const { meaning, words: surfaces } of entries)
    for (const surface of surfaces) for (const form of formsOf(surface)) add(words, form, meaning);
}

const grammarWords = makeGrammar();
const lightVerbs = [...LIGHT_VERBS_JA, ...LIGHT_VERBS_EN].map(foldWord);

/** The words that mean the same in every store. Adverbs and verbs get no plural: only nouns do. */
function makeGrammar(): WordMeanings {
  const words = new Map<string, readonly Meaning[]>();
  for (const { meaning, words: surfaces } of UNAVAILABLE_TOPICS.map(({ name, words: surfaces }) => ({
    meaning: { kind: 'unavailable', topic: name } as const,
    words: surfaces,
  })))
    for (const surface of surfaces) add(words, surface, meaning);
  addAll(words, NOUNS);
  addAll(words, DISCOUNT_NOUNS);
  addAll(words, PRICE_NOUNS);
  addAll(words, EVENT_WORDS);
  addAll(words, CONSENT_DECISION_WORDS);
  addAll(words, ON_FILE_WORDS);
  addAll(words, PERCENTILE_WORDS);
  for (const name of DIMENSION_NAMES)
    for (const surface of [...DIMENSIONS[name].words.ja, ...DIMENSIONS[name].words.en])
      for (const form of formsOf(surface)) add(words, form, { kind: 'dimension', dimension: name });
  for (const name of FACT_NAMES)
    for (const surface of [...FACT_WORDS[name].ja, ...FACT_WORDS[name].en])
      for (const form of formsOf(surface)) add(words, form, { kind: 'fact', fact: name });
  for (const { meaning, words: surfaces } of GRAMMAR)
    for (const surface of surfaces) for (const spelling of spellings(surface)) add(words, spelling, meaning);
  for (const surface of ENGLISH_STOPS) add(words, surface, { kind: 'stop' });
  for (const word of JAPANESE_PARTICLES) add(words, word, { kind: 'particle', word });
  for (const word of ['of']) words.set(word, [{ kind: 'particle', word }]);
  return words;
}

/** Words of grammar and of the catalog. Values of the data never take a word of grammar away. */
export function makeLexicon(
  sources: CatalogSources,
  prefectureSpellings: ReadonlyMap<string, readonly string[]>,
): Lexicon {
  const words = StoreWords.over(grammarWords);
  for (const [word, meaning] of placesAndPeople(prefectureSpellings)) add(words, word, meaning);
  for (const { name, label } of sources.segments)
    for (const word of [
      name,
      name.replaceAll(/[_-]/g, ' '),
      label.ja,
      label.en,
      name.replaceAll(/[_-]/g, '-'),
      ...shorterLabels(label.ja),
      ...(SEGMENT_WORDS[name] ?? []),
      `${label.en}s`,
      `${label.en} group`,
    ])
      add(words, word, { kind: 'segment', segment: name });
  for (const { name, label } of sources.attributes)
    for (const word of [name, name.replaceAll('_', ' '), label.ja, label.en, ...(ATTRIBUTE_WORDS[name] ?? [])])
      add(words, word, { kind: 'attribute', attribute: name });
  const { recordColumns } = sources.values;
  for (const word of heldAfterAll(recordColumns, words)) {
    const others = words.get(word)?.filter(({ kind }) => kind !== 'unavailable') ?? [];
    if (others.length > 0) words.set(word, others);
    else words.delete(word);
  }
  for (const [word, meaning] of [...recordColumnNames(recordColumns), ...recordColumnNumbers(recordColumns)])
    add(words, word, meaning);
  const clusters = clusterNames(sources.values.clusters);
  for (const [word, meaning] of clusters.beside) add(words, word, meaning);
  // A name with a number behind another name (`Pixel Garden 2`) is a name of its own: only words of grammar are kept from names.
  const trusted = words.copy();
  const quotedOnly = new Map<string, readonly Meaning[]>();
  const grouped = valuesInGroups(sources);
  const valueWords: (readonly [string, Meaning])[] = grouped.map(
    ([word, meaning]) => [foldWord(word), meaning] as const,
  );
  for (const [word, meaning] of grouped) add(words, word, meaning);
  for (const [word, meaning] of [...valuesOf(sources), ...recordColumnValues(recordColumns), ...clusters.alone]) {
    const folded = foldWord(word);
    if (folded === '') continue;
    if (isCoveredByGrammar(folded, trusted)) add(quotedOnly, word, meaning);
    else {
      add(words, word, meaning);
      valueWords.push([folded, meaning]);
    }
  }
  for (const [word, meaning] of saidInEnglish(sources)) {
    const folded = foldWord(word);
    if (!words.has(folded) && !isCoveredByGrammar(folded, trusted)) words.set(folded, [meaning]);
  }
  for (const [word, meaning] of brandsByKind(sources.brands)) if (!words.has(word)) add(words, word, meaning);
  const events = eventWordsOf(sources.values.events);
  for (const [word, meaning] of complaintWords(events)) words.set(word, [meaning]);
  for (const [word, meaning] of [...events.values()].flatMap((known) => [...known]))
    if (!isCoveredByGrammar(word, trusted) || isSurveyName(word, meaning)) {
      add(words, word, meaning);
      valueWords.push([word, meaning]);
    }
  for (const word of lightVerbs) if (!words.has(word)) words.set(word, [{ kind: 'light' }]);
  return { words, quotedOnly, valueWords, events };
}

/** `おすすめ度アンケート` says itself what it is: no sentence of a question ends so. */
const isSurveyName = (word: string, meaning: Meaning): boolean =>
  meaning.kind === 'value' &&
  meaning.dimension === 'survey' &&
  /.(?:あんけーと|調査| survey| questionnaire)$/.test(word);

/** `VIP顧客` is also asked for as `VIP`. */
function shorterLabels(label: string): readonly string[] {
  const shorter = label.replace(/(?:の?(?:顧客|お客様|客|会員|層))$/u, '');
  return shorter === label || shorter.length < 2 ? [] : [shorter];
}

function placesAndPeople(spellings: ReadonlyMap<string, readonly string[]>): readonly (readonly [string, Meaning])[] {
  const place = (values: readonly string[], label: string): Meaning => ({
    kind: 'value',
    dimension: 'prefecture',
    values,
    label,
  });
  // なら and the like are particles before they are places.
  const prefectures = PREFECTURES.flatMap(({ ja, en, short, kana, latin }) =>
    [ja, short, en, `${en} prefecture`, ...latin, `${ja}民`, ...(kana.length > 2 ? [kana] : [])].map(
      (word) => [word, place([ja], ja)] as const,
    ),
  );
  const regions = REGIONS.flatMap(({ words, prefectures: values }) =>
    words.map((word) => [word, place(values, words[0] ?? '')] as const),
  );
  const others = [...spellings.keys()]
    .filter((state) => !PREFECTURES.some(({ ja }) => ja === state))
    .map((state) => [state, place([state], state)] as const);
  const genders = (['female', 'male', 'other', 'unknown'] as const).flatMap((gender) =>
    GENDER_WORDS[gender].map(
      (word) => [word, { kind: 'value', dimension: 'gender', values: [gender], label: gender } as Meaning] as const,
    ),
  );
  const unknown = [
    ...UNKNOWN_AGE_WORDS.map((word) => [word, 'age_group'] as const),
    ...UNKNOWN_PLACE_WORDS.map((word) => [word, 'prefecture'] as const),
  ].map(
    ([word, dimension]) => [word, { kind: 'value', dimension, values: ['unknown'], label: word } as Meaning] as const,
  );
  return [...prefectures, ...regions, ...others, ...genders, ...unknown, ...daysOfOrders()];
}

function daysOfOrders(): readonly (readonly [string, Meaning])[] {
  const named = (dimension: DimensionName, words: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(words).flatMap(([value, surfaces]) =>
      surfaces.map((word) => [word, { kind: 'value', dimension, values: [value], label: value } as Meaning] as const),
    );
  return [
    ...named('weekday', WEEKDAY_WORDS),
    ...named('day_type', DAY_TYPE_WORDS),
    ...named('age_group', AGE_WORDS),
    ...named('price_level', PRICE_LEVEL_WORDS),
  ];
}

type ValueDimension = 'brand' | 'category' | 'product' | 'channel' | 'store';

const value = (dimension: ValueDimension, raw: readonly string[]): Meaning => ({
  kind: 'value',
  dimension,
  values: raw,
  label: raw[0] ?? '',
});

/** Our own words for values of the data: trusted, since the data only chooses among them. */
function valuesInGroups({ values }: CatalogSources): readonly (readonly [string, Meaning])[] {
  return [
    ...inGroups(values.categories, CATEGORY_WORDS).map(([word, raw]) => [word, value('category', raw)] as const),
    ...inGroups(values.channels, CHANNEL_WORDS).map(([word, raw]) => [word, value('channel', raw)] as const),
    ...inGroups(values.stores, SHOP_NAMES).map(([word, raw]) => [word, value('store', raw)] as const),
  ];
}

function valuesOf({ brands, values }: CatalogSources): readonly (readonly [string, Meaning])[] {
  const named = (dimension: ValueDimension, names: readonly string[]): readonly (readonly [string, Meaning])[] =>
    byFolded(names).flatMap(([folded, raw]) =>
      [...formsOf(folded), maybeInKana(folded)]
        .filter((word) => word !== null)
        .map((word) => [word, value(dimension, raw)] as const),
    );
  return [
    ...brands.flatMap((brand) => namesOf(brand, brands).map((word) => [word, value('brand', [brand.id])] as const)),
    ...named('category', values.categories),
    ...named('channel', values.channels),
    ...named('store', values.stores),
    ...named('product', values.products),
  ];
}

/** id, both labels, the first word of a label and the kana of the id, as far as no other brand has the same. */
function namesOf(brand: Brand, all: readonly Brand[]): readonly string[] {
  const candidates = ({ id, label }: Brand): string[] =>
    [id, label.ja, label.en, label.en.split(' ')[0] ?? '', toHiragana(id), leadingScript(label.ja)]
      .map(foldWord)
      .filter((word) => word.length > 1);
  const others = new Set(all.filter(({ id }) => id !== brand.id).flatMap(candidates));
  return [...new Set(candidates(brand))].filter((word) => !others.has(word));
}

/** `ゲームの売上` where one brand calls itself `… Games`. */
function brandsByKind(brands: readonly Brand[]): readonly (readonly [string, Meaning])[] {
  return BRAND_KINDS.flatMap((group) => {
    const words = group.map(foldWord);
    const named = brands.filter(({ label }) =>
      [label.ja, label.en].some((name) => words.some((word) => isLastWord(foldWord(name), word))),
    );
    const [brand, other] = named;
    return brand === undefined || other !== undefined
      ? []
      : words.map((word) => [word, value('brand', [brand.id])] as const);
  });
}

/** The last word of a Latin name, or how a longer Japanese one ends. */
function isLastWord(name: string, word: string): boolean {
  return /^[ -~]+$/.test(word) ? ` ${name}`.endsWith(` ${word}`) : name.length > word.length && name.endsWith(word);
}

/** `ほしぞらゲームス` → `ほしぞら`: the part in the first script. */
function leadingScript(label: string): string {
  return /^(?:[\p{Script=Hiragana}ー]+|[\p{Script=Katakana}ー]+|\p{Script=Han}+|[A-Za-z]+)/u.exec(label)?.[0] ?? label;
}

/** When the data holds a word of a group, every word of the group means the values that it holds. */
function inGroups(
  values: readonly string[],
  groups: readonly (readonly string[])[],
): readonly (readonly [string, readonly string[]])[] {
  const own = byFolded(values);
  return groups.flatMap((group) => {
    const words = new Set(group.map(foldWord));
    const raw = own.filter(([folded]) => words.has(folded)).flatMap(([, spellings]) => spellings);
    return raw.length === 0 ? [] : group.map((word) => [word, raw] as const);
  });
}

function byFolded(values: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  const spellings = new Map<string, string[]>();
  for (const value of values) {
    const folded = foldWord(value);
    spellings.set(folded, [...(spellings.get(folded) ?? []), value]);
  }
  return [...spellings];
}
