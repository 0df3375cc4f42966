// prefix: gin:sessions
// description: Sessions in an encrypted cookie with safe options; login that changes the session, and logout
// stops: useSessions, session_id

package web

import (
	"errors"
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"
)

// useSessions gives the routes after it a session. The keys are secrets of 32 random bytes each: the first signs, the
// second encrypts (without it everybody can read the session). isSecure is false only for development over plain HTTP.
func useSessions(router gin.IRouter, authKey, encryptionKey []byte, isSecure bool) error {
	if len(authKey) < 32 || len(encryptionKey) != 32 {
		return errors.New("sessions need a signing key of at least 32 bytes and an encryption key of 32 bytes")
	}
	store := cookie.NewStore(authKey, encryptionKey)
	// The defaults are 30 days, SameSite=None and readable by scripts.
	store.Options(sessions.Options{
		Path:     "/",
		MaxAge:   2 * 60 * 60,
		HttpOnly: true,
		Secure:   isSecure,
		SameSite: http.SameSiteLaxMode,
	})
	router.Use(sessions.Sessions("session_id", store))
	return nil
}

// logIn begins the session of a user. Nothing is kept until Save, and Save must stand in front of the answer.
func logIn(c *gin.Context, userID int64) error {
	session := sessions.Default(c)
	session.Clear() // Nothing of the visitor's session is carried over.
	session.Set("userID", userID)
	return session.Save()
}

// logOut forgets the session and has the browser delete the cookie. A copy of a cookie stays valid until its MaxAge:
// where that matters, keep sessions in a store of the server.
func logOut(c *gin.Context) error {
	session := sessions.Default(c)
	session.Clear()
	session.Options(sessions.Options{Path: "/", MaxAge: -1, HttpOnly: true, SameSite: http.SameSiteLaxMode})
	return session.Save()
}
