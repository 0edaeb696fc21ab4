import { readFileSync } from 'node:fs';
import { size } from '../segments/size.ts';

export const broken = [readFileSync, size];
