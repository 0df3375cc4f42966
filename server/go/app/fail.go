package app

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/gin-gonic/gin/binding"
	"github.com/go-playground/validator/v10"
)

// HTTPError is an error with the status that answers it, as PHP's abort() throws one.
type HTTPError struct {
	Status  int
	Message string
}

func (e *HTTPError) Error() string {
	if e.Message == "" {
		return http.StatusText(e.Status)
	}
	return e.Message
}

// ValidationError is the answer to input that breaks its rules: messages by field.
type ValidationError struct {
	Message string
	Errors  map[string][]string
}

func (e *ValidationError) Error() string { return e.Message }

// Messages name the fields as requests do.
func init() {
	if v, ok := binding.Validator.Engine().(*validator.Validate); ok {
		v.RegisterTagNameFunc(func(field reflect.StructField) string {
			name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			return name
		})
	}
}

// fail answers the request with err and stops the handlers behind this one. Callers return right after it.
//
// Like Laravel's exception handler it answers 422 with the messages for a ValidationError, the status of an HTTPError,
// 413 for a body that is too large, 404 for a row that does not exist, 400 for input that cannot be read, and 500 for
// everything else, whose text goes to the log and not to the client. Clients that accept JSON get JSON.
func fail(c *gin.Context, err error) {
	var answering interface{ Answer(c *gin.Context) }
	if errors.As(err, &answering) {
		answering.Answer(c)
		return
	}
	if invalid := asValidationError(err); invalid != nil {
		c.AbortWithStatusJSON(http.StatusUnprocessableEntity, gin.H{"message": invalid.Message, "errors": invalid.Errors})
		return
	}
	status, message := describe(err)
	if status >= http.StatusInternalServerError {
		slog.ErrorContext(c.Request.Context(), "request failed", "error", err, "path", c.Request.URL.Path)
	}
	if wantsJSON(c) {
		c.AbortWithStatusJSON(status, gin.H{"message": message})
		return
	}
	if message == "" {
		message = http.StatusText(status)
	}
	c.Data(status, "text/html; charset=utf-8", []byte(html.EscapeString(message)))
	c.Abort()
}

// asValidationError turns what binding says about the input into messages by field; nil for every other error.
func asValidationError(err error) *ValidationError {
	var invalid *ValidationError
	var broken validator.ValidationErrors
	var wrongType *json.UnmarshalTypeError
	switch {
	case errors.As(err, &invalid):
		return invalid
	case errors.As(err, &broken):
		messages := map[string][]string{}
		for _, rule := range broken {
			messages[rule.Field()] = append(messages[rule.Field()], message(rule))
		}
		return &ValidationError{Message: "The given data was invalid.", Errors: messages}
	case errors.As(err, &wrongType):
		text := fmt.Sprintf("The %s must be a %s.", words(wrongType.Field), wrongType.Type)
		return &ValidationError{Message: "The given data was invalid.", Errors: map[string][]string{wrongType.Field: {text}}}
	default:
		return nil
	}
}

// message is Laravel's English message for a rule that does not hold.
func message(rule validator.FieldError) string {
	field := words(rule.Field())
	isText := rule.Kind() == reflect.String
	switch rule.Tag() {
	case "required":
		return fmt.Sprintf("The %s field is required.", field)
	case "min":
		if isText {
			return fmt.Sprintf("The %s must be at least %s characters.", field, rule.Param())
		}
		return fmt.Sprintf("The %s must be at least %s.", field, rule.Param())
	case "max":
		if isText {
			return fmt.Sprintf("The %s must not be greater than %s characters.", field, rule.Param())
		}
		return fmt.Sprintf("The %s must not be greater than %s.", field, rule.Param())
	case "len":
		return fmt.Sprintf("The %s must be %s characters.", field, rule.Param())
	default:
		return fmt.Sprintf("The selected %s is invalid.", field)
	}
}

// words is the name of a field as messages write it: user_id becomes "user id".
func words(field string) string {
	return strings.ReplaceAll(field, "_", " ")
}

// missingRows are errors of databases that look for a row that is not there.
var missingRows = []error{sql.ErrNoRows}

func describe(err error) (status int, message string) {
	var httpError *HTTPError
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &httpError):
		return httpError.Status, httpError.Message
	case errors.As(err, &tooLarge):
		return http.StatusRequestEntityTooLarge, http.StatusText(http.StatusRequestEntityTooLarge)
	case slices.ContainsFunc(missingRows, func(missing error) bool { return errors.Is(err, missing) }):
		return http.StatusNotFound, http.StatusText(http.StatusNotFound)
	case isBadInput(err):
		return http.StatusBadRequest, http.StatusText(http.StatusBadRequest)
	default:
		return http.StatusInternalServerError, "Server Error"
	}
}

// isBadInput tells whether err is what Gin's binding says of a body, a form, a number or a time that cannot be read.
func isBadInput(err error) bool {
	var number *strconv.NumError
	var moment *time.ParseError
	var syntax *json.SyntaxError
	var escape url.EscapeError
	if errors.As(err, &number) || errors.As(err, &moment) || errors.As(err, &syntax) || errors.As(err, &escape) {
		return true
	}
	// An empty body, one that ends too early, a file that was not sent, a form of another kind.
	for _, bad := range []error{io.EOF, io.ErrUnexpectedEOF, http.ErrMissingFile, http.ErrNotMultipart, http.ErrMissingBoundary} {
		if errors.Is(err, bad) {
			return true
		}
	}
	return false
}

// wantsJSON tells whether the client asked for JSON, or sent the request from a script.
func wantsJSON(c *gin.Context) bool {
	accept, _, _ := strings.Cut(c.GetHeader("Accept"), ",")
	if strings.Contains(accept, "/json") || strings.Contains(accept, "+json") {
		return true
	}
	isAny := accept == "" || accept == "*/*" || accept == "*"
	return isAny && c.GetHeader("X-Requested-With") == "XMLHttpRequest" && c.GetHeader("X-PJAX") == ""
}
