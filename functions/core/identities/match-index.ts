import { BlockIndex } from './blocking/block-index.ts';
import { BLOCKING_KEYS } from './blocking/definitions.ts';
import { type FeatureColumns, FeatureNumbers } from './blocking/features.ts';
import { pairComparer } from './comparer.ts';
import { MISSING } from './comparison.ts';
import { pairExplainer } from './explain.ts';
import type { PairExplanation } from './explanation.ts';
import { type FactTable, factTable, hasValuesOf, ROW, setRow, withValuesOf } from './fact-table.ts';
import { type FrequencyAdjuster, frequencyAdjuster } from './frequencies.ts';
import type { Matching } from './matching.ts';
import { logOdds, probabilityOf } from './model.ts';
import type { PersonRecord } from './person.ts';
import { personTable } from './person-table.ts';
import { factIdsOf, type PreparedRecords, withLatestValues } from './prepared.ts';
import { type RuleReader, ruleReader } from './rules.ts';
import { type Evidence, emptyEvidence, type PairScorer, pairScorer } from './scoring.ts';
import { comparableFacts, setFacts, withSpareRecords } from './spacious.ts';
import { decide } from './weighing.ts';

/** A known record that may be the same person. */
export interface FoundRecord {
  readonly index: number;
  /** Natural log of the odds. */
  readonly logOdds: number;
}

/** Records that are added before the tables are made anew. */
const SPARE_RECORDS = 1 << 12;

/**
 * Matches records one by one against all that are known, by what these have taught: names, weights and frequencies
 * stay those of the matching that the index was made of. It holds the matching's records and those added later; one
 * record costs as much as its blocks are large, whatever the number of records.
 */
export class MatchIndex {
  readonly #matching: Matching;
  readonly #features: FeatureNumbers;
  readonly #blocks: BlockIndex;
  readonly #added: PersonRecord[] = [];
  readonly #forgotten = new Set<number>();
  readonly #ruleOf: RuleReader;
  #records: PreparedRecords;
  #table: FactTable;
  #frequencies: FrequencyAdjuster;
  #scorer: PairScorer;

  constructor(matching: Matching) {
    const { prepared } = matching;
    this.#matching = matching;
    this.#ruleOf = ruleReader(matching.rules, matching.model.definitions);
    this.#features = new FeatureNumbers(prepared.reader);
    this.#blocks = new BlockIndex(BLOCKING_KEYS, this.#features.readerOf(factIdsOf(prepared)), prepared.size);
    this.#records = withSpareRecords(prepared, SPARE_RECORDS);
    this.#table = factTable(this.#records);
    this.#frequencies = this.#countFrequencies();
    this.#scorer = this.#newScorer();
  }

  /** How many records were ever known. */
  get size(): number {
    return this.#matching.persons.length + this.#added.length;
  }

  /** Known records at least as likely the same person as `least` (0 … 1), the likeliest first. */
  find(record: PersonRecord, least: number): readonly FoundRecord[] {
    const candidates = this.#blocks.candidatesOf(this.#place(record));
    const evidence = emptyEvidence(this.#matching.model.definitions.length);
    const found: FoundRecord[] = [];
    for (const index of candidates) {
      if (this.#forgotten.has(index)) continue;
      this.#scorer.weigh(index, this.size, evidence);
      const { logOdds: odds } = this.#decide(evidence);
      if (odds >= logOdds(least)) found.push({ index, logOdds: odds });
    }
    return found.toSorted((a, b) => b.logOdds - a.logOdds || a.index - b.index);
  }

  /** How likely any two records are one person, before anything of them is compared: 0 … 1. */
  get chance(): number {
    return probabilityOf(this.#scorer.ratios.priorMatch);
  }

  /** Whether a record says enough to look for it: not only what very many share, or what nobody is looked for by. */
  isSelective(record: PersonRecord): boolean {
    return this.#blocks.isSelective(this.#place(record));
  }

  /** Why a record is, or is not, the same person as the known ones at `indexes`: whether or not it was found. */
  explain(record: PersonRecord, indexes: readonly number[]): readonly PairExplanation[] {
    const explain = pairExplainer(this.beside(record, indexes));
    return indexes.map((_, number) => explain(number + 1, 0));
  }

  /**
   * A record with some known ones as a matching of their own: the record is number 0, the known ones follow in the order
   * of `indexes`; the edges are those of the record that are at least as likely as `least`. To be used before anything
   * else is asked of the index.
   */
  beside(record: PersonRecord, indexes: readonly number[], least = 1): Matching {
    this.#place(record);
    const places = [this.size, ...indexes];
    const placeOf = (number: number): number => places[number] ?? this.size;
    const scorer: PairScorer = {
      ...this.#scorer,
      weigh: (left, right, evidence) => this.#scorer.weigh(placeOf(left), placeOf(right), evidence),
      weighLevels: (left, right, evidence) => this.#scorer.weighLevels(placeOf(left), placeOf(right), evidence),
    };
    const evidence = emptyEvidence(this.#matching.model.definitions.length);
    const edges = indexes.flatMap((_, number) => {
      scorer.weigh(0, number + 1, evidence);
      const { logOdds: odds, rule } = this.#decide(evidence);
      return odds >= logOdds(least) ? [{ left: 0, right: number + 1, logOdds: odds, rule }] : [];
    });
    const at = (number: number): PersonRecord => (number === 0 ? record : this.recordAt(placeOf(number)));
    return {
      ...this.#matching,
      scorer,
      edges,
      persons: { ...this.#matching.persons, length: places.length, at },
    };
  }

  /** Whether a record says anything that can be compared. */
  isComparable(record: PersonRecord): boolean {
    this.#place(record);
    const { rows, width } = this.#table;
    const row = rows.subarray(this.size * width, (this.size + 1) * width);
    return row.some((value, place) => place !== ROW.flags && value >= 0);
  }

  /** A record is found no longer. */
  forget(index: number): void {
    this.#forgotten.add(index);
  }

  /** Makes a record known; returns its index. What the index has learned does not change by it. */
  add(record: PersonRecord): number {
    const index = this.size;
    this.#blocks.add(index, this.#place(record));
    this.#added.push(record);
    return index;
  }

  recordAt(index: number): PersonRecord {
    const { persons } = this.#matching;
    return this.#added[index - persons.length] ?? persons.at(index);
  }

  #decide(evidence: Evidence): { readonly logOdds: number; readonly rule: number } {
    const rule = this.#ruleOf((comparison) => evidence.levels[comparison] ?? MISSING);
    return { logOdds: decide(this.#scorer.logOdds(evidence), rule), rule };
  }

  /** Puts a record behind the known ones, to be compared; returns its values of the features of every key. */
  #place(record: PersonRecord): readonly (readonly FeatureColumns[])[] {
    const read = this.#records.reader.read(personTable([record]));
    const facts = comparableFacts(read, this.#records);
    this.#makeRoom();
    setFacts(this.#records, this.size, facts);
    setRow(this.#table, this.#records, this.size);
    const featuresOf = this.#features.readerOf(facts);
    return BLOCKING_KEYS.map(({ features }) => features.map(featuresOf));
  }

  /** New values may have moved to larger arrays, and added records may have used up the spare ones. */
  #makeRoom(): void {
    this.#records = withLatestValues(this.#records);
    const isFull = this.size >= this.#records.size;
    if (!isFull && hasValuesOf(this.#table, this.#records)) return;
    if (isFull) {
      this.#records = withSpareRecords(this.#records, this.size);
      this.#table = factTable(this.#records);
      this.#frequencies = this.#countFrequencies();
    } else this.#table = withValuesOf(this.#table, this.#records);
    this.#scorer = this.#newScorer();
  }

  #countFrequencies(): FrequencyAdjuster {
    return frequencyAdjuster(this.#records, this.#matching.model.definitions);
  }

  #newScorer(): PairScorer {
    return pairScorer(this.#matching.model, pairComparer(this.#table), this.#frequencies);
  }
}
