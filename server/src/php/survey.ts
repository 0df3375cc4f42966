/**
 * What stands in a file by what kind it is, in the order of the text: found in one walk that all readers of the file
 * share, as each of them wants few of the nodes and a walk is what costs. It knows kinds of nodes and means nothing by them.
 */
import type { Name, Node, Program, UseItem } from '../syntax/php/ast.ts';
import { walk } from '../syntax/php/walk.ts';

export interface Survey {
  /** Classes, functions, and what is called, made, included or taken by key; none of it inside of attributes. */
  readonly calls: readonly Node[];
  /** Classes, functions, and what gives values to variables and properties. */
  readonly writes: readonly Node[];
  /** Names of classes, functions and constants where they are used. */
  readonly names: readonly Name[];
  readonly imports: readonly UseItem[];
}

/** Kept as long as the program is. */
export function surveyOf(program: Program): Survey {
  let survey = surveys.get(program);
  if (survey === undefined) {
    survey = readSurvey(program);
    surveys.set(program, survey);
  }
  return survey;
}

const surveys = new WeakMap<Program, Survey>();

function readSurvey(program: Program): Survey {
  const calls: Node[] = [];
  const writes: Node[] = [];
  const names: Name[] = [];
  const imports: UseItem[] = [];
  /** Where the attribute ends that was met last: what starts before stands in it. */
  let attributeEnd = -1;
  walk(program, {
    enter: (node) => {
      switch (node.kind) {
        // Most of the nodes first, as in `forEachChild`.
        case 'Variable':
          if (node.name === 'GLOBALS') writes.push(node);
          return false;
        case 'Identifier':
        case 'StringLit':
          return false;
        case 'Arg':
        case 'ArrayItem':
        case 'ExprStmt':
        case 'PropertyFetch':
        case 'Block':
          return true;
        case 'Name':
          names.push(node);
          return false;
        case 'MethodCall':
        case 'FuncCall':
        case 'StaticCall':
        case 'Subscript':
        case 'New':
        case 'ShellExec':
        case 'VariableVariable':
        case 'Include':
          if (node.start >= attributeEnd) calls.push(node);
          return true;
        case 'Assign':
        case 'AssignOp':
        case 'AssignRef':
        case 'Foreach':
        case 'Global':
          writes.push(node);
          return true;
        case 'ClassDecl':
        case 'InterfaceDecl':
        case 'TraitDecl':
        case 'EnumDecl':
        case 'AnonymousClass':
        case 'FunctionDecl':
        case 'Method':
        case 'Closure':
        case 'ArrowFunction':
          if (node.start >= attributeEnd) calls.push(node);
          writes.push(node);
          return true;
        case 'UseItem':
          imports.push(node);
          return false;
        case 'Namespace':
          // Its name is declared by it where nothing stands in it.
          return node.body !== undefined;
        case 'Attribute':
          attributeEnd = Math.max(attributeEnd, node.end);
          return true;
        default:
          return true;
      }
    },
  });
  return { calls, writes, names, imports };
}
