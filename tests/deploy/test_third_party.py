"""`THIRD_PARTY.md` says of everything that hosts install under which licence it comes."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "THIRD_PARTY.md").read_text()
LOCKS = ("requirements.lock", "requirements-postgresql.lock", "requirements-encrypted.lock")
PINNED = re.compile(r"^([\w.-]+)(?:\[[\w,-]+\])?==", re.MULTILINE)
SAME = {
    "Apache 2.0": "Apache-2.0",
    "APL 2": "Apache-2.0",
    "MIT License": "MIT",
    "zlib/libpng": "Zlib",
    "Permission is hereby granted, free of charge": "MIT",
}
"""What packages write that do not write it as SPDX does."""


def stated() -> dict[str, str]:
    """Package and licence, as the table of packages has them."""
    return dict(re.findall(r"^\| `([\w.-]+)` \| ([^|]+?) \|", PAGE, re.MULTILINE))


def declared(package: str) -> str:
    """The licence that an installed package names, in SPDX's words."""
    found = distribution(package)
    about = found.metadata
    classes = about.get_all("Classifier") or []
    kinds = "".join(one.split(" :: ")[-1] for one in classes if one.startswith("License"))
    told = about.get("License-Expression") or about.get("License") or kinds
    if told:
        return SAME.get(told, told)
    texts = [file.locate() for file in found.files or () if "LICENSE" in file.name]
    text = " ".join(Path(str(where)).read_text() for where in texts)
    return next(licence for words, licence in SAME.items() if words in text)


def test_everything_that_is_locked_is_named_and_nothing_else() -> None:
    locked = {name for lock in LOCKS for name in PINNED.findall((ROOT / lock).read_text())}
    assert set(stated()) == locked


@pytest.mark.parametrize("package", sorted(stated()))
def test_it_comes_under_the_licence_that_is_told(package: str) -> None:
    try:
        assert declared(package) == stated()[package]
    except PackageNotFoundError:
        pytest.skip(f"{package} is not installed here")


@pytest.mark.parametrize("what", ["ODbL-1.0", "OFL-1.1", "CC-BY-4.0", "LGPL-3.0-only", "MPL-2.0"])
def test_what_asks_for_something_is_told(what: str) -> None:
    assert what in PAGE.partition("## Packages")[0]
