/**
 * The Go types of columns that a query reads by themselves: those of the model's fields, `any` where nothing tells.
 */
import { driverOf } from '../../laravel/project.ts';
import { type Emission, refuse } from '../emission.ts';
import type { GoType } from '../go-type.ts';
import type { Query } from './query.ts';

/**
 * The type of a column's values. `cast` reads them as the model does: what an accessor or a cast computes has no type
 * that a driver could scan; `raw` is what the database gives.
 */
export function columnType(
  emit: Emission,
  query: Query,
  column: string,
  as: 'cast' | 'raw' = 'cast',
): GoType | undefined {
  const { plan } = emit.subject;
  const planned = query.model === undefined ? undefined : plan?.model(query.model);
  if (planned === undefined || planned.model.table === undefined) return 'any';
  const [last = column] = column.split('.').slice(-1);
  const isOther = column.includes('.') && !column.startsWith(`${planned.model.table}.`);
  const isSelected = query.steps.some(({ kind }) => kind === 'select' || kind === 'join');
  const field = planned.fields.find(({ phpName }) => phpName === last);
  if (isOther || isSelected || field === undefined || / as /i.test(column)) {
    const isComputed = planned.accessors.some(({ phpName }) => phpName === last);
    return isComputed && as === 'cast' ? refuse(emit, `${last} is computed by the model`) : 'any';
  }
  if (as === 'raw') return PLAIN.has(field.type.replace(/^\*/, '')) ? field.type : 'any';
  if (planned.accessors.some(({ phpName }) => phpName === last))
    return refuse(emit, `${last} is computed by the model`);
  if (RAW.has(field.type.replace(/^\*/, ''))) return field.type;
  const { cast } = field.attribute;
  return cast === undefined ? 'any' : refuse(emit, `${last} is cast to ${cast.text}`);
}

/** What the database itself has; moments and booleans are made by the model. */
const PLAIN: ReadonlySet<GoType> = new Set(['string', 'int', 'float64']);

/** Whether sums and averages are numbers of PHP: MySQL and PostgreSQL give decimals, which PHP has as text. */
export function givesNumbers(emit: Emission): boolean {
  const app = emit.subject.plan?.app;
  return app !== undefined && driverOf(app.config('database'), app.project.env) === 'sqlite';
}

const RAW: ReadonlySet<GoType> = new Set(['string', 'int', 'float64', 'bool', 'time.Time']);
