import { expect, test } from 'vitest';
import type { Answer } from '../../src/answers/passage.ts';
import type { AnswerReply } from '../../src/command/reply.ts';
import { answerJson } from '../../src/terminal/answerJson.ts';
import { ferry, found, passage } from './ferry.ts';

const reply = (answer: Answer): AnswerReply => ({
  kind: 'answer',
  command: 'who',
  question: 'who says it will sink?',
  questionCut: false,
  answer,
});

test('an answer has exactly the promised fields, in their order', () => {
  const short = { span: { paragraph: 3, start: 54, end: 63 }, text: 'Mara Voss', meaning: null };
  expect(
    JSON.stringify(answerJson(reply({ kind: 'found', confidence: 0.83, short, passages: [ferry] }))),
  ).toBe(
    '{"answered":true,"confidence":0.83,"answer":"Mara Voss","passages":[{"article":"ferry",' +
      '"title":"The night ferry","paragraph":3,"continues":null,' +
      '"text":"The night ferry lands at Saltby. “It will sink,” said Mara Voss. Nobody laughed.",' +
      '"highlight":"“It will sink,” said Mara Voss.","start":33,"end":64,"url":null,' +
      '"status":"attributed","by":"Mara Voss"}]}',
  );
});

test('without a highlight there are no offsets, and without a short answer it is null', () => {
  const { answer, passages } = answerJson(reply(found(passage('All of it.', null, { continues: 4 }))));
  expect(answer).toBeNull();
  expect(passages[0]).toMatchObject({
    highlight: null,
    start: null,
    end: null,
    continues: 4,
    text: 'All of it.',
  });
});

test('what the article does not say is not answered, and the nearest passages stand there', () => {
  const nearest = [ferry];
  expect(
    answerJson(reply({ kind: 'notInArticle', confidence: 0.1, missing: ['king'], nearest })),
  ).toMatchObject({
    answered: false,
    confidence: 0.1,
    answer: null,
    passages: [{ paragraph: 3 }],
  });
});

test('there are at most ten passages', () => {
  const many = Array.from({ length: 14 }, () => ferry);
  expect(answerJson(reply(found(ferry, ...many))).passages).toHaveLength(10);
  expect(
    answerJson({ kind: 'paragraphs', title: 'Quotations', passages: [ferry, ...many] }).passages,
  ).toHaveLength(10);
});
