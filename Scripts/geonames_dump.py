#!/usr/bin/env python3
"""Makes a large dump in GeoNames' layout of a small one, imports it, and says what that took.

    python3 Scripts/geonames_dump.py ../shared/data/gazetteer/geonames/cities1000-2019-03-02-slice.txt --megabytes 400

The rows are repeated with ids of their own and positions shifted by up to 0.5 degrees, so that no two are one place.
Prints the size of the dump, seconds, the largest resident set, the lines of progress and the size of the pack.
"""
import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time

FIRST_ID = 100_000_000


def rows(path):
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file]


def write_dump(sample, megabytes, out):
    """Writes rows until the file is large enough; gives their number."""
    size = number = copy = 0
    with open(out, "wb") as file:
        while size < megabytes * 1_000_000:
            shift = (copy * 0.0137) % 1 - 0.5
            for row in sample:
                row = list(row)
                row[0] = str(FIRST_ID + number)
                row[4] = f"{max(-90, min(90, float(row[4]) + shift)):.5f}"
                row[5] = f"{max(-180, min(180, float(row[5]) - shift)):.5f}"
                line = ("\t".join(row) + "\n").encode()
                size += file.write(line)
                number += 1
            copy += 1
    return number, size


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("sample", help="a dump with 19 columns")
    arguments.add_argument("--megabytes", type=int, default=400)
    arguments.add_argument("--sitmap", default=".build/release/sitmap")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        dump, pack = os.path.join(folder, "dump.txt"), os.path.join(folder, "dump.pack")
        number, size = write_dump(rows(options.sample), options.megabytes, dump)
        print(f"dump: {number:,} rows, {size / 1e6:.0f} MB")
        command = [options.sitmap, "gazetteer", "import", "geonames", dump, "-o", pack,
                   "--licence", "CC-BY-4.0", "--attribution", "GeoNames"]
        start = time.monotonic()
        run = subprocess.run(command, stderr=subprocess.PIPE, text=True)
        seconds = time.monotonic() - start
        told = run.stderr.strip().split("\n")
        if run.returncode != 0:
            sys.exit(f"{' '.join(command)} ended with {run.returncode}: {told[-1]}")
        largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        print(f"import: {seconds:.1f} s, {largest / 1e6:.0f} MB resident at most, {len(told)} lines on standard error")
        print(f"pack: {os.path.getsize(pack) / 1e6:.0f} MB; the last line: {told[-1]}")


main()
