import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_DISCOVERY, discoverFiles } from '../../server/src/workspace/discover.ts';
import { folder } from './folder.ts';

const phpIn = (root: string, all = false) =>
  discoverFiles(root, { ...DEFAULT_DISCOVERY, all }).php.map(({ path }) => path);

describe('discovery', () => {
  it('lists files by path, whatever the order of the system', () => {
    const root = folder({
      'b.php': '',
      'a/z.php': '',
      'B.php': '',
      'é.php': '',
      'a.php': '',
      'x.phtml': '',
      'n.txt': '',
    });
    expect(phpIn(root)).toEqual(['B.php', 'a.php', 'a/z.php', 'b.php', 'x.phtml', 'é.php']);
  });

  it('tells PHP, Blade and Go apart', () => {
    const found = discoverFiles(folder({ 'a.php': '', 'v/x.blade.php': '', 'v/y.blade.php': '', 'go/main.go': '' }));
    expect(found.php.map(({ path }) => path)).toEqual(['a.php']);
    expect(found.go.map(({ path }) => path)).toEqual(['go/main.go']);
    expect(found.blade.map(({ path }) => path)).toEqual(['v/x.blade.php', 'v/y.blade.php']);
  });

  it('leaves out what is not the application, unless asked', () => {
    const files = {
      'composer.json': '{}',
      'app/A.php': '',
      'app/storage/Disk.php': '',
      'vendor/x/B.php': '',
      'pkg/vendor/C.php': '',
      'node_modules/D.php': '',
      'storage/framework/E.php': '',
      'bootstrap/app.php': '',
      'bootstrap/cache/F.php': '',
      'public/build/G.php': '',
      '.git/H.php': '',
    };
    expect(phpIn(folder(files))).toEqual(['app/A.php', 'app/storage/Disk.php', 'bootstrap/app.php']);
    expect(phpIn(folder(files), true)).toHaveLength(9);
  });

  it('reads .gitignore files, the nearest first', () => {
    const files = {
      '.gitignore': '*.gen.php\n/build/\n',
      'a.gen.php': '',
      'build/x.php': '',
      'src/build/y.php': '',
      'src/.gitignore': '!keep.gen.php\n',
      'src/keep.gen.php': '',
      'src/drop.gen.php': '',
    };
    expect(phpIn(folder(files))).toEqual(['src/build/y.php', 'src/keep.gen.php']);
  });

  it('names files above the size limit', () => {
    const root = folder({ 'big.php': 'x'.repeat(11), 'small.php': 'x'.repeat(10) });
    const { php, problems } = discoverFiles(root, { all: false, maxBytes: 10 });
    expect(php.map(({ path }) => path)).toEqual(['small.php']);
    expect(problems).toEqual([{ kind: 'too-large', path: 'big.php', line: null, detail: '11 > 10 bytes' }]);
  });

  it('is not caught by links in circles, and counts nothing twice', () => {
    const root = folder({ 'app/A.php': '' });
    symlinkSync('..', join(root, 'app/up'));
    symlinkSync('self', join(root, 'self'));
    symlinkSync('A.php', join(root, 'app/B.php'));
    symlinkSync('nowhere.php', join(root, 'app/C.php'));
    expect(discoverFiles(root)).toMatchObject({ php: [{ path: 'app/A.php' }], problems: [] });
  });

  it('names a folder that cannot be read', () => {
    const root = folder({});
    expect(discoverFiles(join(root, 'gone')).problems).toEqual([
      { kind: 'unreadable', path: '.', line: null, detail: 'ENOENT' },
    ]);
  });

  it('names a folder whose path is too long for the system', () => {
    const name = 'd'.repeat(200);
    const root = folder({ 'a.php': '' });
    // Made step by step from inside, as the system itself refuses the whole path.
    const before = process.cwd();
    try {
      process.chdir(root);
      for (let depth = 0; depth < 25; depth++) {
        mkdirSync(name);
        process.chdir(name);
      }
    } finally {
      process.chdir(before);
    }
    const { php, problems } = discoverFiles(root);
    expect(php).toHaveLength(1);
    expect(problems).toMatchObject([{ kind: 'unreadable', detail: 'ENAMETOOLONG' }]);
  });
});
