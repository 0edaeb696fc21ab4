import { Command } from 'commander';
import type { AttributeView, CustomerLookup, CustomerView, EventView } from '../../core/contract.ts';
import { NotFoundError } from '../../core/errors.ts';
import { viewCustomer } from '../../steps/view-customer.ts';
import type { CommandContext } from './command.ts';

/** `customer PHONE|EMAIL|ID [--json]`: everything held of one person. */
export function customerCommand(context: CommandContext): Command {
  return new Command('customer')
    .description(
      'everything held of one person: records, why they are one, segments, attributes, orders, events, consent',
    )
    .argument('<who>', 'phone number, email address, profile id, or <brand>:<customer id>')
    .option('--json', 'print JSON')
    .action(async (who: string, options: { json?: boolean }) => {
      const store = await context.store();
      const lookup = await viewCustomer(who, await store.asOf(), store);
      if (options.json === true) context.out(JSON.stringify(lookup, null, 2));
      else for (const line of describeLookup(lookup)) context.out(line);
      if (lookup.found === 'none') {
        throw new NotFoundError(`no customer is known by "${who}"`, {
          remedy: 'Give a phone number, an email address, a profile id, or <brand>:<customer id>.',
        });
      }
    });
}

function describeLookup(lookup: CustomerLookup): readonly string[] {
  if (lookup.found === 'none') return [];
  if (lookup.found === 'one') return describeCustomer(lookup.customer);
  return [
    `${lookup.candidates.length} customers share this; name one of the profile ids:`,
    ...lookup.candidates.map((c) => `  ${c.profileId}  ${c.displayName}  ${c.brands.join(', ')}  ${c.birthDate ?? ''}`),
  ];
}

function describeCustomer(customer: CustomerView): readonly string[] {
  const memberOf = customer.segments.filter((segment) => segment.member);
  return [
    `${customer.displayName}${customer.displayNameKana === null ? '' : ` (${customer.displayNameKana})`}  profile ${customer.profileId}`,
    `  as of ${customer.asOf}${customer.attention ? '  ATTENTION' : ''}`,
    `Consent: call ${customer.consent.call.overall}, email ${customer.consent.email.overall}`,
    `Records (${customer.records.length}):`,
    ...customer.records.map(
      (r) => `  ${r.id}  ${r.name ?? '-'}  ${r.phone ?? '-'}  ${r.email ?? '-'}  ${r.address ?? '-'}`,
    ),
    ...customer.merges
      .filter((merge) => !merge.undone)
      .map(
        (merge) =>
          `  merged ${merge.at} by ${merge.by}: ${merge.records.join(', ')} (undo: resolve --undo ${merge.id})`,
      ),
    `Segments: ${memberOf.map((segment) => segment.name).join(', ') || 'none'}`,
    'Attributes:',
    ...customer.attributes.map((a) => `  ${a.name} = ${showAttribute(a)}`),
    `Orders (${customer.orders.length}):`,
    ...customer.orders.map((o) => `  ${o.orderedAt}  ${o.brand}  ${o.orderId}  ${o.total ?? '-'} yen  ${o.status}`),
    `Events (${customer.events.length}):`,
    ...customer.events.map((event) => `  ${event.at}  ${event.brand}  ${event.label.en}  ${describeDetails(event)}`),
  ];
}

function describeDetails({ details }: EventView): string {
  return details.map(({ label, value }) => `${label.en}: ${value.en}`).join(', ');
}

function showAttribute({ value, unit }: AttributeView): string {
  if (value === null) return '-';
  if (unit === 'instant') return new Date(Number(value)).toISOString();
  return unit === 'yen' || unit === 'days' ? `${value} ${unit}` : String(value);
}
