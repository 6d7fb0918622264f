import {
  type APIButtonComponent,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APISelectMenuComponent,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Core } from '../core.ts';
import type { Interaction } from '../interactions.ts';
import type { Message } from '../world/messages.ts';

/** A message of the bot's as a person sees it: always as it stands now, edits and all. */
export class Sent {
  readonly #core: Core;
  readonly #message: Message;
  readonly #interaction: Interaction | null;

  constructor(core: Core, message: Message, interaction: Interaction | null) {
    this.#core = core;
    this.#message = message;
    this.#interaction = interaction;
  }

  get message(): APIMessage {
    return this.#message.data;
  }

  get content(): string {
    return this.message.content;
  }

  get embeds(): readonly APIEmbed[] {
    return this.message.embeds;
  }

  get components(): readonly APIMessageTopLevelComponent[] {
    return this.message.components ?? [];
  }

  /** Everything there is to read, controls apart: the content, then the embeds, a line for each part. */
  get text(): string {
    const parts = this.embeds.flatMap(({ author, title, description, fields = [], footer }) => [
      author?.name,
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
      footer?.text,
    ]);
    return [this.content, ...parts].filter(Boolean).join('\n');
  }

  /** Only the person who caused it sees it. */
  get ephemeral(): boolean {
    return ((this.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  }

  get deleted(): boolean {
    return this.#message.deleted;
  }

  /** The bot first asked for time. */
  get deferred(): boolean {
    return this.#interaction?.first?.kind.startsWith('deferred') ?? false;
  }

  /** It is the message that was pressed on, changed. */
  get updated(): boolean {
    return this.#interaction !== null && this.#interaction.source === this.#message;
  }

  /** Milliseconds from what the person did to the first response; 0 for an answer to a message. */
  get afterMilliseconds(): number {
    const { first, createdAt } = this.#interaction ?? {};
    return first == null || createdAt === undefined ? 0 : first.at - createdAt;
  }

  /** What the bot sent after its first response. */
  get followUps(): readonly Sent[] {
    const { followUps = [] } = this.#interaction ?? {};
    return followUps
      .filter((message) => message !== this.#message)
      .map((message) => new Sent(this.#core, message, this.#interaction));
  }

  get buttons(): readonly APIButtonComponent[] {
    return this.#controls().filter((control) => control.type === ComponentType.Button);
  }

  get menus(): readonly APISelectMenuComponent[] {
    return this.#controls().filter((control) => control.type !== ComponentType.Button);
  }

  /** The labels of the buttons, in order. */
  get labels(): readonly string[] {
    return this.buttons.map(labelOf);
  }

  /** Resolves once the bot has changed the message again. */
  async nextEdit(): Promise<this> {
    const { edits } = this.#message;
    await this.#core.watch.until(
      'the next edit of a message',
      () => this.#message.edits > edits || undefined,
    );
    return this;
  }

  /** Resolves with the next follow-up. */
  nextFollowUp(): Promise<Sent> {
    const known = this.followUps.length;
    return this.#core.watch.until('a follow-up', () => this.followUps[known]);
  }

  /** For the stories: the message and its standing in this Discord. */
  get record(): Message {
    return this.#message;
  }

  #controls(): (APIButtonComponent | APISelectMenuComponent)[] {
    return this.components.flatMap((row) => {
      if (row.type === ComponentType.ActionRow) return row.components;
      return row.type === ComponentType.Section && row.accessory.type === ComponentType.Button
        ? [row.accessory]
        : [];
    });
  }
}

/** The label of a button, or its emoji. */
export function labelOf(button: APIButtonComponent): string {
  if (!('label' in button) && !('emoji' in button)) return '';
  return button.label ?? button.emoji?.name ?? '';
}
