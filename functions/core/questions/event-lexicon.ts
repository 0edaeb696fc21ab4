import { wordLabel } from '../records/word-labels.ts';
import { EVENT_VALUES, type EventDimension, type EventValues } from './catalog-sources.ts';
import { DIMENSIONS } from './dimensions.ts';
import type { EventEntity } from './event-entities.ts';
import { foldWord } from './normalize-question.ts';
import type { Meaning } from './tokens.ts';
import { COMPLAINTS, DEVICE_WORDS, TOPIC_WORDS } from './words/event-words.ts';

/** Folded word → the value that it means beside the entity's own words. */
export type EventWords = ReadonlyMap<EventEntity, ReadonlyMap<string, Meaning>>;

/** Words for what the data holds of contacts, events on the site and surveys: its own, our labels, and words of our groups. */
export function eventWordsOf({ values }: EventValues): EventWords {
  const words = new Map<EventEntity, Map<string, Meaning>>();
  for (const dimension of EVENT_VALUES) {
    const { level } = DIMENSIONS[dimension];
    const known = words.get(level) ?? new Map<string, Meaning>();
    for (const [word, raw] of wordsFor(dimension, values[dimension]))
      known.set(foldWord(word), meaningOf(dimension, raw));
    words.set(level, known);
  }
  return words;
}

/** Words that speak of a contact without the word contact, where the data holds such contacts. */
export function complaintWords(words: EventWords): readonly (readonly [word: string, meaning: Meaning])[] {
  const known = words.get('contact');
  return COMPLAINTS.flatMap((word) => {
    const meaning = known?.get(foldWord(word));
    return meaning === undefined ? [] : [[foldWord(word), meaning] as const];
  });
}

const GROUPS: Readonly<Partial<Record<EventDimension, readonly (readonly string[])[]>>> = {
  contact_topic: TOPIC_WORDS,
  device: DEVICE_WORDS,
};

function wordsFor(
  dimension: EventDimension,
  values: readonly string[],
): readonly (readonly [word: string, raw: readonly string[]])[] {
  const groups = (GROUPS[dimension] ?? []).flatMap((group) => {
    const folded = new Set(group.map(foldWord));
    const raw = values.filter((value) => folded.has(foldWord(value)));
    return raw.length === 0 ? [] : group.map((word) => [word, raw] as const);
  });
  const own = values.flatMap((value) => {
    const { ja, en } = wordLabel(value);
    return [...new Set([value, ja, en])].map((word) => [word, [value]] as const);
  });
  return [...own, ...groups];
}

const meaningOf = (dimension: EventDimension, raw: readonly string[]): Meaning => ({
  kind: 'value',
  dimension,
  values: raw,
  label: raw[0] ?? '',
});
