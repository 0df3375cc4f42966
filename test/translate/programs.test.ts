import { describe, expect, test } from 'vitest';
import { readCases } from './cases.ts';
import { programConverter } from './whole-programs.ts';

const converter = await programConverter('app');

describe.each(['expressions.txt', 'statements.txt', 'closures.txt', 'classes.txt'])('%s', (name) => {
  test.each(readCases(name))('$title', ({ php, go }) => {
    expect(converter.bodyOf(php)).toBe(go);
  });
});

test('the same PHP gives the same bytes', () => {
  const php = readCases('classes.txt')
    .map((one) => one.php)
    .slice(0, 3)
    .join('\n');
  expect(converter.convert(php)).toEqual(converter.convert(php));
});
