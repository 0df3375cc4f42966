/**
 * A file that is looked at alone, as an application of one file: a snippet, or a document of a folder that has not been
 * read. What other files would declare is not known then.
 */
import { openFile, type PhpFile } from '../php/file.ts';
import { resolveNames } from '../php/names.ts';
import type { SummarySource } from '../php/summary/summary.ts';
import type { Program } from '../syntax/php/ast.ts';
import { openApplication } from './application.ts';
import { indexFile } from './index-file.ts';

/** `path` is relative to the application, of which some paths say what a file is. */
export function openAlone(program: Program, builtins: SummarySource, path = 'file.php'): PhpFile {
  const index = indexFile(path, program, resolveNames(program));
  return openFile(program, openApplication({ files: [[path, index]], builtins }).types);
}
