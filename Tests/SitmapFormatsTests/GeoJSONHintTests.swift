import SitmapFormats
import SitmapModel
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The cases of mapbox/geojsonhint, where they are at hand.
struct GeoJSONHintTests {
  /// The folder of the cases: below `SITMAP_SHARED`, else beside the repository.
  private static let folder: String = {
    let shared = getenv("SITMAP_SHARED").map { String(cString: $0) } ?? "../shared"
    return "\(shared)/data/conformance/geojsonhint"
  }()

  @Test(
    .enabled(
      if: access(GeoJSONHintTests.folder, R_OK) == 0,
      "the cases are not at hand; SITMAP_SHARED says where they are"
    )
  )
  func `good files are read and bad ones give an error or a note`() throws {
    let good = files(in: "\(Self.folder)/good")
    let bad = files(in: "\(Self.folder)/bad")
    #expect(!good.isEmpty && !bad.isEmpty)
    for path in good {
      #expect(throws: Never.self, "\(path)") { try LayerReader.read(path: path) }
    }
    for path in bad {
      var source = try ByteSource(path: String(path.dropLast("geojson".count)) + "result")
      let expected = try JSONDocument(parsing: try source.readAll(limit: 1 << 20)).value
      // Some of them break only what the linter was once asked to check.
      guard expected.elements?.isEmpty == false else { continue }
      do throws(LayerError) {
        let file = try LayerReader.read(path: path)
        #expect(!file.notes.isEmpty, "\(path) was read without a note")
      } catch {
        #expect(!error.message.isEmpty)
      }
    }
  }

  @Test(
    .enabled(
      if: access(GeoJSONHintTests.folder, R_OK) == 0,
      "the cases are not at hand; SITMAP_SHARED says where they are"
    )
  )
  func `the stream takes good files and says where bad ones break a must of the standard`() throws {
    // What these break is a SHOULD, or only what the linter advises.
    let advice = [
      "bad-polygon-interiorring-rhr", "excessive_precision_truncated", "geometrycollection_single",
    ]
    for path in files(in: "\(Self.folder)/good") {
      #expect(throws: Never.self, "\(path)") { try stream(path) }
    }
    for path in files(in: "\(Self.folder)/bad") {
      if advice.contains(where: { path.contains($0) }) {
        #expect(throws: Never.self, "\(path)") { try stream(path) }
        continue
      }
      do {
        try stream(path)
        Issue.record("\(path) was read")
      } catch {
        let position = try #require((error as? LayerError)?.position, "\(path): \(error)")
        #expect(position.line > 0 && position.column > 0)
      }
    }
  }

  private func stream(_ path: String) throws {
    var stream = FeatureStream(try ByteSource(path: path), file: path)
    while try stream.advance() {}
  }

  private func files(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var paths: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".geojson") { paths.append("\(folder)/\(name)") }
    }
    return paths.sorted()
  }
}
