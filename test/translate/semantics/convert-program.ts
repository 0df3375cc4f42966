/**
 * A PHP program as a Go package: its classes and functions as those of an application, the statements of its file as the
 * function `Run`.
 */
import { openApplication } from '../../../server/src/laravel/application.ts';
import { indexFile } from '../../../server/src/laravel/index-file.ts';
import { openFile } from '../../../server/src/php/file.ts';
import { resolveNames } from '../../../server/src/php/names.ts';
import type { Signatures } from '../../../server/src/php/signatures/signatures.ts';
import type { FunctionDecl, Program as Tree } from '../../../server/src/syntax/php/ast.ts';
import { parsePhp } from '../../../server/src/syntax/php/parse.ts';
import type { Table } from '../../../server/src/table/table.ts';
import { LineIndex } from '../../../server/src/text/lines.ts';
import { openConverter } from '../../../server/src/translate/app/convert-application.ts';
import { printFile } from '../../../server/src/translate/app/go-file.ts';
import type { Tools } from '../../../server/src/translate/convert.ts';
import { lowerFunction } from '../../../server/src/translate/functions.ts';
import type { FunctionPlan } from '../../../server/src/translate/plan/plan.ts';
import type { Source } from '../../../server/src/translate/subject.ts';
import type { Program } from './programs.ts';

export interface Converting {
  readonly tools: Tools;
  readonly table: Table;
  readonly builtins: Signatures;
}

export interface GoProgram {
  /** Files of package `app`, by name. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Why something is a hole. */
  readonly holes: readonly string[];
  /** What gofmt said of Go that was none. */
  readonly broken: readonly string[];
}

const PATH = 'program.php';

export function convertProgram({ tools, table, builtins }: Converting, { php }: Program): GoProgram {
  const program = parsePhp(tools.grammars.php, php);
  const app = openApplication({ files: [[PATH, indexFile(PATH, program, resolveNames(program))]], builtins });
  const file = openFile(program, app.types);
  const source: Source = { text: php, path: PATH, lines: new LineIndex(php), file, table };
  const open = (path: string): Source | undefined => (path === PATH ? source : undefined);
  const options = { ...tools, open, reserved: ['Run'], isConsole: true };
  const doings = openConverter(options, app, []).discover(source);
  const converter = openConverter(options, app, doings);
  const units = converter.convert(source);
  const from = { tools, source, app, plan: converter.plan, open, isDiscovery: false };
  const run = lowerFunction(from, mainOf(program), RUN);
  const main = printFile(tools.gofmt, {
    packageName: 'app',
    decls: [run.decl],
    imports: run.imports,
    module: tools.module,
  });
  return {
    files: [
      ...units.map((unit) => ({ name: unit.file.path.split('/').at(-1) ?? '', text: unit.file.text })),
      { name: 'run_program.go', text: main.text },
    ],
    holes: [...units.flatMap((unit) => unit.holes), ...run.holes].map(({ why }) => why),
    broken: [...units.flatMap((unit) => unit.broken), ...main.broken],
  };
}

/** The statements that run when the file does, as the body of a function. */
function mainOf({ body, dangling, start, end }: Tree): FunctionDecl {
  const stmts = body.filter(({ kind }) => !DECLARATIONS.has(kind));
  return {
    kind: 'FunctionDecl',
    start,
    end,
    name: { kind: 'Identifier', start, end: start, text: 'main' },
    params: [],
    returnType: undefined,
    byRef: false,
    attributes: [],
    body: { kind: 'Block', start: stmts[0]?.start ?? start, end, body: stmts, dangling },
  } as unknown as FunctionDecl;
}

const DECLARATIONS: ReadonlySet<string> = new Set([
  'FunctionDecl',
  'ClassDecl',
  'InterfaceDecl',
  'TraitDecl',
  'EnumDecl',
  'Use',
  'Namespace',
  'Declare',
]);

const RUN: FunctionPlan = {
  key: 'run',
  name: 'run',
  goName: 'Run',
  params: [],
  result: undefined,
  fails: true,
  needsContext: false,
  receiver: undefined,
  isHandler: false,
};
