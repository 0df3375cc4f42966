package php

import (
	"fmt"
	"reflect"
)

// Call is $f(...$args) of a callable of unknown type: a Go function, or an object with an Invoke method. Arguments become
// what its parameters are, those that it does not take are left out as in PHP, and an error that it answers is handed
// on. A callable that is a name, a text or an array, is not converted; that panics as holes do. It panics with an ArgumentCountError or a TypeError where PHP throws one.
func Call(f any, args ...any) (any, error) {
	if _, isText := plain(f).(string); isText || IsArray(f) {
		panic(fmt.Sprintf("not ported: a callable that names what it calls (%s)", GetDebugType(f)))
	}
	function := reflect.ValueOf(f)
	if f != nil && function.Kind() != reflect.Func {
		function = function.MethodByName("Invoke")
	}
	if !function.IsValid() || function.Kind() != reflect.Func || function.IsNil() {
		panic(NewEngineError(fmt.Sprintf("Value of type %s is not callable", GetDebugType(f)), 0, nil))
	}
	t := function.Type()
	wanted := t.NumIn()
	if t.IsVariadic() {
		wanted--
	}
	if len(args) < wanted {
		message := fmt.Sprintf("Too few arguments to function, %d passed and exactly %d expected", len(args), wanted)
		panic(NewArgumentCountError(message, 0, nil))
	}
	var in []reflect.Value
	for i, arg := range args {
		switch {
		case i < wanted:
			in = append(in, argument(arg, t.In(i)))
		case t.IsVariadic():
			in = append(in, argument(arg, t.In(wanted).Elem()))
		}
	}
	return results(function.Call(in))
}

// argument is a value as a parameter of a Go type takes it.
func argument(v any, wanted reflect.Type) reflect.Value {
	switch wanted.Kind() {
	case reflect.String:
		v = AsString(v)
	case reflect.Int:
		v = AsInt(v)
	case reflect.Float64:
		v = AsFloat(v)
	case reflect.Bool:
		v = AsBool(v)
	}
	made := narrow(v, wanted)
	if made.Type() != wanted {
		made = made.Convert(wanted)
	}
	return made
}

// results are what a Go function answered: a value, an error, both or none.
func results(out []reflect.Value) (any, error) {
	var err error
	if n := len(out); n > 0 && out[n-1].Type() == reflect.TypeFor[error]() {
		err, _ = out[n-1].Interface().(error)
		out = out[:n-1]
	}
	if len(out) == 0 {
		return nil, err
	}
	return out[0].Interface(), err
}
