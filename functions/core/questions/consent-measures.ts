import type { MeasureDefinition } from './measure-definition.ts';

/** Figures over what people have answered when they were asked for consent. */
export const CONSENT_MEASURES = {
  email_consent_rate: {
    label: { ja: 'メール許諾率', en: 'email consent rate' },
    unit: 'percent',
    level: 'people',
    definition: {
      ja: 'メール許諾率は、メールを許諾している人の割合です（ブランドを通算し、1つでも「拒否」があれば許諾に入れません。ブランドを言ったとき・ブランド別のときはそのブランドへの回答です。未回答の人も母数に入ります）',
      en: 'the email consent rate is the share of people who consent to email (across brands one no outweighs every yes; of one brand, or by brand, it is the answer to that brand; people who gave no answer count as people)',
    },
    additive: false,
  },
  call_consent_rate: {
    label: { ja: '電話許諾率', en: 'call consent rate' },
    unit: 'percent',
    level: 'people',
    definition: {
      ja: '電話許諾率は、電話を許諾している人の割合です（ブランドを通算し、1つでも「拒否」があれば許諾に入れません。ブランドを言ったとき・ブランド別のときはそのブランドへの回答です。未回答の人も母数に入ります）',
      en: 'the call consent rate is the share of people who consent to calls (across brands one no outweighs every yes; of one brand, or by brand, it is the answer to that brand; people who gave no answer count as people)',
    },
    additive: false,
  },
  email_consents: {
    label: { ja: 'メール許諾者数', en: 'people who consent to email' },
    unit: 'count',
    level: 'people',
    definition: {
      ja: 'メール許諾者数は、メールを許諾している人の数です（ブランド別のときはそのブランドへの回答です）',
      en: 'people who consent to email are counted by their answer to the brand, where they are told by brand',
    },
    additive: false,
  },
  call_consents: {
    label: { ja: '電話許諾者数', en: 'people who consent to calls' },
    unit: 'count',
    level: 'people',
    definition: {
      ja: '電話許諾者数は、電話を許諾している人の数です（ブランド別のときはそのブランドへの回答です）',
      en: 'people who consent to calls are counted by their answer to the brand, where they are told by brand',
    },
    additive: false,
  },
} as const satisfies Record<string, MeasureDefinition>;
