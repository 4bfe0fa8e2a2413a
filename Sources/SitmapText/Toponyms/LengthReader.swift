import SitmapModel

/// Reads lengths backwards from a place in a sentence: "30 km", "18 miles (29 km)", "ten kilometres".
struct LengthReader {
  let sentence: MarkedSentence

  /// The length that ends at `index`, and where it begins; nil when there is none.
  func length(endingAt index: Int) -> (distance: Distance, start: Int)? {
    var index = index
    if sentence.lower(at: index) == ")", let open = bracket(before: index) {
      // "60 km (37 miles)": what stands before the bracket, else what stands in it.
      if let outer = length(endingAt: open - 1) { return outer }
      index -= 1
    }
    if sentence.lower(at: index) == "away" { index -= 1 }
    if let glued = glued(at: index) { return glued }
    guard let unit = Self.metres(in: sentence.lower(at: index)) else { return nil }
    guard let number = number(endingAt: index - 1) else { return nil }
    let metres = number.value * unit
    guard metres.isFinite, metres > 0, metres < Self.longest else { return nil }
    return (.metres(metres), number.start)
  }

  /// "30km" and "30-kilometre" are one token.
  private func glued(at index: Int) -> (distance: Distance, start: Int)? {
    let text = sentence.lower(at: index)
    let digits = text.utf8.prefix { (48...57).contains($0) || $0 == 44 || $0 == 46 }
    guard !digits.isEmpty, digits.count < text.utf8.count,
      let value = Self.value(String(decoding: Array(digits), as: UTF8.self))
    else { return nil }
    let rest = String(
      decoding: Array(text.utf8.dropFirst(digits.count).drop { $0 == 45 }),
      as: UTF8.self
    )
    guard let unit = Self.metres(in: rest) else { return nil }
    let metres = value * unit
    return metres > 0 && metres < Self.longest ? (.metres(metres), index) : nil
  }

  private func number(endingAt index: Int) -> (value: Double, start: Int)? {
    guard let upper = value(at: index) else { return nil }
    // "10 to 15 km", "10-15 km": the middle.
    let joint = sentence.lower(at: index - 1)
    if joint == "to" || joint == "or" || sentence.isDash(at: index - 1),
      let lower = value(at: index - 2),
      lower < upper
    {
      return ((lower + upper) / 2, index - 2)
    }
    return (upper, index)
  }

  private func value(at index: Int) -> Double? {
    let text = sentence.lower(at: index)
    return Self.value(text) ?? Self.words[text]
  }

  private static func value(_ text: String) -> Double? {
    let plain = text.utf8.filter { $0 != 44 }
    guard plain.count <= 9, let first = plain.first, (48...57).contains(first) else { return nil }
    return Double(String(decoding: plain, as: UTF8.self))
  }

  private func bracket(before index: Int) -> Int? {
    var at = index - 1
    while at >= 0, index - at <= 6 {
      if sentence.tokens[at].text == "(" { return at }
      at -= 1
    }
    return nil
  }

  /// The metres in a unit; the international mile is 1,609.344 m.
  private static func metres(in unit: String) -> Double? {
    switch unit {
    case "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers": 1000
    case "mile", "miles", "mi": 1609.344
    case "m", "metre", "metres", "meter", "meters": 1
    default: nil
    }
  }

  /// Half the way round the earth: nothing is farther away.
  private static let longest = 20_038_000.0
  private static let words: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
  ]
}
