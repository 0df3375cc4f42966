/**
 * The class names that a file uses and that may be declared elsewhere: imports, qualified names, and in files without a
 * namespace plain ones. They tell which classes of the dependencies an application needs.
 */
import type { Name, Program } from '../syntax/php/ast.ts';
import { type FileNames, isClassPlace } from './names.ts';
import { surveyOf } from './survey.ts';

/** Fully qualified, sorted. Names of functions are among them where they are written like names of classes. */
export function readMentions(program: Program, names: FileNames): readonly string[] {
  const found = new Set<string>();
  const survey = surveyOf(program);
  for (const name of survey.names) if (isForeign(name, names)) found.add(names.classOf(name));
  for (const { type, name } of survey.imports) if (type === 'class') found.add(withoutSlash(name));
  return [...found].sort();
}

/** A plain name in a namespace is an import, which is found where it stands, or a neighbour. */
function isForeign({ text, form, start }: Name, names: FileNames): boolean {
  if (form !== 'unqualified') return true;
  return /^[A-Z]/.test(text) && !isClassPlace(text) && names.namespaceAt(start) === '';
}

function withoutSlash(name: string): string {
  return name.startsWith('\\') ? name.slice(1) : name;
}
