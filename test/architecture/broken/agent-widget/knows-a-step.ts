import { verb } from '../functions/steps/knows-the-engine.ts';

export const page = verb;
