package php

import "math/rand/v2"

// MtRand is mt_rand($low, $high) and rand($low, $high): both ends may come. The numbers of a seed are not PHP's.
func MtRand(low, high int) int {
	if high < low {
		low, high = high, low
	}
	// The distance fits an unsigned int only.
	distance := uint64(high) - uint64(low) + 1
	if distance == 0 {
		return int(rand.Uint64())
	}
	return int(uint64(low) + rand.Uint64N(distance))
}

// ListShuffle is shuffle($list), in place.
func ListShuffle[V any](list []V) {
	rand.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
}

// StrShuffle is str_shuffle($text).
func StrShuffle(text string) string {
	shuffled := []byte(text)
	ListShuffle(shuffled)
	return string(shuffled)
}

// ListRand is array_rand($list): an index. An empty list, at which PHP throws, panics.
func ListRand[V any](list []V) int { return rand.IntN(len(list)) }

// ArrayRand is array_rand($array): a key. An empty array, at which PHP throws, panics.
func ArrayRand[K ArrayKey, V any](m *Map[K, V]) K {
	return m.Keys()[rand.IntN(m.Len())]
}
