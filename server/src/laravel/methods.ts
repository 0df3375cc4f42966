/**
 * What methods of the framework's classes answer: the links of the chains that Laravel code is written in. A class is
 * asked for its own methods only; its parents are asked next by whoever asks.
 */
import { ARRAY, BOOL, classType, INT, orNull, STRING, type StaticType } from '../php/types.ts';

/** By class in any case and lower-case method. */
export function frameworkMethodType(fqn: string, method: string): StaticType | undefined {
  const key = fqn.toLowerCase();
  return METHODS.get(key)?.get(method) ?? (FLUENT.get(key)?.has(method) ? classType(fqn) : undefined);
}

/** What a facade's method answers: that of the class behind it; and static methods of other classes. */
export function frameworkStaticType(fqn: string, method: string): StaticType | undefined {
  const key = fqn.toLowerCase();
  const own = STATICS.get(key)?.get(method);
  if (own !== undefined) return own;
  for (const target of FACADE_ROOTS.get(key) ?? []) {
    const type = frameworkMethodType(target, method);
    if (type !== undefined) return type;
  }
  return undefined;
}

const QUERY = 'Illuminate\\Database\\Query\\Builder';
const ELOQUENT = 'Illuminate\\Database\\Eloquent\\Builder';
const COLLECTION = 'Illuminate\\Support\\Collection';
const REQUEST = 'Illuminate\\Http\\Request';
const FACTORY = 'Illuminate\\Contracts\\Routing\\ResponseFactory';
const REDIRECTOR = 'Illuminate\\Routing\\Redirector';
const REDIRECT = 'Illuminate\\Http\\RedirectResponse';
const SYMFONY = 'Symfony\\Component\\HttpFoundation';
const ROUTE = 'Illuminate\\Routing\\Route';
const REGISTRAR = 'Illuminate\\Routing\\RouteRegistrar';
const STORE = 'Illuminate\\Session\\Store';

const WHERES = `where orwhere wherein wherenotin orwherein whereraw orwhereraw wherenull wherenotnull orwherenull orwherenotnull
  wherebetween wherenotbetween wherecolumn orwherecolumn wheredate wheretime wheremonth whereday whereyear whereexists wherenot
  wherejsoncontains whereany whereall select selectraw selectsub addselect distinct join leftjoin rightjoin crossjoin
  joinsub groupby groupbyraw having havingraw orderby orderbydesc orderbyraw reorder latest oldest inrandomorder limit take
  offset skip forpage union unionall lockforupdate sharedlock when unless tap from fromsub`;

/** Methods that answer the object they are called on. */
const FLUENT: ReadonlyMap<string, ReadonlySet<string>> = setsOf([
  [QUERY, WHERES],
  [
    ELOQUENT,
    `${WHERES} with without withcount wherehas orwherehas wheredoesnthave has doesnthave withtrashed onlytrashed`,
  ],
  ['Illuminate\\Http\\JsonResponse', 'header withheaders cookie withcookie setstatuscode setdata'],
  ['Illuminate\\Http\\Response', 'header withheaders cookie withcookie setstatuscode setcontent'],
  [
    REDIRECT,
    'with withinput witherrors withcookies header withheaders cookie withcookie onlyinput exceptinput withfragment',
  ],
  ['Illuminate\\Contracts\\View\\View', 'with'],
  ['Illuminate\\View\\View', 'with witherrors'],
  [
    ROUTE,
    'name middleware withoutmiddleware where wherenumber wherealpha wherealphanumeric whereuuid prefix domain defaults',
  ],
  [REGISTRAR, 'name middleware withoutmiddleware prefix domain namespace controller as where scopebindings'],
  [
    COLLECTION,
    'each filter map reject sortby sortbydesc sort values keys unique push put merge take skip flatten groupby',
  ],
  [
    'Illuminate\\Http\\Client\\PendingRequest',
    'withheaders withtoken withbasicauth timeout accept acceptjson asform asjson retry',
  ],
]);

const METHODS: ReadonlyMap<string, ReadonlyMap<string, StaticType>> = typesOf([
  [
    REQUEST,
    [
      [STRING, 'method path url fullurl root decodedpath'],
      [orNull(STRING), 'ip bearertoken useragent'],
      [
        BOOL,
        'has hasany filled isnotfilled missing anyfilled boolean ajax pjax isjson expectsjson wantsjson is isMethod hasfile hascookie hasheader secure fullurlis routeis accepts',
      ],
      [ARRAY, 'all only except keys ips segments allfiles'],
      [INT, 'integer'],
      [classType(STORE), 'session'],
      [classType('Illuminate\\Support\\Stringable'), 'str string'],
      [classType(COLLECTION), 'collect'],
    ],
  ],
  ['Illuminate\\Foundation\\Http\\FormRequest', [[ARRAY, 'validationdata']]],
  [
    FACTORY,
    [
      [classType('Illuminate\\Http\\Response'), 'make nocontent view'],
      [classType('Illuminate\\Http\\JsonResponse'), 'json jsonp'],
      [classType(`${SYMFONY}\\StreamedResponse`), 'stream streamdownload streamjson'],
      [classType(`${SYMFONY}\\BinaryFileResponse`), 'download file'],
      [classType(REDIRECT), 'redirectto redirecttoroute redirecttoaction redirectguest redirecttointended'],
    ],
  ],
  [REDIRECTOR, [[classType(REDIRECT), 'to route action back away secure guest intended refresh home signedroute']]],
  [
    'Illuminate\\Database\\Connection',
    [
      [classType(QUERY), 'table query'],
      [ARRAY, 'select'],
      [INT, 'update delete affectingstatement'],
    ],
  ],
  ['Illuminate\\Database\\DatabaseManager', [[classType('Illuminate\\Database\\Connection'), 'connection']]],
  [
    QUERY,
    [
      [classType(COLLECTION), 'get pluck'],
      [INT, 'count update delete increment decrement insertgetid'],
      [BOOL, 'exists doesntexist insert'],
      [STRING, 'tosql'],
      [classType('Illuminate\\Contracts\\Pagination\\LengthAwarePaginator'), 'paginate'],
    ],
  ],
  [
    ELOQUENT,
    [
      [classType('Illuminate\\Database\\Eloquent\\Collection'), 'get'],
      [classType(COLLECTION), 'pluck'],
      [INT, 'count'],
      [BOOL, 'exists doesntexist'],
      [classType('Illuminate\\Contracts\\Pagination\\LengthAwarePaginator'), 'paginate'],
    ],
  ],
  [
    COLLECTION,
    [
      [INT, 'count'],
      [BOOL, 'isempty isnotempty contains has'],
      [ARRAY, 'toarray all'],
      [STRING, 'implode tojson'],
    ],
  ],
  [
    'Illuminate\\Auth\\AuthManager',
    [
      [classType('Illuminate\\Contracts\\Auth\\Guard'), 'guard'],
      [BOOL, 'check guest'],
    ],
  ],
  ['Illuminate\\Contracts\\Auth\\Factory', [[classType('Illuminate\\Contracts\\Auth\\Guard'), 'guard']]],
  ['Illuminate\\Contracts\\Auth\\Guard', [[BOOL, 'check guest validate']]],
  ['Illuminate\\Cache\\CacheManager', [[classType('Illuminate\\Contracts\\Cache\\Repository'), 'store driver']]],
  [
    'Illuminate\\Routing\\Router',
    [
      [classType(ROUTE), 'get post put patch delete options any match fallback redirect permanentredirect view'],
      [classType(REGISTRAR), 'middleware prefix name domain namespace controller as'],
      [classType('Illuminate\\Routing\\PendingResourceRegistration'), 'resource apiresource'],
    ],
  ],
  [REGISTRAR, [[classType(ROUTE), 'get post put patch delete options any match']]],
  [
    'Illuminate\\Filesystem\\FilesystemManager',
    [[classType('Illuminate\\Contracts\\Filesystem\\Filesystem'), 'disk cloud']],
  ],
  [
    'Illuminate\\Http\\Client\\Factory',
    [
      [
        classType('Illuminate\\Http\\Client\\PendingRequest'),
        'withheaders withtoken withbasicauth timeout accept acceptjson asform asjson retry baseurl',
      ],
    ],
  ],
]);

const STATICS: ReadonlyMap<string, ReadonlyMap<string, StaticType>> = typesOf([
  [
    'Illuminate\\Support\\Str',
    [
      [STRING, 'random slug upper lower title studly camel snake kebab plural singular limit start finish'],
      [BOOL, 'contains startswith endswith is isuuid'],
    ],
  ],
  [
    'Illuminate\\Support\\Carbon',
    [[classType('Illuminate\\Support\\Carbon'), 'now today tomorrow yesterday parse create']],
  ],
  ['Carbon\\Carbon', [[classType('Carbon\\Carbon'), 'now today tomorrow yesterday parse']]],
  [
    'Illuminate\\Support\\Facades\\Hash',
    [
      [STRING, 'make'],
      [BOOL, 'check needsrehash'],
    ],
  ],
  ['Illuminate\\Support\\Facades\\Auth', [[BOOL, 'check guest attempt']]],
  ['Illuminate\\Support\\Facades\\Cache', [[BOOL, 'has missing add put forget flush']]],
  ['Illuminate\\Support\\Facades\\Validator', [[classType('Illuminate\\Contracts\\Validation\\Validator'), 'make']]],
  ['Illuminate\\Support\\Facades\\View', [[classType('Illuminate\\Contracts\\View\\View'), 'make']]],
]);

/** The classes that answer a facade's calls, in the order in which they are asked. */
const FACADE_ROOTS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['Auth', ['Illuminate\\Auth\\AuthManager', 'Illuminate\\Contracts\\Auth\\Guard']],
      ['Cache', ['Illuminate\\Cache\\CacheManager']],
      ['DB', ['Illuminate\\Database\\DatabaseManager', 'Illuminate\\Database\\Connection']],
      ['Http', ['Illuminate\\Http\\Client\\Factory']],
      ['Redirect', [REDIRECTOR]],
      ['Request', [REQUEST]],
      ['Response', [FACTORY]],
      ['Route', ['Illuminate\\Routing\\Router']],
      ['Storage', ['Illuminate\\Filesystem\\FilesystemManager']],
    ] as const
  ).map(([name, roots]) => [`illuminate\\support\\facades\\${name.toLowerCase()}`, roots]),
);

function setsOf(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(rows.map(([fqn, methods]) => [fqn.toLowerCase(), new Set(methods.split(/\s+/))]));
}

function typesOf(
  rows: readonly (readonly [string, readonly (readonly [StaticType, string])[]])[],
): ReadonlyMap<string, ReadonlyMap<string, StaticType>> {
  return new Map(
    rows.map(([fqn, groups]) => [
      fqn.toLowerCase(),
      new Map(
        groups.flatMap(([type, methods]) =>
          methods
            .toLowerCase()
            .split(/\s+/)
            .map((method) => [method, type] as const),
        ),
      ),
    ]),
  );
}
