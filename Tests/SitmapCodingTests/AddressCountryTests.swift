import SitmapCoding
import SitmapEmbedded
import SitmapGazetteer
import Testing

/// The country that the address of a report names.
struct AddressCountryTests {
  private let reader: AddressCountry

  init() throws { reader = AddressCountry(try Gazetteer.embedded()) }

  @Test(arguments: [
    ("https://example.org/report/chad/2082-houses-destroyed-rain", "TCD"),
    ("https://example.org/english/china/2014-08/28/c_133591384.htm", "CHN"),
    ("https://example.org/files/Assessment%20-%20Cabo%20Verde%20Volcano.pdf", "CPV"),
    ("http://example.org/report/democratic-republic-congo/update-3?country=chad", "COD"),
    // Smaller units have these names too.
    ("https://example.org/report/niger/dashboard-2015", "NER"),
    ("https://example.org/guatemala-floods", "GTM"), ("https://example.org/mexico", "MEX"),
    // Two countries, none, a state, a word of two letters, a host.
    ("https://example.org/floods-in-chad-and-sudan", nil),
    ("https://example.org/news/2015/oct/22/836-homes", nil),
    ("https://example.org/new-jersey/floods-in-georgia", nil),
    ("https://example.org/it/us/in/no", nil),
    ("https://chad.example.org/", nil), ("chad", nil), ("", nil), ("https://", nil),
    ("///chad", "TCD"), (String(repeating: "/chad/sudan", count: 100), nil),
  ])
  func `an address names a country in its path, or none`(address: String, country: String?) {
    #expect(reader.country(of: address) == country)
  }
}
