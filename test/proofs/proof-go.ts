/**
 * The Go of a proof: laragin's own conversion of its PHP as a whole handler, or, where that cannot be one, the Go that
 * the row's author wrote for it.
 */
import { parseGo } from '../../server/src/syntax/go/parse.ts';
import type { Closure, Program } from '../../server/src/syntax/php/ast.ts';
import { walk } from '../../server/src/syntax/php/walk.ts';
import type { Proof, Row } from '../../server/src/table/row.ts';
import type { Table } from '../../server/src/table/table.ts';
import { LineIndex } from '../../server/src/text/lines.ts';
import type { Conversion } from '../../server/src/translate/conversion.ts';
import { convert, type FunctionTarget, type Tools } from '../../server/src/translate/convert.ts';
import { asFile, wrapHandler } from '../../server/src/translate/handler.ts';
import { functionTarget } from '../../server/src/translate/target.ts';
import { appOpener } from '../support/application.ts';
import type { GoProof } from './go-side.ts';

export type ProofGo = { readonly ok: true; readonly go: GoProof } | { readonly ok: false; readonly why: string };

/** What the Go server can hand to a handler, by the name a row asks for, with the type it must ask for. */
const FIXTURES: Readonly<Record<string, string>> = { db: '*sql.DB', rdb: '*redis.Client' };

/** Paths of the packages that authors' Go may name, besides those that the translator knows. */
const IMPORTS: readonly string[] = [
  'github.com/gin-contrib/sessions',
  'github.com/google/uuid',
  'github.com/redis/go-redis/v9',
  'golang.org/x/crypto/bcrypt',
];

const app = await appOpener();

export function goOfProof(tools: Tools, table: Table, row: Row, proof: Proof, name: string): ProofGo {
  if (proof.go !== undefined) return written(tools, row, proof.go, name);
  const conversion = convertProof(tools, table, proof);
  const [hole] = conversion.holes;
  if (hole !== undefined) return { ok: false, why: `the conversion has a hole: ${hole.why}\n${conversion.go}` };
  if (!conversion.rows.includes(row.id)) {
    return {
      ok: false,
      why: `the conversion does not use this row but ${conversion.rows.join(', ') || 'none'}:\n${conversion.go}`,
    };
  }
  return handler(tools, conversion, name);
}

/** A Go file with an example's Go in a function, so that it is compiled and vetted; undefined when it is no statements. */
export function checkedFile(tools: Tools, conversion: Conversion, name: string): string {
  const decl = wrapHandler(tools.grammars, conversion, { name: `example${name}`, origin: undefined });
  return asFile(tools, 'app', [decl], [...conversion.imports, ...IMPORTS]);
}

function convertProof(tools: Tools, table: Table, proof: Pick<Proof, 'in' | 'php'>): Conversion {
  const lines = proof.php.replace(/^<\?php\s*/, '').split('\n');
  const uses = lines.filter((line) => /^use [\w\\]+( as \w+)?;/.test(line));
  const body = lines.filter((line) => !uses.includes(line)).join('\n');
  const inner = proof.in === 'plain' ? body : `return function (\\Illuminate\\Http\\Request $request) {\n${body}\n};`;
  const text = `<?php\n${uses.join('\n')}\n${inner}`;
  const file = app.openAlone(text);
  const { program } = file;
  const source = { text, path: 'proof.php', lines: new LineIndex(text), file, table };
  return convert(tools, source, proof.in === 'plain' ? wholeFile(program) : firstClosure(program));
}

function wholeFile(program: Program): FunctionTarget {
  const { start, end, body, dangling } = program;
  return {
    kind: 'function',
    start,
    end,
    params: [],
    captures: [],
    stmts: body.filter(({ kind }) => kind !== 'Use'),
    dangling,
  };
}

function firstClosure(program: Program): FunctionTarget {
  let closure: Closure | undefined;
  walk(program, {
    enter: (node) => {
      if (node.kind === 'Closure') closure ??= node;
      return closure === undefined;
    },
  });
  const target = closure && functionTarget(closure);
  if (target === undefined) throw new Error('the proof is not the body of a closure');
  return target;
}

function handler(tools: Tools, conversion: Conversion, name: string): ProofGo {
  const needs: string[] = [];
  for (const { name: need, type } of conversion.needs) {
    if (FIXTURES[need] !== type) return { ok: false, why: `no fixture gives ${need} ${type}:\n${conversion.go}` };
    needs.push(need);
  }
  const decl = wrapHandler(tools.grammars, conversion, { name: `proof${name}`, origin: undefined });
  const source = asFile(tools, 'app', [decl], [...conversion.imports, ...IMPORTS]);
  return { ok: true, go: { name, source, needs, registersRoutes: false } };
}

function written(tools: Tools, row: Row, go: string, name: string): ProofGo {
  const registersRoutes = /^\s*router\./m.test(go);
  // The router is what such a proof is given in place of a context.
  const needs = Object.keys(row.needs).filter((need) => !(registersRoutes && need === 'router'));
  const unknown = needs.find((need) => FIXTURES[need] !== row.needs[need]);
  if (unknown !== undefined) return { ok: false, why: `no fixture gives ${unknown} ${row.needs[unknown]}` };
  const params = needs.map((need) => `${need} ${FIXTURES[need]}`);
  const head = registersRoutes
    ? `func proof${name}(${['router *gin.Engine', ...params].join(', ')}) {\n${go}\n}`
    : params.length === 0
      ? `func proof${name}(c *gin.Context) {\n${go}\n}`
      : `func proof${name}(${params.join(', ')}) gin.HandlerFunc {\nreturn func(c *gin.Context) {\n${go}\n}\n}`;
  // The imports are found as for any other Go: by what the code names.
  const decls = parseDecls(tools, head);
  return {
    ok: true,
    go: { name, source: asFile(tools, 'app', decls, [...row.imports, ...IMPORTS]), needs, registersRoutes },
  };
}

function parseDecls(tools: Tools, text: string): Parameters<typeof asFile>[2] {
  return parseGo(tools.grammars, `package app\n\n${text}\n`).decls;
}
