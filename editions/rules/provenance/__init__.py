"""Rules of family P: where the text comes from; each file is one rule."""
