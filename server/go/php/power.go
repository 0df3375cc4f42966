package php

import (
	"math"
	"math/big"
)

// PowFloat is $a ** $b of two floats. Whole exponents are computed exactly and rounded once, as PHP's library does;
// math.Pow is off by a bit for some.
func PowFloat(a, b float64) float64 {
	if b != math.Trunc(b) || math.Abs(b) > 1024 || a == 0 || math.IsInf(a, 0) || math.IsNaN(a) {
		return math.Pow(a, b)
	}
	const precision = 512
	power := new(big.Float).SetPrec(precision).SetInt64(1)
	factor := new(big.Float).SetPrec(precision).SetFloat64(a)
	for left := int(math.Abs(b)); left > 0; left >>= 1 {
		if left&1 == 1 {
			power.Mul(power, factor)
		}
		factor.Mul(factor, factor)
	}
	if b < 0 {
		power.Quo(new(big.Float).SetPrec(precision).SetInt64(1), power)
	}
	f, _ := power.Float64()
	return f
}
