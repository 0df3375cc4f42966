/**
 * The body of a generator: the function gives an iterator at once, and what it yields is made when it is asked for.
 */
import type { Stmt as GoStmt } from '../go/ast.ts';
import { assign, field, funcLit, funcType, intLit, returnStmt } from '../go/build.ts';
import type { Block } from '../syntax/php/ast.ts';
import { type Emission, refuse } from './emission.ts';
import { lowerStmts } from './statement.ts';
import { createVariable, currentBlock, reference } from './variables.ts';
import { iteratorOf, needsCounter } from './yield.ts';

/** `return func(yield func(K, V) bool) { … }`; undefined where the function's result is no iterator in Go. */
export function generatorBody(emit: Emission, body: Block): readonly GoStmt[] | undefined {
  const { fn } = emit;
  const types = iteratorOf(fn.result);
  if (types === undefined) return refuse(emit, 'the type of this generator is not known');
  const variable = createVariable(emit, 'yield', 'func');
  const counts = needsCounter([body]);
  if (counts && types.key !== 'int' && types.key !== 'any') return refuse(emit, 'some of what this yields has no key');
  const counter = counts ? createVariable(emit, 'at', 'int') : undefined;
  if (counter !== undefined) currentBlock(emit).declared.add(counter);
  emit.fn = {
    ...fn,
    result: undefined,
    // Nobody asks an iterator for an error.
    fails: false,
    yields: { variable, ...types, counter },
  };
  const stmts = lowerStmts(emit, body.body, body.dangling);
  emit.fn = fn;
  const begin = counter === undefined ? [] : [assign([reference(counter)], ':=', [intLit(0)])];
  const typed = (type: string) => field(undefined, emit.subject.templates.type(type));
  const takes = funcType([typed(types.key), typed(types.value)], [typed('bool')]);
  const literal = funcLit(funcType([{ ...field(undefined, takes), names: [reference(variable)] }]), [
    ...begin,
    ...stmts,
  ]);
  return [returnStmt(literal, ...(fn.fails ? [{ kind: 'Ident' as const, start: -1, end: -1, name: 'nil' }] : []))];
}
