"""Takes the ordinary English words that no search in small letters should turn into a town.

They are the lower-case words of Debian's wamerican-small (SCOWL up to size 35, pinned in SOURCES.tsv), with all
that is derived of them, and as they stand the rarer ones of wamerican and wbritish (size 60). Of these, names of
countries and of larger places stay names: "shanghai" and "chad" are words, but whoever searches for them means the place.
"""
import unicodedata

# Not among the larger places by their main name: Burqa in the West Bank, Tangier.
NAMES = {"burqa", "burqas", "tangier"}
LARGE = 15_000


def read_words(path):
    with open(path, encoding="utf-8") as file:
        words = {plain(line.strip()) for line in file if line[:1].islower()}
    return {word for word in words if len(word) > 1 and word.isascii() and word.isalpha() and word.islower()}


def plain(text):
    """Without accents: somebody who writes no capitals may write no accents."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def build_words(packages):
    """The rows of words.tsv.gz: one word each."""
    path = packages.path("wamerican-small", "usr", "share", "dict", "american-english-small")
    with open(path, encoding="utf-8") as file:
        words = {line.strip() for line in file}
    return [[word] for word in sorted(words) if len(word) > 1 and word.isascii() and word.isalpha() and word.islower()]


def build_rarer_words(packages, places):
    """The rows of rarer-words.tsv.gz: one word each, those of words.tsv.gz left out."""
    words = set()
    for package, name in (("wamerican", "american-english"), ("wbritish", "british-english")):
        words |= read_words(packages.path(package, "usr", "share", "dict", name))
    large = {plain(p.name).lower() for p in places if p.code == "PCLI" or p.cls == "P" and (p.population or 0) >= LARGE}
    return [[word] for word in sorted(words - large - NAMES - {row[0] for row in build_words(packages)})]
