import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import { articleAt } from '../command/articleAt.ts';
import { openingQuestions } from '../command/openingQuestions.ts';
import { replyToError } from '../command/run.ts';
import { articleValue } from '../command/scope.ts';
import { corpusAt } from '../command/serving.ts';
import { UserError } from '../errors.ts';
import { currentLanguage, inLocale } from '../words/language.ts';
import { inWords } from '../words/phrase.ts';
import { words } from '../words/words.ts';
import { answerCommand, answerMenu, answerText } from './answers.ts';
import { listedArticles, viewArticle } from './articleView.ts';
import { completionsFor } from './completions.ts';
import type { PageState } from './exchange.ts';
import { guard } from './guard.ts';
import { listedCommands, listedMenus } from './listedCommands.ts';
import { type PageFile, pageHtml } from './pageFiles.ts';
import { pageWords } from './pageWords.ts';
import { answerPick } from './picks.ts';
import { answerPoint } from './pointed.ts';
import { answerPress } from './presses.ts';
import {
  CommandRequest,
  CompletionRequest,
  MentionRequest,
  MenuRequest,
  PickRequest,
  PointRequest,
  PressRequest,
  Setting,
} from './requests.ts';
import { askerOf, callPlaceOf, type WebDesk } from './setting.ts';

/** Bytes of what the page asks, files apart. */
const LARGEST_REQUEST = 64 * 1024;

/** The page, and what it asks. Each answer is in the language of whoever's browser asks. */
export function previewApp(desk: WebDesk, files: ReadonlyMap<string, PageFile>): Hono {
  const app = new Hono();
  app.use(({ req }, next) => inLocale(preferred(req.header('accept-language')), next));
  app.use(guard());
  app.get('/', (context) => context.html(pageHtml()));
  for (const [path, { type, text }] of files) {
    app.get(path, (context) => context.body(text, 200, { 'content-type': type }));
  }
  app.get('/api/state', (context) => context.json(stateOf(desk)));
  app.get('/api/article', (context) => {
    return context.json(viewArticle(corpusAt(desk.program, desk.place), context.req.query('id') ?? ''));
  });
  app.post('/api/file', limited(desk.maxFileBytes), async (context) => {
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const name = context.req.query('name')?.slice(0, LONGEST_NAME) || 'article';
    return context.json(desk.dropped.keep(name, bytes));
  });
  const answers = new Hono();
  answers.use(limited(LARGEST_REQUEST));
  answers.post('/command', async (context) =>
    context.json(await answerCommand(await parsed(context, CommandRequest), desk)),
  );
  answers.post('/mention', async (context) =>
    context.json(await answerText(await parsed(context, MentionRequest), desk)),
  );
  answers.post('/pick', async (context) =>
    context.json(await answerPick(await parsed(context, PickRequest), desk)),
  );
  answers.post('/point', async (context) =>
    context.json(await answerPoint(await parsed(context, PointRequest), desk)),
  );
  answers.post('/press', async (context) =>
    context.json(await answerPress(await parsed(context, PressRequest), desk)),
  );
  answers.post('/menu', async (context) =>
    context.json(await answerMenu(await parsed(context, MenuRequest), desk)),
  );
  answers.post('/choices', async (context) =>
    context.json(completionsFor(await parsed(context, CompletionRequest), desk)),
  );
  answers.post('/questions', async (context) => {
    const request = await parsed(context, Setting);
    const by = { asker: askerOf(request), place: callPlaceOf(request, desk) };
    return context.json(await openingQuestions(desk.program, by));
  });
  app.route('/api', answers);
  app.notFound((context) => context.json({ error: words('pageNothingThere') }, 404));
  app.onError((error, context) => tell(error, context, desk));
  return app;
}

const LONGEST_NAME = 255;

function stateOf({ program, place }: WebDesk): PageState {
  const corpus = corpusAt(program, place);
  const here = articleAt(program, place);
  return {
    language: currentLanguage(),
    says: pageWords(),
    commands: listedCommands(program.commands),
    menus: listedMenus(program.commands),
    articles: listedArticles(corpus),
    article: here === null ? null : articleValue(here),
    version: corpus.version,
  };
}

/** @throws HTTPException where the page sent something else */
async function parsed<T>({ req }: Context, schema: z.ZodType<T>): Promise<T> {
  // A form of another page's cannot send this.
  const isJson = /^application\/json\b/i.test(req.header('content-type') ?? '');
  const body: unknown = isJson ? await req.json().catch(() => null) : null;
  const { data } = schema.safeParse(body);
  if (data === undefined) throw new HTTPException(400, { message: words('pageNotUnderstood') });
  return data;
}

function limited(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: (context) => context.json({ error: words('pageTakesLess', { most: maxSize / 1_000_000 }) }, 413),
  });
}

function tell(error: Error, context: Context, { program }: WebDesk): Response {
  if (error instanceof HTTPException) return context.json({ error: error.message }, error.status);
  if (error instanceof UserError) return context.json({ error: inWords(error.inFull) }, 404);
  const reply = replyToError(error, program.telemetry, { path: context.req.path });
  const said = reply.kind === 'notice' ? [reply.title, ...reply.lines.map(({ text }) => text)] : [];
  return context.json({ error: said.join(' ') }, 500);
}

/** The language that a browser asks for first. */
function preferred(header = 'en'): string {
  return header.split(/[,;]/, 1)[0]?.trim() ?? 'en';
}
