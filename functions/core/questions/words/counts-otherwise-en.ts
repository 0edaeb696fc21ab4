import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNTED = '(?=times|orders|purchases|brands|categories|contacts|items|returns)';
const MONEY = '([¥￥]?[0-9][0-9,.]*k?(?: yen| jpy)?)';
const GOODS = '([a-z]+?)';

/** “Two or three times”: everything from the one to the other. */
const oneOrNext = NUMBERS.slice(0, -1).map((word, index) =>
  leading(
    `(?:${word}|${index + 1}) or (?:${NUMBERS[index + 1]}|${index + 2}) ${COUNTED}`,
    `${index + 1} to ${index + 2} `,
  ),
);

/** How often, and how much an order or all of them came to. */
export const COUNTS_SAID_OTHERWISE: readonly OtherWording[] = [
  [/≥/g, '>= '],
  [/≤/g, '<= '],
  ...oneOrNext,
  said(
    `size of (?:the |our )?top ([0-9]+) ?% of (?:customers|custmers|people|buyers) by ([a-z]+)`,
    'how many customers are in the top $1% by $2',
  ),
  said(`(?:the )?top fifth of (?:customers|people|buyers)`, 'the top 20% of customers'),
  said(`(?:the )?top quarter of (?:customers|people|buyers)`, 'the top 25% of customers'),
  said(`(?:the )?top tenth of (?:customers|people|buyers)`, 'the top 10% of customers'),
  said(`(?:and |but )?no (?:spend|spending)(?: at all)? in`, 'but nothing in'),
  leading(`^(?=lifetime (?:spend|spending) ?>)`, 'customers with '),
  said(`(?:with |and )?birth ?year ?< ?([12][0-9]{3})`, 'born before $1'),
  said(`birth ?year ?> ?([12][0-9]{3})`, 'born after $1'),
  leading(`^sales, (?:of |to )?customers born`, 'sales to customers born'),
  leading(
    `^(sept|jan|feb|mar|apr|may|june|july|aug|oct|nov|dec)[a-z]* daily (sales|orders),? average`,
    'average daily $2 in $1',
  ),
  said(`(?:not|never) as (?:many|often) as`, 'fewer than'),
  said(
    `but (?:not|never) (?:as many as |up to )?(${anyOf('four, five, six, ten')}|[0-9]+) times`,
    'but fewer than $1 times',
  ),
  leading(
    `^${GOODS}s? buyers,? ?>=? ?([0-9]+) (?:and|but) <=? ?([0-9]+) (?:purchases|orders|times)(?=[?.! ]*$)`,
    'customers who bought $1s more than $2 times and less than $3 times',
  ),
  leading(
    `whose ${GOODS} (?:purchases|orders) (?:number|count|add up to|total|come to) (more than|at least|over) ([0-9]+) (?:and|but) (less than|fewer than|at most|under) ([0-9]+)(?! times)`,
    'who bought $1s $2 $3 times but $4 $5 times',
  ),
  said(`(?:or|and) (?:up|upwards|higher|beyond)(?! to)`, 'or more'),
  said(`orders (?:that|which) (?:were|are|cost|came to|had) (?=[¥0-9])`, 'orders of '),
  leading(`orders (?:that|which) (?:were|are|cost|came to) (?=[¥0-9])`, 'orders of '),
  said(`(orders [a-z ]*(?:at least |over |more than )?${MONEY}(?: or (?:more|over|above))?) each`, '$1'),
  said(`(?:over|above|more than) ${MONEY} \\((?:including|incl\\.?|inclusive of) [0-9,]+(?: yen)?\\)`, '$1 or more'),
  leading(
    `^(?:for |of )?orders of ${MONEY}( or more)?:? ?,? ?how many (customers|people) (?:have )?(?:placed|made|did) (at least|more than|exactly) ([a-z0-9]+) of (?:them|those|these)`,
    'how many $3 placed $4 $5 orders of $1$2',
  ),
  leading(
    `(customers|people) did orders? (over |of )?${MONEY}( or more)? ([0-9]+|two|three) times or more`,
    '$1 placed at least $5 orders of $3$4',
  ),
  said(
    `whose (?:orders?|purchases?)(?: count| number)? (?:is|are) ([0-9]+|two|three|four|five) times or more`,
    'who ordered $1 times or more',
  ),
  leading(
    `(?:but|and) (?:whose )?(?:total )?(?:spending|spend|amount|sales) (?:is|are|was) (?=less|under|below|more|over|above|at)`,
    'but who spent ',
  ),
  leading(`(hasn't|haven't|has not|have not|did not|didn't) even `, '$1 '),
  leading(`(?:hasn't|haven't|has not|have not) (?:yet )?spent (?=[¥0-9])`, 'has spent less than '),
  leading(`(?:didn't|did not) spend (?=[¥0-9])`, 'spent less than '),
];
