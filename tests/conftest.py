"""What all tests share: the repository's root, its pages, and the option that refreshes printed outputs."""

from __future__ import annotations

import pathlib

import pytest
from hypothesis import HealthCheck, settings

# A slow machine is no fault, and a run tries what the last one tried: LAW_EXAMPLES looks further (builders/strategies).
settings.register_profile("tests", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("tests")

ROOT = pathlib.Path(__file__).resolve().parent.parent


def pytest_addoption(parser):
    """Add ``--update-readme``: write the real outputs into README.md and the pages of docs instead of comparing."""
    parser.addoption("--update-readme", action="store_true", help="write real outputs into README.md and docs")


@pytest.fixture(scope="session")
def root():
    """Return the folder of the repository."""
    return ROOT
