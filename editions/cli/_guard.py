"""Run a command so that whatever happens becomes an exit status and at most one line, never a traceback."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
from typing import TYPE_CHECKING

from editions import __version__
from editions.cli._output import say, silence_stdout
from editions.errors import ExitStatus
from provenance.errors import ProvenanceError

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Set to a non-empty value, an error of ours is shown with where it happened.
DEBUG = "EDITIONS_DEBUG"


def guarded(words: list[str]) -> int:  # noqa: PLR0911 - one way out for each way to end
    """Run the command that *words* name, and return its exit status."""
    try:
        status = _run(words)
        if sys.stdout is not None:
            sys.stdout.flush()
    except SystemExit as leave:  # argparse, having printed a help text
        return int(leave.code or 0)
    except KeyboardInterrupt:
        return _interrupted()
    except BrokenPipeError:  # the reader of our output has seen enough
        silence_stdout()
        return ExitStatus.CLEAN
    except ProvenanceError as error:
        return _unable(str(error))
    except OSError as error:
        return _unable(f"{error.filename or 'output'}: {error.strerror or error}")
    except MemoryError:
        return _unable(f"{_named(words)}: there is not enough memory for this (compare smaller parts)")
    except Exception as error:  # noqa: BLE001 - the last resort: a bug must not look like a finding
        return _internal(error, words)
    return status


def _run(words: list[str]) -> int:
    if words[:1] in (["--version"], ["-V"]):
        from editions.cli._output import emit  # noqa: PLC0415 - beside its only use

        emit(f"editions {__version__}\n")
        return ExitStatus.CLEAN
    from editions.cli._parser import parse  # noqa: PLC0415 - argparse is not needed for the version

    command, arguments = parse(words)
    with _uncollected():
        return command.run(arguments)


@contextlib.contextmanager
def _uncollected() -> Iterator[None]:
    """
    Keep Python from looking for rings of objects while a command runs: a text has millions of objects, and no rings.

    That look costs a tenth of a run, and frees nothing.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _named(words: list[str]) -> str:
    """Return the files that the words name, as far as that can be told without knowing the command."""
    cut = words.index("--") if "--" in words else len(words)
    named = [word for word in words[1:cut] if not word.startswith("-")] + words[cut + 1 :]
    return " ".join(named) or "editions"


def _unable(message: str) -> int:
    with contextlib.suppress(OSError):  # nobody listens on standard error
        say("error", message)
    if sys.stdout is not None:
        silence_stdout()
    return ExitStatus.UNABLE


def _internal(error: Exception, words: list[str]) -> int:
    if os.environ.get(DEBUG):
        raise error
    what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return _unable(
        f"{_named(words)}: internal error, {what} (a bug: please report it; {DEBUG}=1 shows where it happened)"
    )


def _interrupted() -> int:
    """End as a program does that was interrupted, so that a script that called it stops too."""
    silence_stdout()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.kill(os.getpid(), signal.SIGINT)
    return 128 + signal.SIGINT
