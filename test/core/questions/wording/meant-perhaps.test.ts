import { expect, it } from 'vitest';
import { meantPerhaps } from '../../../../functions/core/questions/wording/meant-perhaps.ts';

const WHY = { ja: '「空いてる」が何を指すか分かりません', en: 'it is not clear what “gap” means' };
const choice = (question: string) => ({ label: { ja: question, en: question }, question });

it('says why a question was not read, then what may have been meant', () => {
  expect(meantPerhaps(WHY, [choice('May we call this customer?')])).toEqual({
    ja: '「空いてる」が何を指すか分かりません。「May we call this customer」ということでしょうか',
    en: 'It is not clear what “gap” means. Did you mean “May we call this customer”?',
  });
  expect(meantPerhaps(WHY, [choice('購入間隔の平均'), choice('VIPは何人?')])).toEqual({
    ja: '「空いてる」が何を指すか分かりません。お聞きになりたいのは、「購入間隔の平均」、「VIPは何人」のどれでしょうか',
    en: 'It is not clear what “gap” means. Did you mean “購入間隔の平均”, or “VIPは何人”?',
  });
});
