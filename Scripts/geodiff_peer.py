#!/usr/bin/env python3
"""Runs geodiff (PyPI pygeodiff) on two GeoJSON files of points, as a peer for diff_scale.py.

usage: geodiff_peer.py prepare POINTS.geojson OUT.gpkg
       geodiff_peer.py diff A.gpkg B.gpkg

`prepare` makes a GeoPackage whose integer key is made of the id ("e0000426" is row 427): geodiff compares rows of one key.
`diff` prints how many rows differ. The files have one feature a line, as gen.py of the peers writes them.
"""
import json
import os
import sqlite3
import struct
import sys
import tempfile

SCHEMA = """
PRAGMA application_id = 1196444487; PRAGMA user_version = 10300;
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84', 4326, 'EPSG', 4326, 'EPSG:4326', NULL);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER);
INSERT INTO gpkg_contents VALUES ('events', 'features', 'events', '', '2015-05-21T00:00:00Z', NULL, NULL, NULL, NULL, 4326);
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, PRIMARY KEY (table_name, column_name));
INSERT INTO gpkg_geometry_columns VALUES ('events', 'geom', 'POINT', 4326, 0, 0);
CREATE TABLE events (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, eid TEXT, type TEXT, date TEXT, figure INTEGER,
  admin1 TEXT);
"""


def rows(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.strip().rstrip(",")
            if not line.startswith('{"type":"Feature",'):
                continue
            feature = json.loads(line)
            own = feature["properties"]
            head = b"GP\x00\x01" + struct.pack("<i", 4326)
            point = struct.pack("<BIdd", 1, 1, *feature["geometry"]["coordinates"])
            yield int(feature["id"][1:]) + 1, head + point, own["id"], own["type"], own["date"], own["figure"], own["admin1"]


def prepare(source, out):
    if os.path.exists(out):
        os.remove(out)
    base = sqlite3.connect(out)
    base.executescript(SCHEMA)
    base.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)", sorted(rows(source)))
    base.commit()
    print(base.execute("SELECT count(*) FROM events").fetchone()[0], "rows")
    base.close()


def diff(old, new):
    import pygeodiff

    geodiff = pygeodiff.GeoDiff()
    with tempfile.TemporaryDirectory() as folder:
        change = os.path.join(folder, "change.diff")
        geodiff.create_changeset(old, new, change)
        print(geodiff.changes_count(change), "changes,", os.path.getsize(change), "bytes")


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("prepare", "diff"):
        sys.exit(__doc__)
    (prepare if sys.argv[1] == "prepare" else diff)(*sys.argv[2:])
