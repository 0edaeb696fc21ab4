/** An amount in Japanese yen: an integer, tax as in the source. */
export type Yen = number & { readonly __unit: 'yen' };

/** Throws RangeError when the amount is not a whole number of yen. */
export function yen(amount: number): Yen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of yen: ${amount}`);
  return amount as Yen;
}
