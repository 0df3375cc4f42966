/**
 * All that the rest of an application may want to know of one file: what it declares, and what of Laravel is in it. A
 * function of the file's text and path alone, and plain data: it is computed in workers and kept on disk.
 */
import type { FlowMemory } from '../php/infer.ts';
import { readMentions } from '../php/mentions.ts';
import { type FileNames, resolveNames } from '../php/names.ts';
import { summarise } from '../php/summary/summarise.ts';
import type { FileSummary } from '../php/summary/summary.ts';
import type { BladeFile } from '../syntax/blade/read.ts';
import type { Program } from '../syntax/php/ast.ts';
import { type LaravelFacts, readBladeFacts, readLaravelFacts } from './facts.ts';

export interface FileIndex {
  readonly summary: FileSummary;
  readonly laravel?: LaravelFacts;
  /** Classes that the file uses and that dependencies may declare, sorted; left out when there are none. */
  readonly mentions?: readonly string[];
}

/**
 * `path` is relative to the application, with forward slashes. The memory of a document makes no difference but for the
 * time that it takes.
 */
export function indexFile(path: string, program: Program, names: FileNames, memory?: FlowMemory): FileIndex {
  const summary = summarise(program, names, { memory });
  const laravel = readLaravelFacts(path, program, names);
  return { summary, ...(laravel === undefined ? {} : { laravel }), ...mentionsOf(program, names) };
}

/** Of a template. It declares nothing that other files see: functions in it exist once it was shown. */
export function indexBlade(path: string, file: BladeFile): FileIndex {
  return { summary: {}, laravel: readBladeFacts(path, file), ...mentionsOf(file.php, resolveNames(file.php)) };
}

function mentionsOf(program: Program, names: FileNames): Pick<FileIndex, 'mentions'> {
  const mentions = readMentions(program, names);
  return mentions.length === 0 ? {} : { mentions };
}

export function isBlade(path: string): boolean {
  return path.endsWith('.blade.php');
}
