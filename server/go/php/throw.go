package php

// CodeOf is $e->getCode(), 0 of an error that no PHP class stands behind.
func CodeOf(err error) int {
	if thrown, ok := err.(Throwable); ok {
		return thrown.GetCode()
	}
	return 0
}

// PreviousOf is $e->getPrevious(), nil for none.
func PreviousOf(err error) error {
	if thrown, ok := err.(Throwable); ok {
		return thrown.GetPrevious()
	}
	return nil
}

// NewException makes an Exception, as new Exception($message, $code, $previous) does.
func NewException(message string, code int, previous error) *Exception {
	return &Exception{message, code, previous}
}

// NewEngineError makes an Error, as new Error($message, $code, $previous) does.
func NewEngineError(message string, code int, previous error) *EngineError {
	return &EngineError{message, code, previous}
}

// NewErrorException makes an ErrorException, as new ErrorException($message, $code, $previous) does.
func NewErrorException(message string, code int, previous error) *ErrorException {
	return &ErrorException{Exception{message, code, previous}}
}

// NewRuntimeException makes a RuntimeException, as new RuntimeException($message, $code, $previous) does.
func NewRuntimeException(message string, code int, previous error) *RuntimeException {
	return &RuntimeException{Exception{message, code, previous}}
}

// NewOutOfBoundsException makes an OutOfBoundsException, as new OutOfBoundsException($message, $code, $previous) does.
func NewOutOfBoundsException(message string, code int, previous error) *OutOfBoundsException {
	return &OutOfBoundsException{RuntimeException{Exception{message, code, previous}}}
}

// NewOverflowException makes an OverflowException, as new OverflowException($message, $code, $previous) does.
func NewOverflowException(message string, code int, previous error) *OverflowException {
	return &OverflowException{RuntimeException{Exception{message, code, previous}}}
}

// NewRangeException makes a RangeException, as new RangeException($message, $code, $previous) does.
func NewRangeException(message string, code int, previous error) *RangeException {
	return &RangeException{RuntimeException{Exception{message, code, previous}}}
}

// NewUnderflowException makes an UnderflowException, as new UnderflowException($message, $code, $previous) does.
func NewUnderflowException(message string, code int, previous error) *UnderflowException {
	return &UnderflowException{RuntimeException{Exception{message, code, previous}}}
}

// NewUnexpectedValueException makes an UnexpectedValueException, as new UnexpectedValueException($message, $code, $previous) does.
func NewUnexpectedValueException(message string, code int, previous error) *UnexpectedValueException {
	return &UnexpectedValueException{RuntimeException{Exception{message, code, previous}}}
}

// NewLogicException makes a LogicException, as new LogicException($message, $code, $previous) does.
func NewLogicException(message string, code int, previous error) *LogicException {
	return &LogicException{Exception{message, code, previous}}
}

// NewBadFunctionCallException makes a BadFunctionCallException, as new BadFunctionCallException($message, $code, $previous) does.
func NewBadFunctionCallException(message string, code int, previous error) *BadFunctionCallException {
	return &BadFunctionCallException{LogicException{Exception{message, code, previous}}}
}

// NewBadMethodCallException makes a BadMethodCallException, as new BadMethodCallException($message, $code, $previous) does.
func NewBadMethodCallException(message string, code int, previous error) *BadMethodCallException {
	return &BadMethodCallException{BadFunctionCallException{LogicException{Exception{message, code, previous}}}}
}

// NewDomainException makes a DomainException, as new DomainException($message, $code, $previous) does.
func NewDomainException(message string, code int, previous error) *DomainException {
	return &DomainException{LogicException{Exception{message, code, previous}}}
}

// NewInvalidArgumentException makes an InvalidArgumentException, as new InvalidArgumentException($message, $code, $previous) does.
func NewInvalidArgumentException(message string, code int, previous error) *InvalidArgumentException {
	return &InvalidArgumentException{LogicException{Exception{message, code, previous}}}
}

// NewLengthException makes a LengthException, as new LengthException($message, $code, $previous) does.
func NewLengthException(message string, code int, previous error) *LengthException {
	return &LengthException{LogicException{Exception{message, code, previous}}}
}

// NewOutOfRangeException makes an OutOfRangeException, as new OutOfRangeException($message, $code, $previous) does.
func NewOutOfRangeException(message string, code int, previous error) *OutOfRangeException {
	return &OutOfRangeException{LogicException{Exception{message, code, previous}}}
}

// NewJsonException makes a JsonException, as new JsonException($message, $code, $previous) does.
func NewJsonException(message string, code int, previous error) *JsonException {
	return &JsonException{Exception{message, code, previous}}
}

// NewTypeError makes a TypeError, as new TypeError($message, $code, $previous) does.
func NewTypeError(message string, code int, previous error) *TypeError {
	return &TypeError{EngineError{message, code, previous}}
}

// NewArgumentCountError makes an ArgumentCountError, as new ArgumentCountError($message, $code, $previous) does.
func NewArgumentCountError(message string, code int, previous error) *ArgumentCountError {
	return &ArgumentCountError{TypeError{EngineError{message, code, previous}}}
}

// NewValueError makes a ValueError, as new ValueError($message, $code, $previous) does.
func NewValueError(message string, code int, previous error) *ValueError {
	return &ValueError{EngineError{message, code, previous}}
}

// NewUnhandledMatchError makes an UnhandledMatchError, as new UnhandledMatchError($message, $code, $previous) does.
func NewUnhandledMatchError(message string, code int, previous error) *UnhandledMatchError {
	return &UnhandledMatchError{EngineError{message, code, previous}}
}

// NewArithmeticError makes an ArithmeticError, as new ArithmeticError($message, $code, $previous) does.
func NewArithmeticError(message string, code int, previous error) *ArithmeticError {
	return &ArithmeticError{EngineError{message, code, previous}}
}

// NewDivisionByZeroError makes a DivisionByZeroError, as new DivisionByZeroError($message, $code, $previous) does.
func NewDivisionByZeroError(message string, code int, previous error) *DivisionByZeroError {
	return &DivisionByZeroError{ArithmeticError{EngineError{message, code, previous}}}
}
