import { isJapanese, type QuestionText } from '../normalize-question.ts';
import type { Peer } from '../peers.ts';
import type { Understanding } from '../understanding.ts';
import { ASKED_OF_PEERS_JA, PEER_WORDS, PEERS_EN, PEERS_JA } from '../words/peers-of-one.ts';

const JAPANESE = new RegExp(PEERS_JA, 'u');
const ENGLISH = PEERS_EN.map((said) => new RegExp(`\\b${said}\\b`, 'i'));
const ASKED_JAPANESE = ASKED_OF_PEERS_JA.map(
  ([said, read]) => [new RegExp(said.replace('%', `(?:${PEERS_JA})`), 'u'), read] as const,
);

/**
 * `同じ年代のお客様の平均と比べて`, “the average customer in her cluster”: read of everyone, and told of those who are as the customer is. Null where the
 * question sets the customer beside nobody.
 */
export function besidePeers(question: QuestionText, conclude: (text: string) => Understanding): Understanding | null {
  const { text } = question;
  const found = isJapanese(text) ? JAPANESE.exec(text) : foundIn(text);
  if (found === null) return null;
  const [said, ...groups] = found;
  const peer = groups.map((group) => peerOf(group)).find((one) => one !== null);
  if (peer === undefined || peer === null) return null;
  const middle = groups.some((group) => /^(?:中央値|median)$/i.test(group ?? ''));
  const whole = isJapanese(text)
    ? `全体の${middle ? '中央値' : '平均'}`
    : `the ${middle ? 'median' : 'average'} customer`;
  const asked = ASKED_JAPANESE.find(([shape]) => shape.test(text));
  const read = conclude(asked === undefined ? text.replace(said, whole) : asked[1]);
  if (read.kind !== 'plan' || read.plan.beside === null || read.plan.beside.as === 'whole') return null;
  return { ...read, plan: { ...read.plan, beside: { ...read.plan.beside, same: [peer] } } };
}

function foundIn(text: string): RegExpExecArray | null {
  for (const shape of ENGLISH) {
    const found = shape.exec(text);
    if (found !== null) return found;
  }
  return null;
}

const peerOf = (said: string | undefined): Peer | null =>
  said === undefined ? null : (PEER_WORDS[said.toLowerCase()] ?? null);
