/// French articles before a name.
extension Tokenizer {
  /// Where the name begins after a French elision: "d'Alep" is "d'" and "Alep"; the start when there is none.
  func elision(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let start = range.lowerBound
    guard range.count > 3, bytes[start] == UInt8(ascii: "d") || bytes[start] == UInt8(ascii: "l")
    else { return start }
    var next = start + 1
    if bytes[next] == UInt8(ascii: "'") {
      next += 1
    } else if range.count > 5, bytes[next] == 0xE2, bytes[next + 1] == 0x80, bytes[next + 2] == 0x99
    {
      next += 3
    } else {
      return start
    }
    // Before a capital only: "l'armée" is one word to the readers of French.
    let isCapital = bytes[next] &- 65 < 26 || (bytes[next] == 0xC3 && bytes[next + 1] < 0x9F)
    return isCapital ? next : start
  }
}
