#!/usr/bin/env python3
"""Measures queries, projection and joins of a million points beside other programs, each as a whole process, in turn.

usage: region_scale.py DATA OUT --tasks TASKS.PY --python PYTHON [--sitmap PATH] [--bench PATH] [--runs N] [--large]

DATA has points.geojson, world.geojson (a million points each) and admin1.geojson (areas with iso_a2 and name). TASKS.PY holds
the peers that are libraries (json_orjson, pyproj_10m, pip_sjoin), which PYTHON runs; ogr2ogr is on the path. Prints CPU
seconds (user and system), the largest resident set, the ratio of ours to theirs, what it may be at most, and whether the
results agree. With --large it also reads and writes 2 GB, and a file that was cut in the middle.
"""
import argparse
import json
import multiprocessing
import os
import re
import subprocess
import sys


def run(command, outputs=()):
    """CPU seconds, megabytes, exit code and text of a process; its outputs are removed first."""
    for path in outputs:
        if os.path.exists(path):
            os.remove(path)
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    text = process.stdout.read().decode(errors="replace").strip()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode, text


def median(results):
    """The middle run by CPU."""
    ordered = sorted(results, key=lambda result: result[0])
    return ordered[len(ordered) // 2]


def features(path):
    """How many features a GeoJSON file has."""
    with open(path) as file:
        return len(json.load(file)["features"])


def apart(function, *arguments):
    """What a function gives in a process of its own: this one stays small, since what it measures inherits its peak memory."""
    receive, send = multiprocessing.Pipe(False)
    process = multiprocessing.Process(target=lambda: send.send(function(*arguments)))
    process.start()
    result = receive.recv()
    process.join()
    return result


def number(text, pattern):
    """The first number that a pattern finds."""
    found = re.search(pattern, text)
    return found.group(1) if found else None


def positions_agree(ours, theirs, limit):
    """The largest difference of coordinates of two files with the same features in the same order."""
    with open(ours) as a, open(theirs) as b:
        pairs = zip(json.load(a)["features"], json.load(b)["features"])
        worst = 0.0
        for mine, other in pairs:
            for x, y in zip(mine["geometry"]["coordinates"], other["geometry"]["coordinates"]):
                worst = max(worst, abs(x - y))
    return worst <= limit, f"largest difference {worst:.6f} m"


def cases(options):
    """Each task: its name, the two commands with their outputs, the limit, and how results are compared."""
    data, out = options.data, options.out
    points, world, areas = (f"{data}/{name}.geojson" for name in ("points", "world", "admin1"))
    library = [options.python, options.tasks]

    def mine(*arguments, output):
        return [options.sitmap, *arguments, "-o", f"{out}/{output}"], [f"{out}/{output}"]

    def ogr(*arguments, output):
        return ["ogr2ogr", "-f", "GeoJSON", *arguments[:-1], f"{out}/{output}", arguments[-1]], [f"{out}/{output}"]

    def same_count(ours, theirs):
        counts = features(f"{out}/ours_box.geojson"), features(f"{out}/peer_box.geojson")
        return counts[0] == counts[1], f"{counts[0]} and {counts[1]} features"

    def same_sums(ours, theirs):
        sums = [number(text, r"sum_x=(\d+)") for text in (ours, theirs)]
        return sums[0] is not None and abs(int(sums[0]) - int(sums[1] or 0)) <= 10, f"sums {sums[0]}, {sums[1]}"

    def same_pairs(ours, theirs):
        counts = number(ours, r"(\d+) of them in an area"), number(theirs, r"points (\d+)")
        return counts[0] == counts[1], f"{counts[0]} and {counts[1]} points in an area"

    def same_copy(ours, theirs):
        copies = [json.load(open(f"{out}/{name}.geojson"))["features"] for name in ("ours_copy", "out_orjson")]
        return copies[0] == copies[1], f"{len(copies[0])} features, value by value"

    return [
        ("GeoJSON read and write", mine("query", points, output="ours_copy.geojson"),
         (library + ["json_orjson", data, out], []), "orjson", 0.25, same_copy),
        ("reproject to EPSG:32638", mine("project", points, "--crs", "EPSG:32638", "--precision", "3", output="ours_utm.geojson"),
         ogr("-lco", "RFC7946=NO", "-lco", "COORDINATE_PRECISION=3", "-t_srs", "EPSG:32638", points, output="peer_utm.geojson"),
         "ogr2ogr", 0.18, lambda a, b: positions_agree(f"{out}/ours_utm.geojson", f"{out}/peer_utm.geojson", 0.0011)),
        ("10 million coordinates", ([options.bench, "project", "--runs", "1"], []),
         (library + ["pyproj_10m", data, out], []), "pyproj", 1.05, same_sums),
        ("box", mine("query", points, "--bbox", "43,32,45,34", output="ours_box.geojson"),
         (["ogr2ogr", "-f", "GeoJSON", f"{out}/peer_box.geojson", points, "-spat", "43", "32", "45", "34"], [f"{out}/peer_box.geojson"]),
         "ogr2ogr", 0.15, same_count),
        ("join to areas", mine("query", world, "--tag", areas, "--tag-fields", "iso_a2,name", output="ours_tag.geojson"),
         (library + ["pip_sjoin", data, out], []), "geopandas", 0.25, same_pairs),
    ]


def enlarge(source, path):
    """Writes the features of a file eleven times."""
    with open(source, "rb") as file:
        text = file.read()
    start = text.index(b"[") + 1
    end = text.rindex(b"]")
    with open(path, "wb") as file:
        file.write(text[:end])
        for _ in range(10):
            file.write(b"," + text[start:end])
        file.write(text[end:])


def large(options):
    """2 GB through a query, and a file that ends in the middle."""
    path, copy = f"{options.out}/large.geojson", f"{options.out}/large_copy.geojson"
    apart(enlarge, f"{options.data}/points.geojson", path)
    cpu, memory, code, last = run([options.sitmap, "query", path, "-o", copy], [copy])
    print(f"| {os.path.getsize(path) / 1e9:.2f} GB read and written | {cpu:.1f} s | {memory:.0f} MB | exit {code}, {last} |")
    os.remove(copy)
    os.truncate(path, 1_000_000_000)
    cpu, memory, code, last = run([options.sitmap, "query", path, "-o", copy], [copy])
    left = [name for name in os.listdir(options.out) if name.startswith(("large_copy", ".large_copy"))]
    print(f"| cut at byte 1,000,000,000 | {cpu:.1f} s | {memory:.0f} MB | exit {code}, left behind: {left or 'nothing'}; {last[-160:]} |")
    os.remove(path)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("out")
    parser.add_argument("--tasks", required=True)
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--sitmap", default=".build/release/sitmap")
    parser.add_argument("--bench", default=".build/release/sitmap-bench")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--large", action="store_true")
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    print("| task | ours | memory | peer | theirs | memory | ratio | at most | results |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    failed = False
    for name, ours, theirs, peer, limit, compare in cases(options):
        mine, other = [], []
        for _ in range(options.runs):
            mine.append(run(*ours))
            other.append(run(*theirs))
        a, b = median(mine), median(other)
        if a[2] != 0 or b[2] != 0:
            sys.exit(f"{name}: exit {a[2]} and {b[2]}: {a[3][-300:]} {b[3][-300:]}")
        agrees, text = apart(compare, a[3], b[3])
        failed = failed or not agrees or a[0] > limit * b[0]
        print(
            f"| {name} | {a[0]:.2f} s | {a[1]:.0f} MB | {peer} | {b[0]:.2f} s | {b[1]:.0f} MB | {a[0] / b[0]:.3f} | {limit} "
            f"| {'agree' if agrees else 'DIFFER'}: {text} |",
            flush=True,
        )
    if options.large:
        large(options)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
