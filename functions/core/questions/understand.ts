import type { Locale } from '../language.ts';
import { type Planned, planInClauses } from './in-clauses.ts';
import { concludeInParts } from './in-parts.ts';
import { concludePartsBehind } from './in-parts-behind.ts';
import { planInPopulations } from './in-populations.ts';
import { concludeWithWhole } from './in-whole.ts';
import { asTyped, isJapanese, LONGEST_QUESTION, normalizeQuestion, type QuestionText } from './normalize-question.ts';
import type { Filter, Plan } from './plan.ts';
import { ofSurveys, piecesOf, planOf } from './plan-of-text.ts';
import { allOfBefore } from './reading/all-of-before.ts';
import { refuseAroundBirthday } from './reading/around-birthdays.ts';
import { asOfToday } from './reading/as-of-today.ts';
import { askedBehindOne } from './reading/asked-behind-one.ts';
import { usuallyAskedOfOne } from './reading/asked-of-one.ts';
import { behindRecordList, countOfListed, figureOfListed } from './reading/behind-record-list.ts';
import { besideBehind } from './reading/beside-behind.ts';
import { boughtThatOne } from './reading/bought-that-one.ts';
import { distinct, rewritten } from './reading/choices.ts';
import { withConsentsByBrand } from './reading/consents-by-brand.ts';
import { differenceOfTwo, differenceTold, ordersOfBoth } from './reading/difference-told.ts';
import { followedUp } from './reading/earlier-answer.ts';
import { peopleOfBefore } from './reading/figures-of-before.ts';
import { followedOtherwise } from './reading/followed-otherwise.ts';
import { askAnewBehindNoAnswer, leansOnNoAnswer } from './reading/leaning-on-nothing.ts';
import { meantOfOne } from './reading/meant-of-one.ts';
import { membersWhoRegistered } from './reading/members-who-registered.ts';
import { neverBefore } from './reading/never-before.ts';
import { newestOfEarlier, ofWhatWasListed } from './reading/newest-of-earlier.ts';
import { NOT_READ, Notes } from './reading/notes.ts';
import { nthOfBefore } from './reading/nth-of-before.ts';
import { refuseNotBought, refuseUnusedLimit } from './reading/numbers-of-lists.ts';
import { ofThoseBefore } from './reading/of-those-before.ts';
import { offeredOf } from './reading/offered-choices.ts';
import { oppositeOfBefore } from './reading/opposite-of-before.ts';
import { otherBrandsNamed } from './reading/other-brands.ts';
import { otherMarks } from './reading/other-marks.ts';
import { otherMonthsLater } from './reading/other-months-later.ts';
import { otherWayRound } from './reading/other-way-round.ts';
import { besidePeers } from './reading/peers-of-one.ts';
import { withThisCustomer } from './reading/person-on-the-line.ts';
import { putBack } from './reading/put-back.ts';
import { returnsLeftOut } from './reading/returns-left-out.ts';
import { withoutComment, withoutOpening } from './reading/said-before-asking.ts';
import { saidOfOne } from './reading/said-of-one.ts';
import { refuseSumOfListed, refuseThatPlace } from './reading/sum-of-listed.ts';
import { type OfThatOne, ofThatOne } from './reading/that-one.ts';
import { type InThatPeriod, inThatPeriod } from './reading/that-period.ts';
import { ofThosePeople } from './reading/those-people.ts';
import { toldBehindOne } from './reading/told-behind-one.ts';
import { type ToldPlan, toldOfOne } from './reading/told-of-one.ts';
import { resolveUnknown } from './reading/words.ts';
import { spell } from './spelling.ts';
import { timeContext } from './time-pattern.ts';
import { tokenize } from './tokenize.ts';
import type { Token } from './tokens.ts';
import { concludeTwoShares } from './two-shares.ts';
import type { QuestionContext, Understanding } from './understanding.ts';
import { concludeNotRead, withOtherwise } from './usual/not-read.ts';

export type { QuestionContext, Understanding } from './understanding.ts';

export function localeOf(question: string): Locale {
  return isJapanese(question) ? 'ja' : 'en';
}

/** Words → plan, by dictionary and grammar alone: the same question gives the same result every time. */
export function understand(asked: string, before: QuestionContext): Understanding {
  const { previous } = before;
  if (previous?.subject !== 'records') return understandAll(asked, before);
  return (
    figureOfListed(asked, previous) ??
    behindRecordList(asked, previous, understandAll(asked, { ...before, previous: countOfListed(previous) }))
  );
}

function understandAll(asked: string, before: QuestionContext): Understanding {
  const plainly = before.customerOnLine ? withoutComment(withoutOpening(asked)) : withoutOpening(asked);
  const question = withThisCustomer(plainly, before.customerOnLine);
  const said = normalizeQuestion(question);
  if (said.text === '') return { kind: 'refusal', text: { ja: '質問が空です', en: 'the question is empty' } };
  if (said.text.length > LONGEST_QUESTION)
    return {
      kind: 'refusal',
      text: {
        ja: `質問が長すぎます（${LONGEST_QUESTION}文字まで）`,
        en: `the question is too long (at most ${LONGEST_QUESTION} characters)`,
      },
    };
  const notes = new Notes();
  const one = ofThatOne(said, before, notes);
  if (one === null) {
    const then = inThatPeriod(said, before, notes);
    return then === null
      ? understandWhole(asked, question, said, before)
      : withReadings(notes, inItAlone(understandWhole(asked, then.question.text, then.question, then.context), then));
  }
  const understood = ofItAlone(understandWhole(asked, question, one.question, one.context), one);
  return withReadings(notes, understood);
}

/** What is not of the period that was told is read with its name, or not told. */
function inItAlone(
  understood: Understanding,
  { byName, context, speaksOf, withConditions }: InThatPeriod,
): Understanding {
  if (understood.kind === 'plan' && speaksOf(understood.plan)) return understood;
  const named = concludeText(byName, { ...context, previous: null, earlier: [] });
  const plan = named.kind === 'plan' && speaksOf(named.plan) ? withConditions(named.plan) : null;
  if (named.kind === 'plan' && plan !== null) return { ...named, plan };
  return understood.kind === 'plan' ? { kind: 'refusal', text: NOT_OF_IT, why: NOT_READ } : understood;
}

const withReadings = ({ notes }: Notes, understood: Understanding): Understanding =>
  understood.kind === 'plan'
    ? { ...understood, readings: [...notes.map(({ reading }) => reading), ...understood.readings] }
    : understood;

/** What is not of the one that was told is read with its name, or not told. */
function ofItAlone(understood: Understanding, { byName, context, speaksOf }: OfThatOne): Understanding {
  if (understood.kind === 'plan' && speaksOf(understood.plan)) return understood;
  const named = concludeText(byName, { ...context, previous: null, earlier: [] });
  if (named.kind === 'plan' && speaksOf(named.plan)) return named;
  return understood.kind === 'plan' ? { kind: 'refusal', text: NOT_OF_IT, why: NOT_READ } : understood;
}

const NOT_OF_IT = {
  ja: '前の答えのそれだけについては読み取れません。名前を入れて聞いてください',
  en: 'this cannot be read of that one alone: please ask again with its name',
};

function understandWhole(asked: string, question: string, text: QuestionText, context: QuestionContext): Understanding {
  const both = concludePartsBehind(text, context, (part, previous) => {
    const behind = { ...context, previous };
    return concludeOfThose(part, concludeText(part, behind), behind);
  });
  if (both !== null) return both;
  const shares = concludeTwoShares(question, context, (share) => concludeQuestion(share, context));
  if (shares !== null) return shares;
  const withWhole = concludeWithWhole(question, context, (groups) => concludeQuestion(groups, context));
  if (withWhole !== null) return withWhole;
  const whole = concludeOfThose(text, concludeOfOne(asked, text, concludeText(text, context), context), context);
  if (whole.kind === 'refusal')
    return concludeParts(text, whole, context) ?? concludeNotRead(question, whole, context, concludeQuestion);
  const choices = offeredOf(whole, (choice) => concludeText(normalizeQuestion(choice), context));
  return (
    concludeParts(text, { ...whole, choices }, context) ??
    withOtherwise(question, { ...whole, choices }, context, concludeQuestion)
  );
}

/** What speaks of the people of the answer before, and was not read, or not of them. */
function concludeOfThose(text: QuestionText, whole: Understanding, context: QuestionContext): Understanding {
  const { previous } = context;
  if (previous === null || context.customerOnLine) return whole;
  const alone = { ...context, previous: null, earlier: [], told: null };
  const those = ofThosePeople(text.text, whole, previous, (asked) => concludeText(normalizeQuestion(asked), alone));
  return those === null ? whole : { ...those, earlier: followedUp(previous, context.earlier ?? []) };
}

const concludeQuestion = (question: string, context: QuestionContext): Understanding =>
  concludeText(normalizeQuestion(question), context);

function concludeText(written: QuestionText, context: QuestionContext): Understanding {
  const notes = new Notes();
  const { lexicon } = context.catalog;
  const named = otherBrandsNamed(written, context.previous, context.catalog);
  const round =
    nthOfBefore(written.text, context.previous, notes) ??
    otherMarks(named.text, context.previous) ??
    otherMonthsLater(named.text, context.previous) ??
    otherWayRound(named, context.previous) ??
    oppositeOfBefore(named, context.previous, notes) ??
    allOfBefore(named, context.previous, notes);
  if (round !== null && context.previous !== null)
    return conclude(named, round, followedUp(context.previous, context.earlier ?? []), notes, context);
  const followed = peopleOfBefore(followedOtherwise(named, context.previous), context.previous);
  const newest = newestOfEarlier(followed, context.previous);
  const { text, readings } = spell(saidOfOne(ofThoseBefore(newest, context.previous), context.customerOnLine), lexicon);
  for (const reading of readings) notes.note(START, reading);
  // As it was said first: what it is read as otherwise names what the answer before is of.
  const short = context.customerOnLine
    ? (askedBehindOne(spell(written, lexicon).text, context.previous, notes) ??
      askedBehindOne(text, context.previous, notes))
    : null;
  const behind =
    boughtThatOne(written.text, context) ??
    ordersOfBoth(written.text, context.previous) ??
    (short === null ? behindAll(written, context, notes) : null);
  if (behind !== null && context.previous !== null)
    return conclude(written, behind, followedUp(context.previous, context.earlier ?? []), notes, context);
  const { plan, earlier } =
    short !== null && context.previous !== null
      ? { plan: ofSurveys(short, context.catalog, notes), earlier: followedUp(context.previous, context.earlier ?? []) }
      : newest === followed
        ? planWhole(text, context, notes)
        : ofWhatWasListed(planWhole(text, context, notes), context.previous);
  if (context.customerOnLine) {
    refuseSumOfListed(plan, context.previous, text.text, notes);
    refuseThatPlace(plan, context.previous, text.text, notes);
  }
  return conclude(text, plan, earlier, notes, context);
}

/** What a few words ask for behind an answer about everyone, and how two figures of the customer on the line differ. */
function behindAll(
  written: QuestionText,
  { previous, earlier = [], customerOnLine, catalog, asOf, meanings }: QuestionContext,
  notes: Notes,
): Plan | null {
  if (previous === null) return null;
  if (customerOnLine) return differenceOfTwo(written.text, previous, earlier);
  const brands = (): readonly Filter[] =>
    tokenize(written, catalog.lexicon, timeContext(asOf, meanings)).flatMap(({ meaning }) =>
      meaning.kind === 'value' && meaning.dimension === 'brand'
        ? [{ field: 'brand', op: 'in', values: [...meaning.values] } as const]
        : [],
    );
  return (
    differenceTold(written.text, previous) ??
    differenceOfTwo(written.text, previous, earlier) ??
    returnsLeftOut(written.text, previous, notes) ??
    putBack(written.text, previous, notes) ??
    neverBefore(written.text, previous, brands, notes)
  );
}

const START = { start: 0, end: 0 };

/** What was not read of the customer on the line is read by its parts, where they make a usual question. */
function concludeOfOne(
  asked: string,
  text: QuestionText,
  whole: Understanding,
  context: QuestionContext,
): Understanding {
  if (!context.customerOnLine) return whole;
  const alone = { ...context, previous: null, earlier: [] };
  if (context.unanswered === true && whole.kind === 'plan' && leansOnNoAnswer(text.text, whole.plan))
    return askAnewBehindNoAnswer;
  const notBought = whole.kind === 'plan' ? refuseNotBought(text.text, whole.plan) : null;
  if (notBought !== null) return notBought;
  const unused = whole.kind === 'plan' ? refuseUnusedLimit(text.text, whole.plan) : null;
  const birthday = refuseAroundBirthday(text.text);
  if (birthday !== null) return birthday;
  const again = (question: string): Understanding => concludeText(normalizeQuestion(question), alone);
  const typed = asTyped(asked);
  const peers =
    (context.previous === null
      ? null
      : besidePeers(typed, (question) => behindBeside(normalizeQuestion(question), context) ?? whole)) ??
    besidePeers(typed, again);
  if (peers !== null) return peers;
  const beside = behindBeside(text, context);
  if (beside !== null) return beside;
  const behind = toldBehindOne(text, context);
  if (behind !== null && context.previous !== null)
    return {
      ...ofTold({ plan: behind, named: true, held: true }),
      earlier: followedUp(context.previous, context.earlier ?? []),
    };
  const first = toldOfOne(text, context, true) ?? toldOfOne(typed, context, true);
  if (first !== null) return ofTold(first);
  const told = toldOfOne(text, context, false) ?? toldOfOne(typed, context, false);
  // A word of it is one for what the data does not hold: all of it together asks for something else.
  if (unused !== null && told === null) return unused;
  if (isNotHeld(whole) && told?.held === true) return ofTold(told);
  if (!isNotRead(whole)) return whole;
  const usual = usuallyAskedOfOne(text, piecesOf(text, context, new Notes()));
  const read = usual === null || (whole.kind === 'plan' && !usual.named) ? null : again(usual.text);
  if (read?.kind === 'plan' && read.plan.scope === 'customer') return read;
  if (told !== null && (told.named || told.held || whole.kind !== 'plan')) return ofTold(told);
  return asOfToday(text, again) ?? meantOfOne(asked, text, whole, context, again) ?? whole;
}

function behindBeside(text: QuestionText, context: QuestionContext): Extract<Understanding, { kind: 'plan' }> | null {
  const plan = besideBehind(text, context);
  return plan === null || context.previous === null
    ? null
    : { ...ofTold({ plan, named: true, held: true }), earlier: followedUp(context.previous, context.earlier ?? []) };
}

const ofTold = ({ plan, named }: ToldPlan): Extract<Understanding, { kind: 'plan' }> => ({
  kind: 'plan',
  plan,
  readings: named ? [] : [{ ja: 'このお客様について', en: 'about this customer' }],
  choices: [],
});

const isNotHeld = (whole: Understanding): boolean => whole.kind === 'refusal' && whole.why?.kind === 'not-held';

/** What the data does not hold was read. */
const isNotRead = (whole: Understanding): boolean =>
  whole.kind === 'plan' ? whole.plan.scope === 'everyone' : whole.kind === 'ask-back' || whole.why?.kind !== 'not-held';

/** Several things that are asked of the customer on the line at once, read one by one. */
function concludeParts(text: QuestionText, whole: Understanding, context: QuestionContext): Understanding | null {
  const alone = { ...context, previous: null, earlier: [] };
  return concludeInParts(saidOfOne(text, context.customerOnLine), whole, context, {
    conclude: (piece) => concludeText(piece, alone),
    pieces: (piece) => piecesOf(piece, alone, new Notes()),
  });
}

/** The pieces of a question and what each of them means, misspelt names mended; what nobody can read is `unknown`. */
export function readPieces(question: string, context: QuestionContext): readonly Token[] {
  const text = normalizeQuestion(question);
  const notes = new Notes();
  return resolveUnknown(piecesOf(text, context, notes), text, context.catalog, notes);
}

const planWhole = (text: QuestionText, context: QuestionContext, notes: Notes): Planned =>
  planInPopulations(text, context, notes, planWhole) ??
  membersInClauses(planInClauses(text, context, notes, planWhole), text, context) ??
  planOf(text, context, notes);

/** “Lumiere members who registered in 2025 and …”: each clause was read alone, and whose members they are stands in front of all. */
function membersInClauses(planned: Planned | null, text: QuestionText, context: QuestionContext): Planned | null {
  if (planned === null || !planned.plan.people.some(({ kind }) => kind === 'registered')) return planned;
  return { ...planned, plan: membersWhoRegistered(planned.plan, piecesOf(text, context, new Notes())) };
}

function conclude(
  { text }: QuestionText,
  plan: Plan,
  earlier: readonly Plan[],
  { obstacle, notes }: Notes,
  { locale }: QuestionContext,
): Understanding {
  if (obstacle?.kind === 'refusal') return obstacle;
  if (obstacle?.kind === 'ask-back')
    return {
      kind: 'ask-back',
      text: obstacle.text,
      choices: obstacle.at === null ? [] : rewritten(text, obstacle.at, obstacle.others, locale),
    };
  return {
    kind: 'plan',
    plan: withConsentsByBrand(plan),
    readings: distinct(notes).map(({ reading }) => reading),
    choices: distinct(notes).flatMap(({ at, others }) => rewritten(text, at, others, locale)),
    ...(earlier.length === 0 ? {} : { earlier }),
  };
}
