"""The development sets: how each is run and scored. Used by eval.py."""
import csv
import json
import math
import os
import subprocess
import sys


class Run:
    """Where everything is, and the rows so far."""

    def __init__(self, shared, sitmap, work):
        self.data = os.path.join(shared, "data")
        self.tools = os.path.join(shared, "tools")
        self.sitmap_path = sitmap
        self.work = work
        self.rows = []

    def folder(self, name):
        path = os.path.join(self.work, name)
        os.makedirs(path, exist_ok=True)
        return path

    def add(self, corpus, command, measures):
        """One row for each measure; a value is a share, a count or a text."""
        for measure, value in measures:
            text = "-" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)
            self.rows.append((corpus, measure, text, command))
            print(f"{corpus:16} {measure:28} {text:>12}   {command}", flush=True)

    def sitmap(self, *arguments, text=None):
        """What sitmap prints; a failure ends the run, because a table with holes would look like a score."""
        done = subprocess.run([self.sitmap_path, *arguments], input=text, capture_output=True, encoding="utf-8")
        if done.returncode not in (0, 1):
            sys.exit(f"sitmap {' '.join(arguments)}: exit code {done.returncode}\n{done.stderr[-2000:]}")
        return done.stdout

    def tool(self, name, *arguments):
        """The scorer's answer, from JSON."""
        done = subprocess.run([sys.executable, os.path.join(self.tools, name), *arguments, "--json"],
                              capture_output=True, encoding="utf-8")
        if done.returncode != 0:
            sys.exit(f"{name} {' '.join(arguments)}:\n{done.stderr[-2000:]}")
        return json.loads(done.stdout)


def json_lines(text):
    """The records of JSON Lines; only a line feed ends a line, whatever else Unicode calls a line end."""
    return [json.loads(line) for line in text.split("\n") if line.strip()]


def read_lines(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if path.endswith(".gold.json"):
        return [json.loads(text)]
    return json_lines(text)


def write_lines(path, records):
    with open(path, "w", encoding="utf-8") as file:
        for record in records:
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def unique_ids(records):
    """Some sets give one id to several records: the scorers and we need to tell them apart."""
    seen = {}
    for record in records:
        number = seen[record["id"]] = seen.get(record["id"], 0) + 1
        if number > 1:
            record["id"] += f"#{number}"
    return records


def reports_of(records, with_address=False):
    """The documents without their gold: id, date and text are all that sitmap is given, and the address on demand."""
    for record in records:
        report = {"id": record["id"], "text": record["text"]}
        if with_address and record.get("source_url"):
            report["url"] = record["source_url"]
        date = record.get("date") or record.get("dct")
        if date:
            report["date"] = date
        yield report


# ---------------------------------------------------------------------------------------------------------------------
# Events and displacement

def mapped(run, corpus, gold, with_address=False):
    """Maps a gold set; gives the folder of predictions and the path of the gold as it was scored."""
    folder = run.folder(corpus)
    records = unique_ids(read_lines(gold))
    documents, kept = os.path.join(folder, "in.jsonl"), os.path.join(folder, "gold.jsonl")
    write_lines(documents, reports_of(records, with_address))
    write_lines(kept, records)
    layers = {"events": [], "displacement": []}
    for answer in json_lines(run.sitmap("map", documents, "-f", "jsonl", "--modality", "all", "-q")):
        for name, features in layers.items():
            for feature in answer.get(name, []):
                feature["properties"]["doc"] = answer["id"]
                # An id is the same in two documents that tell of the same thing; in one file it must not be.
                feature["id"] = f"{answer['id']}/{feature['id']}"
                features.append(feature)
    for name, features in layers.items():
        with open(os.path.join(folder, name + ".geojson"), "w", encoding="utf-8") as file:
            json.dump({"type": "FeatureCollection", "features": features}, file, ensure_ascii=False)
    return folder, kept


def score_events(run, corpus, file, kind, measures):
    folder, gold = mapped(run, corpus, os.path.join(run.data, "events", file))
    answer = run.tool("score_events.py", kind, "--gold", gold, "--pred", folder)
    run.add(corpus, f"sitmap map {file} -f jsonl --modality all; score_events.py {kind}", measures(answer))


def idmc(run):
    """From the text alone; then with the address of each excerpt's source, which tells the country that many leave out."""
    score_events(run, "idmc", "idmc_excerpts.jsonl", "idmc", IDMC)
    folder, gold = mapped(run, "idmc-address", os.path.join(run.data, "events", "idmc_excerpts.jsonl"), with_address=True)
    answer = run.tool("score_events.py", "idmc", "--gold", gold, "--pred", folder)
    run.add("idmc + address", "sitmap map idmc_excerpts.jsonl (with its source_url) -f jsonl --modality all; score_events.py idmc",
            [("country", answer["country"])])


def passages(answer):
    f1 = [("headline", answer["headline"])] + [
        (name + " F1", answer[name]["f1"])
        for name in ("event_main", "event_full", "displacement_main", "figure_value_qualifier")]
    traps = answer["traps"]
    return f1 + [
        ("flagged_found", answer["flagged_found"]),
        ("traps taken as real", f"{traps['taken_as_real']} of {traps['total']}"),
        ("not_places used", f"{traps['not_places_used']} of {traps['not_places']}")]


def named(*names):
    return lambda answer: [(name, answer[name]) for name in names]


def subtypes(answer):
    return [("type weighted F1", answer["type"]["weighted_f1"]), ("type macro F1", answer["type"]["macro_f1"]),
            ("type among all events", answer["type_among_all_events_of_snippet"]),
            ("group weighted F1", answer["group"]["weighted_f1"])]


def muc(answer):
    return [("relevance F1", answer["document_relevance"]["f1"])] + [
        (name + " F1", answer[name]["f1"]) for name in ("type", "type_location", "type_date", "type_location_date")]


PLOVER = named("accuracy", "weighted_f1", "macro_f1", "among_all_events_of_sentence")
IDMC = named("with_any_record", "figure_found", "figure_first", "figures_given_per_excerpt", "unit", "term",
             "term_family", "location", "country")


def timex(run):
    folder = run.folder("timex")
    gold = os.path.join(run.data, "events", "timex.jsonl")
    documents = os.path.join(folder, "in.jsonl")
    write_lines(documents, reports_of(read_lines(gold)))
    with open(os.path.join(folder, "dates.jsonl"), "w", encoding="utf-8") as file:
        for answer in json_lines(run.sitmap("annotate", documents, "-f", "jsonl", "--only", "dates", "-q")):
            for date in answer.get("dates", []):
                file.write(json.dumps(dict(date, doc=answer["id"]), ensure_ascii=False) + "\n")
    answer = run.tool("score_events.py", "timex", "--gold", gold, "--pred", folder)
    run.add("timex", "sitmap annotate timex.jsonl -f jsonl --only dates; score_events.py timex",
            [(name + " F1", answer[name]["f1"]) for name in ("relaxed", "strict", "value")])


# ---------------------------------------------------------------------------------------------------------------------
# Places

# What the annotators of a corpus marked: all names that stand for a place in any way; adjectives not everywhere.
MARKED_ROLES = "literal,organisation,metonym,dateline,publisher"
MARKS_DEMONYMS = ("lgl", "trnews-dev")


def geoparsing(run, name):
    roles = MARKED_ROLES + (",demonym" if name in MARKS_DEMONYMS else "")
    gold = os.path.join(run.data, "geoparsing", name + ".jsonl")
    folder = run.folder(name)
    documents, predictions = os.path.join(folder, "in.jsonl"), os.path.join(folder, "out.jsonl")
    write_lines(documents, reports_of(read_lines(gold)))
    with open(predictions, "w", encoding="utf-8") as file:
        file.write(run.sitmap("annotate", documents, "-f", "jsonl", "--only", "toponyms", "--roles", roles, "-q"))
    (answer,) = run.tool("score_geoparsing.py", gold, predictions).values()
    measures = [("exact F1", "exact_f1"), ("overlap F1", "overlap_f1"), ("e2e@161", "e2e_161"),
                ("geoF1", "geo_f1"), ("res@161", "res_161")]
    if name == "wiktor-dev":  # Only the article's own place is annotated: precision would mean nothing.
        measures = [("overlap recall", "overlap_r"), ("e2e@161", "e2e_161"), ("res@161", "res_161")]
    run.add(name, f"sitmap annotate {name}.jsonl -f jsonl --only toponyms --roles {roles}; score_geoparsing.py",
            [(label, answer[key]) for label, key in measures])


def kilometres(lat1, lon1, lat2, lon2):
    a, b = math.radians(lat1), math.radians(lat2)
    h = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(math.radians(lon2 - lon1) / 2) ** 2
    return 2 * 6371.0088 * math.asin(min(1.0, math.sqrt(h)))


def report_body(path):
    """The text of a report after its front matter and the empty line."""
    with open(path, encoding="utf-8") as file:
        return file.read().split("---\n", 2)[2].lstrip("\n")


def report_places(run):
    folder = os.path.join(run.data, "reports")
    with open(os.path.join(folder, "places-gold.csv"), encoding="utf-8", newline="") as file:
        gold = list(csv.DictReader(file))
    files = sorted({row["file"] for row in gold})
    documents = os.path.join(run.folder("report-places"), "in.jsonl")
    write_lines(documents, ({"id": name, "text": report_body(os.path.join(folder, name))} for name in files))
    answers = {}
    for answer in json_lines(run.sitmap("annotate", documents, "-f", "jsonl", "--only", "toponyms", "-q")):
        answers[answer["id"]] = answer["toponyms"]
    found = within161 = within25 = 0
    for row in gold:
        start, end = int(row["start"]), int(row["end"])
        hits = [t for t in answers[row["file"]] if t["start"] < end and t["end"] > start]
        found += bool(hits)
        errors = [kilometres(float(row["lat"]), float(row["lon"]), t["lat"], t["lon"])
                  for t in hits if t["lat"] is not None]
        within161 += any(error <= 161 for error in errors)
        within25 += any(error <= 25 for error in errors)
    total = len(gold)
    run.add("12 reports", "sitmap annotate REPORT -f jsonl --only toponyms; places-gold.csv",
            [("found", found / total), ("within 161 km", within161 / total), ("within 25 km", within25 / total)])


def positions(geometry):
    """Every position of a geometry, longitude first."""
    def walk(value):
        if value and isinstance(value[0], (int, float)):
            yield value
        else:
            for part in value:
                yield from walk(part)
    return walk(geometry["coordinates"]) if geometry else iter(())


def coverage(run):
    """Whether the first answer lies within the tolerance: its point, or the nearest position of a river."""
    path = os.path.join(run.data, "gazetteer", "coverage", "names.tsv")
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    right, misses = 0, []
    for row in rows:
        wanted, tolerance = (float(row["lat"]), float(row["lon"])), float(row["tolerance_km"])
        if any(kilometres(*wanted, lat, lon) <= tolerance for lat, lon in first_place(run, row["name"])):
            right += 1
        else:
            misses.append(row["name"])
    run.add("coverage", "sitmap places NAME -f json --limit 1; coverage/names.tsv",
            [("first answer right", f"{right} of {len(rows)}"), ("misses", ", ".join(misses) or "none")])


def first_place(run, name):
    """Where the first answer is: its point, the middle of an area, or every position of a line."""
    answer = run.sitmap("places", name, "-f", "json", "--limit", "1", "-q")
    places = json.loads(answer) if answer.strip() else []
    if not places:
        return []
    if places[0].get("lat") is not None:
        return [(places[0]["lat"], places[0]["lon"])]
    shape = json.loads(run.sitmap("places", places[0]["id"], "-f", "geojson", "--limit", "1", "-q"))
    geometry = shape["features"][0]["geometry"]
    found = [(lat, lon) for lon, lat in positions(geometry)]
    if "LineString" in geometry["type"]:
        return found
    lats, lons = [lat for lat, _ in found], [lon for _, lon in found]
    return [((min(lats) + max(lats)) / 2, (min(lons) + max(lons)) / 2)]


# ---------------------------------------------------------------------------------------------------------------------
# All reports, and the form of what is written

def reports(run):
    folder = run.folder("reports")
    names = sorted(name for name in os.listdir(os.path.join(run.data, "reports")) if name.endswith(".txt"))
    paths = [os.path.join(run.data, "reports", name) for name in names]
    run.sitmap("map", *paths, "--modality", "all", "--split", "-o", os.path.join(folder, "all"), "-q")
    for name, path in zip(names, paths):
        run.sitmap("map", path, "-o", os.path.join(folder, name[:-4] + ".geojson"), "-q")
    run.add("reports", "sitmap map REPORT, each alone and all together", [("mapped without an error", f"{len(names)} of {len(names)}")])


def conformance(run):
    written = [os.path.join(folder, name) for folder, _, names in os.walk(run.work)
               for name in names if name.endswith(".geojson")]
    clean = []
    for path in sorted(written):
        done = subprocess.run([sys.executable, os.path.join(run.tools, "rfc7946.py"), path],
                              capture_output=True, encoding="utf-8")
        marks = [line for line in done.stdout.splitlines() if line.lstrip("0123456789 \t").startswith(("E ", "W "))]
        if done.returncode == 0 and not marks:
            clean.append(path)
        else:
            print(f"  {os.path.relpath(path, run.work)}: {done.stdout}{done.stderr}", file=sys.stderr)
    run.add("GeoJSON written", "rfc7946.py FILE", [("files without E or W", f"{len(clean)} of {len(written)}")])


SETS = {
    "seed": lambda run: score_events(run, "seed", "ramadi-2015-05-21.gold.json", "passages", passages),
    "passages": lambda run: score_events(run, "passages", "passages.jsonl", "passages", passages),
    "idmc": idmc,
    "subtypes": lambda run: score_events(run, "subtypes", "case2021_subtypes.jsonl", "subtypes", subtypes),
    "muc4": lambda run: score_events(run, "muc4", "muc4.jsonl", "muc", muc),
    "plover_gsr": lambda run: score_events(run, "plover_gsr", "plover_gsr.jsonl", "plover", PLOVER),
    "plover_relations": lambda run: score_events(run, "plover_relations", "plover_relations.jsonl", "plover", PLOVER),
    "timex": timex,
    "lgl": lambda run: geoparsing(run, "lgl"),
    "trnews-dev": lambda run: geoparsing(run, "trnews-dev"),
    "geovirus": lambda run: geoparsing(run, "geovirus"),
    "wiktor-dev": lambda run: geoparsing(run, "wiktor-dev"),
    "report-places": report_places,
    "coverage": coverage,
    "reports": reports,
    "geojson": conformance,  # Last: it reads what the others wrote.
}
