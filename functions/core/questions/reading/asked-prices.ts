import type { MeasureName } from '../measures.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';
import { joined, reread } from './rewrite.ts';

const GOODS: readonly string[] = ['product', 'category', 'brand'];
const FILLING: readonly Token['meaning']['kind'][] = ['stop', 'particle', 'all'];

/**
 * `ウールコートはいくら？`, “how much is the wool coat?”: of named goods alone it is what they cost. Beside goods `単価` is what was paid for one of
 * them; what goods cost in a period is what was paid then.
 */
export function readAskedPrices(tokens: readonly Token[]): readonly Token[] {
  const content = tokens.filter(({ meaning }) => !FILLING.includes(meaning.kind));
  const said = saidWhen(tokens);
  if (!content.some(isNamedGoods)) return listed(content) ?? (said.some(isGoods) ? said.map(paidForOne) : said);
  const known = said.map(paidForOne);
  return soldFor(known) ?? costs(content, known) ?? paidThen(known);
}

const isGoodsNoun = (token: Token): boolean =>
  isToken(token, 'dimension') && ['product', 'category'].includes(token.meaning.dimension);
const isNamedGoods = (token: Token): boolean =>
  isToken(token, 'value') && ['product', 'category'].includes(token.meaning.dimension);
const isGoods = (token: Token): boolean => isGoodsNoun(token) || isNamedGoods(token);

const figure = (token: Token, measure: MeasureName): Token => reread(token, { kind: 'measure', measure });

const paidForOne = (token: Token): Token =>
  isToken(token, 'ambiguous') && token.meaning.word === 'unit-price' ? figure(token, 'average_selling_price') : token;

/** `いくらで売れてる`. */
function soldFor(tokens: readonly Token[]): readonly Token[] | null {
  const at = tokens.findIndex(isHowMuch);
  const [how, by, sold] = tokens.slice(at, at + 3);
  if (at === -1 || how === undefined || by?.text !== 'で' || !isToken(sold, 'sold')) return null;
  const measure = { kind: 'measure', measure: 'average_selling_price' } as const;
  return [...tokens.slice(0, at), joined([how, by, sold], measure), ...tokens.slice(at + 3)];
}

const isHowMuch = (token: Token): token is TokenOf<'ask'> => isToken(token, 'ask') && token.meaning.what === 'how-much';

function costs(content: readonly Token[], tokens: readonly Token[]): readonly Token[] | null {
  const asked = content.filter((token) => !(isToken(token, 'value') && GOODS.includes(token.meaning.dimension)));
  const [how, ...others] = asked.filter((token) => !(isToken(token, 'ask') && token.meaning.what === 'whether'));
  if (how === undefined || others.length > 0 || !isHowMuch(how)) return null;
  return tokens.map((token) => (token === how ? figure(token, 'list_price') : token));
}

/** List prices are as of now. */
function paidThen(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isToken(token, 'time'))) return tokens;
  return tokens.map((token) =>
    isToken(token, 'measure') && token.meaning.measure === 'list_price' && !/定価|list|上代|正価/i.test(token.text)
      ? figure(token, 'average_selling_price')
      : token,
  );
}

/** `最後に売れた日はいつ`: the figure is a day. */
function saidWhen(tokens: readonly Token[]): readonly Token[] {
  const isDay = (token: Token): boolean =>
    isToken(token, 'measure') && ['first_sale', 'last_sale'].includes(token.meaning.measure);
  if (!tokens.some(isDay)) return tokens;
  return tokens.map((token) =>
    isToken(token, 'ask') && ['when', 'what'].includes(token.meaning.what) ? reread(token, { kind: 'stop' }) : token,
  );
}

/** “List price of all Tsumugi products”, `商品の価格一覧`: each of them. */
function listed(said: readonly Token[]): readonly Token[] | null {
  const content = said.filter((token) => !isToken(token, 'within'));
  const price = content.find((token) => isToken(token, 'measure') && token.meaning.measure === 'list_price');
  const goods = content.find(isGoodsNoun);
  const list = content.find((token) => isToken(token, 'ask') && token.meaning.what === 'list');
  const values = content.filter((token) => isToken(token, 'value') && GOODS.includes(token.meaning.dimension));
  const by = content.filter((token) => isToken(token, 'by'));
  const others = content.filter((token) => isToken(token, 'ask') && token.meaning.what === 'what');
  const known = [price, goods, list, ...values, ...by, ...others];
  const one = goods ?? list;
  if (price === undefined || one === undefined || content.some((token) => !known.includes(token))) return null;
  const behind = { ...one, start: one.end, text: '', others: [] };
  return [
    ...values,
    price,
    { ...behind, meaning: { kind: 'by' } },
    goods ?? { ...behind, meaning: { kind: 'dimension', dimension: 'product' } },
  ];
}
