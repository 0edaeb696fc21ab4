import type { DimensionName } from '../dimensions.ts';
import type { Plan, Standard } from '../plan.ts';
import type { TokenOf } from '../tokens.ts';
import { asksFor, type Frame } from './frame.ts';
import type { Notes } from './notes.ts';

export interface Change {
  readonly order: Plan['order'];
  readonly orderBy: Standard;
  readonly having: Plan['having'];
}

const UNCHANGED: Change = { order: null, orderBy: 'figure', having: null };

/** Words that compare a group with itself at another time: `先月より少ない店舗`, “stores that sold less than …”. */
const COMPARING =
  /^(?:(?:more|less|fewer|higher|lower)(?: than)?|(?:より)?(?:多|少な|高|低|大き|小さ)(?:い|く|かった)|[をに]?[上下]回.*)$/i;

/**
 * Groups that are ranked by what became of them (`売上が一番伸びたカテゴリ`, “top 5 prefectures by growth”), or kept by it (`売上が減ったブランド`, “up more
 * than 20 %”). Null where nothing is compared, or groups are told in another order.
 */
export function chooseChange(
  frame: Frame,
  dimensions: readonly DimensionName[],
  time: Plan['time'],
  shared: boolean,
  notes: Notes,
): Change | null {
  const growth = frame.growth.find(({ meaning }) => meaning.by !== undefined) ?? null;
  const rank = frame.ranks[0] ?? null;
  // 先月より売れた商品: more than then.
  const sold =
    rank === null &&
    frame.sold !== null &&
    /より/.test(frame.versus?.text ?? '') &&
    frame.versus?.end === frame.sold.start;
  const compared = growth === null && (sold || (rank !== null && COMPARING.test(rank.text.trim())));
  if (time.comparison === null || dimensions.length === 0 || (growth === null && !compared)) return null;
  const down = growth === null ? rank?.meaning.direction === 'ascending' : growth.meaning.way === 'down';
  const by = standardOf(growth, shared);
  const amount = frame.quantities.find(({ meaning }) => meaning.op !== null || growth !== null);
  if (amount !== undefined && growth !== null && isAmountOfChange(amount)) {
    const percent = amount.meaning.unit === 'percent' && !shared;
    const value = amount.meaning.unit === 'percent' ? amount.meaning.value / 100 : amount.meaning.value;
    const op = amount.meaning.op ?? '>=';
    const having = {
      op: down ? MIRRORED[op] : op,
      value: down ? -value : value,
      of: percent ? 'growth' : 'difference',
    };
    return {
      order: down ? 'ascending' : 'descending',
      orderBy: percent ? 'growth' : by,
      having: having as Plan['having'],
    };
  }
  if (rank !== null && !compared) {
    noteStandard(growth, by, down, shared, notes);
    const lowest = down || rank.meaning.direction === 'ascending';
    return { ...UNCHANGED, order: lowest ? 'ascending' : 'descending', orderBy: by };
  }
  // ブランド別の売上の伸び: every group is told; “brands that grew” are some of them.
  if (growth !== null && !keepsSome(frame, growth)) return null;
  return {
    order: down ? 'ascending' : 'descending',
    orderBy: by,
    having: { op: down ? '<' : '>', value: 0, of: 'difference' },
  };
}

const MIRRORED = { '>=': '<=', '>': '<', '<=': '>=', '<': '>', '=': '=' } as const;

export function isAmountOfChange({ meaning }: TokenOf<'quantity'>): boolean {
  return meaning.unit === 'percent' || meaning.unit === 'yen' || meaning.op !== null;
}

function standardOf(growth: TokenOf<'growth'> | null, shared: boolean): Standard {
  return shared || growth?.meaning.by !== 'rate' ? 'difference' : 'growth';
}

/** `伸びたブランド`, `which brands grew`: the word describes the groups. A noun (`伸び率`) does not. */
function keepsSome(frame: Frame, growth: TokenOf<'growth'>): boolean {
  if (growth.meaning.way === undefined) return false;
  if (/(?:率|増減|成長|伸び|増加|減少|growth|rate|change)$/i.test(growth.text.trim()) && frame.bare.length === 0)
    return false;
  return frame.bare.length > 0 || frame.groups.some(({ meaning }) => meaning.which) || asksFor(frame, 'which') !== null;
}

/** A plain “grew” may be meant in units or in proportion: which was taken is said, the other offered. */
function noteStandard(
  growth: TokenOf<'growth'> | null,
  by: Standard,
  down: boolean,
  shared: boolean,
  notes: Notes,
): void {
  if (growth === null || shared || SAYS_HOW.test(growth.text)) return;
  const other = by === 'growth' ? 'difference' : 'growth';
  notes.note(growth, READINGS[by], [
    {
      label: READINGS[other],
      phrase: down
        ? {
            ja: other === 'growth' ? '減少率が大きい' : '減少額が大きい',
            en: other === 'growth' ? 'fell in percent' : 'fell in amount',
          }
        : {
            ja: other === 'growth' ? '伸び率が高い' : '増加額が大きい',
            en: other === 'growth' ? 'grew in percent' : 'grew in amount',
          },
    },
  ]);
}

const SAYS_HOW = /[率額]$|rate|percent|%|amount|fast/i;
const READINGS = {
  figure: { ja: '', en: '' },
  share: { ja: '', en: '' },
  growth: { ja: '増減率で並べました', en: 'ranked by growth in percent' },
  difference: { ja: '増減の大きさで並べました', en: 'ranked by the change in amount' },
} as const;
