package php

import (
	"errors"
	"iter"
	"reflect"
	"runtime"
	"strings"
)

// ErrExit is what exit and die are below the function that handles a request: it travels up, and nothing more is done.
var ErrExit = errors.New("exit")

// Recover is deferred by a function that has a try block: an error that was thrown by panic becomes its result. What the
// runtime itself panics with goes on, except a division by zero, which PHP throws as DivisionByZeroError.
func Recover(err *error) {
	switch thrown := recover().(type) {
	case nil:
	case runtime.Error:
		if !strings.Contains(thrown.Error(), "divide by zero") {
			panic(thrown)
		}
		*err = divisionByZero("Modulo by zero")
	case error:
		*err = thrown
	default:
		panic(thrown)
	}
}

// Each goes through a value of unknown type as foreach does: arrays of any kind, and functions that are iterators. There
// is nothing in null, and everything else panics, where PHP warns.
func Each(v any) iter.Seq2[any, any] {
	return func(yield func(any, any) bool) {
		if object, ok := v.(*Object); ok && object != nil {
			v = object.Fields
		}
		if a, ok := arrayOf(v); ok {
			for key, value := range a.each {
				if !yield(key.Value(), value) {
					return
				}
			}
			return
		}
		if isNull(v) {
			return
		}
		r := reflect.ValueOf(v)
		if r.Kind() != reflect.Func {
			panic("php: foreach over a value that is no array")
		}
		eachOf(r, yield)
	}
}

// eachOf goes through an iter.Seq, whose values are counted, or an iter.Seq2.
func eachOf(r reflect.Value, yield func(any, any) bool) {
	if r.Type().CanSeq2() {
		for key, value := range r.Seq2() {
			if !yield(key.Interface(), value.Interface()) {
				return
			}
		}
		return
	}
	at := 0
	for value := range r.Seq() {
		if !yield(at, value.Interface()) {
			return
		}
		at++
	}
}
