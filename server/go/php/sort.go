package php

import (
	"slices"
	"strings"
)

// The order of values that Sort and its kin take: PHP's flags.

// ByValue is SORT_REGULAR, the order of $a <=> $b.
func ByValue(a, b any) int { return Compare(a, b) }

// ByText is SORT_STRING.
func ByText(a, b any) int { return strings.Compare(ToString(a), ToString(b)) }

// ByTextFold is SORT_STRING | SORT_FLAG_CASE.
func ByTextFold(a, b any) int {
	return strings.Compare(StrToLower(ToString(a)), StrToLower(ToString(b)))
}

// ByNumber is SORT_NUMERIC.
func ByNumber(a, b any) int { return Compare(ToFloat(a), ToFloat(b)) }

// ByNature is SORT_NATURAL.
func ByNature(a, b any) int { return StrNatCmp(ToString(a), ToString(b)) }

// ListSort is sort($list): stable, in the order of $a <=> $b unless another is given. It sorts in place.
func ListSort[V any](list []V, order ...func(a, b any) int) {
	compare := orderOf(order)
	slices.SortStableFunc(list, func(a, b V) int { return compare(a, b) })
}

// ListSortDown is rsort($list).
func ListSortDown[V any](list []V, order ...func(a, b any) int) {
	compare := orderOf(order)
	slices.SortStableFunc(list, func(a, b V) int { return compare(b, a) })
}

// ListSortFunc is usort($list, $compare): stable, as since PHP 8.
func ListSortFunc[V any](list []V, compare func(a, b V) int) {
	slices.SortStableFunc(list, compare)
}

// ArraySort is sort($array) of an array with keys: the values, sorted, as a list.
func ArraySort[K ArrayKey, V any](m *Map[K, V], order ...func(a, b any) int) []V {
	list := m.Values()
	ListSort(list, order...)
	return list
}

// ASort is asort($array): by value, the keys stay with their values. It sorts in place.
func ASort[K ArrayKey, V any](m *Map[K, V], order ...func(a, b any) int) {
	compare := orderOf(order)
	sortEntries(m, func(a, b entry[K, V]) int { return compare(a.value, b.value) })
}

// ARSort is arsort($array).
func ARSort[K ArrayKey, V any](m *Map[K, V], order ...func(a, b any) int) {
	compare := orderOf(order)
	sortEntries(m, func(a, b entry[K, V]) int { return compare(b.value, a.value) })
}

// UASort is uasort($array, $compare).
func UASort[K ArrayKey, V any](m *Map[K, V], compare func(a, b V) int) {
	sortEntries(m, func(a, b entry[K, V]) int { return compare(a.value, b.value) })
}

// KSort is ksort($array): by key.
func KSort[K ArrayKey, V any](m *Map[K, V], order ...func(a, b any) int) {
	compare := orderOf(order)
	sortEntries(m, func(a, b entry[K, V]) int { return compare(asKey(a.key).Value(), asKey(b.key).Value()) })
}

// KRSort is krsort($array).
func KRSort[K ArrayKey, V any](m *Map[K, V], order ...func(a, b any) int) {
	compare := orderOf(order)
	sortEntries(m, func(a, b entry[K, V]) int { return compare(asKey(b.key).Value(), asKey(a.key).Value()) })
}

// UKSort is uksort($array, $compare).
func UKSort[K ArrayKey, V any](m *Map[K, V], compare func(a, b K) int) {
	sortEntries(m, func(a, b entry[K, V]) int { return compare(a.key, b.key) })
}

// Max is max(...$values) of values of any type: the first of the largest.
func Max(values ...any) any {
	return best(values, func(candidate, found any) bool { return Compare(candidate, found) > 0 })
}

// Min is min(...$values) of values of any type: the first of the smallest.
func Min(values ...any) any {
	return best(values, func(candidate, found any) bool { return Compare(candidate, found) < 0 })
}

func best(values []any, isBetter func(candidate, found any) bool) any {
	if len(values) == 0 {
		return nil
	}
	found := values[0]
	for _, value := range values[1:] {
		if isBetter(value, found) {
			found = value
		}
	}
	return found
}

func orderOf(order []func(a, b any) int) func(a, b any) int {
	if len(order) > 0 {
		return order[0]
	}
	return Compare
}

func sortEntries[K ArrayKey, V any](m *Map[K, V], compare func(a, b entry[K, V]) int) {
	if m.Len() == 0 {
		return
	}
	m.frozen = true
	m.own()
	m.compact()
	slices.SortStableFunc(m.entries, compare)
	for i, e := range m.entries {
		m.index[e.key] = i
	}
}
