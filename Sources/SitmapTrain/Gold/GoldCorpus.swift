import SitmapFormats
import SitmapModel

/// A corpus in which place names are marked.
struct GoldCorpus {
  /// Its name in tables.
  let name: String
  /// The name of its file without the folder; empty where there are several files.
  var file = ""
  /// Whether adjectives and peoples are marked too.
  let marksDemonyms: Bool
  /// Whether a name is marked only where it stands first.
  let marksOnce: Bool
  /// Whether only names are marked that place something: no capital that stands for a government, no dateline.
  let marksPlacing: Bool
  /// What its examples count beside those of the others.
  let weight: Double
  /// Its documents, in the order of the file.
  let documents: [GoldDocument]

  /// The corpora on which a fit is judged, each left out in turn.
  static func judged(_ options: TrainOptions) throws -> [GoldCorpus] {
    let folder = options.shared + "/data/geoparsing/"
    return [
      try read("LGL", folder + "lgl.jsonl", weight: 1),
      try read("TR-News (development half)", folder + "trnews-dev.jsonl", weight: 3),
      try read("GeoVirus", folder + "geovirus.jsonl", marksDemonyms: false, weight: 1.5),
    ]
  }

  /// Passages written for this project's field.
  static func passages(_ options: TrainOptions) throws -> GoldCorpus {
    try read(
      "passages",
      options.shared + "/data/events/passages.jsonl",
      member: "places",
      marksDemonyms: false,
      marksOnce: true,
      marksPlacing: true,
      weight: 8
    )
  }

  /// Texts of the project's own: the cases, in which every name is marked, and the passages, each name once.
  static func own(_ options: TrainOptions) throws -> [GoldCorpus] {
    let files = try Folder.files(in: options.fixtures + "/Cases", ending: ".cases")
    let cases = GoldCorpus(
      name: "cases",
      marksDemonyms: false,
      marksOnce: false,
      marksPlacing: true,
      weight: options.ownWeight,
      documents: try files.flatMap { try CaseTexts.documents(of: $0) }
    )
    let passages = try Folder.files(in: options.fixtures + "/Passages", ending: ".jsonl")
    return [cases]
      + (try passages.map {
        try read(
          String($0.split(separator: "/").last ?? ""),
          $0,
          member: "places",
          marksDemonyms: false,
          marksOnce: true,
          marksPlacing: true,
          weight: options.ownWeight
        )
      })
  }

  /// The openings of encyclopedia articles about places that share their names; only the article's own is marked.
  static func encyclopedia(_ options: TrainOptions) throws -> GoldCorpus {
    try read("WikToR", options.shared + "/data/geoparsing/wiktor-dev.jsonl", weight: 0.3)
  }

  /// Corpora with other conventions that may help, by name: "re3d" (sentences on Iraq and Syria), "gum" (a
  /// treebank with entities).
  static func others(_ options: TrainOptions) throws -> [GoldCorpus] {
    var corpora: [GoldCorpus] = []
    if options.others.contains("re3d") { corpora.append(try re3d(options)) }
    if options.others.contains("gum") {
      let path = options.shared + "/data/nlp/gum-train.conllu"
      corpora.append(
        GoldCorpus(
          name: "GUM",
          marksDemonyms: false,
          marksOnce: false,
          marksPlacing: false,
          weight: options.otherWeight,
          documents: try GUMReader.documents(of: path)
        )
      )
    }
    return corpora
  }

  /// Places among the entities of re3d, without their articles.
  private static func re3d(_ options: TrainOptions) throws -> GoldCorpus {
    let documents = try lines(options.shared + "/data/events/re3d_entities.jsonl").map { line in
      var document = try GoldDocument(line, member: "entities") {
        $0["type"] == .string("Location")
      }
      let text = Array(document.report.text.utf8)
      document.names = document.names.compactMap { name in
        GoldName.bare(name.span.start..<name.span.end, of: text)
          .map { GoldName(span: $0, position: nil) }
      }
      return document
    }
    return GoldCorpus(
      name: "re3d",
      marksDemonyms: false,
      marksOnce: false,
      marksPlacing: false,
      weight: options.otherWeight,
      documents: documents
    )
  }

  private static func read(
    _ name: String,
    _ path: String,
    member: String = "toponyms",
    marksDemonyms: Bool = true,
    marksOnce: Bool = false,
    marksPlacing: Bool = false,
    weight: Double
  ) throws -> GoldCorpus {
    GoldCorpus(
      name: name,
      file: path.split(separator: "/").last.map(String.init) ?? "",
      marksDemonyms: marksDemonyms,
      marksOnce: marksOnce,
      marksPlacing: marksPlacing,
      weight: weight,
      documents: try lines(path).map { try GoldDocument($0, member: member) }
    )
  }

  /// The lines of a file.
  static func lines(_ path: String) throws -> [ArraySlice<UInt8>] {
    try bytes(path).split(separator: 10)
  }

  /// The bytes of a file.
  static func bytes(_ path: String) throws -> [UInt8] {
    var source = try ByteSource(path: path)
    var bytes: [UInt8] = []
    while true {
      let more = try source.read()
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }
}
