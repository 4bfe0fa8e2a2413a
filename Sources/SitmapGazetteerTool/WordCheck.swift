import SitmapGazetteer
import SitmapModel

/// The words of a list that name a town when they are written in small letters.
enum WordCheck {
  static func report(_ gazetteer: Gazetteer, _ bytes: [UInt8]) -> [String] {
    var wrong: [String] = []
    var count = 0
    for line in bytes.split(whereSeparator: { $0 == 10 || $0 == 13 }) {
      let word = String(decoding: line, as: UTF8.self)
      count += 1
      let hits = gazetteer.search(word)
      if let hit = hits.first(where: { $0.place.featureClass == .populated }) {
        wrong.append("\(word) -> \(hit.place.name) (\(hit.why))")
      }
    }
    return wrong + ["\(count) words, \(wrong.count) of them answer with a town"]
  }
}
