import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const ASKED = anyOf('promoters, promotors, nps promoters, net promoters');
const AGAINST = anyOf('detractors, detracters, nps detractors');
const BETWEEN = anyOf('passives, neutrals, nps passives');

const SHARE = '(?:(?:what|which) )?(?:share|percentage|percent|%|proportion|fraction|part)';
const SHARES = [
  [AGAINST, '6 or less'],
  [ASKED, '9 or more'],
  [BETWEEN, '7 to 8'],
] as const;

/** Who recommends, who does not, and those between, by the marks that the net promoter score is made of. */
export const NET_PROMOTERS: readonly OtherWording[] = [
  ...SHARES.flatMap(([people, marks]) => [
    leading(
      `${SHARE} of (?:the |our )?${people} (?:among|in|of|from|within|out of) (?:the |our |all )*((?:(?!recommendation|nps|survey)[a-z]+(?:'s)? )?)(?:recommendation |nps |net promoter )?(?:survey )?(?:answers|responses|respondents|replies|survey|results)(?: (?:at|for|from|of|in) ([a-z]+)(?! [12]))?`,
      `share of survey answers with a recommendation score of ${marks} at $1$2`,
    ),
    leading(
      `${SHARE} of (?:the |our |all )*((?:(?!recommendation|nps|survey)[a-z]+(?:'s)? )?)(?:recommendation |nps |net promoter )?(?:survey )?(?:answers|responses|respondents|replies)(?: (?:at|for|from) ([a-z]+))? (?:were|are|was|came from|come from|count as|counted as) ${people}`,
      `share of survey answers with a recommendation score of ${marks} at $1$2`,
    ),
    leading(
      `${SHARE} of (?:the |our )?${people}(?! among)`,
      `share of survey answers with a recommendation score of ${marks}`,
    ),
  ]),
  leading(
    `(?<=share of survey answers with a recommendation score of (?:[0-9] or (?:less|more)|7 to 8)) at (?=this|last|in |since|during|[?.! ]*$)`,
    ' ',
  ),
  leading(
    `(?<=share of survey answers with a recommendation score of (?:[0-9] or (?:less|more)|7 to 8) at [a-z]+)'s ?`,
    ' ',
  ),
  said(`(?:the )?(?:number|count) of ${AGAINST}`, 'number of people with a recommendation score of 6 or less'),
  said(`(?:the )?(?:number|count) of ${ASKED}`, 'number of people with a recommendation score of 9 or more'),
  said(`(?<!and |, )${AGAINST}(?! and|,? ?passives)`, 'people with a recommendation score of 6 or less'),
  said(`(?<!and |, )${ASKED}(?! and|,? ?passives|,? ?detractors)`, 'people with a recommendation score of 9 or more'),
  said(`(?<!and |, )${BETWEEN}(?! and|,)`, 'people with a recommendation score of 7 to 8'),
];
