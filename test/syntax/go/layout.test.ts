import { beforeAll, describe, expect, test } from 'vitest';
import type { Node } from '../../../server/src/go/ast.ts';
import { walk } from '../../../server/src/go/walk.ts';
import { parseGo } from '../../../server/src/syntax/go/parse.ts';
import type { Grammars } from '../../../server/src/syntax/grammar.ts';
import { testGrammars } from '../../support/grammars.ts';

interface Example {
  readonly what: string;
  readonly text: string;
  /** `comment: kind of the node it belongs to, and how`. */
  readonly comments: Readonly<Record<string, string>>;
}

const EXAMPLES: readonly Example[] = [
  {
    what: 'files',
    text: '//go:build x\n\n// Doc.\npackage p // name\n\n// last\n',
    comments: {
      '//go:build x': 'File.lead',
      '// Doc.': 'File.lead',
      '// name': 'Ident.trail',
      '// last': 'File.inner',
    },
  },
  {
    what: 'declarations',
    text: 'package p\n\n// doc\nfunc f() {} // end\n\n// loose\n\nvar a = 1 // one\n',
    comments: {
      '// doc': 'FuncDecl.lead',
      '// end': 'FuncDecl.trail',
      '// loose': 'GenDecl.lead',
      '// one': 'GenDecl.trail',
    },
  },
  {
    what: 'specs',
    text: 'package p\n\nimport (\n\t// above\n\t"a" // behind\n\t// last\n)\n',
    comments: { '// above': 'ImportSpec.lead', '// behind': 'ImportSpec.trail', '// last': 'GenDecl.inner' },
  },
  {
    what: 'fields',
    text: 'package p\n\ntype T struct { // open\n\ta int // one\n\n\t// above\n\tb int\n\t// last\n}\n',
    comments: {
      '// open': 'Field.lead',
      '// one': 'Field.trail',
      '// above': 'Field.lead',
      '// last': 'FieldList.inner',
    },
  },
  {
    what: 'statements',
    text: 'package p\n\nfunc f() {\n\t// above\n\ta() // behind\n\t// last\n}\n',
    comments: { '// above': 'ExprStmt.lead', '// behind': 'ExprStmt.trail', '// last': 'BlockStmt.inner' },
  },
  {
    what: 'elements of composite literals',
    text: 'package p\n\nvar a = T{\n\t// above\n\tb: 1, // behind\n\tc, // end\n\t// last\n}\n',
    comments: {
      '// above': 'KeyValueExpr.lead',
      '// behind': 'KeyValueExpr.trail',
      '// end': 'Ident.trail',
      '// last': 'CompositeLit.inner',
    },
  },
  {
    what: 'arguments',
    text: 'package p\n\nvar a = f(\n\tb, // behind\n\t/* in front */ c,\n)\n',
    comments: { '// behind': 'Ident.trail', '/* in front */': 'Ident.lead' },
  },
  {
    what: 'clauses',
    text: 'package p\n\nfunc f() {\n\tswitch {\n\tcase a: // colon\n\t\tb()\n\t\t// last\n\t// next\n\tdefault: // empty\n\t}\n}\n',
    comments: {
      '// colon': 'ExprStmt.lead',
      '// last': 'CaseClause.inner',
      '// next': 'CaseClause.lead',
      '// empty': 'CaseClause.inner',
    },
  },
  {
    what: 'operands',
    text: 'package p\n\nvar a = b + // behind\n\tc\n',
    comments: { '// behind': 'Ident.lead' },
  },
  {
    what: 'labels',
    text: 'package p\n\nfunc f() {\n\ta()\n\t// statement\nL:\n\tb()\n}\n\nfunc g() {\n\ta()\n// label\nL:\n\tb()\n}\n',
    comments: { '// statement': 'LabeledStmt.lead', '// label': 'Ident.lead' },
  },
];

let grammars: Grammars;
beforeAll(async () => {
  grammars = await testGrammars();
});

describe('comments belong to', () => {
  test.each(EXAMPLES)('$what', ({ text, comments }) => {
    expect(commentsOf(parseGo(grammars, text))).toEqual(comments);
  });
});

test('blank lines travel with what stands behind them', () => {
  const file = parseGo(grammars, 'package p\n\nfunc f() {\n\ta()\n\n\n\tb()\n\tc(d,\n\t\te)\n}\n\nvar x int\n');
  const breaks: string[] = [];
  walk(file, (node) => {
    if (node.layout?.breaks !== undefined) breaks.push(`${node.kind} ${node.layout.breaks}`);
    return undefined;
  });
  expect(breaks).toEqual(['FuncDecl 2', 'ExprStmt 1', 'ExprStmt 2', 'ExprStmt 1', 'Ident 1', 'GenDecl 2']);
});

function commentsOf(root: Node): Record<string, string> {
  const found: Record<string, string> = {};
  walk(root, (node) => {
    for (const slot of ['lead', 'trail', 'inner', 'head'] as const) {
      for (const comment of node.layout?.[slot] ?? []) found[comment.text] = `${node.kind}.${slot}`;
    }
    return undefined;
  });
  return found;
}
