import Foundation

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
