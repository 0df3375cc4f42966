<?php

abstract class Shape {
    public function __construct(protected string $name) {}
    abstract public function area(): float;
    public function describe(): string {
        return sprintf('%s with area %.2f', $this->name, $this->area());
    }
}
class Circle extends Shape {
    public function __construct(private float $r) {
        parent::__construct('Circle');
    }
    public function area(): float {
        return M_PI * $this->r ** 2;
    }
}
class Square extends Shape {
    public function __construct(private float $side) {
        parent::__construct('Square');
    }
    public function area(): float {
        return $this->side * $this->side;
    }
    public function describe(): string {
        return parent::describe() . '!';
    }
}
foreach ([new Circle(1.5), new Square(2)] as $shape) {
    echo $shape->describe(), "\n";
}
var_dump(new Circle(1) instanceof Shape);
