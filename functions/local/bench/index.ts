import type { Bench } from './bench.ts';
import { identityBench } from './identity.ts';
import { importBench } from './import.ts';
import { questionsBench } from './questions.ts';
import { segmentsBench } from './segments.ts';

/** Every benchmark of `npm run bench`. A new one is a file here and a line in this list. */
export const BENCHES: readonly Bench[] = [identityBench, importBench, questionsBench, segmentsBench];
