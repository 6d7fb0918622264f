import { type Command, command, type Options } from '../src/command/command.ts';
import type { NoticeLine, Reply } from '../src/command/reply.ts';
import { words } from '../src/words/words.ts';

export default command({
  name: 'help',
  description: 'What can be asked, with examples',
  options: {},
  run(_, { commands }): Reply {
    return {
      kind: 'notice',
      tone: 'plain',
      title: words('helpTitle'),
      lines: [{ style: 'plain', text: words('helpIntro') }, ...commands.flatMap(describe)],
    };
  },
});

function describe(known: Command): NoticeLine[] {
  if (known.kind === 'group') {
    return Object.entries(known.actions).map(([name, { description, options }]) => {
      return item(`/${known.name} ${name}${optionList(options)}`, `${description} ${words('forManagers')}`);
    });
  }
  const { name, description, action, examples } = known;
  return [
    item(`/${name}${optionList(action.options)}`, description),
    ...examples.map(({ ask }): NoticeLine => ({ style: 'example', text: `/${name} ${ask}` })),
  ];
}

function item(usage: string, description: string): NoticeLine {
  return { style: 'item', text: `${usage} — ${description}` };
}

function optionList(options: Options): string {
  const names = Object.entries(options).map(([name, { required }]) => (required ? ` ${name}` : ` [${name}]`));
  return names.join('');
}
