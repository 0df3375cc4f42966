/**
 * One text of what all dependencies of an application declare, each name once. PHP loads a class from the file that
 * Composer names for it, so that this file's declaration is the one that counts.
 */
import { BEHIND } from '../php/signatures/layer.ts';

export interface VendorFile {
  readonly path: string;
  /** The classes that were looked for and found in this file, in lower case. */
  readonly classes: readonly string[];
  /** Lines as `printDeclaration` makes them. */
  readonly lines: string;
}

/** `files` by path; `vendor` is the path of the folder they are in. For `layerVendor`. */
export function composeVendor(files: readonly VendorFile[], vendor: string): string {
  const places = new Map<string, string>();
  for (const { path, classes } of files) for (const name of classes) places.set(`c ${name}`, path);
  const seen = new Set<string>();
  const text: string[] = [];
  for (const { path, lines } of files) {
    const isFramework = FRAMEWORK.some((name) => path.startsWith(`${vendor}/${name}/`));
    for (const line of lines.split('\n')) {
      const key = line.slice(0, line.indexOf('\t'));
      if (key === '' || seen.has(key) || (places.get(key) ?? path) !== path) continue;
      seen.add(key);
      text.push(isFramework || key.includes('\\') ? line : BEHIND + line);
    }
  }
  return text.length === 0 ? '' : `${text.join('\n')}\n`;
}

/**
 * Outside of namespaces other packages declare what a version of PHP lacks, and PHP's own declaration says it better;
 * the framework's helpers are its own.
 */
const FRAMEWORK: readonly string[] = ['laravel', 'illuminate'];
