import { levelOf } from '../dimensions.ts';
import type { Condition, Plan } from '../plan.ts';
import { isRecordColumn } from '../record-columns.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Restrictions } from './choose-people.ts';
import type { Frame, Placed } from './frame.ts';
import type { Notes } from './notes.ts';

/** What became of contacts, and whether goods were sold below their price, are rates of each group. */
const RATES: readonly string[] = ['contact_outcome', 'price_level'];

export const RESTRICTING: readonly string[] = ['values', 'segments', 'conditions', 'consent', 'filter'];

/**
 * `ブランド別の女性比率`, `proportion of female customers by brand`: what stands next to the share is the part, and each group is a whole
 * of its own. Null where the groups themselves are the parts (`カテゴリ別の売上構成比`).
 */
export function partOfGroups(
  frame: Frame,
  share: Token,
  restrictions: Restrictions,
  tokens: readonly Token[],
  notes: Notes,
): Token | null {
  // “Share of Tsumugi sales made in shops versus online”: what is listed shares out what is named.
  const part = partOfAll(share, tokens, notes);
  if (part !== null) return part;
  const latin = /^[ -~]+$/.test(share.text);
  const isPart = (token: Token | undefined): token is Token =>
    token !== undefined &&
    RESTRICTING.includes(token.meaning.kind) &&
    [...restrictions.filters, ...restrictions.people].some((placed) => placed.token.start === token.start) &&
    !(isToken(token, 'values') && token.meaning.join === 'list') &&
    !isOwnerOfGroups(token, frame);
  const named = latin ? null : partNamed(share, frame, tokens, isPart);
  if (named !== null) return named;
  const asked = partAsked(share, restrictions, tokens) ?? partOfEachBrand(frame, share, restrictions, tokens);
  if (asked !== null) return asked;
  const listed = frame.values.some(({ meaning }) => meaning.join === 'list');
  const onlyListed = listed && frame.groups.length + frame.bare.length === 0;
  const at = tokens.indexOf(share);
  const of = tokens[at + 1];
  const isOf = (isToken(of, 'particle') && of.meaning.word === 'of') || (latin && isToken(of, 'within'));
  const said = isOf ? at + 2 : at + 1;
  const english = isOf || (latin && of !== undefined && RESTRICTING.includes(of.meaning.kind) && isOfPeople(of));
  const beside = (english ? tokens.slice(said) : tokens.slice(0, at).reverse()).filter(
    (token) =>
      !isToken(token, 'particle') &&
      !isToken(token, 'entity') &&
      !isToken(token, 'polarity') &&
      !(isToken(token, 'ask') && ['who', 'whether'].includes(token.meaning.what)),
  );
  const [first, second] = beside;
  // “Of Lumiere contacts, what share were resolved, by channel”.
  if (latin && frame.within.some(({ start }) => start < share.start)) return tokens.slice(at + 1).find(isPart) ?? null;
  // “The proportion of women among VIPs by prefecture”: what the word stands behind is a part of what stands behind the word.
  if (frame.within.some((token) => token !== of))
    return english && isPart(first) && isToken(second, 'within') ? first : null;
  // “Female share of VIPs by prefecture”.
  const owner = tokens[at - 1];
  // “Online share of orders by brand”: of the orders of each.
  const figure = tokens[said];
  const ofFigure =
    (isToken(figure, 'measure') || (isToken(figure, 'entity') && figure.meaning.entity === 'order')) &&
    !frame.values.some(({ meaning }) => meaning.join === 'list');
  if (latin && isOf && isPart(owner) && (isPart(first) || ofFigure) && share.start - owner.end === 1) return owner;
  // “DLC sales as a share of Hoshizora revenue, by quarter”: what stands before the word is the part of what stands behind it.
  const before = english ? partAsShare(tokens.slice(0, at), tokens.slice(said), isPart) : null;
  if (before !== null) return before;
  // “Share of VIPs are women, by brand”: with a word between them the first is the whole; “female VIPs” are one part.
  const apart = english && first !== undefined && second !== undefined && second.start - first.end > 1;
  if (apart && isPart(first) && isPart(second)) return second;
  const parted = english ? partOfBrandFigure(frame, tokens.slice(said), isPart) : undefined;
  if (parted !== undefined) return parted;
  // “Share of Hoshizora orders by channel”: the channels share them out.
  if (isOf && isPart(first) && isBrand(first) && isNoun(tokens[tokens.indexOf(first) + 1])) return null;
  if (isPart(first)) return onlyListed && !isOfPeople(first) && !isRateOf(first, share, frame) ? null : first;
  // 未解決の問い合わせの割合をつむぎとルミエールで比べて
  if (onlyListed) return isToken(first, 'measure') && isPart(second) && isRateOf(second, share, frame) ? second : null;
  if (isToken(first, 'measure') && isPart(second)) {
    // 未解決の問い合わせの割合をチャネル別に: what became of them is a rate of each.
    if (isToken(second, 'values') && RATES.includes(second.meaning.filter.field)) return second;
    const { text } = second;
    notes.askBack(
      null,
      {
        ja: `「${text}」の中でのグループの割合か、各グループの中での「${text}」の割合か、どちらですか？`,
        en: `The share of each group among “${text}”, or the share of “${text}” within each group?`,
      },
      [],
    );
  }
  return null;
}

/**
 * `購入者に占めるVIPの割合をブランドごとに`, `ブランド別に、購入者の何％がVIPか`: the one thing between the whole and the share, or behind a share that is
 * asked for, is the part. Null where there are several, or where nothing says what it is a part of.
 */
function partNamed(
  share: Token,
  { within }: Frame,
  tokens: readonly Token[],
  isPart: (token: Token | undefined) => token is Token,
): Token | null {
  const at = tokens.indexOf(share);
  const whole = within.find(({ start }) => start < share.start);
  const asked = /何[割%]/u.test(share.text);
  const said = whole !== undefined ? tokens.slice(tokens.indexOf(whole) + 1, at) : asked ? tokens.slice(at + 1) : [];
  const [part, other] = said.filter((token) => RESTRICTING.includes(token.meaning.kind));
  return isPart(part) && other === undefined ? part : null;
}

/**
 * “% of Lumiere contacts left unresolved, by topic”: what is said of the figure of a brand is the part. “Share of Lumiere sales last month by
 * store”: with nothing said of it, the groups share the figure out. Undefined where no figure of a brand is named.
 */
function partOfBrandFigure(
  frame: Frame,
  tokens: readonly Token[],
  isPart: (token: Token | undefined) => token is Token,
): Token | null | undefined {
  const [brand, figure, ...rest] = tokens.filter(
    (token) => !isToken(token, 'particle') && !isToken(token, 'follow-up') && !isToken(token, 'ask'),
  );
  const counted = isToken(figure, 'measure') || (isToken(figure, 'entity') && figure.meaning.entity === 'order');
  if (!counted || !isPart(brand) || !isToken(brand, 'values') || brand.meaning.filter.field !== 'brand')
    return undefined;
  const said = rest.find((token) => !isToken(token, 'time'));
  if (isPart(said) && !(isToken(said, 'values') && said.meaning.filter.field === 'prefecture')) return said;
  const groups = [...frame.groups.flatMap(({ meaning }) => meaning.dimensions), ...frame.bare.map(({ item }) => item)];
  return groups.length > 0 && !groups.includes('brand') ? null : undefined;
}
const isBrand = (token: Token): boolean => isToken(token, 'values') && token.meaning.filter.field === 'brand';

const isNoun = (token: Token | undefined): boolean => isToken(token, 'measure') || isToken(token, 'entity');

/** “Share of Hoshizora buyers on each platform”: stores, goods and columns of the files are of one brand, so that they share it out. */
const isOwnerOfGroups = (token: Token, { bare, groups }: Frame): boolean =>
  isToken(token, 'values') &&
  token.meaning.filter.field === 'brand' &&
  [...bare.map(({ item }) => item), ...groups.flatMap(({ meaning }) => meaning.dimensions)].some(
    (name) => OF_ONE_BRAND.includes(name) || isRecordColumn(name),
  );

const OF_ONE_BRAND: readonly string[] = ['store', 'channel', 'category', 'product'];

/** One thing that was said of a figure, set against a figure of somebody. */
function partAsShare(
  front: readonly Token[],
  behind: readonly Token[],
  isPart: (token: Token | undefined) => token is Token,
): Token | null {
  const [part, other] = front.filter((token) => RESTRICTING.includes(token.meaning.kind));
  const figures = front.some((token) => isToken(token, 'measure') || isToken(token, 'entity'));
  const [whole, figure] = behind;
  const ofBrand = isToken(whole, 'values') && whole.meaning.filter.field === 'brand' && isToken(figure, 'measure');
  return isPart(part) && other === undefined && figures && ofBrand ? part : null;
}

/** `どのブランドでどのくらいの割合の人がメールを拒否しているか`: what is said behind the question is the part of each of them. */
function partAsked(share: Token, { filters, people }: Restrictions, tokens: readonly Token[]): Token | null {
  const at = tokens.indexOf(share);
  const group = tokens[at - 1];
  if (!isToken(group, 'group') || !group.meaning.which) return null;
  if (!/^(?:何[割%]|どの|どれ)/u.test(share.text)) return null;
  const placed = [...filters, ...people].map(({ token }) => token.start);
  const [part, other] = tokens.slice(at + 1).filter(({ start }) => placed.includes(start));
  return other === undefined ? (part ?? null) : null;
}

/**
 * `メールを拒否している人はブランドごとに何%`: who is with one brand is with another too, so that brands share nobody out, and each of them is a
 * whole.
 */
function partOfEachBrand(
  frame: Frame,
  share: Token,
  restrictions: Restrictions,
  tokens: readonly Token[],
): Token | null {
  const at = tokens.indexOf(share);
  const before = tokens[at - 1];
  const byBrand = isToken(before, 'group') && before.meaning.dimensions.join() === 'brand' && !before.meaning.which;
  if (!byBrand || !/^何[割%]/u.test(share.text) || frame.measures.length > 0) return null;
  const [part, other] = [...restrictions.filters, ...restrictions.people].map(({ token }) => token);
  return part !== undefined && other === undefined && part.start < share.start && isOfPeople(part) ? part : null;
}

/** `つむぎとほしぞらの女性比率`: who people are is a part of each of what is listed. */
const isOfPeople = (token: Token): boolean =>
  !isToken(token, 'values') || levelOf(token.meaning.filter.field) === 'person';

/**
 * `解決率は電話とチャットどっちが高い`, `つむぎとルミエールで解決した割合`: what is said in one word with the rate, before what is listed, as what became of
 * it, or to set what is listed beside each other, is a part of each of them.
 */
function isRateOf(part: Token, share: Token, { values, versus, ranks, asks }: Frame): boolean {
  const listed = values.filter(({ meaning }) => meaning.join === 'list');
  const other =
    !isToken(part, 'values') || listed.every(({ meaning }) => meaning.filter.field !== part.meaning.filter.field);
  const oneWord = /^率$|^rates?$/i.test(share.text) && share.start - part.end <= 1;
  // “Share of Tsumugi sales in shirts versus knitwear”: what is listed shares out what is named.
  const ofThem = /[^ -~]/.test(share.text) && listed.every(({ start }) => start > share.start);
  const became = isToken(part, 'values') && part.meaning.filter.field === 'contact_outcome';
  const japanese = /[^ -~]/.test(share.text);
  const compared =
    japanese && (versus !== null || ranks.length > 0 || asks.some(({ meaning }) => meaning.what === 'which'));
  return other && (oneWord || ofThem || became || compared);
}

/** “Orders above 30,000 yen as a share of all orders, per brand”: what stands before the share is the part of it. */
function partOfAll(share: Token, tokens: readonly Token[], notes: Notes): Token | null {
  const at = tokens.indexOf(share);
  const [next, behind] = [tokens[at + 1], tokens[at + 2]];
  const ofAll =
    (isToken(next, 'within') && /^(?:of|out of) all$/i.test(next.text)) ||
    (isToken(next, 'particle') && next.meaning.word === 'of' && isToken(behind, 'all'));
  const [part, other] = tokens.slice(0, at).filter((token) => RESTRICTING.includes(token.meaning.kind));
  if (!ofAll || part === undefined) return null;
  if (other !== undefined)
    notes.askBack(
      null,
      { ja: '何の割合ですか？1つずつ聞いてください', en: 'A share of what? Please ask one by one' },
      [],
    );
  return part;
}

export const BOUGHT_AT_ALL: Condition = { kind: 'bought', did: true, outcome: 'sale', filters: [], range: null };

/** `電話もメールも許可している人の割合をブランド別に`: consents that are said together are one part. */
export function saidTogether(part: Token, { within }: Frame, { people }: Restrictions): readonly [Token, ...Token[]] {
  const consents = people.filter(({ item }) => item.kind === 'consent').map(({ token }) => token);
  const one = consents.some(({ start }) => start === part.start) && within.length === 0;
  return [part, ...(one ? consents.filter(({ start }) => start !== part.start) : [])];
}

/** Every group as a whole of its own. */
export function eachGroup(
  { filters, people }: Restrictions,
  parts: readonly [Token, ...Token[]],
  notes: Notes,
): NonNullable<Plan['share']> {
  const [part] = parts;
  const texts = parts.toSorted((one, other) => one.start - other.start).map(({ text }) => text);
  const { ja, en } = { ja: texts.join('・'), en: texts.join(', ') };
  notes.note(part, {
    ja: `各グループの中での「${ja}」の割合です`,
    en: `the share of “${en}” within each group`,
  });
  const isWhole = ({ token }: Placed<unknown>): boolean => parts.every(({ start }) => token.start !== start);
  const whole = people.filter(isWhole).map(({ item }) => item);
  // Who bought again soon is a part of those who bought at all.
  const soon = people.some(({ item }) => item.kind === 'bought-soon' && item.since === 'first-purchase');
  return {
    filters: filters.filter(isWhole).map(({ item }) => item),
    people: soon && whole.length === 0 ? [BOUGHT_AT_ALL] : whole,
    eachGroup: true,
  };
}

/** `女性の割合が一番高いセグメント`, “which brand has the highest percentage of VIPs”: groups that are each a whole are in the order of the parts. */
export const ranksShares = (share: Plan['share'], { ranks, aggregates }: Frame, order: Plan['order']): boolean =>
  share?.eachGroup === true &&
  order !== null &&
  (ranks.length > 0 || aggregates.some(({ meaning }) => ['highest', 'lowest'].includes(meaning.aggregate)));
