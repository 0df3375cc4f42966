// prefix: gin:fail
// description: Handler that answers every error through fail(c, err): 404 for a missing row, 422, 500 (insert the helper with gin:fail-helper)
// stops: showOrder, Order, orders

package web

import (
	"database/sql"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
)

type Order struct {
	ID    int64  `json:"id"`
	State string `json:"state"`
}

func showOrder(db *sql.DB) gin.HandlerFunc {
	return func(c *gin.Context) {
		id, err := strconv.ParseInt(c.Param("id"), 10, 64)
		if err != nil {
			fail(c, &HTTPError{Status: http.StatusNotFound, Message: "No such id."})
			return // fail answers; the handler must end by itself.
		}
		found := Order{ID: id}
		row := db.QueryRowContext(c.Request.Context(), "SELECT state FROM orders WHERE id = ?", id)
		if err := row.Scan(&found.State); err != nil {
			fail(c, err) // sql.ErrNoRows is 404, everything else 500 with its text in the log only.
			return
		}
		c.JSON(http.StatusOK, gin.H{"data": found})
	}
}
