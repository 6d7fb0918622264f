import { describe, expect, test } from 'vitest';
import { citePassage } from '../../src/answers/cite.ts';
import type { Passage } from '../../src/answers/passage.ts';
import { type PassageDraft, verbatimPassage } from '../../src/answers/verbatim.ts';
import { silent } from '../../src/telemetry.ts';
import { analysisOf } from '../article.ts';
import { listening } from '../heard.ts';

const DENIAL = 'Tanby denied that she had taken money from the ferry fund.';
const NOTE = 'This article was amended. An earlier version said that the ferry carried 180 lanterns.';
const quarrel = analysisOf(`
  A quarrel over the ferry fund
  Mayor Oriel Tanby opened the new harbour with a speech.
  Two former clerks allege that Tanby took £9,000 from the ferry fund. The fund pays for gaslights.
  ${DENIAL} The harbour is closed.
  The ferry carries 108 lanterns to Saltby.
  note: ${NOTE}
`);

/** The passage of a paragraph: of the sentence that begins so, or of the whole. */
function passageOf(paragraph: number, beginning?: string): Passage {
  const { text } = quarrel.article.paragraphs[paragraph - 1] ?? { text: '' };
  const sentence = quarrel.sentences.find(({ span }) => {
    return span.paragraph === paragraph && beginning !== undefined && text.startsWith(beginning, span.start);
  });
  const passage = citePassage({ analysis: quarrel, paragraph, ...(sentence && { sentence }) }, silent);
  if (!passage) throw new Error(`¶${paragraph} was kept back.`);
  return passage;
}

const denial = { span: { paragraph: 3, start: 0, end: DENIAL.length }, text: DENIAL };

describe('a passage that holds an allegation', () => {
  test('has its standing, who alleges it and its denial, word for word', () => {
    for (const passage of [passageOf(2), passageOf(2, 'Two former')]) {
      expect(passage).toMatchObject({ status: 'alleged', by: 'Two former clerks', denial, beside: null });
    }
  });

  test('beside the sentence that answers says that, too, with its denial', () => {
    expect(passageOf(2, 'The fund')).toMatchObject({
      status: 'stated',
      by: null,
      pronoun: null,
      denial: null,
      beside: { status: 'alleged', by: 'Two former clerks', denial },
    });
  });
});

test('a denial is one, and what stands beside one says so', () => {
  expect(passageOf(3, 'Tanby denied')).toMatchObject({ status: 'denied', by: 'Oriel Tanby', beside: null });
  expect(passageOf(3, 'The harbour')).toMatchObject({
    status: 'stated',
    beside: { status: 'denied', by: 'Oriel Tanby', denial: null },
  });
});

test('a figure that somebody else puts otherwise stands with theirs', () => {
  const march = analysisOf(
    'The march\nPolice said 200 people took part.\nOrganisers said 2,000 people took part.',
  );
  expect(citePassage({ analysis: march, paragraph: 1 }, silent)?.rival).toEqual({
    span: { paragraph: 2, start: 0, end: 39 },
    text: 'Organisers said 2,000 people took part.',
  });
});

test('what nobody disputes has nothing beside it', () => {
  expect(passageOf(1)).toMatchObject({ status: 'stated', denial: null, beside: null, correction: null });
});

describe('a note of correction', () => {
  test('stands with the paragraph that it speaks of, as a whole', () => {
    expect(passageOf(4).correction).toEqual({
      span: { paragraph: 5, start: 0, end: NOTE.length },
      text: NOTE,
    });
  });

  test('does not stand with itself, nor with paragraphs of other things', () => {
    for (const paragraph of [1, 3, 5]) expect(passageOf(paragraph).correction).toBeNull();
  });
});

test('there is no passage of a paragraph that there is not', () => {
  expect(citePassage({ analysis: quarrel, paragraph: 99 }, silent)).toBeNull();
});

describe('the gate keeps back a passage', () => {
  const { article } = quarrel;
  const [paragraph] = article.paragraphs;
  if (!paragraph) throw new Error('There is no ¶1.');
  const sound: PassageDraft = {
    article,
    paragraph,
    highlight: null,
    continues: null,
    status: 'stated',
    by: null,
    pronoun: null,
    denial,
    rival: denial,
    beside: { status: 'alleged', by: null, denial },
    correction: denial,
    url: null,
  };
  const wrong = [
    { ...denial, text: `${DENIAL.slice(0, -1)}!` },
    { ...denial, span: { ...denial.span, paragraph: 4 } },
    { ...denial, span: { ...denial.span, paragraph: 99 } },
    { ...denial, span: { ...denial.span, start: 1 } },
  ];

  test('not while all that is shown with it stands in the article', () => {
    expect(verbatimPassage(sound, [article], silent)).not.toBeNull();
  });

  test.each(wrong)('with words beside it that do not stand there: $span $text', (quoted) => {
    const beside = { status: 'alleged', by: null, denial: quoted } as const;
    for (const change of [{ denial: quoted }, { rival: quoted }, { correction: quoted }, { beside }]) {
      const { telemetry, heard } = listening();
      expect(verbatimPassage({ ...sound, ...change }, [article], telemetry)).toBeNull();
      expect(heard).toMatchObject([{ level: 'error', message: expect.stringContaining('defect') }]);
    }
  });
});
