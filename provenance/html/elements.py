"""Data: what the elements and attributes of HTML mean for a text."""

from __future__ import annotations

from typing import Final

from provenance.languages import words

#: Elements that begin and end a paragraph.
BLOCKS: Final = words(
    """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
    footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav noscript ol optgroup
    option p pre search section select summary table tbody td template tfoot th thead title tr ul xmp listing plaintext
    #document
    """
)
CELLS: Final = words("td th")
HEADINGS: Final = words("h1 h2 h3 h4 h5 h6")
BOLD: Final = words("b strong th")
PRE: Final = words("pre xmp listing plaintext")

#: Elements whose characters are no text of the document, by the rule that sets them aside.
ASIDE: Final = {
    "script": "script",
    "style": "style",
    "template": "template",
    "noscript": "noscript",
    "iframe": "frame",
    "noembed": "frame",
    "noframes": "frame",
    "svg": "drawing",
    "button": "form",
    "select": "form",
    "option": "form",
    "datalist": "form",
    "textarea": "form",
    "audio": "media",
    "video": "media",
    "canvas": "media",
    "nav": "nav",
    "search": "form",
}
#: What of them never counts as words of the page.
RAW: Final = words("script style template noscript iframe noembed noframes svg")

ROLES: Final = {
    "navigation": "nav",
    "banner": "header",
    "contentinfo": "footer",
    "complementary": "aside",
    "search": "form",
    "dialog": "dialog",
    "alertdialog": "dialog",
    "menu": "nav",
    "menubar": "nav",
    "toolbar": "nav",
}

#: What ``epub:type`` and ``role`` call a note's body, its callout, the section of notes, and a page's beginning.
NOTE_TYPES: Final = words("footnote endnote rearnote note doc-footnote doc-endnote")
CALL_TYPES: Final = words("noteref doc-noteref")
BACK_TYPES: Final = words("backlink doc-backlink referrer")
NOTES_TYPES: Final = words("footnotes endnotes rearnotes notes doc-endnotes")
PAGE_TYPES: Final = words("pagebreak doc-pagebreak")

#: Classes and identifiers, in lower case, by what they say in most pages that have them.
NOTE_CLASSES: Final = words("notesbaspage msofootnotetext msoendnotetext footnote endnote footnote-text footnotetext")
CALL_CLASSES: Final = words("footnotecall noteref footnote-ref footnoteref note-call reference footnote-reference")
BACK_CLASSES: Final = words("mw-cite-backlink footnote-back footnote-backref backlink reversefootnote footnote-return")
NOTES_CLASSES: Final = words("footnotes endnotes notes fussnoten footnote-list notes-list")
ECHO_CLASSES: Final = words("sidenotes")
NUMBER_CLASSES: Final = words("paranumber paragraph-number para-number parnum para-num")
PAGE_CLASSES: Final = words("pagenum pageno pagebreak page-number pagenumber page-break pb")
SPEAKER_CLASSES: Final = words("speaker speakername speaker-name orateur redner locuteur")
HIDDEN_CLASSES: Final = words("visually-hidden visuallyhidden sr-only screen-reader-text element-invisible hidden")
