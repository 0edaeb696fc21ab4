/** In the place of a select that is looked at by itself: it may stand wherever a select in brackets may. */
const ELSEWHERE = '(TABLE elsewhere)';
const TEXT = /'(?:[^']|'')*'|"[^"]*"|\(|\)/g;

/**
 * A statement's selects, each with those inside it cut out: statements are put together of the same ones, and a parser's
 * time grows with the text. Every piece is part of the statement, so that it is read as long as all of them are.
 */
export function selectsOf(sql: string): readonly string[] {
  const selects: string[] = [];
  const open: string[] = [''];
  let at = 0;
  const add = (text: string): void => {
    open.push((open.pop() ?? '') + text);
  };
  for (const { 0: sign, index } of sql.matchAll(TEXT)) {
    add(sql.slice(at, index));
    at = index + sign.length;
    if (sign === '(') open.push('');
    else if (sign === ')') {
      const inside = open.pop() ?? '';
      const isSelect = /^(?:SELECT|WITH)\b/.test(inside);
      if (isSelect) selects.push(inside);
      add(isSelect ? ELSEWHERE : `(${inside})`);
    } else add(sign);
  }
  return [...selects, open.join('(') + sql.slice(at)];
}
