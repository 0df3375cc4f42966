package php

import (
	"cmp"
	"math"
	"reflect"
	"strings"
)

// uncomparable is what Compare answers for arrays that have different keys.
const uncomparable = 1

// LooseEqual is $a == $b.
func LooseEqual(a, b any) bool { return compare(a, b, true) == 0 }

// Compare is $a <=> $b: -1, 0 or 1. $a < $b is Compare(a, b) < 0, and $a > $b is Compare(b, a) < 0.
func Compare(a, b any) int { return compare(a, b, false) }

// CompareStrings is $a <=> $b for texts: by value when both are numeric, else by bytes.
func CompareStrings(a, b string) int {
	x, whole, found := readNumber(a)
	y, wholeToo, foundToo := readNumber(b)
	if !found || !foundToo || !whole || !wholeToo {
		return strings.Compare(a, b)
	}
	// Numbers that are too large to be told apart as floats are compared as texts.
	if x.isFloat && y.isFloat && math.IsInf(x.float, 0) && x.float == y.float {
		return strings.Compare(a, b)
	}
	if x.isFloat && y.isFloat && x.float == y.float && !strings.ContainsAny(a+b, ".eE") {
		return strings.Compare(a, b)
	}
	return compareNumbers(x, y)
}

// EqualStrings is $a == $b for texts: "10" equals "1e1" and " 10".
func EqualStrings(a, b string) bool { return CompareStrings(a, b) == 0 }

// CompareNumberString is $a <=> $b for a number and a text: by value when the text is numeric, else as texts.
func CompareNumberString(a any, b string) int {
	return compareNumberText(numberOf(a), b)
}

// Identical is $a === $b: the same type and value, arrays with the same pairs in the same order, the same object.
func Identical(a, b any) bool {
	if isNull(a) || isNull(b) {
		return isNull(a) && isNull(b)
	}
	x, y := plain(a), plain(b)
	switch x.(type) {
	case bool, int, float64, string:
		return isScalarValue(y) && x == y
	}
	left, isArray := arrayOf(a)
	right, isArrayToo := arrayOf(b)
	if isArray != isArrayToo {
		return false
	}
	if !isArray {
		return sameObject(a, b)
	}
	return left.Len() == right.Len() && samePairs(left, right)
}

func samePairs(left, right array) bool {
	type pair struct {
		key   Key
		value any
	}
	var pairs []pair
	for key, value := range right.each {
		pairs = append(pairs, pair{key, value})
	}
	at := 0
	for key, value := range left.each {
		if pairs[at].key != key || !Identical(value, pairs[at].value) {
			return false
		}
		at++
	}
	return true
}

func sameObject(a, b any) bool {
	x, y := reflect.ValueOf(a), reflect.ValueOf(b)
	return x.Type() == y.Type() && x.Comparable() && a == b
}

func isScalarValue(v any) bool {
	switch v.(type) {
	case bool, int, float64, string:
		return true
	}
	return false
}

// compare orders two values by PHP 8's table; for equality alone it need not order objects.
func compare(a, b any, equality bool) int {
	x, y := normal(a), normal(b)
	switch x := x.(type) {
	case nil:
		switch y := y.(type) {
		case nil:
			return 0
		case string:
			return strings.Compare("", y)
		default:
			return compareBools(false, ToBool(y))
		}
	case bool:
		return compareBools(x, ToBool(y))
	case string:
		switch y := y.(type) {
		case nil:
			return strings.Compare(x, "")
		case bool:
			return compareBools(ToBool(x), y)
		case string:
			return CompareStrings(x, y)
		case int, float64:
			return -compareNumberText(numberOf(y), x)
		}
	case int, float64:
		switch y := y.(type) {
		case nil, bool:
			return compareBools(ToBool(x), ToBool(y))
		case string:
			return compareNumberText(numberOf(x), y)
		case int, float64:
			return compareNumbers(numberOf(x), numberOf(y))
		}
	}
	switch y.(type) {
	case nil, bool:
		return compareBools(ToBool(x), ToBool(y))
	}
	left, isArray := arrayOf(x)
	right, isArrayToo := arrayOf(y)
	switch {
	case isArray && isArrayToo:
		return compareArrays(left, right, equality)
	case isArray:
		return 1
	case isArrayToo:
		return -1
	}
	return compareObjects(x, y, equality)
}

// normal is the value without pointers and names of types; null is nil.
func normal(v any) any {
	if isNull(v) {
		return nil
	}
	return plain(v)
}

func compareBools(a, b bool) int {
	return cmp.Compare(boolInt(a), boolInt(b))
}

func numberOf(v any) number {
	switch v := plain(v).(type) {
	case float64:
		return number{float: v, isFloat: true}
	default:
		return number{integer: ToInt(v)}
	}
}

func compareNumbers(a, b number) int {
	if !a.isFloat && !b.isFloat {
		return cmp.Compare(a.integer, b.integer)
	}
	x, y := a.asFloat(), b.asFloat()
	switch {
	case x == y:
		return 0
	case x < y:
		return -1
	}
	// NaN is neither less nor equal, which PHP tells as greater.
	return 1
}

func compareNumberText(n number, text string) int {
	if other, whole, found := readNumber(text); found && whole {
		return compareNumbers(n, other)
	}
	return strings.Compare(ToString(n.value()), text)
}

// compareArrays compares by length, then value by value of the left keys.
func compareArrays(left, right array, equality bool) int {
	if order := cmp.Compare(left.Len(), right.Len()); order != 0 {
		return order
	}
	for key, value := range left.each {
		other, ok := right.lookup(key)
		if !ok {
			return uncomparable
		}
		if order := compare(value, other, equality); order != 0 {
			return order
		}
	}
	return 0
}

// compareObjects compares objects of one class by their fields, and texts with objects that are Stringers.
func compareObjects(a, b any, equality bool) int {
	if text, ok := a.(string); ok {
		return CompareStrings(text, ToString(b))
	}
	if text, ok := b.(string); ok {
		return CompareStrings(ToString(a), text)
	}
	if !isScalarValue(a) && !isScalarValue(b) && sameObject(a, b) {
		return 0
	}
	x, y := reflect.Indirect(reflect.ValueOf(a)), reflect.Indirect(reflect.ValueOf(b))
	if x.Type() != y.Type() {
		return uncomparable
	}
	if method := reflect.ValueOf(a).MethodByName("Compare"); method.IsValid() && method.Type().NumIn() == 1 && method.Type().In(0) == reflect.TypeOf(b) {
		return int(method.Call([]reflect.Value{reflect.ValueOf(b)})[0].Int())
	}
	if equality && reflect.DeepEqual(a, b) {
		return 0
	}
	if x.Kind() != reflect.Struct {
		return uncomparable
	}
	for i := range x.NumField() {
		if !x.Type().Field(i).IsExported() {
			continue
		}
		if order := compare(x.Field(i).Interface(), y.Field(i).Interface(), equality); order != 0 {
			return order
		}
	}
	return 0
}
