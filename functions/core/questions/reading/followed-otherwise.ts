import { MEASURES } from '../measures.ts';
import { fold, isJapanese, type QuestionText } from '../normalize-question.ts';
import type { Plan } from '../plan.ts';
import { FOLLOWED_FURTHER_EN } from '../words/followed-further-en.ts';
import { FOLLOWED_IN_TALK_JA } from '../words/followed-in-talk-ja.ts';
import {
  BEHIND_FIGURES_EN,
  BUYERS_BEHIND_EN,
  CONTACTS_BEHIND_EN,
  EXPECTED_BEHIND_EN,
  EXPECTED_BEHIND_JA,
  EXPECTED_PEOPLE_BEHIND_JA,
  FOLLOWED_OTHERWISE_EN,
  FOLLOWED_OTHERWISE_JA,
} from '../words/followed-otherwise.ts';
import { SHARE_AGAIN_EN, SHARE_AGAIN_JA } from '../words/share-again.ts';
import { WHOLE_BEHIND } from '../words/whole-beside.ts';
import { beforeThat } from './before-that.ts';
import { boughtAgain } from './bought-again-of-before.ts';
import { firstTimeThen, startedOtherwise } from './first-time-then.ts';
import { followedShortly } from './followed-shortly.ts';
import { sameDayOfWeekBefore, sameOfYearBefore } from './same-of-year-before.ts';
import { inOtherWords, type Shape, shapesOf } from './shapes.ts';

const [JAPANESE, ENGLISH] = [
  shapesOf([...FOLLOWED_IN_TALK_JA, ...FOLLOWED_OTHERWISE_JA]),
  shapesOf(FOLLOWED_OTHERWISE_EN),
];
const [CONTACTS_EN, FIGURES_EN, BUYERS_EN] = [
  shapesOf(CONTACTS_BEHIND_EN),
  shapesOf(BEHIND_FIGURES_EN),
  shapesOf(BUYERS_BEHIND_EN),
];
const EXPECTED_PEOPLE_JA = shapesOf(EXPECTED_PEOPLE_BEHIND_JA);
const FURTHER_EN = shapesOf(FOLLOWED_FURTHER_EN);
const [SHARES_JA, SHARES_EN] = [shapesOf(SHARE_AGAIN_JA), shapesOf(SHARE_AGAIN_EN)];
const [EXPECTED_JA, EXPECTED_EN] = [shapesOf(EXPECTED_BEHIND_JA), shapesOf(EXPECTED_BEHIND_EN)];

/** What leans on the period, the goods or the people of the answer before, as it is read. */
const inEnglishBehind = (read: string, previous: Plan): string =>
  [sameOfYearBefore, sameDayOfWeekBefore, firstTimeThen, startedOtherwise, beforeThat, boughtAgain].reduce(
    (text, otherwise) => otherwise(text, previous),
    read,
  );

/** What is asked on behind an answer in other words, as it is read (“could you use the median instead?”). */
export function followedOtherwise(asked: QuestionText, previous: Plan | null): QuestionText {
  if (previous === null) return asked;
  const shortly = followedShortly(asked.text, previous);
  const question = shortly === asked.text ? asked : { text: shortly, folded: fold(shortly) };
  const japanese = isJapanese(question.text);
  const expected = previous.facts.some(({ attribute }) => /^expected_purchases/.test(attribute ?? ''));
  const shapes = japanese ? JAPANESE : ENGLISH;
  const people = previous.people.some((one) => one.kind === 'attribute' && /^expected_purchases/.test(one.attribute));
  const ofExpected = expected ? (japanese ? EXPECTED_JA : EXPECTED_EN) : japanese && people ? EXPECTED_PEOPLE_JA : [];
  const further = !japanese && previous.scope === 'everyone' ? FURTHER_EN : [];
  const ofFigure = japanese ? [] : ofFigures(previous);
  if (japanese && isOfGroups(previous) && WHOLE_BEHIND.test(question.text)) return TOTAL_BEHIND;
  const rated = japanese ? COUNTED_OF[previous.measures[0]?.name ?? ''] : undefined;
  if (rated !== undefined && COUNT_BEHIND.test(question.text)) return { text: rated, folded: fold(rated) };
  const counted = japanese ? RATE_OF[previous.measures[0]?.name ?? ''] : undefined;
  if (counted !== undefined && RATE_BEHIND.test(question.text)) return { text: counted, folded: fold(counted) };
  if (japanese && previous.measures[0]?.name === 'retention_rate') {
    const cohort = COHORT_BEHIND.exec(question.text)?.[1];
    if (cohort !== undefined) return ofCohort(cohort);
  }
  const older = japanese ? OLDER_BEHIND.exec(question.text)?.[1] : undefined;
  if (older !== undefined) return ofDecades(Number(older));
  const whose = japanese && tellsAFigure(previous) ? PEOPLE_BEHIND.exec(question.text)?.[1] : undefined;
  if (whose !== undefined) return { text: `${whose}だと`, folded: fold(`${whose}だと`) };
  const beside = japanese && tellsAFigure(previous) ? SAME_FIGURE_BEHIND.exec(question.text) : null;
  if (beside !== null && isToldBy(beside[2] ?? '', previous)) {
    const text = `${beside[1] ?? ''}と比べると?`;
    return { text, folded: fold(text) };
  }
  const valued = japanese ? AMOUNT_OF[previous.measures[0]?.name ?? ''] : undefined;
  if (valued !== undefined && AMOUNT_BEHIND.test(question.text)) return { text: valued, folded: fold(valued) };
  const shared = previous.share === null || previous.share.eachGroup ? [] : japanese ? SHARES_JA : SHARES_EN;
  const read = inOtherWords(question.text, [...shapes, ...further, ...ofExpected, ...ofFigure, ...shared]);
  const text = japanese ? read : inEnglishBehind(read, previous);
  return text === question.text ? question : { text, folded: fold(text) };
}

/** `件数だと？` behind a rate: how many there are of what it is a rate of. */
const COUNT_BEHIND =
  /^(?:では|じゃあ|で|それぞれ|あと|各)*、?(?:の)?(?:件数|数|人数)(?:で(?:言う|いう|見る|みる)と|だと|では|は|で(?:も)?|も(?:見せて|出して|教えて|お願い|知りたい)?)(?:どう|何件|何人)?(?:です|なの)?(?:か)?[?？。]*$/u;
const COUNTED_OF: Readonly<Record<string, string>> = {
  return_rate: '返品件数だと',
  cancellation_rate: 'キャンセル件数だと',
  email_consent_rate: 'メールOKの人数だと',
  call_consent_rate: '電話OKの人数だと',
  repeat_rate: 'リピーター数だと',
};

/** `率で見ても同じ？` behind how many there are: of how many they are that many. */
const RATE_BEHIND =
  /^(?:では|じゃあ|で)?、?(?:率|割合|比率)(?:で(?:言う|いう|見る|みる)と|で(?:見|み)て(?:も|は)?|だと|では|で(?:も)?)(?:同じ|どう|変わる|変わらない|一緒)?(?:です|でしょう|なの|に?なる|に?なります)?(?:か)?[?？。]*$/u;
const RATE_OF: Readonly<Record<string, string>> = {
  returned_orders: '返品率だと',
  cancelled_orders: 'キャンセル率だと',
};

/** `ほしぞらの会員では？` behind a figure: the same figure of those. */
const PEOPLE_BEHIND =
  /^(?:では|じゃあ|で|ちなみに)?、?([^、。？?のはでをが]{2,12}?)(?:の)(?:会員|お客様|お客さん|顧客|人|方)(?:は|では|の場合は|だったら|なら)(?:どう|いくら|いくつ)?(?:です|でしょう|なの)?(?:か)?[?？。]*$/u;
const tellsAFigure = ({ subject, scope, share }: Plan): boolean =>
  subject === 'figures' && scope === 'everyone' && share === null;

/** `ルミエールの返品率と比べると？` behind a return rate: the same figure is said once more. */
const SAME_FIGURE_BEHIND =
  /^(?:では|じゃあ|で)?、?([^、。のは]{2,12})の([^、。のは]{2,12}?)と比べ(?:ると|たら|て)(?:どう)?[ぁ-ん]{0,6}[?？。]*$/u;
const CALLED: Readonly<Record<string, string>> = { average_order_value: '客単価', sales: '売上高', buyers: '客数' };
const isToldBy = (said: string, { measures }: Plan): boolean => {
  const [only, other] = measures;
  return (
    only !== undefined && other === undefined && (MEASURES[only.name].label.ja === said || CALLED[only.name] === said)
  );
};

/** `60代以上だけだと？`: the decades from there on. */
const OLDER_BEHIND =
  /^(?:では|じゃあ|で)?、?([1-8]0)代以上(?:だけ|のみ)?(?:だと|では|は|に絞ると|に絞って|だけ|の(?:人|方)は|を?抜き出すと|で見ると)[ぁ-ん]{0,8}[?？。]*$/u;
const ofDecades = (from: number): QuestionText => {
  const decades = [10, 20, 30, 40, 50, 60, 70, 80, 90].filter((decade) => decade >= from);
  const text = `${decades.map((decade) => `${decade}代`).join('と')}だけだと`;
  return { text, folded: fold(text) };
};

/** `2026年1月に初購入した人のも見せて` behind how many came back: those of another month. */
const COHORT_BEHIND =
  /^(?:では|じゃあ|で|次に)?、?(20[0-9]{2}年[0-9]{1,2}月)(?:に)?の?(?:初購入|初回購入|初めて(?:買|購入)|最初に(?:買|購入))(?:の|を)?(?:っ|し)?た?の?(?:人|方|お客様|顧客|会員|組)?(?:たち|達)?(?:のも|も|の方も|のほうも|は|だと|の場合は?|で)(?:見せて|出して|教えて|お願い|知りたい|見たい|どう)?[ぁ-ん]*[?？。]*$/u;
const ofCohort = (month: string): QuestionText => {
  const text = `${month}に初めて買った人の月別の継続率`;
  return { text, folded: fold(text) };
};

/** `金額でも見たい` behind returns: what they come to. */
const AMOUNT_BEHIND =
  /^(?:では|じゃあ|で)?、?(?:金額|額)(?:で(?:言う|いう|見る|みる)と|だと|では|は|で(?:も)?|も)(?:どう|いくら|見たい|知りたい|教えて|見せて|出して|お願い)?(?:です|なの|ください|します)?(?:か)?[?？。]*$/u;
const AMOUNT_OF: Readonly<Record<string, string>> = {
  returned_orders: '返品額だと',
  return_rate: '返品額だと',
  cancelled_orders: 'キャンセル額だと',
  cancellation_rate: 'キャンセル額だと',
};

const TOTAL_BEHIND: QuestionText = { text: '合計は', folded: fold('合計は') };

/** Groups of all that there is: `全体は？` behind them is of all of them together. */
const isOfGroups = ({ subject, scope, dimensions, time, filters, share, limit, having }: Plan): boolean =>
  subject === 'figures' &&
  scope === 'everyone' &&
  (dimensions.length > 0 || time.grain !== null) &&
  share === null &&
  limit === null &&
  having === null &&
  !filters.some(({ field }) => dimensions.some((name) => name === field));

/** What a few words mean behind a figure of many. */
function ofFigures({ subject, scope, measures }: Plan): readonly Shape[] {
  if (subject !== 'figures' || scope === 'customer') return [];
  const levels = measures.map(({ name }) => MEASURES[name].level);
  const contacts = levels.includes('contact');
  const people = levels.some((level) => level === 'people' || level === 'attribute');
  const counted = people || measures.some(({ name }) => COUNTED.includes(name));
  return [...FIGURES_EN, ...(contacts ? CONTACTS_EN : []), ...(counted ? [] : BUYERS_EN)];
}

const COUNTED: readonly string[] = [
  'buyers',
  'contacting_customers',
  'web_visitors',
  'survey_respondents',
  'deciding_customers',
];
