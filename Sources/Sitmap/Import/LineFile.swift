import SitmapFormats

/// The lines and records of a text file, in bounded memory.
enum LineFile {
  /// Bytes of one line: above it a file is no table.
  private static let lineLimit = 4 << 20
  /// Rows between two calls of `progress`.
  private static let step = 100_000

  /// Calls `body` with each line that is not empty, without its end, and its number from 1.
  static func forEachLine(
    of path: String,
    progress: (Int) -> Void,
    _ body: (Int, ArraySlice<UInt8>) throws(SitmapError) -> Void
  ) throws(SitmapError) {
    var source = try open(path)
    var rest: [UInt8] = []
    var number = 0
    while true {
      let piece = try read(&source)
      rest += piece
      var start = 0
      while let end = rest[start...].firstIndex(of: 10) {
        number += 1
        if number % step == 0 { progress(number) }
        let line = rest[start..<end]
        let trimmed = line.last == 13 ? line.dropLast() : line
        if !trimmed.isEmpty { try body(number, trimmed) }
        start = end + 1
      }
      rest.removeFirst(start)
      if piece.isEmpty {
        if !rest.isEmpty { try body(number + 1, rest[...]) }
        return
      }
      guard rest.count < lineLimit else {
        throw SitmapError(
          .input,
          "the line is over \(lineLimit) bytes",
          file: path,
          line: number + 1
        )
      }
    }
  }

  /// Calls `body` with the fields of each record of a table with commas, or tabs (RFC 4180), and its line.
  static func forEachRecord(
    of path: String,
    progress: (Int) -> Void,
    _ body: (Int, [String]) throws(SitmapError) -> Void
  ) throws(SitmapError) {
    var pending: [UInt8] = []
    var first = 0
    var delimiter: UInt8?
    try forEachLine(of: path, progress: progress) { number, line throws(SitmapError) in
      if pending.isEmpty { first = number } else { pending.append(10) }
      pending += line
      // A field in quotes may hold line ends: the record goes on while a quote is open.
      guard pending.count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 0 else { return }
      if delimiter == nil {
        delimiter = pending.contains(9) ? 9 : UInt8(ascii: ",")
        if pending.starts(with: [0xEF, 0xBB, 0xBF]) { pending.removeFirst(3) }
      }
      try body(first, fields(pending, delimiter ?? UInt8(ascii: ",")))
      pending = []
    }
    if !pending.isEmpty {
      throw SitmapError(.input, "a quote is not closed", file: path, line: first)
    }
  }

  /// The fields of a record; a doubled quote in quotes is a quote.
  static func fields(_ record: [UInt8], _ delimiter: UInt8) -> [String] {
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var i = 0
    while i < record.count {
      let byte = record[i]
      if byte == UInt8(ascii: "\"") {
        if isQuoted, i + 1 < record.count, record[i + 1] == byte {
          field.append(byte)
          i += 1
        } else {
          isQuoted.toggle()
        }
      } else if byte == delimiter, !isQuoted {
        fields.append(String(decoding: field, as: UTF8.self))
        field = []
      } else {
        field.append(byte)
      }
      i += 1
    }
    return fields + [String(decoding: field, as: UTF8.self)]
  }

  private static func open(_ path: String) throws(SitmapError) -> ByteSource {
    do throws(FileError) {
      return try ByteSource(path: path)
    } catch {
      throw SitmapError(error, writing: false)
    }
  }

  private static func read(_ source: inout ByteSource) throws(SitmapError) -> [UInt8] {
    do throws(FileError) {
      return try source.read()
    } catch {
      throw SitmapError(error, writing: false)
    }
  }
}
