/**
 * The constants that a file declares outside of classes: `const X = …` and `define('X', …)`.
 */
import type { ConstDecl, Expr, FuncCall } from '../../syntax/php/ast.ts';
import { declaredName } from '../class-facts.ts';
import { docBlockOf, docType, openDocs } from './docs.ts';
import { typeOfConstant } from './members.ts';
import { type Reading, startOf } from './reading.ts';
import type { ConstantSummary } from './summary.ts';
import { constantType, readValue } from './values.ts';

export function readConstDecl(node: ConstDecl, reading: Reading): readonly ConstantSummary[] {
  const doc = docBlockOf(node, node.items[0]?.start ?? node.end);
  const said = docType(doc?.vars[0]?.type, openDocs(reading.names, undefined, node.start, doc));
  return node.items
    .filter(({ name }) => name.text !== '')
    .map(({ name, value }) => ({
      ...{ name: declaredName(reading.names, name.text, name.start) },
      type: typeOfConstant(constantType(value, reading, undefined), undefined, said),
      ...defaultOf(value, reading),
      ...startOf(name, reading),
    }));
}

/** `undefined` when the call is none of `define`, or the name is computed. */
export function readDefine(call: FuncCall, reading: Reading): ConstantSummary | undefined {
  if (call.callee.kind !== 'Name' || call.firstClass || call.callee.text.toLowerCase() !== 'define') return undefined;
  const [name, value] = call.args;
  if (name?.value.kind !== 'StringLit' || name.value.value === '' || value === undefined) return undefined;
  return {
    // The name is full as it is.
    name: name.value.value.replace(/^\\/, ''),
    type: constantType(value.value, reading, undefined),
    ...defaultOf(value.value, reading),
    ...startOf(name.value, reading),
  };
}

function defaultOf(expr: Expr, reading: Reading): Pick<ConstantSummary, 'value'> {
  const value = reading.values ? readValue(expr, reading, undefined) : undefined;
  return value === undefined ? {} : { value };
}
