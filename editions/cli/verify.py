"""``editions verify``: whether an exported transcript still agrees with its captured files, and with its own laws."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from editions.cli._inputs import DASH, expand
from editions.cli._options import text_or_json
from editions.cli._output import emit, say
from editions.cli._parser import Command
from editions.errors import EditionsError, ExitStatus, UsageError
from editions.visible import escape_json, visible
from provenance.errors import UnreadableError

if TYPE_CHECKING:
    import argparse

    from provenance.verification import Verification

_EXAMPLES: Final = """\
  editions read page.txt -o json:page.json
  editions verify page.json                    is page.txt still what it was?
  editions read page.txt --embed -o json:page.json
  editions verify page.json --rebuild out      page.txt again, byte for byte
"""
SCHEMA: Final = "provenance/verification/1"


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format", metavar="FORMAT", type=text_or_json, default="text", help="text (default) or json"
    )
    parser.add_argument(
        "--rebuild", metavar="FOLDER", help="write the files out again whose bytes a record holds; never over a file"
    )


def _run(arguments: argparse.Namespace) -> int:
    from provenance.verification import verify_file  # noqa: PLC0415 - not for --help or a wrong option

    if not arguments.words:
        message = "verify needs a file"
        raise UsageError(message, hint="editions verify FILE")
    found: list[Verification] = []
    failures: list[UnreadableError] = []
    for file in expand(arguments.words):
        if file == DASH:
            message = "verify needs a file, not standard input"
            raise UsageError(message, hint="a record is looked at where it stands")
        try:
            found.append(verify_file(file))
        except UnreadableError as error:
            failures.append(error)
    rebuilt = {one.path: _rebuild(one, arguments.rebuild) for one in found} if arguments.rebuild is not None else {}
    if found:
        text = _as_json(found, rebuilt) if arguments.format == "json" else _as_text(found, rebuilt)
        emit(text, machine=arguments.format == "json")
    for failure in failures:
        say("error", str(failure))
    if failures:
        return ExitStatus.UNABLE
    wrong = any(one.faults for one in found) or any(faults for _, faults in rebuilt.values())
    return ExitStatus.FINDINGS if wrong else ExitStatus.CLEAN


def _rebuild(one: Verification, folder: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    from provenance.verification.rebuild import rebuild  # noqa: PLC0415 - only if it is asked for

    if one.kind != "record":
        return (), ("this is no record, so it holds the bytes of no file",)
    try:
        return rebuild(one.captures, folder)
    except OSError as error:
        message = f"{folder}: the folder cannot be made: {error.strerror or error}"
        raise EditionsError(message) from error


def _as_text(found: list[Verification], rebuilt: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]) -> str:
    lines: list[str] = []
    for one in found:
        lines.append(f"{one.path}: {_told(one)}")
        lines += [f"  {fault}" for fault in one.faults]
        written, faults = rebuilt.get(one.path, ((), ()))
        lines += [f"  written: {path}" for path in written]
        lines += [f"  not written: {fault}" for fault in faults]
    return "".join(f"{visible(line)}\n" for line in lines)


def _told(one: Verification) -> str:
    if one.faults:
        return "1 failure" if len(one.faults) == 1 else f"{len(one.faults)} failures"
    size = sum(found.capture.size for found in one.captures)
    files = "1 file" if len(one.captures) == 1 else f"{len(one.captures)} files"
    if one.kind == "record":
        return f"agrees with what it was read from ({files}, {size:,} bytes)"
    return f"nothing is lost in reading, and nothing rewritten ({size:,} bytes)"


def _as_json(found: list[Verification], rebuilt: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]) -> str:
    files = [
        {
            "path": one.path,
            "kind": one.kind,
            "holds": one.holds,
            "captures": [
                {"path": c.capture.path, "bytes": c.capture.size, "sha256": c.capture.sha256, "found": c.where}
                for c in one.captures
            ],
            "failures": [{"where": fault.where or None, "what": fault.what} for fault in one.faults],
            "rebuilt": list(rebuilt.get(one.path, ((), ()))[0]),
            "not_rebuilt": list(rebuilt.get(one.path, ((), ()))[1]),
        }
        for one in found
    ]
    return escape_json(json.dumps({"schema": SCHEMA, "files": files}, ensure_ascii=False)) + "\n"


COMMAND = Command(
    name="verify",
    summary="Say whether an exported transcript still agrees with the files it was read from.",
    usage="[OPTIONS] FILE …",
    order=4,
    examples=_EXAMPLES,
    configure=_configure,
    run=_run,
)
