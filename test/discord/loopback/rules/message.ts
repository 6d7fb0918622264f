import {
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  MessageFlags,
} from 'discord-api-types/v10';
import { type Breach, refused } from './breach.ts';
import { judgeComponents } from './components.ts';
import { judgeEmbeds } from './embeds.ts';
import { judgeFlags, type Place } from './flags.ts';
import { judgeMentions } from './mentions.ts';

const CONTENT = 2_000;

/** What every way of sending or changing a message has in common. */
export interface MessageBody {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly APIEmbed[] | null | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | null | undefined;
  readonly allowed_mentions?: APIAllowedMentions | null | undefined;
  readonly flags?: number | null | undefined;
  readonly attachments?: readonly SentAttachment[] | null | undefined;
  readonly poll?: unknown;
}

export interface SentAttachment {
  readonly id: string | number;
  readonly filename?: string | null | undefined;
  readonly description?: string | null | undefined;
}

/** What Discord's description of a message does not hold. */
export function judgeMessage(body: MessageBody, place: Place): Breach[] {
  const flags = body.flags ?? 0;
  return [
    ...judgeContent(body, flags),
    ...judgeEmbeds(body.embeds ?? []),
    ...judgeComponents(body.components ?? [], flags),
    ...judgeFlags(flags, place),
    ...judgeMentions(body),
  ];
}

/** @param fileCount files that come with the message */
export function isEmpty(body: MessageBody, fileCount: number): boolean {
  const lists = [body.embeds, body.components];
  return (
    !body.content?.trim() && lists.every((list) => !list?.length) && fileCount === 0 && body.poll == null
  );
}

function judgeContent({ content, embeds }: MessageBody, flags: number): Breach[] {
  const breaches: Breach[] = [];
  if ((content?.length ?? 0) > CONTENT) {
    breaches.push(refused('content', 'content', `${content?.length} characters, ${CONTENT} at most`));
  }
  if ((flags & MessageFlags.IsComponentsV2) !== 0 && (content || embeds?.length)) {
    breaches.push(refused('content', 'content', 'with IS_COMPONENTS_V2 there is no content and no embed'));
  }
  return breaches;
}
