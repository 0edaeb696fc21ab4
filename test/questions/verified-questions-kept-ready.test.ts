import { describe } from 'vitest';
import { verifyOn } from './verifying.ts';

describe('the verified questions on another store, facts kept ready', () => {
  verifyOn({ seed: 20261031, people: 140, facts: 'kept ready' });
});
