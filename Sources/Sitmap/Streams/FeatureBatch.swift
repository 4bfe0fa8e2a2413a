import SitmapFormats
import SitmapModel

/// Features whose coordinates are transformed together: their bytes, and where in these the numbers stand.
struct FeatureBatch {
  private(set) var xs: [Double] = []
  private(set) var ys: [Double] = []
  private var bytes: [UInt8] = []
  private var starts: [Int] = []
  private var ends: [Int] = []
  private var features: [Entry] = []

  private struct Entry {
    /// The feature, counted in the stream.
    let number: Int
    /// The end of its bytes.
    let end: Int
    /// The end of its positions.
    let positions: Int
    /// The values of `bbox` members.
    let boxes: [Range<Int>]
  }

  /// Positions that are transformed in one call: they stay in a core's cache.
  private static let positionLimit = 8192

  /// Whether it is time to transform and write.
  var isFull: Bool { xs.count >= Self.positionLimit || bytes.count >= 1 << 20 }

  var isEmpty: Bool { features.isEmpty }

  /// Adds the feature of a stream, with ranges of its bytes replaced; `cut` stands in the place of its geometry.
  mutating func add(
    _ stream: borrowing FeatureStream,
    edits: [FeatureEdit],
    cut: AntimeridianEdit.Piece? = nil
  ) {
    stream.withScan { scan, source in
      let edits = FeatureEdit.all(edits, cut, of: scan)
      let base = bytes.count
      var cutStart = 0
      var cursor = 0
      for edit in edits {
        bytes.append(contentsOf: source[cursor..<edit.range.lowerBound])
        if let cut, edit.range == cut.edit.range { cutStart = bytes.count }
        bytes.append(contentsOf: edit.bytes)
        cursor = edit.range.upperBound
      }
      bytes.append(contentsOf: source[cursor...])
      func moved(_ offset: Int) -> Int {
        var moved = base + offset
        for edit in edits where edit.range.upperBound <= offset {
          moved += edit.bytes.count - edit.range.count
        }
        return moved
      }
      if let cut {
        for position in cut.positions {
          xs.append(position.x)
          ys.append(position.y)
          starts.append(cutStart + position.bytes.lowerBound)
          ends.append(cutStart + position.bytes.upperBound)
        }
      } else {
        xs.append(contentsOf: scan.xs)
        ys.append(contentsOf: scan.ys)
        for offset in scan.starts { starts.append(moved(Int(offset))) }
        for offset in scan.ends { ends.append(moved(Int(offset))) }
      }
      // A box in the geometry went with it.
      let boxes = scan.boxes.filter { box in
        cut.map { !$0.edit.range.contains(box.lowerBound) } ?? true
      }
      features.append(
        Entry(
          number: stream.number,
          end: bytes.count,
          positions: xs.count,
          boxes: boxes.map { moved($0.lowerBound)..<moved($0.upperBound) }
        )
      )
    }
  }

  /// Transforms the positions; `failed` is asked about the first feature with one that cannot be.
  mutating func transform(
    _ body: (inout [Double], inout [Double]) throws(SitmapError) -> Void
  ) throws(SitmapError) {
    let before = (xs, ys)
    do throws(SitmapError) {
      try body(&xs, &ys)
    } catch {
      var first = 0
      for feature in features {
        var x = Array(before.0[first..<feature.positions])
        var y = Array(before.1[first..<feature.positions])
        do throws(SitmapError) {
          try body(&x, &y)
        } catch {
          throw SitmapError(
            error.code,
            "feature \(feature.number): \(error.message)",
            hint: error.hint ?? "leave it out with --bbox or --in"
          )
        }
        first = feature.positions
      }
      throw error
    }
  }

  /// Writes all features with their numbers as they are now, and forgets them; `movesBoxes` says that positions have
  /// other numbers than before, so that `bbox` members have to follow.
  mutating func write(
    to writer: inout FeatureWriter,
    decimals: Int,
    movesBoxes: Bool,
    box: inout FlowExtent
  ) {
    var json = JSONWriter()
    swap(&json.bytes, &writer.bytes)
    var cursor = 0
    var position = 0
    for feature in features {
      swap(&json.bytes, &writer.bytes)
      writer.beginFeature()
      swap(&json.bytes, &writer.bytes)
      var next = 0
      let first = position
      while position < feature.positions {
        while next < feature.boxes.count, feature.boxes[next].lowerBound < starts[position] {
          json.bytes.append(contentsOf: bytes[cursor..<feature.boxes[next].lowerBound])
          writeBox(
            feature.boxes[next],
            movesBoxes ? first..<feature.positions : nil,
            decimals,
            &json
          )
          cursor = feature.boxes[next].upperBound
          next += 1
        }
        json.bytes.append(contentsOf: bytes[cursor..<starts[position]])
        json.write(coordinate: xs[position], decimals: decimals)
        json.bytes.append(UInt8(ascii: ","))
        json.write(coordinate: ys[position], decimals: decimals)
        box.add(xs[position], ys[position])
        cursor = ends[position]
        position += 1
      }
      while next < feature.boxes.count {
        json.bytes.append(contentsOf: bytes[cursor..<feature.boxes[next].lowerBound])
        writeBox(
          feature.boxes[next],
          movesBoxes ? first..<feature.positions : nil,
          decimals,
          &json
        )
        cursor = feature.boxes[next].upperBound
        next += 1
      }
      json.bytes.append(contentsOf: bytes[cursor..<feature.end])
      cursor = feature.end
      swap(&json.bytes, &writer.bytes)
      writer.endFeature()
      swap(&json.bytes, &writer.bytes)
    }
    swap(&json.bytes, &writer.bytes)
    removeAll()
  }

  private mutating func removeAll() {
    xs.removeAll(keepingCapacity: true)
    ys.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    features.removeAll(keepingCapacity: true)
  }

  /// Writes the box of positions in the place of an old one, whose heights stay; without positions its own numbers,
  /// which may cross the antimeridian.
  private func writeBox(
    _ old: Range<Int>,
    _ positions: Range<Int>?,
    _ decimals: Int,
    _ json: inout JSONWriter
  ) {
    var known: [PropertyValue] = []
    do throws(JSONError) {
      if case .array(let numbers) = try JSONDocument(parsing: bytes[old]).value { known = numbers }
    } catch {
      // It was checked when it passed.
    }
    let heights = known.count == 6 ? (known[2], known[5]) : nil
    var plain: [Double]?
    if let positions {
      var box = FlowExtent()
      for position in positions { box.add(xs[position], ys[position]) }
      plain = box.numbers
    } else {
      let corners = known.count == 6 ? [known[0], known[1], known[3], known[4]] : known
      plain = corners.compactMap { number in
        switch number {
        case .integer(let whole): Double(whole)
        case .number(let decimal): decimal
        default: nil
        }
      }
    }
    guard let plain, plain.count == 4 else { return json.bytes.append(contentsOf: bytes[old]) }
    json.bytes.append(UInt8(ascii: "["))
    for (index, number) in plain.enumerated() {
      if index > 0 { json.bytes.append(UInt8(ascii: ",")) }
      json.write(coordinate: number, decimals: decimals)
      guard let heights, index % 2 == 1 else { continue }
      json.bytes.append(UInt8(ascii: ","))
      json.write(index == 1 ? heights.0 : heights.1)
    }
    json.bytes.append(UInt8(ascii: "]"))
  }
}

/// A range of a feature's bytes and what is to stand in its place.
struct FeatureEdit {
  let range: Range<Int>
  let bytes: [UInt8]

  /// All changes of a feature in the order of its bytes; a geometry alone is made a feature.
  static func all(
    _ edits: [FeatureEdit],
    _ cut: AntimeridianEdit.Piece?,
    of scan: borrowing FeatureScan
  ) -> [FeatureEdit] {
    var all = edits + (cut.map { [$0.edit] } ?? [])
    if all.count > 1 { all.sort { $0.range.lowerBound < $1.range.lowerBound } }
    guard scan.isBareGeometry else { return all }
    let head = FeatureEdit(
      range: 0..<0,
      bytes: Array("{\"type\":\"Feature\",\"geometry\":".utf8)
    )
    let tail = FeatureEdit(
      range: scan.count..<scan.count,
      bytes: Array(",\"properties\":null}".utf8)
    )
    return [head] + all + [tail]
  }
}

/// The least and greatest numbers of positions.
struct FlowExtent {
  private var west = Double.infinity
  private var south = Double.infinity
  private var east = -Double.infinity
  private var north = -Double.infinity

  /// West, south, east, north; nil when nothing was added.
  var numbers: [Double]? { west <= east ? [west, south, east, north] : nil }

  @inline(__always)
  mutating func add(_ x: Double, _ y: Double) {
    west = min(west, x)
    east = max(east, x)
    south = min(south, y)
    north = max(north, y)
  }
}
