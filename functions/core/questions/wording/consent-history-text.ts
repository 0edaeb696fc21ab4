import type { Locale, LocalizedText } from '../../language.ts';
import type { Json } from '../../profiles/profile.ts';
import { wordLabel } from '../../records/word-labels.ts';
import type { Catalog } from '../catalog.ts';
import { dayText } from './figures.ts';
import { valueText } from './value-text.ts';

type Row = Readonly<Record<string, Json>>;

/** So many are told in the sentence; the table has them all. */
const IN_TEXT = 5;

const text = (row: Row, name: string): string => (typeof row[name] === 'string' ? row[name] : '');

/** `電話`, “calls”: what somebody may be contacted by. */
export function consentChannelText(channel: string): LocalizedText {
  return channel === 'call' ? { ja: '電話', en: 'calls' } : wordLabel(channel);
}

/** When and where somebody decided what about being contacted, newest first. */
export function consentHistoryText(rows: readonly Row[], catalog: Catalog, locale: Locale): string {
  const told = rows.slice(0, IN_TEXT).map((row) => {
    const day = dayText(text(row, 'day'), locale);
    const brand = valueText('brand', text(row, 'brand'), catalog)[locale];
    const channel = consentChannelText(text(row, 'consent_channel'))[locale];
    const answer = valueText('consent_call', text(row, 'answer'), catalog)[locale];
    const source = text(row, 'source');
    return locale === 'ja'
      ? `${day} ${brand} ${channel} ${answer}${source === '' ? '' : `（${source}）`}`
      : `${day} ${brand}, ${channel}: ${answer}${source === '' ? '' : ` (${source})`}`;
  });
  const more = rows.length - told.length;
  return locale === 'ja'
    ? `同意の記録は${rows.length}件です。新しい順に、${told.join('、')}${more > 0 ? `、ほか${more}件` : ''}です。`
    : `Consent history: ${rows.length}, the newest first: ${told.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
