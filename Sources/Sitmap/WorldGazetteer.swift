import SitmapEmbedded
public import SitmapGazetteer

/// The gazetteer of the world that is inside the program.
public enum WorldGazetteer {
  /// Opens it; takes well under a millisecond, and nothing outside of the program is read.
  public static func open() throws(SitmapError) -> Gazetteer {
    do throws(PackError) {
      return try Gazetteer.embedded()
    } catch {
      throw SitmapError(.gazetteer, error.description)
    }
  }
}
