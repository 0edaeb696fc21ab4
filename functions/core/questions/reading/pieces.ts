import type { QuestionText } from '../normalize-question.ts';
import type { Plan } from '../plan.ts';
import type { TimeContext } from '../time-pattern.ts';
import { type Lexicon, tokenize } from '../tokenize.ts';
import type { Token } from '../tokens.ts';
import { readActiveBuyers } from './active-buyers.ts';
import { readAfterContacts } from './after-contacts.ts';
import { readAgainstLastYear } from './against-last-year.ts';
import { readAskedPrices } from './asked-prices.ts';
import { readAskedWhether } from './asked-whether.ts';
import { readBirthdays } from './birthdays.ts';
import { readBoughtBeside } from './bought-beside.ts';
import { readBoughtGoods } from './bought-goods.ts';
import { readBrandsSaidTwice } from './brands-said-twice.ts';
import { readByMarks } from './by-marks.ts';
import { readComparedFrom } from './compared-from.ts';
import { readConsenters, readConsentRate, readPurposeRate } from './consent-rate.ts';
import { readCountedGoods } from './counted-goods.ts';
import { readCountedRanks } from './counted-ranks.ts';
import { readElidedPeriods } from './elided-periods.ts';
import { readEvents } from './events.ts';
import { readExpectationHorizons } from './expectation-horizons.ts';
import { readExpectations, readFurtherAhead } from './expectations.ts';
import { readFiguresSaidTwice } from './figures-said-twice.ts';
import { readGotGoods } from './got-goods.ts';
import { readAskedHours } from './hours.ts';
import { readHowLongContacts } from './how-long-contacts.ts';
import { readHowOften } from './how-often.ts';
import { readInBrackets } from './in-brackets.ts';
import { readLastPurchases, refuseNewestBuyer } from './last-purchases.ts';
import { readLeadIns } from './lead-ins.ts';
import { readLifelongAmounts } from './lifelong-amounts.ts';
import { readLightVerbs } from './light-verbs.ts';
import { readListedFigures } from './listed-figures.ts';
import { readMarksOfOne } from './marks-of-one.ts';
import { readMonthsLater } from './months-later.ts';
import { readMostTakenBack } from './most-taken-back.ts';
import { readMostly } from './mostly.ts';
import { readNamedBefore } from './named-before.ts';
import { readNotedPieces } from './noted-pieces-ja.ts';
import type { Notes } from './notes.ts';
import { readNthPlaces } from './nth-places.ts';
import { readOneCustomer } from './one-customer.ts';
import { readOnlyTime } from './only-time.ts';
import { readOrdinals } from './ordinals.ts';
import { readPeriodLengths } from './period-lengths.ts';
import { readPurchasesToCome } from './purchases-to-come.ts';
import { readRankedByEvents } from './ranked-by-events.ts';
import { readRankedPeople } from './ranked-people.ts';
import { readReachable } from './reachable-people.ts';
import { readRecentlyWhen } from './recently-when.ts';
import { readRegisteredWith } from './registered-with.ts';
import { readSaidLimits } from './said-limits.ts';
import { readSameGoods } from './same-goods.ts';
import { readSameLengthBefore } from './same-length-before.ts';
import { readSpokenPieces } from './spoken-pieces.ts';
import { readSpokenJapanese } from './spoken-shapes-ja.ts';
import { readSummedThresholds } from './summed-thresholds.ts';
import { readToldPeople } from './told-people.ts';
import { readWhyAsked } from './why-asked.ts';
import { readWorst } from './worst.ts';

/** What the pieces are read by. */
interface Asked {
  readonly lexicon: Lexicon;
  readonly times: TimeContext;
  readonly previous: Plan | null;
  readonly customerOnLine: boolean;
}

/** The pieces of a question with the meanings that they have together. */
export function piecesOf(
  text: QuestionText,
  { lexicon, times, previous, customerOnLine }: Asked,
  notes: Notes,
): readonly Token[] {
  const tokens = readAskedWhether(
    readReachable(
      readBrandsSaidTwice(
        readInBrackets(readNotedPieces(readGotGoods(readSaidLimits(tokenize(text, lexicon, times), text))), text),
        customerOnLine,
      ),
      customerOnLine,
    ),
  );
  const begun = readLightVerbs(
    readLeadIns(readWhyAsked(readOrdinals(readAfterContacts(tokens), customerOnLine), text, notes), text, notes),
  );
  const pieces = readSpokenPieces(
    readSameLengthBefore(
      readSpokenJapanese(
        customerOnLine ? begun : readNthPlaces(readCountedRanks(readSameGoods(begun, customerOnLine)), notes),
        customerOnLine,
      ),
    ),
  );
  const compared = readComparedFrom(readNamedBefore(readPeriodLengths(pieces), previous), times);
  const summed = readHowLongContacts(readLifelongAmounts(readSummedThresholds(compared)));
  const said = readPurposeRate(
    readConsenters(readConsentRate(readMarksOfOne(readRegisteredWith(summed, customerOnLine), customerOnLine))),
  );
  const words = readElidedPeriods(previous === null ? readAgainstLastYear(said, times) : said, notes);
  const born = readBirthdays(
    readHowOften(readActiveBuyers(words, notes), customerOnLine, notes),
    times,
    customerOnLine,
    notes,
  );
  const dated = readLastPurchases(born, times, customerOnLine);
  refuseNewestBuyer(dated, customerOnLine, notes);
  const told = customerOnLine ? readCountedGoods(dated) : readToldPeople(dated);
  const known = readWorst(
    readRankedPeople(
      readRankedByEvents(
        readMostTakenBack(
          readFiguresSaidTwice(
            readListedFigures(
              readOneCustomer(
                readAskedPrices(
                  readAskedHours(
                    readRecentlyWhen(
                      readMostly(
                        readBoughtGoods(
                          readMonthsLater(readBoughtBeside(readOnlyTime(told), notes), text.folded),
                          customerOnLine,
                        ),
                        customerOnLine,
                        notes,
                      ),
                    ),
                  ),
                ),
                customerOnLine,
              ),
            ),
          ),
        ),
      ),
    ),
    notes,
  );
  const ahead = readFurtherAhead(readPurchasesToCome(readExpectationHorizons(known)), text.folded, previous);
  return readByMarks(readEvents(readExpectations(ahead, text.folded, customerOnLine, notes), text, lexicon, previous));
}
