"""
Give every reader files that are broken with understanding, and see that nothing but the project's own errors comes out.

``python tests/benchmarks/fuzz.py [--seconds N] [--seed N] [--keep FOLDER] [READER …]``

Each format's module in ``tests/formats`` takes a sample apart, changes its tokens and packs it again (``mutate``):
broken bytes alone find nothing in an archive, whose check sums refuse them. A file is read as what it claims to be or,
every other time, by the reader that it was made for. The seed is printed; with it the run is the same again. What
fails is kept. Exit status 1 if anything but `ProvenanceError` came out, or if a file took longer than the limit.
"""

from __future__ import annotations

import argparse
import importlib
import pathlib
import random
import sys
import time
import traceback
from collections import Counter
from typing import TYPE_CHECKING

ROOT = pathlib.Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from provenance.errors import ProvenanceError  # noqa: E402 - found from the tree
from provenance.read import from_bytes  # noqa: E402 - likewise
from tests import formats  # noqa: E402 - likewise

if TYPE_CHECKING:
    from collections.abc import Iterator

#: No file may take longer than this, in seconds.
LIMIT = 20.0


def broken(reader: str, rng: random.Random) -> Iterator[bytes]:
    """Yield broken files for ever: a sample, changed one to six times over."""
    module = importlib.import_module(f"tests.formats.{reader}")
    samples = list(formats.samples(reader).values())
    while True:
        data = rng.choice(samples)
        for _ in range(rng.randint(1, 6)):
            data = module.mutate(data, rng)
        yield data


def attempt(reader: str, data: bytes, *, forced: bool) -> str | None:
    """Read the file; return what went wrong, or nothing."""
    start = time.monotonic()
    try:
        from_bytes(data, name="fuzz", reader=reader if forced else None)
    except ProvenanceError as error:
        if "\n" in str(error):
            return f"a message of several lines: {error!r}"
    except Exception:  # noqa: BLE001 - whatever else comes out is what is looked for
        return traceback.format_exc()
    took = time.monotonic() - start
    return f"it took {took:.0f} s" if took > LIMIT else None


def fuzz(reader: str, seconds: float, seed: int, keep: pathlib.Path) -> int:
    """Run one reader; print what was found and return how many kinds of fault it has."""
    rng = random.Random(f"{seed}/{reader}")
    faults: Counter[str] = Counter()
    runs, end = 0, time.monotonic() + seconds
    for data in broken(reader, rng):
        if time.monotonic() >= end:
            break
        fault = attempt(reader, data, forced=bool(runs % 2))
        runs += 1
        if fault is None:
            continue
        kind = "\n".join(fault.rstrip().splitlines()[-3:])
        faults[kind] += 1
        if faults[kind] == 1:
            keep.mkdir(parents=True, exist_ok=True)
            path = keep / f"{reader}-{seed}-{runs}"
            path.write_bytes(data)
            print(f"--- {reader}, run {runs}, kept as {path}\n{fault}", flush=True)
    print(f"{reader}: {runs:,} runs, {sum(faults.values())} faults of {len(faults)} kinds", flush=True)
    return len(faults)


def main() -> int:
    """Run every reader that has samples, or those that are named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("readers", nargs="*", metavar="READER")
    parser.add_argument("--seconds", type=float, default=30.0, help="for each reader")
    parser.add_argument("--seed", type=int, default=None, help="a number; the time of day if none is given")
    parser.add_argument("--keep", type=pathlib.Path, default=pathlib.Path(".fuzz"), help="where faulty files go")
    args = parser.parse_args()
    seed = int(time.time()) if args.seed is None else args.seed
    print(f"seed {seed}")
    readers = args.readers or formats.names()
    return int(sum(fuzz(reader, args.seconds, seed, args.keep) for reader in readers) > 0)


if __name__ == "__main__":
    sys.exit(main())
