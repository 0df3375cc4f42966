/**
 * Functions, classes, interfaces, traits, enums and `new`, which may declare a class on the spot.
 */
import { lowerArguments } from './arguments.ts';
import type {
  Arg,
  Attribute,
  Block,
  Comment,
  Expr,
  Identifier,
  Member,
  Modifiers,
  Name,
  Param,
  Stmt,
  TypeNode,
} from './ast.ts';
import { emptyBlock, lowerBlock } from './blocks.ts';
import { lowerExpr } from './dispatch.ts';
import { addModifier, lowerAttributes, lowerParams, NO_MODIFIERS } from './functions.ts';
import { errorExpr, type Handler, type Lowering, NONE } from './lowering.ts';
import { lowerMembers, type Members } from './members.ts';
import { isType, lowerIdentifier, lowerNames, lowerType } from './names.ts';
import { Sym } from './symbols.ts';
import { NO_TRIVIA } from './trivia.ts';

export const declarationHandlers: readonly (readonly [Sym, Handler<Stmt>])[] = [
  [Sym.FunctionDefinition, lowerFunction],
  [Sym.ClassDeclaration, lowerClass],
  [Sym.InterfaceDeclaration, lowerInterface],
  [Sym.TraitDeclaration, lowerTrait],
  [Sym.EnumDeclaration, lowerEnum],
];

export const newHandlers: readonly (readonly [Sym, Handler<Expr>])[] = [
  [Sym.ObjectCreation, lowerNew],
  [Sym.AnonymousClass, lowerAnonymousClass],
];

function lowerFunction(cx: Lowering): Stmt {
  const start = cx.start;
  let name: Identifier | undefined;
  let byRef = false;
  let params: readonly Param[] = NONE;
  let returnType: TypeNode | undefined;
  let body: Block | undefined;
  let attributes: readonly Attribute[] = NONE;
  for (let more = cx.enter(); more; more = cx.next()) {
    switch (cx.sym) {
      case Sym.Name:
        name = lowerIdentifier(cx);
        break;
      case Sym.ReferenceModifier:
        byRef = true;
        break;
      case Sym.FormalParameters:
        params = lowerParams(cx);
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
  return {
    kind: 'FunctionDecl',
    start,
    end,
    name: name ?? noName(start),
    byRef,
    params,
    returnType,
    body: body ?? emptyBlock(end),
    attributes,
    ...NO_TRIVIA,
  };
}

/** What the declarations of classes have in common; each kind takes the parts it may have. */
interface ClassParts {
  readonly start: number;
  readonly end: number;
  readonly name: Identifier;
  readonly modifiers: Modifiers;
  readonly args: readonly Arg[];
  readonly extends: readonly Name[];
  readonly implements: readonly Name[];
  readonly scalarType: TypeNode | undefined;
  readonly members: readonly Member[];
  readonly dangling: readonly Comment[];
  readonly attributes: readonly Attribute[];
}

function lowerClassParts(cx: Lowering): ClassParts {
  const start = cx.start;
  let name = noName(start);
  let modifiers = NO_MODIFIERS;
  let args: readonly Arg[] = NONE;
  let base: readonly Name[] = NONE;
  let interfaces: readonly Name[] = NONE;
  let scalarType: TypeNode | undefined;
  let body: Members = NO_MEMBERS;
  let attributes: readonly Attribute[] = NONE;
  for (let more = cx.enter(); more; more = cx.next()) {
    switch (cx.sym) {
      case Sym.Name:
        name = lowerIdentifier(cx);
        break;
      case Sym.Modifier:
      case Sym.VisibilityModifier:
      case Sym.StaticModifier:
        modifiers = addModifier(cx, modifiers);
        break;
      case Sym.Arguments:
        args = lowerArguments(cx);
        break;
      case Sym.BaseClause:
        base = lowerNames(cx);
        break;
      case Sym.InterfaceClause:
        interfaces = lowerNames(cx);
        break;
      case Sym.PrimitiveType:
        scalarType = lowerType(cx);
        break;
      case Sym.DeclarationList:
      case Sym.EnumDeclarationList:
        body = lowerMembers(cx);
        break;
      case Sym.AttributeList:
        attributes = lowerAttributes(cx);
        break;
    }
  }
  const end = cx.end;
  const { members, dangling } = body;
  return {
    start,
    end,
    name,
    modifiers,
    args,
    extends: base,
    implements: interfaces,
    scalarType,
    members,
    dangling,
    attributes,
  };
}

function lowerClass(cx: Lowering): Stmt {
  const {
    start,
    end,
    name,
    modifiers,
    extends: base,
    implements: interfaces,
    members,
    dangling,
    attributes,
  } = lowerClassParts(cx);
  return {
    kind: 'ClassDecl',
    start,
    end,
    name,
    modifiers,
    extends: base[0],
    implements: interfaces,
    members,
    dangling,
    attributes,
    ...NO_TRIVIA,
  };
}

function lowerInterface(cx: Lowering): Stmt {
  const { start, end, name, extends: base, members, dangling, attributes } = lowerClassParts(cx);
  return { kind: 'InterfaceDecl', start, end, name, extends: base, members, dangling, attributes, ...NO_TRIVIA };
}

function lowerTrait(cx: Lowering): Stmt {
  const { start, end, name, members, dangling, attributes } = lowerClassParts(cx);
  return { kind: 'TraitDecl', start, end, name, members, dangling, attributes, ...NO_TRIVIA };
}

function lowerEnum(cx: Lowering): Stmt {
  const { start, end, name, scalarType, implements: interfaces, members, dangling, attributes } = lowerClassParts(cx);
  return {
    kind: 'EnumDecl',
    start,
    end,
    name,
    scalarType,
    implements: interfaces,
    members,
    dangling,
    attributes,
    ...NO_TRIVIA,
  };
}

function lowerNew(cx: Lowering): Expr {
  const start = cx.start;
  let target: Expr | undefined;
  let args: readonly Arg[] = NONE;
  for (let more = cx.enter(); more; more = cx.next()) {
    if (cx.sym === Sym.Arguments) args = lowerArguments(cx);
    else if (!cx.isToken) target ??= lowerExpr(cx);
  }
  const end = cx.end;
  if (target?.kind === 'AnonymousClass') return { ...target, start, end };
  const className = target?.kind === 'ConstFetch' ? target.name : (target ?? errorExpr(end, end));
  return { kind: 'New', start, end, class: className, args };
}

function lowerAnonymousClass(cx: Lowering): Expr {
  const {
    start,
    end,
    args,
    extends: base,
    implements: interfaces,
    members,
    dangling,
    attributes,
  } = lowerClassParts(cx);
  return {
    kind: 'AnonymousClass',
    start,
    end,
    args,
    extends: base[0],
    implements: interfaces,
    members,
    dangling,
    attributes,
  };
}

const NO_MEMBERS: Members = { members: NONE, dangling: NONE };

function noName(at: number): Identifier {
  return { kind: 'Identifier', start: at, end: at, text: '' };
}
