package app

import "github.com/gin-gonic/gin"

// echo writes text behind what was written before, as PHP's echo does: with the status set so far, and as HTML unless a
// Content-Type was set.
func echo(c *gin.Context, text string) {
	header := c.Writer.Header()
	if header.Get("Content-Type") == "" {
		header.Set("Content-Type", "text/html; charset=utf-8")
	}
	// A client that has gone is no error of the handler.
	_, _ = c.Writer.WriteString(text)
}
