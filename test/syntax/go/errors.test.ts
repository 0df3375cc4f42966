import { beforeAll, describe, expect, test } from 'vitest';
import { printFile } from '../../../server/src/go/print.ts';
import { parseGo, parseGoStatements } from '../../../server/src/syntax/go/parse.ts';
import type { Grammars } from '../../../server/src/syntax/grammar.ts';
import { outline } from '../../support/go-outline.ts';
import { testGrammars } from '../../support/grammars.ts';

interface Broken {
  readonly what: string;
  readonly text: string;
  /** What must be read in spite of the error. */
  readonly intact: readonly string[];
}

const BROKEN: readonly Broken[] = [
  {
    what: 'a body without its closing brace does not swallow the next function',
    text: 'package p\n\nfunc A(c *gin.Context) {\n\tif x {\n\t\ta()\n\nfunc B() { b() }\n',
    intact: ['Field(c StarExpr(SelectorExpr(gin Context)))', 'CallExpr(a)', 'FuncDecl(B', 'CallExpr(b)'],
  },
  {
    what: 'a call without its closing parenthesis ends with its function',
    text: 'package p\n\nfunc A() {\n\ta(1, T{"k": \n}\n\nfunc B() { b() }\n',
    intact: ['FuncDecl(A', 'FuncDecl(B', 'CallExpr(b)'],
  },
  {
    what: 'a selector without a name keeps the statements beside it',
    text: 'package p\n\nfunc A(c T) {\n\ta()\n\tc.\n}\n\nfunc B() {}\n',
    intact: ['CallExpr(a)', 'FuncDecl(B'],
  },
  {
    what: 'an error in one argument keeps the others',
    text: 'package p\n\nfunc A() {\n\ta(1, ?, func() { b() })\n}\n',
    intact: ['FuncDecl(A', 'CallExpr(b)'],
  },
  {
    what: 'a half-written statement keeps the function and what follows',
    text: 'package p\n\nfunc A() {\n\tx :=\n\ty()\n\tfor i := range {\n\t\tz()\n\t}\n}\n\nfunc B() {}\n',
    intact: ['FuncDecl(A', 'CallExpr(z)', 'FuncDecl(B'],
  },
  {
    what: 'imports without their parenthesis keep the declarations behind them',
    text: 'package p\n\nimport (\n\t"a"\n\nfunc A() { a() }\n\nvar b = 1\n',
    intact: ['ImportSpec("a")', 'FuncDecl(A', 'ValueSpec(b 1)'],
  },
  {
    what: 'merge markers stand beside the declarations',
    text: 'package p\n\nfunc A() {}\n<<<<<<< ours\nfunc B() {}\n=======\nfunc C() {}\n>>>>>>> theirs\nfunc D() {}\n',
    intact: ['FuncDecl(A', 'FuncDecl(B', 'FuncDecl(C', 'FuncDecl(D'],
  },
  {
    what: 'an unfinished string ends with its line',
    text: 'package p\n\nfunc A() {\n\ta("x)\n\tb()\n}\n\nfunc B() { c() }\n',
    intact: ['FuncDecl(A', 'FuncDecl(B', 'CallExpr(c)'],
  },
];

let grammars: Grammars;
beforeAll(async () => {
  grammars = await testGrammars();
});

describe('errors stay local', () => {
  test.each(BROKEN)('$what', ({ text, intact }) => {
    const file = parseGo(grammars, text);
    const read = outline(file);
    for (const part of intact) expect(read).toContain(part);
    expect(file.errors).not.toEqual([]);
    for (const error of file.errors) expect(error.end).toBeLessThanOrEqual(text.length);
  });

  test('a correct file has no errors', () => {
    expect(parseGo(grammars, 'package p\n\nvar a int').errors).toEqual([]);
  });
});

describe('parsing never fails', () => {
  test.each([
    '',
    '\n',
    '\0',
    '\ufeffpackage p',
    'package',
    '}',
    '"',
    '`',
    '/*',
    '//',
    '\ud800',
    'func',
    'package p\r\n',
  ])('on %j', (text) => {
    expect(parseGo(grammars, text).kind).toBe('File');
    expect(parseGoStatements(grammars, text)).toBeInstanceOf(Array);
  });

  test.each([
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
    ['f(', ')'],
    ['a.b(', ')'],
    ['func(){', '}'],
    ['struct{a ', '}'],
    ['map[', ']a'],
    ['[]', ''],
    ['*', ''],
    ['-', ''],
    ['if a {', '}'],
  ])('on 10,000 nested %s', (open, close) => {
    const nested = `${open.repeat(10_000)}1${close.repeat(10_000)}`;
    const text = `package p\nvar x = ${nested}\nfunc f() {\n${nested}\n}\n`;
    expect(() => printFile(parseGo(grammars, text))).not.toThrow();
  });

  test('on long chains, which keep their text', () => {
    const text = `package p\n\nvar x = ${'a + '.repeat(5_000)}1\n`;
    expect(printFile(parseGo(grammars, text))).toBe(text);
  });

  test('on a file cut anywhere', () => {
    for (let end = 0; end < SOURCE.length; end += 7) {
      const text = SOURCE.slice(0, end);
      expect(() => printFile(parseGo(grammars, text))).not.toThrow();
    }
  });

  test('on random text', () => {
    const random = numbers(7);
    for (let round = 0; round < 100; round++) {
      const codes = Array.from({ length: Math.floor(random() * 800) }, () =>
        Math.floor(random() * (round % 2 ? 128 : 65_536)),
      );
      const text = String.fromCharCode(...codes);
      expect(() => printFile(parseGo(grammars, text))).not.toThrow();
    }
  });
});

/** Reproducible numbers from 0 up to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const SOURCE = `// Package users answers for users.
package users

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

type Handler[T any] struct {
	db    *DB // shared
	cache map[string][]T
}

/* Show answers
   one user. */
func (h *Handler[T]) Show(c *gin.Context) {
	id, err := parse(c.Param("id"))
	switch {
	case err != nil: // not a number
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	default:
	}
loop:
	for i := range 3 {
		select {
		case v, ok := <-h.ch:
			if !ok {
				break loop
			} else if v > i {
				continue
			}
		case h.out <- id:
		}
	}
	defer func() { _ = recover() }()
	c.JSON(http.StatusOK, h.cache[\`raw\`][1:2])
}
`;
