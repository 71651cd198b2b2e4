"""Aid of the reader of Markdown: what is sign and what is text, with the place of each letter in the source."""
