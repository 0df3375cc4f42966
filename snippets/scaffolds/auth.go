// prefix: gin:auth
// description: Bearer token middleware that stops the chain with 401, and how a handler reads the user
// stops: requireUser, User

package web

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
)

type User struct {
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

// errUnknownUser is what a finder answers for a token that belongs to nobody.
var errUnknownUser = errors.New("unknown user")

// requireUser lets only requests with a valid token through. The finder looks the token up, best by its hash.
func requireUser(find func(ctx context.Context, token string) (User, error)) gin.HandlerFunc {
	return func(c *gin.Context) {
		scheme, token, _ := strings.Cut(c.GetHeader("Authorization"), " ")
		if !strings.EqualFold(scheme, "Bearer") || token == "" {
			c.Header("WWW-Authenticate", "Bearer")
			c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"message": "Unauthenticated."})
			return // Abort stops the handlers behind this one, return stops this one.
		}
		user, err := find(c.Request.Context(), token)
		switch {
		case errors.Is(err, errUnknownUser):
			c.Header("WWW-Authenticate", `Bearer error="invalid_token"`)
			c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"message": "Unauthenticated."})
		case err != nil:
			slog.ErrorContext(c.Request.Context(), "finding the user failed", "error", err)
			c.AbortWithStatusJSON(http.StatusInternalServerError, gin.H{"message": "Server Error"})
		default:
			c.Set("user", user)
			c.Next()
		}
	}
}

// currentUser is the user of a route behind requireUser; anywhere else it panics, which Recovery answers with 500.
func currentUser(c *gin.Context) User {
	return c.MustGet("user").(User)
}
