/**
 * Tells the types of the arguments of all calls of `t(…)` in a snippet, in the order of the text, in docblock notation.
 */
import { builtinType } from '../../server/src/php/builtins.ts';
import { openFile, type PhpFile } from '../../server/src/php/file.ts';
import type { FileTypes } from '../../server/src/php/infer.ts';
import { resolveNames } from '../../server/src/php/names.ts';
import { printType } from '../../server/src/php/print-type.ts';
import { createTypes } from '../../server/src/php/resolve/types.ts';
import { createWorld } from '../../server/src/php/resolve/world.ts';
import { type Scope, walkScopes } from '../../server/src/php/scope.ts';
import { summarise } from '../../server/src/php/summary/summarise.ts';
import type { Expr } from '../../server/src/syntax/php/ast.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { testGrammars } from '../support/grammars.ts';
import { NO_BUILTINS, NO_FRAMEWORK } from '../support/types.ts';

/** Classes that every snippet may use. */
const COMMON = `
class Model { public ?Team $team; public string $name; public int $id; public $any; /** @var Tag[] */ public array $tags;
  static function find($id): ?static {} function team(): ?Team {} function save(): bool {} /** @return static */ function fresh() {} }
class User extends Model { public ?User $boss; function isAdmin(): bool {} }
class Team extends Model { public User $owner; /** @return User[] */ function members(): array {} }
class Tag { public string $label; }
interface Shape {} interface Named { function name(): string; }
final class Circle implements Shape { public float $r; } final class Square implements Shape, Named { function name(): string {} }
function stop(): never {} function maybe(): ?User {} function user(): User {} function position(): int|false {}
/** @return User[] */ function users(): array {} function text(): ?string {}
`;

/** A file that is all there is, but for PHP's own functions that answer one type. */
export async function openAlone(php: string): Promise<PhpFile> {
  const program = parsePhp((await testGrammars()).php, php);
  const world = createWorld({
    files: [['a.php', summarise(program, resolveNames(program))]],
    builtins: NO_BUILTINS,
    framework: {
      ...NO_FRAMEWORK,
      refineFunction: (name, _, types) =>
        types.world.functionNamed(name) === undefined ? builtinType(name) : undefined,
    },
  });
  return openFile(program, createTypes(world));
}

export interface Typed {
  readonly types: FileTypes;
  readonly asked: readonly { readonly expr: Expr; readonly scope: Scope }[];
}

export async function openTyped(php: string): Promise<Typed> {
  const file = await openAlone(`<?php ${php}\n${COMMON}`);
  const asked: { expr: Expr; scope: Scope }[] = [];
  walkScopes(file, (node, scope) => {
    if (node.kind !== 'FuncCall' || node.callee.kind !== 'Name' || node.callee.text !== 't') return;
    for (const { value } of node.args) asked.push({ expr: value, scope });
  });
  return { types: file.types, asked };
}

export async function flowTypes(php: string): Promise<readonly string[]> {
  const { types, asked } = await openTyped(php);
  return asked.map(({ expr, scope }) => printType(types.typeOf(expr, scope)));
}
