/**
 * The Go of what was chosen in an open PHP document: a piece of a function's body, a function or method as it stands in
 * its class's Go file, a class, a file. All of it as a conversion of the whole application gives it.
 */

import { declaredName } from '../php/class-facts.ts';
import { readDeclarations } from '../php/declarations.ts';
import type { ConvertUnit } from '../protocol.ts';
import type { FunctionDecl, Method } from '../syntax/php/ast.ts';
import { findAt } from '../syntax/php/walk.ts';
import type { Range } from '../text/range.ts';
import type { ConvertedUnit } from '../translate/app/convert-application.ts';
import type { GoFile } from '../translate/app/go-file.ts';
import type { Conversion } from '../translate/conversion.ts';
import { convert } from '../translate/convert.ts';
import { findTarget, functionTarget } from '../translate/target.ts';
import { nameAt } from './convert.ts';
import type { OpenDocument } from './documents.ts';
import type { Planned } from './planned.ts';
import type { Session } from './session.ts';

export interface Chosen {
  readonly unit: ConvertUnit;
  readonly range: Range;
}

export type MadeGo = MadePiece | MadeFiles;

/** Statements or an expression, with what they need around them. */
export interface MadePiece {
  readonly kind: 'piece';
  readonly name: string;
  readonly range: Range;
  readonly conversion: Conversion;
  /** The name of the function that it is the whole of. */
  readonly symbol: string | undefined;
}

/** Declarations in files of the Go module; of a function a file with nothing else, whose path is that of its class. */
export interface MadeFiles {
  readonly kind: 'files';
  readonly name: string;
  readonly range: Range;
  readonly units: readonly ConvertedUnit[];
  readonly files: readonly GoFile[];
  /** Whether a file holds one function of what its Go file has. */
  readonly isPart: boolean;
  /** Of a method: its class with no other bodies, for where there is no such file yet. */
  readonly around: GoFile | undefined;
}

/** Undefined where no code is. */
export function makeGo(
  session: Session,
  document: OpenDocument,
  chosen: Chosen,
  module: string,
): Promise<MadeGo | undefined> {
  return session.planned.settled(document, module, (application) => {
    const files = document.kind === 'php' ? filesOf(document, application, chosen) : undefined;
    return files ?? pieceOf(session, document, application, chosen, module);
  });
}

function filesOf(document: OpenDocument, planned: Planned, { unit, range }: Chosen): MadeFiles | undefined {
  const { converter } = planned;
  const source = planned.sourceOf(document);
  const made = (name: string, units: readonly ConvertedUnit[], around?: ConvertedUnit): MadeFiles | undefined =>
    units.length === 0
      ? undefined
      : {
          ...{ kind: 'files', name, range, units, isPart: unit === 'function', around: around?.file },
          files: units.map(({ file }) => file),
        };
  switch (unit) {
    case 'piece':
      return undefined;
    case 'function': {
      const node = functionAt(document, range.start);
      const found = node && converter.convertFunction(source, node.start);
      if (node === undefined || found === undefined) return undefined;
      const isMethod = node.kind === 'Method';
      const path = found.file.path;
      const around = isMethod
        ? converter.convert(source, node.start).find(({ file }) => file.path === path)
        : undefined;
      return made(nameAt(document, range.start), [found], around);
    }
    case 'class': {
      const node = classAt(document, range.start);
      const fqn = node && declaredName(source.file.names, node.name.text, node.start);
      const goPath = fqn === undefined ? undefined : converter.plan.classNamed(fqn)?.goPath;
      return made(
        nameAt(document, range.start),
        converter.convert(source).filter(({ file }) => file.path === goPath),
      );
    }
    case 'file':
      return made(nameAt(document, -1), converter.convert(source));
  }
}

/** In a function that no plan knows, the whole is a handler; a script is the body of one. */
function pieceOf(
  session: Session,
  document: OpenDocument,
  planned: Planned,
  { unit, range }: Chosen,
  module: string,
): MadePiece | undefined {
  const { grammars, gofmt, helpers } = session.host;
  const { program } = document.php;
  const target =
    unit === 'file'
      ? { kind: 'stmts' as const, stmts: program.body, dangling: program.dangling, isEnd: true }
      : findTarget(program, range);
  if (target === undefined || (target.kind === 'stmts' && target.stmts.length === 0)) return undefined;
  // What has a body of its own is no piece of another.
  const plan = target.kind === 'function' ? undefined : planned.converter.plan;
  const conversion = convert({ grammars, gofmt, helpers, module }, planned.sourceOf(document), target, plan);
  const name = nameAt(document, unit === 'file' ? -1 : range.start);
  const symbol = target.kind === 'function' ? name.split('.').at(-1) : undefined;
  return { kind: 'piece', name, range, conversion, symbol };
}

/** The function or method with a body around an offset. */
export function functionAt(document: OpenDocument, offset: number): FunctionDecl | Method | undefined {
  return findAt(document.php.program, offset)
    .filter((node) => node.kind === 'FunctionDecl' || node.kind === 'Method')
    .findLast((node) => functionTarget(node) !== undefined);
}

/** The class around an offset that has a name. */
export function classAt(document: OpenDocument, offset: number): NamedClass | undefined {
  return readDeclarations(document.php.program).classes.find(({ start, end }) => start <= offset && offset < end);
}

type NamedClass = ReturnType<typeof readDeclarations>['classes'][number];
