/**
 * A whole application in Go. Every body is emitted twice: once to find out what it reaches, which decides signatures, and
 * once against the plan that follows from it. Pure: files come in as sources and go out as text.
 */

import type { Decl, FuncDecl } from '../../go/ast.ts';
import { withDoc } from '../../go/build.ts';
import type { Application } from '../../laravel/application.ts';
import { declaredName } from '../../php/class-facts.ts';
import { readDeclarations } from '../../php/declarations.ts';
import type { FunctionDecl } from '../../syntax/php/ast.ts';
import type { Tools } from '../convert.ts';
import { lowerFunction } from '../functions.ts';
import { createPlan, NO_EFFECTS } from '../plan/build-plan.ts';
import { fileName } from '../plan/names.ts';
import type { ClassPlan, Effects, FunctionPlan, Plan } from '../plan/plan.ts';
import type { Source } from '../subject.ts';
import { applicationFiles } from '../units/application.ts';
import { hasPlainMethods, unitBuilder } from '../units/builders.ts';
import { methodsOf } from '../units/class.ts';
import type { GoUnit, LoweredFunction, UnitSource } from '../units/unit.ts';
import { type Doing, effectsOf } from './effects.ts';
import { type GoFile, printFile } from './go-file.ts';

export interface ApplicationTools extends Tools {
  /** Names of the Go package that the application's own must not take: those of its helpers. */
  readonly reserved: readonly string[];
  /** A program for the console: what it echoes goes to standard output. */
  readonly isConsole?: boolean;
  /** A PHP file of the application by its path; `undefined` when it cannot be read. */
  open(path: string): Source | undefined;
}

/** A unit's Go with what there is to say of it. */
export interface ConvertedUnit {
  readonly file: GoFile;
  /** The PHP file. */
  readonly from: string;
  readonly functions: readonly ConvertedFunction[];
  readonly holes: readonly ConvertedHole[];
  readonly ledger: readonly string[];
  readonly caveats: GoUnit['caveats'];
  readonly rows: readonly string[];
  /** What gofmt said of declarations that were no Go: mistakes of the translator. */
  readonly broken: readonly string[];
}

export interface ConvertedFunction {
  /** `App\Http\Controllers\PostController::show` */
  readonly name: string;
  readonly holes: number;
  readonly isHandler: boolean;
}

export interface ConvertedHole {
  /** Counted from 1, in the PHP file. */
  readonly line: number;
  readonly why: string;
}

export interface Converter {
  readonly plan: Plan;
  /** What a file's functions do by themselves: the first pass, which needs no doings. */
  discover(source: Source): readonly Doing[];
  /**
   * The Go of a file's classes and functions: the second pass. With `only`, the offset where the PHP of a method begins,
   * its class has the bodies of no others.
   */
  convert(source: Source, only?: number): readonly ConvertedUnit[];
  /** The Go of the one function or method whose PHP begins at the offset, as a file of its own. */
  convertFunction(source: Source, start: number): ConvertedUnit | undefined;
  /** What is made of the application as a whole. */
  convertWhole(): readonly ConvertedUnit[];
}

/** `known` are the doings of all files, in any order, or none before they are known; or what follows from them. */
export function openConverter(
  { open, ...tools }: ApplicationTools,
  app: Application,
  known: readonly Doing[] | Effects,
): Converter {
  const effects = 'fails' in known ? known : known.length === 0 ? NO_EFFECTS : effectsOf(known);
  const plan = createPlan({
    app,
    module: tools.module,
    effects,
    reserved: tools.reserved,
    isConsole: tools.isConsole === true,
  });
  const unitsIn = (source: Source, isDiscovery: boolean, only?: number): readonly MadeUnit[] =>
    unitsOf({ tools, source, app, plan, open, isDiscovery, ...(only === undefined ? {} : { only }) });
  return {
    plan,
    discover: (source) =>
      unitsIn(source, true).flatMap(({ unit }) =>
        unit.functions.map(({ key, fails, needsContext, calls }) => ({ key, fails, needsContext, calls })),
      ),
    convert: (source, only) =>
      unitsIn(source, false, only).map((made) => convertedUnit(tools, plan, { ...made, from: source })),
    convertFunction: (source, start) => {
      const from: UnitSource = { tools, source, app, plan, open, isDiscovery: false, only: start };
      for (const { goPath, functions } of functionsFrom(from)) {
        const made = functions.filter((each) => each.start === start);
        if (made.length > 0) return convertedUnit(tools, plan, { goPath, unit: unitOf(made), from: source });
      }
      return undefined;
    },
    convertWhole: () =>
      applicationFiles({ tools, app, plan, open }).map((made) => {
        if (made.kind === 'text') return { ...NOTHING, file: made.file, from: '' };
        const from = open(made.from);
        return convertedUnit(tools, plan, { ...made, from });
      }),
  };
}

interface MadeUnit {
  readonly goPath: string;
  readonly unit: GoUnit;
}

function unitsOf(from: UnitSource): readonly MadeUnit[] {
  const declared = readDeclarations(from.source.file.program);
  const classes = declared.classes.flatMap((node): MadeUnit[] => {
    const of = planOf(from, node);
    return of === undefined ? [] : [{ goPath: of.goPath, unit: unitBuilder(of.kind)(from, node, of) }];
  });
  const functions = functionsUnit(from, declared.functions);
  return functions === undefined ? classes : [...classes, functions];
}

interface HeldFunctions {
  readonly goPath: string;
  readonly functions: readonly LoweredFunction[];
}

/** The functions of whatever holds the one that is wanted. */
function functionsFrom(from: UnitSource): readonly HeldFunctions[] {
  const { only = -1 } = from;
  const declared = readDeclarations(from.source.file.program);
  const node = declared.classes.find(({ start, end }) => start <= only && only < end);
  const of = node && planOf(from, node);
  if (node === undefined) {
    const unit = functionsUnit(
      from,
      declared.functions.filter(({ start }) => start === only),
    );
    return unit === undefined ? [] : [{ goPath: unit.goPath, functions: unit.unit.functions }];
  }
  if (of === undefined) return [];
  const { goPath, kind } = of;
  const methods = hasPlainMethods(kind) ? methodsOf(from, node, of) : [];
  return [{ goPath, functions: methods.length > 0 ? methods : unitBuilder(kind)(from, node, of).functions }];
}

/** Of several classes with one name the application has the first. */
function planOf({ plan, source }: UnitSource, node: NamedClass): ClassPlan | undefined {
  const of = plan.classNamed(declaredName(source.file.names, node.name.text, node.start));
  return of?.path === source.path ? of : undefined;
}

type NamedClass = ReturnType<typeof readDeclarations>['classes'][number];

/** The functions that a file declares, in a Go file of its name. */
function functionsUnit(from: UnitSource, nodes: readonly FunctionDecl[]): MadeUnit | undefined {
  const { plan, source } = from;
  const seen = new Set<FunctionPlan>();
  const functions = nodes.flatMap((node) => {
    const planned = plan.functionNamed(declaredName(source.file.names, node.name.text, node.start));
    // Of several declarations of one name the application has the first.
    if (planned?.path !== source.path || seen.has(planned)) return [];
    seen.add(planned);
    return [lowerFunction(from, node, planned)];
  });
  if (functions.length === 0) return undefined;
  return { goPath: `internal/app/${functionsFile(source.path)}`, unit: unitOf(functions) };
}

/** `app/helpers.php` → `app_helpers.go`: files of one name in several folders stay apart, and apart from classes. */
function functionsFile(path: string): string {
  return fileName(
    path
      .replace(/\.php$/i, '')
      .replace(/[^A-Za-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '') || 'functions',
  );
}

export function unitOf(functions: readonly LoweredFunction[], before: readonly Decl[] = []): GoUnit {
  return {
    decls: [...before, ...functions.flatMap(({ before: own = [], decl }): readonly Decl[] => [...own, decl])],
    functions,
    imports: functions.flatMap(({ imports }) => imports),
    ledger: functions.flatMap(({ ledger }) => ledger),
    caveats: functions.flatMap(({ caveats }) => caveats),
    rows: functions.flatMap(({ rows }) => rows),
    holes: functions.flatMap(({ holes }) => holes),
  };
}

const NOTHING = { functions: [], holes: [], ledger: [], caveats: [], rows: [], broken: [] } as const;

interface Finished extends MadeUnit {
  readonly from: Source | undefined;
}

function convertedUnit(tools: Tools, plan: Plan, { goPath, unit, from }: Finished): ConvertedUnit {
  const decls = withOrigins(unit);
  const { imports } = unit;
  const { text, broken } = printFile(tools.gofmt, { packageName: 'app', decls, imports, module: tools.module });
  return {
    file: { path: goPath, text },
    from: from?.path ?? '',
    functions: unit.functions.map((made) => ({
      name: made.name,
      holes: made.holes.length,
      isHandler: isHandler(plan, made),
    })),
    holes: unit.holes.map(({ start, why }) => ({ line: (from?.lines.positionAt(start).line ?? 0) + 1, why })),
    ledger: [...new Set(unit.ledger)],
    caveats: [...new Map(unit.caveats.map((each) => [`${each.row}\n${each.text}`, each])).values()],
    rows: [...new Set(unit.rows)],
    broken,
  };
}

/** The comments by which a function's Go is found again when its PHP has changed. */
function withOrigins({ decls, functions }: GoUnit): readonly Decl[] {
  const origins = new Map(functions.map(({ decl, origin }) => [nameOf(decl), origin]));
  return decls.map((decl) => {
    const origin = decl.kind === 'FuncDecl' ? origins.get(nameOf(decl)) : undefined;
    if (origin === undefined) return decl;
    const isDocumented = (decl.layout?.lead ?? []).length > 0;
    return withDoc(decl, isDocumented ? `\n${origin}` : origin);
  });
}

/** `Invoice.Send` for a method. */
function nameOf({ recv, name }: FuncDecl): string {
  const type = recv?.list[0]?.type;
  const of = type?.kind === 'StarExpr' ? type.x : type;
  return of?.kind === 'Ident' ? `${of.name}.${name.name}` : name.name;
}

function isHandler(plan: Plan, { name }: LoweredFunction): boolean {
  const [fqn = '', method] = name.split('::');
  if (method === undefined || plan.classNamed(fqn)?.kind === 'middleware') return false;
  return plan.method(fqn, method)?.isHandler === true;
}
