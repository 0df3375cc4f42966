package php

import (
	"cmp"
	"reflect"
	"slices"
)

// array is any Map, whatever its types.
type array interface {
	Len() int
	each(yield func(key Key, value any) bool)
	lookup(key Key) (any, bool)
	copied() any
	isNil() bool
}

func (m *Map[K, V]) each(yield func(key Key, value any) bool) {
	for key, value := range m.All() {
		if !yield(asKey(key), value) {
			return
		}
	}
}

func (m *Map[K, V]) lookup(key Key) (any, bool) {
	var k K
	switch p := any(&k).(type) {
	case *int:
		if !key.IsInt() {
			return nil, false
		}
		*p = key.number
	case *string:
		*p = key.String()
	case *Key:
		*p = key
	}
	return m.Lookup(k)
}

func (m *Map[K, V]) copied() any { return m.Clone() }

func (m *Map[K, V]) isNil() bool { return m == nil }

// ToArray is (array)$v: an array as it is, null as an empty one, and a scalar as the only element. Slices and Go's maps
// are arrays too; the keys of a map come sorted, for a map has no order.
func ToArray(v any) *Map[Key, any] {
	m := NewMap[Key, any]()
	if a, ok := arrayOf(v); ok {
		for key, value := range a.each {
			m.Set(key, value)
		}
		return m
	}
	if !isNull(v) {
		m.Append(v)
	}
	return m
}

// arrayOf is the array that a value is; false for everything else. A nil slice is an empty array, a nil *Map is null.
func arrayOf(v any) (array, bool) {
	switch v := v.(type) {
	case nil, bool, int, float64, string:
		return nil, false
	case array:
		return v, !v.isNil()
	}
	r := reflect.ValueOf(v)
	switch r.Kind() {
	case reflect.Slice, reflect.Array:
		m := NewMap[int, any]()
		for i := range r.Len() {
			m.Append(r.Index(i).Interface())
		}
		return m, true
	case reflect.Map:
		m := NewMap[Key, any]()
		keys := r.MapKeys()
		slices.SortFunc(keys, func(a, b reflect.Value) int {
			x, y := KeyOf(a.Interface()), KeyOf(b.Interface())
			return cmp.Or(cmp.Compare(x.text, y.text), cmp.Compare(x.number, y.number))
		})
		for _, key := range keys {
			m.Set(KeyOf(key.Interface()), r.MapIndex(key).Interface())
		}
		return m, true
	}
	return nil, false
}

// Copy is the copy that PHP makes when a value is assigned: of arrays with all arrays inside them; anything else,
// objects too, is answered as it is.
func Copy[T any](v T) T {
	switch value := any(v).(type) {
	case nil, bool, int, float64, string:
		return v
	case array:
		if value.isNil() {
			return v
		}
		if made, ok := value.copied().(T); ok {
			return made
		}
	}
	r := reflect.ValueOf(&v).Elem()
	if r.Kind() == reflect.Interface {
		r = r.Elem()
	}
	if r.Kind() != reflect.Slice && r.Kind() != reflect.Map || r.IsNil() {
		return v
	}
	made, _ := copyValue(r).Interface().(T)
	return made
}

// copyValue copies slices and maps by reflection.
func copyValue(r reflect.Value) reflect.Value {
	inner := func(element reflect.Value) reflect.Value {
		copied := reflect.New(element.Type()).Elem()
		if value := Copy(element.Interface()); value != nil {
			copied.Set(reflect.ValueOf(value))
		}
		return copied
	}
	if r.Kind() == reflect.Map {
		made := reflect.MakeMapWithSize(r.Type(), r.Len())
		for _, key := range r.MapKeys() {
			made.SetMapIndex(key, inner(r.MapIndex(key)))
		}
		return made
	}
	made := reflect.MakeSlice(r.Type(), r.Len(), r.Len())
	for i := range r.Len() {
		made.Index(i).Set(inner(r.Index(i)))
	}
	return made
}

func isScalar(kind reflect.Kind) bool {
	switch kind {
	case reflect.Bool, reflect.String, reflect.Float32, reflect.Float64:
		return true
	}
	return kind >= reflect.Int && kind <= reflect.Uint64
}

// plain is a value as package php knows it: pointers to scalars are followed, named types and the other numbers of Go
// become nil, bool, int, float64 and string; everything else is answered as it is.
func plain(v any) any {
	switch v := v.(type) {
	case nil, bool, int, float64, string, array:
		return v
	case Key:
		return v.Value()
	}
	r := reflect.ValueOf(v)
	for r.Kind() == reflect.Pointer {
		if r.IsNil() {
			return nil
		}
		if !isScalar(r.Elem().Kind()) && r.Elem().Kind() != reflect.Pointer {
			return v
		}
		r = r.Elem()
	}
	switch {
	case r.Kind() == reflect.Bool:
		return r.Bool()
	case r.Kind() == reflect.String:
		return r.String()
	case r.CanInt():
		return int(r.Int())
	case r.CanUint():
		return int(r.Uint())
	case r.CanFloat():
		return r.Float()
	case r.Kind() == reflect.Func && r.IsNil(), r.Kind() == reflect.Interface && r.IsNil():
		return nil
	}
	return v
}

// isNull tells whether a value stands for null: nil, or a nil pointer, also to a Map. A nil slice is an empty array.
func isNull(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case array:
		return v.isNil()
	}
	if r := reflect.ValueOf(v); r.Kind() == reflect.Pointer && r.IsNil() {
		return true
	}
	return plain(v) == nil
}
