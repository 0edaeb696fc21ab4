import type { Plan } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';

const REFERS = /^(?:it|that|this|then|those|these|them|それ|その|これ)/i;

/** `いくらだった？`: of something that was spoken of. */
const WAS = /^(?:だった|でした|だったっけ|でしたっけ)/;

/** “How much was it then?”, `そのときの金額は` where nothing was answered before: what it refers to is asked back, never guessed. */
export function askWhatIsMeant(tokens: readonly Token[], previous: Plan | null, notes: Notes): void {
  if (previous !== null) return;
  const refers = tokens.find((token) => isToken(token, 'follow-up') && REFERS.test(token.text.trim()));
  const was = tokens.some((token) => isToken(token, 'stop') && WAS.test(token.text.trim()));
  if ((refers === undefined && !was) || !tokens.every(saysNoMore) || !tokens.some(asksAmount)) return;
  notes.askBack(null, NOTHING_BEFORE, []);
}

const NOTHING_BEFORE = {
  ja: '前の質問がないので、何についてかを補ってください',
  en: 'there is no question before this one: please say what it is about',
};

/** `その商品を買った方`: which one is asked back where nothing that stands before it says so. */
export function askWhichOne(tokens: readonly Token[], previous: Plan | null, notes: Notes): void {
  if (previous !== null) return;
  const at = tokens.findIndex((token) => isToken(token, 'follow-up') && /^(?:その|あの)$/.test(token.text));
  const noun = tokens[at + 1];
  const things = isToken(noun, 'dimension') || (isToken(noun, 'entity') && noun.meaning.entity !== 'customer');
  const named = tokens.slice(0, Math.max(at, 0)).some(({ meaning }) => NAMING.includes(meaning.kind));
  if (at !== -1 && things && !named) notes.askBack(null, NOTHING_BEFORE, []);
}

const NAMING: readonly Token['meaning']['kind'][] = ['value', 'dimension', 'entity', 'measure', 'rank', 'segment'];

/** What leans on a question that had no answer is not told of everything. */
export function askBehindNoAnswer(tokens: readonly Token[], text: string, notes: Notes): void {
  const leans =
    LEANING.test(text) ||
    ALSO_JA.test(text) ||
    /^上から/.test(text) ||
    (CHANGED_JA.test(text) && !tokens.some(namesFigure)) ||
    LEFT_JA.test(text) ||
    refersToNobody(tokens, text) ||
    (GROUPED_ALONE.test(text) && !tokens.some(({ meaning }) => NAMING_MORE.includes(meaning.kind))) ||
    tokens.some((token) => isToken(token, 'follow-up') && !/^[ -~]+$/.test(token.text));
  if (leans) notes.askBack(null, NO_ANSWER_BEFORE, []);
}

/** `何人残りました`: of those who are not known. */
const LEFT_JA =
  /(?:何[人名件]|どれくらい|いくつ)(?:が|に|くらい)?(?:残|のこ|絞)|^(?:うち|内)、?(?![のち])|^(?:[0-9]+位|上位|下位)[^、。]{0,8}$/u;
/** “Split by brand”: of a figure that was not told. */
const GROUPED_ALONE =
  /^(?:please |now |then )?(?:split|broken? down|break down|grouped|group|by|per)\b|^[^、。]{1,12}(?:別|ごと)(?:に|で)?[^、。]{0,8}$/iu;
const NAMING_MORE: readonly Token['meaning']['kind'][] = [
  'measure',
  'entity',
  'attribute',
  'bought',
  'sold',
  'segment',
];
const PRONOUN = /\b(?:of (?:that|it|those|these|them)|(?:of|for|about) those [a-z]+|they|them|their)\b/i;

/** “How much of that was games?”, “what did they spend?”: nobody and nothing is named in front of it. */
function refersToNobody(tokens: readonly Token[], text: string): boolean {
  const said = PRONOUN.exec(text);
  if (said === null) return false;
  const before = tokens.filter(({ end }) => end <= said.index);
  return !before.some(({ meaning }) => NAMING_MORE.includes(meaning.kind) || meaning.kind === 'value');
}

const LEANING =
  /^(?:and|but|also|then|what about|how about|only|just|same|instead|excluding|without|list (?:them|those|these)|(?:ok|okay|so|now),? (?:and|only|just)|(?:of|among|how many of|which of|any of|some of) (?:them|those|these)|(?:break|split) (?:them|those|these|that|it))\b|^(?:was|is|were|did|does|has|had|when (?:was|did)|where (?:was|did)|how (?:much|many|long|often) (?:was|were|did)|(?:what|which) (?:[a-z]+ )?(?:was|were|is|did)) (?:[a-z]+ ){0,3}(?:it|that|those|these)\b(?! (?:have|has|with|in|who|which|were)\b)|^(?:では|じゃあ|それ|その|そのうち|あと|で、)|\binstead\??$/i;

const ENDS_JA = '(?:ください|下さい|ほしい|欲しい|教えて|見せて|出して|お願い|どう|です|か|は)*[^、。]{0,4}[。?？]*$';
/** `平均対応時間も`: beside what was not told. */
const ALSO_JA = new RegExp(`も${ENDS_JA.replace('[^、。]{0,4}', '')}`, 'u');
/** `女性だけにすると？`, `ブランドで分けると`, `人数で見たい`: what is changed is the question before. */
const CHANGED_JA = new RegExp(
  `(?:に(?:すると|したら|絞ると|して|直して|変えて)|で(?:分ける|割る|区切る|見る)と|で見たい|で見せて|だと|だったら|(?:だけ|のみ)(?:で|に)?|(?:ごと|別)(?:に|で|だと|は)?|を除いて|は除いて|は外して)${ENDS_JA}`,
  'u',
);

const namesFigure = ({ meaning }: Token): boolean =>
  ['measure', 'bought', 'bought-again', 'registered', 'sold', 'spent', 'attribute', 'fact'].includes(meaning.kind);

const NO_ANSWER_BEFORE = {
  ja: '前の質問には答えていないので、何についてかを補ってください',
  en: 'the question before had no answer: please say what this one is about',
};

const MANY =
  /全員|全体|みんな|全社|お?客|顧客|会員|売上|当社|弊社|うちの|店舗|ブランド|\b(?:everyone|overall|customers?|all|members?|company|brands?|stores?|buyers?|people)\b/iu;
const ON_THEM = /\b(?:on|for|of|in|at|with|to) (?:them|those|these|it|that)\b/i;
const ALONE =
  /^(?:(?:and|so|ok|でも?|それで)[,、 ]*)*(?:how much|how many|when|where|what|which(?: ones?)?|total|(?:合計|全部で|金額は)?いくら|何件|何回|いつ|どこで?|何を?|合計は?|金額は)(?:です|でした|だった)?(?:か|の)?[?？.。!]*$/iu;
const SHORT_JA = 14;
const SHORT_EN = 5;

/** `金額は？` behind a question about the customer on the line that had no answer: it is neither of everyone nor of all that the customer did. */
export function leansOnNoAnswer(text: string, plan: Plan): boolean {
  const short = /[ぁ-んァ-ヶ一-龠]/u.test(text) ? text.length <= SHORT_JA : text.split(/\s+/).length <= SHORT_EN;
  return ON_THEM.test(text) || ALONE.test(text.trim()) || (plan.scope === 'everyone' && short && !MANY.test(text));
}

export const askAnewBehindNoAnswer = { kind: 'ask-back', text: NO_ANSWER_BEFORE, choices: [] } as const;

const asksAmount = (token: Token): boolean =>
  (isToken(token, 'ask') && ['how-much', 'count-times', 'count-orders', 'count'].includes(token.meaning.what)) ||
  (isToken(token, 'measure') && token.meaning.measure === 'sales');

const saysNoMore = (token: Token): boolean =>
  ['follow-up', 'stop', 'particle', 'ask', 'per', 'aggregate'].includes(token.meaning.kind) ||
  (isToken(token, 'dimension') && token.meaning.dimension === 'product') ||
  (isToken(token, 'measure') && token.meaning.measure === 'sales');
