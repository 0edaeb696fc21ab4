import { fold } from '../normalize-question.ts';
import { IDLE_EN, LEFT_OUT_EN } from '../words/left-out.ts';

/**
 * Whether every word of a question that carries meaning is heard in usual questions, or says in English how something is told. In a
 * run of kanji a sign that makes no known word with those beside it may be one that stands behind many words (`同意済`, `20名選`).
 */
export function isHeard(slotted: string, heard: ReadonlySet<string>, japanese: boolean): boolean {
  if (!japanese) return meaningWords(slotted, false).every((word) => heard.has(word) || TALK_EN.has(word));
  const runs = slotted.match(KANJI) ?? [];
  return runs.every((run) => isRunHeard(run, heard)) && outsideKanji(slotted).every((word) => heard.has(word));
}

const TALK_EN: ReadonlySet<string> = new Set([...LEFT_OUT_EN, ...IDLE_EN]);
const BEHIND_WORDS = /[済選別中内時等様名者数率額品先用的毎順分間後前以計日月年週件回点円人方]/u;

function isRunHeard(run: string, heard: ReadonlySet<string>): boolean {
  const signs = [...run];
  const inWord = (at: number): boolean =>
    heard.has(`${signs[at - 1]}${signs[at]}`) || heard.has(`${signs[at]}${signs[at + 1]}`);
  return signs.every((sign, at) => inWord(at) || BEHIND_WORDS.test(sign)) && signs.some((_, at) => inWord(at));
}

/** Words that carry what is meant: of Japanese those in katakana and pairs of kanji, of English all. */
export function meaningWords(slotted: string, japanese: boolean): readonly string[] {
  if (!japanese) return (fold(slotted).match(WORD) ?? []).filter((word) => !word.startsWith('{') && !NUMBER.test(word));
  return [...outsideKanji(slotted), ...(slotted.match(KANJI) ?? []).flatMap(pairsOf)];
}

const outsideKanji = (slotted: string): readonly string[] => [
  ...(slotted.match(KATAKANA) ?? []),
  ...(slotted.toLowerCase().match(LATIN) ?? []),
];

function pairsOf(run: string): readonly string[] {
  const signs = [...run];
  return signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
}

const NUMBER = /^[0-9]+$/;
const KATAKANA = /[ァ-ヴー]{2,}/gu;
const KANJI = /[\p{Script=Han}々]{2,}/gu;
/** No name of a slot. */
const LATIN = /(?<![{a-z_])[a-z]{2,}(?![a-z_]*\})/gu;

const WORD = /\{[a-z_]+\}|[a-z0-9']+/gu;
