import { expect, it } from 'vitest';
import { goOnOneLine, proseOnOneLine } from '../../server/src/report/one-line.ts';

it.each([
  ['c.Query($KEY)', 'c.Query($KEY)'],
  ['value, ok := f()\nif !ok {\n\tvalue = 1\n}\nvalue', 'value, ok := f(); if !ok { value = 1 }; value'],
  ['f(\n\ta,\n\tb,\n)', 'f( a, b, )'],
])('puts Go on one line: %j', (go, line) => {
  expect(goOnOneLine(go)).toBe(line);
});

it('puts prose on one line', () => {
  expect(proseOnOneLine(' Both take\n  the default. ')).toBe('Both take the default.');
});
