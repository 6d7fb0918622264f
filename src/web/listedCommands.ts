import { type Action, actionNamed, type Command } from '../command/command.ts';
import { commandName, commandWords, optionWords } from '../words/commands.ts';
import type { ListedCommand, ListedOption, PageState } from './exchange.ts';

/** The commands that can be typed, a subcommand each where there are some, in the language of the moment. */
export function listedCommands(commands: readonly Command[]): readonly ListedCommand[] {
  return commands
    .filter(({ menu }) => menu === undefined)
    .flatMap((command): ListedCommand[] => {
      const { name, audience } = command;
      const managers = audience === 'managers';
      if (command.kind === 'single') {
        return [
          { name, subcommand: null, called: commandName(name), managers, ...listed(name, command.action) },
        ];
      }
      return Object.entries(command.actions).map(([subcommand, action]) => {
        const path = `${name} ${subcommand}`;
        const own = commandWords(path, { name: subcommand, description: '' }).name;
        return { name, subcommand, called: `${commandName(name)} ${own}`, managers, ...listed(path, action) };
      });
    });
}

/** What can be chosen from a message's menu. */
export function listedMenus(commands: readonly Command[]): PageState['menus'] {
  return commands.flatMap(({ name, menu, description }) => {
    return menu === undefined
      ? []
      : [{ command: name, label: commandWords(name, { name: menu, description }).name }];
  });
}

/** What a command does, or a subcommand of one; undefined where there is none of the name. */
export function actionOf(command: Command, subcommand: string | null): Action | undefined {
  return command.kind === 'single' ? command.action : actionNamed(command.actions, subcommand ?? '');
}

function listed(path: string, { description, options }: Action) {
  const listedOptions = Object.entries(options).map(([name, option]): ListedOption => {
    const called = optionWords(path, { name, description: option.description });
    return {
      name,
      called: called.name,
      description: called.description,
      type: option.type,
      required: option.required === true,
      completes: option.type === 'string' && option.completes !== undefined,
    };
  });
  return {
    description: commandWords(path, { name: path, description }).description,
    options: [
      ...listedOptions.filter(({ required }) => required),
      ...listedOptions.filter(({ required }) => !required),
    ],
  };
}
