"""Where the command writes to: terminals of any width, pipes, closed and full outputs."""

import os
import pathlib
import pty
import re
import subprocess
import sys

import pytest

ANSI = re.compile(rb"\x1b\[[0-9;]*m")


def test_colour_comes_with_always_and_goes_with_never(run):
    assert b"\x1b[" not in run("diff", "first.txt", "second.txt").stdout
    always = run("diff", "first.txt", "second.txt", "--color", "always").stdout
    assert b"\x1b[" in always
    assert ANSI.sub(b"", always) == run("diff", "first.txt", "second.txt").stdout
    assert b"\x1b[" in run("diff", "first.txt", "second.txt", env={"FORCE_COLOR": "1"}).stdout
    both = run("diff", "first.txt", "second.txt", env={"FORCE_COLOR": "1", "NO_COLOR": "1"})
    assert b"\x1b[" not in both.stdout


def test_a_screen_with_ascii_only_gets_ascii(run):
    done = run("diff", "first.txt", "second.txt", "--show", "info", env={"PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0
    assert done.stdout.isascii()


def on_terminal(files, root, columns, *words, **env):
    """Run the command on a terminal of that width, and return what it shows."""
    main_end, end = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "editions", *words],
        cwd=files,
        env={**os.environ, "PYTHONPATH": str(root), "COLUMNS": str(columns), "TERM": "xterm", "NO_COLOR": "", **env},
        stdout=end,
        stderr=end,
        stdin=subprocess.DEVNULL,
    )
    os.close(end)
    shown = b""
    while True:
        try:
            piece = os.read(main_end, 65536)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    os.close(main_end)
    process.wait()
    return shown.decode()


@pytest.mark.parametrize("columns", [80, 120])
def test_lines_fit_a_terminal(files, root, columns):
    text = (files / "first.txt").read_text(encoding="utf-8")
    (files / "first.txt").write_text(text.replace("pumps", "pumps of the newest kind " * 20), encoding="utf-8")
    shown = on_terminal(files, root, columns, "diff", "first.txt", "second.txt")
    plain = re.sub("\x1b\\[[0-9;]*m", "", shown)
    assert "\x1b[1m" in shown
    assert max(len(line) for line in plain.splitlines()) <= columns
    assert "\x1b" not in on_terminal(files, root, columns, "diff", "first.txt", "second.txt", NO_COLOR="1")


@pytest.mark.parametrize("columns", [80, 120])
def test_two_texts_stand_beside_each_other_on_a_wide_terminal(files, root, columns):
    shown = on_terminal(files, root, columns, "align", "first.txt", "second.txt", NO_COLOR="1")
    beside = [line for line in shown.splitlines() if "This is not yet" in line and "| ¶2 Havránek: This is" in line]
    assert bool(beside) is (columns == 120)
    assert max(len(line) for line in shown.splitlines()) <= columns


def test_pipes_get_unbroken_lines(run):
    longest = max(run("diff", "first.txt", "second.txt", env={"COLUMNS": "20"}).stdout.decode().splitlines(), key=len)
    assert len(longest) > 20


def failed(done):
    """Return the one line on standard error of a run that could not be done."""
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    return done.stderr.decode()


def shell(files, root, rest):
    """Run ``diff`` in a shell, its output sent to where *rest* says."""
    return subprocess.run(
        ["/bin/sh", "-c", f"{sys.executable} -m editions diff first.txt second.txt {rest}"],
        cwd=files,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        check=False,
    )


def test_a_reader_who_has_seen_enough_is_no_error(files, root):
    assert not shell(files, root, "--format json | true").stderr


def test_closed_standard_output_is_an_error(files, root):
    assert "standard output is closed" in failed(shell(files, root, ">&-"))


@pytest.mark.skipif(not pathlib.Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_an_error(files, root):
    assert "standard output cannot be written" in failed(shell(files, root, "> /dev/full"))
