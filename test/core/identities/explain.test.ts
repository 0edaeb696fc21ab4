import { describe, expect, it } from 'vitest';
import { pairExplainer } from '../../../functions/core/identities/explain.ts';
import { matchPersons } from '../../../functions/core/identities/matching.ts';
import { person } from './persons.ts';
import { population } from './population.ts';

const people = population(60, 5);
const records = [
  ...people.records,
  person('x', { LastName: '髙橋', FirstName: '花子', PhoneNumber: '090-1234-5670', BirthDate: '1980-01-02' }),
  person('y', { LastName: '高橋', FirstName: '花子', PhoneNumber: '+819012345670', BirthDate: '昭和55年1月2日' }),
  person('z', { LastName: '高橋', FirstName: '次郎', PhoneNumber: '+819012345670', 'Address.City': '大阪市北区' }),
];
const matching = matchPersons(records);
const explain = pairExplainer(matching);
const at = (id: string): number => records.findIndex((record) => record.id === id);

describe('explanations', () => {
  it('are a waterfall: the reasons add up to the weight, and the weight says the probability', () => {
    for (let left = 0; left < 30; left++) {
      for (let right = left + 1; right < 30; right++) {
        const { reasons, weight, probability } = explain(left, right);
        const sum = reasons.reduce((total, reason) => total + reason.weight, 0);
        expect(Math.abs(sum - weight)).toBeLessThan(0.06);
        expect(probability).toBeCloseTo(1 / (1 + 2 ** -weight), 9);
      }
    }
  });

  it('are the same whichever record comes first', () => {
    const [there, back] = [explain(0, 1), explain(1, 0)];
    expect(back).toMatchObject({ left: there.right, right: there.left, decision: there.decision });
    expect(back.weight).toBeCloseTo(there.weight, 9);
  });

  it('show what the sources say, in both languages, and name the rule', () => {
    const { decision, probability, reasons } = explain(at('x'), at('y'));
    expect(decision).toEqual({
      kind: 'rule',
      level: 2,
      attributes: ['PhoneNumber', 'LastName', 'FirstName', 'BirthDate'],
    });
    expect(probability).toBeGreaterThan(0.99);
    expect(reasons.find(({ fact }) => fact === 'familyName')).toMatchObject({
      left: '髙橋',
      right: '高橋',
      finding: { ja: '姓が同じ', en: 'same family name' },
    });
    expect(reasons.find(({ fact }) => fact === 'birthDate')).toMatchObject({ right: '昭和55年1月2日' });
  });

  it('show the mailbox where a name was read from it', () => {
    const people = population(30, 5).records.flatMap(({ fields }, index) =>
      fields.LastName !== undefined && /^[a-z]/.test(fields.LastName) ? [person(`n${index}`, fields)] : [],
    );
    const nameless = person('nameless', { EmailAddress: 'hanako.yamada@example.jp', BirthDate: '1980-01-02' });
    const named = person('named', { LastName: 'yamada', FirstName: 'hanako', BirthDate: '1980-01-02' });
    const all = [...people, named, nameless];
    const { reasons } = pairExplainer(matchPersons(all))(all.indexOf(named), all.indexOf(nameless));
    expect(reasons.find(({ fact }) => fact === 'familyName')).toMatchObject({
      left: 'yamada',
      right: 'hanako.yamada@example.jp',
      finding: { en: 'same family name' },
    });
  });

  it('discount what a household shares, and say what could not be compared', () => {
    const { probability, reasons } = explain(at('x'), at('z'));
    expect(probability).toBeLessThan(0.5);
    expect(reasons.find(({ fact }) => fact === 'household')?.weight).toBeLessThan(0);
    expect(reasons.find(({ fact }) => fact === 'area')).toMatchObject({ weight: 0, left: '', right: '大阪市北区' });
  });
});
