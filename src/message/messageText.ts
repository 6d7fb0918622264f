import { unescapeMarkdown } from './escape.ts';

/** What somebody wrote or posted. */
interface Written {
  readonly content: string;
  readonly embeds: readonly {
    readonly title?: string | null | undefined;
    readonly description?: string | null | undefined;
  }[];
}

/** What somebody reads in a message: its content, then the words of its embeds, without markup. */
export function textOf({ content, embeds }: Written): string {
  const parts = embeds.flatMap(({ title, description }) => [title, description]);
  return [content, ...parts].flatMap((part) => (part ? [plain(part)] : [])).join('\n');
}

/** What is escaped, and words that are masked with asterisks: `f**k`. */
const KEPT = String.raw`\\[^0-9A-Za-z\s]|(?<=\p{L})\*{3,}|(?<=\p{L})\*\*(?=\p{L})`;
/** Mentions, emoji of a server's own, times, and the marks that set type. */
const MARKUP = String.raw`<(?:[@#][!&]?\d{1,20}|a?:\w{1,32}:\d{1,20}|t:\d{1,20}(?::\w)?)>|\*\*|__|~~|\|\||\x60`;
const KEPT_OR_MARKUP = new RegExp(`(${KEPT})|${MARKUP}`, 'gu');

function plain(markdown: string): string {
  return unescapeMarkdown(markdown.replace(KEPT_OR_MARKUP, (_, kept: string | undefined) => kept ?? ''));
}
