"""Rules of family A: accidentals, the dress of the words; each file is one rule."""
