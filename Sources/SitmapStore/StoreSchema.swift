/// The tables of a store: those of a GeoPackage, which other programs read, and our own.
package enum StoreSchema {
  /// The format that this program writes.
  package static let format = 2

  /// `GPKG`, which marks a GeoPackage (OGC 12-128r18, section 1.1.1).
  static let applicationID = 0x4750_4B47

  /// The version of the GeoPackage standard: 1.3.
  static let geoPackageVersion = 10_300

  /// What makes a file of an older format into one of the next; the first line is that of format 1.
  static let upgrades: [Int: String] = [
    // Corrections can be taken back, and the snapshots that were made with them still say so.
    1: "ALTER TABLE sitmap_corrections ADD COLUMN removed INTEGER NOT NULL DEFAULT 0"
  ]

  static let geoPackage = """
    CREATE TABLE gpkg_spatial_ref_sys (
      srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
      organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
    INSERT INTO gpkg_spatial_ref_sys VALUES
      ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', NULL),
      ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', NULL),
      ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",\
    6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,\
    AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],\
    AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]', 'longitude and latitude in degrees');
    CREATE TABLE gpkg_contents (
      table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
      description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
      srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
    CREATE TABLE gpkg_geometry_columns (
      table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
      srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
      CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
      CONSTRAINT uk_gc_table_name UNIQUE (table_name),
      CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
      CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
    """

  static let own = """
    CREATE TABLE sitmap_meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE sitmap_reports (
      number INTEGER PRIMARY KEY NOT NULL, id TEXT NOT NULL, hash TEXT NOT NULL, title TEXT, text TEXT NOT NULL, published TEXT,
      known TEXT, source TEXT, source_scale TEXT, url TEXT, language TEXT, country TEXT, withdrawn TEXT,
      withdrawn_on TEXT, UNIQUE (id, hash));
    CREATE TABLE sitmap_records (
      number INTEGER PRIMARY KEY NOT NULL, key INTEGER NOT NULL, layer TEXT NOT NULL, id TEXT NOT NULL, digest BLOB NOT NULL,
      feature BLOB NOT NULL, account INTEGER NOT NULL, happened_from TEXT, happened_to TEXT, known TEXT);
    CREATE INDEX sitmap_records_key ON sitmap_records (key);
    CREATE TABLE sitmap_evidence (
      number INTEGER PRIMARY KEY NOT NULL, record INTEGER NOT NULL, report TEXT NOT NULL, field TEXT NOT NULL, "start" INTEGER,
      "end" INTEGER, text TEXT);
    CREATE INDEX sitmap_evidence_record ON sitmap_evidence (record);
    CREATE TABLE sitmap_accounts (
      number INTEGER PRIMARY KEY NOT NULL, layer TEXT NOT NULL, unit TEXT NOT NULL, type TEXT NOT NULL, UNIQUE (layer, unit, type));
    CREATE TABLE sitmap_corrections (
      number INTEGER PRIMARY KEY NOT NULL, id TEXT NOT NULL UNIQUE, ruling TEXT NOT NULL, reason TEXT, author TEXT, day TEXT,
      removed INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE sitmap_snapshots (
      number INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL UNIQUE, digest TEXT NOT NULL, records INTEGER NOT NULL,
      rows BLOB NOT NULL, reports BLOB NOT NULL, corrections BLOB NOT NULL, books BLOB NOT NULL, as_of TEXT,
      program TEXT NOT NULL, gazetteer TEXT NOT NULL);
    INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change) VALUES
      ('sitmap_reports', 'attributes', 'sitmap_reports', 'the reports that the situation rests on', '1970-01-01T00:00:00.000Z'),
      ('sitmap_evidence', 'attributes', 'sitmap_evidence', 'the passages that records rest on', '1970-01-01T00:00:00.000Z');
    """
}
