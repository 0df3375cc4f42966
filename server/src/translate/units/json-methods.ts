/**
 * Objects as JSON: PHP encodes their public properties under their own names, or what `jsonSerialize` gives.
 */
import type { FuncDecl } from '../../go/ast.ts';
import {
  assign,
  binary,
  call,
  field,
  funcDecl,
  funcType,
  ident,
  ifStmt,
  returnStmt,
  selector,
  sliceOf,
  star,
  withBreaks,
  withDoc,
} from '../../go/build.ts';
import { receiverName } from '../plan/names.ts';
import type { ClassPlan, FieldPlan } from '../plan/plan.ts';
import type { UnitSource } from './unit.ts';

/** The tag of a public property's field; none where Go's name is PHP's, or nobody sees the field. */
export function jsonTag({ goName }: Pick<FieldPlan, 'goName'>, phpName: string): string | undefined {
  const isPublic = /^\p{Lu}/u.test(goName);
  return isPublic && goName !== phpName ? `json:"${phpName}"` : undefined;
}

/** `MarshalJSON` of a class that says itself what its JSON is. */
export function jsonMethods(from: UnitSource, plan: ClassPlan): readonly FuncDecl[] {
  if (from.app.types.isClass(plan.fqn, 'JsonSerializable') !== true || from.plan.model(plan.fqn) !== undefined)
    return [];
  const method = from.plan.method(plan.fqn, 'jsonSerialize');
  const isOwn = method?.name.toLowerCase().startsWith(`${plan.fqn.toLowerCase()}::`) === true;
  // Go encodes without a context.
  if (method?.receiver === undefined || method.result === undefined || method.needsContext || !isOwn) return [];
  const receiver = receiverName(plan.goName);
  const value = call(selector(receiver, method.goName));
  const encoded = (made: Parameters<typeof call>[1]): ReturnType<typeof call> =>
    call(selector('json', 'Marshal'), made);
  const body = method.fails
    ? [
        assign([ident('value'), ident('err')], ':=', [value]),
        ifStmt(binary(ident('err'), '!=', ident('nil')), [returnStmt(ident('nil'), ident('err'))]),
        returnStmt(encoded(ident('value'))),
      ]
    : [returnStmt(encoded(value))];
  const type = funcType([], [field(undefined, sliceOf('byte')), field(undefined, 'error')]);
  const stmts = body.map((stmt) => withBreaks(stmt, 1));
  const decl = funcDecl('MarshalJSON', type, stmts, field(receiver, star(plan.goName)));
  return [withDoc(decl, `MarshalJSON encodes what ${method.goName} gives, as json_encode does.`)];
}
