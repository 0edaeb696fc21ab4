import { isToken, type Token } from '../tokens.ts';
import { NOT_READ_AS_ASKED, type Notes } from './notes.ts';

const DEEDS: readonly string[] = ['bought', 'spent', 'taken-back', 'quantity', 'conditions', 'consent'];

/** `つむぎで買った人とルミエールで買った人`: people who are named twice are two groups side by side, and nobody is said to be both. */
export function refuseTwoGroups(tokens: readonly Token[], notes: Notes): void {
  const at = tokens.findIndex((token, index) => isBetween(token) && isGroup(tokens, index - 1));
  const behind = tokens.findIndex((_, index) => at !== -1 && index > at && isGroup(tokens, index));
  if (at === -1 || behind === -1) return;
  notes.refuse(
    {
      ja: '2つのグループの人が並んでいます。1つずつ聞くか、両方に当てはまる人なら「両方」と言ってください',
      en: 'two groups of people stand side by side: ask one by one, or say that people are to be in both',
    },
    NOT_READ_AS_ASKED,
  );
}

const isBetween = (token: Token): boolean =>
  isToken(token, 'particle') && ['と', 'や', 'と、', 'や、'].includes(token.meaning.word);

/** A noun for people behind what they did. */
function isGroup(tokens: readonly Token[], at: number): boolean {
  const [deed, noun] = [tokens[at - 1], tokens[at]];
  return isToken(noun, 'entity') && noun.meaning.entity === 'customer' && DEEDS.includes(deed?.meaning.kind ?? '');
}
