import { describe, expect, test } from 'vitest';
import { ferry, useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();

const german = { locale: 'de' };
const ukrainian = { locale: 'uk' };

describe('somebody whose Discord is in another language', () => {
  test('is answered in it, each in their own, at the same time', async () => {
    const { server, ada } = await newsroom.open();
    const askers = [
      {
        use: german,
        says: 'Behauptet, nicht belegt',
        by: 'behauptet von Two former clerks',
        menu: 'Mehr',
      },
      {
        use: ukrainian,
        says: 'Твердження, не доведено',
        by: 'твердить Two former clerks',
        menu: 'Ще',
      },
      { use: { locale: 'fr' }, says: 'Allégation, non établie', by: 'allégué par', menu: 'Plus' },
      {
        use: { locale: 'es-419' },
        says: 'Acusación sin probar',
        by: 'según alega',
        menu: 'Más',
      },
      { use: { locale: 'ja' }, says: 'Alleged, not established', by: 'alleged by', menu: 'More' },
    ];
    const question = 'what do two former clerks allege?';
    const people = askers.map((_, index) => server.member(`asker${index}`));
    const answers = await Promise.all(
      askers.flatMap(({ use }, index) =>
        Array.from({ length: 4 }, () => people[index]?.uses('/ask', { question }, use)),
      ),
    );
    for (const [index, sent] of answers.entries()) {
      const expected = askers[Math.floor(index / 4)];
      expect(sent?.text).toContain(expected?.says);
      expect(sent?.text).toContain(expected?.by);
      expect(sent?.text).toContain('took money from the ferry fund');
      expect(sent?.menus.map(({ placeholder }) => placeholder)).toEqual([expected?.menu]);
    }
    expect((await ada.uses('/ask', { question })).text).toContain('Alleged, not established');
  });

  test('turns pages and follows menus in it, of answers in another one too', async () => {
    const { ada, boss } = await newsroom.open();
    const sent = await ada.uses('/ask', { question: 'ferry fund' }, german);
    const next = sent.labels.find((label) => label.startsWith('Nächster Treffer')) ?? '';
    const turned = await ada.presses(sent, next, german);
    expect(turned.updated).toBe(true);
    expect(turned.text).toContain('Treffer 2 von');
    expect(turned.menus.map(({ placeholder }) => placeholder)).toEqual(['Mehr']);
    const copy = await boss.presses(
      turned,
      turned.labels.find((label) => label.startsWith('Voriger')) ?? '',
      ukrainian,
    );
    expect(copy).toMatchObject({ ephemeral: true });
    expect(copy.text).toContain('збіг 1 з');
    const cited = await ada.chooses(turned, ['Zitieren'], 'Mehr', german);
    expect(cited.content).toMatch(/\n> — ¶\d von 6 · /);
  });

  test('is refused in it', async () => {
    const { ada, boss, server } = await newsroom.open({ questionsPerMinute: 1 });
    const absent = await ada.uses('/ask', { question: 'who is the king of Spain?' }, german);
    expect(absent.text).toContain('Das steht nicht im Artikel.');
    expect(absent.text).toContain('„king“');
    const soon = await ada.uses('/ask', { question: 'ferry fund' }, ukrainian);
    expect(soon.text).toMatch(/Запитай, будь ласка, знову за \d+ секунд/);
    const eve = server.member('eve');
    const forced = { ...german, forced: true };
    expect((await eve.uses('/corpus status', {}, forced)).text).toContain('Server verwalten');
    expect((await boss.uses('/corpus status', {}, german)).text).toContain('Ein Artikel steht bereit');
  });

  test('is shown the commands as they are called there', async () => {
    const { boss } = await newsroom.open();
    const { text } = await boss.uses('/help', {}, german);
    expect(text).toContain(String.raw`/wer frage \[artikel\] \[privat\] — Wer`);
    expect(text).toContain(String.raw`/korpus hinzufügen \[adresse\] \[datei\]`);
    expect(text).toContain('Zitate prüfen — ');
    expect(text).not.toMatch(/\/who|\/corpus|\[article\]/);
  });

  test('asks on from what was asked in another language, also after a restart', async () => {
    const { ada, bot, program, server } = await newsroom.open();
    const channel = server.thread('the ferry');
    await ada.uses('/ask', { question: 'who brought the ferry back?' }, { ...german, channel });
    await bot.stop();
    await newsroom.start(program);
    const sent = await ada.uses('/ask', { question: 'and when?' }, { ...ukrainian, channel });
    expect(sent.text).toContain('↩ who brought the ferry back?');
  });
});

describe('a mention', () => {
  test('is answered in the language of its server, and a welcome is said in it', async () => {
    const { discord, program } = await newsroom.open();
    const server = discord.server('Redaktion', { locale: 'de', installed: false });
    server.addsBot();
    const welcome = await discord.until('the welcome', () => server.messagesIn(server.general)[0]);
    expect(welcome.embeds[0]?.description).toMatch(/^- \/frage .*\?$/m);
    const eve = server.member('eve');
    const answer = await eve.says(server.general, `${discord.mention} what do two former clerks allege?`);
    expect(answer.text).toContain('Behauptet, nicht belegt');
    const asked = await eve.says(server.general, discord.mention);
    expect(asked.text).toContain('Was möchtest du wissen?');
    const questions = asked.text.split('\n').filter((line) => line.startsWith('- ') && line.endsWith('?'));
    expect(questions).toHaveLength(3);
    expect(program.telemetry.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('somebody who asks what can be asked', () => {
  const inTheirs = [
    { locale: 'de', who: 'Wer ist Mara Voss?', what: 'Worum geht es?' },
    { locale: 'fr', who: 'Qui est Mara Voss\u00A0?', what: 'De quoi parle l’article\u00A0?' },
    { locale: 'es-ES', who: '¿Quién es Mara Voss?', what: '¿De qué trata el artículo?' },
    { locale: 'uk', who: 'Хто це — Mara Voss?', what: 'Про що стаття?' },
  ];

  test.each(inTheirs)('in $locale is offered questions in it, which are answered', async (their) => {
    const { ada } = await newsroom.open();
    const { locale } = their;
    const shown = await ada.uses('/article', { article: 'ferry' }, { locale });
    const offered = shown.text.split('\n').flatMap((line) => /^- (.*\?)$/u.exec(line)?.[1] ?? []);
    expect(offered).toHaveLength(3);
    expect(offered).toContain(their.who);
    for (const question of [...offered, their.what]) {
      const { text } = await ada.uses('/ask', { question }, { locale });
      expect(text, question).toMatch(/¶\d/);
      expect(text, question).not.toMatch(/Das steht nicht|ne le dit pas|no lo dice|не каже/);
    }
  });

  test('is shown no example in another language', async () => {
    const { ada } = await newsroom.open();
    const { text } = await ada.uses('/help', {}, german);
    expect(text).toContain('/frage Wer ist Mara Voss?');
    expect(text).not.toMatch(/who |what |when /);
  });
});

describe('what is wrong with the articles', () => {
  test('is told to each in their own language, whoever reloaded', async () => {
    const { boss, files, program } = await newsroom.open();
    files['boat.md'] = '# The boat\n\nIt came back.\n';
    files['photo.png'] = 'x';
    const reloaded = await boss.uses('/corpus reload', {}, german);
    expect(reloaded.text).toContain('2 Probleme');
    expect(reloaded.text).toContain('boat.md Der Artikel hat nur einen Absatz. Sieh nach,');
    expect(reloaded.text).toContain('photo.png Dateien mit der Endung .png lassen sich nicht lesen.');
    const status = await boss.uses('/corpus status', {}, ukrainian);
    expect(status.text).toContain('boat.md У статті лише 1 абзац. Перевір,');
    expect((await boss.uses('/corpus status')).text).toContain('boat.md The article has only one paragraph.');
    const logged = program.telemetry.lines.filter(({ level }) => level === 'warn');
    expect(logged).toContainEqual(
      expect.objectContaining({ message: 'The article has only one paragraph.' }),
    );
  });

  test('is told so where nothing could be loaded, too', async () => {
    const { boss, files } = await newsroom.open();
    delete files['ferry.txt'];
    const reloaded = await boss.uses('/corpus reload', {}, german);
    expect(reloaded.text).toContain('Nicht neu geladen');
    expect(reloaded.text).toContain('Der Ordner enthält keinen Artikel.');
    const status = await boss.uses('/corpus status');
    expect(status.text).toContain('The last reload changed nothing: The folder holds no article.');
    const french = await boss.uses('/corpus status', {}, { locale: 'fr' });
    expect(french.text).toContain('Le dossier ne contient aucun article.');
    files['ferry.txt'] = ferry;
    expect((await boss.uses('/corpus reload', {}, german)).text).toContain('Kein Artikel hat sich geändert.');
  });
});

test('how an answer came about is told in the language of whoever looks', async () => {
  const { ada, boss } = await newsroom.open();
  await ada.uses('/ask', { question: 'who brought the ferry back?' });
  const { text } = await boss.uses('/corpus why', {}, german);
  expect(text).toContain('Frage nach: Person.');
  expect(text).toMatch(/\d,\d\d Wörter der Frage im Absatz/);
  expect(text).not.toMatch(/words of|\d\.\d\d/);
});
