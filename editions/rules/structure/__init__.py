"""Rules of family S: what happened to paragraphs and speeches; each file is one rule."""
