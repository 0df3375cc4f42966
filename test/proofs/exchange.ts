/**
 * Sending a proof's requests to one side, and reading what comes back in the form in which the two sides are compared.
 * What differs by nature and means nothing (a clock, a server's name, the case of a charset) is left out here, once.
 */
import { request as httpRequest } from 'node:http';
import type { ProofRequest } from '../../server/src/table/row.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON by value, when the type says JSON; else the text. */
  readonly body: unknown;
  /** The body as it came, for messages. */
  readonly text: string;
}

/** Headers compared for every proof. */
const ALWAYS = ['content-type', 'location', 'content-disposition', 'allow'];

/** Cookies of the frameworks' own sessions; what is in them shows in later answers. */
const SESSION_COOKIES = new Set(['laravel_session', 'phpsessid', 'gin_session', 'xsrf-token']);

/** One side of a proof: a server and the cookies it has set so far. */
export interface Side {
  readonly url: string;
  readonly proof: string;
  readonly jar: Map<string, string>;
}

export function startSide(url: string, proof: string): Side {
  return { url, proof, jar: new Map() };
}

/** Rejects when the server does not answer. */
export async function send(side: Side, wanted: ProofRequest, headers: readonly string[]): Promise<Answer> {
  const { body, contentType } = bodyOf(wanted);
  const cookies = [...side.jar].map(([name, value]) => `${name}=${value}`);
  const own = Object.entries(wanted.headers);
  const sent: Record<string, string> = {
    'X-Laragin-Proof': side.proof,
    // Both sides must believe to be the same host, whatever their port.
    Host: 'proof.test',
    ...(contentType === undefined ? {} : { 'Content-Type': contentType }),
    ...(body === undefined ? {} : { 'Content-Length': String(body.length) }),
    ...Object.fromEntries(own.filter(([name]) => name.toLowerCase() !== 'cookie')),
  };
  for (const [name, value] of own) if (name.toLowerCase() === 'cookie') cookies.unshift(value);
  if (cookies.length > 0) sent.Cookie = cookies.join('; ');
  const target = new URL(side.url);
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      {
        host: target.hostname,
        port: target.port,
        method: wanted.method,
        path: wanted.path,
        headers: sent,
        agent: false,
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const setCookies = incoming.headers['set-cookie'] ?? [];
          remember(side.jar, setCookies);
          resolve(readAnswer(incoming.statusCode ?? 0, incoming.headers, setCookies, Buffer.concat(chunks), headers));
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.setTimeout(20_000, () => outgoing.destroy(new Error(`no answer to ${wanted.method} ${wanted.path}`)));
    outgoing.end(body);
  });
}

/** Where two answers differ, a line each; empty when they agree. */
export function differences(php: Answer, go: Answer): string[] {
  const found: string[] = [];
  if (php.status !== go.status) found.push(`status: PHP ${php.status}, Go ${go.status}`);
  for (const name of new Set([...Object.keys(php.headers), ...Object.keys(go.headers)])) {
    const [left, right] = [php.headers[name], go.headers[name]];
    if (left !== right) found.push(`${name}: PHP ${JSON.stringify(left)}, Go ${JSON.stringify(right)}`);
  }
  if (stable(php.body) !== stable(go.body)) found.push(`body: PHP ${shown(php.text)}, Go ${shown(go.text)}`);
  return found;
}

function readAnswer(
  status: number,
  all: Readonly<Record<string, string | string[] | undefined>>,
  setCookies: readonly string[],
  bytes: Buffer,
  further: readonly string[],
): Answer {
  const text = bytes.toString('latin1');
  const headers: Record<string, string> = {};
  for (const name of [...ALWAYS, ...further.map((header) => header.toLowerCase())]) {
    const value = name === 'set-cookie' ? readCookies(setCookies) : String(all[name] ?? '');
    if (value !== '') headers[name] = normalHeader(name, value);
  }
  // An empty body has no meaningful type: PHP names one all the same, Go does not.
  if (bytes.length === 0) delete headers['content-type'];
  // RFC 9110, 15.4: the page of a redirect is a note for people whose browser does not follow. Each side writes its own;
  // what stands behind that page, because code ran on after the redirect, is compared.
  const isRedirect = status >= 300 && status < 400 && headers.location !== undefined;
  const beside = isRedirect ? text.replace(LARAVEL_PAGE, '').replace(GIN_PAGE, '') : text;
  if (isRedirect && beside === '') delete headers['content-type'];
  const isJson = /^application\/(.+\+)?json/.test(headers['content-type'] ?? '');
  const utf8 = bytes.toString('utf8');
  const body = isJson && !isRedirect ? parseJson(utf8) : beside;
  return { status, headers, body, text: utf8 };
}

/** What Symfony, and so Laravel, writes under a redirect, and what Go's `http.Redirect` does. */
const LARAVEL_PAGE = /^<!DOCTYPE html>\s*<html>\s*<head>[\s\S]*?<title>Redirecting to [\s\S]*?<\/html>\s*/;
const GIN_PAGE = /^<a href="[^"]*">[A-Za-z ]+<\/a>\.\s*/;

function normalHeader(name: string, value: string): string {
  if (name === 'content-type') {
    const plain = value.toLowerCase().replaceAll(' ', '');
    // RFC 8259: JSON has no charset parameter, and it changes nothing where one stands.
    return plain.replace(/^(application\/json);charset=utf-8$/, '$1');
  }
  // RFC 9110, 5.6.6: a token means the same with quotes around it.
  if (name === 'content-disposition') return value.replace(/="([!#$%&'*+.^_`|~\w-]+)"/g, '=$1');
  if (name === 'location') return value.replace(/^http:\/\/proof\.test(?=\/|$)/, '') || '/';
  return value;
}

/** Cookies by name, with decoded value and attributes in a fixed order. */
function readCookies(lines: readonly string[]): string {
  return lines
    .map((line) => {
      const [pair = '', ...attributes] = line.split(/;\s*/);
      const [name = '', value = ''] = splitOnce(pair, '=');
      const kept = attributes
        .map((attribute) => attribute.toLowerCase())
        // Both say the same moment; Gin says Max-Age alone.
        .filter((attribute) => !attribute.startsWith('expires='))
        .sort();
      return { name, text: [`${name}=${decode(value)}`, ...kept].join('; ') };
    })
    .filter(({ name }) => !SESSION_COOKIES.has(name.toLowerCase()))
    .map(({ text }) => text)
    .sort()
    .join(' | ');
}

function remember(jar: Map<string, string>, lines: readonly string[]): void {
  for (const line of lines) {
    const [pair = '', ...attributes] = line.split(/;\s*/);
    const [name = '', value = ''] = splitOnce(pair, '=');
    if (attributes.some((attribute) => /^max-age=(0|-\d+)$/i.test(attribute))) jar.delete(name);
    else jar.set(name, value);
  }
}

function bodyOf(wanted: ProofRequest): { body: Buffer | undefined; contentType: string | undefined } {
  if (wanted.files.length === 0) {
    const body = wanted.body === undefined ? undefined : Buffer.from(wanted.body);
    return { body, contentType: undefined };
  }
  const boundary = 'proof-boundary-7d1f';
  const fields = [...new URLSearchParams(wanted.body ?? '')].map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const files = wanted.files.map(
    ({ field, name, content }) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\n` +
      `Content-Type: text/plain\r\n\r\n${content}\r\n`,
  );
  return {
    body: Buffer.from(`${fields.join('')}${files.join('')}--${boundary}--\r\n`),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** JSON with keys in order, so that two values compare as text. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function shown(text: string): string {
  return JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text);
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', '%20'));
  } catch {
    return value;
  }
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
