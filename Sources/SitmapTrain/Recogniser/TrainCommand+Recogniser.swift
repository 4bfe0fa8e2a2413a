import SitmapFormats
import SitmapModel
import SitmapText

extension TrainCommand {
  /// Fits the recogniser on all corpora and writes its weights.
  static let recogniser = TrainCommand(
    name: "recogniser",
    what: "fits the recogniser, writes DIR/recogniser.bin"
  ) { options in
    let study = try RecogniserStudy(options)
    let model = study.fit.model(of: study.all())
    try AtomicFile.write(model.bytes, to: options.weights + "/recogniser.bin")
    print("\(options.weights)/recogniser.bin: \(model.bytes.count) bytes")
  }

  /// Fits anew without each corpus, and prints how well the rest does on it.
  static let evaluate = TrainCommand(
    name: "evaluate",
    what: "leaves out each corpus, and a fifth of the documents at a time; prints the scores"
  ) { options in
    let study = try RecogniserStudy(options)
    for line in study.table() { print(line) }
  }

  /// Scores texts in capitals, without points, with brackets: what pasted reports look like.
  static let perturb = TrainCommand(
    name: "perturb",
    what: "prints the scores of texts in capitals, without points, with brackets or emoji"
  ) { options in
    for line in try RecogniserStudy(options).perturbed(options) { print(line) }
  }

  /// Reads each corpus with weights that never saw it; `sitmap eval` scores what is written.
  static let predict = TrainCommand(
    name: "predict",
    what: "reads each corpus with weights fitted without it, writes what is found to --out DIR"
  ) { options in
    try Folder.make(options.out)
    let study = try RecogniserStudy(options)
    let gazetteer = try ExampleReader(options).gazetteer
    for path in try study.writePredictions(to: options.out, gazetteer: gazetteer) { print(path) }
  }
}
