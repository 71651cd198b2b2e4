"""Rules of family M: what changes the meaning; each file is one rule."""
