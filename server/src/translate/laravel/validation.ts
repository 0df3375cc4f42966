/**
 * `$request->validate()`, `$this->validate($request, …)` and `Validator::make()`: one engine checks the rules as Laravel
 * does, and answers what was validated.
 */
import { call, ident } from '../../go/build.ts';
import type { MethodCall, StaticCall } from '../../syntax/php/ast.ts';
import type { Applied } from '../apply.ts';
import { argumentsFor } from '../arguments.ts';
import type { Emission } from '../emission.ts';
import { namedClass } from '../members.ts';
import { bridged, done, requestIdent } from './bridge.ts';
import { signatureOf } from './signature.ts';

export function validateCall(emit: Emission, expr: MethodCall | StaticCall): Applied | undefined {
  const c = requestIdent(emit);
  if (c === undefined || expr.name.kind !== 'Identifier') return undefined;
  const method = expr.name.text.toLowerCase();
  if (expr.kind === 'MethodCall') {
    if (method !== 'validate' || expr.object.kind !== 'Variable' || expr.object.name !== 'this') return undefined;
    const { self } = emit.fn;
    if (self === undefined || emit.subject.plan?.method(self.fqn, 'validate') !== undefined) return undefined;
    // `$this->validate($request, $rules)` of a controller.
    if (expr.args.length < 2) return undefined;
    return bridged(
      emit,
      call('Input', c),
      'Validate(any, any?, any?) (*php.Map[php.Key, any], error)',
      expr.args.slice(1),
    );
  }
  const fqn = namedClass(emit, expr.class);
  if (fqn === undefined || !/^(illuminate\\support\\facades\\)?validator$/i.test(fqn)) return undefined;
  if (method !== 'make' && method !== 'validate') return undefined;
  const { params } = signatureOf('NewValidator(any, any, any?, any?) *Validator');
  const made = argumentsFor(emit, params.slice(0, expr.args.length), expr.args, 'Validator::make');
  if (made === undefined || expr.args.length < 2) return undefined;
  const validator = call(ident('NewValidator'), c, ...made.args);
  if (method === 'make') return done(validator, ['*Validator']);
  return done(call({ kind: 'SelectorExpr', start: -1, end: -1, x: validator, sel: ident('Validate') }), [
    '*php.Map[php.Key, any]',
    'error',
  ]);
}
