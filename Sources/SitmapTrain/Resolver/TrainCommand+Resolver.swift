extension TrainCommand {
  /// Compares the resolver's weights with fitted ones, each corpus left out once, and prints the fit.
  ///
  /// Nothing is written: the weights by hand place more names right than a fit does on texts it has not seen.
  static let resolver = TrainCommand(
    name: "resolver",
    what: "fits the resolver; prints how its weights by hand and fitted ones place names"
  ) { options in
    for line in try ResolverStudy(options).table() { print(line) }
  }
}
