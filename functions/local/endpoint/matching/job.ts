import { type Instant, instant, MILLISECONDS_PER_DAY } from '../../../core/time.ts';
import { type Documents, type Stored, toDocument, typed } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import type { OperationContext } from '../operation.ts';
import { checkProfileDomain } from '../profile-domain.ts';
import { groupByLearning } from './learned-groups.ts';
import { allProfiles, matchIdOf } from './rule-matches.ts';

/** The name under which the groups of the newest job are kept. */
const NEWEST = 'newest';

const DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** The service's default: every Saturday 12 AM UTC. */
const DEFAULT_SCHEDULE = { DayOfTheWeek: 'SATURDAY', Time: '0:00' };

/**
 * Runs the weekly identity resolution job where one is due: the first when matching is enabled, then once for each time that the schedule
 * passed. Nothing runs in the background: the operations that read the results call this first.
 */
export async function runDueJob(context: OperationContext, domainName: string): Promise<void> {
  const { Matching } = typed<'domain'>(checkDomain(context, domainName)).document;
  if (!Matching?.Enabled) return;
  const now = context.clock.now();
  const last = context.definitions.list(domainName, 'identity-resolution-job').items.at(-1);
  if (last !== undefined && last.createdAt >= lastScheduled(Matching.JobSchedule ?? DEFAULT_SCHEDULE, now)) return;
  await runJob(context, domainName, now);
}

/** Null before the first job. */
export function newestMatches(context: OperationContext, domainName: string): Stored<'match'> | null {
  const stored = context.definitions.get(domainName, 'match', NEWEST);
  return stored === null ? null : typed(stored);
}

async function runJob(context: OperationContext, domain: string, at: Instant): Promise<void> {
  const { definitions, ids, database } = context;
  const profiles = await allProfiles(checkProfileDomain(context, domain));
  const groups = groupByLearning(profiles).map(({ profileIds, score }) => ({
    MatchId: matchIdOf(profileIds),
    ProfileIds: [...profileIds],
    ConfidenceScore: score,
  }));
  const job: Documents['identity-resolution-job'] = {
    Status: 'COMPLETED',
    JobStats: {
      NumberOfProfilesReviewed: profiles.length,
      NumberOfMatchesFound: groups.length,
      NumberOfMergesDone: 0,
    },
  };
  await database.run(async () => {
    await definitions.put({ domain, kind: 'match', name: NEWEST, document: toDocument({ Matches: groups }), at });
    await definitions.put({ domain, kind: 'identity-resolution-job', name: ids.next(), document: toDocument(job), at });
  });
}

/** The latest moment, not after now, at which the job was to start (UTC). */
function lastScheduled(schedule: { DayOfTheWeek: string; Time: string }, now: Instant): Instant {
  const [hours = 0, minutes = 0] = schedule.Time.split(':').map(Number);
  const today = new Date(now);
  const start = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate(), hours, minutes);
  const daysBack = (today.getUTCDay() - DAYS.indexOf(schedule.DayOfTheWeek) + 7) % 7;
  const scheduled = start - daysBack * MILLISECONDS_PER_DAY;
  return instant(scheduled > now ? scheduled - 7 * MILLISECONDS_PER_DAY : scheduled);
}
