import { type DictionaryEntry, entry } from './dictionary.ts';

/** Beside the number of a purchase only (`placed-words.ts`). */
export const DAYS_TAKEN =
  'how many days does it take, how many days did it take, how many days do they take, how many days it takes, how many days it took, how many days pass, how many days go by';

/** Words that shape an English question. */
export const ENGLISH_GRAMMAR: readonly DictionaryEntry[] = [
  entry({ kind: 'join', how: 'and' }, `but, and, as well as, &, along with`),
  entry({ kind: 'join', how: 'or' }, `or`),
  entry(
    { kind: 'both' },
    `both, both brands, both of the brands, both of our brands, both of these brands, both categories, both of these categories, both of these products, both products`,
  ),
  entry({ kind: 'both' }, `all three, all three of them, all of them, all three of these`),
  // Days that pass are no groups of days.
  entry({ kind: 'measure', measure: 'average_days_since_first' }, DAYS_TAKEN),
  entry({ kind: 'unknown' }, DAYS_TAKEN),
  entry({ kind: 'either' }, `either, any of, at least one of`),
  // “… and no earrings either”.
  entry({ kind: 'stop' }, `either`),
  entry(
    { kind: 'one-of' },
    `exactly one of, only one of, just one of, precisely one of, exactly one of the two, but not both, and not both, not both, but not both of them, but only one, one but not both of, one but not the other of`,
  ),
  entry({ kind: 'besides' }, `else, what else, other products, other things, besides that, in addition, as well`),
  entry(
    { kind: 'only' },
    `only, solely, exclusively, just, only ever, ever only, -only, alone, nowhere but, nowhere but at, nowhere but from, nothing but, no other brand but, no other brand than, nowhere other than,
    and nowhere else, nowhere else, and nothing else, nothing else, and no other brand, and no other brands, and no other, no other brand, no other brands, and from no other brand, and from no other brands, and at no other brand, and from nowhere else, and at no other,
    and not from any other brand, and not from any other, and not at any other brand, and not anywhere else, but nowhere else, but nothing else, but no other brand, but not from any other brand, but not anywhere else, and never anywhere else, but never anywhere else, and never anything else`,
  ),
  entry(
    { kind: 'except' },
    `
    exclude, exclude the, exclude all, excludes, leave out the, leave out all, take out, take out the, filter out, filter out the, skip, skip the, ignore, ignore the, except those in, except those in the, except those who are, except those from, excluding those in, excluding those in the, excluding those who are, excluding those from, other than those in, other than those who are, but not those in, without those in, not counting those in, not those in, non-, except, except for, excluding, other than, outside, outside of, live outside, live outside of, living outside, living outside of, lives outside, based outside, located outside, not live in, don't live in, do not live in, not living in, who don't live in, who do not live in, apart from, not in, not from, who are not,
    that are not, who is not, are not in, not including, who are not in, non, who aren't, are not, aren't,
    not living in`,
  ),
  entry(
    { kind: 'not' },
    `
    not, but not, but not in, but not during, never, didn't, did not, haven't, have not, hasn't, has not, don't, do not, without, but never,
    but did not, but didn't, but have not, but haven't, and not, had not, and never, doesn't, does not, no, but no`,
  ),
  entry(
    { kind: 'by' },
    `
    by, per, for each, each, broken down by, separated by, divided by, split out by, split by, grouped by, group by, for every, every, by each, in each,
    across, segmented by, sliced by, breakdown by, broken down per`,
  ),
  entry(
    { kind: 'within' },
    `among, amongst, out of, out of all, of all, of all our, of all the, out of all our, out of all the, out of our, out of the, of the, of our, within, of those, of`,
  ),
  entry(
    { kind: 'moved', way: 'from' },
    `moved from, went from, changed from, shifted from, moved out of, turned from, transitioned from, switched from, slipped from, slid from, fell from, sank from, moved down from, moved up from, went down from, went up from, downgraded from, upgraded from, slipped down from, fell back from, have moved from, has moved from, moving from, move from, migrated from, progressed from, recovered from, demoted from, were demoted from, was demoted from, got demoted from, promoted from, were promoted from, was promoted from, got promoted from, dropped down from, rose from, climbed from, converted from, drifted from`,
  ),
  entry(
    { kind: 'moved', way: 'into' },
    `
    newly became, newly become, have newly become, has newly become, newly turned, newly turned into, newly entered, newly moved into, have newly entered, freshly became, just became, became newly, became, become, turned into, moved to, moved into, went into, entered, newly, have become, has become, have turned into,
    moved to the segment, moved into the segment, transitioned to, slipped to, slipped into, slid into, fell to, fell into,
    dropped to, dropped into, downgraded to, upgraded to, moved up to, moved down to, promoted to, were promoted to, was promoted to, got promoted to, have been promoted to, has been promoted to, demoted to, were demoted to, was demoted to, got demoted to, graduated to, rose to, climbed to, advanced to, progressed to, migrated to, sank to, sank into, drifted into, dropped down to, went down to, went up to, moved over to, went over to, have moved to, has moved to, have moved into, has moved into, have fallen into, has fallen into, have fallen to, have slipped into, have slipped to, landed in, ended up in, reached the segment, made it to, have entered, has entered, recovered to, got upgraded to, were upgraded to, were downgraded to, got downgraded to, converted to`,
  ),
  entry(
    { kind: 'moved', way: 'out' },
    `
    no longer, are no longer, are not any more, stopped being, fell out of, dropped out of, left the segment, ceased to be,
    are no longer in, no longer in, moved away from, left, leave, leaving, exited, drop out of, fall out of, lose the status of, lost the status of, quit being, have left, has left, have dropped out of, has dropped out of, have fallen out of, has fallen out of, got out of, slipped out of, were removed from, was removed from, have exited, has exited, have stopped being`,
  ),
  entry(
    { kind: 'transitions' },
    `
    segment movement, segment movements, segment transitions, transition matrix, movement between segments,
    movements between segments, transitions between segments, segment changes, segment migration, lifecycle transitions,
    segment movement matrix, segment transition matrix`,
  ),
  entry(
    { kind: 'cohorts' },
    `
    cohort, cohorts, cohort analysis, retention, retention rate, customer retention, customer retention rate, cohort retention,
    retention by cohort, retention rate by cohort, monthly cohorts, monthly cohort, cohort table, retention rates, by cohort,
    retention by monthly cohort, cohort retention rate, retention cohorts, retention by first purchase month,
    retention by month of first purchase, retention rate by first purchase month, by first purchase month, by month of first purchase`,
  ),
  entry(
    { kind: 'share' },
    `share, shares, percentages, percentage, percent, proportion, ratio, fraction, %, what %, portion, rate, pct, how big a share of, how large a share of, how big a share, how large a share, how big a part of, how large a part of, how big is the share of, how large is the share of, how many percent of, how many percent, how many per cent, what per cent, which percentage, which share`,
  ),
  entry(
    { kind: 'group', dimensions: ['hour'], grain: null, which: true },
    `what time, what hour, at what hour, at what time, what time of day, at what time of day, which hour, which hours, at which hour, what hours`,
  ),
  entry({ kind: 'group', dimensions: ['hour'], grain: null, which: false }, `hourly, hour by hour`),
  entry(
    { kind: 'ask', what: 'list' },
    `csv file of, a csv file of, csv of, a csv of, spreadsheet of, a spreadsheet of, excel file of, an excel file of, file of, a file of`,
  ),
  entry(
    { kind: 'group', dimensions: ['segment'], grain: null, which: false },
    `segment sizes, segment size, sizes of the segments, size of each segment, size of the segments, sizes of segments, how big is each segment, how big are the segments, how large is each segment, how large are the segments, how big are our segments`,
  ),
  entry(
    { kind: 'group', dimensions: ['cluster'], grain: null, which: false },
    `cluster sizes, cluster size, sizes of the clusters, size of each cluster, size of the clusters, sizes of clusters, how big is each cluster, how big are the clusters, how large is each cluster, how large are the clusters, how big are our clusters`,
  ),
  entry({ kind: 'distribution' }, `distribution, breakdown, split, divided, mix, composition, spread`),
  entry(
    {
      kind: 'trend',
    },
    `trend, over time, trending, evolution, development, time series, evolve, evolved, history, change over time`,
  ),
  entry(
    { kind: 'versus' },
    `
    in comparison to, in comparison with, compare, compared to, compared with, comparison, versus, vs, vs., against, difference, comparing, relative to, difference between, different between, differ, differs, differ between,
    than, compared, compare to, compare with`,
  ),
  entry({ kind: 'aggregate', aggregate: 'average' }, `average, mean, avg, averaged, on average, in average, typical`),
  entry({ kind: 'aggregate', aggregate: 'median' }, `median`),
  entry({ kind: 'aggregate', aggregate: 'highest' }, `maximum, max`),
  entry({ kind: 'aggregate', aggregate: 'lowest' }, `minimum, min`),
  entry(
    {
      kind: 'aggregate',
      aggregate: 'total',
    },
    `total, sum, sum of, in total, altogether, overall, combined, cumulative, cumulatively, running total, running total of, running sum, running sum of, lifetime, all-time, all time`,
  ),
  entry({ kind: 'per', unit: 'order' }, `per order, each order, per purchase, per transaction`),
  entry(
    { kind: 'per', unit: 'customer' },
    `
    per customer, per person, per buyer, each customer, per head, per capita, per shopper`,
  ),
  entry(
    {
      kind: 'rank',
      direction: 'descending',
      one: false,
    },
    `top, higher, greater, bigger, larger, better, more, more often, more frequently, ranking, rank, ranked, in descending order, from high to low, high to low, from highest to lowest, leading, from most to least`,
  ),
  entry(
    { kind: 'rank', direction: 'ascending', one: false },
    `bottom, lower, smaller, worse, less, fewer, in ascending order, from lowest to highest, from low to high, low to high`,
  ),
  entry(
    { kind: 'sold' },
    `
    sold, selling, best selling, best-selling, bestselling, best seller, best sellers, bestseller, bestsellers, top selling,
    top-selling, top seller, top sellers, sells, sell, sells best, sell best, sold best, sells the best, sell the best, sells most,
    sells the most`,
  ),
  entry({ kind: 'ambiguous', word: 'popular' }, `popular, most popular, the most popular`),
  entry(
    { kind: 'ambiguous', word: 'difficult' },
    `difficult customers, most difficult customers, the most difficult customers, difficult customer, problem customers, problematic customers, troublesome customers, hardest customers, toughest customers, worst customers, 困ったお客様, 困った顧客, 難しいお客様, 難しい顧客, 厄介なお客様, 厄介な顧客, 面倒なお客様, 手のかかるお客様, 問題のあるお客様, 問題顧客`,
  ),
  entry(
    { kind: 'ambiguous', word: 'bad-service' },
    `対応がよくなかった, 対応が良くなかった, 対応が悪かった, 対応の悪かった, 対応のよくなかった, 対応の良くなかった, 対応がまずかった, 対応がひどかった, 対応に問題があった, handled badly, badly handled, handled poorly, poorly handled, went badly, went wrong, bad service, poor service`,
  ),
  entry(
    { kind: 'ambiguous', word: 'frequent-contacts' },
    `frequent callers, frequent caller, frequent contacters, frequent contactors, heavy callers, repeat callers, frequent complainers, call a lot, calls a lot, call often, contact us a lot, contact us often, contact us frequently, よく電話してくる, しょっちゅう電話してくる, 頻繁に電話してくる, よく問い合わせてくる, 頻繁に問い合わせてくる, 頻繁に問い合わせる, しょっちゅう問い合わせてくる`,
  ),
  entry(
    { kind: 'ambiguous', word: 'best-customers' },
    `
    best customers, best customer, most valuable customers, most valuable customer, valuable customers, loyal customers,
    most loyal customers, best clients, good customers, important customers, most important customers, key customers,
    big one, a big one, big customer, a big customer, big spender, a big spender, big client, valuable customer, a valuable customer, good one, a good one, one of the good ones, one of our good ones, one of our best, top customer, a top customer, important one, an important one, best buyers, heavy users, best shoppers, most loyal customer, loyal customer, are loyal, are our loyal ones, are most loyal, are the most loyal, our best customers, regulars`,
  ),
  entry(
    {
      kind: 'rank',
      direction: 'descending',
      one: true,
    },
    `most common, the most common, commonest, most frequent, the most frequent, most often, most frequently, the most often, the most frequently, busiest, peak, most, highest, the most, the highest, longest, the longest, best, the best, largest, biggest, greatest, the largest, the biggest`,
  ),
  entry(
    {
      kind: 'rank',
      direction: 'ascending',
      one: true,
    },
    `least often, least frequently, the least often, shortest, the shortest, least, lowest, fewest, the least, the lowest, the fewest, smallest, worst, the worst, weakest, the weakest, the smallest, poorest`,
  ),
  entry(
    { kind: 'ask', what: 'count' },
    `
    how many, number of, the number of, count, count of, amount of, numbers, number, the count of, total number of,
    no. of, headcount`,
  ),
  entry({ kind: 'ask', what: 'count-times' }, `how often, how many times, number of times`),
  entry(
    { kind: 'stop' },
    `in that time, in that period, during that time, during that period, over that time, over that period, in the same period, in the same time, compared with her usual pace, compared with his usual pace, compared to her usual pace, compared to his usual pace, compared with their usual pace, than her usual pace, compared with usual`,
  ),
  entry({ kind: 'measure', measure: 'sales' }, `sale of, sale by, sale amount`),
  entry(
    { kind: 'ask', what: 'list' },
    `list, list of, list all, export, names of, list the, download a list of, download a list, download the list of, download the list, download list of, download a csv of, download the csv of, download csv of, download as csv, download them as csv, download all, download the names of, get me a list of, a downloadable list of`,
  ),
  entry({ kind: 'ask', what: 'who' }, `who, which customers, what customers, which people, which customer, whom`),
  entry({ kind: 'ask', what: 'how-much' }, `how much, how much money`),
  entry({ kind: 'ask', what: 'which' }, `which, what kind of, which of, where`),
  entry(
    { kind: 'ask', what: 'when' },
    `when, how many days ago, how many weeks ago, how many months ago, how many years ago, what date, since when, how long, what day, how long ago`,
  ),
  entry({ kind: 'ask', what: 'what' }, `what, what's, what is, what are, what was, what were, whats`),
  entry(
    { kind: 'ask', what: 'whether' },
    `
    has, did, does, is, can, may, ever, is there, can we, may we, may i, can i, are we allowed to, am i allowed to,
    should, do, have, had, is it ok, is it okay, allowed, allowed to`,
  ),
  entry(
    { kind: 'operator', op: '>=' },
    `
    at least, or more, or higher, or better, and more, or over, or above, minimum of, no less than, not less than, >=, no fewer than,
    and over, or older, and older, +, and above, and up, upwards, plus`,
  ),
  entry(
    { kind: 'operator', op: '>' },
    `
    more than, over, above, exceeding, exceeds, exceed, greater than, >, older than, higher than, larger than,
    upwards of, in excess of, exceeded, bigger than`,
  ),
  entry(
    { kind: 'operator', op: '<=' },
    `
    at most, or less, or lower, or worse, or fewer, or under, up to, no more than, not more than, <=, or below, and under, or younger,
    and younger, maximum of`,
  ),
  entry(
    { kind: 'operator', op: '<' },
    `less than, fewer than, under, below, <, younger than, lower than, smaller than`,
  ),
  entry({ kind: 'operator', op: '=' }, `between, exactly, precisely, equal to, =`),
  entry({ kind: 'quantity', value: 2, unit: null, op: '>=' }, `multiple, several`),
  entry(
    {
      kind: 'quantity',
      value: 2,
      unit: 'times',
      op: '>=',
    },
    `more than once, multiple times, several times, at least twice, twice or more, repeatedly`,
  ),
  entry({ kind: 'quantity', value: 1, unit: 'times', op: null }, `once, one time`),
  entry(
    { kind: 'ask', what: 'count' },
    `how big is, how large is, how big are, how large are, how big was, how large was`,
  ),
  entry({ kind: 'operator', op: '>' }, `a better than, a higher than, a greater than`),
  entry({ kind: 'quantity', value: 2, unit: 'times', op: null }, `twice`),
  entry({ kind: 'quantity', value: 1, unit: 'times', op: '=' }, `single order, single purchase, single transaction`),
  entry({ kind: 'quantity', value: 1, unit: 'times', op: '>=' }, `at least once, once or more`),
  entry({ kind: 'quantity', value: 2, unit: 'times', op: '>' }, `more than twice`),
  entry({ kind: 'counter', unit: 'times' }, `times, time, x`),
  entry({ kind: 'counter', unit: 'yen' }, `yen, jpy, ¥`),
  entry({ kind: 'counter', unit: 'items' }, `units, unit, pieces, piece, stars, star`),
  entry(
    { kind: 'counter', unit: 'years-old' },
    `years old, year old, years of age, year-old, years-old, yrs old, years`,
  ),
  entry({ kind: 'counter', unit: 'decade' }, `s, 's`),
  entry({ kind: 'grain', grain: 'day' }, `day, daily, day by day, days, date`),
  entry({ kind: 'grain', grain: 'week' }, `week, weekly, week by week, weeks`),
  entry({ kind: 'grain', grain: 'month' }, `month, monthly, month by month, months, calendar month`),
  entry({ kind: 'grain', grain: 'quarter' }, `quarter, quarterly, quarters`),
  entry({ kind: 'grain', grain: 'year' }, `year, yearly, annual, annually, years, calendar year`),
  entry({ kind: 'grain', grain: 'fiscal-year' }, `fiscal year, financial year, fiscal years`),
  entry(
    { kind: 'all' },
    `
    all, everyone, everybody, entire, whole, all time, all customers, total customers, all brands, of all time,
    all our customers`,
  ),
  entry(
    { kind: 'this-customer' },
    `
    this customer, the customer, this person, this caller, the caller, she, he, they, her, him, his, their, them,
    this client, this lady, this gentleman, customer on the line, the customer on the line, the person on the line,
    this buyer, this shopper, she's, he's, this user, this member, this woman, this man, the person on the phone,
    the customer on the phone, they've, theirs, this customer's`,
  ),
  entry(
    { kind: 'follow-up' },
    `
    what about, how about, and, of those, of these, of them, same for, the same for, now, then, and what about,
    and how about, and for, what if only, those, these, that, same, the same, it, instead, and now, and of those, and of them,
    break it down, break that down, break this down, split it, only for, just for`,
  ),
];
