<?php

echo htmlspecialchars('<a href="x">T\'s & co</a>'), "\n";
echo strip_tags('<p>Hello <b>World</b></p>'), ' ', html_entity_decode('&lt;p&gt; &amp; &quot;'), "\n";
echo addslashes("O'Reilly \"x\""), ' ', nl2br("one\ntwo"), "\n";
