package php

// EngineError is PHP's Error, the root of what the language itself throws. They are no exceptions: catch (Exception $e)
// lets them pass.
type EngineError struct {
	Message  string
	Code     int
	Previous error
}

// Error is the message, so that it is an error of Go.
func (e *EngineError) Error() string { return e.Message }

// GetMessage is $e->getMessage().
func (e *EngineError) GetMessage() string { return e.Message }

// GetCode is $e->getCode().
func (e *EngineError) GetCode() int { return e.Code }

// GetPrevious is $e->getPrevious(), nil for none.
func (e *EngineError) GetPrevious() error { return e.Previous }

func (e *EngineError) isError() {}

// IsError is met by EngineError and by all that extend it.
type IsError interface {
	Throwable
	isError()
}

// TypeError is PHP's TypeError.
type TypeError struct{ EngineError }

func (e *TypeError) isTypeError() {}

// IsTypeError is met by TypeError and by all classes that extend it.
type IsTypeError interface {
	Throwable
	isTypeError()
}

// ArgumentCountError is PHP's ArgumentCountError.
type ArgumentCountError struct{ TypeError }

func (e *ArgumentCountError) isArgumentCountError() {}

// IsArgumentCountError is met by ArgumentCountError and by all classes that extend it.
type IsArgumentCountError interface {
	Throwable
	isArgumentCountError()
}

// ValueError is PHP's ValueError.
type ValueError struct{ EngineError }

func (e *ValueError) isValueError() {}

// IsValueError is met by ValueError and by all classes that extend it.
type IsValueError interface {
	Throwable
	isValueError()
}

// UnhandledMatchError is PHP's UnhandledMatchError.
type UnhandledMatchError struct{ EngineError }

func (e *UnhandledMatchError) isUnhandledMatchError() {}

// IsUnhandledMatchError is met by UnhandledMatchError and by all classes that extend it.
type IsUnhandledMatchError interface {
	Throwable
	isUnhandledMatchError()
}

// ArithmeticError is PHP's ArithmeticError.
type ArithmeticError struct{ EngineError }

func (e *ArithmeticError) isArithmeticError() {}

// IsArithmeticError is met by ArithmeticError and by all classes that extend it.
type IsArithmeticError interface {
	Throwable
	isArithmeticError()
}

// DivisionByZeroError is PHP's DivisionByZeroError.
type DivisionByZeroError struct{ ArithmeticError }

func (e *DivisionByZeroError) isDivisionByZeroError() {}

// IsDivisionByZeroError is met by DivisionByZeroError and by all classes that extend it.
type IsDivisionByZeroError interface {
	Throwable
	isDivisionByZeroError()
}
