import type { Clock } from '../clock.ts';
import type { Program } from '../command/run.ts';
import type { Draw, DrawnPicture } from './draw.ts';
import type { Illustration } from './illustration.ts';
import { limits } from './limits.ts';
import type { Outgoing } from './outgoing.ts';

/** A message with its picture, where it has one. */
export interface Illustrated extends Omit<Outgoing, 'illustration'> {
  readonly file?: { readonly name: string; readonly png: Uint8Array; readonly altText: string };
}

/** What drawing takes. */
export interface DrawingDesk {
  readonly draw: Draw;
  readonly clock: Clock;
  readonly program: Program;
}

/** Milliseconds that a message waits for its picture. */
const PATIENCE = 2_000;

/** A message with the picture that may be drawn into it; without, where that fails or takes too long. */
export async function illustrate(
  making: Promise<Outgoing>,
  { draw, clock, program }: DrawingDesk,
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
