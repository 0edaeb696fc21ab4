import type { Edge } from '../clusters.ts';
import { type Column, columnOf } from '../column.ts';
import { pairComparer } from '../comparer.ts';
import { MISSING } from '../comparison.ts';
import { FactReader } from '../fact-ids.ts';
import { factTable } from '../fact-table.ts';
import { adjusterOf, type Rarities, rarityOf } from '../frequencies.ts';
import type { Matching } from '../matching.ts';
import { logOdds } from '../model.ts';
import { NameValues } from '../name-values.ts';
import type { PersonRecord } from '../person.ts';
import { type PersonTable, personTable } from '../person-table.ts';
import { PlainValues } from '../plain-values.ts';
import { type PreparedRecords, prepareRecords } from '../prepared.ts';
import type { MatchingRule } from '../rules.ts';
import { ruleReader } from '../rules.ts';
import { emptyEvidence, type PairScorer, pairScorer } from '../scoring.ts';
import { decide } from '../weighing.ts';
import type { LearnedCounts, LearnedMatching } from './learned-matching.ts';
import type { LearnedReader } from './learned-reader.ts';
import { type ColumnKeys, factKeys } from './value-keys.ts';

/** Later records, and how they are compared. */
export interface LaterRecords {
  /** The one that is asked about, number 0 of the matching. */
  readonly record: PersonRecord;
  readonly others: readonly PersonRecord[];
  readonly rules: readonly MatchingRule[];
  /** Pairs less likely than this are forgotten: 0 … 1. */
  readonly least: number;
}

/**
 * A record beside some others as a matching of their own, by what an earlier matching has taught: weights, frequencies and
 * names are that one's. The edges are those of the record. Null where what was learned is of another way to compare.
 */
export function maybeMatchByLearned(later: LaterRecords, reader: LearnedReader): Matching | null {
  const { record, others, rules, least } = later;
  const persons = personTable([record, ...others]);
  const prepared = preparedAs(reader, persons);
  const comparer = pairComparer(factTable(prepared));
  const { definitions } = comparer;
  if (!comparesAlike(definitions, reader.learned)) return null;
  const model = { ...reader.learned.model, definitions, objective: [] };
  const frequencies = adjusterOf(definitions, ({ fact }) => raritiesOf(prepared, fact, reader));
  const scorer = pairScorer(model, comparer, frequencies);
  const candidates = { left: new Int32Array(0), right: new Int32Array(0), samples: [], blocking: [] };
  const edges = edgesOf(scorer, { ...later, definitions });
  return {
    persons,
    prepared,
    rules,
    model,
    scorer,
    candidates,
    edges: edges.filter((edge) => edge.logOdds >= logOdds(least)),
  };
}

function comparesAlike(definitions: Matching['model']['definitions'], { comparisons }: LearnedMatching): boolean {
  return (
    definitions.length === comparisons.length &&
    definitions.every(
      ({ fact, levels }, at) => comparisons[at]?.fact === fact && comparisons[at]?.levels === levels.length,
    )
  );
}

function edgesOf(
  scorer: PairScorer,
  { others, rules, definitions }: LaterRecords & { readonly definitions: Matching['model']['definitions'] },
): readonly Edge[] {
  const evidence = emptyEvidence(definitions.length);
  const ruleOf = ruleReader(rules, definitions);
  return others.map((_, at) => {
    scorer.weigh(0, at + 1, evidence);
    const rule = ruleOf((comparison) => evidence.levels[comparison] ?? MISSING);
    return { left: 0, right: at + 1, logOdds: decide(scorer.logOdds(evidence), rule), rule };
  });
}

/** Records read by the names that were learned, without values that were found to be crowded. */
function preparedAs({ learned, lexicon, crowded }: LearnedReader, persons: PersonTable): PreparedRecords {
  const reader = new FactReader({ lexicon, values: new NameValues() }, new PlainValues());
  const own = prepareRecords(persons, reader.readNames(persons), reader.readPlain(persons));
  const told = <Values>(name: string, column: Column<Values>): Column<Values> => ({
    ...column,
    present: learned.present[name] ?? 0,
  });
  const free = <Values>(column: Column<Values>, keys: ColumnKeys | undefined, isCrowded: ReadonlySet<string>) => {
    const left = column.ids.map((id) => (id >= 0 && isCrowded.has(keys?.keyOf(id) ?? '') ? -1 : id));
    return columnOf(left, column.values, column.distinct);
  };
  const { phone, email } = crowded;
  const others = Object.keys(learned.present).filter((name) => name.startsWith(OTHER));
  return {
    ...own,
    family: told('family', own.family),
    given: told('given', own.given),
    birthDate: told('birthDate', own.birthDate),
    gender: told('gender', own.gender),
    phone: told('phone', free(own.phone, factKeys(own, 'PhoneNumber')?.value, phone)),
    email: told('email', free(own.email, factKeys(own, 'EmailAddress')?.value, email)),
    street: told('street', own.street),
    postalCode: told('postalCode', own.postalCode),
    city: told('city', own.city),
    state: told('state', own.state),
    others: new Map(others.map((name) => [name, told(name, own.others.get(name) ?? nothingIn(own))])),
  };
}

const OTHER = 'Attributes.';

function nothingIn({ size }: PreparedRecords): Column<Int32Array> {
  return columnOf(new Int32Array(size).fill(-1), new Int32Array(0), 0);
}

function raritiesOf(
  prepared: PreparedRecords,
  fact: string,
  reader: LearnedReader,
): { readonly value?: Rarities; readonly sound?: Rarities } {
  const keys = factKeys(prepared, fact);
  const learned = reader.learned.frequencies[fact];
  if (keys === null || learned === undefined) return {};
  const value = rarities(keys.value, learned.value, reader.countsOf(fact, 'value'));
  if (keys.sound === undefined || learned.sound === undefined) return { value };
  return { value, sound: rarities(keys.sound, learned.sound, reader.countsOf(fact, 'sound')) };
}

/** A value that is not among the counted ones is the only one of its kind. */
function rarities(
  { column, keyOf, groupOf }: ColumnKeys,
  { usual, ofGroups }: LearnedCounts,
  counts: ReadonlyMap<string, number>,
): Rarities {
  const rarity = Float64Array.from({ length: column.distinct }, (_, id) =>
    rarityOf(counts.get(keyOf(id)) ?? 1, ofGroups[groupOf(id)] ?? 0, usual),
  );
  return { ids: column.ids, rarity };
}
