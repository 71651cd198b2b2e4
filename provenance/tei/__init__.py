"""Aid of the reader and the export of TEI."""
