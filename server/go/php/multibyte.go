package php

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// MbStrLen is mb_strlen($text): characters; each byte that is not UTF-8 counts as one.
func MbStrLen(text string) int { return utf8.RuneCountInString(text) }

// MbSubstr is mb_substr($text, $offset, $length): characters, counted from the end where they are negative.
func MbSubstr(text string, offset int, length ...int) string {
	starts := characterStarts(text)
	from, to := span(len(starts)-1, offset, length)
	return text[starts[from]:starts[to]]
}

// MbStrPos is mb_strpos($text, $part, $offset): the number of characters in front of the part; false when it is not there.
func MbStrPos(text, part string, offset ...int) (int, bool) {
	starts := characterStarts(text)
	from, ok := startAt(len(starts)-1, offset)
	if !ok {
		return 0, false
	}
	at := strings.Index(text[starts[from]:], part)
	if at < 0 {
		return 0, false
	}
	return from + utf8.RuneCountInString(text[starts[from]:starts[from]+at]), true
}

// MbStrSplit is mb_str_split($text, $length): pieces of length characters; none for an empty text.
func MbStrSplit(text string, length int) []string {
	starts := characterStarts(text)
	pieces := []string{}
	for from := 0; from < len(starts)-1; from += length {
		pieces = append(pieces, text[starts[from]:starts[min(from+length, len(starts)-1)]])
	}
	return pieces
}

// MbStrToUpper is mb_strtoupper($text), in which one letter may become several: "ß" is "SS".
func MbStrToUpper(text string) string {
	return strings.ReplaceAll(strings.ToUpper(text), "ß", "SS")
}

// MbStrToLower is mb_strtolower($text).
func MbStrToLower(text string) string { return strings.ToLower(text) }

// MbTitle is mb_convert_case($text, MB_CASE_TITLE): the first letter of each word in upper case, the others in lower.
func MbTitle(text string) string {
	var title strings.Builder
	inWord := false
	for _, r := range text {
		switch {
		case !unicode.IsLetter(r):
			inWord = inWord && (r == '\'' || r == '’' || unicode.IsMark(r))
			title.WriteRune(r)
		case inWord:
			title.WriteRune(unicode.ToLower(r))
		case r == 'ß':
			title.WriteString("Ss")
		default:
			title.WriteRune(unicode.ToTitle(r))
		}
		inWord = inWord || unicode.IsLetter(r)
	}
	return title.String()
}

// MbStrWidth is mb_strwidth($text): characters of East Asia are two columns wide.
func MbStrWidth(text string) int {
	width := 0
	for _, r := range text {
		width++
		if r >= 0x1100 && r <= 0x115f || r >= 0x11a3 && r <= 0x11a7 || r >= 0x2e80 && r <= 0x303e || r >= 0x3041 && r <= 0xa4cf || r >= 0xac00 && r <= 0xd7a3 || r >= 0xf900 && r <= 0xfaff || r >= 0xfe30 && r <= 0xfe6f || r >= 0xff00 && r <= 0xff60 || r >= 0xffe0 && r <= 0xffe6 || r >= 0x1f300 && r <= 0x1faff || r >= 0x20000 && r <= 0x3fffd {
			width++
		}
	}
	return width
}

// MbCheckEncoding is mb_check_encoding($text, 'UTF-8').
func MbCheckEncoding(text string) bool { return utf8.ValidString(text) }

// MbSubstrCount is mb_substr_count($text, $part).
func MbSubstrCount(text, part string) int { return SubstrCount(text, part) }

// characterStarts are the offsets at which characters begin, and the end.
func characterStarts(text string) []int {
	starts := make([]int, 0, len(text)+1)
	for at := range text {
		starts = append(starts, at)
	}
	return append(starts, len(text))
}
