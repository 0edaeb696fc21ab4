import { leading, type OtherWording, said } from './usual-wording.ts';

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const SEASONS: readonly (readonly [season: string, months: string])[] = [
  ['spring', 'mar(?:ch)?\\.? ?(?:-|–|to|through|until|till) ?may'],
  ['summer', 'june? ?(?:-|–|to|through|until|till) ?aug(?:ust)?\\.?'],
  ['(?:autumn|fall)', 'sept?(?:ember)?\\.? ?(?:-|–|to|through|until|till) ?nov(?:ember)?\\.?'],
];

/** Days of one month, a season with its months, and people, complaints and genders in plain words. */
export const PLAINLY_SAID_OTHERWISE: readonly OtherWording[] = [
  // “The new year week, Jan 1–7 2026”: the days say it, and the word for the week splits nothing.
  leading(
    `(?:(?:in|during|over|for) )?(?:the )?(?:new year|new year's|holiday|christmas|golden|first) week,? \\(?${MONTH} ([0-9]{1,2}) ?(?:-|–|—|to) ?([0-9]{1,2}),? ((?:19|20)[0-9]{2})\\)?,?`,
    'from $1 $2 to $1 $3 $4',
  ),
  // “Spring 2025 (March to May)”: the months of that year.
  ...SEASONS.map(([season, months]) =>
    leading(
      `(${season} (?:of )?(?:19|20)[0-9]{2}),? ?(?:\\(|, ?)(?:i\\.e\\.,? |from )?${months}\\)?(?= *[?.!,;)]| *$)`,
      '$1',
    ),
  ),
  leading(
    `,? ?\\(?(?:with |counting )?each (?:person|customer|one|buyer) (?:counted )?(?:only |just )?once(?: only)?\\)?(?=[?.! ]*$)`,
    '',
  ),
  said(`separate (customers|people|buyers|persons|individuals)`, 'distinct $1'),
  said(`(lifetime value) (?:held|generated|brought) by (?=customers|people|members|buyers|vips)`, '$1 of '),
  said(
    `with (?:any|some) (?:kind of )?(?:web or app|app or web|site or app|web|online) activity`,
    'who used the site or app',
  ),
  said(
    `who (?:have |has |had )?(?:ever )?(?:left|made|filed|lodged|raised|submitted) (?:a|any) complaints?`,
    'who complained',
  ),
  said(`(?:among |for |by |from )under[- ](1[5-9]|[2-9][0-9])s`, 'among people under $1'),
  said(
    `(revenue|sales) from new customers (?:against|vs\\.?|versus|and) (?:revenue |sales )?from returning (?:ones|customers)`,
    '$1 from new customers and repeat customers',
  ),
  said(`inside ((?:19|20)[0-9]{2})`, 'in $1'),
  // Twice an amount is no number of times.
  said(`(at least|more than|over) twice (what|that of|that in|the amount|as much)`, '$1 double $2'),
];
