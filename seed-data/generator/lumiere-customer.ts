import { dayOf, timeOf } from './calendar.ts';
import { weighted } from './choice.ts';
import { cell } from './csv-output.ts';
import { type Knowledge, noteName } from './knowledge.ts';
import { latinName } from './latin-name.ts';
import { phoneParts } from './places.ts';
import type { Random } from './random.ts';
import { capitalized } from './romaji.ts';
import { anyWay, orNothing } from './writing.ts';

export const CUSTOMER_HEADER =
  'customer_no name email phone zip address birthday sex member_since last_updated call_ok email_ok attention ring_size'.split(
    ' ',
  );

export function customerRow(id: string, known: Knowledge, random: Random): string {
  const { home, birthDate, gender, registeredAt, updatedAt } = known;
  return [
    id,
    name(known, random),
    known.email ?? '',
    phone(known.phone, known, random),
    home === null ? '' : home.place.postalCode,
    address(known, random),
    birthDate ?? '',
    gender === null ? '' : gender === 'male' ? 'M' : 'F',
    dayOf(registeredAt).iso,
    `${dayOf(updatedAt).iso} ${timeOf(updatedAt)}:00`,
    flag(known.okToCall),
    flag(known.okToEmail),
    known.attention ? 'Y' : '',
    random.chance(0.3) ? random.between(5, 15) : '',
  ].join(',');
}

type NameStyle = 'kanji' | 'kanji without blank' | 'kana' | 'given first' | 'family first' | 'family, given';
const NAME_STYLES: readonly { readonly weight: number; readonly style: NameStyle }[] = [
  { weight: 50, style: 'kanji' },
  { weight: 7, style: 'kanji without blank' },
  { weight: 4, style: 'kana' },
  { weight: 24, style: 'given first' },
  { weight: 8, style: 'family first' },
  { weight: 7, style: 'family, given' },
];
const nameStyles = weighted(NAME_STYLES);

/** 髙橋 健太, 髙橋健太, タカハシ ケンタ, Kenta Takahashi, TAKAHASHI Kenta, Takahashi, Kenta: all in one column. */
function name(known: Knowledge, random: Random): string {
  const { style } = nameStyles.pick(random);
  const { family, given } = known;
  noteName(known, style.startsWith('kanji') ? 'kanji' : 'reading');
  if (style === 'kanji') return `${family.kanji} ${given.kanji}`;
  if (style === 'kanji without blank') return `${family.kanji}${given.kanji}`;
  if (style === 'kana') return `${family.kana} ${given.kana}`;
  const [first, last] = latinName(known, random);
  if (style === 'given first') return `${capitalized(first)} ${capitalized(last)}`;
  if (style === 'family first') return `${last.toUpperCase()} ${capitalized(first)}`;
  return cell(`${capitalized(last)}, ${capitalized(first)}`);
}

const phone = orNothing(
  anyWay<string>([
    { weight: 70, write: (digits) => phoneParts(digits).join('-') },
    { weight: 30, write: (digits) => digits },
  ]),
);

function address({ home }: Knowledge, random: Random): string {
  if (home === null) return '';
  const { state, city, town } = home.place;
  const building = home.building === null || random.chance(0.3) ? '' : ` ${home.building}`;
  return `${state}${city}${town}${home.block.join('-')}${building}`;
}

function flag(value: boolean | null): string {
  return value === null ? '' : value ? 'Y' : 'N';
}
