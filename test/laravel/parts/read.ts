/**
 * Facts of PHP texts and the parts of applications, for the tests of parts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSignatures } from '../../../server/scripts/signatures-compile.ts';
import { openApplication } from '../../../server/src/laravel/application.ts';
import { buildParts, type PartFile } from '../../../server/src/laravel/parts/build/build-parts.ts';
import type { Parts } from '../../../server/src/laravel/parts/build/parts.ts';
import type { PartFacts } from '../../../server/src/laravel/parts/facts.ts';
import { readParts } from '../../../server/src/laravel/parts/read-parts.ts';
import { resolveNames } from '../../../server/src/php/names.ts';
import { openSignatures, type Signatures } from '../../../server/src/php/signatures/signatures.ts';
import { summarise } from '../../../server/src/php/summary/summarise.ts';
import { parsePhp } from '../../../server/src/syntax/php/parse.ts';
import { testGrammars } from '../../support/grammars.ts';

const { php } = await testGrammars();

/** Without `<?php`. */
export function factsOf(text: string, path = 'app/Example.php'): PartFacts {
  const program = parsePhp(php, `<?php\n${text}`);
  return readParts(path, program, resolveNames(program)) ?? {};
}

export type Texts = Readonly<Record<string, string>>;

export function readAll(texts: Texts): readonly PartFile[] {
  return Object.entries(texts).flatMap(([path, text]) => {
    const program = parsePhp(php, text);
    const facts = readParts(path, program, resolveNames(program));
    return facts === undefined ? [] : [{ path, facts }];
  });
}

let builtins: Promise<Signatures> | undefined;

/** The parts of an application, with types as the program has them. Texts with their `<?php`. */
export async function partsOf(texts: Texts): Promise<Parts> {
  builtins ??= compileSignatures().then(openSignatures);
  const files = Object.entries(texts).map(([path, text]) => {
    const program = parsePhp(php, text);
    return [path, { summary: summarise(program, resolveNames(program)) }] as const;
  });
  const { types } = openApplication({ files, builtins: await builtins });
  return buildParts(readAll(texts), types);
}

/** Texts of the PHP files below a folder, by path. */
export function textsIn(root: string): Texts {
  const texts: Record<string, string> = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && /(?<!\.blade)\.php$/.test(entry.name)) {
      texts[path.slice(root.length + 1).replaceAll('\\', '/')] = readFileSync(path, 'utf8');
    }
  }
  return texts;
}
