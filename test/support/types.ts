/**
 * Worlds from PHP text, and questions to them in PHP: what `$box->get()` is where `$box` is a `Box<User>`.
 */
import { type FileNames, resolveNames } from '../../server/src/php/names.ts';
import { parseDocType } from '../../server/src/php/phpdoc/parse-type.ts';
import { createWorld, type LayeredWorld } from '../../server/src/php/resolve/world.ts';
import { docType, openDocs } from '../../server/src/php/summary/docs.ts';
import { summarise } from '../../server/src/php/summary/summarise.ts';
import type { FileSummary, SummarySource } from '../../server/src/php/summary/summary.ts';
import {
  type ArrayType,
  anyOf,
  classType,
  literalOf,
  literalType,
  NULL,
  type StaticType,
  UNKNOWN,
} from '../../server/src/php/types.ts';
import type { Framework, Types } from '../../server/src/php/world.ts';
import type { Arg, Expr, Name, Program } from '../../server/src/syntax/php/ast.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { testGrammars } from './grammars.ts';

/** A framework that knows nothing. */
export const NO_FRAMEWORK: Framework = {
  alias: () => undefined,
  missingProperty: () => undefined,
  missingMethod: () => undefined,
  missingStaticMethod: () => undefined,
  refineMethod: () => undefined,
  refineFunction: () => undefined,
  closureParams: () => undefined,
  element: () => undefined,
  methodParams: () => undefined,
};

export const NO_BUILTINS: SummarySource = {
  classNamed: () => undefined,
  functionNamed: () => undefined,
  constantNamed: () => undefined,
};

/** The summary of a file. */
export async function summaryOf(php: string): Promise<FileSummary> {
  const program = parsePhp((await testGrammars()).php, `<?php\n${php}`);
  return summarise(program, resolveNames(program));
}

export async function worldOf(
  files: Readonly<Record<string, string>>,
  framework: Partial<Framework> = {},
  builtins = NO_BUILTINS,
): Promise<LayeredWorld> {
  const summaries = await Promise.all(
    Object.entries(files).map(async ([path, php]) => [path, await summaryOf(php)] as const),
  );
  return createWorld({ files: summaries, builtins, framework: { ...NO_FRAMEWORK, ...framework } });
}

/** The type of an expression; variables by their documented types: `{ box: 'Box<User>' }`. */
export async function typeOf(
  types: Types,
  expression: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<StaticType> {
  const program = parsePhp((await testGrammars()).php, `<?php\n${expression};`);
  const names = resolveNames(program);
  const known = Object.entries(variables).map(([name, type]) => [name, readDocType(type, names)] as const);
  return evaluate(onlyExpr(program), { types, names, variables: new Map(known) });
}

/** A type as a docblock of the global namespace writes it. */
export async function docTypeOf(text: string): Promise<StaticType> {
  return readDocType(text, resolveNames(parsePhp((await testGrammars()).php, '<?php')));
}

interface Evaluation {
  readonly types: Types;
  readonly names: FileNames;
  readonly variables: ReadonlyMap<string, StaticType>;
}

function readDocType(text: string, names: FileNames): StaticType {
  return docType(parseDocType(text)?.type, openDocs(names, undefined, 0, undefined)) ?? UNKNOWN;
}

function onlyExpr(program: Program): Expr {
  const [stmt] = program.body;
  if (stmt?.kind !== 'ExprStmt') throw new Error('An expression is wanted.');
  return stmt.expr;
}

function evaluate(expr: Expr, context: Evaluation): StaticType {
  const { types, variables, names } = context;
  const of = (inner: Expr): StaticType => evaluate(inner, context);
  const classOf = (name: Name | Expr): StaticType => {
    if (name.kind !== 'Name') return of(name);
    return name.text === 'static' ? (variables.get('this') ?? UNKNOWN) : classType(names.classOf(name));
  };
  const argsOf = (args: readonly Arg[]): readonly StaticType[] => args.map((arg) => of(arg.value));
  const textOf = (name: Expr | Name | { kind: 'Identifier'; text: string }): string =>
    name.kind === 'Identifier' ? name.text : '';
  switch (expr.kind) {
    case 'Paren':
      return of(expr.expr);
    case 'Variable':
      return variables.get(expr.name) ?? UNKNOWN;
    case 'StringLit':
    case 'BoolLit':
      return literalType(expr.value);
    case 'IntLit':
      return literalType(Number(expr.raw));
    case 'NullLit':
      return NULL;
    case 'ConstFetch':
      return types.constant(names.constantsOf(expr.name));
    case 'ArrayLit':
      return arrayOfItems(expr, context);
    case 'New':
      return expr.class.kind === 'Name' ? classOf(expr.class) : types.instance(of(expr.class));
    case 'Ternary':
      return anyOf([of(expr.then ?? expr.condition), of(expr.else)]);
    case 'ArrowFunction': {
      const bound = new Map([...variables, ...expr.params.map(({ name }) => [name, UNKNOWN] as const)]);
      return { kind: 'callable', closure: true, returns: evaluate(expr.body, { ...context, variables: bound }) };
    }
    case 'PropertyFetch':
      return types.property(of(expr.object), textOf(expr.name));
    case 'StaticPropertyFetch':
      return types.staticProperty(classOf(expr.class), expr.name.kind === 'Variable' ? expr.name.name : '');
    case 'ClassConstFetch':
      return types.classConstant(classOf(expr.class), textOf(expr.name));
    case 'MethodCall':
      return types.call(of(expr.object), textOf(expr.name), argsOf(expr.args));
    case 'StaticCall':
      return types.staticCall(classOf(expr.class), textOf(expr.name), argsOf(expr.args));
    case 'FuncCall':
      if (expr.callee.kind !== 'Name') return types.invoke(of(expr.callee), argsOf(expr.args));
      return types.functionCall(names.functionsOf(expr.callee), argsOf(expr.args));
    case 'Subscript': {
      const key = expr.index && literalOf(of(expr.index));
      return types.element(of(expr.base), typeof key === 'boolean' ? undefined : key);
    }
    default:
      throw new Error(`${expr.kind} is not evaluated here.`);
  }
}

function arrayOfItems({ items }: Extract<Expr, { kind: 'ArrayLit' }>, context: Evaluation): ArrayType {
  const shape = items.map(({ key, value }, at) => {
    const written = key && literalOf(evaluate(key, context));
    return {
      key: typeof written === 'string' || typeof written === 'number' ? written : at,
      type: evaluate(value, context),
    };
  });
  return { kind: 'array', shape };
}
