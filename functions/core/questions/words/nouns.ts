import { type DictionaryEntry, entry } from './dictionary.ts';

/** Words for people, orders and the figures about them, in both languages. */
export const NOUNS: readonly DictionaryEntry[] = [
  entry(
    { kind: 'entity', entity: 'customer' },
    `
    顧客, お客様, お客さま, お客さん, 客, 人, 方, 会員, ユーザー, ユーザ, 人々, かた, ひと, 既存客, 利用者, 消費者,
    人物, 者, お客, ヒト, カスタマー, メンバー, 登録会員, 顧客層, 会員様, customer, client, people, person, persons, shopper, user, member, folks,
    consumer, individual, ppl, cust, custs, player, gamer, guest, patron, customer account`,
  ),
  entry({ kind: 'entity', entity: 'order' }, `注文, オーダー, 取引, 受注, order, transaction`),
  entry(
    { kind: 'measure', measure: 'customers' },
    `
    顧客数, お客様数, 客数, 会員数, ユーザー数, 顧客の数, 顧客人数, お客様の数, 人の数, 客の数, 会員の数,
    お客さんの数, customer count, number of customers, customer base, number of people, customer numbers, headcount`,
  ),
  entry(
    { kind: 'measure', measure: 'buyers' },
    `購入者数, 購入人数, 購入者の数, 購入顧客数, 購買者数, 利用者数, buyer, purchaser, number of buyers`,
  ),
  entry(
    { kind: 'measure', measure: 'new_customers' },
    `
    新規の登録数, 新規の登録者数, 新規の登録件数, 新規の会員登録数, 新規の入会者数, 新規登録数, 新規登録者数, 新規顧客数, 新規会員数, 新規登録の顧客数, 新規登録者, 新規登録, 新規入会者数,
    入会者数, 登録者数, 新規獲得数, 新規客数, 新規ユーザー数, 新規の顧客数, new customer count,
    newly registered customers, new registrations, new sign-ups, new signups, new members, number of new customers,
    sign-ups, signups`,
  ),
  entry(
    { kind: 'measure', measure: 'sales' },
    `
    売上, 売り上げ, 売り上げた, 売り上げたか, 売り上げたの, 売り上げている, 売り上げているか, 売り上げてる, 売り上げてるか, 売り上げています, 売り上げていますか, 売り上げてます, 売り上げました, 売り上げましたか, 売上げ, 売上高, 売上金額, 売上額, 販売額, 販売金額, 売り上げ高, 売り上げ金額, 購入金額, 購入額,
    購買金額, 総売上, 売上合計, 合計売上, 総購入金額, 累計購入金額, 累計売上, 利用金額, 利用額, 支払額, 支払金額,
    支払総額, 購入総額, 合計購入金額, お買い上げ金額, お買上げ金額, 注文金額, 注文額, 合計金額, 買い物金額, 金額,
    販売高, うりあげ, uriage, 使用金額, 売上総額, 売上の総額, 売り上げ総額, 購入合計, 購入合計額, 注文総額, 注文金額の合計, 課金額, 課金, sales,
    revenue, turnover, money, sales amount, sales revenue, sales total, total sales, total revenue, net sales,
    amount spent, total spend, total spent, spend, total spending, purchase amount, money spent, sales value,
    total amount, lifetime spend, lifetime spending, gross sales amount, income from sales, total purchases amount,
    total purchase amount, order amount, order value, order total`,
  ),
  entry(
    { kind: 'measure', measure: 'orders' },
    `
    注文数, 注文件数, オーダー数, 受注件数, 受注数, 取引数, 取引件数, 購入件数, 購入回数, 注文回数, 購買回数,
    購入数, 利用回数, 注文の数, 注文の件数, 買い物回数, 買った回数, 購入した回数, 注文した回数,
    order count, number of orders, purchase count, number of purchases, order volume, number of transactions,
    order numbers, orders placed, purchases made, transaction count`,
  ),
  entry(
    { kind: 'measure', measure: 'quantity' },
    `
    how many things, how many pieces, how many copies, number of pieces, number of copies, copies, copies bought, pieces bought, pieces ordered,
    販売数, 販売数量, 数が出た, 数が出ている, 数が出てる, 数の出た, 数の出ている, 数が売れた, 数が売れている, 数が売れてる, 数の売れた, 数の売れている, 点数が出た, 個数が出た, 数が多く出た, 数が多く売れた, 数量,  販売点数, 販売着数, 販売枚数, 売れた着数, 売れた枚数, 売れた本数, 売れた点数, 売れた数量, 購入点数, 売上数量, 売れた数, 個数, 購入個数, 販売個数, 販売本数, 点数,
    購入数量, 売れた個数, 本数, 枚数, units sold, quantity, quantity sold, items sold, units, number of units,
    sold units, number of items sold, copies sold, unit sales, sales volume, number of items, volume, items bought,
    quantities, products sold in units, pieces sold`,
  ),
  entry(
    { kind: 'measure', measure: 'average_order_value' },
    `
    平均注文額, 平均注文金額, 平均購入単価, 平均単価, 注文単価, 購入単価, 平均注文単価, 客単価, 平均客単価,
    平均オーダー額, 平均決済額, 1回あたりの購入金額, 1回あたりの購入額, 平均会計単価, average order value, aov,
    average order amount, average order size, average basket, average basket size, average basket value,
    average ticket, mean order value, average transaction value, average purchase value, avg order value,
    average order total, basket size, average value of an order, average value per order, average order`,
  ),
  entry(
    { kind: 'measure', measure: 'sales_per_customer' },
    `
    1人あたり売上, 一人あたり売上, 顧客単価, 人あたり売上, 1人あたりの売上, 一人あたりの売上, 1人当たりの売上,
    一人当たりの売上, 平均顧客単価, arpu, 1人あたりの購入金額, 一人あたりの購入金額, 一人当たりの購入金額,
    1人当たりの購入金額, 1人あたり購入金額, 1人あたり購入額, 1人あたりの購入額, 一人あたりの購入額,
    sales per customer, revenue per customer, average revenue per customer, spend per customer,
    average spend per customer, average sales per customer, sales per buyer, revenue per user,
    average spend per person, spending per customer, average revenue per user, average spending per customer`,
  ),
  entry(
    { kind: 'measure', measure: 'orders_per_customer' },
    `
    購入頻度, 注文頻度, purchase frequency, order frequency, 1人あたり注文件数, 平均注文回数, 平均購入回数, 平均注文件数, 平均注文数, 平均購入頻度, 1人あたりの注文件数,
    1人あたりの注文数, 1人あたりの購入回数, 一人あたりの購入回数, 一人あたりの注文件数, 一人当たりの購入回数,
    1人あたりの注文回数, 一人あたりの注文回数, orders per customer, average number of orders,
    average orders per customer, purchases per customer, average number of purchases, average purchase frequency,
    average number of orders per customer, average number of purchases per customer, orders per person,
    orders per buyer, average order count, average lifetime orders, average lifetime purchases, average number of lifetime orders, lifetime orders per customer`,
  ),
  entry(
    { kind: 'measure', measure: 'units_per_customer' },
    `
    1人あたり購入点数, 1人あたりの購入点数, 一人あたりの購入点数, 一人当たりの購入点数, 1人当たりの購入点数, 1人あたりの点数, 一人あたりの点数, 1人あたりの購入数量, 一人あたりの購入数量,
    1人あたりの購入個数, 一人あたりの購入個数, 顧客1人あたりの購入点数, 顧客あたりの購入点数, units per customer, items per customer, units per person, items per person, units per buyer,
    items per buyer, average units per customer, average items per customer, average number of items per customer, average number of units per customer,
    average number of items per person, number of items per customer, number of units per customer, items bought per customer`,
  ),
  entry(
    { kind: 'measure', measure: 'average_days_since_first' },
    `初回購入からの日数, 初回購入からの平均日数, 初回からの日数, 初回からの平均日数, 初回購入から平均何日, 初回購入から何日, days since first purchase, days since the first purchase, days after the first purchase, days after first purchase`,
  ),
  entry(
    { kind: 'measure', measure: 'repeat_rate' },
    `
    リピート率, 再購入率, リピーター率, リピーターの割合, リピート購入率, 再購買率, リピート顧客の割合,
    リピーターの比率, りぴーと率, リピート客の割合, repeat rate, repeat purchase rate, repurchase rate,
    share of repeat customers, percentage of repeat customers, repeat customer rate, repeat buyer rate,
    share of repeat buyers, repeat purchase ratio, repeat ratio, proportion of repeat customers, repeat order rate`,
  ),
  entry(
    { kind: 'measure', measure: 'repeat_customers' },
    `
    リピーター数, リピート顧客数, リピーターの数, リピート客数, リピーターの人数, number of repeat customers,
    repeat customer count`,
  ),
  entry(
    { kind: 'measure', measure: 'returned_orders' },
    `
    返品数, 返品件数, 返品された注文, 返品の件数, 返品の数, 返品回数, 返品注文, 返品注文数, 返金件数, 返金数, 返金された注文, 返金の件数, number of returns, number of refunds, refund count,
    refunded orders, orders refunded, refunds made, refunds issued, refunds given, how many times we refunded, how many times did we refund, how many times have we refunded, times we refunded, how many times we issued a refund,
    returned orders, return count, number of returned orders, orders returned, orders were returned, returned order`,
  ),
  entry(
    { kind: 'measure', measure: 'cancelled_orders' },
    `
    キャンセル数, キャンセル件数, キャンセルされた注文, キャンセルの件数, キャンセルの数, キャンセル回数,
    number of cancellations, cancelled orders, canceled orders, cancellation count, orders cancelled,
    orders canceled, orders were cancelled, orders were canceled`,
  ),
  entry(
    { kind: 'measure', measure: 'return_rate' },
    `
    返品率, 返品の割合, 返品された割合, 返品比率, return rate, rate of returns, share of returned orders,
    percentage of returned orders, percentage of orders returned, returns rate, 返金率, 返金の割合, refund rate`,
  ),
  entry(
    { kind: 'measure', measure: 'cancellation_rate' },
    `
    キャンセル率, キャンセルの割合, cancellation rate, cancel rate, share of cancelled orders,
    percentage of cancelled orders`,
  ),
  entry(
    { kind: 'measure', measure: 'average_age' },
    `平均年齢, 年齢の平均, 平均年令, average age, mean age, avg age, average customer age`,
  ),
  entry(
    { kind: 'measure', measure: 'median_age' },
    `年齢の中央値, 年齢中央値, 中央年齢, 年令の中央値, 年齢の真ん中, median age, median customer age, median of age, median of ages`,
  ),
  entry(
    { kind: 'measure', measure: 'highest_age' },
    `
    最高年齢, 最高齢, 年齢の最大, 年齢の最大値, 最年長の年齢, 最年長, 一番上の年齢, 一番年上, 最も年上, 最も高齢, 一番高齢, highest age, oldest age, maximum age, max age,
    age of the oldest customer, age of our oldest customer, age of the oldest`,
  ),
  entry(
    { kind: 'measure', measure: 'lowest_age' },
    `
    最低年齢, 年齢の最小, 年齢の最小値, 最年少の年齢, 最年少, 一番下の年齢, 一番年下, 最も年下, lowest age, youngest age, minimum age, min age,
    age of the youngest customer, age of our youngest customer, age of the youngest`,
  ),
  entry(
    { kind: 'measure', measure: 'median_order_value' },
    `
    注文額の中央値, 注文金額の中央値, 注文単価の中央値, 購入単価の中央値, median order value, median order amount,
    median order size, median basket, median order`,
  ),
  entry(
    { kind: 'measure', measure: 'highest_order_value' },
    `
    biggest single purchase, largest single purchase, biggest single order, largest single order, highest single order, highest single purchase, 最高注文額, 最大注文額, 最高注文金額, 最大注文金額, 注文額の最大, 最高額の注文, highest order value,
    largest order, biggest order, maximum order value, largest order value, max order value, highest order amount,
    most expensive order, highest single order`,
  ),
  entry(
    { kind: 'measure', measure: 'lowest_order_value' },
    `
    最低注文額, 最小注文額, 最低注文金額, 最小注文金額, lowest order value, smallest order, minimum order value,
    smallest order value, min order value, lowest order amount, cheapest order`,
  ),
  entry(
    { kind: 'measure', measure: 'products_sold' },
    `
    商品数, 商品の種類, 商品の数, 商品種類数, 取扱商品数, 取り扱い商品数, 取扱い商品数, 取り扱っている商品の数, 売れた商品数, number of products, different products,
    number of different products, distinct products`,
  ),
  entry(
    { kind: 'measure', measure: 'units_per_order' },
    `
    平均購入点数, 1注文あたりの点数, 1注文あたりの購入点数, 1回あたりの購入点数, 注文あたりの点数, 1件あたりの点数, 平均購入個数,
    1注文あたりの販売数量, 1回あたりの点数, 1注文当たりの点数, items per order, units per order, average number of items per order,
    average items per order, average units per order, units per transaction, items per transaction, items per purchase,
    units per purchase, average number of units per order, average number of items`,
  ),
  entry(
    { kind: 'measure', measure: 'categories_sold' },
    `カテゴリ数, カテゴリの数, カテゴリー数, カテゴリーの数, number of categories, number of different categories`,
  ),
  entry(
    { kind: 'measure', measure: 'returned_sales' },
    `
    返品された注文の金額, 返品された注文の合計金額, 返品した注文の金額, 返品額, 返品金額, 返品総額, 返金額, 返金金額, 返金総額, 返品の金額, 返金の金額, 返品された金額, 返金された金額, 返品売上,
    refund amount, refunded amount, amount refunded, returned amount, value of returns, amount of returns, value of refunds,
    amount of refunds, lose to returns, lost to returns, did we lose to returns, have we lost to returns, we lost to returns, sales lost to returns, revenue lost to returns, lose through returns, lost through returns, lost on returns, 返品による損失, 返品で失った売上, 返品で失った金額, returned sales, return amount, total refunds, value of returned orders`,
  ),
  entry(
    { kind: 'measure', measure: 'cancelled_sales' },
    `
    キャンセル額, キャンセル金額, キャンセル総額, キャンセルの金額, キャンセルされた金額, キャンセルされた注文の金額, キャンセルされた注文の合計金額, キャンセルした注文の金額, キャンセル分の金額, 取消金額, 取り消し金額,
    cancelled amount, canceled amount, amount of cancellations, value of cancellations, value of cancelled orders, value of canceled orders, amount of cancelled orders, amount lost to cancellations,
    lost to cancellations, sales lost to cancellations, revenue lost to cancellations`,
  ),
  entry(
    { kind: 'measure', measure: 'median_sales_per_customer' },
    `
    1人あたり売上の中央値, 一人あたりの売上の中央値, 1人あたりの売上の中央値, median sales per customer,
    median spend per customer, median revenue per customer, median customer spend, median spend`,
  ),
];
