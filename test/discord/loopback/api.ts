import { type Breach, refused } from './rules/breach.ts';
import { judgeShape, type Shape } from './rules/shape.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One of Discord's routes, and how it answers. */
export interface Route {
  readonly method: Method;
  /** Such as `/channels/:channel/messages`. */
  readonly path: string;
  /** Needs no token of the bot: what is in the path is secret enough. */
  readonly open?: boolean;
  /** @throws ApiError which is answered as such */
  answer(request: ApiRequest): ApiAnswer;
  /** The request failed because the test wanted it to. */
  failed?(request: ApiRequest): void;
}

export interface ApiAnswer {
  /** 0: no answer at all, the connection breaks. */
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface UploadedFile {
  /** The number in `files[0]`. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

interface Received {
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  readonly at: number;
}

/** A request, and what was found wrong with it on the way. */
export class ApiRequest {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly breaches: Breach[] = [];
  readonly #parameters: Readonly<Record<string, string>>;

  constructor(received: Received) {
    this.path = received.path;
    this.query = received.query;
    this.body = received.body;
    this.files = received.files;
    this.at = received.at;
    this.#parameters = received.parameters;
  }

  parameter(name: string): string {
    return this.#parameters[name] ?? '';
  }

  flag(name: string): boolean {
    return this.query.get(name) === 'true';
  }

  /**
   * The body, once it is in the shape that Discord describes.
   * @param sent the part of the body to judge; default: all of it
   * @throws ApiError 50035 when Discord would refuse it
   */
  shaped<Body>(shape: Shape<Body>, sent: unknown = this.body): Body {
    const { body, breaches } = judgeShape(shape, sent);
    this.breaches.push(...breaches);
    if (body === null) throw invalidForm(breaches);
    return body;
  }

  /** @throws ApiError 50035 when there is one among the breaches that Discord would refuse */
  judge(breaches: readonly Breach[]): void {
    this.breaches.push(...breaches);
    if (breaches.some((breach) => breach.refused)) throw invalidForm(breaches);
  }

  /** Notes a breach, and refuses the request with an error of Discord's. */
  refuse(rule: Breach['rule'], error: ApiError): never {
    this.breaches.push(refused(rule, '', `${error.message} (${error.code})`));
    throw error;
  }
}

/** An error that Discord answers with. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly #errors: unknown;

  constructor(status: number, code: number, message: string, errors?: unknown) {
    super(message);
    this.status = status;
    this.code = code;
    this.#errors = errors;
  }

  get body(): unknown {
    const { message, code } = this;
    return this.#errors === undefined ? { message, code } : { message, code, errors: this.#errors };
  }
}

export const unknown = {
  channel: () => new ApiError(404, 10_003, 'Unknown Channel'),
  guild: () => new ApiError(404, 10_004, 'Unknown Guild'),
  message: () => new ApiError(404, 10_008, 'Unknown Message'),
  user: () => new ApiError(404, 10_013, 'Unknown User'),
  webhook: () => new ApiError(404, 10_015, 'Unknown Webhook'),
  interaction: () => new ApiError(404, 10_062, 'Unknown interaction'),
  command: () => new ApiError(404, 10_063, 'Unknown application command'),
};

interface Nested {
  [key: string]: Nested | { readonly code: string; readonly message: string }[];
}

function invalidForm(breaches: readonly Breach[]): ApiError {
  const errors: Nested = {};
  for (const { path, message } of breaches.filter((breach) => breach.refused)) {
    addError(errors, path.split('.').filter(Boolean), message);
  }
  return new ApiError(400, 50_035, 'Invalid Form Body', errors);
}

function addError(root: Nested, keys: readonly string[], message: string): void {
  let at = root;
  for (const key of keys) {
    const next = at[key];
    const inner: Nested = next === undefined || Array.isArray(next) ? {} : next;
    at[key] = inner;
    at = inner;
  }
  at._errors = [{ code: 'INVALID', message }];
}
