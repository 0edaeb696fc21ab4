import type { QuestionText } from '../normalize-question.ts';
import type { Plan } from '../plan.ts';
import {
  ASKED_BEHIND_ONE,
  type AskedBehind,
  MUCH_OR_LITTLE,
  OF_CONSENTS,
  OF_THE_SAME_AGE,
  type ToldBehind,
} from '../words/asked-behind-one.ts';
import { CONTACT_WAYS, OF_CONTACTS_JA } from '../words/behind-one.ts';
import { GOODS } from './goods-bought.ts';
import { NOT_READ, NOT_READ_AS_ASKED, type Notes } from './notes.ts';
import { takenBackOf } from './taken-back-of-one.ts';

const LEADING = '(?:(?:それで|で|じゃあ|では|ちなみに|あと|なるほど|and|so|ok|okay|then|right)[,、 ]*)*';
const whole = (said: string): RegExp => new RegExp(`^${LEADING}(?:${said})[ ?？.。!！]*$`, 'iu');

const ASKED: readonly (AskedBehind & { readonly pattern: RegExp })[] = ASKED_BEHIND_ONE.map((asked) => ({
  ...asked,
  pattern: whole(asked.said),
}));
const COMPARED = whole(MUCH_OR_LITTLE);
const OF_CONTACTS = whole(OF_CONTACTS_JA);
const SAME_AGE = whole(OF_THE_SAME_AGE);

/** `いつもらった同意ですか`, “which ones?”, “is that a lot?”: a few words that only the answer before about the customer on the line gives a meaning. */
export function askedBehindOne({ text }: QuestionText, previous: Plan | null, notes: Notes): Plan | null {
  if (previous === null) return null;
  const way = previous.facts.length === 1 && toldFirst(previous) === 'contacts' ? contactWayIn(text) : null;
  if (way !== null) return ofContactWay(way, previous);
  const single =
    previous.facts.length + previous.measures.length === 1 ||
    previous.subject === 'figures' ||
    previous.facts.every(({ name }) => OF_CONSENTS.includes(name));
  const found = ASKED.find(
    ({ behind, ofGoods, ofOne, pattern, told }) =>
      single &&
      previous.scope === 'customer' &&
      behind.some((name) => name === toldFirst(previous)) &&
      (ofGoods !== true || namesGoods(previous)) &&
      (ofOne !== true || previous.limit === null || previous.limit === 1) &&
      // A number tells nothing of how each of them was.
      (told.kind !== 'same' || previous.subject === 'facts') &&
      pattern.test(text),
  );
  if (found?.told.kind === 'taken-back' && isPlain(previous)) return takenBackOf(previous, notes);
  if (found !== undefined && isPlain(previous)) return toldBehind(found.told, previous);
  if (SAME_AGE.test(text)) return refuseSameAge(previous, notes);
  if (!COMPARED.test(text)) return null;
  if (previous.scope === 'customer' && previous.beside === null && single && isPlain(previous))
    return toldBehind({ kind: 'beside' }, previous);
  notes.refuse(
    {
      ja: '何と比べるかを読み取れません。「この方の購入金額は平均より多いですか」のように全文で聞いてください',
      en: 'it is not clear what is compared: please ask the whole question, as in “does she spend more than the average customer?”',
    },
    NOT_READ,
  );
  return previous;
}

function contactWayIn(text: string): string | null {
  const [, said] = OF_CONTACTS.exec(text) ?? [];
  return said === undefined ? null : (CONTACT_WAYS[said] ?? null);
}

/** Of what was listed, the ones that came that way. */
const ofContactWay = (way: string, previous: Plan): Plan => ({
  ...previous,
  filters: [
    ...previous.filters.filter(({ field }) => field !== 'contact_channel'),
    { field: 'contact_channel', op: 'in', values: [way] },
  ],
  whether: null,
  beside: null,
});

const toldFirst = ({ facts, measures }: Plan): string | undefined => (facts[0] ?? measures[0])?.name;

const namesGoods = ({ filters, facts }: Plan): boolean =>
  facts.some(({ name }) => name === 'products') || filters.some(({ field }) => GOODS.some((name) => name === field));

const isPlain = ({ dimensions, time, share }: Plan): boolean =>
  dimensions.length === 0 && time.grain === null && time.comparison === null && share === null;

function toldBehind(told: ToldBehind, previous: Plan): Plan {
  const plain: Plan = { ...previous, whether: null, beside: null, order: null };
  switch (told.kind) {
    case 'same':
      return plain;
    case 'fact':
      return ofFact(plain, { name: told.fact, attribute: null });
    case 'measure':
      return {
        ...plain,
        subject: 'figures',
        facts: [],
        limit: null,
        place: null,
        measures: [{ name: told.measure, attribute: null }],
      };
    case 'taken-back':
      return plain;
    case 'event': {
      const filters = plain.filters.filter(({ field }) => field !== 'event_type');
      const type = { field: 'event_type', op: 'in', values: [told.type] } as const;
      return {
        ...ofFact(plain, { name: 'web_events', attribute: null }),
        filters: [...filters, type],
        whether: { kind: 'there-is' },
      };
    }
    case 'attribute':
      return ofFact(plain, { name: 'attribute', attribute: told.attribute });
    case 'contacts':
      return plain.subject === 'facts' ? plain : ofFact(plain, { name: 'contacts', attribute: null });
    case 'outcome':
      // How each of the last three ended is told with them.
      if (plain.limit !== null) return plain;
      return ofFact(withoutResolved(plain), { name: 'contacts', attribute: null });
    case 'consent-history':
      return ofFact(plain, { name: 'consent_history', attribute: CONSENTED[toldFirst(previous) ?? ''] ?? null });
    case 'beside':
      return { ...plain, limit: null, beside: { as: 'average', filters: [], people: [] } };
  }
}

/** Of those that were told, the ones that were not resolved. */
const withoutResolved = (plan: Plan): Plan => ({
  ...plan,
  filters: [
    ...plan.filters.filter(({ field }) => field !== 'contact_outcome'),
    { field: 'contact_outcome', op: 'not-in', values: ['resolved'] },
  ],
});

const ofFact = (plan: Plan, fact: Plan['facts'][number]): Plan => ({
  ...plan,
  subject: 'facts',
  facts: [fact],
  measures: [],
  limit: null,
  place: null,
  chart: 'none',
});

const CONSENTED: Readonly<Record<string, string>> = { consent_call: 'call', consent_email: 'email' };

function refuseSameAge(previous: Plan, notes: Notes): Plan {
  notes.refuse(
    {
      ja: '年代を名前で聞いてください。「この方の購入金額は20代の女性の平均と比べてどう」のように聞けます',
      en: 'please name the age group, as in “how does her spending compare with the average of women in their 20s?”',
    },
    NOT_READ_AS_ASKED,
  );
  return previous;
}
