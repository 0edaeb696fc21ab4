import type { CustomerKey, OrderKey } from '../steps/ports.ts';

/**
 * What a unit of work changed of what questions read. Orders stand for their lines, customers for their consents and for the
 * profile that holds them. Without anything named, only what is read as it is has changed.
 */
export interface FactChange {
  readonly customers?: readonly CustomerKey[];
  readonly orders?: readonly OrderKey[];
  readonly profiles?: readonly string[];
  /** A run of segments or clusters. */
  readonly segments?: boolean;
  readonly everything?: boolean;
}

/** With more keys it is cheaper to make everything anew. */
const MOST_KEYS = 2000;

/** Changes added up. */
export class FactChanges {
  readonly #customers = new Map<string, CustomerKey>();
  readonly #orders = new Map<string, OrderKey>();
  readonly #profiles = new Set<string>();
  #segments = false;
  #everything = false;
  #isNoted = false;

  add({ customers = [], orders = [], profiles = [], segments = false, everything = false }: FactChange): void {
    this.#isNoted = true;
    this.#segments ||= segments;
    this.#everything ||= everything || customers.length + orders.length + profiles.length > MOST_KEYS;
    if (this.#everything) return;
    for (const { brand, customer_id } of customers)
      this.#customers.set(JSON.stringify([brand, customer_id]), { brand, customer_id });
    for (const { brand, order_id } of orders) this.#orders.set(JSON.stringify([brand, order_id]), { brand, order_id });
    for (const id of profiles) this.#profiles.add(id);
    this.#everything = this.#customers.size + this.#orders.size + this.#profiles.size > MOST_KEYS;
  }

  /** Whether anything was added, be it a change that names nothing. */
  get isNoted(): boolean {
    return this.#isNoted;
  }

  get everything(): boolean {
    return this.#everything;
  }

  get segments(): boolean {
    return this.#segments;
  }

  get isEmpty(): boolean {
    return !this.#everything && !this.#segments && !this.hasPeople;
  }

  /** Whether people are named. */
  get hasPeople(): boolean {
    return this.#customers.size + this.#orders.size + this.#profiles.size > 0;
  }

  get customers(): readonly CustomerKey[] {
    return [...this.#customers.values()];
  }

  get orders(): readonly OrderKey[] {
    return [...this.#orders.values()];
  }

  get profiles(): readonly string[] {
    return [...this.#profiles];
  }
}
