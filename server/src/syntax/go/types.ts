/**
 * Types, and the field lists in them: parameters, results, type parameters, struct fields, interface elements.
 */
import type { ChanType, Expr, Field, FieldList, FuncType, Layout } from '../../go/ast.ts';
import type { Range } from '../../text/range.ts';
import { type Context, lowerWithLayout, rangeOf, withLayout } from './context.ts';
import { closeOf, firstElement, lowerBasicLit, lowerExpr, lowerField, lowerIdent, lowerInstance } from './exprs.ts';
import { elementsOf, endOf, fieldsOf, findChild, findField, startOf, typeOf } from './flat.ts';
import { type Lower, lowerCommas, lowerLines } from './lists.ts';

export const TYPES: Readonly<Record<string, Lower<Expr>>> = {
  qualified_type: (cx, n) => {
    const x = lowerField(cx, n, 'package');
    return { kind: 'SelectorExpr', ...rangeOf(cx, n), x, sel: lowerIdent(cx, findField(cx.flat, n, 'name'), x.end) };
  },

  generic_type: (cx, n) => {
    const type = lowerField(cx, n, 'type');
    const list = findField(cx.flat, n, 'type_arguments');
    return list === -1 ? type : lowerInstance(cx, n, type, list);
  },

  parenthesized_type: (cx, n) => ({ kind: 'ParenExpr', ...rangeOf(cx, n), x: onlyChild(cx, n) }),
  pointer_type: (cx, n) => ({ kind: 'StarExpr', ...rangeOf(cx, n), x: onlyChild(cx, n) }),
  negated_type: (cx, n) => ({ kind: 'UnaryExpr', ...rangeOf(cx, n), op: '~', x: onlyChild(cx, n) }),

  slice_type: (cx, n) => ({
    kind: 'ArrayType',
    ...rangeOf(cx, n),
    len: undefined,
    elt: lowerField(cx, n, 'element'),
  }),

  array_type: (cx, n) => ({
    kind: 'ArrayType',
    ...rangeOf(cx, n),
    len: lowerField(cx, n, 'length'),
    elt: lowerField(cx, n, 'element'),
  }),

  implicit_length_array_type: (cx, n) => {
    const dots = findChild(cx.flat, n, '...');
    return {
      kind: 'ArrayType',
      ...rangeOf(cx, n),
      len: { kind: 'Ellipsis', ...rangeOf(cx, dots === -1 ? n : dots), elt: undefined },
      elt: lowerField(cx, n, 'element'),
    };
  },

  map_type: (cx, n) => ({
    kind: 'MapType',
    ...rangeOf(cx, n),
    key: lowerField(cx, n, 'key'),
    value: lowerField(cx, n, 'value'),
  }),

  channel_type: lowerChan,

  function_type: (cx, n) => lowerFuncType(cx, n),

  struct_type: (cx, n) => {
    const list = findChild(cx.flat, n, 'field_declaration_list');
    return { kind: 'StructType', ...rangeOf(cx, n), fields: lowerBraced(cx, list, rangeOf(cx, n), lowerStructField) };
  },

  interface_type: (cx, n) => {
    const brace = findChild(cx.flat, n, '{');
    const range = { start: brace === -1 ? startOf(cx.flat, n) : startOf(cx.flat, brace), end: endOf(cx.flat, n) };
    return { kind: 'InterfaceType', ...rangeOf(cx, n), methods: lowerBraced(cx, n, range, lowerInterfaceElement) };
  },

  type_elem: lowerUnion,
  type_constraint: lowerUnion,
};

/** Parameters and results of a function, method, literal or function type. */
export function lowerFuncType(cx: Context, n: number): FuncType {
  const typeParams = findField(cx.flat, n, 'type_parameters');
  const params = findField(cx.flat, n, 'parameters');
  const result = findField(cx.flat, n, 'result');
  const type = {
    kind: 'FuncType' as const,
    typeParams: typeParams === -1 ? undefined : lowerTypeParams(cx, typeParams),
    params: lowerParams(cx, params, endOf(cx.flat, n)),
    results: result === -1 ? undefined : lowerResults(cx, result),
  };
  const end = (type.results ?? type.params).end;
  return { ...type, start: startOf(cx.flat, n), end };
}

export function lowerParams(cx: Context, n: number, place: number): FieldList {
  if (n === -1) return { kind: 'FieldList', start: place, end: place, list: [], oneLine: true };
  return lowerWithLayout(cx, n, (_, list) =>
    withLayout(
      fieldList(cx, rangeOf(cx, list), lowerCommas(cx, elementsOf(cx.flat, list), lowerParam)),
      closeOf(cx, list, ')'),
    ),
  );
}

export function lowerTypeParams(cx: Context, n: number): FieldList {
  return lowerWithLayout(cx, n, (_, list) =>
    withLayout(
      fieldList(cx, rangeOf(cx, list), lowerCommas(cx, elementsOf(cx.flat, list), lowerParam)),
      closeOf(cx, list, ']'),
    ),
  );
}

function lowerResults(cx: Context, n: number): FieldList {
  if (typeOf(cx.flat, n) === 'parameter_list') return lowerParams(cx, n, 0);
  return fieldList(cx, rangeOf(cx, n), [bareField(rangeOf(cx, n), lowerExpr(cx, n))]);
}

function lowerParam(cx: Context, n: number): Field {
  return lowerWithLayout(cx, n, () => {
    const type = typeOf(cx.flat, n);
    if (!type.endsWith('parameter_declaration')) return bareField(rangeOf(cx, n), lowerExpr(cx, n));
    const names = lowerNames(cx, n);
    if (type !== 'variadic_parameter_declaration') {
      return { ...bareField(rangeOf(cx, n), lowerField(cx, n, 'type')), names };
    }
    const dots = findChild(cx.flat, n, '...');
    const elt = lowerField(cx, n, 'type');
    const ellipsis: Expr = { kind: 'Ellipsis', start: startOf(cx.flat, dots === -1 ? n : dots), end: elt.end, elt };
    return { ...bareField(rangeOf(cx, n), ellipsis), names };
  });
}

function lowerStructField(cx: Context, n: number): Field {
  return lowerWithLayout(cx, n, () => {
    if (typeOf(cx.flat, n) !== 'field_declaration') return bareField(rangeOf(cx, n), lowerExpr(cx, n));
    const names = lowerNames(cx, n);
    const type = lowerEmbeddedOr(cx, n);
    const tag = findField(cx.flat, n, 'tag');
    return { ...bareField(rangeOf(cx, n), type), names, tag: tag === -1 ? undefined : lowerBasicLit(cx, tag) };
  });
}

/** An embedded pointer has its star beside the type, not around it. */
function lowerEmbeddedOr(cx: Context, n: number): Expr {
  const type = lowerField(cx, n, 'type');
  const star = findChild(cx.flat, n, '*');
  return star === -1 ? type : { kind: 'StarExpr', start: startOf(cx.flat, star), end: type.end, x: type };
}

function lowerInterfaceElement(cx: Context, n: number): Field {
  return lowerWithLayout(cx, n, () => {
    if (typeOf(cx.flat, n) !== 'method_elem') return bareField(rangeOf(cx, n), lowerExpr(cx, n));
    const names = lowerNames(cx, n);
    const type = lowerFuncType(cx, n);
    return { ...bareField(rangeOf(cx, n), { ...type, start: type.params.start }), names };
  });
}

function lowerNames(cx: Context, n: number): Field['names'] {
  return lowerCommas(cx, fieldsOf(cx.flat, n, 'name'), lowerIdent);
}

function lowerBraced(cx: Context, n: number, range: Range, lower: Lower<Field>): FieldList {
  if (n === -1) return { kind: 'FieldList', start: range.end, end: range.end, list: [], oneLine: true };
  const inside = typeOf(cx.flat, n) === 'field_declaration_list' ? rangeOf(cx, n) : range;
  const list = lowerLines(cx, elementsOf(cx.flat, n), lower);
  const close: Layout = closeOf(cx, n, '}');
  return withLayout(fieldList(cx, inside, list), close);
}

function lowerUnion(cx: Context, n: number): Expr {
  const terms = elementsOf(cx.flat, n).map((term) => lowerExpr(cx, term));
  const [first, ...rest] = terms;
  if (first === undefined) return lowerExpr(cx, -1, startOf(cx.flat, n));
  return rest.reduce<Expr>((x, y) => ({ kind: 'BinaryExpr', start: first.start, end: y.end, x, op: '|', y }), first);
}

/**
 * In Go an arrow belongs to the leftmost `chan` it can: `chan<- chan T`. The grammar may read it as `chan (<-chan T)`,
 * which without parentheses it is not.
 */
function lowerChan(cx: Context, n: number): ChanType {
  const range = rangeOf(cx, n);
  const value = lowerField(cx, n, 'value');
  if (typeOf(cx.flat, n + 1) === '<-') return { kind: 'ChanType', ...range, dir: 'recv', value };
  if (findChild(cx.flat, n, '<-') !== -1) return { kind: 'ChanType', ...range, dir: 'send', value };
  return bothWays(range, value);
}

function bothWays(range: Range, value: Expr): ChanType {
  if (value.kind !== 'ChanType' || value.dir !== 'recv') return { kind: 'ChanType', ...range, dir: 'both', value };
  const arrow = '<-'.length;
  const inner = bothWays({ start: value.start + arrow, end: value.end }, value.value);
  return { kind: 'ChanType', ...range, dir: 'send', value: inner };
}

function onlyChild(cx: Context, n: number): Expr {
  return lowerExpr(cx, firstElement(cx, n), endOf(cx.flat, n));
}

function bareField(range: Range, type: Expr): Field {
  return { kind: 'Field', start: range.start, end: range.end, names: [], type, tag: undefined };
}

function fieldList(cx: Context, range: Range, list: readonly Field[]): FieldList {
  return { kind: 'FieldList', ...range, list, oneLine: !cx.text.slice(range.start, range.end).includes('\n') };
}
