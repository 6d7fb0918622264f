import type { Guild } from 'discord.js';
import { openingQuestions } from '../command/openingQuestions.ts';
import type { NoticeReply } from '../command/reply.ts';
import { outgoingNotice } from '../message/outgoing.ts';
import { inLocale } from '../words/language.ts';
import { words } from '../words/words.ts';
import type { Desk } from './desk.ts';
import { placeIn } from './mentionSetting.ts';
import { messageOf } from './messageOf.ts';

/**
 * Says in a server's system channel that the bot has come, with three things to try. Discord tells of every server
 * after each start; what the client calls a join is none of those, nor the end of an outage. Never rejects.
 */
export function welcome(guild: Guild, desk: Desk): Promise<void> {
  return inLocale(guild.preferredLocale, () => welcomeInLanguage(guild, desk));
}

async function welcomeInLanguage(guild: Guild, { program }: Desk): Promise<void> {
  const { telemetry } = program;
  const { client, systemChannel: channel } = guild;
  const about = { server: guild.id, channel: channel?.id };
  try {
    const place = channel && placeIn(channel, client.user);
    if (!channel || !place?.send) {
      telemetry.info(about, 'joined a server where there is no system channel to write to');
      return;
    }
    const asker = { id: client.user.id, manages: false };
    // Of an earlier time, the channel may have an article that is gone.
    const where = { server: guild.id, channel: null, thread: null };
    const [question] = await openingQuestions(program, { asker, place: where });
    // Nothing is replied to: what was written before does not matter.
    await channel.send(messageOf(outgoingNotice(greeting(question), { ...place, history: true })));
    telemetry.info(about, 'joined a server');
  } catch (err) {
    telemetry.warn({ ...about, err }, 'could not say that the bot has joined');
  }
}

function greeting(question = words('askGist')): NoticeReply {
  const toTry = [
    words('welcomeAsk', { question }),
    words('welcomeMention', { question }),
    words('welcomeMenu'),
  ];
  return {
    kind: 'notice',
    tone: 'plain',
    title: words('welcomeTitle'),
    lines: [
      { style: 'plain', text: words('welcomeIntro') },
      ...toTry.map((text) => ({ style: 'item', text }) as const),
      { style: 'plain', text: words('welcomeMore') },
    ],
  };
}
