"""What others made becomes an exhibit, or part of one: articles, tables of events, manifests of pictures. A file for each kind."""
