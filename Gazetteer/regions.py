"""Regions made of units: the polygons of the members in curated/regions.tsv, dissolved. Part of extract.py."""
import csv
import os
import sys

import shapely
from extract import HERE, Place, key, read_natural_earth_admin1

# Members without a polygon of their own: Natural Earth's polygons that together make the region.
OUTLINES = {"sitmap:kordofan": ("SD", {"North Kordufan", "South Kordufan"})}
LABEL = "members of curated/regions.tsv, dissolved"


def read_regions():
    path = os.path.join(HERE, "curated", "regions.tsv")
    with open(path, encoding="utf-8", newline="") as f:
        return list(csv.DictReader((line for line in f if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))


def build_regions(packages, shapes, places):
    """New places for new ids, more names and a polygon for ids that stand; returns the new places."""
    by_id, new = {p.id: p for p in places}, []
    for r in read_regions():
        members = r["members"].split("|")
        missing = [m for m in members if m not in by_id]
        if missing:
            sys.exit(f"extract.py: curated/regions.tsv: {r['id']}: no place {', '.join(missing)}")
        outlines = [shapes.geometry[m] for m in members if m in shapes.geometry]
        if r["id"] in OUTLINES:
            country, names = OUTLINES[r["id"]]
            outlines += [p["geom"] for p in read_natural_earth_admin1(packages) if p["iso_a2"] == country and p["name"] in names]
        # A sliver of a hundredth of a degree between neighbours is closed; the outer line moves by nothing that shows.
        whole = shapely.union_all(outlines).buffer(0.006, join_style="mitre").buffer(-0.006, join_style="mitre") if outlines else None
        if whole is not None:
            whole = shapely.box(-180, -90, 180, 90).intersection(whole.simplify(0.01 if whole.area > 30 else 0.001))
        countries = {by_id[m].country for m in members}
        country = countries.pop() if len(countries) == 1 else ""
        names = {n for n in r["aliases"].split("|") if n}
        if r["id"] in by_id:
            place = by_id[r["id"]]
            if place.name != r["name"]:
                names.add(place.name)
                place.name = r["name"]
            place.names |= names
            place.country = country
        else:
            if whole is None:
                sys.exit(f"extract.py: curated/regions.tsv: {r['id']} has no position: none of its members has a polygon")
            biggest = max(shapely.get_parts(whole), key=lambda g: g.area)
            point = whole.centroid if whole.contains(whole.centroid) else biggest.representative_point()
            place = Place(r["id"], r["name"], country, "L", "RGN", point.y, point.x, names, LABEL)
            new.append(place)
        if whole is not None and r["id"] not in shapes.geometry:
            shapes.add_polygon(r["id"], whole, LABEL)
    return new


def leave_names_to(owners, places):
    """Takes names away from units and regions that a sea or a composed region owns: 'Mediterranean' is no part of Turkey."""
    owned = {key(n): o.id for o in owners for n in {o.name, *o.names}}
    for p in places:
        if p.cls in "AL" and p.code not in ("PCLI", "PCLD", "PCLS", "TERR", "CONT"):
            p.names = {n for n in p.names if owned.get(key(n), p.id) == p.id or key(n) == key(p.name)}
