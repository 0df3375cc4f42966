package php

// Trim is trim($text, $characters) for characters that Go's strings.Trim reads otherwise: ranges such as "a..z", and
// bytes that are no whole characters. Without characters it takes white space and NUL.
func Trim(text string, characters ...string) string {
	return TrimLeft(TrimRight(text, characters...), characters...)
}

// TrimLeft is ltrim($text, $characters).
func TrimLeft(text string, characters ...string) string {
	set := byteSet(characters)
	for len(text) > 0 && set[text[0]] {
		text = text[1:]
	}
	return text
}

// TrimRight is rtrim($text, $characters).
func TrimRight(text string, characters ...string) string {
	set := byteSet(characters)
	for len(text) > 0 && set[text[len(text)-1]] {
		text = text[:len(text)-1]
	}
	return text
}

// byteSet is a list of bytes in which "a..z" is a range.
func byteSet(characters []string) *[256]bool {
	list := " \n\r\t\v\x00"
	if len(characters) > 0 {
		list = characters[0]
	}
	var set [256]bool
	for i := 0; i < len(list); i++ {
		if i+3 < len(list) && list[i+1] == '.' && list[i+2] == '.' && list[i+3] >= list[i] {
			for c := int(list[i]); c <= int(list[i+3]); c++ {
				set[c] = true
			}
			i += 3
			continue
		}
		set[list[i]] = true
	}
	return &set
}
