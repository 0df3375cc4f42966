/**
 * Laravel's conventional names, as `Illuminate\Support\Str` makes them from the names of classes and columns.
 */
import { plural, singular } from '../inflect.ts';

/** `App\Models\OrderItem` is `OrderItem`. */
export function classBasename(fqn: string): string {
  return fqn.slice(fqn.lastIndexOf('\\') + 1);
}

/** `Str::snake`: `OrderItem` is `order_item`, `HTTPLog` is `h_t_t_p_log`. */
export function snake(value: string): string {
  if (/^[a-z]+$/.test(value)) return value;
  const joined = value.replace(
    /(^|[ \t\r\n\f\v])([a-z])/g,
    (_, space: string, letter: string) => space + letter.toUpperCase(),
  );
  return joined
    .replace(/\s+/gu, '')
    .replace(/(.)(?=[A-Z])/gu, '$1_')
    .toLowerCase();
}

/** `Str::studly`: `first_name` is `FirstName`. */
export function studly(value: string): string {
  return value
    .replace(/[-_]/g, ' ')
    .split(/\s+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** `Str::pluralStudly`: the last word of a class name in the plural. */
export function pluralStudly(value: string): string {
  const parts = value.split(/(.)(?=[A-Z])/u);
  const last = parts.pop() ?? '';
  return parts.join('') + plural(last);
}

/** The table of a model that names none. */
export function conventionalTable(fqn: string): string {
  return snake(pluralStudly(classBasename(fqn)));
}

/** The table of a pivot class that names none: in the singular. */
export function conventionalPivotTable(fqn: string): string {
  return snake(singular(classBasename(fqn))).replaceAll('\\', '');
}

/** The column by which others refer to a model. */
export function conventionalForeignKey(fqn: string, keyName: string): string {
  return `${snake(classBasename(fqn))}_${keyName}`;
}

/** The table between two models, `product_tag`. */
export function joiningTable(fqn: string, related: string): string {
  const segments = [snake(classBasename(related)), snake(classBasename(fqn))];
  return segments.sort(byBytes).join('_').toLowerCase();
}

/** The table behind a polymorphic many-to-many relation: `taggable` has `taggables`. */
export function conventionalMorphTable(name: string): string {
  const words = name.split(/(_)/u);
  const last = words.pop() ?? '';
  return words.join('') + plural(last);
}

/** The table that a foreign key's column names: `user_id` is of `users`. */
export function tableOfForeignKey(column: string, references: string): string {
  const end = `_${references}`;
  const at = column.lastIndexOf(end);
  return plural(at === -1 ? column : column.slice(0, at));
}

function byBytes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
