/// Lists of words that several patterns of displacement share.
extension DisplacementTrigger {
  /// Where people are put up, in the plural: one of them may be where they work, pray or learn.
  static let lodgings =
    "schools|classrooms|mosques|churches|chapels|temples|monasteries|convents|pagodas|gymnasiums|gyms|halls|hotels|hostels|guesthouses|motels|dormitories|barracks|stadiums|hangars|warehouses|containers|tents|tarpaulins|kindergartens|sanatoriums|basements|cellars|shelters|barns|greenhouses|huts|caravans|arenas|madrasas|madrassas|seminaries|parishes"
  /// A house that takes people in, in the singular.
  static let lodging =
    "school|mosque|church|cathedral|chapel|temple|monastery|convent|gymnasium|gym|hall|hotel|hostel|stadium|barracks|hangar|warehouse|kindergarten|sanatorium|shelter|centre|center|campus|college|university|arena|compound|factory|parish|seminary"
  /// What people flee into where there are no houses.
  static let wilds =
    "hills|mountains|bush|bushes|forest|forests|woods|swamps|marshes|caves|jungle|islets|wilderness|plantations"
  /// People who live somewhere, as the subject of a verb.
  static let dwellers =
    "residents|inhabitants|villagers|families|civilians|households|townspeople|townsfolk|population|people|locals|islanders|thousands|hundreds|dwellers"
}
