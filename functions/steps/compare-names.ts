import { InvalidInputError } from '../core/errors.ts';
import { type JudgedNames, type NameQuality, nameQuality } from '../core/identities/name-quality.ts';
import { type NameScore, nameScores } from '../core/identities/name-scores.ts';
import { readTable } from './read-table.ts';

export interface NamePairsRequest {
  /** The file's name, in messages. */
  readonly name: string;
  /** The two columns that hold names. */
  readonly names: readonly [string, string];
  /** The column that says whether they are one person (true, false; yes, no; 1, 0); null: nobody says. */
  readonly match: string | null;
  /** Columns whose values group the pairs. */
  readonly by: readonly string[];
}

export interface ComparedNames extends NameScore {
  readonly line: number;
  readonly names: readonly [string, string];
  /** Null where nobody says. */
  readonly isMatch: boolean | null;
}

export interface NameComparison {
  /** In the order of the file. */
  readonly pairs: readonly ComparedNames[];
  /** Of the judged pairs; null when there is none. */
  readonly quality: NameQuality | null;
  /** Of every value of the grouping columns; pairs without a value are in none. */
  readonly groups: readonly { readonly column: string; readonly value: string; readonly quality: NameQuality }[];
}

/**
 * Compares the names of every row of a table with the comparison that matching uses, and measures how well it ranks the
 * pairs that people have judged. Throws InvalidInputError for columns that are not there and for judgements that are
 * neither yes nor no.
 */
export async function compareNames(
  request: NamePairsRequest,
  bytes: AsyncIterable<Uint8Array>,
): Promise<NameComparison> {
  const rows = await readPairs(request, bytes);
  const scores = nameScores(rows.map(({ names }) => names));
  const pairs = rows.map(({ line, names, isMatch }, index) => ({
    line,
    names,
    isMatch,
    weight: scores[index]?.weight ?? 0,
    findings: scores[index]?.findings ?? [],
  }));
  const judged = pairs.filter(isJudged);
  const groups = request.by.flatMap((column, position) => {
    const values = new Set(rows.map(({ groups }) => groups[position] ?? '').filter((value) => value !== ''));
    return [...values].map((value) => ({
      column,
      value,
      quality: nameQuality(pairs.filter((_, index) => rows[index]?.groups[position] === value).filter(isJudged)),
    }));
  });
  return { pairs, quality: judged.length === 0 ? null : nameQuality(judged), groups };
}

function isJudged(pair: ComparedNames): pair is ComparedNames & JudgedNames {
  return pair.isMatch !== null;
}

interface PairRow {
  readonly line: number;
  readonly names: readonly [string, string];
  readonly isMatch: boolean | null;
  readonly groups: readonly string[];
}

async function readPairs(
  { name, names, match, by }: NamePairsRequest,
  bytes: AsyncIterable<Uint8Array>,
): Promise<readonly PairRow[]> {
  const table = await readTable(bytes);
  const positionOf = (column: string): number => {
    const position = table.headers.indexOf(column);
    if (position >= 0) return position;
    throw new InvalidInputError(`${name} has no column "${column}"`, {
      remedy: `Its columns are ${table.headers.join(', ')}.`,
    });
  };
  const [left, right] = [positionOf(names[0]), positionOf(names[1])];
  const judgement = match === null ? null : positionOf(match);
  const groups = by.map(positionOf);
  const rows: PairRow[] = [];
  for await (const batch of table.rows) {
    for (const { cells, line } of batch) {
      rows.push({
        line,
        names: [cells[left] ?? '', cells[right] ?? ''],
        isMatch: judgement === null ? null : readJudgement(cells[judgement] ?? '', { name, line, column: match }),
        groups: groups.map((position) => cells[position] ?? ''),
      });
    }
  }
  return rows;
}

const JUDGEMENTS: Readonly<Record<string, boolean | null>> = {
  '': null,
  '0': false,
  '1': true,
  false: false,
  true: true,
  no: false,
  yes: true,
};

function readJudgement(
  text: string,
  at: { readonly name: string; readonly line: number; readonly column: string | null },
): boolean | null {
  const judgement = JUDGEMENTS[text.toLowerCase()];
  if (judgement !== undefined) return judgement;
  throw new InvalidInputError(`${at.name} line ${at.line}: "${text}" in ${at.column} is neither yes nor no`, {
    remedy: 'Write true or false, or leave it empty where nobody knows.',
  });
}
