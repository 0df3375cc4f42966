/**
 * What stands between the braces of a class: methods, properties, constants, enum cases, trait use.
 */
import type {
  Attribute,
  Block,
  Comment,
  ConstItem,
  Expr,
  Identifier,
  Member,
  Modifiers,
  Name,
  Param,
  PropertyHook,
  PropertyItem,
  TraitAdaptation,
  TypeNode,
} from './ast.ts';
import { lowerBlock } from './blocks.ts';
import { errorMember, lowerExpr, lowerMember } from './dispatch.ts';
import { addModifier, lowerAttributes, lowerHooks, lowerParams, NO_MODIFIERS } from './functions.ts';
import { type Handler, type Lowering, NONE } from './lowering.ts';
import { isType, lowerIdentifier, lowerName, lowerType } from './names.ts';
import { lowerConstItem } from './statements.ts';
import { Sym } from './symbols.ts';
import { NO_TRIVIA, placeComment, settleTrivia } from './trivia.ts';

export const memberHandlers: readonly (readonly [Sym, Handler<Member>])[] = [
  [Sym.MethodDeclaration, lowerMethod],
  [Sym.PropertyDeclaration, lowerProperty],
  [Sym.ConstDeclaration, lowerClassConst],
  [Sym.EnumCase, lowerEnumCase],
  [Sym.UseDeclaration, lowerTraitUse],
];

/** What stands between the braces of a class. */
export interface Members {
  readonly members: readonly Member[];
  readonly dangling: readonly Comment[];
}

export function lowerMembers(cx: Lowering): Members {
  const members: Member[] = [];
  const outer = cx.takePending();
  for (let more = cx.enterAny(); more; more = cx.nextAny()) {
    if (cx.sym === Sym.Comment) placeComment(cx, members.at(-1));
    else if (cx.sym === Sym.Error) lowerBrokenMembers(cx, members);
    else if (!cx.isToken) members.push(lowerMember(cx));
  }
  const dangling = cx.takePending();
  cx.restore(outer);
  return { members, dangling };
}

/** Whole members inside an error are kept; what lies between them becomes an `ErrorMember`. */
function lowerBrokenMembers(cx: Lowering, members: Member[]): void {
  const { start, end } = cx;
  let at = start;
  const flush = (until: number) => {
    if (cx.text.slice(at, until).trim() === '') return;
    members.push(settleTrivia(cx, errorMember(at, until), cx.takePending()));
  };
  for (let more = cx.enterAny(); more; more = cx.nextAny()) {
    if (cx.sym === Sym.Comment) placeComment(cx, members.at(-1));
    else if (cx.handlers.members[cx.sym] !== undefined) {
      flush(cx.start);
      members.push(lowerMember(cx));
      at = cx.end;
    }
  }
  flush(end);
}

function lowerMethod(cx: Lowering): Member {
  const start = cx.start;
  let name: Identifier | undefined;
  let modifiers = NO_MODIFIERS;
  let byRef = false;
  let params: readonly Param[] = NONE;
  let returnType: TypeNode | undefined;
  let body: Block | undefined;
  let attributes: readonly Attribute[] = NONE;
  for (let more = cx.enter(); more; more = cx.next()) {
    switch (cx.sym) {
      case Sym.VisibilityModifier:
      case Sym.Modifier:
      case Sym.StaticModifier:
        modifiers = addModifier(cx, modifiers);
        break;
      case Sym.Name:
        name = lowerIdentifier(cx);
        break;
      case Sym.FormalParameters:
        params = lowerParams(cx);
        break;
      case Sym.CompoundStatement:
        body = lowerBlock(cx);
        break;
      case Sym.ReferenceModifier:
        byRef = true;
        break;
      case Sym.AttributeList:
        attributes = lowerAttributes(cx);
        break;
      default:
        if (isType(cx.sym)) returnType = lowerType(cx);
    }
  }
  const end = cx.end;
  name ??= { kind: 'Identifier', start, end: start, text: '' };
  return {
    kind: 'Method',
    start,
    end,
    name,
    modifiers,
    byRef,
    params,
    returnType,
    body,
    attributes,
    leading: NONE,
    trailing: undefined,
    blankBefore: false,
  };
}

function lowerProperty(cx: Lowering): Member {
  const start = cx.start;
  let modifiers: Modifiers = NO_MODIFIERS;
  let type: TypeNode | undefined;
  const items: PropertyItem[] = [];
  let hooks: readonly PropertyHook[] = NONE;
  let attributes: readonly Attribute[] = NONE;
  for (let more = cx.enter(); more; more = cx.next()) {
    switch (cx.sym) {
      case Sym.VisibilityModifier:
      case Sym.Modifier:
      case Sym.StaticModifier:
        modifiers = addModifier(cx, modifiers);
        break;
      case Sym.PropertyElement:
        items.push(lowerPropertyItem(cx));
        break;
      case Sym.PropertyHookList:
        hooks = lowerHooks(cx);
        break;
      case Sym.AttributeList:
        attributes = lowerAttributes(cx);
        break;
      default:
        if (isType(cx.sym)) type = lowerType(cx);
    }
  }
  return { kind: 'Property', start, end: cx.end, modifiers, type, items, hooks, attributes, ...NO_TRIVIA };
}

function lowerPropertyItem(cx: Lowering): PropertyItem {
  const start = cx.start;
  let name: string | undefined;
  let value: Expr | undefined;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.isToken) continue;
    if (name === undefined) name = cx.slice().slice(1);
    else value ??= lowerExpr(cx);
  }
  return { kind: 'PropertyItem', start, end: cx.end, name: name ?? '', default: value };
}

function lowerClassConst(cx: Lowering): Member {
  const start = cx.start;
  let modifiers: Modifiers = NO_MODIFIERS;
  let type: TypeNode | undefined;
  const items: ConstItem[] = [];
  let attributes: readonly Attribute[] = NONE;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.ConstElement) items.push(lowerConstItem(cx));
    else if (cx.sym === Sym.AttributeList) attributes = lowerAttributes(cx);
    else if (isType(cx.sym)) type = lowerType(cx);
    else if (!cx.isToken) modifiers = addModifier(cx, modifiers);
  }
  return { kind: 'ClassConst', start, end: cx.end, modifiers, type, items, attributes, ...NO_TRIVIA };
}

function lowerEnumCase(cx: Lowering): Member {
  const start = cx.start;
  let name: Identifier | undefined;
  let value: Expr | undefined;
  let attributes: readonly Attribute[] = NONE;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.isToken) continue;
    if (cx.sym === Sym.AttributeList) attributes = lowerAttributes(cx);
    else if (name === undefined) name = lowerIdentifier(cx);
    else value ??= lowerExpr(cx);
  }
  name ??= { kind: 'Identifier', start, end: start, text: '' };
  return { kind: 'EnumCase', start, end: cx.end, name, value, attributes, ...NO_TRIVIA };
}

function lowerTraitUse(cx: Lowering): Member {
  const start = cx.start;
  const traits: Name[] = [];
  const adaptations: TraitAdaptation[] = [];
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.UseList) adaptations.push(...lowerAdaptations(cx));
    else if (!cx.isToken) traits.push(lowerName(cx));
  }
  return { kind: 'TraitUse', start, end: cx.end, traits, adaptations, ...NO_TRIVIA };
}

function lowerAdaptations(cx: Lowering): TraitAdaptation[] {
  const adaptations: TraitAdaptation[] = [];
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.UseAs || cx.sym === Sym.UseInsteadOf) adaptations.push(lowerAdaptation(cx));
  }
  return adaptations;
}

/** `A::f insteadof B`, `A::f as protected g`, `f as g`. */
function lowerAdaptation(cx: Lowering): TraitAdaptation {
  const start = cx.start;
  let trait: Name | undefined;
  let method: string | undefined;
  let insteadOf: readonly Name[] = NONE;
  let alias: string | undefined;
  let visibility: Modifiers['visibility'];
  const isInsteadOf = cx.sym === Sym.UseInsteadOf;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.ClassConstant) {
      const access = lowerExpr(cx);
      if (access.kind !== 'ClassConstFetch') continue;
      if (access.class.kind === 'Name') trait = access.class;
      if (access.name.kind === 'Identifier') method = access.name.text;
    } else if (cx.sym === Sym.VisibilityModifier) visibility = addModifier(cx, NO_MODIFIERS).visibility;
    else if (cx.isToken) continue;
    else if (isInsteadOf) insteadOf = [...insteadOf, lowerName(cx)];
    else if (method === undefined) method = cx.slice();
    else alias = cx.slice();
  }
  const end = cx.end;
  return { kind: 'TraitAdaptation', start, end, trait, method: method ?? '', insteadOf, alias, visibility };
}
