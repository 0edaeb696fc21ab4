import type { LocalizedText } from '../../language.ts';
import type { Catalog } from '../catalog.ts';
import type { OtherReading } from '../tokens.ts';

/** A word with several meanings of equal right, and each of them as a phrase. */
export interface AmbiguousWord {
  readonly text: LocalizedText;
  others(catalog: Catalog): readonly OtherReading[];
}

export const same = (ja: string, en: string, phraseJa: string, phraseEn: string): OtherReading => ({
  label: { ja, en },
  phrase: { ja: phraseJa, en: phraseEn },
});

/** Words of people that have several meanings of equal right. */
export const AMBIGUOUS_PEOPLE: Readonly<Record<string, AmbiguousWord>> = {
  lapsed: {
    text: { ja: 'どのような「休眠」ですか？', en: 'Lapsed in which sense?' },
    others: ({ segments }) => [
      ...segments
        .filter(({ name }) => ['lost', 'cooling', 'dormant_top_buyer'].includes(name))
        .map(({ label }) =>
          same(`セグメント「${label.ja}」`, `the segment ${label.en}`, `${label.ja}の顧客`, `${label.en} customers`),
        ),
      same(
        '直近1年に購入していない',
        'nothing bought in the past 12 months',
        '直近1年に購入していない顧客',
        'customers who bought nothing in the past 12 months',
      ),
    ],
  },
  lapsing: {
    text: { ja: '離れつつある顧客のどのセグメントですか？', en: 'No segment has this name. Which one is meant?' },
    others: ({ segments }) =>
      segments
        .filter(({ name }) => ['at_risk', 'cooling', 'dormant_top_buyer', 'lost'].includes(name))
        .map(({ label }) => same(`セグメント「${label.ja}」`, `the segment ${label.en}`, label.ja, label.en)),
  },
  reactivated: {
    text: { ja: 'どのような「復帰」ですか？', en: 'Reactivated in which sense?' },
    others: ({ segments, values }) => [
      same(
        '1年以上あいてからまた購入した',
        'bought again after a year without a purchase',
        '1年ぶりに購入した顧客',
        'customers who bought again after a year without a purchase',
      ),
      ...(values.segmentRuns.length < 2 ? [] : segments)
        .filter(({ name }) => ['lost', 'cooling'].includes(name))
        .map(({ label }) =>
          same(
            `「${label.ja}」からアクティブになった`,
            `moved from ${label.en} to active`,
            `${label.ja}からアクティブになった顧客`,
            `customers who moved from ${label.en} to active`,
          ),
        ),
    ],
  },
  existing: {
    text: { ja: '「既存」はどの顧客のことですか？', en: 'Which customers are meant by “existing”?' },
    others: ({ segments }) => [
      same('2回以上購入した人', 'those who bought twice or more', 'リピーター', 'repeat customers'),
      ...segments
        .filter(({ name }) => name === 'active')
        .map(({ label }) =>
          same(`セグメント「${label.ja}」`, `the segment ${label.en}`, `${label.ja}の顧客`, `${label.en} customers`),
        ),
    ],
  },
  'unit-price': {
    text: { ja: '「単価」は何の金額ですか？', en: 'Which average amount is meant?' },
    others: () => [
      same('注文1件あたり', 'per order', '平均注文額', 'average order value'),
      same('1人あたり', 'per customer', '1人あたり売上', 'sales per customer'),
    ],
  },
  reachable: {
    text: { ja: '電話とメールのどちらでの連絡ですか？', en: 'Contacted by phone or by email?' },
    others: () => [
      same('電話', 'by phone', '電話OKの', 'can be contacted by phone'),
      same('メール', 'by email', 'メールOKの', 'can be contacted by email'),
      same('電話もメールも', 'by both', '電話もメールもOKの', 'can be contacted by both phone and email'),
    ],
  },
  unreachable: {
    text: { ja: '電話とメールのどちらでの連絡ですか？', en: 'Contacted by phone or by email?' },
    others: () => [
      same('電話', 'by phone', '電話NGの', 'cannot be contacted by phone'),
      same('メール', 'by email', 'メールNGの', 'cannot be contacted by email'),
      same('電話もメールも', 'by both', '電話もメールもNGの', 'cannot be contacted by both phone and email'),
    ],
  },
};
