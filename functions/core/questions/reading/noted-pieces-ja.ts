import { isToken, type MeaningKind, type Token } from '../tokens.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/** Pieces that mean less, or something else, beside the piece next to them. */
export function readNotedPieces(tokens: readonly Token[]): readonly Token[] {
  return rewrite(tokens, (at) => segmentAt(tokens, at) ?? usedAt(tokens, at) ?? wishedAt(tokens, at));
}

/** `新規セグメントとVIP`: the noun belongs to the name, so that what stands beside it is another name. */
function segmentAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [name, noun, next] = tokens.slice(at, at + 3);
  if (!isToken(name, 'segment') || !isToken(noun, 'dimension') || noun.meaning.dimension !== 'segment') return null;
  if (!/セグメント$/u.test(noun.text) || isToken(next, 'by') || name.end !== noun.start) return null;
  return { length: 2, tokens: [{ ...joined([name, noun], name.meaning), text: name.text + noun.text }] };
}

/** `Mobileを使っているプレイヤー`: a device is used, no money is spent. */
function usedAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [device, particle, used, people] = tokens.slice(at, at + 4);
  if (!isToken(device, 'value') || !OF_DEVICES.test(device.meaning.dimension) || particle === undefined) return null;
  if (!isToken(particle, 'particle') || particle.meaning.word !== 'を') return null;
  if (used === undefined || !SPENT.has(used.meaning.kind) || !/^(?:使|利用)/u.test(used.text)) return null;
  return isToken(people, 'entity') ? { length: 3, tokens: [device, reread(used, { kind: 'stop' })] } : null;
}

const OF_DEVICES = /^(?:record_|device$)/;
const SPENT: ReadonlySet<MeaningKind> = new Set(['spent', 'bought']);

/** `誰に電話できるか知りたい`: the particle closes what is wished to be known, and joins nothing. */
function wishedAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [or, wish] = tokens.slice(at, at + 2);
  if (!isToken(or, 'join') || or.text !== 'か' || !isToken(wish, 'stop') || !WISHED.test(wish.text)) return null;
  return { length: 1, tokens: [reread(or, { kind: 'ask', what: 'whether' })] };
}

const WISHED = /^(?:を)?(?:知りたい|確認したい|調べたい|把握したい|見たい|教え)/u;
