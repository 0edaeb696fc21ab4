import { BUSINESS_TIME_ZONE } from './time.ts';

/**
 * What words mean, for every station: attributes, segments, questions and answers read them here and state them.
 * A deployment changes them by configuration, never in code.
 */
export interface Meanings {
  /** Days and months are counted in this IANA zone. */
  readonly timeZone: string;
  /** 1 = Monday … 7 = Sunday. */
  readonly firstDayOfWeek: number;
  /** 1 = January … 12 = December. */
  readonly firstMonthOfFiscalYear: number;
  /** Order statuses that count as sales; returned and cancelled orders do not. */
  readonly salesStatuses: readonly string[];
  /** Groups of fewer people than this are not told to agents, also not by subtraction. */
  readonly smallestGroupForAgents: number;
}

export const DEFAULT_MEANINGS: Meanings = {
  timeZone: BUSINESS_TIME_ZONE,
  firstDayOfWeek: 1,
  firstMonthOfFiscalYear: 4,
  salesStatuses: ['completed'],
  smallestGroupForAgents: 5,
};

/** A person's consent to something: a brand's answer, or several brands' answers combined. */
export type Consent = 'yes' | 'no' | 'unknown';

/** Across brands one *no* outweighs every yes, and *unknown* is not a yes. */
export function combineConsents(answers: readonly Consent[]): Consent {
  if (answers.includes('no')) return 'no';
  return answers.includes('yes') ? 'yes' : 'unknown';
}
