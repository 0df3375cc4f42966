/**
 * How many receivers of method calls are known in folders of PHP, and which are not: `receivers-cli.ts FOLDER…`. For
 * finding out what to understand next; `--sample N` prints N resolved calls to be read by hand.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileSignatures } from '../../server/scripts/signatures-compile.ts';
import { countCalls } from '../../server/src/inspect/calls.ts';
import { openApplication } from '../../server/src/laravel/application.ts';
import { indexFile } from '../../server/src/laravel/index-file.ts';
import { readClassFacts } from '../../server/src/php/class-facts.ts';
import { inferTypes } from '../../server/src/php/infer.ts';
import { resolveNames } from '../../server/src/php/names.ts';
import { printType } from '../../server/src/php/print-type.ts';
import { walkScopes } from '../../server/src/php/scope.ts';
import { openSignatures } from '../../server/src/php/signatures/signatures.ts';
import { classesOf } from '../../server/src/php/types.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { discoverFiles } from '../../server/src/workspace/discover.ts';
import { testGrammars } from './grammars.ts';

const builtins = openSignatures(await compileSignatures());
const { php } = await testGrammars();
const args = process.argv.slice(2);
const sampleAt = args.indexOf('--sample');
const sample = sampleAt === -1 ? 0 : Number(args.splice(sampleAt, 2)[1]);
const topAt = args.indexOf('--top');
const top = topAt === -1 ? 25 : Number(args.splice(topAt, 2)[1]);
let [all, known] = [0, 0];
for (const root of args) {
  const files = discoverFiles(root).php.map(({ path }) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  const start = performance.now();
  const programs = files.map(({ path, text }) => ({ path, text, program: parsePhp(php, text) }));
  const parsed = performance.now();
  const indexes = programs.map(({ path, program }) => [path, indexFile(path, program, resolveNames(program))] as const);
  const indexed = performance.now();
  const app = openApplication({ files: indexes, builtins });
  let [calls, resolved] = [0, 0];
  const unknown = new Map<string, { count: number; where: string }>();
  const found: string[] = [];
  for (const { path, text, program } of programs) {
    if (/(^|\/)(tests?|database\/(seeders|seeds|factories)|vendor|_test)\//i.test(path)) continue;
    const names = resolveNames(program);
    const file = { program, names, types: inferTypes(program, names, readClassFacts(program, names), app.types) };
    const count = countCalls(file);
    calls += count.calls;
    resolved += count.resolved;
    for (const { receiver, method, at } of count.unknown) {
      const key = `${receiver}->${method}`;
      const line = text.slice(0, at).split('\n').length;
      const entry = unknown.get(key) ?? { count: 0, where: `${path}:${line}` };
      unknown.set(key, { ...entry, count: entry.count + 1 });
    }
    if (sample > 0) {
      walkScopes(file, (node, scope) => {
        if (node.kind !== 'MethodCall') return;
        const type = file.types.typeOf(node.object, scope);
        if (classesOf(type) === undefined) return;
        const line = text.slice(0, node.object.end).split('\n').length;
        found.push(
          `${path}:${line}  ${text.slice(node.start, node.end).replaceAll(/\s+/g, ' ').slice(0, 120)}\n      :: ${printType(type)}`,
        );
      });
    }
  }
  const done = performance.now();
  all += calls;
  known += resolved;
  console.log(
    `\n${basename(root)}: ${((100 * resolved) / calls).toFixed(1)} % of ${calls} calls; parse ${(parsed - start).toFixed(0)} ms, index ${(indexed - parsed).toFixed(0)} ms, types ${(done - indexed).toFixed(0)} ms; ${(JSON.stringify(indexes).length / 1e6).toFixed(1)} MB of JSON`,
  );
  for (const [key, { count, where }] of [...unknown].sort((a, b) => b[1].count - a[1].count).slice(0, top)) {
    console.log(`  ${String(count).padStart(4)}  ${key}   ${where}`);
  }
  let seed = 7;
  for (let at = 0; at < sample; at++) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    console.log(found[seed % found.length]);
  }
}
console.log(`\nall: ${((100 * known) / all).toFixed(1)} % of ${all}`);
