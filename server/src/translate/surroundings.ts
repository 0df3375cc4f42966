/**
 * What Laravel does before the body of an action runs: it validates and authorizes a form request, finds or makes what
 * the parameters ask for, and runs the middleware that the constructor adds. The Go of the body alone does none of it.
 */
import type { ClassLike, Method, Param } from '../syntax/php/ast.ts';
import { walk } from '../syntax/php/walk.ts';
import type { FunctionTarget } from './convert.ts';
import type { Subject } from './subject.ts';

/** Noun phrases for the ledger; none for a function that is no action of a controller. */
export function lostAround({ source, scope }: Subject, { params }: FunctionTarget): readonly string[] {
  const { owner } = scope;
  const parent = scope.class?.node;
  if (owner.kind !== 'Method' || parent === undefined || !isAction(owner, parent)) return [];
  const injected = params.flatMap((param) => {
    const type = classOf(param);
    if (type === undefined) return [];
    const name = source.file.names.classOf(type);
    if (isPlainRequest(name)) return [];
    const short = name.split('\\').at(-1) ?? name;
    return [
      short.endsWith('Request')
        ? `rules and authorization of ${short}`
        : `${short} that Laravel hands in as $${param.name}`,
    ];
  });
  return [...constructorMiddleware(parent), ...injected];
}

function isAction(method: Method, parent: ClassLike): boolean {
  const names = parent.kind === 'ClassDecl' ? [parent.name.text, parent.extends?.text ?? ''] : [];
  const { visibility, static: isStatic } = method.modifiers;
  const isPublic = visibility === undefined || visibility === 'public';
  return isPublic && !isStatic && !isConstructor(method) && names.some((name) => name.endsWith('Controller'));
}

function isConstructor({ name }: Method): boolean {
  return name.text.toLowerCase() === '__construct';
}

function isPlainRequest(name: string): boolean {
  return /^(?:Request|Illuminate\\Http\\Request|Illuminate\\Support\\Facades\\Request)$/i.test(name);
}

function classOf({ type }: Param): Extract<Param['type'], { kind: 'NamedType' }>['name'] | undefined {
  const bare = type?.kind === 'NullableType' ? type.type : type;
  return bare?.kind === 'NamedType' ? bare.name : undefined;
}

/** `$this->middleware('auth')` and `$this->authorizeResource(…)` in the constructor. */
function constructorMiddleware(parent: ClassLike): readonly string[] {
  const method = parent.members.find((member) => member.kind === 'Method' && isConstructor(member));
  const found: string[] = [];
  if (method === undefined) return found;
  walk(method, {
    enter: (node) => {
      if (node.kind !== 'MethodCall' || node.object.kind !== 'Variable' || node.object.name !== 'this')
        return undefined;
      const name = node.name.kind === 'Identifier' ? node.name.text.toLowerCase() : '';
      if (name === 'authorizeresource') found.push('policy that the constructor asks');
      if (name !== 'middleware') return undefined;
      const first = node.args[0]?.value;
      const items = first?.kind === 'ArrayLit' ? first.items.map(({ value }) => value) : [first];
      const names = items.flatMap((item) => (item?.kind === 'StringLit' ? [item.value] : []));
      found.push(['middleware of the constructor', ...names].join(' '));
      return undefined;
    },
  });
  return found;
}
