package php

import "strings"

// Substr is substr($text, $offset, $length): bytes, counted from the end where they are negative.
func Substr(text string, offset int, length ...int) string {
	from, to := span(len(text), offset, length)
	return text[from:to]
}

// SubstrReplace is substr_replace($text, $with, $offset, $length).
func SubstrReplace(text, with string, offset int, length ...int) string {
	from, to := span(len(text), offset, length)
	return text[:from] + with + text[to:]
}

// SubstrCount is substr_count($text, $part); an empty part, at which PHP throws, is found nowhere.
func SubstrCount(text, part string) int {
	if part == "" {
		return 0
	}
	return strings.Count(text, part)
}

// SubstrCompare is substr_compare($text, $other, $offset, $length), by bytes.
func SubstrCompare(text, other string, offset int, length ...int) int {
	text = Substr(text, offset)
	if len(length) > 0 {
		text, other = text[:min(len(text), length[0])], other[:min(len(other), length[0])]
	}
	return compareBytes(text, other)
}

// StrStr is strstr($text, $part): the text from the first part on; false when it is not there.
func StrStr(text, part string) (string, bool) {
	at := strings.Index(text, part)
	if at < 0 {
		return "", false
	}
	return text[at:], true
}

// StrStrBefore is strstr($text, $part, true): the text in front of the first part; false when it is not there.
func StrStrBefore(text, part string) (string, bool) {
	before, _, ok := strings.Cut(text, part)
	return before, ok
}

// StrIStr is stristr($text, $part).
func StrIStr(text, part string) (string, bool) {
	at := strings.Index(StrToLower(text), StrToLower(part))
	if at < 0 {
		return "", false
	}
	return text[at:], true
}

// StrRChr is strrchr($text, $character): the text from the last character on; false when it is not there.
func StrRChr(text, character string) (string, bool) {
	if character == "" {
		character = "\x00"
	}
	at := strings.LastIndexByte(text, character[0])
	if at < 0 {
		return "", false
	}
	return text[at:], true
}

// StrPos is strpos($text, $part, $offset): where the part begins; false when it is not there, or the offset is outside.
func StrPos(text, part string, offset ...int) (int, bool) {
	from, ok := startAt(len(text), offset)
	if !ok {
		return 0, false
	}
	at := strings.Index(text[from:], part)
	if at < 0 {
		return 0, false
	}
	return from + at, true
}

// StrIPos is stripos($text, $part, $offset).
func StrIPos(text, part string, offset ...int) (int, bool) {
	return StrPos(StrToLower(text), StrToLower(part), offset...)
}

// StrRPos is strrpos($text, $part, $offset): where the last part begins.
func StrRPos(text, part string, offset ...int) (int, bool) {
	from, to := 0, len(text)
	if len(offset) > 0 {
		switch n := offset[0]; {
		case n > len(text), n < -len(text):
			return 0, false
		case n >= 0:
			from = n
		default:
			// It may begin that far from the end, and go on behind it.
			to = min(len(text), len(text)+n+len(part))
		}
	}
	at := strings.LastIndex(text[from:to], part)
	if at < 0 {
		return 0, false
	}
	return from + at, true
}

// StrRIPos is strripos($text, $part, $offset).
func StrRIPos(text, part string, offset ...int) (int, bool) {
	return StrRPos(StrToLower(text), StrToLower(part), offset...)
}

// StrSpn is strspn($text, $characters): how many bytes at the front are among the characters.
func StrSpn(text, characters string) int {
	for i := range len(text) {
		if strings.IndexByte(characters, text[i]) < 0 {
			return i
		}
	}
	return len(text)
}

// StrCSpn is strcspn($text, $characters): how many bytes at the front are not among the characters.
func StrCSpn(text, characters string) int {
	for i := range len(text) {
		if strings.IndexByte(characters, text[i]) >= 0 {
			return i
		}
	}
	return len(text)
}

func startAt(size int, offset []int) (int, bool) {
	from := 0
	if len(offset) > 0 {
		from = offset[0]
	}
	if from < 0 {
		from += size
	}
	return from, from >= 0 && from <= size
}

// span is the part of size things that an offset and a length mean, either of which counts from the end when negative.
func span(size, offset int, length []int) (from, to int) {
	from = offset
	if from < 0 {
		from = max(0, size+from)
	}
	from = min(from, size)
	to = size
	if len(length) > 0 {
		switch n := length[0]; {
		case n < 0:
			to = max(from, size+n)
		case n < size-from:
			to = from + n
		}
	}
	return from, to
}
