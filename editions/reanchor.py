"""Stand-in until the real one lands."""

def find_paragraph(address, paragraphs):
    return None
