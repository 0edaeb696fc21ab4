import { type Condition, type Filter, isValueFilter, type Plan, type PlanMeasure } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import { isAlwaysAll, isOfOrders } from './always-all.ts';
import type { Restrictions } from './choose-people.ts';
import type { Frame, Placed } from './frame.ts';
import { nestedWhole } from './nested-share.ts';
import { NOT_READ, type Notes } from './notes.ts';
import { OF_THOSE } from './repeaters.ts';
import { BOUGHT_AT_ALL, eachGroup, partOfGroups, RESTRICTING, saidTogether } from './share-of-groups.ts';
import { partByScore } from './share-of-scores.ts';

/** What a share may be of. `grouped`: the figures are told by group. */
interface Shared {
  readonly frame: Frame;
  readonly restrictions: Restrictions;
  readonly tokens: readonly Token[];
  readonly grouped: boolean;
  readonly measures: readonly PlanMeasure[];
}

/** The whole that a share is of: what it keeps of the conditions. Null when no share is asked for. */
export function chooseShare({ frame, restrictions, tokens, grouped, measures }: Shared, notes: Notes): Plan['share'] {
  const isRate = measures.some(({ name }) => name.endsWith('_rate'));
  const share = frame.shares[0];
  if (share === undefined || isRate) return null;
  // 顧客に占めるVIPの割合と、売上に占めるVIPの割合: one answer has one whole.
  if (frame.shares.length > 1 && frame.within.length > 1) {
    notes.askBack(
      null,
      {
        ja: '2つの割合を同時に聞かれています。1つずつ聞いてください',
        en: 'These are two shares: please ask one by one',
      },
      [],
    );
    return null;
  }
  if (grouped) {
    const part = partByScore(restrictions, true) ?? partOfGroups(frame, share, restrictions, tokens, notes);
    if (part !== null) return eachGroup(restrictions, saidTogether(part, frame, restrictions), notes);
  }
  const all = [...restrictions.filters, ...restrictions.people];
  const ofConsent = brandAsked(restrictions);
  const isWhole =
    (ofConsent === null || all.length > 2 ? null : (token: Token) => token.start === ofConsent.token.start) ??
    (frame.within.length > 0
      ? null
      : (besideTop(frame, restrictions, grouped) ?? besideSoon(restrictions) ?? besideScore(restrictions))) ??
    wholeOf(frame, share, tokens, grouped) ??
    nestedWhole(share, restrictions, tokens, notes);
  if (isWhole === null && sides(restrictions) > 1 && !all.every(isConsent)) {
    askWhich(restrictions, notes);
    return null;
  }
  const buyers = grouped || isWhole !== null || frame.everyone !== null ? null : buyersOf(restrictions, notes);
  if (buyers !== null) return buyers;
  const ofAll = grouped || isWhole === null ? null : brandBehind(frame, share, restrictions, isWhole);
  const whole = (placed: Placed<unknown>): boolean => placed.token === ofAll || (isWhole?.(placed.token) ?? grouped);
  if (!grouped && all.every(whole) && all.length > 0 && isWhole !== null)
    notes.refuse({ ja: '何の割合かを読み取れませんでした', en: 'it is not clear what the share is of' }, NOT_READ);
  if (!grouped && all.length === 0)
    notes.refuse({ ja: '何の割合かを読み取れませんでした', en: 'it is not clear what the share is of' }, NOT_READ);
  if (grouped && restrictions.filters.some(({ item }) => isOneOfItsKind(item, frame)))
    notes.refuse({ ja: '何の割合かを読み取れませんでした', en: 'it is not clear what the share is of' }, NOT_READ);
  const told = {
    filters: restrictions.filters.filter(whole).map(({ item }) => item),
    people: restrictions.people.filter(whole).map(({ item }) => item),
    eachGroup: false,
  };
  // “Of first-time buyers, what percentage came back within 30 days”: who came back is a part of those who bought at all.
  const ofEveryone = frame.everyone !== null || saysAll(tokens) || told.people.length + told.filters.length > 0;
  if (!ofEveryone && restrictions.people.some(({ item }) => isSoonAfterFirst(item)))
    return { ...told, people: [BOUGHT_AT_ALL] };
  if (grouped || !isAlwaysAll(restrictions, told.people, measures)) return told;
  // VIPのお買い上げが売上に占める割合: that they bought says nothing more, and what else is said is the part.
  if (told.people.length + told.filters.length === 0 || !isOfOrders(measures))
    notes.refuse({ ja: '何の割合かを読み取れませんでした', en: 'it is not clear what the share is of' }, NOT_READ);
  return { filters: [], people: [], eachGroup: false };
}

/** “Share of chats resolved at Lumiere”, “of online revenue at Tsumugi …”: a brand that is named beside the part is that of the whole too. */
function brandBehind(
  { registered }: Frame,
  share: Token,
  { filters, people }: Restrictions,
  isWhole: (token: Token) => boolean,
): Token | null {
  const parts = [...filters, ...people].filter(({ token }) => !isWhole(token));
  const brand = filters.find(({ item, token }) => item.op === 'in' && item.field === 'brand' && !isWhole(token));
  const wholes = [...filters, ...people].filter(({ token }) => isWhole(token));
  const latin = /^[ -~]+$/.test(share.text);
  if (brand === undefined || registered !== null || !latin || parts.length < 2 || wholes.length === 0) return null;
  return parts.every(({ token }) => token === brand.token || token.start !== brand.token.start) ? brand.token : null;
}

/** `札幌店の売上は全店舗の何%`: the only group is all of what is told. */
const isOneOfItsKind = (filter: Filter, { bare }: Frame): boolean =>
  isValueFilter(filter) &&
  filter.op === 'in' &&
  filter.values.length === 1 &&
  bare.some(({ item }) => item === filter.field);

const saysAll = (tokens: readonly Token[]): boolean => tokens.some(({ text }) => /^(?:out )?of all\b/i.test(text));

const isSoonAfterFirst = (one: Condition): boolean => one.kind === 'bought-soon' && one.since === 'first-purchase';

/** `つむぎで2回以上買った人の割合`: who bought so often is a part of those who bought so at all, which is said. */
function buyersOf({ filters, people }: Restrictions, notes: Notes): NonNullable<Plan['share']> | null {
  const [placed, other] = people;
  if (placed === undefined || other !== undefined || filters.length > 0) return null;
  const { item } = placed;
  const often =
    item.kind === 'threshold' &&
    (item.measure === 'orders' || (item.measure === 'quantity' && item.op === '>=')) &&
    (item.op === '>=' ? item.value >= 2 : item.op === '>' || (item.op === '=' && item.value >= 1));
  if (isSoonAfterFirst(item)) return { filters: [], people: [BOUGHT_AT_ALL], eachGroup: false };
  if (!often) return null;
  notes.note(
    { start: 0, end: 0 },
    { ja: '購入のある人の中での割合で読みました', en: 'read as the share of those who bought at all' },
    [
      {
        label: { ja: '全顧客の中での割合', en: 'the share of all customers' },
        phrase: { ja: '全顧客のうち', en: 'of all customers, ' },
      },
    ],
  );
  const { filters: goods, range } = item;
  return {
    filters: [],
    people: [{ kind: 'bought', did: true, outcome: 'sale', filters: goods, range }],
    eachGroup: false,
  };
}

/** `つむぎのメール許諾率`: the brand whose consent is meant is that of all who are asked about. */
function brandAsked({ filters, people }: Restrictions): Placed<unknown> | null {
  const brands = people.flatMap(({ item }) => (item.kind === 'consent' ? [item.brand] : []));
  return (
    filters.find(({ item }) => item.op === 'in' && item.field === 'brand' && brands.includes(item.values[0] ?? '')) ??
    null
  );
}

/**
 * The first so many percent of the people are the part of a figure that is named, whatever else is said being of the whole;
 * where people are counted, they are the whole.
 */
function besideTop(
  { measures }: Frame,
  { filters, people }: Restrictions,
  grouped: boolean,
): ((token: Token) => boolean) | null {
  const top = people.find(({ item }) => item.kind === 'top');
  if (top === undefined) return null;
  // 購入額トップ100人の年代構成: of those people.
  if (grouped && measures.every(({ item }) => item === 'customers')) return () => true;
  const ofPeople = measures.length === 0 && filters.length + people.length > 1;
  return (token) => (token.start === top.token.start) === ofPeople;
}

/** “Share of first-time buyers in 2025 who bought again within 60 days”: how soon they did is the part of whoever else is named. */
function besideSoon({ filters, people }: Restrictions): ((token: Token) => boolean) | null {
  const soon = people.find(({ item }) => item.kind === 'bought-soon');
  if (soon === undefined || filters.length + people.length < 2) return null;
  return (token) => token.start !== soon.token.start;
}

/** `店舗の問い合わせで満足度4以上の割合`: of whatever else is named. */
function besideScore(restrictions: Restrictions): ((token: Token) => boolean) | null {
  const score = partByScore(restrictions, false);
  return score === null ? null : (token) => token.start !== score.start;
}

const isJoining = (token: Token): boolean =>
  isToken(token, 'join') || (isToken(token, 'follow-up') && /^and$/i.test(token.text));

/** Different things said: values of one dimension are one thing. */
function sides({ filters, people }: Restrictions): number {
  return new Set([...filters.map(({ item }) => item.field), ...people.map(({ token }) => String(token.start))]).size;
}

const saidBefore = (within: Token, tokens: readonly Token[]): number =>
  tokens.slice(0, tokens.indexOf(within)).filter(({ meaning }) => RESTRICTING.includes(meaning.kind)).length;

/** Which tokens belong to the whole; null where the question does not say. */
function wholeOf(
  frame: Frame,
  share: Token,
  tokens: readonly Token[],
  grouped: boolean,
): ((token: Token) => boolean) | null {
  const within = frame.within[0];
  if (within !== undefined) {
    const japanese = /[^ -~]/.test(within.text);
    // 全体に占める: of everything.
    if (japanese && isToken(tokens[tokens.indexOf(within) - 1], 'all')) return () => false;
    // 女性が売上に占める割合: one thing, and the whole of the figure.
    if (japanese && isToken(tokens[tokens.indexOf(within) + 1], 'share') && saidBefore(within, tokens) === 1)
      return () => false;
    // “Of all women, what share is VIP”: the whole stands between the two words.
    if (!japanese && within.start < share.start) return (token) => token.start < share.start;
    return (token) => (japanese ? token.start < within.start : token.start > within.start);
  }
  // つむぎで買った人の何%がほしぞらでも: the whole stands before the word, the part behind it.
  if (OF_THOSE.test(share.text)) return (token) => token.start < share.start;
  // シャツとニットの売上は全体の何割: what is listed is a part of everything.
  if (grouped && isOfEverything(share, tokens))
    return (token) => !isListed(tokens.find(({ start }) => start === token.start));
  if (grouped) return () => true;
  const of = tokens.findIndex(
    (token, at) => isToken(token, 'particle') && token.meaning.word === 'of' && isToken(tokens[at - 1], 'share'),
  );
  if (of === -1 || share.start > (tokens[of]?.start ?? 0)) return null;
  // “RPG share of Hoshizora sales”: what stands in front of the word is the part of what stands behind it.
  const owner = ownerOf(share, tokens);
  const owned = tokens.slice(of + 1).some((token) => RESTRICTING.includes(token.meaning.kind));
  if (owner !== undefined && owned && RESTRICTING.includes(owner.meaning.kind))
    return (token) => token.start > share.start;
  // “percentage of women who bought rings”: the first thing is the whole, the rest is the part.
  const things = tokens
    .slice(of + 1)
    .filter((token) =>
      [
        'values',
        'segments',
        'conditions',
        'entity',
        'measure',
        'consent',
        'filter',
        'threshold',
        'attention',
        'all',
      ].includes(token.meaning.kind),
    );
  const [first, second] = things;
  if (first === undefined || second === undefined) return null;
  // “share of online orders”: of all orders.
  const isPart = isToken(first, 'values') || isToken(first, 'segments');
  if (isPart && things.length === 2 && (isToken(second, 'entity') || isToken(second, 'measure'))) return () => false;
  if (isToken(first, 'entity') || isToken(first, 'measure') || isToken(first, 'all')) {
    const restricting = things
      .slice(1)
      .filter((token) => !isToken(token, 'entity') && !isToken(token, 'measure') && !isToken(token, 'all'));
    if (restricting.length <= 1) return () => false;
    // “percentage of customers with 3 orders who are VIP”: what is said last of them is the part, unless both are joined.
    const part = restricting.at(-1);
    return part === undefined || tokens.slice(of).some(isJoining) ? null : (token) => token.start < part.start;
  }
  // “Share of women in Tokyo”: of the women, or of those who live there.
  const lives = isToken(second, 'values') && second.meaning.filter.field === 'prefecture';
  if (isPart && lives && things.length === 2) return null;
  // “share of women in Tokyo who bought rings”, “of women who bought rings bought necklaces”: what is done last is the part.
  const done = things.at(-1);
  const saysWhatTheyDo = done !== undefined && ['conditions', 'consent', 'threshold'].includes(done.meaning.kind);
  if (isPart && things.length > 2 && saysWhatTheyDo && !tokens.slice(of).some(isJoining))
    return (token) => token.start < done.start;
  const named = nounOfWhole(things);
  const noun = named ?? (isToken(second, 'entity') ? second : first);
  return (token) => token.start <= noun.start;
}

/** “Of Tsumugi recommendation survey answers, have a score of 6 or less”: all that stands in front of the noun is said of it. */
function nounOfWhole(things: readonly Token[]): Token | null {
  const at = things.findIndex((token) => isToken(token, 'entity') || isToken(token, 'measure'));
  const front = things.slice(0, at);
  const behind = things.slice(at + 1).some(({ meaning }) => RESTRICTING.includes(meaning.kind));
  const alike = front.length > 1 && front.every((token) => isToken(token, 'values') && token.meaning.join === null);
  return at > 0 && alike && behind ? (things[at] ?? null) : null;
}

const isListed = (token: Token | undefined): boolean => isToken(token, 'values') && token.meaning.join === 'list';

/** `全体の何割`, `売上全体の割合`. */
function isOfEverything(share: Token, tokens: readonly Token[]): boolean {
  const before = tokens.slice(0, tokens.indexOf(share)).findLast((token) => !isToken(token, 'particle'));
  return isToken(before, 'all') && tokens.some(isListed);
}

/** “Titles’”, “products’”: a word for goods may stand between. */
const LONGEST_NOUN = 12;

/** “RPG titles’ share”, “RPG’s 2026 share”: whose share it is, said right before it. */
function ownerOf(share: Token, tokens: readonly Token[]): Token | undefined {
  let at = tokens.indexOf(share) - 1;
  while (at > 0 && (isToken(tokens[at], 'dimension') || isToken(tokens[at], 'time'))) at--;
  const [owner, next] = [tokens[at], tokens[at + 1]];
  return owner !== undefined && next !== undefined && next.start - owner.end <= LONGEST_NOUN ? owner : undefined;
}

/** `電話もメールも可の人の割合`: of everyone. */
const isConsent = ({ item }: Placed<unknown>): boolean =>
  typeof item === 'object' && item !== null && 'kind' in item && item.kind === 'consent';

function askWhich({ filters, people }: Restrictions, notes: Notes): void {
  const texts = [...filters, ...people].map(({ token }) => token.text.trim());
  const [one = '', ...rest] = [...new Set(texts)];
  const other = rest.join(' ');
  notes.askBack({ start: 0, end: Number.MAX_SAFE_INTEGER }, { ja: '何に占める割合ですか？', en: 'A share of what?' }, [
    {
      label: { ja: `${one}の中での割合`, en: `among ${one}` },
      phrase: { ja: `${one}のうち${other}の割合`, en: `share of ${other} among ${one}` },
    },
    {
      label: { ja: `${other}の中での割合`, en: `among ${other}` },
      phrase: { ja: `${other}のうち${one}の割合`, en: `share of ${one} among ${other}` },
    },
  ]);
}
