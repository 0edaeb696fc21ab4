import type { LocalizedText } from '../language.ts';
import { SEGMENTS } from '../segments/catalog.ts';
import { flowValue } from './flow-value.ts';
import type { Standing } from './standing.ts';

/** Why nobody in particular is on the line. */
export type Unidentified = 'no-endpoint' | 'no-profile' | 'several-profiles' | 'lookup-failed';

/** What the agent hears before the customer: who it is, the segment, and what to mind. Short: it is spoken. */
export function whisperFor(displayName: string, standing: Standing): LocalizedText {
  const segment = SEGMENTS.find(({ name }) => name === standing.segment);
  const ja = [
    displayName === '' ? 'お名前は不明です' : `${displayName}様です`,
    ...(segment === undefined ? [] : [`区分は${segment.label.ja}`]),
    ...(standing.isAttention ? ['要注意のお客様です'] : []),
    ...(standing.okToCall === 'no' ? ['折り返しの電話はできません'] : []),
  ];
  const en = [
    displayName === '' ? 'Name unknown' : displayName,
    ...(segment === undefined ? [] : [`segment ${segment.label.en}`]),
    ...(standing.isAttention ? ['attention customer'] : []),
    ...(standing.okToCall === 'no' ? ['do not call back'] : []),
  ];
  return { ja: flowValue(`${ja.join('。')}。`), en: flowValue(`${en.join('. ')}.`) };
}

const UNIDENTIFIED: Readonly<Record<Unidentified, LocalizedText>> = {
  'no-endpoint': { ja: '番号が通知されていません。', en: 'The caller withheld the number.' },
  'no-profile': { ja: '登録のないお客様です。', en: 'Not a known customer.' },
  'several-profiles': {
    ja: '同じ連絡先のお客様が複数います。ご本人を確認してください。',
    en: 'Several customers share this contact. Please ask who is calling.',
  },
  'lookup-failed': {
    ja: 'お客様情報を確認できませんでした。',
    en: 'Customer information is not available right now.',
  },
};

export function whisperForUnidentified(why: Unidentified): LocalizedText {
  return UNIDENTIFIED[why];
}
