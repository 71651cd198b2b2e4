"""Aid of the readers of scanned pages: ALTO, PAGE XML, hOCR."""
