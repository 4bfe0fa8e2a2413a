#!/usr/bin/env python3
"""Scores how `sitmap diff` finds rows again, on real tables to which things were done whose truth is kept.

usage: match_truth.py TABLE [--sitmap PATH] [--rows N] [--share 0.01] [--seed N]

TABLE is a dump of GeoNames, or GeoJSON of points with one feature a line. Of its rows `share` each are re-keyed, respelled,
rounded, moved, re-coded, revised and removed, as many are added (they were held back), and all are shuffled; then the same
with every row re-keyed. Prints precision and recall of the pairs of rows that differ, and how many kinds are right.
"""
import argparse
import json
import os
import random
import subprocess
import tempfile

DEEDS = ["re-keyed", "respelled", "rounded", "moved", "re-coded", "changed", "removed"]


def load(path):
    """Rows as (longitude, latitude, properties), and the names of the fields that deeds are done to."""
    rows = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith('{"type":"Feature",'):
                feature = json.loads(line.rstrip(","))
                own = {k: v for k, v in feature["properties"].items() if k != "id"}
                rows.append((*feature["geometry"]["coordinates"], own))
            elif line.count("\t") == 18:
                cells = line.split("\t")
                own = dict(name=cells[1], country=cells[8], feature_code=cells[7], admin1_code=cells[10],
                           population=int(cells[14] or 0), timezone=cells[17], modification_date=cells[18])
                rows.append((float(cells[5]), float(cells[4]), own))
    names = set(rows[0][2])
    return rows, {
        "name": next((n for n in ("name", "admin1") if n in names)),
        "type": next(n for n in ("feature_code", "type") if n in names),
        "figure": next(n for n in ("population", "figure") if n in names),
    }


def changed(row, deed, fields, values, draw):
    """The row after a deed; None when the deed does nothing to it."""
    longitude, latitude, own = row
    own = dict(own)
    if deed == "respelled":
        name = own[fields["name"]]
        turned = [name.upper(), "Al-" + name, name.replace("a", "ā", 1), name.replace("e", "é", 1)]
        turned = [text for text in turned if text != name]
        own[fields["name"]] = draw.choice(turned)
    elif deed == "rounded":
        if (round(longitude, 2), round(latitude, 2)) == (longitude, latitude):
            return None
        longitude, latitude = round(longitude, 2), round(latitude, 2)
    elif deed == "moved":
        longitude = round(longitude + 0.02 + draw.random() * 0.1, 5)
    elif deed == "re-coded":
        own[fields["type"]] = draw.choice([v for v in values if v != own[fields["type"]]])
    elif deed == "changed":
        own[fields["figure"]] += draw.randint(1, 50)
    return longitude, latitude, own


def write(path, rows):
    with open(path, "w", encoding="utf-8") as file:
        file.write('{"type":"FeatureCollection","features":[\n')
        lines = []
        for key, (longitude, latitude, own) in rows:
            point = {"type": "Point", "coordinates": [longitude, latitude]}
            lines.append(json.dumps({"type": "Feature", "id": key, "geometry": point, "properties": {"id": key, **own}},
                                    ensure_ascii=False))
        file.write(",\n".join(lines) + "\n]}\n")


def score(rows, fields, options, rekeys_all):
    draw = random.Random(options.seed + rekeys_all)
    rows = rows[:]
    draw.shuffle(rows)
    rows = rows[: options.rows] if options.rows else rows
    held = int(len(rows) * options.share)
    values = sorted({row[2][fields["type"]] for row in rows})
    old, new, truth = [], [], {}
    for number, row in enumerate(rows[held:]):
        key = f"e{number}"
        old.append((key, row))
        at = draw.random() / options.share
        deed = DEEDS[int(at)] if at < len(DEEDS) else None
        if deed == "removed":
            continue
        after = changed(row, deed, fields, values, draw)
        if after is None:
            deed, after = None, row
        other = f"n{number}" if rekeys_all or deed == "re-keyed" else key
        new.append((other, after))
        if deed or other != key:
            truth[key] = (other, deed or "re-keyed")
    new += [(f"a{number}", row) for number, row in enumerate(rows[:held])]
    draw.shuffle(new)
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, name) for name in ("old.geojson", "new.geojson")]
        write(paths[0], old)
        write(paths[1], new)
        command = [options.sitmap, "diff", *paths, "-f", "json", "-q"]
        diff = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    found = right = kinds = 0
    by_deed = {}
    for change in diff["changes"]:
        if "matched_by" not in change:
            continue
        found += 1
        former = next((f["old"] for f in change["fields"] if f["field"] == "id"), change["id"])
        if truth.get(former, (None, None))[0] != change["id"]:
            continue
        right += 1
        deed = truth[former][1]
        isRight = deed in change["kinds"]
        kinds += isRight
        total, good = by_deed.get(deed, (0, 0))
        by_deed[deed] = (total + 1, good + isRight)
    name = "every row re-keyed" if rekeys_all else "ids kept but for some"
    print(f"{name}: {len(old):,} rows, {len(truth):,} to find, precision {right / max(1, found):.4f}, "
          f"recall {right / max(1, len(truth)):.4f}, kinds {kinds / max(1, right):.4f}")
    print("  kinds right of pairs right: " + ", ".join(f"{d} {g}/{t}" for d, (t, g) in sorted(by_deed.items())))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("table")
    parser.add_argument("--sitmap", default=".build/release/sitmap")
    parser.add_argument("--rows", type=int)
    parser.add_argument("--share", type=float, default=0.01)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rows, fields = load(options.table)
    for rekeys_all in (False, True):
        score(rows, fields, options, rekeys_all)


if __name__ == "__main__":
    main()
