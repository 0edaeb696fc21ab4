import type { PairExplanation } from '../../core/identities/explanation.ts';
import type { ProfileId } from '../../core/profiles/profile.ts';
import type { Instant } from '../../core/time.ts';
import type { MergedState } from './profiles.ts';

/** Merges and what was before them. */
export interface Journal {
  append(...entries: readonly MergeEntry[]): Promise<void>;
  find(id: string): Promise<MergeEntry | null>;
  /** Those of these ids that there are, in the order of the ids. */
  findAll(ids: readonly string[]): Promise<readonly MergeEntry[]>;
  /** Oldest first. */
  entries(filter?: {
    readonly runId?: string;
    /** Behind this profile, however long ago. */
    readonly profileId?: ProfileId;
    /** In which one of these was merged into another, undone ones too. */
    readonly merged?: readonly ProfileId[];
  }): Promise<readonly MergeEntry[]>;
  markUndone(ids: readonly string[], at: Instant): Promise<void>;
  /** Names profiles by their new ids in the merges that stand, so that they can still be taken back. */
  renameProfiles(ids: ReadonlyMap<ProfileId, ProfileId>): Promise<void>;
  /** Pairs of record ids (`<brand>:<customer id>`) that a person declared not the same; they stay apart. */
  keepApart(pairs: readonly (readonly [string, string])[]): Promise<void>;
  keptApart(): Promise<readonly (readonly [string, string])[]>;
}

export interface MergeEntry {
  readonly id: string;
  readonly runId: string;
  readonly at: Instant;
  /** Who or what merged: `rules`, `learned`, or a user. */
  readonly by: string;
  readonly before: MergedState;
  /** Record ids (`<brand>:<customer id>`) that became one person. */
  readonly records: readonly string[];
  readonly explanations: readonly PairExplanation[];
  readonly undoneAt: Instant | null;
}
