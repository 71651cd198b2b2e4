"""What tests are made of: invented texts, sources and pages of print, transcripts built by hand, and texts drawn."""
