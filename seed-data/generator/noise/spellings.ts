import { FAMILY_SPELLINGS } from '../family-names.ts';
import { FEMALE_SPELLINGS, MALE_SPELLINGS } from '../given-names.ts';
import type { Name } from '../name.ts';
import type { Random } from '../random.ts';
import { hasVariant, variantSpelling } from '../spelling.ts';
import type { NoiseKind } from './kind.ts';

/** The same name in other kanji: of another name that sounds alike, or in old and variant forms. */
export const SPELLINGS: readonly NoiseKind[] = [
  {
    name: 'given-name-of-same-sound',
    rate: 0.012,
    shows: 'kanji',
    spoil: (known, random) => {
      const spellings = known.person.gender === 'male' ? MALE_SPELLINGS : FEMALE_SPELLINGS;
      const other = otherSpelling(known.given, spellings, random);
      if (other === null) return false;
      known.given = other;
      return true;
    },
  },
  {
    name: 'family-name-of-same-sound',
    rate: 0.04,
    shows: 'kanji',
    spoil: (known, random) => {
      const other = otherSpelling(known.family, FAMILY_SPELLINGS, random);
      if (other === null) return false;
      known.family = other;
      return true;
    },
  },
  {
    name: 'variant-kanji',
    rate: 0.3,
    shows: 'kanji',
    spoil: (known, random) => {
      const [family, given] = [known.family, known.given];
      if (hasVariant(family.kanji)) known.family = family.inKanji(variantSpelling(family.kanji, random));
      if (hasVariant(given.kanji) && random.chance(0.5))
        known.given = given.inKanji(variantSpelling(given.kanji, random));
      return known.family !== family || known.given !== given;
    },
  },
];

function otherSpelling(name: Name, spellings: ReadonlyMap<string, readonly Name[]>, random: Random): Name | null {
  const others = (spellings.get(name.kana) ?? []).filter(({ kanji }) => kanji !== name.kanji);
  return others.length === 0 ? null : random.pick(others);
}
