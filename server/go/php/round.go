package php

import (
	"math"
	"strconv"
	"strings"
)

// Round is round($f, $places): halves go away from zero, and a float that is a half but for its last digit counts as
// one. Negative places round in front of the decimal point.
func Round(f float64, places ...int) float64 {
	at := 0
	if len(places) > 0 {
		at = places[0]
	}
	if math.IsInf(f, 0) || math.IsNaN(f) || f == 0 || at < -308 || at > 323 {
		return f
	}
	// How many places of f are certain: it is rounded to them first, so that 1.005 is the half it looks like.
	certain := 14 - int(math.Floor(math.Log10(math.Abs(f))))
	var scaled float64
	if certain > at && certain-15 < at {
		certain = max(-60, min(certain, 60))
		scaled = roundHalf(scale(f, certain)) / math.Pow10(-max(-60, at-certain))
	} else {
		scaled = scale(f, at)
		if math.Abs(scaled) >= 1e15 {
			return f
		}
	}
	rounded := roundHalf(scaled)
	if at >= -22 && at <= 22 {
		return scale(rounded, -at)
	}
	exact, err := strconv.ParseFloat(strconv.FormatFloat(rounded, 'f', 0, 64)+"e"+strconv.Itoa(-at), 64)
	if err != nil {
		return f
	}
	return exact
}

// RoundInt is round($n, $places) of an int with places below zero; PHP answers a float then too.
func RoundInt(n int, places ...int) float64 {
	if len(places) == 0 || places[0] >= 0 {
		return float64(n)
	}
	return Round(float64(n), places...)
}

// roundHalf rounds to a whole number, halves away from zero, by adding a half: 0.49999999999999994 is 1, as in PHP.
func roundHalf(f float64) float64 {
	if f < 0 {
		return math.Ceil(f - 0.5)
	}
	return math.Floor(f + 0.5)
}

func scale(f float64, places int) float64 {
	if places < 0 {
		return f / math.Pow10(-places)
	}
	return f * math.Pow10(places)
}

// NumberFormat is number_format($f, $decimals, $point, $separator); it has a comma for thousands and a point when the
// last two are left out.
func NumberFormat(f float64, decimals int, separators ...string) string {
	point, separator := ".", ","
	if len(separators) > 0 {
		point = separators[0]
	}
	if len(separators) > 1 {
		separator = separators[1]
	}
	decimals = max(0, decimals)
	text := strconv.FormatFloat(math.Abs(Round(f, decimals)), 'f', decimals, 64)
	if math.IsInf(f, 0) || math.IsNaN(f) {
		return strings.ToLower(FloatString(f))
	}
	whole, fraction, _ := strings.Cut(text, ".")
	var grouped strings.Builder
	for i, digit := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			grouped.WriteString(separator)
		}
		grouped.WriteRune(digit)
	}
	if decimals > 0 {
		grouped.WriteString(point + fraction)
	}
	if f < 0 && strings.Trim(text, "0.") != "" {
		return "-" + grouped.String()
	}
	return grouped.String()
}

// BaseConvert is base_convert($text, $from, $to) for numbers that fit 64 bits.
func BaseConvert(text string, from, to int) string {
	n := uint64(0)
	for i := range len(text) {
		if digit := digitValue(text[i]); digit < from {
			n = n*uint64(from) + uint64(digit)
		}
	}
	return strconv.FormatUint(n, to)
}

// HexDec is hexdec($text), for numbers that fit an int; other characters are passed over.
func HexDec(text string) int { return fromBase(text, 16) }

// BinDec is bindec($text), for numbers that fit an int.
func BinDec(text string) int { return fromBase(text, 2) }

// OctDec is octdec($text), for numbers that fit an int.
func OctDec(text string) int { return fromBase(text, 8) }

// DecHex is dechex($n).
func DecHex(n int) string { return strconv.FormatUint(uint64(n), 16) }

// DecBin is decbin($n).
func DecBin(n int) string { return strconv.FormatUint(uint64(n), 2) }

// DecOct is decoct($n).
func DecOct(n int) string { return strconv.FormatUint(uint64(n), 8) }

func fromBase(text string, base int) int {
	n := 0
	for i := range len(text) {
		if digit := digitValue(text[i]); digit < base {
			n = n*base + digit
		}
	}
	return n
}
