/// Words that stand around place names in French reports; the weights know them by what they do.
enum FrenchPlaceVocabulary {
  static let lists: [(WordTraits, String)] = [
    (.function, functionWords), (.strongPreposition, "à en dans près vers au aux depuis jusqu'à"),
    (.weakPreposition, "de du des d' d\u{2019} l' l\u{2019} par pour sur entre et ou la le les"),
    (.kindNoun, kindNouns), (.calendar, calendar), (.title, titles),
    (.speech, "dit affirmé déclaré indiqué annoncé précisé ajouté affirme déclare indique annonce"),
    (.organisationHead, "université hôpital ministère gouvernement armée"),
    (.direction, "nord sud est ouest nord-est nord-ouest sud-est sud-ouest"),
  ]

  private static let functionWords = """
    le la les un une des du de en au aux ce cette ces il elle ils elles on nous vous et ou mais donc selon dans par
    pour sur avec sans sous entre depuis après avant pendant lors lorsque quand si comme plusieurs deux trois
    quatre cinq six sept huit neuf dix cependant toutefois ainsi aussi alors près à environ plus leur leurs son
    sa ses notre votre dont où qui que durant devant derrière malgré contre chez hors parmi tandis puis
    enfin ensuite toujours déjà encore même très tous toutes tout toute aucun aucune chaque certains certaines autres
    nombreux nombreuses ceux celles celui celle afin
    """
  private static let kindNouns = """
    ville village commune région territoire capitale fleuve rivière lac île montagne quartier banlieue préfecture
    localité chefferie département pays camp province district cité villes villages provinces régions quartiers
    wilaya gouvernorat commune communes arrondissement
    """
  private static let calendar = """
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre
    """
  private static let titles = """
    monsieur madame président présidente ministre général colonel capitaine commandant docteur maître roi
    reine cheikh émir porte-parole gouverneur maire
    """
}
