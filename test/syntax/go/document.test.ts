import { beforeAll, expect, test } from 'vitest';
import { GoDocument } from '../../../server/src/syntax/go/document.ts';
import { parseGo } from '../../../server/src/syntax/go/parse.ts';
import type { Grammars } from '../../../server/src/syntax/grammar.ts';
import { testGrammars } from '../../support/grammars.ts';

const SOURCE = `package p

func A(c *T) {
	x := new(T) // 世界
	if x != nil {
		c.JSON(200, H{"a": "😀"})
	}
}

func B() []int { return []int{1, 2} }
`;

const INSERTED = ['(', '}', '{', 'new(', '[', '"', '`', 'x', '\n', 'func ', '// ', '/*', '😀', ' ', 'make(chan '];

let grammars: Grammars;
beforeAll(async () => {
  grammars = await testGrammars();
});

test('an edited document reads as if it were parsed anew', () => {
  const document = new GoDocument(grammars, SOURCE);
  let text = SOURCE;
  for (let step = 0; step < 400; step++) {
    if (step % 15 === 0) text = SOURCE;
    const at = (step * 37) % (text.length + 1);
    const inserted = INSERTED[step % INSERTED.length] ?? '';
    text =
      step % 3 === 2 ? text.slice(0, at) + text.slice(at + (step % 6)) : text.slice(0, at) + inserted + text.slice(at);
    expect(document.update(text)).toEqual(parseGo(grammars, text));
    expect(document.text).toBe(text);
  }
  document.dispose();
});

test('an edit in front of a token that the parser is shown differently', () => {
  const document = new GoDocument(grammars, 'package p\n\nvar a = new(T)\n');
  const edited = 'package p\n\nvar a = new([]T)\n';
  expect(document.update(edited)).toEqual(parseGo(grammars, edited));
  expect(document.file.errors).toEqual([]);
  document.dispose();
});

test('10,000 edits do not grow memory', () => {
  const document = new GoDocument(grammars, SOURCE);
  const edit = (step: number): void => {
    const at = (step * 37) % SOURCE.length;
    document.update(`${SOURCE.slice(0, at)}x${SOURCE.slice(at)}`);
  };
  for (let step = 0; step < 1_000; step++) edit(step);
  const before = process.memoryUsage();
  for (let step = 0; step < 10_000; step++) edit(step);
  const after = process.memoryUsage();
  document.dispose();
  // A leaked tree of this text is about 5 kB of wasm memory, so 10,000 of them would be 50 MB.
  expect(wasmBytes(after) - wasmBytes(before)).toBeLessThan(8e6);
});

/** wasm memory counts as external, or as array buffers in some versions of Node. */
function wasmBytes(usage: NodeJS.MemoryUsage): number {
  return usage.external + usage.arrayBuffers;
}
