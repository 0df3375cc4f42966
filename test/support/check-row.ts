/**
 * Checks one row of the table: each example converts to exactly its Go, and nothing that only looks alike matches.
 * It reads no file; whoever calls brings the rows.
 */
import type { Expr, Stmt } from '../../server/src/syntax/php/ast.ts';
import { walk } from '../../server/src/syntax/php/walk.ts';
import { compileRow } from '../../server/src/table/compile.ts';
import { matchExpr, matchStmts } from '../../server/src/table/match.ts';
import type { Row } from '../../server/src/table/row.ts';
import { createTable, type Table } from '../../server/src/table/table.ts';
import { LineIndex } from '../../server/src/text/lines.ts';
import type { Conversion } from '../../server/src/translate/conversion.ts';
import { convert, type Tools } from '../../server/src/translate/convert.ts';
import type { Source } from '../../server/src/translate/subject.ts';
import { createTemplates } from '../../server/src/translate/template.ts';
import { appOpener } from './application.ts';
import { testGofmt, testGrammars, testHelpers } from './grammars.ts';

export interface RowChecker {
  /** Rows whose patterns cannot be compiled; they are not in the table. */
  readonly unusable: readonly { readonly row: string; readonly message: string }[];
  readonly table: Table;
  /** What is wrong with the row, in words; empty when all examples hold. */
  check(row: Row): RowFailure[];
  /** Statements without the opening tag, converted as the body of a handler. */
  convert(php: string): Conversion;
}

export interface RowFailure {
  readonly row: string;
  readonly message: string;
  /** The PHP that it is about. */
  readonly php: string;
  readonly wanted: string | undefined;
  readonly got: string | undefined;
}

/** Examples may use other rows too, so `rows` are all that are in force. */
export async function createRowChecker(rows: readonly Row[], module = 'app'): Promise<RowChecker> {
  const grammars = await testGrammars();
  const app = await appOpener();
  const tools: Tools = { grammars, gofmt: testGofmt(), helpers: await testHelpers(), module };
  const unusable: { row: string; message: string }[] = [];
  const compiled = rows.flatMap((row) => {
    try {
      return [compileRow(row, grammars.php)];
    } catch (reason) {
      unusable.push({ row: row.id, message: reason instanceof Error ? reason.message : String(reason) });
      return [];
    }
  });
  const table = createTable(compiled);
  const templates = createTemplates(grammars);
  const open = (php: string): Source => {
    const text = `${OPEN}${php}`;
    // A snippet stands for code in an application that declares nothing against it.
    return { text, path: 'example.php', lines: new LineIndex(text), file: app.openAlone(text), table };
  };
  const convertSnippet = (php: string): Conversion => convertSource(tools, open(php));
  return {
    table,
    unusable,
    convert: convertSnippet,
    check: (row) => {
      const fail = (message: string, php: string, wanted?: string, got?: string): RowFailure => ({
        row: row.id,
        message,
        php,
        wanted,
        got,
      });
      const failures = problemsOf(row, templates).map((problem) => fail(problem, row.go ?? ''));
      for (const example of row.examples) {
        const source = open(example.php);
        const conversion = convertSource(tools, source);
        // The conversion knows more types than PHP alone, so a row may match there only.
        if (!conversion.rows.includes(row.id) && !matchesRow(source, row)) {
          failures.push(fail('the example does not match the row', example.php));
        }
        if (example.go === undefined) {
          if (row.fidelity !== 'manual')
            failures.push(fail('the example has no Go', example.php, undefined, conversion.go));
        } else failures.push(...compareGo(tools, example, conversion, row, fail));
      }
      for (const php of row.noMatch) {
        if (matchesRow(open(php), row)) failures.push(fail('this must not match', php));
      }
      return failures;
    },
  };
}

const OPEN = '<?php ';

type Fail = (message: string, php: string, wanted?: string, got?: string) => RowFailure;

function compareGo(
  { gofmt }: Tools,
  { php, go = '' }: { readonly php: string; readonly go: string | undefined },
  conversion: Conversion,
  row: Row,
  fail: Fail,
): RowFailure[] {
  const failures: RowFailure[] = [];
  const wanted = go.trim();
  const formatted = gofmt(wanted);
  if (!formatted.ok) failures.push(fail(`the example's Go is not Go: ${formatted.error}`, php, wanted));
  else if (formatted.text.trim() !== wanted)
    failures.push(fail("the example's Go is not gofmt'd", php, formatted.text.trim(), wanted));
  if (conversion.go !== wanted) failures.push(fail('the conversion differs', php, wanted, conversion.go));
  else if (!conversion.rows.includes(row.id)) {
    const used = conversion.rows.length === 0 ? 'no row' : conversion.rows.join(', ');
    failures.push(fail(`the conversion does not use this row but ${used}`, php));
  }
  return failures;
}

function convertSource(tools: Tools, source: Source): Conversion {
  const { body, dangling } = source.file.program;
  return convert(tools, source, { kind: 'stmts', stmts: body, dangling, isEnd: true });
}

function problemsOf(row: Row, templates: ReturnType<typeof createTemplates>): readonly string[] {
  return row.go === undefined ? [] : templates.ofRow(row).problems;
}

/** Whether the row matches anywhere in the source. */
function matchesRow({ file, table }: Source, row: Row): boolean {
  let found = false;
  const tryStmts = (stmts: readonly Stmt[]): void => {
    for (const at of stmts.keys()) found ||= matchStmts(table, stmts, at, file).some((match) => match.row === row);
  };
  walk(file.program, {
    enter: (node) => {
      if (node.kind === 'Program' || node.kind === 'Block' || node.kind === 'Case') tryStmts(node.body);
      // Only expressions have entries in the index of expressions; other nodes find none there.
      found ||= matchExpr(table, node as Expr, file).some((match) => match.row === row);
      return !found;
    },
  });
  return found;
}
