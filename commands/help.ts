import {
  type Command,
  type CommandContext,
  command,
  type Options,
  type SingleCommand,
} from '../src/command/command.ts';
import { asksAtHand } from '../src/command/examples.ts';
import type { NoticeLine, Reply } from '../src/command/reply.ts';
import { articlesIn, nothingServesHint } from '../src/command/scope.ts';
import type { Named } from '../src/words/catalogue.ts';
import { commandName, commandWords, optionName } from '../src/words/commands.ts';
import { words } from '../src/words/words.ts';

export default command({
  name: 'help',
  description: 'What can be asked, with examples',
  options: {},
  alone: true,
  async run(_, context): Promise<Reply> {
    const typed = context.commands.filter((known) => known.menu === undefined && isFor(known, context));
    const described: NoticeLine[] = [];
    for (const known of typed) described.push(...(await describe(known, context)));
    const menus = context.commands.flatMap(({ menu, name, description }) => {
      return menu === undefined ? [] : [item(commandWords(name, { name: menu, description }))];
    });
    return {
      kind: 'notice',
      tone: 'plain',
      title: words('helpTitle'),
      lines: [
        { style: 'plain', text: words('helpIntro') },
        ...(context.corpus.articles.length === 0 ? nothingLines(context) : []),
        ...described,
        ...(menus.length === 0 ? [] : [{ style: 'plain', text: words('helpMenus') } as const, ...menus]),
      ],
    };
  },
});

/** What only those can use who manage the server is told to them alone. */
function isFor({ audience }: Command, { asker }: CommandContext): boolean {
  return audience === 'everyone' || asker.manages;
}

function nothingLines({ place }: CommandContext): readonly NoticeLine[] {
  return [{ style: 'plain', text: `${words('nothingServes')} ${words(nothingServesHint(place))}` }];
}

async function describe(known: Command, context: CommandContext): Promise<readonly NoticeLine[]> {
  if (known.kind === 'group') {
    const group = commandName(known.name);
    return Object.entries(known.actions).map(([action, { description, options }]) => {
      const path = `${known.name} ${action}`;
      const named = commandWords(path, { name: action, description });
      return item({
        name: `/${group} ${named.name}${optionList(path, options)}`,
        description: `${named.description} ${words('forManagers')}`,
      });
    });
  }
  const { name, description } = commandWords(known.name, known);
  const asks = await examplesOf(known, context);
  return [
    item({ name: `/${name}${optionList(known.name, known.action.options)}`, description }),
    ...asks.map((ask): NoticeLine => ({ style: 'example', text: `/${name} ${ask}` })),
  ];
}

/** The command's own examples where the articles at hand answer them; otherwise one that is made from those. */
async function examplesOf(known: SingleCommand, context: CommandContext): Promise<readonly string[]> {
  const own = await asksAtHand(known, context, context);
  if (own.length > 0) return own;
  const made = known.suggest?.(articlesIn(context, undefined)) ?? null;
  return made === null ? [] : [made];
}

function item({ name, description }: Named): NoticeLine {
  return { style: 'item', text: `${name} — ${description}` };
}

function optionList(path: string, options: Options): string {
  const names = Object.entries(options).map(([option, { required }]) => {
    const name = optionName(path, option);
    return required ? ` ${name}` : ` [${name}]`;
  });
  return names.join('');
}
