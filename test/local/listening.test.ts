import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { ConflictError } from '../../functions/core/errors.ts';
import { checkPortIsFree, listen } from '../../functions/local/listening.ts';

it('refuses a port that another program holds, with a way out', async () => {
  const other = createServer();
  await listen(other, 0);
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(checkPortIsFree(port)).rejects.toThrow(ConflictError);
  await expect(checkPortIsFree(port)).rejects.toMatchObject({
    message: `port ${port} is in use by another program`,
    remedy: expect.stringContaining('--port 0'),
  });
  await new Promise((closed) => other.close(closed));
  await expect(checkPortIsFree(port)).resolves.toBeUndefined();
});
