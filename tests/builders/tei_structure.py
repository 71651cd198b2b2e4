"""
The part of TEI P5 that the export uses, as content models: what may stand in what, in which order.

Facts of the TEI Guidelines (modules header, core, textstructure, msdescription, transcr, namesdates), written down anew
for these elements alone: no schema of TEI can be fetched where the tests run.
"""

from __future__ import annotations

import re

from lxml import etree

TEI = "{http://www.tei-c.org/ns/1.0}"
XML = "{http://www.w3.org/XML/1998/namespace}"
_INLINE = "(seg|ref|pb|milestone|ellipsis|supplied|gloss|sic|unclear|note|name|g) "
_TURN = "(pb|milestone) "
#: Element: its children, in order, each followed by a space; whether it holds text; its attributes but the global ones.
MODELS = {
    "TEI": ("teiHeader text ", False, ""),
    "teiHeader": ("fileDesc ((encodingDesc|profileDesc|xenoData) )*(revisionDesc )?", False, ""),
    "fileDesc": ("titleStmt publicationStmt sourceDesc ", False, ""),
    "titleStmt": ("(title )+((author|editor|funder|respStmt) )*", False, ""),
    "respStmt": ("(resp )+((name|orgName) )+", False, ""),
    "publicationStmt": ("(authority|distributor) (availability )?", False, ""),
    "availability": ("(p )+", False, "status"),
    "sourceDesc": ("((bibl|msDesc) )+", False, ""),
    "bibl": ("((title|biblScope|publisher|date|idno|orgName|note) )*", True, "type"),
    "msDesc": ("msIdentifier (history )?(additional )?", False, ""),
    "msIdentifier": ("(repository )?(idno )*(altIdentifier )*", False, ""),
    "altIdentifier": ("(repository )?idno (note )?", False, "type"),
    "history": ("origin ", False, ""),
    "origin": ("(p )+", False, ""),
    "additional": ("(adminInfo )?(surrogates )?", False, ""),
    "adminInfo": ("(custodialHist )?(note )?", False, ""),
    "custodialHist": ("(custEvent )+", False, ""),
    "custEvent": ("((name|g) )*", True, "type when"),
    "surrogates": ("(bibl )+", False, ""),
    "encodingDesc": ("((appInfo|editorialDecl|listPrefixDef) )+", False, ""),
    "appInfo": ("(application )+", False, ""),
    "application": ("(label )+", False, "ident version"),
    "editorialDecl": ("(p )+", False, ""),
    "listPrefixDef": ("(prefixDef )+", False, ""),
    "prefixDef": ("", False, "ident matchPattern replacementPattern"),
    "profileDesc": ("((creation|langUsage|particDesc) )*", False, ""),
    "creation": ("(date )*", True, ""),
    "langUsage": ("(language )+", False, ""),
    "language": ("", True, "ident"),
    "particDesc": ("listPerson ", False, ""),
    "listPerson": ("(person )+", False, ""),
    "person": ("persName ", False, ""),
    "xenoData": ("", True, "type"),
    "revisionDesc": ("(change )+", False, ""),
    "change": ("((name|g) )*", True, "type when"),
    "text": ("body (back )?", False, ""),
    "body": ("(div )+", False, ""),
    "back": ("(div )+", False, ""),
    "div": (f"((head|note) |{_TURN})*((p|sp) |{_TURN})*", False, "type"),
    "sp": (f"({_TURN})*(speaker ({_TURN})*)?(p ({_TURN})*)+", False, "who"),
    "speaker": (f"({_INLINE})*", True, ""),
    "p": (f"({_INLINE})*", True, ""),
    "head": (f"({_INLINE})*", True, ""),
    "seg": (f"({_INLINE})*", True, "type"),
    "ref": (f"({_INLINE})*", True, "target type"),
    "note": (f"({_INLINE})*", True, "type place target"),
    "supplied": (f"({_INLINE})*", True, "reason"),
    "gloss": (f"({_INLINE})*", True, ""),
    "sic": (f"({_INLINE})*", True, ""),
    "unclear": (f"({_INLINE})*", True, ""),
    "ellipsis": ("metamark ", False, ""),
    "metamark": (f"({_INLINE})*", True, "function"),
    "pb": ("", False, "break"),
    "milestone": ("", False, "unit break"),
    "g": ("", False, "ref"),
}
_LEAVES = (
    "title author editor funder resp name orgName authority distributor idno repository biblScope publisher date label "
    "persName"
)
for _name in _LEAVES.split():
    MODELS[_name] = ("((g|name|orgName) )*", True, "type level unit when")
_GLOBAL = {f"{XML}id", f"{XML}lang", f"{XML}space", "n", "resp"}
_POINTERS = ("target", "who", "resp")
_WHEN = re.compile(r"-?\d{4}(-\d\d(-\d\d)?)?")
_TYPE = re.compile(r"\S+")


def faults(document: str) -> list[str]:
    """Return what in a TEI document breaks the models, a line each; ids, pointers and dates are looked at too."""
    root = etree.fromstring(document.encode())
    ids = [node.get(f"{XML}id") for node in root.iter() if node.get(f"{XML}id")]
    found = [f"the id {key} stands twice" for key in set(ids) if ids.count(key) > 1]
    for node in root.iter():
        name = node.tag.removeprefix(TEI)
        if name not in MODELS:
            found.append(f"{name} is not known")
            continue
        found += _faults(node, name, set(ids))
    return found


def _faults(node: etree._Element, name: str, ids: set[str]) -> list[str]:
    model, mixed, attributes = MODELS[name]
    found = []
    children = "".join(f"{child.tag.removeprefix(TEI)} " for child in node)
    if not re.fullmatch(model, children):
        found.append(f"{name} holds {children}")
    if not mixed and "".join([node.text or "", *(child.tail or "" for child in node)]).strip():
        # the one space between a label and its paragraph is white space too
        found.append(f"{name} holds text")
    for key, value in node.attrib.items():
        if key not in _GLOBAL and key not in attributes.split():
            found.append(f"{name} has {key}")
        if key in _POINTERS and any(one.removeprefix("#") not in ids for one in value.split()):
            found.append(f"{name} points to {value}, which is not there")
        if key == "when" and not _WHEN.fullmatch(value):
            found.append(f"{name} has the date {value}")
        if key == "type" and not _TYPE.fullmatch(value):
            found.append(f"{name} has the type {value}")
    return found
