import type { Clock } from '../clock.ts';
import type { Illustration } from '../message/illustration.ts';
import { limits } from '../message/limits.ts';
import type { Outgoing } from '../message/outgoing.ts';
import type { Desk } from './desk.ts';
import type { DrawnPicture } from './draw.ts';

/** A message with its picture, where it has one. */
export interface Illustrated extends Pick<Outgoing, 'content' | 'embeds' | 'components' | 'refusal'> {
  readonly file?: { readonly name: string; readonly png: Uint8Array; readonly altText: string };
}

/** Milliseconds that a message waits for its picture. */
const PATIENCE = 2_000;

/** A message with the picture that may be drawn into it; without, where that fails or takes too long. */
export async function illustrate(
  making: Promise<Outgoing>,
  { draw, clock, program }: Pick<Desk, 'draw' | 'clock' | 'program'>,
): Promise<Illustrated> {
  const { illustration, ...message } = await making;
  if (!illustration) return message;
  const about = { picture: illustration.picture.kind };
  try {
    const drawn = await inTime(draw(illustration.picture, limits.attachmentDescription), clock);
    if (drawn) return { ...message, ...illustrated(illustration, drawn) };
    program.telemetry.info(about, 'a picture was not drawn: its letters are not at hand');
  } catch (err) {
    program.telemetry.warn({ ...about, err }, 'a picture was not drawn');
  }
  return message;
}

function illustrated({ name, beside, besideCut }: Illustration, { png, altText, cut }: DrawnPicture) {
  const { content, embeds } = cut ? besideCut : beside;
  const image = { url: `attachment://${name}` };
  return { content, embeds: embeds.map((embed) => ({ ...embed, image })), file: { name, png, altText } };
}

function inTime<T>(drawing: Promise<T>, clock: Clock): Promise<T> {
  return new Promise((resolve, reject) => {
    const callOff = clock.after(PATIENCE, () => reject(new Error('Drawing took too long.')));
    drawing.then(resolve, reject).finally(callOff);
  });
}
