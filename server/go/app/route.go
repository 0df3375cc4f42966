package app

import (
	"fmt"

	"net/http"
	"net/url"
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
	"laragin.dev/orm"
	"laragin.dev/php"
)

const boundKey = "laravel.bound."

// namedRoutes are the paths of routes by name, as Laravel writes them: users/{user}.
var namedRoutes = map[string]string{}

func init() { missingRows = append(missingRows, gorm.ErrRecordNotFound) }

// RouteModel finds the model that a parameter of the route names by a column; without one the answer is 404.
func RouteModel[T any](c *gin.Context, name, column string) (*T, error) {
	value := c.Param(name)
	found, err := orm.First[T](orm.Query[T](c).Where(gorm.Expr("? = ?", orm.Column(column), value)))
	if err == nil && found == nil {
		err = missingModel[T](value)
	}
	if err != nil {
		return nil, err
	}
	c.Set(boundKey+name, found)
	return found, nil
}

// OptionalRouteModel is RouteModel for a parameter that may be left out.
func OptionalRouteModel[T any](c *gin.Context, name, column string) (*T, error) {
	if c.Param(name) == "" {
		return nil, nil
	}
	return RouteModel[T](c, name, column)
}

// RouteChild is RouteModel among what a relation of the parent leads to.
func RouteChild[T any](c *gin.Context, parent orm.Model, relation, name, column string) (*T, error) {
	value := c.Param(name)
	found, err := orm.First[T](orm.RelationQuery(c, parent, relation).Where(gorm.Expr("? = ?", orm.Column(column), value)))
	if err == nil && found == nil {
		err = missingModel[T](value)
	}
	if err != nil {
		return nil, err
	}
	c.Set(boundKey+name, found)
	return found, nil
}

// modelClasses are the names that models have in PHP, by those in Go.
var modelClasses = map[string]string{}

// missingModel is the answer to a model that is not there: 404.
func missingModel[T any](key string) error {
	name := reflect.TypeFor[T]().Name()
	if class, ok := modelClasses[name]; ok {
		name = class
	}
	return &HTTPError{Status: http.StatusNotFound, Message: fmt.Sprintf("No query results for model [%s] %s", name, key)}
}

// RouteEnum is the case that a parameter of the route names; without one the answer is 404.
func RouteEnum[E any, V any](c *gin.Context, name string, tryFrom func(V) *E) (E, error) {
	var none E
	var value any = c.Param(name)
	if _, isInt := any(*new(V)).(int); isInt {
		number, err := strconv.Atoi(c.Param(name))
		if err != nil {
			return none, &HTTPError{Status: http.StatusNotFound}
		}
		value = number
	}
	typed, ok := value.(V)
	if !ok {
		return none, &HTTPError{Status: http.StatusNotFound}
	}
	found := tryFrom(typed)
	if found == nil {
		return none, &HTTPError{Status: http.StatusNotFound}
	}
	return *found, nil
}

// IntParam is a parameter that an action declares as int: other text is a mistake of the caller that PHP answers with 500.
func IntParam(c *gin.Context, name string) (int, error) {
	text := c.Param(name)
	if !php.IsNumeric(text) {
		return 0, fmt.Errorf("the parameter %s of the route must be of type int, %q given", name, text)
	}
	return php.ToInt(text), nil
}

// FloatParam is a parameter that an action declares as float.
func FloatParam(c *gin.Context, name string) (float64, error) {
	text := c.Param(name)
	if !php.IsNumeric(text) {
		return 0, fmt.Errorf("the parameter %s of the route must be of type float, %q given", name, text)
	}
	return php.ToFloat(text), nil
}

// BoolParam is a parameter that an action declares as bool.
func BoolParam(c *gin.Context, name string) (bool, error) { return php.ToBool(c.Param(name)), nil }

// ParamOr is a parameter of the route, or its default when it is left out.
func ParamOr(c *gin.Context, name, fallback string) string {
	if value := c.Param(name); value != "" {
		return value
	}
	return fallback
}

// OptionalParam is a parameter of the route, nil when it is left out.
func OptionalParam(c *gin.Context, name string) *string {
	if value := c.Param(name); value != "" {
		return &value
	}
	return nil
}

// route notes under which name a route runs, and gives its parameters their own names: Gin knows one name for all
// parameters that stand at the same place.
func route(name string, params ...string) gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Set("laravel.route", name)
		for i := range c.Params {
			if i < len(params) {
				c.Params[i].Key = params[i]
			}
		}
	}
}

func routeName(c *gin.Context) string { return c.GetString("laravel.route") }

// where answers 404 unless the parameter has this form.
func where(name, pattern string) gin.HandlerFunc {
	form := regexp.MustCompile(`^(?:` + pattern + `)$`)
	return func(c *gin.Context) {
		if value := c.Param(name); value != "" && !form.MatchString(value) {
			fail(c, &HTTPError{Status: http.StatusNotFound})
		}
	}
}

// RouteURL is route($name, $parameters, $absolute): the address of a route. What the path does not take goes into the query.
func RouteURL(c *gin.Context, name string, args ...any) string {
	path, ok := namedRoutes[name]
	if !ok {
		panic(fmt.Sprintf("Route [%s] not defined.", name))
	}
	given := routeArguments(first(args))
	path = fillPath(path, given)
	if given.Len() > 0 {
		path += "?" + php.HTTPBuildQuery(given)
	}
	if len(args) > 1 && args[1] == false {
		return "/" + strings.TrimLeft(path, "/")
	}
	return strings.TrimRight(rootURL(c)+"/"+strings.TrimLeft(path, "/"), "/")
}

var pathParameter = regexp.MustCompile(`\{(\w+)(?::\w+)?(\?)?\}`)

// fillPath puts arguments into a path, by name or else in order, and takes them out of the array.
func fillPath(path string, given *php.Map[php.Key, any]) string {
	filled := pathParameter.ReplaceAllStringFunc(path, func(mark string) string {
		parts := pathParameter.FindStringSubmatch(mark)
		key := php.StringKey(parts[1])
		value, ok := given.Lookup(key)
		if !ok {
			for other := range given.All() {
				if other.IsInt() {
					key, ok = other, true
					value = given.Get(other)
					break
				}
			}
		}
		if !ok || value == nil {
			if parts[2] == "?" {
				return ""
			}
			panic("Missing required parameter for the route: " + parts[1])
		}
		given.Delete(key)
		return escapePath(routeKey(value))
	})
	return strings.TrimRight(filled, "/")
}

func escapePath(text string) string {
	escaped := url.PathEscape(text)
	return strings.NewReplacer("%2F", "/", "%40", "@", "%3A", ":", "%3B", ";", "%2C", ",", "%3D", "=", "%2B", "+", "%21", "!", "%2A", "*", "%7C", "|").Replace(escaped)
}

func routeArguments(args any) *php.Map[php.Key, any] {
	if args == nil {
		return php.NewMap[php.Key, any]()
	}
	if php.IsArray(args) {
		return php.Copy(php.ToArray(args))
	}
	list := php.NewMap[php.Key, any]()
	list.Append(args)
	return list
}

// routeKey is the text that stands for a value in a path: for a model its route key.
func routeKey(value any) string {
	if keyed, ok := value.(interface{ RouteKey() any }); ok {
		return php.ToString(keyed.RouteKey())
	}
	if model, ok := value.(orm.Model); ok {
		name := "id"
		if keyed, ok := value.(interface{ KeyName() string }); ok {
			name = keyed.KeyName()
		}
		for _, attribute := range model.Attributes() {
			if attribute.Name == name {
				return php.ToString(attributeValue(attribute))
			}
		}
	}
	if truth, ok := value.(bool); ok {
		return map[bool]string{true: "1", false: "0"}[truth]
	}
	return php.ToString(value)
}

func attributeValue(attribute orm.Attribute) any {
	value := reflect.ValueOf(attribute.Value)
	for value.IsValid() && value.Kind() == reflect.Pointer && !value.IsNil() {
		value = value.Elem()
	}
	if !value.IsValid() || (value.Kind() == reflect.Pointer && value.IsNil()) {
		return nil
	}
	return value.Interface()
}

func rootURL(c *gin.Context) string {
	scheme := "http"
	if c.Request.TLS != nil || strings.EqualFold(c.GetHeader("X-Forwarded-Proto"), "https") {
		scheme = "https"
	}
	return scheme + "://" + c.Request.Host
}

// URLTo is url($path).
func URLTo(c *gin.Context, path string, extra ...any) string {
	if isAbsoluteURL(path) {
		return path
	}
	path, query, hasQuery := strings.Cut(path, "?")
	for _, part := range routeArguments(first(extra)).All() {
		path += "/" + url.PathEscape(php.ToString(part))
	}
	full := strings.TrimRight(rootURL(c)+"/"+strings.Trim(path, "/"), "/")
	if hasQuery {
		full += "?" + query
	}
	return full
}

func isAbsoluteURL(path string) bool {
	for _, start := range []string{"#", "//", "mailto:", "tel:", "sms:", "http://", "https://"} {
		if strings.HasPrefix(path, start) {
			return true
		}
	}
	return false
}

// AssetURL is asset($path).
func AssetURL(c *gin.Context, path string) string {
	if isAbsoluteURL(path) {
		return path
	}
	return rootURL(c) + "/" + strings.Trim(path, "/")
}

// CurrentURL is url()->current().
func CurrentURL(c *gin.Context) string { return Input(c).URL() }

// FullURL is url()->full().
func FullURL(c *gin.Context) string {
	address := Input(c).URL()
	if query := c.Request.URL.RawQuery; query != "" {
		if c.Request.URL.Path == "/" {
			address += "/"
		}
		address += "?" + php.HTTPBuildQuery(php.ParseStr(query))
	}
	return address
}

// PreviousURL is url()->previous($fallback).
func PreviousURL(c *gin.Context, fallback ...any) string {
	if referer := c.Request.Referer(); referer != "" {
		return URLTo(c, referer)
	}
	if url := Session(c).PreviousURL(); url != nil {
		return *url
	}
	if text, ok := first(fallback).(string); ok {
		return URLTo(c, text)
	}
	return URLTo(c, "/")
}

// notFound and notAllowed are what Laravel's router answers where no route fits.
func notFound(c *gin.Context) { fail(c, &HTTPError{Status: http.StatusNotFound}) }

func notAllowed(c *gin.Context) {
	allowed := strings.ReplaceAll(c.Writer.Header().Get("Allow"), ",", ", ")
	allowed = strings.ReplaceAll(allowed, "  ", " ")
	if c.Request.Method == http.MethodOptions {
		c.Data(http.StatusOK, "text/html; charset=utf-8", nil)
		return
	}
	fail(c, &HTTPError{
		Status:  http.StatusMethodNotAllowed,
		Message: fmt.Sprintf("The %s method is not supported for this route. Supported methods: %s.", c.Request.Method, allowed),
	})
}

// routed is what stands in front of the engine: Laravel takes no notice of a slash at the end, and lets forms that can
// only POST say which method they mean.
func routed(engine http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if path := strings.TrimRight(r.URL.Path, "/"); path != "" {
			r.URL.Path = path
			r.URL.RawPath = strings.TrimRight(r.URL.RawPath, "/")
		} else {
			r.URL.Path, r.URL.RawPath = "/", ""
		}
		if r.Method == http.MethodPost {
			if method := spoofedMethod(r); method != "" {
				r.Method = method
			}
		}
		engine.ServeHTTP(w, r)
	})
}

func spoofedMethod(r *http.Request) string {
	method := r.Header.Get("X-HTTP-Method-Override")
	if method == "" {
		if kind := r.Header.Get("Content-Type"); !strings.HasPrefix(kind, "application/x-www-form-urlencoded") {
			return ""
		}
		body := &RequestInput{c: &gin.Context{Request: r}}
		method = php.ToString(php.ParseStr(string(body.bytes())).Get(php.StringKey("_method")))
	}
	switch method = strings.ToUpper(method); method {
	case http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodGet, http.MethodHead, http.MethodOptions:
		return method
	}
	return ""
}
