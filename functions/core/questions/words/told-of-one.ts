import type { Filter } from '../plan.ts';
import { fact, HOLDS, OPEN, only, THERE_IS, type ToldOfOne, told } from './told-as.ts';
import { TOLD_FURTHER } from './told-further.ts';

export type { ToldOfOne, ToldSlot } from './told-as.ts';

const ASKED = 'when what item list how-much how-often whether ever which';
const [CART, VIEW, WISH, SEARCH] = ['cart', 'view', 'wishlist', 'search'].map((type) => only('event_type', type)) as [
  readonly Filter[],
  readonly Filter[],
  readonly Filter[],
  readonly Filter[],
];

const CONTACT_TOLD = 'when what list how-much how-often whether ever channel ended resolved item number';

/** The first whose parts all stand there, with nothing left, is meant. */
export const TOLD_OF_ONE: readonly ToldOfOne[] = [
  ...TOLD_FURTHER,
  // Consent.
  told('email unsubscribed when', 'contact allowed item', 'of', {
    first: true,
    facts: [fact('consent_history', 'email')],
  }),
  told('email allowed when', 'contact item source', 'of', { facts: [fact('consent_history', 'email')] }),
  told('phone allowed when', 'contact item source', 'of', { facts: [fact('consent_history', 'call')] }),
  told('email source', 'contact allowed when', 'of', { facts: [fact('consent_history', 'email')] }),
  told('phone source', 'contact allowed when', 'of', { facts: [fact('consent_history', 'call')] }),
  told('allowed when', 'contact source', 'of', { facts: [fact('consent_history')] }),
  told('email unsubscribed', 'contact whether ever allowed', 'of', {
    held: true,
    first: true,
    facts: [fact('consent_email')],
  }),
  told('email phone allowed', 'contact whether each-brand what', 'of', { facts: [fact('consent')] }),
  told('email allowed each-brand', 'contact whether what which list', '', { facts: [fact('consent_email')] }),
  told('phone allowed each-brand', 'contact whether what which list', '', { facts: [fact('consent_call')] }),
  told('email allowed', 'contact whether item ever', 'of', { held: true, facts: [fact('consent_email')], ...HOLDS }),
  told('phone allowed', 'contact whether item ever', 'of', { held: true, facts: [fact('consent_call')], ...HOLDS }),
  told('allowed contact', 'whether each-brand', 'of', { facts: [fact('consent')] }),
  // Contacts.
  told('complained-about', `${CONTACT_TOLD} contact`, 'time of', {
    first: true,
    facts: [fact('contacts')],
    complaints: true,
  }),
  told('complaint list', `${CONTACT_TOLD} contact`, 'time of', {
    first: true,
    facts: [fact('contacts')],
    complaints: true,
  }),
  told('complaint show', `${CONTACT_TOLD} contact`, 'time of', {
    first: true,
    facts: [fact('contacts')],
    complaints: true,
  }),
  told('complaint last', CONTACT_TOLD, 'time of', { facts: [fact('last_contact')], complaints: true }),
  told('complaint how-often', 'contact ever whether', 'time of', {
    first: true,
    measures: [{ name: 'contacts', attribute: null }],
    complaints: true,
  }),
  told('complaint whether', `${CONTACT_TOLD} contact open`, 'time of', {
    facts: [fact('contacts')],
    complaints: true,
    ...THERE_IS,
  }),
  told('complaint ever', `${CONTACT_TOLD} contact open`, 'time of', {
    facts: [fact('contacts')],
    complaints: true,
    ...THERE_IS,
  }),
  told('complaint', `${CONTACT_TOLD} contact open`, 'time of', { facts: [fact('contacts')], complaints: true }),
  told('callback', 'contact whether ever open item what', 'time of', {
    facts: [fact('contacts')],
    filters: only('contact_outcome', 'callback'),
    ...THERE_IS,
  }),
  told('contact open whether', 'list what ever item', 'time of', {
    facts: [fact('contacts')],
    filters: OPEN,
    ...THERE_IS,
  }),
  told('contact open', 'list what when how-often item', 'time of', { facts: [fact('contacts')], filters: OPEN }),
  told('open whether', 'item what ever', 'time of', { facts: [fact('contacts')], filters: OPEN, ...THERE_IS }),
  told('contact last number', CONTACT_TOLD, 'number', { facts: [fact('contacts')] }),
  told('contact last', `${CONTACT_TOLD} satisfaction`, 'of', { facts: [fact('last_contact')] }),
  told('satisfaction last', 'contact when what how-much survey', '', { facts: [fact('last_contact')] }),
  // On the sites.
  told('cart last', `${ASKED} visited site`, 'of', { first: true, facts: [fact('last_web_event')], filters: CART }),
  told('viewed last several', `${ASKED} site`, 'of', { facts: [fact('web_events')], filters: VIEW, first: true }),
  told('viewed last', `${ASKED} site`, 'of', { first: true, facts: [fact('last_web_event')], filters: VIEW }),
  told('searched last', `${ASKED} site`, 'of', { first: true, facts: [fact('last_web_event')], filters: SEARCH }),
  told('wishlist last', `${ASKED} site`, 'of', { first: true, facts: [fact('last_web_event')], filters: WISH }),
  told('site last', 'when visited whether what', 'of', { facts: [fact('last_web_event')] }),
  told('visited last', 'when site', 'of', { facts: [fact('last_web_event')] }),
  told('cart', 'what item list which when site whether', 'time of', { facts: [fact('web_events')], filters: CART }),
  told('wishlist', 'what item list which when site whether', 'time of', { facts: [fact('web_events')], filters: WISH }),
  told('viewed', 'what item list which when site', 'time of', { facts: [fact('web_events')], filters: VIEW }),
  told('searched', 'what item list which when site', 'time of', { facts: [fact('web_events')], filters: SEARCH }),
  told('site visited', 'whether ever how-often when', 'time of', {
    held: true,
    facts: [fact('web_events')],
    ...THERE_IS,
  }),
  told('visited', 'whether ever site', 'time of', { facts: [fact('web_events')], ...THERE_IS }),
  told('site whether', 'ever visited', 'time of', { facts: [fact('web_events')], ...THERE_IS }),
  // What is computed of each.
  told('churn high-low', 'how-much what whether years', '', {
    first: true,
    facts: [fact('attribute', 'probability_lost')],
    average: true,
  }),
  told('churn', 'how-much what whether list', '', { first: true, facts: [fact('attribute', 'probability_lost')] }),
  told('lifetime-value high-low', 'how-much what whether', '', {
    first: true,
    facts: [fact('attribute', 'lifetime_value_yen')],
    average: true,
  }),
  told('attention', 'whether what list item', '', { facts: [fact('attribute', 'attention_customer')], ...HOLDS }),
  told('expected-90', 'purchase how-often how-much what item', '', {
    first: true,
    facts: [fact('attribute', 'expected_purchases_90d')],
  }),
  told('expected-365', 'purchase how-often what item', '', {
    first: true,
    facts: [fact('attribute', 'expected_purchases_365d')],
  }),
  told('registration years', 'first when how-much what since', 'of', {
    first: true,
    facts: [fact('customer_since'), fact('attribute', 'days_since_registration')],
  }),
  told('registration first', 'when', '', { facts: [fact('customer_since')] }),
  told('segment active', 'whether what', '', { facts: [fact('segments')] }),
  told('active', 'whether what segment', '', { facts: [fact('segments')] }),
  // Purchases.
  told('store mostly', 'purchase what which how-often', 'time of', {
    measures: [{ name: 'orders', attribute: null }],
    byStore: true,
  }),
  told('dearest purchase', 'how-much what when so-far list', 'of time', { facts: [fact('largest_purchase')] }),
  told('first purchase', 'when what item year how-much', 'of', { facts: [fact('first_purchase')] }),
  told('last purchase', 'when what item year how-much', 'of', { facts: [fact('last_purchase')] }),
  told('address', 'what where registration when', '', { facts: [fact('address')] }),
  told('birthday', 'when what', '', { facts: [fact('birth_date')] }),
  told('gender age', 'what whether how-much', '', { facts: [fact('gender'), fact('age')] }),
];
