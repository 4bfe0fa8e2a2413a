public import SitmapFilters
import SitmapFormats

extension Filter {
  /// Reads a filter as the text or the JSON form of CQL2: JSON begins with a brace.
  public init(reading bytes: [UInt8]) throws(SitmapError) {
    let first = bytes.first { $0 > 0x20 }
    guard first == UInt8(ascii: "{") else {
      do throws(FilterError) {
        try self.init(text: String(decoding: bytes, as: UTF8.self))
      } catch {
        throw SitmapError(error)
      }
      return
    }
    let document: JSONDocument
    do throws(JSONError) {
      document = try JSONDocument(parsing: bytes)
    } catch {
      throw SitmapError(.usage, "filter: \(error)", hint: "a filter that begins with { is JSON")
    }
    do throws(FilterError) {
      try self.init(json: document.value)
    } catch {
      throw SitmapError(error)
    }
  }
}
