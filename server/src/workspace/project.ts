/**
 * What kind of application a folder holds, and its name.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { ProjectKind } from '../report/model.ts';
import { parseComposer, projectKind } from '../report/project-kind.ts';

export interface ProjectFacts {
  readonly name: string;
  readonly kind: ProjectKind;
}

export function readProject(root: string): ProjectFacts {
  const composer = parseComposer(readIfThere(join(root, 'composer.json')));
  return {
    name: composer?.name ?? basename(resolve(root)),
    kind: projectKind(composer, existsSync(join(root, 'artisan'))),
  };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
