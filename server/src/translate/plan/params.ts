/**
 * The parameters of a function as Go takes them.
 */

import { KEYWORDS } from '../../go/build.ts';
import type { ParamSummary } from '../../php/summary/summary.ts';
import { type StaticType, UNKNOWN } from '../../php/types.ts';
import { localName } from '../naming.ts';
import { goTypeOf, type TypeNames } from './go-types.ts';
import { openNames } from './names.ts';
import type { ParamPlan } from './plan.ts';

/** `told` are the types that a framework gives to parameters that declare none. */
export function paramPlans(
  names: TypeNames,
  params: readonly ParamSummary[] | undefined,
  told: readonly StaticType[] = [],
): readonly ParamPlan[] {
  const scope = openNames(['ctx', 'c', ...KEYWORDS]);
  return (params ?? []).map((param, at): ParamPlan => {
    const type = isOpen(param.type) ? (told[at] ?? UNKNOWN) : param.type;
    const goType = goTypeOf(names, type);
    const byRef = param.byRef === true;
    const wanted = localName(param.name);
    return {
      phpName: param.name,
      goName: scope.take(wanted, `${wanted}Value`),
      type: byRef ? `*${goType}` : goType,
      variadic: param.variadic === true,
      byRef,
      optional: param.optional === true,
      default: param.default,
    };
  });
}

/** Nothing is declared, or only a place for what calls give. */
function isOpen(type: StaticType): boolean {
  return type.kind === 'unknown' || type.kind === 'template';
}
