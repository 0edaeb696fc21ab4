import { inGreenwich } from './calendar.ts';
import { weighted } from './choice.ts';
import { type Knowledge, noteName } from './knowledge.ts';
import { latinName } from './latin-name.ts';
import { phoneParts } from './places.ts';
import type { Random } from './random.ts';
import { capitalized } from './romaji.ts';
import { anyWay, orNothing } from './writing.ts';

const PLATFORMS = ['Switch', 'PlayStation', 'PC', 'Mobile'];
const HANDLE_WORDS = ['neko', 'kitsune', 'hoshi', 'tsuki', 'ramen', 'ninja', 'tanuki', 'sakura', 'pixel', 'mochi'];

export const CUSTOMER_HEADER = (
  '\ufeffplayer_id handle first_name last_name email phone birthday gender country region postal_code platform ' +
  'created_at last_updated ok_to_call ok_to_email'
).split(' ');

export function customerRow(id: string, known: Knowledge, random: Random): string {
  const { birthDate, gender, home } = known;
  return [
    id,
    handle(known, random),
    names(known, random),
    email(known.email, known, random),
    phone(known.phone, known, random),
    birthDate ?? '',
    gender === null ? '' : gender === 'male' ? 'M' : 'F',
    'JP',
    home === null ? '' : home.place.region,
    home === null || random.chance(0.3) ? '' : home.place.postalCode,
    random.pick(PLATFORMS),
    inGreenwich(known.registeredAt),
    inGreenwich(known.updatedAt),
    flag(known.okToCall),
    flag(known.okToEmail),
  ].join(',');
}

function handle({ person }: Knowledge, random: Random): string {
  const word = random.chance(0.5) ? person.given.latin.typed : random.pick(HANDLE_WORDS);
  return random.chance(0.5)
    ? `${word}${random.below(10_000)}`
    : `${random.pick(HANDLE_WORDS)}_${word}${random.below(100)}`;
}

type NameStyle = 'none' | 'kanji' | 'small' | 'large' | 'capitalized';
const NAME_STYLES: readonly { readonly weight: number; readonly style: NameStyle }[] = [
  { weight: 10, style: 'none' },
  { weight: 8, style: 'kanji' },
  { weight: 8, style: 'small' },
  { weight: 8, style: 'large' },
  { weight: 66, style: 'capitalized' },
];
const nameStyles = weighted(NAME_STYLES);

/** First and last name: romaji mostly, none for some, kanji for a few. */
function names(known: Knowledge, random: Random): string {
  const { style } = nameStyles.pick(random);
  if (style === 'none') {
    known.noise.push('no-name');
    return ',';
  }
  noteName(known, style === 'kanji' ? 'kanji' : 'reading');
  if (style === 'kanji') return `${known.given.kanji},${known.family.kanji}`;
  const [given, family] = latinName(known, random);
  if (style === 'small') return `${given},${family}`;
  if (style === 'large') return `${given.toUpperCase()},${family.toUpperCase()}`;
  return `${capitalized(given)},${capitalized(family)}`;
}

const email = orNothing(
  anyWay<string>([
    { weight: 95, write: (text) => text },
    { weight: 5, write: capitalized },
  ]),
);

const phone = orNothing(
  anyWay<string>([
    { weight: 50, write: (digits) => `+81${digits.slice(1)}` },
    { weight: 25, write: (digits) => `+81-${phoneParts(digits).join('-').slice(1)}` },
    { weight: 13, write: (digits) => `+81 (0)${digits.slice(1)}` },
    { weight: 12, write: (digits) => digits },
  ]),
);

function flag(value: boolean | null): string {
  return value === null ? '' : value ? 'TRUE' : 'FALSE';
}
