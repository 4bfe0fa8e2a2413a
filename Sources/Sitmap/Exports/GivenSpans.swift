import SitmapFormats
public import SitmapModel

/// The spans of place names that a line of the input gives: its `toponyms` with `start` and `end`.
public enum GivenSpans {
  /// One span for each name of the line, in its order; nil when the line has no `toponyms`.
  ///
  /// Offsets count Unicode scalars; one outside of the text is brought to its end.
  public static func spans(in members: [Property], of report: Report) -> [Span]? {
    guard case .array(let list) = members.value("toponyms") else { return nil }
    let text = ScalarOffsets(report.text)
    let title = ScalarOffsets(report.title ?? "")
    return list.compactMap { element in
      guard case .object(let name) = element, let start = name.integer("start"),
        let end = name.integer("end")
      else { return nil }
      let isTitle = name.text("field") == Span.Field.title.rawValue
      let offsets = isTitle ? title : text
      func byte(_ scalar: Int) -> Int {
        offsets.byte(ofScalar: max(0, scalar)) ?? offsets.byteCount
      }
      return Span(byte(start), byte(end), in: isTitle ? .title : .text)
    }
  }
}
