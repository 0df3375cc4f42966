/**
 * What a controller says about its own middleware: in the constructor, in `static middleware()`, in attributes.
 * Classes of middleware are read too, for their parents: what `withoutMiddleware` and the priority mean hangs on
 * them.
 */
import type { Attribute, ClassDecl, Method, Stmt } from '../../../syntax/php/ast.ts';
import type { Argument, AttributeRoutes, ControllerFacts, ControllerMiddleware, Value } from '../facts.ts';
import type { ReadContext } from './context.ts';
import { readValue } from './values.ts';

export function readController(context: ReadContext, decl: ClassDecl, name: string): ControllerFacts | undefined {
  const methods = decl.members.filter((member): member is Method => member.kind === 'Method');
  const init = methods.find((method) => method.name.text.toLowerCase() === '__construct');
  const middleware = init?.body === undefined ? [] : readConstructor(context, init.body.body, false);
  const provider = methods.find((method) => method.modifiers.static && method.name.text.toLowerCase() === 'middleware');
  const staticMiddleware = provider === undefined ? [] : readStaticMiddleware(context, provider);
  const attributes = readAttributes(
    context,
    decl,
    methods,
    /\\routing\\attributes\\controllers\\(?:middleware|authorize)$/i,
  );
  const excluded = readAttributes(context, decl, methods, /\\routing\\attributes\\controllers\\withoutmiddleware$/i);
  const routes = readRouteAttributes(context, decl, methods);
  const hasOwn = middleware.length + staticMiddleware.length + attributes.length + excluded.length + routes.length > 0;
  if (!hasOwn && !(decl.extends !== undefined && /controller|\\middleware\\/i.test(name))) return undefined;
  const parent = decl.extends === undefined ? undefined : context.classOf(decl.extends);
  const traits = decl.members.flatMap((member) =>
    member.kind === 'TraitUse' ? member.traits.flatMap((trait) => context.classOf(trait) ?? []) : [],
  );
  const interfaces = decl.implements.flatMap((one) => context.classOf(one) ?? []);
  return {
    class: name,
    ...(parent === undefined ? {} : { extends: parent }),
    ...(traits.length === 0 ? {} : { traits }),
    ...(interfaces.length === 0 ? {} : { interfaces }),
    constructs: init === undefined ? 'none' : callsParent(init) ? 'calls-parent' : 'own',
    ...(middleware.length === 0 ? {} : { middleware }),
    ...(staticMiddleware.length === 0 ? {} : { staticMiddleware }),
    ...(attributes.length === 0 ? {} : { attributes }),
    ...(excluded.length === 0 ? {} : { excluded }),
    ...(routes.length === 0 ? {} : { routes }),
  };
}

function readConstructor(
  context: ReadContext,
  body: readonly Stmt[],
  conditional: boolean,
): readonly ControllerMiddleware[] {
  return body.flatMap((stmt): readonly ControllerMiddleware[] => {
    switch (stmt.kind) {
      case 'ExprStmt': {
        if (stmt.expr.kind !== 'MethodCall') return [];
        const found = readOwnMiddleware(readValue(context, stmt.expr, false));
        if (found === undefined) return [];
        return [conditional ? { ...found, conditional } : found];
      }
      case 'Block':
        return readConstructor(context, stmt.body, conditional);
      case 'If':
        return [
          stmt.then,
          ...stmt.elseIfs.map((one) => one.body),
          ...(stmt.else === undefined ? [] : [stmt.else]),
        ].flatMap((branch) => readConstructor(context, branch.body, true));
      default:
        return [];
    }
  });
}

/** `$this->middleware('auth', ['only' => …])->except('index')` */
function readOwnMiddleware(value: Value): ControllerMiddleware | undefined {
  if (typeof value !== 'object' || value?.kind !== 'chain') return undefined;
  const { root, calls, start, end } = value;
  const [first, ...options] = calls;
  if (typeof root !== 'object' || root?.kind !== 'variable' || root.name !== 'this') return undefined;
  if (first?.name.toLowerCase() !== 'middleware' || first.args[0] === undefined) return undefined;
  const given = first.args[1]?.value;
  const only = optionOf(options, 'only') ?? itemOf(given, 'only');
  const except = optionOf(options, 'except') ?? itemOf(given, 'except');
  return { middleware: first.args[0].value, ...limits(only, except), start, end };
}

/** What a fluent call was given: `->only('a', 'b')` and `->only(['a', 'b'])` mean the same. */
function optionOf(calls: readonly { name: string; args: readonly Argument[] }[], name: string): Value | undefined {
  const args = calls.findLast((call) => call.name.toLowerCase() === name)?.args;
  if (args === undefined || args.length === 0) return undefined;
  return args.length === 1 ? args[0]?.value : { kind: 'array', items: args.map(({ value }) => ({ value })) };
}

function itemOf(value: Value | undefined, key: string): Value | undefined {
  if (typeof value !== 'object' || value?.kind !== 'array') return undefined;
  return value.items.findLast((item) => item.key === key)?.value;
}

function limits(only: Value | undefined, except: Value | undefined): Pick<ControllerMiddleware, 'only' | 'except'> {
  return { ...(only === undefined ? {} : { only }), ...(except === undefined ? {} : { except }) };
}

/** What `static middleware()` returns, when that stands in the text. */
function readStaticMiddleware(context: ReadContext, method: Method): readonly ControllerMiddleware[] {
  const answer = method.body?.body.findLast((stmt) => stmt.kind === 'Return');
  if (answer?.kind !== 'Return' || answer.expr === undefined) return [];
  const place = { start: answer.start, end: answer.end };
  const value = readValue(context, answer.expr, false);
  if (typeof value !== 'object' || value?.kind !== 'array') return [{ middleware: { kind: 'unknown' }, ...place }];
  return value.items.map((item): ControllerMiddleware => {
    const { value: one } = item;
    if (typeof one !== 'object' || one === null) return { middleware: one, ...place };
    const created = one.kind === 'chain' ? one.root : one;
    if (typeof created !== 'object' || created?.kind !== 'new') return { middleware: one, ...place };
    const { args } = created;
    const calls = one.kind === 'chain' ? one.calls : [];
    const only = optionOf(calls, 'only') ?? argument(args, 'only', 1);
    const except = optionOf(calls, 'except') ?? argument(args, 'except', 2);
    return { middleware: argument(args, 'middleware', 0) ?? { kind: 'unknown' }, ...limits(only, except), ...place };
  });
}

function argument(args: readonly Argument[], name: string, at: number): Value | undefined {
  return (args.find((one) => one.name === name) ?? (args[at]?.name === undefined ? args[at] : undefined))?.value;
}

function readAttributes(
  context: ReadContext,
  decl: ClassDecl,
  methods: readonly Method[],
  wanted: RegExp,
): readonly ControllerMiddleware[] {
  const read = (attributes: readonly Attribute[], method: string | undefined): readonly ControllerMiddleware[] =>
    attributes.flatMap((attribute): readonly ControllerMiddleware[] => {
      const name = context.classOf(attribute.name);
      if (name === undefined || !wanted.test(name)) return [];
      const args = attributeArgs(context, attribute);
      // `#[Authorize]` has the models between its ability and its limits.
      const at = /authorize$/i.test(name) ? 2 : 1;
      const limited = limits(argument(args, 'only', at), argument(args, 'except', at + 1));
      const middleware = at === 2 ? authorizeOf(args) : (argument(args, 'middleware', 0) ?? { kind: 'unknown' });
      const place = { start: attribute.start, end: attribute.end };
      return [{ middleware, ...limited, ...(method === undefined ? {} : { method }), ...place }];
    });
  return [...read(decl.attributes, undefined), ...methods.flatMap((one) => read(one.attributes, one.name.text))];
}

/** `#[Authorize('update', 'post')]` is the middleware `Authorize:update,post`. */
function authorizeOf(args: readonly Argument[]): Value {
  const models = argument(args, 'models', 1);
  const list = typeof models === 'object' && models?.kind === 'array' ? models.items.map((item) => item.value) : models;
  const parts: Value[] = [
    'Illuminate\\Auth\\Middleware\\Authorize:',
    argument(args, 'ability', 0) ?? { kind: 'unknown' },
  ];
  for (const model of Array.isArray(list) ? list : list === undefined || list === null ? [] : [list])
    parts.push(',', model);
  return { kind: 'concat', parts };
}

function attributeArgs(context: ReadContext, attribute: Attribute): readonly Argument[] {
  return attribute.args.map(({ name, value }): Argument => {
    const read = readValue(context, value, false);
    return name === undefined ? { value: read } : { value: read, name: name.text };
  });
}

function readRouteAttributes(
  context: ReadContext,
  decl: ClassDecl,
  methods: readonly Method[],
): readonly AttributeRoutes[] {
  const read = (list: readonly Attribute[]) =>
    list.flatMap((attribute) => {
      const name = context.classOf(attribute.name);
      if (name === undefined || !/^spatie\\routeattributes\\/i.test(name)) return [];
      return [{ name, args: attributeArgs(context, attribute), start: attribute.start, end: attribute.end }];
    });
  const own = read(decl.attributes);
  return [
    ...(own.length === 0 ? [] : [{ attributes: own }]),
    ...methods.flatMap((method): readonly AttributeRoutes[] => {
      const attributes = read(method.attributes);
      return attributes.length === 0 ? [] : [{ method: method.name.text, attributes }];
    }),
  ];
}

function callsParent(init: Method): boolean {
  return (init.body?.body ?? []).some(
    (stmt) =>
      stmt.kind === 'ExprStmt' &&
      stmt.expr.kind === 'StaticCall' &&
      stmt.expr.class.kind === 'Name' &&
      stmt.expr.class.text.toLowerCase() === 'parent' &&
      stmt.expr.name.kind === 'Identifier' &&
      stmt.expr.name.text.toLowerCase() === '__construct',
  );
}
