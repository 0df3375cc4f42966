package php

import (
	"fmt"
	"math"
	"reflect"
)

// AsString is a value that PHP passes where a string is declared: numbers and booleans become text, and what is no
// scalar panics with a TypeError.
func AsString(v any) string {
	switch v := plain(v).(type) {
	case string:
		return v
	case bool, int, float64:
		return ToString(v)
	case fmt.Stringer:
		return v.String()
	}
	panic(mustBe("string", v))
}

// AsInt is a value that PHP passes where an int is declared; see AsString.
func AsInt(v any) int {
	switch v := plain(v).(type) {
	case int:
		return v
	case bool:
		return boolInt(v)
	case float64:
		if math.Abs(v) < 1<<63 {
			return int(v)
		}
	case string:
		if n, whole, found := readNumber(v); found && whole {
			return AsInt(n.value())
		}
	}
	panic(mustBe("int", v))
}

// AsFloat is a value that PHP passes where a float is declared; see AsString.
func AsFloat(v any) float64 {
	switch v := plain(v).(type) {
	case float64:
		return v
	case int:
		return float64(v)
	case bool:
		return float64(boolInt(v))
	case string:
		if n, whole, found := readNumber(v); found && whole {
			return n.asFloat()
		}
	}
	panic(mustBe("float", v))
}

// AsBool is a value that PHP passes where a bool is declared; see AsString.
func AsBool(v any) bool {
	switch v := plain(v).(type) {
	case bool, int, float64, string:
		return ToBool(v)
	}
	panic(mustBe("bool", v))
}

// ArgString is AsString for PHP's own functions, which take null for the empty text.
func ArgString(v any) string {
	if IsNull(v) {
		return ""
	}
	return AsString(v)
}

// ArgInt is AsInt for PHP's own functions, which take null for 0.
func ArgInt(v any) int {
	if IsNull(v) {
		return 0
	}
	return AsInt(v)
}

// ArgFloat is AsFloat for PHP's own functions, which take null for 0.
func ArgFloat(v any) float64 {
	if IsNull(v) {
		return 0
	}
	return AsFloat(v)
}

// ArgBool is AsBool for PHP's own functions, which take null for false.
func ArgBool(v any) bool { return !IsNull(v) && AsBool(v) }

// As is a value of unknown type where PHP declares a class, a closure or the like: null is the zero value, and what is
// no T panics with a TypeError.
func As[T any](v any) T {
	var none T
	if IsNull(v) {
		return none
	}
	made, ok := v.(T)
	if !ok {
		panic(mustBe(reflect.TypeFor[T]().String(), v))
	}
	return made
}

// Maybe is a value of unknown type where PHP declares a scalar that may be null: Maybe(v, AsString).
func Maybe[T any](v any, as func(any) T) *T {
	if IsNull(v) {
		return nil
	}
	made := as(v)
	return &made
}

func mustBe(wanted string, v any) error {
	return NewTypeError(fmt.Sprintf("must be of type %s, %s given", wanted, GetDebugType(v)), 0, nil)
}
