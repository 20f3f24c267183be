"""Exhibit software: a folder of YAML becomes a full-screen, touch-driven exhibit with its people beside it."""

__version__ = "0.1.0"
