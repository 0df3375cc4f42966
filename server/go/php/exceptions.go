package php

// ErrorException is PHP's ErrorException.
type ErrorException struct{ Exception }

func (e *ErrorException) isErrorException() {}

// IsErrorException is met by ErrorException and by all classes that extend it.
type IsErrorException interface {
	Throwable
	isErrorException()
}

// RuntimeException is PHP's RuntimeException.
type RuntimeException struct{ Exception }

func (e *RuntimeException) isRuntimeException() {}

// IsRuntimeException is met by RuntimeException and by all classes that extend it.
type IsRuntimeException interface {
	Throwable
	isRuntimeException()
}

// OutOfBoundsException is PHP's OutOfBoundsException.
type OutOfBoundsException struct{ RuntimeException }

func (e *OutOfBoundsException) isOutOfBoundsException() {}

// IsOutOfBoundsException is met by OutOfBoundsException and by all classes that extend it.
type IsOutOfBoundsException interface {
	Throwable
	isOutOfBoundsException()
}

// OverflowException is PHP's OverflowException.
type OverflowException struct{ RuntimeException }

func (e *OverflowException) isOverflowException() {}

// IsOverflowException is met by OverflowException and by all classes that extend it.
type IsOverflowException interface {
	Throwable
	isOverflowException()
}

// RangeException is PHP's RangeException.
type RangeException struct{ RuntimeException }

func (e *RangeException) isRangeException() {}

// IsRangeException is met by RangeException and by all classes that extend it.
type IsRangeException interface {
	Throwable
	isRangeException()
}

// UnderflowException is PHP's UnderflowException.
type UnderflowException struct{ RuntimeException }

func (e *UnderflowException) isUnderflowException() {}

// IsUnderflowException is met by UnderflowException and by all classes that extend it.
type IsUnderflowException interface {
	Throwable
	isUnderflowException()
}

// UnexpectedValueException is PHP's UnexpectedValueException.
type UnexpectedValueException struct{ RuntimeException }

func (e *UnexpectedValueException) isUnexpectedValueException() {}

// IsUnexpectedValueException is met by UnexpectedValueException and by all classes that extend it.
type IsUnexpectedValueException interface {
	Throwable
	isUnexpectedValueException()
}

// LogicException is PHP's LogicException.
type LogicException struct{ Exception }

func (e *LogicException) isLogicException() {}

// IsLogicException is met by LogicException and by all classes that extend it.
type IsLogicException interface {
	Throwable
	isLogicException()
}

// BadFunctionCallException is PHP's BadFunctionCallException.
type BadFunctionCallException struct{ LogicException }

func (e *BadFunctionCallException) isBadFunctionCallException() {}

// IsBadFunctionCallException is met by BadFunctionCallException and by all classes that extend it.
type IsBadFunctionCallException interface {
	Throwable
	isBadFunctionCallException()
}

// BadMethodCallException is PHP's BadMethodCallException.
type BadMethodCallException struct{ BadFunctionCallException }

func (e *BadMethodCallException) isBadMethodCallException() {}

// IsBadMethodCallException is met by BadMethodCallException and by all classes that extend it.
type IsBadMethodCallException interface {
	Throwable
	isBadMethodCallException()
}

// DomainException is PHP's DomainException.
type DomainException struct{ LogicException }

func (e *DomainException) isDomainException() {}

// IsDomainException is met by DomainException and by all classes that extend it.
type IsDomainException interface {
	Throwable
	isDomainException()
}

// InvalidArgumentException is PHP's InvalidArgumentException.
type InvalidArgumentException struct{ LogicException }

func (e *InvalidArgumentException) isInvalidArgumentException() {}

// IsInvalidArgumentException is met by InvalidArgumentException and by all classes that extend it.
type IsInvalidArgumentException interface {
	Throwable
	isInvalidArgumentException()
}

// LengthException is PHP's LengthException.
type LengthException struct{ LogicException }

func (e *LengthException) isLengthException() {}

// IsLengthException is met by LengthException and by all classes that extend it.
type IsLengthException interface {
	Throwable
	isLengthException()
}

// OutOfRangeException is PHP's OutOfRangeException.
type OutOfRangeException struct{ LogicException }

func (e *OutOfRangeException) isOutOfRangeException() {}

// IsOutOfRangeException is met by OutOfRangeException and by all classes that extend it.
type IsOutOfRangeException interface {
	Throwable
	isOutOfRangeException()
}

// JsonException is PHP's JsonException.
type JsonException struct{ Exception }

func (e *JsonException) isJsonException() {}

// IsJsonException is met by JsonException and by all classes that extend it.
type IsJsonException interface {
	Throwable
	isJsonException()
}
