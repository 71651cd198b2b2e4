"""
Aid of the readers of pages: ALTO, PAGE XML, hOCR and PDF.

`page` holds what a reader finds on a page, `alto`, `pagexml` and `hocr` find it, and the other modules make one text of
many pages: `furniture`, `numbers` and `stamps` tell running heads, page numbers and what a printing program adds,
`margins` and `feet` tell where a paragraph begins, `hyphens` whether a torn word is one, `footnotes` which notes are
called, `compose` lays out the text.
"""
