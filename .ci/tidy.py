"""Refuse what must never be in a commit: tokens, index addresses, oversized functions."""

from __future__ import annotations

import ast
import re
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
TOKEN = re.compile(r"\b\d{8,10}:AA[\w-]{33}\b")
INDEX = re.compile(r"p[y]pi\.org|python[h]osted|registry\.[n]pmjs|deb\.[d]ebian", re.IGNORECASE)
LONGEST, MEDIAN = 40, 8
ROOMS = {"bot", "handlers", "storage"}


def tracked() -> list[Path]:
    """The files git knows."""
    command = ["git", "ls-files"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in names.stdout.split("\n") if name]


def addresses(files: list[Path]) -> list[str]:
    """Tokens and index addresses."""
    texts = {file: file.read_text(errors="replace") for file in files if file.is_file()}
    return [
        f"{file.relative_to(ROOT)}: {what}"
        for file, text in texts.items()
        for what, pattern in (("a token", TOKEN), ("a package index", INDEX))
        if pattern.search(text)
    ]


def lengths(files: list[Path]) -> list[str]:
    """Functions that have grown too long."""
    found = [
        (1 + node.end_lineno - node.lineno, f"{file.relative_to(ROOT)}:{node.lineno} {node.name}")
        for file in files
        if file.suffix == ".py" and file.relative_to(ROOT).parts[0] in ROOMS
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno
    ]
    median = statistics.median(lines for lines, _ in found)
    sys.stdout.write(f"functions: {len(found)}, median {median:g} lines, longest {max(found)}\n")
    faults = [f"{where}: {lines} lines" for lines, where in found if lines > LONGEST]
    return faults + ([f"median function: {median} lines"] if median > MEDIAN else [])


if __name__ == "__main__":
    files = tracked()
    problems = addresses(files) + lengths(files)
    sys.stderr.write("".join(f"{problem}\n" for problem in problems))
    sys.exit(1 if problems else 0)
