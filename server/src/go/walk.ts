/**
 * Walking the Go AST. The switch is exhaustive, so that a new kind of node does not compile until its children are told.
 */
import type { Node } from './ast.ts';

/** Calls `visit` with each child, in the order of the text. */
export function forEachChild(node: Node, visit: (child: Node) => void): void {
  const one = (child: Node | undefined): void => {
    if (child !== undefined) visit(child);
  };
  const all = (children: readonly Node[] | undefined): void => {
    if (children !== undefined) for (const child of children) visit(child);
  };
  switch (node.kind) {
    case 'File':
      one(node.name);
      all(node.decls);
      break;
    case 'GenDecl':
      all(node.specs);
      break;
    case 'ImportSpec':
      one(node.name);
      one(node.path);
      break;
    case 'ValueSpec':
      all(node.names);
      one(node.type);
      all(node.values);
      break;
    case 'TypeSpec':
      one(node.name);
      one(node.typeParams);
      one(node.type);
      break;
    case 'FuncDecl':
      one(node.recv);
      one(node.name);
      one(node.type);
      one(node.body);
      break;
    case 'FieldList':
      all(node.list);
      break;
    case 'Field':
      all(node.names);
      one(node.type);
      one(node.tag);
      break;
    case 'DeclStmt':
      one(node.decl);
      break;
    case 'LabeledStmt':
      one(node.label);
      one(node.stmt);
      break;
    case 'SendStmt':
      one(node.chan);
      one(node.value);
      break;
    case 'AssignStmt':
      all(node.lhs);
      all(node.rhs);
      break;
    case 'GoStmt':
    case 'DeferStmt':
      one(node.call);
      break;
    case 'ReturnStmt':
      all(node.results);
      break;
    case 'BranchStmt':
      one(node.label);
      break;
    case 'BlockStmt':
      all(node.list);
      break;
    case 'IfStmt':
      one(node.init);
      one(node.cond);
      one(node.body);
      one(node.else);
      break;
    case 'CaseClause':
      all(node.list);
      all(node.body);
      break;
    case 'SwitchStmt':
      one(node.init);
      one(node.tag);
      one(node.body);
      break;
    case 'TypeSwitchStmt':
      one(node.init);
      one(node.assign);
      one(node.body);
      break;
    case 'CommClause':
      one(node.comm);
      all(node.body);
      break;
    case 'SelectStmt':
      one(node.body);
      break;
    case 'ForStmt':
      one(node.init);
      one(node.cond);
      one(node.post);
      one(node.body);
      break;
    case 'RangeStmt':
      one(node.key);
      one(node.value);
      one(node.x);
      one(node.body);
      break;
    case 'Ellipsis':
      one(node.elt);
      break;
    case 'FuncLit':
      one(node.type);
      one(node.body);
      break;
    case 'CompositeLit':
      one(node.type);
      all(node.elts);
      break;
    case 'ExprStmt':
    case 'IncDecStmt':
    case 'ParenExpr':
    case 'StarExpr':
    case 'UnaryExpr':
      one(node.x);
      break;
    case 'SelectorExpr':
      one(node.x);
      one(node.sel);
      break;
    case 'IndexExpr':
      one(node.x);
      one(node.index);
      break;
    case 'IndexListExpr':
      one(node.x);
      all(node.indices);
      break;
    case 'SliceExpr':
      one(node.x);
      one(node.low);
      one(node.high);
      one(node.max);
      break;
    case 'TypeAssertExpr':
      one(node.x);
      one(node.type);
      break;
    case 'CallExpr':
      one(node.fun);
      all(node.args);
      break;
    case 'BinaryExpr':
      one(node.x);
      one(node.y);
      break;
    case 'KeyValueExpr':
    case 'MapType':
      one(node.key);
      one(node.value);
      break;
    case 'ArrayType':
      one(node.len);
      one(node.elt);
      break;
    case 'StructType':
      one(node.fields);
      break;
    case 'FuncType':
      one(node.typeParams);
      one(node.params);
      one(node.results);
      break;
    case 'InterfaceType':
      one(node.methods);
      break;
    case 'ChanType':
      one(node.value);
      break;
    case 'BadDecl':
    case 'BadStmt':
    case 'BadExpr':
    case 'EmptyStmt':
    case 'Ident':
    case 'BasicLit':
      break;
    default:
      node satisfies never;
  }
}

/** What `walk` does behind a node: go into it, or go on beside it. */
export type Step = 'skip' | undefined;

/**
 * Visits `node` and all nodes below it, parents first, in the order of the text. `parents` are the nodes around the
 * visited one, outermost first; the array is the walk's own, so copy what is to be kept.
 */
export function walk(node: Node, visit: (node: Node, parents: readonly Node[]) => Step): void {
  const parents: Node[] = [];
  const go = (current: Node): void => {
    if (visit(current, parents) === 'skip') return;
    parents.push(current);
    forEachChild(current, go);
    parents.pop();
  };
  go(node);
}

/** The innermost node that covers the offset, with the nodes around it, outermost first. */
export function findPath(root: Node, offset: number): Node[] {
  const path: Node[] = [];
  let current: Node | undefined = root;
  while (current !== undefined) {
    path.push(current);
    let next: Node | undefined;
    forEachChild(current, (child) => {
      // Of two nodes that touch at the offset the one that starts there wins.
      if (child.start <= offset && offset <= child.end && child.start !== -1) next = child;
    });
    current = next;
  }
  return path;
}
