#!/usr/bin/env python3
"""
Run one scorer over the built command and hold its figures to ``gates.toml``.

``python .ci/gate.py NAME --shared FOLDER --editions COMMAND``, where NAME is page, planted, links, translations,
citations, hostile, start or ladder (which prints its figures and holds them to nothing). ``--raise`` writes the figures
that were reached into the file where they are better than those in it; a gate never gets easier. The standard library
is enough.
"""

from __future__ import annotations

import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import tomllib

GATES = pathlib.Path(__file__).with_name("gates.toml")
CEILINGS = frozenset({"alarms", "noise", "failed", "seconds"})
KEYS = "links|found|named|alarms|noise|relation|mirror|strict|bitext|readings"
FIGURE = re.compile(rf"\b({KEYS}) +([\d.]+(?:/\d+)?)(?= )")
CLOSING = re.compile(r"^(\d+) passed, (\d+) failed$")
BARE_PYTHON = 0.015  # seconds of processor time for which the gate of the start was set

Figures = dict[str, dict[str, float]]


def number(printed: str) -> float:
    """Return a printed figure as a number; ``17/18`` is a share."""
    part, _, whole = printed.partition("/")
    return float(part) / float(whole) if whole else float(part)


def figures(lines: list[str]) -> Figures:
    """Return the figures that a scorer's lines hold, by the name at the end of the line."""
    found: Figures = {}
    for line in lines:
        closing = CLOSING.match(line)
        if closing:
            found["ALL"] = {"passed": float(closing[1]), "failed": float(closing[2])}
        pairs = FIGURE.findall(line)
        if pairs:
            found[line.rsplit("  ", 1)[-1].strip()] = {key: number(value) for key, value in pairs}
    return found


def run(*command: str | pathlib.Path) -> list[str]:
    """Run a command, print what it prints as it comes, and return its lines."""
    child = subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE, text=True, encoding="utf-8")
    lines = []
    for line in child.stdout or ():
        print(line, end="", flush=True)
        lines.append(line.rstrip("\n"))
    status = child.wait()
    if status not in (0, 1):
        sys.exit(f"{pathlib.Path(str(command[1])).name} ended with status {status}")
    return lines


def cases(folder: pathlib.Path, pattern: str) -> list[pathlib.Path]:
    """Return the folders of cases, sorted; having none is an error, not a success."""
    found = sorted(path.parent for path in folder.glob(f"{pattern}/gold.json"))
    if not found:
        sys.exit(f"no case matches {folder / pattern}")
    return found


def page(args: argparse.Namespace) -> Figures:
    """Score the reading of the real page."""
    return figures(run(sys.executable, args.tools / "check_seed.py", "--editions", args.editions))


def planted(args: argparse.Namespace) -> Figures:
    """Score what was planted, each pair in both directions."""
    command = (sys.executable, args.tools / "score_planted.py", "--editions", args.editions, "--swap")
    seed = figures(run(*command, *cases(args.data, "seed_pairs/*")))
    return seed | figures(run(*command, *cases(args.data, "planted/*/*")))


def translations(args: argparse.Namespace) -> Figures:
    """Score what was planted in translations, the links of real ones, and whether they are taken for what they are."""
    command = (sys.executable, args.tools / "score_planted.py", "--editions", args.editions, "--swap")
    found = {"planted": figures(run(*command, *cases(args.data, "planted_translation/*")))["ALL"]}
    families = {
        "sentences": ("real/textberg-*",),
        "one language": ("real/bible-kjv-ylt", "real/bible-oeb-oebgb"),
        "two languages": ("real/bible-elberfelder-*", "real/bible-kjv-valera"),
    }
    for name, patterns in families.items():
        folders = [case for pattern in patterns for case in cases(args.data, pattern)]
        lines = figures(run(sys.executable, args.tools / "score_links.py", "--editions", args.editions, *folders))
        found[name] = next(scored for case, scored in lines.items() if case.startswith("ALL "))
    return found


def links(args: argparse.Namespace) -> Figures:
    """Score links and readings of real pairs."""
    found = cases(args.data, "real/frankenstein-*") + cases(args.data, "real/mibio-*")
    return figures(run(sys.executable, args.tools / "score_links.py", "--editions", args.editions, *found))


def citations(args: argparse.Namespace) -> Figures:
    """Score the reading of real archival citations."""
    file = args.data / "citations" / "dev.tsv"
    lines = run(sys.executable, args.tools / "score_citations.py", "--editions", args.editions, file)
    found = re.fullmatch(r"rows ([\d.]+) +values F1 ([\d.]+) .*", lines[-1] if lines else "")
    return {"dev": {"rows": float(found[1]), "values": float(found[2])}} if found else {}


def hostile(args: argparse.Namespace) -> Figures:
    """Score the behaviour on hostile files of every format, freshly made; projects are not read yet."""
    folder = args.scratch / "hostile" / "files"
    folder.parent.mkdir(parents=True, exist_ok=True)
    run(sys.executable, args.tools / "make_hostile.py", folder)
    commands = (
        f"--diff={args.editions} diff --format json -- FILE PAIR",
        f"--read={args.editions} read --format json -- FILE",
        "--project=",
    )
    return figures(run(sys.executable, args.tools / "run_hostile.py", folder, *commands))


def processor_time(*command: str, runs: int = 9) -> float:
    """Return the least processor time of several runs of a command, in seconds."""
    times = []
    for _ in range(runs):
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            sys.exit(f"{' '.join(command)} ended with status {child.returncode}")
        times.append(usage.ru_utime + usage.ru_stime)
    return min(times)


def start(args: argparse.Namespace) -> Figures:
    """Measure the start of the command, on the scale of a machine whose bare Python starts in 15 ms."""
    bare = processor_time(sys.executable, "-c", "pass")
    took = processor_time(*args.editions.split(), "--version")
    scale = max(1.0, bare / BARE_PYTHON)
    ms = [f"{1000 * seconds:.0f} ms" for seconds in (took, bare, took / scale)]
    print(f"editions --version {ms[0]}, bare Python {ms[1]}, on the gate's scale {ms[2]}")
    return {"ALL": {"seconds": took / scale}}


def ladder(args: argparse.Namespace) -> Figures:
    """Print the speed at a thousand paragraphs beside its peers; no gate hangs on it."""
    folder = args.scratch / "ladder"
    run(sys.executable, args.tools / "make_ladder.py", folder, "1000")
    options = ("--editions", args.editions, "--sizes", "1000", "--runs", "1")
    run(sys.executable, args.tools / "bench_ladder.py", folder, *options)
    return {}


def better(key: str, value: float, gate: float) -> bool:
    """Whether a figure is better than its gate or equal to it."""
    return value <= gate if key in CEILINGS else value >= gate


def judge(name: str, reached: Figures, gates: Figures) -> int:
    """Print every gate with the figure reached; return how many do not hold."""
    failed = 0
    for line, wanted in gates.items():
        for key, gate in wanted.items():
            value = reached.get(line, {}).get(key)
            good = value is not None and better(key, value, gate)
            failed += not good
            sign = "<=" if key in CEILINGS else ">="
            shown = "nothing" if value is None else f"{value:.4g}"
            print(f"{'gate ok  ' if good else 'gate FAIL'} {name} {line}: {key} {shown} (want {sign} {gate:.4g})")
    return failed


def raised(every: dict[str, Figures], name: str, reached: Figures) -> str:
    """Return the text of the gates with what was reached where it is better; the time of the start stays."""
    comments = [line for line in GATES.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    blocks = ["\n".join(comments)]
    for scorer, gates in every.items():
        for line, wanted in gates.items():
            rows = [f'[{scorer}."{line}"]' if not line.isidentifier() else f"[{scorer}.{line}]"]
            for key, gate in wanted.items():
                value = reached.get(line, {}).get(key, gate) if scorer == name and key != "seconds" else gate
                rows.append(f"{key} = {value if better(key, value, gate) else gate:.10g}")
            blocks.append("\n".join(rows))
    return "\n\n".join(blocks) + "\n"


def main() -> int:
    """Run the scorer that is named; exit 1 if a gate does not hold."""
    named = (page, planted, links, translations, citations, hostile, start, ladder)
    scorers = {scorer.__name__: scorer for scorer in named}
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", choices=scorers)
    parser.add_argument("--shared", type=pathlib.Path, required=True, help="the folder that holds tools and data")
    parser.add_argument("--editions", required=True, help="the command, with its full path")
    parser.add_argument("--scratch", type=pathlib.Path, help="where to write; a temporary folder if not given")
    parser.add_argument("--raise", dest="raise_", action="store_true", help="write better figures into the gates")
    args = parser.parse_args()
    args.tools, args.data = args.shared.resolve() / "tools", args.shared.resolve() / "data"
    with tempfile.TemporaryDirectory() as scratch:
        args.scratch = args.scratch or pathlib.Path(scratch)
        reached = scorers[args.name](args)
    every = tomllib.loads(GATES.read_text(encoding="utf-8"))
    failed = judge(args.name, reached, every.get(args.name, {}))
    if args.raise_:
        GATES.write_text(raised(every, args.name, reached), encoding="utf-8")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
