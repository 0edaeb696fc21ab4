import { entityOf } from '../dimensions.ts';
import type { MeasureName } from '../measures.ts';
import type { Plan, Whether } from '../plan.ts';
import { isToken, type Meaning, type Token } from '../tokens.ts';
import { yesOrNo } from '../words/yes-or-no.ts';
import { NOT_READ, type Notes } from './notes.ts';
import { reread } from './rewrite.ts';

interface Supposed {
  readonly tokens: readonly Token[];
  readonly whether: Whether | null;
}

const RESTRICTED: ReadonlySet<Meaning['kind']> = new Set([
  'group',
  'by',
  'rank',
  'share',
  'growth',
  'versus',
  'per',
  'beside',
  'entity',
  'segments',
]);

/** `3回以上返品してますか`, “has she bought more than twice this year?”: how often it was, and whether that is so often. */
export function readOftenOfOne(tokens: readonly Token[], folded: string, japanese: boolean): Supposed {
  const nothing = { tokens, whether: null };
  const one = tokens.some((token) => isToken(token, 'this-customer'));
  const supposed = yesOrNo(folded, japanese);
  const [quantity, more] = tokens.filter((token) => isToken(token, 'quantity'));
  if (!one || supposed === 'open' || quantity === undefined || more !== undefined) return nothing;
  const { op, value, unit } = quantity.meaning;
  const [said, other] = tokens.filter((token) => measureOf(token) !== null);
  // “Complained more than once”: what it was about says what is counted.
  const about = said === undefined ? tokens.find(isAboutContact) : undefined;
  const deed = said ?? about;
  const measure = deed === undefined ? null : about === undefined ? measureOf(deed) : 'contacts';
  if (op === null || unit !== 'times' || measure === null || deed === undefined || other !== undefined) return nothing;
  if (tokens.some(({ meaning }) => RESTRICTED.has(meaning.kind))) return nothing;
  return {
    tokens: tokens.flatMap((token) => {
      if (token === quantity) return [];
      if (token !== deed) return [token];
      // Counted, not listed.
      const counted = { ...reread(token, { kind: 'measure', measure }), text: COUNT };
      return about === undefined ? [counted] : [token, { ...counted, start: token.end }];
    }),
    whether: supposed === 'denied' ? null : { kind: 'reaches', op, value },
  };
}

const COUNT = 'number of times';

const isAboutContact = (token: Token): boolean =>
  isToken(token, 'value') && entityOf(token.meaning.dimension) === 'contact';

/** What is counted where the deed is done so often; purchases and what was taken back, contacts and answers. */
function measureOf({ meaning }: Token): MeasureName | null {
  switch (meaning.kind) {
    case 'bought':
      return meaning.did ? 'orders' : null;
    case 'taken-back':
      return meaning.did ? `${meaning.outcome}_orders` : null;
    case 'measure':
      return COUNTED.includes(meaning.measure) ? meaning.measure : null;
    default:
      return null;
  }
}

const COUNTED: readonly MeasureName[] = ['orders', 'returned_orders', 'cancelled_orders', 'contacts', 'survey_answers'];

/** Told of one figure of the customer; a number that is left out of the plan would be no answer. */
export function withOften(plan: Plan, { whether, tokens }: Supposed, given: readonly Token[], notes: Notes): Plan {
  if (tokens === given) return plan;
  const single =
    plan.scope === 'customer' &&
    plan.subject === 'figures' &&
    plan.measures.length === 1 &&
    plan.dimensions.length === 0 &&
    plan.time.grain === null &&
    plan.time.comparison === null;
  if (!single)
    notes.refuse(
      {
        ja: 'この回数の聞き方は読み取れませんでした。回数そのものを聞いてください',
        en: 'this question about a number of times could not be read: ask how often it was',
      },
      NOT_READ,
    );
  return single && whether !== null ? { ...plan, whether } : plan;
}
