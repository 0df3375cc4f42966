/**
 * Parameter types of the Go functions that rows call with values of the user: what a placeholder must be for the Go to
 * compile, and the type of a hole that stands there. `status` is an int that reads best as an `http.Status…` name.
 */
import type { CallExpr, CompositeLit, Expr, Node } from '../go/ast.ts';
import { walk } from '../go/walk.ts';
import { type HelperLibrary, helperSignature } from './helpers.ts';
import { placeholderOf, type Template } from './template.ts';

/**
 * The Go type wanted of each metavariable of a template, and of each element of one that takes the rest of a list; those
 * in places that nothing is known of are left out.
 */
export function wantedTypes(template: Template, helpers: HelperLibrary): ReadonlyMap<string, string> {
  const wanted = new Map<string, string>();
  const note = (expr: Expr | undefined, type: string | undefined): void => {
    const placeholder = expr?.kind === 'Ident' ? placeholderOf(expr.name) : undefined;
    if (placeholder === undefined || placeholder.kind === 'fresh' || type === undefined) return;
    // A place that takes anything does not loosen what another place asks for.
    if ((type !== 'any' && type !== 'json') || !wanted.has(placeholder.name)) wanted.set(placeholder.name, type);
  };
  const visit = (node: Node): void => {
    if (node.kind === 'CallExpr') {
      const types = parametersOf(node, helpers);
      for (const [index, arg] of node.args.entries()) note(arg, parameterAt(types, index));
    } else if (node.kind === 'IfStmt') {
      note(node.cond.kind === 'UnaryExpr' && node.cond.op === '!' ? node.cond.x : node.cond, 'truth');
    } else if (node.kind === 'CompositeLit') {
      const element = elementType(node);
      const fields = node.type?.kind === 'Ident' ? FIELDS.get(node.type.name) : undefined;
      for (const elt of node.elts) {
        if (elt.kind === 'KeyValueExpr') {
          note(elt.value, elt.key.kind === 'Ident' ? (fields?.[elt.key.name] ?? element) : element);
          note(elt.key, element === undefined ? undefined : 'string');
        } else note(elt, element);
      }
    }
  };
  const roots = [...template.before, ...template.stmts, ...(template.expr === undefined ? [] : [template.expr])];
  for (const root of roots) {
    walk(root, (node) => {
      visit(node);
    });
  }
  return wanted;
}

/** The types of a call's parameters; the last one may end in `...` and then goes on. */
function parametersOf(call: CallExpr, helpers: HelperLibrary): readonly string[] | undefined {
  const { fun } = call;
  // `[]byte(…)` takes text.
  if (fun.kind === 'ArrayType' && nameOf(fun.elt) === 'byte') return ['string'];
  if (fun.kind !== 'SelectorExpr') return undefined;
  const name = `${receiverOf(fun.x)}.${fun.sel.name}`;
  const { params, typeParams = {} } = helperSignature(helpers, name) ?? {};
  // What a type parameter stands in is found from the arguments: `generic-call.ts`.
  const isGeneric = (type: string): boolean =>
    Object.keys(typeParams).some((each) => new RegExp(`\\b${each}\\b`).test(type));
  return SIGNATURES.get(name) ?? params?.map((type) => (isGeneric(type) ? '' : type));
}

/** The name in front of the dot; `session` for `sessions.Default(c)`, empty for any other expression. */
function receiverOf(expr: Expr): string {
  if (expr.kind === 'Ident') return expr.name;
  const isSession =
    expr.kind === 'CallExpr' &&
    expr.fun.kind === 'SelectorExpr' &&
    expr.fun.x.kind === 'Ident' &&
    expr.fun.x.name === 'sessions' &&
    expr.fun.sel.name === 'Default';
  return isSession ? 'session' : '';
}

function parameterAt(types: readonly string[] | undefined, index: number): string | undefined {
  const last = types?.at(-1);
  if (types === undefined || last === undefined) return undefined;
  const type = last.endsWith('...') && index >= types.length - 1 ? last.slice(0, -3) : types[index];
  return type === '' ? undefined : type;
}

/** The element type of `gin.H{…}`, `map[string]any{…}` and `[]T{…}`. */
function elementType({ type }: CompositeLit): string | undefined {
  if (type?.kind === 'SelectorExpr' && type.sel.name === 'H') return 'json';
  if (type?.kind === 'MapType' && type.key.kind === 'Ident' && type.key.name === 'string') return nameOf(type.value);
  return type?.kind === 'ArrayType' ? nameOf(type.elt) : undefined;
}

function nameOf(type: Expr): string | undefined {
  return type.kind === 'Ident' ? type.name : undefined;
}

/** Fields of the structs that rows make. */
const FIELDS: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['HTTPError', { Status: 'status', Message: 'string' }],
]);

const SIGNATURES: ReadonlyMap<string, readonly string[]> = new Map(
  `
c.Query string
c.DefaultQuery string string
c.GetQuery string
c.QueryArray string
c.GetQueryArray string
c.QueryMap string
c.GetQueryMap string
c.PostForm string
c.DefaultPostForm string string
c.GetPostForm string
c.PostFormArray string
c.GetPostFormArray string
c.PostFormMap string
c.GetPostFormMap string
c.Param string
c.FormFile string
c.GetHeader string
c.Header string string
c.Cookie string
c.SetCookie string string int string string bool bool
c.Status status
c.JSON status json
c.PureJSON status json
c.AsciiJSON status json
c.IndentedJSON status json
c.SecureJSON status json
c.JSONP status json
c.XML status json
c.YAML status json
c.HTML status string json
c.String status string any...
c.Data status string []byte
c.Redirect status string
c.File string
c.FileAttachment string string
c.AbortWithStatus status
c.AbortWithStatusJSON status json
c.Set any any
c.Get any
c.MustGet any
c.GetString any
http.Error any string status
http.StatusText status
os.Getenv string
os.LookupEnv string
os.Setenv string string
fmt.Sprint any...
fmt.Sprintf string any...
fmt.Errorf string any...
fmt.Fprint any any...
fmt.Fprintf any string any...
slog.Debug string any...
slog.Info string any...
slog.Warn string any...
slog.Error string any...
log.Print any...
log.Println any...
log.Printf string any...
session.Get any
session.Set any any
session.Delete any
session.AddFlash any string
rdb.Get any string
rdb.Set any string any any
rdb.Del any string
rdb.Exists any string
rdb.Incr any string
time.Duration int
.FormValue string
.Has string
strconv.Itoa int
strconv.Atoi string
strconv.Quote string
strings.ToLower string
strings.ToUpper string
strings.TrimSpace string
strings.Contains string string
strings.HasPrefix string string
strings.HasSuffix string string
strings.ReplaceAll string string string
strings.Split string string
strings.Repeat string int
strings.Join []string string
slices.Contains []string string
url.QueryEscape string
url.PathEscape string
html.EscapeString string
errors.New string
json.Marshal any
math.Mod float64 float64
math.Sqrt float64
math.Floor float64
math.Ceil float64
math.Abs float64
math.IsNaN float64
`
    .trim()
    .split('\n')
    .map((line): [string, readonly string[]] => {
      const [name = '', ...types] = line.split(' ');
      return [name, types];
    }),
);
