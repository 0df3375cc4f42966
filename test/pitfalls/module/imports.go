// Package pitfalls names the libraries that the examples of pitfalls are compiled against.
package pitfalls

import (
	_ "github.com/gin-gonic/gin"
	_ "gorm.io/gorm"
)
