import { beforeAll, expect, test } from 'vitest';
import { findPath, walk } from '../../server/src/go/walk.ts';
import { parseGo } from '../../server/src/syntax/go/parse.ts';
import type { Grammars } from '../../server/src/syntax/grammar.ts';
import { testGrammars } from '../support/grammars.ts';

const TEXT = 'package p\n\nfunc f(a int) {\n\tgo func() { b() }()\n\tif a > c {\n\t\td()\n\t}\n}\n';

let grammars: Grammars;
beforeAll(async () => {
  grammars = await testGrammars();
});

test('visits every node once, parents first, in the order of the text', () => {
  const names: string[] = [];
  walk(parseGo(grammars, TEXT), (node) => {
    if (node.kind === 'Ident') names.push(node.name);
    return undefined;
  });
  expect(names).toEqual(['p', 'f', 'a', 'int', 'b', 'a', 'c', 'd']);
});

test('skips what stands in a node', () => {
  const names: string[] = [];
  walk(parseGo(grammars, TEXT), (node) => {
    if (node.kind === 'FuncLit') return 'skip';
    if (node.kind === 'Ident') names.push(node.name);
    return undefined;
  });
  expect(names).not.toContain('b');
});

test('knows the nodes around the visited one', () => {
  let around: string[] = [];
  walk(parseGo(grammars, TEXT), (node, parents) => {
    if (node.kind === 'Ident' && node.name === 'd') around = parents.map((it) => it.kind);
    return undefined;
  });
  expect(around).toEqual(['File', 'FuncDecl', 'BlockStmt', 'IfStmt', 'BlockStmt', 'ExprStmt', 'CallExpr']);
});

test('finds the innermost node at an offset', () => {
  const path = findPath(parseGo(grammars, TEXT), TEXT.indexOf('c {'));
  expect(path.map((it) => it.kind)).toEqual(['File', 'FuncDecl', 'BlockStmt', 'IfStmt', 'BinaryExpr', 'Ident']);
});
