#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why a file could not be read or written.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The path as it was given.
  public let path: String
  /// What went wrong.
  public let problem: Problem

  /// The ways in which a file can fail.
  public enum Problem: Sendable, Hashable {
    /// There is no such file.
    case missing
    /// The folder to write into does not exist.
    case folderMissing(String)
    /// The path is a folder.
    case isFolder
    /// A part of the path is a file and not a folder.
    case notAFolder
    case noPermission
    case readOnly
    case diskFull
    /// The other end of a pipe was closed.
    case closedPipe
    /// What the system says, with its error number.
    case system(String, code: Int32)
  }

  init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }

  /// Makes an error from `errno`.
  init(path: String, code: Int32) {
    self.path = path
    problem =
      switch code {
      case ENOENT: .missing
      case EISDIR: .isFolder
      case ENOTDIR: .notAFolder
      case EACCES, EPERM: .noPermission
      case EROFS: .readOnly
      case ENOSPC, EDQUOT: .diskFull
      case EPIPE: .closedPipe
      default: .system(strerror(code).map { String(cString: $0) } ?? "", code: code)
      }
  }

  /// What is wrong, without the path.
  public var message: String {
    switch problem {
    case .missing: "no such file"
    case .folderMissing(let folder): "there is no folder '\(folder)'; make it first"
    case .isFolder: "is a folder, not a file"
    case .notAFolder: "a part of the path is a file, not a folder"
    case .noPermission: "no permission"
    case .readOnly: "the file system is read-only"
    case .diskFull: "the disk is full"
    case .closedPipe: "the pipe was closed"
    case .system(let text, let code): "\(text) (errno \(code))"
    }
  }

  /// The message a user reads.
  public var description: String { "\(path): \(message)" }
}
