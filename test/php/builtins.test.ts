import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { builtinParents } from '../../server/src/php/builtin-classes.ts';
import { builtinType } from '../../server/src/php/builtins.ts';
import { findPart, requirePart } from '../support/requirements.ts';

/** PHP's own functions with the types that it declares for them, and its classes with all that is above them. */
const REFLECT = `
$out = ['functions' => [], 'classes' => []];
foreach (get_defined_functions()['internal'] as $name) {
  $out['functions'][$name] = (string) (new ReflectionFunction($name))->getReturnType();
}
foreach (array_merge(get_declared_classes(), get_declared_interfaces()) as $name) {
  $class = new ReflectionClass($name);
  if ($class->isInternal()) $out['classes'][$name] = array_merge(class_parents($name), class_implements($name));
}
echo json_encode($out);
`;

interface Reflected {
  readonly functions: Readonly<Record<string, string>>;
  readonly classes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

describe.skipIf(!requirePart('php'))('against the PHP of this machine', () => {
  const php = findPart('php') ?? 'php';
  const reflected = (): Reflected => JSON.parse(execFileSync(php, ['-r', REFLECT], { encoding: 'utf8' })) as Reflected;

  test('functions answer what PHP says', () => {
    const wrong = Object.entries(reflected().functions).flatMap(([name, declared]) => {
      const type = builtinType(name);
      const said = type === undefined ? undefined : 'name' in type ? type.name : type.kind;
      return said === undefined || said === declared || (declared === 'true' && said === 'bool')
        ? []
        : [`${name}: ${said}, not ${declared}`];
    });
    expect(wrong).toEqual([]);
  });

  test('classes have the parents that PHP says', () => {
    const wrong = Object.entries(reflected().classes).flatMap(([name, above]) =>
      (builtinParents(name) ?? [])
        .filter((parent) => above[parent] === undefined)
        .map((parent) => `${name}: ${parent}`),
    );
    expect(wrong).toEqual([]);
    expect(builtinParents('pdoexception')).toEqual(['RuntimeException']);
    expect(builtinParents('App\\PDO')).toBeUndefined();
  });
});
