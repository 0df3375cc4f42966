<?php
// CodeIgniter 3, whose own folder applications often leave out of their repository: what calls are chained on.
// As the sources declare them; parameters and members that tell nothing of types are left out.

namespace {
function &get_instance(): CI_Controller {}
class CI_Controller {
  public static function &get_instance(): CI_Controller {}
}
class CI_Model {}
class CI_Output {
  public function set_output(): static {}
  public function set_header(): static {}
  public function set_content_type(): static {}
  public function set_status_header(): static {}
}
class CI_DB_driver {
  /** @return CI_DB_result|bool */
  public function query() {}
}
class CI_DB_query_builder extends CI_DB_driver {
  public function select(): static {}
  public function select_max(): static {}
  public function select_sum(): static {}
  public function distinct(): static {}
  public function from(): static {}
  public function join(): static {}
  public function where(): static {}
  public function or_where(): static {}
  public function where_in(): static {}
  public function or_where_in(): static {}
  public function where_not_in(): static {}
  public function or_where_not_in(): static {}
  public function like(): static {}
  public function not_like(): static {}
  public function or_like(): static {}
  public function group_start(): static {}
  public function or_group_start(): static {}
  public function group_end(): static {}
  public function group_by(): static {}
  public function having(): static {}
  public function order_by(): static {}
  public function limit(): static {}
  public function offset(): static {}
  public function set(): static {}
  public function get(): CI_DB_result {}
  public function get_where(): CI_DB_result {}
}
class CI_DB_result {
  /** @return ($type is null ? list<stdClass> : array) */
  public function result($type = 'object') {}
  /** @return list<array<string, mixed>> */
  public function result_array() {}
  /** @return ($n is null ? stdClass|null : mixed) */
  public function row($n = 0) {}
  /** @return array<string, mixed>|null */
  public function row_array() {}
}
}
