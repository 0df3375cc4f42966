/**
 * What functions, methods and closures share: parameters, attributes, modifiers; and the closures themselves.
 */
import { lowerArguments } from './arguments.ts';
import type { Arg, Attribute, Block, ClosureUse, Expr, Modifiers, Name, Param, PropertyHook, TypeNode } from './ast.ts';
import { emptyBlock, lowerBlock } from './blocks.ts';
import { lowerExpr } from './dispatch.ts';
import { errorExpr, type Handler, type Lowering, NONE } from './lowering.ts';
import { isType, lowerName, lowerType } from './names.ts';
import { Sym } from './symbols.ts';
import { placeLeadingComment } from './trivia.ts';

export const functionHandlers: readonly (readonly [Sym, Handler<Expr>])[] = [
  [Sym.AnonymousFunction, lowerClosure],
  [Sym.ArrowFunction, lowerArrowFunction],
];

export const NO_MODIFIERS: Modifiers = {
  visibility: undefined,
  setVisibility: undefined,
  static: false,
  abstract: false,
  final: false,
  readonly: false,
};

/** `modifiers` and the one under the cursor. */
export function addModifier(cx: Lowering, modifiers: Modifiers): Modifiers {
  const written = cx.slice().toLowerCase();
  switch (written) {
    case 'public':
      return modifiers === NO_MODIFIERS ? PUBLIC : { ...modifiers, visibility: 'public' };
    case 'protected':
      return modifiers === NO_MODIFIERS ? PROTECTED : { ...modifiers, visibility: 'protected' };
    case 'private':
      return modifiers === NO_MODIFIERS ? PRIVATE : { ...modifiers, visibility: 'private' };
    case 'static':
    case 'abstract':
    case 'final':
    case 'readonly':
      return { ...modifiers, [written]: true };
  }
  const set = /^(public|protected|private)\s*\(\s*set\s*\)$/.exec(written)?.[1];
  return set === undefined ? modifiers : { ...modifiers, setVisibility: set as Modifiers['visibility'] };
}

export function lowerParams(cx: Lowering): readonly Param[] {
  const params: Param[] = [];
  const outer = cx.takePending();
  for (let more = cx.enterAny(); more; more = cx.nextAny()) {
    switch (cx.sym) {
      case Sym.SimpleParameter:
      case Sym.VariadicParameter:
      case Sym.PropertyPromotion:
        params.push(lowerParam(cx));
        break;
      case Sym.Comment:
        placeLeadingComment(cx, params.at(-1));
        break;
    }
  }
  cx.restore(outer);
  return params.length === 0 ? NONE : params;
}

/** The attributes in the list of groups under the cursor. */
export function lowerAttributes(cx: Lowering): readonly Attribute[] {
  const attributes: Attribute[] = [];
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.AttributeGroup) attributes.push(...lowerAttributeGroup(cx));
  }
  return attributes;
}

export function lowerHooks(cx: Lowering): readonly PropertyHook[] {
  const hooks: PropertyHook[] = [];
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.PropertyHook) hooks.push(lowerHook(cx));
  }
  return hooks;
}

function lowerParam(cx: Lowering): Param {
  const leading = cx.takePending();
  const start = cx.start;
  let name = '';
  let type: TypeNode | undefined;
  let defaultValue: Expr | undefined;
  let byRef = false;
  let variadic = false;
  let promoted: Modifiers | undefined;
  let hooks: readonly PropertyHook[] = NONE;
  let attributes: readonly Attribute[] = NONE;
  let hasDefault = false;
  for (let more = cx.enterAny(); more; more = cx.nextAny()) {
    switch (cx.sym) {
      case Sym.VariableName:
        if (hasDefault) defaultValue ??= lowerExpr(cx);
        else name = cx.text.slice(cx.start + 1, cx.end);
        break;
      case Sym.ByRef:
        byRef = true;
        name = cx.slice().replace(/^&\s*\$/, '');
        break;
      case Sym.ReferenceModifier:
        byRef = true;
        break;
      case Sym.Ellipsis:
        variadic = true;
        break;
      case Sym.Equals:
        hasDefault = true;
        break;
      case Sym.VisibilityModifier:
      case Sym.Modifier:
      case Sym.StaticModifier:
        promoted = addModifier(cx, promoted ?? NO_MODIFIERS);
        break;
      case Sym.AttributeList:
        attributes = lowerAttributes(cx);
        break;
      case Sym.PropertyHookList:
        hooks = lowerHooks(cx);
        break;
      case Sym.Error:
        promoted = recoverSetVisibility(cx, promoted);
        break;
      case Sym.Comment:
        placeLeadingComment(cx, undefined);
        break;
      default:
        if (hasDefault && !cx.isToken) defaultValue ??= lowerExpr(cx);
        else if (isType(cx.sym)) type = lowerType(cx);
    }
  }
  const end = cx.end;
  return {
    kind: 'Param',
    start,
    end,
    name,
    type,
    default: defaultValue,
    byRef,
    variadic,
    promoted,
    hooks,
    attributes,
    leading,
  };
}

/** The grammar knows one visibility on a promoted parameter; PHP 8.4's `public private(set)` comes as an error. */
function recoverSetVisibility(cx: Lowering, promoted: Modifiers | undefined): Modifiers | undefined {
  const modifiers = addModifier(cx, promoted ?? NO_MODIFIERS);
  if (promoted === undefined || modifiers.setVisibility === undefined) return promoted;
  cx.forgiven.add(cx.start);
  return modifiers;
}

function lowerAttributeGroup(cx: Lowering): Attribute[] {
  const attributes: Attribute[] = [];
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.Attribute) attributes.push(lowerAttribute(cx));
  }
  return attributes;
}

function lowerAttribute(cx: Lowering): Attribute {
  const start = cx.start;
  let name: Name | undefined;
  let args: readonly Arg[] = NONE;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.Arguments) args = lowerArguments(cx);
    else if (!cx.isToken) name ??= lowerName(cx);
  }
  const end = cx.end;
  return {
    kind: 'Attribute',
    start,
    end,
    name: name ?? { kind: 'Name', start, end, text: '', form: 'unqualified' },
    args,
  };
}

function lowerHook(cx: Lowering): PropertyHook {
  const start = cx.start;
  let name = '';
  let byRef = false;
  let params: readonly Param[] = NONE;
  let body: Block | Expr | undefined;
  let hasArrow = false;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.DoubleArrow) hasArrow = true;
    else if (hasArrow && !cx.isToken) body ??= lowerExpr(cx);
    else if (cx.sym === Sym.Name) name = cx.slice();
    else if (cx.sym === Sym.ReferenceModifier) byRef = true;
    else if (cx.sym === Sym.FormalParameters) params = lowerParams(cx);
    else if (cx.sym === Sym.CompoundStatement) body = lowerBlock(cx);
  }
  return { kind: 'PropertyHook', start, end: cx.end, name, byRef, params, body };
}

function lowerClosure(cx: Lowering): Expr {
  const start = cx.start;
  let isStatic = false;
  let byRef = false;
  let params: readonly Param[] = NONE;
  let uses: readonly ClosureUse[] = NONE;
  let returnType: TypeNode | undefined;
  let body: Block | undefined;
  let attributes: readonly Attribute[] = NONE;
  for (let more = cx.enter(); more; more = cx.next()) {
    switch (cx.sym) {
      case Sym.StaticModifier:
        isStatic = true;
        break;
      case Sym.ReferenceModifier:
        byRef = true;
        break;
      case Sym.FormalParameters:
        params = lowerParams(cx);
        break;
      case Sym.ClosureUse:
        uses = lowerClosureUses(cx);
        break;
      case Sym.CompoundStatement:
        body = lowerBlock(cx);
        break;
      case Sym.AttributeList:
        attributes = lowerAttributes(cx);
        break;
      default:
        if (isType(cx.sym)) returnType = lowerType(cx);
    }
  }
  const end = cx.end;
  body ??= emptyBlock(end);
  return { kind: 'Closure', start, end, static: isStatic, byRef, params, uses, returnType, body, attributes };
}

function lowerClosureUses(cx: Lowering): readonly ClosureUse[] {
  const uses: ClosureUse[] = [];
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym !== Sym.ByRef && cx.sym !== Sym.VariableName) continue;
    const { start, end } = cx;
    const name = cx.text.slice(cx.text.indexOf('$', start) + 1, end);
    uses.push({ kind: 'ClosureUse', start, end, name, byRef: cx.sym === Sym.ByRef });
  }
  return uses;
}

function lowerArrowFunction(cx: Lowering): Expr {
  const start = cx.start;
  let isStatic = false;
  let byRef = false;
  let params: readonly Param[] = NONE;
  let returnType: TypeNode | undefined;
  let body: Expr | undefined;
  let attributes: readonly Attribute[] = NONE;
  let hasArrow = false;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.DoubleArrow) hasArrow = true;
    else if (hasArrow && !cx.isToken) body ??= lowerExpr(cx);
    else if (cx.sym === Sym.StaticModifier) isStatic = true;
    else if (cx.sym === Sym.ReferenceModifier) byRef = true;
    else if (cx.sym === Sym.FormalParameters) params = lowerParams(cx);
    else if (cx.sym === Sym.AttributeList) attributes = lowerAttributes(cx);
    else if (isType(cx.sym)) returnType = lowerType(cx);
  }
  const end = cx.end;
  body ??= errorExpr(end, end);
  return { kind: 'ArrowFunction', start, end, static: isStatic, byRef, params, returnType, body, attributes };
}

const PUBLIC: Modifiers = { ...NO_MODIFIERS, visibility: 'public' };
const PROTECTED: Modifiers = { ...NO_MODIFIERS, visibility: 'protected' };
const PRIVATE: Modifiers = { ...NO_MODIFIERS, visibility: 'private' };
