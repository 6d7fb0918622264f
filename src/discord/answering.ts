import {
  type CommandInteraction,
  DiscordAPIError,
  type MessageComponentInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Clock } from '../clock.ts';
import type { Illustrated } from '../message/illustrate.ts';
import { messageOf } from './messageOf.ts';

/** Milliseconds after which Discord is asked for time; it wants to hear something within three seconds. */
const PATIENCE = 1_500;

const quietly = { flags: MessageFlags.Ephemeral } as const;

/**
 * Answers with a message of its own: at once where the answer is ready soon, otherwise after asking for time. A refusal is seen by the
 * asker alone, even where the answer was to be public.
 * @param privately only the asker sees the answer
 * @throws DiscordAPIError when Discord does not take it
 */
export async function answerAnew(
  interaction: CommandInteraction | MessageComponentInteraction,
  making: Promise<Illustrated>,
  { clock, privately }: { readonly clock: Clock; readonly privately: boolean },
): Promise<void> {
  const early = await soon(making, clock);
  if (early) {
    await interaction.reply(
      privately || early.refusal ? { ...messageOf(early), ...quietly } : messageOf(early),
    );
    return;
  }
  await interaction.deferReply(privately ? quietly : {});
  const late = await making;
  if (privately || !late.refusal) {
    await interaction.editReply(messageOf(late));
    return;
  }
  // What follows a public placeholder takes its place, and is public too: so it goes first.
  await interaction.deleteReply().catch(unlessGone);
  await interaction.followUp({ ...messageOf(late), ...quietly });
}

/**
 * Answers a press by turning the message to something else.
 * @param own the message may be turned; otherwise whoever pressed gets a copy that nobody else sees
 * @throws DiscordAPIError when Discord does not take it
 */
export async function answerPress(
  interaction: MessageComponentInteraction,
  making: Promise<Illustrated>,
  { clock, own }: { readonly clock: Clock; readonly own: boolean },
): Promise<void> {
  const early = await soon(making, clock);
  if (early) {
    if (own && !early.refusal) await interaction.update(messageOf(early));
    else await interaction.reply({ ...messageOf(early), ...quietly });
    return;
  }
  if (own) await interaction.deferUpdate();
  else await interaction.deferReply(quietly);
  const late = await making;
  if (own && late.refusal) await interaction.followUp({ ...messageOf(late), ...quietly });
  else await interaction.editReply(messageOf(late));
}

/** What comes soon, or null where it takes time. */
export function soon<T>(making: Promise<T>, clock: Clock): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const callOff = clock.after(PATIENCE, () => resolve(null));
    making.then(resolve, reject).finally(callOff);
  });
}

/** Somebody else may have deleted it. */
export function unlessGone(error: unknown): void {
  if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage) return;
  throw error;
}
