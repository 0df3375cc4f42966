package app

import (
	"encoding/json"
	"mime"
	"net/http"

	"os"
	"path/filepath"
	"reflect"
	"strings"
	"time"

	"github.com/gin-gonic/gin"
	"laragin.dev/php"
)

// Response is an answer that is made before it is sent.
type Response struct {
	Status int
	Header http.Header
	// Body answers as text, Data as JSON, File from the disk; Send does everything by itself.
	Body []byte
	Data any
	File string
	Send func(c *gin.Context)

	isJSON  bool
	cookies []*http.Cookie
	session []func(session *SessionStore)
}

func newResponse(status int, args []any) *Response {
	r := &Response{Status: status, Header: http.Header{}}
	if len(args) > 0 && args[0] != nil {
		r.Status = php.ToInt(args[0])
	}
	if len(args) > 1 {
		r.WithHeaders(args[1])
	}
	return r
}

// JSONResponse is response()->json($data, $status, $headers).
func JSONResponse(args ...any) *Response {
	r := newResponse(http.StatusOK, args[min(1, len(args)):])
	r.isJSON = true
	r.Data = jsonValue(first(args))
	if r.Data == nil {
		r.Data = gin.H{}
	}
	return r
}

// TextResponse is response($content, $status, $headers): arrays and models are JSON, everything else text.
func TextResponse(args ...any) *Response {
	r := newResponse(http.StatusOK, args[min(1, len(args)):])
	content := first(args)
	if isJSONValue(content) {
		r.isJSON = true
		r.Data = jsonValue(content)
		return r
	}
	r.Body = []byte(php.ToString(content))
	return r
}

// EmptyResponse is response()->noContent($status).
func EmptyResponse(status ...int) *Response {
	r := newResponse(http.StatusNoContent, nil)
	if len(status) > 0 {
		r.Status = status[0]
	}
	return r
}

// DownloadResponse is response()->download($path, $name, $headers).
func DownloadResponse(path string, args ...any) *Response {
	r := newResponse(http.StatusOK, append([]any{nil}, args[min(1, len(args)):]...))
	name := php.ToString(first(args))
	if name == "" {
		name = filepath.Base(path)
	}
	r.File = path
	r.Header.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	return r
}

// FileResponse is response()->file($path, $headers).
func FileResponse(path string, headers ...any) *Response {
	r := newResponse(http.StatusOK, append([]any{nil}, headers...))
	r.File = path
	return r
}

// WithHeader is $response->header($name, $value).
func (r *Response) WithHeader(name string, value any) *Response {
	r.Header.Set(name, php.ToString(value))
	return r
}

// WithoutHeader is $response->headers->remove($name).
func (r *Response) WithoutHeader(name string) *Response {
	r.Header.Del(name)
	return r
}

// WithHeaders is $response->withHeaders($headers).
func (r *Response) WithHeaders(headers any) *Response {
	if php.IsArray(headers) {
		for name, value := range php.ToArray(headers).All() {
			r.Header.Set(php.ToString(name.Value()), php.ToString(value))
		}
	}
	return r
}

// WithStatus is $response->setStatusCode($status).
func (r *Response) WithStatus(status int) *Response {
	r.Status = status
	return r
}

// StatusCode is $response->status().
func (r *Response) StatusCode() int { return r.Status }

// SetData is $response->setData($data).
func (r *Response) SetData(data any) *Response {
	r.Data, r.isJSON = jsonValue(data), true
	return r
}

// GetData is $response->getData(true): the JSON as PHP reads it.
func (r *Response) GetData(_ ...bool) any {
	text, err := json.Marshal(r.Data)
	if err != nil {
		return nil
	}
	data, err := php.JSONDecode(string(text))
	if err != nil {
		return nil
	}
	return data
}

// Content is $response->getContent().
func (r *Response) Content() string {
	if !r.isJSON {
		return string(r.Body)
	}
	text, err := json.Marshal(r.Data)
	if err != nil {
		return ""
	}
	return string(text)
}

// With is ->with($key, $value): what the next request finds in its session.
func (r *Response) With(key any, value ...any) *Response {
	r.session = append(r.session, func(session *SessionStore) {
		if php.IsArray(key) {
			for name, each := range php.ToArray(key).All() {
				session.Flash(php.ToString(name.Value()), each)
			}
			return
		}
		session.Flash(php.ToString(key), first(value))
	})
	return r
}

// WithErrors is ->withErrors($errors).
func (r *Response) WithErrors(errors any) *Response {
	r.session = append(r.session, func(session *SessionStore) { session.Flash("errors", errorBag(errors)) })
	return r
}

// WithInput is ->withInput($input): what forms show again.
func (r *Response) WithInput(input ...any) *Response {
	r.session = append(r.session, func(session *SessionStore) {
		if len(input) > 0 && input[0] != nil {
			session.Flash("_old_input", input[0])
			return
		}
		session.Flash("_old_input", Input(session.c).inputs())
	})
	return r
}

// OnlyInput is ->onlyInput($keys).
func (r *Response) OnlyInput(keys ...any) *Response {
	r.session = append(r.session, func(session *SessionStore) { session.Flash("_old_input", Input(session.c).Only(keys...)) })
	return r
}

// ExceptInput is ->exceptInput($keys).
func (r *Response) ExceptInput(keys ...any) *Response {
	r.session = append(r.session, func(session *SessionStore) { session.Flash("_old_input", Input(session.c).Except(keys...)) })
	return r
}

// WithCookie is ->withCookie($cookie).
func (r *Response) WithCookie(cookie any) *Response {
	if made, ok := cookie.(*http.Cookie); ok {
		r.cookies = append(r.cookies, made)
	}
	return r
}

// WithCookieValue is ->cookie($name, $value, $minutes).
func (r *Response) WithCookieValue(name, value string, minutes ...int) *Response {
	cookie := &http.Cookie{Name: name, Value: value, Path: "/", HttpOnly: true, SameSite: http.SameSiteLaxMode}
	if len(minutes) > 0 && minutes[0] != 0 {
		cookie.MaxAge = minutes[0] * 60
		cookie.Expires = time.Now().Add(time.Duration(minutes[0]) * time.Minute)
	}
	r.cookies = append(r.cookies, cookie)
	return r
}

// WithoutCookie is ->withoutCookie($name).
func (r *Response) WithoutCookie(name string) *Response {
	r.cookies = append(r.cookies, &http.Cookie{Name: name, Path: "/", MaxAge: -1})
	return r
}

// WithFragment is ->withFragment($fragment).
func (r *Response) WithFragment(fragment string) *Response {
	location, _, _ := strings.Cut(r.Header.Get("Location"), "#")
	r.Header.Set("Location", location+"#"+strings.TrimLeft(fragment, "#"))
	return r
}

// redirect is an answer that sends the client to an address.
func redirect(address string, status ...int) *Response {
	r := newResponse(http.StatusFound, nil)
	if len(status) > 0 {
		r.Status = status[0]
	}
	r.Header.Set("Location", address)
	text := php.HTMLSpecialChars(address)
	r.Body = []byte("<!DOCTYPE html>\n<html>\n    <head>\n        <meta charset=\"UTF-8\" />\n        <meta http-equiv=\"refresh\" content=\"0;url='" + text +
		"'\" />\n\n        <title>Redirecting to " + text + "</title>\n    </head>\n    <body>\n        Redirecting to <a href=\"" + text + "\">" + text + "</a>.\n    </body>\n</html>")
	return r
}

// RedirectTo is redirect($path).
func RedirectTo(c *gin.Context, path string, status ...int) *Response {
	return redirect(URLTo(c, path), status...)
}

// RedirectAway is redirect()->away($address).
func RedirectAway(_ *gin.Context, address string, status ...int) *Response {
	return redirect(address, status...)
}

// RedirectToRoute is redirect()->route($name, $parameters, $status).
func RedirectToRoute(c *gin.Context, name string, args ...any) *Response {
	r := redirect(RouteURL(c, name, first(args)))
	if len(args) > 1 {
		r.Status = php.ToInt(args[1])
	}
	return r
}

// RedirectBack is back().
func RedirectBack(c *gin.Context, status ...int) *Response {
	return redirect(PreviousURL(c), status...)
}

// RedirectIntended is redirect()->intended($default).
func RedirectIntended(c *gin.Context, fallback ...any) *Response {
	if intended := Session(c).Pull("url.intended"); intended != nil {
		return redirect(URLTo(c, php.ToString(intended)))
	}
	address := "/"
	if text, ok := first(fallback).(string); ok {
		address = text
	}
	return redirect(URLTo(c, address))
}

// RedirectGuest is redirect()->guest($path): the way back is kept.
func RedirectGuest(c *gin.Context, path string, status ...int) *Response {
	if c.Request.Method == http.MethodGet && !wantsJSON(c) {
		Session(c).Put("url.intended", FullURL(c))
	} else {
		Session(c).Put("url.intended", PreviousURL(c))
	}
	return redirect(URLTo(c, path), status...)
}

// RedirectRefresh is redirect()->refresh().
func RedirectRefresh(c *gin.Context, status ...int) *Response {
	return redirect(FullURL(c), status...)
}

// RedirectHome is redirect()->home().
func RedirectHome(c *gin.Context) *Response { return RedirectToRoute(c, "home") }

// respond answers with what an action returns, as Laravel's router does: text as HTML, what is an array or has a JSON of its
// own as JSON, a model that was just created with 201, nothing with an empty body.
func respond(c *gin.Context, value any) {
	switch value := value.(type) {
	case nil:
		c.Data(http.StatusOK, "text/html; charset=utf-8", nil)
	case *Response:
		if value == nil {
			c.Data(http.StatusOK, "text/html; charset=utf-8", nil)
			return
		}
		value.send(c)
	case interface{ Respond(c *gin.Context) error }:
		if err := value.Respond(c); err != nil {
			fail(c, err)
		}
	case string:
		c.Data(http.StatusOK, "text/html; charset=utf-8", []byte(value))
	default:
		if !isJSONValue(value) {
			c.Data(http.StatusOK, "text/html; charset=utf-8", []byte(php.ToString(value)))
			return
		}
		status := http.StatusOK
		if created, ok := value.(interface{ WasRecentlyCreated() bool }); ok && created.WasRecentlyCreated() {
			status = http.StatusCreated
		}
		c.JSON(status, jsonValue(value))
	}
}

func (r *Response) send(c *gin.Context) {
	for name, values := range r.Header {
		c.Writer.Header()[name] = values
	}
	for _, cookie := range r.cookies {
		http.SetCookie(c.Writer, cookie)
	}
	for _, change := range r.session {
		change(Session(c))
	}
	switch {
	case r.Send != nil:
		r.Send(c)
	case r.File != "":
		if _, err := os.Stat(r.File); err != nil {
			fail(c, err)
			return
		}
		c.File(r.File)
	case r.isJSON:
		c.JSON(r.Status, r.Data)
	case r.Status == http.StatusNoContent || r.Status == http.StatusNotModified:
		c.Status(r.Status)
		c.Writer.WriteHeaderNow()
	default:
		kind := r.Header.Get("Content-Type")
		if kind == "" {
			kind = "text/html; charset=utf-8"
		} else if strings.HasPrefix(kind, "text/") && !strings.Contains(kind, "charset") {
			kind += "; charset=utf-8"
		}
		c.Data(r.Status, kind, r.Body)
	}
}

// isJSONValue tells whether Laravel answers with the JSON of a value.
func isJSONValue(value any) bool {
	if value == nil {
		return false
	}
	switch reflect.TypeOf(value).Kind() {
	case reflect.Slice, reflect.Map, reflect.Struct:
		return true
	case reflect.Pointer:
		return reflect.TypeOf(value).Elem().Kind() == reflect.Struct
	}
	return false
}

// jsonValue is the value as JSON shall have it: no list is null.
func jsonValue(value any) any {
	at := reflect.ValueOf(value)
	if at.IsValid() && at.Kind() == reflect.Slice && at.IsNil() {
		return []any{}
	}
	if at.IsValid() && at.Kind() == reflect.Pointer && at.IsNil() {
		return nil
	}
	return value
}

// unauthorized is what Laravel answers to what a policy does not allow.
func unauthorized() error {
	return &HTTPError{Status: http.StatusForbidden, Message: "This action is unauthorized."}
}
