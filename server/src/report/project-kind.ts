/**
 * What kind of application `composer.json` describes.
 */
import type { ComposerFacts } from '../laravel/parts/project/composer.ts';
import type { ProjectKind } from './model.ts';

/** Packages are stated on purpose, so they count before files; those that only tests or other packages need do not. */
export function projectKind(composer: ComposerFacts | undefined, hasArtisan: boolean): ProjectKind {
  const required = (composer?.packages ?? []).filter(({ dev, indirect }) => !dev && !indirect).map(({ name }) => name);
  if (required.includes('laravel/lumen-framework')) return 'lumen';
  // Applications, the framework itself, and packages made of its parts.
  if (required.includes('laravel/framework') || composer?.name === 'laravel/framework') return 'laravel';
  if (required.some((name) => name.startsWith('illuminate/'))) return 'laravel';
  return hasArtisan ? 'laravel' : 'plain';
}
