"""Aid of the readers of office files: DOCX, ODT, EPUB."""
