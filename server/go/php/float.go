package php

import (
	"math"
	"strconv"
	"strings"
)

// FloatString is a float as echo and (string) write it: 14 significant digits at most in the default configuration of
// PHP, 0.1 + 0.2 is "0.3".
func FloatString(f float64) string {
	return formatFloat(f, 14)
}

// FloatRepr is a float as json_encode, var_export and var_dump write it: the shortest text that reads back as the same
// float, 0.1 + 0.2 is "0.30000000000000004". A whole number has no ".0".
func FloatRepr(f float64) string {
	return formatFloat(f, 17)
}

// formatFloat writes precision digits at most, the shortest text for 17, as PHP's %.*G and %.*H do.
func formatFloat(f float64, precision int) string {
	switch {
	case math.IsNaN(f):
		return "NAN"
	case math.IsInf(f, 1):
		return "INF"
	case math.IsInf(f, -1):
		return "-INF"
	case f == 0:
		if math.Signbit(f) {
			return "-0"
		}
		return "0"
	}
	digits := precision - 1
	if precision == 17 {
		digits = -1
	}
	text := strconv.FormatFloat(f, 'e', digits, 64)
	mantissa, exponentText, _ := strings.Cut(text, "e")
	exponent, _ := strconv.Atoi(exponentText)
	if exponent < -4 || exponent >= precision {
		mantissa = trimZeros(mantissa)
		if !strings.Contains(mantissa, ".") {
			mantissa += ".0"
		}
		sign := "+"
		if exponent < 0 {
			sign, exponent = "-", -exponent
		}
		return mantissa + "E" + sign + strconv.Itoa(exponent)
	}
	if precision == 17 {
		return strconv.FormatFloat(f, 'f', -1, 64)
	}
	return trimZeros(strconv.FormatFloat(f, 'f', max(0, precision-1-exponent), 64))
}

// trimZeros drops the zeros at the end of a fraction.
func trimZeros(text string) string {
	if !strings.Contains(text, ".") {
		return text
	}
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
}
