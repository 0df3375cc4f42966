/**
 * What objects of resource classes are made around, as their uses tell: `new UserResource($user)`,
 * `UserResource::collection($users)`. The class itself does not say, and yet forwards to that object all that it does
 * not declare.
 */
import { readClassFacts } from '../../php/class-facts.ts';
import { inferTypes } from '../../php/infer.ts';
import type { FileNames } from '../../php/names.ts';
import { deferringTypes } from '../../php/resolve/deferring.ts';
import { type Scope, walkScopes } from '../../php/scope.ts';
import { anyOf, type ClassType, type StaticType } from '../../php/types.ts';
import type { Types } from '../../php/world.ts';
import type { Arg, Name, Node, Program } from '../../syntax/php/ast.ts';

export interface ResourceUse {
  readonly class: string;
  /** What is given; deferred where other files decide. */
  readonly type: StaticType;
  /** Whether it is given a collection, of which each element gets a resource. */
  readonly each?: true;
}

/** `undefined` for the many files that name no resource. Whether a class is one is decided by `resourceModel`. */
export function readResourceUses(program: Program, names: FileNames): readonly ResourceUse[] | undefined {
  if (!namesResource(program)) return undefined;
  const types = inferTypes(program, names, readClassFacts(program, names), deferringTypes());
  const uses: ResourceUse[] = [];
  walkScopes({ program, names }, (node, scope) => {
    const use = madeBy(node);
    if (use === undefined || !LOOKS_LIKE_RESOURCE.test(use.name.text)) return;
    const type = types.typeOf(use.given.value, scope);
    const name = classNameOf(use.name, names, scope);
    if (type.kind === 'unknown' || name === undefined) return;
    uses.push(use.each ? { class: name, type, each: true } : { class: name, type });
  });
  return uses.length === 0 ? undefined : uses;
}

/** What a resource is made around by all its uses that tell; kept until the application changes. */
export function resourceModel(uses: readonly ResourceUse[], types: Types): StaticType | undefined {
  const generation = types.world.generation ?? 0;
  const known = models.get(uses);
  if (known?.generation === generation) return known.model;
  const model = computeModel(uses, types);
  models.set(uses, { generation, model });
  return model;
}

const models = new WeakMap<readonly ResourceUse[], { generation: number; model: StaticType | undefined }>();

function computeModel(uses: readonly ResourceUse[], types: Types): StaticType | undefined {
  const known = uses.map(({ type, each }) => {
    const given = types.force(type);
    return each ? types.element(given) : given;
  });
  const told = known.filter((type) => type.kind !== 'unknown');
  const joined = anyOf(told.flatMap((type) => objectsIn(type)));
  return joined.kind === 'class' || joined.kind === 'union' ? joined : undefined;
}

/** A filter on what is looked at, not a decision: other resources are just not told about. */
const LOOKS_LIKE_RESOURCE = /Resource$|^[A-Z]\w*Transformer$/;

function namesResource(program: Program): boolean {
  const stmts = program.body.flatMap((stmt) =>
    stmt.kind === 'Namespace' ? [stmt, ...(stmt.body?.body ?? [])] : [stmt],
  );
  return stmts.some(
    (stmt) =>
      (stmt.kind === 'Use' && stmt.items.some(({ name }) => LOOKS_LIKE_RESOURCE.test(name))) ||
      (stmt.kind === 'Namespace' && /\\Resources?\b/.test(stmt.name?.text ?? '')),
  );
}

interface Making {
  readonly name: Name;
  readonly given: Arg;
  readonly each: boolean;
}

function madeBy(node: Node): Making | undefined {
  if (node.kind !== 'New' && node.kind !== 'StaticCall') return undefined;
  const [given] = node.args;
  if (node.class.kind !== 'Name' || given === undefined || given.spread) return undefined;
  if (node.kind === 'New') return { name: node.class, given, each: false };
  const method = node.name.kind === 'Identifier' ? node.name.text.toLowerCase() : '';
  if (method !== 'make' && method !== 'collection') return undefined;
  return { name: node.class, given, each: method === 'collection' };
}

function classNameOf(name: Name, names: FileNames, scope: Scope): string | undefined {
  const text = name.text.toLowerCase();
  return text === 'self' || text === 'static' ? scope.class?.fact.name : names.classOf(name);
}

function objectsIn(type: StaticType): readonly ClassType[] {
  if (type.kind === 'class') return [{ kind: 'class', name: type.name, ...(type.args ? { args: type.args } : {}) }];
  return type.kind === 'union' ? type.members.filter((member) => member.kind === 'class') : [];
}
