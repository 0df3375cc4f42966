import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { builtinType } from '../../server/src/php/builtins.ts';
import { findPart, requirePart } from '../support/requirements.ts';

/** PHP's own functions with the types that it declares for them. */
const REFLECT = `
$out = [];
foreach (get_defined_functions()['internal'] as $name) {
  $out[$name] = (string) (new ReflectionFunction($name))->getReturnType();
}
echo json_encode($out);
`;

describe.skipIf(!requirePart('php'))('against the PHP of this machine', () => {
  const php = findPart('php') ?? 'php';
  const reflected = (): Readonly<Record<string, string>> =>
    JSON.parse(execFileSync(php, ['-r', REFLECT], { encoding: 'utf8' })) as Record<string, string>;

  test('functions answer what PHP says', () => {
    const wrong = Object.entries(reflected()).flatMap(([name, declared]) => {
      const type = builtinType(name);
      const said = type === undefined ? undefined : 'name' in type ? type.name : type.kind;
      return said === undefined || said === declared || (declared === 'true' && said === 'bool')
        ? []
        : [`${name}: ${said}, not ${declared}`];
    });
    expect(wrong).toEqual([]);
  });
});
