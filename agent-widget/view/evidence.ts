import type { PairExplanation } from '../../functions/core/contract.ts';
import type { Locale } from '../text/locale.ts';

type Reason = PairExplanation['reasons'][number];

/** How sure a probability is, in steps that a person would use. */
export type Certainty = 'certain' | 'very-likely' | 'likely' | 'open' | 'unlikely';

export function certaintyOf(probability: number): Certainty {
  if (probability >= 0.999) return 'certain';
  if (probability >= 0.95) return 'very-likely';
  if (probability >= 0.7) return 'likely';
  if (probability >= 0.3) return 'open';
  return 'unlikely';
}

/** A probability without the false precision of 100 %: more than 99.99 % is said so. */
export function formatProbability(probability: number): string {
  if (probability > 0.9999 && probability < 1) return '> 99.99%';
  if (probability < 0.0001 && probability > 0) return '< 0.01%';
  const percent = probability * 100;
  return `${percent >= 99 ? trimmed(percent, 2) : trimmed(percent, 1)}%`;
}

/** `12.3` bits of evidence say that one person is 2^12.3 ≈ 5,000 times as likely to look like this as two people are. */
export function formatOdds(bits: number, locale: Locale): string {
  const times = roundToTwoDigits(2 ** Math.min(Math.abs(bits), 40));
  const figure = new Intl.NumberFormat(locale === 'ja' ? 'ja-JP' : 'en-US', {
    notation: times >= 1e6 ? 'compact' : 'standard',
    maximumFractionDigits: times < 10 ? 1 : 0,
  }).format(times);
  return `× ${figure}`;
}

export function formatBits(bits: number): string {
  const rounded = Math.round(bits * 10) / 10;
  if (rounded === 0) return '0';
  return `${rounded > 0 ? '+' : '−'}${Math.abs(rounded).toFixed(1)}`;
}

/** The fact under which an explanation names its starting point. */
const PRIOR = 'prior';
/** Bits below this would be shown as zero. */
const LEAST_SHOWN = 0.05;

/** One bar of the waterfall: from where the evidence stood before this step to where it stands after, in bits. */
export interface WaterfallBar<Step> {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
}

export type WaterfallStep =
  | { readonly kind: 'start'; readonly weight: number; readonly reason: Reason | null }
  | { readonly kind: 'reason'; readonly weight: number; readonly reason: Reason }
  | { readonly kind: 'end'; readonly weight: number };

export interface Waterfall {
  readonly bars: readonly WaterfallBar<WaterfallStep>[];
  /** The range that all bars fit in, zero included. */
  readonly least: number;
  readonly most: number;
}

/**
 * The sum of the weights as steps: the start (how rare it is that any two records are one person), what speaks for one
 * person, what speaks against, the strongest first, and the sum.
 */
export function waterfallOf(explanation: PairExplanation): Waterfall {
  const counted = explanation.reasons.filter(isCounted);
  const reasons = counted.filter((reason) => reason.fact !== PRIOR);
  const steps: WaterfallStep[] = [
    ...startOf(explanation, counted),
    ...[
      ...reasons.filter((reason) => reason.weight > 0).toSorted((a, b) => b.weight - a.weight),
      ...reasons.filter((reason) => reason.weight < 0).toSorted((a, b) => a.weight - b.weight),
    ].map((reason): WaterfallStep => ({ kind: 'reason', weight: reason.weight, reason })),
  ];

  const bars: WaterfallBar<WaterfallStep>[] = [];
  let level = 0;
  for (const step of steps) {
    bars.push({ step, from: level, to: level + step.weight });
    level += step.weight;
  }
  bars.push({ step: { kind: 'end', weight: level }, from: 0, to: level });
  const ends = bars.flatMap((bar) => [bar.from, bar.to]);
  return { bars, least: Math.min(0, ...ends), most: Math.max(0, ...ends) };
}

/** Where the evidence starts: the reason that says so, or the part of the total that no reason accounts for. */
function startOf({ weight }: PairExplanation, counted: readonly Reason[]): readonly WaterfallStep[] {
  const prior = counted.find((reason) => reason.fact === PRIOR);
  if (prior !== undefined) return [{ kind: 'start', weight: prior.weight, reason: prior }];
  const rest = weight - sum(counted.map((reason) => reason.weight));
  return Math.abs(rest) < LEAST_SHOWN ? [] : [{ kind: 'start', weight: rest, reason: null }];
}

/** The reasons of which nothing could be said: a field is missing on one side, or counted for nothing. */
export function silentReasons(explanation: PairExplanation): readonly Reason[] {
  return explanation.reasons.filter((reason) => !isCounted(reason));
}

function isCounted(reason: Reason): boolean {
  return Math.abs(reason.weight) >= LEAST_SHOWN;
}

export interface Links {
  /** The strongest comparisons that together hold all records in one person: one fewer than the records at most. */
  readonly holding: readonly PairExplanation[];
  /** The other comparisons among the same records. */
  readonly others: readonly PairExplanation[];
}

/**
 * Of all compared pairs, those that a reader needs to see why the records are one person: a maximum spanning tree by
 * weight (Kruskal). Pairs that name records outside of the person are left out.
 */
export function linksAmong(records: readonly string[], explanations: readonly PairExplanation[]): Links {
  const groupOf = new Map(records.map((record) => [record, record]));
  const root = (record: string): string => {
    const parent = groupOf.get(record) ?? record;
    return parent === record ? record : root(parent);
  };
  const holding: PairExplanation[] = [];
  const others: PairExplanation[] = [];
  for (const pair of strongestOfEachPair(explanations)) {
    if (!groupOf.has(pair.left) || !groupOf.has(pair.right)) continue;
    const [left, right] = [root(pair.left), root(pair.right)];
    if (left === right) {
      others.push(pair);
    } else {
      groupOf.set(left, right);
      holding.push(pair);
    }
  }
  return { holding, others };
}

/** Strongest first; a pair that was compared in several runs once, as it was compared last. */
function strongestOfEachPair(explanations: readonly PairExplanation[]): readonly PairExplanation[] {
  const byPair = new Map(explanations.map((pair) => [[pair.left, pair.right].toSorted().join('\n'), pair]));
  return [...byPair.values()].toSorted((a, b) => b.weight - a.weight);
}

function roundToTwoDigits(value: number): number {
  const magnitude = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return value < 10 ? Math.round(value * 10) / 10 : Math.round(value / magnitude) * magnitude;
}

function trimmed(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
