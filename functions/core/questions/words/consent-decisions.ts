import type { Meaning } from '../tokens.ts';
import { type DictionaryEntry, entry } from './dictionary.ts';

type Channel = 'email' | 'call' | null;
type Decision = 'given' | 'withdrawn' | 'refused';

/** Somebody who decided so, at any time. */
export const decided = (channel: Channel, decisions: readonly Decision[]): Meaning => ({
  kind: 'conditions',
  conditions: [
    {
      kind: 'event',
      of: 'consent',
      did: true,
      filters: [
        ...(channel === null ? [] : [{ field: 'consent_channel', op: 'in', values: [channel] } as const]),
        { field: 'consent_decision', op: 'in', values: [...decisions] },
      ],
      range: null,
      times: null,
    },
  ],
});

const value = (dimension: 'consent_channel' | 'consent_decision', name: string): Meaning => ({
  kind: 'value',
  dimension,
  values: [name],
  label: name,
});

/** Decisions on consent as they are put in usual words (`consents-withdrawn-*.ts`): who took consent back, and how often it was. */
export const CONSENT_DECISION_WORDS: readonly DictionaryEntry[] = [
  entry(decided('email', ['withdrawn']), 'withdrew email consent, メール承認を返上した'),
  entry(decided('call', ['withdrawn']), 'withdrew call consent, 電話承認を返上した'),
  entry(decided(null, ['withdrawn']), 'withdrew any consent, 承認を返上した'),
  entry(decided('email', ['given']), 'newly gave email consent, メールを新たに許諾した'),
  entry(decided('call', ['given']), 'newly gave call consent, 電話を新たに許諾した'),
  entry(decided(null, ['given']), 'newly gave any consent, 新たに許諾した'),
  entry(decided('email', ['withdrawn', 'refused']), 'newly refused emails'),
  entry(decided('call', ['withdrawn', 'refused']), 'newly refused calls'),
  entry(value('consent_channel', 'email'), 'regarding emails, メール許諾分'),
  entry(value('consent_channel', 'call'), 'regarding calls, 電話許諾分'),
  entry(value('consent_decision', 'withdrawn'), 'consent withdrawals, 許諾撤回件数'),
  entry(value('consent_decision', 'given'), 'consents newly given, 新規許諾件数'),
];
