/**
 * What an application has in Go besides its classes: the routes, the entry point, the configuration, the migrations. Each
 * builder makes files of facts and of pieces of PHP files.
 */
import type { Application } from '../../laravel/application.ts';
import type { GoFile } from '../app/go-file.ts';
import type { Tools } from '../convert.ts';
import type { Plan } from '../plan/plan.ts';
import type { Source } from '../subject.ts';
import { bindingUnits } from './bindings.ts';
import { migrationUnits } from './migrations.ts';
import { routeUnits } from './routes.ts';
import { serverUnits } from './server.ts';
import type { GoUnit } from './unit.ts';

export interface ApplicationSource {
  readonly tools: Tools;
  readonly app: Application;
  readonly plan: Plan;
  /** A PHP file of the application by its path; `undefined` when it cannot be read. */
  open(path: string): Source | undefined;
}

/** Go declarations for one file of package app, or a file as it is. */
export type ApplicationFile =
  | { readonly kind: 'unit'; readonly goPath: string; readonly from: string; readonly unit: GoUnit }
  | { readonly kind: 'text'; readonly file: GoFile };

export type ApplicationBuilder = (from: ApplicationSource) => readonly ApplicationFile[];

const BUILDERS: readonly ApplicationBuilder[] = [migrationUnits, bindingUnits, routeUnits, serverUnits];

export function applicationFiles(from: ApplicationSource): readonly ApplicationFile[] {
  return BUILDERS.flatMap((build) => build(from));
}
