"""What is on screen now: thin QObjects over a frozen exhibit. QML reads their properties and calls their slots."""
