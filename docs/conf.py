"""How the documentation is built: ``sphinx-build -W -b html docs docs/_build/html``."""

import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE / "_ext")]

project = "editions"
copyright = "the authors of editions, GPL-3.0-or-later"  # noqa: A001  # the name that Sphinx wants
release = version = "0.1.0"
language = "en"
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "from_code"]
exclude_patterns = ["_build", "examples/README.md"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_typehints = "description"
html_theme = "furo"
html_title = "editions"
html_show_sourcelink = False
