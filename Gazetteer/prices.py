#!/usr/bin/env python3
"""Learn what letters cost in place of others from the spellings that the base attests, and write the table.

    python3 Gazetteer/prices.py

Reads Gazetteer/base/places.tsv.gz, writes Sources/SitmapGazetteer/Search/SpellingPriceTable.swift. Run by `make
data`; the same rows give the same bytes. After Brill and Moore, "An improved error model for noisy channel
spelling correction", ACL 2000: pairs of spellings of one place are aligned letter by letter, groups of up to three
letters round each difference are counted, and a group is kept when it is cheaper than its parts. Two more
alignments with these prices then count what is really used. A price is -2.6 times the logarithm of how often a
group stands for another, in twentieths of an edit.

Only half of the places are read (a hash of the id): `sitmap-gazetteer spelling` draws its test from the others.
"""
import collections
import gzip
import math
import os
import random
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "..", "Sources", "SitmapGazetteer", "Search", "SpellingPriceTable.swift")
# Countries of conflict and disaster, all of whose places are read; of the others one place in three.
CLOSE = set("IQ SY PS UA SD YE AF CD HT ML BF NE NG SO SS ET LY LB MM TD CM MZ CF".split())
# Words that languages exchange whole ("Condado han", "Comté de"); GenericWords.swift treats them.
GENERIC = set("""
    han de del du des of the county condado comte comitatul contea cdp city province provincia provincie provinz provinsi
    prefecture prefektura prefekture prefektur departement department departamento dipartimento departament district
    districtul distrikt distrito guvernoratul governorate gouvernement gouvernorat muhafazat muhafadhat region regione
    regionas regija rajonas raion rajon rayon oblast oblasti oblysy voblast kreis landkreis komune kommun kommune gemeente
    municipio municipality municipalidad ville stad stadt town township state estado etat lenas lan grafschaft konteth
    wilaya wilayat vilayet ili il tinh sheng zhen qu xian shi shahrestan ostan el al la le les los las an ar as at ad san
    santa saint st sankt ti lalawigan probintzia""".split())
SPECIAL = {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ə": "a", "ħ": "h"}
SILENT = set("'`´’‘ʻʼʿʾ′″ʹʺ")
LETTERS = "abcdefghijklmnopqrstuvwxyz "
VOWELS = set("aeiouy")
SCALE = 2.6  # Twentieths of an edit for each natural logarithm: what is never seen then costs a whole edit.
WHOLE, GAP, DOUBLED, BLANK = 20, 18, 3, 4


def fold(name):
    out = []
    for c in unicodedata.normalize("NFKD", name.lower()):
        if unicodedata.combining(c) or c in SILENT:
            continue
        out.append(SPECIAL[c] if c in SPECIAL else c if c.isalnum() else " ")
    return " ".join("".join(out).split())


def is_read(place):
    """The hash of Spelling.swift; its places with a first bit of 0 are for the test."""
    value = 0xCBF29CE484222325
    for byte in place.encode():
        value = ((value ^ byte) * 0x100000001B3) % 2**64
    value = ((value ^ (value >> 33)) * 0xFF51AFD7ED558CCD) % 2**64
    return (value ^ (value >> 33)) >> 63 == 1


def plain_alignment(a, b):
    """Edits between two words and the letters that stand for each other."""
    def change(x, y):
        return 0 if x == y else 0.9 if (x in VOWELS) == (y in VOWELS) else 1.3
    n, m = len(a), len(b)
    cost = [[i + j for j in range(m + 1)] for i in range(n + 1)]
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            cost[i][j] = min(cost[i - 1][j - 1] + change(a[i - 1], b[j - 1]), cost[i - 1][j] + 1, cost[i][j - 1] + 1)
    i, j, steps = n, m, []
    while i or j:
        if i and j and abs(cost[i][j] - cost[i - 1][j - 1] - change(a[i - 1], b[j - 1])) < 1e-9:
            i, j = i - 1, j - 1
            steps.append((a[i], b[j]))
        elif i and abs(cost[i][j] - cost[i - 1][j] - 1) < 1e-9:
            i -= 1
            steps.append((a[i], ""))
        else:
            j -= 1
            steps.append(("", b[j]))
    return cost[n][m], steps[::-1]


def pairs():
    """For each spelling of a place the nearest other one, aligned."""
    draw = random.Random(1)
    with gzip.open(os.path.join(HERE, "base", "places.tsv.gz"), "rt", encoding="utf-8") as rows:
        for row in rows:
            fields = row.rstrip("\n").split("\t")
            if fields[5] not in ("P", "A") or not fields[11] or not is_read(fields[0]):
                continue
            if fields[2] not in CLOSE and draw.random() > 0.35:
                continue
            forms = []
            for name in [fields[1]] + fields[11].split("|"):
                form = fold(name)
                if len(form) > 2 and form.isascii() and form not in forms:
                    forms.append(form)
            forms = forms[:14]
            for a in forms:
                best = None
                for b in forms:
                    if a == b or abs(len(a) - len(b)) > 4:
                        continue
                    edits, steps = plain_alignment(a, b)
                    if edits <= max(1, min(len(a), len(b)) // 3) and (best is None or edits < best[0]):
                        best = (edits, steps, b)
                if best is None:
                    continue
                words, others = a.split(), best[2].split()
                if abs(len(words) - len(others)) <= 1 and not GENERIC.intersection(words + others):
                    yield best[1]


class Prices:
    def __init__(self):
        self.letters, self.gaps, self.groups = {}, {}, {}

    def change(self, x, y):
        return 0 if x == y else self.letters.get((min(x, y), max(x, y)), WHOLE)

    def gap(self, word, i):
        return DOUBLED if i > 0 and word[i] == word[i - 1] else self.gaps.get(word[i], GAP)

    def align(self, a, b):
        """The price of turning a into b, and the groups used."""
        n, m = len(a), len(b)
        cost = [[1e9] * (m + 1) for _ in range(n + 1)]
        back = [[None] * (m + 1) for _ in range(n + 1)]
        cost[0][0] = 0
        for i in range(n + 1):
            for j in range(m + 1):
                ways = []
                if i and j:
                    ways.append((cost[i - 1][j - 1] + self.change(a[i - 1], b[j - 1]), 1, 1))
                if i:
                    ways.append((cost[i - 1][j] + self.gap(a, i - 1), 1, 0))
                if j:
                    ways.append((cost[i][j - 1] + self.gap(b, j - 1), 0, 1))
                for x in range(1, min(3, i) + 1):
                    for y in range(1, min(3, j) + 1):
                        price = self.groups.get((a[i - x:i], b[j - y:j]))
                        if price is not None:
                            ways.append((cost[i - x][j - y] + price, x, y))
                if ways:
                    cost[i][j], *back[i][j] = min(ways, key=lambda way: way[0])
        i, j, used = n, m, []
        while i or j:
            x, y = back[i][j]
            is_doubled = x + y == 1 and (a[i - 1] == a[i - 2:i - 1] if x else b[j - 1] == b[j - 2:j - 1])
            used.append((a[i - x:i], b[j - y:j], is_doubled))
            i, j = i - x, j - y
        return cost[n][m], used

    def keep_better(self, least):
        """Drops the groups that are hardly cheaper than their parts, the longest first."""
        for key in sorted(self.groups, key=lambda key: (-len(key[0]) - len(key[1]), key)):
            price = self.groups.pop(key)
            if self.align(*key)[0] - price >= least:
                self.groups[key] = price
        for a, b in list(self.groups):
            if (b, a) not in self.groups:
                del self.groups[a, b]


def count_groups(aligned):
    """How often groups of letters stand for others, and how often they occur."""
    together, alone = collections.Counter(), collections.Counter()
    for steps in aligned:
        for way in (steps, [(y, x) for x, y in steps]):
            text = " " + "".join(x for x, _ in way) + " "
            for size in (1, 2, 3):
                alone.update(text[i:i + size] for i in range(len(text) - size + 1))
            way = [(" ", " "), *way, (" ", " ")]
            done = set()
            for i, (x, y) in enumerate(way):
                if x == y:
                    continue
                for start in range(max(0, i - 3), i + 1):
                    for end in range(i + 1, min(len(way), i + 4) + 1):
                        if (start, end) in done:
                            continue
                        a = "".join(x for x, _ in way[start:end])
                        b = "".join(y for _, y in way[start:end])
                        if len(a) <= 3 and len(b) <= 3:
                            done.add((start, end))
                            together[a, b] += 1
    return together, alone


def price_of(count, a, b):
    return round(-math.log(count / math.sqrt(a * b)) * SCALE)


def learn(aligned):
    together, alone = count_groups(aligned)
    prices = Prices()
    for i, x in enumerate(LETTERS):
        for y in LETTERS:
            if x < y and together[x, y] >= 6:
                price = price_of(together[x, y], alone[x], alone[y])
                if price < WHOLE:
                    prices.letters[x, y] = max(2, price)
    # What comes or goes alone is told from parts of groups only by the alignments that follow.
    prices.gaps = {x: 14 for x in LETTERS}
    keys = [k for k, n in together.items() if n >= 30 and k[0] < k[1] and k[0].strip() and k[1] and len(k[0] + k[1]) > 2
            and together[k[1], k[0]] and all(c in LETTERS for c in k[0] + k[1])]
    for a, b in sorted(keys, key=lambda k: (len(k[0] + k[1]), -together[k], k)):
        price = max(1, price_of(together[a, b], alone[a], alone[b]))
        gain = prices.align(a, b)[0] - price
        if gain >= 4 and gain * together[a, b] >= 200:
            prices.groups[a, b] = prices.groups[b, a] = price
    words = [(" " + "".join(x for x, _ in s) + " ", " " + "".join(y for _, y in s) + " ") for s in aligned]
    random.Random(3).shuffle(words)
    for _ in range(2):
        again(prices, words[:24000])
    prices.gaps[" "] = BLANK
    return prices


def again(prices, words):
    """Prices by what the cheapest alignments of these pairs use."""
    used, alone = collections.Counter(), collections.Counter()
    for a, b in words:
        for text in (a, b):
            for size in (1, 2, 3):
                alone.update(text[i:i + size] for i in range(len(text) - size + 1))
        for x, y, is_doubled in prices.align(a, b)[1]:
            if x != y and not is_doubled:
                used[x, y] += 1
                used[y, x] += 1
    prices.letters = {}
    for x in LETTERS:
        for y in LETTERS:
            if x < y and used[x, y] >= 4:
                price = price_of(used[x, y], alone[x], alone[y])
                if price < WHOLE:
                    prices.letters[x, y] = max(3, price)
    prices.gaps = {x: max(4, min(GAP, price_of(used[x, ""], alone[x], alone[x]))) if used[x, ""] >= 4 else GAP
                   for x in LETTERS}
    prices.groups = {k: max(1, price_of(used[k], alone[k[0]], alone[k[1]])) for k in prices.groups if used[k] >= 10}
    prices.keep_better(2)


def write(prices):
    def block(name, summary, entries):
        lines = [""]
        for entry in entries:
            if len(lines[-1]) + len(entry) > 92:
                lines.append("")
            lines[-1] += entry.replace(" ", "_") + " "
        text = " \\\n    ".join(line.rstrip() for line in lines)
        return f'  /// {summary}\n  static let {name} = """\n    {text}\n    """\n'

    letters = [f"{a}:{b}:{p}" for (a, b), p in sorted(prices.letters.items())]
    gaps = [f"{a}:{p}" for a, p in sorted(prices.gaps.items())]
    groups = [f"{a}:{b}:{p}" for (a, b), p in sorted(prices.groups.items()) if a < b]
    blocks = [
        block("letters", "Two letters and the price of one for the other; a pair that is not here costs a whole edit.", letters),
        block("gaps", "A letter and its price when it comes or goes.", gaps),
        block("groups", "Two groups of letters and the price of one for the other.", groups),
    ]
    with open(OUT, "w", encoding="utf-8") as file:
        file.write("""/// What letters cost in place of others, learned from the spellings that the place data itself attests.
///
/// Written by `Gazetteer/prices.py` from the names of half of the places; the other half is left for
/// `sitmap-gazetteer spelling`. Prices are in twentieths of an edit; `_` is a blank or the end of a name.
enum SpellingPriceTable {
""" + "\n".join(blocks) + "}\n")


if __name__ == "__main__":
    write(learn(list(pairs())))
