package app

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"mime/multipart"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"sort"
	"strings"

	"github.com/gin-gonic/gin"
	"laragin.dev/php"
)

// RequestInput is what a request brought, as Laravel's Request has it: query, form, JSON and files in one array, trimmed,
// and null where an empty text was sent.
type RequestInput struct {
	c     *gin.Context
	query *php.Map[php.Key, any]
	body  *php.Map[php.Key, any]
	files *php.Map[php.Key, any]
	json  bool
}

const inputKey = "laravel.input"

// RequestOf is the request that a context belongs to.
func RequestOf(ctx context.Context) *gin.Context {
	if c, ok := ctx.(*gin.Context); ok {
		return c
	}
	c, ok := ctx.Value(gin.ContextKey).(*gin.Context)
	if !ok {
		panic("the context belongs to no request")
	}
	return c
}

// RequestBehind is the request that a value of unknown type is, or holds; any other value is a mistake, and stops.
func RequestBehind(value any) *gin.Context {
	switch value := value.(type) {
	case *gin.Context:
		return value
	case interface{ request() *gin.Context }:
		return value.request()
	}
	panic(fmt.Sprintf("%T is no request", value))
}

// Input reads the request's input once; everybody who asks for it gets the same.
func Input(c *gin.Context) *RequestInput {
	if known, ok := c.Get(inputKey); ok {
		return known.(*RequestInput)
	}
	in := &RequestInput{c: c, query: php.NewMap[php.Key, any](), body: php.NewMap[php.Key, any](), files: php.NewMap[php.Key, any]()}
	c.Set(inputKey, in)
	in.read()
	return in
}

func (in *RequestInput) read() {
	r := in.c.Request
	in.query = cleanInput(php.ParseStr(r.URL.RawQuery), "").(*php.Map[php.Key, any])
	kind := strings.ToLower(r.Header.Get("Content-Type"))
	in.json = strings.Contains(kind, "/json") || strings.Contains(kind, "+json")
	switch {
	case r.Body == nil:
	case in.json:
		if decoded, err := php.JSONDecode(string(in.bytes())); err == nil && php.IsArray(decoded) {
			in.body = cleanInput(php.ToArray(decoded), "").(*php.Map[php.Key, any])
		}
	case strings.HasPrefix(kind, "multipart/form-data") && r.Method == http.MethodPost:
		body := in.bytes()
		if form, err := in.c.MultipartForm(); err == nil {
			in.readForm(form)
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
	case strings.HasPrefix(kind, "application/x-www-form-urlencoded"):
		in.body = cleanInput(php.ParseStr(string(in.bytes())), "").(*php.Map[php.Key, any])
	}
}

// bytes reads the body, and leaves it to be read again.
func (in *RequestInput) bytes() []byte {
	text, err := io.ReadAll(in.c.Request.Body)
	if err != nil {
		return nil
	}
	in.c.Request.Body = io.NopCloser(bytes.NewReader(text))
	return text
}

func (in *RequestInput) readForm(form *multipart.Form) {
	var pairs []string
	for _, name := range sortedKeys(form.Value) {
		for _, value := range form.Value[name] {
			pairs = append(pairs, url.QueryEscape(name)+"="+url.QueryEscape(value))
		}
	}
	in.body = cleanInput(php.ParseStr(strings.Join(pairs, "&")), "").(*php.Map[php.Key, any])
	for _, name := range sortedKeys(form.File) {
		for _, file := range form.File[name] {
			if file.Filename == "" {
				continue
			}
			setFile(in.files, name, file)
		}
	}
}

// setFile puts a file under its name; name[] and name[key] make arrays as they do for text.
func setFile(files *php.Map[php.Key, any], name string, file *multipart.FileHeader) {
	base, rest, isArray := strings.Cut(name, "[")
	if !isArray {
		files.Set(php.StringKey(name), file)
		return
	}
	list, ok := files.Get(php.KeyOf(base)).(*php.Map[php.Key, any])
	if !ok {
		list = php.NewMap[php.Key, any]()
		files.Set(php.KeyOf(base), list)
	}
	key, _, _ := strings.Cut(rest, "]")
	if key == "" {
		list.Append(file)
		return
	}
	list.Set(php.KeyOf(key), file)
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}

// InputCleaning says which of Laravel's middleware for input the application runs.
var InputCleaning = struct{ Trim, EmptyToNull bool }{Trim: true, EmptyToNull: true}

// cleanInput is what TrimStrings and ConvertEmptyStringsToNull make of a value.
func cleanInput(value any, key string) any {
	switch value := value.(type) {
	case *php.Map[php.Key, any]:
		cleaned := php.NewMap[php.Key, any]()
		for k, v := range value.All() {
			cleaned.Set(k, cleanInput(v, php.ToString(k.Value())))
		}
		return cleaned
	case string:
		text := value
		if InputCleaning.Trim && key != "password" && key != "password_confirmation" && key != "current_password" {
			text = strings.Trim(text, " \t\n\r\x00\x0b")
		}
		if text == "" && InputCleaning.EmptyToNull {
			return nil
		}
		return text
	default:
		return value
	}
}

// source is where Laravel's input() looks first.
func (in *RequestInput) source() *php.Map[php.Key, any] {
	if in.json {
		return in.body
	}
	if in.c.Request.Method == http.MethodGet || in.c.Request.Method == http.MethodHead {
		return in.query
	}
	return in.body
}

func (in *RequestInput) inputs() *php.Map[php.Key, any] {
	all := in.source().Clone()
	for key, value := range in.query.All() {
		if !all.Has(key) {
			all.Set(key, value)
		}
	}
	return all
}

// All is $request->all(), or what of it has these keys.
func (in *RequestInput) All(keys ...any) *php.Map[php.Key, any] {
	all := in.inputs()
	for key, value := range in.files.All() {
		all.Set(key, value)
	}
	if len(keys) == 0 {
		return all
	}
	some := php.NewMap[php.Key, any]()
	for _, key := range inputKeys(keys) {
		setPath(some, key, dataGet(all, key))
	}
	return some
}

// Get is $request->input($key, $default). Without a key it is all that was sent but for files.
func (in *RequestInput) Get(args ...any) any {
	if len(args) == 0 || args[0] == nil {
		return in.inputs()
	}
	return getOr(in.inputs(), php.ToString(args[0]), args[1:])
}

// Query is $request->query($key, $default).
func (in *RequestInput) Query(args ...any) any {
	if len(args) == 0 || args[0] == nil {
		return in.query.Clone()
	}
	return flatOr(in.query, php.ToString(args[0]), args[1:])
}

// QueryAll is $request->query().
func (in *RequestInput) QueryAll() *php.Map[php.Key, any] { return in.query.Clone() }

// Post is $request->post($key, $default).
func (in *RequestInput) Post(args ...any) any {
	if len(args) == 0 || args[0] == nil {
		return in.source().Clone()
	}
	return flatOr(in.source(), php.ToString(args[0]), args[1:])
}

// JSON is $request->json($key, $default).
func (in *RequestInput) JSON(args ...any) any {
	if len(args) == 0 || args[0] == nil {
		return in.body.Clone()
	}
	return getOr(in.body, php.ToString(args[0]), args[1:])
}

// Property is $request->name: what was sent, else the route's parameter.
func (in *RequestInput) Property(name any, fallback ...any) any {
	key := php.ToString(name)
	if value, ok := lookupPath(in.All(), key); ok {
		return value
	}
	if value, ok := in.c.Params.Get(key); ok {
		return value
	}
	return first(fallback)
}

// Only is $request->only($keys): those that were sent.
func (in *RequestInput) Only(keys ...any) *php.Map[php.Key, any] {
	all := in.All()
	some := php.NewMap[php.Key, any]()
	for _, key := range inputKeys(keys) {
		if value, ok := lookupPath(all, key); ok {
			setPath(some, key, value)
		}
	}
	return some
}

// Except is $request->except($keys).
func (in *RequestInput) Except(keys ...any) *php.Map[php.Key, any] {
	all := php.Copy(in.All())
	for _, key := range inputKeys(keys) {
		forgetPath(all, key)
	}
	return all
}

// Has is $request->has($keys): whether all were sent, with a value or without.
func (in *RequestInput) Has(keys ...any) bool {
	all := in.All()
	for _, key := range inputKeys(keys) {
		if _, ok := lookupPath(all, key); !ok {
			return false
		}
	}
	return true
}

// HasAny is $request->hasAny($keys).
func (in *RequestInput) HasAny(keys ...any) bool {
	all := in.All()
	for _, key := range inputKeys(keys) {
		if _, ok := lookupPath(all, key); ok {
			return true
		}
	}
	return false
}

// Missing is $request->missing($keys).
func (in *RequestInput) Missing(keys ...any) bool { return !in.Has(keys...) }

func (in *RequestInput) isEmptyText(key string) bool {
	value := in.Get(key)
	if _, isBool := value.(bool); isBool || php.IsArray(value) {
		return false
	}
	if _, isFile := value.(*multipart.FileHeader); isFile {
		return false
	}
	return strings.Trim(php.ToString(value), " \t\n\r\x00\x0b") == ""
}

// Filled is $request->filled($keys): whether all are there and not empty.
func (in *RequestInput) Filled(keys ...any) bool {
	for _, key := range inputKeys(keys) {
		if in.isEmptyText(key) {
			return false
		}
	}
	return true
}

// IsNotFilled is $request->isNotFilled($keys).
func (in *RequestInput) IsNotFilled(keys ...any) bool {
	for _, key := range inputKeys(keys) {
		if !in.isEmptyText(key) {
			return false
		}
	}
	return true
}

// AnyFilled is $request->anyFilled($keys).
func (in *RequestInput) AnyFilled(keys ...any) bool {
	for _, key := range inputKeys(keys) {
		if in.Filled(key) {
			return true
		}
	}
	return false
}

// Boolean is $request->boolean($key): "1", "true", "on" and "yes" are true.
func (in *RequestInput) Boolean(key string, fallback ...bool) bool {
	value, ok := lookupPath(in.inputs(), key)
	if !ok {
		return len(fallback) > 0 && fallback[0]
	}
	if truth, isBool := value.(bool); isBool {
		return truth
	}
	if php.IsArray(value) {
		return false
	}
	switch strings.ToLower(strings.TrimSpace(php.ToString(value))) {
	case "1", "true", "on", "yes":
		return true
	}
	return false
}

// Integer is $request->integer($key).
func (in *RequestInput) Integer(key string, fallback ...int) int {
	if value, ok := lookupPath(in.inputs(), key); ok {
		return php.ToInt(value)
	}
	if len(fallback) > 0 {
		return fallback[0]
	}
	return 0
}

// Float is $request->float($key).
func (in *RequestInput) Float(key string, fallback ...float64) float64 {
	if value, ok := lookupPath(in.inputs(), key); ok {
		return php.ToFloat(value)
	}
	if len(fallback) > 0 {
		return fallback[0]
	}
	return 0
}

// Array is $request->array($key).
func (in *RequestInput) Array(key ...any) *php.Map[php.Key, any] {
	value := in.Get(key...)
	if value == nil {
		return php.NewMap[php.Key, any]()
	}
	if !php.IsArray(value) {
		list := php.NewMap[php.Key, any]()
		list.Append(value)
		return list
	}
	return php.ToArray(value)
}

// File is $request->file($key): nil when none was sent.
func (in *RequestInput) File(key string) *multipart.FileHeader {
	file, _ := dataGet(in.files, key).(*multipart.FileHeader)
	return file
}

// HasFile is $request->hasFile($key).
func (in *RequestInput) HasFile(key string) bool { return dataGet(in.files, key) != nil }

// Merge is $request->merge($input).
func (in *RequestInput) Merge(values any) {
	for key, value := range php.ToArray(values).All() {
		in.source().Set(key, value)
	}
}

// Replace is $request->replace($input).
func (in *RequestInput) Replace(values any) {
	if in.source() == in.query {
		in.query = php.ToArray(values)
		return
	}
	in.body = php.ToArray(values)
}

// Header is $request->header($name, $default): nil when it was not sent.
func (in *RequestInput) Header(name string, fallback ...any) any {
	values := in.c.Request.Header.Values(name)
	if len(values) > 0 {
		return values[0]
	}
	if strings.EqualFold(name, "host") {
		return in.c.Request.Host
	}
	return first(fallback)
}

// HasHeader is $request->hasHeader($name).
func (in *RequestInput) HasHeader(name string) bool { return in.Header(name) != nil }

// BearerToken is $request->bearerToken().
func (in *RequestInput) BearerToken() *string {
	_, token, ok := strings.Cut(in.c.GetHeader("Authorization"), "Bearer ")
	if !ok {
		return nil
	}
	token, _, _ = strings.Cut(token, ",")
	return &token
}

// Cookie is $request->cookie($name, $default).
func (in *RequestInput) Cookie(name string, fallback ...any) any {
	if value, err := in.c.Cookie(name); err == nil {
		return value
	}
	return first(fallback)
}

// HasCookie is $request->hasCookie($name).
func (in *RequestInput) HasCookie(name string) bool { return in.Cookie(name) != nil }

// IP is $request->ip().
func (in *RequestInput) IP() string { return in.c.ClientIP() }

// UserAgent is $request->userAgent().
func (in *RequestInput) UserAgent() *string {
	if values := in.c.Request.Header.Values("User-Agent"); len(values) > 0 {
		return &values[0]
	}
	return nil
}

// Method is $request->method().
func (in *RequestInput) Method() string { return in.c.Request.Method }

// IsMethod is $request->isMethod($method).
func (in *RequestInput) IsMethod(method string) bool {
	return strings.EqualFold(in.c.Request.Method, method)
}

// Path is $request->path(): without slashes around it, "/" for the root.
func (in *RequestInput) Path() string {
	path := strings.Trim(in.c.Request.URL.Path, "/")
	if path == "" {
		return "/"
	}
	return path
}

// Root is the scheme and the host of the request.
func (in *RequestInput) Root() string { return rootURL(in.c) }

// Host is $request->getHost(): without the port.
func (in *RequestInput) Host() string {
	host, _, err := net.SplitHostPort(in.c.Request.Host)
	if err != nil {
		return strings.ToLower(in.c.Request.Host)
	}
	return strings.ToLower(host)
}

// HTTPHost is $request->getHttpHost(): with the port where it is not the usual one.
func (in *RequestInput) HTTPHost() string { return in.c.Request.Host }

// URL is $request->url(): without the query.
func (in *RequestInput) URL() string {
	return strings.TrimRight(rootURL(in.c)+in.c.Request.URL.EscapedPath(), "/")
}

// FullURL is $request->fullUrl().
func (in *RequestInput) FullURL() string { return FullURL(in.c) }

// Secure is $request->secure().
func (in *RequestInput) Secure() bool { return strings.HasPrefix(rootURL(in.c), "https:") }

// Content is $request->getContent().
func (in *RequestInput) Content() string {
	if in.c.Request.Body == nil {
		return ""
	}
	return string(in.bytes())
}

// Ajax is $request->ajax().
func (in *RequestInput) Ajax() bool { return in.c.GetHeader("X-Requested-With") == "XMLHttpRequest" }

// Pjax is $request->pjax().
func (in *RequestInput) Pjax() bool { return php.ToBool(in.c.GetHeader("X-PJAX")) }

// IsJSON is $request->isJson().
func (in *RequestInput) IsJSON() bool { return in.json }

// WantsJSON is $request->wantsJson().
func (in *RequestInput) WantsJSON() bool {
	accept, _, _ := strings.Cut(in.c.GetHeader("Accept"), ",")
	return strings.Contains(accept, "/json") || strings.Contains(accept, "+json")
}

// ExpectsJSON is $request->expectsJson().
func (in *RequestInput) ExpectsJSON() bool { return wantsJSON(in.c) }

// Is is $request->is($patterns).
func (in *RequestInput) Is(patterns ...string) bool {
	path, err := url.PathUnescape(in.Path())
	if err != nil {
		path = in.Path()
	}
	return matchesAny(patterns, path)
}

// RouteIs is $request->routeIs($patterns).
func (in *RequestInput) RouteIs(patterns ...string) bool {
	name := routeName(in.c)
	return name != "" && matchesAny(patterns, name)
}

// RouteParameter is $request->route($name): what the route was bound to where it is known, else its text.
func (in *RequestInput) RouteParameter(name string, fallback ...any) any {
	if bound, ok := in.c.Get(boundKey + name); ok {
		return bound
	}
	if text, ok := in.c.Params.Get(name); ok && text != "" {
		return text
	}
	return first(fallback)
}

// Segments is $request->segments().
func (in *RequestInput) Segments() []string {
	segments := []string{}
	for _, segment := range strings.Split(in.c.Request.URL.Path, "/") {
		if segment != "" {
			segments = append(segments, segment)
		}
	}
	return segments
}

// Segment is $request->segment($index), counted from 1.
func (in *RequestInput) Segment(index int, fallback ...any) any {
	if segments := in.Segments(); index >= 1 && index <= len(segments) {
		return segments[index-1]
	}
	return first(fallback)
}

// matchesAny is Str::is: * stands for any text.
func matchesAny(patterns []string, text string) bool {
	for _, pattern := range patterns {
		quoted := strings.ReplaceAll(regexp.QuoteMeta(pattern), `\*`, `.*`)
		if matched, err := regexp.MatchString(`(?s)^`+quoted+`$`, text); err == nil && matched {
			return true
		}
	}
	return false
}

// inputKeys are keys that were given one by one, or in arrays.
func inputKeys(keys []any) []string {
	var names []string
	for _, key := range keys {
		if php.IsArray(key) {
			for _, name := range php.ToArray(key).All() {
				names = append(names, php.ToString(name))
			}
			continue
		}
		names = append(names, php.ToString(key))
	}
	return names
}

func first(values []any) any {
	if len(values) == 0 {
		return nil
	}
	return values[0]
}

func getOr(data *php.Map[php.Key, any], path string, fallback []any) any {
	if strings.Contains(path, "*") {
		return dataGet(data, path)
	}
	if value, ok := lookupPath(data, path); ok {
		return value
	}
	return first(fallback)
}

func flatOr(data *php.Map[php.Key, any], key string, fallback []any) any {
	if value, ok := data.Lookup(php.KeyOf(key)); ok {
		return value
	}
	return first(fallback)
}
