"""Rules of family C: one document by itself; each file is one rule."""
