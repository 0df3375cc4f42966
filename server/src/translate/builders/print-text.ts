/**
 * `print_r($v)`, `var_dump($v, $w)`, `var_export($v)` and `printf($format, $v)`: a helper makes the text, and it is
 * written as echo writes.
 */
import type { Expr as GoExpr } from '../../go/ast.ts';
import { binary, call, selector } from '../../go/build.ts';
import type { Expr } from '../../syntax/php/ast.ts';
import type { Match } from '../../table/site.ts';
import { type Applied, define, errorVariable } from '../apply.ts';
import { type Emission, refuse } from '../emission.ts';
import { lowerExpr } from '../expression.ts';
import { failIfSet } from '../leave.ts';
import { writeText } from '../output.ts';
import { inOrder, type Value } from '../value.ts';
import { createVariable, reference } from '../variables.ts';

export function printText(emit: Emission, match: Match): Applied | undefined {
  const args = argumentsOf(match);
  if (args === undefined) return refuse(emit, 'the arguments are spread');
  const isFormat = match.captures.has('FORMAT');
  const values = inOrder(
    emit,
    args.map((arg, at) => () => lowerExpr(emit, arg, isFormat && at === 0 ? 'string' : 'any')),
  );
  const helper = HELPERS[match.row.id];
  if (values === undefined || helper === undefined) return undefined;
  const text = isFormat ? formatted(emit, helper, values) : joined(helper, values);
  return { stmts: [writeText(emit, text)], expr: undefined, results: [], answers: false };
}

const HELPERS: Readonly<Record<string, string>> = {
  'php-strings/print-readable': 'PrintR',
  'php-strings/dump': 'VarDump',
  'php-strings/export': 'VarExport',
  'php-strings/print-format': 'Sprintf',
};

/** A format can be wrong, which is an error. */
function formatted(emit: Emission, helper: string, values: readonly Value[]): GoExpr {
  const text = createVariable(emit, 'text', 'string');
  const err = errorVariable(emit);
  const made = call(selector('php', helper), ...values.map(({ expr }) => expr));
  emit.notes.prelude.push(define(emit, [text, err], made), failIfSet(emit, reference(err)));
  return reference(text);
}

function joined(helper: string, values: readonly Value[]): GoExpr {
  return values.map(({ expr }): GoExpr => call(selector('php', helper), expr)).reduce((a, b) => binary(a, '+', b));
}

/** All captured arguments in their order; undefined where one of them stands for several. */
function argumentsOf(match: Match): readonly Expr[] | undefined {
  const args: Expr[] = [];
  for (const capture of match.captures.values()) {
    if (capture.kind === 'expr') args.push(capture.expr);
    else if (capture.kind === 'args') {
      if (capture.args.some(({ spread, name }) => spread || name !== undefined)) return undefined;
      args.push(...capture.args.map(({ value }) => value));
    }
  }
  return args.length === 0 ? undefined : args.sort((a, b) => a.start - b.start);
}
