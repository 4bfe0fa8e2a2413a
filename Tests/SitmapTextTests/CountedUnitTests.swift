import SitmapModel
import SitmapText
import Testing

/// What a number counts that has no noun of its own, or an unusual one.
struct CountedUnitTests {
  @Test(arguments: [
    ("At least 340 houses were damaged and 58 were destroyed.", [340, 58], [.houses, .houses]),
    ("Some 120 houses fell, 13 of them beyond repair.", [120, 13], [.houses, .houses]),
    ("Some 120 people fled, 13 of them by boat.", [120, 13], [.persons, .persons]),
    ("They counted 3,200 new arrivals.", [3200], [FigureUnit.persons]),
  ])
  func `a number counts what the words around it say`(
    text: String,
    values: [Int],
    units: [FigureUnit]
  ) {
    let found = NumberReader().read(sentences(of: text))
    #expect(found.map(\.figure.value) == values)
    #expect(found.map(\.figure.unit) == units)
  }
}
