/// Writes a FeatureCollection feature by feature, from bytes that are GeoJSON already.
///
/// Features come first, one a line; the box around them and other members follow, since they are known last.
public struct FeatureWriter {
  /// What is written and not yet taken.
  public var bytes: [UInt8] = []
  /// How many features were written.
  public private(set) var count = 0
  private let form: Form

  /// How features are separated.
  public enum Form: Sendable, Hashable {
    /// One collection.
    case collection
    /// One feature a line.
    case lines
    /// A text sequence (RFC 8142).
    case sequence
  }

  /// Starts with nothing written.
  public init(_ form: Form) { self.form = form }

  /// Opens the collection; `head` is what stands before the features, as JSON members without a comma before them.
  public mutating func begin(head: [UInt8] = []) {
    guard form == .collection else { return }
    bytes.append(contentsOf: "{\"type\":\"FeatureCollection\"".utf8)
    if !head.isEmpty {
      bytes.append(UInt8(ascii: ","))
      bytes.append(contentsOf: head)
    }
    bytes.append(contentsOf: ",\"features\":[".utf8)
  }

  /// Starts a feature, whose bytes the caller appends.
  @inline(__always)
  public mutating func beginFeature() {
    switch form {
    case .collection:
      if count > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(0x0A)
    case .sequence: bytes.append(0x1E)
    case .lines: break
    }
    count += 1
  }

  /// Ends a feature.
  @inline(__always)
  public mutating func endFeature() { if form != .collection { bytes.append(0x0A) } }

  /// Ends the collection with members after the features.
  public mutating func end(
    box: [Double]? = nil,
    decimals: Int = 7,
    members: [FeatureStream.ForeignMember] = []
  ) {
    guard form == .collection else { return }
    bytes.append(contentsOf: (count > 0 ? "\n]" : "]").utf8)
    var writer = JSONWriter()
    if let box {
      writer.raw(",\"bbox\":[")
      for (index, number) in box.enumerated() {
        if index > 0 { writer.byte(",") }
        writer.write(coordinate: number, decimals: decimals)
      }
      writer.byte("]")
    }
    for member in members {
      writer.byte(",")
      writer.write(name: member.name)
      writer.bytes.append(contentsOf: member.json)
    }
    bytes.append(contentsOf: writer.bytes)
    bytes.append(contentsOf: "}\n".utf8)
  }
}
