/**
 * A query of Laravel's builders as data: what is asked for, in the order in which the PHP says it, whichever of the many
 * spellings it uses. It knows no Go; `emit/` makes that of it.
 */
import type { Arg, ArrowFunction, Closure, Expr } from '../../syntax/php/ast.ts';
import type { ModelRelation } from '../units/model-plan.ts';

export interface Query {
  readonly source: Source;
  /** The model whose rows are found, fully qualified; `undefined` for rows of a plain table. */
  readonly model: string | undefined;
  readonly steps: readonly Step[];
}

export type Source =
  /** `User::query()`, and every chain that begins at a model's class. */
  | { readonly kind: 'model' }
  /** `DB::table('users')`. */
  | { readonly kind: 'table'; readonly table: Expr }
  /** `$user->posts()`. */
  | { readonly kind: 'relation'; readonly owner: Expr; readonly relation: ModelRelation }
  /** A query that was begun elsewhere. */
  | { readonly kind: 'value'; readonly expr: Expr };

export type Step =
  | WhereStep
  | { readonly kind: 'having'; readonly or: boolean; readonly condition: Condition }
  | { readonly kind: 'select'; readonly columns: readonly Column[]; readonly add: boolean }
  | { readonly kind: 'distinct' }
  | { readonly kind: 'order'; readonly column: Column; readonly direction: 'asc' | 'desc' | Expr }
  | { readonly kind: 'random' }
  | { readonly kind: 'reorder' }
  | { readonly kind: 'group'; readonly columns: readonly Column[] }
  | { readonly kind: 'limit'; readonly count: Expr }
  | { readonly kind: 'offset'; readonly count: Expr }
  | { readonly kind: 'join'; readonly type: JoinType; readonly table: string; readonly on: readonly JoinOn[] }
  | { readonly kind: 'with'; readonly loads: readonly Load[] }
  | { readonly kind: 'count'; readonly relations: readonly Load[]; readonly of?: AggregateOf }
  | { readonly kind: 'scope'; readonly method: string; readonly args: readonly Arg[] }
  | { readonly kind: 'trashed'; readonly mode: 'With' | 'Only' | 'Without' }
  | { readonly kind: 'unscoped'; readonly names: readonly string[] }
  | { readonly kind: 'lock'; readonly strength: 'UPDATE' | 'SHARE' }
  | { readonly kind: 'key'; readonly key: Expr; readonly not: boolean }
  | {
      readonly kind: 'when';
      readonly condition: Expr;
      readonly not: boolean;
      readonly then: Callback;
      readonly otherwise: Callback | undefined;
    }
  | { readonly kind: 'clone' };

export interface WhereStep {
  readonly kind: 'where';
  readonly or: boolean;
  readonly condition: Condition;
}

/** A column: written out, SQL that is written out, or a name that is known at run time. */
export type Column =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'raw'; readonly sql: string; readonly bindings: readonly Expr[] }
  | { readonly kind: 'dynamic'; readonly expr: Expr };

export type Condition =
  | { readonly kind: 'compare'; readonly column: Column; readonly operator: string; readonly value: Expr }
  | { readonly kind: 'null'; readonly column: Column; readonly not: boolean }
  | { readonly kind: 'in'; readonly column: Column; readonly list: Expr; readonly not: boolean }
  | { readonly kind: 'in-query'; readonly column: Column; readonly query: Query; readonly not: boolean }
  | {
      readonly kind: 'between';
      readonly column: Column;
      readonly low: Expr;
      readonly high: Expr;
      readonly not: boolean;
    }
  | { readonly kind: 'columns'; readonly left: string; readonly operator: string; readonly right: string }
  | {
      readonly kind: 'date';
      readonly part: DatePart;
      readonly column: string;
      readonly operator: string;
      readonly value: Expr;
    }
  | { readonly kind: 'raw'; readonly sql: string; readonly bindings: readonly Expr[] }
  /** Conditions in brackets. */
  | { readonly kind: 'group'; readonly steps: readonly WhereStep[] }
  /** Conditions in brackets that a closure adds, in a way that only running it tells. */
  | { readonly kind: 'closure'; readonly callback: Callback }
  | {
      readonly kind: 'has';
      readonly relation: string;
      readonly operator: string;
      readonly count: Expr | undefined;
      readonly narrow: Narrow | undefined;
    };

export type DatePart = 'date' | 'time' | 'day' | 'month' | 'year';
export type Callback = Closure | ArrowFunction;
export type JoinType = 'INNER' | 'LEFT' | 'RIGHT' | 'CROSS';

export interface JoinOn {
  readonly or: boolean;
  readonly left: string;
  readonly operator: string;
  readonly right: { readonly kind: 'name'; readonly name: string } | { readonly kind: 'value'; readonly value: Expr };
}

/** A relation by its path, with what narrows its rows. */
export interface Load {
  readonly path: string;
  readonly narrow: Narrow | undefined;
}

export type Narrow =
  | { readonly kind: 'callback'; readonly callback: Callback }
  | { readonly kind: 'steps'; readonly steps: readonly Step[] };

export interface AggregateOf {
  readonly function: 'SUM' | 'MIN' | 'MAX' | 'AVG';
  readonly column: string;
}
