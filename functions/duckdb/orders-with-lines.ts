import type { OrderLineRecord, OrderRecord, ProductRecord } from '../core/records/entities.ts';
import type { OrderWithLines } from '../steps/ports.ts';

type ProductKey = Pick<ProductRecord, 'brand' | 'product_id'>;

/** Orders with their lines and the lines' products; lines of other orders are left out. */
export function joinLines(
  orders: readonly OrderRecord[],
  lines: readonly OrderLineRecord[],
  products: readonly ProductRecord[],
): readonly OrderWithLines[] {
  const productOf = new Map(products.map((product) => [`${product.brand}:${product.product_id}`, product]));
  const linesOf = groupByOrder(lines);
  return orders.map((order) => ({
    ...order,
    lines: (linesOf.get(orderKey(order)) ?? []).map((line) => ({
      ...line,
      product: productOf.get(`${line.brand}:${line.product_id}`) ?? null,
    })),
  }));
}

/** The products of the lines, each once. */
export function productsOf(lines: readonly OrderLineRecord[]): readonly ProductKey[] {
  const distinct = new Map<string, ProductKey>();
  for (const { brand, product_id } of lines)
    if (product_id !== null) distinct.set(`${brand}:${product_id}`, { brand, product_id });
  return [...distinct.values()];
}

function groupByOrder(lines: readonly OrderLineRecord[]): ReadonlyMap<string, readonly OrderLineRecord[]> {
  const groups = new Map<string, OrderLineRecord[]>();
  for (const line of lines) {
    const group = groups.get(orderKey(line));
    if (group === undefined) groups.set(orderKey(line), [line]);
    else group.push(line);
  }
  return groups;
}

/** Brand ids hold no colon, so that the first one ends the brand. */
function orderKey({ brand, order_id }: { readonly brand: string; readonly order_id: string }): string {
  return `${brand}:${order_id}`;
}
