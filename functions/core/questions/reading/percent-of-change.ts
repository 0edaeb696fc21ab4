import { isToken, type Token } from '../tokens.ts';

/** `前年より何%伸びた`: beside a change the word asks for its rate, which is told with every change, and for no share. */
export function readPercentOfChange(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(
    (token, at) => !(isToken(token, 'share') && ASKED.test(token.text) && isToken(tokens[at + 1], 'growth')),
  );
}

const ASKED = /^(?:何(?:%|割|パーセント)|what percent)/i;
