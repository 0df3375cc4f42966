/**
 * Applies rows: from a match to Go. Captures are converted in the order in which PHP evaluates them, put into the row's
 * template, and what the row says about itself is noted.
 */
import type { Expr as GoExpr, Stmt as GoStmt, Node } from '../go/ast.ts';
import { assign, binary, ident, ifStmt } from '../go/build.ts';
import { walk } from '../go/walk.ts';
import type { Expr } from '../syntax/php/ast.ts';
import type { Row } from '../table/row.ts';
import type { Capture, Match } from '../table/site.ts';
import { captureValues, type Filled, inTemplateOrder } from './captures.ts';
import { attempt, type Emission, refuse } from './emission.ts';
import { substitute } from './generic-call.ts';
import type { GoType } from './go-type.ts';
import { isHole } from './hole.ts';
import { endRequest, failIfSet, failWith } from './leave.ts';
import { exprMatches } from './matching.ts';
import { type Rewriting, rewriteExpr, rewriteStmts } from './rewrite.ts';
import { currentStatus } from './status.ts';
import { answerOf, failureOf, isStatus, placeholderOf, resultsOf, type Template } from './template.ts';
import type { Value } from './value.ts';
import { createVariable, currentBlock, reference, type Variable } from './variables.ts';

/** What a row (or its builder) made of a match. */
export interface Applied {
  /** Statements that do the work; for a value, none. */
  readonly stmts: readonly GoStmt[];
  /** The value, when the row gives one. */
  readonly expr: GoExpr | undefined;
  /** The types of the value, as `(string, error)` says them; empty when there is none. */
  readonly results: readonly string[];
  /** It answers the request. */
  readonly answers: boolean;
  /** The variable that `expr` is, when it was made for this alone. */
  readonly owned?: Variable;
}

/** The value of an expression that a row matches; undefined when none does, or none can be used for its value. */
export function applyToExpr(emit: Emission, expr: Expr): Value | undefined {
  const matches = exprMatches(emit, expr);
  let withHole: Match | undefined;
  for (const match of matches) {
    const value = attempt(emit, () => {
      const from = emit.notes.prelude.length;
      const made = rowValue(emit, match);
      if (made === undefined || matches.length === 1) return made;
      if (!holdsHole([made.expr, ...emit.notes.prelude.slice(from)])) return made;
      // Another row may take what this one does not.
      withHole ??= match;
      return undefined;
    });
    if (value !== undefined) return value;
  }
  const chosen = withHole;
  return chosen && attempt(emit, () => rowValue(emit, chosen));
}

function rowValue(emit: Emission, match: Match): Value | undefined {
  const applied = applyMatch(emit, match);
  const value = applied && asValue(emit, applied);
  return value !== undefined && match.row.fidelity === 'decision' ? { ...value, undecided: true } : value;
}

function holdsHole(roots: readonly Node[]): boolean {
  let found = false;
  for (const root of roots) {
    walk(root, (node) => {
      if (isHole(node)) found = true;
    });
  }
  return found;
}

/** The Go of a match; undefined, with the reason noted, when it cannot be made. */
export function applyMatch(emit: Emission, match: Match): Applied | undefined {
  const { row } = match;
  if (row.fidelity === 'manual') return refuse(emit, row.caveat ?? `${row.title} has no equivalent`);
  const [missing] = emit.subject.plan === undefined ? [] : Object.entries(row.needs);
  if (missing !== undefined) return refuse(emit, `this needs ${missing.join(' ')}, which has to be handed in`);
  const applied = row.build === undefined ? applyTemplate(emit, match) : applyBuilder(emit, match, row.build);
  if (applied !== undefined) noteRow(emit, row);
  return applied;
}

export function noteRow(emit: Emission, row: Row): void {
  const { notes } = emit;
  notes.rows.push(row.id);
  notes.fidelities.push(row.fidelity);
  notes.ledger.push(...row.ledger);
  notes.imports.push(...row.imports);
  if (row.caveat !== undefined && row.fidelity !== 'exact') notes.caveats.push({ row: row.id, text: row.caveat });
  for (const [name, type] of Object.entries(row.needs)) notes.needs.push({ name, type });
}

/** `if err := expr; err != nil { fail }` for an expression that only gives an error. */
export function bindOrFail(emit: Emission, expr: GoExpr): GoStmt {
  return failIfError(emit, expr, 0);
}

/** As `bindOrFail`, for an expression that gives `blanks` values in front of the error. */
export function failIfError(emit: Emission, expr: GoExpr, blanks: number): GoStmt {
  const err = reference(errorVariable(emit));
  const names = [...Array.from({ length: blanks }, () => ident('_')), err];
  return ifStmt(binary(err, '!=', ident('nil')), failWith(emit, err), { init: assign(names, ':=', [expr]) });
}

/** The variable for errors that are dealt with at once; one serves a whole block. */
export function errorVariable(emit: Emission): Variable {
  const known = emit.variables.find(({ wanted, origin }) => origin === 'made' && wanted === 'err');
  return known ?? createVariable(emit, 'err', 'error');
}

/** `lhs := rhs` where some of the left side may be declared in this block already; `=` when all of it is. */
export function define(emit: Emission, lhs: readonly Variable[], rhs: GoExpr): GoStmt {
  const block = currentBlock(emit);
  const isNew = lhs.some((variable) => !block.declared.has(variable));
  for (const variable of lhs) block.declared.add(variable);
  return assign(lhs.map(reference), isNew ? ':=' : '=', [rhs]);
}

function applyBuilder(emit: Emission, match: Match, name: string): Applied | undefined {
  const builder = emit.subject.builders[name];
  if (builder === undefined) return refuse(emit, `there is no builder ${name}`);
  return builder(emit, match);
}

function applyTemplate(emit: Emission, match: Match): Applied | undefined {
  const { row } = match;
  if (row.go === undefined) return refuse(emit, row.caveat ?? `${row.title} has no equivalent`);
  const template = emit.subject.templates.ofRow(row);
  const [problem] = template.problems;
  if (problem !== undefined) return refuse(emit, `the row ${row.id} cannot be used: ${problem}`);
  const answer = template.answer === undefined ? [] : answerStmts(emit, match.captures.get(template.answer));
  if (answer === undefined) return refuse(emit, 'no row says how this value answers the request');
  const values = captureValues(emit, match, template);
  if (values === undefined) return undefined;
  const filled = inTemplateOrder(emit, template, values);
  const results = resultsOf(row.gives).map((type) => substitute(type, values.bindings));
  const fresh = freshVariables(emit, template, results);
  // What the row adds stands in front of the statement that writes, and behind what was added before.
  const rewriting = fill(emit, fresh, filled, answer.slice(-1));
  emit.notes.prelude.push(...declareFresh(emit, rewriteStmts(template.before, rewriting)));
  const isAnswer = row.gives === 'response';
  return {
    stmts: [...answer.slice(0, -1), ...declareFresh(emit, rewriteStmts(template.stmts, rewriting))],
    expr: template.expr && rewriteExpr(template.expr, rewriting),
    results: template.expr === undefined ? [] : results,
    answers: isAnswer,
    ...ownedBy(template, fresh),
  };
}

/** The statements that answer the request with a captured response. */
function answerStmts(emit: Emission, capture: Capture | undefined): readonly GoStmt[] | undefined {
  if (capture?.kind !== 'expr') return undefined;
  for (const match of exprMatches(emit, capture.expr)) {
    const applied = attempt(emit, () => {
      const made = applyMatch(emit, match);
      return made?.answers === true ? made : undefined;
    });
    if (applied !== undefined) return applied.stmts;
  }
  return undefined;
}

/** A template whose value is a variable that its own statements set leaves that variable to whoever takes the value. */
function ownedBy(template: Template, fresh: ReadonlyMap<string, Variable>): Pick<Applied, 'owned'> {
  const name = valueName(template);
  const owned = name === undefined ? undefined : fresh.get(name);
  return owned === undefined ? {} : { owned };
}

function valueName({ expr }: Template): string | undefined {
  const placeholder = expr?.kind === 'Ident' ? placeholderOf(expr.name) : undefined;
  return placeholder?.kind === 'fresh' ? placeholder.name : undefined;
}

/** Names of `$fresh`: an error that the row itself deals with shares one variable with all others of its kind. */
function freshVariables(emit: Emission, template: Template, results: readonly GoType[]): ReadonlyMap<string, Variable> {
  const [gives = 'any'] = results;
  const typeOf = (name: string): string => {
    if (name === 'err') return 'error';
    return name === valueName(template) ? gives : 'any';
  };
  return new Map(
    template.fresh.map(({ name, inValue }) => [
      name,
      name === 'err' && !inValue ? errorVariable(emit) : createVariable(emit, name, typeOf(name)),
    ]),
  );
}

function fill(
  emit: Emission,
  fresh: ReadonlyMap<string, Variable>,
  filled: Filled,
  answer: readonly GoStmt[],
): Rewriting {
  const nameOf = (name: string): GoExpr | undefined => {
    if (isStatus(name)) return currentStatus(emit);
    const placeholder = placeholderOf(name);
    if (placeholder?.kind === 'fresh') return reference(fresh.get(placeholder.name) as Variable);
    return placeholder?.kind === 'meta' ? filled.values.get(placeholder.name) : undefined;
  };
  const rewriting: Rewriting = {
    ident: (node) => nameOf(node.name) ?? node,
    splice: (node) => {
      const placeholder = node.kind === 'Ident' ? placeholderOf(node.name) : undefined;
      return placeholder?.kind === 'splice' ? (filled.lists.get(placeholder.name) ?? []) : undefined;
    },
    stmt: (node) => {
      if (answerOf(node) !== undefined) return answer;
      // A row's `return` is that of a handler.
      if (node.kind === 'ReturnStmt' && node.results.length === 0) return endRequest(emit);
      const error = failureOf(node);
      return error && failWith(emit, error);
    },
  };
  return rewriting;
}

/** `:=` of names that this block has already becomes `=`. */
function declareFresh(emit: Emission, stmts: readonly GoStmt[]): GoStmt[] {
  const { declared } = currentBlock(emit);
  const variablesOf = (names: readonly GoExpr[]): Variable[] =>
    names.flatMap((name) => (name.kind === 'Ident' ? (variableIn(emit, name.name) ?? []) : []));
  return stmts.map((stmt) => {
    if (stmt.kind === 'DeclStmt' && stmt.decl.kind === 'GenDecl') {
      for (const spec of stmt.decl.specs) {
        if (spec.kind === 'ValueSpec') for (const variable of variablesOf(spec.names)) declared.add(variable);
      }
    }
    if (stmt.kind !== 'AssignStmt' || stmt.tok !== ':=') return stmt;
    const variables = variablesOf(stmt.lhs);
    const isNew = variables.some((variable) => !declared.has(variable)) || variables.length === 0;
    for (const variable of variables) declared.add(variable);
    return isNew ? stmt : { ...stmt, tok: '=' };
  });
}

function variableIn(emit: Emission, name: string): Variable | undefined {
  return emit.variables.find((variable) => reference(variable).name === name);
}

/** The value of a row that gives one. One that can fail is hoisted, with the answer to its failure behind it. */
function asValue(emit: Emission, { expr, results, stmts, owned }: Applied): Value | undefined {
  const [type, error, ...more] = results;
  if (expr === undefined || type === undefined) return refuse(emit, 'what this becomes in Go has no value');
  if (type === 'error') return refuse(emit, 'what this becomes in Go gives an error only');
  emit.notes.prelude.push(...stmts);
  if (error === undefined) {
    const stable = owned !== undefined || expr.kind === 'BasicLit';
    return { expr, type, stable, ...(owned === undefined ? {} : { owned }) };
  }
  if (error !== 'error' || more.length > 0) return refuse(emit, 'what this becomes in Go gives several values');
  const value = createVariable(emit, 'value', type);
  const err = errorVariable(emit);
  emit.notes.prelude.push(define(emit, [value, err], expr), failIfSet(emit, reference(err)));
  return { expr: reference(value), type, stable: true, owned: value };
}
