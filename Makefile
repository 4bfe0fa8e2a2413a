# Each target is a line or two that call a real tool.

SHARED ?= ../shared
DRAWING_PYTHON ?= /usr/bin/python3
EXAMPLE = Exports/ramadi-2015
FORMATTED = Package.swift Sources Tests

.PHONY: run build test bench eval held-out format lint data weights picture needs

# Maps the example's reports; the first thing to try.
run: build
	PATH="$(CURDIR)/.build/release:$$PATH" sh -e $(EXAMPLE)/COMMANDS
	@echo "Open the layers in $(EXAMPLE)/2015-05-21/ with QGIS or any tool that reads GeoJSON. The command: .build/release/sitmap"

# The command alone, with nothing beside it but the system's libraries.
build: needs
	swift build -c release --static-swift-stdlib --product sitmap

# In release: what reads a corpus or compiles the gazetteer would take hours in debug. In a folder of its own, because tests are
# built with other flags than the command, and one folder would be built anew at each change from one to the other.
test: needs
	swift test -c release --scratch-path .build/tests

bench: build
	swift run -c release sitmap-bench

# Every development score in one table; WRITE=--write keeps it in Documentation/Scores.md.
eval: build
	python3 Scripts/eval.py --shared $(SHARED) $(WRITE)

# Recogniser and resolver on corpora that the recogniser's weights never saw; a minute.
held-out: build
	swift build -c release --product sitmap-train
	python3 Scripts/held_out.py --shared $(SHARED) --check

format:
	swift format --in-place --parallel --recursive $(FORMATTED)

lint:
	swift format lint --strict --parallel --recursive $(FORMATTED)

# Rarely: takes the rows out of the sources (Gazetteer/SOURCES.tsv), learns the prices of near spellings, then compiles both packs.
data: needs
	python3 -m venv .build/data && .build/data/bin/pip install --quiet shapely==2.2.0 pyshp==3.1.6
	.build/data/bin/python Gazetteer/extract.py --work .build/data --out Gazetteer/base
	python3 Gazetteer/prices.py
	swift run -c release sitmap-gazetteer compile

# After a change of the gazetteer or of what the recogniser looks at: fits its weights again (Weights/), the same from the same data.
weights: needs
	swift run -c release sitmap-train recogniser --shared $(SHARED)

picture: build
	PATH="$(CURDIR)/.build/release:$$PATH" $(DRAWING_PYTHON) Scripts/draw_map.py $(EXAMPLE)/2015-05-21 -o $(EXAMPLE)/map.png

needs:
	@Scripts/needs
