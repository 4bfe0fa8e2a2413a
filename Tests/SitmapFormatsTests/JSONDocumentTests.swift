import SitmapFormats
import SitmapModel
import Testing

struct JSONDocumentTests {
  @Test(arguments: [
    ("null", PropertyValue.null),
    (" true\n", .bool(true)),
    ("\t[false , 1]\r\n", .array([.bool(false), .integer(1)])),
    ("{}", .object([])),
    ("[]", .array([])),
    (
      "{\"b\":1,\"a\":{\"\":[]}}",
      .object([
        Property("b", .integer(1)), Property("a", .object([Property("", .array([]))])),
      ])
    ),
    ("\"\"", .string("")),
    ("\"a\\\"\\\\\\/\\b\\f\\n\\r\\tz\"", .string("a\"\\/\u{8}\u{C}\n\r\tz")),
    ("\"\\u00e9\\u0000\\uFFFF\"", .string("\u{E9}\u{0}\u{FFFF}")),
    ("\"\\ud83c\\uDF0D\"", .string("\u{1F30D}")),
    ("\"الرمادي \u{2028}\u{7F}\"", .string("الرمادي \u{2028}\u{7F}")),
    (
      "\"long enough for eight bytes, then é and \\u00e9\"",
      .string("long enough for eight bytes, then é and é")
    ),
  ])
  func `a valid text is read`(text: String, value: PropertyValue) throws {
    let document = try JSONDocument(parsing: Array(text.utf8))
    #expect(document.value == value)
    #expect(document.duplicates.isEmpty)
  }

  @Test(arguments: [
    ("0", PropertyValue.integer(0)),
    ("-0", .integer(0)),
    ("-12", .integer(-12)),
    ("9223372036854775807", .integer(.max)),
    ("-9223372036854775808", .integer(.min)),
    ("9223372036854775808", .number(9_223_372_036_854_775_808)),
    ("123456789012345678901234567890", .number(1.2345678901234568e29)),
    ("1.0", .number(1)),
    ("1e2", .number(100)),
    ("1E-2", .number(0.01)),
    ("0.1", .number(0.1)),
    ("-33.4255", .number(-33.4255)),
    ("43.268999999999998", .number(43.268999999999998)),
    ("5e-324", .number(.leastNonzeroMagnitude)),
    ("1.7976931348623157e308", .number(1.7976931348623157e308)),
    ("0.000000000000000000000000000000000000001", .number(1e-39)),
    ("1e-400", .number(0)),
  ])
  func `integers stay integers and other numbers are the nearest double`(
    text: String,
    value: PropertyValue
  ) throws {
    #expect(try JSONDocument(parsing: Array(text.utf8)).value == value)
  }

  @Test(arguments: [
    ("", 0, "expected a value, found the end of the text"),
    ("[1,]", 3, "expected a value, found ']'"),
    ("[,1]", 1, "expected a value, found ','"),
    ("[1 2]", 3, "expected ',' or ']', found '2'"),
    ("[1", 2, "expected ',' or ']', found the end of the text"),
    ("{\"a\":1,}", 7, "expected a name in quotation marks, found '}'"),
    ("{a:1}", 1, "expected a name or '}', found 'a'"),
    ("{\"a\" 1}", 5, "expected ':', found '1'"),
    ("{\"a\":1 \"b\":2}", 7, "expected ',' or '}', found '\"'"),
    ("1 2", 2, "expected the end of the text, found '2'"),
    ("01", 1, "expected no digit after a leading zero, found '1'"),
    ("-", 1, "expected a digit, found the end of the text"),
    ("+1", 0, "expected a value, found '+'"),
    (".5", 0, "expected a value, found '.'"),
    ("1.", 2, "expected a digit, found the end of the text"),
    ("1e+", 3, "expected a digit, found the end of the text"),
    ("0x10", 1, "expected the end of the text, found 'x'"),
    ("1e999", 0, "a number too large for a double"),
    ("NaN", 0, "expected a value, found 'N'"),
    ("tru", 0, "expected 'true', found 't'"),
    ("nul1", 0, "expected 'null', found 'n'"),
    ("'a'", 0, "expected a value, found '''"),
    ("\"a", 2, "expected '\"', found the end of the text"),
    ("\"a\nb\"", 2, "byte 0x0A in a string must be escaped"),
    ("\"\\x\"", 2, "expected an escape: one of \" \\ / b f n r t u, found 'x'"),
    ("\"\\u12g4\"", 5, "expected four hexadecimal digits, found 'g'"),
    ("\"\\ud800\"", 1, "half of a surrogate pair, alone"),
    ("\"\\udc00\\ud800\"", 1, "half of a surrogate pair, alone"),
    ("\"\\ud800\\u0041\"", 1, "half of a surrogate pair, alone"),
    ("\u{FEFF}1", 0, "expected a value, found byte 0xEF"),
    ("[1]\u{0}", 3, "expected the end of the text, found byte 0x00"),
  ])
  func `an invalid text says what was expected and where`(
    text: String,
    offset: Int,
    message: String
  ) {
    let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: Array(text.utf8)) }
    #expect(error?.offset == offset)
    #expect(error?.message == message)
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0xAF], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ] as [[UInt8]]
  )
  func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
    let error = #expect(throws: JSONError.self) {
      try JSONDocument(parsing: [0x22, 0x61] + bytes + [0x22])
    }
    #expect(error?.problem == .notUTF8)
    #expect(error?.offset == 2)
  }

  @Test func `line and column count from one, and CRLF is one line end`() {
    let error = #expect(throws: JSONError.self) {
      try JSONDocument(parsing: Array("{\r\n \"é\": \"ab\",\n\"c\" }".utf8))
    }
    #expect(error?.description == "line 3, column 5 (byte 20): expected ':', found '}'")
  }

  @Test func `of members with one name the last counts and the repetition is reported`() throws {
    let document = try JSONDocument(parsing: Array("{\"a\":1, \"b\":2, \"a\":3}".utf8))
    #expect(
      document.value == .object([Property("a", .integer(3)), Property("b", .integer(2))])
    )
    #expect(document.duplicates.map(\.name) == ["a"])
    #expect(document.duplicates.map(\.offset) == [15])
  }

  @Test func `names that only look alike are two names`() throws {
    let document = try JSONDocument(parsing: Array("{\"\u{E9}\":1,\"e\u{301}\":2}".utf8))
    #expect(document.duplicates.isEmpty)
    guard case .object(let members) = document.value else {
      Issue.record("no object")
      return
    }
    #expect(members.map { Array($0.name.utf8) } == [[0xC3, 0xA9], [0x65, 0xCC, 0x81]])
  }

  @Test func `a repeated name is found among very many`() throws {
    let names = (0..<5000).map { "\"n\($0)\":\($0)" } + ["\"n4321\":0", "\"n7\":-1"]
    let document = try JSONDocument(parsing: Array("{\(names.joined(separator: ","))}".utf8))
    #expect(document.duplicates.map(\.name) == ["n4321", "n7"])
  }

  @Test func `brackets go as deep as the limit and no deeper`() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array(String(repeating: "[", count: depth).utf8)
        + Array(String(repeating: "]", count: depth).utf8)
    }
    _ = try JSONDocument(parsing: nested(Limits.jsonDepth))
    let error = #expect(throws: JSONError.self) {
      try JSONDocument(parsing: nested(Limits.jsonDepth + 1))
    }
    #expect(error?.message == "nested more than 128 deep")
    #expect(throws: JSONError.self) {
      try JSONDocument(parsing: [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
    }
  }
}
