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
    ("https://example.org/floods-in-georgia", nil), ("https://example.org/congo/figures", nil),
    // Genitives, large cities and units, sections.
    ("https://example.org/rainstorms-brazils-south", "BRA"),
    ("https://example.org/new-jersey", "USA"),
    ("https://example.org/asia/chongqing-floods-continue", "CHN"),
    ("https://example.org/en/yunnanquake2014.aspx", "CHN"), ("https://example.org/earthquake", nil),
    ("https://example.org/america/costa-rica-flood-heredia", "CRI"),
    ("https://example.org/news/in%ADindia%ADfloods", "IND"), ("https://example.org/victoria", nil),
    // Codes of disasters and appeals.
    ("https://example.org/resources/MDRBJ011.pdf", "BEN"),
    ("https://example.org/DREF%20operation%20no%20MDRCF016.pdf", "CAF"),
    ("https://example.org/disaster/eq-2015-000048-npl", "NPL"),
    ("https://example.org/docs/IBBDfl160715.pdf", "BGD"), ("https://example.org/MDRZZ001", nil),
    ("https://example.org/it/us/in/no", nil),
    ("https://chad.example.org/", nil), ("chad", nil), ("", nil), ("https://", nil),
    ("///chad", "TCD"), (String(repeating: "/chad/sudan", count: 100), nil),
  ])
  func `an address names a country in its path, or none`(address: String, country: String?) {
    #expect(reader.reading(of: address)?.country == country)
    #expect(reader.reading(of: address)?.isPublisher != true)
  }

  @Test(arguments: [
    ("http://www.thepaper.com.au/house-washed-away", "AUS"),
    ("http://www.cambodiadaily.com/a", "KHM"),
    ("http://www.tribuneindia.com/news/nation/1.html", "IND"),
    ("http://news.xinhuanet.com/english/1", "CHN"),
    ("http://www.nigeriasun.com:80/a", "NGA"), ("http://www.paper.co.uk/a", "GBR"),
    // News from abroad, an organisation's local office, domains that anyone may have, none.
    ("http://www.paper.com.ni/internacionales/1", nil), ("http://www.relief.org.hk/a", nil),
    ("http://www.paper.tv/a", nil), ("http://paper.info/a", nil), ("http://localhost/a", nil),
  ])
  func `where the path names no place, the publisher's country is a guess`(
    address: String,
    country: String?
  ) {
    #expect(
      reader.reading(of: address)
        == country.map { AddressCountry.Reading(country: $0, isPublisher: true) }
    )
  }
}
