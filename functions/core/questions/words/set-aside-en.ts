import { leading, type OtherWording, said } from './usual-wording.ts';

/** Orders that were taken back are left out anyway. */
const NAME = "((?![^,]*(?:return|cancel|refund))[a-z0-9' -]{2,30}?)";

/** “Tokyo aside”, “leaving Tokyo out of it”: other than Tokyo. */
export const SET_ASIDE: readonly OtherWording[] = [
  leading(
    `^(?:leaving|setting|putting|taking|with) ${NAME} (?:aside|apart|excepted|excluded|left out|put aside|set aside|out of the picture|out of it|out),? (.+?)(?=[?.! ]*$)`,
    '$2 other than $1',
  ),
  leading(`^(?:leaving|setting|putting) (?:aside|apart) ${NAME}, (.+?)(?=[?.! ]*$)`, '$2 other than $1'),
  leading(
    `,? (?:with |and )?(?:leaving |setting |putting |taking )?${NAME} (?:aside|apart|excepted|excluded|not included|not counted|left out|put aside|set aside|out of the picture|out of it),`,
    ' other than $1',
  ),
  leading(`,? (?:leaving|setting|putting|taking) aside ${NAME}(?=[?.! ]*$)`, ' other than $1'),
  leading(`, ${NAME} (?:aside|excepted|excluded|not included|not counted|left out)(?=[?.! ]*$)`, ' other than $1'),
  said(`(?:bar|barring|save|save for) (tokyo|osaka|kyoto|kanagawa|hokkaido|fukuoka|aichi)`, 'other than $1'),
];
