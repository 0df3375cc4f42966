/**
 * Case files of the translator: `=== title`, the PHP without its opening tag, `-----`, the Go.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Case {
  readonly title: string;
  readonly php: string;
  readonly go: string;
}

export function readCases(name: string): Case[] {
  const text = readFileSync(join(import.meta.dirname, 'cases', name), 'utf8');
  return text
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [head = '', go = ''] = block.split('\n-----\n');
      const [title = '', ...php] = head.split('\n');
      return { title, php: php.join('\n'), go: go.trimEnd() };
    });
}
