/**
 * The test of one pitfall against its folder of examples, the only place that calls the checker for them.
 *
 * `want.go` (or `want.php`) has a comment `// want "regex"` on every line with a finding. `fixed-<n>.go` is that file after
 * its n-th fix. `ok-….go` must stay silent, and so must every other rule about it. `app-….php` is part of the application.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect } from 'vitest';
import { type CheckOptions, checkGo, checkPhp } from '../../server/src/pitfalls/check.ts';
import type { Finding, Fix, Language, Rule } from '../../server/src/pitfalls/rule.ts';
import { parseGo } from '../../server/src/syntax/go/parse.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { LineIndex } from '../../server/src/text/lines.ts';
import { appOpener } from './application.ts';
import { testGofmt, testGrammars } from './grammars.ts';

export const pitfallFixtures = join(import.meta.dirname, '../pitfalls/fixtures');

/** Where PHP is checked: in an application that has what the folders of the rules hold as `app-….php`. */
const FILE = 'app/Http/Controllers/PostController.php';
const APPLICATION = Object.fromEntries(
  globSync('*/app-*.php', { cwd: pitfallFixtures }).map((path) => [path, read(pitfallFixtures, path)]),
);

/** Checks everything in the folder of a rule, and writes what the fixes give when vitest runs with `--update`. */
export async function checkPitfall(rule: Rule): Promise<void> {
  const folder = join(pitfallFixtures, rule.id);
  const want = read(folder, `want.${rule.language}`);
  const findings = await findIn(rule.language, want, rule.id);
  expect(compare(want, findings), `${rule.id}/want.${rule.language}`).toEqual({ missing: [], noisy: [] });
  await expectWellFormed(rule.language, want, `${rule.id}/want.${rule.language}`);
  await checkFixes(rule, folder, want, findings);
  const quiet = readdirSync(folder).filter((name) => name.startsWith('ok-'));
  expect(quiet.length, `${rule.id} needs two examples that stay silent`).toBeGreaterThanOrEqual(2);
  for (const name of quiet) {
    const source = read(folder, name);
    expect(compare(source, await findIn(rule.language, source)), `${rule.id}/${name}`).toEqual({
      missing: [],
      noisy: [],
    });
    await expectWellFormed(rule.language, source, `${rule.id}/${name}`);
  }
}

/** The findings of a text, of one rule or of all. */
export async function findIn(
  language: Language,
  source: string,
  rule?: string,
  options?: CheckOptions,
): Promise<Finding[]> {
  const grammars = await testGrammars();
  const findings =
    language === 'go'
      ? checkGo(source, parseGo(grammars, source), options)
      : checkPhp(source, (await appOpener()).open(FILE, { ...APPLICATION, [FILE]: source }), options);
  return findings.filter((finding) => rule === undefined || finding.rule === rule);
}

/** Lines with what they want and did not get, and with what they got and did not want. */
export function compare(source: string, findings: readonly Finding[]): { missing: string[]; noisy: string[] } {
  const lines = new LineIndex(source);
  const open = findings.map((finding) => ({ finding, line: lines.positionAt(finding.range.start).line }));
  const missing = readWants(source).flatMap(({ line, pattern }) => {
    const index = open.findIndex((each) => each.line === line && pattern.test(each.finding.message));
    if (index === -1) return [`line ${line + 1}: ${pattern.source}`];
    open.splice(index, 1);
    return [];
  });
  return {
    missing,
    noisy: open.map(({ finding, line }) => `line ${line + 1}: ${finding.rule}: ${finding.message}`),
  };
}

function readWants(source: string): { line: number; pattern: RegExp }[] {
  return source.split('\n').flatMap((text, line) => {
    const comment = /\/\/ want (.*)$/.exec(text)?.[1] ?? '';
    return [...comment.matchAll(/"([^"]*)"|`([^`]*)`/g)].map(([, quoted, raw]) => ({
      line,
      pattern: new RegExp(quoted ?? raw ?? ''),
    }));
  });
}

/**
 * Each fix of the rule on its own: it gives the file that is kept beside, that file is well formed, the finding is gone,
 * no other one has come, and the same fix is not offered again.
 */
async function checkFixes(rule: Rule, folder: string, want: string, findings: readonly Finding[]): Promise<void> {
  let number = 0;
  for (const finding of findings) {
    for (const fix of finding.fixes) {
      const fixed = applyEdits(want, fix.edits);
      const name = fix.kind === 'fix' ? `fixed-${++number}.${rule.language}` : fix.title;
      const where = `${rule.id}: ${name}`;
      if (fix.kind === 'fix') await expect(fixed).toMatchFileSnapshot(join(folder, name));
      await expectWellFormed(rule.language, fixed, where);
      const left = await findIn(rule.language, fixed, rule.id);
      expect(left.length, where).toBeLessThan(findings.length);
      expect(left.length, where).toBe(expectedLeft(want, findings, finding, fix));
      const again = left.flatMap((each) => each.fixes).filter((each) => sameChange(fixed, each, want, fix));
      expect(again, where).toEqual([]);
    }
  }
  const numbers = readdirSync(folder).map((name) => Number(/^fixed-(\d+)\./.exec(name)?.[1] ?? 0));
  expect(Math.max(...numbers), `${rule.id}: files of fixes that are no longer offered`).toBeLessThanOrEqual(number);
}

/** One finding less; a comment for a line or a file silences all it covers. */
function expectedLeft(source: string, findings: readonly Finding[], gone: Finding, fix: Fix): number {
  if (fix.kind === 'fix') return findings.length - 1;
  if (fix.title.endsWith('file')) return 0;
  const lines = new LineIndex(source);
  const lineOf = (finding: Finding): number => lines.positionAt(finding.range.start).line;
  return findings.filter((finding) => lineOf(finding) !== lineOf(gone)).length;
}

/** Applied to the fixed text, the fix gives the same as applied to the first: it would be made twice. */
function sameChange(fixed: string, again: Fix, source: string, first: Fix): boolean {
  return again.title === first.title && applyEdits(fixed, again.edits) === applyEdits(source, first.edits);
}

/** The text parses, and Go stands as gofmt puts it. */
async function expectWellFormed(language: Language, source: string, where: string): Promise<void> {
  const grammars = await testGrammars();
  const { errors } = language === 'go' ? parseGo(grammars, source) : parsePhp(grammars.php, source);
  expect(errors, where).toEqual([]);
  if (language === 'go') expect(testGofmt()(source), where).toEqual({ ok: true, text: source });
}

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}
