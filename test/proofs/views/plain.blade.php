<h1>Tea &amp; coffee</h1>
