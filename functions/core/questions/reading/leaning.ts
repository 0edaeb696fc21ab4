import { levelOf } from '../dimensions.ts';
import { MEASURES } from '../measures.ts';
import type { Plan } from '../plan.ts';
import { isToken, type Meaning, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

const RESTRICTING: ReadonlySet<Meaning['kind']> = new Set([
  'value',
  'segment',
  'time',
  'consent',
  'entity',
  'only',
  'particle',
  'stop',
  'join',
  'except',
  'dimension',
  'by',
  'grain',
  'both',
  'repeat',
  'measure',
  'ask',
]);

/** `大阪の人だけ`, “only people in Osaka”: behind another answer the word narrows that one. */
const isLeaning = (token: Token): boolean =>
  (isToken(token, 'particle') && /^(?:だと|だったら|なら、?)$/.test(token.text)) ||
  (isToken(token, 'only') && /^(?:だけ|のみ)$/.test(token.text));

/** `電話もOKな人は？` behind those who can be emailed: both. */
const isAlso = (token: Token): boolean => isToken(token, 'consent') && /^(?:お?電話|e?メール)も/.test(token.text);

const FURTHER: Token = { start: 0, end: 0, text: 'さらに', meaning: { kind: 'follow-up' }, others: [] };

/** “What is their average age?” behind a list, nobody being on the line: of the people of the list. */
export function readThose(tokens: readonly Token[], { subject, measures }: Plan): readonly Token[] {
  const ofPeople =
    subject === 'list' || measures.every(({ name }) => MEASURES[name].level === 'people' || COUNTED.has(name));
  // “What percentage of these bought in October?”: of these people.
  const shared = ofPeople && tokens.some((token) => isToken(token, 'share')) && !tokens.some(isPeople);
  return tokens.flatMap((token, at) => {
    const their = isToken(token, 'this-customer') && /^(?:their|them|they|theirs)$/i.test(token.text);
    const within = isToken(token, 'within') || isToken(token, 'follow-up');
    // “Of those who bought rings” says itself who they are.
    const ofThose =
      within &&
      /^(?:of|among|out of) (?:those|these|them)$/i.test(token.text) &&
      tokens[at + 1]?.text.toLowerCase() !== 'who';
    if (!their && !ofThose) return [token];
    const those = reread(token, { kind: 'follow-up' });
    return shared && ofThose ? [those, customersOf(token)] : [those];
  });
}

const isPeople = (token: Token): boolean =>
  (isToken(token, 'entity') && token.meaning.entity === 'customer') || isToken(token, 'measure');

const customersOf = ({ end }: Token): Token => ({
  start: end,
  end,
  text: '',
  meaning: { kind: 'entity', entity: 'customer' },
  others: [],
});

/** `東京の人だと？`, `女性なら何人？`: behind another question the conditional leans on it, with what stands before the word. */
function readLeaning(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some(isAlso) && tokens.every(({ meaning }) => RESTRICTING.has(meaning.kind) || meaning.kind === 'ask'))
    return [FURTHER, ...tokens];
  const at = tokens.findIndex(isLeaning);
  if (at < 1 || !tokens.slice(0, at).every(({ meaning }) => RESTRICTING.has(meaning.kind))) return tokens;
  return tokens.map((token, index) => (index === at ? reread(token, { kind: 'follow-up' }) : token));
}

/** `VIPは除いてください` behind another answer: everyone of that one but those. */
function readExcluding(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLast((token) => !isToken(token, 'stop') && !isToken(token, 'particle'));
  const figures = tokens.some((token) => isToken(token, 'measure') || isToken(token, 'follow-up'));
  const asked = tokens.some((token) => isToken(token, 'ask') && token.meaning.what !== 'whether');
  return isToken(last, 'except') && EXCLUDING.test(last.text) && !figures && !asked ? [FURTHER, ...tokens] : tokens;
}

const EXCLUDING = /(?:除いて|除き|除外して|外して|省いて|抜いて|抜きで|抜きにして|含めず)$/;

/** “Show both by brand” behind two periods: the word says what the answer before told already. */
function readBoth(tokens: readonly Token[], { time, dimensions, filters }: Plan): readonly Token[] {
  const two = time.comparison !== null || filters.some(({ field }) => dimensions.some((name) => name === field));
  const restricts = tokens.some(({ meaning }) => ['value', 'segment', 'consent', 'bought'].includes(meaning.kind));
  return two && !restricts
    ? tokens.map((token) => (isToken(token, 'both') ? reread(token, { kind: 'follow-up' }) : token))
    : tokens;
}

/** “Now just the app orders” behind sales by month: the answer before, of those orders alone. */
function readOnlyOrders(tokens: readonly Token[]): readonly Token[] {
  const said = tokens.filter(({ meaning }) => meaning.kind !== 'stop' && meaning.kind !== 'particle');
  const only = said.find((token) => isToken(token, 'only') && /^(?:just|only)$/i.test(token.text));
  const orders = said.find((token) => isToken(token, 'entity') && token.meaning.entity === 'order');
  const named = said.some((token) => isToken(token, 'value') && levelOf(token.meaning.dimension) !== 'person');
  if (only === undefined || orders === undefined || !named) return tokens;
  if (!said.every(({ meaning }) => OF_ORDERS.has(meaning.kind))) return tokens;
  const rest = tokens.filter((token) => token !== only && token !== orders);
  return rest.some((token) => isToken(token, 'follow-up')) ? rest : [FURTHER, ...rest];
}

/** “Only the orders, please” behind another figure: how many there are, of the same. */
function readOrdersAlone(tokens: readonly Token[]): readonly Token[] {
  const said = tokens.filter(({ meaning }) => !['stop', 'particle', 'follow-up', 'join'].includes(meaning.kind));
  const [only, orders, more] = said;
  const alone = isToken(only, 'only') && /^(?:just|only)$/i.test(only.text) && more === undefined;
  if (!alone || !isToken(orders, 'entity') || orders.meaning.entity !== 'order') return tokens;
  return [FURTHER, reread(orders, { kind: 'measure', measure: 'orders' })];
}

const OF_ORDERS: ReadonlySet<Meaning['kind']> = new Set(['only', 'value', 'entity', 'follow-up', 'join', 'time']);

/** “As a percentage of the total”, “of all brands” behind an answer: the whole is that of the answer. */
function readOfTotal(tokens: readonly Token[]): readonly Token[] {
  const total = tokens.at(-1);
  const everything =
    (isToken(total, 'all') && /brands|everything|overall/i.test(total.text)) ||
    (isToken(total, 'dimension') && isToken(tokens.at(-2), 'within') && /all$/i.test(tokens.at(-2)?.text ?? ''));
  if (!everything && (!isToken(total, 'aggregate') || total.meaning.aggregate !== 'total')) return tokens;
  if (!tokens.some((token) => isToken(token, 'share'))) return tokens;
  const rest = tokens.slice(0, -1);
  while (isToken(rest.at(-1), 'within') || isToken(rest.at(-1), 'stop') || rest.at(-1)?.text === 'of') rest.pop();
  return rest;
}

/** “Leave out those who live in Tokyo”, “exclude customers in Osaka”, “without women” behind an answer: it is narrowed by who is named. */
function readLeftOut(tokens: readonly Token[]): readonly Token[] {
  const said = tokens.filter(({ meaning }) => meaning.kind !== 'stop');
  const [out, those] = said;
  const without = isToken(out, 'not') && /^without$/i.test(out.text);
  if (out === undefined || !(isToken(out, 'except') || without) || !/^[ -~]+$/.test(out.text)) return tokens;
  const noun = isToken(those, 'follow-up') || isToken(those, 'entity') ? those : null;
  const named = said[noun === null ? 1 : 2];
  if (!isToken(named, 'value') && !isToken(named, 'segment')) return tokens;
  return said
    .filter((token) => token !== noun)
    .map((token) => (token === out ? reread(out, { kind: 'except' }) : token));
}

/** A name that is one of several things is what the answer before was restricted by: “and on Mobile?” behind a platform. */
function readSameDimension(tokens: readonly Token[], { filters, people }: Plan): readonly Token[] {
  const deeds = people.flatMap((one) => (one.kind === 'bought' || one.kind === 'event' ? one.filters : []));
  const fields = new Set<string>([...filters, ...deeds].map(({ field }) => field));
  return tokens.map((token) => {
    if (!isToken(token, 'value') || fields.has(token.meaning.dimension)) return token;
    const same = token.others.find((other) => other.kind === 'value' && fields.has(other.dimension));
    return same === undefined ? token : reread(token, same);
  });
}

/** “By customers instead of revenue”: what is given up says nothing of what is asked. */
function readInstead(tokens: readonly Token[]): readonly Token[] {
  // 件数ではなく返品率で: the noun before it is given up.
  const except = tokens.findIndex((token) => isToken(token, 'except') && /^(?:では|で|じゃ)なく$/.test(token.text));
  const before = tokens[except - 1];
  if (
    before !== undefined &&
    (isFigure(before) || isToken(before, 'dimension')) &&
    tokens.slice(except + 1).some(isFigure)
  )
    return [FURTHER, ...tokens.filter((_, at) => at !== except && at !== except - 1)];
  const at = tokens.findIndex((token) => isToken(token, 'follow-up') && GIVEN_UP.test(token.text));
  const given = tokens[at + 1];
  const named = given !== undefined && ['measure', 'entity', 'attribute'].includes(given.meaning.kind);
  return at < 1 || !named ? tokens : tokens.filter((token) => token !== given);
}

const isFigure = (token: Token): boolean =>
  isToken(token, 'measure') ||
  isToken(token, 'attribute') ||
  (isToken(token, 'ask') && token.meaning.what.startsWith('count'));

const GIVEN_UP = /^(?:instead of|rather than)$/i;

/** `先週と比べると多い？`, “more than last week?” behind a figure: whether it is, is told by the comparison. */
function readMoreThanThen(tokens: readonly Token[]): readonly Token[] {
  const isThen = (token: Token): boolean =>
    isToken(token, 'time') ||
    isToken(token, 'value') ||
    isToken(token, 'segment') ||
    (isToken(token, 'growth') && token.meaning.against !== null);
  const times = tokens.filter(isThen);
  const said = tokens.filter((token) => !isThen(token) && !['stop', 'particle'].includes(token.meaning.kind));
  const compares =
    times.some((token) => isToken(token, 'growth')) ||
    said.some((token) => isToken(token, 'versus') || isMoreThan(token));
  const only = said.every(
    (token) =>
      isToken(token, 'versus') ||
      isMoreThan(token) ||
      isPlainRank(token) ||
      isToken(token, 'follow-up') ||
      (isToken(token, 'ask') && token.meaning.what === 'whether'),
  );
  const more = said.some((token) => isMoreThan(token) || isPlainRank(token));
  if (times.length !== 1 || !compares || !only || !more) return tokens;
  return tokens.flatMap((token) => {
    if (isMoreThan(token)) return [reread(token, { kind: 'versus' })];
    return isPlainRank(token) ? [] : [token];
  });
}

const isMoreThan = (token: Token): boolean =>
  (isToken(token, 'operator') || isToken(token, 'rank')) &&
  /^(?:より|を[上下]回|(?:more|less|fewer|higher|lower) than)/i.test(token.text);

const isPlainRank = (token: Token): boolean => isToken(token, 'rank') && !token.meaning.one && !isMoreThan(token);

/** `メールのほうは？` behind those who may be phoned: the same answer to the other way of contact. */
function readOtherChannel(tokens: readonly Token[], { people }: Plan): readonly Token[] {
  const consents = people.filter((one) => one.kind === 'consent');
  const [consent, more] = consents;
  // “By email instead?”
  const said = tokens.filter(({ meaning }) => !['stop', 'particle', 'follow-up', 'by', 'join'].includes(meaning.kind));
  const [channel, other] = said;
  if (consent === undefined || more !== undefined || channel === undefined || other !== undefined) return tokens;
  const purpose = isToken(channel, 'fact') ? CHANNELS[channel.meaning.fact] : undefined;
  if (purpose === undefined || purpose === consent.purpose) return tokens;
  const also = tokens.some((token) => isToken(token, 'particle') && token.text === 'も');
  const same = reread(channel, { kind: 'consent', purpose, answers: consent.answers });
  const kept = tokens.filter((token) => !isToken(token, 'by'));
  return also ? tokens : kept.map((token) => (token === channel ? same : token));
}

const CHANNELS: Readonly<Partial<Record<string, 'call' | 'email'>>> = { phone: 'call', email: 'email' };

/** `そのうち今年買っていないのは？` behind people: those of them who have not. */
function readWhoDid(tokens: readonly Token[], { subject, measures }: Plan): readonly Token[] {
  const people =
    subject === 'list' || measures.every(({ name }) => MEASURES[name].level === 'people' || COUNTED.has(name));
  if (!people || measures.length + (subject === 'list' ? 1 : 0) === 0) return tokens;
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    const nominal = isToken(token, 'particle') && /^の[はがも]$/.test(token.text);
    return nominal && before !== undefined && isDeed(before)
      ? [{ ...token, end: token.start, text: '', meaning: { kind: 'entity', entity: 'customer' } as const }, token]
      : [token];
  });
}

/** `買った人は何人？` behind sales of a period: the buyers of those. */
function readBuyersOfThose(tokens: readonly Token[], { subject, measures, scope }: Plan): readonly Token[] {
  const [measure] = measures;
  const ofOrders = measure !== undefined && ['sales', 'per-person'].includes(MEASURES[measure.name].level);
  const said = tokens.filter(({ meaning }) => meaning.kind !== 'stop' && meaning.kind !== 'particle');
  const [verb] = said.filter((token) => isToken(token, 'bought') && token.meaning.did);
  const counts = said.some((token) => isToken(token, 'ask') && token.meaning.what === 'count-people');
  const only = said.every(
    (token) =>
      token === verb || isToken(token, 'entity') || (isToken(token, 'ask') && token.meaning.what === 'count-people'),
  );
  if (!ofOrders || subject !== 'figures' || scope !== 'everyone' || verb === undefined || !counts || !only)
    return tokens;
  return [reread(verb, { kind: 'measure', measure: 'buyers' })];
}

const COUNTED: ReadonlySet<string> = new Set([
  'buyers',
  'contacting_customers',
  'web_visitors',
  'survey_respondents',
  'deciding_customers',
]);

const isDeed = ({ meaning }: Token): boolean =>
  ['bought', 'spent', 'taken-back', 'registered', 'conditions', 'bought-again'].includes(meaning.kind);

/** What leans on the answer before, in the words that a question of its own would have. */
export function leaningOn(tokens: readonly Token[], previous: Plan): readonly Token[] {
  return readSameDimension(
    readLeftOut(
      readInstead(
        readOfTotal(
          readLeaning(
            readExcluding(
              readBoth(
                readMoreThanThen(
                  readWhoDid(
                    readBuyersOfThose(readOnlyOrders(readOrdersAlone(readOtherChannel(tokens, previous))), previous),
                    previous,
                  ),
                ),
                previous,
              ),
            ),
          ),
        ),
      ),
    ),
    previous,
  );
}
