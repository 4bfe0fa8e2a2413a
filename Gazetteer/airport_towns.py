#!/usr/bin/env python3
"""Towns that only an airport tells of: writes curated/airport_towns.tsv.

    python3 Gazetteer/airport_towns.py --package FILE [--check]

FILE is the wheel that SOURCES.tsv pins as airportsdata (a zip file: nothing is installed and no code of it is run). Each of its airports names
the town that it serves. Where the gazetteer has no settlement of that name in the country, the town is written down at the position
of the airport, with a radius of 10 km: airports lie beside their towns. `--check` compares with what stands there instead of writing.

A town is taken in the countries below, when its airport bears its name (an airport with another name may lie anywhere in the district), and when no
settlement within 40 km has nearly that name, or within 80 km one of the same consonants (a misspelling of the package's; SPELLED rights those of
towns that are nowhere else). Not taken are ordinary words, names of persons, names of five letters or fewer unless a unit of the country within
150 km or SHORT_TOWNS has them too, names that a town of 15,000 people, a unit of the first level or a country has elsewhere, names that two
airports bear far from each other, farms, lodges, mines, parks, camps and the like, and NOT_TOWNS, which a person struck out of the list.
"""
import argparse
import collections
import csv
import difflib
import hashlib
import io
import os
import re
import sys
import zipfile

from points import HERE, WORDS, first_level, fold, holds, kilometres, read

SOURCE = "airportsdata {} (the position of its airport, {})"
RADIUS = 10
# Where reports of conflict and disaster come from. Elsewhere such names are mostly those of farms and of persons.
COUNTRIES = set("""AF AO AZ BD BF BI BJ BO BY CD CF CI CM CO CU DJ DO DZ EC EG ER ET GM GN GT GW HN HT ID IN IQ IR KE KG KH KZ LA LB LK LR LY MG ML MM
MN MR MW MX MY MZ NE NG NI NP PE PG PH PK PS RU RW SD SL SN SO SS SV SY TD TG TH TJ TL TM TN TR TZ UA UG UZ VE VN VU YE ZM ZW SB TO FJ""".split())
# What is no town, or what no report would call one.
NO_TOWN = set("""air airbase airfield airstrip atoll base camp carretera club control corporation dam desvio district estacion estancia estate
farm fazenda ferme field finca game gas hacienda hato highway hills ingenio island islands isle km lago laguna lake lodge military mine mines mining mission naval
oil oilfield pampa park plantation plateau ranch rancho reserve resort river rio safari section sector station strip sugar terminal valley village""".split())
AIRPORT = r"\b(international|domestic|regional|municipal|national|civil|new|airports?|aerodrome|airstrip|airfield|air ?base|airpark)\b"
# Parks, farms, companies, provinces, misspellings, names of persons and words of other languages.
NOT_TOWNS = set("""
AF Darwaz|BO Ballivian|BO Manuripi|BO Tesoro|CD Celo Zongo|CD Katanda Rusthuru|CD Kikongo Sur Wamba|CD Kilomines|CD Kimano Ii
CD Kole Sur Lukenie|CD Malanga|CD Malebo|CD Missayi|CD Phibraki|CD Saulia|CD Sominka|CF Mobaye Mbanga|CO Apiay|CO Berastegui|CO Marandua
CO Velasquez|CU El Caribe|CU Las Clavellinas|DO Consuelo|DO Cotui Angelina|EC Curacay|EC El Vergel|EC Patuca|EC Loma Larga|EC Los Perez
ET Sheik Hussein|FJ Ono-I-Lau|GT Carmelita|GT Dos Lagunas|HN Acensa|HN El Aguacate|HN Fort Cay|HN Malera|HN Monica|HN Palacios
ID Kepulauan Larat|ID Santan|IR Havadarya|KE Keekorok|KE Kilaguni|KE Samburu South|KH Ratanakiri|LA Xieng Khouang|LR Nimba|MM Kyaukhtu South
MM Lonekin|MW Katumbi|MW Lifupa|MY Jendarata|MY Redang|MY Sahabat|MY Tomanggong|MY Ulu Bernam|NE La Tapoa|NI Dos Montes|NI El Papalonal|PE Aguas Calientes
PE Collique Bajo|PE El Valor|PE Huanuco Viejo|PE Manu|PE Nuevo Mundo|PE Paita Wesr|PE Palmas del Espino|PE San Francisco de Yeso
PE San Juan Aposento|PE Ventilla|PE Zorrillos|PK Cape Monz|PK Jam Nida|PK Mad Jamu Kholelan|PK Mir Baz|RU Kusino|RU Manushkino|SD Carthago
SV Barrillas|SV El Jocotillo|SV Espiritu Santo|SV La Cabana|SV La Chepona|SV Las Mesas|TD Bardai Zougra|TL Oecussi-Ambeno|TN Sidi Ahmed
TZ Seronera|TZ West Kilimanjaro|UG Kabalega Falls|VE Callejas|VE Cordereno|VE El Lechozo|VE El Lucero|VE El Toco|VE L Trinidad de Orichuna
VE La Blanquilla - Isla Margarita|VE Las Clavellinasmer|VE Medano Alto|VE Morichito|VE Turagua|VE central Matilde|VN Ca Mau City|ZM Chocha
ZM Sakeji|ZM Waka Waka|ZM West Four|ZW Bosbury|ZW Braebourne|ZW Chizarira|ZW Fothergill|ZW Induna|ZW Longuiel|ZW Middle Sabi|ZW Ratelshoek
ZW Renroc|ZW Sengwa Gorge|ZW Spray View|ZW Sun Yet Sen|ZW Tinfields
""".replace("\n", "|").split("|"))
# Names of five letters or fewer of which a person says that they are towns.
SHORT_TOWNS = set("""BF Arly|BJ Porga|CD Ikela|CD Kailo|CD Luozi|CD Oshwe|CF Mboki|CF Rafai|ID Kisar|ID Lereh|ID Melak|ML Senou|MM Palaw|MM Pauk|MM Tanyang
MM Tilin|NP Dolpa|NP Jiri|NP Lukla|NP Rolpa|PG Derim|PG Tufi|SS Akobo|SS Pibor|SS Renk|ZW Kezi|ZW Wedza|ZW Zaka""".replace("\n", "|").split("|"))
# What the package writes, and what the town is called.
SPELLED = {
    ("AF", "Sheghnan"): "Shighnan", ("IN", "Dunakonda"): "Donakonda", ("MM", "Naungmom"): "Nawngmun",
    ("MM", "Phonngbyin"): "Phaungbyin", ("MM", "Mongpyin"): "Mong Ping", ("NP", "Tumling Tar"): "Tumlingtar", ("SS", "Kago Kaju"): "Kajo Keji",
    ("SS", "Nimuli"): "Nimule", ("SS", "Pachella"): "Pochalla", ("SS", "Pibor Post"): "Pibor", ("ZM", "Rufansa"): "Rufunsa", ("ZW", "Tsholothso"): "Tsholotsho",
    ("ZW", "Chivu"): "Chivhu", ("YE", "Al-Bough"): "Al-Buqa", ("YE", "Sayun"): "Seiyun", ("CD", "Katako'kombe"): "Katako-Kombe",
}
HEAD = "id name country admin1 admin2 class code lat lon population radius_km names source".split()


def airports(path):
    """The version of the package and its airports."""
    name = os.path.basename(path)
    row = next(row for row in read("SOURCES.tsv") if row["package"] == "airportsdata")
    with open(path, "rb") as file:
        if hashlib.sha256(file.read()).hexdigest() != row["sha256"]:
            sys.exit(f"{name} is not the file of SOURCES.tsv; download airportsdata {row['version']}")
    with zipfile.ZipFile(path) as wheel:
        text = wheel.read("airportsdata/airports.csv").decode("utf8")
    return row["version"], list(csv.DictReader(io.StringIO(text)))


def key(name):
    """A name as it is compared: folded, Turkish and Azeri letters too."""
    return " ".join(fold(name.replace("ı", "i").replace("ə", "a").replace("ø", "o")).split())


def town(city):
    """The town of `Agats-Papua Island` and of `Melak, Borneo Island`."""
    city = re.sub(r"\s*[,-][^,-]*\bIslands?\b.*$", "", city)
    return re.sub(r"\s+", " ", re.sub(r" Airport$", "", city)).strip()


def bare(airport):
    """The name of an airport without what it is."""
    return key(re.sub(AIRPORT, " ", airport["name"].lower()))


class Known:
    """The names of places that the other tables hold."""

    def __init__(self):
        self.settlements = collections.defaultdict(dict)
        self.units = collections.defaultdict(list)
        self.taken = collections.defaultdict(list)
        self.near = collections.defaultdict(list)
        for table in ("base/places.tsv.gz", "curated/places.tsv"):
            for row in read(table):
                point = (float(row["lon"]), float(row["lat"]))
                names = {key(name) for name in [row["name"]] + row["names"].split("|")} - {""}
                if row["class"] == "P":
                    for name in names:
                        self.settlements[row["country"]].setdefault(name, []).append(point)
                    self.near[row["country"], round(point[0]), round(point[1])].append((point, names))
                elif row["class"] == "A" and row["country"]:
                    word = " " + WORDS.get(row["country"], "District").lower()
                    for name in names:
                        self.units[row["country"], name.removesuffix(word)].append(point)
                if row["class"] == "P" and int(row["population"] or 0) >= 15_000 or row["code"] in ("ADM1", "PCLI", "PCLD", "TERR"):
                    for name in names:
                        self.taken[name].append((row["country"] if row["class"] == "A" else "", point))
        for row in read("curated/aliases.tsv"):
            self.taken[key(row["alias"])].append(("", (0, 0)))

    def elsewhere(self, country, name, point):
        """Whether a larger place has the name, other than the unit that the town lies in."""
        return any(other != country or kilometres(there, point) > 300 for other, there in self.taken[name])

    def alike(self, country, name, point):
        """Settlements within 40 km that have nearly this name."""
        bones = skeleton(name)
        for x in range(-1, 2):
            for y in range(-1, 2):
                for other, names in self.near[country, round(point[0]) + x, round(point[1]) + y]:
                    away = kilometres(point, other)
                    if away <= 80 and any(len(bones) > 2 and skeleton(n) == bones for n in names) or away <= 40 and any(
                            difflib.SequenceMatcher(None, n, name).ratio() > 0.75 or len(name) > 5 and n.startswith(name) for n in names):
                        return min(names, key=lambda n: -difflib.SequenceMatcher(None, n, name).ratio())
        return None


def skeleton(name):
    """The consonants of a name, doubled ones once."""
    return re.sub(r"(.)\1+", r"\1", re.sub(r"[aeiouyh ]", "", name))


def agree(airport, town):
    """Whether an airport bears the name of its town."""
    name, own = key(town), bare(airport)
    return name in own or len(own) > 3 and name.startswith(own + " ") or difflib.SequenceMatcher(None, own, name).ratio() > 0.85


def rows(version, table):
    """The rows, and why others are none."""
    known = Known()
    words = {key(row["word"]) for name in ("curated/stopwords.tsv", "base/words.tsv.gz", "base/rarer-words.tsv.gz") for row in read(name)}
    struck = {tuple(line.split(" ", 1)) for line in NOT_TOWNS if line}
    places = collections.defaultdict(list)
    for airport in table:
        name = town(airport["city"])
        if airport["country"] in COUNTRIES and key(name):
            places[airport["country"], key(name)].append((name, airport))
    first = first_level(COUNTRIES)
    found, left = [], []
    for (country, name), named in sorted(places.items()):
        if name in known.settlements[country]:
            continue
        own = [(label, airport) for label, airport in named if agree(airport, label)]
        if not own:
            left.append(f"{country} {named[0][0]}: its airport is {named[0][1]['name']}")
            continue
        written, airport = own[0]
        label = SPELLED.get((country, written), written)
        name = key(label)
        points = [(float(a["lon"]), float(a["lat"])) for _, a in own]
        point = points[0]

        def is_short(name):
            """Whether a name is too short to stand alone."""
            units = known.units[country, key(name)]
            return len(name) <= 5 and f"{country} {name}" not in SHORT_TOWNS and not any(kilometres(point, unit) <= 150 for unit in units)

        reason = None
        if any(kilometres(point, other) > 30 for other in points):
            reason = "two far from each other"
        elif NO_TOWN & set(name.split()) or re.search(r"[^\w\s'’.-]|\d", label):
            reason = "no town"
        elif name in words:
            reason = "a word or a person's name"
        elif known.elsewhere(country, name, point):
            reason = "a larger place's name"
        elif is_short(label):
            reason = "short"
        elif known.units[country, name] and all(kilometres(point, unit) > 150 for unit in known.units[country, name]):
            reason = "far from the unit of its name"
        elif near := known.alike(country, name, point):
            reason = "near " + near
        elif f"{country} {written}" in NOT_TOWNS:
            reason = "struck out"
        if reason:
            left.append(f"{country} {label}: {reason}")
            continue
        short = re.sub(f"(?i){AIRPORT}.*", "", airport["name"]).strip()
        others = [short] if name.startswith(key(short) + " ") and not is_short(short) and key(short) not in words | known.taken.keys() else []
        holders = {code for code, rings in first[country] if holds(rings, point)}
        found.append([f"sitmap:{re.sub(r'[^a-z0-9]+', '-', name)}-town-{country.lower()}", label, country, holders.pop() if len(holders) == 1 else "", "",
                      "P", "PPL", f"{point[1]:.4f}", f"{point[0]:.4f}", "0", str(RADIUS), "|".join(others),
                      SOURCE.format(version, airport["icao"] + (f", there {written}" if written != label else ""))])
    return sorted(found), left


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--package", required=True, help="the wheel of airportsdata")
    parser.add_argument("--check", action="store_true", help="compare, do not write")
    given = parser.parse_args()
    found, left = rows(*airports(given.package))
    print("\n".join(left), file=sys.stderr)
    text = "# Written by airport_towns.py, not by hand: towns at the positions of their airports.\n" + "".join("\t".join(row) + "\n" for row in [HEAD] + found)
    path = os.path.join(HERE, "curated", "airport_towns.tsv")
    if given.check:
        with open(path, encoding="utf8") as file:
            same = file.read() == text
        print(f"{path} is {'' if same else 'not '}what the package gives")
        return 0 if same else 1
    with open(path, "w", encoding="utf8") as file:
        file.write(text)
    print(f"{len(found)} towns")
    return 0


if __name__ == "__main__":
    sys.exit(main())
