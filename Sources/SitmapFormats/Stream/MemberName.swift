/// A name of a member as eight bytes and a length: what a look at a few names costs little with.
struct MemberName: Hashable {
  /// The first eight bytes, the first lowest; shorter names are filled with zeros.
  let head: UInt64
  let count: Int

  init(head: UInt64, count: Int) {
    self.head = head
    self.count = count
  }

  init(_ text: String) {
    var head: UInt64 = 0
    for (index, byte) in text.utf8.prefix(8).enumerated() { head |= UInt64(byte) << (8 * index) }
    self.init(head: head, count: text.utf8.count)
  }

  /// Reads the bytes of a name; they need not all be there to be read as one word.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let raw = UnsafeRawBufferPointer(bytes)
    count = range.count
    if range.lowerBound + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self)
      let little = UInt64(littleEndian: word)
      head = count >= 8 ? little : little & ((1 << UInt64(8 * count)) - 1)
    } else {
      var word: UInt64 = 0
      for (step, index) in range.prefix(8).enumerated() {
        word |= UInt64(raw[index]) << (8 * step)
      }
      head = word
    }
  }
}

/// The names that RFC 7946 gives a meaning to.
enum KnownMember: UInt8, CaseIterable {
  case type, id, bbox, geometry, properties, coordinates, geometries, features

  @inline(__always)
  init?(_ name: MemberName, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
    switch (name.head, name.count) {
    case (0x6570_7974, 4): self = .type
    case (0x6469, 2): self = .id
    case (0x786f_6262, 4): self = .bbox
    case (0x7972_7465_6d6f_6567, 8): self = .geometry
    case (0x7365_7275_7461_6566, 8): self = .features
    case (0x6974_7265_706f_7270, 10) where Self.ends(bytes, start + 8, "es"): self = .properties
    case (0x616e_6964_726f_6f63, 11) where Self.ends(bytes, start + 8, "tes"): self = .coordinates
    case (0x6972_7465_6d6f_6567, 10) where Self.ends(bytes, start + 8, "es"): self = .geometries
    default: return nil
    }
  }

  /// By a name whose escapes are undone.
  init?(_ name: String) {
    guard let known = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = known
  }

  private static func ends(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ ending: StaticString
  ) -> Bool {
    for index in 0..<ending.utf8CodeUnitCount where bytes[start + index] != ending.utf8Start[index]
    {
      return false
    }
    return true
  }

  var name: String {
    switch self {
    case .type: "type"
    case .id: "id"
    case .bbox: "bbox"
    case .geometry: "geometry"
    case .properties: "properties"
    case .coordinates: "coordinates"
    case .geometries: "geometries"
    case .features: "features"
    }
  }
}

/// Names of properties to look out for, found by a small table.
struct WatchedNames {
  let names: [[UInt8]]
  private let heads: [MemberName]
  private let slots: [Int8]

  init(_ names: [String]) {
    // More names than a byte can number are not watched: callers look into the properties themselves.
    let kept = names.prefix(100)
    self.names = kept.map { Array($0.utf8) }
    heads = kept.map { MemberName($0) }
    var slots = [Int8](repeating: -1, count: 256)
    for (index, head) in heads.enumerated() {
      var slot = Self.slot(head)
      while slots[slot] >= 0 { slot = (slot + 1) & 255 }
      slots[slot] = Int8(index)
    }
    self.slots = slots
  }

  /// The index of a name; nil when it is not watched.
  @inline(__always)
  func index(
    of name: MemberName,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) -> Int? {
    guard !heads.isEmpty else { return nil }
    var slot = Self.slot(name)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if heads[index] == name,
        name.count <= 8 || names[index].elementsEqual(UnsafeBufferPointer(rebasing: bytes[range]))
      {
        return index
      }
      slot = (slot + 1) & 255
    }
    return nil
  }

  @inline(__always)
  private static func slot(_ name: MemberName) -> Int {
    let mixed = (name.head ^ UInt64(truncatingIfNeeded: name.count)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 56)
  }
}
