package php

import (
	"fmt"
	"reflect"
)

// AsList is an array, whatever its Go type, as a list of V. It panics where the array is no list (its keys are not 0, 1,
// 2…) or has an element that is no V.
func AsList[V any](v any) []V {
	made, _ := narrow(v, reflect.TypeFor[[]V]()).Interface().([]V)
	return made
}

// AsMap is an array, whatever its Go type, as an ordered map of V by K. It panics where a value is no V.
func AsMap[K ArrayKey, V any](v any) *Map[K, V] {
	made, _ := narrow(v, reflect.TypeFor[*Map[K, V]]()).Interface().(*Map[K, V])
	return made
}

// narrowed is an array as one of the map's own type.
func (m *Map[K, V]) narrowed(from array) any {
	made := NewMap[K, V]()
	from.each(func(key Key, value any) bool {
		at, ok := keyOfType[K](key)
		if !ok {
			panic(fmt.Sprintf("the key %q is no %s", key.String(), reflect.TypeFor[K]()))
		}
		element, _ := narrow(value, reflect.TypeFor[V]()).Interface().(V)
		made.Set(at, element)
		return true
	})
	return made
}

// keyOfType is a key as one of type K; false for a text where K is an integer.
func keyOfType[K ArrayKey](key Key) (K, bool) {
	var made K
	switch at := any(&made).(type) {
	case *Key:
		*at = key
	case *string:
		*at = key.String()
	case *int:
		*at = key.Int()
		return made, key.IsInt()
	}
	return made, true
}

// narrow is a value as one of a Go type that stands for the same PHP value; it panics where it is none.
func narrow(v any, wanted reflect.Type) reflect.Value {
	none := reflect.Zero(wanted)
	switch {
	case IsNull(v) && isNilable(wanted):
		return none
	case v != nil && reflect.TypeOf(v).AssignableTo(wanted):
		made := reflect.New(wanted).Elem()
		made.Set(reflect.ValueOf(Copy(v)))
		return made
	case wanted.Kind() == reflect.Float64:
		if n, ok := plain(v).(int); ok {
			return reflect.ValueOf(float64(n))
		}
	case wanted.Kind() == reflect.Slice:
		if from, ok := arrayOf(v); ok {
			return narrowList(from, wanted)
		}
	case wanted.Kind() == reflect.Pointer:
		if target, ok := none.Interface().(interface{ narrowed(array) any }); ok {
			if from, ok := arrayOf(v); ok {
				return reflect.ValueOf(target.narrowed(from))
			}
		} else if isScalar(wanted.Elem().Kind()) {
			made := reflect.New(wanted.Elem())
			made.Elem().Set(narrow(v, wanted.Elem()))
			return made
		}
	}
	panic(fmt.Sprintf("a value of type %s is no %s", GetDebugType(v), wanted))
}

func narrowList(from array, wanted reflect.Type) reflect.Value {
	made := reflect.MakeSlice(wanted, 0, from.Len())
	from.each(func(key Key, value any) bool {
		if !key.IsInt() || key.Int() != made.Len() {
			panic(fmt.Sprintf("an array with the key %q at place %d is no list", key.String(), made.Len()))
		}
		made = reflect.Append(made, narrow(value, wanted.Elem()))
		return true
	})
	return made
}

func isNilable(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Interface, reflect.Pointer, reflect.Slice, reflect.Map, reflect.Func:
		return true
	}
	return false
}
