"""How draw_map.py says records in words."""

TYPES = {
    "non_state_actor_overtakes_territory": "taken by an armed group", "government_regains_territory": "retaken by the government",
    "air_drone_strike": "air or drone strike", "shelling_artillery_missile": "shelling", "remote_explosive_ied": "bomb or mine",
    "attack": "attack on people", "looting_property_destruction": "property destroyed", "access_granted": "access opened",
    "access_denied": "access denied", "military_aid": "military aid", "meeting_visit": "meeting or visit",
}
MONTHS = "January February March April May June July August September October November December".split()


def day(text):
    """17 May."""
    return f"{int(text[8:10])} {MONTHS[int(text[5:7]) - 1]}"


def days(properties):
    """On, between, since or until which days."""
    first = properties.get("since") or properties.get("date_from")
    last = properties.get("until") or properties.get("date_to")
    if first and last:
        return day(first) if first == last else f"{day(first)} to {day(last)}"
    return f"since {day(first)}" if first else f"until {day(last)}" if last else "day not given"


def place_name(properties):
    """Where, with the words that move it: 10 km E of Ramadi."""
    name = properties.get("place") or "place not given"
    distance = properties.get("relation_distance_km")
    if distance:
        return f"{distance:g} km {properties.get('relation_direction') or ''} of {name}".replace("  ", " ")
    return f"near {name}" if properties.get("relation") == "near" else name


def described(layer, record):
    """A record in a line."""
    p = record["properties"]
    if layer == "displacement":
        what = moved(p)
    elif layer == "status":
        what = f"{place_name(p)} {p['state']}" + (f" by {p['holder']}" if p.get("holder") else "")
    else:
        what = f"{place_name(p)}: {TYPES.get(p['type'], p['type'].replace('_', ' '))}"
        who = " and ".join(name for name in (p.get("actor1"), p.get("actor2")) if name)
        counted = ("killed", "injured", "missing", "abducted")
        numbers = [f"{f['text']} {f['measure']}" for f in p.get("figures") or [] if f["measure"] in counted and f.get("text")]
        what += "".join(f"; {words}" for words in [who, *numbers] if words)
    return f"{what}; {days(p)}" + ("; claimed" if p["modality"] == "claimed" else "")


def moved(p):
    """Who was displaced, from where and to where."""
    where = [f"from {p['origin']}" if p.get("origin") else "", f"to {p['destination']}" if p.get("destination") else ""]
    if not any(where) and p.get("place"):
        name = place_name(p)
        where = [name if name.startswith("near ") or p.get("relation_distance_km") else f"at {name}"]
    return f"{p.get('figure_text') or 'people'} {p['term'].replace('_', ' ')} {' '.join(w for w in where if w)}".rstrip()
