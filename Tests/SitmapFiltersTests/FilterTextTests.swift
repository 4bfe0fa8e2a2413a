import SitmapFilters
import SitmapModel
import Testing

struct FilterTextTests {
  @Test(arguments: [
    ("", "column 1: expected a value, a property or '(', found the end of the filter"),
    ("a = ", "column 5: expected a value, a property or '(', found the end of the filter"),
    ("a == 1", "column 4: expected a value, a property or '(', found '='"),
    ("a = 1 b", "column 7: expected the end, AND or OR, found 'b'"),
    ("a = 'x", "column 5: a quotation mark that is not closed"),
    ("name != 'x'", "column 6: '!' has no meaning here"),
    ("a NOT = 1", "column 3: expected a comparison, found 'NOT'"),
    ("a BETWEEN 1, 2", "column 12: expected AND, found ','"),
    ("a IN 1", "column 6: expected '(', found a number"),
    ("a IS 1", "column 6: expected NULL, found a number"),
    ("a >\n  DATE('2015-13-01')", "line 2, column 8: '2015-13-01' is not a day"),
    ("TIMESTAMP('now') < a", "column 11: 'now' is not a moment"),
    ("T_AFTER(a, INTERVAL('x', '..'))", "column 21: 'x' is neither a day nor a moment"),
    ("S_INTERSECTS(geom, POINT(1))", "column 27: expected a number, found ')'"),
    ("S_INTERSECTS(geom, POLYGON((0 0, 1 0, 1 1, 0 1)))", "column 28: a ring that is not closed"),
    (
      "S_INTERSECTS(geom, LINESTRING(0 0))",
      "column 30: 1 positions, where at least 2 are needed"
    ),
    (
      "S_INTERSECTS(geom, BBOX(0, 10, 1, 5))",
      "column 20: BBOX has four numbers, or six with heights, the south not above the north"
    ),
    ("S_INTERSECTS(geom)", "column 1: 'S_INTERSECTS' takes 2 arguments, not 1"),
    ("ä = 'ö' ?", "column 9: '?' has no meaning here"),
    ("1 + 2", "'+' stands where a condition is needed"),
    ("a AND 1", "a number stands where a condition is needed"),
    ("a LIKE b", "property 'b' stands where the pattern of LIKE is needed"),
    ("T_AFTER(a, 5)", "a number stands where a time of 't_after' is needed"),
    ("S_WITHIN(geom, 'POINT(1 1)')", "a text stands where a shape of 's_within' is needed"),
    ("'a' + 1 = 2", "a text stands where a number of '+' is needed"),
  ])
  func `what is wrong is told with its place`(text: String, message: String) {
    #expect {
      try Filter(text: text)
    } throws: { error in
      "\(error)" == message
    }
  }

  @Test(arguments: [
    ("null", "null is no value of a filter"),
    (#"{"op": "and", "args": [true]}"#, "'and' takes 2 arguments, not 1"),
    (#"{"op": "="}"#, "'=' has no list 'args'"),
    (
      #"{"op": "=", "args": [{"property": 1}, 2]}"#,
      "args[0].property: the name of a property is a text"
    ),
    (
      #"{"op": "not", "args": [{"a": 1}]}"#,
      "args[0]: an object without 'op', 'property', 'date', 'timestamp', 'interval', 'bbox' or 'type'"
    ),
    (
      #"{"op": "t_after", "args": [{"property": "a"}, {"interval": ["x", ".."]}]}"#,
      "args[1].interval[0]: neither a day nor a moment nor \"..\""
    ),
    (
      #"{"op": "s_within", "args": [{"property": "g"}, {"type": "Point", "coordinates": [1]}]}"#,
      "args[1]: not a geometry of GeoJSON"
    ),
    (#"{"op": "in", "args": [{"property": "a"}, []]}"#, "IN has no list"),
  ])
  func `what is wrong in JSON is told with its member`(text: String, message: String) {
    #expect {
      try Filter(json: json(text))
    } throws: { error in
      "\(error)" == message
    }
  }

  @Test func `a function that is not there is refused before any feature is read`() throws {
    let filter = try Filter(text: "avg(windSpeed) < 4")
    #expect {
      try FilterTest(filter)
    } throws: { error in
      "\(error)" == "there is no function 'avg' here"
    }
  }

  @Test(arguments: [
    String(repeating: "(", count: 100_000), String(repeating: "NOT ", count: 100_000) + "a",
    "a = " + String(repeating: "-", count: 100_000) + "1",
    "a = " + Array(repeating: "1", count: 100_000).joined(separator: "+"),
    String(repeating: "casei(", count: 50_000),
    "S_WITHIN(geom, " + String(repeating: "GEOMETRYCOLLECTION(", count: 50_000),
  ])
  func `nesting without end is refused`(text: String) {
    #expect(throws: FilterError.self) { try Filter(text: text) }
  }

  @Test func `a long list of alternatives is no nesting`() throws {
    let text = (0..<5000).map { "a = \($0)" }.joined(separator: " OR ")
    let last = try holds(Filter(text: text), json(#"{"a": 4999}"#))
    let none = try holds(Filter(text: text), json(#"{"a": 5000}"#))
    #expect(last)
    #expect(!none)
  }

  @Test func `the properties of a filter are told once each`() throws {
    let filter = try Filter(
      text: "a > 1 AND (b LIKE 'x%' OR a < b) AND T_AFTER(c, DATE('2020-01-01'))"
    )
    #expect(filter.properties == ["a", "b", "c"])
  }
}
