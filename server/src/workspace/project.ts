/**
 * What stands in the root of an application beside its PHP: its name, its kind, and the texts that tell more of it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readComposer } from '../laravel/parts/project/composer.ts';
import type { ProjectTexts } from '../laravel/project.ts';
import type { ProjectKind } from '../report/model.ts';
import { projectKind } from '../report/project-kind.ts';

export interface ProjectFacts {
  readonly name: string;
  readonly kind: ProjectKind;
}

export function readProject(root: string): ProjectFacts {
  const composer = readComposer(readIfThere(join(root, 'composer.json')));
  return {
    name: composer?.name ?? basename(resolve(root)),
    kind: projectKind(composer, existsSync(join(root, 'artisan'))),
  };
}

/** `root` is the folder of one application. */
export function readProjectTexts(root: string): ProjectTexts {
  const text = <K extends string>(key: K, name: string): { readonly [P in K]?: string } => {
    const found = readIfThere(join(root, name));
    return found === undefined ? {} : ({ [key]: found } as { readonly [P in K]?: string });
  };
  const dumps = readDumps(root);
  return {
    ...text('composer', 'composer.json'),
    ...text('lock', 'composer.lock'),
    ...text('env', '.env.example'),
    ...(Object.keys(dumps).length === 0 ? {} : { dumps }),
  };
}

const DUMPS = 'database/schema';

function readDumps(root: string): Readonly<Record<string, string>> {
  let names: readonly string[];
  try {
    names = readdirSync(join(root, DUMPS));
  } catch {
    return {};
  }
  const dumps: Record<string, string> = {};
  for (const name of names.filter((each) => /-schema\.(?:sql|dump)$/.test(each)).sort()) {
    const found = readIfThere(join(root, DUMPS, name));
    if (found !== undefined) dumps[`${DUMPS}/${name}`] = found;
  }
  return dumps;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
