import SitmapCoding

/// What one report's reading can spare the next: what the gazetteer says of the names met so far.
///
/// For one mapper, and for one report at a time. It holds some 20 MB when full and grows no further; what is read
/// is the same with and without it.
public struct ReadingMemory {
  var places: PlaceMemory

  /// Makes an empty memory.
  public init() { places = PlaceMemory() }

  /// A memory for so many reports: one alone has nothing to spare.
  init(reports: Int) { places = reports > 1 ? PlaceMemory() : .none }
}
