import Sitmap
import Testing

/// Why something differs.
struct DiffCauseTests {
  /// A displacement as a report gives it.
  private func record(
    _ id: String,
    doc: String,
    figure: Int,
    values: [(figure: Int, doc: String, source: String)] = [],
    previous: [String] = []
  ) -> Feature {
    Feature(
      id: id,
      geometry: .point(Coordinate(unchecked: 43.3, 33.4)),
      properties: [
        Property("id", .string(id)), Property("doc", .string(doc)), Property("start", .integer(4)),
        Property("end", .integer(9)), Property("text", .string("Sentence of \(doc).")),
        Property("previous_ids", .array(previous.map { .string($0) })),
        Property(
          "values",
          .array(
            values.map {
              .object([
                Property("value", .integer($0.figure)), Property("doc", .string($0.doc)),
                Property("source", .string($0.source)),
              ])
            }
          )
        ),
        Property("term", .string("forced_to_flee")), Property("origin", .string("Ramadi")),
        Property("admin1", .string("Anbar")), Property("figure_value", .integer(figure)),
      ]
    )
  }

  private func diff(_ old: [Feature], _ new: [Feature]) -> SituationDiff {
    SituationDiff(
      from: [Layer(name: "displacement", features: old)],
      to: [Layer(name: "displacement", features: new)]
    )
  }

  @Test func `a figure of a new report is told with both values and the sentence`() throws {
    let change = try #require(
      diff(
        [record("a", doc: "r1", figure: 8000, values: [(8000, "r1", "one")])],
        [
          record(
            "a",
            doc: "r2",
            figure: 40_000,
            values: [(8000, "r1", "one"), (40_000, "r2", "two")]
          )
        ]
      ).changes.first
    )
    #expect(change.kind == .changed)
    let figure = try #require(change.fields.first { $0.name == "figure_value" })
    #expect(figure.delta == 32_000)
    let cause = try #require(change.causes.first)
    #expect(cause.kind == .newReport)
    #expect(cause.report == "r2")
    #expect(cause.text == "Sentence of r2.")
    #expect(cause.start == 4)
    #expect(cause.end == 9)
  }

  @Test func `a source that gave a figure and gives another revises it`() throws {
    let change = try #require(
      diff(
        [record("a", doc: "r1", figure: 8000, values: [(8000, "r1", "one")])],
        [
          record("a", doc: "r1", figure: 9000, values: [(8000, "r1", "one"), (9000, "r2", "one")])
        ]
      ).changes.first
    )
    #expect(change.causes.map(\.kind) == [.revisedFigure])
  }

  @Test func `a record that another one lists was merged into it`() throws {
    let changes = diff(
      [record("a", doc: "r1", figure: 8000), record("b", doc: "r1", figure: 500)],
      [record("a", doc: "r1", figure: 8000, previous: ["b"])]
    ).changes
    let merged = try #require(changes.first { $0.kind == .merged })
    #expect(merged.feature.id == "b")
    #expect(merged.partner == "a")
  }

  @Test func `a move is told in metres, with its bearing and its units`() throws {
    var (old, new) = (record("a", doc: "r", figure: 1), record("a", doc: "r", figure: 1))
    new.geometry = .point(Coordinate(unchecked: 43.4, 33.4))
    let unit = try #require(new.properties.firstIndex { $0.name == "admin1" })
    new.properties[unit].value = .string("Baghdad")
    let change = try #require(diff([old], [new]).changes.first)
    #expect(change.kinds == [.moved, .reassigned])
    let move = try #require(change.move)
    // Karney's geodesic between (33.4, 43.3) and (33.4, 43.4): 9,302.9 m (PROJ, geod).
    #expect(abs(move.distance.metres - 9302.9) < 0.1)
    #expect(abs(move.bearing - 89.972) < 0.01)
    #expect(move.fromUnit == "Anbar")
    #expect(move.toUnit == "Baghdad")
    let layer = diff([old], [new]).layer
    guard case .lineString(let line) = layer.features.first?.geometry else {
      Issue.record("a move is a line")
      return
    }
    #expect(line == [move.from, move.to])
    old.geometry = nil
    #expect(diff([old], [new]).changes.first?.move == nil)
  }

  @Test(arguments: [
    (1.234567, 1.235, true), (1.235, 1.234567, true), (1.2, 1.25, false), (7, 8, false),
    (43.3, 43.31, false), (12.5, 12.50, false), (0.333333, 0.33, true),
  ])
  func `a number with fewer decimals is rounded, another one is not`(
    old: Double,
    new: Double,
    isRounded: Bool
  ) throws {
    var (a, b) = (record("a", doc: "r", figure: 1), record("a", doc: "r", figure: 1))
    a.properties.append(Property("share", .number(old)))
    b.properties.append(Property("share", .number(new)))
    let kinds = diff([a], [b]).changes.first?.kinds ?? []
    #expect(kinds.contains(.rounded) == isRounded)
  }
}
