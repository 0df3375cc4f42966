/**
 * Hover over what only Laravel knows: a column, a relation, a scope, a route, a view, a setting. A headline and a few
 * details, with a link to where it stands. Names come from the user's code and are escaped.
 */

import type { RouteEntry } from '../laravel/routes/list.ts';
import type { Column } from '../laravel/schema/schema.ts';
import { isKind, type Literal } from '../php/literal.ts';
import { printType } from '../php/print-type.ts';
import { escapeTerminal } from '../report/escape.ts';
import { LineIndex } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import type { OpenDocument } from './documents.ts';
import { baseName, type Fact, factAt } from './fact-at.ts';
import { pathOf, type Session } from './session.ts';
import { type FactTexts, factTextsOf } from './texts-facts.ts';
import { pathBelow, uriBelow } from './uris.ts';

export interface FactHover {
  readonly range: Range;
  /** Lines of Markdown, the headline first. */
  readonly lines: readonly string[];
}

const MAX_ROUTES = 5;
const MAX_MIDDLEWARE = 6;

export async function factHoverAt(
  session: Session,
  document: OpenDocument,
  offset: number,
): Promise<FactHover | undefined> {
  const { application, uri } = session.application(document.uri);
  const path = document.uri === uri ? pathOf(session, uri) : pathBelow(uri, document.uri);
  const fact = factAt(application, path, document, offset);
  if (fact === undefined) return undefined;
  const texts = factTextsOf(session.locale);
  const lines = print(fact, texts);
  const place = placeOf(fact);
  const link = place === undefined ? undefined : await linkTo(session, uri, place);
  return { range: fact, lines: link === undefined ? lines : [...lines, link] };
}

function print(fact: Fact, texts: FactTexts): string[] {
  switch (fact.kind) {
    case 'attribute':
      return printAttribute(fact, texts);
    case 'relation':
      return printRelation(fact, texts);
    case 'scope': {
      const params = (fact.scope.params ?? []).map(({ name, variadic }) => `${variadic ? '...' : ''}$${name}`);
      return [`${code(`${baseName(fact.model.name)}::${fact.scope.name}(${params.join(', ')})`)} · ${texts.scope}`];
    }
    case 'route':
      return [`${code(verbOf(fact.route))} · ${texts.route}`, ...routeDetails(fact.route, texts)];
    case 'view':
      return [`${code(fact.view.name)} · ${texts.view}`];
    case 'config':
      return [`${code(fact.key)} · ${texts.config} ${code(printLiteral(fact.value))}`];
    case 'action':
      return [
        `${code(fact.name)} · ${texts.action}`,
        ...fact.routes.slice(0, MAX_ROUTES).map((route) => [code(verbOf(route)), ...details(route, texts)].join(' · ')),
        ...(fact.routes.length > MAX_ROUTES ? [texts.more(fact.routes.length - MAX_ROUTES)] : []),
      ];
  }
}

function printAttribute({ model, attribute }: Extract<Fact, { kind: 'attribute' }>, texts: FactTexts): string[] {
  const { name, type, column, cast, accessor } = attribute;
  const head = `${code(`${baseName(model.name)}::$${name}`)} · ${code(printType(type))}`;
  const marks = [
    ...(cast === undefined ? [] : [`${texts.cast} ${code(cast.text)}`]),
    ...(accessor === undefined ? [] : [`${texts.accessor} ${code(`${accessor.method}()`)}`]),
    ...(attribute.fillable ? [texts.fillable] : []),
    ...(attribute.hidden ? [texts.hidden] : []),
  ];
  return [
    head,
    ...(column === undefined ? [] : [printColumn(model.table, column, texts)]),
    ...(marks.length === 0 ? [] : [marks.join(' · ')]),
  ];
}

function printColumn(table: string | undefined, column: Column, texts: FactTexts): string {
  const size = column.length ?? (column.total === undefined ? undefined : `${column.total}, ${column.places ?? 0}`);
  const type = `${column.type}${size === undefined ? '' : `(${size})`}${column.unsigned ? ' unsigned' : ''}`;
  return [
    `${texts.column} ${code(`${table ?? '?'}.${column.name}`)}: ${code(type)}`,
    column.nullable ? texts.nullable : texts.notNull,
    ...(column.default === undefined ? [] : [`${texts.default} ${code(printLiteral(column.default))}`]),
  ].join(' · ');
}

function printRelation({ model, relation }: Extract<Fact, { kind: 'relation' }>, texts: FactTexts): string[] {
  const related = relation.related === undefined ? texts.anyModel : code(relation.related);
  const keys = keysOf(relation.foreignKey, relation.localKey);
  const { pivot } = relation;
  return [
    `${code(`${baseName(model.name)}::${relation.name}()`)} · ${code(relation.kind)} ${related}`,
    `${texts.reads} ${code(printType(relation.type))}`,
    ...(keys === '' ? [] : [`${texts.keys} ${keys}`]),
    ...(pivot?.table === undefined ? [] : [`${texts.pivot} ${code(pivot.table)}`]),
    ...(relation.constraints.length === 0 ? [] : [`${texts.narrowed} ${relation.constraints.map(code).join(', ')}`]),
  ];
}

function keysOf(foreign: string | undefined, local: string | undefined): string {
  return [foreign, local].flatMap((key) => (key === undefined ? [] : [code(key)])).join(' → ');
}

function routeDetails(route: RouteEntry, texts: FactTexts): string[] {
  return [`${texts.action} ${code(route.action)}`, ...details({ ...route, name: undefined }, texts)];
}

function details({ name, middleware }: RouteEntry, texts: FactTexts): string[] {
  const shown = middleware.slice(0, MAX_MIDDLEWARE).map(code).join(', ');
  return [
    ...(name === undefined ? [] : [code(name)]),
    ...(middleware.length === 0
      ? []
      : [`${texts.middleware} ${shown}${middleware.length > MAX_MIDDLEWARE ? ', …' : ''}`]),
  ];
}

/** `GET /orders/{order}`; `HEAD` goes with every `GET` and is left out. */
export function verbOf({ methods, uri }: Pick<RouteEntry, 'methods' | 'uri'>): string {
  const verbs = methods.filter((method) => method !== 'HEAD' || !methods.includes('GET'));
  const isAny = ALL_VERBS.every((verb) => methods.includes(verb));
  return `${isAny ? 'ANY' : verbs.join('|')} ${uri.startsWith('/') ? uri : `/${uri}`}`;
}

const ALL_VERBS: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

interface FilePlace {
  /** Relative to the application. */
  readonly path: string;
  readonly offset: number;
}

function placeOf(fact: Fact): FilePlace | undefined {
  switch (fact.kind) {
    case 'attribute': {
      const { column, accessor } = fact.attribute;
      if (accessor !== undefined) return { path: accessor.path, offset: accessor.at };
      return column?.definedAt;
    }
    case 'relation':
      return fact.relation.definedAt;
    case 'scope':
      return { path: fact.scope.path, offset: fact.scope.at };
    case 'route':
      return { path: fact.route.path, offset: fact.route.start };
    case 'view':
      return { path: fact.view.path, offset: 0 };
    case 'config':
      return { path: `config/${fact.key.split('.')[0]}.php`, offset: 0 };
    case 'action': {
      const [route] = fact.routes;
      return route && { path: route.path, offset: route.start };
    }
  }
}

/** A link that editors open at the line; undefined where the file is gone. */
async function linkTo(session: Session, folder: string, { path, offset }: FilePlace): Promise<string | undefined> {
  const uri = uriBelow(folder, path);
  const text = session.documents.get(uri)?.text ?? (offset === 0 ? '' : await session.host.read(uri));
  if (text === undefined) return undefined;
  const line = offset === 0 ? 0 : new LineIndex(text).positionAt(Math.min(offset, text.length)).line;
  const label = escapeTerminal(`${path.slice(path.lastIndexOf('/') + 1)}:${line + 1}`);
  return `[${label.replace(/[\\[\]`*_<>]/g, '\\$&')}](${uri.replace(/[()]/g, encodeURIComponent)}#L${line + 1})`;
}

function printLiteral(literal: Literal): string {
  if (typeof literal !== 'object' || literal === null) return JSON.stringify(literal);
  if (isKind(literal, 'call')) return `${literal.name}(${literal.args.map(printLiteral).join(', ')})`;
  if (isKind(literal, 'class')) return `${literal.name}::class`;
  if (isKind(literal, 'constant')) {
    return literal.class === undefined ? literal.name : `${literal.class}::${literal.name}`;
  }
  if (isKind(literal, 'array')) return literal.items.length === 0 ? '[]' : `[…${literal.items.length}]`;
  return '…';
}

/** Inline code, whatever the text holds. */
export function code(text: string): string {
  const shown = escapeTerminal(text).replaceAll('`', "'").replace(/\s+/g, ' ').trim();
  return shown === '' ? '` `' : `\`${shown.length > MAX_CODE ? `${shown.slice(0, MAX_CODE)}…` : shown}\``;
}

const MAX_CODE = 120;
