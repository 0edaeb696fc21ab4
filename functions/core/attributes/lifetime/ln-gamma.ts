/** Coefficients of Stirling's series: B₂ₖ / (2k (2k − 1)) for k = 1 … 6 (Abramowitz & Stegun 6.1.40). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360] as const;
/** From here on the six terms are exact to the last digits of a double. */
const LARGE = 12;
const HALF_LN_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** The logarithm of the gamma function for a positive number; NaN for any other. */
export function lnGamma(value: number): number {
  if (!(value > 0)) return Number.NaN;
  let [shifted, product] = [value, 1];
  while (shifted < LARGE) {
    product *= shifted;
    shifted += 1;
  }
  return stirling(shifted) - Math.log(product);
}

/** ln B(one, other) = ln Γ(one) + ln Γ(other) − ln Γ(one + other), for positive numbers. */
export function lnBeta(one: number, other: number): number {
  return lnGamma(one) + lnGamma(other) - lnGamma(one + other);
}

function stirling(value: number): number {
  const inverse = 1 / value;
  const square = inverse * inverse;
  let [sum, power] = [0, inverse];
  for (const coefficient of STIRLING) {
    sum += coefficient * power;
    power *= square;
  }
  return (value - 0.5) * Math.log(value) - value + HALF_LN_TWO_PI + sum;
}
