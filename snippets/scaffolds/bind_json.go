// prefix: gin:json
// description: Handler that binds a JSON body to a struct: 400 for broken JSON, 413 for too much, 422 with the fields for what breaks a rule
// stops: Product

package web

import (
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-playground/validator/v10"
)

// createProductInput is what a client may send; fields that are not listed are ignored. required refuses 0, false and "": a
// pointer tells them from an absent value.
type createProductInput struct {
	Name     string   `json:"name" binding:"required,max=255"`
	Price    *int     `json:"price" binding:"required,gte=0"`
	Homepage string   `json:"homepage" binding:"omitempty,url"`
	Tags     []string `json:"tags" binding:"max=10,dive,required,max=50"`
}

func createProduct(c *gin.Context) {
	// Gin has no post_max_size of its own.
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 1<<20)

	var input createProductInput
	// ShouldBind… leaves the answer to the handler; Bind… would have answered 400 already.
	if err := c.ShouldBindJSON(&input); err != nil {
		answerInvalidProduct(c, err)
		return
	}
	c.JSON(http.StatusCreated, gin.H{"data": input})
}

func answerInvalidProduct(c *gin.Context, err error) {
	var tooLarge *http.MaxBytesError
	var broken validator.ValidationErrors
	switch {
	case errors.As(err, &tooLarge):
		c.JSON(http.StatusRequestEntityTooLarge, gin.H{"message": "The body is too large."})
	case errors.As(err, &broken):
		rules := gin.H{} // By Go's name of the field, unless RegisterTagNameFunc of the validator says otherwise.
		for _, field := range broken {
			rules[field.Field()] = field.Tag()
		}
		c.JSON(http.StatusUnprocessableEntity, gin.H{"message": "The given data was invalid.", "errors": rules})
	default:
		c.JSON(http.StatusBadRequest, gin.H{"message": "The body is not the JSON that was expected."})
	}
}
