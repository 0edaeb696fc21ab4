import { verb } from '../steps/knows-the-engine.ts';

export const engine = (): readonly unknown[] => verb;
