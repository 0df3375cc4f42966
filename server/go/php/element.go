package php

import "fmt"

// ListLookup is an element of a list, and whether it is there: $list[$i] ?? … and isset($list[$i]).
func ListLookup[V any](list []V, i int) (V, bool) {
	if i < 0 || i >= len(list) {
		var none V
		return none, false
	}
	return list[i], true
}

// ListSet is what a list becomes by $list[$i] = $value: it changes the element, or adds it where $i is the length. Where
// PHP would make an array that is no list, it panics.
func ListSet[V any](list []V, i int, value V) []V {
	if i == len(list) {
		return append(list, value)
	}
	if i < 0 || i > len(list) {
		panic(fmt.Sprintf("element %d of a list of %d is set, which makes an array that is no list", i, len(list)))
	}
	list[i] = value
	return list
}

// WithIndex is what an array of unknown type becomes by $array[$key] = $value; null becomes an array. It changes a
// *Map[Key, any] in place, and makes one of every other array.
func WithIndex(array, key, value any) any {
	m := writable(array)
	m.Set(KeyOf(key), value)
	return m
}

// WithValue is what an array of unknown type becomes by $array[] = $value; see WithIndex.
func WithValue(array, value any) any {
	m := writable(array)
	m.Append(value)
	return m
}

// WithoutIndex is what an array of unknown type becomes by unset($array[$key]); see WithIndex.
func WithoutIndex(array, key any) any {
	if IsNull(array) {
		return array
	}
	m := writable(array)
	m.Delete(KeyOf(key))
	return m
}

// writable is the array as one that takes any key and value. PHP throws for what is neither an array nor null.
func writable(array any) *Map[Key, any] {
	if m, ok := array.(*Map[Key, any]); ok && m != nil {
		return m
	}
	if IsNull(array) {
		return NewMap[Key, any]()
	}
	if _, ok := arrayOf(array); !ok {
		panic(fmt.Sprintf("cannot use a value of type %s as an array", GetDebugType(array)))
	}
	return ToArray(array)
}

// UnhandledMatch is the error of a match that has no arm for a value.
func UnhandledMatch(v any) error {
	text := "of type " + GetDebugType(v)
	switch v := plain(v).(type) {
	case nil, bool, int, float64:
		text = VarExport(v)
	case string:
		// The settings that PHP recommends for production show no text in messages.
		text = "'...'"
		if v == "" {
			text = "''"
		}
	}
	return &UnhandledMatchError{EngineError{Message: "Unhandled match case " + text}}
}

// WithChar is what a text becomes by $text[$i] = $char: its first byte at an offset, which counts from the end when it
// is negative; spaces fill what is missing. PHP throws for an empty text.
func WithChar(text string, i int, char string) string {
	if char == "" {
		panic(NewEngineError("Cannot assign an empty string to a string offset", 0, nil))
	}
	if i < 0 {
		i += len(text)
	}
	if i < 0 {
		return text
	}
	bytes := []byte(text)
	for len(bytes) <= i {
		bytes = append(bytes, ' ')
	}
	bytes[i] = char[0]
	return string(bytes)
}
