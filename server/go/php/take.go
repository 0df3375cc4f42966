package php

// Scalar is what a pointer is needed for where there may be null.
type Scalar interface {
	int | float64 | string | bool
}

// OrFalse is what a function of PHP answers that answers false for nothing: OrFalse(StrPos(text, part)).
func OrFalse[T any](v T, ok bool) any {
	if !ok {
		return false
	}
	return v
}

// OrNull is what a function of PHP answers that answers null for nothing.
func OrNull[T any](v T, ok bool) any {
	if !ok {
		return nil
	}
	return v
}

// Push is array_push($list, ...$values); it answers the new length.
func Push[V any](list *[]V, values ...V) int {
	*list = append(*list, values...)
	return len(*list)
}

// Unshift is array_unshift($list, ...$values); it answers the new length.
func Unshift[V any](list *[]V, values ...V) int {
	*list = ListMerge(values, *list)
	return len(*list)
}

// DropLast is array_pop($list) where the answer does not matter.
func DropLast[V any](list *[]V) {
	if n := len(*list); n > 0 {
		*list = (*list)[: n-1 : n-1]
	}
}

// DropFirst is array_shift($list) where the answer does not matter.
func DropFirst[V any](list *[]V) {
	if len(*list) > 0 {
		*list = (*list)[1:]
	}
}

// TakeLast is array_pop($list): nil for an empty list.
func TakeLast[V Scalar](list *[]V) *V {
	rest, last, ok := ListPop(*list)
	*list = rest
	if !ok {
		return nil
	}
	return &last
}

// TakeFirst is array_shift($list): nil for an empty list.
func TakeFirst[V Scalar](list *[]V) *V {
	rest, first, ok := ListShift(*list)
	*list = rest
	if !ok {
		return nil
	}
	return &first
}

// TakeLastObject is array_pop($list) of a list of objects: nil for an empty one.
func TakeLastObject[V any](list *[]*V) *V {
	rest, last, _ := ListPop(*list)
	*list = rest
	return last
}

// TakeFirstObject is array_shift($list) of a list of objects: nil for an empty one.
func TakeFirstObject[V any](list *[]*V) *V {
	rest, first, _ := ListShift(*list)
	*list = rest
	return first
}

// TakeLastAny is array_pop($list) of a list of any values: nil for an empty one.
func TakeLastAny[V any](list *[]V) any {
	rest, last, ok := ListPop(*list)
	*list = rest
	return OrNull(last, ok)
}

// TakeFirstAny is array_shift($list) of a list of any values: nil for an empty one.
func TakeFirstAny[V any](list *[]V) any {
	rest, first, ok := ListShift(*list)
	*list = rest
	return OrNull(first, ok)
}

// ArrayPop is array_pop($array): nil for an empty array.
func ArrayPop[K ArrayKey, V any](m *Map[K, V]) any { return OrNull(m.Pop()) }

// ArrayShift is array_shift($array): nil for an empty array.
func ArrayShift[K ArrayKey, V any](m *Map[K, V]) any { return OrNull(m.Shift()) }

// ArrayKeys is array_keys($array).
func ArrayKeys[K ArrayKey, V any](m *Map[K, V]) []K { return m.Keys() }

// ArrayValues is array_values($array).
func ArrayValues[K ArrayKey, V any](m *Map[K, V]) []V { return m.Values() }

// ArrayKeyExists is array_key_exists($key, $array).
func ArrayKeyExists[K ArrayKey, V any](key any, m *Map[K, V]) bool {
	_, ok := m.lookup(KeyOf(key))
	return ok
}

// ListHas is array_key_exists($index, $list).
func ListHas[V any](index int, list []V) bool { return index >= 0 && index < len(list) }

// ArrayKeyFirst is array_key_first($array): nil for an empty array.
func ArrayKeyFirst[K ArrayKey, V any](m *Map[K, V]) any {
	for key := range m.All() {
		return asKey(key).Value()
	}
	return nil
}

// ArrayKeyLast is array_key_last($array): nil for an empty array.
func ArrayKeyLast[K ArrayKey, V any](m *Map[K, V]) any {
	for key := range m.Backward() {
		return asKey(key).Value()
	}
	return nil
}

// ArrayEnd is end($array) as a value: false for an empty array.
func ArrayEnd[K ArrayKey, V any](m *Map[K, V]) any {
	_, value, ok := m.Last()
	return OrFalse(value, ok)
}

// ArrayReset is reset($array) as a value: false for an empty array.
func ArrayReset[K ArrayKey, V any](m *Map[K, V]) any {
	_, value, ok := m.First()
	return OrFalse(value, ok)
}

// ListMax is max($list). It fails with *ValueError for an empty list.
func ListMax[N int | float64 | string](list []N) (N, error) { return bestOf(list, "max", 1) }

// ListMin is min($list). It fails with *ValueError for an empty list.
func ListMin[N int | float64 | string](list []N) (N, error) { return bestOf(list, "min", -1) }

func bestOf[N int | float64 | string](list []N, name string, sign int) (N, error) {
	if len(list) == 0 {
		var none N
		return none, &ValueError{EngineError{Message: name + "(): Argument #1 ($value) must contain at least one element"}}
	}
	found := list[0]
	for _, n := range list[1:] {
		if Compare(n, found) == sign {
			found = n
		}
	}
	return found, nil
}

// AbsInt is abs($n) of an int. The smallest int stays what it is, where PHP answers a float.
func AbsInt(n int) int { return max(n, -n) }

// Timestamp is strtotime($text), for the forms that StrToTime reads; false for all others.
func Timestamp(text string, now int) (int, bool) {
	t, ok := StrToTime(text, timeAt(now))
	return int(t.Unix()), ok
}

// MaxOf is max($values) of an array of any type. It fails with *ValueError for an empty one.
func MaxOf(values any) (any, error) { return bestIn(values, "max", Max) }

// MinOf is min($values) of an array of any type. It fails with *ValueError for an empty one.
func MinOf(values any) (any, error) { return bestIn(values, "min", Min) }

func bestIn(values any, name string, best func(...any) any) (any, error) {
	list := ToArray(values).Values()
	if len(list) == 0 {
		return nil, &ValueError{EngineError{Message: name + "(): Argument #1 ($value) must contain at least one element"}}
	}
	return best(list...), nil
}

// Splice is array_splice($list, $offset, $length): it takes a part out of the list and answers it.
func Splice[V any](list *[]V, offset, length int) []V {
	rest, removed := ListSplice(*list, offset, length)
	*list = rest
	return removed
}
