// prefix: gin:list
// description: Paginated list from database/sql: page and per_page with limits, an empty list as [] and not null
// stops: listProducts, Product, products

package web

import (
	"context"
	"database/sql"
	"net/http"

	"github.com/gin-gonic/gin"
)

type Product struct {
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

// pageQuery is bound from the query string. A limit keeps one request from reading the whole table.
type pageQuery struct {
	Page    int `form:"page,default=1" binding:"min=1,max=100000"`
	PerPage int `form:"per_page,default=15" binding:"min=1,max=100"`
}

func listProducts(db *sql.DB) gin.HandlerFunc {
	return func(c *gin.Context) {
		var query pageQuery
		if err := c.ShouldBindQuery(&query); err != nil {
			c.JSON(http.StatusUnprocessableEntity, gin.H{"message": "page and per_page must be positive and not too large."})
			return
		}
		items, total, err := findProducts(c.Request.Context(), db, query)
		if err != nil {
			_ = c.Error(err) // For the logger; the client need not know.
			c.JSON(http.StatusInternalServerError, gin.H{"message": "Server Error"})
			return
		}
		c.JSON(http.StatusOK, gin.H{
			"data": items,
			"meta": gin.H{"page": query.Page, "per_page": query.PerPage, "total": total},
		})
	}
}

func findProducts(ctx context.Context, db *sql.DB, query pageQuery) (items []Product, total int, err error) {
	if err := db.QueryRowContext(ctx, "SELECT count(*) FROM products").Scan(&total); err != nil {
		return nil, 0, err
	}
	// Without ORDER BY a row may be on two pages, or on none.
	const page = "SELECT id, name FROM products ORDER BY id LIMIT ? OFFSET ?"
	rows, err := db.QueryContext(ctx, page, query.PerPage, (query.Page-1)*query.PerPage)
	if err != nil {
		return nil, 0, err
	}
	defer rows.Close()
	items = []Product{} // A nil slice would be null in JSON.
	for rows.Next() {
		var item Product
		if err := rows.Scan(&item.ID, &item.Name); err != nil {
			return nil, 0, err
		}
		items = append(items, item)
	}
	return items, total, rows.Err() // Next also ends when reading fails.
}
