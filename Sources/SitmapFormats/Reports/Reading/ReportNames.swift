public import SitmapModel

/// Names of reports, from the paths of their files.
public enum ReportNames {
  /// The name of standard input's report.
  public static let standardInput = "stdin"

  /// An id for each path: the file's name without its ending, and where two files share that, the
  /// shortest end of the path that tells them apart.
  ///
  /// `a/may.txt` and `b/may.txt` are `a/may` and `b/may`; `may.txt` and `may.md` keep their
  /// endings. One path given twice gets one id.
  public static func ids(forPaths paths: [String]) -> [String] {
    var groups: [String: Set<String>] = [:]
    for path in paths { groups[stem(of: path), default: []].insert(path) }
    return paths.map { path in
      let namesakes = groups[stem(of: path)] ?? []
      return namesakes.count < 2 ? stem(of: path) : tellingName(of: path, among: namesakes)
    }
  }

  /// The last part of a path without its ending; `stdin` for `-`.
  public static func stem(of path: String) -> String {
    guard path != "-" else { return standardInput }
    return withoutEnding(parts(of: path).last ?? path)
  }

  /// What stands after the last full stop of a file's name; empty when there is none.
  public static func ending(of path: String) -> String {
    let name = parts(of: path).last ?? path
    return String(name.dropFirst(withoutEnding(name).count).dropFirst())
  }

  /// The day in a file's name, as of `sitrep-2015-05-21.txt`; nil when it has none, or two that differ.
  ///
  /// Only a whole date that no digit touches counts: `20150521` may as well be a number.
  public static func day(of path: String) -> Day? {
    let name = Array(stem(of: path).utf8)
    func isDigit(_ index: Int) -> Bool {
      name.indices.contains(index) && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(name[index])
    }
    var days: Set<Day> = []
    for start in name.indices.dropLast(min(9, name.count)) {
      guard !isDigit(start - 1), !isDigit(start + 10) else { continue }
      let text = String(decoding: name[start..<start + 10], as: UTF8.self)
      if let day = Day(iso: text) { days.insert(day) }
    }
    return days.count == 1 ? days.first : nil
  }

  private static func tellingName(of path: String, among paths: Set<String>) -> String {
    let own = parts(of: path)
    let others = paths.filter { $0 != path }.map(parts)
    for count in stride(from: 2, through: own.count, by: 1) {
      let name = suffix(of: own, count)
      if !others.contains(where: { suffix(of: $0, count) == name }) {
        return name
      }
    }
    // Only the ending tells them apart, or the path's beginning ("/a" and "a").
    for count in stride(from: 1, through: own.count, by: 1) {
      let name = own.suffix(count).joined(separator: "/")
      if !others.contains(where: { $0.suffix(count).joined(separator: "/") == name }) {
        return name
      }
    }
    return path
  }

  private static func suffix(of parts: [String], _ count: Int) -> String {
    var tail = Array(parts.suffix(count))
    if let name = tail.popLast() { tail.append(withoutEnding(name)) }
    return tail.joined(separator: "/")
  }

  private static func parts(of path: String) -> [String] {
    path.split(separator: "/").filter { $0 != "." }.map(String.init)
  }

  private static func withoutEnding(_ name: String) -> String {
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return name }
    return String(name[..<point])
  }
}
