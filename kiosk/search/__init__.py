"""Finding anything in an exhibit by its words: what is typed is met by name, by text, in another script, or misspelt. No Qt here."""
