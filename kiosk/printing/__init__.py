"""An exhibit on paper: what a class takes home, as a PDF."""
