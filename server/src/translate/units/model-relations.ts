/**
 * A model's relations as Go text: the table of what they are, from which the helpers load and query them, and for each a
 * method that reads it and one that gives it as a query.
 */
import type { Model, Relation } from '../../laravel/models/model.ts';
import { isKind, type Literal, readLiteral } from '../../php/literal.ts';
import type { Expr } from '../../syntax/php/ast.ts';
import { receiverName } from '../plan/names.ts';
import type { ClassPlan, Plan } from '../plan/plan.ts';
import { goString } from './go-text.ts';
import type { DeclaredMethod } from './model-declared.ts';
import type { ModelPlan, ModelRelation } from './model-plan.ts';
import { literalText, receiverText } from './model-struct.ts';

export interface RelationsText {
  readonly text: string;
  readonly holes: readonly { readonly why: string; readonly at: number }[];
}

export interface RelationsSource {
  readonly of: Plan;
  readonly plan: ClassPlan;
  readonly model: ModelPlan;
  readonly methods: ReadonlyMap<string, DeclaredMethod>;
  readonly path: string;
  /** All models of the application. */
  readonly models: readonly Model[];
  /** What columns that name a class call this one. */
  readonly morphClass: (fqn: string) => string;
}

export function relationsText(source: RelationsSource): RelationsText {
  const { plan, model } = source;
  const holes: { why: string; at: number }[] = [];
  const entries: string[] = [];
  const methods: string[] = [];
  for (const each of model.relations) {
    const made = relationText(source, each);
    if ('why' in made) {
      const at = each.relation.definedIn === plan.fqn ? each.relation.definedAt.offset : 0;
      holes.push({ why: made.why, at });
      methods.push(missingText(source, each, made.why));
    } else {
      entries.push(`\t\t${goString(each.phpName)}: ${made.text},\n`);
      methods.push(readerText(plan, each));
    }
  }
  if (model.relations.length === 0) return { text: '', holes };
  const doc = '// Relations are the relations of the model, by their names in PHP.\n';
  const head = `${doc}func (*${plan.goName}) Relations() map[string]orm.Relation {\n\treturn map[string]orm.Relation{\n`;
  const table = entries.length === 0 ? '' : `${head}${entries.join('')}\t}\n}\n\n`;
  return { text: table + methods.join('\n'), holes };
}

function readerText(plan: ClassPlan, { phpName, goName, queryName, type }: ModelRelation): string {
  const self = receiverName(plan.goName);
  const name = goString(phpName);
  return (
    `// ${goName} reads the relation ${phpName} and keeps it.\n` +
    `func (${receiverText(plan)}) ${goName}(ctx context.Context) (${type}, error) {\n` +
    `\treturn orm.Related[${type}](ctx, ${self}, ${name})\n}\n\n` +
    `// ${queryName} is the relation ${phpName} as a query.\n` +
    `func (${receiverText(plan)}) ${queryName}(ctx context.Context) *gorm.DB {\n` +
    `\treturn orm.RelationQuery(ctx, ${self}, ${name})\n}\n`
  );
}

/** Readers of a relation that is not converted: they stop when they are called. */
function missingText(
  { plan, path }: RelationsSource,
  { phpName, goName, queryName, type }: ModelRelation,
  why: string,
): string {
  const args = `${goString(why)}, ${goString(path)}, ${goString(phpName)}`;
  const receiver = `(*${plan.goName})`;
  return (
    `// ${goName} reads the relation ${phpName}.\n` +
    `func ${receiver} ${goName}(_ context.Context) (${type}, error) {\n\treturn todo.Port[${type}](${args}), nil\n}\n\n` +
    `// ${queryName} is the relation ${phpName} as a query.\n` +
    `func ${receiver} ${queryName}(_ context.Context) *gorm.DB {\n\treturn todo.Port[*gorm.DB](${args})\n}\n`
  );
}

type Made = { readonly text: string } | { readonly why: string };

function relationText(source: RelationsSource, { relation, phpName }: ModelRelation): Made {
  const made = madeText(source, relation);
  if ('why' in made) return made;
  let { text } = made;
  const scopes: Scope[] = [];
  for (const call of callsOn(source, relation)) {
    const name = call.name.toLowerCase();
    if (SHAPING.has(name)) continue;
    if (name === 'withdefault') {
      const otherwise = defaultText(source, relation, call);
      if (otherwise === undefined) return { why: `withDefault of the relation ${phpName}` };
      text += `.WithDefault(${otherwise})`;
      continue;
    }
    const scope = scopeText(source, relation, call);
    if (scope === undefined) return { why: `${call.name} of the relation ${phpName}` };
    scopes.push(scope);
  }
  const said = new Set(callsOn(source, relation).map(({ name }) => name.toLowerCase()));
  const unread = relation.constraints.find((name) => !said.has(name.toLowerCase()));
  if (unread !== undefined) return { why: `${unread} of the relation ${phpName}` };
  if (scopes.length > 0) {
    const query = scopes.reduce((q, scope) => scope(q), 'q');
    text += `.Narrowed(func(q *gorm.DB) *gorm.DB { return ${query} })`;
  }
  return { text };
}

/** Calls whose arguments are in the facts of the relation. */
const SHAPING: ReadonlySet<string> = new Set(['withpivot', 'withtimestamps', 'as', 'using', 'chaperone', 'inverse']);

function madeText(source: RelationsSource, relation: Relation): Made {
  const { of, plan } = source;
  const { kind, foreignKey = '', localKey = '', morph, through } = relation;
  const strings = (...values: readonly string[]): string => values.map(goString).join(', ');
  if (kind === 'morphTo') return morphToText(source, relation);
  const related = relation.related === undefined ? undefined : of.classNamed(relation.related);
  if (related === undefined || of.model(related.fqn)?.model.table === undefined)
    return { why: `the relation ${relation.name} to ${relation.related ?? 'a model that is not known'}` };
  const { goName } = related;
  const name = kind.charAt(0).toUpperCase() + kind.slice(1);
  switch (kind) {
    case 'hasOne':
    case 'hasMany':
    case 'belongsTo':
      return { text: `orm.${name}[${goName}](${strings(foreignKey, localKey)})` };
    case 'morphOne':
    case 'morphMany': {
      const own = source.morphClass(plan.fqn);
      return { text: `orm.${name}[${goName}](${strings(morph?.type ?? '', own, morph?.id ?? '', localKey)})` };
    }
    case 'hasOneThrough':
    case 'hasManyThrough': {
      const between = through?.model === undefined ? undefined : of.classNamed(through.model);
      if (between === undefined || of.model(between.fqn)?.model.table === undefined)
        return { why: `the relation ${relation.name} through ${through?.model ?? 'a model that is not known'}` };
      const keys = strings(foreignKey, through?.secondKey ?? '', localKey, through?.secondLocalKey ?? '');
      return { text: `orm.${name}[${goName}, ${between.goName}](${keys})` };
    }
    default:
      return pivotText(source, relation, related);
  }
}

function pivotText({ plan, morphClass }: RelationsSource, relation: Relation, related: ClassPlan): Made {
  const { pivot, morph, kind } = relation;
  if (pivot?.table === undefined) return { why: `the table between of the relation ${relation.name}` };
  if (!/^Illuminate\\/.test(pivot.class)) return { why: `the class ${pivot.class} of the relation ${relation.name}` };
  if (pivot.accessor !== 'pivot') return { why: `the name ${pivot.accessor} of the rows between of ${relation.name}` };
  const parts: (readonly [string, string])[] = [
    ['Table', goString(pivot.table)],
    ['Foreign', goString(pivot.foreignPivotKey)],
    ['Related', goString(pivot.relatedPivotKey ?? '')],
    ['Parent', goString(pivot.parentKey)],
    ['RelatedKey', goString(pivot.relatedKey)],
  ];
  if (pivot.columns.length > 0) parts.push(['Columns', `[]string{${pivot.columns.map(goString).join(', ')}}`]);
  if (pivot.timestamps) parts.push(['Timestamps', 'true']);
  if (morph !== undefined && kind !== 'belongsToMany') {
    const named = kind === 'morphedByMany' ? related.fqn : plan.fqn;
    parts.push(['MorphType', goString(morph.type)], ['MorphClass', goString(morphClass(named))]);
  }
  const literal = parts.map(([name, value]) => `${name}: ${value}`).join(', ');
  return { text: `orm.BelongsToMany[${related.goName}](orm.Pivot{${literal}})` };
}

/** Whatever model says that it is the other side; any model where none does. */
function morphToText({ of, models, morphClass }: RelationsSource, { morph, name }: Relation): Made {
  if (morph === undefined) return { why: `the columns of the relation ${name}` };
  const known = models.filter((model) => !model.abstract && model.table !== undefined);
  const isOther = ({ relations }: Model): boolean =>
    relations.some((one) => /^morph(?:One|Many)$/.test(one.kind) && one.morph?.type === morph.type);
  const others = known.filter(isOther);
  const kinds = (others.length > 0 ? others : known).flatMap((model) => {
    const planned = of.classNamed(model.name);
    return planned === undefined ? [] : [`orm.Morph[${planned.goName}](${goString(morphClass(model.name))})`];
  });
  return { text: `orm.MorphTo(${[goString(morph.type), goString(morph.id), ...kinds].join(', ')})` };
}

/** `withDefault()` and `withDefault(['name' => 'Guest'])`: a model that stands for a missing one. */
function defaultText({ of, methods }: RelationsSource, relation: Relation, { args }: ChainedCall): string | undefined {
  const related = relation.related === undefined ? undefined : of.classNamed(relation.related);
  const model = related && of.model(related.fqn);
  if (related?.make === undefined || model === undefined) return undefined;
  const [given] = args;
  if (given === undefined) return `func() orm.Model { return ${related.make.goName}() }`;
  const names = methods.get(relation.name.toLowerCase())?.from.source.file.names;
  const literal = readLiteral(given, (written) => names?.classOf(written));
  if (!isKind(literal, 'array')) return undefined;
  const sets: string[] = [];
  const marked: string[] = [];
  for (const { key, value } of literal.items) {
    const field = model.fields.find(({ phpName }) => phpName === key);
    const text = field === undefined ? undefined : literalText(of, value, field);
    if (field === undefined || text === undefined) return undefined;
    sets.push(`made.${field.goName} = ${text}`);
    marked.push(goString(field.phpName));
  }
  const body = [`made := ${related.make.goName}()`, ...sets, `made.MarkPresent(${marked.join(', ')})`, 'return made'];
  return `func() orm.Model {\n${body.join('\n')}\n}`;
}

interface ChainedCall {
  readonly name: string;
  readonly args: readonly Expr[];
}

/** What stands behind `$this->hasMany(…)`. */
function callsOn({ methods, plan }: RelationsSource, relation: Relation): readonly ChainedCall[] {
  const declared = methods.get(relation.name.toLowerCase());
  const body = declared?.method.body?.body ?? [];
  const [only] = body;
  if (plan.fqn === '' || body.length !== 1 || only?.kind !== 'Return') return [];
  const calls: ChainedCall[] = [];
  for (let at: Expr | undefined = only.expr; at?.kind === 'MethodCall'; at = at.object) {
    if (at.name.kind !== 'Identifier') return [];
    if (at.object.kind === 'Variable' && at.object.name === 'this') return calls.reverse();
    calls.push({ name: at.name.text, args: at.args.map(({ value }) => value) });
  }
  return [];
}

/** From a query to the narrower one. */
type Scope = (query: string) => string;

/** A narrowing call with literal arguments as GORM's. */
function scopeText(
  { methods, of }: RelationsSource,
  relation: Relation,
  { name, args }: ChainedCall,
): Scope | undefined {
  const names = methods.get(relation.name.toLowerCase())?.from.source.file.names;
  const values = args.map((arg) => readLiteral(arg, (written) => names?.classOf(written)));
  const [first, second, third] = values;
  const column = typeof first === 'string' && /^[\w.]+$/.test(first) ? first : undefined;
  switch (name.toLowerCase()) {
    case 'orderby': {
      const direction = second === undefined ? 'asc' : second;
      if (column === undefined || typeof direction !== 'string' || !/^(?:asc|desc)$/i.test(direction)) return undefined;
      return orderText(column, direction.toLowerCase() === 'desc');
    }
    case 'orderbydesc':
      return column === undefined ? undefined : orderText(column, true);
    case 'latest':
      return orderText(column ?? 'created_at', true);
    case 'oldest':
      return orderText(column ?? 'created_at', false);
    case 'wherenull':
      return column === undefined ? undefined : whereText(column, '=', 'nil');
    case 'wherenotnull':
      return column === undefined ? undefined : whereText(column, '<>', 'nil');
    case 'withtrashed':
      return (query) => `orm.WithTrashed(${query})`;
    case 'onlytrashed':
      return (query) => `orm.OnlyTrashed(${query})`;
    case 'where': {
      const operator = third === undefined ? '=' : second;
      const value = valueText(of, third === undefined ? second : third);
      if (column === undefined || value === undefined || values.length < 2) return undefined;
      if (typeof operator !== 'string' || !/^(?:=|<>|!=|<|>|<=|>=|like)$/i.test(operator)) return undefined;
      return whereText(column, operator, value);
    }
    default:
      return undefined;
  }
}

function orderText(column: string, desc: boolean): Scope {
  const by = `clause.OrderByColumn{Column: clause.Column{Name: ${goString(column)}}${desc ? ', Desc: true' : ''}}`;
  return (query) => `${query}.Order(${by})`;
}

function whereText(column: string, operator: string, value: string): Scope {
  return (query) => `${query}.Where(orm.Compare(${[goString(column), goString(operator), value].join(', ')}))`;
}

function valueText(of: Plan, value: Literal | undefined): string | undefined {
  if (typeof value === 'string') return goString(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return String(value);
  if (isKind(value, 'constant') && value.class !== undefined) return of.constant(value.class, value.name)?.goName;
  return undefined;
}
