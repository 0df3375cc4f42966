package php

import "strings"

// Explode is explode($separator, $text, $limit). A limit above zero leaves the rest in the last piece, one below zero
// takes pieces off the end. An empty separator, at which PHP throws, gives the whole text.
func Explode(separator, text string, limit ...int) []string {
	if separator == "" {
		return []string{text}
	}
	if len(limit) == 0 {
		return strings.Split(text, separator)
	}
	switch n := limit[0]; {
	case n > 0:
		return strings.SplitN(text, separator, n)
	case n < 0:
		pieces := strings.Split(text, separator)
		return pieces[:max(0, len(pieces)+n)]
	}
	return []string{text}
}

// Implode is implode($separator, $list) for a list of any values.
func Implode[V any](separator string, list []V) string {
	pieces := make([]string, len(list))
	for i, v := range list {
		pieces[i] = ToString(v)
	}
	return strings.Join(pieces, separator)
}

// ImplodeMap is implode($separator, $array): the values in order.
func ImplodeMap[K ArrayKey, V any](separator string, m *Map[K, V]) string {
	return Implode(separator, m.Values())
}

// StrWordCount is str_word_count($text): words are letters, and apostrophes and hyphens inside them.
func StrWordCount(text string) int { return len(StrWords(text)) }

// StrWords is str_word_count($text, 1): the words.
func StrWords(text string) []string {
	text = strings.TrimLeft(text, "'-")
	text = strings.TrimRight(text, "-")
	words := []string{}
	start := -1
	for i := 0; i <= len(text); i++ {
		isWord := i < len(text) && (IsAlpha(text[i]) || text[i] == '\'' || text[i] == '-')
		switch {
		case isWord && start < 0:
			start = i
		case !isWord && start >= 0:
			words = append(words, text[start:i])
			start = -1
		}
	}
	return words
}

// CountChars is count_chars($text, 1): how often each byte stands in the text, by byte.
func CountChars(text string) *Map[int, int] {
	var counts [256]int
	for i := range len(text) {
		counts[text[i]]++
	}
	m := NewMap[int, int]()
	for c, count := range counts {
		if count > 0 {
			m.Set(c, count)
		}
	}
	return m
}
