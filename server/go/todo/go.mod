module laragin.dev/todo

go 1.23
