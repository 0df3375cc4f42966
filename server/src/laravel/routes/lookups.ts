/**
 * What an application tells about itself while its routes are evaluated, beyond the facts of its files.
 */
import type { Literal } from '../../php/literal.ts';

/** What the caller knows of the application. Everything may be left out. */
export interface RouteLookups {
  /** Laravel's major version, from `composer.lock`; 12 when unknown. */
  readonly version?: number;
  /** The application is a Lumen. */
  readonly lumen?: boolean;
  /** Providers in order, where the facts of `config/app.php` do not say. */
  readonly providers?: readonly string[];
  /** Paths of all PHP files, where not all of them have facts: for `glob` and `file_exists`. */
  readonly paths?: Iterable<string>;
  /** The value of a config key, as it stands in the file. */
  config?(key: string): Literal | undefined;
  /** The value of a class constant, or of an enum's case. */
  constant?(className: string, name: string): Literal | undefined;
  /** Whether the application has the class; `undefined` when that is not known. */
  hasClass?(name: string): boolean | undefined;
  /** Direct parents and interfaces of a class, for middleware that the facts do not have. */
  parents?(name: string): readonly string[] | undefined;
}
