/** Purchases as columns, in any order. */
export interface Purchases {
  /** 0 … `customerCount` − 1. */
  readonly customer: Int32Array;
  /** Calendar days counted from any one day. */
  readonly day: Int32Array;
  /** What was paid; null where the source does not say. */
  readonly amount: Float64Array | null;
  readonly customerCount: number;
}

/**
 * What the models know of each customer, as columns. Purchases of one customer on one day are one purchase, and the
 * first is not a repeat (Fader, Hardie & Lee 2005, "Counting Your Customers" the Easy Way).
 */
export interface PurchaseHistories {
  /** Whose history it is, by the numbers of `Purchases`. */
  readonly customer: Int32Array;
  /** x: days with a purchase after the first one. */
  readonly repeats: Int32Array;
  /** tₓ: days from the first purchase to the last; 0 without repeats. */
  readonly lastDay: Int32Array;
  /** T: days from the first purchase to the end of the observation. */
  readonly age: Int32Array;
  /** Mean amount of the repeats; NaN where there are none or amounts are unknown. */
  readonly averageAmount: Float64Array;
}

/** Histories up to the end of a day, in the order of the customers' numbers; who bought only later has none. */
export function summarisePurchases(purchases: Purchases, end: number): PurchaseHistories {
  const { starts, rows } = rowsByCustomer(purchases, end);
  const known = Array.from({ length: purchases.customerCount }, (_, customer) => customer).filter(
    (customer) => (starts[customer + 1] ?? 0) > (starts[customer] ?? 0),
  );
  const histories = {
    customer: Int32Array.from(known),
    repeats: new Int32Array(known.length),
    lastDay: new Int32Array(known.length),
    age: new Int32Array(known.length),
    averageAmount: new Float64Array(known.length),
  };
  for (const [at, customer] of known.entries()) {
    const own = rows.subarray(starts[customer], starts[customer + 1]);
    const { first, last, repeats, amount } = historyOf(own, purchases);
    histories.repeats[at] = repeats;
    histories.lastDay[at] = last - first;
    histories.age[at] = end - first;
    histories.averageAmount[at] = repeats === 0 ? Number.NaN : amount / repeats;
  }
  return histories;
}

/** Days with a purchase after `end`, up to `until`, by the customers of the histories. */
export function purchasesAfter(
  purchases: Purchases,
  { customer }: PurchaseHistories,
  [end, until]: readonly [end: number, until: number],
): Int32Array {
  const { starts, rows } = rowsByCustomer(purchases, until);
  return customer.map((number) => {
    const days = Array.from(rows.subarray(starts[number], starts[number + 1]), (row) => purchases.day[row] ?? 0);
    return new Set(days.filter((day) => day > end)).size;
  });
}

/** The rows up to `end`, each customer's together: those of customer c are `starts[c]` … `starts[c + 1] − 1`. */
function rowsByCustomer(
  { customer, day, customerCount }: Purchases,
  end: number,
): { readonly starts: Int32Array; readonly rows: Int32Array } {
  const starts = new Int32Array(customerCount + 1);
  for (let row = 0; row < day.length; row++) {
    if ((day[row] ?? 0) > end) continue;
    const after = (customer[row] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let at = 0; at < customerCount; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const rows = new Int32Array(starts[customerCount] ?? 0);
  const next = starts.slice();
  for (let row = 0; row < day.length; row++) {
    if ((day[row] ?? 0) > end) continue;
    const owner = customer[row] ?? 0;
    const place = next[owner] ?? 0;
    rows[place] = row;
    next[owner] = place + 1;
  }
  return { starts, rows };
}

/** `amount`: of the repeats, in all. Brings the rows into the order of their days. */
function historyOf(rows: Int32Array, { day, amount }: Purchases) {
  rows.sort((one, other) => (day[one] ?? 0) - (day[other] ?? 0));
  const first = day[rows[0] ?? 0] ?? 0;
  let [last, repeats, total] = [first, 0, 0];
  for (const row of rows) {
    const on = day[row] ?? 0;
    if (on === first) continue;
    if (on !== last) repeats += 1;
    last = on;
    total += amount?.[row] ?? Number.NaN;
  }
  return { first, last, repeats, amount: total };
}
