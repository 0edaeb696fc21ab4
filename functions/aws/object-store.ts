import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandInput,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { ConflictError, NotFoundError } from '../core/errors.ts';
import type { FileShelf, LocalFile, ObjectStore } from '../steps/ports.ts';

/** One version of an object. */
export interface StoredObject {
  /** Bytes. */
  readonly size: number;
  /** From the beginning, as they come: the object need not fit into memory. ConflictError when it is another one by now. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** Files by key in an S3 bucket. */
export class S3ObjectStore implements ObjectStore, FileShelf {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    await this.#client.send(new PutObjectCommand({ Bucket: this.#bucket, Key: key, Body: bytes }));
  }

  /** Up to 5 GB. Whoever reads meanwhile gets the file as it was. */
  async putFile(key: string, { path }: LocalFile): Promise<void> {
    const { size } = await stat(path);
    const Body = createReadStream(path);
    await this.#client.send(new PutObjectCommand({ Bucket: this.#bucket, Key: key, Body, ContentLength: size }));
  }

  async get(key: string): Promise<Uint8Array | null> {
    try {
      const { Body } = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key }));
      return (await Body?.transformToByteArray()) ?? new Uint8Array();
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  }

  /** Changes whenever the object is written; null where there is none. */
  async versionOf(key: string): Promise<string | null> {
    try {
      const { ETag = null } = await this.#client.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: key }));
      return ETag;
    } catch (error) {
      if (isStatus(error, 404)) return null;
      throw error;
    }
  }

  /** In the order of the keys' UTF-8 bytes. */
  async list(prefix: string): Promise<readonly string[]> {
    const keys: string[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await this.#client.send(
        new ListObjectsV2Command({ Bucket: this.#bucket, Prefix: prefix, ContinuationToken }),
      );
      keys.push(...(page.Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [Key])));
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken !== undefined);
    return keys;
  }

  async delete(key: string): Promise<void> {
    await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key }));
  }

  /** One version of an object, to read as often as needed. Throws NotFoundError for a key that is not there. */
  async open(key: string): Promise<StoredObject> {
    const object = { Bucket: this.#bucket, Key: key };
    try {
      const { ContentLength = 0, ETag } = await this.#client.send(new HeadObjectCommand(object));
      return { size: ContentLength, bytes: () => this.#bytes({ ...object, IfMatch: ETag }) };
    } catch (error) {
      if (!isStatus(error, 404)) throw error;
      throw new NotFoundError(`s3://${this.#bucket}/${key} is not there`, {
        remedy: 'Send the file again; it may have been removed since its event.',
        cause: error,
      });
    }
  }

  async *#bytes(version: GetObjectCommandInput): AsyncGenerator<Uint8Array> {
    const { Body } = await this.#client.send(new GetObjectCommand(version)).catch((error: unknown) => {
      if (!isStatus(error, 412) && !isStatus(error, 404)) throw error;
      throw new ConflictError(`s3://${this.#bucket}/${version.Key} was replaced or removed while it was read`, {
        remedy: 'Read it again from its beginning.',
        cause: error,
      });
    });
    if (Body !== undefined) yield* Body.transformToWebStream();
  }
}

function isStatus(error: unknown, status: number): boolean {
  return error instanceof S3ServiceException && error.$metadata.httpStatusCode === status;
}
