import { beforeAll, describe, expect, test } from 'vitest';
import { defaultImportName, findGinFunctions, findImports, stringValue } from '../../server/src/go/facts.ts';
import { parseGo } from '../../server/src/syntax/go/parse.ts';
import type { Grammars } from '../../server/src/syntax/grammar.ts';
import { testGrammars } from '../support/grammars.ts';

let grammars: Grammars;
beforeAll(async () => {
  grammars = await testGrammars();
});

test('imports by path', () => {
  const file = parseGo(
    grammars,
    'package p\n\nimport (\n\t"net/http"\n\tg "github.com/gin-gonic/gin"\n\t_ "embed"\n\t. "math"\n)\nimport `gorm.io/gorm/v2`\n',
  );
  expect([...findImports(file)]).toEqual([
    ['net/http', 'http'],
    ['github.com/gin-gonic/gin', 'g'],
    ['math', '.'],
    ['gorm.io/gorm/v2', 'gorm'],
  ]);
});

test.each([
  ['fmt', 'fmt'],
  ['net/http', 'http'],
  ['github.com/go-playground/validator/v10', 'validator'],
  ['gopkg.in/yaml.v3', 'yaml'],
  ['github.com/google/go-cmp/cmp', 'cmp'],
  ['github.com/mattn/go-sqlite3', 'sqlite3'],
  ['github.com/nats-io/nats.go', 'nats'],
  ['v2', 'v2'],
])('the package at %s is called %s', (path, name) => {
  expect(defaultImportName(path)).toBe(name);
});

describe('functions with a Gin context', () => {
  const GIN = 'import "github.com/gin-gonic/gin"';
  const EXAMPLES: readonly [string, string, readonly (string | undefined)[]][] = [
    ['a handler', `${GIN}\nfunc f(c *gin.Context) {}`, ['c']],
    ['any name, any place', `${GIN}\nfunc f(a int, ctx *gin.Context) {}`, ['ctx']],
    ['a method and a literal', `${GIN}\nfunc (h *H) f() { r.GET("/", func(x *gin.Context) {}) }`, ['x']],
    ['an alias', 'import g "github.com/gin-gonic/gin"\nfunc f(c *g.Context) {}\nfunc h(c *gin.Context) {}', ['c']],
    ['a dot import', 'import . "github.com/gin-gonic/gin"\nfunc f(c *Context) {}', ['c']],
    ['an unnamed parameter', `${GIN}\nfunc f(*gin.Context) {}\nfunc g(_ *gin.Context) {}`, [undefined, undefined]],
    ['another gin', 'import "example.com/gin"\nfunc f(c *gin.Context) {}', []],
    ['a context by name only', `${GIN}\nfunc f(c *other.Context, ctx gin.Context) {}`, []],
    ['nothing imported', 'func f(c *gin.Context) {}', []],
  ];
  test.each(EXAMPLES)('%s', (_, text, names) => {
    const found = findGinFunctions(parseGo(grammars, `package p\n\n${text}\n`));
    expect(found.map((it) => it.context?.name)).toEqual(names);
  });
});

test.each([
  ['"a\\n\\t\\"\\\\"', 'a\n\t"\\'],
  ['"\\x41\\101\\u4e16\\U0001f600"', 'AA世😀'],
  ['`a\\n\r\n`', 'a\\n\n'],
  ['""', ''],
])('the value of %s', (literal, value) => {
  expect(stringValue(literal)).toBe(value);
});
