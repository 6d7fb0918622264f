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

/** Of an answer of the bot's own, the article's words alone, each line with the `>` that marks it; of others, all. */
export function wordsOf(answer: Written): string {
  const text = textOf(answer);
  const quoted = text.split('\n').filter((line) => line.startsWith('> '));
  return quoted.length === 0 ? text : quoted.join('\n');
}

/** What is escaped, and words that are masked with asterisks: `f**k`. */
const KEPT = String.raw`\\[^0-9A-Za-z\s]|(?<=\p{L})\*{3,}|(?<=\p{L})\*\*(?=\p{L})`;
/** Mentions, also of commands and of places in a server, emoji of a server's own, and times. */
const TOKENS = String.raw`<(?:[@#][!&]?\d{1,20}|a?:\w{1,32}:\d{1,20}|t:-?\d{1,20}(?::\w)?|\/[^<>:\n]{1,100}:\d{1,20}|id:[\w:-]{1,40})>`;
/** The same, and the marks that set type. */
const MARKUP = String.raw`${TOKENS}|\*\*|__|~~|\|\||\x60`;
const TOKEN = new RegExp(TOKENS, 'gu');
const KEPT_OR_MARKUP = new RegExp(`(${KEPT})|${MARKUP}`, 'gu');

/** A question without what is no word of it: whom else it mentions, emoji of a server's own, times. */
export function withoutTokens(text: string): string {
  const rest = text.replace(TOKEN, ' ');
  return rest === text ? text : rest.replace(/[ \t]{2,}/g, ' ').trim();
}

function plain(markdown: string): string {
  return unescapeMarkdown(markdown.replace(KEPT_OR_MARKUP, (_, kept: string | undefined) => kept ?? ''));
}
