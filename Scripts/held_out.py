#!/usr/bin/env python3
"""Scores the recogniser and the resolver together on corpora that the recogniser's weights never saw.

    python3 Scripts/held_out.py --shared ../shared          (or: make held-out SHARED=../shared)
    python3 Scripts/held_out.py --shared ../shared --check  with the field's scorer beside our own

`sitmap-train predict` fits the recogniser without a corpus (left out) or without a fifth of its documents (five folds)
and reads the rest with it; `sitmap eval` scores what was read. Standard library only.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FILES = [("LGL", "lgl.jsonl"), ("TR-News (development half)", "trnews-dev.jsonl"), ("GeoVirus", "geovirus.jsonl")]
WAYS = [("left out", "left-out"), ("five folds", "five-folds")]
MEASURES = [("F1", "exact_f1"), ("geoF1", "geo_f1"), ("e2e@10", "e2e_10"), ("e2e@25", "e2e_25"), ("e2e@161", "e2e_161"),
            ("res@161", "res_161"), ("admin1", "admin1_right"), ("admin2", "admin2_right"), ("ECE", "calibration_error")]
CHECKED = [name for _, name in MEASURES if name in ("exact_f1", "geo_f1", "e2e_161", "res_161")]


def answer(*command):
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stderr[-2000:]}")
    return done.stdout


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", default="../shared", help="the folder with data/ and tools/")
    parser.add_argument("--build", default=os.path.join(ROOT, ".build", "release"), help="the folder with both commands")
    parser.add_argument("--out", help="keep the predictions in this folder")
    parser.add_argument("--check", action="store_true", help="compare with tools/score_geoparsing.py")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.out or temporary
        answer(os.path.join(options.build, "sitmap-train"), "predict", "--shared", options.shared, "--out", folder)
        print("| corpus | held out | " + " | ".join(heading for heading, _ in MEASURES) + " |")
        print("| --- | --- | " + " | ".join("---" for _ in MEASURES) + " |")
        for way, prefix in WAYS:
            for corpus, name in FILES:
                gold = os.path.join(options.shared, "data", "geoparsing", name)
                found = os.path.join(folder, f"{prefix}-{name}")
                told = json.loads(answer(os.path.join(options.build, "sitmap"), "eval", gold, found, "-f", "json", "-q"))
                (row,) = told["toponyms"]["corpus"].values()
                print(f"| {corpus} | {way} | " + " | ".join(f"{row[key]:.3f}" for _, key in MEASURES) + " |")
                if options.check:
                    scorer = os.path.join(options.shared, "tools", "score_geoparsing.py")
                    (other,) = json.loads(answer(sys.executable, scorer, gold, found, "--json")).values()
                    for key in CHECKED:
                        if abs(row[key] - other[key]) > 0.0005:
                            sys.exit(f"{corpus}, {way}: {key} is {row[key]} here and {other[key]} in {scorer}")
    if options.check:
        print("The field's scorer gives the same " + ", ".join(CHECKED) + ".")


if __name__ == "__main__":
    main()
