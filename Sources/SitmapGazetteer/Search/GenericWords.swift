/// Words for "province", "county" and the like in many languages, at the ends of names of units.
///
/// They are those with which the base's own names of units in several countries begin or end: "Gouvernorat
/// de", "Comitatul", "Condado de", "prefektūra". Names are stored in some languages only, so a search for
/// such a name looks for the rest of it among units.
enum GenericWords {
  /// What is left of a folded name; nil when there is no such word, or nothing but such words.
  static func bare(_ folded: [UInt8]) -> [UInt8]? {
    var words = folded.split(separator: NameFold.space)[...]
    let count = words.count
    while words.count > 1, let last = words.last, generic.contains(last) { words.removeLast() }
    var isLed = false
    while words.count > 1, let first = words.first {
      guard generic.contains(first) || isLed && links.contains(first) else { break }
      isLed = true
      words.removeFirst()
    }
    guard words.count < count else { return nil }
    let rest = Array(words.joined(separator: [NameFold.space]))
    return rest.count < 3 || generic.contains(rest[...]) ? nil : rest
  }

  /// Whether a folded name says that it is the unit of a town: in Myanmar the township of Kutkai.
  static func isOfTown(_ folded: [UInt8]) -> Bool {
    folded.split(separator: NameFold.space).last.map { ofTowns.contains($0) } ?? false
  }

  // "d'Al-" loses its apostrophe.
  private static let links = wordSet("de di del do da du des dos d dal han of e ng ya al")

  private static let generic = wordSet(
    """
    agbegbe alue amphoe apgabals aprinkis apskritis barrio bezirk bolgesi canton cdp comitatul \
    comitatus comtat comte comuna comune condado contae contea county daerah departamant departament \
    departamentas departamento departaments departemen departement department dipartimento distretto \
    distrik distrikt distrikto distrikts district districte districtul distrito dystrykt eskualdea \
    estado etat fylke gemeente gemeinde gmina gobernacion gouvernement gouvernorat governacio \
    governatorato governorate gun guvernoratul hrabstwo huyen ibile ijoba ilcesi ili jaras jimbo \
    kabupaten kantono kegubernuran kommun kommune komuna konderria konteth kormanyzosag kotamadya \
    kreis kun kunta laani lalawigan landkreis len lenas maakond maakunta megye mkoa muhafaza muhafazat \
    muhafadhat municipalidad municipalite municipality municipio municipiul muhafazah nahiyah oblast \
    obcina obshtina obwod okreg okres okrug opcina opstina ostan parish parroquia pasvaldiba \
    pentadbiran piirikunta piirkond pokrajina powiat pravincyja prefecture prefektur prefektura \
    prefekture prefettura probintzia province provincia provincie provincien provincija provinca \
    provinco provins provinsen provinsi provints provinz prowincja raion raionul rajon rajonas rajons \
    rayon regency region regiao regio regionas regione regiunea rejon savivaldybe shahrestan sheng \
    shi srjan sritis subdistrict suyu tartomany tinh township tumani uezd vald vilayati vilayeti viloyati \
    vilojati voblast wilaya wilayah wilayat xian zhen
    """
  )

  private static let ofTowns = wordSet("township municipality municipio municipalidad")

  private static func wordSet(_ words: String) -> FormSet {
    FormSet(Array(words.utf8).split(separator: NameFold.space))
  }
}
