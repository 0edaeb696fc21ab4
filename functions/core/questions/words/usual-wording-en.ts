import { reworded } from '../patterns/reworded.ts';
import { AFTER_SEASONS } from './after-seasons-en.ts';
import { AGAIN_SAID_OTHERWISE } from './again-otherwise-en.ts';
import { AGAIN_THEN_OTHERWISE } from './again-then-otherwise-en.ts';
import { ALLOWED_OTHERWISE } from './allowed-otherwise-en.ts';
import { ANNUAL_GROWTH } from './annual-growth-en.ts';
import { ANYONE_SAID } from './anyone-en.ts';
import { ASIDES } from './asides-en.ts';
import { ASKED_BY_MANY } from './asked-by-many-en.ts';
import { ASKED_OTHERWISE } from './asked-otherwise-en.ts';
import { ASKED_SHORTLY } from './asked-shortly-otherwise-en.ts';
import { ATTENTION_OTHERWISE } from './attention-otherwise-en.ts';
import { AVERAGE_CUSTOMER } from './average-customer-en.ts';
import { AVERAGES_SAID_OTHERWISE } from './averages-otherwise-en.ts';
import { BEST_SELLERS } from './best-sellers-en.ts';
import { BOTH_AT_ONCE } from './both-at-once-en.ts';
import { BOTH_SAID_OTHERWISE } from './both-otherwise-en.ts';
import { BOUGHT_AGAIN_SOON } from './bought-again-soon-en.ts';
import { BOUGHT_AND_NOT } from './bought-and-not-en.ts';
import { BRANDS_SAID_OTHERWISE } from './brands-otherwise-en.ts';
import { BROUGHT_IN_BY } from './brought-in-by-en.ts';
import { BUILT_OTHERWISE } from './built-otherwise-en.ts';
import { BUYERS_AND_BRANDS } from './buyers-and-brands-en.ts';
import { CAME_BACK } from './came-back-en.ts';
import { CHANGE_IN_PERCENT } from './change-in-percent-en.ts';
import { CHURN_SAID_OTHERWISE } from './churn-otherwise-en.ts';
import { COMPARED_OTHERWISE } from './compared-otherwise-en.ts';
import { COMPARISONS_SAID_OTHERWISE } from './comparisons-otherwise-en.ts';
import { COMPLAINTS_SAID_OTHERWISE } from './complaints-otherwise-en.ts';
import { CONDITIONS_SAID_BEHIND } from './conditions-said-behind-en.ts';
import { CONSENTS_IN_NOUNS } from './consents-in-nouns-en.ts';
import { CONSENTS_SAID_OTHERWISE } from './consents-otherwise-en.ts';
import { CONSENTS_PASSIVE } from './consents-passive-en.ts';
import { CONSENTS_WITHDRAWN } from './consents-withdrawn-en.ts';
import { CONTACTS_ASKED_OTHERWISE } from './contacts-asked-otherwise-en.ts';
import { CONTACTS_BY_TOPIC } from './contacts-by-topic-en.ts';
import { CONTACTS_IN_SHOP_WORDS } from './contacts-in-shop-words-en.ts';
import { CONTACTS_SAID_OTHERWISE } from './contacts-otherwise-en.ts';
import { COUNTED_EVENTS } from './counted-events-en.ts';
import { COUNTED_ONCE } from './counted-once-en.ts';
import { COUNTED_PEOPLE } from './counted-people-en.ts';
import { COUNTS_SAID_OTHERWISE } from './counts-otherwise-en.ts';
import { CUSTOMERS_GAINED } from './customers-gained-en.ts';
import { DAYS_BETWEEN_PURCHASES } from './days-between-purchases-en.ts';
import { DECADES_BESIDE } from './decades-beside-en.ts';
import { NOT_BACK_SINCE } from './december-not-since-en.ts';
import { DEFINED_BEHIND } from './defined-behind-en.ts';
import { DISCOUNTS_SAID_OTHERWISE } from './discounts-otherwise.ts';
import { EVER } from './ever-en.ts';
import { EXPECTED_SAID_OTHERWISE } from './expected-otherwise-en.ts';
import { EXPLAINED_IN_BRACKETS } from './explained-in-brackets-en.ts';
import { EXTREMES_OF_PERIODS } from './extremes-of-periods-en.ts';
import { FAVOURITES_SAID_OTHERWISE } from './favourites-otherwise-en.ts';
import { FIGURES_SAID_OTHERWISE } from './figures-otherwise-en.ts';
import { FILES_SAID_OTHERWISE } from './files-otherwise-en.ts';
import { FIRST_BOUGHT_OTHERWISE } from './first-bought-otherwise-en.ts';
import { FIRST_GOODS_SAID_OTHERWISE } from './first-goods-otherwise-en.ts';
import { FIRST_MONTHS } from './first-months-en.ts';
import { FIRST_ORDERS } from './first-orders-en.ts';
import { FIRST_PURCHASES } from './first-purchases-en.ts';
import { FIRST_THERE } from './first-there-en.ts';
import { FIRST_THERE_THEN_HERE } from './first-there-then-here-en.ts';
import { FREQUENCY_SAID_OTHERWISE } from './frequency-otherwise-en.ts';
import { GLOSSED_PERIODS } from './glossed-periods-en.ts';
import { GOODS_AND_AGES } from './goods-and-ages-en.ts';
import { GOODS_ASKED_OTHERWISE } from './goods-asked-otherwise-en.ts';
import { GOODS_HAD } from './goods-had-en.ts';
import { GOODS_SAID_OTHERWISE } from './goods-otherwise-en.ts';
import { GROUPS_IN_SHOP_WORDS } from './groups-in-shop-words-en.ts';
import { GROUPS_SAID_OTHERWISE } from './groups-otherwise-en.ts';
import { GROUPS_SET_OUT } from './groups-set-out-en.ts';
import { GROUPS_WITH_FIGURES } from './groups-with-figures-en.ts';
import { GROWTH_IN_PERCENT } from './growth-in-percent-en.ts';
import { GROWTH_SAID_OTHERWISE } from './growth-otherwise-en.ts';
import { HANDLED_CONTACTS } from './handled-contacts-en.ts';
import { HANDLING_SAID_OTHERWISE } from './handling-otherwise-en.ts';
import { HOMOGRAPHS } from './homographs-en.ts';
import { IN_OFFICE_WORDS } from './in-office-words-en.ts';
import { INCOMING_CONTACTS } from './incoming-contacts-en.ts';
import { ITEMS_PER_ORDER } from './items-per-order-en.ts';
import { ITS_OTHER_CHANNEL } from './its-other-channel-en.ts';
import { LEAVING_SAID_OTHERWISE } from './leaving-otherwise-en.ts';
import { LEFT_OUT } from './left-out-en.ts';
import { LEFT_SEGMENTS } from './left-segments-en.ts';
import { LIFETIME_AMOUNTS } from './lifetime-amounts-en.ts';
import { LIMITS_SAID_OTHERWISE } from './limits-otherwise-en.ts';
import { LISTS_ASKED_FOR } from './lists-asked-for-en.ts';
import { LOWER_THAN_LAST_YEAR } from './lower-than-last-year-en.ts';
import { MARKS_OF_CONTACTS } from './marks-of-contacts-en.ts';
import { MEMBERS_WHO_NEVER } from './members-who-never-en.ts';
import { mendedSpelling } from './mended-spelling-en.ts';
import { MISTAKEN_OTHERWISE } from './mistaken-otherwise-en.ts';
import { MONTHLY_AVERAGES } from './monthly-averages-en.ts';
import { MONTHS_BESIDE } from './months-beside-en.ts';
import { MORE_LIKELY, WHO_DOES_MORE } from './more-likely-en.ts';
import { NET_PROMOTERS } from './net-promoters-en.ts';
import { NEW_AND_REPEAT } from './new-and-repeat-en.ts';
import { ONWARDS } from './onwards-en.ts';
import { OPENERS } from './openers-en.ts';
import { ORDER_COUNTS_SAID_OTHERWISE } from './order-counts-en.ts';
import { ORDER_VALUES_SAID_OTHERWISE } from './order-values-en.ts';
import { ORDERS_IN_A_YEAR } from './orders-in-a-year-en.ts';
import { ORDERS_SAID_OTHERWISE } from './orders-otherwise-en.ts';
import { OTHERS_BOUGHT } from './others-bought-en.ts';
import { OWNERS } from './owners-en.ts';
import { PARTS_OF_ORDERS } from './parts-of-orders-en.ts';
import { PARTS_OF_PEOPLE } from './parts-of-people-otherwise-en.ts';
import { PEOPLE_AND_INCOME } from './people-and-income-en.ts';
import { PERIODS_SAID_OTHERWISE } from './periods-otherwise-en.ts';
import { PLAIN_FRAMES } from './plain-frames-en.ts';
import { PLAIN_NOUNS } from './plain-nouns-en.ts';
import { PLAINLY_SAID_OTHERWISE } from './plainly-otherwise-en.ts';
import { PRICES_SAID_OTHERWISE } from './prices-otherwise-en.ts';
import { RECORD_LISTS } from './record-lists-en.ts';
import { REFUSED_MAIL } from './refused-mail-en.ts';
import { REFUSED_MORE_OFTEN } from './refused-more-often-en.ts';
import { REGISTERED_SAID_OTHERWISE } from './registered-otherwise-en.ts';
import { REGISTRATION_COHORTS } from './registration-cohorts-en.ts';
import { REPEAT_ORDERS } from './repeat-orders-en.ts';
import { REPEAT_RATE_SAID_OTHERWISE } from './repeat-rate-en.ts';
import { REPURCHASES } from './repurchases-en.ts';
import { RETENTION_SAID_OTHERWISE } from './retention-otherwise-en.ts';
import { RETURNED_GOODS } from './returned-goods-en.ts';
import { RETURNS_AND_CONTACTS } from './returns-and-contacts-en.ts';
import { RETURNS_COUNTED } from './returns-counted-en.ts';
import { RFM_SCORES } from './rfm-scores-en.ts';
import { SAID_FIRST_OTHERWISE } from './said-first-otherwise-en.ts';
import { SAID_IN_BRIEF } from './said-in-brief-en.ts';
import { SAID_IN_HASTE } from './said-in-haste-en.ts';
import { SAID_LOOSELY } from './said-loosely-en.ts';
import { SAID_OF_GROUPS } from './said-of-groups-en.ts';
import { SAID_YES } from './said-yes-en.ts';
import { SAME_MONTHS } from './same-months-en.ts';
import { SELLERS } from './sellers-en.ts';
import { SET_ASIDE } from './set-aside-en.ts';
import { SHARES_BY_CHANNEL } from './shares-by-channel-en.ts';
import { SHARES_IN_BRIEF } from './shares-in-brief-otherwise-en.ts';
import { SHARES_OF_FIGURES } from './shares-of-figures-en.ts';
import { SHARES_OF_TAKEN_BACK } from './shares-of-taken-back-en.ts';
import { SHARES_OF_KINDS } from './shares-of-vips-en.ts';
import { SHARES_SAID_OTHERWISE } from './shares-otherwise-en.ts';
import { SHORT_YEARS } from './short-years-en.ts';
import { SHOWN_SAID_OTHERWISE } from './shown-otherwise-en.ts';
import { SINGLE_ORDERS } from './single-orders-en.ts';
import { SITE_VISITS } from './site-visits-en.ts';
import { SMALL_TURNS } from './small-turns-en.ts';
import { SMALL_WORDS } from './small-words-en.ts';
import { SOLD_BELOW_LIST } from './sold-below-list-en.ts';
import { SOLD_TO } from './sold-to-en.ts';
import { SOMEBODY_ASKED } from './somebody-en.ts';
import { SOON_AFTER_JOINING } from './soon-after-joining-en.ts';
import { SPEND_PER_PERSON } from './spend-per-person-en.ts';
import { SPENDERS_AND_AGAIN } from './spenders-and-again-en.ts';
import { SPLITS_SAID_OTHERWISE } from './splits-otherwise-en.ts';
import { STORES_AND_AGES } from './stores-and-ages-en.ts';
import { SUMMED_TOGETHER } from './summed-together-en.ts';
import { SURVEY_SCORES } from './survey-scores-en.ts';
import { TAKEN_BACK_PART } from './taken-back-part-en.ts';
import { TAKINGS_SAID_OTHERWISE } from './takings-en.ts';
import { THEN_AND_NOW } from './then-and-now-en.ts';
import { TIMES_SAID_OTHERWISE } from './times-otherwise-en.ts';
import { TOGETHER_EN } from './together-en.ts';
import { TOLD_BESIDE } from './told-beside-en.ts';
import { TOLD_BY_GROUPS } from './told-by-groups-en.ts';
import { TOLD_IN_TWO } from './told-in-two-en.ts';
import { TOLD_TOGETHER } from './told-together-en.ts';
import { TOPS_SAID_OTHERWISE } from './tops-otherwise-en.ts';
import { TRENDS_OF_PEOPLE } from './trends-of-people-en.ts';
import { TWO_BESIDE } from './two-beside-en.ts';
import { UNRESOLVED_SAID_OTHERWISE } from './unresolved-otherwise-en.ts';
import { VALUE_OF_RETURNS } from './value-of-returns-en.ts';
import { VISITS_AND_VIEWS } from './visits-and-views-en.ts';
import { WEB_SAID_OTHERWISE } from './web-otherwise-en.ts';
import { WHAT_SOLD_BEST } from './what-sold-best-en.ts';
import { WITHOUT_SAID_OTHERWISE } from './without-otherwise-en.ts';
import { WORTH_OVER_LIFETIME } from './worth-over-lifetime-en.ts';
import { YEARS_BY_GROUP } from './years-by-group-en.ts';

const OTHERWISE = [
  ...PLAINLY_SAID_OTHERWISE,
  ...SAID_LOOSELY,
  ...SMALL_WORDS,
  ...OPENERS,
  ...SHORT_YEARS,
  ...ITS_OTHER_CHANNEL,
  ...EXPLAINED_IN_BRACKETS,
  ...COUNTED_ONCE,
  ...SUMMED_TOGETHER,
  ...FIRST_MONTHS,
  ...CONTACTS_IN_SHOP_WORDS,
  ...RETURNS_COUNTED,
  ...GROUPS_IN_SHOP_WORDS,
  ...IN_OFFICE_WORDS,
  ...SMALL_TURNS,
  ...RECORD_LISTS,
  ...TOLD_IN_TWO,
  ...THEN_AND_NOW,
  ...WHAT_SOLD_BEST,
  ...AVERAGE_CUSTOMER,
  ...SPENDERS_AND_AGAIN,
  ...REPEAT_ORDERS,
  ...SOON_AFTER_JOINING,
  ...FIRST_THERE,
  ...PEOPLE_AND_INCOME,
  ...ATTENTION_OTHERWISE,
  ...LEFT_SEGMENTS,
  ...CHANGE_IN_PERCENT,
  ...SELLERS,
  ...TOGETHER_EN,
  ...SAME_MONTHS,
  ...TAKEN_BACK_PART,
  ...FIRST_BOUGHT_OTHERWISE,
  ...REFUSED_MAIL,
  ...ALLOWED_OTHERWISE,
  ...BUILT_OTHERWISE,
  ...LISTS_ASKED_FOR,
  ...OWNERS,
  ...INCOMING_CONTACTS,
  ...MORE_LIKELY,
  ...WHO_DOES_MORE,
  ...SAID_OF_GROUPS,
  ...CAME_BACK,
  ...AFTER_SEASONS,
  ...GLOSSED_PERIODS,
  ...SOMEBODY_ASKED,
  ...SOLD_BELOW_LIST,
  ...PRICES_SAID_OTHERWISE,
  ...SET_ASIDE,
  ...CONSENTS_PASSIVE,
  ...CONSENTS_WITHDRAWN,
  ...REPURCHASES,
  ...ASIDES,
  ...REGISTRATION_COHORTS,
  ...WORTH_OVER_LIFETIME,
  ...VISITS_AND_VIEWS,
  ...REFUSED_MORE_OFTEN,
  ...EXTREMES_OF_PERIODS,
  ...SHARES_OF_TAKEN_BACK,
  ...GROUPS_WITH_FIGURES,
  ...CONTACTS_BY_TOPIC,
  ...ANYONE_SAID,
  ...GOODS_HAD,
  ...ASKED_BY_MANY,
  ...MARKS_OF_CONTACTS,
  ...DISCOUNTS_SAID_OTHERWISE,
  ...MISTAKEN_OTHERWISE,
  ...DEFINED_BEHIND,
  ...SMALL_WORDS,
  ...RFM_SCORES,
  ...NET_PROMOTERS,
  ...FIRST_ORDERS,
  ...BROUGHT_IN_BY,
  ...LEFT_OUT,
  ...TOLD_BY_GROUPS,
  ...SITE_VISITS,
  ...SAID_IN_HASTE,
  ...CONDITIONS_SAID_BEHIND,
  ...GROWTH_IN_PERCENT,
  ...FIRST_THERE_THEN_HERE,
  ...MEMBERS_WHO_NEVER,
  ...SAID_YES,
  ...GOODS_AND_AGES,
  ...CONTACTS_ASKED_OTHERWISE,
  ...SHARES_BY_CHANNEL,
  ...HOMOGRAPHS,
  ...ONWARDS,
  ...COUNTED_EVENTS,
  ...SOLD_TO,
  ...PARTS_OF_ORDERS,
  ...BOTH_AT_ONCE,
  ...TOLD_BESIDE,
  ...EVER,
  ...PLAIN_NOUNS,
  ...PERIODS_SAID_OTHERWISE,
  ...PLAIN_FRAMES,
  ...CHURN_SAID_OTHERWISE,
  ...DECADES_BESIDE,
  ...COMPLAINTS_SAID_OTHERWISE,
  ...UNRESOLVED_SAID_OTHERWISE,
  ...DAYS_BETWEEN_PURCHASES,
  ...VALUE_OF_RETURNS,
  ...ITEMS_PER_ORDER,
  ...ORDERS_IN_A_YEAR,
  ...ANNUAL_GROWTH,
  ...LOWER_THAN_LAST_YEAR,
  ...MONTHS_BESIDE,
  ...MONTHLY_AVERAGES,
  ...BOUGHT_AGAIN_SOON,
  ...NOT_BACK_SINCE,
  ...RETURNS_AND_CONTACTS,
  ...BUYERS_AND_BRANDS,
  ...SHARES_OF_KINDS,
  ...SPEND_PER_PERSON,
  ...BEST_SELLERS,
  ...NEW_AND_REPEAT,
  ...STORES_AND_AGES,
  ...TRENDS_OF_PEOPLE,
  ...RETURNED_GOODS,
  ...SURVEY_SCORES,
  ...ORDER_COUNTS_SAID_OTHERWISE,
  ...FIRST_PURCHASES,
  ...RETENTION_SAID_OTHERWISE,
  ...REGISTERED_SAID_OTHERWISE,
  ...FILES_SAID_OTHERWISE,
  ...SINGLE_ORDERS,
  ...COMPARISONS_SAID_OTHERWISE,
  ...TAKINGS_SAID_OTHERWISE,
  ...OTHERS_BOUGHT,
  ...GROUPS_SET_OUT,
  ...TWO_BESIDE,
  ...YEARS_BY_GROUP,
  ...GROWTH_SAID_OTHERWISE,
  ...TOPS_SAID_OTHERWISE,
  ...ORDER_VALUES_SAID_OTHERWISE,
  ...LIFETIME_AMOUNTS,
  ...HANDLED_CONTACTS,
  ...CONSENTS_IN_NOUNS,
  ...REPEAT_RATE_SAID_OTHERWISE,
  ...SHARES_OF_FIGURES,
  ...COUNTED_PEOPLE,
  ...BOUGHT_AND_NOT,
  ...CUSTOMERS_GAINED,
  ...ASKED_SHORTLY,
  ...COMPARED_OTHERWISE,
  ...AGAIN_THEN_OTHERWISE,
  ...SHARES_IN_BRIEF,
  ...SAID_FIRST_OTHERWISE,
  ...WEB_SAID_OTHERWISE,
  ...WITHOUT_SAID_OTHERWISE,
  ...HANDLING_SAID_OTHERWISE,
  ...EXPECTED_SAID_OTHERWISE,
  ...SAID_IN_BRIEF,
  ...FREQUENCY_SAID_OTHERWISE,
  ...ASKED_OTHERWISE,
  ...PARTS_OF_PEOPLE,
  ...AGAIN_SAID_OTHERWISE,
  ...TOLD_TOGETHER,
  ...TIMES_SAID_OTHERWISE,
  ...SPLITS_SAID_OTHERWISE,
  ...SHOWN_SAID_OTHERWISE,
  ...COUNTS_SAID_OTHERWISE,
  ...LEAVING_SAID_OTHERWISE,
  ...FAVOURITES_SAID_OTHERWISE,
  ...BOTH_SAID_OTHERWISE,
  ...CONTACTS_SAID_OTHERWISE,
  ...BRANDS_SAID_OTHERWISE,
  ...GOODS_SAID_OTHERWISE,
  ...FIGURES_SAID_OTHERWISE,
  ...LIMITS_SAID_OTHERWISE,
  ...CONSENTS_SAID_OTHERWISE,
  ...ORDERS_SAID_OTHERWISE,
  ...FIRST_GOODS_SAID_OTHERWISE,
  ...GOODS_ASKED_OTHERWISE,
  ...AVERAGES_SAID_OTHERWISE,
  ...SHARES_SAID_OTHERWISE,
  ...GROUPS_SAID_OTHERWISE,
];

/** “No later than 4 months after”, “order number two”, “rings as a % of sales”: the same as most people say it. */
export const asUsuallySaid = (text: string): string =>
  LATIN.test(text) ? reworded(mendedSpelling(text), OTHERWISE).replace(/ {2,}/g, ' ').trim() : text;

const LATIN = /[a-z]{2}/i;
