import { isToken, type Token, type TokenOf } from '../tokens.ts';
import { decided } from '../words/consent-decisions.ts';
import { reread } from './rewrite.ts';

/**
 * “Opted out of emails in October”, `先月メールに同意した人`: beside a period and no other deed it is what was decided in it. Without a period, or beside what those
 * people did, it stays what they answer now.
 */
export function readConsentDecisions(tokens: readonly Token[], customerOnLine: boolean): readonly Token[] {
  // …の一覧と最終購入日: what is told of each of a list is no deed of theirs.
  const listed = tokens.some((token) => isToken(token, 'ask') && token.meaning.what === 'list');
  const ofOne = tokens.some((token) => isToken(token, 'this-customer') && !(listed && /^their$/i.test(token.text)));
  if (customerOnLine || ofOne) return tokens;
  const others = tokens.filter(
    (token, at) => !(listed && (isToken(token, 'attribute') || isToken(token, 'fact') || isOrder(tokens, at))),
  );
  if (!tokens.some(isPeriod) || others.some(isOtherDeed)) return tokens;
  return tokens.map((token) => (isToken(token, 'consent') ? decisionIn(token) : token));
}

/** “… by sales”, `売上の多い順`: what a list is put in order by. */
const isOrder = (tokens: readonly Token[], at: number): boolean =>
  isToken(tokens[at], 'measure') && (isToken(tokens[at - 1], 'by') || isToken(tokens[at + 1], 'rank'));

/** The period of the plan before is none of its own. */
const isPeriod = (token: Token): boolean => isToken(token, 'time') || isToken(token, 'grain');

const isOtherDeed = ({ meaning }: Token): boolean =>
  [
    'bought',
    'spent',
    'sold',
    'spender',
    'taken-back',
    'registered',
    'conditions',
    'attribute',
    'fact',
    'repeat',
    'bought-again',
  ].includes(meaning.kind) ||
  (meaning.kind === 'measure' && meaning.measure !== 'customers');

function decisionIn(token: TokenOf<'consent'>): Token {
  const { purpose, answers } = token.meaning;
  const [answer, other] = answers ?? [];
  if (other !== undefined || !(ONCE_EN.test(token.text) || ONCE_JA.test(token.text))) return token;
  if (answer === 'yes') return reread(token, decided(purpose, ['given']));
  if (answer !== 'no') return token;
  return reread(token, decided(purpose, TAKEN_BACK.test(token.text) ? ['withdrawn'] : ['withdrawn', 'refused']));
}

/** Done at one time, as what holds now is not. */
const ONCE_EN =
  /\b(?:agreed|gave|given|consented|opted|opting|signed|subscribed|unsubscribed|said|granted|permitted|allowed|accepted|refused|declined|rejected|objected|turned|blocked)\b/i;
const ONCE_JA = /(?:た|になって)$/u;
const TAKEN_BACK = /opt|unsubscribe|turned off|停止|解除|おぷと|オプト|止め|やめ|辞め/iu;
