/** The file that editors read: current, without two snippets on one prefix, and Go in every body. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  generateSnippets,
  parseScaffold,
  rowSnippets,
  SNIPPETS_FILE,
  type Snippet,
  type Snippets,
} from '../../server/scripts/snippets.ts';
import { walk } from '../../server/src/go/walk.ts';
import { parseGo, parseGoStatements } from '../../server/src/syntax/go/parse.ts';
import { testGrammars } from '../support/grammars.ts';
import { readTableRows } from '../support/rows.ts';

const snippets = JSON.parse(readFileSync(SNIPPETS_FILE, 'utf8')) as Snippets;
const grammars = await testGrammars();

describe('snippets/go.json', () => {
  test('is what the rows and scaffolds give', async () => {
    const { text, problems } = await generateSnippets();
    expect(problems).toEqual([]);
    expect(readFileSync(SNIPPETS_FILE, 'utf8'), 'run `tsx server/scripts/snippets.ts --write`').toBe(text);
  });

  test('has no two snippets on one prefix', () => {
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    expect(prefixes.filter((prefix, at) => prefixes.indexOf(prefix) !== at)).toEqual([]);
  });

  test('has prefixes that say where they come from, and descriptions of one line', () => {
    const odd = Object.entries(snippets).filter(
      ([, { prefix, description }]) => !/^(gin:[a-z-]+|php:\S.*)$/.test(prefix) || !/^[^\n]{4,}$/.test(description),
    );
    expect(odd).toEqual([]);
  });

  test('numbers the tab stops of every body from 1, without a gap', () => {
    const gaps = Object.entries(snippets).filter(([, snippet]) => {
      const numbers = stopsOf(snippet);
      return !numbers.every((number, at) => number === at + 1);
    });
    expect(gaps).toEqual([]);
  });

  test('is Go in every body', () => {
    const broken = Object.entries(snippets).flatMap(([name, snippet]) => badGoIn(snippet).map((bad) => [name, bad]));
    expect(broken).toEqual([]);
  });
});

describe('a scaffold', () => {
  const head = '// prefix: gin:x\n// description: An example of it\n';

  test('becomes its declarations, with the same number for the same stop', () => {
    const source = `${head}// stops: Product\n\npackage web\n\nimport (\n\t"os"\n)\n\n// Product is $1.\nfunc newProduct() {}\n`;
    const body = ['// #{1:Product} is \\$1.', 'func new#{1}() {}'].map(withDollars);
    expect(parseScaffold('x.go', source)).toEqual({ prefix: 'gin:x', body, description: 'An example of it' });
  });

  test('is the whole file when it is a program', () => {
    const source = `${head}// stops: main()\n\npackage main\n\nimport "os"\n\nfunc main() {}\n`;
    expect(parseScaffold('x.go', source).body).toEqual([
      'package main',
      '',
      'import "os"',
      '',
      withDollars('func #{1:main()} {}'),
    ]);
  });

  test('must say what its stops are, and hold them', () => {
    expect(() => parseScaffold('x.go', `${head}\npackage web\n`)).toThrow('x.go: write "// stops: …"');
    const absent = `${head}// stops: Order\n\npackage web\n`;
    expect(() => parseScaffold('x.go', absent)).toThrow('the stop "Order" does not occur');
  });
});

describe('a row', () => {
  const bodies: Readonly<Record<string, readonly string[]>> = {
    'request/query-value': ['php:$_GET', 'c.Query("#{1:key}")'],
    'request/query-set': ['php:isset($_GET)', '_, ok := c.GetQuery("#{1:key}")'],
    'laravel-request/input-default': [
      'php:$request->input(key,fallback)',
      'c.DefaultPostForm("#{1:key}", c.DefaultQuery("#{1}", #{2:fallback}))',
    ],
    'responses/json': ['php:echo json_encode', 'c.JSON(#{1:http.StatusOK}, #{2:data})'],
    'files/delete': ['php:unlink', 'if err := os.Remove(#{1:path}); err != nil {', '\tfail(c, err)', '\treturn', '}'],
    'files/exists': ['php:file_exists', '_, err := os.Stat(#{1:path})', '#{2:result} := err == nil'],
    'strings/trim': ['php:trim', 'strings.Trim(#{1:text}, " \\\\t\\\\n\\\\r\\\\x00\\\\x0b")'],
  };

  test.each(Object.entries(bodies))('%s', (id, [prefix, ...body]) => {
    expect(snippets[id]).toMatchObject({ prefix, body: body.map(withDollars) });
  });

  test('without Go, without a call or around other code has no snippet', async () => {
    const { rows } = await readTableRows();
    const made = rowSnippets(rows);
    const isOdd = (id: string): boolean => ['responses/exit', 'url/to', 'redirect/flash', 'session/start'].includes(id);
    const left = rows.filter((row) => row.fidelity === 'manual' || row.build !== undefined || isOdd(row.id));
    expect(left.length).toBeGreaterThan(4);
    expect(left.filter((row) => made[row.id] !== undefined).map((row) => row.id)).toEqual([]);
  });
});

/** `#{1:name}` as snippets have it; with a dollar sign it reads like a template literal that lost its backticks. */
function withDollars(line: string): string {
  return line.replaceAll('#{', '$' + '{');
}

/** The numbers of the tab stops, in the order in which they first stand. */
function stopsOf({ body }: Snippet): readonly number[] {
  return [...new Set([...body.join('\n').matchAll(/(?<!\\)\$\{(\d+)/g)].map((found) => Number(found[1])))];
}

/** The text that an editor inserts when nothing is typed into the tab stops. */
function filledIn(body: readonly string[]): string {
  const texts = new Map<string, string>();
  return body
    .join('\n')
    .replace(/(?<!\\)\$\{(\d+)(?::((?:[^}\\]|\\.)*))?\}/g, (_, number: string, text: string | undefined) => {
      if (text !== undefined) texts.set(number, text);
      return texts.get(number) ?? '';
    })
    .replace(/\\([\\$}])/g, '$1');
}

/** What is no Go: in the declarations of a scaffold, in the statements of a row. */
function badGoIn({ prefix, body }: Snippet): readonly string[] {
  const code = filledIn(body);
  const file = body[0]?.startsWith('package ') ? code : `package web\n\n${code}`;
  const nodes = prefix.startsWith('gin:') ? [parseGo(grammars, file)] : parseGoStatements(grammars, code);
  const bad: string[] = [];
  for (const node of nodes) {
    walk(node, (child) => {
      if (child.kind === 'BadExpr' || child.kind === 'BadStmt' || child.kind === 'BadDecl') bad.push(child.text);
    });
  }
  return bad;
}
