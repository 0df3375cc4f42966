import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../server/src/report/model.ts';
import schema from '../../server/src/report/report.schema.json' with { type: 'json' };
import { builtAssets } from '../workspace/assets.ts';
import { folder } from '../workspace/folder.ts';
import { type RunOptions, runCli } from './run.ts';

const SHOP = fileURLToPath(new URL('../fixtures/shop', import.meta.url));
const STACK = /^\s+at /m;

const assets = builtAssets();
const run = (args: readonly string[], options?: RunOptions) => runCli(assets, args, options);

const GO = `package main

import "database/sql"

import "github.com/gin-gonic/gin"

func handler(c *gin.Context) {
	for _, name := range []string{"a", "b"} {
		db, _ := sql.Open("mysql", name)
		defer db.Close()
	}
}
`;

describe('laragin report', () => {
  it('prints text without colours or a bar where nobody watches', async () => {
    const { code, out, err } = await run(['report', SHOP]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Migration report: kettle-and-leaf\/shop\nLaravel · /);
    expect(out).not.toContain('\u001b');
  });

  it('prints JSON that the schema allows, in the same bytes with one and two workers', async () => {
    const one = await run(['report', SHOP, '--format', 'json', '--workers', '1']);
    const two = await run(['report', SHOP, '--format', 'json', '--workers', '2']);
    expect(two.out).toBe(one.out);
    const report = JSON.parse(one.out) as Report;
    const validate = new Ajv({ strict: true, strictTypes: false }).compile(schema);
    validate(report);
    expect(validate.errors).toBeNull();
    expect(report.coverage.sites).toBeGreaterThan(report.coverage.mapped);
    expect(report.effort.minutes).toBeGreaterThan(0);
  });

  it('writes files whole, in every format', async () => {
    const root = folder({ 'a.php': "<?php echo $_GET['q'];" });
    const { code, out, err } = await run(
      ['report', '.', '--format', 'markdown', '--out', 'x/r.md', '--html', 'r.html'],
      {
        cwd: root,
      },
    );
    expect([code, out, err]).toEqual([0, '', 'wrote r.html\nwrote x/r.md\n']);
    expect(readFileSync(join(root, 'x/r.md'), 'utf8')).toMatch(/^# Migration report: app\n/);
    expect(readFileSync(join(root, 'r.html'), 'utf8')).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
    expect(readdirSync(root).sort()).toEqual(['a.php', 'r.html', 'x']);
  });

  it('writes the same page each time', async () => {
    const page = () => run(['report', SHOP, '--format', 'html']);
    expect((await page()).out).toBe((await page()).out);
  });

  it('speaks Chinese', async () => {
    expect((await run(['report', SHOP, '--lang', 'zh-cn'])).out).toMatch(/^迁移报告：/);
  });

  it('colours where it is asked to, and never under NO_COLOR', async () => {
    const coloured = await run(['report', SHOP], { env: { FORCE_COLOR: '1' } });
    expect(coloured.out).toContain('\u001b[1m');
    const plain = await run(['report', SHOP], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(plain.out).not.toContain('\u001b');
  });

  it('is quiet when the reader goes away', async () => {
    const { err } = await run(['report', SHOP, '--format', 'json'], { onOutput: (child) => child.stdout?.destroy() });
    expect(err).toBe('');
  });

  it('stops cleanly when it is interrupted, and writes nothing', async () => {
    const files = Array.from({ length: 8000 }, (_, at) => [
      `f${at}.php`,
      '<?php class A { function f() { g(); } }'.repeat(20),
    ]);
    const root = folder(Object.fromEntries(files));
    const { code, err } = await run(['report', root, '--out', join(root, 'r.txt')], { interruptAfter: 1500 });
    expect([code, err]).toEqual([130, '']);
    expect(existsSync(join(root, 'r.txt'))).toBe(false);
  });
});

describe('laragin check', () => {
  it('exits with 1 on findings at or above the limit', async () => {
    const root = folder({ 'main.go': GO });
    const found = await run(['check'], { cwd: root });
    expect(found.code).toBe(1);
    expect(found.out).toMatch(/^main\.go:\d+:\d+: (error|warning) /m);
    expect((await run(['check', '--fail-on', 'never'], { cwd: root })).code).toBe(0);
  });

  it('obeys severities from the command line', async () => {
    const root = folder({ 'main.go': GO });
    const { out } = await run(['check', '--format', 'json', '--fail-on', 'never'], { cwd: root });
    const rules = new Set((JSON.parse(out) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule));
    expect(rules.size).toBeGreaterThan(0);
    const off = [...rules].flatMap((rule) => ['--rule', `${rule}=off`]);
    expect(await run(['check', ...off], { cwd: root })).toMatchObject({ code: 0, out: '0 findings in 1 file\n' });
  });

  it('checks PHP too, and names what it cannot read', async () => {
    const root = folder({ 'a.php': '<?php echo 1;', 'b.php': new Uint8Array([1, 0, 2]) });
    expect(await run(['check', root])).toMatchObject({ code: 0, out: expect.stringContaining('b.php: binary') });
  });
});

describe('laragin rows and explain', () => {
  it('lists the rows with their proof', async () => {
    const rows = JSON.parse((await run(['rows', '--json'])).out) as { id: string; fidelity: string; proof: string }[];
    expect(rows.length).toBeGreaterThan(40);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { fidelity, proof } of rows) {
      expect(['exact', 'caveat', 'decision', 'manual']).toContain(fidelity);
      expect(['proven', 'unproven']).toContain(proof);
    }
  });

  it('checks rows of the user’s own, naming line and field', async () => {
    const root = folder({ 'bad.yaml': '- id: team/x\n  fidelity: almost\n' });
    const { code, out } = await run(['rows', '--check', 'bad.yaml'], { cwd: root });
    expect(code).toBe(1);
    expect(out).toContain('bad.yaml:2:13: team/x fidelity: "almost" is no fidelity');
  });

  it('explains every row and every pitfall that it lists', async () => {
    const rows = JSON.parse((await run(['rows', '--json'])).out) as { id: string }[];
    const pitfalls = JSON.parse((await run(['rows', '--pitfalls', '--json'])).out) as { id: string }[];
    for (const { id } of [...rows.slice(0, 2), ...pitfalls.slice(0, 2)]) {
      expect(await run(['explain', id])).toMatchObject({ code: 0, out: expect.stringContaining(id) });
    }
  });

  it('says what was meant', async () => {
    const { code, err } = await run(['explain', 'defer-in-lop']);
    expect(code).toBe(2);
    expect(err).toMatch(/^laragin: There is no row or pitfall "defer-in-lop"\. Did you mean "defer-in-loop"\?/);
  });
});

describe('wrong usage', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['an unknown command', ['reprot'], /unknown command 'reprot'[\s\S]*Did you mean report/],
    [
      'an unknown option',
      ['report', '--fromat', 'json'],
      /unknown option '--fromat'[\s\S]*--format[\s\S]*laragin report --help/,
    ],
    ['a format that does not exist', ['report', '--format', 'pdf'], /Allowed choices are text, json, markdown, html/],
    ['a number that is none', ['report', '--workers', 'many'], /Give a whole number/],
    ['a language that is not there', ['report', '--lang', 'fr'], /en and zh-cn/],
    ['too many folders', ['report', 'a', 'b'], /too many arguments/],
    [
      'a folder that does not exist',
      ['report', 'no/such/folder'],
      /no\/such\/folder cannot be read \(ENOENT\)\. Give the folder of a PHP application\.\n$/,
    ],
    ['a path that does not exist', ['check', 'nothing.go'], /nothing\.go cannot be read \(ENOENT\)/],
    ['an unknown rule', ['check', '--rule', 'defer-in-lop=off'], /Did you mean "defer-in-loop"/],
    [
      'a severity that is none',
      ['check', '--rule', 'defer-in-loop=loud'],
      /one of hint, information, warning, error, off/,
    ],
    ['nothing to explain', ['explain'], /missing required argument 'id'/],
    ['a row file that does not exist', ['rows', '--check', 'none.yaml'], /none\.yaml cannot be read \(ENOENT\)/],
    ['a server without a channel', ['lsp'], /--stdio/],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(out + err).not.toMatch(STACK);
  });

  it('a file to write to that is a folder', async () => {
    const root = folder({ 'a.php': '' });
    mkdirSync(join(root, 'taken'));
    const { code, err } = await run(['report', root, '--out', join(root, 'taken')]);
    expect([code, err]).toEqual([2, expect.stringMatching(/taken cannot be written \(EISDIR\)/)]);
  });
});

describe('help', () => {
  it.each([[], ['report'], ['check'], ['rows'], ['explain'], ['lsp']])(
    'of %s shows how it is used',
    async (...names) => {
      const { code, out } = await run([...names, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(/^Usage: laragin/);
      expect(out).toMatch(/\$ laragin|cmd = /);
    },
  );

  it('comes with the version', async () => {
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
