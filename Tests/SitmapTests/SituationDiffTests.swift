import Sitmap
import Testing

@Suite struct SituationDiffTests {
  private func feature(
    _ id: String,
    _ properties: [Property] = [],
    longitude: Double? = 1
  ) throws -> Feature {
    Feature(
      id: id,
      geometry: try longitude.map { .point(try Coordinate(longitude: $0, latitude: 2)) },
      properties: properties
    )
  }

  private func layer(_ features: Feature..., name: String = "events") -> [Layer] {
    [Layer(name: name, features: features)]
  }

  @Test func `what came, went and changed is told by id, field by field`() throws {
    let old = layer(
      try feature("a", [Property("n", .integer(1)), Property("gone", .bool(true))]),
      try feature("b", longitude: 5)
    )
    let new = layer(
      try feature("c", longitude: 9),
      try feature("a", [Property("n", .integer(2)), Property("new", .null)])
    )
    let diff = SituationDiff(from: old, to: new)
    #expect(diff.changes.map(\.kind) == [.removed, .changed, .added])
    #expect(diff.changes.map(\.feature.id) == ["b", "a", "c"])
    let fields = diff.changes[1].fields
    #expect(fields.map(\.name) == ["n", "new", "gone"])
    #expect(fields[0].old == .integer(1))
    #expect(fields[0].new == .integer(2))
    #expect(fields[1].old == nil)
    #expect(fields[2].new == nil)
  }

  @Test func `equal layers differ in nothing, whatever their order`() throws {
    let diff = SituationDiff(
      from: layer(try feature("a"), try feature("b")),
      to: layer(try feature("b"), try feature("a"))
    )
    #expect(diff.isEmpty)
    #expect(diff.unchanged == 2)
    #expect(diff.text() == "no differences\n")
  }

  @Test func `a geometry that moved is a changed field in words`() throws {
    let diff = SituationDiff(
      from: layer(try feature("a")),
      to: layer(try feature("a", longitude: 1.25))
    )
    #expect(diff.changes[0].fields[0].name == "geometry")
    #expect(diff.changes[0].fields[0].old == .string("Point 1 2"))
    #expect(diff.changes[0].fields[0].new == .string("Point 1.25 2"))
    let gone = SituationDiff(
      from: layer(try feature("a")),
      to: layer(try feature("a", longitude: nil))
    )
    #expect(gone.changes[0].fields[0].new == .null)
  }

  @Test func `a fused record is the change of the first, and the others are merged into it`() throws
  {
    let fused = Property("previous_ids", .array([.string("a"), .string("b")]))
    let diff = SituationDiff(
      from: layer(try feature("a"), try feature("b")),
      to: layer(try feature("ab", [fused, Property("id", .string("ab"))]))
    )
    #expect(diff.changes.map(\.kind) == [.merged, .changed])
    #expect(diff.changes[0].partner == "ab")
    #expect(diff.changes[1].fields.map(\.name) == ["id", "previous_ids"])
  }

  @Test func `without ids features are matched by what they say, and that is said`() throws {
    let diff = SituationDiff(
      from: layer(try feature("", [Property("n", .integer(1))]), try feature("")),
      to: layer(try feature(""), try feature("", [Property("n", .integer(2))]), try feature(""))
    )
    #expect(diff.count(.added) == 1)
    #expect(diff.count(.changed) == 1)
    #expect(diff.count(.removed) == 0)
    #expect(diff.unchanged == 1)
    #expect(diff.notes.count == 1)
  }

  @Test func `layers are compared by name, single ones whatever their names`() throws {
    let renamed = SituationDiff(
      from: layer(try feature("a"), name: "may21"),
      to: layer(try feature("a"), name: "may22")
    )
    #expect(renamed.isEmpty)
    let split = SituationDiff(
      from: layer(try feature("a")) + layer(try feature("x"), name: "status"),
      to: layer(try feature("a")) + layer(try feature("p"), name: "places")
    )
    #expect(split.changes.map(\.layer) == ["places", "status"])
    #expect(split.changes.map(\.kind) == [.added, .removed])
  }

  @Test func `every form tells the change`() throws {
    let diff = SituationDiff(
      from: layer(try feature("a", [Property("note", .string("x|y"))])),
      to: layer(try feature("a", [Property("note", .string("z\nz"))]))
    )
    #expect(
      diff.text() == "events: 0 added, 0 removed, 1 changed\n~ a\n    note: \"x|y\" -> \"z\\nz\"\n"
    )
    #expect(diff.markdown().contains("| changed | a | note | \"x\\|y\" | \"z\\nz\" |"))
    let json = String(decoding: JSONWriter.bytes(of: diff.value), as: UTF8.self)
    #expect(json.contains(#""fields":[{"field":"note","old":"x|y","new":"z\nz"}]"#))
    let feature = try #require(diff.layer.features.first)
    #expect(feature.id == "events/changed/a")
    #expect(feature["change"] == .string("changed"))
    #expect(feature["changed_fields"] == .array([.string("note")]))
  }

  @Test func `the forms for people only name where a thing is told, unless all is asked for`()
    throws
  {
    func told(_ count: Int, _ sentence: Int) -> [Property] {
      [Property("n", .integer(count)), Property("sentence", .integer(sentence))]
    }
    let diff = SituationDiff(
      from: layer(try feature("a", told(1, 1)), try feature("b", told(1, 1))),
      to: layer(try feature("a", told(2, 2)), try feature("b", told(1, 2)))
    )
    #expect(
      diff.text() == """
        events: 0 added, 0 removed, 2 changed
        ~ a
            n: 1 -> 2 (+1)
            also: sentence
        ~ b
            sentence: 1 -> 2 (+1)

        """
    )
    #expect(diff.text(isWhole: true).contains("    n: 1 -> 2 (+1)\n    sentence: 1 -> 2 (+1)\n"))
    #expect(diff.markdown().contains("|  |  | also: sentence | |  |"))
  }

  @Test func `a property of the name of ours is not written twice`() throws {
    let diff = SituationDiff(
      from: layer(),
      to: layer(try feature("a", [Property("layer", .string("x")), Property("change", .null)]))
    )
    let names = try #require(diff.layer.features.first).properties.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `the layers of one situation do not differ from themselves`() throws {
    let places = try Samples.Places()
    let layers = places.situation.layers(gazetteer: places.gazetteer)
    #expect(SituationDiff(from: layers, to: layers).isEmpty)
  }
}
