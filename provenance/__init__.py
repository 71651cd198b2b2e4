"""What a text is and where it comes from: captures, segments, transcripts, sources."""
