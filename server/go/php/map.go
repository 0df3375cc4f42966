package php

import (
	"iter"
	"math"
	"slices"
)

// Map is a PHP array with keys: it keeps the order in which keys were first set, and gives the next integer key to what
// is appended. The zero value is an empty array, and a nil *Map can be read as one.
//
// PHP copies arrays when they are assigned; a Map is shared until Clone is called.
type Map[K ArrayKey, V any] struct {
	entries []entry[K, V]
	index   map[K]int
	// next is the integer key that an appended value gets.
	next int
	// removed counts the entries that were deleted and still take up space.
	removed int
	// frozen tells that a loop may be reading entries, which must not change under it.
	frozen bool
}

type entry[K ArrayKey, V any] struct {
	key     K
	value   V
	removed bool
}

// NewMap is an empty array.
func NewMap[K ArrayKey, V any]() *Map[K, V] {
	return &Map[K, V]{}
}

// FromList is the array with the elements of a list, keyed from 0.
func FromList[V any](list []V) *Map[int, V] {
	m := NewMap[int, V]()
	for _, v := range list {
		m.Append(v)
	}
	return m
}

// With sets a key and answers the array itself, for arrays that are written out.
func (m *Map[K, V]) With(key K, value V) *Map[K, V] {
	m.Set(key, value)
	return m
}

// Set is $m[$key] = $value. A key that is there keeps its place.
func (m *Map[K, V]) Set(key K, value V) {
	m.own()
	if at, ok := m.index[key]; ok {
		m.entries[at].value = value
		return
	}
	if m.index == nil {
		m.index = map[K]int{}
	}
	m.index[key] = len(m.entries)
	m.entries = append(m.entries, entry[K, V]{key: key, value: value})
	if k := asKey(key); k.IsInt() && k.number >= m.next && k.number < math.MaxInt {
		m.next = k.number + 1
	}
}

// Append is $m[] = $value.
func (m *Map[K, V]) Append(value V) {
	m.Set(keyFromInt[K](m.next), value)
}

// Get is $m[$key] ?? the zero value.
func (m *Map[K, V]) Get(key K) V {
	value, _ := m.Lookup(key)
	return value
}

// Lookup is $m[$key], and whether the key is there, as array_key_exists tells.
func (m *Map[K, V]) Lookup(key K) (V, bool) {
	if m != nil {
		if at, ok := m.index[key]; ok {
			return m.entries[at].value, true
		}
	}
	var zero V
	return zero, false
}

// Has is array_key_exists($key, $m).
func (m *Map[K, V]) Has(key K) bool {
	_, ok := m.Lookup(key)
	return ok
}

// Delete is unset($m[$key]).
func (m *Map[K, V]) Delete(key K) {
	if m == nil {
		return
	}
	at, ok := m.index[key]
	if !ok {
		return
	}
	m.own()
	delete(m.index, key)
	m.entries[at] = entry[K, V]{removed: true}
	m.removed++
	if m.removed > 16 && m.removed > len(m.entries)/2 {
		m.compact()
	}
}

// Len is count($m).
func (m *Map[K, V]) Len() int {
	if m == nil {
		return 0
	}
	return len(m.entries) - m.removed
}

// Keys is array_keys($m).
func (m *Map[K, V]) Keys() []K {
	keys := make([]K, 0, m.Len())
	for key := range m.All() {
		keys = append(keys, key)
	}
	return keys
}

// Values is array_values($m).
func (m *Map[K, V]) Values() []V {
	values := make([]V, 0, m.Len())
	for _, value := range m.All() {
		values = append(values, value)
	}
	return values
}

// All goes through the array as foreach does by value: over what it held when the loop began, whatever the loop does.
func (m *Map[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		if m == nil {
			return
		}
		m.frozen = true
		for _, e := range m.entries {
			if !e.removed && !yield(e.key, e.value) {
				return
			}
		}
	}
}

// Refs goes through the array as foreach does by reference: each value can be changed in its place. A pointer is good
// until the array gets a new key.
func (m *Map[K, V]) Refs() iter.Seq2[K, *V] {
	return func(yield func(K, *V) bool) {
		if m == nil {
			return
		}
		for i := 0; i < len(m.entries); i++ {
			m.own()
			if e := &m.entries[i]; !e.removed && !yield(e.key, &e.value) {
				return
			}
		}
	}
}

// Backward goes through the array from its end.
func (m *Map[K, V]) Backward() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		if m == nil {
			return
		}
		m.frozen = true
		for _, e := range slices.Backward(m.entries) {
			if !e.removed && !yield(e.key, e.value) {
				return
			}
		}
	}
}

// First is the first key and its value, as array_key_first and reset tell; false for an empty array.
func (m *Map[K, V]) First() (K, V, bool) {
	for key, value := range m.All() {
		return key, value, true
	}
	var key K
	var value V
	return key, value, false
}

// Last is the last key and its value, as array_key_last and end tell; false for an empty array.
func (m *Map[K, V]) Last() (K, V, bool) {
	for key, value := range m.Backward() {
		return key, value, true
	}
	var key K
	var value V
	return key, value, false
}

// Clone is the copy that PHP makes when an array is assigned or passed: arrays inside it are copied too, objects are not.
func (m *Map[K, V]) Clone() *Map[K, V] {
	if m == nil {
		return nil
	}
	clone := &Map[K, V]{next: m.next}
	for key, value := range m.All() {
		clone.Set(key, Copy(value))
	}
	clone.next = m.next
	return clone
}

// Pop is array_pop($m): it takes the last value away; false for an empty array.
func (m *Map[K, V]) Pop() (V, bool) {
	key, value, ok := m.Last()
	if ok {
		m.Delete(key)
		if k := asKey(key); k.IsInt() && k.number == m.next-1 {
			m.next--
		}
	}
	return value, ok
}

// Shift is array_shift($m): it takes the first value away and counts integer keys from 0; false for an empty array.
func (m *Map[K, V]) Shift() (V, bool) {
	key, value, ok := m.First()
	if ok {
		m.Delete(key)
		m.renumber(nil)
	}
	return value, ok
}

// Prepend is array_unshift($m, ...$values): integer keys count from 0 anew.
func (m *Map[K, V]) Prepend(values ...V) {
	m.renumber(values)
}

// renumber puts values in front and counts the integer keys from 0.
func (m *Map[K, V]) renumber(values []V) {
	old := m.entries
	m.entries, m.index, m.next, m.removed, m.frozen = nil, nil, 0, 0, false
	for _, value := range values {
		m.Append(value)
	}
	for _, e := range old {
		switch {
		case e.removed:
		case asKey(e.key).IsInt():
			m.Append(e.value)
		default:
			m.Set(e.key, e.value)
		}
	}
}

// replace makes the entries those of another array.
func (m *Map[K, V]) replace(other *Map[K, V]) {
	*m = *other
}

// own makes sure that no loop reads the entries that are about to change.
func (m *Map[K, V]) own() {
	if m.frozen {
		m.entries = slices.Clone(m.entries)
		m.frozen = false
	}
}

// compact drops the places of deleted entries.
func (m *Map[K, V]) compact() {
	kept := make([]entry[K, V], 0, m.Len())
	for _, e := range m.entries {
		if !e.removed {
			m.index[e.key] = len(kept)
			kept = append(kept, e)
		}
	}
	m.entries, m.removed, m.frozen = kept, 0, false
}
