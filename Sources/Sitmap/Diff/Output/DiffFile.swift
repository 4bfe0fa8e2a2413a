import SitmapFormats
public import SitmapModel

/// A diff as JSON Lines: a head, then one change a line with the features of both sides, so that it can be applied.
public enum DiffFile {
  /// The bytes of a diff.
  public static func bytes(of diff: SituationDiff) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(
      .object([
        Property("sitmap_diff", .integer(format)),
        Property("changes", .integer(diff.changes.count)),
        Property("unchanged", .integer(diff.unchanged)),
        Property("notes", .array(diff.notes.map { .string($0) })),
        Property("books", .array(diff.books.lines.map(SituationDiff.object))),
      ])
    )
    var bytes = writer.bytes + [10]
    for change in diff.changes {
      var line = JSONWriter.bytes(of: .object(change.members))
      // The features stand last in the line, in the form that gives back the same feature.
      line.removeLast()
      for (name, feature) in [("old", change.old), ("new", change.new)] {
        line += Array(",\"\(name)\":".utf8)
        line += feature.map { FeatureJSON.bytes(of: $0) } ?? Array("null".utf8)
      }
      bytes += line + [125, 10]
    }
    return bytes
  }

  /// The format of the file.
  private static let format = 1

  /// What is done to layers, as a file says.
  public struct Edit: Sendable, Hashable {
    /// The layer.
    public let layer: String
    /// What is taken away; nil when something is only put in.
    public let old: Feature?
    /// What is put in; nil when something is only taken away.
    public let new: Feature?
  }

  /// Reads the changes of a file.
  public static func edits(_ bytes: [UInt8], file: String) throws(SitmapError) -> [Edit] {
    var edits: [Edit] = []
    var expected: Int?
    for (number, line) in bytes.split(separator: 10).enumerated() {
      let value: PropertyValue
      do throws(JSONError) {
        value = try JSONDocument(parsing: line).value
      } catch {
        throw SitmapError(.input, "not JSON: \(error)", file: file, line: number + 1)
      }
      guard case .object(let members) = value else {
        throw SitmapError(.input, "not an object", file: file, line: number + 1)
      }
      func member(_ name: String) -> PropertyValue? { members.first { $0.name == name }?.value }
      if number == 0 {
        guard member("sitmap_diff") == .integer(format),
          case .integer(let count)? = member("changes")
        else {
          throw SitmapError(
            .input,
            "not a diff that can be applied",
            file: file,
            hint: "make one with 'sitmap diff OLD NEW -f jsonl'"
          )
        }
        expected = count
        continue
      }
      guard case .string(let layer)? = member("layer") else {
        throw SitmapError(.input, "a change without a layer", file: file, line: number + 1)
      }
      edits.append(
        Edit(
          layer: layer,
          old: try feature(member("old"), file, number + 1),
          new: try feature(member("new"), file, number + 1)
        )
      )
    }
    guard let expected, expected == edits.count else {
      throw SitmapError(
        .input,
        "the diff is not whole: \(edits.count) of \(expected ?? 0) changes",
        file: file
      )
    }
    return edits
  }

  private static func feature(
    _ value: PropertyValue?,
    _ file: String,
    _ line: Int
  ) throws(SitmapError) -> Feature? {
    guard let value, value != .null else { return nil }
    do throws(LayerError) {
      return try FeatureJSON.read(value, file: file)
    } catch {
      throw SitmapError(.input, error.message, file: file, line: line)
    }
  }
}
