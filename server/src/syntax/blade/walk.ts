/**
 * Ways through the tree of a template.
 */
import type { Attribute, BladeEcho, BladeNode, BladeProgram, BoundAttribute, Directive, RawPhp } from './ast.ts';

/** What holds PHP by itself. */
export type CodeNode = BladeEcho | RawPhp | Directive | BoundAttribute;

/** Visits all nodes in source order, each before what it holds. Answering `false` leaves out what a node holds. */
export function walkBlade(blade: BladeProgram, enter: (node: BladeNode) => boolean | undefined): void {
  walkAll(blade.body, enter, () => {});
}

/** All directives in source order: alone, at the bounds of blocks, and among the attributes of components. */
export function directivesIn(blade: BladeProgram): Directive[] {
  return codeNodesIn(blade).filter((node) => node.kind === 'Directive');
}

/** All that holds PHP, in source order. */
export function codeNodesIn(blade: BladeProgram): CodeNode[] {
  const found: CodeNode[] = [];
  const enter = (node: BladeNode): true => {
    if (node.kind === 'Directive' || node.kind === 'Echo' || node.kind === 'RawPhp') found.push(node);
    else if (node.kind === 'Component' || node.kind === 'Slot') found.push(...node.attributes.flatMap(codeNodesOf));
    return true;
  };
  walkAll(blade.body, enter, (directive) => found.push(directive));
  return found;
}

function codeNodesOf(attribute: Attribute): CodeNode[] {
  switch (attribute.kind) {
    case 'StaticAttribute':
      return (attribute.value ?? []).filter((part) => part.kind === 'Echo');
    case 'BoundAttribute':
      return [attribute];
    case 'EchoAttribute':
      return [attribute.echo];
    case 'DirectiveAttribute':
      return [attribute.directive];
  }
}

function walkAll(
  nodes: readonly BladeNode[],
  enter: (node: BladeNode) => boolean | undefined,
  atBound: (directive: Directive) => void,
): void {
  for (const node of nodes) {
    if (enter(node) === false) continue;
    if (node.kind === 'DirectiveBlock') {
      for (const { directive, body } of node.branches) {
        atBound(directive);
        walkAll(body, enter, atBound);
      }
      if (node.close !== undefined) atBound(node.close);
    } else if (node.kind === 'Component' || node.kind === 'Slot') walkAll(node.body, enter, atBound);
  }
}
