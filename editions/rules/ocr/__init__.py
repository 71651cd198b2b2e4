"""Rules of family O: what the scanner did; each file is one rule."""
