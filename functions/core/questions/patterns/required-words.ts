import { type PatternNode, patternTree } from './pattern-tree.ts';

/** One of these stands in every text that the pattern matches. */
export type OneOf = readonly string[];

/** The same with how likely one of them stands in a text by chance. */
interface Listed {
  readonly list: OneOf;
  readonly chance: number;
}

/** What a part of a pattern needs. */
interface Needs {
  /** All that it can match itself, where that are few strings. */
  readonly forms: OneOf | null;
  /** Of each of these one has to stand somewhere. */
  readonly words: readonly Listed[];
}

/** So many strings are put together of parts; beyond, the parts stay apart. */
const MOST_FORMS = 16;
/** A longer list says too little for what it costs to look through. */
const LONGEST_LIST = 120;
/** Every list of words costs time too: those that say most are enough. */
const MOST_LISTS = 3;
const NONE: readonly Listed[] = [];
const NOTHING: Needs = { forms: [''], words: NONE };
const UNKNOWN: Needs = { forms: null, words: NONE };

/**
 * Lists of words of which every text that the pattern matches holds one each, the one that says most first; empty where none are known. Words
 * of a pattern that tells no upper case from lower case are in lower case.
 */
export function requiredWords(pattern: RegExp): readonly OneOf[] {
  const tree = patternTree(pattern);
  return tree === null ? [] : saidBy(needsOf(tree, pattern.ignoreCase)).map(({ list }) => list);
}

function needsOf(node: PatternNode, anyCase: boolean): Needs {
  switch (node.kind) {
    case 'text':
      return ofForms([node.text], anyCase);
    case 'character':
      return node.of === null ? UNKNOWN : ofForms(node.of, anyCase);
    case 'sequence':
      return inSequence(node.parts, anyCase);
    case 'choice':
      return eitherOf(node.options.map((option) => needsOf(option, anyCase)));
    case 'repeat':
      return repeated(needsOf(node.part, anyCase), node.min, node.max);
    case 'look':
      return node.part === null ? NOTHING : { forms: [''], words: saidBy(needsOf(node.part, anyCase)) };
    case 'unknown':
      return UNKNOWN;
  }
}

/** Lower case stands for both only where letters have one form in each: ASCII and the scripts of Japanese. */
const OF_ONE_CASE = /^[\0-\x7f\u3000-\u9fff]*$/;

function ofForms(forms: OneOf, anyCase: boolean): Needs {
  if (!anyCase) return { forms, words: NONE };
  return forms.every((form) => OF_ONE_CASE.test(form))
    ? { forms: forms.map((form) => form.toLowerCase()), words: NONE }
    : UNKNOWN;
}

function inSequence(parts: readonly PatternNode[], anyCase: boolean): Needs {
  let words = NONE;
  let run: OneOf = [''];
  let whole = true;
  for (const part of parts) {
    const needs = needsOf(part, anyCase);
    const { forms } = needs;
    words = best(words, needs.words);
    if (forms !== null && run.length * forms.length <= MOST_FORMS) run = joined(run, forms);
    else {
      whole = false;
      words = best(words, listed(run));
      run = forms ?? [''];
    }
  }
  return whole ? { forms: run, words } : { forms: null, words: best(words, listed(run)) };
}

function joined(before: OneOf, forms: OneOf): OneOf {
  if (before.length === 1 && before[0] === '') return forms;
  return before.flatMap((start) => forms.map((form) => start + form));
}

function eitherOf(options: readonly Needs[]): Needs {
  if (options.every(({ forms }) => forms !== null)) {
    const forms = options.flatMap(({ forms }) => forms ?? []);
    return forms.length <= LONGEST_LIST ? { forms, words: NONE } : UNKNOWN;
  }
  const lists = options.map((option) => saidBy(option)[0]?.list);
  return lists.includes(undefined) ? UNKNOWN : { forms: null, words: listed(lists.flatMap((list) => list ?? [])) };
}

function repeated(part: Needs, min: number, max: number): Needs {
  if (min === 0) return max === 1 && part.forms !== null ? { forms: ['', ...part.forms], words: NONE } : UNKNOWN;
  return max === 1 ? part : { forms: null, words: saidBy(part) };
}

/** The lists that a part needs, that of its own forms among them. */
const saidBy = ({ forms, words }: Needs): readonly Listed[] => (forms === null ? words : best(words, listed(forms)));

function best(some: readonly Listed[], more: readonly Listed[]): readonly Listed[] {
  if (more.length === 0) return some;
  if (some.length === 0) return more;
  return [...some, ...more].sort((one, other) => one.chance - other.chance).slice(0, MOST_LISTS);
}

/** A list with the empty word, or with any letter, says nothing at all; words that hold another one of them say nothing more. */
function listed(forms: OneOf): readonly Listed[] {
  if (forms.length === 0 || forms.length > LONGEST_LIST || forms.includes('')) return NONE;
  const list = forms.length > MOST_FORMS ? forms : withoutLonger(forms);
  const chance = list.reduce((sum, word) => sum + likelihood(word), 0);
  return chance < 1 ? [{ list, chance }] : NONE;
}

function withoutLonger(forms: OneOf): OneOf {
  if (forms.length === 1) return forms;
  const kept: string[] = [];
  for (const form of [...forms].sort((one, other) => one.length - other.length))
    if (!kept.some((shorter) => form.includes(shorter))) kept.push(form);
  return kept;
}

/** Long words hardly stand anywhere by chance, words of Japanese less than those of a few letters. */
const likelihood = (word: string): number => (word.charCodeAt(0) < 0x3000 ? 0.4 : 0.15) ** word.length;
