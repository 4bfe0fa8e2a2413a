extension Language {
  /// Nouns that count persons, in the plural.
  static let englishPersons = """
    people persons others individuals men women children civilians residents villagers soldiers
    troops fighters militants rebels police policemen officers migrants refugees displaced idps
    returnees students pupils schoolchildren schoolgirls girls boys babies infants workers
    journalists doctors nurses patients passengers protesters demonstrators prisoners detainees
    hostages victims survivors casualties deaths fatalities dead wounded injured hurt missing
    bodies corpses injuries lives inhabitants citizens nationals members personnel peacekeepers
    pilgrims worshippers farmers herders fishermen miners teachers guards bodyguards insurgents
    gunmen attackers bombers suspects terrorists jihadists extremists guerrillas mercenaries
    evacuees homeless tourists sailors crew drivers brothers sisters sons daughters relatives
    elders leaders commanders officials employees staff volunteers paramedics medics firefighters
    adults youths teenagers minors males females souls asylum-seekers seekers settlers forces marines
    recruits conscripts militiamen combatants displacements cases aid-workers rescuers mourners
    shoppers traders labourers laborers orphans widows politicians lawmakers activists rohingya
    christians muslims yazidis shias sunnis kurds locals servicemen airmen paratroopers airmen
    kilometres-walkers commandos agents contractors foreigners nomads herdsmen shepherds
    bystanders pedestrians commuters guests attendees candidates policewomen stranded affected
    evacuated trapped arrests abductees captives spies executions siblings arrivals newcomers occupants holidaymakers tribesmen parents mothers
    fathers grandchildren cousins neighbours neighbors beneficiaries vendors inmates townspeople townsfolk dwellers diggers
    merchants pensioners islanders pastoralists loggers hikers climbers clerks customers revellers
    spectators seafarers seamen shopkeepers motorists paramilitaries auxiliaries reservists
    believers parishioners strangers natives householders tenants homeowners campers squatters exiles deportees
    expellees folk fisherfolk peasants smallholders dependants dependents spouses expatriates compatriots
    gendarmes rangers vaccinators monks nuns novices pastors clerics travellers mechanics hauliers
    """

  /// Nouns for one person.
  static let englishSinglePersons = wordSet(
    """
    person man woman child boy girl baby civilian resident villager soldier policeman policewoman
    officer journalist reporter doctor nurse student teacher farmer fisherman driver worker
    fighter militant rebel peacekeeper protester demonstrator prisoner hostage migrant refugee
    brother sister son daughter mother father guard bodyguard commander marine sailor pilot
    tourist pedestrian passenger teenager youth contractor shepherd herder miner photographer
    cameraman priest imam activist cleric politician mayor judge lawyer engineer medic paramedic
    firefighter volunteer schoolgirl schoolboy toddler infant infantryman gunman victim pensioner
    """
  )

  /// Nouns that count dwellings and buildings.
  static let englishHouses = """
    house houses home homes dwelling dwellings building buildings apartment apartments flats hut
    huts shelters tents shack shacks property properties residences structures mansions cottages
    homesteads bungalows villas chalets cabins farmhouses longhouses hovels tenements townhouses
    """

  /// Nouns that count other things.
  static let englishItems = """
    missile missiles rocket rockets shell shells mortar mortars tonne tonnes ton tons truck trucks
    vehicle vehicles tank tanks drone drones bomb bombs aircraft helicopter helicopters plane
    planes jet jets boat boats ship ships vessel vessels weapon weapons rifle rifles round rounds
    mine mines grenade grenades car cars bus buses school schools hospital hospitals clinic clinics
    village villages town towns city cities camp camps shop shops bridge bridges church churches
    mosque mosques market markets district districts province provinces county counties regions
    governorates departments communes townships prefectures neighbourhoods neighborhoods
    municipality municipalities area areas site sites centre centres center centers cattle
    animals livestock sheep goats camels cows trees crops carriages trailers containers fields
    farms wells checkpoints bases outposts warheads launchers motorcycles motorbikes bicycles
    ambulances convoys generators barges warships tankers boulders tractors quarters sectors
    reactors detectors blankets kits parcels bags sacks litres-of-water countries states islands
    schools classrooms graves stations warplanes parachutes explosives devices ieds vbieds
    """

  /// Nouns after which a number is no figure.
  static let englishMeasures = """
    second seconds minute minutes hour hours hrs day days night nights week weeks weekend weekends
    month months year years yrs decade decades century centuries quarter time times fold
    % percent per pct percentage point points km kilometre kilometres kilometer kilometers
    kms mile miles metre metres meter meters m mm cm ft foot feet inch inches yard yards hectare
    hectares acre acres sq square degree degrees ° °c °f c mph kph knot knots litre litres liter
    liters gallons kg kgs kilograms kilogram gram grams megawatt megawatts mw kilometre-long
    dollar dollars cent cents euro euros pound pounds rupee rupees shillings naira pesos dinars
    dirhams rubles roubles lira yen yuan usd eur o'clock am pm a.m a.m. p.m p.m. gmt utc local
    attack attacks strike strikes airstrike airstrikes explosion explosions blast blasts bombing
    bombings clash clashes raid raids incident incidents side sides thing things way ways reason
    reasons step steps option options question questions phase phases stage stages party parties
    goal goals vote votes seat seats episode ceasefires rounds-of-talks talks ballots matches
    games aftershocks earthquakes quakes tremors floods storms sorties operations elections
    terms lines sentences pages chapters words copies articles countries-of hertz volts
    th st nd rd magnitude-scale fronts dimensions types kinds sorts
    """

  /// Words that a noun phrase after a number does not cross.
  static let englishNounStops = wordSet(
    """
    a an the this that these those his her its their our my your of in on at to from by for with
    within without into onto over under near around across along through during since until
    before after between among against about as than and or but nor so yet if when while where
    who whom whose which what there here is are was were be been being am has have had do does did
    will would can could may might must shall should not n't no it he she they we you i them him
    us also fled crossed left lost died said says remain remained remains returned arrived moved
    went took take taken need needs live lived living lives-in came come reached reach received
    sought seek according including because due amid despite per out up down off back away
    were-still still already now later earlier ago today yesterday tomorrow killed were
    """
  )
}
