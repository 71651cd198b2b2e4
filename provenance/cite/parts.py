"""The parts of a footnote, each from what is printed; an empty part is left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from provenance.cite.dates import in_words
from provenance.dates import find_date
from provenance.errors import NoSuchPlaceError
from provenance.languages import LANGUAGES
from provenance.source import HoldingKind
from provenance.titles import opening

if TYPE_CHECKING:
    from collections.abc import Sequence

    from provenance.languages import HouseForms
    from provenance.reference import ArchivalReference
    from provenance.source import Agent, AgentRole, Holding, PrintedDate, Source
    from provenance.transcript import Paragraph, Transcript

#: What may stand after the date at the end of a title: a full stop, a bracket, the Russian word for year.
_AFTER: Final = re.compile(r"\s*(?:года|год|г\.?)?\s*[.)\]]*\s*")
_PARTS: Final = " ,.;:\N{EN DASH}\N{EM DASH}-(["
#: The levels that have words of their own in a house form; any other reference stands as it is printed.
_SOVIET: Final = ("fond", "opis", "delo", "list_")


def names(people: Sequence[str], forms: HouseForms) -> str:
    """
    Return names in a row, as they are printed.

    >>> from provenance.cite import house_forms
    >>> names(["Ann Lee", "Bo Li", "Cy Orr"], house_forms("en"))
    'Ann Lee, Bo Li and Cy Orr'
    """
    *most, last = people
    return f"{', '.join(most)} {forms.and_} {last}" if most else last


def of_role(source: Source, role: AgentRole) -> list[Agent]:
    """Return the agents of a role that has no field of its own in a source."""
    return [one for one in source.others if one.role is role]


def title_and_date(transcript: Transcript, forms: HouseForms) -> str:
    """Return the title and the date in words; a date that the title prints inside a phrase is left where it stands."""
    title = (
        " ".join(transcript.title.split()).rstrip(" .")
        if transcript.title
        else forms.quoted.format(opening(transcript))
    )
    date = transcript.date
    if date is None:
        return title
    printed = _dated(title, date, transcript.language)
    if printed is None:
        return f"{title}, {in_words(date, forms)}"
    before, _, after = title.partition(printed)
    stem = before.rstrip(_PARTS)
    last = stem.split(" ")[-1].casefold()
    small = any(last in LANGUAGES[code].function_words for code in LANGUAGES.names())
    if not _AFTER.fullmatch(after) or not stem or (small and before.rstrip() == stem):
        return title
    return f"{stem}, {in_words(date, forms)}"


def _dated(title: str, date: PrintedDate, language: str | None) -> str | None:
    """Return the words with which the title says the same date, in whatever form, or ``None``."""
    printed = " ".join(date.printed.split())
    if printed in title:
        return printed
    found = find_date(title, language)
    return found.printed if found and found.edtf and found.edtf == date.edtf else None


def archive(source: Source, forms: HouseForms) -> str:
    """Return the archival reference, no deeper than it is printed, and who else holds the document."""
    held = [_held(holding, forms) for holding in source.holdings if not _is_the_archive(holding, source)]
    reference = _reference(source.reference, forms) if source.reference else ""
    if reference and held:
        return f"{reference} ({'; '.join(held)})"
    return reference or ", ".join(held)


def _is_the_archive(holding: Holding, source: Source) -> bool:
    archive_ = source.reference.archive if source.reference else None
    return holding.kind is HoldingKind.ORIGINAL and holding.holder == archive_


def _held(holding: Holding, forms: HouseForms) -> str:
    """Word a holding, with the article that is printed before an English name."""
    article = re.search(rf"\bthe (?={re.escape(holding.holder)})", holding.printed)
    english = forms is LANGUAGES["en"].house
    return forms.kept[holding.kind.value].format((article[0] if article and english else "") + holding.holder)


def _reference(reference: ArchivalReference, forms: HouseForms) -> str:
    """Return the reference in the words of the house form, or as printed if that would lose a word or a number."""
    values = [getattr(reference, name) for name in _SOVIET]
    printed = " ".join(reference.printed.split()).rstrip(" .,;")
    rest = printed.replace(reference.archive, "", 1) if reference.archive else printed
    figures = sorted(re.findall(r"\d+", rest))
    if not any(values) or figures != sorted(re.findall(r"\d+", " ".join(filter(None, values)))):
        return printed
    if reference.status != "cited":
        return printed
    worded = [
        forms.levels[name.rstrip("_")].format(value) for name, value in zip(_SOVIET, values, strict=True) if value
    ]
    above = f"{reference.archive.rstrip('. ')}{forms.between_levels}" if reference.archive else ""
    return above + forms.between_levels.join(worded)


def edition(source: Source, forms: HouseForms) -> str:
    """Return where the text was published: names without a printed role before the title, editors after it."""
    imprint = ", ".join(filter(None, (source.publisher, source.year)))
    number = forms.number.format(source.number) if source.number else ""
    edited = forms.edited.format(names(source.editors, forms)) if source.editors else ""
    if not source.container_title:
        return ", ".join(filter(None, (edited, number, imprint, source.platform)))
    title = source.container_title.rstrip(". ")
    if source.contributors:
        title = f"{names(source.contributors, forms)}, {title}"
    volume = ", ".join(filter(None, (title, edited, number))) + (f" ({imprint})" if imprint else "")
    return ", ".join(filter(None, (forms.within.format(volume), source.platform)))


def file_names(transcript: Transcript) -> str:
    """Return the name of the file, or of the first and the last of several, without the folders."""
    files = [re.split(r"[/\\]", capture.path)[-1] for capture in transcript.captures]
    return files[0] if len(files) == 1 else f"{files[0]} \N{EN DASH} {files[-1]}"


def place(transcript: Transcript, address: str, forms: HouseForms) -> str:
    """Return where a paragraph stands: page, leaf, printed number, as far as these are printed; else its count."""
    index = _index(transcript.paragraphs, address)
    paragraph = transcript.paragraphs[index]
    pages = [paragraph.page, *(turn.page for turn in paragraph.breaks if turn.page)]
    leaves = [paragraph.leaf, *(turn.leaf for turn in paragraph.breaks if turn.leaf)]
    told = [
        forms.page.format(_range(pages)) if pages[0] else "",
        forms.leaf.format(_range(leaves)) if leaves[0] else "",
        forms.paragraph.format(paragraph.n) if paragraph.n else "",
    ]
    return ", ".join(filter(None, told)) or forms.counted.format(index + 1)


def _range(values: Sequence[str | None]) -> str:
    first, last = values[0], values[-1]
    return f"{first}\N{EN DASH}{last}" if first != last else f"{first}"


def _index(paragraphs: Sequence[Paragraph], address: str) -> int:
    """Return the index of a paragraph by printed number, by ``#id``, or by position where no number is printed."""
    wanted = address.strip().removeprefix("\N{PILCROW SIGN}").strip()
    numbers = [paragraph.n for paragraph in paragraphs]
    if wanted.startswith("#"):
        found = [at for at, paragraph in enumerate(paragraphs) if paragraph.id == wanted[1:]]
    elif any(numbers):
        found = [at for at, number in enumerate(numbers) if number == wanted]
    else:
        position = int(wanted) if wanted.isdecimal() else 0
        found = [position - 1] if 1 <= position <= len(paragraphs) else []
    if not found:
        printed = [number for number in numbers if number]
        known = f"{printed[0]} to {printed[-1]}" if printed else f"1 to {len(paragraphs)}, counted"
        message = f"there is no paragraph {address!r} in this text"
        raise NoSuchPlaceError(message, hint=f"its paragraphs are {known}")
    return found[0]
