/**
 * `isset($_POST['name'])`: a struct with one pointer for every key of `$_POST` that the code mentions, bound once. The
 * metavariable is `KEY`. A pointer is nil when the field was not sent, which is what `isset` asks.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { binary, call, field, ident, selector, star, structType, unary, withBreaks } from '../../go/build.ts';
import { walk } from '../../syntax/php/walk.ts';
import type { Match } from '../../table/site.ts';
import { type Applied, bindOrFail } from '../apply.ts';
import { declareAs } from '../declare.ts';
import { type Emission, refuse } from '../emission.ts';
import { exportedName } from '../naming.ts';
import { STRUCT } from '../value.ts';
import { createVariable, currentBlock, reference, type Variable } from '../variables.ts';

export function postStruct(emit: Emission, match: Match): Applied | undefined {
  const key = match.captures.get('KEY');
  if (key?.kind !== 'expr' || key.expr.kind !== 'StringLit') return refuse(emit, 'the key is not written out here');
  const name = key.expr.value;
  const keys = postedKeys(emit);
  if (keys.some((posted) => !/^[A-Za-z_]\w*$/.test(posted))) return refuse(emit, 'a key of $_POST is no plain word');
  if (new Set(keys.map(exportedName)).size < keys.length) return refuse(emit, 'two keys would get the same name in Go');
  const form = findForm(emit) ?? bindForm(emit, keys);
  const test: GoExpr = binary(selector(reference(form), exportedName(name)), '!=', ident('nil'));
  return { stmts: [], expr: test, results: ['bool'], answers: false };
}

/** All keys that the converted PHP takes from `$_POST`, in the order of the text. */
function postedKeys(emit: Emission): readonly string[] {
  const keys = new Set<string>();
  for (const root of emit.roots) {
    walk(root, {
      enter: (node) => {
        if (node.kind !== 'Subscript' || node.base.kind !== 'Variable' || node.base.name !== '_POST') return undefined;
        if (node.index?.kind === 'StringLit') keys.add(node.index.value);
        return undefined;
      },
    });
  }
  return [...keys];
}

/** No PHP variable has this name. */
const FORM = '$_POST';

/** The struct, where a block around has bound it already. */
function findForm(emit: Emission): Variable | undefined {
  return emit.blocks.findLast(({ variables }) => variables.has(FORM))?.variables.get(FORM);
}

function bindForm(emit: Emission, keys: readonly string[]): Variable {
  const fields = keys.map((key) => withBreaks(field(exportedName(key), star('string'), `form:"${key}"`), 1));
  const struct = structType(fields);
  const form = createVariable(emit, 'form', STRUCT);
  currentBlock(emit).variables.set(FORM, form);
  emit.notes.prelude.push(
    declareAs(emit, form, { ...struct, fields: { ...struct.fields, oneLine: false } }),
    // `ShouldBind` would read a JSON body, which PHP leaves to be read.
    bindOrFail(emit, call(selector('c', 'ShouldBindWith'), unary('&', reference(form)), selector('binding', 'Form'))),
  );
  return form;
}
