/**
 * What is converted from: a PHP file, and the place in it. Whoever wants conversions makes a `Source`; nothing in it
 * changes while they are made.
 */
import type { PhpFile } from '../php/file.ts';
import type { Scope } from '../php/scope.ts';
import type { Table } from '../table/table.ts';
import type { LineIndex } from '../text/lines.ts';
import type { Builders } from './builders.ts';
import type { HelperLibrary } from './helpers.ts';
import type { Plan } from './plan/plan.ts';
import type { Templates } from './template.ts';

/** A PHP file with everything that conversions of its parts have in common. */
export interface Source {
  readonly text: string;
  /** As it shall stand in holes and origin comments: relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly lines: LineIndex;
  readonly file: PhpFile;
  readonly table: Table;
}

/** A source and what the conversion at hand adds to it. */
export interface Subject {
  readonly source: Source;
  /** The scope of the PHP that is converted. */
  readonly scope: Scope;
  readonly templates: Templates;
  readonly helpers: HelperLibrary;
  readonly builders: Builders;
  /** How the application's classes and functions stand in Go; undefined where a piece is converted by itself. */
  readonly plan: Plan | undefined;
}
