/**
 * The chains as methods of one class, and that class with the fixture's models as a Go module, by laragin itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApplication } from '../../../server/src/laravel/application.ts';
import { indexFile } from '../../../server/src/laravel/index-file.ts';
import { openFile } from '../../../server/src/php/file.ts';
import { resolveNames } from '../../../server/src/php/names.ts';
import type { Program } from '../../../server/src/syntax/php/ast.ts';
import { parsePhp } from '../../../server/src/syntax/php/parse.ts';
import { LineIndex } from '../../../server/src/text/lines.ts';
import { openConverter } from '../../../server/src/translate/app/convert-application.ts';
import { type GoText, helperFiles, moduleFiles } from '../../../server/src/translate/helpers.ts';
import type { Source } from '../../../server/src/translate/subject.ts';
import { testGofmt, testGrammars, testHelpers } from '../../support/grammars.ts';
import { testSignatures } from '../../support/signatures.ts';
import { shippedTable } from '../semantics/table.ts';

export const FIXTURE = join(import.meta.dirname, 'fixture');
export const MODULE = 'chains';
const CHAINS_PATH = 'app/Chains.php';

/** The PHP class whose methods `q0`, `q1`… are the chains. */
export function chainsClass(chains: readonly string[]): string {
  const methods = chains.map((chain, index) => {
    const body = /^\$|^return |;$/.test(chain) ? chain : `return ${chain};`;
    return `    public static function q${index}()\n    {\n        ${body}\n    }`;
  });
  const uses = ['Author', 'Comment', 'Image', 'Post', 'Tag'].map((name) => `use App\\Models\\${name};`);
  return `<?php\n\nnamespace App;\n\n${uses.join('\n')}\nuse Illuminate\\Support\\Facades\\DB;\n\nclass Chains\n{\n${methods.join('\n\n')}\n}\n`;
}

export interface ConvertedChains {
  readonly files: readonly GoText[];
  /** The Go of a chain: the statements of its function, by its index. */
  readonly functions: ReadonlyMap<number, string>;
  /** Why a chain is not converted, by its index. */
  readonly holes: ReadonlyMap<number, readonly string[]>;
  /** What gofmt said. */
  readonly broken: readonly string[];
}

export async function convertChains(chains: readonly string[]): Promise<ConvertedChains> {
  const [grammars, helpers, table, builtins] = await Promise.all([
    testGrammars(),
    testHelpers(),
    shippedTable(),
    testSignatures(),
  ]);
  const tools = { grammars, gofmt: testGofmt(), helpers, module: MODULE };
  const texts = new Map([...phpFiles(''), [CHAINS_PATH, chainsClass(chains)] as const]);
  const programs = new Map<string, Program>();
  for (const [path, text] of texts) programs.set(path, parsePhp(grammars.php, text));
  const files = [...programs].map(
    ([path, program]) => [path, indexFile(path, program, resolveNames(program))] as const,
  );
  const app = openApplication({ files, builtins, project: { env: 'DB_CONNECTION=sqlite\n' } });
  const sources = new Map<string, Source>();
  for (const [path, program] of programs) {
    const text = texts.get(path) ?? '';
    sources.set(path, { text, path, lines: new LineIndex(text), file: openFile(program, app.types), table });
  }
  const options = { ...tools, open: (path: string) => sources.get(path), reserved: [] };
  const doings = [...sources.values()].flatMap((source) => openConverter(options, app, []).discover(source));
  const converter = openConverter(options, app, doings);
  const own = [...sources.values()].filter(({ path }) => path.startsWith('app/'));
  const units = own.flatMap((source) => converter.convert(source));
  const holes = new Map<number, string[]>();
  const lineOf = new Map(chains.map((_, index) => [chainLine(sources, index), index]));
  for (const unit of units) {
    for (const { line, why } of unit.holes) {
      const index = unit.from === CHAINS_PATH ? (lineOf.get(line) ?? -1) : -1;
      holes.set(index, [...(holes.get(index) ?? []), why]);
    }
  }
  const made = units.map(({ file }) => file);
  const main: GoText = { path: 'main.go', text: mainFile(chains.length, converter.plan) };
  const all = [...made, main];
  return {
    files: [...all, ...helperFiles(helpers, all, MODULE), ...moduleFiles(helpers, MODULE)],
    functions: functionsIn(made.find(({ path }) => path.endsWith('/chains.go'))?.text ?? ''),
    holes,
    broken: units.flatMap((unit) => unit.broken),
  };
}

/** The bodies of `ChainsQ0`, `ChainsQ1`…, by their numbers, one level less deep. */
function functionsIn(text: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [, index = '', body = ''] of text.matchAll(/^func ChainsQ(\d+)\(.*\{\n([\s\S]*?)^\}$/gm)) {
    found.set(Number(index), body.replaceAll(/^\t/gm, '').trimEnd());
  }
  return found;
}

function chainLine(sources: ReadonlyMap<string, Source>, index: number): number {
  const source = sources.get(CHAINS_PATH);
  const at = source?.text.indexOf(`function q${index}()`) ?? 0;
  return (source?.lines.positionAt(at).line ?? 0) + 3;
}

function phpFiles(folder: string): (readonly [string, string])[] {
  return readdirSync(join(FIXTURE, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return phpFiles(path);
    return path.endsWith('.php') && folder !== '' ? [[path, readFileSync(join(FIXTURE, path), 'utf8')] as const] : [];
  });
}

type Plan = ReturnType<typeof openConverter>['plan'];

/** Runs every chain in a transaction that is rolled back, and prints what it gives and leaves, as the PHP does. */
function mainFile(count: number, plan: Plan): string {
  const calls = Array.from({ length: count }, (_, index) => {
    const planned = plan.method('App\\Chains', `q${index}`);
    if (planned === undefined) throw new Error(`q${index} has no plan`);
    const { goName, needsContext, fails, result } = planned;
    const call = `app.${goName}(${needsContext ? 'ctx' : ''})`;
    const body =
      result === undefined
        ? fails
          ? `return nil, ${call}`
          : `${call}; return nil, nil`
        : fails
          ? `return ${call}`
          : `return ${call}, nil`;
    return `\t"q${index}": func(ctx context.Context) (any, error) { _ = ctx; ${body} },`;
  });
  return MAIN.replace('CHAINS', calls.join('\n'));
}

const MAIN = `package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/glebarez/sqlite"
	"gorm.io/gorm"

	"chains/internal/app"
	"chains/internal/orm"
)

var chains = map[string]func(ctx context.Context) (any, error){
CHAINS
}

func main() {
	db, err := orm.Open(sqlite.Open(os.Args[1]))
	if err != nil {
		panic(err)
	}
	sqlDB, err := db.DB()
	if err != nil {
		panic(err)
	}
	sqlDB.SetMaxOpenConns(1)
	request, err := http.NewRequest(http.MethodGet, "http://example.com/posts?page=2", nil)
	if err != nil {
		panic(err)
	}
	base := context.WithValue(context.Background(), gin.ContextRequestKey, request)
	before := state(orm.WithDB(base, db))
	for i := range len(chains) {
		name := fmt.Sprintf("q%d", i)
		result, after := run(base, db, chains[name])
		line := map[string]any{"name": name, "result": result, "state": nil}
		if string(after) != string(before) {
			line["state"] = json.RawMessage(after)
		}
		text, err := json.Marshal(line)
		if err != nil {
			text, _ = json.Marshal(map[string]any{"name": name, "result": map[string]any{"error": err.Error()}, "state": nil})
		}
		fmt.Println(string(text))
	}
}

func run(base context.Context, db *gorm.DB, chain func(ctx context.Context) (any, error)) (result any, after []byte) {
	tx := db.Begin()
	ctx := orm.WithDB(base, tx)
	defer func() {
		if reason := recover(); reason != nil {
			result = map[string]any{"error": fmt.Sprint(reason)}
		}
		after = state(ctx)
		tx.Rollback()
	}()
	value, err := chain(ctx)
	switch {
	case errors.Is(err, gorm.ErrRecordNotFound):
		result = map[string]any{"missing": true}
	case err != nil:
		result = map[string]any{"error": err.Error()}
	default:
		text, err := json.Marshal(map[string]any{"value": value})
		if err != nil {
			result = map[string]any{"error": err.Error()}
			return
		}
		result = json.RawMessage(text)
	}
	return
}

func state(ctx context.Context) []byte {
	tables := [][]map[string]any{}
	for _, table := range []string{"authors", "posts", "comments", "tags", "post_tag", "images"} {
		rows, err := orm.SelectRows(ctx, "SELECT * FROM "+table)
		if err != nil {
			panic(err)
		}
		tables = append(tables, rows)
	}
	text, err := json.Marshal(tables)
	if err != nil {
		panic(err)
	}
	return text
}
`;
