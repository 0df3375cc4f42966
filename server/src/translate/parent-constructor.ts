/**
 * `parent::__construct(…)`: the part of the object that is the parent's is made as the parent makes it.
 */
import type { Stmt as GoStmt } from '../go/ast.ts';
import { assign, call, exprStmt, selector } from '../go/build.ts';
import type { StaticCall } from '../syntax/php/ast.ts';
import { bindOrFail } from './apply.ts';
import { argumentsFor } from './arguments.ts';
import { type Emission, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { embeddedParent } from './units/inheritance.ts';
import { reference } from './variables.ts';

/** Undefined for every other call, and, with the reason noted, where the parent's is none of the application's. */
export function lowerParentConstructor(emit: Emission, expr: StaticCall): readonly GoStmt[] | undefined {
  const { self } = emit.fn;
  const { plan } = emit.subject;
  const isParent = expr.class.kind === 'Name' && expr.class.text.toLowerCase() === 'parent';
  const isMaker = expr.name.kind === 'Identifier' && expr.name.text.toLowerCase() === '__construct';
  const own = self && plan?.classNamed(self.fqn);
  if (!isParent || !isMaker || plan === undefined || self === undefined || own === undefined) return undefined;
  const { app } = emit.subject.source.file;
  const declared = parentConstructor(emit, own.fqn);
  const isOfPhp = declared === undefined || !app.world.declaresClass(declared);
  if (isOfPhp && app.isClass(own.fqn, 'Throwable') === true) return exceptionFields(emit, expr);
  const parent = embeddedParent(plan, own);
  if (parent === undefined) return undefined;
  const { make } = parent;
  if (make === undefined) return refuse(emit, `how ${parent.fqn} is made is not converted`);
  const made = argumentsFor(emit, make.params, expr.args, make.name);
  if (made === undefined) return undefined;
  emit.notes.calls.push(make.key);
  const construct = selector(reference(self.variable), parent.goName, 'construct');
  const context = make.needsContext ? [{ kind: 'Ident' as const, start: -1, end: -1, name: 'ctx' }] : [];
  const run = { ...call(construct, ...context, ...made.args), ellipsis: made.ellipsis };
  return [make.fails ? bindOrFail(emit, run) : exprStmt(run)];
}

/** The class whose constructor is the parent's. */
function parentConstructor({ subject }: Emission, fqn: string): string | undefined {
  const { app } = subject.source.file;
  const above = app.world.classNamed(fqn)?.extends?.name;
  return above === undefined ? undefined : app.methodOf({ kind: 'class', name: above }, '__construct')?.owner.name;
}

/** PHP's own: `parent::__construct($message, $code, $previous)`. */
function exceptionFields(emit: Emission, { args }: StaticCall): readonly GoStmt[] | undefined {
  const { self } = emit.fn;
  if (self === undefined) return undefined;
  const out: GoStmt[] = [];
  for (const [at, arg] of args.entries()) {
    const named = arg.name === undefined ? FIELDS[at] : FIELDS.find(({ phpName }) => phpName === arg.name?.text);
    if (named === undefined || arg.spread) return refuse(emit, 'PHP gives this to no field of an exception');
    const value = lowerExpr(emit, arg.value, named.type);
    out.push(
      ...emit.notes.prelude.splice(0),
      assign([selector(reference(self.variable), named.goName)], '=', [value.expr]),
    );
  }
  return out;
}

const FIELDS = [
  { phpName: 'message', goName: 'Message', type: 'string' },
  { phpName: 'code', goName: 'Code', type: 'int' },
  { phpName: 'previous', goName: 'Previous', type: 'error' },
] as const;
