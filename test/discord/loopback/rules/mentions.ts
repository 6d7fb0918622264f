import type { APIAllowedMentions, APIEmbed } from 'discord-api-types/v10';
import { type Breach, noted, refused } from './breach.ts';

const EVERYONE = /@(?:everyone|here)/;
const USER = /<@!?(\d+)>/g;
const ROLE = /<@&(\d+)>/g;

/** Who stands in a text as a mention. */
export interface Mentioned {
  readonly everyone: boolean;
  readonly users: readonly string[];
  readonly roles: readonly string[];
}

/** The mentions that stand in a text, whether or not they may ping. */
export function mentionsIn(text: string): Mentioned {
  return {
    everyone: EVERYONE.test(text),
    users: [...new Set([...text.matchAll(USER)].map(([, id = '']) => id))],
    roles: [...new Set([...text.matchAll(ROLE)].map(([, id = '']) => id))],
  };
}

/** Those of the mentions in a message's content that `allowed_mentions` lets ping; without it, all of them. */
export function pingsOf(content: string, allowed: APIAllowedMentions | null | undefined): Mentioned {
  const mentioned = mentionsIn(content);
  if (allowed === null || allowed === undefined) return mentioned;
  const parse: readonly string[] = allowed.parse ?? [];
  return {
    everyone: mentioned.everyone && parse.includes('everyone'),
    users: mentioned.users.filter((id) => parse.includes('users') || allowed.users?.includes(id)),
    roles: mentioned.roles.filter((id) => parse.includes('roles') || allowed.roles?.includes(id)),
  };
}

interface Worded {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly APIEmbed[] | null | undefined;
  readonly allowed_mentions?: APIAllowedMentions | null | undefined;
}

/** A text with a mention needs `allowed_mentions`, which must not contradict itself, nor let everyone or a role through. */
export function judgeMentions({ content, embeds, allowed_mentions: allowed }: Worded): Breach[] {
  const text = [content ?? '', JSON.stringify(embeds ?? [])].join('\n');
  if (allowed === null || allowed === undefined) {
    const { everyone, users, roles } = mentionsIn(text);
    if (!everyone && users.length + roles.length === 0) return [];
    return [noted('mentions', 'allowed_mentions', 'absent, and there is a mention in the text')];
  }
  const breaches: Breach[] = [];
  for (const kind of ['users', 'roles'] as const) {
    if (
      (allowed.parse as readonly string[] | undefined)?.includes(kind) &&
      (allowed[kind]?.length ?? 0) > 0
    ) {
      breaches.push(refused('mentions', 'allowed_mentions', `${kind} is both parsed and listed`));
    }
  }
  const pings = pingsOf(content ?? '', allowed);
  if (pings.everyone || pings.roles.length > 0) {
    breaches.push(noted('mentions', 'allowed_mentions', 'it lets a text ping everyone or a role'));
  }
  return breaches;
}
