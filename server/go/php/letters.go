package php

import "strings"

// StrToLower is strtolower($text): PHP 8 changes A to Z and leaves all other bytes.
func StrToLower(text string) string { return mapBytes(text, lowerByte) }

// StrToUpper is strtoupper($text): PHP 8 changes a to z and leaves all other bytes.
func StrToUpper(text string) string { return mapBytes(text, upperByte) }

// UcFirst is ucfirst($text).
func UcFirst(text string) string {
	if text == "" {
		return ""
	}
	return string([]byte{upperByte(text[0])}) + text[1:]
}

// LcFirst is lcfirst($text).
func LcFirst(text string) string {
	if text == "" {
		return ""
	}
	return string([]byte{lowerByte(text[0])}) + text[1:]
}

// UcWords is ucwords($text, $separators); words stand behind white space when no separators are given.
func UcWords(text string, separators ...string) string {
	between := " \t\r\n\f\v"
	if len(separators) > 0 {
		between = separators[0]
	}
	words := []byte(text)
	for i := range words {
		if i == 0 || strings.IndexByte(between, words[i-1]) >= 0 {
			words[i] = upperByte(words[i])
		}
	}
	return string(words)
}

// StrRev is strrev($text): the bytes in reverse.
func StrRev(text string) string {
	reversed := make([]byte, len(text))
	for i := range len(text) {
		reversed[len(text)-1-i] = text[i]
	}
	return string(reversed)
}

// StrCmp is strcmp($a, $b): -1, 0 or 1 by bytes.
func StrCmp(a, b string) int { return compareBytes(a, b) }

// StrCaseCmp is strcasecmp($a, $b): the difference of the first bytes that differ, or of the lengths.
func StrCaseCmp(a, b string) int {
	a, b = StrToLower(a), StrToLower(b)
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return compareBytes(a, b)
		}
	}
	return compareLengths(a, b)
}

// StrNCmp is strncmp($a, $b, $n): -1, 0 or 1 by the first n bytes.
func StrNCmp(a, b string, n int) int {
	return compareBytes(a[:min(n, len(a))], b[:min(n, len(b))])
}

// StrNCaseCmp is strncasecmp($a, $b, $n).
func StrNCaseCmp(a, b string, n int) int {
	return StrCaseCmp(a[:min(n, len(a))], b[:min(n, len(b))])
}

// StrNatCmp is strnatcmp($a, $b): runs of digits are compared as numbers, "img12" comes behind "img2".
func StrNatCmp(a, b string) int { return natural(a, b) }

// StrNatCaseCmp is strnatcasecmp($a, $b).
func StrNatCaseCmp(a, b string) int { return natural(StrToUpper(a), StrToUpper(b)) }

// CType tells whether all bytes of a text, of which there is one at least, are of a class: CType(text, IsDigit) is
// ctype_digit($text).
func CType(text string, class func(byte) bool) bool {
	for i := range len(text) {
		if !class(text[i]) {
			return false
		}
	}
	return text != ""
}

// IsDigit is the class of ctype_digit.
func IsDigit(c byte) bool { return c >= '0' && c <= '9' }

// IsUpper is the class of ctype_upper.
func IsUpper(c byte) bool { return c >= 'A' && c <= 'Z' }

// IsLower is the class of ctype_lower.
func IsLower(c byte) bool { return c >= 'a' && c <= 'z' }

// IsAlpha is the class of ctype_alpha.
func IsAlpha(c byte) bool { return IsUpper(c) || IsLower(c) }

// IsAlnum is the class of ctype_alnum.
func IsAlnum(c byte) bool { return IsAlpha(c) || IsDigit(c) }

// IsXDigit is the class of ctype_xdigit.
func IsXDigit(c byte) bool { return digitValue(c) < 16 }

// IsSpace is the class of ctype_space.
func IsSpace(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' }

// IsPunct is the class of ctype_punct.
func IsPunct(c byte) bool { return c > ' ' && c < 0x7f && !IsAlnum(c) }

func lowerByte(c byte) byte {
	if IsUpper(c) {
		return c + 'a' - 'A'
	}
	return c
}

func upperByte(c byte) byte {
	if IsLower(c) {
		return c - 'a' + 'A'
	}
	return c
}

// mapBytes answers the text itself where nothing changes.
func mapBytes(text string, change func(byte) byte) string {
	for i := range len(text) {
		if change(text[i]) == text[i] {
			continue
		}
		changed := []byte(text)
		for j := i; j < len(changed); j++ {
			changed[j] = change(changed[j])
		}
		return string(changed)
	}
	return text
}

func compareBytes(a, b string) int { return strings.Compare(a, b) }

func compareLengths(a, b string) int {
	switch {
	case len(a) < len(b):
		return -1
	case len(a) > len(b):
		return 1
	}
	return 0
}

// natural compares runs of digits by value, and digits behind a zero one by one, as fractions.
func natural(a, b string) int {
	i, j := 0, 0
	for leading := true; ; leading = false {
		for i < len(a) && IsSpace(a[i]) {
			i++
		}
		for j < len(b) && IsSpace(b[j]) {
			j++
		}
		// Zeros in front of a number at the front of the text count for nothing.
		for leading && i+1 < len(a) && a[i] == '0' && IsDigit(a[i+1]) {
			i++
		}
		for leading && j+1 < len(b) && b[j] == '0' && IsDigit(b[j+1]) {
			j++
		}
		if i >= len(a) || j >= len(b) {
			return compareLengths(a[i:], b[j:])
		}
		if IsDigit(a[i]) && IsDigit(b[j]) {
			x, y := a[i:], b[j:]
			x, y = x[:StrSpn(x, "0123456789")], y[:StrSpn(y, "0123456789")]
			order := 0
			if x[0] != '0' && y[0] != '0' {
				order = compareLengths(x, y)
			}
			if order == 0 {
				order = compareBytes(x, y)
			}
			if order != 0 {
				return order
			}
			i, j = i+len(x), j+len(y)
			continue
		}
		if a[i] != b[j] {
			return compareBytes(a[i:i+1], b[j:j+1])
		}
		i, j = i+1, j+1
	}
}
