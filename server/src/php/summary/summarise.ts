/**
 * What a file declares, read from its tree alone. It runs on every file of an application, so that only what no
 * declaration tells is looked for in bodies. It knows no other file and no framework.
 */
import type { FunctionDecl, Program, Stmt } from '../../syntax/php/ast.ts';
import { declaredName } from '../class-facts.ts';
import type { FlowMemory } from '../infer.ts';
import type { FileNames } from '../names.ts';
import { readKeyed } from '../registry/read-puts.ts';
import { blocksOf, openBodies } from './bodies.ts';
import { summariseClass } from './class.ts';
import { readConstDecl, readDefine } from './constants.ts';
import { docBlockOf, openDocs } from './docs.ts';
import { listed, type Reading, startOf } from './reading.ts';
import { readSignature } from './signature.ts';
import type { ClassSummary, ConstantSummary, FileSummary, FunctionSummary } from './summary.ts';
import { widenProperty } from './widen.ts';

export interface SummaryOptions {
  /** Whether bodies are followed where declarations leave something open. */
  readonly bodies?: boolean;
  /** Whether offsets of names are kept. */
  readonly offsets?: boolean;
  /** Whether the values of properties, constants and attributes are kept. Types of constants hold theirs anyway. */
  readonly values?: boolean;
  /** What is known of bodies already. */
  readonly memory?: FlowMemory | undefined;
}

/** Plain data, the same for the same text. Never throws: of broken code it tells what is intact. */
export function summarise(program: Program, names: FileNames, options: SummaryOptions = {}): FileSummary {
  const { bodies = true, offsets = true, values = true, memory } = options;
  const reading: Reading = { names, bodies: bodies ? openBodies(program, names, memory) : undefined, offsets, values };
  const classes: ClassSummary[] = [];
  const functions: FunctionSummary[] = [];
  const constants: ConstantSummary[] = [];

  const read = (stmt: Stmt): void => {
    switch (stmt.kind) {
      case 'ClassDecl':
      case 'InterfaceDecl':
      case 'TraitDecl':
      case 'EnumDecl':
        if (stmt.name.text !== '') classes.push(summariseClass(stmt, reading));
        break;
      case 'FunctionDecl':
        if (stmt.name.text !== '') functions.push(summariseFunction(stmt, reading));
        stmt.body.body.forEach(read);
        break;
      case 'ConstDecl':
        constants.push(...readConstDecl(stmt, reading));
        break;
      case 'ExprStmt': {
        const define = stmt.expr.kind === 'FuncCall' ? readDefine(stmt.expr, reading) : undefined;
        if (define !== undefined) constants.push(define);
        break;
      }
      default:
        for (const block of blocksOf(stmt)) block.forEach(read);
    }
  };
  program.body.forEach(read);
  const globals = reading.bodies?.assignedGlobals() ?? [];
  return {
    ...listed('classes', classes),
    ...listed('functions', functions),
    ...listed('constants', constants),
    ...listed(
      'globals',
      [...globals].map(([name, type]) => ({ name, type: widenProperty(type) })),
    ),
    ...readKeyed(program, names, reading.bodies),
  };
}

function summariseFunction(node: FunctionDecl, reading: Reading): FunctionSummary {
  const { names } = reading;
  const doc = docBlockOf(node, node.name.start);
  return {
    name: declaredName(names, node.name.text, node.start),
    ...startOf(node.name, reading),
    ...readSignature(node, doc, openDocs(names, undefined, node.start, doc), reading),
  };
}
