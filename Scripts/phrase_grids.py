#!/usr/bin/env python3
"""Sentences made of templates: does every common phrase put its record at the right place, with the right standing?

    python3 Scripts/phrase_grids.py --sitmap .build/release/sitmap
    python3 Scripts/phrase_grids.py --sitmap .build/release/sitmap --errors

Four grids: the phrase in which a place stands behind verbs of going and leaving; the one behind verbs of events; both ends
of a move in one sentence; what did not happen. They show which wordings nobody thought of; they are no measure of texts, for
a text is no list of plain sentences. All places are Kunduz and Khanabad, so only the phrase decides. Standard library only.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

DESTINATIONS = [
    "Kunduz",
    "Kunduz city",
    "the city of Kunduz",
    "Kunduz, the provincial capital",
    "neighbouring Kunduz",
    "safer parts of Kunduz",
    "relatives' homes in Kunduz",
    "a school in Kunduz",
    "the safety of Kunduz",
    "the relative safety of Kunduz",
    "government-held Kunduz",
    "the outskirts of Kunduz",
    "an informal camp outside Kunduz",
    "villages around Kunduz",
    "camps for displaced people near Kunduz",
    "areas under government control in Kunduz",
    "Kunduz and Baghlan",
    "Kunduz, Baghlan and Takhar",
    "neighbouring areas, mainly Kunduz",
    "neighbouring provinces, including Kunduz",
    "Kunduz, about 30 km away",
    "the provincial capital Kunduz",
    "the capital of Kunduz province",
    "their relatives in Kunduz",
    "either Kunduz or Baghlan",
    "the Kunduz area",
    "southern Kunduz",
    "nearby towns such as Kunduz",
    "places like Kunduz",
    "Kunduz, where aid groups have set up tents",
    "the larger city of Kunduz",
    "Kunduz, 40 kilometres to the west",
    "the town of Kunduz, 40 kilometres to the west",
    "the district of Kunduz",
    "displacement sites in Kunduz",
    "Kunduz – the provincial capital",
    "Kunduz (the provincial capital)",
    "Kunduz's eastern suburbs",
    "the eastern suburbs of Kunduz",
    "urban centres such as Kunduz",
]
TO = [
    "Some 400 families fled to {}.",
    "At least 1,200 people have sought refuge in {}.",
    "Around 3,000 people were evacuated to {} on Sunday.",
    "Thousands of people arrived in {} on Sunday.",
    "Some 400 families are now sheltering in {}.",
    "Officials moved 250 residents to {}.",
]
ORIGINS = [
    "Khanabad",
    "several villages in Khanabad district",
    "the village of Khanabad",
    "their homes in Khanabad",
    "fighting in Khanabad",
    "the area around Khanabad",
    "Khanabad, which rebels captured on Friday,",
    "frontline villages near Khanabad",
    "insecurity in the Khanabad area",
    "rebel-held Khanabad",
    "both Khanabad and Aliabad",
    "clashes around Khanabad",
    "the nearby town of Khanabad",
    "the town of Khanabad, 20 km to the east,",
    "parts of Khanabad",
    "Khanabad's eastern suburbs",
    "the besieged town of Khanabad",
    "villages such as Khanabad",
    "communities in and around Khanabad",
    "farms along the river near Khanabad",
    "the hills above Khanabad",
    "a displacement camp in Khanabad",
    "the Khanabad valley",
    "their village, Khanabad,",
    "the flooded streets of Khanabad",
]
FROM = [
    "Some 400 families fled {}.",
    "Some 400 families fled from {}.",
    "Around 3,000 people were evacuated from {} on Sunday.",
    "Fighting displaced 2,000 people from {}.",
    "About 90 households left {} overnight.",
]
PLACES = [
    "in Kunduz",
    "in Kunduz city",
    "in the city of Kunduz",
    "in the northern city of Kunduz",
    "in the provincial capital, Kunduz,",
    "in the provincial capital Kunduz",
    "in Kunduz, the provincial capital,",
    "near Kunduz",
    "on the outskirts of Kunduz",
    "outside Kunduz",
    "in the Kunduz area",
    "in a village near Kunduz",
    "at a market in Kunduz",
    "at a checkpoint outside Kunduz",
    "in the town of Kunduz, 40 km to the north,",
    "in areas around Kunduz",
    "on a road leading to Kunduz",
    "on the highway between Kunduz and Baghlan",
    "in towns such as Kunduz",
    "in several provinces, including Kunduz,",
    "in the heart of Kunduz",
    "in Kunduz's old city",
    "in and around Kunduz",
    "close to Kunduz",
    "in what officials called a safe part of Kunduz",
    "south of Kunduz",
    "15 km south of Kunduz",
    "along the river in Kunduz",
    "in front of a school in Kunduz",
    "next to the airport in Kunduz",
    "inside Kunduz",
    "across Kunduz province",
    "in the Kunduz countryside",
    "in central Kunduz",
    "in downtown Kunduz",
    "in the suburbs of Kunduz",
    "in a crowded market of Kunduz",
    "in the restive province of Kunduz",
    "in Kunduz (northern Afghanistan)",
    "in Kunduz – the largest city of the north –",
]
EVENTS = [
    "A car bomb killed nine people {} on Sunday.",
    "Gunmen killed four farmers {} on Sunday.",
    "Clashes broke out {} on Sunday.",
    "An air strike destroyed a clinic {} on Sunday.",
    "Floods killed 12 people {} on Sunday.",
    "Police arrested 30 protesters {} on Sunday.",
    "Gunmen kidnapped two aid workers {} on Sunday.",
    "On Sunday, shelling {} wounded six people.",
    "Hundreds of people protested {} on Sunday.",
    "Soldiers retook a base {} on Sunday.",
]
MOVES = [
    "{F} fled from Khanabad to Kunduz.",
    "{F} fled Khanabad for Kunduz.",
    "{F} fled to Kunduz from Khanabad.",
    "{F} left Khanabad and arrived in Kunduz.",
    "{F} were displaced from Khanabad to Kunduz.",
    "{F} were driven from their homes in Khanabad and are now in Kunduz.",
    "{F} from Khanabad have arrived in Kunduz.",
    "Kunduz hosts {f} from Khanabad.",
    "Kunduz has received {f} from Khanabad.",
    "{F} who fled Khanabad are living in Kunduz.",
    "{F} are sheltering in Kunduz after fleeing Khanabad.",
    "{F} are sheltering in Kunduz after fighting in Khanabad.",
    "Fighting in Khanabad has forced {f} to flee to Kunduz.",
    "Clashes in Khanabad sent {f} fleeing to Kunduz.",
    "Kunduz is now home to {f} displaced from Khanabad.",
    "{F} displaced by fighting in Khanabad have reached Kunduz.",
    "Authorities evacuated {f} from Khanabad to Kunduz.",
    "{F} have moved from Khanabad to Kunduz since Sunday.",
    "Since Sunday, {f} have moved from Khanabad to Kunduz.",
    "After shelling in Khanabad, {f} fled to Kunduz.",
    "After the shelling of Khanabad, {f} sought shelter in Kunduz.",
    "{F}, mostly from Khanabad, have registered in Kunduz.",
    "{F}, most of them from Khanabad, fled to Kunduz.",
    "In Kunduz, {f} from Khanabad are living in tents.",
    "In Kunduz, aid workers registered {f} who had fled Khanabad.",
    "Fleeing Khanabad, {f} walked to Kunduz.",
    "{F} escaped Khanabad and took refuge in Kunduz.",
    "{F} escaped from Khanabad into Kunduz.",
    "Fighting in Khanabad displaced {f}, who are now staying in Kunduz.",
    "Fighting in Khanabad displaced {f}. They are now staying in Kunduz.",
    "Khanabad's residents, {f} in all, fled to Kunduz.",
    "{F} have sought safety in Kunduz following attacks on Khanabad.",
    "The attack on Khanabad displaced {f} to Kunduz.",
    "An estimated exodus of {f} from Khanabad to Kunduz followed.",
    "{F} have been uprooted from Khanabad; many went to Kunduz.",
    "{F} abandoned their homes in Khanabad and headed for Kunduz.",
    "{F} made their way from Khanabad to Kunduz on foot.",
    "Buses carried {f} from Khanabad to Kunduz.",
    "{F} returned to Khanabad from Kunduz.",
    "{F} have gone back to Khanabad from camps in Kunduz.",
    "{F} returned from Kunduz to their homes in Khanabad.",
]
COUNTS = [
    ('Some 400 families', 'some 400 families'),
    ('More than 2,000 people', 'more than 2,000 people'),
    ('Thousands of residents', 'thousands of residents'),
    ('About 1,500 displaced people', 'about 1,500 displaced people'),
]
THINGS = [
    "clashes",
    "an air strike",
    "a protest",
    "shelling",
    "a suicide bombing",
    "a landslide",
]
NOUNS_THAT_ARE_NOT = [
    ('There were no reports of {n} in Kunduz on Sunday.', 'negated'),
    ('The governor denied reports of {n} in Kunduz.', 'negated'),
    ('Reports of {n} in Kunduz were false.', 'negated'),
    ('Contrary to reports, there was no {m} in Kunduz.', 'negated'),
    ('Officials warned of {n} in Kunduz.', 'hypothetical'),
    ('Officials fear {n} in Kunduz.', 'hypothetical'),
    ('There could be {n} in Kunduz in the coming days.', 'hypothetical'),
    ('Police said they had prevented {n} in Kunduz.', 'negated'),
    ('Police foiled {n} in Kunduz.', 'negated'),
    ('Residents fear {n} could hit Kunduz.', 'hypothetical'),
    ('There is a risk of {n} in Kunduz.', 'hypothetical'),
    ('If there is {n} in Kunduz, the market will close.', 'hypothetical'),
    ('The threat of {n} in Kunduz remains.', 'hypothetical'),
    ('Rumours of {n} in Kunduz proved untrue.', 'negated'),
    ('There has been no {m} in Kunduz since May.', 'negated'),
    ('Kunduz has seen no {m} since May.', 'negated'),
    ('The video does not show {n} in Kunduz, fact-checkers said.', 'negated'),
    ('Authorities ruled out {n} in Kunduz.', 'negated'),
    ('The possibility of {n} in Kunduz cannot be excluded.', 'hypothetical'),
    ('Kunduz was spared {n} this week.', 'negated'),
    ('Unconfirmed reports spoke of {n} in Kunduz.', 'claimed'),
    ('Rebels claimed {n} in Kunduz, which could not be verified.', 'claimed'),
]
VERBS_THAT_ARE_NOT = [
    ('The army plans to shell Kunduz.', 'planned'),
    ('The army is preparing to attack Kunduz.', 'planned'),
    ('The army threatened to bomb Kunduz.', 'hypothetical/planned'),
    ('The army will withdraw from Kunduz next week.', 'planned'),
    ('The army did not shell Kunduz.', 'negated'),
    ('The army has not bombed Kunduz, it said.', 'negated'),
    ('The army denied shelling Kunduz.', 'negated'),
    ('The army denied having shelled Kunduz.', 'negated'),
    ('The army denied that it had shelled Kunduz.', 'negated'),
    ('The rebels failed to capture Kunduz.', 'negated/actual'),
    ('The rebels have yet to capture Kunduz.', 'negated'),
    ('The rebels were about to capture Kunduz.', 'hypothetical/planned'),
    ('The rebels may have captured Kunduz.', 'hypothetical/claimed'),
    ('The rebels reportedly captured Kunduz.', 'claimed'),
    ('The rebels allegedly captured Kunduz.', 'claimed'),
    ('The rebels say they captured Kunduz.', 'claimed/actual'),
    ('The rebels claim to have captured Kunduz.', 'claimed'),
    ('Rebels vowed to attack Kunduz.', 'planned/hypothetical'),
    ('Rebels could attack Kunduz.', 'hypothetical'),
    ('Rebels might attack Kunduz.', 'hypothetical'),
    ('Rebels would attack Kunduz if talks fail.', 'hypothetical'),
    ('Unless talks succeed, rebels will attack Kunduz.', 'hypothetical/planned'),
    ('Teachers will march in Kunduz on Friday.', 'planned'),
    ('Teachers are to march in Kunduz on Friday.', 'planned'),
    ('A march planned in Kunduz on Friday was called off.', 'negated/planned'),
    ('Teachers called for a march in Kunduz on Friday.', 'planned'),
    ('Teachers cancelled a march in Kunduz.', 'negated'),
    ('The army refused to shell Kunduz.', 'negated'),
    ('The army stopped short of shelling Kunduz.', 'negated'),
    ('The army agreed not to shell Kunduz.', 'negated'),
    ('Nobody was arrested in Kunduz.', 'negated'),
    ('Neither side shelled Kunduz.', 'negated'),
    ('No bomb exploded in Kunduz.', 'negated'),
    ('The army never shelled Kunduz.', 'negated'),
    ('The bomb in Kunduz did not explode.', 'negated/actual'),
    ('The clashes never reached Kunduz.', 'negated'),
    ('The clashes did not reach Kunduz.', 'negated'),
]
MOVES_THAT_ARE_NOT = [
    ('No one has fled Kunduz.', 'negated'),
    ('Nobody was displaced in Kunduz.', 'negated'),
    ('Up to 5,000 people could be displaced from Kunduz.', 'hypothetical'),
    ('The UN fears that 5,000 people will be forced to flee Kunduz.', 'hypothetical'),
    ('Authorities plan to evacuate 5,000 people from Kunduz.', 'planned'),
    ('Authorities will evacuate 5,000 people from Kunduz on Monday.', 'planned'),
    ('Authorities are preparing to evacuate 5,000 people from Kunduz.', 'planned'),
    ('The evacuation of 5,000 people from Kunduz has been cancelled.', 'negated'),
    ('The evacuation of 5,000 people from Kunduz was postponed.', 'planned/negated/hypothetical'),
    ('The governor denied that 5,000 people had fled Kunduz.', 'negated'),
    ('If the dam breaks, 5,000 people will have to leave Kunduz.', 'hypothetical'),
    ('As many as 5,000 people may have to leave Kunduz.', 'hypothetical'),
    ('Some 5,000 people are at risk of displacement in Kunduz.', 'hypothetical'),
    ('Some 5,000 people are expected to flee Kunduz.', 'hypothetical/planned'),
    ('Some 5,000 people are ready to leave Kunduz.', 'planned/hypothetical'),
    ('Some 5,000 people were ordered to leave Kunduz.', 'planned/hypothetical/ordered'),
    ('Some 5,000 people refused to leave Kunduz.', 'negated'),
    ('Residents of Kunduz have not fled.', 'negated'),
    ('Reports that 5,000 people fled Kunduz are false.', 'negated'),
    ('About 5,000 people reportedly fled Kunduz.', 'claimed'),
    ('An offensive would displace 5,000 people from Kunduz.', 'hypothetical'),
    ('Aid agencies expect 5,000 people to return to Kunduz by May.', 'planned/hypothetical'),
    ('Some 5,000 people hope to return to Kunduz.', 'planned/hypothetical'),
    ('Some 5,000 people want to return to Kunduz.', 'planned/hypothetical'),
    ('Some 5,000 people have been unable to return to Kunduz.', 'negated'),
]


def coded(sitmap, sentences, tail):
    """The records of each sentence, which a second one puts into a country."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "in.jsonl")
        with open(path, "w", encoding="utf-8") as file:
            for number, sentence in enumerate(sentences):
                report = {"id": str(number), "date": "2024-03-05", "text": f"{sentence} {tail}"}
                file.write(json.dumps(report, ensure_ascii=False) + "\n")
        done = subprocess.run([sitmap, "map", path, "-f", "jsonl", "-q", "--modality", "all"], capture_output=True, encoding="utf-8")
    if done.returncode not in (0, 1):
        sys.exit(done.stderr)
    answers = {}
    for line in done.stdout.splitlines():
        answer = json.loads(line)
        answers[int(answer["id"])] = [[feature["properties"] for feature in answer[layer]] for layer in ("events", "displacement")]
    return [answers.get(number, [[], []]) for number in range(len(sentences))]


def has(record, member, name):
    return name in str(record[member])


def ends(rows, sitmap):
    """Whether a move has the end of each row: (sentence, end, whether people may be told to be there)."""
    for row, (_, moves) in zip(rows, coded(sitmap, [row[0] for row in rows], "The province of Kunduz is in Afghanistan.")):
        sentence, end, is_stay = row
        name = "Kunduz" if end == "destination" else "Khanabad"
        yield sentence, any(has(move, end, name) or is_stay and has(move, "place", name) for move in moves), moves


def grid_of_ends(sitmap):
    stays = ("sheltering", "refuge", "arrived")
    rows = [(verb.format(phrase), "destination", any(word in verb for word in stays)) for verb in TO for phrase in DESTINATIONS]
    rows += [(verb.format(phrase), "origin", False) for verb in FROM for phrase in ORIGINS
             if not (phrase.startswith("fighting") and "fled {}" in verb)]
    return ends(rows, sitmap)


def grid_of_events(sitmap):
    rows = [verb.format(phrase) for verb in EVENTS for phrase in PLACES]
    for sentence, (events, _) in zip(rows, coded(sitmap, rows, "The president spoke in Kabul, in Afghanistan.")):
        places = [str(event["place"]) for event in events]
        yield sentence, any("Kunduz" in place for place in places) and all(
            "Kunduz" in place or "Baghlan" in place for place in places), events


def grid_of_moves(sitmap):
    rows = [(move, move.format(F=large, f=small)) for move in MOVES for large, small in COUNTS]
    stays = ("living", "shelter", "hosts", "received", "registered", "home to", "staying", "are now in")
    for (move, sentence), (_, found) in zip(rows, coded(sitmap, [row[1] for row in rows], "The province of Kunduz is in Afghanistan.")):
        left, reached = ("Kunduz", "Khanabad") if "back to" in move or "eturned" in move else ("Khanabad", "Kunduz")
        is_stay = any(word in move for word in stays)
        yield sentence, len(found) == 1 and has(found[0], "origin", left) and (
            has(found[0], "destination", reached) or is_stay and has(found[0], "place", reached)), found


def grid_of_denials(sitmap):
    rows = []
    for template, standing in NOUNS_THAT_ARE_NOT:
        for thing in THINGS:
            bare = thing.split(" ", 1)[1] if thing.split(" ")[0] in ("a", "an") else thing
            rows.append((template.format(n=thing, m=bare), standing, 0))
    rows += [(sentence, standing, 0) for sentence, standing in VERBS_THAT_ARE_NOT]
    rows += [(sentence, standing, 1) for sentence, standing in MOVES_THAT_ARE_NOT]
    answers = coded(sitmap, [row[0] for row in rows], "The president spoke in Kabul, in Afghanistan.")
    for (sentence, standing, layer), answer in zip(rows, answers):
        # A foiled attack is an event of its own, of another type.
        real = [record for layer in answer for record in layer
                if record["modality"] == "actual" and record.get("type") != "disrupted_weapons_use"]
        told = any(record["modality"] in standing.split("/") for record in answer[layer])
        yield sentence, told and ("actual" in standing or not real), answer[layer]


GRIDS = [("a place behind a verb of moving", grid_of_ends), ("a place behind an event", grid_of_events),
         ("both ends in one sentence", grid_of_moves), ("what is denied, planned, feared or claimed", grid_of_denials)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sitmap", required=True)
    parser.add_argument("--errors", action="store_true", help="the sentences that are read wrongly")
    options = parser.parse_args()
    for name, grid in GRIDS:
        rows = list(grid(options.sitmap))
        print(f"{name}: {sum(row[1] for row in rows)} of {len(rows)} right")
        for sentence, is_right, records in rows:
            if options.errors and not is_right:
                print("  ", sentence, [tuple(record.get(member) for member in (
                    "type", "term", "modality", "place", "origin", "destination")) for record in records])


if __name__ == "__main__":
    main()
