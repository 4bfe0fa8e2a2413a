import Foundation
import SitmapFormats
import SitmapModel

@testable import SitmapFilters

/// The folder of other people's test data: SITMAP_SHARED, else beside the package.
func sharedFile(_ path: String, _ file: String = #filePath) -> URL? {
  let package = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let shared =
    ProcessInfo.processInfo.environment["SITMAP_SHARED"].map { URL(filePath: $0) }
    ?? package.deletingLastPathComponent().appending(path: "shared")
  let found = shared.appending(path: path)
  if FileManager.default.fileExists(atPath: found.path) { return found }
  print("skipped: no \(path) under SITMAP_SHARED or ../shared")
  return nil
}

/// A fixture of the repository.
func fixture(_ path: String, _ file: String = #filePath) -> URL {
  URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures").appending(path: path)
}

/// The value of a JSON text.
func json(_ text: String) throws -> PropertyValue {
  try JSONDocument(parsing: Array(text.utf8)).value
}

/// Whether a filter is true of properties, given as a JSON object; `geom` in it is the shape.
func holds(_ filter: Filter, _ value: PropertyValue) throws -> Bool {
  guard case .object(let members) = value else { return false }
  return try holds(FilterTest(filter), members)
}

/// Whether a filter that was made ready is true of properties.
func holds(_ test: FilterTest, _ members: [Property]) -> Bool {
  test.accepts(
    property: { FilterTest.value(test.names[$0], of: members) },
    geometry: { members.first { $0.name == "geom" }.flatMap { FilterShape.shape($0.value) } }
  )
}
