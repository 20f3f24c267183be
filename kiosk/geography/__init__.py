"""Where things lie on the earth: outlines, and how they come onto a flat map. No Qt, and no exhibit."""
