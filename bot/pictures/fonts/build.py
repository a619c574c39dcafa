"""Cut the letters that pictures need out of Source Sans Pro: `build.py FOLDER`.

FOLDER has the font's TrueType files, such as `font_source_sans_pro/files` of the package
`font-source-sans-pro`. Needs fonttools. The licence (OFL 1.1) reserves the name Source, so what is
cut has a name of its own.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).parent
FAMILY = "Runback Sans"
WEIGHTS = ("Regular", "Semibold")
NAMES = {1: FAMILY, 3: FAMILY + " {}", 4: FAMILY + " {}", 6: "RunbackSans-{}", 16: FAMILY}
"""Places of a font's name table that say what it is called, with its weight."""
KEPT = {0, 2, 5, 13, 14, 17}
"""Whose it is, its weight, its version and its licence."""
MARKS = "–—‘’“”„‚…•−×·≤≥→←↑↓≈½¼¾№€'´`ʼ«»‹›¿¡ªº°±²³µ¶"
"""Punctuation and signs that stand outside of the blocks below."""
BLOCKS = (range(0x20, 0x7F), range(0xA0, 0x180), range(0x218, 0x21C), range(0x400, 0x460))
"""Unicode's blocks: Basic Latin, Latin-1, Latin Extended-A, Romanian, Cyrillic."""
MORE = (0x490, 0x491)
"""The Ukrainian Ґ and ґ."""


def wanted() -> set[int]:
    """The code points that a picture may need."""
    return {*MORE, *map(ord, MARKS), *(point for block in BLOCKS for point in block)}


def cut(source: Path, weight: str, points: Iterable[int]) -> None:
    """Write a subset of a font under our name."""
    from fontTools import subset

    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.name_IDs = ["*"]
    font = subset.load_font(str(source), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=points)
    cutter.subset(font)
    for record in list(font["name"].names):
        if record.nameID in NAMES:
            record.string = NAMES[record.nameID].format(weight)
        elif record.nameID not in KEPT:
            font["name"].names.remove(record)
    subset.save_font(font, str(HERE / f"RunbackSans-{weight}.ttf"), options)


def main(folder: Path) -> None:
    """Cut all weights, and put the licence beside them."""
    for weight in WEIGHTS:
        cut(folder / f"SourceSansPro-{weight}.ttf", weight, wanted())
    shutil.copy(folder / "LICENSE.txt", HERE / "OFL.txt")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
