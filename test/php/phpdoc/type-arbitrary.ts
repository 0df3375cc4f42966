/**
 * Docblock types at random, for properties that hold of all of them.
 */
import fc from 'fast-check';
import type { DocType } from '../../../server/src/php/phpdoc/type-node.ts';

const names = fc.constantFrom('int', 'string', 'User', '\\App\\User', 'non-empty-list', 'T', 'null', 'mixed', 'static');
const variables = fc.option(fc.constantFrom('a', 'value', '_x1'), { nil: undefined });
const keys = fc.constantFrom('id', 'first-name', 'a b', "it's", '', '0', '-5', 'Foo::BAR', 'line\nbreak');

/** Trees that the parser gives: those that it never gives (a union of one) are left out. */
export const docTypes: fc.Arbitrary<DocType> = fc.letrec<{ type: DocType; atomic: DocType }>((tie) => {
  const type = tie('type');
  const atomic = tie('atomic');
  const item = fc.record({ key: keys, optional: fc.boolean(), type });
  const positional = fc.record({ key: fc.constant(undefined), optional: fc.constant(false), type });
  const param = fc.record({
    type,
    name: variables,
    optional: fc.boolean(),
    variadic: fc.boolean(),
    byRef: fc.boolean(),
  });
  const templates = fc.array(
    fc.record({
      name: fc.constantFrom('T', 'TKey'),
      bound: fc.option(type, { nil: undefined }),
      default: fc.option(type, { nil: undefined }),
    }),
    { maxLength: 2 },
  );
  const rest = fc.oneof(
    fc.constant({}),
    fc.record({ rest: fc.oneof(fc.record({ value: type }), fc.record({ key: type, value: type })) }),
  );
  const shapes = fc.constantFrom('array' as const, 'list' as const, 'non-empty-array' as const);
  return {
    atomic: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      names.map((name): DocType => ({ kind: 'name', name })),
      fc.constant<DocType>({ kind: 'this' }),
      fc.string({ maxLength: 8 }).map((value): DocType => ({ kind: 'string-literal', value })),
      fc.integer().map((value): DocType => ({ kind: 'int-literal', text: String(value) })),
      fc.constantFrom('1.5', '-0.25', '1e5').map((text): DocType => ({ kind: 'float-literal', text })),
      fc.constantFrom('ACTIVE', '*', 'STATE_*').map((name): DocType => ({ kind: 'const', class: 'Status', name })),
      type.map((of): DocType => ({ kind: 'array', of })),
      fc.record({ kind: fc.constant('offset' as const), type, offset: type }),
      fc.record({
        kind: fc.constant('generic' as const),
        name: fc.constantFrom('Collection', 'array', 'class-string'),
        args: fc.array(
          fc.oneof(
            fc.record({ type }),
            fc.record({ type, variance: fc.constantFrom('covariant' as const, 'contravariant' as const) }),
          ),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      fc.record({
        kind: fc.constant('shape' as const),
        name: shapes,
        items: fc.array(fc.oneof(item, positional), { maxLength: 3 }),
        open: fc.constant(false),
      }),
      fc
        .tuple(shapes, fc.array(fc.oneof(item, positional), { maxLength: 2 }), rest)
        .map(([name, items, more]): DocType => ({ kind: 'shape', name, items, open: true, ...more })),
      fc.record({ kind: fc.constant('object-shape' as const), items: fc.array(item, { maxLength: 3 }) }),
      fc.record({
        kind: fc.constant('callable' as const),
        name: fc.constantFrom('callable', '\\Closure'),
        templates,
        params: fc.array(param, { maxLength: 3 }),
        returns: fc.option(type, { nil: undefined }),
      }),
      fc.record({
        kind: fc.constant('conditional' as const),
        subject: fc.oneof(type, fc.constant({ kind: 'parameter' as const, name: 'x' })),
        negated: fc.boolean(),
        target: type,
        whenTrue: type,
        whenFalse: type,
      }),
    ),
    type: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      atomic,
      atomic.map((inner): DocType => ({ kind: 'nullable', type: inner })),
      fc.array(type, { minLength: 2, maxLength: 3 }).map((types): DocType => ({ kind: 'union', types })),
      fc.array(type, { minLength: 2, maxLength: 3 }).map((types): DocType => ({ kind: 'intersection', types })),
    ),
  };
}).type;
