"""The samples of ODT as one XML file each; the counter is the same."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from random import Random

from tests.formats import odt
from tests.formats._packages import mutate_xml, unpack

_ROOT = re.compile(r"<(/?)office:document-\w+([^>]*)>")


def fodt(data: bytes) -> bytes:
    """Make one XML file of the parts of a packed document."""
    parts = unpack(data)
    inner = "".join(
        _ROOT.sub("", parts[name].decode()) for name in ("meta.xml", "styles.xml", "content.xml") if name in parts
    )
    picture = (
        "<draw:frame><draw:image><office:binary-data>iVBORw0K\nGgo=</office:binary-data></draw:image></draw:frame>"
    )
    inner = inner.replace("<office:text>", f"<office:text>{picture}", 1)
    root = f'<office:document {odt.SPACES} office:mimetype="{odt.MEDIA}">\n{inner}\n</office:document>'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{root}'.encode()


SAMPLES = {name: fodt(data) for name, data in odt.SAMPLES.items()}


def characters(data: bytes) -> str:
    """Collect the letters, but not those that are a picture."""
    root = ET.fromstring(data)  # noqa: S314 - our own samples
    for one in root.iter(f"{{{odt.ODF}office:1.0}}binary-data"):
        one.text = ""
    return odt.letters(root)


def mutate(data: bytes, rng: Random) -> bytes:
    """Damage the tokens of a document."""
    return mutate_xml(data.decode("utf-8", "replace"), rng).encode("utf-8", "surrogatepass")
