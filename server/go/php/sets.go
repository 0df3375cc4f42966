package php

// ArrayUnique is array_unique($array): the first of values that are the same text, with its key.
func ArrayUnique[K ArrayKey, V any](m *Map[K, V]) *Map[K, V] {
	seen := map[string]bool{}
	return ArrayFilter(m, func(value V) bool {
		text := ToString(value)
		isNew := !seen[text]
		seen[text] = true
		return isNew
	})
}

// ListUnique is array_unique($list): what is left keeps its index.
func ListUnique[V any](list []V) *Map[int, V] {
	return ArrayUnique(FromList(list))
}

// ArrayDiff is array_diff($array, ...$others): values that stand in none of the others, as text, with their keys.
func ArrayDiff[K ArrayKey, V, W any](m *Map[K, V], others ...[]W) *Map[K, V] {
	sets := textSets(others)
	return ArrayFilter(m, func(value V) bool { return !inAny(sets, ToString(value)) })
}

// ListDiff is array_diff($list, ...$others): what is left keeps its index.
func ListDiff[V, W any](list []V, others ...[]W) *Map[int, V] {
	return ArrayDiff(FromList(list), others...)
}

// ArrayIntersect is array_intersect($array, ...$others): values that stand in all of the others, as text.
func ArrayIntersect[K ArrayKey, V, W any](m *Map[K, V], others ...[]W) *Map[K, V] {
	sets := textSets(others)
	return ArrayFilter(m, func(value V) bool { return inAll(sets, ToString(value)) })
}

// ListIntersect is array_intersect($list, ...$others): what is left keeps its index.
func ListIntersect[V, W any](list []V, others ...[]W) *Map[int, V] {
	return ArrayIntersect(FromList(list), others...)
}

// ArrayDiffKey is array_diff_key($array, $other).
func ArrayDiffKey[K ArrayKey, V, W any](m *Map[K, V], other *Map[K, W]) *Map[K, V] {
	return ArrayFilterKeys(m, func(key K) bool { return !other.Has(key) })
}

// ArrayIntersectKey is array_intersect_key($array, $other).
func ArrayIntersectKey[K ArrayKey, V, W any](m *Map[K, V], other *Map[K, W]) *Map[K, V] {
	return ArrayFilterKeys(m, func(key K) bool { return other.Has(key) })
}

// ArrayDiffAssoc is array_diff_assoc($array, $other): pairs whose key is not there, or has another value as text.
func ArrayDiffAssoc[K ArrayKey, V, W any](m *Map[K, V], other *Map[K, W]) *Map[K, V] {
	return ArrayFilterBoth(m, func(value V, key K) bool {
		there, ok := other.Lookup(key)
		return !ok || ToString(there) != ToString(value)
	})
}

// ArrayIntersectAssoc is array_intersect_assoc($array, $other).
func ArrayIntersectAssoc[K ArrayKey, V, W any](m *Map[K, V], other *Map[K, W]) *Map[K, V] {
	return ArrayFilterBoth(m, func(value V, key K) bool {
		there, ok := other.Lookup(key)
		return ok && ToString(there) == ToString(value)
	})
}

// ListCountValues is array_count_values($list): how often each value stands in it.
func ListCountValues[V int | string](list []V) *Map[Key, int] {
	counts := NewMap[Key, int]()
	for _, value := range list {
		key := KeyOf(value)
		counts.Set(key, counts.Get(key)+1)
	}
	return counts
}

// ArrayMergeRecursive is array_merge_recursive($a, $b): arrays under the same text key are merged, other values become
// lists of both.
func ArrayMergeRecursive[K ArrayKey](a, b *Map[K, any]) *Map[K, any] {
	merged := ArrayMerge(a)
	for key, value := range b.All() {
		there, ok := merged.Lookup(key)
		switch {
		case asKey(key).IsInt():
			merged.Append(value)
		case ok:
			merged.Set(key, ArrayMergeRecursive(ToArray(there), ToArray(value)))
		default:
			merged.Set(key, value)
		}
	}
	return merged
}

// ArrayReplaceRecursive is array_replace_recursive($a, $b): arrays under the same key are replaced in.
func ArrayReplaceRecursive[K ArrayKey](a, b *Map[K, any]) *Map[K, any] {
	replaced := a.Clone()
	for key, value := range b.All() {
		if there, ok := replaced.Lookup(key); ok && IsArray(there) && IsArray(value) {
			value = ArrayReplaceRecursive(ToArray(there), ToArray(value))
		}
		replaced.Set(key, value)
	}
	return replaced
}

// Sum is array_sum of ints.
func Sum[N int | float64](list []N) N {
	var sum N
	for _, n := range list {
		sum += n
	}
	return sum
}

// ArraySum is array_sum($array) of any values: an int or a float64. What is no number counts as 0.
func ArraySum(v any) any {
	return fold(v, 0, Add)
}

// ArrayProduct is array_product($array) of any values: an int or a float64.
func ArrayProduct(v any) any {
	return fold(v, 1, Mul)
}

func fold(v any, start int, with func(a, b any) (any, error)) any {
	var result any = start
	a, ok := arrayOf(v)
	if !ok {
		return result
	}
	for _, value := range a.each {
		if IsArray(value) {
			continue
		}
		n, _ := operand(value)
		result, _ = with(result, n.value())
	}
	return result
}

func textSets[W any](lists [][]W) []map[string]bool {
	sets := make([]map[string]bool, len(lists))
	for i, list := range lists {
		sets[i] = map[string]bool{}
		for _, value := range list {
			sets[i][ToString(value)] = true
		}
	}
	return sets
}

func inAny(sets []map[string]bool, text string) bool {
	for _, set := range sets {
		if set[text] {
			return true
		}
	}
	return false
}

func inAll(sets []map[string]bool, text string) bool {
	for _, set := range sets {
		if !set[text] {
			return false
		}
	}
	return true
}
