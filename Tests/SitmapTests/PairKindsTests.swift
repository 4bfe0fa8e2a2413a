import Sitmap
import Testing

/// Whether a field that differs says another thing, or the same in another spelling.
struct PairKindsTests {
  private static func kind(_ field: String, _ old: String, _ new: String) -> SituationDiff.Kind? {
    func layer(_ value: String) -> Layer {
      Layer(
        name: "events",
        features: [
          Feature(
            id: "a",
            geometry: .point(Coordinate(unchecked: 29.2, -1.7)),
            properties: [Property("id", .string("a")), Property(field, .string(value))]
          )
        ]
      )
    }
    return SituationDiff(from: [layer(old)], to: [layer(new)]).changes.first?.kind
  }

  @Test(
    arguments: [
      ("place", "Ramadi", "Ramady"), ("place", "Hit", "al-Hit"), ("place", "Hīt", "HIT"),
      ("place", "Lugansk", "Luhansk"), ("place", "Deir ez-Zor", "Deir Ezzor"),
      ("admin1", "Anbar", "Al-Anbar"), ("admin1", "Ninawa", "Ninewa"),
      ("note", "Two dead", "two dead"),
    ]
  )
  func `another spelling is no other name`(field: String, old: String, new: String) {
    #expect(Self.kind(field, old, new) == .respelled)
    #expect(Self.kind(field, new, old) == .respelled)
  }

  @Test(arguments: ["place", "admin1", "admin2_code", "type", "date"])
  func `a value where none was is no other name or unit`(field: String) {
    #expect(Self.kind(field, "", "Ramadi") == .changed)
    #expect(Self.kind(field, "Ramadi", "") == .changed)
  }

  @Test(
    arguments: [
      ("place", "North Kivu", "South Kivu", .renamed), ("place", "Kano", "Kanu", .renamed),
      ("place", "Artemivsk", "Bakhmut", .renamed), ("place", "Ain Issa", "Issa", .renamed),
      ("admin1", "North Darfur", "South Darfur", .reassigned),
      ("admin1", "Sudan", "South Sudan", .reassigned),
      ("admin1_code", "IQG01", "IQG02", .reassigned), ("country", "Niger", "Nigeria", .reassigned),
      ("note", "two dead", "ten dead", .changed),
    ] as [(String, String, String, SituationDiff.Kind)]
  )
  func `another name is no other spelling`(
    field: String,
    old: String,
    new: String,
    kind: SituationDiff.Kind
  ) {
    #expect(Self.kind(field, old, new) == kind)
    #expect(Self.kind(field, new, old) == kind)
  }
}
