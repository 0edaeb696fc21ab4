import { attributeNamed } from '../../attributes/catalog.ts';
import { levelOf } from '../dimensions.ts';
import { MEASURES } from '../measures.ts';
import type { Plan } from '../plan.ts';
import { isRecordColumn } from '../record-columns.ts';
import { isToken, type Meaning, type Token } from '../tokens.ts';
import { isSupposedBriefly, yesOrNo } from '../words/yes-or-no.ts';
import { isListing, listsPurchases, ofOneHistory } from './listed-purchases.ts';
import type { Notes } from './notes.ts';
import { isFavourite, isIdle, isOfMany, isOfOne, isStanding } from './of-one-or-many.ts';
import { reread } from './rewrite.ts';

/**
 * With a customer on the line, `去年は何回買った？` and `VIPですか？` leave out who is meant: what a person does or is, is read of
 * the customer, said aloud, and everyone is offered. What a company asks of itself (`先月の売上は？`) stays about everyone.
 */
export function readElidedCustomer(said: readonly Token[], asked: AskedOnLine, notes: Notes): readonly Token[] {
  const { japanese } = asked;
  const tokens = describesOne(said, asked) ? withoutPerson(said) : ofOneHistory(said);
  if (tokens.some((token) => isToken(token, 'consent') && PRONOUN.test(token.text)))
    return [{ start: 0, end: 0, text: '', meaning: THIS_CUSTOMER, others: [] }, ...tokens];
  const named = tokens.map((token, at) => (isThisOne(tokens, at) ? reread(token, THIS_CUSTOMER) : token));
  if (named.some((token) => isToken(token, 'this-customer'))) return named;
  // どんな人？: all that is known is asked of nobody else.
  if (tokens.some((token) => isToken(token, 'summary')))
    return [{ start: 0, end: 0, text: '', meaning: THIS_CUSTOMER, others: [] }, ...tokens];
  if (tokens.some(isHeld) && tokens.every((token) => isHeld(token) || isIdle(token) || isBrandOfColumn(token, tokens)))
    return [{ start: 0, end: 0, text: '', meaning: THIS_CUSTOMER, others: [] }, ...tokens];
  if (asksForAny(tokens, asked))
    return [
      { start: 0, end: 0, text: '', meaning: THIS_CUSTOMER, others: [] },
      ...tokens,
      { start: 0, end: 0, text: '', meaning: { kind: 'bought', did: true }, others: [] },
    ];
  const favoured = tokens.some(isFavourite);
  const described = describesOne(tokens, asked);
  const deeds = tokens.some(isDeedOfPerson) && !tokens.some(isFigureOfCompany);
  const spent = tokens.some(isDeedOfPerson) && !tokens.some(splitsPeople);
  const listed = listsPurchases(tokens);
  const membersBuy = tokens.some((token) => isToken(token, 'segment')) && tokens.some(isWhatOfDeeds);
  const many =
    membersBuy ||
    tokens.some(
      (token) =>
        isOfMany(token) &&
        !(favoured && isToken(token, 'group')) &&
        !(deeds && isComparison(token)) &&
        !(spent && isSplit(token)) &&
        !(listed && isListing(token)) &&
        !(isToken(token, 'share') && tokens.some(isPercentage)),
    );
  const ofOne =
    described ||
    leansOnOne(tokens, asked) ||
    endsWithDeed(tokens, asked) ||
    (!many && (listed || happenedToOne(tokens, asked) || tokens.some((token) => isOfOne(token, tokens, japanese))));
  const place = { start: 0, end: 0 };
  if (!ofOne) return tokens;
  if (tokens.some(({ text }) => /this customer|the customer/i.test(text)))
    return [{ ...place, text: '', meaning: THIS_CUSTOMER, others: [] }, ...tokens];
  notes.note(place, { ja: 'このお客様について', en: 'about this customer' }, [
    { label: { ja: '全員について', en: 'about everyone' }, phrase: { ja: '全員の', en: 'overall, ' } },
  ]);
  return [{ ...place, text: '', meaning: THIS_CUSTOMER, others: [] }, ...tokens];
}

/** “Any Hoshizora games in the past two years?”: goods that nobody else is asked about. */
function asksForAny(tokens: readonly Token[], { folded }: AskedOnLine): boolean {
  return (
    /^(?:and )?any\b/.test(folded) &&
    tokens.some((token) => isToken(token, 'value') && ['order', 'line'].includes(levelOf(token.meaning.dimension))) &&
    tokens.every(
      (token) =>
        ['stop', 'particle', 'time', 'join'].includes(token.meaning.kind) ||
        (isToken(token, 'value') && ['order', 'line'].includes(levelOf(token.meaning.dimension))),
    )
  );
}

/** What is kept of one person: a fact, a column of the brands’ files, or the cluster. */
const isHeld = (token: Token): boolean =>
  isToken(token, 'fact') ||
  (isToken(token, 'dimension') && (token.meaning.dimension === 'cluster' || isRecordColumn(token.meaning.dimension)));

/** `つむぎの会員ランクは`: whose file it is kept in. */
const isBrandOfColumn = (token: Token, tokens: readonly Token[]): boolean =>
  isToken(token, 'value') &&
  token.meaning.dimension === 'brand' &&
  tokens.some((other) => isToken(other, 'dimension') && isRecordColumn(other.meaning.dimension));

/** “Email her”: the word for the customer is part of what one may do. */
const PRONOUN = /\b(?:her|him|them|this customer|the customer|this person)\b/i;

/** “How much in total?”, “and how often?” behind an answer about the customer: no figure is named that a company asks of itself. */
function leansOnOne(tokens: readonly Token[], { previous }: AskedOnLine): boolean {
  const asksAmount = tokens.some((token) => isToken(token, 'ask') && AMOUNTS.includes(token.meaning.what));
  // “How many times?” alone: nobody else is spoken of.
  if (previous === null) return asksAmount && tokens.every((token) => isIdle(token) || isToken(token, 'ask'));
  if (previous.scope === 'customer' && previous.subject === 'facts' && namesFigureOnly(tokens)) return true;
  return (
    previous.scope === 'customer' &&
    asksAmount &&
    tokens.every((token) => !isToken(token, 'measure') && (isToken(token, 'follow-up') || !isOfMany(token)))
  );
}

/** `平均点は？` behind the answers to surveys of the customer: a figure in a few words, and nobody else is spoken of. */
function namesFigureOnly(tokens: readonly Token[]): boolean {
  return (
    tokens.some(
      (token) => isToken(token, 'measure') && !OF_MANY_ONLY.includes(MEASURES[token.meaning.measure].level),
    ) &&
    tokens.every(
      (token) =>
        isIdle(token) ||
        ['measure', 'time', 'aggregate', 'follow-up', 'ask'].includes(token.meaning.kind) ||
        (isToken(token, 'value') && levelOf(token.meaning.dimension) !== 'person'),
    ) &&
    !tokens.some((token) => isCountOfPeople(token) || isFigureOfCompany(token))
  );
}

const OF_MANY_ONLY: readonly string[] = ['people', 'attribute', 'per-person'];

const isCountOfPeople = (token: Token): boolean =>
  (isToken(token, 'ask') && ['count-people', 'who', 'list'].includes(token.meaning.what)) ||
  (isToken(token, 'measure') && /buyers$|respondents$|visitors$|customers$/.test(token.meaning.measure));

/** `今年は去年より使ってくれてる？`: what somebody did for us, compared with another time, is asked of one. */
const isDeedOfPerson = (token: Token): boolean =>
  ((isToken(token, 'bought') || isToken(token, 'spent')) && isOfPerson(token)) ||
  (isToken(token, 'measure') &&
    ['sales', 'orders', 'quantity'].includes(token.meaning.measure) &&
    /購入|買|利用|\b(?:spen[dt]|spending|purchases)\b/i.test(token.text));
const isOfPerson = ({ text }: Token): boolean =>
  /くれ|いただ|頂|もら|使っ|使わ|お使い|お買い|ご購入|ご利用|ご注文/.test(text);
const isComparison = (token: Token): boolean => isToken(token, 'versus') || isToken(token, 'growth');
/** `VIPは何を買ってる？`: what its members do, and not whether the customer is one. */
const isWhatOfDeeds = (token: Token): boolean => isToken(token, 'bought') || isToken(token, 'spent');

/** `何割くらいオンラインで買ってる？`: who buys is left out, and a company would say that it sells. */
const endsWithDeed = (tokens: readonly Token[], { folded, previous }: AskedOnLine): boolean =>
  previous?.scope !== 'everyone' &&
  DEED_AT_THE_END.test(folded) &&
  !tokens.some(
    (token) =>
      isPerson(token) ||
      isCountOfPeople(token) ||
      isFigureOfCompany(token) ||
      isToken(token, 'segment') ||
      isToken(token, 'all') ||
      isToken(token, 'repeat') ||
      (isToken(token, 'value') && levelOf(token.meaning.dimension) === 'person') ||
      (isToken(token, 'dimension') && levelOf(token.meaning.dimension) === 'person') ||
      (isToken(token, 'group') && splitsPeople(token)),
  );

const DEED_AT_THE_END =
  /(?:買っ|購入し|注文し|使っ|利用し|返品し|買い物し|お買い上げになっ)(?:て(?:い|くれて|いただいて)*(?:る|ます|た|ました)|た|ました)?(?:の|ん)?(?:です|でしょう)?か?[?。]*$/u;

/** `購入金額を月別に`: what somebody bought, by month, brand or goods. */
const isSplit = (token: Token): boolean =>
  isToken(token, 'group') || isToken(token, 'by') || isToken(token, 'trend') || isToken(token, 'distribution');
/** By what people are, it is of many. */
const splitsPeople = (token: Token): boolean =>
  isFigureOfCompany(token) ||
  (isToken(token, 'dimension') && levelOf(token.meaning.dimension) === 'person') ||
  (isToken(token, 'group') && token.meaning.dimensions.some((dimension) => levelOf(dimension) === 'person'));
const isFigureOfCompany = (token: Token): boolean =>
  isToken(token, 'measure') && token.meaning.measure === 'sales' && /売|sales|revenue|turnover/i.test(token.text);

const AMOUNTS: readonly string[] = ['how-much', 'count-times', 'count-orders'];

/** How a question was asked with a customer on the line. */
export interface AskedOnLine {
  readonly japanese: boolean;
  readonly folded: string;
  readonly previous: Plan | null;
}

const DESCRIBING: ReadonlySet<Meaning['kind']> = new Set([
  'stop',
  'particle',
  'segment',
  'consent',
  'number',
  'counter',
  'quantity',
  'operator',
  'ambiguous',
  'attention',
  'repeat',
]);

/** `男性ですか？`, `電話してもいい人？`: nothing but who somebody is, or how one may be treated, and whether it is so. */
function describesOne(tokens: readonly Token[], { japanese, folded, previous }: AskedOnLine): boolean {
  const open = yesOrNo(folded, japanese) === 'open' && !isSupposedBriefly(folded, japanese);
  if (open || (previous !== null && previous.scope === 'everyone')) return false;
  const consented = tokens.some((token) => isToken(token, 'consent') || isPerson(token));
  const isWho = (token: Token): boolean =>
    (isToken(token, 'value') && levelOf(token.meaning.dimension) === 'person') ||
    isToken(token, 'segment') ||
    isToken(token, 'consent') ||
    isToken(token, 'attention');
  return (
    tokens.some((token) => isWho(token) || isToken(token, 'counter') || isPerson(token)) &&
    tokens.every(
      (token) =>
        isWho(token) ||
        isPerson(token) ||
        (isToken(token, 'value') && token.meaning.dimension === 'brand' && consented) ||
        isNamedBeside(token, tokens) ||
        (DESCRIBING.has(token.meaning.kind) && (!isToken(token, 'ambiguous') || isStanding(token))) ||
        (isToken(token, 'ask') && token.meaning.what === 'whether'),
    )
  );
}

/** `性別は女性ですか`, “the at-risk segment?”: what the value that is supposed is one of. */
const isNamedBeside = (token: Token, tokens: readonly Token[]): boolean =>
  isToken(token, 'dimension') &&
  tokens.some(
    (other) =>
      (isToken(other, 'value') && other.meaning.dimension === token.meaning.dimension) ||
      (isToken(other, 'counter') &&
        ['decade', 'years-old'].includes(other.meaning.unit) &&
        token.meaning.dimension === 'age_group') ||
      (isToken(other, 'segment') && token.meaning.dimension === 'segment'),
  );

/** The word for the person says nothing, unless it is whose member one is. */
function withoutPerson(tokens: readonly Token[]): readonly Token[] {
  const member = tokens.some((token) => isToken(token, 'value') && token.meaning.dimension === 'brand');
  const consented = tokens.some((token) => isToken(token, 'consent'));
  return member && !consented ? tokens : tokens.filter((token) => !isPerson(token));
}

const isPerson = (token: Token): boolean => isToken(token, 'entity') && token.meaning.entity === 'customer';

const HAPPENS: readonly string[] = [
  'contacts',
  'survey_answers',
  'web_events',
  'returned_orders',
  'cancelled_orders',
  'orders',
];

/** `今月問い合わせありましたか`: with somebody on the line, whether there was any is asked of nobody else. */
function happenedToOne(tokens: readonly Token[], { japanese, folded }: AskedOnLine): boolean {
  const counted = tokens.some((token) => isToken(token, 'ask') && /^(?:count|how-much)/.test(token.meaning.what));
  const when = tokens.some((token) => isToken(token, 'ask') && token.meaning.what === 'when');
  return (
    !counted &&
    (when || yesOrNo(folded, japanese) === 'yes-or-no' || /^any\b/.test(folded)) &&
    tokens.some((token) => isToken(token, 'measure') && HAPPENS.includes(token.meaning.measure))
  );
}

/** `離反確率は何パーセント`: what is held of a person is a percentage itself. */
const isPercentage = (token: Token): boolean =>
  isToken(token, 'attribute') && attributeNamed(token.meaning.attribute).unit === 'percent';

/** `この方は優良顧客ですか`: of one customer the segments tell, and why. */
export function readStanding(tokens: readonly Token[], notes: Notes): readonly Token[] {
  if (!tokens.some((token) => isToken(token, 'this-customer'))) return tokens;
  return tokens.flatMap((token): readonly Token[] => {
    // VIPになった理由: why somebody is one is known, however they came to be one.
    if (isToken(token, 'moved') && asksCause(tokens)) return [reread(token, { kind: 'stop' })];
    if (isFavourite(token)) return favourite(token, notes);
    if (!isStanding(token)) return [token];
    notes.note(token, {
      ja: `「${token.text}」かどうかはセグメントで答えます`,
      en: `whether “${token.text}” is told by the segments`,
    });
    return [reread(token, { kind: 'fact', fact: 'segments' })];
  });
}

const asksCause = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => isToken(token, 'unavailable') && token.meaning.topic === 'causes');

/** “Favourite store”: of one customer the one with most orders. */
function favourite(token: Token, notes: Notes): readonly Token[] {
  notes.note(token, { ja: '注文件数が一番多いものを見ました', en: 'the one with the most orders' });
  return [
    reread(token, { kind: 'rank', direction: 'descending', one: true }),
    { ...token, start: token.end, meaning: { kind: 'measure', measure: 'orders' }, others: [] },
  ];
}

const THIS_CUSTOMER: Meaning = { kind: 'this-customer' };

/** `電話していいお客様ですか`: the noun that ends the question is the one who is on the line. */
function isThisOne(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^(?:方|お客様|お客さま|お客さん)$/.test(token.text) || !isToken(token, 'entity'))
    return false;
  const favoured = tokens.some(isFavourite);
  const only = tokens.every(
    (other, index) => index === at || !isOfMany(other) || (favoured && isToken(other, 'group')),
  );
  return only && tokens.slice(at + 1).every((behind) => isToken(behind, 'stop')) && !tokens.some(isAmount);
}

const isAmount = (token: Token): boolean => isToken(token, 'number') || isToken(token, 'quantity');
