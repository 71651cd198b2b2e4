"""The schemas of what the program writes for machines, versioned apart from it."""

from __future__ import annotations

import importlib.resources
import json
from typing import Any


def schema(name: str) -> dict[str, Any]:
    """
    Return the JSON schema of that name; raise `FileNotFoundError` if there is none.

    >>> schema("comparison-1")["$id"]
    'editions/comparison/1'
    """
    text = importlib.resources.files(__name__).joinpath(f"{name}.json").read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded
