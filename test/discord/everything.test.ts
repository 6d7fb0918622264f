import { describe, expect, test } from 'vitest';
import type { OptionValues } from './loopback/story/options.ts';
import type { Person } from './loopback/story/person.ts';
import type { Sent } from './loopback/story/sent.ts';
import { HOSTILE } from './markdown.ts';
import { useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();

/** Text of a length that takes all the room it can, once it is escaped. */
const STRANGEST = [
  '*_~`|>#[]('.repeat(600),
  '🚢‍🌊'.repeat(1_200),
  `who ${'said “x” '.repeat(700)}?`,
  `\u202e\u0000\u200b${'e\u0301'.repeat(2_000)}`,
  HOSTILE.join(' '),
];

const long = `“${'The *ferry* fund_ is `empty` and [nobody](http://evil.example) says why. '.repeat(60)}”`;
const files = {
  'a.md': `---\nsource: https://example.org/${'a(b)'.repeat(100)}\nauthor: "@everyone **Ina** Moor"\n---\n# ${'The [ferry] fund **is** empty '.repeat(20)}\n\n${[
    `${long} said Mara Voss, ${'who has _always_ said so, '.repeat(40)}on Monday.`,
    ...Array.from(
      { length: 12 },
      (_, n) => `“The ferry fund is *${n}* pounds,” said **Bo Tan** of the <@${n}> fund.`,
    ),
    `Two former clerks allege that Mayor Oriel Tanby took money from the ferry fund. ${long}`,
    'Mayor Tanby denies that she took any money from the ferry fund.',
  ].join('\n\n')}`,
};

/** Presses everything that stands below an answer, and below what that leads to. */
async function pressAll(person: Person, sent: Sent, depth: number): Promise<void> {
  const labels = [...sent.labels];
  const options = sent.menus.flatMap((menu) =>
    'options' in menu ? menu.options.map(({ label }) => label) : [],
  );
  for (const label of labels) {
    if (!sent.labels.includes(label)) continue;
    const pressed = await person.presses(sent, label);
    if (depth > 0 && pressed.record !== sent.record) await pressAll(person, pressed, depth - 1);
  }
  const chosen = [...new Set(options)].filter((label) => label !== 'Delete');
  for (const label of chosen.slice(-3)) {
    const offered = sent.menus.some(
      (menu) => 'options' in menu && menu.options.some((one) => one.label === label),
    );
    if (offered) await person.chooses(sent, [label], 'More');
  }
}

describe('whatever is asked', () => {
  test.each(STRANGEST)(
    'every command, menu, button and mention sends only what Discord takes: %#',
    async (strange) => {
      const { ada, boss, server, discord, program } = await newsroom.open({ files });
      for (const embeds of [true, false]) {
        if (!embeds) server.forbidsBot(server.general, ['EmbedLinks']);
        const thread = server.thread(`thread ${embeds}`);
        for (const command of program.commands) {
          if (command.kind !== 'single') continue;
          const { options } = command.action;
          const named = Object.entries(options).filter(([, { type }]) => type === 'string');
          const values: OptionValues = Object.fromEntries(
            named
              .filter(([name]) => name !== 'article')
              .map(([name, option]) => [
                name,
                strange.slice(0, ('maxLength' in option && option.maxLength) || 6_000),
              ]),
          );
          if (command.menu !== undefined) {
            const said = boss.remarks(server.general, strange.slice(0, 2_000));
            await pressAll(ada, await ada.usesOn(command.menu, said), 0);
            continue;
          }
          await pressAll(ada, await ada.uses(`/${command.name}`, values, { channel: thread }), 0);
          const private_ = 'private' in options ? { private: true } : {};
          await pressAll(
            ada,
            await ada.uses(`/${command.name}`, { ...values, ...private_ }, { channel: thread }),
            0,
          );
          for (const [name] of named.filter(([, option]) => 'completes' in option)) {
            const choices = await ada.types(`/${command.name}`, name, strange.slice(0, 100));
            expect(choices.length).toBeLessThanOrEqual(25);
          }
        }
        // What goes wrong is told once a minute to each.
        const asker = embeds ? ada : boss;
        const asked = await asker.says(thread, `${discord.mention} ${strange.slice(0, 1_900)}`);
        expect(asked.message).toMatchObject({ mentions: [], mention_everyone: false });
        await pressAll(asker, asked, 1);
        await pressAll(asker, await asker.says(thread, `${discord.mention} and when?`), 0);
      }
    },
    60_000,
  );
});

test('a plain question leads to nothing that Discord refuses, however it is walked through', async () => {
  const { ada, boss, server } = await newsroom.open({ files });
  for (const embeds of [true, false]) {
    if (!embeds) server.forbidsBot(server.general, ['EmbedLinks']);
    for (const sent of [
      await ada.uses('/ask', { question: 'who says what of the ferry fund?' }),
      await ada.uses('/quote', { private: true }),
      await ada.uses('/quote', { speaker: 'Bo Tan', private: true }),
      await ada.uses('/timeline'),
    ]) {
      await pressAll(ada, sent, 1);
      if (!sent.ephemeral) await pressAll(boss, sent, 0);
    }
  }
}, 60_000);
