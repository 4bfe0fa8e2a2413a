import Foundation
import SitmapModel
import SitmapProjection
import Testing

/// PROJ's own tests (OSGeo/PROJ test/gie), as far as they are of two dimensions and need no grid.
struct GieConformanceTests {
  private struct Tally {
    /// Whether tolerances are those that gie reads.
    var isLax = false
    var passed = 0
    var failed: [String] = []
    /// The lines of what failed.
    var lines: [Int] = []
    var skipped = 0
    var unknown = 0
  }

  @Test(arguments: [
    ("builtins.gie", 1_070, 64), ("more_builtins.gie", 55, 7), ("ellipsoid.gie", 19, 0),
    ("unitconvert.gie", 5, 0), ("adams_hemi.gie", 700, 0), ("guyou.gie", 700, 0),
    ("peirce_q.gie", 290, 0),
  ])
  func `PROJ's own expectations are met`(name: String, least: Int, unmet: Int) throws {
    guard let file = sharedFile("data/conformance/gie/\(name)") else { return }
    var tally = Tally()
    for operation in GieFile(try String(contentsOf: file, encoding: .utf8)).operations {
      run(operation, &tally)
    }
    print(
      "\(name): \(tally.passed) met, \(tally.failed.count) not, \(tally.skipped) not of two "
        + "dimensions or out of range, \(tally.unknown) of operations that this PROJ does not know"
    )
    #expect(tally.passed >= least)
    // The files are of a newer PROJ: the gie of 9.1.1 fails the same (eqc on the ellipsoid, eck4 at its edge).
    #expect(tally.failed.count <= unmet, "\(tally.failed)")
  }

  @Test func `what Debian's gie passes passes here`() throws {
    guard let folder = sharedFile("data/conformance/gie") else { return }
    guard FileManager.default.isExecutableFile(atPath: Self.gie) else {
      print("\(Self.gie) is not there (Debian's proj-bin)")
      return
    }
    var (met, unmet) = (0, 0)
    for file in try FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    )
    .sorted(by: { $0.path < $1.path }) where file.pathExtension == "gie" {
      var tally = Tally(isLax: true)
      for operation in GieFile(try String(contentsOf: file, encoding: .utf8)).operations {
        run(operation, &tally)
      }
      let theirs = try Self.failingLines(file)
      for (line, failure) in zip(tally.lines, tally.failed) where !theirs.contains(line) {
        Issue.record("\(file.lastPathComponent):\(line): gie passes \(failure)")
      }
      met += tally.passed
      unmet += tally.failed.count
    }
    print("\(met) expectations met; \(unmet) not, none of which gie meets")
    #expect(met > 2_500)
  }

  private static let gie = "/usr/bin/gie"

  /// The lines of a file at which gie reports a failure.
  private static func failingLines(_ file: URL) throws -> Set<Int> {
    let process = Process()
    process.executableURL = URL(filePath: gie)
    process.arguments = ["-v", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let marks = ["FAILURE in \(file.lastPathComponent)(", " at line "]
    return Set(
      marks.flatMap { mark in
        text.components(separatedBy: mark).dropFirst().compactMap {
          Int($0.prefix(while: \.isNumber))
        }
      }
    )
  }

  private func run(_ operation: GieFile.Operation, _ tally: inout Tally) {
    let needsGrid = ["grids=", "file=", "+init="].contains { operation.definition.contains($0) }
    // An affine change of three dimensions is not the same without the third.
    if needsGrid || operation.definition.contains("+zoff=") {
      tally.skipped += operation.checks.count
      return
    }
    do throws(ProjectionError) {
      let transformation = try Transformation(pipeline: operation.definition)
      for check in operation.checks { run(check, transformation, operation, &tally) }
    } catch {
      // An operation that must be refused has a failure as its only check, before any position.
      if case .failure? = operation.checks.first?.kind {
        tally.passed += 1
      } else {
        tally.unknown += operation.checks.count
      }
    }
  }

  private func run(
    _ check: GieFile.Check,
    _ transformation: borrowing Transformation,
    _ operation: GieFile.Operation,
    _ tally: inout Tally
  ) {
    guard check.input.count >= 2, check.input.dropFirst(2).allSatisfy({ $0 == 0 }) else {
      tally.skipped += 1
      return
    }
    var xs = [check.input[0]]
    var ys = [check.input[1]]
    let givesDegrees = check.isInverse || transformation.axes == .degreesForTests
    do throws(ProjectionError) {
      switch check.kind {
      case .failure:
        try step(transformation, check.isInverse, &xs, &ys)
        tally.failed.append("\(operation.definition) \(check.input): no failure")
        tally.lines.append(check.line)
        return
      case .expect(let expected):
        try step(transformation, check.isInverse, &xs, &ys)
        let off =
          distance(xs[0] - expected[0], ys[0] - expected[1], expected[1], givesDegrees)
          * (givesDegrees ? operation.scale : 1)
        guard off <= (tally.isLax ? check.laxTolerance : check.tolerance) else {
          tally.failed.append("\(operation.definition) \(check.input): \(xs[0]) \(ys[0]), \(off) m")
          tally.lines.append(check.line)
          return
        }
      case .roundtrip(let count):
        for _ in 0..<count {
          try step(transformation, check.isInverse, &xs, &ys)
          try step(transformation, !check.isInverse, &xs, &ys)
        }
        let off =
          distance(
            xs[0] - check.input[0],
            ys[0] - check.input[1],
            check.input[1],
            !check.isInverse
          ) * (check.isInverse ? 1 : operation.scale)
        guard off <= (tally.isLax ? check.laxTolerance : check.tolerance) else {
          tally.failed.append("\(operation.definition) \(check.input): \(off) m after \(count)")
          tally.lines.append(check.line)
          return
        }
      }
      tally.passed += 1
    } catch {
      switch (check.kind, error) {
      case (.failure, _): tally.passed += 1
      // PROJ wraps longitudes beyond 180 degrees; sitmap refuses them.
      case (_, .noResult(let x, let y, _, _)) where abs(x) > 180 || abs(y) > 90: tally.skipped += 1
      default:
        tally.failed.append("\(operation.definition) \(check.input): \(error)")
        tally.lines.append(check.line)
      }
    }
  }

  private func step(
    _ transformation: borrowing Transformation,
    _ isInverse: Bool,
    _ xs: inout [Double],
    _ ys: inout [Double]
  ) throws(ProjectionError) {
    if isInverse {
      try transformation.backward(&xs, &ys)
    } else {
      try transformation.forward(&xs, &ys)
    }
  }

  /// Metres between two results; a degree is 111,319.5 of them, less along a parallel.
  private func distance(
    _ dx: Double,
    _ dy: Double,
    _ latitude: Double,
    _ inDegrees: Bool
  ) -> Double {
    guard inDegrees else { return (dx * dx + dy * dy).squareRoot() }
    let x = dx.remainder(dividingBy: 360) * cos(latitude * .pi / 180)
    return (x * x + dy * dy).squareRoot() * 111_319.5
  }
}

extension Axes {
  fileprivate static let degreesForTests = Axes(
    x: Axis(name: "Geodetic longitude", abbreviation: "Lon", unit: "degree"),
    y: Axis(name: "Geodetic latitude", abbreviation: "Lat", unit: "degree")
  )
}

extension GieFile.Operation {
  /// The radius that the operation gives the earth, in radii of WGS 84: on a sphere of a metre a degree is short.
  fileprivate var scale: Double {
    for word in definition.split(separator: " ") {
      let pair = word.drop { $0 == "+" }.split(separator: "=")
      guard pair.count == 2, pair[0] == "R" || pair[0] == "a", let radius = Double(pair[1]) else {
        continue
      }
      return radius / 6_378_137
    }
    return 1
  }
}
