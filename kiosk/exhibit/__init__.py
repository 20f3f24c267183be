"""What an exhibit is: frozen descriptions read once from YAML, with every mistake located. Knows nothing of Qt."""
