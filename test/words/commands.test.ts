import { describe, expect, test } from 'vitest';
import type { Action, Command } from '../../src/command/command.ts';
import { discoverCommands } from '../../src/command/discover.ts';
import { commandInAll, commandName, optionInAll } from '../../src/words/commands.ts';
import { inLocale } from '../../src/words/language.ts';
import { translations } from '../../src/words/translations.ts';

const commands = await discoverCommands();
const LOCALES = ['de', 'es-ES', 'fr', 'uk'];

const options = commands.filter(({ menu }) => menu === undefined).flatMap(optionsOf);
const paths = commands.flatMap((command) => [command.name, ...subcommandsOf(command)]);

describe('the commands in other languages', () => {
  test('have a name and a description each, and so have their subcommands, options and menus', () => {
    const localized = [
      ...paths.map((path) => commandInAll(path)),
      ...options.map(({ path, option }) => optionInAll(path, option)),
    ];
    expect(localized.length).toBeGreaterThan(40);
    for (const { name_localizations: names, description_localizations: descriptions } of localized) {
      expect(Object.keys(names ?? {}).toSorted()).toEqual(LOCALES);
      expect(Object.keys(descriptions ?? {}).toSorted()).toEqual(LOCALES);
    }
  });

  test.each(Object.entries(translations))('in %s are as Discord takes them', (_, translation) => {
    const menus = new Set(commands.filter(({ menu }) => menu !== undefined).map(({ name }) => name));
    const named = [...Object.entries(translation.commands), ...Object.entries(translation.options)];
    for (const [path, { name, description }] of named) {
      expect(name).toMatch(menus.has(path) ? /^.{1,32}$/u : /^[-_\p{L}\p{N}]{1,32}$/u);
      if (!menus.has(path)) expect(name).toBe(name.toLowerCase());
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });

  test.each(Object.entries(translations))(
    'in %s are those that there are, and no others',
    (_, translation) => {
      expect(Object.keys(translation.commands).toSorted()).toEqual(paths.toSorted());
      const own = options.map(({ path, option }) => `${path} ${option}`);
      const shared = options.map(({ option }) => option);
      for (const key of Object.keys(translation.options)) expect([...own, ...shared]).toContain(key);
    },
  );

  test('are named as they are typed', () => {
    expect(inLocale('de', () => commandName('who'))).toBe('wer');
    expect(inLocale('ja', () => commandName('who'))).toBe('who');
    expect(inLocale('de', () => commandName('constructor'))).toBe('constructor');
  });
});

function subcommandsOf({ name, ...command }: Command): string[] {
  return command.kind === 'single' ? [] : Object.keys(command.actions).map((action) => `${name} ${action}`);
}

function optionsOf({ name, ...command }: Command): { path: string; option: string }[] {
  const optionsAt = (path: string, action: Action) =>
    Object.keys(action.options).map((option) => ({ path, option }));
  if (command.kind === 'single') return optionsAt(name, command.action);
  return Object.entries(command.actions).flatMap(([action, each]) => optionsAt(`${name} ${action}`, each));
}
