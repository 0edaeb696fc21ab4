import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const KIND = '(brand|category|channel)';
const OF_CUSTOMERS = anyOf(
  "customers', customer's, customers, people's, buyers', shoppers', members', each customer's, the customer's, our customers', the customers', everyone's, their, people's own",
);
const BY = anyOf('by, per, across, for each, according to, grouped by, split by, broken down by, based on');
/** A name of a brand, a category or a channel: up to two words. */
const NAME = "([a-z'-]+(?: [a-z]+)?)";

/** What people like most, and who likes it most. */
export const FAVOURITES_SAID_OTHERWISE: readonly OtherWording[] = [
  said(`(?:favorite|favourite|favored|fav|best-liked|most loved) ${KIND}`, 'favourite $1'),
  said(`(?:favorite|fav) (brands|categories|channels)`, 'favourite $1'),
  said(`who's favourite`, 'whose favourite'),
  leading(`(${BY}) ${OF_CUSTOMERS} favourite ${KIND}`, '$1 favourite $2'),
  said(
    `(?:with|who have|who has|having|that have) ${NAME} as (?:their |a |the )?favourite ${KIND}`,
    'whose favourite $2 is $1',
  ),
  said(`(?:for|to) whom ${NAME} is (?:the |their )?favourite ${KIND}`, 'whose favourite $2 is $1'),
  said(`(?:with|who have|having) (?:the |a )?favourite ${KIND}:? (?:of |being )?${NAME}`, 'whose favourite $1 is $2'),
  leading(`favourite ${KIND} ?[=:] ?(?=[a-z])`, 'favourite $1 is '),
  leading(`^average age,? (?=favourite)`, 'average age of customers whose '),
];
