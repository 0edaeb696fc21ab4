import type { Token } from '../tokens.ts';
import type { Notes } from './notes.ts';

/** Nothing says what is to be told. */
export function askMeasure(notes: Notes, tokens: readonly Token[]): void {
  if (tokens.length === 0) {
    notes.askBack(null, { ja: '何を知りたいですか？', en: 'What would you like to know?' }, []);
    return;
  }
  const end = tokens.at(-1)?.end ?? 0;
  notes.askBack({ start: end, end }, { ja: '何を知りたいですか？', en: 'What would you like to know?' }, [
    { label: { ja: '売上', en: 'sales' }, phrase: { ja: 'の売上', en: ' sales' } },
    { label: { ja: '注文件数', en: 'orders' }, phrase: { ja: 'の注文件数', en: ' number of orders' } },
    { label: { ja: '購入者数', en: 'buyers' }, phrase: { ja: 'の購入者数', en: ' number of buyers' } },
  ]);
}
