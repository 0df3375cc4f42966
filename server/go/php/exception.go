package php

// Throwable is what PHP's exceptions have in common; every class that embeds one of the structs below is one.
type Throwable interface {
	error
	GetMessage() string
	GetCode() int
	GetPrevious() error
}

// Exception is PHP's Exception, and the base of all exceptions here. A class that extends one of PHP's exceptions embeds
// its struct. `catch (RuntimeException $e)` is a variable of type IsRuntimeException for errors.As: it is met by the
// class and by all that embed it, and keeps what was thrown.
type Exception struct {
	Message  string
	Code     int
	Previous error
}

// Error is the message, so that an exception is an error of Go.
func (e *Exception) Error() string { return e.Message }

// GetMessage is $e->getMessage().
func (e *Exception) GetMessage() string { return e.Message }

// GetCode is $e->getCode().
func (e *Exception) GetCode() int { return e.Code }

// GetPrevious is $e->getPrevious(), nil for none.
func (e *Exception) GetPrevious() error { return e.Previous }

func (e *Exception) isException() {}

// IsException is met by every exception that is no Error of PHP's.
type IsException interface {
	Throwable
	isException()
}
