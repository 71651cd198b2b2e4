"""
Aid of the reader of HTML pages, and of the chapters of an EPUB book: a page flows into paragraphs, notes and the rest.

`provenance.html.walk.walk` reads one page into a `provenance.markup.flow.Flow` that the caller has made::

    walk(text, flow, path="OEBPS/chapter1.xhtml", others=frozenset({"OEBPS/notes.xhtml"}), called=frozenset()) -> Found

All character data of the page come into the current capture of the flow, each character once. ``path`` is the place
of the page in its book (or its name); the keys of notes begin with it. ``others`` are the paths of the other pages of
the book: a callout may lead there. ``called`` are the keys (``path#id``) that other pages call: there is a note;
`provenance.html.walk.calls` gives those of one page. The flow stays open: the caller ends the paragraph, goes on to the
next capture, and finishes. `Found` holds what the page says of itself: title, language, date, source, warnings.
"""
