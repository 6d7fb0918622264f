import {
  type APIApplicationCommandOption,
  type APIAttachment,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import type { RegisteredCommand } from '../registry.ts';

/** A file that a person attaches to a command. */
export interface Upload {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Such as `text/plain`. */
  readonly type?: string;
}

export type OptionValue = string | number | boolean | Upload;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** What is sent for the options that a person has filled in. */
export interface FilledIn {
  readonly options: readonly unknown[];
  readonly attachments: Readonly<Record<string, APIAttachment>>;
}

interface Filling {
  readonly command: RegisteredCommand;
  /** The words after the command: its group and subcommand. */
  readonly path: readonly string[];
  readonly values: OptionValues;
  /** The option that is being typed, for completion: it need not be valid, nor need others be there. */
  readonly focused?: string;
  readonly upload: (file: Upload) => APIAttachment;
}

/**
 * Fills in a command's options, as Discord's own app would let a person do it.
 * @throws Error when it would not: an unknown option, a missing one, a value of another type or size
 */
export function fillIn({ command, path, values, focused, upload }: Filling): FilledIn {
  const typed = `/${[command.data.name, ...path].join(' ')}`;
  const known = (command.data as { readonly options?: readonly APIApplicationCommandOption[] }).options ?? [];
  const attachments: Record<string, APIAttachment> = {};
  const fill = (options: readonly APIApplicationCommandOption[], rest: readonly string[]): unknown[] => {
    const [word, ...further] = rest;
    if (word !== undefined) {
      const subcommand = options.find(({ name, type }) => name === word && type <= Type.SubcommandGroup);
      if (subcommand === undefined) throw new Error(`${typed} has no subcommand ${word}`);
      return [{ name: word, type: subcommand.type, options: fill(optionsOf(subcommand), further) }];
    }
    if (options.some(({ type }) => type <= Type.SubcommandGroup))
      throw new Error(`${typed} needs a subcommand`);
    checkNames(typed, options, values, focused);
    return Object.entries(values).map(([name, value]) => {
      const option = options.find((each) => each.name === name);
      if (option === undefined) throw new Error(`${typed} has no option ${name}`);
      if (name === focused) return { name, type: option.type, value, focused: true };
      if (option.type !== Type.Attachment)
        return { name, type: option.type, value: checked(typed, option, value) };
      if (typeof value !== 'object') throw new Error(`${typed} ${name}: not a file`);
      const attachment = upload(value);
      attachments[attachment.id] = attachment;
      return { name, type: option.type, value: attachment.id };
    });
  };
  return { options: fill(known, path), attachments };
}

function optionsOf(option: APIApplicationCommandOption): readonly APIApplicationCommandOption[] {
  return 'options' in option ? (option.options ?? []) : [];
}

function checkNames(
  typed: string,
  options: readonly APIApplicationCommandOption[],
  values: OptionValues,
  focused: string | undefined,
): void {
  const missing = options.find(({ name, required }) => required === true && values[name] === undefined);
  if (missing !== undefined && focused === undefined)
    throw new Error(`${typed} needs the option ${missing.name}`);
  const completes = options.some(
    (option) => option.name === focused && 'autocomplete' in option && option.autocomplete,
  );
  if (focused !== undefined && !completes) throw new Error(`${typed} ${focused} does not complete`);
}

const TYPES: Partial<Record<Type, string>> = {
  [Type.String]: 'string',
  [Type.Integer]: 'number',
  [Type.Number]: 'number',
  [Type.Boolean]: 'boolean',
};

function checked(typed: string, option: APIApplicationCommandOption, value: OptionValue): OptionValue {
  const wanted = TYPES[option.type] ?? 'string';
  const is: string = typeof value;
  if (is !== wanted) throw new Error(`${typed} ${option.name}: not a ${wanted}`);
  if (option.type === Type.String && typeof value === 'string') {
    const { min_length: least = 0, max_length: most = 6_000 } = option;
    if (value.length < least || value.length > most || value === '') {
      throw new Error(
        `${typed} ${option.name}: ${value.length} characters, from ${least} to ${most} are allowed`,
      );
    }
  }
  if ('choices' in option && option.choices && !option.choices.some((choice) => choice.value === value)) {
    throw new Error(`${typed} ${option.name}: ${value} is not among its choices`);
  }
  return value;
}
