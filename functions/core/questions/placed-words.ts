import type { Meaning } from './tokens.ts';
import { YOUNG } from './words/ages-of-people.ts';
import { wordsOf } from './words/dictionary.ts';
import { MARKING } from './words/event-words.ts';
import { DAYS_TAKEN } from './words/grammar-en.ts';
import { ASKED } from './words/month-names.ts';
import { CLOSING_ENGLISH } from './words/spoken-en.ts';
import { NOT_YET } from './words/verbs-ja.ts';

const GAP = /[\s?!.,、。:;"'「」『』()（）・/…]/u;
const SENTENCE_END = new Set(['か', 'ね', 'よ', 'かな', 'かね', 'だ', 'です', 'だっけ']);

/** `30s`, `3x`: counters behind digits only. */
const AFTER_DIGITS = new Set(['s', "'s", 'x']);

/** Short hiragana particles are not written in katakana, and a closing particle closes. */
export function mayStand(meaning: Meaning, folded: string, text: string, start: number, end: number): boolean {
  if (AFTER_DIGITS.has(folded.slice(start, end)))
    return (meaning.kind === 'counter') === /[0-9]/.test(folded.charAt(start - 1));
  const word = folded.slice(start, end);
  const placed = PLACED[word];
  if (placed !== undefined && meaning.kind === placed.kind) return placed.where.test(placed.side(folded, start, end));
  if (meaning.kind === 'light') return startsWord(text, start, end);
  if (meaning.kind === 'join') return !isKatakana(word, text.slice(start, end));
  if (meaning.kind !== 'stop' && meaning.kind !== 'particle') return true;
  if (isKatakana(word, text.slice(start, end))) return false;
  return !SENTENCE_END.has(word) || end === folded.length || GAP.test(folded.charAt(end));
}

/** In `カシミア` nothing joins. */
const isKatakana = (word: string, written: string): boolean => /^[ぁ-んー]{1,2}、?$/u.test(word) && written !== word;

/** A verb is not written in katakana, and one in hiragana begins behind another script or a particle: in `できた` there is no `きた`. */
const startsWord = (text: string, start: number, end: number): boolean =>
  !/[ァ-ヶ]/u.test(text.slice(start, end)) &&
  (!/[ぁ-ん]/u.test(text.charAt(start)) || /(?:^|[^ぁ-ん]|[がはもを])$/u.test(text.slice(0, start)));

const ahead = (folded: string, start: number): string => folded.slice(Math.max(0, start - 8), start);
const behind = (folded: string, _start: number, end: number): string => folded.slice(end);

interface Placed {
  readonly kind: Meaning['kind'];
  readonly side: (folded: string, start: number, end: number) => string;
  readonly where: RegExp;
}

/** `5点を付けた`: a mark; a thing that is put on something is none. */
const MARKED: Placed = {
  kind: 'conditions',
  side: ahead,
  where: /(?:点|評価|スコア|星)(?:数|以上|以下|未満|満点)?[をにと]?$/,
};
const CLOSING: Placed = { kind: 'stop', side: behind, where: /^[\s?.!]*$/ };
const CLOSING_BOTH: Placed = { ...CLOSING, kind: 'both' };
const OF_NTH: Placed = {
  kind: 'measure',
  side: (folded) => folded,
  where: /(?:second|third|fourth|fifth|[2-5](?:nd|rd|th)) (?:order|purchase|time)/,
};
const BEFORE_PEOPLE: Placed = {
  kind: 'bought',
  side: behind,
  where: /^(?:方|かた|人|ひと|お?客|顧客|会員|ゆーざー|女性|男性|層)/,
};
const NOT_THE_MOST: Placed = { kind: 'ambiguous', side: ahead, where: /(?<!一番|1番|最も|もっとも|いちばん|最)$/ };
const LASTING: Placed = {
  kind: 'rank',
  side: ahead,
  where: /(?:時間|間隔|日数|期間)[がのは]?(?:一番|最も|いちばん|もっとも)?$/,
};

/** Words that mean what they mean in some places only: `前に` says “ever” at the beginning, “before that” inside. */
const PLACED: Readonly<Record<string, Placed>> = {
  ...Object.fromEntries(CLOSING_ENGLISH.map((word) => [word, CLOSING])),
  ...Object.fromEntries(
    ['長い', '短い', '長かった', '短かった', '長い順', '短い順', '長い順に', '短い順に'].map((word) => [word, LASTING]),
  ),
  // 購入後アンケート is a survey of that name.
  後: { kind: 'sequence', side: behind, where: /^(?!あんけーと)/ },
  その前: { kind: 'growth', side: ahead, where: /(?:^|[\s、。])$/ },
  // 問い合わせって何件: the words close a question only.
  って何: CLOSING,
  either: { kind: 'either', side: behind, where: /[a-z]/ },
  ...Object.fromEntries(wordsOf(DAYS_TAKEN).map((word) => [word, OF_NTH])),
  ...Object.fromEntries(
    ['all three', 'all three of them', 'all of them', 'all three of these'].map((word) => [word, CLOSING_BOTH]),
  ),
  // “Tokyo residents who …”: what is said of them alone is another clause.
  ...Object.fromEntries(['residents', 'resident'].map((word) => [word, { ...CLOSING, where: /^(?! who)/ }])),
  // “Strategy games”, “sales of Strategy”: a genre; “what strategy should we follow” asks for advice.
  strategy: {
    kind: 'unavailable',
    side: (folded) => folded,
    where:
      /(?:what|which|marketing|sales|business|pricing|growth|an?|any|good|better|new|our) strategy(?! (?:games|category|titles|genre|products|sales|share))|strategy (?:should|to|would|can|could|do)\b/,
  },
  may: { kind: 'ask', side: behind, where: new RegExp(`^ ${ASKED}\\b`) },
  // で、ブランド別だと: at the beginning it leans on the answer before, inside it only marks a place.
  ...Object.fromEntries(MARKING.map((word) => [word, MARKED])),
  'で、': { kind: 'follow-up', side: ahead, where: /^$/ },
  ...Object.fromEntries(YOUNG.map((word) => [word, NOT_THE_MOST])),
  ...Object.fromEntries(NOT_YET.map((word) => [word, BEFORE_PEOPLE])),
  まだ: { kind: 'stop', side: behind, where: /^(?:未|解決|残|対応)/ },
  前に: { kind: 'stop', side: ahead, where: /(?:^|[\s、。はがも])$/ },
};
