import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIEmbed,
  APIStringSelectComponent,
} from 'discord-api-types/v10';

/** What the page and its server say to each other, as JSON. Types alone, so that both can know them. */

/** A message of Pilcrow's, as Discord would get it. */
export interface ShownMessage {
  /** Discord's markdown, as the description of an embed is. */
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIActionRowComponent<
    APIButtonComponentWithCustomId | APIStringSelectComponent
  >[];
  /** The picture that stands in its embed; null where there is none. */
  readonly picture: ShownPicture | null;
  /** Only whoever asked sees it. */
  readonly alone: boolean;
  /** Where the passage that it shows stands; null where it shows none. */
  readonly shows: ShownPassage | null;
}

export interface ShownPicture {
  /** Holds all of it: `data:image/png;…`. */
  readonly url: string;
  readonly altText: string;
}

/** A passage, and its sentence that answers, or comes nearest to that: UTF-16 code units into the paragraph's text, the end exclusive. */
export interface ShownPassage {
  readonly article: string;
  /** Of the article's words: a BCP 47 tag; null where the article no longer serves. */
  readonly language: string | null;
  /** From 1. */
  readonly paragraph: number;
  /** null where the paragraph is shown as a whole. */
  readonly sentence: Stretch | null;
  /** If not, it is only the nearest. */
  readonly answers: boolean;
  /** Where somebody denies it. */
  readonly denial: (Stretch & { readonly paragraph: number }) | null;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What an act leads to. */
export interface Outcome {
  /** `post`: a message of its own. `turn`: the message pressed on turns to another. `remove`: it is deleted. */
  readonly does: 'post' | 'turn' | 'remove';
  /** null where one is deleted. */
  readonly message: ShownMessage | null;
  /** A thread that opens from the message. */
  readonly thread: OpenedThread | null;
  /** The question that later ones in the same thread may lean on; null where there is none. */
  readonly asked: AskedQuestion | null;
  /** Changes when what serves does. */
  readonly version: string;
  /** The id of the article that is asked where it was done; null for all. */
  readonly article: string | null;
}

export interface AskedQuestion {
  readonly question: string;
  /** The id of the article that answered it; null where none did. */
  readonly article: string | null;
}

export interface OpenedThread {
  /** Digits, as Discord's ids are. */
  readonly id: string;
  readonly name: string;
  readonly article: string;
}

/** What the page starts with. */
export interface PageState {
  /** A BCP 47 tag. */
  readonly language: string;
  /** What the page says, by name. */
  readonly says: Readonly<Record<string, string>>;
  readonly commands: readonly ListedCommand[];
  /** What can be chosen from a message's menu. */
  readonly menus: readonly { readonly command: string; readonly label: string }[];
  readonly articles: readonly ListedArticle[];
  /** The id of the channel's article, or null. */
  readonly article: string | null;
  readonly version: string;
}

export interface ListedArticle {
  readonly id: string;
  readonly title: string;
}

/** A command, or a subcommand of one. */
export interface ListedCommand {
  readonly name: string;
  readonly subcommand: string | null;
  /** What it is called in the reader's language, a subcommand behind its command: `corpus add`. */
  readonly called: string;
  readonly description: string;
  /** Only those who manage the server may use it. */
  readonly managers: boolean;
  /** Required ones first. */
  readonly options: readonly ListedOption[];
}

export interface ListedOption {
  readonly name: string;
  /** What it is called in the reader's language. */
  readonly called: string;
  readonly description: string;
  readonly type: 'string' | 'boolean' | 'attachment';
  readonly required: boolean;
  /** Something is offered while it is typed. */
  readonly completes: boolean;
}

export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** A file that was dropped on the page, as a command takes it. */
export interface DroppedFile {
  readonly name: string;
  readonly url: string;
  /** In bytes. */
  readonly size: number;
}

/** An article with what was understood of it. Spans are UTF-16 code units into their paragraph's text. */
export interface ArticleView extends ListedArticle {
  /** Changes when what it says does. */
  readonly version: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** Who wrote it, and when. */
  readonly byline: string;
  /** An http or https address, or null. */
  readonly source: string | null;
  readonly paragraphs: readonly ParagraphView[];
}

export interface ParagraphView {
  /** From 1. */
  readonly number: number;
  readonly kind: 'body' | 'caption' | 'list' | 'quote' | 'note';
  /** The headings that begin with it, outermost first. */
  readonly headings: readonly string[];
  readonly text: string;
  readonly finds: readonly Find[];
}

export type FindKind = 'people' | 'dates' | 'quotations' | 'claims';

/** A command's option, and what is asked with it. */
export interface FindQuestion {
  readonly command: string;
  readonly option: string;
  readonly text: string;
}

/** Something that was understood, and what a click on it asks. */
export interface Find extends Stretch {
  readonly kind: FindKind;
  /** What is known of it, in plain words. */
  readonly about: string;
  /** What has to be said with it, such as that it is alleged; null where nothing has. */
  readonly label: string | null;
  /** The question that a click on it asks; null where it shows what stands there. */
  readonly asks: FindQuestion | null;
}
