import { isToken, type Meaning, type MeaningKind, type Token, type TokenOf } from '../tokens.ts';
import { reread } from './rewrite.ts';

/** What restricts: a part, or the whole that something is a part of. */
const THINGS: ReadonlySet<MeaningKind> = new Set([
  'value',
  'segment',
  'consent',
  'attention',
  'repeat',
  'bought',
  'spent',
  'taken-back',
  'registered',
  'conditions',
]);

/** `何割`, `何%`: asked of a part; `割合` is a noun of its own. */
const ASKED = /^(?:何割|何%|何パーセント|どのくらいの割合|どれくらいの割合|どの程度の割合)/u;
const NAMED = /^(?:割合|比率|割合い|構成比)/u;

/**
 * Shares whose whole is said in another place than before `のうち`: `ニットはつむぎの売上の何割`, `VIPで電話NGの人って何割`,
 * `シャツを買った人ってどのくらいの割合でニットも買ってる`.
 */
export function readPartSaidFirst(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token) => isToken(token, 'share') && (ASKED.test(token.text) || NAMED.test(token.text)));
  const share = tokens[at];
  if (at < 1 || !isToken(share, 'share')) return tokens;
  return partFirst(tokens, at, share) ?? wholeAsTopic(tokens, at, share) ?? wholeOfThose(tokens, at, share) ?? tokens;
}

const TOPIC = /^(?:は|って|は、|のは|のって|のが|が|とは)$/u;
const isTopic = (token: Token | undefined): boolean => isToken(token, 'particle') && TOPIC.test(token.text);
const isOf = (token: Token | undefined): boolean => isToken(token, 'particle') && token.meaning.word === 'の';
const isWithin = (token: Token | undefined): token is TokenOf<'within'> =>
  isToken(token, 'within') && /[^ -~]/u.test(token.text);
const restricts = (tokens: readonly Token[]): boolean => tokens.some(({ meaning }) => THINGS.has(meaning.kind));

/** `ニットはつむぎの売上の何割`, `ほしぞらでも買ってるのってつむぎで買った人の何%`: what is spoken of is a part of what stands right before the share. */
function partFirst(tokens: readonly Token[], at: number, share: TokenOf<'share'>): readonly Token[] | null {
  const bound = tokens[at - 1];
  const asked = ASKED.test(share.text);
  if (bound === undefined || !(isWithin(bound) || (isOf(bound) && asked))) return null;
  const topic = tokens.findLastIndex((token, index) => index < at - 1 && isTopic(token));
  const marker = tokens[topic]?.text ?? '';
  // シャツが占める割合: only of what something is a part of the subject stands in front.
  if (topic < 1 || (marker === 'が' && !(asked && isOf(bound)) && !/占め/u.test(bound.text))) return null;
  const [part, whole] = [tokens.slice(0, topic), tokens.slice(topic + 1, at - 1)];
  const times = part.filter((token) => isToken(token, 'time') && !part.some(isDeed));
  const said = part.filter((token) => !times.includes(token));
  const twice = wholeNamedTwice(said, whole);
  if (twice !== null) return [...times, ...ofWhole(twice.whole, twice.part, bound, share), ...tokens.slice(at + 1)];
  if (!restricts(said) || !restricts(whole) || whole.some((token) => isToken(token, 'all'))) return null;
  if (tokens.slice(0, at - 1).some(isWithin)) return null;
  return [...times, ...ofWhole(whole, said, bound, share), ...tokens.slice(at + 1)];
}

const isDeed = (token: Token): boolean => ['bought', 'taken-back', 'registered', 'spent'].includes(token.meaning.kind);

/** `つむぎで買ってるVIPって全VIPの何割`: they are the whole, and what else is said of them the part. */
function wholeNamedTwice(
  part: readonly Token[],
  whole: readonly Token[],
): { readonly part: readonly Token[]; readonly whole: readonly Token[] } | null {
  const [segment, other] = whole.filter((token) => !isToken(token, 'all') && !isToken(token, 'particle'));
  const named = part.at(-1);
  if (!isToken(segment, 'segment') || other !== undefined || !isToken(named, 'segment')) return null;
  if (named.meaning.segment !== segment.meaning.segment || !restricts(part.slice(0, -1))) return null;
  return { whole: [segment], part: [...part.slice(0, -1), reread(named, { kind: 'entity', entity: 'customer' })] };
}

/** The whole, “of these”, and the part behind it, all of them before the share. */
function ofWhole(whole: readonly Token[], part: readonly Token[], bound: Token, share: Token): readonly Token[] {
  const step = (share.start - bound.start) / (part.length + 2);
  const place = (token: Token, order: number): Token => {
    const start = bound.start + order * step;
    return { ...token, start, end: start };
  };
  const within: Meaning = { kind: 'within' };
  return [
    ...whole,
    place({ ...bound, text: 'のうち', meaning: within, others: [] }, 1),
    ...part.map((token, index) => ({ ...place(token, index + 1.5), text: token.text })),
    share,
  ];
}

/** `VIPで電話NGの人って何割`, `VIP、電話NGの割合`, `つむぎの売上、ニットが占める割合`: what is named first is the whole. */
function wholeAsTopic(tokens: readonly Token[], at: number, share: TokenOf<'share'>): readonly Token[] | null {
  const said = tokens.slice(0, at);
  if (said.some((token) => isToken(token, 'within') || isToken(token, 'by'))) return null;
  const first = said.findIndex((token) => !isToken(token, 'stop'));
  const whole = said[first];
  const people = isToken(whole, 'segment') || (isToken(whole, 'repeat') && /リピーター/u.test(whole.text));
  let mark = first + 1;
  if (isOf(said[mark]) && (isToken(said[mark + 1], 'entity') || isToken(said[mark + 1], 'measure'))) mark += 2;
  const marker = said[mark];
  const comma = isToken(marker, 'particle') && marker.text === '、';
  const measured = isToken(whole, 'value') && isToken(said[mark - 1], 'measure') && comma;
  const opens = isToken(marker, 'particle') && WHOLE_MARKED.test(marker.text);
  if (!(people && opens) && !measured) return null;
  if (marker === undefined || !restricts(said.slice(mark + 1)) || isTopicOfPart(said, mark)) return null;
  const within = reread({ ...marker, text: 'のうち' }, { kind: 'within' });
  return [...said.slice(0, mark), within, ...said.slice(mark + 1), share, ...tokens.slice(at + 1)];
}

const WHOLE_MARKED = /^(?:で|では|、|って|は|は、|だと|のなかで|とは)$/u;

/** `VIPは女性の何割`: what stands right before the share is the whole. */
const isTopicOfPart = (said: readonly Token[], mark: number): boolean =>
  /^(?:は|って)/u.test(said[mark]?.text ?? '') &&
  isOf(said.at(-1)) &&
  restricts(said.slice(mark + 1)) &&
  said.length === mark + 3;

/** `シャツを買った人って、どのくらいの割合でニットも買ってる`, `VIP、何割が女性`: the share stands between the whole and the part. */
function wholeOfThose(tokens: readonly Token[], at: number, share: TokenOf<'share'>): readonly Token[] | null {
  const behind = tokens[at + 1];
  const between = isToken(behind, 'particle') && /^[がで]$/u.test(behind.text);
  const direct = behind !== undefined && isDeed(behind) && isTopic(tokens[at - 1]);
  const from = between ? at + 2 : at + 1;
  if (!ASKED.test(share.text) || !(between || direct) || !restricts(tokens.slice(from))) return null;
  const end = tokens.findLastIndex((token, index) => index < at && !BINDING.has(token.meaning.kind));
  const whole = tokens.slice(0, end + 1);
  if (!restricts(whole) || whole.some((token) => isToken(token, 'within'))) return null;
  return [...whole, { ...share, text: 'の何割が' }, ...tokens.slice(from)];
}

const BINDING: ReadonlySet<MeaningKind> = new Set(['particle', 'stop']);
