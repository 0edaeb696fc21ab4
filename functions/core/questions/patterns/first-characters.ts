import { type PatternNode, patternTree } from './pattern-tree.ts';

/** What a part of a pattern can begin with; it may also be empty and leave it to what follows. */
interface Beginning {
  readonly characters: ReadonlySet<string> | null;
  readonly mayBeEmpty: boolean;
}

const EMPTY: Beginning = { characters: new Set(), mayBeEmpty: true };
const ANYTHING: Beginning = { characters: null, mayBeEmpty: true };

/** The characters that a match can begin with; null where they are not known, or where a match may have none. */
export function firstCharacters(pattern: RegExp): ReadonlySet<string> | null {
  const tree = pattern.ignoreCase ? null : patternTree(pattern);
  if (tree === null) return null;
  const { characters, mayBeEmpty } = beginningOf(tree);
  return mayBeEmpty ? null : characters;
}

function beginningOf(node: PatternNode): Beginning {
  switch (node.kind) {
    case 'text':
      return { characters: new Set(node.text.charAt(0)), mayBeEmpty: false };
    case 'character':
      return { characters: node.of === null ? null : new Set(node.of), mayBeEmpty: false };
    case 'sequence':
      return inSequence(node.parts);
    case 'choice': {
      const options = node.options.map(beginningOf);
      return { characters: union(options), mayBeEmpty: options.some(({ mayBeEmpty }) => mayBeEmpty) };
    }
    case 'repeat': {
      const { characters, mayBeEmpty } = beginningOf(node.part);
      return { characters, mayBeEmpty: mayBeEmpty || node.min === 0 };
    }
    case 'look':
      return EMPTY;
    case 'unknown':
      return ANYTHING;
  }
}

function inSequence(parts: readonly PatternNode[]): Beginning {
  const beginnings: Beginning[] = [];
  for (const part of parts) {
    const beginning = beginningOf(part);
    beginnings.push(beginning);
    if (!beginning.mayBeEmpty) return { characters: union(beginnings), mayBeEmpty: false };
  }
  return { characters: union(beginnings), mayBeEmpty: true };
}

function union(beginnings: readonly Beginning[]): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const { characters } of beginnings) {
    if (characters === null) return null;
    for (const character of characters) all.add(character);
  }
  return all;
}
