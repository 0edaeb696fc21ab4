import { ATTRIBUTES } from '../attributes/catalog.ts';
import type { AttributeValues } from '../attributes/definition.ts';
import { formatAttributeValue } from '../attributes/format.ts';
import type { AttributeDefinition } from '../attributes/measure.ts';
import type { LocalizedText } from '../language.ts';
import { openLikeness } from './likeness.ts';

/** One attribute by which a group is unlike everyone. */
export interface Difference {
  readonly attribute: string;
  readonly label: LocalizedText;
  /** Of figures the median, of words and flags one value and its share. */
  readonly members: LocalizedText;
  readonly everyone: LocalizedText;
  /**
   * −1 … 1, on one scale for all attributes: how much more likely a member's figure is above that of anyone than below it
   * (Cliff's delta, 1993); of a word or flag, the share of members with it less that of everyone.
   */
  readonly effect: number;
}

/** A smaller effect is not worth telling (Romano et al. 2006 call less than 0.147 negligible). */
const LEAST_EFFECT = 0.147;
const MOST_TOLD = 5;

/** Figures that rank people nearly alike say the same: of those only the first is told (Spearman's correlation). */
const SAME = 0.8;

/** Moments are told by the days since them. */
const COMPARED = ATTRIBUTES.filter(({ unit }) => unit !== 'instant');

/** Compares groups of the same people with all of them, so that everyone is looked through once. */
export function openComparison(
  everyone: readonly AttributeValues[],
): (members: readonly number[]) => readonly Difference[] {
  const comparisons = COMPARED.map((definition) =>
    isFigure(definition) ? figureComparison(definition, everyone) : valueComparison(definition, everyone),
  );
  const likeness = openLikeness(everyone);
  return (members) => {
    const told: Difference[] = [];
    const ranked = comparisons
      .map(({ attribute, compare }) => ({ attribute, ...compare(members) }))
      .filter(({ effect }) => Math.abs(effect) >= LEAST_EFFECT)
      .sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect));
    for (const { attribute, effect, tell } of ranked) {
      if (told.length === MOST_TOLD) break;
      const { name, label } = attribute;
      const isSaid = told.some((said) => Math.abs(likeness(said.attribute, name)) >= SAME);
      if (!isSaid) told.push({ attribute: name, label, effect, ...tell() });
    }
    return told;
  };
}

interface Comparison {
  readonly attribute: AttributeDefinition;
  compare(members: readonly number[]): Compared;
}

interface Compared {
  /** 0 where nobody has the attribute. */
  readonly effect: number;
  /** The words, for those that are told. */
  tell(): Pick<Difference, 'members' | 'everyone'>;
}

const isFigure = ({ unit }: AttributeDefinition): boolean => unit !== 'text' && unit !== 'flag';

function figureComparison(attribute: AttributeDefinition, everyone: readonly AttributeValues[]): Comparison {
  const figures = Float64Array.from(everyone, (values) => {
    const value = values[attribute.name];
    return typeof value === 'number' ? value : Number.NaN;
  });
  const sorted = known(figures);
  // Of each person: how many more figures are below theirs than above it, as a share of all.
  const standing = figures.map(
    (figure) =>
      (countWhile(sorted, (other) => other < figure) + countWhile(sorted, (other) => other <= figure) - sorted.length) /
      sorted.length,
  );
  return {
    attribute,
    compare: (rows) => {
      let [above, count] = [0, 0];
      for (const row of rows) {
        if (Number.isNaN(figures[row])) continue;
        above += standing[row] ?? 0;
        count += 1;
      }
      return {
        effect: count === 0 ? 0 : above / count,
        tell: () => ({
          members: median(attribute, known(Float64Array.from(rows, (row) => figures[row] ?? Number.NaN))),
          everyone: median(attribute, sorted),
        }),
      };
    },
  };
}

function valueComparison(attribute: AttributeDefinition, everyone: readonly AttributeValues[]): Comparison {
  const shares = (rows: readonly number[]): ReadonlyMap<string | boolean, number> => {
    const counts = new Map<string | boolean, number>();
    for (const row of rows) {
      const value = everyone[row]?.[attribute.name];
      if (typeof value === 'string' || typeof value === 'boolean') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return new Map([...counts].map(([value, count]) => [value, count / rows.length]));
  };
  const told = (value: string | boolean, share: number): LocalizedText => {
    const { ja, en } = formatAttributeValue(attribute, value);
    const percent = `${(share * 100).toFixed(0)}%`;
    return { ja: `「${ja}」が${percent}`, en: `${percent} ${en}` };
  };
  const ofEveryone = shares([...everyone.keys()]);
  return {
    attribute,
    compare: (rows) => {
      const own = shares(rows);
      let most = { value: '' as string | boolean, share: 0, effect: 0 };
      for (const [value, share] of rows.length === 0 ? [] : ofEveryone) {
        const effect = (own.get(value) ?? 0) - share;
        if (Math.abs(effect) > Math.abs(most.effect)) most = { value, share, effect };
      }
      return {
        effect: most.effect,
        tell: () => ({
          members: told(most.value, own.get(most.value) ?? 0),
          everyone: told(most.value, most.share),
        }),
      };
    },
  };
}

const known = (figures: Float64Array): Float64Array => figures.filter((figure) => !Number.isNaN(figure)).sort();

/** The lower of two in the middle: a figure that someone has. */
function median(definition: AttributeDefinition, ascending: Float64Array): LocalizedText {
  const { ja, en } = formatAttributeValue(definition, ascending[Math.ceil(ascending.length / 2) - 1] ?? null);
  return { ja: `中央値${ja}`, en: `median ${en}` };
}

/** How many figures fit, where those that do come first. */
function countWhile(ascending: Float64Array, fits: (figure: number) => boolean): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(ascending[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
