/**
 * Which arrays a piece of PHP may change in place: whose elements it sets, unsets or hands out by reference. Arrays are
 * values in PHP and share their memory in Go, so this decides where a copy is needed. What is not known counts as a change.
 */
import type { Arg, Expr, Node } from '../syntax/php/ast.ts';
import { walk } from '../syntax/php/walk.ts';
import type { Emission } from './emission.ts';
import { typeOf } from './matching.ts';

export interface Changes {
  /** Whether the elements of the array that stands there may be changed. */
  mayChange(place: Expr): boolean;
  /** Whether what is kept under a root is written in place, calls to elsewhere left aside. */
  mayWrite(root: string): boolean;
  /** As `mayChange`, for the changes behind an offset. */
  mayChangeBehind(place: Expr, offset: number): boolean;
}

interface Written {
  /** By the root of the place: `$name`, `->name`, `::$name`; the offsets at which it is changed. */
  readonly roots: ReadonlyMap<string, readonly number[]>;
  /** Offsets of calls that may change any property. */
  readonly calls: readonly number[];
}

/** The changes that happen inside of the node. */
export function changesOf(emit: Emission, node: Node): Changes {
  let written = known.get(node);
  if (written === undefined) {
    written = writtenIn(emit, node);
    known.set(node, written);
  }
  const found = written;
  const isChanged = (place: Expr, from: number): boolean => {
    const root = rootOf(place);
    if (root === undefined) return false;
    if (found.roots.get(root)?.some((at) => at >= from) === true) return true;
    return !root.startsWith('$') && found.calls.some((at) => at >= from);
  };
  return {
    mayChange: (place) => isChanged(place, 0),
    mayChangeBehind: isChanged,
    mayWrite: (root) => found.roots.has(root),
  };
}

const known = new WeakMap<Node, Written>();

/** What an array is kept in: `$name`, `->name` or `::$name`; undefined for a value that nothing keeps. */
export function rootOf(place: Expr): string | undefined {
  switch (place.kind) {
    case 'Variable':
      return `$${place.name}`;
    case 'PropertyFetch':
      return place.name.kind === 'Identifier' ? `->${place.name.text}` : '->';
    case 'StaticPropertyFetch':
      return place.name.kind === 'Variable' ? `::$${place.name.name}` : '::$';
    case 'Subscript':
      return rootOf(place.base);
    case 'Paren':
      return rootOf(place.expr);
    default:
      return undefined;
  }
}

function writtenIn(emit: Emission, node: Node): Written {
  const roots = new Map<string, number[]>();
  const calls: number[] = [];
  const add = (place: Expr): void => {
    const root = rootOf(place);
    if (root === undefined) return;
    const places = roots.get(root);
    if (places === undefined) roots.set(root, [place.start]);
    else places.push(place.start);
  };
  const { file } = emit.subject.source;
  walk(node, {
    enter: (child) => {
      if (child.kind === 'Subscript' && file.isWritten(child)) add(child);
      // A reference may be written through at any time.
      if (child.kind === 'AssignRef') {
        add(child.target);
        add(child.value);
      }
      if (child.kind === 'ArrayItem' && child.byRef) add(child.value);
      if (child.kind === 'Foreach' && child.byRef) add(child.subject);
      if (child.kind === 'ClosureUse' && child.byRef) {
        add({ kind: 'Variable', start: child.start, end: child.end, name: child.name });
      }
      if (
        child.kind === 'FuncCall' ||
        child.kind === 'MethodCall' ||
        child.kind === 'StaticCall' ||
        child.kind === 'New'
      ) {
        for (const arg of referencesOf(emit, child)) add(arg.value);
        if (mayReachProperties(emit, child)) calls.push(child.start);
      }
      return undefined;
    },
  });
  return { roots, calls };
}

type Call = Extract<Node, { kind: 'FuncCall' | 'MethodCall' | 'StaticCall' | 'New' }>;

/** The arguments that a call may take by reference. */
function referencesOf(emit: Emission, call: Call): readonly Arg[] {
  const places = call.args.filter(({ value }) => rootOf(value) !== undefined);
  if (places.length === 0) return [];
  const params = paramsOf(emit, call);
  // A function of which nothing is known takes values, as nearly all do.
  if (params === undefined) return [];
  return call.args.filter((arg, at) => {
    const param = params[Math.min(at, params.length - 1)];
    return param?.byRef === true && (at < params.length || param.variadic === true) && rootOf(arg.value) !== undefined;
  });
}

function paramsOf(emit: Emission, call: Call) {
  const {
    scope,
    source: { file },
  } = emit.subject;
  const { app } = file;
  switch (call.kind) {
    case 'FuncCall': {
      if (call.callee.kind !== 'Name') return undefined;
      for (const name of file.names.functionsOf(call.callee)) {
        const found = app.world.functionNamed(name);
        if (found !== undefined) return found.params ?? [];
      }
      return undefined;
    }
    case 'MethodCall': {
      const object = typeOf(emit, call.object);
      if (object.kind !== 'class' || call.name.kind !== 'Identifier') return undefined;
      return app.methodOf(object, call.name.text)?.member.params;
    }
    case 'StaticCall':
    case 'New': {
      const fqn = call.class.kind === 'Name' ? file.types.classOf(call.class, scope) : undefined;
      const name = call.kind === 'New' ? '__construct' : call.name.kind === 'Identifier' ? call.name.text : undefined;
      if (fqn === undefined || name === undefined) return undefined;
      return app.methodOf({ kind: 'class', name: fqn }, name)?.member.params;
    }
  }
}

/** Functions of PHP's own change nothing that they are not given. */
function mayReachProperties(emit: Emission, call: Call): boolean {
  if (call.kind !== 'FuncCall' || call.callee.kind !== 'Name') return true;
  const { file } = emit.subject.source;
  return file.names.functionsOf(call.callee).some((name) => file.app.world.declaresFunction(name));
}
