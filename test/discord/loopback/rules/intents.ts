import { GatewayIntentBits } from 'discord-api-types/v10';
import { type Breach, refused } from './breach.ts';

const PRIVILEGED = ['GuildMembers', 'GuildPresences', 'MessageContent'] as const;

/** The privileged intents need an approval that this bot does without. */
export function judgeIntents(intents: number): Breach[] {
  return PRIVILEGED.filter((name) => (intents & GatewayIntentBits[name]) !== 0).map((name) =>
    refused('intents', 'intents', `${name} is privileged`),
  );
}

/**
 * Whether a session gets an event.
 * @param direct about direct messages, not a server
 */
export function receives(intents: number, event: string, direct: boolean): boolean {
  const needed = intentFor(event, direct);
  return needed === null || (intents & needed) !== 0;
}

function intentFor(event: string, direct: boolean): number | null {
  if (event.startsWith('MESSAGE_'))
    return direct ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
  if (/^(?:GUILD|CHANNEL|THREAD)_/.test(event)) return GatewayIntentBits.Guilds;
  return null;
}
