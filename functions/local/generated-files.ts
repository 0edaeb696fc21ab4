import { once } from 'node:events';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';

export interface AppendedFiles {
  append(name: string, bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
  /** Sorted. */
  names(): readonly string[];
}

/** Bytes that may wait for the disk before whoever writes them has to. */
const WAITING_BYTES = 1 << 20;

/** Files of a folder that grow as a generator writes them; a full disk buffer makes the generator wait. */
export function openForAppending(folder: string): AppendedFiles {
  const streams = new Map<string, WriteStream>();
  const streamOf = (name: string): WriteStream => {
    let stream = streams.get(name);
    if (stream === undefined) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      stream = createWriteStream(join(folder, name), { highWaterMark: WAITING_BYTES });
      streams.set(name, stream);
    }
    return stream;
  };
  return {
    append: async (name, bytes) => {
      const stream = streamOf(name);
      // The writer may use its buffer again.
      if (!stream.write(bytes.slice())) await once(stream, 'drain');
    },
    names: () => [...streams.keys()].sort(),
    close: async () => {
      for (const stream of streams.values()) stream.end();
      await Promise.all([...streams.values()].map((stream) => finished(stream)));
    },
  };
}
