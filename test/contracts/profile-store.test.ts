import { CustomerProfilesClient } from '@aws-sdk/client-customer-profiles';
import { expect, it } from 'vitest';
import { AwsProfileStore } from '../../functions/aws/profile-store.ts';
import { brandObjectTypes } from '../../functions/core/profiles/brand-objects.ts';
import { instant } from '../../functions/core/time.ts';
import { openEndpoint } from '../local/endpoint/fixture.ts';
import { describeProfileStore } from './profile-store.ts';
import { Data, importEverything, type OpenedProfileStore, pictureOf } from './profile-world.ts';

const systemClock = { now: () => instant(Date.now()) };

async function openEmbedded(): Promise<OpenedProfileStore> {
  const { store, close } = await openEndpoint();
  return { store, tag: 't', settle: async () => {}, close };
}

/** The AWS adapter on the local endpoint. */
async function openLocalEndpoint(): Promise<OpenedProfileStore> {
  const { client, clock, close, faults } = await openEndpoint();
  return {
    store: new AwsProfileStore(client, { domainName: 'club', clock }),
    tag: 't',
    settle: async () => {},
    async close() {
      await close();
      expect(faults).toEqual([]);
    },
  };
}

/** The AWS adapter on a real account: REMOTE=1, CUSTOMER_PROFILES_DOMAIN, and credentials as the SDK finds them. */
async function openAccount(): Promise<OpenedProfileStore> {
  const client = new CustomerProfilesClient({});
  const domainName = process.env.CUSTOMER_PROFILES_DOMAIN ?? 'customer-fusion-contract';
  return {
    store: new AwsProfileStore(client, { domainName, clock: systemClock }),
    tag: `t${Date.now()}`,
    settle: () => new Promise((settled) => setTimeout(settled, 10_000)),
    close: async () => client.destroy(),
  };
}

if (process.env.REMOTE === '1') {
  describeProfileStore('AwsProfileStore on an account', openAccount);
} else {
  describeProfileStore('EmbeddedProfileStore', openEmbedded);
  describeProfileStore('AwsProfileStore on the local endpoint', openLocalEndpoint);

  it('the same import looks the same through both stores', async () => {
    const pictures = await Promise.all(
      [openEmbedded, openLocalEndpoint].map(async (open) => {
        const opened = await open();
        const data = new Data(opened.tag);
        await opened.store.prepare(
          [{ id: 'tsumugi' }, { id: 'lumiere' }].flatMap(({ id }) =>
            brandObjectTypes({ id, label: { ja: id, en: id }, precedence: 1 }),
          ),
        );
        await importEverything(opened, data);
        const picture = await pictureOf(opened.store, data);
        await opened.close();
        return picture;
      }),
    );
    expect(pictures[1]).toEqual(pictures[0]);
  });
}
