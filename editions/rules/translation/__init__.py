"""Rules of family L: what a translation did not carry over; each file is one rule."""
