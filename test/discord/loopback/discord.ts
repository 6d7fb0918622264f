import { type Clock, systemClock } from '../../../src/clock.ts';
import type { Core } from './core.ts';
import { type Failure, Failures } from './failures.ts';
import { Gateway, type GatewayOptions } from './gateway.ts';
import { listen, nameOf, type RecordedRequest } from './http.ts';
import { Interactions } from './interactions.ts';
import { Post } from './post.ts';
import { Registry } from './registry.ts';
import { routesOf } from './routes/routes.ts';
import { Snowflakes } from './snowflakes.ts';
import { Person } from './story/person.ts';
import { Server } from './story/server.ts';
import { Violations } from './violations.ts';
import { Watch } from './watch.ts';
import type { GuildOptions } from './world/guild.ts';
import { World } from './world/world.ts';

export interface LoopbackOptions extends Omit<GatewayOptions, 'token'> {
  /** Default: the machine's. */
  readonly clock?: Clock;
  /** Milliseconds in which an interaction wants its first response. Default: 3,000, as on Discord. */
  readonly patience?: number;
}

/**
 * A Discord on 127.0.0.1, REST and gateway of version 10, for one bot.
 * It is strict: what breaks a rule of Discord's is refused as Discord would, and noted among the violations.
 */
export type LoopbackDiscord = Awaited<ReturnType<typeof startLoopbackDiscord>>;

export async function startLoopbackDiscord(options: LoopbackOptions = {}) {
  const clock = options.clock ?? systemClock;
  const ids = new Snowflakes(clock);
  const world = new World(ids);
  const token = `${Buffer.from(world.bot.id).toString('base64url')}.GloopB.${'k'.repeat(38)}`;
  const violations = new Violations();
  const requests: RecordedRequest[] = [];
  const watch = new Watch(() => lastSent(requests, gateway));
  const gateway: Gateway = new Gateway({ ...options, token }, world, violations, watch);
  const core: Core = {
    clock,
    world,
    gateway,
    violations,
    watch,
    requests,
    post: new Post(world, ids, clock, gateway, watch),
    registry: new Registry(world.bot.id, ids),
    interactions: new Interactions(ids, clock, options.patience ?? 3_000),
  };
  const routes = routesOf(core);
  const failures = new Failures(routes.map(nameOf));
  const now = () => clock.now();
  const { server, port } = await listen({
    token,
    routes,
    failures,
    violations,
    watch,
    files: world.files,
    requests,
    now,
  });
  gateway.listenAt(`ws://127.0.0.1:${port}`);
  server.on('upgrade', (request, socket, head) => gateway.accept(request, socket, head));

  return {
    /** For `rest.api`: the version left out. */
    apiUrl: `http://127.0.0.1:${port}/api`,
    token,
    applicationId: world.bot.id,
    /** `<@…>` of the bot. */
    mention: `<@${world.bot.id}>`,
    gateway,
    violations,
    /** All requests of the bot's, in order. */
    requests: requests as readonly RecordedRequest[],
    server: (name: string, guild: GuildOptions = {}) => new Server(core, world.addGuild(name, guild)),
    /** Somebody who shares no server with the bot. */
    person: (name: string) => new Person(core, world.addUser(name), null),
    /** Resolves once a bot has identified (or resumed) and was told of its servers. */
    ready: () => watch.until('a bot to identify', () => gateway.live[0]).then(() => {}),
    /** Resolves with the first thing that `look` finds; it looks whenever the bot has done something. */
    until: <T>(what: string, look: () => T | undefined, milliseconds?: number) =>
      watch.until(what, look, milliseconds),
    /** Requests about commands: reading and writing. */
    get registrations(): readonly RecordedRequest[] {
      return requests.filter(({ route }) => route.includes('/commands'));
    },
    /** The commands that stand registered, in a server or for all. */
    commands: (guild?: Server) => core.registry.in(guild?.id ?? null).map(({ data }) => data),
    /** Lets the next requests of a route fail. */
    failNext: (failure: Failure) => failures.add(failure),
    assertNoViolations: () => violations.assertNone(),
    async close(): Promise<void> {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function lastSent(requests: readonly RecordedRequest[], gateway: Gateway): string {
  const latest = requests.slice(-3).map(({ method, path, status, body }) => {
    return `  ${method} ${path} (answered ${status}) ${(JSON.stringify(body) ?? '').slice(0, 500)}`;
  });
  const state = `${gateway.live.length} live sessions, closes: ${JSON.stringify(gateway.closes)}`;
  return `The bot's last requests (${state}):\n${latest.join('\n') || '  none'}`;
}
