import type { ArticleId } from '../articles/article.ts';
import type { Adding } from '../corpus/adding.ts';
import type { Caretaker } from '../corpus/caretaker.ts';
import type { Corpus, ServingArticle } from '../corpus/corpus.ts';
import type { Attachment } from '../corpus/incoming.ts';
import type { Library } from '../corpus/library.ts';
import type { Picking } from '../corpus/picking.ts';
import type { Removing } from '../corpus/removing.ts';
import type { Telemetry } from '../telemetry.ts';
import type { EarlierQuestion } from './earlierQuestion.ts';
import type { Journal } from './journal.ts';
import type { CallPlace } from './place.ts';
import type { Reply } from './reply.ts';

export { type CallPlace, nowhere } from './place.ts';

/** What kinds of value an option takes, and what its command gets for it. */
export type Option = StringOption | BooleanOption | AttachmentOption;

export interface StringOption {
  readonly type: 'string';
  /** At most 100 characters. */
  readonly description: string;
  readonly required?: boolean;
  /** Characters. */
  readonly maxLength?: number;
  /** What to offer while somebody types. */
  readonly completes?: 'articles' | 'people' | 'speakers';
}

export interface BooleanOption {
  readonly type: 'boolean';
  /** At most 100 characters. */
  readonly description: string;
  readonly required?: boolean;
}

/** A file that somebody sends along. */
export interface AttachmentOption {
  readonly type: 'attachment';
  /** At most 100 characters. */
  readonly description: string;
  readonly required?: boolean;
}

export type Options = Readonly<Record<string, Option>>;

interface ValueOfType {
  readonly string: string;
  readonly boolean: boolean;
  readonly attachment: Attachment;
}
type ValueOf<O extends Option> = ValueOfType[O['type']];
type RequiredOf<O extends Options> = {
  [Name in keyof O]: O[Name] extends { required: true } ? Name : never;
}[keyof O];

/** The checked values of a command's options; required ones are there. */
export type InputOf<O extends Options> = {
  readonly [Name in RequiredOf<O>]: ValueOf<O[Name]>;
} & {
  readonly [Name in Exclude<keyof O, RequiredOf<O>>]?: ValueOf<O[Name]>;
};

export type Values = Readonly<Record<string, string | boolean | Attachment>>;

/** Who may use a command: everybody, or members with the permission Manage Server. */
export type Audience = 'everyone' | 'managers';

/** One thing that a command does: the command itself, or one of its subcommands. */
export interface Action {
  readonly description: string;
  readonly options: Options;
  /** What an offer leads to is said to everybody, beside what it was offered on; left out where it takes its place. */
  readonly aloud?: boolean;
  /** @param input checked by `parseInput` */
  run(input: Values, context: CommandContext): Reply | Promise<Reply>;
}

/** Something to ask, and words that stand in what it shows, of the article that ships with Pilcrow. */
export interface Example {
  readonly ask: string;
  readonly shows: string;
}

interface Described {
  /** As typed: lower-case letters, at most 32 characters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  readonly audience: Audience;
  /** Not typed but chosen from a message's menu, under this name: it takes the message's text as `message`. */
  readonly menu?: string;
  /** What it says is for whoever asks, and nobody else sees it. */
  readonly alone?: boolean;
  /** What only an offer leads to, by name: at most 12 lower-case letters. */
  readonly presses?: Readonly<Record<string, Action>>;
}

/** A command that does one thing. */
export interface SingleCommand extends Described {
  readonly kind: 'single';
  readonly action: Action;
  readonly examples: readonly Example[];
  /** Something to ask of other articles than the one that ships with Pilcrow; null where they have nothing for it. */
  readonly suggest?: (articles: readonly ServingArticle[]) => string | null;
}

/** A command with subcommands, by name. */
export interface CommandGroup extends Described {
  readonly kind: 'group';
  readonly actions: Readonly<Record<string, Action>>;
}

/** A slash command. A file of `commands/`, named after it, exports one of these as its default. */
export type Command = SingleCommand | CommandGroup;

interface ActionDefinition<O extends Options> {
  readonly description: string;
  readonly options: O;
  readonly aloud?: boolean;
  readonly run: (input: InputOf<O>, context: CommandContext) => Reply | Promise<Reply>;
}

/** An action, the type of whose input follows from its options. */
export function action<const O extends Options>(definition: ActionDefinition<O>): Action {
  const { description, options, aloud, run } = definition;
  return {
    description,
    options,
    ...(aloud !== undefined && { aloud }),
    // `parseInput` has checked the values against these very options.
    run: (input, context) => run(input as unknown as InputOf<O>, context),
  };
}

/** A command that does one thing. */
export function command<const O extends Options>(
  definition: ActionDefinition<O> & {
    readonly name: string;
    readonly audience?: Audience;
    readonly menu?: string;
    readonly alone?: boolean;
    readonly examples?: readonly Example[];
    readonly suggest?: (articles: readonly ServingArticle[]) => string | null;
    readonly presses?: Readonly<Record<string, Action>>;
  },
): SingleCommand {
  const { name, description, audience = 'everyone', examples = [], menu, presses, suggest } = definition;
  const named = { name, description, audience, alone: definition.alone ?? false };
  const described = { ...named, ...(menu !== undefined && { menu }), ...(presses && { presses }) };
  const shown = { examples, ...(suggest && { suggest }) };
  return { kind: 'single', ...described, ...shown, action: action(definition) };
}

/** A command with subcommands. */
export function commandGroup(definition: {
  readonly name: string;
  readonly description: string;
  readonly audience?: Audience;
  readonly actions: Readonly<Record<string, Action>>;
  readonly presses?: Readonly<Record<string, Action>>;
}): CommandGroup {
  return { kind: 'group', audience: 'everyone', ...definition };
}

/** The action of a name, or undefined: nobody's `constructor` is one. */
export function actionNamed(actions: Readonly<Record<string, Action>>, name: string): Action | undefined {
  return Object.hasOwn(actions, name) ? actions[name] : undefined;
}

/** Who uses a command. */
export interface Asker {
  /** Identifies a person in the log. */
  readonly id: string;
  /** May use what is for members with the permission Manage Server. */
  readonly manages: boolean;
  /** May pick the article of the channel or thread that they are in; left out where they may not. */
  readonly picks?: boolean;
}

/** All that an edge needs to answer. */
export interface Program {
  /** By name. */
  readonly commands: readonly Command[];
  /** Which articles serve for whom. */
  readonly library: Library;
  readonly adding: Adding;
  readonly removing: Removing;
  readonly picking: Picking;
  readonly journal: Journal;
  readonly caretaker: Caretaker;
  readonly telemetry: Telemetry;
}

/** What a command works with: all of it as it was at the moment of asking. */
export interface CommandContext extends Program {
  /** The version that a question keeps to the end, whatever is reloaded meanwhile. */
  readonly corpus: Corpus;
  /** The article of the place, which need not serve any more; null where all are asked. */
  readonly articleHere: ArticleId | null;
  readonly asker: Asker;
  readonly place: CallPlace;
  readonly earlier?: EarlierQuestion;
}
