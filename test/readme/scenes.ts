import { ARTICLE, type Stage, type StageOptions } from './stage.ts';

/** What is pictured, and how it comes about. */
interface Scene extends StageOptions {
  /** The picture's file, without its ending. */
  readonly name: string;
  /** Plays it, and takes the picture. */
  play(stage: Stage): Promise<Buffer>;
}

/** A window in which the conversation is 600 CSS pixels wide, and nothing is scrolled away. */
const TALL = { viewport: { width: 1262, height: 2400 }, scale: 2, serves: true } as const;

export const scenes: readonly Scene[] = [
  {
    name: 'thread',
    ...TALL,
    // Its name right above what is said.
    viewport: { width: 1262, height: 934 },
    async play({ page, log, say, between }) {
      await say('/article');
      await log.getByRole('button', { name: 'Discuss' }).click();
      await page.getByText('Questions here may lean on those before').waitFor();
      await say('@Pilcrow who called Starmer a fool?');
      await say('@Pilcrow and what did he threaten?');
      return between(page.locator('.bar'), log.getByRole('article').last());
    },
  },
  {
    name: 'preview',
    viewport: { width: 1280, height: 840 },
    scale: 1.5,
    serves: true,
    async play({ page, say, whole }) {
      for (const name of [/^People/, /^Dates/]) await page.getByRole('button', { name }).click();
      await say('@Pilcrow who signed the declaration?');
      await page.locator('mark').waitFor();
      return whole();
    },
  },
  { name: 'allegation', ...TALL, play: asked('/ask did Zelensky take the money') },
  { name: 'not-in-the-article', ...TALL, play: asked('/ask who is the king of Spain') },
  {
    name: 'check',
    ...TALL,
    play: asked('/check all such units will be considered legitimate targets for the Russian Armed Forces'),
  },
  {
    name: 'article',
    ...TALL,
    async play({ log, say, between }) {
      await say('/article');
      const shown = log.getByRole('article').last();
      // The outline that follows takes as much room again.
      return between(shown, shown.locator('.embed ul').nth(1), 2);
    },
  },
  {
    name: 'card',
    ...TALL,
    async play({ log, say, prompt, between }) {
      await say('/quote speaker: Keir Starmer about: parliament');
      await prompt(() => log.getByRole('combobox', { name: 'More' }).selectOption({ label: 'Card' }));
      const card = log.getByRole('article').last();
      return between(card, card);
    },
  },
  {
    name: 'timeline',
    ...TALL,
    async play({ log, say, alone }) {
      // An answer does not wait long for its picture, and the first one starts what draws.
      const pictures = log.getByRole('img');
      while ((await pictures.count()) === 0) await say('/timeline');
      return alone(pictures.last());
    },
  },
  {
    name: 'adding',
    ...TALL,
    // It is long, and as legible so.
    scale: 1.5,
    serves: false,
    async play({ page, log, say, between }) {
      await page.locator('input[type=file]').setInputFiles(ARTICLE);
      await say('/corpus add');
      const added = log.getByRole('article').last();
      return between(added, added);
    },
  },
];

/** A command, and the picture of its answer. */
function asked(command: string): Scene['play'] {
  return async ({ log, say, between }) => {
    await say(command);
    const answer = log.getByRole('article').last();
    return between(answer, answer);
  };
}
