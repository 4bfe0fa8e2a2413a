"""Takes the ordinary English words that no search in small letters should turn into a town.

The lower-case words of Debian's wamerican-small (SCOWL up to size 35, pinned in SOURCES.tsv), one a line:

    python3 Gazetteer/words.py wamerican-small_2020.12.07-2_all.deb Gazetteer/base/words.tsv.gz
"""

import gzip
import hashlib
import subprocess
import sys
import tempfile

SHA256 = "bfebd3ce5f04a62f5fbeb6707ea1160e37d645754145138343009209f0deadb6"
LIST = "usr/share/dict/american-english-small"


def main(package: str, out: str) -> None:
    with open(package, "rb") as file:
        found = hashlib.sha256(file.read()).hexdigest()
    if found != SHA256:
        sys.exit(f"{package}: sha256 is {found}, SOURCES.tsv has {SHA256}")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["dpkg-deb", "-x", package, folder], check=True)
        with open(f"{folder}/{LIST}", encoding="utf-8") as file:
            words = {line.strip() for line in file}
    kept = sorted(
        word for word in words
        if len(word) > 1 and word.isascii() and word.isalpha() and word.islower()
    )
    with open(out, "wb") as raw:
        # No name and no time, so that the same words give the same bytes.
        with gzip.GzipFile(fileobj=raw, mode="wb", mtime=0, filename="") as file:
            file.write(("word\n" + "\n".join(kept) + "\n").encode())


main(*sys.argv[1:3])
