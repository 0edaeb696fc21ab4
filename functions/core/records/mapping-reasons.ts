import type { LocalizedText } from '../language.ts';
import type { Evidence } from './sample-evidence.ts';

export const WITHOUT_HEADER: LocalizedText = {
  ja: '見出しがないので取り込みません。',
  en: 'The column has no header and is not taken in.',
};

export const NO_FIELD: LocalizedText = {
  ja: '対応する項目がないので、その他の項目としてそのまま残します。',
  en: 'No field means this; it is kept as it is among the other attributes.',
};

/** The header named the field. */
export function headerReason(label: LocalizedText, { values, readable }: Evidence, opposite: boolean): LocalizedText {
  const turned = opposite
    ? { ja: '（意味が逆なので反転して読みます）', en: ' (its opposite, so it is read reversed)' }
    : { ja: '', en: '' };
  const seen =
    values === 0
      ? { ja: '値の見本はありません', en: 'there are no sample values' }
      : {
          ja: `見本${values}件のうち${readable}件がそのとおり読めます`,
          en: `${readable} of ${values} sample values read as such`,
        };
  return {
    ja: `見出しが「${label.ja}」を指し${turned.ja}、${seen.ja}。`,
    en: `The header means ${label.en}${turned.en}; ${seen.en}.`,
  };
}

/** The values alone showed the field. */
export function valuesReason(label: LocalizedText): LocalizedText {
  return {
    ja: `見出しからはわかりませんが、値が「${label.ja}」の形をしています。`,
    en: `The header does not say so, but the values have the form of ${label.en}.`,
  };
}

/** The header named a field that the values are not. */
export function contradictedReason(label: LocalizedText, { values, readable }: Evidence): LocalizedText {
  return {
    ja: `見出しは「${label.ja}」のようですが、見本${values}件のうち${readable}件しかそう読めないので、その他の項目として残します。`,
    en: `The header looks like ${label.en}, but only ${readable} of ${values} sample values read as such; kept among the other attributes.`,
  };
}
