import type { UploadedFile } from '../api.ts';
import { includes } from '../world/permissions.ts';
import { type Breach, noted, refused } from './breach.ts';
import type { MessageBody } from './message.ts';

const MOST_FILES = 10;
const REFERENCE = 'attachment://';
/** What an embed can show, and how its file may be called. */
const SHOWABLE = /^[\w.-]+\.(?:png|jpe?g|gif|webp)$/i;
/** A number that stands for `files[n]`; an id of a file that Discord has already is longer. */
const INDEX = /^\d{1,2}$/;

/** What Discord's description does not hold of files that come with a message, and of the embeds that show them. */
export function judgeAttachments(
  body: MessageBody,
  files: readonly UploadedFile[],
  permissions: bigint,
): Breach[] {
  const listed = body.attachments ?? [];
  const breaches: Breach[] = [];
  const refuse = (path: string, message: string) => breaches.push(refused('attachment', path, message));
  if (files.length > MOST_FILES) refuse('files', `${files.length} files, ${MOST_FILES} at most`);
  if (files.length > 0 && !includes(permissions, 'AttachFiles')) {
    breaches.push(noted('attachment', 'files', 'files without the permission Attach Files'));
  }
  for (const [index, { id }] of listed.entries()) {
    if (INDEX.test(String(id)) && !files.some((file) => file.id === String(id))) {
      refuse(`attachments.${index}.id`, `there is no files[${id}]`);
    }
  }
  const named = files.map((file) => {
    return listed.find(({ id }) => String(id) === file.id)?.filename ?? file.name;
  });
  for (const [index, { image, thumbnail }] of (body.embeds ?? []).entries()) {
    for (const [part, address] of [['image', image?.url] as const, ['thumbnail', thumbnail?.url] as const]) {
      if (!address?.startsWith(REFERENCE)) continue;
      const name = address.slice(REFERENCE.length);
      if (!named.includes(name)) refuse(`embeds.${index}.${part}.url`, `no file is called ${name}`);
      if (!SHOWABLE.test(name)) refuse(`embeds.${index}.${part}.url`, `an embed cannot show ${name}`);
    }
  }
  return breaches;
}
