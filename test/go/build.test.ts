import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { floatLit, ident, intLit, stringLit } from '../../server/src/go/build.ts';
import { stringValue } from '../../server/src/go/facts.ts';

test.each([
  ['', '""'],
  ['a"b\\c', '"a\\"b\\\\c"'],
  ['line\n\ttab\r', '"line\\n\\ttab\\r"'],
  ['\0\u0007\u007f', '"\\u0000\\u0007\\u007f"'],
  ['世界 😀 é', '"世界 😀 é"'],
  // Marks that hide or reorder text would let code read otherwise than it runs.
  ['\u202e\u200b\ufeff\u2028', '"\\u202e\\u200b\\ufeff\\u2028"'],
  ['\u{e0041}', '"\\U000e0041"'],
  ['\ud800', '"\ufffd"'],
  ['{x} %s $y `', '"{x} %s $y `"'],
])('stringLit of %j', (value, literal) => {
  expect(stringLit(value).value).toBe(literal);
});

test('a string literal has the value it was made from, on one line of visible characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const literal = stringLit(value).value;
      expect(stringValue(literal)).toBe(value);
      expect(literal).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    }),
  );
});

test.each(['', 'a b', '1a', 'a.b', 'func', 'x)', '$x'])('%j is no identifier', (name) => {
  expect(() => ident(name)).toThrow(RangeError);
});

test.each(['a', '_', '世界', 'type_', 'nil'])('%j is an identifier', (name) => {
  expect(ident(name).name).toBe(name);
});

test('numbers', () => {
  expect(intLit(-3).value).toBe('-3');
  expect(floatLit(1).value).toBe('1.0');
  expect(floatLit(1e21).value).toBe('1e+21');
  expect(() => intLit(1.5)).toThrow(RangeError);
  expect(() => floatLit(Number.NaN)).toThrow(RangeError);
});
