import SitmapModel

extension EventDefinition {
  /// Storm: A cyclone, tornado, hail, snow or thunder storm.
  static let storm = EventDefinition(
    "storm",
    .hazard,
    label: "Storm",
    definition: "A cyclone, tornado, hail, snow or thunder storm.",
    source: "UNDRR and ISC, Hazard definition and classification review (2020)",
    triggers: [
      Trigger(
        "cyclone|hurricane|typhoon|tornado|tornadoes|storm|storms|windstorm|windstorms|blizzard|hailstorm|thunderstorm|thunderstorms|sandstorm|snowstorm|cyclones|hurricanes|typhoons|gale|gales",
        7,
        .notBefore(["political", "fire", "to", "will", "would"]),
        .notNext(["troopers", "shadow"])
      ),
      Trigger("strong|high winds|wind", 5),
      Trigger("rain|rains is|are forecast|expected", 5),
      Trigger("tropical storm|depression", 8),
      Trigger("heavy snow|snowfall|winds", 6),
      Trigger("landfall", 6),
      Trigger(
        "rainstorm|rainstorms|super-typhoon|mini-tornado|twister|twisters|waterspout|squall|squalls|downburst|duststorm|gusts",
        6
      ),
      Trigger("dust|hail|wind|snow|ice|winter|electrical|violent|severe|tropical storm|storms", 8),
      Trigger(
        "lightning",
        5,
        .word(["killed", "struck", "injured", "died", "strike", "strikes"]),
        .absent(["attack"])
      ),
      Trigger("cold wave|snap|spell", 5), Trigger("heat wave|waves", 5),
      Trigger("heatwave|heatwaves", 5),
      Trigger(
        "rain|rains|rainfall|snow|winds|downpour|downpours|rainstorm|thunderstorms",
        4,
        .unreal,
        .absent(["grounded"])
      ),

      Trigger(
        "~lash",
        5,
        .word(["rain", "winds", "wind", "storm", "coast", "hail"]),
        .notNext(["out"])
      ),
      Trigger("winds|gusts of", 6),
      Trigger(
        "~tear|~rip|~blow|~take off|away * roof|roofs",
        5,
        .word(["wind", "winds", "gusts", "storm", "cyclone"])
      ),

      Trigger(
        "~batter|~pummel",
        5,
        .place,
        .absent([
          "shells", "rockets", "artillery", "guns", "jets", "mortars", "warplanes", "troops",
          "rebels", "army", "team", "bombs", "ram",
        ])
      ),
    ]
  )
}
