"""TEI P5 as the export writes it: header, body, and the record of what TEI cannot carry."""
