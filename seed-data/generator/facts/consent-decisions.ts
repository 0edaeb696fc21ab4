import { END, type Minute } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { SeedCustomer } from './fact-file.ts';

/** A customer decided whether the brand may call or write. */
export interface ConsentDecision {
  readonly at: Minute;
  readonly channel: 'call' | 'email';
  readonly granted: boolean;
  readonly source: 'form' | 'site' | 'call';
}

/** Said otherwise when registering, where the record was updated later. */
const HAD_SAID_OTHERWISE = 0.3;
/** Withdrawn after the record was written: the consent file is newer than the customer file. */
const WITHDRAWN_SINCE = 0.04;

/**
 * The history of what the customer file says: the decision as of the record's last update, now and then an opposite one
 * before it, and now and then a withdrawal that the record does not have yet.
 */
export function consentDecisionsOf({ known }: SeedCustomer, random: Random): readonly ConsentDecision[] {
  return [...decisionsOn('call', known.okToCall), ...decisionsOn('email', known.okToEmail)];

  function decisionsOn(channel: ConsentDecision['channel'], granted: boolean | null): readonly ConsentDecision[] {
    if (granted === null) return [];
    const { registeredAt, updatedAt } = known;
    const decisions: ConsentDecision[] = [];
    const isChanged = updatedAt > registeredAt && random.chance(HAD_SAID_OTHERWISE);
    if (isChanged) decisions.push({ at: registeredAt, channel, granted: !granted, source: 'form' });
    const at = isChanged ? updatedAt : registeredAt;
    decisions.push({ at, channel, granted, source: isChanged ? random.pick(['site', 'call']) : 'form' });
    if (granted && random.chance(WITHDRAWN_SINCE)) {
      const since = Math.min(END, updatedAt + 1 + random.below(END - updatedAt));
      decisions.push({ at: since, channel, granted: false, source: random.pick(['site', 'call']) });
    }
    return decisions;
  }
}
