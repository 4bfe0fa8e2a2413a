import SitmapModel

extension DisplacementTrigger {
  /// Houses destroyed or damaged, and people affected.
  static let houses: [DisplacementTrigger] = [
    .init(
      "~destroy|~wreck|~flatten|~raze|~demolish|~collapse|~level|~burn",
      .destroyedHousing,
      .housing,
      strength: 6
    ),
    .init("washed|swept|blown away", .destroyedHousing, .housing, strength: 6),
    .init("~damage", .partiallyDestroyedHousing, .housing, strength: 6),
    .init("uninhabitable", .uninhabitableHousing, .housing, strength: 8),
    .init("~affect", .affected, .object, strength: 6),
    .init("~ruin", .destroyedHousing, .housing, strength: 6),
    .init("carried|swept|washed away", .destroyedHousing, .housing, strength: 6),
    .init("~crack|~unroof", .partiallyDestroyedHousing, .housing, strength: 6),
    .init(
      "~tear|~rip|~blow|~strip * roofs|roof off|from",
      .partiallyDestroyedHousing,
      .housing,
      strength: 7
    ),
    .init("beyond repair", .destroyedHousing, .housing, strength: 8),
    .init("destruction|demolition|collapse of", .destroyedHousing, .housing, strength: 6),
    .init("~bury|~torch|~bulldoze|~incinerate", .destroyedHousing, .housing, strength: 6),
    .init(
      "burned|burnt|razed|washed|blown|swept down|away|to",
      .destroyedHousing,
      .housing,
      strength: 7
    ),
    .init("~flood|~inundate|~submerge", .partiallyDestroyedHousing, .housing, strength: 5),
    .init("damage to", .partiallyDestroyedHousing, .housing, strength: 6),
    .init(
      "partially|partly damaged|destroyed|collapsed",
      .partiallyDestroyedHousing,
      .housing,
      strength: 8
    ),
    .init(
      "~condemn|~declare * unsafe|uninhabitable|unfit",
      .uninhabitableHousing,
      .housing,
      strength: 8
    ),
    .init("unfit for habitation|living", .uninhabitableHousing, .housing, strength: 8),
    .init("~gut|~char", .destroyedHousing, .housing, strength: 6),
    .init(
      "can|could|cannot no longer|not be lived|inhabited|occupied",
      .uninhabitableHousing,
      .housing,
      strength: 9
    ),
    .init(
      "no longer habitable|liveable|livable|inhabitable",
      .uninhabitableHousing,
      .housing,
      strength: 9
    ),
    .init(
      "unsafe|unfit|dangerous to live|return|enter",
      .uninhabitableHousing,
      .housing,
      strength: 8
    ),
    .init("carrying|sweeping|washing|blowing away|off", .destroyedHousing, .housing, strength: 7),
    .init(
      "~carry|~sweep|~wash|~blow|~knock|~bring|~tear|~pull away|down|off",
      .destroyedHousing,
      .housing,
      strength: 6
    ),
    .init("~give|~cave way|in", .destroyedHousing, .housing, strength: 5),
    .init("~crumble|~topple|~crush|~obliterate|~reduce", .destroyedHousing, .housing, strength: 6),
    .init("to rubble|ashes|ruins", .destroyedHousing, .housing, strength: 6),
    .init("~lose their roofs|roof|walls", .partiallyDestroyedHousing, .housing, strength: 7),
    .init("under water", .partiallyDestroyedHousing, .housing, strength: 5),
    .init(
      "~erase|~pulverise|~pulverize|~swallow|~devour|~dissolve|~crumple|~shatter|~dynamite|~cave|~submerge",
      .destroyedHousing,
      .housing,
      strength: 5
    ),
    .init(
      "~wipe|~blow|~burn|~pull|~tear|~knock|~raze out|up|down|off|to",
      .destroyedHousing,
      .housing,
      strength: 6
    ),
    .init("~fall", .destroyedHousing, .housing, strength: 4),
    .init(
      "in|into flames|ruins|ashes|rubble|pieces|splinters|matchwood|heaps",
      .destroyedHousing,
      .housing,
      strength: 5
    ),
    .init("~set on fire", .destroyedHousing, .housing, strength: 6),
    .init("~put to * torch|flames", .destroyedHousing, .housing, strength: 6),
    .init("set ablaze|alight", .destroyedHousing, .housing, strength: 6),
    .init("~rip|~tear|~peel * roofs|roof", .partiallyDestroyedHousing, .housing, strength: 7),
    .init("roofless|waterlogged|deroofed", .partiallyDestroyedHousing, .housing, strength: 6),
    .init(
      "~swamp|~deluge|~soak|~scorch|~dent|~buckle",
      .partiallyDestroyedHousing,
      .housing,
      strength: 5
    ),
    .init(
      "as|declared|deemed|judged|ruled|found|marked|classed|labelled|rated unsafe|uninhabitable|unfit|unliveable|dangerous",
      .uninhabitableHousing,
      .housing,
      strength: 8
    ),
    .init(
      "unsafe|unfit|unsuitable for return|habitation|use|occupation|occupancy|living",
      .uninhabitableHousing,
      .housing,
      strength: 8
    ),
    .init(
      "unliveable|unlivable|red-tagged|off-limits|unsafe",
      .uninhabitableHousing,
      .housing,
      strength: 7
    ),
  ]
}
