/**
 * Ways through the syntax tree: the children of a node, all nodes below it, the nodes around an offset. It knows the shape
 * of every node and the meaning of none.
 */
import type { Node, Program } from './ast.ts';

export interface Visitor {
  /** Called before the children; answering `false` leaves them out. */
  readonly enter: (node: Node) => boolean | undefined;
  /** Called after the children, also when they were left out. */
  readonly leave?: (node: Node) => void;
}

/** Visits a node and everything below it in source order. Needs little of the stack, however deep the tree is. */
export function walk(root: Node, visitor: Visitor): void {
  const { enter, leave } = visitor;
  let depth = 0;
  const visit = (node: Node): void => {
    if (depth >= DEEPEST) {
      walkFlat(node, visitor);
      return;
    }
    if (enter(node) !== false) {
      depth++;
      forEachChild(node, visit);
      depth--;
    }
    leave?.(node);
  };
  visit(root);
}

/** Levels that are gone down by calls, which is several times faster than a stack of one's own; few trees have more. */
const DEEPEST = 150;

function walkFlat(root: Node, { enter, leave }: Visitor): void {
  const todo: Node[] = [root];
  // For each of `todo`, whether its children are done.
  const entered: boolean[] = [false];
  const add = (child: Node) => {
    todo.push(child);
    entered.push(false);
  };
  while (todo.length > 0) {
    const top = todo.length - 1;
    const node = todo[top] as Node;
    if (entered[top] === true) {
      todo.pop();
      entered.pop();
      leave?.(node);
      continue;
    }
    const descend = enter(node) !== false;
    if (leave === undefined) {
      todo.pop();
      entered.pop();
    } else entered[top] = true;
    if (!descend) continue;
    const first = todo.length;
    forEachChild(node, add);
    reverseFrom(todo, first);
  }
}

/** The nodes around an offset, from the program to the innermost. At a border the node behind the offset wins. */
export function findAt(program: Program, offset: number): Node[] {
  const path: Node[] = [];
  let found: Node | undefined = program;
  while (found !== undefined) {
    path.push(found);
    const parent: Node = found;
    found = undefined;
    forEachChild(parent, (child) => {
      if (child.start <= offset && offset <= child.end && (offset < child.end || found === undefined)) found = child;
    });
  }
  return path;
}

/** Visits the children of a node in source order. */
export function forEachChild(node: Node, visit: (child: Node) => void): void {
  switch (node.kind) {
    // The most frequent kinds first: a switch compares one after the other, and this one is asked of every node.
    case 'Variable':
    case 'Identifier':
    case 'StringLit':
    case 'Name':
      break;
    case 'Arg':
      maybe(node.name, visit);
      visit(node.value);
      break;
    case 'ExprStmt':
      visit(node.expr);
      break;
    case 'MethodCall':
      visit(node.object);
      visit(node.name);
      each(node.args, visit);
      break;
    case 'ArrayItem':
      maybe(node.key, visit);
      visit(node.value);
      break;
    case 'PropertyFetch':
      visit(node.object);
      visit(node.name);
      break;
    case 'Assign':
    case 'AssignRef':
    case 'AssignOp':
      visit(node.target);
      visit(node.value);
      break;
    case 'Program':
    case 'Block':
      each(node.body, visit);
      break;
    case 'FuncCall':
      visit(node.callee);
      each(node.args, visit);
      break;
    case 'Subscript':
      visit(node.base);
      maybe(node.index, visit);
      break;
    case 'StaticCall':
      visit(node.class);
      visit(node.name);
      each(node.args, visit);
      break;
    case 'PrimitiveType':
    case 'IntLit':
    case 'FloatLit':
    case 'BoolLit':
    case 'NullLit':
    case 'ErrorExpr':
    case 'InlineHtml':
    case 'EmptyStmt':
    case 'Goto':
    case 'Label':
    case 'ErrorStmt':
    case 'ErrorMember':
    case 'ClosureUse':
    case 'UseItem':
      break;
    case 'Clone':
    case 'Unary':
    case 'Cast':
    case 'Silence':
    case 'Print':
    case 'Throw':
    case 'YieldFrom':
    case 'Paren':
      visit(node.expr);
      break;
    case 'NamedType':
    case 'VariableVariable':
    case 'ConstFetch':
      visit(node.name);
      break;
    case 'NullableType':
      visit(node.type);
      break;
    case 'UnionType':
    case 'IntersectionType':
      each(node.types, visit);
      break;
    case 'Interpolated':
    case 'ShellExec':
      each(node.parts, visit);
      break;
    case 'ArrayLit':
    case 'Use':
    case 'ConstDecl':
      each(node.items, visit);
      break;
    case 'ListLit':
      for (const item of node.items) maybe(item, visit);
      break;
    case 'StaticPropertyFetch':
    case 'ClassConstFetch':
      visit(node.class);
      visit(node.name);
      break;
    case 'New':
      visit(node.class);
      each(node.args, visit);
      break;
    case 'AnonymousClass':
      each(node.attributes, visit);
      each(node.args, visit);
      maybe(node.extends, visit);
      each(node.implements, visit);
      each(node.members, visit);
      break;
    case 'Exit':
    case 'Return':
      maybe(node.expr, visit);
      break;
    case 'Binary':
      visit(node.left);
      visit(node.right);
      break;
    case 'IncDec':
      visit(node.target);
      break;
    case 'Ternary':
      visit(node.condition);
      maybe(node.then, visit);
      visit(node.else);
      break;
    case 'Include':
      visit(node.path);
      break;
    case 'Yield':
      maybe(node.key, visit);
      maybe(node.value, visit);
      break;
    case 'Match':
      visit(node.subject);
      each(node.arms, visit);
      break;
    case 'MatchArm':
      each(node.conditions, visit);
      visit(node.body);
      break;
    case 'Closure':
      each(node.attributes, visit);
      each(node.params, visit);
      each(node.uses, visit);
      maybe(node.returnType, visit);
      visit(node.body);
      break;
    case 'ArrowFunction':
      each(node.attributes, visit);
      each(node.params, visit);
      maybe(node.returnType, visit);
      visit(node.body);
      break;
    case 'Echo':
      each(node.exprs, visit);
      break;
    case 'If':
      visit(node.condition);
      visit(node.then);
      each(node.elseIfs, visit);
      maybe(node.else, visit);
      break;
    case 'ElseIf':
    case 'While':
      visit(node.condition);
      visit(node.body);
      break;
    case 'DoWhile':
      visit(node.body);
      visit(node.condition);
      break;
    case 'For':
      each(node.init, visit);
      each(node.conditions, visit);
      each(node.update, visit);
      visit(node.body);
      break;
    case 'Foreach':
      visit(node.subject);
      maybe(node.key, visit);
      visit(node.value);
      visit(node.body);
      break;
    case 'Switch':
      visit(node.subject);
      each(node.cases, visit);
      break;
    case 'Case':
      maybe(node.value, visit);
      each(node.body, visit);
      break;
    case 'Break':
    case 'Continue':
      maybe(node.levels, visit);
      break;
    case 'Try':
      visit(node.body);
      each(node.catches, visit);
      maybe(node.finally, visit);
      break;
    case 'Catch':
      each(node.types, visit);
      maybe(node.variable, visit);
      visit(node.body);
      break;
    case 'Global':
    case 'StaticVars':
    case 'Unset':
      each(node.vars, visit);
      break;
    case 'StaticVar':
      maybe(node.value, visit);
      break;
    case 'Declare':
      for (const directive of node.directives) visit(directive.value);
      maybe(node.body, visit);
      break;
    case 'Namespace':
      maybe(node.name, visit);
      maybe(node.body, visit);
      break;
    case 'ConstItem':
      visit(node.name);
      visit(node.value);
      break;
    case 'Attribute':
      visit(node.name);
      each(node.args, visit);
      break;
    case 'Param':
      each(node.attributes, visit);
      maybe(node.type, visit);
      maybe(node.default, visit);
      each(node.hooks, visit);
      break;
    case 'FunctionDecl':
    case 'Method':
      each(node.attributes, visit);
      visit(node.name);
      each(node.params, visit);
      maybe(node.returnType, visit);
      maybe(node.body, visit);
      break;
    case 'ClassDecl':
      each(node.attributes, visit);
      visit(node.name);
      maybe(node.extends, visit);
      each(node.implements, visit);
      each(node.members, visit);
      break;
    case 'InterfaceDecl':
      each(node.attributes, visit);
      visit(node.name);
      each(node.extends, visit);
      each(node.members, visit);
      break;
    case 'TraitDecl':
      each(node.attributes, visit);
      visit(node.name);
      each(node.members, visit);
      break;
    case 'EnumDecl':
      each(node.attributes, visit);
      visit(node.name);
      maybe(node.scalarType, visit);
      each(node.implements, visit);
      each(node.members, visit);
      break;
    case 'Property':
      each(node.attributes, visit);
      maybe(node.type, visit);
      each(node.items, visit);
      each(node.hooks, visit);
      break;
    case 'PropertyItem':
      maybe(node.default, visit);
      break;
    case 'PropertyHook':
      each(node.params, visit);
      maybe(node.body, visit);
      break;
    case 'ClassConst':
      each(node.attributes, visit);
      maybe(node.type, visit);
      each(node.items, visit);
      break;
    case 'TraitUse':
      each(node.traits, visit);
      each(node.adaptations, visit);
      break;
    case 'TraitAdaptation':
      maybe(node.trait, visit);
      each(node.insteadOf, visit);
      break;
    case 'EnumCase':
      each(node.attributes, visit);
      visit(node.name);
      maybe(node.value, visit);
      break;
    default:
      unknownKind(node);
      break;
  }
}

function each(nodes: readonly Node[] | undefined, visit: (child: Node) => void): void {
  if (nodes !== undefined) for (let at = 0; at < nodes.length; at++) visit(nodes[at] as Node);
}

function maybe(node: Node | undefined, visit: (child: Node) => void): void {
  if (node !== undefined) visit(node);
}

function unknownKind(node: never): void {
  throw new TypeError(`a node of no known kind: ${JSON.stringify(node)}`);
}

function reverseFrom(nodes: Node[], first: number): void {
  let low = first;
  let high = nodes.length - 1;
  while (low < high) {
    const node = nodes[low] as Node;
    nodes[low++] = nodes[high] as Node;
    nodes[high--] = node;
  }
}
