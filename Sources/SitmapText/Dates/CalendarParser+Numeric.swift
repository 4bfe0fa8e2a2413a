import SitmapModel

extension CalendarParser {
  /// "2015-05-19", "19/05/2015", "19.05.2015": the day before the month.
  ///
  /// When day and month could be exchanged the precision is `unknown`, which says that it is doubtful.
  func numeric(at index: Int) -> DateItem? {
    if let item = pointed(at: index) { return item }
    guard let first = plain(index), let second = plain(index + 2), let third = plain(index + 4),
      words[index + 1] == words[index + 3], words[index + 1] == "-" || words[index + 1] == "/"
    else { return nil }
    for offset in 1...4 where words.hasSpaceBefore(index + offset) { return nil }
    let tokens = index..<(index + 5)
    if words[index].utf8.count == 4 {
      guard let day = Day(year: first, month: second, day: third) else { return nil }
      return .day(day, tokens, .explicit)
    }
    return dayFirst(first, second, third, tokens)
  }

  private func pointed(at index: Int) -> DateItem? {
    guard words.isNumber(index), words[index].utf8.contains(UInt8(ascii: ".")) else { return nil }
    let parts = words[index].split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2]), parts[2].utf8.count == 4
    else { return nil }
    return dayFirst(day, month, year, index..<(index + 1))
  }

  private func dayFirst(_ first: Int, _ second: Int, _ year: Int, _ tokens: Range<Int>) -> DateItem?
  {
    guard (1900...2200).contains(year) else { return nil }
    if let day = Day(year: year, month: second, day: first) {
      var item = DateItem.day(day, tokens, .explicit)
      if first <= 12, first != second { item.precision = .unknown }
      return item
    }
    guard let day = Day(year: year, month: first, day: second) else { return nil }
    return .day(day, tokens, .explicit)
  }

  private func plain(_ index: Int) -> Int? {
    guard words.isNumber(index), words[index].utf8.count <= 4 else { return nil }
    return Int(words[index])
  }
}
