/**
 * tree-sitter's grammar of Blade as a second reader: where it finds its way through a template, it sees no directive
 * and no echo that laragin does not see. It is not the first reader because it rarely finds its way: of 2,433
 * templates of real applications it parses 63% without an error, and two thirds of their text stands in error nodes.
 */

import { describe, expect, test } from 'vitest';
import { Language, type Node } from 'web-tree-sitter';
import { readGrammar } from '../../../server/scripts/grammar-lock.ts';
import { parseBlade } from '../../../server/src/syntax/blade/parse.ts';
import { codeNodesIn } from '../../../server/src/syntax/blade/walk.ts';
import { createParser } from '../../../server/src/syntax/grammar.ts';
import { overlaps } from '../../../server/src/text/range.ts';
import { testGrammars } from '../../support/grammars.ts';
import { SHOP, STRESS } from './check-blade.ts';

await testGrammars();
const parser = createParser(await Language.load(readGrammar('blade')));

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Directives and opening braces, or nothing when the grammar stumbled. */
function marksIn(text: string): Mark[] | undefined {
  const tree = parser.parse(text);
  if (tree === null) return undefined;
  try {
    return tree.rootNode.hasError ? undefined : collect(tree.rootNode);
  } finally {
    tree.delete();
  }
}

function collect(node: Node): Mark[] {
  const isMark = node.type.startsWith('directive') || (node.type === 'bracket_start' && node.text.startsWith('{'));
  const own = isMark ? [{ start: node.startIndex, end: node.endIndex, text: node.text }] : [];
  return [...own, ...node.children.flatMap((child) => (child === null ? [] : collect(child)))];
}

describe('the grammar sees nothing else', () => {
  const readable = [...STRESS, ...SHOP].flatMap((template) => {
    const marks = marksIn(template.text);
    return marks === undefined ? [] : [{ ...template, marks }];
  });

  test.each(readable)('in $path', ({ text, marks }) => {
    const blade = parseBlade(text);
    const nodes = codeNodesIn(blade);
    const ours = new Set(nodes.map(({ start }) => start));
    const blocks = nodes.filter((node) => node.kind === 'RawPhp');
    const missed = marks.filter(
      (mark) =>
        !ours.has(mark.start) && !blocks.some((block) => overlaps(block, mark)) && !mark.text.endsWith('verbatim'),
    );
    expect(missed).toEqual([]);
  });

  test('in templates enough', () => {
    expect(readable.length).toBeGreaterThan(10);
    expect(readable.flatMap(({ marks }) => marks).length).toBeGreaterThan(100);
  });
});
