/**
 * A Go AST in one line, for examples: `Kind:attributes(children)`, leaves with their text.
 */
import type { Node } from '../../server/src/go/ast.ts';
import { forEachChild } from '../../server/src/go/walk.ts';

export function outline(node: Node): string {
  const children: string[] = [];
  forEachChild(node, (child) => children.push(outline(child)));
  return `${label(node)}${children.length > 0 ? `(${children.join(' ')})` : ''}`;
}

function label(node: Node): string {
  switch (node.kind) {
    case 'Ident':
      return node.name;
    case 'BasicLit':
      return node.value;
    case 'BadDecl':
    case 'BadStmt':
    case 'BadExpr':
      return `${node.kind}<${node.text}>`;
    default:
      return [node.kind, ...attributes(node)].join(':');
  }
}

function attributes(node: Node): string[] {
  switch (node.kind) {
    case 'GenDecl':
      return node.paren ? [node.tok, 'paren'] : [node.tok];
    case 'TypeSpec':
      return node.alias ? ['alias'] : [];
    case 'IncDecStmt':
    case 'AssignStmt':
    case 'BranchStmt':
      return [node.tok];
    case 'RangeStmt':
      return node.tok === undefined ? [] : [node.tok];
    case 'UnaryExpr':
    case 'BinaryExpr':
      return [node.op];
    case 'CallExpr':
      return node.ellipsis ? ['...'] : [];
    case 'ChanType':
      return [node.dir];
    case 'CaseClause':
      return node.list === undefined ? ['default'] : [];
    case 'CommClause':
      return node.comm === undefined ? ['default'] : [];
    case 'TypeAssertExpr':
      return node.type === undefined ? ['type'] : [];
    default:
      return [];
  }
}
