import { expect, test } from 'vitest';
import { asFile, wrapHandler } from '../../server/src/translate/handler.ts';
import { createRowChecker } from '../support/check-row.ts';
import { testGofmt, testGrammars, testHelpers } from '../support/grammars.ts';
import { testRows } from './rows.ts';

const checker = await createRowChecker(testRows);
const tools = { grammars: await testGrammars(), gofmt: testGofmt(), helpers: await testHelpers(), module: 'app' };

test.each([
  [
    'alone',
    'echo "a";',
    `package app

import "github.com/gin-gonic/gin"

func show(c *gin.Context) {
	c.Writer.WriteString("a")
}
`,
  ],
  [
    'with what it needs',
    'log_all(count_users(), $id);',
    `package app

import (
	"database/sql"

	"github.com/gin-gonic/gin"
)

func show(db *sql.DB, id any) gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Set("all", []any{db.Stats().OpenConnections, id})
	}
}
`,
  ],
])('a handler %s', (_, php, go) => {
  const conversion = checker.convert(php);
  const decl = wrapHandler(tools.grammars, conversion, { name: 'show', origin: undefined });
  expect(asFile(tools, 'app', [decl], conversion.imports)).toBe(go);
});

test('requests do not share what a handler sets', () => {
  const conversion = {
    ...checker.convert(''),
    go: 'id = c.Param("id")\nn++\nc.Set("all", []any{id, all})',
    needs: ['id', 'n', 'all'].map((name) => ({ name, type: name === 'n' ? 'int' : 'any' })),
  };
  const decl = wrapHandler(tools.grammars, conversion, { name: 'show', origin: undefined });
  expect(asFile(tools, 'app', [decl], [])).toContain(`	return func(c *gin.Context) {
		id := id
		n := n
		_ = n
		id = c.Param("id")
		n++
`);
});
