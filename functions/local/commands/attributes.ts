import { Command, Option } from 'commander';
import { ATTRIBUTES } from '../../core/attributes/catalog.ts';
import type { AttributesOfProfile } from '../../core/attributes/definition.ts';
import { formatAttributeValue } from '../../core/attributes/format.ts';
import type { AttributeDefinition } from '../../core/attributes/measure.ts';
import { NotFoundError } from '../../core/errors.ts';
import type { Locale } from '../../core/language.ts';
import { isoFromInstant } from '../../core/time.ts';
import { findOneCustomer } from '../../steps/find-customer.ts';
import type { Store } from '../store.ts';
import { ATTRIBUTES_WORDS } from './attributes-words.ts';
import type { CommandContext } from './command.ts';

interface AttributesOptions {
  readonly locale: Locale;
  readonly json?: boolean;
}

/** `attributes [CUSTOMER] [--locale ja|en] [--json]`: every attribute and what it is; of one customer, the values. */
export function attributesCommand(context: CommandContext): Command {
  return new Command('attributes')
    .description(
      'what is computed of customers: unit, window, from which records, as of when; of one customer, the values',
    )
    .argument('[customer]', 'phone number, email address, profile id, or <brand>:<customer id>')
    .addOption(new Option('--locale <locale>', 'language of labels and values').choices(['ja', 'en']).default('en'))
    .option('--json', 'print JSON')
    .action(async (customer: string | undefined, options: AttributesOptions) => {
      const store = await context.store();
      if (customer === undefined) await listDefinitions(options, store, context);
      else await listValues(customer, options, store, context);
    });
}

async function listDefinitions(options: AttributesOptions, store: Store, { out }: CommandContext): Promise<void> {
  const asOf = (await store.attributes.computedAsOf()) ?? null;
  const told = asOf === null ? null : isoFromInstant(asOf);
  if (options.json === true) {
    out(JSON.stringify({ asOf: told, attributes: ATTRIBUTES.map(definitionView) }, null, 2));
    return;
  }
  const words = ATTRIBUTES_WORDS[options.locale];
  out(told === null ? words.notYet : words.asOf(told));
  for (const definition of ATTRIBUTES) out(describeDefinition(definition, options.locale));
}

function definitionView({ name, unit, label, description, windowDays, lineage, writtenBack }: AttributeDefinition) {
  return { name, unit, label, description, windowDays, lineage, writtenBack };
}

function describeDefinition(definition: AttributeDefinition, locale: Locale): string {
  const { name, label, description } = definition;
  return `${name}  ${label[locale]}  [${ATTRIBUTES_WORDS[locale].facts(definition)}]\n  ${description[locale]}`;
}

async function listValues(
  who: string,
  { locale, json }: AttributesOptions,
  store: Store,
  { out }: CommandContext,
): Promise<void> {
  const { id } = await findOneCustomer(who, store);
  const held = await store.attributes.attributesOf(id);
  if (held === null) {
    throw new NotFoundError(`attributes of ${id} have not been computed yet`, { remedy: 'Run: fusion resolve' });
  }
  if (json === true) out(JSON.stringify(valuesView(id, held), null, 2));
  else {
    out(`${id}  ${ATTRIBUTES_WORDS[locale].asOf(isoFromInstant(held.asOf))}`);
    for (const definition of ATTRIBUTES) {
      const value = formatAttributeValue(definition, held.values[definition.name] ?? null);
      out(`  ${definition.name}  ${definition.label[locale]}: ${value[locale]}`);
    }
  }
}

function valuesView(profileId: string, { asOf, values }: AttributesOfProfile) {
  return {
    profileId,
    asOf: isoFromInstant(asOf),
    attributes: ATTRIBUTES.map((definition) => ({
      ...definitionView(definition),
      value: values[definition.name] ?? null,
    })),
  };
}
