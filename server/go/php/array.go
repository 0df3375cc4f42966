package php

// ArrayMap is array_map($f, $array): the keys stay.
func ArrayMap[K ArrayKey, V, W any](m *Map[K, V], f func(V) W) *Map[K, W] {
	mapped := NewMap[K, W]()
	for key, value := range m.All() {
		mapped.Set(key, f(value))
	}
	return mapped
}

// ListMap is array_map($f, $list).
func ListMap[V, W any](list []V, f func(V) W) []W {
	mapped := make([]W, len(list))
	for i, value := range list {
		mapped[i] = f(value)
	}
	return mapped
}

// ArrayFilter is array_filter($array, $keep): the keys stay.
func ArrayFilter[K ArrayKey, V any](m *Map[K, V], keep func(V) bool) *Map[K, V] {
	return ArrayFilterBoth(m, func(value V, _ K) bool { return keep(value) })
}

// ArrayFilterKeys is array_filter($array, $keep, ARRAY_FILTER_USE_KEY).
func ArrayFilterKeys[K ArrayKey, V any](m *Map[K, V], keep func(K) bool) *Map[K, V] {
	return ArrayFilterBoth(m, func(_ V, key K) bool { return keep(key) })
}

// ArrayFilterBoth is array_filter($array, $keep, ARRAY_FILTER_USE_BOTH).
func ArrayFilterBoth[K ArrayKey, V any](m *Map[K, V], keep func(V, K) bool) *Map[K, V] {
	kept := NewMap[K, V]()
	for key, value := range m.All() {
		if keep(value, key) {
			kept.Set(key, value)
		}
	}
	return kept
}

// ArrayFilterTruthy is array_filter($array): without what is false when read as a bool.
func ArrayFilterTruthy[K ArrayKey, V any](m *Map[K, V]) *Map[K, V] {
	return ArrayFilter(m, func(value V) bool { return ToBool(value) })
}

// ListFilter is array_filter($list, $keep): what is left keeps its index.
func ListFilter[V any](list []V, keep func(V) bool) *Map[int, V] {
	return ArrayFilter(FromList(list), keep)
}

// ListFilterTruthy is array_filter($list).
func ListFilterTruthy[V any](list []V) *Map[int, V] {
	return ArrayFilterTruthy(FromList(list))
}

// ListKeep is array_values(array_filter($list, $keep)).
func ListKeep[V any](list []V, keep func(V) bool) []V {
	kept := []V{}
	for _, value := range list {
		if keep(value) {
			kept = append(kept, value)
		}
	}
	return kept
}

// ArrayReduce is array_reduce($array, $f, $initial).
func ArrayReduce[K ArrayKey, V, R any](m *Map[K, V], f func(R, V) R, initial R) R {
	for _, value := range m.All() {
		initial = f(initial, value)
	}
	return initial
}

// ListReduce is array_reduce($list, $f, $initial).
func ListReduce[V, R any](list []V, f func(R, V) R, initial R) R {
	for _, value := range list {
		initial = f(initial, value)
	}
	return initial
}

// ArrayMerge is array_merge(...$arrays): text keys are replaced, integer keys counted from 0.
func ArrayMerge[K ArrayKey, V any](arrays ...*Map[K, V]) *Map[K, V] {
	merged := NewMap[K, V]()
	for _, m := range arrays {
		for key, value := range m.All() {
			if asKey(key).IsInt() {
				merged.Append(value)
			} else {
				merged.Set(key, value)
			}
		}
	}
	return merged
}

// ListMerge is array_merge(...$lists): a new list with the elements of all.
func ListMerge[V any](lists ...[]V) []V {
	merged := []V{}
	for _, list := range lists {
		merged = append(merged, list...)
	}
	return merged
}

// ArrayReplace is array_replace(...$arrays): keys of later arrays win, and stay where they were first.
func ArrayReplace[K ArrayKey, V any](arrays ...*Map[K, V]) *Map[K, V] {
	replaced := NewMap[K, V]()
	for _, m := range arrays {
		for key, value := range m.All() {
			replaced.Set(key, value)
		}
	}
	return replaced
}

// ArrayUnion is $a + $b: what the left one lacks comes from the right one.
func ArrayUnion[K ArrayKey, V any](a, b *Map[K, V]) *Map[K, V] {
	united := NewMap[K, V]()
	for _, m := range []*Map[K, V]{a, b} {
		for key, value := range m.All() {
			if !united.Has(key) {
				united.Set(key, value)
			}
		}
	}
	return united
}

// ArrayFlip is array_flip($array): values become keys, the last of equal ones wins.
func ArrayFlip[K, V ArrayKey](m *Map[K, V]) *Map[V, K] {
	flipped := NewMap[V, K]()
	for key, value := range m.All() {
		flipped.Set(value, key)
	}
	return flipped
}

// ListFlip is array_flip($list).
func ListFlip[V ArrayKey](list []V) *Map[V, int] {
	return ArrayFlip(FromList(list))
}

// ArrayCombine is array_combine($keys, $values); of lists that are not equally long, at which PHP throws, the rest is
// left out.
func ArrayCombine[K ArrayKey, V any](keys []K, values []V) *Map[K, V] {
	combined := NewMap[K, V]()
	for i := range min(len(keys), len(values)) {
		combined.Set(keys[i], values[i])
	}
	return combined
}

// ArrayFillKeys is array_fill_keys($keys, $value).
func ArrayFillKeys[K ArrayKey, V any](keys []K, value V) *Map[K, V] {
	filled := NewMap[K, V]()
	for _, key := range keys {
		filled.Set(key, Copy(value))
	}
	return filled
}

// ArrayFill is array_fill($start, $count, $value).
func ArrayFill[V any](start, count int, value V) *Map[int, V] {
	filled := NewMap[int, V]()
	for i := range count {
		filled.Set(start+i, Copy(value))
	}
	return filled
}

// ListFill is array_fill(0, $count, $value).
func ListFill[V any](count int, value V) []V {
	filled := make([]V, max(0, count))
	for i := range filled {
		filled[i] = Copy(value)
	}
	return filled
}

// ListPad is array_pad($list, $length, $value): in front when the length is below zero.
func ListPad[V any](list []V, length int, value V) []V {
	missing := max(length, -length) - len(list)
	if missing <= 0 {
		return ListMerge(list)
	}
	if length < 0 {
		return ListMerge(ListFill(missing, value), list)
	}
	return ListMerge(list, ListFill(missing, value))
}

// ArrayReverse is array_reverse($array): text keys stay with their values, integer keys are counted from 0.
func ArrayReverse[K ArrayKey, V any](m *Map[K, V]) *Map[K, V] {
	reversed := NewMap[K, V]()
	for key, value := range m.Backward() {
		if asKey(key).IsInt() {
			reversed.Append(value)
		} else {
			reversed.Set(key, value)
		}
	}
	return reversed
}

// ArrayReverseKeys is array_reverse($array, true): all keys stay with their values.
func ArrayReverseKeys[K ArrayKey, V any](m *Map[K, V]) *Map[K, V] {
	reversed := NewMap[K, V]()
	for key, value := range m.Backward() {
		reversed.Set(key, value)
	}
	return reversed
}

// ListReverse is array_reverse($list).
func ListReverse[V any](list []V) []V {
	reversed := make([]V, len(list))
	for i, value := range list {
		reversed[len(list)-1-i] = value
	}
	return reversed
}

// ArrayWalk is array_walk($array, $f) for a function that takes its value by reference.
func ArrayWalk[K ArrayKey, V any](m *Map[K, V], f func(value *V, key K)) {
	for key, value := range m.All() {
		f(&value, key)
		m.Set(key, value)
	}
}
