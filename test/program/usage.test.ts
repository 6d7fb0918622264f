import { describe, expect } from 'vitest';
import { test } from './place.ts';

describe.concurrent('wrong usage and configuration', () => {
  test.for(['sing', 'ask', 'ask --loudly who?', 'ask --command help who?'])(
    'pilcrow %s ends with 2, and says how to get help',
    async (line, { place }) => {
      const { code, output, errors } = await place.pilcrow(line.split(' '));
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(errors).toContain('--help');
    },
  );

  test.for(['', 'ask who?', 'lint'])(
    'pilcrow %s with a wrong variable ends with 2, and names it',
    async (line, { place }) => {
      const env = {
        MAX_FILE_MB: 'ten',
        DISCORD_CLIENT_ID: 'MTAwMDAw.secret',
        DISCORD_TOKEN: 'Bot MTAwMDAw.secret',
      };
      const { code, output, errors } = await place.pilcrow(line.split(' ').filter(Boolean), { env });
      expect({ code, output }).toEqual({ code: 2, output: '' });
      for (const name of Object.keys(env)) expect(errors).toContain(name);
      expect(errors).not.toContain('secret');
    },
  );

  test('help is printed whatever the environment says', async ({ place }) => {
    const { code, output } = await place.pilcrow(['--help'], { env: { MAX_FILE_MB: 'ten' } });
    expect(code).toBe(0);
    expect(output).toContain('lint');
  });
});
