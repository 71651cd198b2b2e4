"""How a page of OpenEdition Books, as copied text, falls into lines of header, body, notes and interface."""
