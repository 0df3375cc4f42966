package php

import (
	"fmt"
	"math"
	"reflect"
	"strconv"
	"strings"
)

// ToString is (string)$v. Objects answer by their String or Error method; an array is "Array".
func ToString(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case int:
		return strconv.Itoa(v)
	case bool:
		return BoolString(v)
	case float64:
		return FloatString(v)
	case nil:
		return ""
	case fmt.Stringer:
		if isNull(v) {
			return ""
		}
		return v.String()
	}
	if isNull(v) {
		return ""
	}
	switch p := plain(v).(type) {
	case string, int, bool, float64:
		return ToString(p)
	}
	if _, ok := arrayOf(v); ok {
		return "Array"
	}
	if err, ok := v.(error); ok {
		return err.Error()
	}
	panic(fmt.Sprintf("php: object of type %T could not be converted to string", v))
}

// BoolString is (string) of a bool: "1" or "".
func BoolString(b bool) string {
	if b {
		return "1"
	}
	return ""
}

// ToInt is (int)$v. An array is 0 when empty, else 1, and an object is 1.
func ToInt(v any) int {
	switch v := plain(v).(type) {
	case nil:
		return 0
	case int:
		return v
	case bool:
		return boolInt(v)
	case float64:
		return IntOf(v)
	case string:
		return ParseInt(v)
	default:
		return boolInt(ToBool(v))
	}
}

// ToFloat is (float)$v.
func ToFloat(v any) float64 {
	switch v := plain(v).(type) {
	case float64:
		return v
	case string:
		return ParseFloat(v)
	default:
		return float64(ToInt(v))
	}
}

// ToBool is (bool)$v: false for null, 0, 0.0, "", "0" and the empty array; true for everything else, objects too.
func ToBool(v any) bool {
	switch v := plain(v).(type) {
	case nil:
		return false
	case bool:
		return v
	case int:
		return v != 0
	case float64:
		return v != 0
	case string:
		return v != "" && v != "0"
	default:
		if isNull(v) {
			return false
		}
		if a, ok := arrayOf(v); ok {
			return a.Len() > 0
		}
		return true
	}
}

// Floor is floor($v) of a value of any type.
func Floor(v any) float64 { return math.Floor(ToFloat(v)) }

// Ceil is ceil($v) of a value of any type.
func Ceil(v any) float64 { return math.Ceil(ToFloat(v)) }

// Concat is the values one after the other, as the dot operator and echo write them.
func Concat(values ...any) string {
	var text strings.Builder
	for _, v := range values {
		text.WriteString(ToString(v))
	}
	return text.String()
}

// GetType is gettype($v).
func GetType(v any) string {
	if isNull(v) {
		return "NULL"
	}
	switch plain(v).(type) {
	case bool:
		return "boolean"
	case int:
		return "integer"
	case float64:
		return "double"
	case string:
		return "string"
	}
	if IsArray(v) {
		return "array"
	}
	return "object"
}

// GetDebugType is get_debug_type($v) for everything but objects, whose Go type it names.
func GetDebugType(v any) string {
	switch t := GetType(v); t {
	case "NULL":
		return "null"
	case "boolean":
		return "bool"
	case "integer":
		return "int"
	case "double":
		return "float"
	case "object":
		r := reflect.TypeOf(v)
		if r.Kind() == reflect.Pointer {
			r = r.Elem()
		}
		return r.Name()
	default:
		return t
	}
}

// IsNull is is_null($v).
func IsNull(v any) bool { return isNull(v) }

// IsString is is_string($v).
func IsString(v any) bool {
	_, ok := plain(v).(string)
	return ok
}

// IsInt is is_int($v).
func IsInt(v any) bool {
	_, ok := plain(v).(int)
	return ok
}

// IsFloat is is_float($v).
func IsFloat(v any) bool {
	_, ok := plain(v).(float64)
	return ok
}

// IsBool is is_bool($v).
func IsBool(v any) bool {
	_, ok := plain(v).(bool)
	return ok
}

// IsScalar is is_scalar($v): an int, a float, text or a bool.
func IsScalar(v any) bool {
	switch plain(v).(type) {
	case bool, int, float64, string:
		return true
	}
	return false
}

// IsNumeric is is_numeric: a number, or text that is one with white space around it.
func IsNumeric(v any) bool {
	switch v := plain(v).(type) {
	case int, float64:
		return true
	case string:
		_, whole, found := readNumber(v)
		return found && whole
	}
	return false
}

// IsArray is is_array($v).
func IsArray(v any) bool {
	_, ok := arrayOf(v)
	return ok
}

// IsObject is is_object($v).
func IsObject(v any) bool { return GetType(v) == "object" }

// Empty is empty($v): not ToBool.
func Empty(v any) bool { return !ToBool(v) }

// Count is count($v) of an array, whatever its types, or of an object that counts itself. For everything else it panics
// with *TypeError, as PHP throws.
func Count(v any) int {
	a, ok := arrayOf(v)
	if countable, isCountable := v.(interface{ Count() int }); isCountable && !ok {
		return countable.Count()
	}
	if !ok && IsObject(v) {
		panic(fmt.Sprintf("not ported: count() of an object of type %T", v))
	}
	if !ok {
		message := "count(): Argument #1 ($value) must be of type Countable|array, " + GetDebugType(v) + " given"
		panic(&TypeError{EngineError{Message: message}})
	}
	return a.Len()
}

// Index is $v[$key] for a value of unknown type: an element of an array, a byte of a text; nil when it is not there.
func Index(v any, key any) any {
	if text, ok := plain(v).(string); ok {
		at := ToInt(key)
		if at < 0 {
			at += len(text)
		}
		if at < 0 || at >= len(text) {
			return nil
		}
		return text[at : at+1]
	}
	if a, ok := arrayOf(v); ok {
		if value, ok := a.lookup(KeyOf(key)); ok {
			return value
		}
	}
	return nil
}
