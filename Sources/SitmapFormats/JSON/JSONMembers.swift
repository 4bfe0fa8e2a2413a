import SitmapModel

/// The members of an object while it is read: ordered, with one value for a name.
///
/// Names are compared byte by byte: two spellings that Unicode holds for equal are two names.
struct JSONMembers {
  private(set) var list: [Property] = []
  /// Places by name, once the list is too long to be searched for every member.
  private var places: [[UInt8]: Int] = [:]

  /// Above this number of members a table of names is kept.
  private static let searchedMembers = 64

  /// Sets a member; false when the name was there and its value is replaced.
  mutating func set(_ name: String, _ value: PropertyValue) -> Bool {
    if let place = place(of: name) {
      list[place].value = value
      return false
    }
    if list.isEmpty { list.reserveCapacity(4) }
    if list.count >= Self.searchedMembers { places[Array(name.utf8)] = list.count }
    list.append(Property(name, value))
    return true
  }

  private mutating func place(of name: String) -> Int? {
    guard list.count >= Self.searchedMembers else {
      // Equal bytes are equal strings, so the quick comparison comes first.
      return list.firstIndex { $0.name == name && $0.name.utf8.elementsEqual(name.utf8) }
    }
    if places.isEmpty {
      for (place, member) in list.enumerated() { places[Array(member.name.utf8)] = place }
    }
    return places[Array(name.utf8)]
  }
}
