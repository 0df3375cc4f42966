package app

import (
	"bytes"
	"crypto/md5"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/gin-gonic/gin"
	"laragin.dev/todo"
)

const (
	passedKey    = "laravel.passed"
	argumentsKey = "laravel.arguments"
)

// middleware runs what handles a request in front of others: it goes on only where pass or next was called.
func middleware(handle gin.HandlerFunc, arguments ...string) gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Set(passedKey, false)
		c.Set(argumentsKey, arguments)
		handle(c)
		if !c.GetBool(passedKey) {
			c.Abort()
		}
		c.Set(passedKey, true)
	}
}

// pass is $next($request) where the answer is handed on as it is.
func pass(c *gin.Context) {
	c.Set(passedKey, true)
	c.Next()
	c.Set(passedKey, true)
}

// next is $next($request): the answer, which is sent when it is returned.
func next(c *gin.Context) *Response {
	c.Set(passedKey, true)
	writer := c.Writer
	buffer := &bufferedWriter{ResponseWriter: writer}
	c.Writer = buffer
	func() {
		// A panic is answered further out, by the writer that sends.
		defer func() { c.Writer = writer }()
		c.Next()
	}()
	c.Set(passedKey, true)
	status := buffer.status
	if status == 0 {
		status = writer.Status()
	}
	body := buffer.body.Bytes()
	r := &Response{Status: status, Header: http.Header{}, Body: body}
	r.Send = func(c *gin.Context) {
		c.Status(r.Status)
		c.Writer.WriteHeaderNow()
		_, _ = c.Writer.Write(r.Body)
	}
	return r
}

type bufferedWriter struct {
	gin.ResponseWriter
	status int
	body   bytes.Buffer
}

func (w *bufferedWriter) WriteHeader(status int)               { w.status = status }
func (w *bufferedWriter) WriteHeaderNow()                      {}
func (w *bufferedWriter) Write(data []byte) (int, error)       { return w.body.Write(data) }
func (w *bufferedWriter) WriteString(text string) (int, error) { return w.body.WriteString(text) }
func (w *bufferedWriter) Written() bool                        { return w.status != 0 || w.body.Len() > 0 }
func (w *bufferedWriter) Size() int                            { return w.body.Len() }

func (w *bufferedWriter) Status() int {
	if w.status == 0 {
		return http.StatusOK
	}
	return w.status
}

// argumentOf is an argument of the middleware at hand: role in can:role.
func argumentOf(c *gin.Context, at int, fallback ...string) string {
	arguments := c.GetStringSlice(argumentsKey)
	if at < len(arguments) {
		return arguments[at]
	}
	if len(fallback) > 0 {
		return fallback[0]
	}
	return ""
}

// optionalArgumentOf is argumentOf with nil for one that was left out.
func optionalArgumentOf(c *gin.Context, at int) *string {
	if arguments := c.GetStringSlice(argumentsKey); at < len(arguments) {
		return &arguments[at]
	}
	return nil
}

// argumentsOf are the arguments of the middleware from one on.
func argumentsOf(c *gin.Context, from int) []string {
	arguments := c.GetStringSlice(argumentsKey)
	return append([]string{}, arguments[min(from, len(arguments)):]...)
}

// unported stops where the application runs middleware that has no Go.
func unported(name string) gin.HandlerFunc {
	return func(*gin.Context) { todo.Stop("this middleware is not converted", "", name) }
}

// throttle lets a client pass so many times in a span of minutes.
func throttle(most int, minutes float64) gin.HandlerFunc {
	type window struct {
		count int
		until time.Time
	}
	var lock sync.Mutex
	windows := map[string]*window{}
	return func(c *gin.Context) {
		key := c.ClientIP()
		if id, err := Auth(c).ID(); err == nil && id != nil {
			key = "user"
		}
		lock.Lock()
		at, ok := windows[key]
		if !ok || time.Now().After(at.until) {
			at = &window{until: time.Now().Add(time.Duration(minutes * float64(time.Minute)))}
			windows[key] = at
		}
		left := most - at.count - 1
		if left >= 0 {
			at.count++
		}
		until := at.until
		lock.Unlock()
		c.Header("X-RateLimit-Limit", strconv.Itoa(most))
		c.Header("X-RateLimit-Remaining", strconv.Itoa(max(left, 0)))
		if left < 0 {
			c.Header("Retry-After", strconv.Itoa(int(time.Until(until).Seconds())))
			c.Header("X-RateLimit-Reset", strconv.FormatInt(until.Unix(), 10))
			fail(c, &HTTPError{Status: http.StatusTooManyRequests, Message: "Too Many Attempts."})
		}
	}
}

// cacheHeaders is the middleware cache.headers: options divided by semicolons.
func cacheHeaders(options string) gin.HandlerFunc {
	return func(c *gin.Context) {
		if c.Request.Method != http.MethodGet && c.Request.Method != http.MethodHead {
			c.Next()
			return
		}
		c.Set(passedKey, true)
		answer := next(c)
		if len(answer.Body) > 0 {
			var parts []string
			for _, option := range strings.Split(options, ";") {
				name, value, has := strings.Cut(option, "=")
				switch name {
				case "etag":
					if !has {
						sum := md5.Sum(answer.Body)
						value = hex.EncodeToString(sum[:])
					}
					c.Header("ETag", `"`+value+`"`)
					if c.GetHeader("If-None-Match") == `"`+value+`"` {
						answer.Status, answer.Body = http.StatusNotModified, nil
					}
				case "":
				default:
					parts = append(parts, strings.ReplaceAll(option, "_", "-"))
				}
			}
			c.Header("Cache-Control", strings.Join(parts, ", "))
		}
		answer.Send(c)
	}
}
