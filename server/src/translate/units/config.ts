/**
 * Files that only return an array, as Go functions that make it: the configuration and the texts of the application's
 * languages. What of them has no Go is left out, and said.
 */
import type { Decl, Expr as GoExpr, Stmt as GoStmt } from '../../go/ast.ts';
import {
  assign,
  call,
  exprStmt,
  field,
  funcDecl,
  funcLit,
  funcType,
  ident,
  returnStmt,
  selector,
  stringLit,
} from '../../go/build.ts';
import { walk } from '../../go/walk.ts';
import type { ArrayItem, ArrayLit, Expr } from '../../syntax/php/ast.ts';
import type { Emission } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { useVariables } from '../finish.ts';
import { isHole } from '../hole.ts';
import { exportedName, nameVariables } from '../naming.ts';
import { openEmission } from '../open-emission.ts';
import type { Source } from '../subject.ts';
import type { ApplicationFile, ApplicationSource } from './application.ts';
import { goString, parseDecls } from './go-text.ts';
import { gathered, plainParts } from './parts.ts';
import type { UnitHole } from './unit.ts';

const TABLE = '*php.Map[php.Key, any]';

export function configUnits(from: ApplicationSource): readonly ApplicationFile[] {
  const out: ApplicationFile[] = [];
  for (const path of [...from.app.files.keys()].sort()) {
    const config = /^config\/([^/]+)\.php$/.exec(path)?.[1];
    const lang = /^(?:resources\/)?lang\/([^/]+)\/(.+)\.php$/.exec(path);
    if (config === undefined && lang === null) continue;
    const source = from.open(path);
    const returned = source?.file.program.body.findLast((stmt) => stmt.kind === 'Return');
    const array = returned?.kind === 'Return' ? returned.expr : undefined;
    if (source === undefined || array?.kind !== 'ArrayLit') continue;
    const isConfig = config !== undefined;
    const name = isConfig ? config : `${lang?.[1] ?? ''}.${(lang?.[2] ?? '').replaceAll('/', '.')}`;
    const goName = `${isConfig ? 'settings' : 'lines'}${exportedName(name.replaceAll(/[^A-Za-z0-9]+/g, ' '))}`;
    const made = arrayFunction(from, source, array, goName);
    const register = isConfig
      ? `func init() { Settings[${goString(name)}] = ${goName} }`
      : `func init() { Lines[${goString(name)}] = ${goName}() }`;
    const unit = gathered([
      { ...plainParts([made.decl, ...parseDecls(from.tools.grammars, register)]), ...made.notes, functions: [] },
    ]);
    const file = (isConfig ? `config_${name}` : `lang_${name}`).replaceAll(/[^a-zA-Z0-9]+/g, '_').toLowerCase();
    out.push({ kind: 'unit', goPath: `internal/app/${file}.go`, from: path, unit });
  }
  return out;
}

interface Made {
  readonly decl: Decl;
  readonly notes: {
    readonly imports: readonly string[];
    readonly holes: readonly UnitHole[];
    readonly ledger: readonly string[];
  };
}

function arrayFunction(from: ApplicationSource, source: Source, array: ArrayLit, goName: string): Made {
  const emit = openEmission({ ...from, source }, { range: array, roots: [array] });
  const holes: UnitHole[] = [];
  const table = ident('table');
  const make: GoExpr = call({
    kind: 'IndexListExpr',
    start: -1,
    end: -1,
    x: selector('php', 'NewMap'),
    indices: [selector('php', 'Key'), ident('any')],
  });
  const stmts: GoStmt[] = [];
  for (const item of array.items) stmts.push(...itemStmts(emit, table, item, holes));
  const body = [assign([table], ':=', [make]), ...stmts, returnStmt(table)];
  const { stmts: used } = useVariables(emit, body, true);
  const { stmts: named } = nameVariables(emit, [exprStmt(funcLit(funcType([]), used))]);
  const [only] = named;
  const list = only?.kind === 'ExprStmt' && only.x.kind === 'FuncLit' ? only.x.body.list : body;
  const type = funcType([], [field(undefined, emit.subject.templates.type(TABLE))]);
  return {
    decl: funcDecl(goName, type, list),
    notes: { imports: emit.notes.imports, holes, ledger: holes.length === 0 ? [] : [`settings of ${source.path}`] },
  };
}

function itemStmts(emit: Emission, table: GoExpr, { key, value }: ArrayItem, holes: UnitHole[]): readonly GoStmt[] {
  const from = emit.notes.prelude.length;
  const made = value.kind === 'ArrayLit' ? lowerExpr(emit, value, TABLE) : lowerExpr(emit, value, 'any');
  const at = key === undefined ? undefined : keyOf(emit, key);
  const prelude = emit.notes.prelude.splice(from);
  const found = holesIn([made.expr, ...(at === undefined ? [] : [at]), ...prelude]);
  if (found.length > 0) {
    holes.push(...found);
    return [];
  }
  const set =
    at === undefined ? call(selector(table, 'Append'), made.expr) : call(selector(table, 'Set'), at, made.expr);
  return [...prelude, exprStmt(set)];
}

function keyOf(emit: Emission, key: Expr): GoExpr {
  if (key.kind === 'StringLit') return call(selector('php', 'KeyOf'), stringLit(key.value));
  return call(selector('php', 'KeyOf'), lowerExpr(emit, key, 'any').expr);
}

function holesIn(nodes: readonly (GoExpr | GoStmt)[]): UnitHole[] {
  const found: UnitHole[] = [];
  for (const node of nodes) walk(node, (each) => void (isHole(each) && found.push(each.hole)));
  return found;
}
