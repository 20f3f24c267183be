"""Translators work in their own tools: the texts of an exhibit go out to them as XLIFF or CSV, and come back into its YAML files. No Qt."""
