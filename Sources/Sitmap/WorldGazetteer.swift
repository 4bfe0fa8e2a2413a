import SitmapEmbedded
public import SitmapGazetteer
public import SitmapModel

/// The gazetteer of the world that is inside the program, and packs of a user's own over it.
public enum WorldGazetteer {
  /// Opens it; takes well under a millisecond, and nothing outside of the program is read.
  public static func open() throws(SitmapError) -> Gazetteer {
    do throws(PackError) {
      return try Gazetteer.embedded()
    } catch {
      throw SitmapError(.gazetteer, error.description)
    }
  }

  /// Opens it and stacks packs of the user's over it, the lowest first: of places with one id the last wins.
  ///
  /// - Parameters:
  ///   - packs: Paths of packs.
  ///   - day: The day whose names and codes are used; nil for now's.
  ///   - worldview: The state whose view of disputed areas is taken; nil for the default.
  /// - Returns: The gazetteer.
  /// - Throws: When a pack cannot be used, or no view of the state is known.
  public static func open(
    adding packs: [String],
    asOf day: Day? = nil,
    worldview: String? = nil
  ) throws(SitmapError) -> Gazetteer {
    var gazetteer = try open()
    for path in packs {
      do throws(PackError) {
        gazetteer = try gazetteer.adding(files: [path])
      } catch {
        throw SitmapError(.gazetteer, error.description, file: path)
      }
    }
    gazetteer = gazetteer.asOf(day)
    guard let worldview, worldview != "default" else { return gazetteer }
    guard let seen = gazetteer.seen(by: worldview.uppercased()) else {
      throw SitmapError(
        .usage,
        "no worldview '\(worldview)' is known",
        hint: "there are: default, \(gazetteer.worldviews.joined(separator: ", "))"
      )
    }
    return seen
  }
}
