/**
 * A visitor of a site under test: sends requests, keeps cookies as a browser would, and does not follow redirects, so
 * that each answer can be looked at. It knows neither site.
 */

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; throws, with the body in the message, when it is not. */
  json(): unknown;
}

export interface Sending {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, with the Accept header of an API client. */
  readonly json?: unknown;
  /** Sent as a form; with a `Blob` in it, as multipart. */
  readonly form?: Readonly<Record<string, string | Blob>>;
  /** Sent as `Authorization: Bearer …`. */
  readonly token?: string;
}

export interface Visitor {
  send(method: string, path: string, sending?: Sending): Promise<Answer>;
  /** The value of the first field or meta tag of that name in the last page, as a browser would send it back. */
  field(name: string): string;
}

export function visit(url: string): Visitor {
  const cookies = new Map<string, string>();
  let lastPage = '';
  return {
    async send(method, path, sending = {}) {
      const response = await fetch(url + path, {
        method,
        redirect: 'manual',
        headers: { ...cookieHeader(cookies), ...sendingHeaders(sending) },
        ...bodyOf(sending),
      });
      for (const cookie of response.headers.getSetCookie()) keep(cookies, cookie);
      const text = await response.text();
      lastPage = text;
      return { status: response.status, headers: response.headers, text, json: () => parseJson(text) };
    },
    field(name) {
      const found = new RegExp(`name="${name}"\\s+(?:value|content)="([^"]*)"`).exec(lastPage);
      if (found?.[1] === undefined) throw new Error(`The last page has no field "${name}":\n${lastPage}`);
      return found[1];
    },
  };
}

function sendingHeaders({ headers = {}, json, token }: Sending): Record<string, string> {
  return {
    accept: json === undefined && token === undefined ? 'text/html' : 'application/json',
    ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...headers,
  };
}

function bodyOf({ json, form }: Sending): { body?: string | FormData | URLSearchParams } {
  if (json !== undefined) return { body: JSON.stringify(json) };
  if (form === undefined) return {};
  const entries = Object.entries(form);
  if (entries.every((entry): entry is [string, string] => typeof entry[1] === 'string')) {
    return { body: new URLSearchParams(entries) };
  }
  const body = new FormData();
  for (const [name, value] of entries) body.set(name, value);
  return { body };
}

function cookieHeader(cookies: ReadonlyMap<string, string>): Record<string, string> {
  if (cookies.size === 0) return {};
  return { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
}

function keep(cookies: Map<string, string>, header: string): void {
  const pair = /^([^=]+)=([^;]*)/.exec(header);
  if (pair?.[1] === undefined || pair[2] === undefined) return;
  if (/;\s*max-age=0/i.test(header)) cookies.delete(pair[1]);
  else cookies.set(pair[1], pair[2]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The answer is not JSON:\n${text}`);
  }
}
