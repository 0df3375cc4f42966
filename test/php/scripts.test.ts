import { expect, it } from 'vitest';
import { printType } from '../../server/src/php/print-type.ts';
import { walkScopes } from '../../server/src/php/scope.ts';
import { appOpener } from '../support/application.ts';

const { open } = await appOpener();

/** What `t(…)` is given in a script, beside one that sets up `$db`, a `Database`, and `$page` in two ways. */
function typesIn(script: string): readonly string[] {
  const files = {
    'init.php':
      '<?php class Database { function rows(): array {} } class Page {} $db = new Database; $page = new Page;',
    'other.php': '<?php function pageOf($x) { return $x; } $page = pageOf($_GET["page"]);',
    'index.php': `<?php ${script}`,
  };
  const file = open('index.php', files);
  const found: string[] = [];
  walkScopes(file, (node, scope) => {
    if (node.kind !== 'FuncCall' || node.callee.kind !== 'Name' || node.callee.text !== 't') return;
    found.push(...node.args.map(({ value }) => printType(file.types.typeOf(value, scope))));
  });
  return found;
}

it.each([
  ['the variables of scripts that run before', 'require "init.php"; t($db, $db->rows());', ['Database', 'array']],
  ['their own before those', '$db = 1; t($db);', ['1']],
  ['one whose property was looked at', 'if ($db->open == 1) { t($db); }', ['Database']],
  ['none that scripts set to what is not known', 't($page);', ['mixed']],
  ['none in functions', 'function f() { t($db); }', ['mixed']],
  ['global ones in functions', 'function f() { global $db; t($db); }', ['Database']],
  ['none after extract', 'extract($_POST); t($db);', ['mixed']],
  ['none that nobody sets', 't($nothing);', ['mixed']],
])('scripts know %s', (_, script, types) => {
  expect(typesIn(script)).toEqual(types);
});
