import { describe, expect, test } from 'vitest';
import { findStrays } from '../../../src/articles/page/strays.ts';
import { worded } from '../../worded.ts';

const article = ['The boat sank at nine.', '“It was the wind,” Ada Mills said.'];
const block = (text: string, ...section: readonly string[]) => ({ kind: 'body', section, text }) as const;
const blocks = article.map((text) => block(text));

/** What is found, said in English. */
function told(found: Parameters<typeof findStrays>[0]) {
  return worded(findStrays(found).map((finding) => ({ ...finding, file: 'page.pdf' })));
}

describe('what stands around an article on its page', () => {
  test('is told by its numbers, with its first words', () => {
    const strays = [block('We use cookies to show you more.'), ...blocks, block('Advertisement')];
    expect(told(strays)).toMatchObject([
      { severity: 'doubtful', message: expect.stringMatching(/^¶1, ¶4 look like .* “We use cookies/) },
    ]);
  });

  test('is all that stands under a heading of comments, or of what others read', () => {
    const comments = ['annie', 'So glad.', 'bo'].map((text) => block(text, 'Comments (2)'));
    const [finding] = told([...blocks, ...comments, block('Ten beaches', 'Most read')]);
    expect(finding?.message).toMatch(/^¶3–6 look like/);
  });

  test('is not told of an article in which there is none, or one line that may be its own', () => {
    expect(findStrays(blocks)).toEqual([]);
    expect(findStrays([...blocks, block('Advertisement')])).toEqual([]);
    expect(
      findStrays([block('The council wrote a cookie policy in 2020, which nobody read.'), ...blocks]),
    ).toEqual([]);
  });
});
