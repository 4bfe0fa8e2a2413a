import Foundation
import Sitmap
import Testing

/// Processes that are killed while they save, and two that save at once.
@Suite(.serialized) struct StoreCrashTests {
  /// The command, which is built beside the tests.
  private static func command() throws -> URL {
    let folders = [
      URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent(),
      Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent(),
    ]
    let found = folders.map { $0.appending(path: "sitmap") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    return try #require(found, "the command is not beside the tests")
  }

  /// Starts to save a file as a snapshot.
  private static func save(_ name: String, _ file: String, _ store: String) throws -> Process {
    let process = Process()
    process.executableURL = try command()
    process.arguments = ["snapshot", "save", name, file, "--store", store, "-q"]
    try process.run()
    return process
  }

  /// A file of so many points; `variant` tells two of them apart.
  private static func points(_ work: Workspace, _ count: Int, variant: Int) throws -> String {
    let features = try (0..<count).map { number in
      Feature(
        id: "p\(number)",
        geometry: .point(try Coordinate(longitude: Double(number % 360) - 180, latitude: 10)),
        properties: [
          Property("number", .integer(number % 5 == 0 ? number + variant : number)),
          Property("text", .string("a text of point \(number)")),
        ]
      )
    }
    let bytes = try ExportFormat.geoJSON.export([Layer(name: "points", features: features)])
    return try work.file("points\(variant).geojson", bytes)
  }

  @Test func `a process that is killed at any moment leaves the last situation whole`() throws {
    let work = try Workspace()
    let path = work.folder + "s.gpkg"
    let files = try (0..<3).map { try Self.points(work, 3000, variant: $0) }
    let clock = ContinuousClock()
    let whole = try clock.measure {
      let process = try Self.save("first", files[0], path)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let longest = Double(whole.components.seconds) + Double(whole.components.attoseconds) / 1e18
    var state: UInt64 = 42
    var killed = 0
    var names = ["first"]
    for round in 0..<50 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let share = Double(state >> 40) / Double(1 << 24)
      let name = "round\(round)"
      let process = try Self.save(name, files[(round + 1) % 3], path)
      usleep(UInt32(share * longest * 1_000_000))
      if process.isRunning {
        kill(process.processIdentifier, SIGKILL)
        killed += 1
      }
      process.waitUntilExit()
      let store = try SituationStore(path: path)
      #expect(try store.verify().isEmpty)
      let found = try store.snapshots().map(\.name)
      #expect(found == names || found == names + [name])
      names = found
      #expect(try store.layers(of: found.last ?? "").first?.features.count == 3000)
    }
    #expect(killed > 10, "so few processes were killed that nothing was tested")
  }

  @Test func `two processes that make a store at once both succeed`() throws {
    let work = try Workspace()
    let files = try (0..<2).map { try Self.points(work, 20, variant: $0) }
    for round in 0..<20 {
      let path = work.folder + "s\(round).gpkg"
      let both = try ["a", "b"].enumerated().map { number, letter in
        try Self.save(letter, files[number], path)
      }
      for process in both {
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
      }
      #expect(try SituationStore(path: path).snapshots().count == 2)
    }
  }

  @Test func `two processes that save at once both succeed`() throws {
    let work = try Workspace()
    let path = work.folder + "s.gpkg"
    let files = try (0..<2).map { try Self.points(work, 1000, variant: $0) }
    for round in 0..<5 {
      let both = try ["a", "b"].enumerated().map { number, letter in
        try Self.save("\(letter)\(round)", files[number], path)
      }
      for process in both {
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
      }
    }
    let store = try SituationStore(path: path)
    #expect(try store.verify().isEmpty)
    #expect(try store.snapshots().count == 10)
  }
}
