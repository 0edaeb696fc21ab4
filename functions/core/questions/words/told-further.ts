import { fact, HOLDS, only, THERE_IS, type ToldOfOne, told } from './told-as.ts';

const OF_ORDERS = 'time of channel-value store-value amount';
const OF_GOODS = `${OF_ORDERS} goods`;
// `去年の最初の購入と購入金額`: whose period it is is not clear.
const OF_ONE_ORDER = 'of channel-value store-value goods';
const CONTACT_TOLD = 'when what list how-often whether ever channel ended resolved item kind newest';
const [ORDERS, QUANTITY] = [
  { name: 'orders', attribute: null },
  { name: 'quantity', attribute: null },
] as const;
const MOST = { order: 'descending', chart: 'bar' } as const;
const OWN = { filters: [], people: [], eachGroup: false } as const;
const VIEWED = only('event_type', 'view');

/** Further questions about the customer on the line by what they are made of, the most particular first. */
export const TOLD_FURTHER: readonly ToldOfOne[] = [
  // Lists are told as lists, with their goods where goods are named.
  told('all-orders how-much', 'list what', OF_ORDERS, { first: true, measures: [{ name: 'sales', attribute: null }] }),
  told('all-orders how-often', 'list what', OF_ORDERS, { first: true, measures: [ORDERS] }),
  told('inside purchase time', 'what item list', OF_GOODS, { first: true, facts: [fact('products')] }),
  told('first last purchase', 'what when item list how-much', 'of', {
    facts: [fact('first_purchase'), fact('last_purchase')],
  }),
  told('all-orders show', 'newest details what list', OF_ORDERS, { first: true, facts: [fact('purchases')] }),
  told('purchase show', 'newest details list when', OF_ORDERS, { first: true, facts: [fact('purchases')] }),
  told('all-goods show', 'newest details list when title item what', OF_GOODS, {
    first: true,
    facts: [fact('products')],
  }),
  told('purchase show what', 'newest details list when title item', OF_GOODS, {
    first: true,
    facts: [fact('products')],
  }),
  told('purchase show item', 'newest details list when title what', OF_GOODS, {
    first: true,
    facts: [fact('products')],
  }),
  told('purchase show title', 'newest details list when what', OF_GOODS, { first: true, facts: [fact('products')] }),
  told('purchase show', 'newest details list when', OF_GOODS, { first: true, facts: [fact('products')] }),
  told('all-goods details', 'newest list when title item what', OF_GOODS, { facts: [fact('products')] }),
  told('purchase details', 'newest list when title item what', OF_GOODS, {
    held: true,
    first: true,
    facts: [fact('products')],
  }),
  told('all-orders last number', 'newest details list', 'number of', { facts: [fact('purchases')] }),
  told('all-orders', 'newest details what list when', OF_ORDERS, { facts: [fact('purchases')] }),
  told('all-goods', 'newest details list when title item what which', OF_GOODS, { facts: [fact('products')] }),
  told('purchase title', 'newest details list when item what which', OF_GOODS, { facts: [fact('products')] }),
  told('which purchase', 'newest details list item what anyone', OF_GOODS, { facts: [fact('products')] }),
  told('purchase amount whether', 'list ever item', OF_ORDERS, { first: true, measures: [ORDERS], ...THERE_IS }),
  told('purchase amount ever', 'list item', OF_ORDERS, { first: true, measures: [ORDERS], ...THERE_IS }),
  told('purchase amount how-often', 'list item', OF_ORDERS, { first: true, measures: [ORDERS] }),
  told('purchase amount', 'list item show newest details', OF_ORDERS, { first: true, facts: [fact('purchases')] }),
  // One of them.
  told('dearest purchase number', 'how-much what when list details newest ever', `number ${OF_ORDERS}`, {
    held: true,
    first: true,
    facts: [fact('largest_purchase')],
  }),
  ...['person', 'ever', 'so-far'].map((whose) =>
    told(`dearest purchase ${whose}`, 'how-much what when list details ever', OF_ORDERS, {
      first: true,
      held: true,
      facts: [fact('largest_purchase')],
    }),
  ),
  told('dearest purchase', 'how-much what when list details', OF_ORDERS, { facts: [fact('largest_purchase')] }),
  told('last number purchase', 'when what list item how-much details', 'number of', { facts: [fact('last_purchase')] }),
  told('last purchase way', 'when what item list whether channel', OF_ONE_ORDER, {
    held: true,
    facts: [fact('last_purchase')],
  }),
  told('last purchase', 'when what item list how-much where way where-when whether channel details', OF_ONE_ORDER, {
    facts: [fact('last_purchase')],
  }),
  told('first purchase', 'when what item list how-much where way where-when whether channel details', OF_ONE_ORDER, {
    facts: [fact('first_purchase')],
  }),
  told('last where', 'when purchase', 'store-value of', { facts: [fact('last_purchase')] }),
  // `前回の注文は返品されましたか` asks of the last order, not of the last return.
  told('last return order-number', 'when what item list how-much which purchase', OF_ORDERS, {
    facts: [fact('returned')],
    more: { limit: 1 },
  }),
  told('last return', 'when what item list how-much which', OF_ORDERS, {
    facts: [fact('returned')],
    more: { limit: 1 },
  }),
  told('days-since last purchase', 'how-often when how-much', '', {
    first: true,
    facts: [fact('attribute', 'recency_days')],
  }),
  told('days-since registration first purchase', 'how-often when how-much', '', {
    facts: [fact('customer_since'), fact('first_purchase')],
  }),
  told('dear-item', 'purchase item what so-far how-much', 'time of', { facts: [fact('dearest_product')] }),
  told('several-stores', 'purchase whether ever how-often', 'time of', {
    measures: [ORDERS],
    more: { dimensions: ['store'], ...MOST },
  }),
  told('same-item-bought', 'whether ever list item', 'time of', {
    first: true,
    measures: [ORDERS],
    more: { dimensions: ['product'], ...MOST },
  }),
  told('same-item purchase', 'whether ever list item', 'time of', {
    first: true,
    measures: [ORDERS],
    more: { dimensions: ['product'], ...MOST },
  }),
  told('mostly purchase item store-value', 'which how-often store what', 'store-value channel-value time', {
    measures: [QUANTITY],
    more: { dimensions: ['product'], limit: 1, ...MOST },
  }),
  told('most-of purchase store-value', 'store what item', 'store-value channel-value time', {
    measures: [QUANTITY],
    more: { dimensions: ['product'], limit: 1, ...MOST },
  }),
  told('hour channel-value', 'mostly what when purchase', 'channel-value of time', {
    measures: [ORDERS],
    more: { dimensions: ['hour'], ...MOST },
  }),
  told('hour purchase', 'mostly what when', 'channel-value of time', {
    measures: [ORDERS],
    more: { dimensions: ['hour'], ...MOST },
  }),
  told('discount purchase', 'share mostly what how-much how-often high-low', 'time of', {
    first: true,
    measures: [QUANTITY],
    filters: [{ field: 'price_level', op: 'in', values: ['below'] }],
    more: { share: { ...OWN } },
  }),
  told('purchase whether', 'ever item', `${OF_ONE_ORDER} time`, { facts: [fact('products')], ...THERE_IS }),
  told('goods purchase whether', 'ever list item', OF_GOODS, { measures: [ORDERS], ...THERE_IS }),
  told('goods purchase', 'ever list item which what newest', OF_GOODS, { facts: [fact('products')] }),
  told('compare purchase', 'how-often what', 'goods channel-value store-value of time', {
    byNamed: true,
    measures: [ORDERS],
  }),
  told('compare purchase how-much', 'what', 'goods channel-value store-value of time', {
    byNamed: true,
    measures: [{ name: 'sales', attribute: null }],
  }),
  told('more-often', 'purchase how-often which where compare', 'goods channel-value store-value of time', {
    byNamed: true,
    measures: [ORDERS],
  }),
  told('which mostly', 'purchase how-often where compare', 'goods channel-value store-value of time', {
    byNamed: true,
    measures: [ORDERS],
  }),
  told('which high-low', 'purchase how-often where compare', 'goods channel-value store-value of time', {
    byNamed: true,
    measures: [ORDERS],
  }),
  ...(['category', 'brand', 'store', 'channel'] as const).map((dimension) =>
    told(`breakdown ${dimension}`, 'purchase what list how-much item', 'time of', {
      measures: [ORDERS, { name: 'sales', attribute: null }],
      more: { dimensions: [dimension], ...MOST },
    }),
  ),
  told('last number purchase visited', 'what item list', 'number', { held: true, facts: [fact('last_purchase')] }),
  told('return show', 'list when item what', OF_ORDERS, { first: true, facts: [fact('returned')] }),
  told('cancellation show', 'list when item what', OF_ORDERS, { first: true, facts: [fact('cancelled')] }),
  told('survey show', 'list when what rating', 'time of', { first: true, facts: [fact('surveys')] }),
  told('survey how-often', 'ever', 'time of', { measures: [{ name: 'survey_answers', attribute: null }] }),
  told('rfm', 'rating how-much what age', '', { facts: [fact('attribute', 'rfm_score')] }),
  told('segment reason', 'what', '', { facts: [fact('segments')] }),
  // Contacts.
  told('escalated', `${CONTACT_TOLD} contact somebody any-time`, 'time of', {
    first: true,
    facts: [fact('contacts')],
    filters: only('contact_outcome', 'escalated'),
    ...THERE_IS,
  }),
  told('contact minutes', 'how-much how-often total', 'time of contact-value', {
    measures: [{ name: 'total_contact_minutes', attribute: null }],
  }),
  told('contact average satisfaction', 'how-much what rating', 'time of contact-value', {
    measures: [{ name: 'average_contact_satisfaction', attribute: null }],
  }),
  told('contact first', 'when what ever', 'of', { facts: [fact('contacts')] }),
  told('contact time', 'what list kind item', 'time of contact-value', { facts: [fact('contacts')] }),
  told('contact show', CONTACT_TOLD, 'time of contact-value number', { first: true, facts: [fact('contacts')] }),
  told('contact email', CONTACT_TOLD, 'time of', {
    facts: [fact('contacts')],
    filters: only('contact_channel', 'email'),
  }),
  told('contact kind', CONTACT_TOLD, 'time of contact-value', { facts: [fact('contacts')] }),
  told('contact-value contact whether', CONTACT_TOLD, 'time of contact-value', {
    facts: [fact('contacts')],
    ...THERE_IS,
  }),
  told('contact-value contact ever', CONTACT_TOLD, 'time of contact-value', { facts: [fact('contacts')], ...THERE_IS }),
  told('contact-value contact', CONTACT_TOLD, 'time of contact-value', { facts: [fact('contacts')] }),
  told('every-contact', CONTACT_TOLD, 'time of contact-value', { facts: [fact('contacts')] }),
  // On the sites.
  told('wishlist last', 'cart item what when site', 'of', {
    first: true,
    facts: [fact('last_web_event')],
    filters: only('event_type', 'wishlist'),
  }),
  told('viewed number', 'item what list site last several', 'number of', {
    facts: [fact('web_events')],
    filters: VIEWED,
  }),
  told('visited last number', 'site when list details', 'number of', { facts: [fact('web_events')] }),
  told('site last number', 'visited when list details', 'number of', { facts: [fact('web_events')] }),
  told('viewed show', 'item what list site last', 'time of', { facts: [fact('web_events')], filters: VIEWED }),
  told('viewed how-often item', 'site', 'time of', {
    first: true,
    measures: [{ name: 'web_events', attribute: null }],
    filters: VIEWED,
    more: { dimensions: ['product'], ...MOST },
  }),
  told('searched how-often', 'site', 'time of', {
    measures: [{ name: 'web_events', attribute: null }],
    filters: only('event_type', 'search'),
  }),
  told('site visited how-often', '', 'time of', { measures: [{ name: 'web_events', attribute: null }] }),
  // Surveys.
  told('recommendation last', 'rating how-much what when whether survey number which moves', 'of number', {
    held: true,
    facts: [fact('surveys')],
    survey: 'おすすめ度アンケート',
  }),
  told('recommendation', 'rating how-much what when whether survey list ever which', 'time of', {
    held: true,
    first: true,
    facts: [fact('surveys')],
    survey: 'おすすめ度アンケート',
  }),
  told('nps', 'rating how-much what when survey last', 'time of', {
    facts: [fact('surveys')],
    survey: 'おすすめ度アンケート',
  }),
  told('bought-survey average', 'rating how-much what survey', 'time of', {
    first: true,
    measures: [{ name: 'average_survey_score', attribute: null }],
    survey: '購入後アンケート',
  }),
  // Consent.
  told('phone allowed unsubscribed', 'contact whether', 'of', { facts: [fact('consent_call')], ...HOLDS }),
  told('email allowed unsubscribed', 'contact whether', 'of', { facts: [fact('consent_email')], ...HOLDS }),
  told('email unsubscribed way', 'contact allowed when source', 'of', {
    held: true,
    facts: [fact('consent_history', 'email')],
  }),
  told('email unsubscribed source', 'contact allowed site way when', 'of', {
    facts: [fact('consent_history', 'email')],
  }),
  told('phone unsubscribed source', 'contact allowed site way when', 'of', {
    facts: [fact('consent_history', 'call')],
  }),
  told('phone allowed changes', 'contact when what list', 'of', {
    first: true,
    facts: [fact('consent_history', 'call')],
  }),
  told('email allowed changes', 'contact when what list', 'of', {
    first: true,
    facts: [fact('consent_history', 'email')],
  }),
  told('allowed changes', 'contact when what list', 'of', { first: true, facts: [fact('consent_history')] }),
  // Segments.
  told('segment-value', 'segment whether', 'segment-value', HOLDS),
  // Who somebody is, and what is computed.
  told('own-value', 'how-much lifetime-value what', '', { facts: [fact('attribute', 'lifetime_value_yen')] }),
  told('coming-year how-often purchase', 'forecast item whether', '', {
    first: true,
    facts: [fact('attribute', 'expected_purchases_365d')],
  }),
  told('coming-quarter how-often purchase', 'forecast item whether', '', {
    first: true,
    facts: [fact('attribute', 'expected_purchases_90d')],
  }),
  told('expected-90', 'expected-count purchase how-often how-much whether', '', {
    held: true,
    facts: [fact('attribute', 'expected_purchases_90d')],
  }),
  told('registration first brand', 'which when what each-brand', '', { facts: [fact('customer_since')] }),
  told('registration each-brand', 'first which what list', '', { facts: [fact('customer_since')] }),
  told('registration brand', 'which what list each-brand', '', { first: true, facts: [fact('customer_since')] }),
  told('registration which', 'brand what list each-brand', '', { facts: [fact('customer_since')] }),
  told('registration when', 'first what', 'of', { facts: [fact('customer_since')] }),
  told('membership', 'whether how-often when what number', 'of number', { facts: [fact('customer_since')] }),
  told('first-registration when', 'what', 'of', { facts: [fact('customer_since')] }),
  told('registration first-registration', 'since when years brand each-brand how-much', '', {
    facts: [fact('customer_since'), fact('attribute', 'days_since_registration')],
  }),
  told('birthday', 'gone whether when year', 'time', { facts: [fact('birth_date')] }),
];
