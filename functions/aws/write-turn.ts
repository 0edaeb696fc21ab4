import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { z } from 'zod';
import { ConflictError } from '../core/errors.ts';

export interface TurnRules {
  /** Milliseconds after which a turn is over whoever has it: nobody lives longer. */
  readonly longest: number;
  /** Milliseconds that somebody waits for a turn before giving up. */
  readonly patience: number;
  /** Milliseconds between two looks, at most. */
  readonly pause: number;
}

/** Lambda ends every run after 15 minutes. */
export const TURN_RULES: TurnRules = { longest: 15 * 60_000, patience: 5 * 60_000, pause: 2_000 };

const turn = z.object({ until: z.number() });

/**
 * Writers of one file take turns: an object beside the file says until when somebody is at it. Without it, frequent small
 * writers would undo the work of a long one again and again. The file's own condition still decides who was first.
 */
export class WriteTurn {
  readonly #client: S3Client;
  readonly #object: { readonly Bucket: string; readonly Key: string };
  readonly #rules: TurnRules;

  constructor(
    client: S3Client,
    place: { readonly bucket: string; readonly key: string },
    rules: TurnRules = TURN_RULES,
  ) {
    this.#client = client;
    this.#object = { Bucket: place.bucket, Key: place.key };
    this.#rules = rules;
  }

  /** Runs `work` when it is its turn. Throws ConflictError when others are at it for too long. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    const mine = await this.#wait();
    try {
      return await work();
    } finally {
      await this.#giveBack(mine);
    }
  }

  async #wait(): Promise<string> {
    const start = Date.now();
    while (Date.now() - start <= this.#rules.patience) {
      const mine = await this.#take();
      if (mine !== null) return mine;
      await sleep(this.#rules.pause * (0.5 + Math.random() / 2));
    }
    throw new ConflictError('others write to the warehouse for too long', { remedy: 'Try again later.' });
  }

  /** Null while it is somebody else's turn. */
  async #take(): Promise<string | null> {
    const held = await this.#held();
    if (held !== null && held.until > Date.now()) return null;
    const condition = held === null ? { IfNoneMatch: '*' } : { IfMatch: held.version };
    const Body = JSON.stringify({ until: Date.now() + this.#rules.longest, id: randomUUID() });
    try {
      const { ETag } = await this.#client.send(new PutObjectCommand({ ...this.#object, ...condition, Body }));
      return ETag ?? null;
    } catch (error) {
      if (isAnyOf(error, 404, 409, 412)) return null;
      throw error;
    }
  }

  async #held(): Promise<{ readonly until: number; readonly version: string | undefined } | null> {
    try {
      const { Body, ETag } = await this.#client.send(new GetObjectCommand(this.#object));
      const { until } = turn.parse(JSON.parse((await Body?.transformToString()) ?? ''));
      return { until, version: ETag };
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  }

  /** Somebody else's turn, after this one was over, is left alone. */
  async #giveBack(mine: string): Promise<void> {
    const held = await this.#held();
    if (held?.version === mine) await this.#client.send(new DeleteObjectCommand(this.#object));
  }
}

function isAnyOf(error: unknown, ...statuses: readonly number[]): boolean {
  return error instanceof S3ServiceException && statuses.includes(error.$metadata.httpStatusCode ?? 0);
}
