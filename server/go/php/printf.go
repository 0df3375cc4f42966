package php

import (
	"math"
	"strconv"
	"strings"
)

// Sprintf is sprintf($format, ...$args) with PHP's own verbs and conversions: %'*10s, %1$s, %05.1f, %b. It fails with
// *ArgumentCountError when there are too few arguments and *ValueError for a verb that is not known.
func Sprintf(format string, args ...any) (string, error) {
	var text strings.Builder
	next := 0
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			text.WriteByte(format[i])
			continue
		}
		i++
		if i < len(format) && format[i] == '%' {
			text.WriteByte('%')
			continue
		}
		d, end := readDirective(format, i)
		i = end
		at := d.arg
		if at < 0 {
			at = next
			next++
		}
		if at >= len(args) {
			message := strconv.Itoa(max(next, at+1)+1) + " arguments are required, " + strconv.Itoa(len(args)+1) + " given"
			return "", &ArgumentCountError{TypeError{EngineError{Message: message}}}
		}
		if i >= len(format) {
			return "", &ValueError{EngineError{Message: "Missing format specifier at end of string"}}
		}
		piece, ok := d.print(format[i], args[at])
		if !ok {
			return "", &ValueError{EngineError{Message: `Unknown format specifier "` + format[i:i+1] + `"`}}
		}
		text.WriteString(piece)
	}
	return text.String(), nil
}

// VSprintf is vsprintf($format, $args).
func VSprintf[V any](format string, args []V) (string, error) {
	values := make([]any, len(args))
	for i, arg := range args {
		values[i] = arg
	}
	return Sprintf(format, values...)
}

// directive is what stands between % and the verb.
type directive struct {
	arg       int // -1: the next one
	left      bool
	plus      bool
	pad       byte
	width     int
	precision int // -1: none
}

func readDirective(format string, i int) (directive, int) {
	d := directive{arg: -1, pad: ' ', precision: -1}
	number := func() int {
		start := i
		for i < len(format) && IsDigit(format[i]) {
			i++
		}
		return ParseInt(format[start:i])
	}
	start := i
	if n := number(); n > 0 && i < len(format) && format[i] == '$' {
		d.arg = n - 1
		i++
	} else {
		i = start
	}
flags:
	for i < len(format) {
		switch format[i] {
		case '-':
			d.left = true
		case '+':
			d.plus = true
		case ' ', '0':
			d.pad = format[i]
		case '\'':
			i++
			if i < len(format) {
				d.pad = format[i]
			}
		default:
			break flags
		}
		i++
	}
	d.width = number()
	if i < len(format) && format[i] == '.' {
		i++
		d.precision = number()
	}
	for i < len(format) && format[i] == 'l' {
		i++
	}
	return d, i
}

func (d directive) print(verb byte, arg any) (string, bool) {
	switch verb {
	case 's':
		text := ToString(arg)
		if d.precision >= 0 {
			text = text[:min(len(text), d.precision)]
		}
		return d.fill(text, false, false), true
	case 'd', 'i':
		n := ToInt(arg)
		text := strconv.Itoa(n)
		if d.plus && n >= 0 {
			text = "+" + text
		}
		return d.fill(text, true, true), true
	case 'u':
		return d.fill(strconv.FormatUint(uint64(ToInt(arg)), 10), true, true), true
	case 'f', 'F', 'e', 'E', 'g', 'G':
		return d.fill(d.float(verb, ToFloat(arg)), true, false), true
	case 'b':
		return d.fill(strconv.FormatUint(uint64(ToInt(arg)), 2), true, true), true
	case 'o':
		return d.fill(strconv.FormatUint(uint64(ToInt(arg)), 8), true, true), true
	case 'x':
		return d.fill(strconv.FormatUint(uint64(ToInt(arg)), 16), true, true), true
	case 'X':
		return d.fill(strings.ToUpper(strconv.FormatUint(uint64(ToInt(arg)), 16)), true, true), true
	case 'c':
		return string([]byte{byte(ToInt(arg))}), true
	}
	return "", false
}

func (d directive) float(verb byte, f float64) string {
	precision := d.precision
	if precision < 0 {
		precision = 6
	}
	text := ""
	switch {
	case math.IsNaN(f):
		return "NaN"
	case math.IsInf(f, 0):
		text = "Inf"
		if f < 0 {
			return "-" + text
		}
	case verb == 'f' || verb == 'F':
		text = strconv.FormatFloat(f, 'f', precision, 64)
	case verb == 'e' || verb == 'E':
		mantissa, exponent, _ := strings.Cut(strconv.FormatFloat(f, 'e', precision, 64), "e")
		// PHP writes no zeros in front of an exponent.
		text = mantissa + string(verb) + exponent[:1] + strings.TrimPrefix(exponent[1:], "0")
	default:
		text = formatFloat(f, max(1, precision))
		text = strings.Replace(text, ".0E", "E", 1)
		if verb == 'g' {
			text = strings.ToLower(text)
		}
	}
	if d.plus && f >= 0 {
		text = "+" + text
	}
	return text
}

// fill pads to the width; zeros go behind the sign of a number, and never behind an int.
func (d directive) fill(text string, isNumber, isInt bool) string {
	missing := d.width - len(text)
	if missing <= 0 {
		return text
	}
	padding := strings.Repeat(string([]byte{d.pad}), missing)
	switch {
	case d.left && isInt && d.pad == '0':
		return text + strings.Repeat(" ", missing)
	case d.left:
		return text + padding
	case isNumber && d.pad == '0' && (text[0] == '-' || text[0] == '+'):
		return text[:1] + padding + text[1:]
	}
	return padding + text
}
