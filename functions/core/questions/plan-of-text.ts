import type { Catalog } from './catalog.ts';
import type { Planned } from './in-clauses.ts';
import { isJapanese, type QuestionText } from './normalize-question.ts';
import type { Plan } from './plan.ts';
import { agesOfBuyers } from './reading/ages-of-buyers.ts';
import { readAllBrands } from './reading/all-brands.ts';
import { readAlreadyExcluded } from './reading/already-excluded.ts';
import { alsoBy, alsoOf } from './reading/also-by.ts';
import { readAlternatives } from './reading/alternatives.ts';
import { readAttributeDays } from './reading/attribute-days.ts';
import { readAveragesOfPeriods, withEach } from './reading/averages-of-periods.ts';
import { readBesideEveryone } from './reading/beside-everyone.ts';
import { besideToo } from './reading/beside-too.ts';
import { readBothOfBefore } from './reading/both-of-before.ts';
import { readBoughtOften } from './reading/bought-often.ts';
import { withGoodsOfSoon } from './reading/bought-soon.ts';
import { buyersOverTime } from './reading/buyers-over-time.ts';
import { bySurvey } from './reading/by-survey.ts';
import { checkEverythingUsed } from './reading/check-used.ts';
import { readCompositions } from './reading/compositions.ts';
import { readConsentDecisions } from './reading/consent-decisions.ts';
import { readConsentHistory } from './reading/consent-history.ts';
import { readConsentPurposes } from './reading/consent-purposes.ts';
import { readConsents, readSenders } from './reading/consents.ts';
import { closingWords, contentOf } from './reading/content.ts';
import { readCountsByValue } from './reading/counts-by-value.ts';
import { refuseDaysBetween } from './reading/days-between.ts';
import { doersOverTime } from './reading/doers-over-time.ts';
import { readEachOfList } from './reading/each-of-list.ts';
import { followedUp, undone } from './reading/earlier-answer.ts';
import { readElidedCustomer, readStanding } from './reading/elided-customer.ts';
import { readEventAmounts } from './reading/event-amounts.ts';
import { readEventsOfOne } from './reading/events.ts';
import { refuseEveryOneOfGoods } from './reading/every-one-of-goods.ts';
import { readFavouriteGroups } from './reading/favourite-groups.ts';
import { withFiguresBefore } from './reading/figures-of-before.ts';
import { readFirstOfSeries } from './reading/first-of-series.ts';
import { followUp } from './reading/follow-up.ts';
import { otherNumber } from './reading/follow-up-numbers.ts';
import { withPopulations } from './reading/followed-populations.ts';
import { frameOf } from './reading/frame.ts';
import { refuseTowns } from './reading/homes.ts';
import { noteHours, refusePartsOfDays } from './reading/hours.ts';
import { readOtherNames } from './reading/in-brackets.ts';
import { refuseItemsOfOrders } from './reading/items-of-orders.ts';
import { readJustCount } from './reading/just-a-count.ts';
import { readKindsOfActivity } from './reading/kinds-of-activity.ts';
import { leaningOn, readThose } from './reading/leaning.ts';
import { askBehindNoAnswer, askWhatIsMeant, askWhichOne } from './reading/leaning-on-nothing.ts';
import { listWithMore, readListColumns, withListColumns } from './reading/list-columns.ts';
import { readListOrder } from './reading/list-order.ts';
import { readLookedAtGoods } from './reading/looked-at-goods.ts';
import { noteLostCustomers } from './reading/lost-customers.ts';
import { makePlan } from './reading/make-plan.ts';
import { membersWhoRegistered } from './reading/members-who-registered.ts';
import { membersWithoutPurchases } from './reading/members-without-purchases.ts';
import { readMoreThanThen, withChanged } from './reading/more-than-then.ts';
import { readMovementWords } from './reading/movement-words.ts';
import { rankedByNamedFigure } from './reading/named-figure.ts';
import { readNamedGroups } from './reading/named-groups.ts';
import { askWhoIsNamed } from './reading/named-others.ts';
import { asNamedWholes } from './reading/named-wholes.ts';
import { readNegated } from './reading/negated.ts';
import { readNeither } from './reading/neither.ts';
import type { Notes } from './reading/notes.ts';
import { readNounsOfNumbers } from './reading/nouns-of-numbers.ts';
import { readNounsOfPeople } from './reading/nouns-of-people.ts';
import { readNumberedPurchases } from './reading/numbered-purchases.ts';
import { readOftenOfOne, withOften } from './reading/often-of-one.ts';
import { readOnlyBuyers } from './reading/only-buyers.ts';
import { readOrderAmounts } from './reading/order-amounts.ts';
import { readOwnAverages } from './reading/own-averages.ts';
import { readPartSaidFirst } from './reading/part-said-first.ts';
import { readPercentOfChange } from './reading/percent-of-change.ts';
import { withPercentile } from './reading/percentiles.ts';
import { piecesOf as pieces } from './reading/pieces.ts';
import { readPrices, refusePrices } from './reading/prices.ts';
import { readPurchaseHistories } from './reading/purchase-histories.ts';
import { readPurchaseTurns } from './reading/purchase-turns.ts';
import { readPurchases } from './reading/purchases.ts';
import { readCounts, readNumberRanges, readQuantities } from './reading/quantities.ts';
import { rankAmongAll } from './reading/rank-among-all.ts';
import { refuseRankOfOne } from './reading/rank-of-one.ts';
import { readReached, withReached } from './reading/reached.ts';
import { ofRecommendation } from './reading/recommendation.ts';
import { registeredThere } from './reading/registered-there.ts';
import { readRepeatWhole } from './reading/repeat-whole.ts';
import { asRepurchases } from './reading/repurchases.ts';
import { refuseSamePeriod } from './reading/same-period.ts';
import { segmentSizes } from './reading/segment-sizes.ts';
import { otherDayOfSegments } from './reading/segments-followed.ts';
import { readSegmentsThen } from './reading/segments-then.ts';
import { readSetApart, setApart } from './reading/set-apart.ts';
import { readSeveralFigures } from './reading/several-figures.ts';
import { shareOfThose } from './reading/share-of-those.ts';
import { readSharePredicate } from './reading/share-predicate.ts';
import { readShareWithin } from './reading/share-within.ts';
import { readSinceWhen } from './reading/since-when.ts';
import { readSingleOrders } from './reading/single-orders.ts';
import { readSpeltOutPeriods } from './reading/spelt-out-periods.ts';
import { readSpokenShapes } from './reading/spoken-shapes.ts';
import { withoutChannelOfStore } from './reading/store-and-channel.ts';
import { readStoresByPlace } from './reading/stores-by-place.ts';
import { readTakenBackWholes } from './reading/taken-back-wholes.ts';
import { readThresholds } from './reading/thresholds.ts';
import { readTopOfPeople } from './reading/top-of-people.ts';
import { readTopPeople } from './reading/top-people.ts';
import { turnedAbout } from './reading/turned-about.ts';
import { refuseTwoGroups } from './reading/two-groups.ts';
import { askTwoKinds } from './reading/two-kinds.ts';
import { readValueOfReturns } from './reading/value-of-returns.ts';
import { withWhether } from './reading/whether.ts';
import { refuseWhoOfAll } from './reading/who-of-all.ts';
import { readWholeGroups } from './reading/whole-groups.ts';
import { withoutUnknown } from './reading/without-unknown.ts';
import { mendGoods, refuseUnavailable, resolveAmbiguous, resolveUnknown } from './reading/words.ts';
import { timeContext } from './time-pattern.ts';
import type { Token } from './tokens.ts';
import type { QuestionContext } from './understanding.ts';

/** The pieces of a question and what each of them means. */
export const piecesOf = (text: QuestionText, context: QuestionContext, notes: Notes): readonly Token[] =>
  pieces(
    text,
    { ...context, lexicon: context.catalog.lexicon, times: timeContext(context.asOf, context.meanings) },
    notes,
  );

/** Figures of surveys are of one survey each. */
export const ofSurveys = (plan: Plan, catalog: Catalog, notes: Notes): Plan =>
  bySurvey(ofRecommendation(plan, catalog, notes), catalog, notes);

/** The plan of one question that is read whole; what stands in its way is noted. */
export function planOf(text: QuestionText, context: QuestionContext, notes: Notes): Planned {
  const planned = readWhole(text, context, notes);
  refuseTowns(planned.plan, text.text, notes);
  return { ...planned, plan: withPercentile(planned.plan, text.text, notes) };
}

function readWhole(text: QuestionText, context: QuestionContext, notes: Notes): Planned {
  const { earlier = [], previous } = context;
  const japanese = isJapanese(text.text);
  const turned = turnedAbout(text.text, previous, notes);
  if (turned !== null && previous !== null) return { plan: turned, earlier: followedUp(previous, earlier) };
  const consented = readConsentHistory(
    readConsentPurposes(readBesideEveryone(piecesOf(text, context, notes), text.text.toLowerCase(), context)),
    context.customerOnLine,
  );
  const decisions = readConsentDecisions(consented, context.customerOnLine);
  const listed = readFirstOfSeries(readKindsOfActivity(decisions), context.catalog.lexicon, notes);
  const named = mendGoods(listed, text, context.catalog, notes);
  const days = {
    runs: context.catalog.values.segmentRuns,
    today: timeContext(context.asOf, context.meanings).today,
  };
  const otherDay = otherDayOfSegments(named, previous, days, notes);
  if (otherDay !== null && previous !== null) return { plan: otherDay, earlier: followedUp(previous, earlier) };
  const moved = context.customerOnLine ? named : readMovementWords(named);
  const sizes = context.customerOnLine ? null : segmentSizes(moved, days, notes);
  if (sizes !== null) return { plan: sizes, earlier: [] };
  const pieces = context.customerOnLine
    ? named
    : readSegmentsThen(
        readAlreadyExcluded(readLookedAtGoods(moved, japanese), previous, notes),
        { japanese, days },
        notes,
      );
  if (context.customerOnLine) {
    askWhoIsNamed(pieces, text.text, japanese, notes);
    refuseRankOfOne(pieces, text.text, japanese, notes);
    refuseWhoOfAll(pieces, notes);
    refuseDaysBetween(pieces, notes);
    askWhatIsMeant(pieces, previous, notes);
  } else askWhichOne(pieces, previous, notes);
  if (context.unanswered === true) askBehindNoAnswer(pieces, text.text, notes);
  refuseUnavailable(pieces, context, notes);
  if (!japanese && previous === null) refuseSamePeriod(text.text, notes);
  if (!japanese && !context.customerOnLine) refuseEveryOneOfGoods(text.text, notes);
  const spelt = readAttributeDays(
    readTopOfPeople(
      readOwnAverages(
        readBoughtOften(
          readValueOfReturns(
            readOtherNames(
              resolveUnknown(
                readStoresByPlace(closingWords(pieces), context.catalog.lexicon, previous),
                text,
                context.catalog,
                notes,
              ),
              text,
            ),
            text.text.toLowerCase(),
          ),
          context.customerOnLine,
          notes,
        ),
      ),
      japanese,
    ),
  );
  const plural = previous === null || context.customerOnLine ? spelt : readThose(spelt, previous);
  const leaning = readSpokenShapes(
    readShareWithin(
      readTakenBackWholes(
        readSharePredicate(readWholeGroups(previous === null ? plural : leaningOn(plural, previous))),
      ),
    ),
  );
  const averaged = readAveragesOfPeriods(leaning, timeContext(context.asOf, context.meanings));
  const known = readPurchaseTurns(
    readEventsOfOne(
      readStanding(
        context.customerOnLine
          ? readElidedCustomer(
              readSinceWhen(averaged.tokens),
              { japanese, folded: text.text.toLowerCase(), previous },
              notes,
            )
          : averaged.tokens,
        notes,
      ),
    ),
    notes,
  );
  noteHours(known, notes);
  refusePartsOfDays(known, notes);
  noteLostCustomers(known, notes);
  resolveAmbiguous(known, context.catalog, notes);
  const composed = previous === null ? readCompositions(known, notes) : known;
  const content = contentOf(readSpeltOutPeriods(readPartSaidFirst(composed), text.text), context.customerOnLine);
  const before = previous === null ? null : undone(content, earlier, notes);
  if (before !== null) return { plan: before, earlier: earlier.slice(1) };
  const apart = readSetApart(content);
  if (japanese) refuseTwoGroups(apart.tokens, notes);
  const changed = readPercentOfChange(
    readOnlyBuyers(
      readNounsOfPeople(readFavouriteGroups(apart.tokens, context.customerOnLine), context.customerOnLine),
    ),
  );
  const denied = readNeither(
    readListOrder(readEachOfList(readRepeatWhole(readJustCount(changed), text.text)), previous, notes),
    text.text,
    japanese,
  );
  const numbered = readTopPeople(
    readSingleOrders(
      readPrices(
        readQuantities(
          readNounsOfNumbers(
            readNumberRanges(
              readAllBrands(
                readSenders(readConsents(denied), text.text, context.customerOnLine),
                context.catalog.brands.length,
              ),
            ),
            text.text,
          ),
        ),
      ),
    ),
    text.text,
    notes,
  );
  const renumbered = otherNumber(numbered, previous, notes);
  if (renumbered !== null && previous !== null) return { plan: renumbered, earlier: followedUp(previous, earlier) };
  refusePrices(numbered, notes);
  refuseItemsOfOrders(numbered, notes);
  const often = readOftenOfOne(numbered, text.text.toLowerCase(), japanese);
  const compared = readMoreThanThen(often.tokens, text.text.toLowerCase(), japanese);
  const supposed = readReached(
    readOrderAmounts(compared.tokens, text.text, japanese),
    text.text.toLowerCase(),
    japanese,
  );
  const counted = readCounts(supposed.tokens);
  const valued = readNamedGroups(counted, { japanese, days }, notes);
  const begun = readPurchaseHistories(valued, { ...context, japanese }, notes);
  const side = context.customerOnLine
    ? begun
    : readSeveralFigures(readCountsByValue(begun, japanese), { text: text.text, japanese }, notes);
  const paired = readBothOfBefore(side, previous, notes);
  const restricted = readNegated(
    readThresholds(readEventAmounts(readPurchases(readNumberedPurchases(paired, japanese), japanese, notes)), notes),
  );
  askTwoKinds(restricted, text.text, notes);
  const told = context.customerOnLine ? { tokens: restricted, columns: null } : readListColumns(restricted, previous);
  const more = context.customerOnLine ? null : listWithMore(previous, restricted);
  if (more !== null && previous !== null) return { plan: more, earlier: followedUp(previous, earlier) };
  const phrases = readAlternatives(told.tokens, text.text, notes);
  const frame = frameOf(phrases);
  // What was supposed of the answer before, or set beside it, is not of this one.
  const leant = previous === null ? null : { ...previous, whether: null, beside: null };
  const followed = followUp(frame, leant, notes, earlier);
  if (followed !== null && previous !== null)
    return {
      plan: withListColumns(
        withEach(
          withFiguresBefore(
            withoutUnknown(
              ofSurveys(
                besideToo(
                  alsoOf(
                    alsoBy(withoutChannelOfStore(withPopulations(followed, notes), previous), previous, text.text),
                    previous,
                    text.text,
                  ),
                  previous,
                  text.text,
                ),
                context.catalog,
                notes,
              ),
              notes,
            ),
            previous,
            text,
          ),
          averaged.each,
          notes,
        ),
        told.columns,
        notes,
      ),
      earlier: followedUp(previous, earlier),
    };
  const ofThose = shareOfThose(frame, leant, (counted) => makePlan(counted, phrases, false, notes), notes, earlier);
  if (ofThose !== null && previous !== null) {
    checkEverythingUsed(frame, phrases, ofThose, notes);
    return { plan: ofThose, earlier: followedUp(previous, earlier) };
  }
  const made = agesOfBuyers(
    doersOverTime(
      buyersOverTime(ofSurveys(makePlan(frame, phrases, context.customerOnLine, notes), context.catalog, notes)),
    ),
    notes,
  );
  const goods = membersWhoRegistered(
    asRepurchases(membersWithoutPurchases(withGoodsOfSoon(rankedByNamedFigure(made)), pieces), notes),
    pieces,
  );
  const wholes = asNamedWholes(setApart(goods, apart, notes), phrases);
  const plan = withListColumns(withoutUnknown(wholes, notes), told.columns, notes);
  checkEverythingUsed(frame, phrases, plan, notes);
  const reached = withReached(
    withOften(withChanged(withEach(plan, averaged.each, notes), compared.whether), often, numbered, notes),
    supposed.whether,
  );
  const there = japanese ? registeredThere(reached, text.text, context.catalog) : reached;
  const ranked = japanese || context.customerOnLine ? there : rankAmongAll(there, text.text, notes);
  return { plan: withWhether(ranked, frame, text.text.toLowerCase(), japanese), earlier: [] };
}
