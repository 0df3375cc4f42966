/**
 * Which planned classes extend which, and which methods are overridden on the way down.
 */
import { localName } from '../naming.ts';
import type { Members } from './members.ts';
import type { ClassPlan, Plan, VirtualPlan } from './plan.ts';

export function openHierarchy(
  classes: readonly ClassPlan[],
  members: Members,
): Pick<Plan, 'extensionsOf' | 'isExtended' | 'virtual'> {
  const below = new Map<string, string[]>();
  for (const { fqn } of classes) {
    for (const { name } of members.ancestry(fqn).slice(1)) {
      const key = name.toLowerCase();
      const known = below.get(key);
      if (known === undefined) below.set(key, [fqn]);
      else known.push(fqn);
    }
  }
  for (const names of below.values()) names.sort();
  const models = new Set(classes.filter(({ kind }) => kind === 'model').map(({ fqn }) => fqn.toLowerCase()));
  const extensionsOf = (fqn: string): readonly string[] => below.get(fqn.toLowerCase()) ?? [];

  function virtual(fqn: string, method: string): VirtualPlan | undefined {
    const name = method.toLowerCase();
    if (name === '__construct' || models.has(fqn.toLowerCase())) return undefined;
    const declaring = members.ancestry(fqn).filter((each) => members.own(each.name)?.methods.has(name));
    const root = declaring.at(-1);
    const declared = root && members.own(root.name)?.methods.get(name);
    if (root === undefined || declared === undefined) return undefined;
    if (declared.static === true || declared.visibility === 'private') return undefined;
    const isOverridden = extensionsOf(root.name).some((each) => members.own(each)?.methods.has(name));
    if (!isOverridden && declared.abstract !== true) return undefined;
    return { root: root.name, implName: `${localName(declared.name)}Impl` };
  }

  return { extensionsOf, isExtended: (fqn) => extensionsOf(fqn).length > 0, virtual };
}
