"""Rules of family X: the run itself; each file is one rule."""
