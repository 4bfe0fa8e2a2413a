#!/usr/bin/env python3
"""Draws the layers of a worked example as a picture: Exports/NAME/map.png.

    python3 Scripts/draw_map.py Exports/ramadi-2015/2015-05-21 -o Exports/ramadi-2015/map.png     (or: make picture)

Reads events, displacement, flows, status and places.geojson of the folder as `sitmap map --split` wrote them; outlines and
rivers come from `sitmap places`, which must be on the PATH. Needs pycairo (Debian's python3-cairo).
"""
import argparse
import json
import math
import os
import subprocess

import cairo

from map_symbols import ACCESS, BORDER, FRAME, GREY, GROUPS, INK, LAND, MOVE, PALE, RIVER, SEA, WATER, Pen, Placer
from map_words import described

WIDTH, PANEL = 1600, 580


class View:
    """From degrees to pixels: equirectangular, true to scale in the middle of the map."""

    def __init__(self, box, width, height):
        self.west, self.south, self.east, self.north = box
        self.height = height
        middle = math.radians((self.south + self.north) / 2)
        self.per_degree = min(width / ((self.east - self.west) * math.cos(middle)), height / (self.north - self.south))
        self.shrink = math.cos(middle)
        self.left = (width - (self.east - self.west) * self.shrink * self.per_degree) / 2
        self.top = (height - (self.north - self.south) * self.per_degree) / 2

    def __call__(self, position):
        lon, lat = position[:2]
        return (self.left + (lon - self.west) * self.shrink * self.per_degree,
                self.top + (self.north - lat) * self.per_degree)

    def pixels(self, kilometres):
        return kilometres / 111.2 * self.per_degree


def read(folder, layer):
    path = os.path.join(folder, layer + ".geojson")
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8") as file:
        return json.load(file)["features"]


def places(box, kind):
    """Areas or waters of the gazetteer whose middle lies in the box."""
    done = subprocess.run(["sitmap", "places", "--bbox", ",".join(f"{x:.3f}" for x in box), "--class", kind, "-f", "geojson",
                           "--limit", "5000", "-q"], capture_output=True, encoding="utf-8")
    if done.returncode not in (0, 1):
        raise SystemExit(f"sitmap places: {done.stderr}")
    return json.loads(done.stdout)["features"] if done.stdout.strip() else []


def lines(geometry):
    """The rings or lines of a geometry."""
    if geometry is None:
        return []
    kind, coordinates = geometry["type"], geometry.get("coordinates")
    return {"LineString": lambda: [coordinates], "MultiLineString": lambda: coordinates,
            "Polygon": lambda: coordinates, "MultiPolygon": lambda: [ring for part in coordinates for ring in part],
            }.get(kind, lambda: [])()


def points_of(layers):
    """The positions that the map has to show: of records, of the ends of flows, and of the towns around."""
    found = []
    for name in ("events", "displacement", "flows", "status"):
        for feature in layers[name]:
            geometry = feature["geometry"]
            if geometry and geometry["type"] == "Point":
                found.append(geometry["coordinates"][:2])
            elif geometry and geometry["type"] == "LineString" and len(geometry["coordinates"]) == 2:
                found += [p[:2] for p in geometry["coordinates"]]
    if not found:
        raise SystemExit("nothing with a position to draw")
    middle = sorted(found)[len(found) // 2]
    return [p for p in found if abs(p[0] - middle[0]) < 4 and abs(p[1] - middle[1]) < 3]


def extent(found, height):
    """A box around positions, with a margin, in the shape of the map."""
    west, east = min(p[0] for p in found), max(p[0] for p in found)
    south, north = min(p[1] for p in found), max(p[1] for p in found)
    middle, shrink = (south + north) / 2, math.cos(math.radians((south + north) / 2))
    ratio = (WIDTH - PANEL) / height
    tall = max((north - south) * 1.7, (east - west) * 1.25 * shrink / ratio, 0.5)
    wide = tall * ratio / shrink
    return ((west + east - wide) / 2, middle - tall / 2, (west + east + wide) / 2, middle + tall / 2)


def draw_base(pen, view, box):
    """Countries, first-level units, lakes and rivers; gives the units and the rivers."""
    margin = 11
    wide = (box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin)
    areas = places(wide, "A")
    countries = [a for a in areas if a["properties"]["feature_code"].startswith("PCL")]
    units = [a for a in areas if a["properties"]["feature_code"] == "ADM1"]

    def seen(feature):
        return [[view(p) for p in ring] for ring in lines(feature["geometry"])]

    pen.background(SEA)
    for area in countries:
        pen.area(seen(area), fill=LAND)
    for area in units:
        pen.area(seen(area), edge=PALE, width=1.4, dash=(7, 5))
    for area in countries:
        pen.area(seen(area), edge=BORDER, width=2.4)
    rivers = []
    for water in places(wide, "H"):
        if (water["geometry"] or {}).get("type", "").endswith("Polygon"):
            pen.area(seen(water), fill=WATER, edge=RIVER, width=1)
        else:
            for line in seen(water):
                pen.line(line, RIVER, 3)
            rivers.append((water["properties"]["name"], seen(water)))
    return units, rivers


def name_river(pen, placer, view, name, parts):
    """The name of a river, where there is most room along what is seen of it."""
    width = pen.width(name, 17)
    seen = [p for line in parts for p in line
            if 80 < p[0] < WIDTH - PANEL - 160 and 80 < p[1] < view.height - 80
            and placer.free(p[0] + 8, p[1] - 24, width, 20)]
    if seen:
        x, y = max(seen, key=lambda p: (placer.room(p[0] + width / 2, p[1] - 14), p))
        placer.take(x + 8, y - 24, width, 20)
        pen.text(x + 8, y - 8, name, 17, RIVER, italic=True, halo=True)


def name_units(pen, placer, view, units):
    """The name of each first-level unit where there is most room for it."""
    for unit in units:
        rings = [[view(p) for p in ring] for ring in lines(unit["geometry"])]
        name = unit["properties"]["name"].upper()
        width = pen.width(name, 15)
        spots = [(x, y) for x in range(110, WIDTH - PANEL - 100, 40) for y in range(70, round(view.height) - 90, 40)
                 if all(inside((x + dx, y + dy), rings) for dx in (-width / 2, 0, width / 2) for dy in (-16, 4))
                 and placer.free(x - width / 2 - 8, y - 22, width + 16, 30)]
        if spots:
            x, y = max(spots, key=lambda spot: (placer.room(*spot), spot))
            placer.take(x - width / 2 - 60, y - 60, width + 120, 100)
            pen.text(x, y, name, 15, BORDER, centre=True, halo=True)


def inside(point, rings):
    """Whether a point lies in an area, by the crossings of a ray."""
    crossings = 0
    for ring in rings:
        for a, b in zip(ring, ring[1:]):
            if (a[1] > point[1]) != (b[1] > point[1]):
                crossings += point[0] < (b[0] - a[0]) * (point[1] - a[1]) / (b[1] - a[1]) + a[0]
    return crossings % 2 == 1


def is_area(record):
    """Whether a record is known to an area only."""
    return (record["geometry"] or {}).get("type", "").endswith("Polygon")


def draw_areas(pen, view, records):
    """What is known only to a province: its area, hatched, because it has no point."""
    shapes = {json.dumps(record["geometry"]) for record in records if is_area(record)}
    for shape in sorted(shapes):
        pen.hatch([[view(p) for p in ring] for ring in lines(json.loads(shape))], MOVE)


def draw_towns(pen, placer, view, features, statuses, box):
    """Settlements that the records use, and a ring around those that an armed group holds."""
    held = {s["properties"]["place_id"] for s in statuses
            if s["properties"]["state"] == "held" and s["properties"]["modality"] == "actual"
            and s["properties"].get("holder_type") == "rebel" and not s["properties"].get("until")}
    for place in features:
        geometry, properties = place["geometry"], place["properties"]
        if not geometry or geometry["type"] != "Point":
            continue
        lon, lat = geometry["coordinates"][:2]
        if not (box[0] < lon < box[2] and box[1] < lat < box[3]):
            continue
        x, y = view((lon, lat))
        if properties["id"] in held:
            pen.ring(x, y, 14, GROUPS["battle"][0], 4)
        pen.disc(x, y, 5, INK)
        placer.take(x - 10, y - 10, 20, 20)
        written = properties.get("names") if properties["feature_class"] == "P" else None
        name = (written or [properties["name"]])[0]
        width = pen.width(name, 17, bold=True)
        left, top = placer.find(x, y, width, 20, gap=17)
        pen.text(left, top + 16, name, 17, INK, bold=True, halo=True)


def draw_symbol(pen, layer, record, x, y, number):
    """The symbol of a record with its number; hollow when it is only claimed."""
    claimed = record["properties"]["modality"] != "actual"
    if layer == "displacement":
        pen.symbol("disc", x, y, 12, MOVE, hollow=claimed)
        colour = MOVE
    else:
        colour, shape = GROUPS.get(record["properties"]["group"], (INK, "disc"))[:2]
        pen.symbol(shape, x, y, 12, colour, hollow=claimed)
    pen.text(x, y + 4.5, str(number), 12, colour if claimed else (1, 1, 1), bold=True, centre=True)


def draw_records(pen, placer, view, numbered):
    """The symbols of each place in a row near it, where nothing else stands."""
    rows = {}
    for number, layer, record in numbered:
        if record["geometry"] and record["geometry"]["type"] == "Point":
            rows.setdefault(tuple(record["geometry"]["coordinates"][:2]), []).append((number, layer, record))
    for position, records in sorted(rows.items(), key=lambda row: (-len(row[1]), row[0])):
        x, y = view(position)
        width = 29 * len(records)
        left, top = placer.find(x, y, width, 29, gap=20)
        pen.line([(x, y), (min(max(x, left), left + width), min(max(y, top), top + 29))], GREY, 1.3)
        pen.disc(x, y, 3, GREY)
        for index, (number, layer, record) in enumerate(records):
            draw_symbol(pen, layer, record, left + 14.5 + 29 * index, top + 14.5, number)


def draw_flows(pen, placer, view, numbered):
    """An arrow from where people left to where they went."""
    used = {}
    for number, layer, record in numbered:
        geometry = record["geometry"]
        if layer != "displacement" or not geometry or geometry["type"] != "LineString":
            continue
        start, end = view(geometry["coordinates"][0]), view(geometry["coordinates"][-1])
        turn = used[(start, end)] = used.get((start, end), 0) + 1
        x, y = pen.arrow(start, end, MOVE, 5, bend=0.14 + 0.1 * (turn - 1))
        placer.take(x - 14, y - 14, 28, 28)
        draw_symbol(pen, layer, record, x, y, number)


def draw_panel(pen, options, numbered, statuses, height):
    """What the numbers mean, and where all of it comes from; gives the height that it needs."""
    x = WIDTH - PANEL
    pen.box(x, 0, PANEL, height, (1, 1, 1))
    pen.line([(x, 0), (x, height)], FRAME, 2)
    y = pen.paragraph(x + 24, 44, options.title, 25, INK, PANEL - 48, bold=True)
    y = pen.paragraph(x + 24, y, options.note, 13, GREY, PANEL - 48) + 14
    for number, layer, record in numbered:
        draw_symbol(pen, layer, record, x + 38, y - 4, number)
        y = max(pen.paragraph(x + 62, y, described(layer, record), 14, INK, PANEL - 80), y + 20) + 9
    y += 4
    for status in statuses:
        p = status["properties"]
        pen.ring(x + 38, y - 5, 6, GROUPS["battle"][0] if p["kind"] == "control" else ACCESS, 3)
        y = pen.paragraph(x + 62, y, described("status", status), 14, INK, PANEL - 80) + 4
    shown = [record for _, _, record in numbered]
    if any(is_area(record) for record in shown):
        pen.hatch([[(x + 26, y - 14), (x + 52, y - 14), (x + 52, y + 2), (x + 26, y + 2)]], MOVE)
        y = pen.paragraph(x + 62, y, "hatched: known only to this area, so that no point is drawn", 14, INK, PANEL - 80) + 4
    if any(record["properties"]["modality"] == "claimed" for record in shown):
        pen.symbol("disc", x + 38, y - 5, 7, MOVE, hollow=True)
        y = pen.paragraph(x + 62, y, "hollow: claimed, not confirmed", 14, INK, PANEL - 80) + 4
    y += 12
    return pen.paragraph(x + 24, y, options.credit, 12, GREY, PANEL - 48)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", help="layers that sitmap map --split wrote")
    parser.add_argument("-o", "--output", required=True, help="the picture, PNG")
    parser.add_argument("--title", default="Ramadi and the way to Baghdad, as of 21 May 2015")
    parser.add_argument("--note", default="Drawn from two example reports written for this project. The events are real, the"
                        " wording and some details are not. Planned, hypothetical and negated things are not shown.")
    parser.add_argument("--credit", default="Places: GeoNames (CC BY 4.0), Who's On First. Outlines and rivers: made with Natural"
                        " Earth. Layers by sitmap, picture by its Scripts/draw_map.py.")
    options = parser.parse_args()
    layers = {name: read(options.folder, name) for name in ("events", "displacement", "flows", "status", "places")}
    records = [("events", e) for e in layers["events"]] + [("displacement", d) for d in layers["displacement"]]
    records.sort(key=lambda r: (r[1]["properties"].get("date_from") or "9", r[0], r[1]["properties"]["id"]))
    numbered = [(number, layer, record) for number, (layer, record) in enumerate(records, 1)]
    scratch = Pen(cairo.Context(cairo.ImageSurface(cairo.FORMAT_RGB24, WIDTH, 10)))
    height = max(760, math.ceil(draw_panel(scratch, options, numbered, layers["status"], 10)) + 8)
    box = extent(points_of(layers), height)
    view = View(box, WIDTH - PANEL, height)

    surface = cairo.ImageSurface(cairo.FORMAT_RGB24, WIDTH, height)
    pen, placer = Pen(cairo.Context(surface)), Placer(0, 0, WIDTH - PANEL, height - 60)
    units, rivers = draw_base(pen, view, box)
    draw_areas(pen, view, layers["events"] + layers["displacement"])
    draw_flows(pen, placer, view, numbered)
    draw_towns(pen, placer, view, layers["places"], layers["status"], box)
    draw_records(pen, placer, view, numbered)
    for name, parts in rivers:
        name_river(pen, placer, view, name, parts)
    name_units(pen, placer, view, units)
    bar = next(k for k in (100, 50, 20, 10, 5) if view.pixels(k) < 260)
    pen.scale_bar(36, height - 36, view.pixels(bar), f"{bar} km")
    draw_panel(pen, options, numbered, layers["status"], height)
    surface.write_to_png(options.output)


if __name__ == "__main__":
    main()
