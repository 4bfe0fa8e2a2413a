import SitmapModel

extension Language {
  /// The English cues that govern something else than the words behind them.
  static let englishOtherCues: [(String, CueMeaning)] = [
    ("is|are|was|were feared", CueMeaning(modality: .hypothetical, scope: .clause)),
    ("had|has been forecast to", CueMeaning(modality: .hypothetical, scope: .right)),
    (
      "proved|proven to be false|untrue|wrong|unfounded|baseless",
      CueMeaning(modality: .negated, scope: .left)
    ),
    (
      "turned out to be false|untrue|wrong|unfounded|baseless",
      CueMeaning(modality: .negated, scope: .left)
    ),
    ("is|are|was|were forecast", CueMeaning(modality: .hypothetical, scope: .clause)),
    ("is|are|was|were forecast to", CueMeaning(modality: .hypothetical, scope: .clause)),
    ("is|are|was|were imminent", CueMeaning(modality: .planned, scope: .left)),
    ("is|are expected", CueMeaning(modality: .planned, scope: .clause)),
    ("is|are due in|at|on", CueMeaning(modality: .planned, scope: .clause)),
    (
      "but none|not has|have been agreed|signed|reached|concluded",
      CueMeaning(modality: .negated, scope: .left)
    ),
    (
      "but not signed|agreed|concluded|approved|reached",
      CueMeaning(modality: .negated, scope: .left)
    ),
    (
      "has|have|had been dropped|abandoned|shelved|scrapped|withdrawn",
      CueMeaning(modality: .negated, scope: .left)
    ),
    (
      "was|were dropped|abandoned|shelved|scrapped|withdrawn|rejected",
      CueMeaning(modality: .negated, scope: .left)
    ),
    (
      "nobody|none has|have|had been able to confirm|verify|check",
      CueMeaning(modality: .claimed, scope: .sentence)
    ),
    (
      "no one|party|side has|have|had been able to confirm|verify|check",
      CueMeaning(modality: .claimed, scope: .sentence)
    ),
    ("is|are|was|were|been planned", CueMeaning(modality: .planned, scope: .left)),
    ("is|are possible", CueMeaning(modality: .hypothetical, scope: .left)),
    ("is|are likely", CueMeaning(modality: .hypothetical, scope: .left)),
    (
      "was|were|been|is|are cancelled|canceled|postponed|averted|foiled|thwarted|aborted|prevented",
      CueMeaning(modality: .negated, scope: .left)
    ),
    ("was|were|been called off", CueMeaning(modality: .negated, scope: .left)),
    (
      "has|have|had not accepted|signed|endorsed|approved",
      CueMeaning(modality: .negated, scope: .left)
    ),
    (
      "was|were|is|are|proved untrue|false|unfounded|baseless|wrong",
      CueMeaning(modality: .negated, scope: .left)
    ),
    (
      "did|does|has|have not materialise|materialised", CueMeaning(modality: .negated, scope: .left)
    ),
    ("never|not took|take|taken place", CueMeaning(modality: .negated, scope: .left)),
    (
      "did|does|do|has|have|had not happen|happened|occur|occurred|materialize|form|formed|appear|appeared|begun|begin|start|started|come|arrive|arrived",
      CueMeaning(modality: .negated, scope: .left)
    ),
    (
      "never happened|occurred|materialised|materialized|began|started|came|arrived|happen|reached|spread",
      CueMeaning(modality: .negated, scope: .left)
    ),
    ("did|does|will not go ahead", CueMeaning(modality: .negated, scope: .left)),
    ("was|were|been not carried out", CueMeaning(modality: .negated, scope: .left)),
    (
      "was|were|proved|been a hoax|fabrication|rumour|misunderstanding",
      CueMeaning(modality: .negated, scope: .left)
    ),
    (
      "postponed|cancelled|canceled|aborted|averted indefinitely|until|after|over|amid|as|due|because|by",
      CueMeaning(modality: .negated, scope: .left)
    ),
    (
      "was|were|been narrowly|barely|just averted|avoided|prevented",
      CueMeaning(modality: .negated, scope: .left)
    ),
    ("was|were|been avoided", CueMeaning(modality: .negated, scope: .left)),
    (
      "is|are|remain|remains a real|serious danger|risk|possibility|threat|prospect",
      CueMeaning(modality: .hypothetical, scope: .left)
    ),
    (
      "is|are now a real|serious danger|risk|possibility|threat|prospect",
      CueMeaning(modality: .hypothetical, scope: .left)
    ),
    (
      "is|are|was|were being prepared|planned|readied|organised|organized",
      CueMeaning(modality: .planned, scope: .left)
    ),
    (
      "is|are|was|were being considered|discussed|weighed",
      CueMeaning(modality: .hypothetical, scope: .left)
    ),
    ("false alarm", CueMeaning(modality: .negated, scope: .left)),
    ("loom|looms|loomed", CueMeaning(modality: .hypothetical, scope: .left)),
    ("is|are|was|were looming", CueMeaning(modality: .hypothetical, scope: .left)),
    ("rumoured|rumored", CueMeaning(modality: .claimed, scope: .next)),
    ("was|were|has|have|had been put off|back", CueMeaning(modality: .negated, scope: .left)),
    (
      "neither account|claim|report|version|side could be verified|confirmed|checked",
      CueMeaning(modality: .claimed, scope: .sentence)
    ),
    ("if", CueMeaning(modality: .hypothetical, scope: .clause)),
    ("planned", CueMeaning(modality: .planned, scope: .next)),
    (
      "thwart|thwarts|thwarted|thwarting",
      CueMeaning(modality: .negated, scope: .next)
    ),
    (
      "foil|foils|foiled|foiling",
      CueMeaning(modality: .negated, scope: .next)
    ),
    (
      "avert|averts|averted|averting",
      CueMeaning(modality: .negated, scope: .next)
    ),
    (
      "avoid|avoids|avoided|avoiding a|an|the|another|what",
      CueMeaning(modality: .negated, scope: .next)
    ),
    (
      "prevent|prevents|prevented|preventing",
      CueMeaning(modality: .negated, scope: .next)
    ),
    (
      "head|heads|headed|heading off a|an|the|another",
      CueMeaning(modality: .negated, scope: .next)
    ),
    ("ahead of a|the|its|an", CueMeaning(modality: .hypothetical, scope: .next)),
    ("proposed", CueMeaning(modality: .planned, scope: .next)),
    ("alleged", CueMeaning(modality: .claimed, scope: .next)),
    ("purported", CueMeaning(modality: .claimed, scope: .next)),
    ("could|can not be verified", CueMeaning(modality: .claimed, scope: .sentence)),
    ("could|can not be confirmed", CueMeaning(modality: .claimed, scope: .sentence)),
    (
      "could|can not be independently verified|confirmed",
      CueMeaning(modality: .claimed, scope: .sentence)
    ),
    (
      "could|can not independently verify|confirm",
      CueMeaning(modality: .claimed, scope: .sentence)
    ),
    (
      "could|can not immediately verify|confirm",
      CueMeaning(modality: .claimed, scope: .sentence)
    ),
    (
      "could|can not immediately be verified|confirmed",
      CueMeaning(modality: .claimed, scope: .sentence)
    ),
    (
      "cannot be independently verified|confirmed", CueMeaning(modality: .claimed, scope: .sentence)
    ),
    ("cannot be verified|confirmed", CueMeaning(modality: .claimed, scope: .sentence)),
    ("could|can not confirm|verify", CueMeaning(modality: .claimed, scope: .sentence)),
    ("has|have|had not been verified|confirmed", CueMeaning(modality: .claimed, scope: .sentence)),
    (
      "has|have|had not been independently verified|confirmed",
      CueMeaning(modality: .claimed, scope: .sentence)
    ),
    (
      "has|have|had not been immediately|officially verified|confirmed",
      CueMeaning(modality: .claimed, scope: .sentence)
    ),
    ("not independently verified|confirmed", CueMeaning(modality: .claimed, scope: .sentence)),
    ("no independent confirmation|verification", CueMeaning(modality: .claimed, scope: .sentence)),
    ("unable to verify|confirm", CueMeaning(modality: .claimed, scope: .sentence)),
    ("unable to independently verify|confirm", CueMeaning(modality: .claimed, scope: .sentence)),
    ("was|were|is|are unconfirmed", CueMeaning(modality: .claimed, scope: .sentence)),
  ]
}
