import {
  AllowedMentionsTypes,
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIUser,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Core } from '../core.ts';
import type { Interaction } from '../interactions.ts';
import type { RegisteredCommand } from '../registry.ts';
import type { Channel } from '../world/channel.ts';
import type { Guild } from '../world/guild.ts';
import type { Message } from '../world/messages.ts';
import { perform } from './acts.ts';
import { fillIn, type OptionValues, type Upload } from './options.ts';
import { type Saying, say } from './saying.ts';
import { labelOf, Sent } from './sent.ts';
import { checkVisible } from './visible.ts';

/** How a command is used. */
export interface Use {
  /** Default: the first channel of the person's server, or their direct messages. */
  readonly channel?: Channel;
  /** Of the person's app. Default: `en-US`. */
  readonly locale?: string;
  /** Use it although it is hidden from this person, as when the server's admins have lifted that. */
  readonly forced?: boolean;
}

/** Somebody who speaks with the bot; bots and webhooks are people here too. */
export class Person {
  readonly user: APIUser;
  readonly guild: Guild | null;
  /** Says things through a webhook, so is no member. */
  readonly webhook: boolean;
  readonly #core: Core;

  constructor(core: Core, user: APIUser, guild: Guild | null, webhook = false) {
    this.#core = core;
    this.user = user;
    this.guild = guild;
    this.webhook = webhook;
  }

  get id(): string {
    return this.user.id;
  }

  get mention(): string {
    return `<@${this.id}>`;
  }

  /** This person's direct messages with the bot. */
  get directMessages(): Channel {
    return this.#core.world.directMessages(this.user);
  }

  /**
   * Uses a slash command, and resolves with the answer that this person gets to see.
   * @param typed `/who` or `/corpus add`
   * @throws Error when this person could not do that, or when there is no answer
   */
  async uses(typed: string, values: OptionValues = {}, use: Use = {}): Promise<Sent> {
    const [name = '', ...path] = typed.replace(/^\//, '').split(' ');
    const channel = this.#channel(use.channel);
    const command = await this.#command(name, ApplicationCommandType.ChatInput, channel, use);
    const upload = (file: Upload) => this.#upload(channel, file);
    const { options, attachments } = fillIn({ command, path, values, upload });
    const resolved = Object.keys(attachments).length > 0 ? { resolved: { attachments } } : {};
    const data = { ...this.#named(command), options, ...resolved };
    const type = InteractionType.ApplicationCommand;
    return this.#sees(this.#performs({ type, channel, data, use }), typed);
  }

  /** Uses an entry of a message's menu, such as `Check quotations`. */
  async usesOn(name: string, message: APIMessage, use: Use = {}): Promise<Sent> {
    const channel = this.#channel(this.#core.world.channels.get(message.channel_id));
    const command = await this.#command(name, ApplicationCommandType.Message, channel, use);
    const resolved = { messages: { [message.id]: message } };
    const data = { ...this.#named(command), target_id: message.id, resolved };
    const type = InteractionType.ApplicationCommand;
    return this.#sees(this.#performs({ type, channel, data, use }), name);
  }

  /**
   * Types into an option, and resolves with the completions.
   * @param typed the command, such as `/who`
   * @param values of other options that are filled in already
   */
  async types(
    typed: string,
    option: string,
    text: string,
    use: Use & { readonly values?: OptionValues } = {},
  ): Promise<readonly APIApplicationCommandOptionChoice[]> {
    const [name = '', ...path] = typed.replace(/^\//, '').split(' ');
    const channel = this.#channel(use.channel);
    const command = await this.#command(name, ApplicationCommandType.ChatInput, channel, use);
    const upload = (file: Upload) => this.#upload(channel, file);
    const values = { ...use.values, [option]: text };
    const { options } = fillIn({ command, path, values, focused: option, upload });
    const data = { ...this.#named(command), options };
    const type = InteractionType.ApplicationCommandAutocomplete;
    const interaction = this.#performs({ type, channel, data, use });
    await this.#core.watch.until(`completions of ${typed} ${option}`, () => interaction.first ?? undefined);
    return interaction.choices;
  }

  /** Presses a button of a message, named by its label or custom id. */
  async presses(sent: Sent, button: string, use: Use = {}): Promise<Sent> {
    const found = sent.buttons.find((each) => labelOf(each) === button || idOf(each) === button);
    if (found === undefined)
      throw new Error(`No button ${button} on it; there are: ${sent.labels.join(', ')}`);
    if (found.disabled) throw new Error(`The button ${button} is disabled`);
    const custom_id = idOf(found);
    if (custom_id === '') throw new Error(`The button ${button} is a link`);
    return this.pressesId(sent, custom_id, use);
  }

  /** Sends a press with a custom id, whether or not the message has such a button: as after a change of it, or forged. */
  pressesId(sent: Sent, custom_id: string, use: Use = {}): Promise<Sent> {
    return this.#works(sent, { component_type: ComponentType.Button, custom_id }, use);
  }

  /** Chooses from a menu of a message, by the options' values or labels. */
  async chooses(sent: Sent, options: readonly string[], menu?: string, use: Use = {}): Promise<Sent> {
    const found = sent.menus.find(
      (each) => menu === undefined || [each.custom_id, each.placeholder].includes(menu),
    );
    if (found?.type !== ComponentType.StringSelect) throw new Error(`No menu ${menu ?? ''} on it`);
    const values = options.map((option) => {
      const chosen = found.options.find(({ label, value }) => label === option || value === option);
      if (chosen === undefined)
        throw new Error(`${option} is not among ${found.options.map(({ label }) => label)}`);
      return chosen.value;
    });
    return this.#works(sent, { component_type: found.type, custom_id: found.custom_id, values }, use);
  }

  /** Says something, and resolves with the bot's answer: a reply to it, or a message in a thread that starts from it. */
  says(channel: Channel, text: string, saying?: Saying): Promise<Sent>;
  /** Says something, and resolves with null once the bot has been silent for so many milliseconds. */
  says(channel: Channel, text: string, saying: Saying & { readonly silentFor: number }): Promise<Sent | null>;
  says(
    channel: Channel,
    text: string,
    saying: Saying & { readonly silentFor?: number } = {},
  ): Promise<Sent | null> {
    return say(this.#core, this, channel, text, saying).answer(saying.silentFor);
  }

  /** Says something to which no answer is expected, and returns it as the people there see it. */
  remarks(channel: Channel, text: string, saying: Saying = {}): APIMessage {
    return say(this.#core, this, channel, text, saying).message.data;
  }

  /** Changes what this person has said. */
  edits(message: APIMessage, text: string): void {
    const known = this.#core.world.messages.get(message.id);
    if (known?.data.author.id !== this.id) throw new Error('Only one’s own messages can be changed');
    const ping = { parse: [AllowedMentionsTypes.User] };
    this.#core.post.edit(known, { content: text, allowed_mentions: ping }, []);
  }

  #channel(channel: Channel | undefined): Channel {
    if (channel !== undefined) return channel;
    return this.guild?.channels.values().next().value ?? this.directMessages;
  }

  #command(
    name: string,
    type: ApplicationCommandType,
    channel: Channel,
    use: Use,
  ): Promise<RegisteredCommand> {
    const { registry, watch } = this.#core;
    return watch
      .until(
        `the command ${name} to be registered`,
        () => registry.find(name, type, channel.guild?.id ?? null),
        3_000,
      )
      .then((command) => {
        checkVisible(command, this.id, channel, use.forced ?? false);
        return command;
      });
  }

  #named({ data, guildId }: RegisteredCommand) {
    const { id, name, type } = data;
    return guildId === null ? { id, name, type } : { id, name, type, guild_id: guildId };
  }

  #upload(channel: Channel, { name, content, type = 'text/plain; charset=utf-8' }: Upload) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return { ...this.#core.post.upload(channel, { name, bytes, type }), ephemeral: true };
  }

  #works(sent: Sent, data: unknown, use: Use): Promise<Sent> {
    const source = sent.record;
    if (source.deleted) throw new Error('The message is no longer there');
    if (source.onlyFor !== null && source.onlyFor !== this.id)
      throw new Error('This person does not see the message');
    const { channel } = source;
    const type = InteractionType.MessageComponent;
    return this.#sees(this.#performs({ type, channel, data, use, source }), 'the press');
  }

  #performs(act: Performed): Interaction {
    const { type, channel, data, use, source } = act;
    return perform(this.#core, {
      type,
      channel,
      data,
      userId: this.id,
      locale: use.locale ?? 'en-US',
      ...(source === undefined ? {} : { source }),
    });
  }

  async #sees(interaction: Interaction, what: string): Promise<Sent> {
    const edits = interaction.source?.edits ?? 0;
    const message = await this.#core.watch.until(`an answer to ${what}`, () => shown(interaction, edits));
    return new Sent(this.#core, message, interaction);
  }
}

interface Performed {
  readonly type: Interaction['type'];
  readonly channel: Channel;
  readonly data: unknown;
  readonly use: Use;
  readonly source?: Message;
}

/** The message that a person sees once the bot has answered, or undefined while it has not. */
function shown(
  { first, original, source, followUps }: Interaction,
  editsBefore: number,
): Message | undefined {
  if (first === null) return undefined;
  if (first.kind === 'deferred update' && source?.deleted) return source;
  if (first.kind === 'message' || first.kind === 'update') return original ?? undefined;
  const changed =
    original !== null && !original.deleted && original.edits > (original === source ? editsBefore : 0);
  return changed ? original : followUps[0];
}

function idOf(button: object): string {
  return 'custom_id' in button && typeof button.custom_id === 'string' ? button.custom_id : '';
}
