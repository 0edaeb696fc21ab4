import { countsTheSame } from './counted-units.ts';
import type { Slot } from './slots.ts';

const PLACE = /\{([a-z_]+)\}/gu;
/** What a frame may lose: any other place makes it another question. */
const MAY_BE_LOST: ReadonlySet<string> = new Set(['time', 'brand']);
/** Names of groups are nouns of other things, too: one that has no place is passed over. */
const PASSED_OVER = 'by';

/** A frame with what was asked in its places, and how much of it had to be left out or added. */
export interface Filled {
  readonly text: string;
  readonly changes: number;
}

/**
 * A frame as questions of what was named: periods, values and numbers in its places, in their order; where two stand for
 * one kind the other way round, too. A period or brand that was not named is left out, what has no place is put beside.
 * Empty where what was named does not fit.
 */
export function filledFrames(frame: string, slots: readonly Slot[], japanese: boolean): readonly Filled[] {
  const places = [...frame.matchAll(PLACE)].map(([, name = '']) => name);
  const names = new Set([...places, ...slots.map(({ name }) => name)]);
  const sizes = [...names].map((name) => ({
    name,
    places: places.filter((place) => place === name).length,
    texts: slots.filter((slot) => slot.name === name).map(({ text }) => text),
  }));
  if (sizes.some((each) => !MAY_BE_LOST.has(each.name) && each.places > each.texts.length)) return [];
  if (sizes.some(hasTooMany) || (frame.includes(OF_A_TIME) && slots.some(({ text }) => isOpen(text)))) return [];
  const changes = sizes.reduce((sum, each) => sum + Math.abs(each.places - each.texts.length), 0);
  const fill = (order: (texts: readonly string[]) => readonly string[]): readonly Filled[] => {
    const left = new Map(sizes.map(({ name, texts }) => [name, [...(name === 'time' ? texts : order(texts))]]));
    let text = placesFilled(frame, left, japanese);
    for (const [name, texts] of left)
      if (name !== PASSED_OVER)
        for (const said of texts) text = text && withBeside(text, { name, text: said }, japanese);
    return text === null || !countsTheSame(text, slots) ? [] : [{ text, changes }];
  };
  const straight = fill((texts) => texts);
  const turned = fill((texts) => texts.toReversed());
  return straight[0]?.text === turned[0]?.text ? straight : [...straight, ...turned];
}

interface Sizes {
  readonly name: string;
  readonly places: number;
  readonly texts: readonly string[];
}

/**
 * A number has a place of its own; a second period or brand beside the first one would be of something else, and so would two values
 * of one kind that have no place.
 */
const hasTooMany = ({ name, places, texts }: Sizes): boolean =>
  places < texts.length &&
  name !== PASSED_OVER &&
  (name === 'n' || texts.length - places > 1 || (ONCE.has(name) && places > 0));
const ONCE: ReadonlySet<string> = new Set(['time', 'brand']);

/** Null where a place that is to be left out leaves a hole in the sentence. */
function placesFilled(frame: string, left: ReadonlyMap<string, string[]>, japanese: boolean): string | null {
  let whole = true;
  const text = frame.replace(japanese ? PLACE_JA : PLACE_EN, (_place: string, ...groups: (string | undefined)[]) => {
    const { before = '', name = '', behind = '' } = namedParts(groups, japanese);
    const said = left.get(name)?.shift();
    if (said !== undefined && japanese && AT_A_TIME.test(behind) && isOpen(said)) whole = false;
    if (said !== undefined) return japanese ? `${said}${behind}` : english(before, said, behind);
    if (!leavesNoHole(before, behind, japanese)) whole = false;
    return japanese ? '' : behind;
  });
  return whole ? text.replace(/ {2,}/gu, ' ').trim() : null;
}

/** `先月からに初めて買った`: a period that is open to one side goes with other particles, and is of no other one. */
const isOpen = (said: string): boolean => /(?:から|まで|以降|以来)$/u.test(said);
const AT_A_TIME = /^(?:に|で|から)$/u;
const OF_A_TIME = '{time}の{time}';

/** A place with the particle behind it, or the preposition in front of it, that go with it. */
const PLACE_JA = /\{([a-z_]+)\}(における|から|の|に|で|は|を|、)?/gu;
const PLACE_EN = /( (?:at|in|of|from|for|by|with|during|to|on|among))? ?\{([a-z_]+)\}([^\s]*)/gu;

function namedParts(
  groups: readonly (string | undefined)[],
  japanese: boolean,
): { readonly before?: string; readonly name?: string; readonly behind?: string } {
  const [one, two, three] = groups;
  const parts = japanese ? { name: one, behind: two } : { before: one, name: two, behind: three };
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== undefined));
}

/** Without its place a sentence stands where a particle goes with it, or nothing follows. */
function leavesNoHole(before: string, behind: string, japanese: boolean): boolean {
  if (japanese) return ['の', 'に', 'で', 'における'].includes(behind);
  return before !== '' ? END.test(behind) : END.test(behind) && behind !== '';
}

const END = /^[?.]?$/u;

/** `in` + `within 90 days` is said with one preposition, `sales` + `2025` with one as well. */
function english(before: string, said: string, behind: string): string {
  const own = WITH_PREPOSITION.test(said);
  const between = own ? '' : before === '' && BARE_PERIOD.test(said) ? ' in' : before;
  return `${between} ${said}${behind}`;
}

const WITH_PREPOSITION = /^(?:in|within|during|since|from|over|for|before|after|between|until|on|at|by) /iu;
const BARE_PERIOD =
  /^(?:20[0-9]{2}|fy|fiscal|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b/iu;

function withBeside(text: string, { name, text: named }: Slot, japanese: boolean): string | null {
  if (!(name in PREPOSITION) || (name === 'time' && SAID_OTHERWISE.test(text))) return null;
  if (japanese) return `${named}の${text}`;
  const [, body = text, end = ''] = /^(.*?)([?.!]*)$/u.exec(text) ?? [];
  return `${body}${english(PREPOSITION[name] ?? '', named, end)}`;
}

/** A period in words of its own: beside it, another one would be of something else. */
const SAID_OTHERWISE = /(?:last|this) (?:year|month|week)|[去昨今]年|[先今]月/iu;

/** What can be named beside any question. */
const PREPOSITION: Readonly<Record<string, string>> = {
  time: '',
  brand: ' at',
  goods: ' of',
  prefecture: ' in',
  gender: ' from',
  segment: ' from',
  channel: ' in',
  store: ' at',
  age_group: ' from people in their',
  contact_channel: ' by',
  device: ' on',
};
