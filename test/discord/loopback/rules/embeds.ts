import type { APIEmbed } from 'discord-api-types/v10';
import { type Breach, refused } from './breach.ts';

const TOTAL = 6_000;
const WEB = /^https?:\/\//;
const PICTURE = /^(?:https?|attachment):\/\//;

/** What Discord's description of an embed does not hold: the total, blank parts, addresses. */
export function judgeEmbeds(embeds: readonly APIEmbed[]): Breach[] {
  const total = embeds.reduce((sum, embed) => sum + charactersOf(embed), 0);
  const tooMuch =
    total > TOTAL ? [refused('embed', 'embeds', `${total} characters in all embeds, ${TOTAL} at most`)] : [];
  return [...tooMuch, ...embeds.flatMap((embed, index) => judgeEmbed(embed, `embeds.${index}`))];
}

/** The characters that count towards the total of 6,000. */
export function charactersOf({ title, description, fields, footer, author }: APIEmbed): number {
  const parts = [
    title,
    description,
    footer?.text,
    author?.name,
    ...(fields ?? []).flatMap((f) => [f.name, f.value]),
  ];
  return parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
}

function judgeEmbed(embed: APIEmbed, path: string): Breach[] {
  const breaches: Breach[] = [];
  for (const [index, field] of (embed.fields ?? []).entries()) {
    for (const part of ['name', 'value'] as const) {
      if (field[part].trim() === '')
        breaches.push(refused('embed', `${path}.fields.${index}.${part}`, 'blank'));
    }
  }
  const addresses = [
    ['url', embed.url, WEB],
    ['author.url', embed.author?.url, WEB],
    ['author.icon_url', embed.author?.icon_url, PICTURE],
    ['footer.icon_url', embed.footer?.icon_url, PICTURE],
    ['image.url', embed.image?.url, PICTURE],
    ['thumbnail.url', embed.thumbnail?.url, PICTURE],
  ] as const;
  for (const [part, address, allowed] of addresses) {
    if (address !== undefined && address !== null && !allowed.test(address)) {
      breaches.push(refused('embed', `${path}.${part}`, `not an address that Discord takes: ${address}`));
    }
  }
  if (charactersOf(embed) === 0 && embed.image === undefined && embed.thumbnail === undefined) {
    breaches.push(refused('embed', path, 'an embed with nothing in it'));
  }
  return breaches;
}
