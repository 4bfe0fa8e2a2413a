import Foundation
import SitmapModel
import SitmapProjection
import Testing

/// 30 systems of 60 positions each, computed by PROJ 9.5.1 through pyproj 3.7.2 (conformance/proj/expected.tsv).
struct ExpectedPointsTests {
  @Test func `the table of projected positions is met, and back`() throws {
    guard let file = sharedFile("data/conformance/proj/expected.tsv") else { return }
    var rows: [String: [[Double]]] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 5, !line.hasPrefix("#") else { continue }
      rows[fields[0], default: []].append(fields.dropFirst().compactMap { Double($0) })
    }
    var met = 0
    for (name, numbers) in rows.sorted(by: { $0.key < $1.key }) {
      let transformation = try Transformation(to: ReferenceSystem(name))
      let positions = try numbers.map { try Coordinate(longitude: $0[0], latitude: $0[1]) }
      let projected = try transformation.project(positions)
      for (point, row) in zip(projected, numbers) {
        // PROJ 9.1.1 here, 9.5.1 there: micrometres for all but the iterated ones.
        #expect(abs(point.x - row[2]) < 1e-3 && abs(point.y - row[3]) < 1e-3, "\(name) \(row)")
        met += 1
      }
      let back = try transformation.unproject(projected)
      for (position, original) in zip(back, positions) {
        let turn = (position.longitude - original.longitude).remainder(dividingBy: 360)
        #expect(abs(turn * cos(original.latitude * .pi / 180)) < 1e-7, "\(name) \(original)")
        #expect(abs(position.latitude - original.latitude) < 1e-7, "\(name) \(original)")
      }
    }
    #expect(met >= 1_800)
  }
}
