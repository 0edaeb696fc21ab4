import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { ConflictError } from '../core/errors.ts';
import { Database } from '../duckdb/database.ts';

export interface WarehouseLocation {
  readonly bucket: string;
  readonly key: string;
  /** The copy on this machine: a path in the Lambda's own disk. */
  readonly path: string;
}

/**
 * The warehouse as one DuckDB file in S3, worked on as a copy on local disk. A change is written back on condition that
 * nobody wrote meanwhile; otherwise ConflictError, and the caller's event comes again. Up to 5 GB (one PutObject) and
 * the disk of the function; beyond that the same tables belong in Parquet behind Athena.
 */
export class WarehouseFile {
  readonly #client: S3Client;
  readonly #location: WarehouseLocation;
  /** What the copy on disk is a copy of; undefined before the first download, null for a warehouse that does not exist yet. */
  #version: string | null | undefined;
  #reading: Database | null = null;

  constructor(client: S3Client, location: WarehouseLocation) {
    this.#client = client;
    this.#location = location;
  }

  /** A database to read, the newest there is. It stays open for the next call, as long as the file in S3 is the same. */
  async read(): Promise<Database> {
    const newest = await this.#newestVersion();
    if (this.#reading !== null && newest === this.#version) return this.#reading;
    this.#closeReading();
    await this.#download(newest);
    this.#reading = await Database.open(this.#location.path);
    return this.#reading;
  }

  /**
   * Runs `work` on the newest warehouse and writes it back, also from within: `save` keeps what is committed so far, so
   * that a function that is killed loses only what came after. Throws ConflictError when somebody else wrote meanwhile.
   */
  async change<T>(work: (database: Database, save: () => Promise<void>) => Promise<T>): Promise<T> {
    this.#closeReading();
    await this.#download(await this.#newestVersion());
    const database = await Database.open(this.#location.path);
    let kept = -1;
    const save = async (): Promise<void> => {
      if (database.commits === kept) return;
      const { commits } = database;
      await checkpoint(database);
      await this.#upload();
      kept = commits;
    };
    try {
      const result = await work(database, save);
      await save();
      return result;
    } catch (error) {
      // What is on disk is neither the file in S3 nor what the work meant to leave there.
      this.#version = undefined;
      throw error;
    } finally {
      database.close();
    }
  }

  #closeReading(): void {
    this.#reading?.close();
    this.#reading = null;
  }

  async #newestVersion(): Promise<string | null> {
    try {
      const { ETag } = await this.#client.send(new HeadObjectCommand(this.#object()));
      return ETag ?? null;
    } catch (error) {
      if (isStatus(error, 404)) return null;
      throw error;
    }
  }

  async #download(version: string | null): Promise<void> {
    if (version !== null && version === this.#version) return;
    await rm(this.#location.path, { force: true });
    await rm(`${this.#location.path}.wal`, { force: true });
    await mkdir(dirname(this.#location.path), { recursive: true });
    if (version !== null) {
      const { Body } = await this.#client.send(new GetObjectCommand({ ...this.#object(), IfMatch: version }));
      if (!(Body instanceof Readable)) throw new Error('S3 answered without a body');
      await pipeline(Body, createWriteStream(this.#location.path));
    }
    this.#version = version;
  }

  async #upload(): Promise<void> {
    const { size } = await stat(this.#location.path);
    const condition = typeof this.#version === 'string' ? { IfMatch: this.#version } : { IfNoneMatch: '*' };
    try {
      const { ETag } = await this.#client.send(
        new PutObjectCommand({
          ...this.#object(),
          ...condition,
          Body: createReadStream(this.#location.path),
          ContentLength: size,
        }),
      );
      this.#version = ETag ?? undefined;
    } catch (error) {
      if (!isStatus(error, 412) && !isStatus(error, 409)) throw error;
      throw new ConflictError(`s3://${this.#location.bucket}/${this.#location.key} was changed by another run`, {
        remedy: 'Nothing of this run was kept. Run it again: every step can be repeated.',
        cause: error,
      });
    }
  }

  #object(): { Bucket: string; Key: string } {
    return { Bucket: this.#location.bucket, Key: this.#location.key };
  }
}

/** Brings everything committed into the file itself: the log beside it is not uploaded. */
async function checkpoint(database: Database): Promise<void> {
  await database.read('CHECKPOINT');
}

function isStatus(error: unknown, status: number): boolean {
  return error instanceof S3ServiceException && error.$metadata.httpStatusCode === status;
}
