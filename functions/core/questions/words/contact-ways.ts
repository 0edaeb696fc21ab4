import type { Meaning } from '../tokens.ts';
import { type Composition, joinedParts, spacedParts } from './composition.ts';
import { type DictionaryEntry, entry, wordsOf } from './dictionary.ts';

const by = (channel: string): Meaning => ({
  kind: 'value',
  dimension: 'contact_channel',
  values: [channel],
  label: channel,
});

/** `どちらで連絡してくることが多い`: the way with the most contacts. */
const MOSTLY_IN_TOUCH = wordsOf(
  '連絡してくる, 連絡してこられる, 連絡をくれる, 連絡される, 連絡をされる, ご連絡いただく, 連絡する, 問い合わせてくる, 問い合わせてこられる, 問い合わせる, 問い合わせされる, お問い合わせされる, お問い合わせいただく, 問い合わせする, 問い合わせをする',
).flatMap((verb) =>
  wordsOf('ことが多い, ことが多く, 事が多い, ことの多い, 場合が多い, ケースが多い').map((often) => verb + often),
);

/** A way of getting in touch that is counted: without a count `電話` is a number to call, or the consent to it. */
export const CONTACT_WAYS: readonly DictionaryEntry[] = [
  { meaning: { kind: 'measure', measure: 'contacts' }, words: MOSTLY_IN_TOUCH },
  entry(
    by('phone'),
    `
    電話の件数, 電話件数, 電話の数, 電話数, 電話の本数, 電話本数, 電話は何件, 電話が何件, 電話何件, 電話は何本, 電話が何本, 電話の受付件数, 電話受付, 電話受付件数, 電話対応, 電話対応件数, 電話応対, 電話応対件数,
    お電話の件数, お電話は何件, かかってきた電話, 受けた電話`,
  ),
  entry(
    by('email'),
    `メールの件数, メール件数, メールは何件, メールが何件, メールの受付件数, メール受付件数, メール対応件数, 届いたメール, 受信メール`,
  ),
  entry(
    by('chat'),
    `チャットの件数, チャット件数, チャット数, チャットは何件, チャットが何件, チャット対応, チャット対応件数`,
  ),
];

/** Words for the newest contact that say how it came. */
export const WAYS_OF_LAST_CONTACT: readonly { readonly said: string; readonly meaning: Meaning }[] = [
  { said: '電話|\\b(?:call|calls|called|phone|phoned|ring|rang|rung)\\b', meaning: by('phone') },
  { said: 'メール|\\be-?mail(?:s|ed)?\\b', meaning: by('email') },
  { said: 'チャット|\\bchat(?:s|ted)?\\b', meaning: by('chat') },
];

const WAYS_BEHIND_JA = '電話, お電話, メール, eメール, チャット';
const WAYS_BEHIND_EN = 'phone, telephone, email, e-mail, chat';

/** `前回のメールでの問い合わせ`, “the last email contact”: how the newest one came that is asked about. */
export const LAST_CONTACT_BY_WAY: readonly Composition[] = [
  joinedParts(
    { kind: 'fact', fact: 'last_contact' },
    '前回, 最後, 直近, 最新',
    'の',
    WAYS_BEHIND_JA,
    'での, による, の, で',
    ['', 'お', 'ご'],
    '問い合わせ, 問合せ, 連絡, 相談',
  ),
  spacedParts(
    { kind: 'fact', fact: 'last_contact' },
    'last, latest, most recent, newest, previous',
    WAYS_BEHIND_EN,
    'contact, enquiry, inquiry, conversation, message, interaction',
  ),
];
