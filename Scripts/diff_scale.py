#!/usr/bin/env python3
"""Measures diffs of a million points beside other programs, each as a whole process.

usage: diff_scale.py POINTS POINTS_B [--sitmap PATH] [--peer NAME=COMMAND]... [--runs N]

POINTS and POINTS_B are two GeoJSON files of the same points. Prints CPU seconds (user and system), wall seconds and the
largest resident set, the median of the runs by CPU, and for each peer the ratio of ours to theirs.
"""
import argparse
import os
import shlex
import subprocess
import sys
import tempfile
import time


def measure(command, runs):
    """The median run by CPU: (cpu, wall, megabytes, what it printed last)."""
    results = []
    for _ in range(runs):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        text = process.stdout.read().decode(errors="replace").strip()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1):
            sys.exit(f"{shlex.join(command)} failed: {text[-500:]}")
        last = text.splitlines()[-1] if text else ""
        cpu = usage.ru_utime + usage.ru_stime
        results.append((cpu, time.perf_counter() - start, usage.ru_maxrss / 1024, last))
    return sorted(results)[len(results) // 2]


def show(name, result):
    cpu, wall, megabytes, last = result
    print(f"{name:34} {cpu:7.2f} CPU s {wall:7.2f} s {megabytes:6.0f} MB  {last[:90]}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("old")
    parser.add_argument("new")
    parser.add_argument("--sitmap", default=".build/release/sitmap")
    parser.add_argument("--peer", action="append", default=[])
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, "s.gpkg")
        diff = os.path.join(folder, "change.jsonl")
        ours = [options.sitmap, "diff"]
        own = {}
        own["files"] = measure(ours + [options.old, options.new, "--stat"], options.runs)
        show("sitmap diff FILE FILE --stat", own["files"])
        command = ours + [options.old, options.new, "-o", diff]
        show("sitmap diff FILE FILE -o jsonl", measure(command, options.runs))
        for name, path in (("a", options.old), ("b", options.new)):
            save = [options.sitmap, "snapshot", "save", name, path, "--layer", "points", "--store", store]
            show(f"sitmap snapshot save {name}", measure(save, 1))
        command = ours + ["a", "b", "--store", store, "--stat"]
        own["store"] = measure(command, options.runs)
        show("sitmap diff SNAPSHOT SNAPSHOT", own["store"])
        command = ours + ["a", "b", "--store", store, "-o", diff]
        show("sitmap diff SNAPSHOT SNAPSHOT jsonl", measure(command, options.runs))
        for peer in options.peer:
            name, command = peer.split("=", 1)
            result = measure(shlex.split(command), 1)
            show(name, result)
            for kind in own:
                print(f"  {kind} / {name}: {own[kind][0] / result[0]:.3f} of its CPU")


if __name__ == "__main__":
    main()
