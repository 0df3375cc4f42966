/**
 * Applications from PHP text, with the built-in signatures below them: what the server has of a folder.
 */
import { openAlone } from '../../server/src/laravel/alone.ts';
import { openApplication } from '../../server/src/laravel/application.ts';
import { indexFile } from '../../server/src/laravel/index-file.ts';
import { openFile, type PhpFile } from '../../server/src/php/file.ts';
import { resolveNames } from '../../server/src/php/names.ts';
import type { Types } from '../../server/src/php/world.ts';
import type { Program } from '../../server/src/syntax/php/ast.ts';
import { parsePhp } from '../../server/src/syntax/php/parse.ts';
import { testGrammars } from './grammars.ts';
import { testSignatures } from './signatures.ts';

/** Opens files in one application with others. Texts are whole, with their opening tag. */
export interface AppOpener {
  /** The file at a path, in the application that all of `files` are. */
  open(path: string, files: Readonly<Record<string, string>>): PhpFile;
  /** A file that is alone. */
  openAlone(text: string): PhpFile;
  /** The types of an application whose files are parsed already. */
  typesOf(programs: Iterable<readonly [path: string, program: Program]>): Types;
}

export async function appOpener(): Promise<AppOpener> {
  const [{ php }, builtins] = await Promise.all([testGrammars(), testSignatures()]);
  const typesOf: AppOpener['typesOf'] = (programs) => {
    const files = [...programs].map(
      ([path, program]) => [path, indexFile(path, program, resolveNames(program))] as const,
    );
    return openApplication({ files, builtins }).types;
  };
  const open: AppOpener['open'] = (path, files) => {
    const programs = new Map(Object.entries(files).map(([at, text]) => [at, parsePhp(php, text)]));
    return openFile(programs.get(path) as Program, typesOf(programs));
  };
  return { open, openAlone: (text) => openAlone(parsePhp(php, text), builtins), typesOf };
}
