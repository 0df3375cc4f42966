/**
 * A group of routes as a `gin.RouterGroup`, with the routes inside registered on it. The metavariables are `CHAIN` or
 * `ATTRIBUTES`, and `BODY`, the closure.
 */
import { block, call, selector, stringLit, withBreaks } from '../../go/build.ts';
import type { Match } from '../../table/site.ts';
import { type Applied, define } from '../apply.ts';
import { inBlock } from '../control.ts';
import { type Emission, refuse } from '../emission.ts';
import { localName } from '../naming.ts';
import { lowerStmts } from '../statement.ts';
import { createVariable, currentBlock } from '../variables.ts';
import { captured } from './captured.ts';
import { addAttribute, NO_CHAIN, pathIn, ROUTER, type RouteChain, readChain, routerOf } from './route-chain.ts';

export function routeGroup(emit: Emission, match: Match): Applied | undefined {
  const body = captured(match, 'BODY');
  if (body?.kind !== 'Closure') return refuse(emit, 'the routes of this group stand elsewhere');
  const chain = chainOf(emit, match);
  if (chain === undefined) return undefined;
  const parent = routerOf(emit);
  const group = createVariable(emit, groupName(chain), '*gin.RouterGroup');
  const made = define(
    emit,
    [group],
    call(selector(parent, 'Group'), stringLit(pathIn(emit, chain.prefix)), ...chain.middleware),
  );
  const routes = inBlock(emit, body.body, () => {
    currentBlock(emit).variables.set(ROUTER, group);
    return lowerStmts(emit, body.body.body, body.body.dangling);
  });
  // The block shows which routes belong to the group, as Gin's own documentation writes it.
  const stmts = [made, withBreaks({ ...block(routes), oneLine: false }, 1)];
  return { stmts, expr: undefined, results: [], answers: false };
}

function chainOf(emit: Emission, match: Match): RouteChain | undefined {
  const front = captured(match, 'CHAIN');
  if (front !== undefined) return readChain(emit, front);
  const attributes = captured(match, 'ATTRIBUTES');
  if (attributes?.kind !== 'ArrayLit') return refuse(emit, 'the attributes of the group are not written out here');
  let chain: RouteChain | undefined = NO_CHAIN;
  for (const { key, value } of attributes.items) {
    if (key?.kind !== 'StringLit') return refuse(emit, 'the attributes of the group are not written out here');
    chain = chain && addAttribute(emit, chain, key.value, [value]);
  }
  return chain;
}

function groupName({ prefix }: RouteChain): string {
  const word = prefix.split('/').findLast((segment) => /^[a-z]/i.test(segment));
  return word === undefined ? 'group' : localName(word.replaceAll(/\W+/g, '_'));
}
