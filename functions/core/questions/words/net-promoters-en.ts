import { anyOf, type OtherWording, said } from './usual-wording.ts';

const ASKED = anyOf('promoters, promotors, nps promoters, net promoters');
const AGAINST = anyOf('detractors, detracters, nps detractors');
const BETWEEN = anyOf('passives, neutrals, nps passives');

/** Who recommends, who does not, and those between, by the marks that the net promoter score is made of. */
export const NET_PROMOTERS: readonly OtherWording[] = [
  said(`(?:the )?(?:number|count) of ${AGAINST}`, 'number of people with a recommendation score of 6 or less'),
  said(`(?:the )?(?:number|count) of ${ASKED}`, 'number of people with a recommendation score of 9 or more'),
  said(`(?<!and |, )${AGAINST}(?! and|,? ?passives)`, 'people with a recommendation score of 6 or less'),
  said(`(?<!and |, )${ASKED}(?! and|,? ?passives|,? ?detractors)`, 'people with a recommendation score of 9 or more'),
  said(`(?<!and |, )${BETWEEN}(?! and|,)`, 'people with a recommendation score of 7 to 8'),
];
