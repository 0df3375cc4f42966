/**
 * The requests of a proof, as a line (`GET /?q=go`, `POST /?x=1 a=1&b=2`) or as a map.
 */
import { Fields } from './fields.ts';
import type { ProofRequest } from './row.ts';
import { type ProblemSink, toData, type YamlValue } from './yaml.ts';

const SAMPLE = 'GET /?q=go';
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const FORM = 'application/x-www-form-urlencoded';

/** `path` is the list's field: `proof[0].requests`. */
export function readRequests(
  value: YamlValue | undefined,
  path: string,
  sink: ProblemSink,
  row: string | undefined,
): readonly ProofRequest[] {
  if (value === undefined) return [];
  const items = value.kind === 'list' ? value.items : [value];
  return items.flatMap((item, at) => {
    const field = value.kind === 'list' ? `${path}[${at}]` : path;
    const wrong = (message: string): ProofRequest[] => {
      sink.report(item.offset, row, field, message);
      return [];
    };
    if (item.kind === 'text') return parseRequest(String(item.scalar)) ?? wrong(WRONG_LINE);
    if (item.kind !== 'map') return wrong(`a request is a line such as ${SAMPLE}, or a map with method and path`);
    return [readRequest(new Fields(item, sink, row, `${field}.`))];
  });
}

/** `METHOD PATH`, with a form behind it if it has a body. */
export function parseRequest(line: string): ProofRequest | undefined {
  const found = /^([A-Z]+) (\/\S*)(?: (\S.*))?$/.exec(line.trim());
  if (found === null || !METHODS.includes(found[1] as string)) return undefined;
  const body = found[3];
  const headers: Record<string, string> = body === undefined ? {} : { 'Content-Type': FORM };
  return { method: found[1] as string, path: found[2] as string, headers, body, files: [] };
}

const WRONG_LINE = `this is no request; write METHOD /path, such as ${SAMPLE}, or POST / a=1&b=2 with a form`;

function readRequest(fields: Fields): ProofRequest {
  fields.allow(['method', 'path', 'headers', 'form', 'json', 'body', 'files']);
  const method = fields.optional('method', 'POST') ?? 'GET';
  if (!METHODS.includes(method))
    fields.report('method', `"${method}" is no method; write one of ${METHODS.join(', ')}`);
  const path = fields.required('path', '/');
  if (fields.has('path') && !path.startsWith('/')) fields.report('path', `a path begins with a slash; write /${path}`);
  const headers: Record<string, string> = {};
  for (const [name, values] of Object.entries(fields.textMap('headers', '{ Accept: text/html }'))) {
    headers[name] = values.join(', ');
  }
  const bodies = ['form', 'json', 'body'].filter((name) => fields.has(name));
  if (bodies.length > 1) fields.report(bodies[1] as string, `a request has one body; keep one of ${bodies.join(', ')}`);
  const files = fields.maps('files', '[{ field: photo, name: a.txt, content: hello }]', (file) => {
    file.allow(['field', 'name', 'content']);
    return {
      field: file.required('field', 'photo'),
      name: file.required('name', 'a.txt'),
      content: file.optional('content', 'hello') ?? '',
    };
  });
  const json = fields.get('json');
  const form = fields.optional('form', 'a=1&b=2');
  if (json !== undefined) setDefault(headers, 'Content-Type', 'application/json');
  else if (form !== undefined && files.length === 0) setDefault(headers, 'Content-Type', FORM);
  const body = json === undefined ? (form ?? fields.optional('body', 'text')) : JSON.stringify(toData(json));
  return { method, path, headers, body, files };
}

function setDefault(headers: Record<string, string>, name: string, value: string): void {
  if (!Object.keys(headers).some((key) => key.toLowerCase() === name.toLowerCase())) headers[name] = value;
}
