package php

import (
	"fmt"
	"math"
	"math/bits"
)

// Add is $a + $b. Arrays are united: what the left one lacks comes from the right one.
func Add(a, b any) (any, error) {
	if left, ok := arrayOf(a); ok {
		if right, ok := arrayOf(b); ok {
			return unite(left, right), nil
		}
	}
	return arithmetic(a, b, "+", AddInt, func(x, y float64) float64 { return x + y })
}

// Sub is $a - $b.
func Sub(a, b any) (any, error) {
	return arithmetic(a, b, "-", SubInt, func(x, y float64) float64 { return x - y })
}

// Mul is $a * $b.
func Mul(a, b any) (any, error) {
	return arithmetic(a, b, "*", MulInt, func(x, y float64) float64 { return x * y })
}

// Div is $a / $b: an int when both are ints and nothing remains, else a float64. It fails with *DivisionByZeroError.
func Div(a, b any) (any, error) {
	x, y, err := operands(a, b, "/")
	if err != nil {
		return nil, err
	}
	if !x.isFloat && !y.isFloat {
		return Quotient(x.integer, y.integer)
	}
	return DivFloat(x.asFloat(), y.asFloat())
}

// Mod is $a % $b, of both as integers. It fails with *DivisionByZeroError.
func Mod(a, b any) (any, error) {
	x, y, err := operands(a, b, "%")
	if err != nil {
		return nil, err
	}
	return ModInt(ToInt(x.value()), ToInt(y.value()))
}

// Pow is $a ** $b and pow($a, $b).
func Pow(a, b any) (any, error) {
	x, y, err := operands(a, b, "**")
	if err != nil {
		return nil, err
	}
	if !x.isFloat && !y.isFloat {
		return PowInt(x.integer, y.integer), nil
	}
	return PowFloat(x.asFloat(), y.asFloat()), nil
}

// Neg is -$a.
func Neg(a any) (any, error) {
	return Mul(a, -1)
}

// AddInt is $a + $b of two ints: a float64 when the sum does not fit an int.
func AddInt(a, b int) any {
	sum := a + b
	if (sum > a) == (b > 0) {
		return sum
	}
	return float64(a) + float64(b)
}

// SubInt is $a - $b of two ints: a float64 when the difference does not fit an int.
func SubInt(a, b int) any {
	difference := a - b
	if (difference < a) == (b > 0) {
		return difference
	}
	return float64(a) - float64(b)
}

// MulInt is $a * $b of two ints: a float64 when the product does not fit an int.
func MulInt(a, b int) any {
	if product, ok := mulExactly(a, b); ok {
		return product
	}
	return float64(a) * float64(b)
}

// PowInt is $a ** $b of two ints: a float64 when the power does not fit an int, or the exponent is negative.
func PowInt(base, exponent int) any {
	if exponent < 0 {
		return PowFloat(float64(base), float64(exponent))
	}
	// As PHP does it, step by step: the result depends on where it stops to fit.
	power := 1
	for left := exponent; left > 0; {
		if left%2 == 1 {
			left--
			product, ok := mulExactly(power, base)
			if !ok {
				return float64(power) * float64(base) * PowFloat(float64(base), float64(left))
			}
			power = product
			continue
		}
		left /= 2
		square, ok := mulExactly(base, base)
		if !ok {
			return float64(power) * PowFloat(float64(base)*float64(base), float64(left))
		}
		base = square
	}
	return power
}

// Quotient is $a / $b of two ints: an int when nothing remains, else a float64. It fails with *DivisionByZeroError.
func Quotient(a, b int) (any, error) {
	switch {
	case b == 0:
		return nil, divisionByZero("Division by zero")
	case a%b == 0 && !(a == math.MinInt && b == -1):
		return a / b, nil
	}
	return float64(a) / float64(b), nil
}

// DivFloat is $a / $b of two floats. It fails with *DivisionByZeroError.
func DivFloat(a, b float64) (float64, error) {
	if b == 0 {
		return 0, divisionByZero("Division by zero")
	}
	return a / b, nil
}

// IntDiv is intdiv($a, $b). It fails with *DivisionByZeroError, and *ArithmeticError for the one quotient that does not
// fit.
func IntDiv(a, b int) (int, error) {
	switch {
	case b == 0:
		return 0, divisionByZero("Division by zero")
	case a == math.MinInt && b == -1:
		return 0, &ArithmeticError{EngineError{Message: "Division of PHP_INT_MIN by -1 is not an integer"}}
	}
	return a / b, nil
}

// ModInt is $a % $b of two ints. It fails with *DivisionByZeroError.
func ModInt(a, b int) (int, error) {
	switch b {
	case 0:
		return 0, divisionByZero("Modulo by zero")
	case -1:
		return 0, nil
	}
	return a % b, nil
}

// FMod is fmod($a, $b).
func FMod(a, b float64) float64 { return math.Mod(a, b) }

// FDiv is fdiv($a, $b): a division by zero is infinite or NAN.
func FDiv(a, b float64) float64 { return a / b }

// Abs is abs($n) of an int: a float64 for the smallest int, whose opposite does not fit.
func Abs(n int) any {
	if n < 0 {
		return SubInt(0, n)
	}
	return n
}

// Increment is ++$v: null becomes 1, text that is no number goes on as in "a9" to "b0", a bool stays.
func Increment(v any) any {
	switch v := plain(v).(type) {
	case nil:
		return 1
	case int:
		return AddInt(v, 1)
	case float64:
		return v + 1
	case string:
		if n, whole, found := readNumber(v); found && whole {
			return Increment(n.value())
		}
		return nextText(v)
	default:
		return v
	}
}

// Decrement is --$v: null stays null, and text that is no number stays as it is.
func Decrement(v any) any {
	switch v := plain(v).(type) {
	case int:
		return SubInt(v, 1)
	case float64:
		return v - 1
	case string:
		if n, whole, found := readNumber(v); found && whole {
			return Decrement(n.value())
		}
		if v == "" {
			return -1
		}
		return v
	default:
		return v
	}
}

// nextText counts letters and digits up from the right: "Az" to "Ba", "zz" to "aaa".
func nextText(text string) string {
	if text == "" {
		return "1"
	}
	next := []byte(text)
	for i := len(next) - 1; ; i-- {
		var first, more byte
		switch c := next[i]; {
		case c == 'z':
			first, more = 'a', 'a'
		case c == 'Z':
			first, more = 'A', 'A'
		case c == '9':
			first, more = '0', '1'
		case c >= 'a' && c < 'z' || c >= 'A' && c < 'Z' || c >= '0' && c < '9':
			next[i]++
			return string(next)
		default:
			return string(next)
		}
		next[i] = first
		if i == 0 {
			return string(more) + string(next)
		}
	}
}

func arithmetic(a, b any, operator string, ints func(a, b int) any, floats func(a, b float64) float64) (any, error) {
	x, y, err := operands(a, b, operator)
	if err != nil {
		return nil, err
	}
	if !x.isFloat && !y.isFloat {
		return ints(x.integer, y.integer), nil
	}
	return floats(x.asFloat(), y.asFloat()), nil
}

// operands reads two values as numbers; arrays, objects and texts that do not begin with a number are *TypeError.
func operands(a, b any, operator string) (x, y number, err error) {
	x, ok := operand(a)
	y, okToo := operand(b)
	if ok && okToo {
		return x, y, nil
	}
	message := fmt.Sprintf("Unsupported operand types: %s %s %s", GetDebugType(a), operator, GetDebugType(b))
	return x, y, &TypeError{EngineError{Message: message}}
}

func operand(v any) (number, bool) {
	switch v := plain(v).(type) {
	case nil, bool:
		return number{integer: ToInt(v)}, true
	case int, float64:
		return numberOf(v), true
	case string:
		n, _, found := readNumber(v)
		return n, found
	}
	return number{}, isNull(v)
}

func unite(left, right array) *Map[Key, any] {
	united := NewMap[Key, any]()
	for key, value := range left.each {
		united.Set(key, value)
	}
	for key, value := range right.each {
		if !united.Has(key) {
			united.Set(key, value)
		}
	}
	return united
}

func mulExactly(a, b int) (int, bool) {
	high, low := bits.Mul64(magnitude(a), magnitude(b))
	negative := (a < 0) != (b < 0)
	switch {
	case high != 0, low > 1<<63, low == 1<<63 && !negative:
		return 0, false
	}
	return a * b, true
}

func magnitude(n int) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

func divisionByZero(message string) error {
	return &DivisionByZeroError{ArithmeticError{EngineError{Message: message}}}
}
