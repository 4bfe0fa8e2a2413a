#!/usr/bin/env python3
"""Scores what the program reads in single sentences against gold.

    python3 Scripts/score_sentences.py --sitmap .build/release/sitmap Tests/Fixtures/Sentences/denial.jsonl [--half odd|even] [--errors]

A line of a file is {"id", "date", "text", "want": [...]}: every record that a strict annotator would write, in the names of the program's own
fields; `optional` records may be missing. An event is right when its group, its place (by name) and its standing are: real (actual, claimed),
planned, hypothetical or negated. A displacement is right when its figure, the family of its term, its ends or place (by name) and its standing
are, and no end is invented. `--half` takes the texts with odd or even numbers: one half to study, the other to see whether what was learnt is general.
"""
import argparse
import collections
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata

GROUPS = {
    "battle": "armed_clash government_regains_territory non_state_actor_overtakes_territory",
    "remote_violence": "air_drone_strike shelling_artillery_missile suicide_bomb remote_explosive_ied grenade chemical_weapon",
    "violence_against_civilians": "attack abduction sexual_violence",
    "protest": "peaceful_protest protest_with_intervention excessive_force_against_protesters",
    "riot": "violent_demonstration mob_violence",
    "strategic": "agreement arrests change_to_group_activity disrupted_weapons_use headquarters_established looting_property_destruction "
                 "non_violent_transfer_of_territory other_strategic",
    "hazard": "earthquake flood storm landslide wildfire drought volcano epidemic accident",
    "humanitarian": "aid_delivery access_granted access_denied",
    "diplomatic": "meeting_visit military_aid sanction",
}
GROUP = {kind: group for group, kinds in GROUPS.items() for kind in kinds.split()}
FAMILIES = {
    "move": "displaced forced_to_flee evacuated relocated homeless",
    "stay": "sheltered in_relief_camp",
    "house": "destroyed_housing partially_destroyed_housing uninhabitable_housing",
    "returns": "returns",
    "affected": "affected",
    "other": "other",
}
FAMILY = {term: family for family, terms in FAMILIES.items() for term in terms.split()}
UNREAL = ("planned", "hypothetical", "negated")


def fold(name):
    """A name as it is compared."""
    plain = unicodedata.normalize("NFKD", name or "").encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", " ", plain).strip()


def alike(name, others):
    """Whether one of the others is the name or has it inside, or the other way round."""
    name = fold(name)
    return any(name and other and (name in other or other in name) for other in map(fold, others))


def standing(modality):
    return modality if modality in UNREAL else "real"


def named(text, record):
    """What a record calls its place, in the gazetteer's words and in the text's."""
    names = [record.get("place"), record.get("relation_anchor")]
    if record.get("place_start") is not None:
        names.append(text[record["place_start"]:record["place_end"]])
    return [name for name in names if name]


def ends(record, key):
    return [name for name in [record.get(key)] + [end.get("name") for end in record.get(key + "s") or []] if name]


def has_figure(want, record):
    if want.get("figure") is not None:
        given = record.get("figure_value")
        return given == want["figure"] or given is None and want["figure"] in (record.get("figure_low"), record.get("figure_high"))
    if want.get("low") is None and want.get("high") is None:
        return record.get("figure_value") is None and record.get("figure_low") is None
    return record.get("figure_low") == want.get("low") or record.get("figure_high") == want.get("high")


def has_ends(want, record, text):
    for key in ("origin", "destination"):
        found = ends(record, key)
        if want.get(key):
            if not alike(want[key], found):
                return False
        elif found and not (want.get("place") and alike(want["place"], found)):
            return False
    if want.get("place") and not (want.get("origin") or want.get("destination")):
        return alike(want["place"], named(text, record) + ends(record, "origin") + ends(record, "destination"))
    return True


def is_right(want, record, text):
    """Whether a record is the one that is wanted."""
    if standing(want["modality"]) != standing(record["modality"]):
        return False
    if want["kind"] == "event":
        return GROUP[want["type"]] == GROUP[record["type"]] and (not want.get("place") or alike(want["place"], named(text, record)))
    return FAMILY[want["term"]] == FAMILY[record["term"]] and has_figure(want, record) and has_ends(want, record, text)


def may_be(want, record):
    """Whether a record tells of what is wanted, rightly or not."""
    if want["kind"] == "event":
        return GROUP[want["type"]] == GROUP[record["type"]]
    return has_figure(want, record) or not (want.get("figure") or want.get("low"))


def read(sitmap, texts):
    """The records of each text."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "sentences.jsonl")
        with open(path, "w", encoding="utf8") as file:
            for text in texts:
                file.write(json.dumps({key: text[key] for key in ("id", "date", "text")}) + "\n")
        done = subprocess.run([sitmap, "map", path, "-f", "jsonl", "--modality", "all", "-q"], capture_output=True, text=True)
    if done.returncode not in (0, 2):
        sys.exit(done.stderr)
    records = {}
    for line in done.stdout.splitlines():
        report = json.loads(line)
        records[report["id"]] = [("event", f["properties"]) for f in report["events"]] + [
            ("displacement", f["properties"]) for f in report["displacement"]]
    return records


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sitmap", required=True)
    parser.add_argument("--half", choices=["odd", "even"])
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    for path in options.files:
        with open(path, encoding="utf8") as file:
            texts = [json.loads(line) for line in file]
        if options.half:
            texts = [text for text in texts if (int(re.sub(r"\D", "", text["id"])) % 2 == 1) == (options.half == "odd")]
        records = read(options.sitmap, texts)
        counts, by_standing = collections.Counter(), collections.Counter()
        for text in texts:
            left = list(records.get(text["id"], []))
            for want in sorted(text["want"], key=lambda want: bool(want.get("optional"))):
                mates = [mate for mate in left if mate[0] == want["kind"] and may_be(want, mate[1])]
                mates.sort(key=lambda mate: not is_right(want, mate[1], text["text"]))
                right = bool(mates) and is_right(want, mates[0][1], text["text"])
                if mates:
                    left.remove(mates[0])
                if want.get("optional"):
                    continue
                counts[want["kind"], "right" if right else "wrong" if mates else "missed"] += 1
                by_standing[standing(want["modality"]), right] += 1
                if not right and options.errors:
                    print("missed" if not mates else "wrong", text["id"], text["text"], json.dumps(want, ensure_ascii=False))
            for kind, record in left:
                counts[kind, "extra"] += 1
        for kind in ("event", "displacement"):
            right, wrong, missed, extra = (counts[kind, what] for what in ("right", "wrong", "missed", "extra"))
            precision = right / max(1, right + wrong + extra)
            recall = right / max(1, right + wrong + missed)
            f1 = 2 * precision * recall / max(1e-9, precision + recall)
            print(f"{os.path.basename(path)}: {kind} F1 {f1:.3f} (right {right}, wrong {wrong}, missed {missed}, extra {extra})")
        print("right by standing:", ", ".join(
            f"{name} {by_standing[name, True]} of {by_standing[name, True] + by_standing[name, False]}" for name in ("real",) + UNREAL))


if __name__ == "__main__":
    main()
