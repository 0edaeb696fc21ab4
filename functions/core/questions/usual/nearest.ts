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

interface Wording {
  /** Number of the usual question. */
  readonly of: number;
  readonly features: Features;
}

interface Posting {
  readonly wording: number;
  readonly weight: number;
}

/** The nearest three wordings of a question make its nearness: one may be near by chance. */
const PARTS = [0.6, 0.25, 0.15];
const READ_FURTHER = 25;

/**
 * Usual questions, found by wordings that are like what was asked: cosine of term frequency times inverse document
 * frequency (Salton and Buckley 1988), each wording a document.
 */
export class NearestQuestions {
  readonly #questions: readonly UsualQuestion[];
  readonly #wordings: readonly Wording[];
  /** By the number of the usual question. */
  readonly #said = new Map<number, Wording[]>();
  readonly #rarities = new Map<string, number>();
  readonly #postings = new Map<string, Posting[]>();
  readonly #featuresOf: (slotted: string) => Features;

  constructor(questions: readonly UsualQuestion[], featuresOf: (slotted: string) => Features) {
    this.#questions = questions;
    this.#featuresOf = featuresOf;
    this.#wordings = questions.flatMap(({ frame, wordings }, of) =>
      [frame, ...wordings].map((said) => ({ of, features: featuresOf(said) })),
    );
    for (const wording of this.#wordings) {
      const said = this.#said.get(wording.of);
      if (said === undefined) this.#said.set(wording.of, [wording]);
      else said.push(wording);
    }
    const frequencies = new Map<string, number>();
    for (const { features } of this.#wordings)
      for (const feature of features.keys()) frequencies.set(feature, (frequencies.get(feature) ?? 0) + 1);
    for (const [feature, frequency] of frequencies)
      this.#rarities.set(feature, Math.log(1 + this.#wordings.length / frequency));
    this.#wordings.forEach(({ features }, wording) => {
      for (const [feature, weight] of this.#weighted(features)) this.#post(feature, { wording, weight });
    });
  }

  /** The nearest questions, the nearest first. */
  near(slotted: string): readonly Near[] {
    const asked = this.#featuresOf(slotted);
    const byQuestion = new Map<number, number[]>();
    for (const [wording, nearness] of this.#nearnessOf(asked)) {
      const of = this.#wordings[wording]?.of ?? 0;
      byQuestion.set(of, [...(byQuestion.get(of) ?? []), nearness]);
    }
    return [...byQuestion]
      .map(([of, each]) => ({ of, nearness: weightedBest(each) }))
      .toSorted((one, other) => other.nearness - one.nearness || one.of - other.of)
      .slice(0, READ_FURTHER)
      .flatMap(({ of, nearness }) => {
        const question = this.#questions[of];
        return question === undefined ? [] : [{ question, nearness, covered: this.#covered(asked, of) }];
      });
  }

  #post(feature: string, posting: Posting): void {
    const postings = this.#postings.get(feature);
    if (postings === undefined) this.#postings.set(feature, [posting]);
    else postings.push(posting);
  }

  #nearnessOf(asked: Features): ReadonlyMap<number, number> {
    const nearness = new Map<number, number>();
    for (const [feature, weight] of this.#weighted(asked))
      for (const posting of this.#postings.get(feature) ?? [])
        nearness.set(posting.wording, (nearness.get(posting.wording) ?? 0) + weight * posting.weight);
    return nearness;
  }

  #covered(asked: Features, of: number): number {
    const said = new Set<string>();
    for (const { features } of this.#said.get(of) ?? []) for (const key of features.keys()) said.add(key);
    let whole = 0;
    let part = 0;
    for (const feature of asked.keys()) {
      const rarity = this.#rarity(feature);
      whole += rarity;
      if (said.has(feature)) part += rarity;
    }
    return whole === 0 ? 0 : part / whole;
  }

  #rarity(feature: string): number {
    return this.#rarities.get(feature) ?? Math.log(1 + this.#wordings.length);
  }

  /** Features by weight, as a vector of length one. */
  #weighted(features: Features): readonly (readonly [feature: string, weight: number])[] {
    const weights = [...features].map(
      ([feature, count]) => [feature, (1 + Math.log(count)) * this.#rarity(feature)] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return weights.map(([feature, weight]) => [feature, weight / length]);
  }
}

function weightedBest(nearness: readonly number[]): number {
  const best = nearness.toSorted((one, other) => other - one);
  return PARTS.reduce((sum, part, place) => sum + part * (best[place] ?? 0), 0);
}
