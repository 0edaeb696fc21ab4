import type { ParameterValue } from './plan.ts';

/** A value that stands where its placeholder will. */
export interface Parameter {
  readonly parameter: ParameterValue;
}

/** A piece of SQL whose parameters are numbered only when the whole text is known. */
export interface Fragment {
  readonly parts: readonly (string | Parameter | Fragment)[];
}

/** `sql\`date_trunc('month', ${day})\``: the text is ours, what is put in is a fragment. */
export function sql(texts: TemplateStringsArray, ...fragments: readonly Fragment[]): Fragment {
  return { parts: texts.flatMap((text, index) => [text, ...fragments.slice(index, index + 1)]) };
}

/** Text of our own definitions, never a value. */
export const raw = (text: string): Fragment => ({ parts: [text] });

export const parameter = (value: ParameterValue): Fragment => ({ parts: [{ parameter: value }] });

export function joined(fragments: readonly Fragment[], separator: string): Fragment {
  return { parts: fragments.flatMap((fragment, index) => (index === 0 ? [fragment] : [separator, fragment])) };
}

const IDENTIFIER = /^[a-z_][a-z0-9_]*$/;

/** A quoted name. Lower case only: engines fold upper case differently. Throws RangeError for anything but our own names. */
export function identifier(name: string): Fragment {
  if (!IDENTIFIER.test(name)) throw new RangeError(`not an identifier: ${name}`);
  return raw(`"${name}"`);
}

/** The text with its placeholders, and their values in the order in which the text has them. */
export function flatten(
  fragment: Fragment,
  placeholder: (position: number) => string,
): { readonly sql: string; readonly parameters: readonly ParameterValue[] } {
  const texts: string[] = [];
  const parameters: ParameterValue[] = [];
  const visit = (part: string | Parameter | Fragment): void => {
    if (typeof part === 'string') texts.push(part);
    else if ('parts' in part) part.parts.forEach(visit);
    else texts.push(placeholder(parameters.push(part.parameter)));
  };
  visit(fragment);
  return { sql: texts.join(''), parameters };
}
