/**
 * The struct of a model and what Go's libraries ask of it, as Go text: fields in the order of the table, its names in the
 * database, and a constructor that sets the defaults of the class.
 */
import { isKind, type Literal } from '../../php/literal.ts';
import { pointee } from '../go-type.ts';
import { receiverName } from '../plan/names.ts';
import type { ClassPlan, Plan } from '../plan/plan.ts';
import { goString } from './go-text.ts';
import type { ModelField, ModelPlan } from './model-plan.ts';

export interface ModelParent {
  readonly goName: string;
  /** It is a model of the same table, whose columns are this one's. */
  readonly hasColumns: boolean;
}

/** What embeds another model has its fields and methods, and no more of its own than a name. */
export function structText(plan: ClassPlan, { model, fields }: ModelPlan, parent: ModelParent | undefined): string {
  const hasTable = model.table !== undefined && model.abstract !== true;
  const doc = hasTable ? `// ${plan.goName} is a row of ${model.table}.\n` : '';
  const embedded = parent?.goName ?? 'orm.Record';
  const tag = parent?.hasColumns ? '' : ' `gorm:"-" json:"-"`';
  const known = parent?.hasColumns ? [] : fields;
  const lines = known.map((field) => {
    const why = field.raw === undefined ? '' : ` // as the column holds it, without ${field.raw}`;
    return `\t${field.goName} ${field.type}${tagOf(field, model)}${why}`;
  });
  return `${doc}type ${plan.goName} struct {\n\t${embedded}${tag}\n${lines.length > 0 ? '\n' : ''}${lines.join('\n')}\n}\n`;
}

function tagOf(field: ModelField, model: ModelPlan['model']): string {
  const { phpName, goName, serializer, scale, raw, type } = field;
  const parts: string[] = [];
  if (columnByCustom(goName) !== phpName) parts.push(`column:${phpName}`);
  if (phpName === model.primaryKey && goName !== 'ID') parts.push('primaryKey');
  if (phpName === model.primaryKey && type === 'int' && !model.incrementing) parts.push('autoIncrement:false');
  // GORM would set these by itself, and only these.
  if (goName === 'CreatedAt') parts.push('autoCreateTime:false');
  if (goName === 'UpdatedAt') parts.push('autoUpdateTime:false');
  if (serializer !== undefined) parts.push(`serializer:${serializer}`);
  if (scale !== undefined) parts.push(`scale:${scale}`);
  if (raw !== undefined && type === 'any') parts.push('type:any');
  return parts.length === 0 ? '' : ` \`gorm:"${parts.join(';').replaceAll('`', '').replaceAll('"', '\\"')}"\``;
}

/** The column that GORM takes for a field without a tag. */
export function columnByCustom(goName: string): string {
  const titled = goName.replace(INITIALISMS, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  let column = '';
  const isUpper = (character: string | undefined) => character !== undefined && character >= 'A' && character <= 'Z';
  const isDigit = (character: string | undefined) => character !== undefined && character >= '0' && character <= '9';
  for (let at = 0; at < titled.length; at++) {
    const character = titled[at] as string;
    const before = titled[at - 1];
    const next = titled[at + 1];
    const isEnd = at === titled.length - 1;
    const begins = isUpper(character) && at > 0 && (!isUpper(before) || (!isEnd && !isUpper(next) && !isDigit(next)));
    column += begins ? `_${character}` : character;
  }
  return column.toLowerCase();
}

/** GORM's own list, longest first where one begins another. */
const INITIALISMS =
  /API|ASCII|CPU|CSS|DNS|EOF|GUID|HTTPS|HTTP|HTML|ID|IP|JSON|LHS|QPS|RAM|RHS|RPC|SLA|SMTP|SSH|TLS|TTL|UUID|UID|UI|URI|URL|UTF8|VM|XML|XSRF|XSS/g;

/** The names in the database, for GORM and for the helpers. */
export function namesText(plan: ClassPlan, { model }: ModelPlan): string {
  const receiver = `(*${plan.goName})`;
  const parts: string[] = [];
  if (model.table !== undefined && model.abstract !== true)
    parts.push(
      `// TableName is the table of the model.\nfunc ${receiver} TableName() string { return ${goString(model.table)} }\n`,
    );
  if (model.primaryKey !== 'id')
    parts.push(
      `// KeyName is the column of the primary key.\nfunc ${receiver} KeyName() string { return ${goString(model.primaryKey)} }\n`,
    );
  if (model.timestamps) {
    const names = `${goString(model.createdAt ?? '')}, ${goString(model.updatedAt ?? '')}`;
    parts.push(
      `// Timestamps are the columns of the times of creation and of the last change.\nfunc ${receiver} Timestamps() (created, updated string) { return ${names} }\n`,
    );
  }
  if (model.deletedAt !== undefined)
    parts.push(
      `// DeletedAtColumn tells when a row was deleted, which stays in the table.\nfunc ${receiver} DeletedAtColumn() string { return ${goString(model.deletedAt)} }\n`,
    );
  if (model.connection !== undefined)
    parts.push(
      `// ConnectionName is the connection of the database that has the table.\nfunc ${receiver} ConnectionName() string { return ${goString(model.connection)} }\n`,
    );
  if (model.uniqueIds !== undefined)
    parts.push(
      `// UniqueIDs makes the keys of new rows.\nfunc ${receiver} UniqueIDs() string { return ${goString(model.uniqueIds)} }\n`,
    );
  if (model.perPage !== undefined)
    parts.push(
      `// PerPage is the size of a page when none is asked for.\nfunc ${receiver} PerPage() int { return ${model.perPage} }\n`,
    );
  const lists = [
    ['Eager', 'are the relations that every query loads', model.with],
    ['EagerCounts', 'are the relations that every query counts', model.withCount],
    ['TouchedRelations', 'are the relations whose times change with the model', model.touches],
  ] as const;
  for (const [name, says, names] of lists) {
    if (names.length === 0) continue;
    const list = `[]string{${names.map(goString).join(', ')}}`;
    parts.push(`// ${name} ${says}.\nfunc ${receiver} ${name}() []string { return ${list} }\n`);
  }
  return parts.join('\n');
}

export interface Defaults {
  readonly text: string;
  /** Attributes whose default has no Go. */
  readonly missing: readonly string[];
}

/** `NewProduct`, with the defaults that the class says: those count as set. */
export function makerText(of: Plan, plan: ClassPlan, { fields }: ModelPlan, parent: ModelParent | undefined): Defaults {
  const missing: string[] = [];
  const self = receiverName(plan.goName);
  const set = fields.flatMap((field): string[] => {
    const { default: initial } = field.attribute;
    if (initial === undefined) return [];
    const value = literalText(of, initial, field);
    if (value === undefined) missing.push(field.phpName);
    return value === undefined ? [] : [`\t${self}.${field.goName} = ${value}`];
  });
  const marked = fields
    .filter(({ attribute, phpName }) => attribute.default !== undefined && !missing.includes(phpName))
    .map(({ phpName }) => goString(phpName));
  const name = plan.make?.goName ?? `New${plan.goName}`;
  const doc = `// ${name} is a new ${plan.goName} that is not in the database yet.\n`;
  const head = `${doc}func ${name}() *${plan.goName} {\n`;
  const inherits = parent?.hasColumns === true && set.length === 0;
  if (set.length === 0 && !inherits) return { text: `${head}\treturn &${plan.goName}{}\n}\n`, missing };
  const maker = `${head}\tmade := &${plan.goName}{}\n\torm.SetDefaults(made)\n\treturn made\n}\n`;
  if (inherits) return { text: maker, missing };
  const defaults =
    `// SetDefaults sets what every new ${plan.goName} begins with.\n` +
    `func (${receiverText(plan)}) SetDefaults() {\n${set.join('\n')}\n\t${self}.MarkPresent(${marked.join(', ')})\n}\n`;
  return { text: `${maker}\n${defaults}`, missing };
}

/** The Go of a literal for a field; `undefined` where it has none. */
export function literalText(of: Plan, value: Literal, { type, serializer }: ModelField): string | undefined {
  const inner = pointee(type);
  if (serializer === 'array') return typeof value === 'string' ? `orm.MustDecode(${goString(value)})` : undefined;
  if (value === null) return inner === undefined ? undefined : 'nil';
  if (isKind(value, 'constant')) {
    const constant = value.class === undefined ? undefined : of.constant(value.class, value.name);
    if (constant === undefined || constant.type !== (inner ?? type)) return undefined;
    return inner === undefined ? constant.goName : `php.Ptr(${constant.goName})`;
  }
  const plain = plainText(value, inner ?? type);
  if (plain === undefined) return undefined;
  return inner === undefined ? plain : `php.Ptr[${inner}](${plain})`;
}

function plainText(value: Literal, type: string): string | undefined {
  switch (type) {
    case 'string':
      return typeof value === 'string'
        ? goString(value)
        : typeof value === 'number'
          ? goString(String(value))
          : undefined;
    case 'int':
      if (typeof value === 'boolean') return value ? '1' : '0';
      return Number.isSafeInteger(Number(value)) && /^-?\d+$/.test(String(value)) ? String(value) : undefined;
    case 'float64':
      return typeof value === 'number' ? String(value) : undefined;
    case 'bool':
      if (typeof value === 'boolean') return String(value);
      return value === 0 || value === '0' ? 'false' : value === 1 || value === '1' ? 'true' : undefined;
    default:
      return typeof value === 'string' && /^\w+$/.test(type) ? `${type}(${goString(value)})` : undefined;
  }
}

/** The receiver of a model's methods: `p *Product`. */
export function receiverText(plan: ClassPlan): string {
  return `${receiverName(plan.goName)} *${plan.goName}`;
}
