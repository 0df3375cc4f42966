/**
 * What is saved from an error among statements. Where something was left open, tree-sitter puts everything from there on
 * into one ERROR node, side by side: tokens, whole statements, whole methods. Those keep their meaning, and an open class
 * or function is put together again around them, so that code being typed still belongs to its method. What lies
 * between becomes an `ErrorStmt` or `ErrorMember`.
 */
import type { Block, Identifier, Member, Modifiers, Name, Param, Stmt, TypeNode } from './ast.ts';
import { lowerMember, lowerStmt } from './dispatch.ts';
import { addModifier, lowerParams, NO_MODIFIERS } from './functions.ts';
import { isInlineHtml, lowerInlineHtml } from './html.ts';
import { type Lowering, NONE } from './lowering.ts';
import { isType, lowerIdentifier, lowerNames, lowerType } from './names.ts';
import { unexpectedAt } from './problems.ts';
import { Sym } from './symbols.ts';
import { NO_TRIVIA, placeComment, settleTrivia } from './trivia.ts';

/** Adds what the ERROR node under the cursor holds to a list of statements. */
export function lowerBrokenStatements(cx: Lowering, body: Stmt[]): void {
  const salvage = new Salvage(cx, body);
  const { start, end } = cx;
  salvage.at = start;
  readBroken(cx, salvage);
  salvage.finish(end);
}

/** PHP 8.5's `(void) f();`, which the grammar takes for the constant `void` and a missing semicolon. */
export function isVoidCast(cx: Lowering, stmt: Stmt): boolean {
  if (stmt.kind !== 'ExprStmt' || cx.text.charAt(stmt.end - 1) === ';') return false;
  const inner = stmt.expr.kind === 'Paren' ? stmt.expr.expr : undefined;
  return inner?.kind === 'ConstFetch' && inner.name.text.toLowerCase() === 'void';
}

/** A declaration whose opening brace was read and whose end was not. */
interface Open {
  readonly start: number;
  readonly name: Identifier;
  readonly modifiers: Modifiers;
}
interface OpenClass extends Open {
  readonly keyword: Sym;
  readonly extends: readonly Name[];
  readonly implements: readonly Name[];
  readonly members: Member[];
}
interface OpenFunction extends Open {
  readonly params: readonly Param[];
  readonly returnType: TypeNode | undefined;
  readonly bodyStart: number;
  readonly body: Stmt[];
}

/** The tokens of a declaration read so far, up to its opening brace. */
interface Header {
  start: number;
  keyword: Sym | undefined;
  modifiers: Modifiers;
  name: Identifier | undefined;
  extends: readonly Name[];
  implements: readonly Name[];
  params: readonly Param[] | undefined;
  returnType: TypeNode | undefined;
}

class Salvage {
  /** Everything in front of this offset has its node. */
  at = 0;
  header: Header | undefined;
  /** Braces opened by something that is lost, inside the innermost open declaration. */
  braces = 0;
  readonly #cx: Lowering;
  readonly #outer: Stmt[];
  #class: OpenClass | undefined;
  #function: OpenFunction | undefined;
  #hasReported = false;

  constructor(cx: Lowering, outer: Stmt[]) {
    this.#cx = cx;
    this.#outer = outer;
  }

  /** Whether members are expected: directly inside an open class. */
  get inClass(): boolean {
    return this.#class !== undefined;
  }

  get inFunction(): boolean {
    return this.#function !== undefined;
  }

  get last(): Stmt | Member | undefined {
    return this.#function?.body.at(-1) ?? this.#class?.members.at(-1) ?? this.#outer.at(-1);
  }

  /** Gives the text up to an offset an error node, unless it is blank. */
  flush(until: number): void {
    const start = this.at;
    this.at = Math.max(start, until);
    if (this.#cx.text.slice(start, until).trim() === '') return;
    this.#report(start, until);
    const leading = this.#cx.takePending();
    if (this.#class !== undefined && this.#function === undefined) {
      const error: Member = { kind: 'ErrorMember', start, end: until, ...NO_TRIVIA };
      this.#class.members.push(settleTrivia(this.#cx, error, leading));
    } else {
      const error: Stmt = { kind: 'ErrorStmt', start, end: until, ...NO_TRIVIA };
      (this.#function?.body ?? this.#outer).push(settleTrivia(this.#cx, error, leading));
    }
  }

  addStatement(stmt: Stmt): void {
    (this.#function?.body ?? this.#outer).push(stmt);
    this.at = stmt.end;
  }

  addMember(member: Member): void {
    this.closeFunction(this.at);
    this.#class?.members.push(member);
    this.at = member.end;
  }

  /** Opens what the header describes, if it is complete; the cursor is on its opening brace. */
  open(): boolean {
    const { header } = this;
    this.header = undefined;
    if (header?.name === undefined) return false;
    const { start, name, modifiers } = header;
    this.braces = 0;
    if (header.keyword === Sym.KwFunction) {
      if (header.params === undefined) return false;
      this.closeFunction(start);
      this.flush(start);
      const { params, returnType } = header;
      this.#function = { start, name, modifiers, params, returnType, bodyStart: this.#cx.start, body: [] };
    } else if (header.keyword !== undefined) {
      this.closeAll(start);
      const { keyword, extends: base, implements: interfaces } = header;
      this.#class = { start, name, modifiers, keyword, extends: base, implements: interfaces, members: [] };
    } else return false;
    this.at = this.#cx.end;
    return true;
  }

  closeFunction(end: number): void {
    const open = this.#function;
    if (open === undefined) return;
    this.flush(end);
    this.#function = undefined;
    const { start, name, params, returnType, modifiers } = open;
    const dangling = this.#cx.takePending();
    const body: Block = { kind: 'Block', start: open.bodyStart, end, body: open.body, dangling, ...NO_TRIVIA };
    const common = { start, end, name, byRef: false, params, returnType, body, attributes: NONE, ...NO_TRIVIA };
    if (this.#class !== undefined) this.#class.members.push({ kind: 'Method', modifiers, ...common });
    else this.#outer.push({ kind: 'FunctionDecl', ...common });
  }

  closeAll(end: number): void {
    this.closeFunction(end);
    this.flush(end);
    const open = this.#class;
    this.#class = undefined;
    if (open !== undefined) this.#outer.push(classOf(open, end));
  }

  /** Ends what the ERROR node holds. An open declaration is a problem of its own: its brace is missing. */
  finish(end: number): void {
    const isOpen = this.inClass || this.inFunction;
    this.closeAll(end);
    if (this.#hasReported) return;
    const message = isOpen ? 'missing "}"' : 'unexpected text';
    this.#cx.problems.push({ start: end, end, message });
  }

  #report(start: number, end: number): void {
    this.#hasReported = true;
    const { text, problems } = this.#cx;
    let at = start;
    while (at < end && text.charAt(at).trim() === '') at++;
    problems.push({ start: at, end, message: unexpectedAt(text, at) });
  }
}

function classOf(open: OpenClass, end: number): Stmt {
  const { start, name, modifiers, members } = open;
  const common = { start, end, name, members, dangling: NONE, attributes: NONE, ...NO_TRIVIA };
  switch (open.keyword) {
    case Sym.KwInterface:
      return { kind: 'InterfaceDecl', ...common, extends: open.extends };
    case Sym.KwTrait:
      return { kind: 'TraitDecl', ...common };
    case Sym.KwEnum:
      return { kind: 'EnumDecl', ...common, scalarType: undefined, implements: open.implements };
    default:
      return { kind: 'ClassDecl', ...common, modifiers, extends: open.extends[0], implements: open.implements };
  }
}

function readBroken(cx: Lowering, salvage: Salvage): void {
  // An ERROR node may span the file; its problems are where something was lost, which salvaging finds out.
  cx.forgiven.add(cx.start);
  for (let more = cx.enterAny(); more; more = cx.nextAny()) {
    const { sym } = cx;
    if (sym === Sym.Comment) {
      salvage.flush(cx.start);
      placeComment(cx, salvage.last);
      salvage.at = cx.end;
    } else if (sym === Sym.Error) readBroken(cx, salvage);
    else if (isInlineHtml(sym)) {
      salvage.flush(cx.start);
      const html = lowerInlineHtml(cx);
      if (html !== undefined) salvage.addStatement(html);
      salvage.at = Math.max(salvage.at, cx.end);
    } else if (salvage.inClass && cx.handlers.members[sym] !== undefined && !isLocal(sym, salvage)) {
      salvage.flush(cx.start);
      salvage.addMember(lowerMember(cx));
    } else if (cx.handlers.statements[sym] !== undefined) {
      salvage.header = undefined;
      salvage.flush(cx.start);
      salvage.addStatement(lowerStmt(cx));
    } else if (sym === Sym.BraceOpen) {
      if (!salvage.open()) salvage.braces++;
    } else if (sym === Sym.BraceClose) closeBrace(cx, salvage);
    else readHeader(cx, salvage);
  }
}

/** `const` may stand in a function or in a class; inside an open function it is the former. */
function isLocal(sym: Sym, salvage: Salvage): boolean {
  return sym === Sym.ConstDeclaration && salvage.inFunction;
}

function closeBrace(cx: Lowering, salvage: Salvage): void {
  salvage.header = undefined;
  if (salvage.braces > 0) {
    salvage.braces--;
    return;
  }
  const { start, end } = cx;
  if (salvage.inFunction) {
    salvage.flush(start);
    salvage.closeFunction(end);
  } else if (salvage.inClass) {
    salvage.flush(start);
    salvage.closeAll(end);
  } else return;
  salvage.at = end;
}

function readHeader(cx: Lowering, salvage: Salvage): void {
  const { sym } = cx;
  if (sym === Sym.Modifier || sym === Sym.VisibilityModifier || sym === Sym.StaticModifier) {
    if (salvage.header?.keyword !== undefined) salvage.header = undefined;
    salvage.header ??= newHeader(cx.start);
    salvage.header.modifiers = addModifier(cx, salvage.header.modifiers);
  } else if (DECLARING.has(sym)) {
    if (salvage.header?.keyword !== undefined) salvage.header = undefined;
    salvage.header ??= newHeader(cx.start);
    salvage.header.keyword = sym;
  } else if (salvage.header?.keyword === undefined) salvage.header = undefined;
  else if (sym === Sym.Name) salvage.header.name = lowerIdentifier(cx);
  else if (sym === Sym.BaseClause) salvage.header.extends = lowerNames(cx);
  else if (sym === Sym.InterfaceClause) salvage.header.implements = lowerNames(cx);
  else if (sym === Sym.FormalParameters) salvage.header.params = lowerParams(cx);
  else if (isType(sym)) salvage.header.returnType = lowerType(cx);
  else if (sym !== Sym.Colon) salvage.header = undefined;
}

const DECLARING: ReadonlySet<Sym> = new Set([Sym.KwClass, Sym.KwInterface, Sym.KwTrait, Sym.KwEnum, Sym.KwFunction]);

function newHeader(start: number): Header {
  return {
    start,
    keyword: undefined,
    modifiers: NO_MODIFIERS,
    name: undefined,
    extends: NONE,
    implements: NONE,
    params: undefined,
    returnType: undefined,
  };
}
