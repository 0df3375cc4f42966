import { beforeAll, describe, expect, test } from 'vitest';
import type { Expr, Node, Stmt } from '../../server/src/go/ast.ts';
import {
  assign,
  binary,
  block,
  call,
  comments,
  composite,
  exprStmt,
  field,
  file,
  funcDecl,
  funcLit,
  funcType,
  ident,
  ifStmt,
  importDecl,
  intLit,
  keyValue,
  mapOf,
  returnStmt,
  selector,
  sliceOf,
  star,
  stringLit,
  structType,
  typeDecl,
  unary,
  withBreaks,
  withDoc,
} from '../../server/src/go/build.ts';
import type { Gofmt } from '../../server/src/go/gofmt.ts';
import { printFile, printNode, printStatements } from '../../server/src/go/print.ts';
import { parseGo, parseGoStatements } from '../../server/src/syntax/go/parse.ts';
import type { Grammars } from '../../server/src/syntax/grammar.ts';
import { testGofmt, testGrammars } from '../support/grammars.ts';

let grammars: Grammars;
let gofmt: Gofmt;
beforeAll(async () => {
  grammars = await testGrammars();
  gofmt = testGofmt();
});

const a = ident('a');
const b = ident('b');
const c = ident('c');
const chanOf = (dir: 'both' | 'send' | 'recv', value: Expr): Expr => ({
  kind: 'ChanType',
  start: -1,
  end: -1,
  dir,
  value,
});

describe('made nodes get the parentheses they need', () => {
  const EXAMPLES: readonly [string, Node][] = [
    ['(a + b) * c', binary(binary(a, '+', b), '*', c)],
    ['a - (b - c)', binary(a, '-', binary(b, '-', c))],
    ['a - b - c', binary(binary(a, '-', b), '-', c)],
    ['!(a && b)', unary('!', binary(a, '&&', b))],
    ['- -a', unary('-', unary('-', a))],
    ['& ^a', unary('&', unary('^', a))],
    ['(*a).b', selector(star(a), 'b')],
    ['(a + b).c', selector(binary(a, '+', b), 'c')],
    ['(*a)(b)', call(star(a), b)],
    ['(func())(a)', call(funcType([]), a)],
    ['([]func())(a)', call(sliceOf(funcType([])), a)],
    ['(<-chan a)(b)', call(chanOf('recv', a), b)],
    ['chan a(b)', call(chanOf('both', a), b)],
    ['chan (<-chan a)', chanOf('both', chanOf('recv', a))],
    ['chan<- <-chan a', chanOf('send', chanOf('recv', a))],
    ['if (a{}) == b {}', ifStmt(binary(composite(a, []), '==', b), [])],
    ['if f(a{}) {}', ifStmt(call('f', composite(a, [])), [])],
    ['if f(func() {\n\ta{}\n}) {}', ifStmt(call('f', funcLit(funcType([]), [exprStmt(composite(a, []))])), [])],
  ];
  test.each(EXAMPLES)('%s', (text, node) => {
    expect(printNode(node)).toBe(text);
  });
});

describe('nodes print correctly wherever they are moved', () => {
  test('a line break in front of a moved value does not end the return', () => {
    const [moved] = argumentsOf('f(\n\tx,\n)');
    expect(printStatements([returnStmt(moved as Expr)])).toBe('return x');
  });

  test('a line comment in the middle of an expression becomes a block comment', () => {
    const [moved] = argumentsOf('f(\n\t// why\n\tx, // because */\n)');
    expect(printStatements([returnStmt(binary(moved as Expr, '+', b))])).toBe(
      'return /* why */ x /* because * / */ + b',
    );
  });

  test('statements of a line get lines of their own', () => {
    const stmts = parseGoStatements(grammars, 'a(); b(); c()');
    expect(printStatements(stmts)).toBe('a()\nb()\nc()');
  });
});

describe('bad nodes keep their text', () => {
  test.each(['f(a, ?, b)', 'x := 1'])('%s', (text) => {
    expect(printFile(parseGo(grammars, `package p\n\nfunc f() {\n\t${text}\n}\n`))).toBe(
      `package p\n\nfunc f() {\n\t${text}\n}\n`,
    );
  });
});

test('a made file is what gofmt makes of it', () => {
  const context = field('c', star(selector('gin', 'Context')));
  const body: Stmt[] = [
    assign([ident('id'), ident('err')], ':=', [
      call(selector('strconv', 'Atoi'), call(selector('c', 'Param'), stringLit('id'))),
    ]),
    ifStmt(binary(ident('err'), '!=', ident('nil')), [
      exprStmt(call(selector('c', 'Status'), selector('http', 'StatusNotFound'))),
      returnStmt(),
    ]),
    withBreaks(
      withDoc(
        exprStmt(
          call(
            selector('c', 'JSON'),
            intLit(200),
            composite(
              selector('gin', 'H'),
              [keyValue(stringLit('id'), ident('id')), keyValue(stringLit('m'), composite(mapOf('string', 'int'), []))],
              'many',
            ),
          ),
        ),
        'Answers.',
      ),
      2,
    ),
  ];
  const made = file('users', [
    importDecl([{ path: 'net/http' }, { path: 'github.com/gin-gonic/gin', name: 'gin' }]),
    withBreaks(
      typeDecl(
        'Handler',
        structType([field('db', star(selector('gorm', 'DB'))), field('Name', 'string', 'json:"name"')]),
      ),
      2,
    ),
    withBreaks(
      withDoc(funcDecl('Show', funcType([context]), body, field('h', star('Handler'))), 'Show answers one user.'),
      2,
    ),
  ]);
  const text = `package users

import (
	gin "github.com/gin-gonic/gin"
	"net/http"
)

type Handler struct {
	db   *gorm.DB
	Name string \`json:"name"\`
}

// Show answers one user.
func (h *Handler) Show(c *gin.Context) {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		c.Status(http.StatusNotFound)
		return
	}

	// Answers.
	c.JSON(200, gin.H{
		"id": id,
		"m":  map[string]int{},
	})
}
`;
  expect(gofmt(printFile(made))).toEqual({ ok: true, text });
});

test('comments of made nodes cannot be ended by their text', () => {
  const text = 'one */\ntwo\rthree\u2028func evil() {}';
  const printed = printStatements([withDoc(exprStmt(call('f')), text)]);
  expect(printed).toBe('// one */\n// two\n// three\n// func evil() {}\nf()');
  expect(comments('')).toEqual([{ start: -1, end: -1, breaks: 1, text: '//' }]);
});

test('a block without statements stays on its line', () => {
  expect(printNode(block([]))).toBe('{}');
});

function argumentsOf(text: string): readonly Expr[] {
  const [stmt] = parseGoStatements(grammars, text);
  if (stmt?.kind !== 'ExprStmt' || stmt.x.kind !== 'CallExpr') throw new Error('expected a call');
  return stmt.x.args;
}
