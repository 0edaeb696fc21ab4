import type { JsonObject, Profile } from '../../functions/core/profiles/profile.ts';
import type { ProfileStore } from '../../functions/steps/ports.ts';

export interface OpenedProfileStore {
  readonly store: ProfileStore;
  /** Precedes every id, so that runs on one lasting domain do not meet. */
  readonly tag: string;
  /** Waits until what was written can be read. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** A small world: one person at two brands, another at one. */
export class Data {
  readonly #tag: string;

  constructor(tag: string) {
    this.#tag = tag;
  }

  readonly id = (name: string): string => `${this.#tag}-${name}`;
  readonly email = (name: string): string => `${this.id(name)}@example.com`.toLowerCase();

  get sato(): JsonObject {
    return {
      customer_id: this.id('sato'),
      last_name: '佐藤',
      first_name: '花子',
      name: '佐藤 花子',
      gender: 'other',
      phone: '+819012345678',
      email: this.email('sato'),
      postal_code: '105-0011',
      state: '東京都',
      city: '港区',
      ok_to_call: 'yes',
      confirmed_at: '2026-01-01T00:00:00.000Z',
    };
  }

  get suzuki(): JsonObject {
    return { customer_id: this.id('suzuki'), last_name: '鈴木', first_name: '一郎', birth_date: '1990-04-01' };
  }

  get lumiereSato(): JsonObject {
    return {
      customer_id: this.id('sato'),
      last_name: 'Sato',
      first_name: 'Hanako',
      gender: 'female',
      email: this.email('hanako'),
      city: 'Minato-ku',
      ok_to_call: 'no',
      confirmed_at: '2026-03-01T00:00:00.000Z',
    };
  }

  get orders(): JsonObject[] {
    return [1, 2, 3].map((number) => ({
      order_id: this.id(`order-${number}`),
      customer_id: this.id(number === 3 ? 'suzuki' : 'sato'),
      ordered_at: `2026-0${number}-01T03:00:00.000Z`,
      status: 'completed',
      total: number * 1000,
      lines: [{ line_number: 1, product_id: 'p', quantity: number, amount: number * 1000 }],
    }));
  }

  get lumiereOrders(): JsonObject[] {
    return [{ order_id: this.id('order-9'), customer_id: this.id('sato'), total: 900, status: 'completed' }];
  }

  async profile(store: ProfileStore, brand: string, name: string): Promise<Profile> {
    const [profile, another] = await store.findProfiles(`_${brand}CustomerId`, [this.id(name)]);
    if (profile === undefined || another !== undefined) throw new Error(`${name} of ${brand} is not on one profile`);
    return profile;
  }
}

/** The import that every store is fed with. */
export async function importEverything({ store, settle }: OpenedProfileStore, data: Data): Promise<void> {
  await store.putObjects('tsumugi_customer', [data.sato, data.suzuki]);
  await store.putObjects('lumiere_customer', [data.lumiereSato]);
  await settle();
  await store.putObjects('tsumugi_sales_order', data.orders);
  await store.putObjects('lumiere_sales_order', data.lumiereOrders);
  await settle();
}

/** What a store shows of the small world, without ids and moments: equal for every store that was fed the same. */
export async function pictureOf(store: ProfileStore, data: Data): Promise<unknown> {
  const people = [
    ['tsumugi', 'sato'],
    ['tsumugi', 'suzuki'],
    ['lumiere', 'sato'],
  ] as const;
  return Promise.all(
    people.map(async ([brand, name]) => {
      const profile = await data.profile(store, brand, name);
      const { keys, objects } = await store.snapshot(profile.id);
      return {
        fields: profile.fields,
        keys: keys.map((key) => [key.name, ...key.values].join(' ')).sort(),
        objects: objects.map(({ objectType, uniqueKey, source }) => ({ objectType, uniqueKey, source })).sort(byText),
      };
    }),
  );
}

/** An order for things of any shape. */
export function byText(one: unknown, other: unknown): number {
  const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
  return left < right ? -1 : Number(left > right);
}
