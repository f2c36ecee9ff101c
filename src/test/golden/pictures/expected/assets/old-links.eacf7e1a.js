// What the page of old links has for a script.
