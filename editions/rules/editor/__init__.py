"""Rules of family E: the editor's hand; each file is one rule."""
