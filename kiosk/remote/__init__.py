"""A phone as a remote for a lesson: a small web server that answers one page to phones that know a code. Knows no Qt, no exhibit."""
