package php

import (
	"math"
	"strconv"
	"strings"
)

const whitespace = " \t\n\r\v\f"

// number is what PHP reads at the front of a text: an integer or a float.
type number struct {
	integer int
	float   float64
	isFloat bool
}

func (n number) asFloat() float64 {
	if n.isFloat {
		return n.float
	}
	return float64(n.integer)
}

func (n number) value() any {
	if n.isFloat {
		return n.float
	}
	return n.integer
}

// readNumber reads the number at the front of a text. whole tells that nothing but white space follows; found, that
// there is a number at all. Integers that are too large are floats.
func readNumber(text string) (n number, whole, found bool) {
	s := strings.TrimLeft(text, whitespace)
	end, isFloat := 0, false
	at := func(i int) byte {
		if i < len(s) {
			return s[i]
		}
		return 0
	}
	digits := func(from int) int {
		for at(from) >= '0' && at(from) <= '9' {
			from++
		}
		return from
	}
	if at(0) == '+' || at(0) == '-' {
		end = 1
	}
	start := end
	end = digits(end)
	count := end - start
	if at(end) == '.' {
		fraction := digits(end + 1)
		if count > 0 || fraction > end+1 {
			count += fraction - end - 1
			isFloat = true
			end = fraction
		}
	}
	if count == 0 {
		return number{}, false, false
	}
	if at(end) == 'e' || at(end) == 'E' {
		exponent := end + 1
		if at(exponent) == '+' || at(exponent) == '-' {
			exponent++
		}
		if last := digits(exponent); last > exponent {
			end, isFloat = last, true
		}
	}
	rest := strings.TrimLeft(s[end:], whitespace)
	if !isFloat {
		if integer, err := strconv.Atoi(s[:end]); err == nil {
			return number{integer: integer}, rest == "", true
		}
	}
	// Too large a number is infinite, as in PHP.
	float, _ := strconv.ParseFloat(s[:end], 64)
	return number{float: float, isFloat: true}, rest == "", true
}

// ParseInt is (int) of a text: the integer at its front, 0 when there is none.
func ParseInt(text string) int {
	n, _, _ := readNumber(text)
	if !n.isFloat {
		return n.integer
	}
	// Digits alone that are too large stop at the largest integer; with a dot or an exponent they wrap like a float.
	if s := strings.TrimLeft(text, whitespace); !strings.ContainsAny(numberAtFront(s), ".eE") {
		if n.float < 0 {
			return math.MinInt
		}
		return math.MaxInt
	}
	return IntOf(n.float)
}

func numberAtFront(s string) string {
	end := 0
	for end < len(s) && strings.IndexByte("+-0123456789.eE", s[end]) >= 0 {
		end++
	}
	return s[:end]
}

// ParseFloat is (float) of a text: the number at its front, 0 when there is none.
func ParseFloat(text string) float64 {
	n, _, _ := readNumber(text)
	if n.integer == 0 && !n.isFloat && strings.HasPrefix(strings.TrimLeft(text, whitespace), "-") {
		return math.Copysign(0, -1)
	}
	return n.asFloat()
}

// IntOf is (int) of a float: without its fraction; what does not fit wraps, and NaN and infinity are 0.
func IntOf(f float64) int {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return 0
	}
	if f >= -9223372036854775808 && f < 9223372036854775808 {
		return int(f)
	}
	wrapped := math.Mod(math.Trunc(f), 18446744073709551616)
	if wrapped < 0 {
		wrapped += 18446744073709551616
	}
	return int(uint64(wrapped))
}

// IntBase is intval($text, $base) for a base other than 10; base 0 goes by the prefix 0x, 0b or 0.
func IntBase(text string, base int) int {
	s := strings.TrimLeft(text, whitespace)
	negative := strings.HasPrefix(s, "-")
	if negative || strings.HasPrefix(s, "+") {
		s = s[1:]
	}
	lower := strings.ToLower(s)
	for _, prefix := range []struct {
		text string
		base int
	}{{"0x", 16}, {"0b", 2}, {"0o", 8}} {
		if strings.HasPrefix(lower, prefix.text) && (base == 0 || base == prefix.base) {
			s, base = s[2:], prefix.base
		}
	}
	if base == 0 {
		base = 10
		if strings.HasPrefix(s, "0") {
			base = 8
		}
	}
	end := 0
	for end < len(s) && digitValue(s[end]) < base {
		end++
	}
	if end == 0 {
		return 0
	}
	n, err := strconv.ParseUint(s[:end], base, 64)
	switch {
	case negative && (err != nil || n > math.MaxInt):
		return math.MinInt
	case err != nil || n > math.MaxInt:
		return math.MaxInt
	case negative:
		return -int(n)
	}
	return int(n)
}

// digitValue is the value of a digit in bases up to 36; 99 for what is none.
func digitValue(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'z':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'Z':
		return int(c-'A') + 10
	}
	return 99
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
