package php

import "strings"

// StrPad is str_pad($text, $length, $pad), which fills on the right up to length bytes.
func StrPad(text string, length int, pad string) string {
	return text + fill(pad, length-len(text))
}

// StrPadLeft is str_pad($text, $length, $pad, STR_PAD_LEFT).
func StrPadLeft(text string, length int, pad string) string {
	return fill(pad, length-len(text)) + text
}

// StrPadBoth is str_pad($text, $length, $pad, STR_PAD_BOTH), with the odd byte on the right.
func StrPadBoth(text string, length int, pad string) string {
	missing := length - len(text)
	if missing <= 0 {
		return text
	}
	return fill(pad, missing/2) + text + fill(pad, missing-missing/2)
}

// StrRepeat is str_repeat($text, $times); a count below zero, at which PHP throws, is 0.
func StrRepeat(text string, times int) string {
	return strings.Repeat(text, max(0, times))
}

// WordWrap is wordwrap($text, $width, $break, $cut): lines of width bytes at most, longer words only cut when cut says so.
func WordWrap(text string, width int, lineBreak string, cut bool) string {
	var wrapped strings.Builder
	start, space := 0, 0
	for at := 0; at < len(text); at++ {
		switch {
		case strings.HasPrefix(text[at:], lineBreak) && at+len(lineBreak) < len(text):
			wrapped.WriteString(text[start : at+len(lineBreak)])
			at += len(lineBreak) - 1
			start = at + 1
			space = start
		case text[at] == ' ':
			if at-start >= width {
				wrapped.WriteString(text[start:at] + lineBreak)
				start = at + 1
			}
			space = at
		case at-start >= width && cut && start >= space:
			wrapped.WriteString(text[start:at] + lineBreak)
			start, space = at, at
		case at-start >= width && start < space:
			wrapped.WriteString(text[start:space] + lineBreak)
			space++
			start = space
		}
	}
	return wrapped.String() + text[start:]
}

// ChunkSplit is chunk_split($text, $length, $end): the end stands behind each piece, the last one too.
func ChunkSplit(text string, length int, end string) string {
	var chunks strings.Builder
	for len(text) > length {
		chunks.WriteString(text[:length] + end)
		text = text[length:]
	}
	return chunks.String() + text + end
}

// StrSplit is str_split($text, $length): pieces of length bytes; none for an empty text, as since PHP 8.2.
func StrSplit(text string, length int) []string {
	pieces := []string{}
	for len(text) > length {
		pieces = append(pieces, text[:length])
		text = text[length:]
	}
	if text == "" {
		return pieces
	}
	return append(pieces, text)
}

func fill(pad string, length int) string {
	if length <= 0 || pad == "" {
		return ""
	}
	return strings.Repeat(pad, length/len(pad)+1)[:length]
}
