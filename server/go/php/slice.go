package php

// ArraySlice is array_slice($array, $offset, $length): text keys stay, integer keys are counted from 0.
func ArraySlice[K ArrayKey, V any](m *Map[K, V], offset int, length ...int) *Map[K, V] {
	slice := NewMap[K, V]()
	for key, value := range ArraySliceKeys(m, offset, length...).All() {
		if asKey(key).IsInt() {
			slice.Append(value)
		} else {
			slice.Set(key, value)
		}
	}
	return slice
}

// ArraySliceKeys is array_slice($array, $offset, $length, true): all keys stay.
func ArraySliceKeys[K ArrayKey, V any](m *Map[K, V], offset int, length ...int) *Map[K, V] {
	from, to := span(m.Len(), offset, length)
	slice := NewMap[K, V]()
	at := 0
	for key, value := range m.All() {
		if at >= from && at < to {
			slice.Set(key, value)
		}
		at++
	}
	return slice
}

// ListSlice is array_slice($list, $offset, $length): a list of its own.
func ListSlice[V any](list []V, offset int, length ...int) []V {
	from, to := span(len(list), offset, length)
	return append([]V{}, list[from:to]...)
}

// ListSplice is array_splice($list, $offset, $length, $replacement): the list afterwards, and what was taken out.
func ListSplice[V any](list []V, offset int, length int, replacement ...V) (rest, removed []V) {
	from, to := span(len(list), offset, []int{length})
	return ListMerge(list[:from], replacement, list[to:]), ListMerge(list[from:to])
}

// ListChunk is array_chunk($list, $size).
func ListChunk[V any](list []V, size int) [][]V {
	chunks := [][]V{}
	for from := 0; from < len(list); from += size {
		chunks = append(chunks, ListMerge(list[from:min(from+size, len(list))]))
	}
	return chunks
}

// ArrayChunk is array_chunk($array, $size): lists of the values.
func ArrayChunk[K ArrayKey, V any](m *Map[K, V], size int) [][]V {
	return ListChunk(m.Values(), size)
}

// ArrayChunkKeys is array_chunk($array, $size, true): the keys stay.
func ArrayChunkKeys[K ArrayKey, V any](m *Map[K, V], size int) []*Map[K, V] {
	chunks := []*Map[K, V]{}
	for key, value := range m.All() {
		if len(chunks) == 0 || chunks[len(chunks)-1].Len() == size {
			chunks = append(chunks, NewMap[K, V]())
		}
		chunks[len(chunks)-1].Set(key, value)
	}
	return chunks
}

// ListPop is array_pop($list): the list without its last element, and that; false for an empty list.
func ListPop[V any](list []V) (rest []V, last V, ok bool) {
	if len(list) == 0 {
		return list, last, false
	}
	return list[: len(list)-1 : len(list)-1], list[len(list)-1], true
}

// ListShift is array_shift($list): the list without its first element, and that; false for an empty list.
func ListShift[V any](list []V) (rest []V, first V, ok bool) {
	if len(list) == 0 {
		return list, first, false
	}
	return list[1:], list[0], true
}

// Last is end($list) and $list[array_key_last($list)]; false for an empty list.
func Last[V any](list []V) (V, bool) {
	if len(list) == 0 {
		var zero V
		return zero, false
	}
	return list[len(list)-1], true
}

// First is reset($list); false for an empty list.
func First[V any](list []V) (V, bool) {
	if len(list) == 0 {
		var zero V
		return zero, false
	}
	return list[0], true
}

// RangeInt is range($from, $to, $step) of ints; it counts down where from is above to.
func RangeInt(from, to int, step ...int) []int {
	by := 1
	if len(step) > 0 {
		by = max(step[0], -step[0])
	}
	numbers := []int{}
	if by == 0 {
		return append(numbers, from)
	}
	for n := from; from <= to && n <= to; n += by {
		numbers = append(numbers, n)
	}
	for n := from; from > to && n >= to; n -= by {
		numbers = append(numbers, n)
	}
	return numbers
}

// RangeFloat is range($from, $to, $step) where one of them is a float.
func RangeFloat(from, to, step float64) []float64 {
	if step < 0 {
		step = -step
	}
	numbers := []float64{}
	if step == 0 {
		return append(numbers, from)
	}
	if from > to {
		for i := range int(Round((from-to)/step, 9)) + 1 {
			numbers = append(numbers, from-float64(i)*step)
		}
		return numbers
	}
	for i := range int(Round((to-from)/step, 9)) + 1 {
		numbers = append(numbers, from+float64(i)*step)
	}
	return numbers
}

// RangeText is range($from, $to, $step) of letters: the bytes from the first of one to the first of the other.
func RangeText(from, to string, step ...int) []string {
	if from == "" || to == "" {
		return []string{"0"}
	}
	letters := []string{}
	for _, c := range RangeInt(int(from[0]), int(to[0]), step...) {
		letters = append(letters, string([]byte{byte(c)}))
	}
	return letters
}
