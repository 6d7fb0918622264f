import type { Route } from '../api.ts';
import type { Core } from '../core.ts';

/** Who the bot is, and where its gateway is. */
export function applicationRoutes({ world, gateway }: Core): Route[] {
  const { bot } = world;
  const application = {
    id: bot.id,
    name: bot.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot,
    owner: null,
    team: null,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    integration_types_config: { 0: {}, 1: {} },
  };
  const get = (path: string, body: () => unknown): Route => ({
    method: 'GET',
    path,
    answer: () => ({ status: 200, body: body() }),
  });
  return [
    { ...get('/gateway', () => ({ url: gateway.url })), open: true },
    get('/gateway/bot', () => ({
      url: gateway.url,
      shards: 1,
      session_start_limit: {
        total: 1_000,
        remaining: gateway.sessionStartsLeft,
        reset_after: 86_400_000,
        max_concurrency: 1,
      },
    })),
    get('/users/@me', () => ({
      ...bot,
      verified: true,
      mfa_enabled: true,
      email: null,
      flags: 0,
      locale: 'en-US',
    })),
    get('/applications/@me', () => ({ ...application, approximate_guild_count: world.guilds.size })),
    get('/oauth2/applications/@me', () => application),
  ];
}
