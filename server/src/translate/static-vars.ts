/**
 * `static $n = 0;`: a variable of the package that the function points to. PHP begins each request with it anew, Go's
 * process does not, so that is told.
 */
import type { Stmt as GoStmt } from '../go/ast.ts';
import { assign, ident, unary } from '../go/build.ts';
import type { StaticVars } from '../syntax/php/ast.ts';
import { convertTo } from './convert-to.ts';
import { type Emission, refuse } from './emission.ts';
import { lowerExpr } from './expression.ts';
import { localType } from './local-types.ts';
import { localName } from './naming.ts';
import { createVariable, currentBlock, reference } from './variables.ts';

export function lowerStaticVars(emit: Emission, { vars }: StaticVars): readonly GoStmt[] | undefined {
  const { name } = emit.fn;
  if (name === undefined) return refuse(emit, 'a static variable is state that all requests share in Go');
  const out: GoStmt[] = [];
  for (const each of vars) {
    const from = emit.notes.prelude.length;
    const value = each.value === undefined ? undefined : lowerExpr(emit, each.value);
    if (emit.notes.prelude.length > from) return refuse(emit, 'what this begins with is not constant');
    const type = localType(emit, each.name) ?? (value === undefined || value.type === 'nil' ? 'any' : value.type);
    const initial = value === undefined ? undefined : value.type === type ? value : convertTo(emit, value, type);
    if (value !== undefined && initial === undefined)
      return refuse(emit, `$${each.name} is ${type}, and this is ${value.type}`);
    const goName = localName(`${name} ${each.name}`);
    const made = { start: -1, end: -1 } as const;
    // A literal has its type by itself.
    const isPlain = initial?.expr.kind === 'BasicLit' && /^(int|string|float64)$/.test(type);
    const isNil = initial === undefined || (initial.expr.kind === 'Ident' && initial.expr.name === 'nil');
    emit.notes.statics.push({
      kind: 'GenDecl',
      ...made,
      tok: 'var',
      paren: false,
      specs: [
        {
          kind: 'ValueSpec',
          ...made,
          names: [ident(goName)],
          type: isPlain ? undefined : emit.subject.templates.type(type),
          values: isNil ? [] : [initial.expr],
        },
      ],
    });
    emit.notes.ledger.push(`static $${each.name} of ${name}, which all requests share in Go`);
    const variable = createVariable(emit, localName(each.name), type, 'php');
    variable.isPointer = true;
    const block = currentBlock(emit);
    block.variables.set(each.name, variable);
    block.declared.add(variable);
    emit.assigned = new Set([...emit.assigned, variable]);
    out.push(assign([reference(variable)], ':=', [unary('&', ident(goName))]));
  }
  return out;
}
