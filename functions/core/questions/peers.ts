import type { Json } from '../profiles/profile.ts';
import type { FactName } from './facts.ts';

/** What others may have in common with the customer on the line. */
export const PEERS = ['age_group', 'prefecture', 'gender', 'cluster'] as const;

export type Peer = (typeof PEERS)[number];

/** The fact that tells it of the customer. */
export const PEER_FACTS: Readonly<Record<Peer, FactName>> = {
  age_group: 'age',
  prefecture: 'address',
  gender: 'gender',
  cluster: 'cluster',
};

/** What the customer has, as people are chosen by it; of whom it is not known, those of whom it is not known either. */
export function peerValue(peer: Peer, row: Readonly<Record<string, Json>> | undefined): string {
  const value = row?.[peer === 'age_group' ? 'age' : peer];
  if (peer === 'age_group') return typeof value === 'number' ? `${Math.floor(value / 10) * 10}s` : UNKNOWN;
  return typeof value === 'string' && value !== '' ? value : UNKNOWN;
}

const UNKNOWN = 'unknown';
