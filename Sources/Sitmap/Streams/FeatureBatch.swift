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

  /// Adds the feature of a stream, with one range of its bytes replaced.
  mutating func add(_ stream: borrowing FeatureStream, edit: FeatureEdit?) {
    stream.withScan { scan, source in
      let base = bytes.count
      let shift: Int
      let from: Int
      if let edit {
        bytes.append(contentsOf: source[..<edit.range.lowerBound])
        bytes.append(contentsOf: edit.bytes)
        bytes.append(contentsOf: source[edit.range.upperBound...])
        shift = edit.bytes.count - edit.range.count
        from = edit.range.upperBound
      } else {
        bytes.append(contentsOf: source)
        (shift, from) = (0, Int.max)
      }
      func moved(_ offset: Int) -> Int { base + offset + (offset >= from ? shift : 0) }
      xs.append(contentsOf: scan.xs)
      ys.append(contentsOf: scan.ys)
      for offset in scan.starts { starts.append(moved(Int(offset))) }
      for offset in scan.ends { ends.append(moved(Int(offset))) }
      features.append(
        Entry(
          number: stream.number,
          end: bytes.count,
          positions: xs.count,
          boxes: scan.boxes.map { moved($0.lowerBound)..<moved($0.upperBound) }
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

  /// Writes all features with their numbers as they are now, and forgets them.
  mutating func write(to writer: inout FeatureWriter, decimals: Int, box: inout FlowExtent) {
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
          writeBox(feature.boxes[next], first..<feature.positions, decimals, &json)
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
        writeBox(feature.boxes[next], first..<feature.positions, decimals, &json)
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

  /// Writes the box of positions in the place of an old one; heights stay as they were.
  private func writeBox(
    _ old: Range<Int>,
    _ positions: Range<Int>,
    _ decimals: Int,
    _ json: inout JSONWriter
  ) {
    var box = FlowExtent()
    for position in positions { box.add(xs[position], ys[position]) }
    guard let plain = box.numbers else { return json.bytes.append(contentsOf: bytes[old]) }
    var heights: (PropertyValue, PropertyValue)?
    do throws(JSONError) {
      if case .array(let numbers) = try JSONDocument(parsing: bytes[old]).value, numbers.count == 6
      {
        heights = (numbers[2], numbers[5])
      }
    } catch {
      // It was checked when it passed.
    }
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
