/// What was met in an object of GeoJSON.
struct MetMembers {
  /// The value of `type`, between its quotation marks.
  var type: Range<Int>?
  /// Where `coordinates` begins.
  var coordinates: Int?
  /// How deep the positions are nested; nil for none.
  var depth: Int?
  /// How long the lists of the scan were before the coordinates.
  var mark = FeatureScan.Mark()
  /// Where `geometries` begins.
  var geometries: Int?
  var partCount = 0
  /// A member that belongs to another type (section 7.1).
  var alien: (KnownMember, Int)?
  private(set) var seen: UInt16 = 0

  /// Takes note of a member, and refuses one that comes twice.
  mutating func add(
    _ member: KnownMember,
    at offset: Int,
    _ scanner: inout FeatureScanner
  ) throws(ScanFailure) {
    let bit: UInt16 = 1 << UInt16(member.rawValue)
    if seen & bit != 0 { throw .problem(.duplicateMember(member.name), at: offset) }
    seen |= bit
  }

  /// Whether there was such a member.
  func has(_ member: KnownMember) -> Bool { seen & 1 << UInt16(member.rawValue) != 0 }
}
