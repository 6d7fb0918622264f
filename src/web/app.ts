import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import { articleAt } from '../command/articleAt.ts';
import { openingQuestions } from '../command/openingQuestions.ts';
import { replyToError } from '../command/run.ts';
import { articleValue } from '../command/scope.ts';
import { corpusAt } from '../command/serving.ts';
import { UserError } from '../errors.ts';
import { currentLanguage, inLocale, LANGUAGES } from '../words/language.ts';
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
import { requestBody } from './requestBody.ts';
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
  app.use((context, next) => inLocale(preferred(context), next));
  app.use(guard());
  app.get('/', (context) => context.html(pageHtml()));
  for (const [path, { type, text }] of files) {
    app.get(path, (context) => context.body(text, 200, { 'content-type': type }));
  }
  app.get('/api/state', (context) => context.json(stateOf(desk)));
  app.get('/api/article', (context) => {
    return context.json(viewArticle(corpusAt(desk.program, desk.place), context.req.query('id') ?? ''));
  });
  app.post('/api/file', async (context) => {
    const bytes = await requestBody(context.req, desk.maxFileBytes);
    const name = context.req.query('name')?.slice(0, LONGEST_NAME) || 'article';
    return context.json(desk.dropped.keep(name, bytes));
  });
  app.post('/api/command', async (context) =>
    context.json(await answerCommand(await parsed(context, CommandRequest), desk)),
  );
  app.post('/api/mention', async (context) =>
    context.json(await answerText(await parsed(context, MentionRequest), desk)),
  );
  app.post('/api/pick', async (context) =>
    context.json(await answerPick(await parsed(context, PickRequest), desk)),
  );
  app.post('/api/point', async (context) =>
    context.json(await answerPoint(await parsed(context, PointRequest), desk)),
  );
  app.post('/api/press', async (context) =>
    context.json(await answerPress(await parsed(context, PressRequest), desk)),
  );
  app.post('/api/menu', async (context) =>
    context.json(await answerMenu(await parsed(context, MenuRequest), desk)),
  );
  app.post('/api/choices', async (context) =>
    context.json(completionsFor(await parsed(context, CompletionRequest), desk)),
  );
  app.post('/api/questions', async (context) => {
    const request = await parsed(context, Setting);
    const by = { asker: askerOf(request), place: callPlaceOf(request, desk) };
    return context.json(await openingQuestions(desk.program, by));
  });
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

/** @throws HTTPException where the page sent something else, or too much */
async function parsed<T>({ req }: Context, schema: z.ZodType<T>): Promise<T> {
  const body = await requestBody(req, LARGEST_REQUEST);
  // A form of another page's cannot send this.
  const isJson = /^application\/json\b/i.test(req.header('content-type') ?? '');
  const { data } = schema.safeParse(isJson ? jsonIn(body) : null);
  if (data === undefined) throw new HTTPException(400, { message: words('pageNotUnderstood') });
  return data;
}

/** null where it is none. */
function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function tell(error: Error, context: Context, { program }: WebDesk): Response {
  if (error instanceof HTTPException) return context.json({ error: error.message }, error.status);
  if (error instanceof UserError) return context.json({ error: inWords(error.inFull) }, 404);
  const reply = replyToError(error, program.telemetry, { path: context.req.path });
  const said = reply.kind === 'notice' ? [reply.title, ...reply.lines.map(({ text }) => text)] : [];
  return context.json({ error: said.join(' ') }, 500);
}

/** Of the languages that a browser asks for, the one that is spoken here and liked best. */
function preferred(context: Context): string {
  return accepts(context, {
    header: 'Accept-Language',
    supports: [...LANGUAGES],
    default: 'en',
    match: (liked, { supports, default: otherwise }) => {
      const spoken = liked.find(({ type, q }) => q > 0 && supports.includes(primaryOf(type)));
      return spoken ? primaryOf(spoken.type) : otherwise;
    },
  });
}

function primaryOf(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? tag;
}
