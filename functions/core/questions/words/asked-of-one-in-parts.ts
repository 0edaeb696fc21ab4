import type { Meaning } from '../tokens.ts';
import { type Composition, joinedParts, spacedParts } from './composition.ts';

const PERSON = 'she, he, they, this customer, the customer, this person, this client';
const ORDERS =
  'orders, purchases, visits, her orders, his orders, their orders, her purchases, his purchases, their purchases, buying, one order and the next, one purchase and the next';

/** `もう離れてしまっている可能性`, “the chance that she is gone”. */
const GONE_MEANING: Meaning = { kind: 'attribute', attribute: 'probability_lost' };
const GONE: readonly Composition[] = [
  joinedParts(
    GONE_MEANING,
    '離れちゃった, 離れちゃってる, 離れちゃっている, 離れちゃう, いなくなっちゃった, いなくなっちゃってる, 来なくなっちゃった, 買わなくなっちゃった, 離れて行った, 離れていった, 離れている, 離れてる, 離れた, 離れてしまった, 離れてしまっている, 離れてしまってる, 離反している, 離反してる, 離反した, 離反, 離反してしまった, 離反してしまっている, 離脱している, 離脱した, 離脱, 離脱してしまっている, もう来ない, もう来てくれない, もう買わない, もう買ってくれない, 買わなくなった, 来なくなった, 戻ってこない, 戻って来ない, もう戻ってこない, 去った, 去ってしまった, 去ってしまっている, やめた, やめてしまった, いなくなった, いなくなってしまった, いなくなっている, 他社に移った, 他社に流れた, 休眠してしまった, 離れる, 離れていく, 離れてしまう, 離反する, 離脱する, いなくなる',
    '可能性, 確率, 見込み, 恐れ, おそれ, 確度, リスク, の可能性, の確率, パーセンテージ',
  ),
  spacedParts(
    GONE_MEANING,
    'probability, chance, chances, likelihood, odds, risk, percent chance, percentage chance',
    `that ${PERSON.split(', ').join(', that ')}, ${PERSON}`,
    "has left, has already left, have left, left, is gone, is already gone, are gone, is lost, is already lost, are lost, has churned, have churned, churned, has stopped buying, have stopped buying, will not come back, won't come back, will never come back, never comes back, is not coming back, isn't coming back, has gone, has quit, has left us, have left us, left us, has already left us, will leave, will churn, leaves, churns, is churned",
  ),
  spacedParts(
    GONE_MEANING,
    'how likely is it that, how likely is it',
    PERSON,
    "has left, has already left, left, is gone, is already gone, is lost, is already lost, has churned, has stopped buying, has stopped buying from us, won't come back, will not come back, will never come back, is not coming back, isn't coming back, has left us, left us, has already left us, has gone, will leave",
  ),
  spacedParts(
    GONE_MEANING,
    'how likely is, how likely are, how likely',
    `${PERSON}, is ${PERSON.split(', ').join(', is ')}`,
    'to have left, to have left us, to have churned, to be lost, to be gone, to have gone, to have stopped buying, to leave, to leave us, to churn, to stop buying',
  ),
  spacedParts(
    GONE_MEANING,
    'probability, chance, likelihood, odds, risk',
    'of having left, of having churned, of being gone, of being lost, of having stopped buying, of her having left, of him having left, of losing her, of losing him, of losing this customer, of losing them',
  ),
];

/** “How long does she usually wait between orders?”, `普段は何日くらい空けて買いますか`. */
const INTERVAL_MEANING: Meaning = { kind: 'attribute', attribute: 'average_interval_days' };
const INTERVAL: readonly Composition[] = [
  spacedParts(
    INTERVAL_MEANING,
    'how many days, how long, how much time, how many days on average',
    `does ${PERSON.split(', ').join(', does ')}, do they`,
    'usually, typically, normally, generally, on average, tend to, usually tend to, ordinarily, go, leave, wait, let pass, take',
    `between ${ORDERS.split(', ').join(', between ')}, leave between ${ORDERS.split(', ').join(', leave between ')}, wait between ${ORDERS.split(', ').join(', wait between ')}, go between ${ORDERS.split(', ').join(', go between ')}, let pass between ${ORDERS.split(', ').join(', let pass between ')}, take between ${ORDERS.split(', ').join(', take between ')}, go without buying, go without ordering, wait before ordering again, wait before buying again`,
  ),
  spacedParts(
    INTERVAL_MEANING,
    'usually, typically, normally, generally, on average',
    'how many days, how long, how many days is it, how long is it, how many days does it take, how long does it take',
    `till ${PERSON.split(', ').join(', till ')}, until ${PERSON.split(', ').join(', until ')}, before ${PERSON.split(', ').join(', before ')}`,
    'orders again, buys again, shops again, order again, buy again, shop again, orders again after an order, buys again after a purchase, orders again after an order',
  ),
  spacedParts(
    INTERVAL_MEANING,
    'how many days, how much time',
    'usually, typically, normally, generally, on average',
    'pass, go by, elapse, are there, lie, there are',
    `between ${ORDERS.split(', ').join(', between ')}, between the caller's orders, between this customer's orders, between the customer's orders, between this customer's purchases`,
  ),
  spacedParts(
    INTERVAL_MEANING,
    'on average, usually',
    'how many days are there, how many days pass, how many days go by, how many days lie',
    `between ${ORDERS.split(', ').join(', between ')}`,
  ),
  spacedParts(
    INTERVAL_MEANING,
    'usual, typical, normal, average, mean, regular',
    'order interval, purchase interval, buying interval, order gap, purchase gap, interval, gap between orders, gap between purchases',
    'in days, by days',
  ),
  spacedParts(
    INTERVAL_MEANING,
    'usual, typical, normal, average, mean, regular',
    'gap between, interval between, time between, days between, number of days between, spacing between, break between, pause between',
    ORDERS,
  ),
  spacedParts(INTERVAL_MEANING, 'how far apart are, how far apart', ORDERS),
  joinedParts(
    INTERVAL_MEANING,
    '購入, ご購入, 注文, ご注文, 買い物, お買い物, 利用, ご利用',
    'は, って, の',
    '何日おき, 何日おきくらい, 何日に1回, 何日に一回, 何日ごと, 平均何日おき, だいたい何日おき, 大体何日おき, 普段何日おき, いつも何日おき, 何日くらいおき, 何日間隔, どれくらいの間隔, どのくらいの間隔, どれくらいおき, どのくらいおき, どれくらいの頻度, どのくらいの頻度',
  ),
  joinedParts(
    INTERVAL_MEANING,
    '普段, いつも, 平均して, だいたい, 大体, 通常, ふだん',
    '何日くらい, 何日ぐらい, 何日, 何日ほど, どれくらい, どのくらい',
    '空けて, あけて, 開けて, 間を空けて, 間をあけて, 間隔を空けて, の間隔で, おきに, 間隔で',
  ),
];

/** What agents ask of the customer on the line in words that are put together. */
export const ASKED_OF_ONE_IN_PARTS: readonly Composition[] = [...GONE, ...INTERVAL];
