import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  certaintyOf,
  formatBits,
  formatOdds,
  formatProbability,
  linksAmong,
  silentReasons,
  waterfallOf,
} from '../../agent-widget/view/evidence.ts';
import type { PairExplanation } from '../../functions/core/contract.ts';
import { EXPLANATIONS, RECORDS } from './identity-samples.ts';

const [strong] = EXPLANATIONS;
if (strong === undefined) throw new Error('the samples explain no pair');

describe('the waterfall of reasons', () => {
  it('starts from what no reason accounts for and ends at the weight', () => {
    const { bars } = waterfallOf(strong);
    expect(bars.map((bar) => bar.step.kind)).toEqual(['start', 'reason', 'reason', 'reason', 'reason', 'end']);
    expect(bars[0]?.to).toBeCloseTo(15.6 - (9.8 + 11.4 + 10.9 - 2.1));
    expect(bars.at(-1)).toMatchObject({ from: 0 });
    expect(bars.at(-1)?.to).toBeCloseTo(15.6);
  });

  it('shows what speaks for one person before what speaks against, and names the silent reasons apart', () => {
    const { bars } = waterfallOf(strong);
    const facts = bars.flatMap(({ step }) => (step.kind === 'reason' ? [step.reason.fact] : []));
    expect(facts).toEqual(['BirthDate', 'PhoneNumber', 'name', 'EmailAddress']);
    expect(silentReasons(strong).map((reason) => reason.fact)).toEqual(['Address']);
  });

  it('takes the explanation’s own starting point where it names one', () => {
    const prior = { ...reasonOf(-14.4), fact: 'prior' };
    const { bars } = waterfallOf({ ...strong, reasons: [...strong.reasons, prior] });
    expect(bars[0]?.step).toEqual({ kind: 'start', weight: -14.4, reason: prior });
    expect(bars.filter((bar) => bar.step.kind === 'start')).toHaveLength(1);
  });

  it('has no gaps, ends at the weight, and fits its own range, for any reasons', () => {
    const weight = fc.double({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(fc.array(weight, { maxLength: 8 }), weight, (weights, total) => {
        const { bars, least, most } = waterfallOf({ ...strong, weight: total, reasons: weights.map(reasonOf) });
        const steps = bars.slice(0, -1);
        let level = 0;
        for (const bar of steps) {
          expect(bar.from).toBeCloseTo(level, 6);
          level = bar.to;
        }
        // What is left out is below what can be seen: at most 0.05 bits for the start and for each silent reason.
        expect(Math.abs((bars.at(-1)?.to ?? 0) - total)).toBeLessThanOrEqual(0.05 * (weights.length + 1));
        for (const bar of bars) {
          expect(Math.min(bar.from, bar.to)).toBeGreaterThanOrEqual(least);
          expect(Math.max(bar.from, bar.to)).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});

describe('the links that hold records together', () => {
  it('takes the strongest comparisons that connect all records and leaves the rest aside', () => {
    const { holding, others } = linksAmong(
      RECORDS.map((record) => record.id),
      EXPLANATIONS,
    );
    expect(holding).toEqual(EXPLANATIONS.slice(0, 2));
    expect(others).toEqual(EXPLANATIONS.slice(2));
  });

  it('leaves out pairs that name other records, and keeps the last of a pair compared twice', () => {
    const again = { ...strong, left: strong.right, right: strong.left, weight: 3 };
    const stranger = { ...strong, right: 'tsumugi:SOMEONE' };
    expect(linksAmong([strong.left, strong.right], [strong, stranger, again])).toEqual({
      holding: [again],
      others: [],
    });
  });

  it('connects as many records as all pairs together would, with as few pairs as possible', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const pair = fc.record({ left: fc.constantFrom(...names), right: fc.constantFrom(...names), weight: fc.integer() });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
        const explanations = pairs
          .filter(({ left, right }) => left !== right)
          .map((found) => ({ ...strong, ...found }));
        const { holding } = linksAmong(names, explanations);
        const groups = groupsByRelabelling(names, explanations);
        expect(groupsByRelabelling(names, holding)).toBe(groups);
        expect(holding).toHaveLength(names.length - groups);
      }),
    );
  });
});

describe('evidence in words', () => {
  it('names how sure a probability is', () => {
    expect([0.9999, 0.97, 0.8, 0.5, 0.1].map(certaintyOf)).toEqual([
      'certain',
      'very-likely',
      'likely',
      'open',
      'unlikely',
    ]);
  });

  it('never rounds up to certainty', () => {
    expect(formatProbability(0.99999)).toBe('> 99.99%');
    expect(formatProbability(0.9987)).toBe('99.87%');
    expect(formatProbability(0.41)).toBe('41%');
    expect(formatProbability(0.00001)).toBe('< 0.01%');
    expect(formatProbability(1)).toBe('100%');
  });

  it('says bits as odds', () => {
    expect(formatOdds(10, 'en')).toBe('× 1,000');
    expect(formatOdds(-1, 'en')).toBe('× 2');
    expect(formatOdds(0.5, 'en')).toBe('× 1.4');
    expect(formatOdds(25, 'ja')).toBe('× 3400万');
    expect(formatBits(11.44)).toBe('+11.4');
    expect(formatBits(-2.1)).toBe('−2.1');
    expect(formatBits(0.01)).toBe('0');
  });
});

function reasonOf(weight: number): PairExplanation['reasons'][number] {
  const text = { ja: '', en: '' };
  return { fact: 'name', label: text, left: '', right: '', finding: text, weight };
}

/** The stupid way to count connected groups. */
function groupsByRelabelling(names: readonly string[], pairs: readonly PairExplanation[]): number {
  let labels = new Map(names.map((name) => [name, name]));
  for (const { left, right } of pairs) {
    const [from, to] = [labels.get(left), labels.get(right)];
    labels = new Map([...labels].map(([name, label]) => [name, label === from && to !== undefined ? to : label]));
  }
  return new Set(labels.values()).size;
}
