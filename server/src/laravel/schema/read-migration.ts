/**
 * A migration class as the ordered operations of its `up()`. Only what the file itself holds is followed: closures,
 * methods of the class, loops over literals. It must not know other files, nor what a database would do.
 */
import { readDeclarations } from '../../php/declarations.ts';
import type { Literal } from '../../php/literal.ts';
import type { FileNames } from '../../php/names.ts';
import type { ClassLike, Expr, Method, Program, Stmt } from '../../syntax/php/ast.ts';
import { evaluate } from './evaluate.ts';
import type { MigrationFacts } from './facts.ts';
import { runMethod } from './steps.ts';

/** The facts of the file's migrations, one after the other; `undefined` when there is no migration class in it. */
export function readMigration(program: Program, names: FileNames): MigrationFacts | undefined {
  const classes = migrationClasses(program);
  if (classes.length === 0) return undefined;
  const classOf = (name: Parameters<FileNames['classOf']>[0]) => names.classOf(name);
  let connection: Literal | undefined;
  const ops = classes.flatMap((node) => {
    const properties = new Map<string, Literal>();
    const constants = new Map<string, Literal>();
    const methods = new Map<string, Method>();
    const values = { classOf, variables: new Map(), properties, constants };
    for (const member of node.members) {
      if (member.kind === 'Method') methods.set(member.name.text.toLowerCase(), member);
      else if (member.kind === 'ClassConst')
        for (const { name, value } of member.items) constants.set(name.text, evaluate(value, values));
    }
    for (const member of node.members) {
      if (member.kind !== 'Property') continue;
      for (const { name, default: value } of member.items) if (value) properties.set(name, evaluate(value, values));
    }
    connection = properties.get('connection') ?? connection;
    return runMethod('up', { classOf, methods, properties, constants, budget: { left: MOST_STEPS } });
  });
  return typeof connection === 'string' ? { ops, connection } : { ops };
}

/** Loops are unrolled, methods inlined: a bound for what no migration of a person reaches. */
const MOST_STEPS = 20_000;

function migrationClasses(program: Program): readonly ClassLike[] {
  const classes: ClassLike[] = readDeclarations(program).classes.filter(isMigration);
  const returned = (body: readonly Stmt[]): void => {
    for (const stmt of body) {
      if (stmt.kind === 'Namespace' && stmt.body !== undefined) returned(stmt.body.body);
      const made = stmt.kind === 'Return' ? madeClass(stmt.expr) : undefined;
      if (made !== undefined && isMigration(made)) classes.push(made);
    }
  };
  returned(program.body);
  return classes;
}

function madeClass(expr: Expr | undefined): ClassLike | undefined {
  if (expr?.kind === 'Paren') return madeClass(expr.expr);
  return expr?.kind === 'AnonymousClass' ? expr : undefined;
}

/** `extends Migration`, also below a migration of the application's own that is named so. */
function isMigration(node: ClassLike): boolean {
  if (node.kind !== 'ClassDecl' && node.kind !== 'AnonymousClass') return false;
  if (node.extends === undefined || !/migration/i.test(node.extends.text)) return false;
  return node.members.some((member) => member.kind === 'Method' && member.name.text.toLowerCase() === 'up');
}
