/**
 * What a client or the configuration gives, handed to one of PHP's functions for text: PHP makes text of it there, of null
 * the empty one, and stops at an array.
 */

import { call } from '../../go/build.ts';
import type { Expr, FuncCall } from '../../syntax/php/ast.ts';
import type { Emission } from '../emission.ts';
import type { Value, Wanted } from '../value.ts';
import { isOfLaravel } from './objects.ts';

/** The arguments that are known to be such; nodes belong to one tree, so this depends on the PHP alone. */
const marked = new WeakSet<Expr>();

export function markTextArguments(emit: Emission, { callee, args }: FuncCall): void {
  if (callee.kind !== 'Name' || !TEXT_FUNCTIONS.has(callee.text.replace(/^\\/, '').toLowerCase())) return;
  for (const { value } of args) if (isOfLaravel(emit, value)) marked.add(value);
}

export function isTextArgument(expr: Expr): boolean {
  return marked.has(expr);
}

export function asTextArgument(expr: Expr, made: Value, wanted: Wanted): Value | undefined {
  if (wanted !== 'string' || made.type !== 'any' || !marked.has(expr)) return undefined;
  return { expr: call('TextArgument', made.expr), type: 'string', stable: made.stable, notNull: true };
}

/** Functions that take nothing but text, where what a client gives is likely to stand. */
const TEXT_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'trim ltrim rtrim strtoupper strtolower ucfirst lcfirst ucwords json_decode strlen mb_strlen mb_strtolower mb_strtoupper ' +
    'md5 sha1 urlencode rawurlencode urldecode nl2br htmlspecialchars htmlentities strip_tags addslashes base64_encode ' +
    'base64_decode strrev str_contains str_starts_with str_ends_with strpos stripos strtotime explode str_replace preg_match preg_replace'
  ).split(' '),
);
