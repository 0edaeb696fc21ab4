import { type Rewording, reworded } from '../patterns/reworded.ts';
import { anyOf, leading, said } from './usual-wording.ts';

const HAVE = '(?:(?:have|has|had|ever|newly|just|then) )*';
const OUR = '(?:the |our |any |marketing |further |receiving |getting |being )*';
const OPT_OUTS = '(?:opt-?outs?|unsubscribes|unsubscriptions?|unsubscribers)';
const EN_WAYS: readonly (readonly [usual: 'email' | 'call', words: string])[] = [
  [
    'email',
    anyOf(
      'email, e-mail, emails, e-mails, newsletter, newsletters, mailings, marketing emails, email marketing, mailing list',
    ),
  ],
  ['call', anyOf('phone, calls, phone calls, call, telephone calls, being called, being phoned, phone contact')],
];
const JA_WAYS: readonly (readonly [usual: 'メール' | '電話', words: string])[] = [
  ['メール', '(?:メール(?:マガジン)?|メルマガ|eメール|dm|DM|ニュースレター)'],
  ['電話', '(?:お電話|電話|架電)'],
];
const STOPPED = '(?:配信停止|配信解除|配信拒否|オプトアウト|購読解除|購読停止|受信停止|受信拒否|解除|停止)';
const DONE = '(?:し|され)?(?:た|てきた|てしまった|ている|てる)(?=人|方|お客|顧客|会員|女性|男性|VIP|数|件)';

/** What was decided once, where the same words without a period say what people answer now. */
const DECIDED: readonly Rewording[] = [
  ...EN_WAYS.flatMap(([way, words]) => [
    said(`${HAVE}(?:opted|opting|opt)[- ]?out (?:of|from) ${OUR}${words}`, `withdrew ${way} consent`),
    said(`${HAVE}unsubscribed from ${OUR}${words}`, `withdrew ${way} consent`),
    said(
      `${HAVE}(?:agreed|consented|opted[- ]?in|subscribed|signed up|said yes|gave (?:us )?(?:their )?(?:consent|permission)) (?:to|for|into) ${OUR}${words}`,
      `newly gave ${way} consent`,
    ),
    said(
      `${HAVE}(?:gave|granted|given) (?:us )?(?:their |a )?${words} (?:consent|permission|opt-?in)`,
      `newly gave ${way} consent`,
    ),
    said(`${HAVE}(?:refused|declined|rejected|said no to|objected to) ${OUR}${words}`, `newly refused ${way}s`),
    leading(`${words} ${OPT_OUTS}(?![a-z])`, `consent withdrawals regarding ${way}s`),
    leading(`${OPT_OUTS} (?:from|of) ${OUR}${words}(?![a-z])`, `consent withdrawals regarding ${way}s`),
    leading(`${words} (?:opt-?ins|sign-?ups)(?![a-z])`, `consents newly given regarding ${way}s`),
  ]),
  said(`${HAVE}unsubscribed(?! from)`, 'withdrew email consent'),
  said(`${HAVE}opted[- ]?out(?! (?:of|from))`, 'withdrew any consent'),
  said(`(?:${HAVE}opted[- ]?in|gave (?:us )?(?:their )?consent)(?! (?:to|for|into))`, 'newly gave any consent'),
  said(`(?:unsubscribes|unsubscriptions|unsubscribers)`, 'consent withdrawals regarding emails'),
  said(`opt-?outs`, 'consent withdrawals'),
  ...JA_WAYS.flatMap(([usual, words]): readonly Rewording[] => [
    [new RegExp(`${words}(?:配信|受信|購読)?(?:の|を|は|が)?${STOPPED}(?:を)?${DONE}`, 'gu'), `${usual}承認を返上した`],
    [
      new RegExp(
        `${words}(?:の)?(?:配信|受信|購読)?の?${STOPPED}(?:件数|数|の件数|の数|(?=を?(?:月別|月ごと|月次|推移)))`,
        'gu',
      ),
      `${usual}許諾分の許諾撤回件数`,
    ],
    [
      new RegExp(`新規の?${words}(?:配信)?の?(?:許諾|同意|登録|購読)(?:件数|数|の件数|の数)`, 'gu'),
      `${usual}許諾分の新規許諾件数`,
    ],
  ]),
  [
    new RegExp(`(?<![ルンガ話M電の])(?:配信停止|配信解除|購読解除|受信停止)(?:を)?${DONE}`, 'gu'),
    'メール承認を返上した',
  ],
  [new RegExp(`(?<![ルンガ話M電のを])オプトアウト(?:を)?${DONE}`, 'gu'), '承認を返上した'],
  [/(?<![ルンガ話M電のを])オプトアウト(?:件数|数)/gu, '許諾撤回件数'],
];

const PERIOD =
  /\b(?:months?|monthly|weeks?|weekly|years?|yearly|quarters?|quarterly|days?|daily|today|yesterday|since|trend|over time|january|february|march|april|june|july|august|september|october|november|december|(?:in|this|last|of|during) may|spring|summer|autumn|winter|h[12]|q[1-4]|20\d\d)\b|\d月|今月|先月|先々月|今年|去年|昨年|一昨年|今週|先週|昨日|今日|本日|年度|年(?:に|の|以降|中|間|、)|四半期|半期|半年|[かヶケカ]月|週間|以降|以来|月別|月ごと|月次|毎月|推移|直近|過去|最近|年別|年ごと/iu;
/** What else those people did has a period of its own, and who is on the line is asked about as they are now. */
const OTHER_DEED =
  /\b(?:and|but|bought|buy|buyers?|purchase[ds]?|order(?:s|ed)?|spent|spend|sales|revenue|registered|returned|contacted|visited|she|he|him|this customer|the customer|caller)\b|買っ|購入|かつ|けど|ていて|人で|注文|売上|登録し|登録の|返品|問い合わせ|この方|このお客様|この人|こちらの方/iu;

/** “Opted out of emails in October”, `配信停止した人を月別に`: beside a period, and nothing else that it may be of, a decision is meant. */
export const decidedInPeriods = (text: string): string =>
  PERIOD.test(text) && !OTHER_DEED.test(text) ? reworded(text, DECIDED) : text;
