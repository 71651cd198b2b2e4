"""Whether an initial may stand for a given name, or for another initial, in either script."""

from __future__ import annotations

import functools

from provenance.names.folding import bare, cyrillic, is_cyrillic, latin, same_cyrillic
from provenance.pattern import lazy

#: What one Cyrillic letter becomes at the head of a name, the longest first.
_HEAD = lazy(r"schtsch|shch|szcz|chtch|šč|tsch|dzh|sch|tch|iou|[zkcs]h|ts|[cs]z|[yj][uaeo]|i[ua]|.")
#: Of Yu., Ya., Ju., Ja. some print only this.
_SHORTENED = ("y", "j")


def may_stand_for(initial: str, name: str, *, short: bool) -> bool:
    """
    Whether *initial* may stand for *name*, which is itself an initial if *short*.

    Russian names count a letter of theirs as one: Sh. is no Sergei's. Of other names the first Latin letter will do.

    >>> may_stand_for("Ю", "Iurii", short=False), may_stand_for("Y", "Ю", short=True)
    (True, True)
    >>> may_stand_for("И", "Iurii", short=False), may_stand_for("S", "Sh", short=True)
    (False, False)
    """
    scripts = is_cyrillic(initial), is_cyrillic(name)
    if all(scripts):
        return same_cyrillic(initial, name[: len(initial)])
    if scripts[0]:
        return _is_among(_head(name), _outputs(cyrillic(initial)), short=short)
    if scripts[1]:
        small = cyrillic(name)
        heads = _outputs(small[:1]) | (_outputs(small[:2]) if small.startswith("дж") else frozenset())
        return _is_among(_head(initial), heads, short=len(bare(initial)) == 1)
    return _both_latin(initial, name, short=short)


def _both_latin(initial: str, name: str, *, short: bool) -> bool:
    from provenance.names.shared import share_a_head  # noqa: PLC0415 - only initials that differ need the tables

    one, other = bare(initial), bare(name)
    head = _head(name)
    if one == other or (not short and other.startswith(one) and not (one == "i" and head in ("iu", "ia"))):
        return True
    return share_a_head(initial, head) or (one in _SHORTENED and any(share_a_head(one + rest, head) for rest in "uaeo"))


def _head(name: str) -> str:
    found = _HEAD.match(latin(name))
    return found[0] if found else ""


def _is_among(head: str, outputs: frozenset[str], *, short: bool) -> bool:
    return head in outputs or (short and head in _SHORTENED and any(out.startswith(head) for out in outputs))


@functools.lru_cache(maxsize=256)
def _outputs(letters: str) -> frozenset[str]:
    """Return all that the schemes write for Cyrillic letters at the head of a name."""
    from provenance.names.generated import languages, schemes, written  # noqa: PLC0415 - only two scripts need them

    codes = languages(letters)
    every = (form for scheme in schemes() for code in codes for form in written(letters, scheme, code))
    return frozenset(latin(form) for form in every if form)
