"""WHAT MUSEUMS ASK of an exhibit: rules of others, each with its source, held against every text with its place. All are warnings."""
