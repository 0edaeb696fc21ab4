import { levelOf } from '../dimensions.ts';
import type { Plan } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import { besideWordsIn } from '../words/beside-words.ts';
import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';
import { isOfMany } from './of-one-or-many.ts';

/** `この方は平均より多く買っている？`, “how does she compare with everyone else?”: the words for the others as one piece. */
export function readBesideEveryone(
  tokens: readonly Token[],
  text: string,
  { customerOnLine }: { readonly customerOnLine: boolean },
): readonly Token[] {
  const named = tokens.some((token) => isToken(token, 'this-customer'));
  if (!named && !customerOnLine) return tokens;
  const found = besideWordsIn(text);
  if (found === null) return tokens;
  const covered = tokens.filter((token) => token.end > found.start && token.start < found.end && token.text !== '');
  const [first] = covered;
  const last = covered.at(-1);
  if (first === undefined || last === undefined || covered.some((token) => isToken(token, 'this-customer')))
    return tokens;
  const many = tokens.some((token) => !covered.includes(token) && isOfMany(token) && !isToken(token, 'follow-up'));
  if (!named && many) return tokens;
  // 平均と比べて高いですか: which way it is asked stands at the end.
  const way = found.op !== null ? null : tokens.find((token) => !covered.includes(token) && wayOf(token) !== null);
  const beside: Token = {
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    meaning: { kind: 'beside', op: found.op ?? (way ? wayOf(way) : null), median: found.median },
    others: [],
  };
  return tokens.flatMap((token) => {
    // 平均と比べて高め: which of them is more is told anyway.
    if (token === way || (isToken(token, 'unknown') && TENDENCY.test(token.text))) return [];
    return token === first ? [beside] : covered.includes(token) ? [] : [token];
  });
}

function wayOf(token: Token): '>' | '<' | null {
  if (!isToken(token, 'rank') && !isToken(token, 'unknown')) return null;
  if (isToken(token, 'rank') && token.meaning.one) return null;
  const text = token.text.trim();
  return MORE.test(text) ? '>' : LESS.test(text) ? '<' : null;
}

const MORE = /^(?:多い|高い|大きい|長い|多め|高め|長め|上|high|higher|large|long)$/i;
const LESS = /^(?:少ない|低い|小さい|短い|少なめ|低め|短め|下|low|lower|small|short)$/i;
const TENDENCY = /^(?:高め|低め|多め|少なめ|長め|短め|上|下)$/;

/** A rate is no part of a whole. */
const OF_A_WHOLE = /%|パーセント|割|percent|share|proportion|portion|part|fraction|比率|シェア|占め/i;

type Beside = NonNullable<Plan['beside']>;

/** `売上全体に対して何パーセント`: no average is spoken of. */
const WHOLE =
  /^(?:全体|顧客全体|お客様全体|全員|みんな|everyone|everybody|all customers)(?!.*平均)|(?: everyone| everybody| all customers)$/i;

/** `ルミエールはこの方の購入全体の何%`: the whole is the customer's own. */
function isOwnWhole({ thisCustomer, everyone, verbs, measures }: Frame): boolean {
  if (thisCustomer === null || everyone === null || everyone.start < thisCustomer.end) return false;
  const named = [...verbs, ...measures.map(({ token }) => token)];
  return named.some(({ start, end }) => start >= thisCustomer.end && end === everyone.start);
}

/** Without the words for the others, and whom these are; null where the customer stands alone. */
export function splitBeside(frame: Frame): { readonly alone: Frame; readonly beside: Beside } | null {
  if (frame.thisCustomer === null) return null;
  const token = frame.left.find((one) => isToken(one, 'beside'));
  const named = frame.measures.length > 0 || frame.orders !== null || frame.verbs.length > 0;
  const ofWhole = frame.shares.length > 0 && named && frame.shares.every(({ text }) => OF_A_WHOLE.test(text));
  if (token === undefined && !ofWhole) return null;
  const segments = frame.segments.filter(({ meaning }) => meaning.member);
  const persons = frame.values.filter(({ meaning }) => levelOf(meaning.filter.field) === 'person');
  // この方の売上のうちルミエールの割合: a part of the customer's own.
  if (token === undefined && frame.values.length > persons.length && (frame.everyone === null || isOwnWhole(frame)))
    return null;
  const people = segments.map(({ meaning }) => ({
    kind: 'segment' as const,
    segments: meaning.segments,
    member: true,
  }));
  return {
    alone: {
      ...frame,
      segments: frame.segments.filter((one) => !segments.includes(one)),
      values: frame.values.filter((one) => !persons.includes(one)),
      left: frame.left.filter((one) => one !== token),
      shares: [],
      within: [],
      everyone: null,
      customers: null,
      versus: null,
    },
    beside: {
      as:
        token === undefined || (ofWhole && isToken(token, 'beside') && WHOLE.test(token.text))
          ? 'whole'
          : isToken(token, 'beside') && token.meaning.median
            ? 'median'
            : 'average',
      filters: persons.map(({ meaning }) => meaning.filter),
      people,
    },
  };
}

/** The plan of the customer, with the others told beside it; refused where such a figure has no counterpart. */
export function withBeside(plan: Plan, beside: Beside, frame: Frame, notes: Notes): Plan {
  const token = frame.left.find((one) => isToken(one, 'beside'));
  const op = isToken(token, 'beside') ? token.meaning.op : null;
  const [measure] = plan.measures;
  const named = plan.subject === 'facts' || frame.measures.length > 0;
  if (!named && measure?.name === 'sales' && frame.thisCustomer !== null && frame.verbs.length === 0)
    notes.note(frame.thisCustomer, { ja: '売上で比べました', en: 'compared by sales' });
  // “Order frequency”: of one customer how many orders there are.
  const measures = plan.measures.map((one) =>
    one.name === 'orders_per_customer' ? ({ ...one, name: 'orders' } as const) : one,
  );
  return { ...plan, measures, beside, order: null, limit: null, whether: op === null ? null : { kind: 'exceeds', op } };
}
