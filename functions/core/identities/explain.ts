import type { LocalizedText } from '../language.ts';
import { type ComparisonDefinition, levelOf, MISSING } from './comparison.ts';
import type { Decision, PairExplanation, Reason } from './explanation.ts';
import type { Matching } from './matching.ts';
import { probabilityOf } from './model.ts';
import { ruleReader } from './rules.ts';
import { type Evidence, emptyEvidence } from './scoring.ts';
import { shownValue } from './shown-values.ts';
import { decide } from './weighing.ts';

/** What is believed of any two records of a matching, by index: natural log of the odds. */
export function pairJudge({ model, scorer, rules }: Matching): (left: number, right: number) => number {
  const evidence = emptyEvidence(model.definitions.length);
  const ruleOf = ruleReader(rules, model.definitions);
  return (left, right) => {
    scorer.weigh(left, right, evidence);
    return decide(
      scorer.logOdds(evidence),
      ruleOf((comparison) => evidence.levels[comparison] ?? MISSING),
    );
  };
}

/** Explains any two records of a matching, by index: whether or not blocking had found the pair. */
export type PairExplainer = (left: number, right: number) => PairExplanation;

/**
 * The waterfall: where any two records start (the prior), what every compared fact adds or takes, what a household
 * could explain as well, and what a rule settles. The weights of the reasons add up to the weight of the pair.
 */
export function pairExplainer(matching: Matching): PairExplainer {
  const { model, scorer, rules } = matching;
  const evidence = emptyEvidence(model.definitions.length);
  const ruleOf = ruleReader(rules, model.definitions);
  return (left, right) => {
    scorer.weigh(left, right, evidence);
    const learned = scorer.logOdds(evidence);
    const rule = ruleOf((comparison) => evidence.levels[comparison] ?? MISSING);
    const total = decide(learned, rule);
    const one = matching.persons.at(left);
    const other = matching.persons.at(right);
    return {
      left: one.id,
      right: other.id,
      probability: probabilityOf(total),
      weight: bits(total),
      decision: decisionOf(rule, matching),
      reasons: [
        priorReason(scorer.ratios.priorMatch),
        ...model.definitions.flatMap((definition, c) => factReasons(matching, definition, c, evidence, left, right)),
        ...householdReasons(scorer.ratios.priorMatch, evidence, learned),
        ...ruleReasons(rule, total - learned, matching),
      ],
    };
  };
}

function decisionOf(rule: number, { rules }: Matching): Decision {
  const attributes = rules[rule - 1]?.attributes;
  return attributes === undefined ? { kind: 'learned' } : { kind: 'rule', level: rule, attributes };
}

function priorReason(priorMatch: number): Reason {
  const share = Math.max(1, Math.round(Math.exp(-priorMatch)));
  return {
    fact: 'prior',
    label: { ja: '出発点', en: 'starting point' },
    left: '',
    right: '',
    finding: {
      ja: `任意の2件が同一人物である見込みは約${share}組に1組（誤った統合を重く見る）`,
      en: `about 1 of ${share} pairs of any two records counts as one person (a wrong merge costs more than a missed one)`,
    },
    weight: bits(priorMatch),
  };
}

function factReasons(
  { persons }: Matching,
  definition: ComparisonDefinition,
  c: number,
  evidence: Evidence,
  left: number,
  right: number,
): readonly Reason[] {
  const level = levelOf(definition, evidence.levels[c] ?? MISSING);
  const shown = [left, right].map((index) => {
    const record = persons.at(index);
    const own = shownValue(definition.fact, record);
    // What is compared without a value of its own was read from the mailbox.
    return own === '' && level !== null ? (record.fields.EmailAddress ?? '') : own;
  });
  const [one = '', other = ''] = shown;
  const silent = level === null && (definition.fact === 'nameOrder' || (one === '' && other === ''));
  if (silent) return [];
  const weight = bits(evidence.match[c] ?? 0);
  return [
    {
      fact: definition.fact,
      label: definition.label,
      left: one,
      right: other,
      finding: level?.label ?? silence(definition, one, other),
      weight,
    },
  ];
}

/** Why nothing was compared. */
function silence({ fact }: ComparisonDefinition, left: string, right: string): LocalizedText {
  if (left === '' || right === '') return { ja: '比べられない（値がない）', en: 'nothing to compare (no value)' };
  if (fact === 'familyName' || fact === 'givenName') {
    return { ja: '比べられない（読みが分からない）', en: 'nothing to compare (no known reading)' };
  }
  return { ja: 'ほかの項目に含めて数えた、または値ではない', en: 'counted with another fact, or no real value' };
}

/** What of the evidence members of one household would share as well. */
function householdReasons(priorMatch: number, evidence: Evidence, learned: number): readonly Reason[] {
  const facts = evidence.match.reduce((sum, weight) => sum + weight, 0);
  const weight = bits(learned - priorMatch - facts);
  if (weight > -0.05) return [];
  return [
    {
      fact: 'household',
      label: { ja: '家族の可能性', en: 'could be family' },
      left: '',
      right: '',
      finding: {
        ja: '同居する家族でも同じになる項目を割り引いた',
        en: 'what members of one household share is discounted',
      },
      weight,
    },
  ];
}

function ruleReasons(rule: number, gained: number, { rules }: Matching): readonly Reason[] {
  const attributes = rules[rule - 1]?.attributes;
  if (attributes === undefined) return [];
  return [
    {
      fact: 'rule',
      label: { ja: `ルール${rule}`, en: `rule ${rule}` },
      left: '',
      right: '',
      finding: { ja: `すべて一致: ${attributes.join('、')}`, en: `all equal: ${attributes.join(', ')}` },
      weight: bits(gained),
    },
  ];
}

function bits(natural: number): number {
  return natural / Math.LN2;
}
