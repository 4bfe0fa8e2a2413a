import Foundation
import SitmapGeometry
import SitmapModel
import Testing

/// 240 geodesics and 60 areas computed by PROJ 9.5.1 through pyproj 3.7.2 (conformance/proj/expected.tsv).
struct ExpectedGeodesicsTests {
  @Test func `the table of geodesics and areas is met`() throws {
    let file = sharedFolder().appending(path: "data/conformance/proj/expected.tsv")
    guard FileManager.default.fileExists(atPath: file.path) else {
      print("skipped: no \(file.lastPathComponent) under SITMAP_SHARED or ../shared")
      return
    }
    var geodesics = 0
    var areas = 0
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t")
      let numbers = fields.dropFirst().compactMap { Double($0) }
      if fields[0] == "geod", numbers.count == 7 {
        let way = Geodesic(from: at(numbers[0], numbers[1]), to: at(numbers[2], numbers[3]))
        #expect(abs(way.metres - numbers[6]) < 2e-6)
        #expect(abs((way.startAzimuth - numbers[4]).remainder(dividingBy: 360)) < 1e-8)
        // pyproj looks back from the end.
        #expect(abs((way.endAzimuth - numbers[5] + 180).remainder(dividingBy: 360)) < 1e-8)
        geodesics += 1
      } else if fields[0] == "area", numbers.count == 8 {
        let ring = [
          at(numbers[0], numbers[1]), at(numbers[2], numbers[3]), at(numbers[4], numbers[5]),
        ]
        #expect(abs(Ring.signedArea(ring) - numbers[6]) < 0.01)
        #expect(abs(Ring.perimeter(ring).metres - numbers[7]) < 2e-6)
        areas += 1
      }
    }
    #expect(geodesics == 240 && areas == 60)
  }
}
