import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ENV_DOMAIN_NAME } from '../../functions/aws/environment.ts';
import type { ContactRoute } from '../../functions/core/routes/contact-route.ts';
import { contactOf, invoke } from './deployment.ts';

const NOBODY_LISTENS = 'http://127.0.0.1:1';

describe('the flow hook without its domain', () => {
  beforeEach(() => {
    const variables = {
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_CUSTOMER_PROFILES: NOBODY_LISTENS,
      [ENV_DOMAIN_NAME]: 'customer-fusion',
    };
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    vi.resetModules();
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it('answers with the default, and logs that it did, without the number', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const route = await invoke<ContactRoute>('route-contact', contactOf('+819011110001'));
    expect(route).toMatchObject({ found: 'none', reason: 'lookup-failed', queue: 'STANDARD', ok_to_call: 'unknown' });
    expect(logged.mock.calls.flat().join()).toContain('route-fallback');
    expect(logged.mock.calls.flat().join()).not.toContain('9011110001');
  });
});
