import { describe, expect, test } from 'vitest';
import { upload, useOwnArticles } from './ownArticles.ts';

const own = await useOwnArticles();

describe('somebody without Manage Server', () => {
  test('is refused every action, and every press', async () => {
    const { boss, ada, program } = await own.open();
    const shown = await boss.uses('/corpus add', { file: upload });
    const asked = await boss.uses('/corpus remove', { article: 'ferry' });
    const calls = [
      ...[['status'], ['reload'], ['why']].map(([name]) => [`/corpus ${name}`, {}] as const),
      ['/corpus add', { url: 'https://example.org/' }] as const,
      ['/corpus remove', { article: 'ferry' }] as const,
    ];
    for (const [typed, values] of calls) {
      const refused = await ada.uses(typed, values, { forced: true });
      expect(refused.text, typed).toContain('Manage Server');
      expect(refused.ephemeral, typed).toBe(true);
    }
    const answer = await ada.uses('/ask', { question: 'what do tickets cost?' });
    for (const button of [...shown.buttons, ...asked.buttons]) {
      const { custom_id } = button as { custom_id: string };
      const refused = await ada.pressesId(answer, custom_id);
      expect(refused.text).toContain('Manage Server');
      expect(refused).toMatchObject({ ephemeral: true, updated: false });
    }
    expect(program.library.forServer(boss.guild?.id ?? '').articles.map(({ id }) => id)).toEqual(['ferry']);
  });

  test('who loses it between the command and the press is refused the press', async () => {
    const { boss, server, program } = await own.open();
    const shown = await boss.uses('/corpus add', { file: upload });
    const asked = await boss.uses('/corpus remove', { article: 'ferry' });
    server.permits(boss, []);
    for (const on of [shown, asked]) {
      for (const button of on.buttons) {
        const { custom_id } = button as { custom_id: string };
        expect((await boss.pressesId(on, custom_id)).text).toContain('Manage Server');
      }
    }
    expect(program.library.forServer(server.id).articles.map(({ id }) => id)).toEqual(['ferry']);
  });

  test('who presses what was made up is told so, and nothing breaks', async () => {
    const { boss, program } = await own.open();
    const answer = await boss.uses('/ask', { question: 'what do tickets cost?' });
    for (const value of ['', '..', '../../x', 'zz', '0123456789abcdef', '0'.repeat(40)]) {
      for (const press of ['keep', 'discard', 'remove', 'undo']) {
        const pressed = await boss.pressesId(answer, `do:corpus:${press}:${boss.id}:${value}`);
        expect(pressed.text, `${press} ${value}`).not.toContain('broke');
      }
    }
    expect(program.telemetry.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

test('every action and press on a corpus is in the log with whose it was', async () => {
  const { boss, program } = await own.open();
  await boss.presses(await boss.uses('/corpus add', { file: upload }), 'Keep');
  const actions = program.telemetry.lines.filter(({ message }) => message === 'admin action');
  expect(actions.map(({ fields }) => fields)).toMatchObject([
    { user: boss.id, command: 'corpus', subcommand: 'add' },
    { user: boss.id, command: 'corpus', press: 'keep' },
  ]);
});
