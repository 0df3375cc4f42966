// prefix: gin:middleware
// description: Middleware that works before and after the handlers behind it
// stops: requestID, X-Request-Id

package web

import (
	"crypto/rand"
	"log/slog"

	"github.com/gin-gonic/gin"
)

// requestID is middleware: register it with Use in front of the routes that need it. What stands outside the returned
// function runs once at the start; what stands inside runs with every request, for many requests at a time.
func requestID() gin.HandlerFunc {
	const header = "X-Request-Id"
	return func(c *gin.Context) {
		// Before the handlers. Headers belong here: behind the first byte of the body they are lost.
		id := rand.Text()
		c.Set("requestID", id)
		c.Header(header, id)

		// Runs the handlers behind this one. They run without Next as well, only later; Abort is what stops them.
		c.Next()

		// After the handlers.
		slog.DebugContext(c.Request.Context(), "handled", "id", id, "status", c.Writer.Status())
	}
}
