import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeWhole } from '../../server/src/workspace/write.ts';
import { folder } from './folder.ts';

it('replaces a file and makes the folders above it', () => {
  const root = folder({ 'a.txt': 'old' });
  writeWhole(join(root, 'a.txt'), 'new');
  writeWhole(join(root, 'x/y/b.txt'), 'b');
  expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('new');
  expect(readFileSync(join(root, 'x/y/b.txt'), 'utf8')).toBe('b');
  expect(readdirSync(root).sort()).toEqual(['a.txt', 'x']);
});

it('leaves nothing behind when it fails', () => {
  const root = folder({});
  mkdirSync(join(root, 'taken'));
  expect(() => writeWhole(join(root, 'taken'), 'x')).toThrow();
  expect(readdirSync(root)).toEqual(['taken']);
});
