"""
Aid of the reader of PDF files.

`child` runs in a process of its own, with limits, and prints what the library finds; `process` starts it and reads its
answer; `layout` makes lines of it, `parts` headings, text and notes of these, `endnotes` tells those that lead back to
the text. The pages are put together as those of other scans (`provenance.scans`).
"""
