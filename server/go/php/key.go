package php

import (
	"fmt"
	"reflect"
	"strconv"
)

// Key is a key of a PHP array: an integer or text. A text that is a decimal integer, "5" say, is that integer.
type Key struct {
	text   string
	number int
	isText bool
}

// IntKey is the key n.
func IntKey(n int) Key { return Key{number: n} }

// StringKey is the key that PHP makes of a text: the integer for "5" and "-3", the text for "05", "1.5" and "".
func StringKey(text string) Key {
	if n, ok := integerKey(text); ok {
		return Key{number: n}
	}
	return Key{text: text, isText: true}
}

// KeyOf is the key that PHP makes of a value used in brackets: null is "", bools are 0 and 1, floats lose their fraction.
// Arrays and objects cannot be keys in PHP either; they panic.
func KeyOf(v any) Key {
	switch v := v.(type) {
	case Key:
		return v
	case nil:
		return StringKey("")
	case int:
		return IntKey(v)
	case string:
		return StringKey(v)
	case bool:
		if v {
			return IntKey(1)
		}
		return IntKey(0)
	case float64:
		return IntKey(IntOf(v))
	}
	r := reflect.ValueOf(v)
	switch r.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return IntKey(int(r.Int()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return IntKey(int(r.Uint()))
	case reflect.String:
		return StringKey(r.String())
	case reflect.Pointer:
		if r.IsNil() {
			return StringKey("")
		}
		if isScalar(r.Elem().Kind()) {
			return KeyOf(r.Elem().Interface())
		}
	}
	panic(fmt.Sprintf("php: illegal offset type %T", v))
}

// IsInt tells whether the key is an integer.
func (k Key) IsInt() bool { return !k.isText }

// Int is the key as an integer; of a text, what (int) makes of it.
func (k Key) Int() int {
	if k.isText {
		return ParseInt(k.text)
	}
	return k.number
}

// String is the key as text.
func (k Key) String() string {
	if k.isText {
		return k.text
	}
	return strconv.Itoa(k.number)
}

// Value is the key as PHP sees it: an int or a string.
func (k Key) Value() any {
	if k.isText {
		return k.text
	}
	return k.number
}

// integerKey is the integer that a text stands for as a key: no sign but minus, no leading zero, no "-0", no overflow.
func integerKey(text string) (int, bool) {
	digits := text
	if len(digits) > 0 && digits[0] == '-' {
		digits = digits[1:]
	}
	if len(digits) == 0 || len(digits) > 19 || digits[0] < '0' || digits[0] > '9' {
		return 0, false
	}
	if digits[0] == '0' && (len(digits) > 1 || len(text) > 1) {
		return 0, false
	}
	n, err := strconv.Atoi(text)
	return n, err == nil && strconv.Itoa(n) == text
}

// ArrayKey is what a Map may be keyed by. A Map with string keys holds "5" where PHP holds the integer 5.
type ArrayKey interface {
	int | string | Key
}

// keyFromInt is the key of type K for an integer.
func keyFromInt[K ArrayKey](n int) K {
	var key K
	switch p := any(&key).(type) {
	case *int:
		*p = n
	case *string:
		*p = strconv.Itoa(n)
	case *Key:
		*p = IntKey(n)
	}
	return key
}

// asKey is the key as PHP has it.
func asKey[K ArrayKey](key K) Key {
	switch k := any(key).(type) {
	case int:
		return IntKey(k)
	case string:
		return StringKey(k)
	case Key:
		return k
	}
	panic("unreachable")
}
