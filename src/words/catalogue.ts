import type { english } from './en.ts';

/** All that Pilcrow itself says, in Unicode MessageFormat 2: one that misses a key, or has one more, does not compile. */
export type Catalogue = Readonly<Record<keyof typeof english, string>>;

/** What a command, a subcommand or an option is called, and what it is for. */
export interface Named {
  /** As typed: at most 32 letters, `-` and `_`, lower case; of a message's menu, any text. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
}

/** Pilcrow in another language than English. */
export interface Translation {
  readonly says: Catalogue;
  /** By English names: `who`, `corpus`, `corpus add`, and menus as their commands are named. */
  readonly commands: Readonly<Record<string, Named>>;
  /** By English names: `who question`, or `article` for every command whose own is not here. */
  readonly options: Readonly<Record<string, Named>>;
}
