"""Takes the ordinary English words that no search in small letters should turn into a town.

They are the lower-case words of Debian's wamerican-small (SCOWL up to size 35, pinned in SOURCES.tsv).
"""


def build_words(packages):
    """The rows of words.tsv.gz: one word each."""
    path = packages.path("wamerican-small", "usr", "share", "dict", "american-english-small")
    with open(path, encoding="utf-8") as file:
        words = {line.strip() for line in file}
    return [[word] for word in sorted(words) if len(word) > 1 and word.isascii() and word.isalpha() and word.islower()]
