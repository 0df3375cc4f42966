/**
 * `unset`: elements are removed from what holds them; a variable that is unset is not set any more, which Go need not do.
 */
import type { Stmt as GoStmt } from '../go/ast.ts';
import type { Unset } from '../syntax/php/ast.ts';
import { type Emission, refuse, withPrelude } from './emission.ts';
import { placeOf } from './places.ts';
import { currentBlock, findVariable, SHARED, type Variable } from './variables.ts';

export function lowerUnset(emit: Emission, { vars }: Unset): readonly GoStmt[] | undefined {
  const out: GoStmt[] = [];
  for (const target of vars) {
    if (target.kind === 'Variable') {
      const variable = findVariable(emit, target.name);
      if (variable?.type === SHARED) return refuse(emit, `$${target.name} is shared by reference, which Go has not`);
      if (emit.isOpen(target.name) && variable === undefined) return refuse(emit, 'Go variables cannot be unset');
      if (variable !== undefined && isReference(emit, variable)) {
        // The name is free again; what it referred to stays.
        if (!currentBlock(emit).variables.delete(target.name))
          return refuse(emit, `$${target.name} is a reference on some ways only`);
        continue;
      }
      if (variable !== undefined) emit.assigned = new Set([...emit.assigned].filter((each) => each !== variable));
      continue;
    }
    const { made, prelude } = withPrelude(emit, () => placeOf(emit, target)?.remove());
    if (made === undefined) return undefined;
    out.push(...prelude, ...made);
  }
  return out;
}

/** Whether the variable is known by another name too, or through a pointer. */
function isReference(emit: Emission, variable: Variable): boolean {
  const names = emit.blocks.flatMap(({ variables }) => [...variables.values()].filter((each) => each === variable));
  return names.length > 1 || (variable.isPointer === true && variable.origin !== 'scope');
}
