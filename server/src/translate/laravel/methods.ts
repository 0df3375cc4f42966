/**
 * Laravel's methods and what they are in Go: methods of what package app holds for a request (`Input(c)`, `Session(c)`), by
 * PHP name in lower case. Each Go method does what Laravel's does, null and all; `any` is what PHP calls mixed.
 */

/** `Illuminate\Http\Request` → `*RequestInput`, which `Input(c)` answers. */
export const REQUEST_METHODS: Readonly<Record<string, string>> = {
  input: 'Get(any?, any?) any',
  get: 'Get(any?, any?) any',
  query: 'Query(any?, any?) any',
  post: 'Post(any?, any?) any',
  json: 'JSON(any?, any?) any',
  all: 'All(...any) *php.Map[php.Key, any]',
  only: 'Only(...any) *php.Map[php.Key, any]',
  except: 'Except(...any) *php.Map[php.Key, any]',
  toarray: 'All() *php.Map[php.Key, any]',
  has: 'Has(...any) bool',
  exists: 'Has(...any) bool',
  hasany: 'HasAny(...any) bool',
  filled: 'Filled(...any) bool',
  isnotfilled: 'IsNotFilled(...any) bool',
  anyfilled: 'AnyFilled(...any) bool',
  missing: 'Missing(...any) bool',
  boolean: 'Boolean(string, bool?) bool',
  integer: 'Integer(string, int?) int',
  float: 'Float(string, float64?) float64',
  array: 'Array(any?) *php.Map[php.Key, any]',
  file: 'File(string) *multipart.FileHeader',
  hasfile: 'HasFile(string) bool',
  header: 'Header(string, any?) any',
  hasheader: 'HasHeader(string) bool',
  bearertoken: 'BearerToken() *string',
  cookie: 'Cookie(string, any?) any',
  hascookie: 'HasCookie(string) bool',
  ip: 'IP() string',
  getclientip: 'IP() string',
  useragent: 'UserAgent() *string',
  method: 'Method() string',
  getmethod: 'Method() string',
  ismethod: 'IsMethod(string) bool',
  path: 'Path() string',
  decodedpath: 'Path() string',
  url: 'URL() string',
  fullurl: 'FullURL() string',
  root: 'Root() string',
  host: 'Host() string',
  gethost: 'Host() string',
  gethttphost: 'HTTPHost() string',
  httphost: 'HTTPHost() string',
  getschemeandhttphost: 'Root() string',
  schemeandhttphost: 'Root() string',
  getcontent: 'Content() string',
  secure: 'Secure() bool',
  issecure: 'Secure() bool',
  ajax: 'Ajax() bool',
  isxmlhttprequest: 'Ajax() bool',
  pjax: 'Pjax() bool',
  isjson: 'IsJSON() bool',
  wantsjson: 'WantsJSON() bool',
  expectsjson: 'ExpectsJSON() bool',
  is: 'Is(...string) bool',
  routeis: 'RouteIs(...string) bool',
  segment: 'Segment(int, any?) any',
  segments: 'Segments() []string',
  merge: 'Merge(any)',
  replace: 'Replace(any)',
  old: 'Old(string?, any?) any',
  flash: 'Flash()',
  flashonly: 'FlashOnly(...any)',
  flashexcept: 'FlashExcept(...any)',
  validate: 'Validate(any, any?, any?) (*php.Map[php.Key, any], error)',
};

/** Methods that a form request has beside those of a request. */
export const FORM_REQUEST_METHODS: Readonly<Record<string, string>> = {
  validated: 'Validated(string?, any?) any',
};

/** The session → `*SessionStore`, which `Session(c)` answers. */
export const SESSION_METHODS: Readonly<Record<string, string>> = {
  get: 'Get(string, any?) any',
  all: 'All() *php.Map[php.Key, any]',
  put: 'Put(any, any?)',
  push: 'Push(string, any)',
  pull: 'Pull(string, any?) any',
  has: 'Has(...any) bool',
  exists: 'Exists(...any) bool',
  missing: 'Missing(...any) bool',
  forget: 'Forget(...any)',
  remove: 'Pull(string) any',
  flush: 'Flush()',
  flash: 'Flash(string, any?)',
  now: 'Now(string, any)',
  reflash: 'Reflash()',
  keep: 'Keep(...any)',
  only: 'Only(...any) *php.Map[php.Key, any]',
  increment: 'Increment(string, int?) int',
  decrement: 'Decrement(string, int?) int',
  token: 'Token() string',
  regeneratetoken: 'RegenerateToken()',
  regenerate: 'Regenerate(bool?) bool',
  invalidate: 'Invalidate() bool',
  migrate: 'Regenerate(bool?) bool',
  getid: 'ID() string',
  id: 'ID() string',
  previousurl: 'PreviousURL() *string',
  getoldinput: 'OldInput(string?, any?) any',
};

/** A guard → `*Guard`, which `Auth(c)` answers; `user()` is generic and stands in `auth.ts`. */
export const GUARD_METHODS: Readonly<Record<string, string>> = {
  check: 'Check() (bool, error)',
  guest: 'Guest() (bool, error)',
  id: 'ID() (any, error)',
  attempt: 'Attempt(any, bool?) (bool, error)',
  validate: 'CheckCredentials(any) (bool, error)',
  once: 'Once(any) (bool, error)',
  login: 'Login(any, bool?) error',
  setuser: 'SetUser(any)',
  loginusingid: 'LoginUsingID(any, bool?) (any, error)',
  logout: 'Logout() error',
};

/** A response under way → `*Response`. */
export const RESPONSE_METHODS: Readonly<Record<string, string>> = {
  header: 'WithHeader(string, any) *Response',
  withheaders: 'WithHeaders(any) *Response',
  setstatuscode: 'WithStatus(int) *Response',
  with: 'With(any, any?) *Response',
  witherrors: 'WithErrors(any) *Response',
  withinput: 'WithInput(any?) *Response',
  onlyinput: 'OnlyInput(...any) *Response',
  exceptinput: 'ExceptInput(...any) *Response',
  withcookie: 'WithCookie(any) *Response',
  cookie: 'WithCookieValue(string, string, int?) *Response',
  withoutcookie: 'WithoutCookie(string) *Response',
  withfragment: 'WithFragment(string) *Response',
  status: 'StatusCode() int',
  getstatuscode: 'StatusCode() int',
  setdata: 'SetData(any) *Response',
  getdata: 'GetData(bool?) any',
  content: 'Content() string',
  getcontent: 'Content() string',
};

/** `response()` → functions that make a `*Response`. Those with `c` first get the request. */
export const RESPONSE_MAKERS: Readonly<Record<string, string>> = {
  json: 'JSONResponse(any?, int?, any?) *Response',
  make: 'TextResponse(any?, int?, any?) *Response',
  nocontent: 'EmptyResponse(int?) *Response',
  download: 'DownloadResponse(string, any?, any?) *Response',
  file: 'FileResponse(string, any?) *Response',
};

/** `redirect()` → functions that make a `*Response`, all with the request in front. */
export const REDIRECTS: Readonly<Record<string, string>> = {
  to: 'RedirectTo(string, int?) *Response',
  away: 'RedirectAway(string, int?) *Response',
  route: 'RedirectToRoute(string, any?, int?) *Response',
  back: 'RedirectBack(int?) *Response',
  intended: 'RedirectIntended(string?, int?) *Response',
  guest: 'RedirectGuest(string, int?) *Response',
  refresh: 'RedirectRefresh(int?) *Response',
  home: 'RedirectHome() *Response',
};

/** `url()`, which `URL` and `Route` facades share. */
export const URL_METHODS: Readonly<Record<string, string>> = {
  to: 'URLTo(string, any?) string',
  current: 'CurrentURL() string',
  full: 'FullURL() string',
  previous: 'PreviousURL(any?) string',
  route: 'RouteURL(string, any?, bool?) string',
  asset: 'AssetURL(string) string',
};

/** Global functions, with the request in front of their arguments. */
export const REQUEST_FUNCTIONS: Readonly<Record<string, string>> = {
  route: 'RouteURL(string, any?, bool?) string',
  url: 'URLTo(string, any?) string',
  asset: 'AssetURL(string) string',
  secure_asset: 'AssetURL(string) string',
  old: 'OldInput(string?, any?) any',
  csrf_token: 'CSRFToken() string',
  back: 'RedirectBack(int?) *Response',
  to_route: 'RedirectToRoute(string, any?, int?) *Response',
  redirect: 'RedirectTo(string, int?) *Response',
  __: 'Translate(string?, any?, string?) any',
  trans: 'Translate(string?, any?, string?) any',
  trans_choice: 'TranslateChoice(string, any, any?) string',
};

/** Global functions that need nothing. */
export const FUNCTIONS: Readonly<Record<string, string>> = {
  env: 'Env(string, any?) any',
  base_path: 'BasePath(string?) string',
  storage_path: 'StoragePath(string?) string',
  public_path: 'PublicPath(string?) string',
  resource_path: 'ResourcePath(string?) string',
  database_path: 'DatabasePath(string?) string',
  config_path: 'ConfigPath(string?) string',
  app_path: 'AppPath(string?) string',
};

/** `Rule::` and the objects that it gives. */
export const RULES: Readonly<Record<string, string>> = {
  in: 'RuleIn(...any) string',
  notin: 'RuleNotIn(...any) string',
  unique: 'RuleUnique(string, string?) *DatabaseRule',
  exists: 'RuleExists(string, string?) *DatabaseRule',
  requiredif: 'RuleRequiredIf(any) string',
  dimensions: 'RuleDimensions(any) string',
};

export const DATABASE_RULE_METHODS: Readonly<Record<string, string>> = {
  ignore: 'Ignore(any, string?) *DatabaseRule',
  ignoremodel: 'Ignore(any, string?) *DatabaseRule',
  where: 'Where(string, any?) *DatabaseRule',
  wherenot: 'WhereNot(string, any) *DatabaseRule',
  wherenull: 'WhereNull(string) *DatabaseRule',
  wherenotnull: 'WhereNotNull(string) *DatabaseRule',
  withouttrashed: 'WithoutTrashed(string?) *DatabaseRule',
};

/** `Validator::make()` → `*Validator`. */
export const VALIDATOR_METHODS: Readonly<Record<string, string>> = {
  fails: 'Fails() (bool, error)',
  passes: 'Passes() (bool, error)',
  validate: 'Validate() (*php.Map[php.Key, any], error)',
  validated: 'Validate() (*php.Map[php.Key, any], error)',
  errors: 'Errors() *MessageBag',
  messages: 'Errors() *MessageBag',
  getmessagebag: 'Errors() *MessageBag',
  after: 'After(func(*Validator)) *Validator',
  getdata: 'Data() *php.Map[php.Key, any]',
  stoponfirstfailure: 'StopOnFirstFailure(bool?) *Validator',
};

export const MESSAGE_BAG_METHODS: Readonly<Record<string, string>> = {
  add: 'Add(string, string) *MessageBag',
  has: 'Has(...any) bool',
  first: 'First(string?) string',
  all: 'All() []string',
  get: 'Get(string) []string',
  any: 'Any() bool',
  isempty: 'IsEmpty() bool',
  isnotempty: 'Any() bool',
  count: 'Count() int',
  messages: 'Messages() *php.Map[php.Key, any]',
  getmessages: 'Messages() *php.Map[php.Key, any]',
  toarray: 'Messages() *php.Map[php.Key, any]',
};

/** `Str::` */
export const STRINGS: Readonly<Record<string, string>> = {
  slug: 'Slug(string, string?) string',
  upper: 'php.MbStrToUpper(string) string',
  lower: 'php.MbStrToLower(string) string',
  startswith: 'StrStartsWith(string, any) bool',
  endswith: 'StrEndsWith(string, any) bool',
  contains: 'StrContains(string, any) bool',
  limit: 'StrLimit(string, int?, string?) string',
  after: 'StrAfter(string, string) string',
  before: 'StrBefore(string, string) string',
  finish: 'StrFinish(string, string) string',
};
