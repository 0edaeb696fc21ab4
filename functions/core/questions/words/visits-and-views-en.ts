import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SITE = '(?:web ?sites?|sites?|web shop|web store|online shop|online store|shop page|pages?|app|home ?page)';
const SEEN = anyOf('viewed, visited, looked at, seen, opened, browsed, watched');
const DEVICE = '(?:mobiles?|desktops?|tablets?|pcs?|smartphones?|phones?|computers?|laptops?)';

/** Visits to a site, which are asked back, and pages of products, which are the products that were looked at. */
export const VISITS_AND_VIEWS: readonly OtherWording[] = [
  leading(
    `(?<!site |web |website |store |shop |boutique |page |follow-up )visits? (?:to|on|at|of) (?:the |our )?([a-z]+)(?:'s)? ${SITE}`,
    'site visits at $1',
  ),
  leading(
    `^${DEVICE}(?:,| and| or| vs\\.?|/) ?(?:${DEVICE}(?:,| and| or| vs\\.?|/|:) ?(?:and )?)?(?:${DEVICE})?(?:,|:| -)? ?how (?:do|did|are|were) (?:the |our )?([a-z]+) (visits|page views|views|web events|events) (?:split|divide|break down|distributed|spread|divided|compare|fall out|add up|stack up)(?: up)?`,
    '$1 $2 by device',
  ),
  leading(`^([a-z]+) visits by device(?=[?.! ]*$)`, 'site visits at $1 by device'),
  said(`(?:${SEEN}) (?:most|least) product pages?`, 'viewed products'),
  said(`(most|least) (?:${SEEN}) (?:product|item|article) pages?`, '$1 viewed products'),
  said(`product pages? (?=(?:were|was|are|is|got|get|has been|have been) (?:${SEEN}))`, 'products '),
  said(`(?:page|product) visits`, 'page views'),
];
