import { isToken, type Meaning, type Token } from '../tokens.ts';

const THINGS: ReadonlySet<Meaning['kind']> = new Set(['value', 'segment', 'consent', 'attention', 'repeat']);
const SAID: ReadonlySet<Meaning['kind']> = new Set([
  'value',
  'segment',
  'consent',
  'attention',
  'repeat',
  'entity',
  'measure',
  'time',
  'bought',
  'sold',
]);

/** `ニットはつむぎの売上の何割`, `女性はVIPの何割`: what is spoken of is a part of what stands between it and the share (`つむぎの売上のうちニットの割合`). */
export function readPartSaidFirst(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token) => isToken(token, 'particle') && token.meaning.word === 'は');
  const share = tokens.findIndex((token) => isToken(token, 'share') && ASKED.test(token.text));
  const asked = tokens[share];
  const topic = tokens.slice(0, at).filter((token) => !isToken(token, 'entity') && !isToken(token, 'time'));
  const times = tokens.slice(0, at).filter((token) => isToken(token, 'time'));
  const whole = tokens.slice(at + 1, share);
  const [part, other] = topic.filter((token) => !isToken(token, 'particle'));
  const plain = whole.every((token) => SAID.has(token.meaning.kind) || isOf(token)) && isOf(whole.at(-1));
  if (at < 1 || share < at || asked === undefined || part === undefined || other !== undefined || !plain) return tokens;
  if (
    !THINGS.has(part.meaning.kind) ||
    !whole.some(({ meaning }) => THINGS.has(meaning.kind) || meaning.kind === 'bought')
  )
    return tokens;
  const between = (place: number, meaning: Meaning): Token => ({
    start: asked.start - 1 + place,
    end: asked.start - 1 + place,
    text: 'のうち',
    meaning,
    others: [],
  });
  const moved = { ...part, start: asked.start - 0.25, end: asked.start };
  return [...times, ...whole.slice(0, -1), between(0.5, { kind: 'within' }), moved, ...tokens.slice(share)];
}

const ASKED = /^(?:何割|何%|何パーセント)/u;
const isOf = (token: Token | undefined): boolean => isToken(token, 'particle') && token.meaning.word === 'の';
