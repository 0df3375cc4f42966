/**
 * An Eloquent model as a GORM model that behaves like it: the struct, the table of its attributes, its relations, events,
 * scopes and methods. Saving, filling and JSON are done by the helpers of the package, which ask the model what it is.
 */
import type { Decl } from '../../go/ast.ts';
import type { ClassLike } from '../../syntax/php/ast.ts';
import { lowerMethod } from '../functions.ts';
import { receiverName } from '../plan/names.ts';
import type { ClassPlan } from '../plan/plan.ts';
import { classUnit } from './class.ts';
import { withDocs } from './doc.ts';
import { goString, parseDecls } from './go-text.ts';
import { accessorMethods } from './model-accessors.ts';
import { abstractText, attributesText } from './model-attributes.ts';
import { type DeclaredMethod, declaredMethods } from './model-declared.ts';
import { modelEvents } from './model-events.ts';
import { globalScopes } from './model-global-scopes.ts';
import { type ModelOverrides, modelOverrides } from './model-overrides.ts';
import type { ModelPlan } from './model-plan.ts';
import { relationsText } from './model-relations.ts';
import { scopeBody } from './model-scope-body.ts';
import { type ModelParent, makerText, namesText, receiverText, structText } from './model-struct.ts';
import { functionParts, gatheredNotes } from './parts.ts';
import { packageValues } from './statics.ts';
import type { GoUnit, LoweredFunction, UnitHole, UnitNotes, UnitSource } from './unit.ts';

export function modelUnit(from: UnitSource, node: ClassLike, plan: ClassPlan): GoUnit {
  const model = from.plan.model(plan.fqn);
  if (model === undefined) return classUnit(from, node, plan);
  const methods = declaredMethods(from, node);
  const parent = parentOf(from, plan, model);
  const overrides = modelOverrides(from, node, plan);
  const values = packageValues(from, node, plan);
  const accessors = accessorMethods(methods, plan, model);
  const events = modelEvents(from, methods, plan, model);
  const others = otherMethods(from, methods, plan, model);
  const scopes = globalScopes(from, methods, plan);
  const functions = [...accessors, ...events.functions, ...scopes.functions, ...others];
  const maker = makerText(from.plan, plan, model, parent);
  const table = tableText(from, node, plan, model, {
    ...{ methods, accessors, overrides },
    inherits: parent?.hasColumns === true,
  });
  const struct = parseDecls(from.tools.grammars, structText(plan, model, parent)).map(
    (decl): Decl => ('leading' in node && !hasDoc(decl) ? withDocs(decl, node.leading) : decl),
  );
  const text = [maker.text, namesText(plan, model), table.text, scopes.text, events.text]
    .filter((part) => part !== '')
    .join('\n');
  const notes: UnitNotes = {
    imports: ['gorm.io/gorm/clause'],
    ledger: [
      ...events.ledger,
      ...maker.missing.map((name) => `the default of ${plan.fqn}::$${name}`),
      ...overrides.ledger,
      ...(model.model.connection === undefined ? [] : [`the connection ${model.model.connection} of ${plan.fqn}`]),
      ...unconvertedScopes(model, scopes.names).map((name) => `the global scope ${name} of ${plan.fqn}`),
    ],
    caveats: [],
    rows: [],
    holes: table.holes,
  };
  const decls = [
    ...struct,
    ...values.decls,
    ...parseDecls(from.tools.grammars, text),
    ...functionParts(functions).decls,
  ];
  return { ...gatheredNotes([values, notes, ...functions]), decls, functions };
}

function unconvertedScopes({ model }: ModelPlan, converted: ReadonlySet<string>): readonly string[] {
  return model.globalScopes.map(({ name }) => name).filter((name) => !converted.has(name));
}

function hasDoc(decl: Decl): boolean {
  return (decl.layout?.lead ?? []).length > 0;
}

interface Parts {
  readonly methods: ReadonlyMap<string, DeclaredMethod>;
  readonly accessors: readonly LoweredFunction[];
  readonly inherits: boolean;
  readonly overrides: ModelOverrides;
}

/** What a model of the application that this one extends has said is its parent's to say. */
function tableText(
  from: UnitSource,
  node: ClassLike,
  plan: ClassPlan,
  model: ModelPlan,
  { methods, accessors, inherits, overrides }: Parts,
): { readonly text: string; readonly holes: readonly UnitHole[] } {
  const { lines, path } = from.source;
  const where = `${path}:${lines.positionAt(node.start).line + 1}`;
  const made = new Set([...accessors.map(({ name }) => methodOf(name)), ...inheritedAccessors(from, plan, model)]);
  const isAbstract = model.model.abstract === true;
  const { dateLayout, arrayHole } = overrides;
  const source = { of: from.plan, plan, model, where, made, dateLayout };
  const attributes = inherits ? undefined : isAbstract ? abstractText(source) : attributesText(source);
  const relations = relationsText({
    ...{ of: from.plan, plan, methods, path: where },
    model: inherits ? withoutInherited(from, plan, model) : model,
    models: from.app.models,
    morphClass: (fqn) => morphClassOf(from, fqn),
  });
  const json = isAbstract ? '' : jsonText(plan, where, arrayHole);
  const hidden = isAbstract ? '' : hiddenRelationsText(plan, model);
  const text = [attributes?.text, relations.text, json, hidden].filter(Boolean).join('\n');
  const whys = [...(attributes?.holes ?? []), ...(arrayHole === undefined || isAbstract ? [] : [arrayHole])];
  const all = [...whys.map((why) => ({ why, at: node.start })), ...relations.holes];
  return { text, holes: all.map(({ why, at }) => ({ why, start: at, end: at })) };
}

function jsonText(plan: ClassPlan, where: string, hole: string | undefined): string {
  const self = receiverName(plan.goName);
  const head = `// MarshalJSON is the model as Laravel shows it.\nfunc (${receiverText(plan)}) MarshalJSON() ([]byte, error)`;
  const json = `${head} { return orm.MarshalModel(${self}) }\n`;
  if (hole === undefined) return json;
  const stop = `todo.Port[*php.Map[string, any]](${goString(hole)}, ${goString(where)}, ${goString(plan.fqn)})`;
  const doc = '// ShowArray stands for how the model shows itself, which is not converted.\n';
  return `${json}\n${doc}func (*${plan.goName}) ShowArray(_ context.Context) (*php.Map[string, any], error) {\n\treturn ${stop}, nil\n}\n`;
}

/** What `Relation::morphMap()` calls the class; its name where nothing does. */
function morphClassOf({ app }: UnitSource, fqn: string): string {
  for (const one of app.parts.registrations) {
    if (one.kind === 'morph' && one.to?.toLowerCase() === fqn.toLowerCase()) return one.name ?? fqn;
  }
  return fqn;
}

function methodOf(name: string): string {
  return name.slice(name.indexOf('::') + 2).toLowerCase();
}

/** Accessors and mutators that the parent has, for all that embed it. */
function inheritedAccessors(from: UnitSource, { parent }: ClassPlan, model: ModelPlan): readonly string[] {
  const of = parent === undefined ? undefined : from.plan.model(parent);
  const known = new Set([...(of?.accessors ?? []), ...(of?.mutators ?? [])].map(({ method }) => method.toLowerCase()));
  return [...model.accessors, ...model.mutators]
    .map(({ method }) => method.toLowerCase())
    .filter((each) => known.has(each));
}

/** The model of the application that this one extends. */
function parentOf(from: UnitSource, { parent }: ClassPlan, { model }: ModelPlan): ModelParent | undefined {
  const planned = parent === undefined ? undefined : from.plan.classNamed(parent);
  const of = parent === undefined ? undefined : from.plan.model(parent);
  if (planned === undefined || of === undefined) return undefined;
  const hasColumns = of.model.abstract !== true && of.model.table === model.table;
  return { goName: planned.goName, hasColumns };
}

function withoutInherited(from: UnitSource, { parent }: ClassPlan, model: ModelPlan): ModelPlan {
  const known = new Set(
    (parent === undefined ? undefined : from.plan.model(parent))?.relations.map((one) => one.phpName),
  );
  return { ...model, relations: model.relations.filter(({ phpName }) => !known.has(phpName)) };
}

/** Relations that `$hidden` and `$visible` keep out of arrays. */
function hiddenRelationsText(plan: ClassPlan, { model, relations }: ModelPlan): string {
  const isHidden = (name: string): boolean =>
    model.hidden.includes(name) || (model.visible.length > 0 && !model.visible.includes(name));
  const hidden = relations.map(({ phpName }) => phpName).filter(isHidden);
  if (hidden.length === 0) return '';
  const doc = '// HidesRelation keeps relations out of arrays and JSON.\n';
  const condition = hidden.map((name) => `name == ${goString(name)}`).join(' || ');
  return `${doc}func (*${plan.goName}) HidesRelation(name string) bool { return ${condition} }\n`;
}

/** Methods that are nothing special to Laravel, and scopes. */
function otherMethods(
  from: UnitSource,
  methods: ReadonlyMap<string, DeclaredMethod>,
  plan: ClassPlan,
  model: ModelPlan,
): readonly LoweredFunction[] {
  const special = new Set([...model.accessors, ...model.mutators].map(({ method }) => method.toLowerCase()));
  const scopes = new Set(model.model.scopes.map(({ method }) => method.toLowerCase()));
  return [...methods].flatMap(([key, { method, from: within }]) => {
    if (special.has(key) || model.leftOut.has(key) || key === '__construct' || method.body === undefined) return [];
    if (/^(?:boot|initialize)/.test(key)) return [];
    const planned = from.plan.method(plan.fqn, method.name.text);
    if (planned === undefined) return [];
    const isQuery = scopes.has(key) && planned.result === '*gorm.DB';
    const made = lowerMethod(within, isQuery ? scopeBody(method) : method, planned);
    return [{ ...made, decl: withDocs(made.decl, method.leading) }];
  });
}
