/**
 * Arithmetic over other attributes, as data. Anything computed from a missing value is missing; so is a division by
 * zero. Days are calendar days of the business time zone.
 */
export type Formula =
  | { readonly kind: 'attribute'; readonly name: string }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'days-between'; readonly from: Formula; readonly to: Formula }
  /** Up to the day of the computation; missing for a later day. */
  | { readonly kind: 'days-since'; readonly of: Formula }
  | {
      readonly kind: 'arithmetic';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Formula;
      readonly right: Formula;
    }
  /** Of a positive base. */
  | { readonly kind: 'power'; readonly base: Formula; readonly exponent: Formula }
  /** `then` where `of` is above zero, else `otherwise`; missing where `of` is. Null: missing. */
  | {
      readonly kind: 'when-positive';
      readonly of: Formula;
      readonly then: Formula;
      readonly otherwise: Formula | null;
    }
  /** Halves go away from zero. */
  | { readonly kind: 'round'; readonly of: Formula; readonly digits: number }
  /** Whole numbers, written one after the other. */
  | { readonly kind: 'digits'; readonly parts: readonly Formula[] };

export const attribute = (name: string): Formula => Object.freeze({ kind: 'attribute', name });
export const constant = (value: number): Formula => Object.freeze({ kind: 'constant', value });
export const daysBetween = (from: Formula, to: Formula): Formula => Object.freeze({ kind: 'days-between', from, to });
export const daysSince = (of: Formula): Formula => Object.freeze({ kind: 'days-since', of });
export const plus = (left: Formula, right: Formula): Formula =>
  Object.freeze({ kind: 'arithmetic', operator: '+', left, right });
export const minus = (left: Formula, right: Formula): Formula =>
  Object.freeze({ kind: 'arithmetic', operator: '-', left, right });
export const divide = (left: Formula, right: Formula): Formula =>
  Object.freeze({ kind: 'arithmetic', operator: '/', left, right });
export const times = (left: Formula, right: Formula): Formula =>
  Object.freeze({ kind: 'arithmetic', operator: '*', left, right });
export const power = (base: Formula, exponent: Formula): Formula => Object.freeze({ kind: 'power', base, exponent });
export const whenPositive = (of: Formula, then: Formula, otherwise: Formula | null): Formula =>
  Object.freeze({ kind: 'when-positive', of, then, otherwise });
export const round = (of: Formula, digits: number): Formula => Object.freeze({ kind: 'round', of, digits });
export const digits = (...parts: readonly Formula[]): Formula => Object.freeze({ kind: 'digits', parts });

/** The attributes that a formula reads. */
export function attributesRead(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case 'attribute':
      return [formula.name];
    case 'constant':
      return [];
    case 'days-between':
      return [...attributesRead(formula.from), ...attributesRead(formula.to)];
    case 'days-since':
    case 'round':
      return attributesRead(formula.of);
    case 'arithmetic':
      return [...attributesRead(formula.left), ...attributesRead(formula.right)];
    case 'power':
      return [...attributesRead(formula.base), ...attributesRead(formula.exponent)];
    case 'when-positive': {
      const otherwise = formula.otherwise === null ? [] : attributesRead(formula.otherwise);
      return [...attributesRead(formula.of), ...attributesRead(formula.then), ...otherwise];
    }
    case 'digits':
      return formula.parts.flatMap(attributesRead);
  }
}
