import { cpSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../server/src/report/model.ts';
import { DEFAULT_DISCOVERY } from '../../server/src/workspace/discover.ts';
import { type ReportOptions, reportFolder } from '../../server/src/workspace/report-folder.ts';
import { builtAssets } from './assets.ts';
import { folder } from './folder.ts';

const SHOP = fileURLToPath(new URL('../fixtures/shop', import.meta.url));
const assets = builtAssets();

const report = (root: string, options: Partial<ReportOptions> = {}): Promise<Report> =>
  reportFolder(root, {
    assets,
    workers: 0,
    cache: undefined,
    thisThread: 'works',
    discovery: DEFAULT_DISCOVERY,
    locale: 'en',
    ...options,
  });

describe('the same files give the same bytes', () => {
  it('with no, one and two workers', async () => {
    const bytes = JSON.stringify(await report(SHOP));
    expect(JSON.stringify(await report(SHOP, { workers: 1 }))).toBe(bytes);
    expect(JSON.stringify(await report(SHOP, { workers: 2 }))).toBe(bytes);
    expect(JSON.stringify(await report(SHOP, { workers: 2, thisThread: 'waits' }))).toBe(bytes);
  });

  it('wherever they lie', async () => {
    const copy = join(folder({}, 'somewhere/else'), 'shop');
    cpSync(SHOP, copy, { recursive: true });
    expect(JSON.stringify(await report(copy))).toBe(JSON.stringify(await report(SHOP)));
  });

  it('in whatever order they were made', async () => {
    const files = { 'b.php': '<?php b();', 'a/c.php': '<?php strlen("");', 'a.php': '<?php strlen("");' };
    const backwards = Object.fromEntries(Object.entries(files).reverse());
    expect(await report(folder(backwards))).toEqual(await report(folder(files)));
  });

  it('which hold no path of the machine', async () => {
    expect(JSON.stringify(await report(SHOP))).not.toContain(SHOP);
  });
});

describe('the sample application', () => {
  it('is seen as what it is', async () => {
    const { project, coverage, idioms } = await report(SHOP);
    expect(project).toMatchObject({ name: 'kettle-and-leaf/shop', kind: 'laravel' });
    expect(coverage.mapped).toBeGreaterThan(0);
    expect(idioms.length).toBeGreaterThan(10);
  });
});

describe('broken input gets an answer', () => {
  const CODE = "<?php\nfunction f() {\n  return $_GET['q'];\n}\n";
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(CODE, 'utf16le')]);
  const random = Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 256));
  const noise = Buffer.concat([Buffer.from('<?php '), random.map((byte) => byte || 1)]);

  it.each<[string, Readonly<Record<string, string | Uint8Array>>, (report: Report) => void]>([
    [
      'UTF-16',
      { 'a.php': utf16 },
      ({ project, problems, coverage }) => {
        expect([project.functions, coverage.sites, problems]).toEqual([1, 1, []]);
      },
    ],
    [
      'bytes that are not text',
      { 'a.php': random },
      ({ problems }) => expect(problems).toMatchObject([{ kind: 'binary' }]),
    ],
    [
      'random bytes behind an opening tag',
      { 'a.php': noise },
      ({ problems }) => expect(problems).toMatchObject([{ kind: 'syntax' }]),
    ],
    [
      '10,000 parentheses',
      { 'a.php': `<?php $x = ${'('.repeat(10_000)}1${')'.repeat(10_000)};`, 'b.php': CODE },
      ({ project, coverage }) => {
        expect(project.phpFiles).toBeGreaterThan(0);
        expect(coverage.sites).toBe(1);
      },
    ],
    [
      '10,000 parentheses that never close',
      { 'a.php': `<?php $x = ${'('.repeat(10_000)}`, 'b.php': CODE },
      ({ coverage }) => expect(coverage.sites).toBe(1),
    ],
    ['no file', {}, ({ project, effort }) => expect([project.phpFiles, effort.minutes]).toEqual([0, 0])],
    ['an empty file', { 'a.php': '' }, ({ project, problems }) => expect([project.lines, problems]).toEqual([0, []])],
    [
      'a row file that is not one',
      { 'a.php': CODE, '.laragin/rows/team.yaml': '- id: team/x\n  php: "$$$"\n  fidelity: almost\n' },
      ({ problems, coverage }) => {
        expect(problems[0]).toMatchObject({ kind: 'rows', path: '.laragin/rows/team.yaml' });
        expect(problems.map(({ detail }) => detail).join('\n')).toMatch(/team\/x fidelity: "almost" is no fidelity/);
        expect(coverage.sites).toBe(1);
      },
    ],
  ])('%s', async (_, files, check) => {
    check(await report(folder(files)));
  });

  it('a file of 5 MB', async () => {
    const method = "  public function m() { return ['a' => request('x'), 'b' => strlen($this->name)]; }\n";
    const oneClass = `${method.repeat(50)}}\n`;
    const count = Math.floor(4_900_000 / (oneClass.length + 20));
    const code = `<?php\n${Array.from({ length: count }, (_, at) => `class A${at} {\n${oneClass}`).join('')}`;
    const { project, coverage } = await report(folder({ 'big.php': code, 'b.php': CODE }), { workers: undefined });
    expect(project.phpFiles).toBe(2);
    expect(coverage.sites).toBeGreaterThan(50_000);
  });

  it('a file that is gone when its turn comes', async () => {
    const root = folder({ 'a.php': CODE, 'b.php': CODE });
    const onDiscovered = () => rmSync(join(root, 'a.php'));
    const { problems, project } = await report(root, { onDiscovered });
    expect(problems).toEqual([{ kind: 'unreadable', path: 'a.php', line: null, detail: 'ENOENT' }]);
    expect(project.phpFiles).toBe(1);
  });

  it('a file that has become a link in circles', async () => {
    const root = folder({ 'a.php': CODE });
    const onDiscovered = () => {
      rmSync(join(root, 'a.php'));
      symlinkSync('a.php', join(root, 'a.php'));
    };
    expect((await report(root, { onDiscovered })).problems).toMatchObject([{ kind: 'unreadable', detail: 'ELOOP' }]);
  });

  it('a folder that does not exist, or is a file', async () => {
    const root = folder({ 'a.php': CODE });
    await expect(report(join(root, 'none'))).rejects.toThrow(/none cannot be read \(ENOENT\)/);
    await expect(report(join(root, 'a.php'))).rejects.toThrow(/is a file/);
  });
});

it('rows of the user’s own come first', async () => {
  const row = `- id: team/tenant
  title: Tenant of the request
  php: $_GET['tenant']
  go: tenantOf(c)
  gives: string
  fidelity: exact
  effort: 1
  examples:
    - php: echo $_GET['tenant'];
      go: c.String(http.StatusOK, "%s", tenantOf(c))
  no-match:
    - echo $_GET['other'];
`;
  const root = folder({ 'a.php': "<?php echo $_GET['tenant'];", '.laragin/rows/team.yaml': row });
  const { problems, idioms } = await report(root);
  expect(problems).toEqual([]);
  expect(idioms.map(({ id, proven }) => [id, proven])).toContainEqual(['team/tenant', false]);
});

it('can be stopped', async () => {
  const root = folder(Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`f${at}.php`, '<?php f();'])));
  const control = new AbortController();
  const onProgress = () => control.abort(new Error('enough'));
  await expect(report(root, { signal: control.signal, onProgress })).rejects.toThrow('enough');
});

it('tells how far it is', async () => {
  const root = folder({ 'a.php': '<?php a();', 'b.php': '<?php b();' });
  writeFileSync(join(root, 'c.txt'), '');
  const shares: number[] = [];
  await report(root, { onProgress: (done, total) => shares.push(done / total) });
  // Each file is read for what it declares, then for what it means.
  expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
});
