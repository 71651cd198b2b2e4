"""What the commands share that lay texts beside each other: which files are which text, and how they are related."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.cli._inputs import check_dashes, expand, text_of
from editions.cli._options import one_of, pin, refuse_to_overwrite
from editions.errors import UsageError
from editions.relation import Relation

if TYPE_CHECKING:
    import argparse

    from editions.pipeline import OnStep
    from editions.settings import Settings
    from editions.witness import Witness


def add_texts(parser: argparse.ArgumentParser) -> None:
    """Add the options that name the files of two texts, each on several files."""
    parser.add_argument("--left", metavar="FILE", nargs="+", help="the files of the first text, in order")
    parser.add_argument("--right", metavar="FILE", nargs="+", help="the files of the second text, in order")


def add_alignment(parser: argparse.ArgumentParser) -> None:
    """Add the options that say how the texts are related, and which passages answer each other."""
    parser.add_argument(
        "--relation",
        metavar="HOW",
        type=relation,
        help="how the texts are related, which is else found from them: variants (mostly the same words), versions "
        "(one language, other words) or translation",
    )
    parser.add_argument(
        "--pin",
        metavar="A=B",
        type=pin,
        action="append",
        default=[],
        help="""an editor's word that two paragraphs answer each other: 'a:"first words"=b:17', a:#id=b:#id""",
    )
    parser.add_argument("--part", action="store_true", help="one text holds only a part of the other")


def relation(word: str) -> Relation:
    """Return the relation of that name."""
    return Relation(one_of(word, (kind.value for kind in Relation), "relation"))


def read_texts(
    arguments: argparse.Namespace, wanted: Settings, *, command: str, on_step: OnStep
) -> tuple[Witness, ...]:
    """
    Read the texts that the words and options name, one witness each.

    Raises `UsageError` if they are not two or more, or if a report would take the place of one.
    """
    from editions.pipeline import witnesses  # noqa: PLC0415 - not for --help or a wrong option

    groups = _groups(arguments, command)
    files = [file for group in groups for file in group]
    check_dashes(files)
    refuse_to_overwrite(arguments.output, files)
    return witnesses([text_of(group, wanted) for group in groups], wanted, on_step=on_step)


def _groups(arguments: argparse.Namespace, command: str) -> list[list[str]]:
    """Return the files of each text."""
    if arguments.left or arguments.right:
        if not (arguments.left and arguments.right) or arguments.words:
            message = "--left and --right belong together, and leave no other files"
            raise UsageError(message, hint=f"see editions {command} --help")
        return [expand(arguments.left), expand(arguments.right)]
    if len(arguments.words) < 2:  # noqa: PLR2004 - a comparison is of two
        found = f"only {arguments.words[0]} was named" if arguments.words else "no file was named"
        message = f"{command} compares two texts or more; {found}"
        raise UsageError(
            message, hint=f"editions {command} A B; to look at one text by itself: editions check FILE"
        )
    return [expand([word]) for word in arguments.words]
