/**
 * The table of a model's attributes as Go text: which field each column has, what may be filled, what arrays and JSON
 * show, and where methods stand between PHP and the column.
 */
import type { GoType } from '../go-type.ts';
import { receiverName } from '../plan/names.ts';
import type { ClassPlan, FunctionPlan, Plan } from '../plan/plan.ts';
import { goString } from './go-text.ts';
import { accessorPlan, mutatorPlan } from './model-accessors.ts';
import { goLayout } from './model-dates.ts';
import type { ModelAccessor, ModelField, ModelPlan } from './model-plan.ts';
import { receiverText } from './model-struct.ts';

export interface AttributesText {
  readonly text: string;
  /** What of the attributes has no Go: it stops where it is asked for. */
  readonly holes: readonly string[];
}

export interface AttributesSource {
  readonly of: Plan;
  readonly plan: ClassPlan;
  readonly model: ModelPlan;
  /** `app/Models/Product.php:12`, for what is not converted. */
  readonly where: string;
  /** How arrays and JSON show times that no cast gives a format; Laravel's way by default. */
  readonly dateLayout: string | undefined;
  /** Accessors and mutators whose Go there is, by PHP method in lower case. */
  readonly made: ReadonlySet<string>;
}

export function attributesText(source: AttributesSource): AttributesText {
  const { plan, model } = source;
  const holes: string[] = [];
  const onlyColumns = model.fields.map((field) => entry(source, field.phpName, field, holes));
  const names = new Set(model.fields.map(({ phpName }) => phpName));
  const others = [...model.accessors, ...model.mutators].map(({ phpName }) => phpName);
  const computed = [...new Set(others)].filter((name) => !names.has(name));
  const lines = [...onlyColumns, ...computed.map((name) => entry(source, name, undefined, holes))];
  const doc = '// Attributes are the columns in the order of the table, then what methods compute.\n';
  const head = `${doc}func (${receiverText(plan)}) Attributes() []orm.Attribute {\n\treturn []orm.Attribute{\n`;
  return { text: `${head}${lines.map((line) => `\t\t${line},\n`).join('')}\t}\n}\n`, holes };
}

/** What a model without a table says: methods of it that save or show the model mean the one that embeds it. */
export function abstractText({ plan, where }: Pick<AttributesSource, 'plan' | 'where'>): AttributesText {
  const why = goString('the columns are those of the class below');
  const stop = `todo.Port[[]orm.Attribute](${why}, ${goString(where)}, ${goString(plan.fqn)})`;
  const doc = `// Attributes are those of the model that embeds this one.\n`;
  return { text: `${doc}func (*${plan.goName}) Attributes() []orm.Attribute {\n\treturn ${stop}\n}\n`, holes: [] };
}

function entry(source: AttributesSource, name: string, field: ModelField | undefined, holes: string[]): string {
  const { plan, model } = source;
  const self = receiverName(plan.goName);
  const accessor = model.accessors.find(({ phpName }) => phpName === name);
  const mutator = model.mutators.find(({ phpName }) => phpName === name);
  const attribute = field?.attribute ?? accessor?.attribute ?? mutator?.attribute;
  const parts = [`Name: ${goString(name)}`];
  if (field !== undefined) parts.push(`Value: &${self}.${field.goName}`);
  if (attribute?.fillable) parts.push('Fillable: true');
  if (attribute?.hidden) parts.push('Hidden: true');
  if (attribute?.appended) parts.push('Appended: true');
  if (field !== undefined && isCast(model, field)) parts.push('Cast: true');
  const column = field?.attribute.column;
  if (column?.default !== undefined || column?.useCurrent || column?.autoIncrement) parts.push('Default: true');
  const layout = field === undefined ? undefined : layoutOf(source, field);
  if (layout !== undefined) parts.push(`Layout: ${goString(layout)}`);
  const get = readText(source, name, field, accessor);
  if (get.text !== undefined) parts.push(`Get: ${get.text}`);
  const set = writeText(source, name, field, mutator);
  if (set.text !== undefined) parts.push(`Set: ${set.text}`);
  for (const why of [get.hole, set.hole]) if (why !== undefined) holes.push(why);
  return `{${parts.join(', ')}}`;
}

function layoutOf({ dateLayout }: AttributesSource, { format, type }: ModelField): string | undefined {
  if (format !== undefined) return goLayout(format);
  return /time\.Time$/.test(type) ? dateLayout : undefined;
}

/** Whether PHP reads it as the type of the field, whatever was set. */
function isCast({ model }: ModelPlan, { attribute, type, phpName }: ModelField): boolean {
  return (
    attribute.cast !== undefined || /time\.Time$/.test(type) || (phpName === model.primaryKey && model.incrementing)
  );
}

interface Access {
  readonly text: string | undefined;
  readonly hole?: string;
}

function readText(
  { of, plan, made, where }: AttributesSource,
  name: string,
  field: ModelField | undefined,
  accessor: ModelAccessor | undefined,
): Access {
  const head = 'func(ctx context.Context) (any, error)';
  const hole = (why: string): Access => ({
    text: `${head} { return todo.Port[any](${goString(why)}, ${goString(where)}, ${goString(name)}), nil }`,
    hole: why,
  });
  if (accessor !== undefined) {
    const planned = made.has(accessor.method.toLowerCase()) ? accessorPlan(of, plan.fqn, accessor) : undefined;
    if (planned === undefined) return hole(`the accessor of ${name}`);
    const called = callText(plan, planned, []);
    if (planned.result === undefined) return { text: `${head} { ${called}; return nil, nil }` };
    return { text: `${head} { return ${called}${planned.fails ? '' : ', nil'} }` };
  }
  if (field?.raw !== undefined) return hole(`${name} has ${field.raw}`);
  const isUnknownLayout = field?.format !== undefined && goLayout(field.format) === undefined;
  return isUnknownLayout ? hole(`the date format ${field.format} of ${name}`) : { text: undefined };
}

function writeText(
  { of, plan, made, where }: AttributesSource,
  name: string,
  field: ModelField | undefined,
  mutator: ModelAccessor | undefined,
): Access {
  const head = 'func(ctx context.Context, value any) error';
  const hole = (why: string): Access => ({
    text: `${head} { todo.Stop(${goString(why)}, ${goString(where)}, ${goString(name)}); return nil }`,
    hole: why,
  });
  if (mutator !== undefined) {
    const planned = made.has(mutator.method.toLowerCase()) ? mutatorPlan(of, plan.fqn, mutator) : undefined;
    const [param] = planned?.params ?? [];
    if (planned === undefined || param === undefined) return hole(`the mutator of ${name}`);
    return { text: `${head} { ${setterBody(plan, planned, param.type)} }` };
  }
  if (field?.raw !== undefined) return hole(`${name} has ${field.raw}`);
  if (field?.attribute.cast?.name === 'hashed') return hole(`${name} has the cast hashed`);
  if (field?.serializer !== 'decimal') return { text: undefined };
  const self = receiverName(plan.goName);
  return {
    text: `${head} { return orm.SetDecimal(${self}, ${goString(name)}, &${self}.${field.goName}, ${field.scale ?? 2}, value) }`,
  };
}

function setterBody(plan: ClassPlan, planned: FunctionPlan, type: GoType): string {
  const convert = type === 'any' ? '' : `given, err := orm.Argument[${type}](value); if err != nil { return err }; `;
  const called = callText(plan, planned, [type === 'any' ? 'value' : 'given']);
  if (!planned.fails) return `${convert}${called}; return nil`;
  return planned.result === undefined
    ? `${convert}return ${called}`
    : `${convert}_, failed := ${called}; return failed`;
}

function callText(plan: ClassPlan, planned: FunctionPlan, args: readonly string[]): string {
  const all = [...(planned.needsContext ? ['ctx'] : []), ...args];
  return `${receiverName(plan.goName)}.${planned.goName}(${all.join(', ')})`;
}
