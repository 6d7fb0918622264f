import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
} from 'discord-api-spec/zod';
import { ApiError, type ApiRequest, type Route, unknown } from '../api.ts';
import type { Core } from '../core.ts';
import { type RegisteredCommand, withoutLocalizations } from '../registry.ts';
import { refused } from '../rules/breach.ts';
import { type CommandBody, judgeCommand, judgeCommands } from '../rules/commands.ts';

/** Registering commands, for all servers and for one. */
export function commandRoutes(core: Core): Route[] {
  const everywhere = '/applications/:application/commands';
  const inOne = '/applications/:application/guilds/:guild/commands';
  return [everywhere, inOne].flatMap((path) => routesAt(core, path));
}

function routesAt(core: Core, path: string): Route[] {
  const { registry } = core;
  return [
    {
      method: 'GET',
      path,
      answer: (request) => {
        const all = registry.in(scopeOf(core, request)).map(({ data }) => data);
        return {
          status: 200,
          body: request.flag('with_localizations') ? all : all.map(withoutLocalizations),
        };
      },
    },
    { method: 'PUT', path, answer: (request) => replaceAll(core, request) },
    { method: 'POST', path, answer: (request) => create(core, request) },
    {
      method: 'GET',
      path: `${path}/:command`,
      answer: (request) => ({ status: 200, body: commandOf(core, request).data }),
    },
    { method: 'PATCH', path: `${path}/:command`, answer: (request) => change(core, request) },
    {
      method: 'DELETE',
      path: `${path}/:command`,
      answer: (request) => {
        registry.remove(commandOf(core, request));
        return { status: 204 };
      },
    },
  ];
}

function replaceAll(core: Core, request: ApiRequest) {
  const scope = scopeOf(core, request);
  if (!Array.isArray(request.body)) {
    request.judge([refused('shape', '', 'not a list of commands')]);
    return { status: 400 };
  }
  const bodies = request.body.map((sent: unknown) => {
    request.shaped(ApplicationCommandUpdateRequestSchema, withNumericPermissions(sent));
    return asCommand(sent);
  });
  request.judge(bodies.flatMap(judgeCommand));
  request.judge(judgeCommands(bodies));
  return { status: 200, body: core.registry.replace(scope, bodies).map(({ data }) => data) };
}

function create(core: Core, request: ApiRequest) {
  const scope = scopeOf(core, request);
  request.shaped(ApplicationCommandCreateRequestSchema, withNumericPermissions(request.body));
  const body = asCommand(request.body);
  request.judge(judgeCommand(body));
  request.judge(judgeCommands(withNew(core, scope, body)));
  const known = core.registry
    .in(scope)
    .some(({ data }) => data.name === body.name && data.type === (body.type ?? 1));
  return { status: known ? 200 : 201, body: core.registry.put(scope, body).data };
}

function change(core: Core, request: ApiRequest) {
  const command = commandOf(core, request);
  request.shaped(ApplicationCommandPatchRequestPartialSchema, withNumericPermissions(request.body));
  const changes = asCommand(request.body);
  const changed: CommandBody = { ...command.data, ...changes };
  request.judge(judgeCommand(changed));
  const others = core.registry.in(command.guildId).filter((other) => other !== command);
  request.judge(judgeCommands([...others.map(({ data }) => data), changed]));
  return { status: 200, body: core.registry.patch(command, changes).data };
}

function withNew(core: Core, scope: string | null, body: CommandBody): readonly CommandBody[] {
  const others = core.registry.in(scope).map(({ data }) => data);
  return [...others.filter(({ name, type }) => name !== body.name || type !== (body.type ?? 1)), body];
}

/** What `shaped` has let pass; it is kept as it was sent, since Discord's description drops what it forgets to name. */
function asCommand(sent: unknown): CommandBody {
  return sent as CommandBody;
}

/** Permissions are sent as a string, which Discord reads as a number. */
function withNumericPermissions(sent: unknown): unknown {
  if (typeof sent !== 'object' || sent === null || !('default_member_permissions' in sent)) return sent;
  const { default_member_permissions: permissions } = sent;
  const digits = typeof permissions === 'string' && /^\d+$/.test(permissions);
  return digits ? { ...sent, default_member_permissions: Number(permissions) } : sent;
}

function scopeOf(core: Core, request: ApiRequest): string | null {
  if (request.parameter('application') !== core.world.bot.id)
    throw new ApiError(403, 20_012, 'Not authorized');
  const guild = request.parameter('guild');
  if (guild === '') return null;
  if (core.world.guilds.get(guild)?.installed !== true) throw new ApiError(403, 50_001, 'Missing Access');
  return guild;
}

function commandOf(core: Core, request: ApiRequest): RegisteredCommand {
  const command = core.registry.byId(scopeOf(core, request), request.parameter('command'));
  if (command === undefined) throw unknown.command();
  return command;
}
