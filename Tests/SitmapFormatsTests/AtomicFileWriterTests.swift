import Foundation
import SitmapFormats
import Testing

/// Files that appear when all of them is there.
struct AtomicFileWriterTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "sitmap-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }

  private func clean() { try? FileManager.default.removeItem(at: folder) }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  @Test func `a file has its name only at the end, and all pieces in their order`() throws {
    defer { clean() }
    let path = folder.appending(path: "out.txt").path
    var writer = try AtomicFileWriter(path: path)
    try writer.write(Array("one ".utf8))
    try writer.write([])
    try writer.write(Array("two".utf8))
    #expect(try !names.contains("out.txt"))
    try writer.finish()
    #expect(try names == ["out.txt"])
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "one two")
  }

  @Test func `what is not finished leaves nothing, and the old file as it was`() throws {
    defer { clean() }
    let path = folder.appending(path: "out.txt").path
    try AtomicFile.write(Array("old".utf8), to: path)
    do {
      let writer = try AtomicFileWriter(path: path)
      try writer.write(Array("half".utf8))
    }
    #expect(try names == ["out.txt"])
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
  }

  @Test func `the mode of the old file and a link to it stay`() throws {
    defer { clean() }
    let path = folder.appending(path: "out.txt").path
    let link = folder.appending(path: "link.txt").path
    try AtomicFile.write(Array("old".utf8), to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    var writer = try AtomicFileWriter(path: link)
    try writer.write(Array("new".utf8))
    try writer.finish()
    #expect(try names == ["link.txt", "out.txt"])
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
  }

  @Test func `a folder, and a folder that is not there, are refused before anything is written`()
    throws
  {
    defer { clean() }
    for path in [folder.path, folder.appending(path: "none/out.txt").path] {
      do throws(FileError) {
        _ = try AtomicFileWriter(path: path)
        Issue.record("\(path) was opened")
      } catch {
        #expect(error.path == path)
      }
    }
    #expect(try names.isEmpty)
  }

  @Test func `a device is written to as it is`() throws {
    defer { clean() }
    var writer = try AtomicFileWriter(path: "/dev/null")
    try writer.write(Array("gone".utf8))
    try writer.finish()
    #expect(FileManager.default.fileExists(atPath: "/dev/null"))
  }
}
