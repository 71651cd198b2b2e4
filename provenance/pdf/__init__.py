"""Aid of the reader of PDF files."""
