import { pairComparer } from '../comparer.ts';
import { levelNumber, MISSING } from '../comparison.ts';
import { BIRTH_DATE } from '../comparisons/definitions.ts';
import type { PairExplanation } from '../explanation.ts';
import { factTable } from '../fact-table.ts';
import { logOdds } from '../model.ts';
import type { PersonRecord } from '../person.ts';
import { personTable } from '../person-table.ts';
import { prepareRecords } from '../prepared.ts';
import { type MatchingRule, ruleReader } from '../rules.ts';
import { shownValue } from '../shown-values.ts';
import { RULE_PROBABILITY } from '../weighing.ts';

/** What rules alone say of some records, by index: nothing is learned. */
export interface RuleJudge {
  /** The first rule level that two records satisfy, from 1; 0 for none. */
  levelOf(left: number, right: number): number;
  /** Whether the birth dates of two records contradict each other: then no rule makes them one person. */
  contradict(left: number, right: number): boolean;
  explain(left: number, right: number): PairExplanation;
}

const CONTRADICTING = levelNumber(BIRTH_DATE, 'sameYear');

/** Reads rules on the comparisons of these records, as a run does. */
export function ruleJudge(records: readonly PersonRecord[], rules: readonly MatchingRule[]): RuleJudge {
  const comparer = pairComparer(factTable(prepareRecords(personTable(records))));
  const { definitions } = comparer;
  const read = ruleReader(rules, definitions);
  const birthDate = definitions.findIndex(({ fact }) => fact === BIRTH_DATE.fact);
  const compare = (left: number, right: number): Uint8Array => {
    const levels = new Uint8Array(definitions.length);
    comparer.compare(left, right, levels);
    return levels;
  };
  const levelOf = (left: number, right: number): number => {
    const levels = compare(left, right);
    return read((comparison) => levels[comparison] ?? MISSING);
  };
  return {
    levelOf,
    contradict: (left, right) => birthDate >= 0 && (compare(left, right)[birthDate] ?? MISSING) >= CONTRADICTING,
    explain: (left, right) => {
      const levels = compare(left, right);
      const level = levelOf(left, right);
      const attributes = rules[level - 1]?.attributes ?? [];
      const weight = level === 0 ? 0 : logOdds(RULE_PROBABILITY) / Math.LN2;
      const [one, other] = [records[left], records[right]];
      return {
        left: one?.id ?? '',
        right: other?.id ?? '',
        probability: level === 0 ? 0.5 : RULE_PROBABILITY,
        weight,
        decision: { kind: 'rule', level, attributes },
        reasons: [
          ...definitions.flatMap((definition, comparison) => {
            const found = definition.levels[(levels[comparison] ?? MISSING) - 1];
            if (found === undefined || one === undefined || other === undefined) return [];
            const [leftText, rightText] = [shownValue(definition.fact, one), shownValue(definition.fact, other)];
            const { fact, label } = definition;
            return [{ fact, label, left: leftText, right: rightText, finding: found.label, weight: 0 }];
          }),
          {
            fact: 'rule',
            label: { ja: `ルール${level}`, en: `rule ${level}` },
            left: '',
            right: '',
            finding: { ja: `すべて一致: ${attributes.join('、')}`, en: `all equal: ${attributes.join(', ')}` },
            weight,
          },
        ],
      };
    },
  };
}
