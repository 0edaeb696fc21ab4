import type { ImportView, RollBackView } from '../core/contract.ts';
import { ConflictError, NotFoundError } from '../core/errors.ts';
import { recordId } from '../core/identities/customer-person.ts';
import { brandObjectTypes } from '../core/profiles/brand-objects.ts';
import { EVENT_ENTITIES, eventObjectKey } from '../core/profiles/event-objects.ts';
import type { ProfileId } from '../core/profiles/profile.ts';
import { objectTypeName } from '../core/records/entities.ts';
import { isoFromInstant } from '../core/time.ts';
import { jsonObjectOf } from './import-report.ts';
import type {
  BrandBook,
  Clock,
  Ids,
  ImportEntry,
  ImportLedger,
  Journal,
  ProfileStore,
  Progress,
  Quarantine,
  RecordWarehouse,
  TakenBackRecords,
  UnitOfWork,
} from './ports.ts';
import { takeMergesApart } from './take-merges-apart.ts';

export interface RollBackOutside {
  readonly records: Pick<RecordWarehouse, 'takeBack' | 'forgetUnheld' | 'link' | 'links' | 'peopleOf'>;
  readonly profiles: ProfileStore;
  readonly journal: Journal;
  readonly ledger: Pick<ImportLedger, 'byId' | 'record'>;
  readonly quarantine: Pick<Quarantine, 'forget'>;
  readonly brands: Pick<BrandBook, 'list'>;
  readonly database: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly progress: Progress;
}

/**
 * Takes one import back, as if its file had never come: records that only it brought go, with their profiles, objects
 * and merges; what it changed is as it was before; what later imports brought stays. The same file can be imported
 * again. Publish and refresh everyone afterwards. Throws NotFoundError for an unknown import, ConflictError for one that
 * was taken back before.
 */
export async function rollBackImport(importId: string, outside: RollBackOutside): Promise<RollBackView> {
  const entry = await checkStands(importId, outside);
  await outside.profiles.prepare((await outside.brands.list()).flatMap(brandObjectTypes));
  return outside.database.run(async () => {
    const taken = await outside.records.takeBack(importId);
    const merges = await takeMergesApart(new Set(taken.customers.map(recordId)), outside);
    await withdraw(taken, outside);
    await outside.records.forgetUnheld();
    await outside.quarantine.forget(importId);
    const rolledBackAt = isoFromInstant(outside.clock.now());
    // What importCsv itself recorded.
    const view: ImportView = { ...(entry.report as unknown as ImportView), rolledBackAt };
    await outside.ledger.record({ ...entry, report: jsonObjectOf(view) });
    return { import: view, removed: taken.removed, restored: taken.restored, ...merges };
  });
}

async function checkStands(importId: string, { ledger }: RollBackOutside): Promise<ImportEntry> {
  const entry = await ledger.byId(importId);
  if (entry === null) {
    throw new NotFoundError(`there is no import "${importId}"`, {
      remedy: 'The imports and their ids are listed by: fusion imports',
    });
  }
  const { rolledBackAt } = entry.report;
  if (rolledBackAt === undefined) return entry;
  throw new ConflictError(`import ${importId} was rolled back before, on ${rolledBackAt}`, {
    remedy: 'Nothing needs to be done. Its file can be imported again.',
  });
}

/** Profiles of which no record is left go whole; elsewhere the objects of what was removed leave their profiles. */
async function withdraw({ customers, orders, events }: TakenBackRecords, outside: RollBackOutside): Promise<void> {
  const gone = new Set(customers.map(recordId));
  const links = await outside.records.links();
  const staying = new Set(links.filter((link) => !gone.has(recordId(link))).map(({ profile_id }) => profile_id));
  const emptied = new Set<ProfileId>();
  for (const link of links) {
    if (gone.has(recordId(link)) && !staying.has(link.profile_id)) emptied.add(link.profile_id);
  }
  await outside.profiles.deleteProfiles([...emptied]);
  for (const brand of new Set([...customers, ...orders, ...events].map((key) => key.brand))) {
    const ofBrand = (key: { readonly brand: string }): boolean => key.brand === brand;
    const customerKeys = customers.filter(ofBrand).map(({ customer_id }) => ({ customer_id }));
    const orderKeys = orders.filter(ofBrand).map(({ order_id }) => ({ order_id }));
    await outside.profiles.deleteObjects(objectTypeName(brand, 'customer'), customerKeys);
    await outside.profiles.deleteObjects(objectTypeName(brand, 'order'), orderKeys);
    for (const entity of EVENT_ENTITIES) {
      const ids = events
        .filter((key) => ofBrand(key) && key.entity === entity)
        .map(({ id }) => eventObjectKey(entity, id));
      await outside.profiles.deleteObjects(objectTypeName(brand, entity), ids);
    }
  }
}
