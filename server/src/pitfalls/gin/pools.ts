/**
 * What opens a pool of connections, and what holds one.
 */
import type { CallExpr, Expr, File, FuncDecl } from '../../go/ast.ts';
import type { ImportTable } from '../../go/facts.ts';
import { packageMember, unwrap } from './search.ts';

/** Import path (of any major version) → functions that open a pool. */
const openers: readonly (readonly [RegExp, RegExp])[] = [
  [/^database\/sql$/, /^Open(DB)?$/],
  [/^gorm\.io\/gorm$/, /^Open$/],
  [/^github\.com\/jmoiron\/sqlx$/, /^(Must)?(Open|Connect)(Context)?$/],
  [/^github\.com\/jackc\/pgx\/v\d+\/pgxpool$/, /^(New|NewWithConfig|Connect|ConnectConfig)$/],
  [
    /^github\.com\/(redis\/go-redis|go-redis\/redis)(\/v\d+)?$/,
    /^New(Client|ClusterClient|FailoverClient|UniversalClient)$/,
  ],
  [/^go\.mongodb\.org\/mongo-driver(\/v\d+)?\/mongo$/, /^Connect$/],
];

/** Import path → types that are pools with a `Close` of their own. */
const pools: readonly (readonly [RegExp, RegExp])[] = [
  [/^database\/sql$/, /^DB$/],
  [/^github\.com\/jmoiron\/sqlx$/, /^DB$/],
  [/^github\.com\/jackc\/pgx\/v\d+\/pgxpool$/, /^Pool$/],
  [/^github\.com\/(redis\/go-redis|go-redis\/redis)(\/v\d+)?$/, /^(Client|ClusterClient)$/],
];

export function opensPool(call: CallExpr, imports: ImportTable): boolean {
  return fits(openers, call.fun, imports);
}

export function isPoolType(type: Expr, imports: ImportTable): boolean {
  return fits(pools, unwrap(type), imports);
}

/** The type of a field of a struct that the file declares. */
export function fieldType(file: File, struct: string, field: string): Expr | undefined {
  for (const decl of file.decls) {
    if (decl.kind !== 'GenDecl' || decl.tok !== 'type') continue;
    for (const spec of decl.specs) {
      if (spec.kind !== 'TypeSpec' || spec.name.name !== struct || spec.type.kind !== 'StructType') continue;
      return spec.type.fields.list.find(({ names }) => names.some((name) => name.name === field))?.type;
    }
  }
  return undefined;
}

/** The name and the type of the receiver of a method. */
export function receiverOf(func: FuncDecl): { name: string; type: string } | undefined {
  const field = func.recv?.list[0];
  const name = field?.names[0]?.name;
  const type = field === undefined ? undefined : unwrap(field.type);
  return name === undefined || type?.kind !== 'Ident' ? undefined : { name, type: type.name };
}

function fits(table: readonly (readonly [RegExp, RegExp])[], expr: Expr, imports: ImportTable): boolean {
  const member = packageMember(imports, expr);
  return member !== undefined && table.some(([path, name]) => path.test(member.path) && name.test(member.name));
}
