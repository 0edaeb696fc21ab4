import type { ConsentChannel } from '../entities.ts';
import { wordReader } from './word-list.ts';

const CALL = [
  'call',
  'calls',
  'phone',
  'telephone',
  'tel',
  'voice',
  'ok to call',
  '電話',
  '電話連絡',
  '電話案内',
  '架電',
  '通話',
];
const EMAIL = [
  'email',
  'e mail',
  'mail',
  'newsletter',
  'ok to email',
  'メール',
  'eメール',
  '電子メール',
  'メール配信',
  'メルマガ',
  'メールマガジン',
];
const POST = [
  'post',
  'postal',
  'postal mail',
  'letter',
  'direct mail',
  'dm',
  '郵送',
  '郵便',
  'ダイレクトメール',
  'はがき',
  'ハガキ',
  '葉書',
];

/** The ways of approaching a customer. An unknown one is not guessed: a no that is taken for nothing would be a call. */
export const readConsentChannel = wordReader<ConsentChannel>(
  [
    ['call', CALL],
    ['email', EMAIL],
    ['post', POST],
    ['sms', ['sms', 'text', 'text message', 'ショートメッセージ', 'ショートメール']],
    ['line', ['line', 'ライン', 'line配信', 'lineメッセージ']],
    [
      'push',
      [
        'push',
        'app push',
        'push notification',
        'app',
        'プッシュ',
        'プッシュ通知',
        'アプリ',
        'アプリ通知',
        'アプリプッシュ',
      ],
    ],
  ],
  (known) => ({
    ja: '同意の区分として読めません。電話・メール・郵送・SMS・LINE・プッシュ のどれかで書いてください。',
    en: `Not a channel that consent is about. Write one of ${known}.`,
  }),
);
