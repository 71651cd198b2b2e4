"""
Aid of the reader of PDF files.

`child` runs in a process of its own, with limits, and prints what the library finds; `process` starts it and reads its
answer; `layout` makes pages of lines of it. The pages are put together as those of other scans (`provenance.scans`).
"""
