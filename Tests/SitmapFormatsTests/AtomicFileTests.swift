import SitmapFormats
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct AtomicFileTests {
  @Test func `a file is written whole, replaced, and leaves nothing beside it`() throws {
    try inTemporaryFolder { folder in
      let path = "\(folder)/layer.geojson"
      try AtomicFile.write(Array("one".utf8), to: path)
      #expect(chmod(path, 0o600) == 0)
      try AtomicFile.write(Array("two".utf8), to: path)
      #expect(try content(of: path) == "two")
      var status = stat()
      #expect(stat(path, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600)
      #expect(unlink(path) == 0)
      // Only an empty folder can be removed.
      #expect(rmdir(folder) == 0)
    }
  }

  @Test func `a link keeps pointing to the file that is replaced`() throws {
    try inTemporaryFolder { folder in
      try AtomicFile.write(Array("one".utf8), to: "\(folder)/file")
      #expect(symlink("file", "\(folder)/link") == 0)
      try AtomicFile.write(Array("two".utf8), to: "\(folder)/link")
      #expect(try content(of: "\(folder)/file") == "two")
      #expect(unlink("\(folder)/link") == 0)
      #expect(unlink("\(folder)/file") == 0)
    }
  }

  @Test func `what stands in the way is named`() throws {
    try inTemporaryFolder { folder in
      #expect(
        message { try AtomicFile.write([], to: "\(folder)/none/a.csv") }
          == "\(folder)/none/a.csv: there is no folder '\(folder)/none'; make it first"
      )
      #expect(
        message { try AtomicFile.write([], to: folder) }
          == "\(folder): is a folder, not a file"
      )
      try AtomicFile.write([], to: "\(folder)/a")
      #expect(
        message { try AtomicFile.write([], to: "\(folder)/a/b") }
          == "\(folder)/a/b: a part of the path is a file, not a folder"
      )
      #expect(unlink("\(folder)/a") == 0)
    }
  }

  @Test func `a full disk is named`() throws {
    // Linux has a device that is always full.
    guard access("/dev/full", W_OK) == 0 else { return }
    #expect(
      message { try AtomicFile.write([1], to: "/dev/full") }
        == "/dev/full: the disk is full"
    )
  }

  @Test func `a file that is not there is named when it is read`() {
    #expect(
      message { _ = try ByteSource(path: "no such file") }
        == "no such file: no such file"
    )
  }

  @Test func `no more than the limit and one byte is read`() throws {
    var source = ByteSource([UInt8](repeating: 1, count: 100))
    #expect(try source.readAll(limit: 10).count == 11)
  }

  private func message(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "no error"
    } catch {
      return "\(error)"
    }
  }

  private func content(of path: String) throws -> String {
    var source = try ByteSource(path: path)
    return String(decoding: try source.readAll(limit: 1000), as: UTF8.self)
  }

  private func inTemporaryFolder(_ body: (String) throws -> Void) throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array("\(base)/sitmap-XXXXXX".utf8CString)
    let folder = try #require(
      template.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
      }
    )
    defer { _ = rmdir(folder) }
    try body(folder)
  }
}
