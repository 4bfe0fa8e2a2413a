/// ISO 3166-1 codes of the countries that cases speak of: two letters to three.
enum CountryCodes {
  /// The three-letter code of a two- or three-letter code; nil for one that is not in the list.
  static func alpha3(_ code: String) -> String? {
    if let found = byAlpha2[code] { return found }
    return byAlpha2.values.contains(code) ? code : nil
  }

  private static let byAlpha2: [String: String] = Dictionary(
    uniqueKeysWithValues: table.split(whereSeparator: \.isWhitespace).map {
      (String($0.prefix(2)), String($0.suffix(3)))
    }
  )

  // Source: ISO 3166-1. A country that a new case needs is added here.
  private static let table = """
    AE-ARE AF-AFG AM-ARM AO-AGO AU-AUS AZ-AZE BD-BGD BF-BFA BI-BDI BJ-BEN BO-BOL BR-BRA CD-COD CF-CAF CG-COG
    CH-CHE CI-CIV CM-CMR CN-CHN CO-COL CU-CUB DJ-DJI DO-DOM DZ-DZA EC-ECU EG-EGY ER-ERI ES-ESP ET-ETH FJ-FJI
    FR-FRA GB-GBR GE-GEO GH-GHA GN-GIN GR-GRC GT-GTM GW-GNB HN-HND HR-HRV HT-HTI ID-IDN IL-ISR IN-IND IQ-IRQ IR-IRN
    IT-ITA JO-JOR JP-JPN KE-KEN KG-KGZ KH-KHM KW-KWT LA-LAO LB-LBN LK-LKA LR-LBR LY-LBY MA-MAR MD-MDA
    MG-MDG ML-MLI MM-MMR MW-MWI MX-MEX MY-MYS MZ-MOZ NE-NER NG-NGA NI-NIC NP-NPL NZ-NZL PE-PER PG-PNG PH-PHL
    PK-PAK PL-POL PS-PSE QA-QAT RU-RUS RW-RWA SA-SAU SB-SLB SD-SDN SL-SLE SN-SEN SO-SOM SS-SSD SV-SLV
    SY-SYR TD-TCD TG-TGO TH-THA TJ-TJK TN-TUN TR-TUR TZ-TZA UA-UKR UG-UGA US-USA VE-VEN VN-VNM VU-VUT
    YE-YEM ZA-ZAF ZM-ZMB ZW-ZWE
    """
}
