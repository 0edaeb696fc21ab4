import { REFUSED_EVENT } from './environment.ts';

/** Says that something was refused, for the alarm that counts such lines; the report beside the input says why. */
export function logRefused(what: 'file' | 'records', details: Readonly<Record<string, string | number>>): void {
  console.error(JSON.stringify({ event: REFUSED_EVENT, what, ...details }));
}
