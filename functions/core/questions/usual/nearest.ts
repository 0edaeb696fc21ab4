import type { Features } from './features.ts';
import type { UsualQuestion } from './wordings.ts';

/** A usual question by how near it is to what was asked. */
export interface Near {
  readonly question: UsualQuestion;
  /** 0 … 1: cosine of weighted features, of the nearest wordings. */
  readonly nearness: number;
  /** 0 … 1: which part of what was asked its wordings say as well, by weight. */
  readonly covered: number;
}

/** The nearest three wordings of a question make its nearness: one may be near by chance. */
const PARTS = [0.6, 0.25, 0.15] as const;
/** A question that was put in one way only is near by that one. */
const ALONE = 0.95;
const READ_FURTHER = 100;

/** Features of every wording, one wording behind the other, as numbers of features from 0 on. */
interface Wordings {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly counts: Uint8Array;
}

/** Wordings of every feature with their weights, one feature behind the other. */
interface Postings {
  readonly starts: Int32Array;
  readonly wordings: Int32Array;
  readonly weights: Float64Array;
}

/**
 * Usual questions, found by wordings that are like what was asked: cosine of term frequency times inverse document
 * frequency (Salton and Buckley 1988), each wording a document.
 */
export class NearestQuestions {
  readonly #questions: readonly UsualQuestion[];
  readonly #featuresOf: (slotted: string) => Features;
  readonly #numbers = new Map<number, number>();
  /** First wording of each question, and the end. */
  readonly #firsts: Int32Array;
  readonly #wordings: Wordings;
  readonly #postings: Postings;

  constructor(questions: readonly UsualQuestion[], featuresOf: (slotted: string) => Features) {
    this.#questions = questions;
    this.#featuresOf = featuresOf;
    const said = questions.map(({ frame, wordings }) => [frame, ...wordings]);
    this.#firsts = startsOf(said.map(({ length }) => length));
    this.#wordings = this.#read(said.flat());
    this.#postings = this.#post();
  }

  /** The nearest questions, the nearest first. */
  near(slotted: string): readonly Near[] {
    const asked = this.#featuresOf(slotted);
    const nearness = this.#nearnessOf(asked);
    return this.#questions
      .map((_, of) => ({ of, nearness: bestOf(nearness, this.#firsts[of] ?? 0, this.#firsts[of + 1] ?? 0) }))
      .filter((each) => each.nearness > 0)
      .toSorted((one, other) => other.nearness - one.nearness || one.of - other.of)
      .slice(0, READ_FURTHER)
      .flatMap(({ of, nearness }) => {
        const question = this.#questions[of];
        return question === undefined ? [] : [{ question, nearness, covered: this.#covered(asked, of) }];
      });
  }

  #read(said: readonly string[]): Wordings {
    const all = said.map((each) => this.#featuresOf(each));
    const starts = startsOf(all.map(({ size }) => size));
    const features = new Int32Array(starts.at(-1) ?? 0);
    const counts = new Uint8Array(features.length);
    let at = 0;
    for (const each of all)
      for (const [feature, count] of each) {
        const number = this.#numbers.get(feature) ?? this.#numbers.size;
        this.#numbers.set(feature, number);
        features[at] = number;
        counts[at++] = count;
      }
    return { starts, features, counts };
  }

  #post(): Postings {
    const { starts: wordingStarts, features, counts } = this.#wordings;
    const frequencies = new Int32Array(this.#numbers.size);
    for (const feature of features) frequencies[feature] = (frequencies[feature] ?? 0) + 1;
    const starts = startsOf([...frequencies]);
    const rarities = Float64Array.from(frequencies, (frequency) => this.#rarityOf(frequency));
    const next = starts.slice();
    const wordings = new Int32Array(features.length);
    const weights = new Float64Array(features.length);
    for (let wording = 0; wording + 1 < wordingStarts.length; wording++) {
      const [from, to] = [wordingStarts[wording] ?? 0, wordingStarts[wording + 1] ?? 0];
      const length = lengthOf(features, counts, rarities, from, to);
      for (let at = from; at < to; at++) {
        const feature = features[at] ?? 0;
        const place = next[feature] ?? 0;
        next[feature] = place + 1;
        wordings[place] = wording;
        weights[place] = weightOf(counts[at] ?? 0, rarities[feature] ?? 0) / length;
      }
    }
    return { starts, wordings, weights };
  }

  #nearnessOf(asked: Features): Float64Array {
    const nearness = new Float64Array(this.#wordings.starts.length - 1);
    const weighted = [...asked].map(([feature, count]) => [feature, weightOf(count, this.#rarity(feature))] as const);
    const length = Math.hypot(...weighted.map(([, weight]) => weight));
    for (const [feature, weight] of weighted) {
      const number = this.#numbers.get(feature);
      if (number === undefined) continue;
      const { starts, wordings, weights } = this.#postings;
      for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at++) {
        const wording = wordings[at] ?? 0;
        nearness[wording] = (nearness[wording] ?? 0) + (weight / length) * (weights[at] ?? 0);
      }
    }
    return nearness;
  }

  #covered(asked: Features, of: number): number {
    const { starts, features } = this.#wordings;
    const said = new Set(features.subarray(starts[this.#firsts[of] ?? 0], starts[this.#firsts[of + 1] ?? 0]));
    let whole = 0;
    let part = 0;
    for (const feature of asked.keys()) {
      const rarity = this.#rarity(feature);
      whole += rarity;
      if (said.has(this.#numbers.get(feature) ?? -1)) part += rarity;
    }
    return whole === 0 ? 0 : part / whole;
  }

  #rarity(feature: number): number {
    const number = this.#numbers.get(feature);
    if (number === undefined) return this.#rarityOf(1);
    const { starts } = this.#postings;
    return this.#rarityOf((starts[number + 1] ?? 0) - (starts[number] ?? 0));
  }

  /** Inverse document frequency. */
  #rarityOf(frequency: number): number {
    return Math.log(1 + (this.#wordings.starts.length - 1) / frequency);
  }
}

const weightOf = (count: number, rarity: number): number => (1 + Math.log(count)) * rarity;

function lengthOf(features: Int32Array, counts: Uint8Array, rarities: Float64Array, from: number, to: number): number {
  let squares = 0;
  for (let at = from; at < to; at++) squares += weightOf(counts[at] ?? 0, rarities[features[at] ?? 0] ?? 0) ** 2;
  return Math.sqrt(squares);
}

/** Where each of some parts begins, and where the last ends. */
function startsOf(sizes: readonly number[]): Int32Array {
  const starts = new Int32Array(sizes.length + 1);
  sizes.forEach((size, at) => {
    starts[at + 1] = (starts[at] ?? 0) + size;
  });
  return starts;
}

/** The nearness of the best three of some wordings, the best counting most. */
function bestOf(nearness: Float64Array, from: number, to: number): number {
  let [first, second, third] = [0, 0, 0];
  for (let at = from; at < to; at++) {
    const each = nearness[at] ?? 0;
    if (each > first) [first, second, third] = [each, first, second];
    else if (each > second) [second, third] = [each, second];
    else if (each > third) third = each;
  }
  if (to - from === 1) return ALONE * first;
  return PARTS[0] * first + PARTS[1] * second + PARTS[2] * third;
}
