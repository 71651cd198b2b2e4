"""A folder of modules as a registry: the file's name is the plugin's name, and nothing else is edited."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

Plugin = TypeVar("Plugin")


@frozen
class Registry(Generic[Plugin]):
    """
    The plugins of a package: each module holds one under the fixed name ``attribute``.

    A plugin is imported when it is asked for, never before. Names are sorted, so that the order of files on disk
    changes nothing.
    """

    package: str
    attribute: str

    def names(self) -> tuple[str, ...]:
        """Return the names of all plugins, sorted; private modules are none."""
        return _names(self.package)

    def __getitem__(self, name: str) -> Plugin:
        """Import and return the plugin *name*; raise `KeyError` with the known names if there is none."""
        if name not in self.names():
            message = f"{name!r} is none of {', '.join(self.names())}"
            raise KeyError(message)
        module = importlib.import_module(f"{self.package}.{name}")
        return cast("Plugin", getattr(module, self.attribute))

    def __iter__(self) -> Iterator[Plugin]:
        """Yield every plugin in the order of names."""
        return (self[name] for name in self.names())


@functools.cache
def _names(package: str) -> tuple[str, ...]:
    """Return the names of the public modules of a package; its folder is listed once, since each look-up asks."""
    folder = importlib.import_module(package).__path__
    return tuple(sorted(m.name for m in pkgutil.iter_modules(folder) if not m.name.startswith("_") and not m.ispkg))
