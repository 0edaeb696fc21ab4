import type { CustomerSearchView, FoundCustomerView, FoundReasonView } from '../core/contract.ts';
import { InvalidInputError } from '../core/errors.ts';
import type { PairExplanation } from '../core/identities/explanation.ts';
import { givenPerson, isReadable } from '../core/identities/given-person.ts';
import { displayName } from '../core/profiles/display-name.ts';
import type { ProfileId } from '../core/profiles/profile.ts';
import type { CustomerRecord } from '../core/records/entities.ts';
import { matchWithBase } from './match-with-base.ts';
import type { BrandBook, ProfileStore, RecordWarehouse } from './ports.ts';
import type { WhoOutside } from './who-is-this.ts';

export interface SearchOutside extends WhoOutside {
  readonly brands: Pick<BrandBook, 'list'>;
  readonly profiles: Pick<ProfileStore, 'getProfiles'>;
  readonly records: WhoOutside['records'] & Pick<RecordWarehouse, 'customersOfOrders'>;
}

/** What an agent can look at while somebody waits on the line. */
const MOST_SHOWN = 20;
const ORDER_FIELD = 'order';

/** Someone found, before they are shown. */
interface Found {
  readonly customers: readonly CustomerRecord[];
  readonly probability: number | null;
  readonly band: FoundCustomerView['band'];
  readonly reasons: readonly FoundReasonView[];
}

/**
 * Customers by what a caller says of himself: fields as `givenPerson` takes them (`name`, `birth_date`, `phone` …) and `order`,
 * an order number of any brand. The likeliest first by the same comparison as a run, everyone for whom more speaks than
 * against; whose order it is comes before all. For agents: name, birth date, city and brands of each, of all else only
 * whether it agrees. Throws InvalidInputError for unknown fields and where nothing is given.
 */
export async function searchCustomers(
  given: Readonly<Record<string, string>>,
  outside: SearchOutside,
): Promise<CustomerSearchView> {
  const filled = Object.entries(given).filter(([, value]) => value.trim() !== '');
  if (filled.length === 0) {
    throw new InvalidInputError('nothing is given to search by', {
      remedy: 'Give a name, a birth date, a phone number, an email address, a postal code or an order number.',
    });
  }
  const order = given[ORDER_FIELD]?.normalize('NFKC').trim() ?? '';
  const values = filled.filter(([field]) => field !== ORDER_FIELD);
  const unreadable = values.filter(([field, value]) => !isReadable(field, value)).map(([field]) => field);
  const readable = values.filter(([field]) => !unreadable.includes(field));
  const byOrder = order === '' ? new Map<ProfileId, Found>() : await buyersOf(order, outside);
  const byValues =
    readable.length === 0
      ? { found: new Map<ProfileId, Found>(), isTooLittle: false }
      : await likelyPeople(Object.fromEntries(readable), outside);
  const found = joined(byOrder, byValues.found);
  return {
    people: await viewFound([...found].slice(0, MOST_SHOWN), outside),
    hasMore: found.size > MOST_SHOWN,
    isTooLittle: found.size === 0 && byValues.isTooLittle,
    unreadable,
  };
}

async function likelyPeople(
  given: Readonly<Record<string, string>>,
  outside: SearchOutside,
): Promise<{ readonly found: ReadonlyMap<ProfileId, Found>; readonly isTooLittle: boolean }> {
  const record = givenPerson(given);
  const known = await outside.known();
  if (!known.isComparable(record)) return { found: new Map(), isTooLittle: true };
  const { people } = await matchWithBase({ record, own: null, least: known.chance }, known, outside);
  const found = people.map(({ profileId, customers, probability, band, explanations: [strongest] }) => {
    const reasons = strongest === undefined ? [] : reasonsOf(strongest);
    return [profileId, { customers, probability, band, reasons }] as const;
  });
  return { found: new Map(found), isTooLittle: !(await known.isSelective(record)) };
}

/** Facts that were compared; what no agent asks about (the starting point, the household, a rule) is left out. */
function reasonsOf({ reasons }: PairExplanation): readonly FoundReasonView[] {
  const said = reasons
    .filter(({ fact, weight }) => !NO_FACTS.has(fact) && Math.abs(weight) >= LEAST_SAID)
    .toSorted((a, b) => b.weight - a.weight);
  const against = said.filter(({ weight }) => weight < 0).toReversed();
  return [...said.filter(({ weight }) => weight > 0), ...against].map(({ label, finding, weight }) => ({
    label,
    finding,
    speaks: weight > 0 ? 'for' : 'against',
  }));
}

const NO_FACTS: ReadonlySet<string> = new Set(['prior', 'household', 'rule']);
/** Bits. */
const LEAST_SAID = 0.05;

/** Who holds an order of this number, whichever the brand. */
async function buyersOf(order: string, outside: SearchOutside): Promise<ReadonlyMap<ProfileId, Found>> {
  const numbers = [...new Set([order, order.toUpperCase()])];
  const customers = [];
  for (const { id: brand } of await outside.brands.list()) {
    for (const customer_id of (await outside.records.customersOfOrders(brand, numbers)).values())
      customers.push({ brand, customer_id });
  }
  const held = customers.length === 0 ? [] : await outside.records.peopleOf(customers);
  return new Map(
    held.map(({ id, customers: own }) => [
      id,
      { customers: own, probability: null, band: 'review', reasons: [SAME_ORDER] },
    ]),
  );
}

const SAME_ORDER: FoundReasonView = {
  label: { ja: '注文番号', en: 'order number' },
  finding: { ja: 'この番号の注文がある', en: 'has an order of this number' },
  speaks: 'for',
};

function joined(
  byOrder: ReadonlyMap<ProfileId, Found>,
  byValues: ReadonlyMap<ProfileId, Found>,
): ReadonlyMap<ProfileId, Found> {
  const all = new Map<ProfileId, Found>();
  for (const [id, buyer] of byOrder) {
    const likely = byValues.get(id);
    all.set(id, likely === undefined ? buyer : { ...likely, reasons: [...buyer.reasons, ...likely.reasons] });
  }
  for (const [id, likely] of byValues) if (!all.has(id)) all.set(id, likely);
  return all;
}

async function viewFound(
  found: readonly (readonly [ProfileId, Found])[],
  outside: SearchOutside,
): Promise<readonly FoundCustomerView[]> {
  const profiles = await outside.profiles.getProfiles(found.map(([id]) => id));
  const fieldsOf = new Map(profiles.map(({ id, fields }) => [id, fields]));
  return found.map(([id, { customers, ...rest }]) => {
    const fields = fieldsOf.get(id) ?? {};
    return {
      profileId: id,
      displayName: displayName(fields),
      brands: [...new Set(customers.map(({ brand }) => brand))],
      birthDate: fields.BirthDate ?? null,
      city: fields['Address.City'] ?? null,
      ...rest,
    };
  });
}
