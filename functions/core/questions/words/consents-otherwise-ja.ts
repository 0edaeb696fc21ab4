import { reworded } from '../patterns/reworded.ts';

const WAY = '電話(?:連絡)?|お電話|メール|メルマガ|dm';
const AGREED = '許可|許諾|同意|承諾';
const WHO = '(?=人|方|お客|顧客|会員|割合|比率|女性|男性|VIP)';

/** How consent is told of in the passive, by what was obtained, and of both ways, and what is read. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  // 電話とメールの両方が許可されている人
  [
    new RegExp(
      `(${WAY})と(${WAY})の?(?:両方|どちらも|いずれも)(?:とも)?(?:が|を|に|の|は)?(?=(?:${AGREED}|OK|NG|可|不可|拒否))`,
      'giu',
    ),
    '$1も$2も',
  ],
  [new RegExp(`(${WAY})(?:が|は)?(${AGREED})され(?:て(?:い)?る|た)${WHO}`, 'giu'), '$1は$2している'],
  [new RegExp(`(${WAY})(?:が|は)?(${AGREED})されて(?:い)?ない${WHO}`, 'giu'), '$1を$2していない'],
  [new RegExp(`(も)(${AGREED})され(?:て(?:い)?る|た)${WHO}`, 'giu'), '$1$2している'],
  // メールの許諾が取れている人
  [
    new RegExp(
      `(${WAY})の?(${AGREED})(?:が|を|は)?(?:取れ|とれ|取り付け|得られ|得|もらえ|いただけ|頂け)て(?:い)?る${WHO}`,
      'giu',
    ),
    '$1の$2がある',
  ],
  [
    new RegExp(
      `(${WAY})の?(${AGREED})(?:が|を|は)?(?:取れ|とれ|取り付け|得られ|得|もらえ|いただけ|頂け)て(?:い)?ない${WHO}`,
      'giu',
    ),
    '$1の$2がない',
  ],
  [
    new RegExp(
      `(${WAY})(?:を|は|も)?(?:お断りされて(?:い)?る|お断りの|断って(?:い)?る|断られて(?:い)?る)${WHO}`,
      'giu',
    ),
    '$1NGの',
  ],
];

/** `メールの許諾が取れている`, `電話が許可されている`: consent in the words that the dictionary knows. */
export const consentsAsTold = (text: string): string => reworded(text, OTHERWISE);
