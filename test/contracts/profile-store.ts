import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Brand } from '../../functions/core/brands.ts';
import { ConflictError, NotFoundError } from '../../functions/core/errors.ts';
import { brandObjectTypes } from '../../functions/core/profiles/brand-objects.ts';
import type { Profile, ProfileFields, ProfileId, ProfileSnapshot } from '../../functions/core/profiles/profile.ts';
import { profileId } from '../../functions/core/profiles/profile.ts';
import type { MergedState, ProfileMerge, ProfileStore } from '../../functions/steps/ports.ts';
import { byText, Data, importEverything, type OpenedProfileStore, pictureOf } from './profile-world.ts';

const TSUMUGI: Brand = { id: 'tsumugi', label: { ja: 'つむぎ', en: 'Tsumugi' }, precedence: 1 };
const LUMIERE: Brand = { id: 'lumiere', label: { ja: 'ルミエール', en: 'Lumiere' }, precedence: 2 };
const NOBODY = profileId('f'.repeat(32));

/** What every ProfileStore must do. */
export function describeProfileStore(name: string, open: () => Promise<OpenedProfileStore>): void {
  describe(name, () => {
    let opened: OpenedProfileStore;
    let data: Data;
    let tests = 0;
    beforeAll(async () => {
      opened = await open();
      await opened.store.prepare(OBJECT_TYPES);
    });
    beforeEach(() => {
      tests += 1;
      data = new Data(`${opened.tag}${tests}`);
    });
    afterAll(() => opened.close());

    it('prepares again without a change', async () => {
      await importEverything(opened, data);
      const before = await pictureOf(opened.store, data);
      await opened.store.prepare(OBJECT_TYPES);
      expect(await pictureOf(opened.store, data)).toEqual(before);
    });

    it('makes one profile for each customer, and puts the orders on it', async () => {
      await importEverything(opened, data);
      const { store } = opened;
      const sato = await data.profile(store, 'tsumugi', 'sato');
      expect(sato.fields).toMatchObject({
        LastName: '佐藤',
        FirstName: '花子',
        PhoneNumber: '+819012345678',
        'Address.City': '港区',
        'Attributes.tsumugi_ok_to_call': 'yes',
      });
      const orders = await store.listObjects(sato.id, 'tsumugi_sales_order');
      expect(orders.map(({ source }) => source).sort(byText)).toEqual(data.orders.slice(0, 2));
      expect(orders.every((order) => order.profileId === sato.id && order.objectType === 'tsumugi_sales_order')).toBe(
        true,
      );
    });

    it('says of each object whether it was stored, in order', async () => {
      const { store } = opened;
      await store.putObjects('tsumugi_customer', [data.sato]);
      const lost = { ...data.orders[0], order_id: data.id('lost'), customer_id: data.id('nobody') };
      const outcomes = await store.putObjects('tsumugi_sales_order', [
        { total: 1 },
        data.orders[0] ?? {},
        ...(isRemote ? [] : [lost]),
      ]);
      expect(outcomes.map((outcome) => Object.keys(outcome)[0])).toEqual(
        isRemote ? ['rejected', 'stored'] : ['rejected', 'stored', 'rejected'],
      );
    });

    it('overwrites the object of the same unique key, and the last of a batch wins', async () => {
      const { store } = opened;
      const outcomes = await store.putObjects('tsumugi_customer', [
        data.sato,
        { ...data.sato, city: '渋谷区' },
        { ...data.sato, city: '世田谷区', confirmed_at: '2026-02-01T00:00:00.000Z' },
      ]);
      await opened.settle();
      expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
      const { id, fields } = await data.profile(store, 'tsumugi', 'sato');
      expect(fields['Address.City']).toBe('世田谷区');
      expect(await store.listObjects(id, 'tsumugi_customer')).toHaveLength(1);
    });

    it('finds profiles by phone and e-mail in any spelling, by key, and by id', async () => {
      await importEverything(opened, data);
      const { store } = opened;
      const { id } = await data.profile(store, 'tsumugi', 'sato');
      const found = async (key: string, value: string) => idsOf(await store.findProfiles(key, [value]));
      expect(await found('_phone', '090-1234-5678')).toContain(id);
      expect(await found('_phone', '+819012345678')).toContain(id);
      expect(await found('_email', data.email('SATO').toUpperCase())).toContain(id);
      expect(await found('_profileId', id)).toEqual([id]);
      expect(await found('_tsumugiCustomerId', data.id('nobody'))).toEqual([]);
    });

    it('finds a profile by keys that were added by hand, until they are taken away, also after a merge', async () => {
      await importEverything(opened, data);
      const { store } = opened;
      const [sato, suzuki] = [
        await data.profile(store, 'tsumugi', 'sato'),
        await data.profile(store, 'tsumugi', 'suzuki'),
      ];
      const [contact, other] = [data.id('contact'), data.id('other')];
      const found = async (value: string) => idsOf(await store.findProfiles('_ctrContactId', [value]));
      const key = (value: string) => ({ name: '_ctrContactId', values: [value] });
      await store.addKey(suzuki.id, key(contact));
      await store.addKey(suzuki.id, key(contact));
      await store.addKey(sato.id, key(other));
      await opened.settle();
      expect([await found(contact), await found(other)]).toEqual([[suzuki.id], [sato.id]]);
      await store.mergeProfiles({ main: sato.id, merged: [suzuki.id], fieldSources: {} });
      await opened.settle();
      expect(await found(contact)).toEqual([sato.id]);
      await store.deleteKey(sato.id, key(contact));
      await store.deleteKey(sato.id, key(contact));
      await opened.settle();
      expect([await found(contact), await found(other)]).toEqual([[], [sato.id]]);
    });

    it('resolves many keys at once, leaving out what nobody holds', async () => {
      await importEverything(opened, data);
      const { store } = opened;
      const resolved = await store.resolveKeys('_tsumugiCustomerId', ['sato', 'suzuki', 'nobody', 'sato'].map(data.id));
      expect([...resolved.keys()].sort()).toEqual(['sato', 'suzuki'].map(data.id).sort());
      expect(resolved.get(data.id('sato'))).toEqual([(await data.profile(store, 'tsumugi', 'sato')).id]);
    });

    it('reads more profiles than one request holds, in the order asked, without the missing ones', async () => {
      const { store } = opened;
      const customers = Array.from({ length: 45 }, (_, n) => ({ customer_id: data.id(`c${n}`), last_name: `名${n}` }));
      await store.putObjects('tsumugi_customer', customers);
      await opened.settle();
      const resolved = await store.resolveKeys(
        '_tsumugiCustomerId',
        customers.map(({ customer_id }) => customer_id),
      );
      const ids = customers.flatMap(({ customer_id }) => resolved.get(customer_id) ?? []);
      const profiles = await store.getProfiles([...ids.slice(0, 30), NOBODY, ...ids.slice(30)]);
      expect(profiles.map(({ fields }) => fields.LastName)).toEqual(customers.map(({ last_name }) => last_name));
    });

    it('sets the fields that an update names, removes empty ones and keeps the others', async () => {
      await importEverything(opened, data);
      const { store } = opened;
      const { id } = await data.profile(store, 'tsumugi', 'sato');
      await store.updateProfiles([
        {
          id,
          fields: { 'Attributes.primary_segment': 'vip', 'Address.City': '', 'Attributes.tsumugi_ok_to_call': '' },
        },
      ]);
      await opened.settle();
      const [{ fields } = { fields: {} as ProfileFields }] = await store.getProfiles([id]);
      expect(fields).toMatchObject({
        'Attributes.primary_segment': 'vip',
        LastName: '佐藤',
        'Address.State': '東京都',
      });
      expect(Object.keys(fields)).not.toContain('Address.City');
      expect(Object.keys(fields)).not.toContain('Attributes.tsumugi_ok_to_call');
    });

    it('keeps what was written back when the object comes again', async () => {
      await importEverything(opened, data);
      const { store } = opened;
      const { id } = await data.profile(store, 'tsumugi', 'sato');
      await store.updateProfiles([{ id, fields: { 'Attributes.primary_segment': 'vip' } }]);
      await importEverything(opened, data);
      const [profile] = await store.getProfiles([id]);
      expect(profile?.fields['Attributes.primary_segment']).toBe('vip');
    });

    it('merges: one profile with all objects, found by every key, with the fields of the named sources', async () => {
      await importEverything(opened, data);
      const { store } = opened;
      const { before, merge } = await mergeSatos(opened, data);
      const fields = await fieldsOf(store, merge.main);
      const [, lumiere] = before;
      expect(fields.EmailAddress).toBe(lumiere?.profile.fields.EmailAddress);
      expect(fields.GenderString).toBe('female');
      expect(fields).toMatchObject({ LastName: '佐藤', 'Attributes.lumiere_ok_to_call': 'no' });
      expect(await store.getProfiles(merge.merged)).toEqual([]);
      expect((await data.profile(store, 'lumiere', 'sato')).id).toBe(merge.main);
      expect(await store.listObjects(merge.main, 'lumiere_sales_order')).toHaveLength(1);
    });

    it('takes a merge back: both profiles as before, the merged one perhaps under a new id', async () => {
      await importEverything(opened, data);
      const { store } = opened;
      const picture = await pictureOf(store, data);
      const { state, merge } = await mergeSatos(opened, data);
      const ids = await store.restoreProfiles([state]);
      await opened.settle();
      expect([...ids.keys()].sort()).toEqual([merge.main, ...merge.merged].sort());
      expect(ids.get(merge.main)).toBe(merge.main);
      expect((await data.profile(store, 'lumiere', 'sato')).id).toBe(ids.get(merge.merged[0] ?? NOBODY));
      expect(await pictureOf(store, data)).toEqual(picture);
    });

    it('takes a merge back around what came since: objects follow their keys, changed fields stay', async () => {
      await importEverything(opened, data);
      const { store } = opened;
      const { state, merge } = await mergeSatos(opened, data);
      await store.updateProfiles([{ id: merge.main, fields: { 'Attributes.primary_segment': 'vip' } }]);
      const later = { order_id: data.id('later'), customer_id: data.id('sato'), total: 5, status: 'completed' };
      await store.putObjects('lumiere_sales_order', [later]);
      await opened.settle();
      await store.restoreProfiles([state]);
      await opened.settle();
      const lumiere = await data.profile(store, 'lumiere', 'sato');
      const orders = await store.listObjects(lumiere.id, 'lumiere_sales_order');
      expect(orders.map(({ source }) => source.order_id)).toContain(later.order_id);
      expect((await fieldsOf(store, merge.main))['Attributes.primary_segment']).toBe('vip');
      expect(lumiere.fields['Attributes.primary_segment']).toBeUndefined();
    });

    it('does not take the same merge back twice', async () => {
      await importEverything(opened, data);
      const { store } = opened;
      const { state } = await mergeSatos(opened, data);
      await store.restoreProfiles([state]);
      await opened.settle();
      const picture = await pictureOf(store, data);
      await expect(store.restoreProfiles([state])).rejects.toThrow(ConflictError);
      expect(await pictureOf(store, data)).toEqual(picture);
    });

    it('still lets the source speak after a merge was taken back', async () => {
      await importEverything(opened, data);
      const { store } = opened;
      const { state } = await mergeSatos(opened, data);
      await store.restoreProfiles([state]);
      const moved = { ...data.lumiereSato, city: 'Yokohama', confirmed_at: '2026-09-01T00:00:00.000Z' };
      await store.putObjects('lumiere_customer', [moved]);
      await opened.settle();
      expect((await data.profile(store, 'lumiere', 'sato')).fields['Address.City']).toBe('Yokohama');
    });

    it('takes objects away by their unique key, with what they said', async () => {
      await importEverything(opened, data);
      const { store } = opened;
      const { id } = await data.profile(store, 'tsumugi', 'sato');
      const [first] = data.orders;
      await store.deleteObjects('tsumugi_sales_order', [
        { order_id: first?.order_id ?? '' },
        { order_id: data.id('nobody') },
        {},
      ]);
      await store.deleteObjects('tsumugi_sales_order', [{ order_id: first?.order_id ?? '' }]);
      await opened.settle();
      const orders = await store.listObjects(id, 'tsumugi_sales_order');
      expect(orders.map(({ source }) => source.order_id)).toEqual([data.id('order-2')]);
      expect(await store.listObjects(id, 'tsumugi_customer')).toHaveLength(1);
    });

    it('takes profiles away with their keys and objects, and makes them anew when their objects come again', async () => {
      await importEverything(opened, data);
      const { store } = opened;
      const { id } = await data.profile(store, 'tsumugi', 'sato');
      await store.deleteProfiles([id, NOBODY]);
      await opened.settle();
      expect(await store.getProfiles([id])).toEqual([]);
      expect(await store.findProfiles('_tsumugiCustomerId', [data.id('sato')])).toEqual([]);
      await data.profile(store, 'tsumugi', 'suzuki');
      await store.putObjects('tsumugi_customer', [data.sato]);
      await opened.settle();
      const again = await data.profile(store, 'tsumugi', 'sato');
      expect(again.fields['Address.City']).toBe('港区');
      expect(await store.listObjects(again.id, 'tsumugi_sales_order')).toEqual([]);
    });

    it('takes a snapshot of what a merge would change', async () => {
      await importEverything(opened, data);
      const { store } = opened;
      const { id } = await data.profile(store, 'tsumugi', 'sato');
      const snapshot = await store.snapshot(id);
      expect(snapshot.profile.id).toBe(id);
      expect(snapshot.objects.map(({ source }) => source).sort(byText)).toEqual(
        [data.sato, ...data.orders.slice(0, 2)].sort(byText),
      );
      const key = (name: string) => snapshot.keys.filter((each) => each.name === name).map(({ values }) => values);
      expect(key('_tsumugiCustomerId')).toEqual([[data.id('sato')]]);
      expect(key('_phone')).toEqual([['+819012345678']]);
      expect((await store.snapshots([id]))[0]?.objects).toHaveLength(3);
      await expect(store.snapshot(NOBODY)).rejects.toThrow(NotFoundError);
      expect(await store.snapshots([])).toEqual([]);
    });
  });
}

const OBJECT_TYPES = [TSUMUGI, LUMIERE].flatMap(brandObjectTypes);
const isRemote = process.env.REMOTE === '1';

async function mergeSatos(
  { store, settle }: OpenedProfileStore,
  data: Data,
): Promise<{ before: readonly ProfileSnapshot[]; merge: ProfileMerge; state: MergedState }> {
  const main = await data.profile(store, 'tsumugi', 'sato');
  const other = await data.profile(store, 'lumiere', 'sato');
  const before = await store.snapshots([main.id, other.id]);
  const fieldSources = { EmailAddress: other.id, GenderString: other.id, 'Attributes.lumiere_ok_to_call': other.id };
  const merge = { main: main.id, merged: [other.id], fieldSources };
  await store.mergeProfiles(merge);
  await settle();
  const [mainBefore, ...merged] = before;
  if (mainBefore === undefined) throw new Error('no snapshot');
  return { before, merge, state: { main: mainBefore, merged, fieldsAfter: await fieldsOf(store, main.id) } };
}

async function fieldsOf(store: ProfileStore, id: ProfileId): Promise<ProfileFields> {
  return (await store.getProfiles([id]))[0]?.fields ?? {};
}

function idsOf(profiles: readonly Profile[]): readonly string[] {
  return profiles.map(({ id }) => id as string);
}
