import { reworded } from '../patterns/reworded.ts';

const PEOPLE = '(?:customers?|people|members?|players?|buyers?|shoppers?|women|men)';

/** What people have bought is theirs, and what they agree to is got. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `\\b(${PEOPLE}) (?:who |that )?(?:have|own|hold|possess) both\\b(?! (?:email|e-mail|phone|call|mail|consents?|opted|permissions?))`,
      'giu',
    ),
    '$1 bought both',
  ],
  [new RegExp(`\\b(${PEOPLE}) (?:owning|possessing|holding)\\b`, 'giu'), '$1 who bought'],
  [
    /\b(agree[ds]?|consent(?:ed|s)?) to (?:get|getting|receive|receiving) (?:our |any |the )?(?=emails?|e-mails?|(?:phone |telephone )?calls?|newsletters?)/giu,
    '$1 to ',
  ],
];

/** “Players owning Tanuki Kart”, “agreed to get emails”. */
export const asOwned = (text: string): string => reworded(text, OTHERWISE);
