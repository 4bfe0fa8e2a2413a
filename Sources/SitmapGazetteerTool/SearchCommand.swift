import SitmapGazetteer
import SitmapModel

/// `sitmap-gazetteer search`: what a search gives and what it costs.
enum SearchCommand {
  static func run(_ gazetteer: Gazetteer, _ names: [String]) {
    let clock = ContinuousClock()
    for name in names {
      var hits: [PlaceHit] = []
      let time = clock.measure { hits = gazetteer.search(name) }
      print("\(name)  (\(time))")
      for hit in hits.prefix(8) {
        let place = hit.place
        let unit = [place.admin1?.name, place.country].compactMap { $0 }.joined(separator: ", ")
        print("  \(hit.score)  \(place.name) (\(place.featureCode), \(unit))  \(hit.why)")
      }
    }
  }
}
