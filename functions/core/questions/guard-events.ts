import { basisOf } from './basis.ts';
import type { Catalog } from './catalog.ts';
import { EVENT_VALUES } from './catalog-sources.ts';
import { dimensionOf, entityOf, isDimension, levelOf } from './dimensions.ts';
import { EVENT_ENTITIES, type EventEntity, isEventEntity } from './event-entities.ts';
import type { FactName } from './facts.ts';
import { conditionsIn, type Filter, filtersOf, isValueFilter, type Plan, singleConditions } from './plan.ts';
import { ALLOWED, refused, type Verdict } from './verdict.ts';
import { valueText } from './wording/value-text.ts';

const ENTITY_OF_FACT: Readonly<Partial<Record<FactName, EventEntity>>> = {
  last_contact: 'contact',
  contacts: 'contact',
  last_survey: 'survey',
  surveys: 'survey',
  web_events: 'web-event',
  last_web_event: 'web-event',
};

/** Contacts, activity on the site and surveys: where none are held that is said, never a zero; and each has fields of its own. */
export function checkEvents(plan: Plan, catalog: Catalog): Verdict {
  const basis = basisOf(plan);
  const conditions = singleConditions(conditionsIn(plan));
  const events = conditions.flatMap((condition) => {
    if (condition.kind === 'purchase-and-event') return [condition.event];
    return condition.kind === 'event' ? [condition] : [];
  });
  const own = [...plan.filters, ...(plan.share?.filters ?? [])];
  const asked: readonly (readonly [EventEntity, readonly Filter[]])[] = [
    ...(isEventEntity(basis) ? [[basis, own] as const] : []),
    ...plan.facts.flatMap(({ name }) => {
      const entity = ENTITY_OF_FACT[name];
      return entity === undefined ? [] : [[entity, own] as const];
    }),
    ...events.map(({ of, filters }) => [of, filters] as const),
  ];
  for (const [entity, filters] of asked) {
    const verdict = checkHeld(entity, filters, catalog);
    if (!verdict.allowed) return verdict;
  }
  const fields = [...plan.dimensions, ...own.map(({ field }) => field)];
  const [fact] = plan.facts;
  const told = isEventEntity(basis) ? basis : fact === undefined ? undefined : ENTITY_OF_FACT[fact.name];
  const foreign =
    fields.find((field) => (told === undefined ? entityOf(field) !== null : !belongsTo(field, told))) ??
    events.flatMap(({ of, filters }) =>
      filters.map(({ field }) => field).filter((field) => !belongsTo(field, of)),
    )[0] ??
    conditions
      .flatMap((condition) => {
        if (condition.kind === 'purchase-and-event') return condition.filters;
        return condition.kind === 'event' ? [] : filtersOf(condition);
      })
      .map(({ field }) => field)
      .find((field) => entityOf(field) !== null);
  if (foreign === undefined) return ALLOWED;
  const label = isDimension(foreign) ? dimensionOf(foreign).label : { ja: foreign, en: foreign };
  return refused(`この指標は「${label.ja}」では分けたり絞り込んだりできません`, `this figure has no ${label.en}`);
}

const OF_ANY_EVENT: readonly string[] = ['brand', 'weekday', 'day_type', 'hour'];

function belongsTo(field: Filter['field'], entity: EventEntity): boolean {
  const ofGoods = entity === 'web-event' && levelOf(field) === 'line' && field !== 'price_level';
  return levelOf(field) === 'person' || entityOf(field) === entity || ofGoods || OF_ANY_EVENT.includes(field);
}

function checkHeld(entity: EventEntity, filters: readonly Filter[], catalog: Catalog): Verdict {
  const { brands, values, goods } = catalog.values.events;
  const { label } = EVENT_ENTITIES[entity];
  const held = brands[entity];
  if (held.length === 0)
    return refused(`「${label.ja}」の記録がデータに1件もありません`, `the data holds no ${label.en} at all`);
  for (const filter of filters) {
    if (!isValueFilter(filter) || filter.op !== 'in') continue;
    const { field } = filter;
    const name = EVENT_VALUES.find((dimension) => dimension === field);
    const isOfGoods = entity === 'web-event' && (field === 'product' || field === 'category');
    const known = isOfGoods
      ? goods[field]
      : field === 'brand'
        ? held
        : name !== undefined && entityOf(name) === entity
          ? values[name]
          : null;
    if (known === null || filter.values.some((value) => value === 'unknown' || known.includes(value))) continue;
    const texts = filter.values.map((value) => valueText(field, value, catalog));
    return refused(
      `「${texts.map(({ ja }) => ja).join('・')}」の${label.ja}の記録はデータにありません`,
      `the data holds no ${label.en} of ${texts.map(({ en }) => en).join(', ')}`,
    );
  }
  return ALLOWED;
}
