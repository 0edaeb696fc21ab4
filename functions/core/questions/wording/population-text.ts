import type { LocalizedText } from '../../language.ts';
import type { Catalog } from '../catalog.ts';
import { othersThan } from '../others-than.ts';
import { isValueFilter, type Plan } from '../plan.ts';
import { conditionText } from './conditions.ts';
import { filterText } from './filter-text.ts';
import { valueText } from './value-text.ts';

/** Who each of several populations is; who lack what the first of two keep are everyone else. */
export function populationTexts(
  populations: NonNullable<Plan['populations']>,
  catalog: Pick<Catalog, 'brands' | 'segments' | 'attributes'>,
): readonly LocalizedText[] {
  const [first, second] = populations;
  const others = first === undefined ? null : othersThan(first);
  const apart = populations.length === 2 && others !== null && JSON.stringify(others) === JSON.stringify(second);
  return populations.map((population) =>
    apart && population === second ? { ja: 'それ以外の人', en: 'everyone else' } : populationText(population, catalog),
  );
}

/** Who one of several populations is, as short as it can be said: a value says itself what it is of. */
function populationText(
  { filters, people }: NonNullable<Plan['populations']>[number],
  catalog: Pick<Catalog, 'brands' | 'segments' | 'attributes'>,
): LocalizedText {
  const texts = [
    ...filters.map((filter) => {
      if (!isValueFilter(filter) || filter.op === 'not-in') return filterText(filter, catalog);
      const values = filter.values.map((value) => valueText(filter.field, value, catalog));
      return { ja: values.map(({ ja }) => ja).join('・'), en: values.map(({ en }) => en).join(', ') };
    }),
    ...people.map((condition) => {
      if (condition.kind !== 'segment' || !condition.member) return conditionText(condition, catalog);
      const labels = condition.segments.map((name) => valueText('segment', name, catalog));
      return { ja: labels.map(({ ja }) => ja).join('・'), en: labels.map(({ en }) => en).join(', ') };
    }),
  ];
  if (texts.length === 0) return { ja: '全体', en: 'everyone' };
  return { ja: texts.map(({ ja }) => ja).join('、'), en: texts.map(({ en }) => en).join('; ') };
}
