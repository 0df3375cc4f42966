<h1>Hello <?= htmlspecialchars($name) ?></h1>
