import SitmapCoding
import SitmapEmbedded
import SitmapGazetteer
import SitmapModel
import SitmapProjection
import SitmapText

/// A report read as far as its places, for the tests of recognition and resolution.
struct PlacesFixture {
  let report: Report
  let sentences: [Sentence]
  let toponyms: [Toponym]
  let resolutions: [Resolution]

  init(_ text: String, title: String? = nil, country: String? = nil) throws {
    report = Report(id: "test", title: title, text: text, country: country)
    sentences = SentenceSplitter().split(report).sentences
    let reader = PlaceReader(
      gazetteer: try Gazetteer.embedded(),
      recognizer: .embedded()
    ) { $0.degrees }
    (toponyms, resolutions) = reader.read(sentences, report: report)
  }

  /// The number of the first mention written like this.
  func index(_ name: String) -> Int? { toponyms.firstIndex { $0.text == name } }

  /// The first mention written like this.
  func toponym(_ name: String) -> Toponym? { toponyms.first { $0.text == name } }

  /// What the first mention written like this was resolved to.
  func place(_ name: String) -> Place? { index(name).flatMap { resolutions[$0].place } }

  /// The names that are likely places in a placing role.
  var placed: [String] {
    toponyms.filter {
      $0.probability >= ToponymRecognizer.likely && ($0.role == .literal || $0.role == .dateline)
    }.map(\.text)
  }

  /// The location that a mention gives to an event.
  func location(_ name: String) -> Location? {
    index(name).flatMap {
      LocationBuilder().location(at: $0, of: toponyms, resolutions: resolutions, role: .event)
    }
  }
}

extension [Resolution] {
  /// All reasons in one text.
  var joined: String { flatMap(\.reasons).joined(separator: "; ") }
}

/// The figures of a report that are no positions.
enum NumbersOutsidePositions {
  static func figures(of read: PlacesFixture) -> [String] {
    WrittenPositions(read.toponyms).without(NumberReader().read(read.sentences))
      .map { read.report.text(of: $0.figure.span) }
  }
}
