"""From the words of a command line to a command and its arguments; commands are found by the names of their files."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Final, NoReturn

from attrs import field, frozen

from editions.errors import UsageError
from provenance.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_ABOUT: Final = "Tell where historical texts come from, where they differ, and which differences matter."
_CLOSING: Final = """\
examples:
  editions diff first.txt second.txt          what differs, the gravest first
  editions align russian.txt english.txt      which passage answers which
  editions read page.txt                      what a page says of itself
  editions cite page.txt                      a footnote for it
  editions reference "RGASPI, f. 17, op. 3"   what a printed reference says, level by level
  editions check page.txt                     what a page says against itself
  editions verify page.json                   whether an exported text still agrees with its file
  editions explain M301                       what a code means

exit status: 0 nothing grave, or simply done; 1 findings (check, or diff --exit-code); 2 it could not be done.
"""


@frozen(kw_only=True)
class Command:
    """
    One command of the program.

    ``usage`` is what follows the program's name, ``order`` its place in the list of commands. ``configure`` adds the
    arguments, ``run`` does the work and returns the exit status; words that name no option end up in ``words``.
    """

    name: str
    summary: str
    usage: str
    order: int
    examples: str = ""
    configure: Callable[[argparse.ArgumentParser], None] = field(repr=False)
    run: Callable[[argparse.Namespace], int] = field(repr=False)


COMMANDS: Final[Registry[Command]] = Registry("editions.cli", "COMMAND")


class _Parser(argparse.ArgumentParser):
    """A parser that raises what is wrong instead of leaving the program."""

    def error(self, message: str) -> NoReturn:
        """Raise the message as a `UsageError`."""
        hint = "" if message.endswith(")") else f"see {self.prog} --help"  # what is wrong may bring its own hint
        raise UsageError(message.removeprefix("argument "), hint=hint)


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """
    Return a hint that names the known word nearest to *word*, or *otherwise* if none is near.

    >>> did_you_mean("dif", ["diff", "read"], "see editions --help")
    'did you mean diff?'
    """
    import difflib  # noqa: PLC0415 - only for a word that is wrong

    near = difflib.get_close_matches(word, list(known), n=1)
    return f"did you mean {near[0]}?" if near else otherwise


def parse(words: list[str]) -> tuple[Command, argparse.Namespace]:
    """
    Return the command that *words* name, and its arguments.

    Words after ``--`` are never options. Raises `UsageError`; ``--help`` prints and leaves by `SystemExit`.
    """
    if not words:
        message = "no command was given"
        raise UsageError(message, hint="try: editions diff A B, or editions --help")
    name = words[0]
    if name in ("-h", "--help", "help"):
        _overview().print_help()
        raise SystemExit(0)
    if name not in COMMANDS.names():
        what = "option" if name.startswith("-") else "command"
        message = f"there is no {what} {name}"
        known = COMMANDS.names() if what == "command" else ("--help", "--version")
        raise UsageError(message, hint=did_you_mean(name, known, "see editions --help"))
    command = COMMANDS[name]
    return command, _arguments(command, words[1:])


def _arguments(command: Command, words: list[str]) -> argparse.Namespace:
    cut = words.index("--") if "--" in words else len(words)
    parser = _Parser(
        prog=f"editions {command.name}",
        usage=f"editions {command.name} {command.usage}".rstrip(),
        description=command.summary,
        epilog=command.examples and f"examples:\n{command.examples}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    command.configure(parser)
    parser.add_argument("words", nargs="*", help=argparse.SUPPRESS)
    known = [option for action in parser._actions for option in action.option_strings]  # noqa: SLF001 - no public way
    arguments, rest = parser.parse_known_intermixed_args(words[:cut])
    if rest:
        message = f"there is no option {rest[0]}"
        option = rest[0].partition("=")[0]
        raise UsageError(message, hint=did_you_mean(option, known, f"see editions {command.name} --help"))
    arguments.words = [*arguments.words, *words[cut + 1 :]]
    return arguments


def _overview() -> argparse.ArgumentParser:
    commands = sorted(COMMANDS, key=lambda command: command.order)
    width = max(len(command.name) for command in commands) + 2
    listed = "\n".join(f"  {command.name:<{width}}{command.summary}" for command in commands)
    parser = argparse.ArgumentParser(
        prog="editions",
        usage="editions COMMAND [OPTIONS] [FILES]",
        description=f"{_ABOUT}\n\ncommands:\n{listed}",
        epilog=_CLOSING,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("-V", "--version", action="store_true", help="show the version and leave")
    return parser
