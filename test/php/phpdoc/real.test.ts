/**
 * The docblocks of the real Laravel, Carbon and Symfony: every tag that is well-formed is read.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DocBlock, parseDocBlock } from '../../../server/src/php/phpdoc/parse.ts';
import { parseDocType } from '../../../server/src/php/phpdoc/parse-type.ts';
import { printDocType } from '../../../server/src/php/phpdoc/print-type.ts';
import type { DocType } from '../../../server/src/php/phpdoc/type-node.ts';
import { findPart, requirePart } from '../../support/requirements.ts';

/** Tags of these packages that are not well-formed: no variable, one inside the type, a template of generated code. */
const MALFORMED = [
  '@param  dynamic  key|key,default|data,expiration|null',
  '@param SilencedErrorContext|\\Throwable',
  '@param callable(\\Throwable $e)|null $handler',
  '@return $returnType',
];

describe.skipIf(!requirePart('laravel'))('the docblocks of Laravel and what it stands on', () => {
  const root = dirname(dirname(findPart('laravel') ?? ''));
  const comments = ['Illuminate', 'Carbon', 'Symfony']
    .map((folder) => join(root, folder))
    .filter(existsSync)
    .flatMap(commentsIn);

  test('are read tag by tag', () => {
    expect(comments.length).toBeGreaterThan(10_000);
    const unread = comments.flatMap((comment) => unreadTags(comment, parseDocBlock(comment)));
    expect(unread.filter((tag) => !MALFORMED.includes(tag))).toEqual([]);
  });

  test('have types that read the same when printed', () => {
    for (const comment of comments) {
      for (const type of typesOf(parseDocBlock(comment))) {
        const text = printDocType(type);
        expect(parseDocType(text)).toEqual({ type, end: text.length });
      }
    }
  });

  test('are read fast', () => {
    for (const comment of comments) parseDocBlock(comment);
    const start = performance.now();
    for (const comment of comments) parseDocBlock(comment);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

function commentsIn(folder: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.php') || !entry.isFile()) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const [comment] of text.matchAll(/(?<=^[ \t]*)\/\*\*[ \t\r\n][\s\S]*?\*\//gm)) found.push(comment);
  }
  return found;
}

const COUNTS = {
  param: (block) => block.params.length,
  return: (block) => (block.returns === undefined ? 0 : 1),
  var: (block) => block.vars.length,
  property: (block) => block.properties.length,
  method: (block) => block.methods.length,
} satisfies Readonly<Record<string, (block: DocBlock) => number>>;

/** The tags of those kinds of which a block has fewer than its comment. */
function unreadTags(comment: string, block: DocBlock): string[] {
  return Object.entries(COUNTS).flatMap(([name, count]) => {
    const tags = [...comment.matchAll(new RegExp(`^(?:[ \\t]*|/\\*)\\*?\\s*(@${name}\\b(?!-)[^\\n]*)`, 'gm'))];
    const isUnread = count(block) < (name === 'return' ? Math.min(1, tags.length) : tags.length);
    return isUnread ? tags.map(([, tag = '']) => tag.trim()).filter((tag) => !isReadAlone(tag, count)) : [];
  });
}

function isReadAlone(tag: string, count: (block: DocBlock) => number): boolean {
  return count(parseDocBlock(`/** ${tag} */`)) > 0;
}

function typesOf(block: DocBlock): readonly DocType[] {
  return [...block.params, ...block.vars, ...block.properties, { type: block.returns }]
    .map(({ type }) => type)
    .filter((type) => type !== undefined);
}
