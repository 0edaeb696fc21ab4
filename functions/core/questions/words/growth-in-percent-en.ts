import { leading, type OtherWording } from './usual-wording.ts';

const CHANGE = '(?:growth|change|increase|difference|delta|uplift|variation)';
const PERCENT = '(?:%|percent|per cent|percentage|pct)';
const AGAINST = '(?: vs\\.? | v\\.? | versus |compared (?:with|to)|against| vs\\.?$)';

/** “Sept vs Aug, with the growth in %”: what is set beside another period is told with its growth, which is no share. */
export const GROWTH_IN_PERCENT: readonly OtherWording[] = [
  leading(
    `(?<=${AGAINST}.*)[,;-]* *\\(?(?:and |with |incl\\.? |including |plus |show |as )*(?:the |its |their )?(?:${PERCENT}[- ]${CHANGE}|${CHANGE}(?: rate)?(?: in| as a| as)? ${PERCENT}|${CHANGE} rates?)\\)?(?=[?.! ]*$)`,
    '',
  ),
  leading(
    `(?<=${AGAINST}.*)[,;-]* *\\(?(?:and |with |incl\\.? |including |plus )+(?:the |its |their )?${CHANGE}\\)?(?=[?.! ]*$)`,
    '',
  ),
];
