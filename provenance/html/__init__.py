"""Aid of the reader of HTML pages."""
