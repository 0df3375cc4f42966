package php

// InArray is in_array($needle, $list): compared loosely, so that "1" is found among ints.
func InArray[V any](needle any, list []V) bool {
	_, ok := ListSearch(needle, list)
	return ok
}

// InMap is in_array($needle, $array).
func InMap[K ArrayKey, V any](needle any, m *Map[K, V]) bool {
	_, ok := ArraySearch(needle, m)
	return ok
}

// InArrayStrict is in_array($needle, $list, true), for types that Go's slices.Contains does not compare as PHP does.
func InArrayStrict[V any](needle any, list []V) bool {
	_, ok := ListSearchStrict(needle, list)
	return ok
}

// InMapStrict is in_array($needle, $array, true).
func InMapStrict[K ArrayKey, V any](needle any, m *Map[K, V]) bool {
	_, ok := ArraySearchStrict(needle, m)
	return ok
}

// ListSearch is array_search($needle, $list): the index; false when it is not there.
func ListSearch[V any](needle any, list []V) (int, bool) {
	return find(list, needle, LooseEqual)
}

// ListSearchStrict is array_search($needle, $list, true).
func ListSearchStrict[V any](needle any, list []V) (int, bool) {
	return find(list, needle, Identical)
}

// ArraySearch is array_search($needle, $array): the key; false when it is not there.
func ArraySearch[K ArrayKey, V any](needle any, m *Map[K, V]) (K, bool) {
	return findKey(m, needle, LooseEqual)
}

// ArraySearchStrict is array_search($needle, $array, true).
func ArraySearchStrict[K ArrayKey, V any](needle any, m *Map[K, V]) (K, bool) {
	return findKey(m, needle, Identical)
}

// KeysOf is array_keys($array, $value): the keys of the values that equal it loosely.
func KeysOf[K ArrayKey, V any](m *Map[K, V], value any) []K {
	return ArrayFilter(m, func(other V) bool { return LooseEqual(other, value) }).Keys()
}

// ListIndexes is array_keys($list).
func ListIndexes[V any](list []V) []int {
	indexes := make([]int, len(list))
	for i := range indexes {
		indexes[i] = i
	}
	return indexes
}

// ArrayColumn is array_column($rows, $column) of arrays: the values of those that have the column.
func ArrayColumn[K ArrayKey, V any](rows []*Map[K, V], column K) []V {
	values := []V{}
	for _, row := range rows {
		if value, ok := row.Lookup(column); ok {
			values = append(values, value)
		}
	}
	return values
}

// ArrayColumnBy is array_column($rows, $column, $by): keyed by another column.
func ArrayColumnBy[K ArrayKey, V any](rows []*Map[K, V], column, by K) *Map[Key, V] {
	values := NewMap[Key, V]()
	for _, row := range rows {
		value, ok := row.Lookup(column)
		if !ok {
			continue
		}
		if key, ok := row.Lookup(by); ok {
			values.Set(KeyOf(key), value)
		} else {
			values.Append(value)
		}
	}
	return values
}

// ArrayIndexBy is array_column($rows, null, $by): the rows themselves, keyed by a column.
func ArrayIndexBy[K ArrayKey, V any](rows []*Map[K, V], by K) *Map[Key, *Map[K, V]] {
	indexed := NewMap[Key, *Map[K, V]]()
	for _, row := range rows {
		if key, ok := row.Lookup(by); ok {
			indexed.Set(KeyOf(key), row)
		} else {
			indexed.Append(row)
		}
	}
	return indexed
}

// ArrayIsList is array_is_list($array): the keys are 0, 1, 2 and so on.
func ArrayIsList[K ArrayKey, V any](m *Map[K, V]) bool {
	return isList(m)
}

func isList(a array) bool {
	next := 0
	for key := range a.each {
		if key != IntKey(next) {
			return false
		}
		next++
	}
	return true
}

func find[V any](list []V, needle any, equal func(a, b any) bool) (int, bool) {
	for i, value := range list {
		if equal(value, needle) {
			return i, true
		}
	}
	return 0, false
}

func findKey[K ArrayKey, V any](m *Map[K, V], needle any, equal func(a, b any) bool) (K, bool) {
	for key, value := range m.All() {
		if equal(value, needle) {
			return key, true
		}
	}
	var none K
	return none, false
}
