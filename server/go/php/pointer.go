package php

import "fmt"

// Ptr is a pointer to a copy of v, for values that may be null.
func Ptr[T any](v T) *T { return &v }

// Deref is what a pointer points to, and nil for nil.
func Deref[T any](p *T) any {
	if p == nil {
		return nil
	}
	return *p
}

// Or is $p ?? $otherwise for a value that may be null.
func Or[T any](p *T, otherwise T) T {
	if p == nil {
		return otherwise
	}
	return *p
}

// Char is $text[$i], the byte at an offset that counts from the end when it is negative. PHP warns and answers "" where
// the text is shorter.
func Char(text string, i int) string {
	if i < 0 {
		i += len(text)
	}
	if i < 0 || i >= len(text) {
		return ""
	}
	return text[i : i+1]
}

// At is $m[$key] for a key that must be there; it panics otherwise, where PHP warns and goes on with null.
func (m *Map[K, V]) At(key K) V {
	value, ok := m.Lookup(key)
	if !ok {
		panic(fmt.Sprintf("undefined array key %q", asKey(key).String()))
	}
	return value
}
