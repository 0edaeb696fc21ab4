import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InvalidInputError, NotFoundError } from '../../core/errors.ts';
import type { Flow, FlowType } from '../../core/flows/flow.ts';
import { type FlowBook, localValues, parseFlowBook } from '../../core/flows/flow-book.ts';
import { parseFlow } from '../../core/flows/parse.ts';
import { fillPlaceholders } from '../../core/flows/placeholders.ts';

const BOOK = 'placeholders.json';
const NO_BOOK: FlowBook = { flows: {}, placeholders: {} };

/** A flow as it is written, and the book of its folder (`placeholders.json`), where there is one. */
export interface FlowFile {
  readonly path: string;
  readonly flow: Flow;
  readonly type: FlowType | null;
  readonly book: FlowBook;
}

/** Reads a flow file. Throws NotFoundError without it, InvalidFlowError for what is no flow. */
export async function readFlowFile(path: string): Promise<FlowFile> {
  const book = await readBook(dirname(path));
  const flow = parseFlow(await readText(path), path);
  return { path, flow, book, type: book.flows[basename(path)]?.type ?? flow.type };
}

/** The same flow with its placeholders filled for a run on this machine. */
export async function readLocalFlow(path: string, book: FlowBook): Promise<Flow> {
  return parseFlow(fillPlaceholders(await readText(path), localValues(book)), path);
}

async function readBook(folder: string): Promise<FlowBook> {
  const path = join(folder, BOOK);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return NO_BOOK;
  try {
    return parseFlowBook(JSON.parse(text));
  } catch (cause) {
    throw new InvalidInputError(`${path} is not a book of flows`, {
      remedy: 'It names each flow (name, type, description) and each placeholder (kind, description, filledBy, local).',
      cause,
    });
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new NotFoundError(`cannot read ${path}`, { remedy: 'Give the path of a flow file.', cause });
  }
}
