import { wordsOf } from './dictionary.ts';

/** What an English sentence begins with that says who asks, what for, or what somebody is about to do. */
export const OPENS_REASON: readonly string[] = wordsOf(`
  we, we're, we are, we've, we'd, we'll, i, i'm, i am, i've, i'd, i'll, im, my, our, the team, the boss, the board, the director, the manager, management, head office, someone, somebody,
  planning, preparing, prepping, gearing up, campaign for, campaign to, newsletter for, mailing for, mailing to, upcoming, working, building, thinking, writing, making, doing, putting, setting, trying, getting, drafting, designing, discussing, considering, organising, organizing, updating, checking, reviewing,
  before, as, since, because, in order, so that, it's, it is, this is, context, background, needed, asking, quick question, quick one, a question, one question`);

/** In front of a question these say what it is for where one of the nouns below closes them. */
export const OPENS_PURPOSE: readonly string[] = wordsOf(
  `for, to plan, to prepare, to decide, to brief, to report, in preparation for, ahead of, in view of`,
);

/** What a figure is wanted for. */
export const PURPOSES: readonly string[] = wordsOf(`
  campaign, campaigns, mailing, mailings, mail, mails, mailshot, meeting, meetings, report, reports, reporting, check, checks, audit, slide, slides, deck, presentation, newsletter, idea, event, project, analysis, plan, plans, planning, review, forecast, budget, budgeting,
  staffing, scheduling, routing, routing hours, rostering, shifts, shift planning, opening hours, board, management, dashboard, promotion, promo, launch, pitch, workshop, call, memo, brief, briefing, test, pilot, study, research, outreach, retargeting, targeting, rota, catalogue, catalog, invitation, invitations, invites, compliance, records, notes, boss, team, manager, director, ceo, investors, colleague, client, agents, staff, cross-selling, cross-sell, upselling, upsell`);

/** Purposes that no figure can be about: they close a question without a sign in front of them. */
export const IDLE_PURPOSES: readonly string[] = wordsOf(`
  meeting, meetings, report, reports, reporting, audit, slide, slides, deck, presentation, review, board, memo, briefing, workshop, dashboard, boss, manager, director, ceo, investors, staffing, planning, budgeting, colleague, cross-selling, cross-sell, upselling, upsell`);

/** What a question begins with behind the purpose that it is asked for. */
export const OPENS_QUESTION: readonly string[] = wordsOf(`
  i need, i want, i'd like, i would like, i am looking, i'm looking, we need, we want, we'd like, please, can you, could you, would you, can i, could i, show, give, tell, list, export, find, count, how many, how much, how big, how large, what, which, who, when, compare, is it, let me`);

/** How a reason goes over to the question behind a comma. */
export const GOING_OVER: readonly string[] = wordsOf(
  `so, therefore, and so, hence, thus, and for that, and, that's why, which is why`,
);

/** What leans on the sentence before it. */
export const LEANING_BACK: readonly string[] = wordsOf(`there, them, they, those, it, such`);

/** Whoever speaks of themselves, or to the one who answers, in a sentence of its own says no condition: “Let me try something harder.” */
export const OF_THE_ASKER: readonly string[] = wordsOf(
  `i, i'm, i've, i'd, i'll, im, we, we're, we've, we'd, we'll, my, our, me, us, let, let's, you, your, you're, myself`,
);

/** What narrows is no reason, whoever says it. */
export const NARROWING: readonly string[] = wordsOf(
  `only, just, exclude, excluding, except, without, include, including, ignore, ignoring, limit, restrict, focus, assume, count, consider, use, treat, leave, skip, drop, not, no, never, don't, mean, define, call`,
);
