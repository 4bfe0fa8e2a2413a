/// What the hosts of publishers tell of their country, where neither the country's name nor its domain is in them.
enum Publishers {
  /// National agencies, broadcasters and papers by the label of their host: the country's code (ISO 3166-1 alpha-2).
  static let countries: [String: String] = [
    "xinhuanet": "CN", "thehindu": "IN", "hindustantimes": "IN", "ndtv": "IN", "dawn": "PK",
    "antaranews": "ID", "thejakartapost": "ID", "kompas": "ID", "bernama": "MY", "inquirer": "PH",
    "philstar": "PH", "rappler": "PH", "gmanetwork": "PH", "vanguardngr": "NG", "punchng": "NG",
    "premiumtimesng": "NG", "dailytrust": "NG", "tolonews": "AF", "pajhwok": "AF",
    "kyodonews": "JP", "tass": "RU", "ukrinform": "UA", "rudaw": "IQ", "tribune242": "BS",
    "irrawaddy": "MM", "thedailystar": "BD", "myrepublica": "NP", "kathmandupost": "NP",
    "addisstandard": "ET", "dabangasudan": "SD", "actualite": "CD", "radiookapi": "CD",
    "lefaso": "BF", "eltiempo": "CO", "elespectador": "CO", "onemi": "CL",
  ]

  /// Domains of countries and territories that are sold to anyone.
  static let openDomains: Set<String> = [
    "ac", "ag", "ai", "am", "bz", "cc", "cf", "co", "fm", "ga", "gg", "gl", "gq", "im", "io", "is",
    "la", "lc", "ly", "me", "ml", "ms", "mu", "nu", "pw", "sc", "sh", "st", "tk", "tl", "to", "tv",
    "vc", "ws",
  ]
}
