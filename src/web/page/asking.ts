import type { ArticleView, Choice, DroppedFile, Outcome, PageState } from '../exchange.ts';
import type {
  CommandRequest,
  CompletionRequest,
  MentionRequest,
  MenuRequest,
  PickRequest,
  PointRequest,
  PressRequest,
  Setting,
} from '../requests.ts';

/** What the server said why it did not do something; in the reader's language. */
export class Refused extends Error {}

/** The server, as the page asks it. Each rejects with Refused. */
export interface Asking {
  state(): Promise<PageState>;
  article(id: string): Promise<ArticleView>;
  command(request: CommandRequest): Promise<Outcome>;
  mention(request: MentionRequest): Promise<Outcome>;
  pick(request: PickRequest): Promise<Outcome>;
  point(request: PointRequest): Promise<Outcome>;
  press(request: PressRequest): Promise<Outcome>;
  menu(request: MenuRequest): Promise<Outcome>;
  choices(request: CompletionRequest): Promise<readonly Choice[]>;
  questions(request: Setting): Promise<readonly string[]>;
  file(file: File): Promise<DroppedFile>;
}

/** @param unreachable what to say where there is no server */
export function askingServer(unreachable: string): Asking {
  async function ask<Answer>(path: string, request?: RequestInit): Promise<Answer> {
    const response = await fetch(`/api/${path}`, request).catch(() => null);
    const body = await response?.json().catch(() => null);
    if (response?.ok && body !== null) return body;
    throw new Refused(typeof body?.error === 'string' ? body.error : unreachable);
  }
  const post = <Answer>(path: string, body: unknown) =>
    ask<Answer>(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return {
    state: () => ask('state'),
    article: (id) => ask(`article?id=${encodeURIComponent(id)}`),
    command: (request) => post('command', request),
    mention: (request) => post('mention', request),
    pick: (request) => post('pick', request),
    point: (request) => post('point', request),
    press: (request) => post('press', request),
    menu: (request) => post('menu', request),
    choices: (request) => post('choices', request),
    questions: (request) => post('questions', request),
    file: (file) =>
      ask(`file?name=${encodeURIComponent(file.name)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: file,
      }),
  };
}
