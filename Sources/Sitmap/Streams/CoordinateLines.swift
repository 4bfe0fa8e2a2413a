public import SitmapFormats
import SitmapModel

/// Projects lines of text that begin with two numbers, as `cs2cs` does; what follows them is kept.
public struct CoordinateLines: ~Copyable {
  private let projector: Projector
  private let decimals: Int
  private var xs: [Double] = []
  private var ys: [Double] = []
  /// What follows the numbers of each line.
  private var rests: [[UInt8]] = []
  private var line = 0
  /// Bytes of a line whose end was not seen yet.
  private var pending: [UInt8] = []

  /// Lines that are projected in one call.
  private static var batch: Int { 1 << 14 }

  /// Makes the way of lines through a projector.
  public init(_ projector: consuming Projector, decimals: Int) {
    self.projector = projector
    self.decimals = decimals
  }

  /// Projects all lines of a source; the number of them.
  public mutating func run(
    _ source: consuming ByteSource,
    write: ([UInt8]) throws(FileError) -> Void
  ) throws(SitmapError) -> Int {
    var source = source
    var isDone = false
    while !isDone {
      do throws(FileError) {
        let bytes = try source.read()
        isDone = bytes.isEmpty
        pending += isDone ? [0x0A] : bytes
      } catch {
        throw SitmapError(error, writing: false)
      }
      var start = 0
      while let end = pending[start...].firstIndex(of: 0x0A) {
        try add(start..<end)
        start = end + 1
        if xs.count >= Self.batch { try flush(write) }
      }
      pending.removeSubrange(..<start)
      guard pending.count <= Limits.lineBytes else {
        throw SitmapError(.input, "line \(line + 1) does not end")
      }
    }
    try flush(write)
    return line
  }

  private mutating func add(_ range: Range<Int>) throws(SitmapError) {
    line += 1
    let bytes = pending[range]
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    let first = bytes.drop(while: isSpace)
    // An empty line at the end of the text, or between lines, is nothing to project.
    guard !first.isEmpty else {
      line -= 1
      return
    }
    let x = first.prefix { !isSpace($0) && $0 != UInt8(ascii: ",") }
    let second = first[x.endIndex...].drop { isSpace($0) || $0 == UInt8(ascii: ",") }
    let y = second.prefix { !isSpace($0) && $0 != UInt8(ascii: ",") }
    guard let a = Double(String(decoding: x, as: UTF8.self)),
      let b = Double(String(decoding: y, as: UTF8.self))
    else {
      throw SitmapError(
        .input,
        "'\(String(decoding: first.prefix(60), as: UTF8.self))' does not begin with two numbers",
        line: line,
        hint: "longitude comes first"
      )
    }
    xs.append(a)
    ys.append(b)
    rests.append(Array(second[y.endIndex...].reversed().drop(while: isSpace).reversed()))
  }

  private mutating func flush(
    _ write: ([UInt8]) throws(FileError) -> Void
  ) throws(SitmapError) {
    try projector.project(&xs, &ys)
    var json = JSONWriter()
    for index in xs.indices {
      json.write(coordinate: xs[index], decimals: decimals)
      json.bytes.append(0x20)
      json.write(coordinate: ys[index], decimals: decimals)
      json.bytes.append(contentsOf: rests[index])
      json.bytes.append(0x0A)
    }
    do throws(FileError) {
      try write(json.bytes)
    } catch {
      throw SitmapError(error, writing: true)
    }
    xs.removeAll(keepingCapacity: true)
    ys.removeAll(keepingCapacity: true)
    rests.removeAll(keepingCapacity: true)
  }

  /// What is known about the operation that was used.
  public borrowing func summary() -> String { projector.summary() }
}
