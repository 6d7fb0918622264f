import { articleAt } from '../command/articleAt.ts';
import { complete } from '../command/completion.ts';
import { articlesIn } from '../command/scope.ts';
import { corpusAt } from '../command/serving.ts';
import { words } from '../words/words.ts';
import type { Choice } from './exchange.ts';
import { actionOf } from './listedCommands.ts';
import type { CompletionRequest } from './requests.ts';
import { askerOf, callPlaceOf, type WebDesk } from './setting.ts';

/** What to offer while an option is typed, at most 25. */
export function completionsFor(request: CompletionRequest, desk: WebDesk): readonly Choice[] {
  const { program } = desk;
  const command = program.commands.find(({ name }) => name === request.command);
  const hidden = command?.audience === 'managers' && !askerOf(request).manages;
  const action = command && !hidden ? actionOf(command, request.subcommand) : undefined;
  const options = action?.options ?? {};
  const option = Object.hasOwn(options, request.option) ? options[request.option] : undefined;
  if (option?.type === 'boolean') return yesOrNo();
  if (option?.type !== 'string') return [];
  const place = callPlaceOf(request, desk);
  const corpus = corpusAt(program, place);
  // Of articles there are all; people are those of the article that is asked.
  if (option.completes === 'articles') return complete(option, request.typed, corpus.articles);
  const scope = { corpus, articleHere: articleAt(program, place) };
  return complete(option, request.typed, articlesIn(scope, request.article ?? undefined));
}

function yesOrNo(): readonly Choice[] {
  return [
    { label: words('pageYes'), value: 'true' },
    { label: words('pageNo'), value: 'false' },
  ];
}
