import { isToken, type OtherReading, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';

/** “Churned”, `離反した`: read as the segment, which is said: nobody tells a shop that they left it. */
export function noteLostCustomers(tokens: readonly Token[], notes: Notes): void {
  const said = tokens.find((token) => isToken(token, 'segment') && CHURNED.test(token.text));
  if (said === undefined) return;
  notes.note(said, { ja: `「${said.text}」はセグメントで読みました`, en: `read “${said.text}” as the segment` }, [
    NOTHING_BOUGHT,
  ]);
}

const CHURNED = /churned$|^離反し(?:た|ている)$|^離反済み$|^離れてしまった$/i;

const NOTHING_BOUGHT: OtherReading = {
  label: { ja: '直近1年に購入していない人で', en: 'those who bought nothing in the past 12 months' },
  phrase: { ja: '直近1年に購入していない', en: 'bought nothing in the past 12 months' },
};
