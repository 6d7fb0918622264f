import { describe, expect, test } from 'vitest';
import { HOSTILE, shown } from './markdown.ts';
import { ferry, useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();
const CHECK = 'Check quotations';
const FIND = 'Find in the article';

describe('the menus of a message', () => {
  test('are offered everywhere, and a start with nothing new writes nothing', async () => {
    const { bot, program, discord } = await newsroom.open();
    const menus = discord.commands().filter(({ type }) => type === 3);
    expect(menus.map(({ name }) => name).sort()).toEqual([CHECK, FIND]);
    for (const menu of menus) {
      expect(menu).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    }
    const names = discord.commands().map(({ name }) => name);
    expect(names).not.toContain('check-quotations');
    await bot.stop();
    await newsroom.start(program);
    expect(discord.registrations.map(({ method }) => method)).toEqual(['GET', 'PUT', 'GET']);
  });

  test('work on what the bot cannot read otherwise, in direct messages, and where it is not installed', async () => {
    const { ada, server, discord } = await newsroom.open();
    const zoe = discord.person('zoe');
    const far = discord.server('Elsewhere', { installed: false });
    const max = far.member('max');
    for (const [person, channel] of [
      [ada, server.general],
      [zoe, zoe.directMessages],
      [max, far.general],
    ] as const) {
      const said = person.remarks(channel, 'Is it true that tickets cost four pounds?');
      const found = await person.usesOn(FIND, said);
      expect(found.ephemeral).toBe(true);
      expect(found.text).toContain('**Tickets cost four pounds.**');
    }
  });
});

describe('“Check quotations”', () => {
  test('says of each quotation whether the article has it, to the one who asked alone', async () => {
    const { ada, boss, server } = await newsroom.open();
    const said = boss.remarks(
      server.general,
      '“The last boat leaves at nine”, and then “The last boat leaves at ten,” and “Sheep can fly over the moon”.',
    );
    const checked = await ada.usesOn(CHECK, said);
    expect(checked.ephemeral).toBe(true);
    expect(checked.text.split('\n')).toEqual([
      '**3 quotations**',
      '**“The last boat leaves at nine”**',
      'Word for word · ¶2 of 6 · Mara Voss says so',
      '**“The last boat leaves at ten,”**',
      'Altered: the words differ · ¶2 of 6 · Mara Voss says so',
      'In the article: “The last boat leaves at nine,”',
      '**“Sheep can fly over the moon”**',
      'Not in the article',
    ]);
    expect(server.messagesIn(server.general)).toHaveLength(1);
  });

  test('of one shows the passage, which leads on as that of /check does', async () => {
    const { ada, boss, server } = await newsroom.open();
    const checked = await ada.usesOn(
      CHECK,
      boss.remarks(server.general, 'Well: “The last boat leaves at nine”.'),
    );
    expect(checked.text).toMatch(/^The last boat leaves at nine\n\*\*Word for word\*\*\n> /);
    const beside = await ada.presses(checked, '¶3 ›');
    const back = await ada.presses(beside, 'Back to the answer');
    expect(back.text).toBe(checked.text);
    expect((await ada.presses(back, 'Share')).text).toBe(checked.text);
  });

  test('reads block quotations, type and escapes as people see them', async () => {
    const { ada, boss, server } = await newsroom.open();
    for (const message of [
      '> Tickets cost **four** pounds. Children under twelve travel free of charge.\nreally?',
      '“Tickets cost \\*four\\* pounds”'.replaceAll('\\*', ''),
      '“__Tickets__ cost ||four|| `pounds`”',
    ]) {
      const checked = await ada.usesOn(CHECK, boss.remarks(server.general, message));
      expect(checked.text, message).toContain('**Word for word**');
    }
  });

  test('checks the bot’s own answers word for word', async () => {
    const { ada } = await newsroom.open();
    const sent = await ada.uses('/ask', { question: 'who brought the ferry back?' });
    expect((await ada.usesOn(CHECK, sent.message)).text).toContain('Word for word');
  });

  test('says so where nothing is quoted, and where no article serves', async () => {
    const { ada, boss, server, files, program } = await newsroom.open();
    const said = boss.remarks(server.general, 'no boat, no ferry');
    expect((await ada.usesOn(CHECK, said)).text).toContain('quotes nothing');
    expect((await ada.usesOn(FIND, boss.remarks(server.general, '**'))).text).toContain('no words');
    delete files['ferry.txt'];
    files['empty.txt'] = '';
    await program.library.shared.reload();
    const sent = await ada.usesOn(CHECK, boss.remarks(server.general, '“no boat”'));
    expect(sent.ephemeral).toBe(true);
  });

  test('looks at ten and says how many more there are', async () => {
    const { ada, boss, server } = await newsroom.open();
    const many = Array.from({ length: 12 }, (_, number) => `“boat number ${number}”`).join(' ');
    const checked = await ada.usesOn(CHECK, boss.remarks(server.general, many));
    expect(checked.text).toMatch(/^\*\*10 quotations\*\*\n/);
    expect(checked.text).toMatch(/\n2 more were not looked at\.$/);
  });
});

describe('“Find in the article”', () => {
  test('shows the passages nearest to a message, which can be walked through', async () => {
    const { ada, boss, server } = await newsroom.open();
    const said = boss.remarks(server.general, 'They say the ferry fund is empty');
    const found = await ada.usesOn(FIND, said);
    expect(found.text).toMatch(/^They say the ferry fund is empty\n/);
    expect(found.text).toMatch(/¶\d of 6/);
    const forward = found.labels.find((label) => /^Next/.test(label)) ?? '';
    expect((await ada.presses(found, forward)).text).toMatch(/^They say the ferry fund is empty\n/);
  });

  test('reads what a feed has posted as an embed', async () => {
    const { ada, server, discord } = await newsroom.open();
    const said = server.webhook('news').remarks(server.general, 'https://example.org/1');
    const posted = {
      ...said,
      embeds: [{ title: 'Ferry news', description: 'Tickets cost four pounds now' }],
    };
    expect((await ada.usesOn(FIND, posted)).text).toContain('**Tickets cost four pounds.**');
    expect(
      discord.requests.filter(({ method }) => method === 'GET').some(({ path }) => path.includes('messages')),
    ).toBe(false);
  });

  test('cuts a long message at a word, and says so', async () => {
    const { ada, boss, server } = await newsroom.open();
    const said = boss.remarks(server.general, `${ferry}`.slice(0, 1_900));
    expect((await ada.usesOn(FIND, said)).text).toContain('too long');
  });
});

test.each(HOSTILE)('whatever stands in a message is no markup and pings nobody: %j', async (hostile) => {
  const { ada, boss, server } = await newsroom.open();
  const said = boss.remarks(server.general, `“${hostile}” and “ferry ${hostile} fund”\n> ${hostile}`);
  for (const menu of [CHECK, FIND]) {
    const sent = await ada.usesOn(menu, said);
    expect(sent.message).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
    for (const line of sent.text.split('\n')) {
      const strange = shown(line).marks.filter(
        (mark) => !['quotation', 'small', 'list', 'bold'].includes(mark),
      );
      expect(strange, line).toEqual([]);
    }
  }
});
