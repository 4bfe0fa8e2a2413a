#!/usr/bin/env python3
"""Runs `sitmap` over every development set and prints one table of scores.

    python3 Scripts/eval.py --shared ../shared            (or: make eval SHARED=../shared)
    python3 Scripts/eval.py --shared ../shared --write    keeps the table in Documentation/Scores.md
    python3 Scripts/eval.py --shared ../shared --only seed,passages

The sets and their scorers are in the folder that --shared names: data/ and tools/. The way of every set is the same:
JSON Lines in, one line a document out, its features gathered into events.geojson and displacement.geojson, the scorer.
Standard library only.
"""
import argparse
import os
import subprocess
import tempfile

from evaluation_sets import SETS, Run

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# What the README tells of the table: corpus, measure, and how a reader would say it.
TOLD = [
    ("seed", "event_main F1", "events of one BBC article (type group, place, date): F1"),
    ("passages", "event_main F1", "events of 40 short passages (type group, place, date): F1"),
    ("passages", "displacement_main F1", "displacement in the same passages (figure, term, ends, date): F1"),
    ("passages", "traps taken as real", "planned, hypothetical and negated things taken as facts"),
    ("idmc", "figure_found", "figures of 256 displacement excerpts of IDMC found"),
    ("subtypes", "type weighted F1", "one of 25 event types for 518 news snippets: weighted F1"),
    ("muc4", "type_location_date F1", "incidents of 250 news texts of the 1980s (type, place, date): F1"),
    ("timex", "value F1", "dates of 183 news texts, value right: F1"),
    ("wiktor-dev", "e2e@161", "places of 600 encyclopedia openings about ambiguous names, found and within 161 km"),
    ("coverage", "first answer right", "names that a news reader meets, first answer of the gazetteer right"),
]


def told(rows):
    """The table of the README."""
    values = {(corpus, measure): value for corpus, measure, value, _ in rows}
    lines = ["| what | value |", "| --- | --- |"]
    return "\n".join(lines + [f"| {words} | {values[key]} |" for *key, words in TOLD for key in [tuple(key)] if key in values])


def put_between(path, start, end, text):
    """Replaces what stands between two marks of a file."""
    with open(path, encoding="utf-8") as file:
        before, rest = file.read().split(start, 1)
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{before}{start}\n{text}\n{end}{rest.split(end, 1)[1]}")


def table(rows):
    """The rows as one Markdown table with even columns."""
    rows = [("corpus", "measure", "value", "command")] + rows
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + f" | `{row[3]}` |" for row in rows]
    lines[0] = lines[0].replace("`", "")
    lines.insert(1, "| " + " | ".join("-" * width for width in widths) + " | ------- |")
    return "\n".join(lines)


def commit():
    def git(*arguments):
        return subprocess.run(["git", "-C", ROOT, *arguments], capture_output=True, encoding="utf-8").stdout.strip()
    changed = git("status", "--porcelain", "--", "Sources", "Gazetteer", "Package.swift")
    return (git("rev-parse", "--short=12", "HEAD") or "unknown") + (" and changes not yet committed" if changed else "")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", default="../shared", help="the folder with data/ and tools/")
    parser.add_argument("--sitmap", default=os.path.join(ROOT, ".build", "release", "sitmap"))
    parser.add_argument("--only", help="names of sets, with commas: " + ", ".join(SETS))
    parser.add_argument("--work", help="keep what is written in this folder")
    parser.add_argument("--write", action="store_true", help="keep the table in Documentation/Scores.md, and a part of it in README.md")
    options = parser.parse_args()
    chosen = options.only.split(",") if options.only else list(SETS)
    if options.write and options.only:
        parser.error("--write keeps the whole table: leave --only out")
    if unknown := [name for name in chosen if name not in SETS]:
        parser.error("no such set: " + ", ".join(unknown))
    if not os.path.isdir(os.path.join(options.shared, "data")):
        parser.error(f"{options.shared} has no data/; name the folder by --shared")
    with tempfile.TemporaryDirectory() as temporary:
        run = Run(os.path.abspath(options.shared), options.sitmap, os.path.abspath(options.work or temporary))
        for name in chosen:
            SETS[name](run)
    text = table(run.rows)
    print("\n" + text)
    if options.write:
        head = f"# Scores on the development sets\n\nMade by `make eval WRITE=--write` from commit {commit()}.\n"
        note = ("`petrarch_unit` and `re3d_entities` have no scorer yet and are left out. The sets and the scorers are not"
                " part of this repository.\n")
        with open(os.path.join(ROOT, "Documentation", "Scores.md"), "w", encoding="utf-8") as file:
            file.write(head + note + "\n" + text + "\n")
        put_between(os.path.join(ROOT, "README.md"), "<!-- scores -->", "<!-- end of scores -->", told(run.rows))


if __name__ == "__main__":
    main()
