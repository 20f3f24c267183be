"""Documents that were not written for an exhibit: articles, as plain text or Markdown, read for their headings and their words."""
