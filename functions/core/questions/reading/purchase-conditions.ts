import type { LocalizedText } from '../../language.ts';
import { levelOf } from '../dimensions.ts';
import type { BoughtCondition, Condition, DayRange, Filter, Operator, ThresholdMeasure, ValueFilter } from '../plan.ts';
import type { MeaningOf, Token } from '../tokens.ts';
import { NOT_READ, type Notes } from './notes.ts';
import type { Verb } from './purchase-verbs.ts';

/** What one “bought …” says: which goods, when, how often or how much. */
export interface Clause {
  readonly verb: Verb;
  readonly did: boolean;
  readonly values: readonly MeaningOf<'values'>[];
  /** What one order has to amount to. */
  readonly amounts: readonly Filter[];
  readonly range: DayRange | null;
  readonly quantity: MeaningOf<'quantity'> | null;
  /** The other end of a number between two. */
  readonly upper: MeaningOf<'quantity'> | null;
  readonly only: boolean;
  /** One of the goods is enough, although they are of different kinds. */
  readonly either: boolean;
  /** The amount is that of one order, not of all. */
  readonly oneOrder: boolean;
  /** Goods of different kinds that are joined: each of them was bought for itself. */
  readonly apart: readonly MeaningOf<'values'>[];
  readonly used: ReadonlySet<Token>;
}

/** A clause as conditions on a person. */
export function conditionsOf(clause: Clause, notes: Notes): readonly Condition[] {
  if (clause.apart.length > 0) return eachOf(clause, notes);
  const { verb, range } = clause;
  const outcome = verb.meaning.kind === 'taken-back' ? verb.meaning.outcome : 'sale';
  const bought = (did: boolean, filters: readonly Filter[]): BoughtCondition => ({
    kind: 'bought',
    did,
    outcome,
    filters: [...filters, ...clause.amounts],
    range,
  });
  const single = clause.values.filter(({ join }) => join === null || join === 'either').map(({ filter }) => filter);
  const listed = clause.values.filter(({ join }) => join === 'both' || join === 'list');
  for (const { join } of listed)
    if (join === 'list' && clause.did)
      notes.note(verb, {
        ja: '「AとBを買った」は両方を買ったと読みました',
        en: 'read “bought A and B” as bought both',
      });
  if (clause.only && clause.quantity === null && (clause.values.length === 0 || !clause.did))
    notes.refuse(
      { ja: '「だけ」が何にかかるか読み取れませんでした', en: 'it is not clear what “only” applies to' },
      NOT_READ,
    );
  if (clause.quantity !== null) {
    const goods = single.concat(listed.map(({ filter }) => filter));
    if (clause.upper === null) return thresholdsOf(clause, clause.quantity, goods, notes);
    if (!clause.did || clause.oneOrder)
      notes.refuse(
        {
          ja: '2つの数のあいだという条件は、この形では読み取れませんでした',
          en: 'a number between two could not be read in this form',
        },
        NOT_READ,
      );
    return [clause.quantity, clause.upper].flatMap((end) => thresholdsOf(clause, end, goods, notes));
  }
  if (clause.only && clause.values.some(({ join }) => join === 'either')) return exactlyOneOf(clause, bought, notes);
  if (clause.either) return eitherOf(clause, bought, notes);
  const [list] = listed;
  const conditions =
    list === undefined || (list.join === 'list' && !clause.did)
      ? [bought(clause.did, [...single, ...listed.map(({ filter }) => filter)])]
      : (list.groups ?? list.filter.values.map((value) => [value])).map((values) =>
          bought(clause.did, [...single, { ...list.filter, values: [...values] }]),
        );
  const others = clause.only ? clause.values.map(({ filter }) => bought(false, [{ ...filter, op: 'not-in' }])) : [];
  return [...conditions, ...others];
}

/** `ニットとウールマフラーを買った`: a condition for each of them. */
function eachOf(clause: Clause, notes: Notes): readonly Condition[] {
  if (clause.only || clause.either || clause.quantity !== null)
    notes.refuse(
      {
        ja: '種類の違う商品が並んでいて、条件がどれにかかるか読み取れませんでした。1つずつ聞いてください',
        en: 'goods of different kinds stand beside each other, and it is not clear which of them this applies to: ask one by one',
      },
      NOT_READ,
    );
  const others = clause.values.filter((value) => !clause.apart.includes(value));
  return clause.apart.flatMap((value) => conditionsOf({ ...clause, values: [...others, value], apart: [] }, notes));
}

/** `つむぎかルミエールのどちらか一方だけで買った`: one of the two, and not the other. */
function exactlyOneOf(
  { verb, did, values, oneOrder }: Clause,
  bought: (did: boolean, filters: readonly Filter[]) => BoughtCondition,
  notes: Notes,
): readonly Condition[] {
  const either = values.filter(({ join }) => join === 'either');
  const others = values.filter(({ join }) => join === null).map(({ filter }) => filter);
  const [one, other, third] = either[0]?.filter.values ?? [];
  if (!did || oneOrder || either.length + others.length !== values.length || either.length > 1 || third !== undefined) {
    notes.refuse(
      {
        ja: '「どちらか一方だけ」がどれにかかるか読み取れませんでした。2つの名前で聞いてください',
        en: 'it is not clear what “exactly one of” applies to: name two',
      },
      NOT_READ,
    );
    return [];
  }
  const [choice] = either;
  if (choice === undefined || one === undefined || other === undefined) return [];
  const goods = [one, other].map((value) => [...others, { ...choice.filter, values: [value] }]);
  notes.note(verb, {
    ja: 'どちらか一方だけで、両方を買った人は除きました',
    en: 'exactly one of the two: those who bought both are left out',
  });
  return [
    { kind: 'either', of: goods.map((filters) => bought(true, filters)) },
    { kind: 'either', of: goods.map((filters) => bought(false, filters)) },
  ];
}

/** `リングかつむぎの商品を買った`: goods of different kinds of which one is enough; who bought neither bought none of them. */
function eitherOf(
  { did, values, only, oneOrder }: Clause,
  bought: (did: boolean, filters: readonly Filter[]) => BoughtCondition,
  notes: Notes,
): readonly Condition[] {
  const each = values.map(({ filter }) => bought(did, [filter]));
  if (only || oneOrder || values.some(({ join }) => join === 'list' || join === 'both'))
    notes.refuse(
      { ja: '「または」がどこまでかかるか読み取れませんでした', en: 'it is not clear how far “or” reaches' },
      NOT_READ,
    );
  return did ? [{ kind: 'either', of: each }] : each;
}

export const NEVER_BOUGHT: LocalizedText = {
  ja: '一度も購入のない人も含みます',
  en: 'those who never bought at all are included',
};

/** `1年買っていない人`: who never bought at all has not bought in that year either. */
export function noteNeverBought(clauses: readonly Clause[], notes: Notes): void {
  const [clause] = clauses;
  if (clause === undefined || clauses.some(({ did }) => did)) return;
  const { verb, range, values } = clause;
  if (range === null || values.length > 0 || isTakenBack(verb)) return;
  notes.note(verb, NEVER_BOUGHT, [
    {
      label: { ja: '購入したことがある人だけ', en: 'only those who have bought at some time' },
      phrase: { ja: `${verb.text}が購入経験のある`, en: `bought at least once and ${verb.text}` },
    },
  ]);
}

const isTakenBack = ({ meaning }: Verb): boolean => meaning.kind === 'taken-back';

const MEASURE_OF: Readonly<Record<string, ThresholdMeasure>> = {
  times: 'orders',
  yen: 'sales',
  items: 'quantity',
  brands: 'brands',
  categories: 'categories',
};
/** How often somebody took an order back. */
export const TAKEN_BACK = { returned: 'returned_orders', cancelled: 'cancelled_orders' } as const;
const OPPOSITE: Readonly<Record<Operator, Operator | null>> = { '>=': '<', '>': '<=', '<=': '>', '<': '>=', '=': null };

/** `1回の注文で1万円以上使った人`: someone with an order of that amount. */
function oneOrderOf(
  { verb, did, range }: Clause,
  { unit, op, value }: MeaningOf<'quantity'>,
  filters: readonly ValueFilter[],
  notes: Notes,
): readonly Condition[] {
  if (
    op === null ||
    (unit !== 'yen' && unit !== null) ||
    verb.meaning.kind === 'taken-back' ||
    filters.some(({ field }) => levelOf(field) === 'line')
  ) {
    notes.refuse({
      ja: '1回の注文についてのこの条件は読み取れませんでした',
      en: 'this condition on one order could not be read',
    });
    return [];
  }
  const amount = { field: 'order_amount', op, value } as const;
  return [{ kind: 'bought', did, outcome: 'sale', filters: [...filters, amount], range }];
}

function thresholdsOf(
  clause: Clause,
  quantity: MeaningOf<'quantity'>,
  filters: readonly ValueFilter[],
  notes: Notes,
): readonly Condition[] {
  if (clause.oneOrder) return oneOrderOf(clause, quantity, filters, notes);
  const measure = MEASURE_OF[quantity.unit ?? 'yen'] ?? 'sales';
  const { verb, range } = clause;
  const onlyThat = clause.only && !clause.values.some(({ only }) => only);
  if (quantity.unit === null && verb.meaning.kind !== 'spent')
    notes.note(verb, { ja: `「${quantity.value}」は円と読みました`, en: `read “${quantity.value}” as yen` });
  if (quantity.op === null && !onlyThat)
    notes.note(verb, {
      ja: `「${quantity.value}」はちょうどと読みました`,
      en: `read “${quantity.value}” as exactly that many`,
    });
  const said: Operator = quantity.op ?? '=';
  const op = clause.did || onlyThat ? said : OPPOSITE[said];
  const { meaning } = verb;
  const takenBack = meaning.kind === 'taken-back' ? TAKEN_BACK[meaning.outcome] : null;
  if (takenBack !== null && op !== null && quantity.unit === 'times')
    return [
      {
        kind: 'threshold',
        measure: takenBack,
        op,
        value: quantity.value,
        filters: [...filters, ...clause.amounts],
        range,
      },
    ];
  if (op === null || takenBack !== null) {
    notes.refuse({
      ja: 'この回数・金額の条件は読み取れませんでした',
      en: 'this condition on a number of times or an amount could not be read',
    });
    return [];
  }
  return [{ kind: 'threshold', measure, op, value: quantity.value, filters: [...filters, ...clause.amounts], range }];
}
