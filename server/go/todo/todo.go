// Package todo marks places where PHP has not been ported to Go yet. They compile, and panic when they are reached.
package todo

// Port stands for a PHP expression of type T: why it was not ported, where it is, and its text.
func Port[T any](why, where, php string) T {
	panic("not ported: " + why + " (" + where + "): " + php)
}

// Stop stands for a PHP statement: why it was not ported, where it is, and its text.
func Stop(why, where, php string) {
	panic("not ported: " + why + " (" + where + "): " + php)
}
