import { loadDefaults } from '../modules.ts';
import type { Command } from './command.ts';

/**
 * Finds the commands: the default exports of the files in `commands/`.
 * @param folder ends in `/`
 * @returns by name
 * @throws Error naming the file that is not a command, or whose command has another name
 */
export async function discoverCommands(
  folder: URL = new URL('../../commands/', import.meta.url),
): Promise<readonly Command[]> {
  const modules = await loadDefaults(folder);
  const commands = modules.map(({ file, value }) => {
    if (!isCommand(value)) throw new Error(`${file} exports no command as its default.`);
    if (!new RegExp(`(^|/)${value.name}\\.[jt]s$`).test(file)) {
      throw new Error(`${file} defines the command ${value.name}: name the file after its command.`);
    }
    return value;
  });
  return commands.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function isCommand(value: unknown): value is Command {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    'name' in value &&
    typeof value.name === 'string' &&
    (value.kind === 'single' || value.kind === 'group')
  );
}
