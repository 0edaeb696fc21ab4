import { BRAND_ID, type Brand } from '../brands.ts';
import { InvalidInputError } from '../errors.ts';
import { headerTokens } from './header.ts';
import { FILE_WORDS } from './header-words.ts';

/** Folders that are called after what they hold or where they are, not after a brand. */
const PLACES = new Set(
  [
    'data',
    'csv',
    'file',
    'files',
    'import',
    'imports',
    'export',
    'exports',
    'download',
    'downloads',
    'upload',
    'uploads',
  ].concat([
    'tmp',
    'temp',
    'desktop',
    'documents',
    'brands',
    'input',
    'inputs',
    'output',
    'outputs',
    'in',
    'out',
    'home',
    'seed',
    'seed_data',
  ]),
);
/** Words of a file name that say nothing about its brand. */
const FILLERS = new Set([
  'master',
  'history',
  'list',
  'data',
  'table',
  'export',
  'all',
  'new',
  'old',
  'full',
  'the',
  'web',
  'ec',
  'csv',
  'items',
]);

/**
 * The brand of a file: the given one, else a known brand that begins its name (`lumiere_orders.csv`), else its folder
 * (`lumiere/orders.csv`), else what its name begins with before it says what it holds (`acme_customers.csv`).
 * Throws InvalidInputError where none of these names a brand.
 */
export function brandOfFile(name: string, given: string | undefined, known: readonly Brand[]): string {
  if (given !== undefined) return checkBrandId(given, name);
  const parts = name.split(/[/\\]/);
  const tokens = headerTokens((parts.at(-1) ?? '').replace(/\.[^.]*$/, ''));
  const begun = known.find(({ id }) => tokens.join('_') === id || tokens.join('_').startsWith(`${id}_`));
  if (begun !== undefined) return begun.id;
  const folder = brandIdOf(parts.at(-2) ?? '');
  if (BRAND_ID.test(folder) && !PLACES.has(folder)) return folder;
  const prefix = brandIdOf(tokensBeforeSubject(tokens).join('_'));
  if (BRAND_ID.test(prefix)) return prefix;
  throw new InvalidInputError(`${name}: nothing says which brand this file is from`, {
    remedy:
      'Name the brand in Latin letters: with --brand NAME, by the folder of the file, or at the beginning of its name (acme_customers.csv).',
  });
}

function brandIdOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

function tokensBeforeSubject(tokens: readonly string[]): readonly string[] {
  const subjects = FILE_WORDS.flatMap(([, words]) => words.map((word) => word.replace(/\s/g, '')));
  const at = tokens.findIndex((token) => subjects.some((subject) => token.startsWith(subject)));
  return tokens.slice(0, at === -1 ? 0 : at).filter((token) => !FILLERS.has(token) && !/^\d+$/.test(token));
}

function checkBrandId(given: string, name: string): string {
  const id = brandIdOf(given);
  // Anything else would be dropped, and two names could become one brand.
  if (/^[A-Za-z0-9 _-]+$/.test(given.trim()) && BRAND_ID.test(id)) return id;
  throw new InvalidInputError(`${name}: "${given}" cannot be the name of a brand`, {
    remedy: 'A brand is named with Latin letters, digits and underscores and begins with a letter, like tsumugi.',
  });
}

/** A brand that nobody has described yet: called by its id, after all others in precedence. */
export function newBrand(id: string, known: readonly Brand[]): Brand {
  const words = id.split('_').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  const label = words.join(' ');
  return {
    id,
    label: { ja: label, en: label },
    precedence: Math.max(0, ...known.map(({ precedence }) => precedence)) + 1,
  };
}
