/**
 * An enum as a named type with constants. Its value is what PHP's case has for it, and the name where a case has none.
 */
import type { CaseClause, Decl, Expr as GoExpr, Stmt as GoStmt, SwitchStmt, ValueSpec } from '../../go/ast.ts';
import {
  call,
  composite,
  field,
  funcDecl,
  funcType,
  ident,
  returnStmt,
  selector,
  sliceOf,
  star,
  stringLit,
  typeDecl,
  unary,
  withBreaks,
  withDoc,
} from '../../go/build.ts';
import type { ClassLike } from '../../syntax/php/ast.ts';
import { goComments } from '../comments.ts';
import { receiverName } from '../plan/names.ts';
import type { ClassPlan } from '../plan/plan.ts';
import { scalarGoType } from '../types.ts';
import { methodParts } from './class.ts';
import { withDocs } from './doc.ts';
import { casesOf } from './members.ts';
import { gathered, gatheredNotes } from './parts.ts';
import { packageValues } from './statics.ts';
import type { GoUnit, UnitSource } from './unit.ts';
import { declaredValue } from './values.ts';

export function enumUnit(from: UnitSource, node: ClassLike, plan: ClassPlan): GoUnit {
  const backing = from.app.types.world.classNamed(plan.fqn)?.backing;
  const scalar = backing === undefined ? undefined : scalarGoType(backing);
  const base = scalar ?? 'string';
  const cases = casesOf(node).flatMap((each): EnumConstant[] => {
    const planned = from.plan.constant(plan.fqn, each.name.text);
    if (planned === undefined) return [];
    const value = each.value && declaredValue(from, each.value, base, plan);
    const lead = goComments(each.leading);
    return [{ goName: planned.goName, phpName: each.name.text, value, lead }];
  });
  const decls: Decl[] = [named(node, plan, base)];
  if (cases.length > 0) decls.push(constants(plan, cases));
  decls.push(casesFunc(plan, cases));
  if (scalar === undefined) decls.push(plainName(plan));
  else decls.push(nameMethod(plan, cases), fromFunc(plan, cases, scalar), tryFromFunc(plan, cases, scalar));
  const notes = gatheredNotes(cases.flatMap(({ value }) => (value === undefined ? [] : [value])));
  return gathered([{ ...notes, decls, functions: [] }, packageValues(from, node, plan), methodParts(from, node, plan)]);
}

interface EnumConstant {
  readonly goName: string;
  readonly phpName: string;
  readonly value: ReturnType<typeof declaredValue> | undefined;
  readonly lead: ReturnType<typeof goComments>;
}

const MADE = { start: -1, end: -1 } as const;

function named(node: ClassLike, plan: ClassPlan, base: string): Decl {
  const decl = typeDecl(plan.goName, ident(base));
  return node.kind === 'AnonymousClass' ? decl : withDocs(decl, node.leading);
}

function constants({ goName }: ClassPlan, cases: readonly EnumConstant[]): Decl {
  const specs = cases.map(({ goName: name, phpName, value, lead }): ValueSpec => {
    const layout = lead.length === 0 ? { breaks: 1 as const } : { lead, breaks: 1 as const };
    const values = [value?.expr ?? stringLit(phpName)];
    return { kind: 'ValueSpec', ...MADE, names: [ident(name)], type: ident(goName), values, layout };
  });
  return { kind: 'GenDecl', ...MADE, tok: 'const', paren: true, specs, layout: { closeBreaks: 1 } };
}

/** `func StatusCases() []Status`. */
function casesFunc({ goName }: ClassPlan, cases: readonly EnumConstant[]): Decl {
  const all = composite(
    sliceOf(goName),
    cases.map((each) => ident(each.goName)),
  );
  const decl = funcDecl(`${goName}Cases`, funcType([], [field(undefined, sliceOf(goName))]), [returnStmt(all)]);
  return withDoc(open(decl), `${goName}Cases are all cases, in their order.`);
}

function nameMethod(plan: ClassPlan, cases: readonly EnumConstant[]): Decl {
  const receiver = receiverName(plan.goName);
  const clauses = cases.map((each) => clause([ident(each.goName)], [returnStmt(stringLit(each.phpName))]));
  const decl = funcDecl(
    'Name',
    funcType([], [field(undefined, 'string')]),
    [switchOver(ident(receiver), clauses), returnStmt(stringLit(''))],
    field(receiver, plan.goName),
  );
  return withDoc(decl, 'Name is what the case is called.');
}

/** Cases without a value are told by their names. */
function plainName(plan: ClassPlan): Decl {
  const receiver = receiverName(plan.goName);
  const body = [returnStmt(call('string', ident(receiver)))];
  const decl = funcDecl('Name', funcType([], [field(undefined, 'string')]), body, field(receiver, plan.goName));
  return withDoc(open(decl), 'Name is what the case is called.');
}

/** `func StatusFrom(value string) (Status, error)`. */
function fromFunc({ goName, fqn }: ClassPlan, cases: readonly EnumConstant[], base: string): Decl {
  const known = returnStmt(call(goName, ident('value')), ident('nil'));
  const shown =
    base === 'string'
      ? call(selector('strconv', 'Quote'), ident('value'))
      : call(selector('strconv', 'Itoa'), ident('value'));
  const text: GoExpr = {
    kind: 'BinaryExpr',
    ...MADE,
    x: shown,
    op: '+',
    y: stringLit(` is not a valid backing value for enum ${fqn}`),
  };
  const error = call(
    selector('php', 'NewValueError'),
    text,
    { kind: 'BasicLit', ...MADE, tok: 'INT', value: '0' },
    ident('nil'),
  );
  const zero = base === 'string' ? stringLit('') : ({ kind: 'BasicLit', ...MADE, tok: 'INT', value: '0' } as const);
  const decl = funcDecl(
    `${goName}From`,
    funcType([field('value', base)], [field(undefined, goName), field(undefined, 'error')]),
    [switchOver(call(goName, ident('value')), oneClause(cases, known)), returnStmt(zero, error)],
  );
  return withDoc(decl, `${goName}From is the case with a value.`);
}

/** `func StatusTryFrom(value string) *Status`. */
function tryFromFunc({ goName }: ClassPlan, cases: readonly EnumConstant[], base: string): Decl {
  const found = ident('found');
  const known: readonly GoStmt[] = [returnStmt(unary('&', found))];
  const decl = funcDecl(`${goName}TryFrom`, funcType([field('value', base)], [field(undefined, star(goName))]), [
    { kind: 'AssignStmt', ...MADE, lhs: [found], tok: ':=', rhs: [call(goName, ident('value'))] },
    withBreaks(switchOver(found, oneClause(cases, ...known)), 1),
    withBreaks(returnStmt(ident('nil')), 1),
  ]);
  return withDoc(decl, `${goName}TryFrom is the case with a value, nil where there is none.`);
}

function oneClause(cases: readonly EnumConstant[], ...body: readonly GoStmt[]): readonly CaseClause[] {
  if (cases.length === 0) return [];
  return [
    clause(
      cases.map((each) => ident(each.goName)),
      body,
    ),
  ];
}

function clause(list: readonly GoExpr[], body: readonly GoStmt[]): CaseClause {
  return { kind: 'CaseClause', ...MADE, list, body: body.map((stmt) => withBreaks(stmt, 1)), layout: { breaks: 1 } };
}

function switchOver(tag: GoExpr, clauses: readonly CaseClause[]): SwitchStmt {
  return {
    kind: 'SwitchStmt',
    ...MADE,
    init: undefined,
    tag,
    body: { kind: 'BlockStmt', ...MADE, list: clauses, oneLine: false },
  };
}

function open<T extends Decl>(decl: T): T {
  if (decl.kind !== 'FuncDecl' || decl.body === undefined) return decl;
  return { ...decl, body: { ...decl.body, oneLine: false } };
}
