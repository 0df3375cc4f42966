/**
 * The sample application in the middle of its move: the Laravel shop, an old script without a framework beside it, and
 * the beginnings of a Go project with what a PHP team's hands write there.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const files = {
  controller: 'app/Http/Controllers/Api/ProductController.php',
  script: 'public/search.php',
  handler: 'go/internal/app/orders.go',
} as const;

/** Makes the application below `home` and answers its folder. */
export function prepareShop(home: string): string {
  const folder = join(home, 'shop');
  cpSync(join(import.meta.dirname, '../../fixtures/shop'), folder, { recursive: true });
  write(join(folder, files.script), script);
  write(join(folder, files.handler), handler);
  write(join(folder, 'go/go.mod'), 'module example.com/shop\n\ngo 1.25.0\n');
  return folder;
}

/** The 1-based place of the `|` in `snippet`, a piece of the file that stands in it once. */
export function placeIn(folder: string, file: string, snippet: string): [line: number, column: number] {
  const text = readFileSync(join(folder, file), 'utf8');
  const cursor = snippet.indexOf('|');
  const start = text.indexOf(snippet.replace('|', ''));
  if (cursor === -1 || start === -1) throw new Error(`${file} has no place like ${snippet}`);
  const before = text.slice(0, start + cursor).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const script = `<?php

$q = $_GET['q'] ?? '';
$page = (int) $_GET['page'];

header('Content-Type: application/json');
echo json_encode(['q' => $q, 'page' => $page, 'ip' => $_SERVER['REMOTE_ADDR']]);
`;

const handler = `package app

import (
	"database/sql"
	"net/http"

	"github.com/gin-gonic/gin"
)

type Orders struct {
	db *sql.DB
}

func (o *Orders) Count(c *gin.Context) {
	defer o.db.Close()

	var count int
	err := o.db.QueryRow("SELECT COUNT(*) FROM orders").Scan(&count)
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "database"})
	}
	c.JSON(http.StatusOK, gin.H{"count": count})
}

func (o *Orders) Forget(c *gin.Context) {
	defer o.db.Close()
	c.Status(http.StatusNoContent)
}
`;
