/**
 * Literals of migrations once the application is known: config entries, constants of other classes, tables of models.
 */
import { isKind, type Literal } from '../../php/literal.ts';
import { conventionalForeignKey } from '../models/naming.ts';
import { concat, isPlain, truthOf, UNKNOWN_LITERAL } from './literals.ts';

export interface AppSettings {
  /** A config entry by its dotted key, where a literal says it. */
  readonly config?: (key: string) => Literal | undefined;
  /** A constant, or with a dollar sign a static property, of a class. */
  readonly constant?: (fqn: string, name: string) => Literal | undefined;
  readonly model?: (fqn: string) => ModelKey | undefined;
  /** The database it runs on, as Laravel names its drivers; `mysql` when left out. */
  readonly driver?: string;
  /** Laravel's major version: from 11 on `change()` forgets what it does not repeat. */
  readonly laravel?: number;
  /** `Schema::defaultStringLength()`; 255 when left out. */
  readonly stringLength?: number;
  /** `Schema::defaultMorphKeyType()`; numbers when left out. */
  readonly morphKey?: 'int' | 'uuid' | 'ulid';
}

/** What a migration asks of a model. */
export interface ModelKey {
  readonly table: string;
  readonly keyName: string;
  readonly keyType: 'int' | 'string' | 'uuid' | 'ulid';
  readonly incrementing: boolean;
}

/** The same literal with what the application knows filled in. */
export function resolve(literal: Literal, app: AppSettings): Literal {
  if (isPlain(literal) || typeof literal !== 'object' || literal === null) return literal;
  const of = (inner: Literal) => resolve(inner, app);
  switch (literal.kind) {
    case 'array':
      return {
        kind: 'array',
        items: literal.items.map((item) => ({
          ...item,
          key: item.key === undefined ? undefined : of(item.key),
          value: of(item.value),
        })),
      };
    case 'concat':
      return concat(literal.parts.map(of));
    case 'constant':
      return (literal.class === undefined ? undefined : app.constant?.(literal.class, literal.name)) ?? literal;
    case 'call':
      return call(literal, app);
    default:
      return literal;
  }
}

export function textOf(literal: Literal, app: AppSettings): string | undefined {
  const known = resolve(literal, app);
  return typeof known === 'string' && known !== '' ? known : undefined;
}

/** One text or a list of them; `undefined` when one of them is not known. */
export function textsOf(literal: Literal, app: AppSettings): readonly string[] | undefined {
  const known = resolve(literal, app);
  if (typeof known === 'string') return [known];
  if (!isKind(known, 'array')) return undefined;
  const texts = known.items.map(({ value }) => value);
  return texts.every((text): text is string => typeof text === 'string') ? texts : undefined;
}

/** PHP's truth of a literal; `undefined` when it is not known. */
export function truthIn(literal: Literal, app: AppSettings): boolean | undefined {
  const known = resolve(literal, app);
  return isPlain(known) ? truthOf(known) : undefined;
}

function call(literal: Extract<Literal, { kind: 'call' }>, app: AppSettings): Literal {
  const [first = null, second] = literal.args;
  switch (literal.name) {
    case 'config': {
      const key = textOf(first, app);
      const known = key === undefined ? undefined : app.config?.(key);
      const value = known === undefined ? undefined : resolve(known, app);
      if (value !== undefined && !isKind(value, 'unknown')) return value ?? second ?? null;
      return second === undefined ? literal : resolve(second, app);
    }
    // What stands in `.env` is up to each machine; the default is what the application says.
    case 'env':
      return second === undefined ? literal : resolve(second, app);
    case 'gettable':
    case 'getkeyname':
    case 'getforeignkey': {
      const model = isKind(first, 'class') ? app.model?.(first.name) : undefined;
      if (!isKind(first, 'class') || model === undefined) return literal;
      if (literal.name === 'gettable') return model.table;
      return literal.name === 'getkeyname' ? model.keyName : conventionalForeignKey(first.name, model.keyName);
    }
    case 'driver':
      return app.driver ?? 'mysql';
    case 'strtolower':
    case 'strtoupper': {
      const text = textOf(first, app);
      if (text === undefined) return UNKNOWN_LITERAL;
      return literal.name === 'strtolower' ? text.toLowerCase() : text.toUpperCase();
    }
    default:
      return literal;
  }
}
