/**
 * What kind of application `composer.json` describes. Text in, facts out, so that a browser can ask too.
 */
import type { ProjectKind } from './model.ts';

/** The part of `composer.json` that matters here. Nothing of it can be relied on: people write it by hand. */
export interface ComposerManifest {
  readonly name: string | undefined;
  /** Packages of `require`. */
  readonly requires: readonly string[];
}

/** Packages are stated on purpose, so they count before files. */
export function projectKind(composer: ComposerManifest | undefined, hasArtisan: boolean): ProjectKind {
  const requires = new Set(composer?.requires);
  if (requires.has('laravel/lumen-framework')) return 'lumen';
  if (requires.has('laravel/framework') || requires.has('illuminate/foundation')) return 'laravel';
  // The framework itself, and packages made of its parts.
  if (composer?.name === 'laravel/framework') return 'laravel';
  if (composer?.requires.some((name) => name.startsWith('illuminate/')) === true) return 'laravel';
  return hasArtisan ? 'laravel' : 'plain';
}

/** Undefined when there is no such file or it is no JSON object. */
export function parseComposer(text: string | undefined): ComposerManifest | undefined {
  if (text === undefined) return undefined;
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof manifest !== 'object' || manifest === null) return undefined;
  const { name, require } = manifest as Record<string, unknown>;
  return {
    name: typeof name === 'string' && name !== '' ? name : undefined,
    requires: typeof require === 'object' && require !== null ? Object.keys(require) : [],
  };
}
