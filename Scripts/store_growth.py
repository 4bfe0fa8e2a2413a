#!/usr/bin/env python3
"""Times adding the records of 1,000 reports to a store of 100,000 records.

usage: store_growth.py [--sitmap PATH]

Makes GeoJSON of 100,000 records of the size that reports give, then of those and 10,000 more, and saves both.
"""
import argparse
import json
import os
import subprocess
import tempfile


def record(number):
    """An event with as many fields and as long a text as one that was read from a report."""
    fields = {f"field{index}": None for index in range(40)}
    fields |= {
        "id": f"{number:012x}", "doc": f"report{number // 10}", "published": "2015-05-21",
        "text": "A sentence of the length that sentences of reports have, with a place and a figure. " * 2,
        "start": number % 900, "end": number % 900 + 9, "type": "attack", "admin1": "Anbar",
        "date_from": "2015-05-20", "date_to": "2015-05-20", "modality": "actual",
        "mentions": [{"doc": f"report{number // 10 + 1}", "start": 3, "end": 9}],
    }
    point = {"type": "Point", "coordinates": [40 + number % 997 / 100, 30 + number % 991 / 100]}
    return {"type": "Feature", "id": fields["id"], "geometry": point, "properties": fields}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--sitmap", default=".build/release/sitmap")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, "s.gpkg")
        for name, count, more in (("base", 100_000, []), ("more", 10_000, ["--add"])):
            path = os.path.join(folder, f"{name}.geojson")
            first = 0 if name == "base" else 100_000
            with open(path, "w", encoding="utf-8") as file:
                file.write('{"type":"FeatureCollection","name":"events","features":[\n')
                rows = (json.dumps(record(first + number)) for number in range(count))
                file.write(",\n".join(rows) + "\n]}\n")
            command = [options.sitmap, "snapshot", "save", name, path, "--store", store, *more]
            process = subprocess.Popen(command)
            _, status, usage = os.wait4(process.pid, 0)
            cpu = usage.ru_utime + usage.ru_stime
            print(f"{name}: {cpu:.2f} CPU s, {usage.ru_maxrss / 1024:.0f} MB, exit {status}", flush=True)


if __name__ == "__main__":
    main()
