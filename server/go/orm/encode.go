package orm

import "laragin.dev/php"

// encodeJSON is the JSON of an array cast, as PHP writes it.
func encodeJSON(value any) (string, error) { return php.JSONEncode(value, 0) }
