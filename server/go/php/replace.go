package php

import (
	"slices"
	"strings"
)

// StrReplace is str_replace($search, $replace, $text) with lists: each search in turn, over what the one before it
// made. Searches without a counterpart are taken away.
func StrReplace(search, replace []string, text string) string {
	for i, part := range search {
		with := ""
		if i < len(replace) {
			with = replace[i]
		}
		text = replaceAll(text, part, with)
	}
	return text
}

// StrReplaceEach is str_replace($search, $with, $text) with a list of searches and one replacement.
func StrReplaceEach(search []string, with, text string) string {
	for _, part := range search {
		text = replaceAll(text, part, with)
	}
	return text
}

// StrReplaceCount is str_replace($search, $with, $text, $count), with the count as a second result.
func StrReplaceCount(search, with, text string) (string, int) {
	return replaceAll(text, search, with), SubstrCount(text, search)
}

// StrIReplace is str_ireplace($search, $with, $text): the letters A to Z match in either case.
func StrIReplace(search, with, text string) string {
	if search == "" {
		return text
	}
	lower, part := StrToLower(text), StrToLower(search)
	var replaced strings.Builder
	for {
		at := strings.Index(lower, part)
		if at < 0 {
			return replaced.String() + text
		}
		replaced.WriteString(text[:at] + with)
		text, lower = text[at+len(part):], lower[at+len(part):]
	}
}

// StrTr is strtr($text, $from, $to): each byte of from becomes the one of to at its place.
func StrTr(text, from, to string) string {
	var table [256]byte
	for i := range table {
		table[i] = byte(i)
	}
	for i := range min(len(from), len(to)) {
		table[from[i]] = to[i]
	}
	return mapBytes(text, func(c byte) byte { return table[c] })
}

// StrTrPairs is strtr($text, $pairs): the longest search that fits at each place, and nothing replaced is searched again.
func StrTrPairs[K ArrayKey](text string, pairs *Map[K, string]) string {
	searches := make([]string, 0, pairs.Len())
	with := map[string]string{}
	for key, value := range pairs.All() {
		if search := asKey(key).String(); search != "" {
			searches = append(searches, search)
			with[search] = value
		}
	}
	slices.SortStableFunc(searches, func(a, b string) int { return len(b) - len(a) })
	var replaced strings.Builder
next:
	for at := 0; at < len(text); {
		for _, search := range searches {
			if strings.HasPrefix(text[at:], search) {
				replaced.WriteString(with[search])
				at += len(search)
				continue next
			}
		}
		replaced.WriteByte(text[at])
		at++
	}
	return replaced.String()
}

// replaceAll is strings.ReplaceAll, except that an empty search is found nowhere.
func replaceAll(text, search, with string) string {
	if search == "" {
		return text
	}
	return strings.ReplaceAll(text, search, with)
}
