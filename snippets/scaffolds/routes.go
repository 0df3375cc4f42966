// prefix: gin:routes
// description: Router groups: a shared prefix, public and protected routes, and JSON for 404 and 405
// stops: registerRoutes, /api/v1, /products

package web

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// registerRoutes says what the application answers. Middleware goes in front of the routes: Use covers only those that
// are registered after it.
func registerRoutes(router *gin.Engine, list, show, store, requireUser gin.HandlerFunc) {
	// Gin answers 404 to a known path with a wrong method; this makes it 405 with an Allow header.
	router.HandleMethodNotAllowed = true
	router.NoMethod(func(c *gin.Context) {
		c.JSON(http.StatusMethodNotAllowed, gin.H{"message": http.StatusText(http.StatusMethodNotAllowed)})
	})
	router.NoRoute(func(c *gin.Context) {
		c.JSON(http.StatusNotFound, gin.H{"message": http.StatusText(http.StatusNotFound)})
	})

	api := router.Group("/api/v1")
	api.GET("/products", list)
	api.GET("/products/:id", show) // {id} would be literal text here.

	protected := api.Group("", requireUser)
	protected.POST("/products", store)
}
