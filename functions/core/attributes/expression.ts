import { InvalidInputError } from '../errors.ts';

/** An arithmetic expression over the fields of one object, as data: evaluated here, compiled to SQL elsewhere. */
export type Expression =
  | { readonly kind: 'field'; readonly objectType: string; readonly path: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression };

export type Operator = '+' | '-' | '*' | '/';

const TOKEN = /\s*(?:\{\s*([A-Za-z_][\w-]*)\.([\w.-]+)\s*\}|(\d+(?:\.\d+)?)|([-+*/()]))/y;

type Token = Expression | { readonly kind: 'symbol'; readonly text: string };

/**
 * Reads `{order.quantity} * {order.price}`: fields as `{ObjectType.field}`, numbers, `+ - * /` and parentheses, with the
 * usual precedence. Throws InvalidInputError with the place of the first thing that cannot be read.
 */
export function parseExpression(text: string): Expression {
  const tokens = tokenize(text);
  let next = 0;

  function symbol(...accepted: string[]): string | null {
    const token = tokens[next];
    if (token?.kind !== 'symbol' || !accepted.includes(token.text)) return null;
    next += 1;
    return token.text;
  }

  function chain(operators: Operator[], operand: () => Expression): Expression {
    let left = operand();
    for (;;) {
      const operator = symbol(...operators);
      if (operator === null) return left;
      left = { kind: 'operation', operator: operator as Operator, left, right: operand() };
    }
  }

  const sum = (): Expression => chain(['+', '-'], product);
  const product = (): Expression => chain(['*', '/'], factor);

  function factor(): Expression {
    if (symbol('-') !== null)
      return { kind: 'operation', operator: '-', left: { kind: 'number', value: 0 }, right: factor() };
    if (symbol('(') !== null) {
      const inner = sum();
      if (symbol(')') === null) throw unreadable(text, 'a closing parenthesis is missing');
      return inner;
    }
    const token = tokens[next];
    if (token === undefined || token.kind === 'symbol') throw unreadable(text, 'a field or a number is missing');
    next += 1;
    return token;
  }

  const expression = sum();
  if (next < tokens.length) throw unreadable(text, 'something follows the end of the expression');
  return expression;
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const [match, objectType, path, number, symbolText] = TOKEN.exec(text) ?? [];
    if (match === undefined) throw unreadable(text, `character ${at + 1}`);
    if (objectType !== undefined && path !== undefined) tokens.push({ kind: 'field', objectType, path });
    else if (number !== undefined) tokens.push({ kind: 'number', value: Number(number) });
    else if (symbolText !== undefined) tokens.push({ kind: 'symbol', text: symbolText });
  }
  return tokens;
}

function unreadable(text: string, what: string): InvalidInputError {
  return new InvalidInputError(`cannot read the expression ${JSON.stringify(text)}: ${what}`, {
    remedy: 'Write fields as {ObjectType.field}, joined by + - * / and parentheses.',
  });
}

/** The fields that an expression reads, each once. */
export function fieldsOf(expression: Expression): readonly { readonly objectType: string; readonly path: string }[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'field':
      return [{ objectType: expression.objectType, path: expression.path }];
    case 'operation': {
      const all = [...fieldsOf(expression.left), ...fieldsOf(expression.right)];
      return all.filter(
        (field, index) => all.findIndex((f) => f.objectType === field.objectType && f.path === field.path) === index,
      );
    }
  }
}
