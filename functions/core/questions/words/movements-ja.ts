import type { DictionaryEntry } from './dictionary.ts';

/** `VIPに新しく入った`: the adverb stands inside. */
const NEWLY_IN = ['新しく', '新たに', '新規に', '新規で', '今回', '今回新しく', '今回新たに', '初めて'].flatMap(
  (newly) =>
    [
      '入った',
      '入りました',
      'なった',
      'なりました',
      '加わった',
      '加わりました',
      '移った',
      '移行した',
      '昇格した',
      '上がった',
      '変わった',
      '転じた',
    ].map((moved) => `に${newly}${moved}`),
);

/** How the past of a verb ends, and what it is told with: `落ちた`, `落ちました`, `落ちてしまった`; who `落ちている` is there now. */
const TOLD = (past: string, te: string, polite: string): readonly string[] => [
  past,
  `${polite}ました`,
  `${te}しまった`,
  `${te}しまいました`,
  `${te}いった`,
  `${te}きた`,
];

const DONE = (noun: string): readonly string[] => [
  ...TOLD(`${noun}した`, `${noun}して`, `${noun}し`),
  ...TOLD(`${noun}された`, `${noun}されて`, `${noun}され`),
  ...['になった', 'になりました', 'となった'].map((became) => `${noun}${became}`),
];

const WAYS = [
  ...TOLD('移った', '移って', '移り'),
  ...TOLD('落ちた', '落ちて', '落ち'),
  ...TOLD('落ち込んだ', '落ち込んで', '落ち込み'),
  ...TOLD('陥った', '陥って', '陥り'),
  ...TOLD('上がった', '上がって', '上がり'),
  ...TOLD('下がった', '下がって', '下がり'),
  ...TOLD('変わった', '変わって', '変わり'),
  ...TOLD('流れた', '流れて', '流れ'),
  ...TOLD('入った', '入って', '入り'),
  ...[
    '昇格',
    '降格',
    '格上げ',
    '格下げ',
    '転落',
    '陥落',
    '移行',
    '移動',
    '遷移',
    '変化',
    '昇進',
    '復帰',
    '後退',
  ].flatMap(DONE),
];

const GONE = [
  ...TOLD('落ちた', '落ちて', '落ち'),
  ...TOLD('外れた', '外れて', '外れ'),
  ...TOLD('抜けた', '抜けて', '抜け'),
  ...TOLD('離れた', '離れて', '離れ'),
  ...TOLD('消えた', '消えて', '消え'),
  ...TOLD('漏れた', '漏れて', '漏れ'),
  ...TOLD('こぼれた', 'こぼれて', 'こぼれ'),
  ...TOLD('下がった', '下がって', '下がり'),
  ...['降格', '格下げ', '転落', '陥落', '離脱', '脱落', '卒業', '除外'].flatMap(DONE),
];

/** `VIPを卒業した`. */
const LEFT = [
  ...TOLD('外れた', '外れて', '外れ'),
  ...TOLD('抜けた', '抜けて', '抜け'),
  ...TOLD('離れた', '離れて', '離れ'),
  ...['離脱', '卒業'].flatMap(DONE),
];

/** Ways into a segment that are put together. */
export const MOVEMENTS: readonly DictionaryEntry[] = [
  {
    meaning: { kind: 'moved', way: 'into' },
    words: [...NEWLY_IN, ...['に', 'へ'].flatMap((to) => WAYS.map((way) => `${to}${way}`))],
  },
  {
    meaning: { kind: 'moved', way: 'out' },
    words: [...GONE.map((way) => `から${way}`), ...LEFT.map((way) => `を${way}`)],
  },
];
