"""The author's bench: what a curator runs while making an exhibit."""
