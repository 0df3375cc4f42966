/**
 * Above what routes lead to: whether its Go is there, and whether the PHP has changed since it was written. Above that Go:
 * where it comes from. Nothing anywhere else.
 */
import type { CodeLens } from 'vscode-languageserver';
import type { Application } from '../laravel/application.ts';
import { declaredName } from '../php/class-facts.ts';
import { readDeclarations } from '../php/declarations.ts';
import { COMMANDS, type OffsetRange } from '../protocol.ts';
import type { Method } from '../syntax/php/ast.ts';
import { findOrigins, originHash } from '../translate/origin.ts';
import type { OpenDocument } from './documents.ts';
import { functionsIn, phpAt } from './php-at.ts';
import { toLspRange } from './positions.ts';
import { appPathOf, canRun, pathOf, type Session } from './session.ts';
import { textsOf } from './texts.ts';

export async function codeLenses(session: Session, document: OpenDocument): Promise<CodeLens[]> {
  const settings = session.settings(document.uri);
  if (!settings.enable || !settings.codeLens.enable || document.text.length > settings.files.maxSize) return [];
  if (document.kind === 'php') return actionLenses(session, document);
  return document.kind === 'go' && !document.uri.includes('/.laragin/') ? goLenses(session, document) : [];
}

function actionLenses(session: Session, document: OpenDocument): CodeLens[] {
  const texts = textsOf(session.locale);
  const paths = [appPathOf(session, document.uri), pathOf(session, document.uri)];
  return actionsIn(session, document).flatMap((method) => {
    const origins = session.origins.madeFrom(document.uri, paths, method.name.text);
    const range: OffsetRange = { start: method.start, end: method.end };
    const at = lensAt(document, method.name.start);
    if (origins.length === 0)
      return at(texts.lens.convert, COMMANDS.preview, [document.uri, range, 'function'], session);
    const hash = originHash(document.text.slice(method.start, method.end));
    const current = origins.find(({ sha }) => sha === hash);
    const [shown = current] = current === undefined ? origins : [current];
    return [
      ...(shown === undefined ? [] : at(texts.lens.ported, COMMANDS.openCode, [shown.uri, shown.offset], session)),
      ...(current === undefined
        ? at(texts.lens.changed, COMMANDS.merge, [document.uri, range, 'function'], session)
        : []),
    ];
  });
}

async function goLenses(session: Session, document: OpenDocument): Promise<CodeLens[]> {
  const texts = textsOf(session.locale);
  const lenses: CodeLens[] = [];
  for (const { path, symbol, sha, offset } of findOrigins(document.text)) {
    const php = await phpAt(session, document.uri, path);
    if (php === undefined) continue;
    const at = lensAt(document, offset);
    const functions = symbol === undefined ? [] : functionsIn(session, php).filter(({ name }) => name === symbol);
    const found = functions.find((each) => each.hash === sha) ?? functions[0];
    const name = nameOf(path, symbol);
    lenses.push(...at(texts.lens.from(name), COMMANDS.openCode, [php.uri, found?.start ?? 0], session));
    if (found !== undefined && found.hash !== sha) {
      const range: OffsetRange = { start: found.start, end: found.end };
      lenses.push(...at(texts.lens.changed, COMMANDS.merge, [php.uri, range, 'function'], session));
    }
  }
  return lenses;
}

/** `PostController::show` of a class's file, `helpers.php` of a part without a name. */
function nameOf(path: string, symbol: string | undefined): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  if (symbol === undefined) return file;
  return /^[A-Z]\w*\.php$/.test(file) ? `${file.slice(0, -'.php'.length)}::${symbol}` : `${file}: ${symbol}`;
}

function lensAt(
  document: OpenDocument,
  offset: number,
): (title: string, command: string, args: readonly unknown[], session: Session) => CodeLens[] {
  const range = toLspRange(document.lines, { start: offset, end: offset });
  return (title, command, args, session) =>
    canRun(session, command) ? [{ range, command: { title, command, arguments: [...args] } }] : [];
}

/** The methods of a document that routes lead to. */
function actionsIn(session: Session, document: OpenDocument): Method[] {
  const targets = targetsOf(session.application(document.uri).application);
  if (targets.size === 0) return [];
  const { program, names } = document.php;
  return readDeclarations(program).classes.flatMap((node) => {
    const fqn = declaredName(names, node.name.text, node.start);
    return node.members.filter(
      (member): member is Method =>
        member.kind === 'Method' &&
        member.body !== undefined &&
        targets.has(`${fqn}::${member.name.text}`.toLowerCase()),
    );
  });
}

/** `class::method` in lower case of what routes lead to. */
function targetsOf({ routes: { routes } }: Application): ReadonlySet<string> {
  let targets = known.get(routes);
  if (targets === undefined) {
    targets = new Set(
      routes.flatMap(({ target }) =>
        target.kind === 'controller' ? [`${target.class}::${target.method}`.toLowerCase()] : [],
      ),
    );
    known.set(routes, targets);
  }
  return targets;
}

const known = new WeakMap<readonly unknown[], ReadonlySet<string>>();
