import SitmapModel
import SitmapText
import Testing

struct ModalityReaderTests {
  /// The modalities whose scope holds a word.
  private func modalities(of word: String, in text: String) -> [Modality] {
    let all = sentences(of: text)
    let cues = ModalityReader().read(all)
    var found: [Modality] = []
    for cue in cues {
      guard let sentence = all.first(where: { $0.index == cue.sentence }) else { continue }
      if cue.scope.contains(where: { sentence.tokens[$0].lower == word }) {
        found.append(cue.modality)
      }
    }
    return found
  }

  @Test(arguments: [
    ("The army is expected to retake the port.", "retake", Modality.planned),
    ("Talks are due to begin on Friday.", "begin", .planned),
    ("Officers expect a further 40,000 to leave.", "leave", .planned),
    ("A plan to house them was dropped.", "house", .negated),
    (
      "Rebels said they seized the mill, which nobody has been able to confirm.", "seized", .claimed
    ),
    ("The governor plans to evacuate the valley.", "evacuate", .planned),
    ("Troops will storm the mill.", "storm", .planned),
    ("The port offered to take the sailors home.", "take", .planned),
    ("The envoy was to meet the rebels on Friday.", "meet", .planned),
    ("Unions have called a march for Tuesday.", "march", .planned),
    ("A convoy was to have left on Saturday.", "left", .negated),
    ("Neither account could be verified.", "account", .claimed),
    ("The council ordered residents to leave.", "leave", .planned),
    ("The mayor ordered 3,000 people to abandon the port.", "abandon", .planned),
    ("The army told residents of the camp to move south.", "move", .planned),
    ("Miners were ordered to go.", "go", .planned),
    ("Farmers have been advised to evacuate.", "evacuate", .planned),
    ("The governor ordered the evacuation of two valleys.", "evacuation", .planned),
    ("Militants threatened to attack the mill.", "attack", .hypothetical),
    ("Kenya said its soldiers would join the hunt.", "join", .planned),
    ("An operation to recapture the dam began.", "recapture", .planned),
    ("Militia fighters could join them.", "join", .hypothetical),
    ("An outbreak of cholera is feared.", "outbreak", .hypothetical),
    ("Doctors fear an outbreak.", "outbreak", .hypothetical),
    ("If the dam breaks, thousands drown.", "drown", .hypothetical),
    ("It is unclear whether anyone was hurt.", "hurt", .hypothetical),
    ("The army has not withdrawn.", "withdrawn", .negated),
    ("No one was killed.", "killed", .negated),
    ("The plane landed without causing harm.", "causing", .negated),
    ("The militia denied burning the village.", "burning", .negated),
    ("A rally had been planned but was cancelled.", "rally", .negated),
    ("Families wish to return but have not yet been allowed to.", "return", .negated),
    ("Guards allegedly beat the men.", "beat", .claimed),
    ("A raid is alleged to have killed nine.", "killed", .claimed),
    ("The ministry claimed that rebels had surrendered.", "surrendered", .claimed),
    ("Rebels seized the mine. The claim could not be verified.", "seized", .claimed),
    ("Rebels seized the mine, which could not be independently confirmed.", "seized", .claimed),
  ])
  func `a cue governs its verb`(text: String, word: String, modality: Modality) {
    #expect(modalities(of: word, in: text).contains(modality))
  }

  @Test(arguments: [
    ("Rebels withdrew and are expected to return.", "withdrew"),
    ("Nobody has claimed the bombing.", "bombing"),
    ("In May the rebels attacked the town.", "attacked"),
    ("The army is expected to advance, and shells killed two.", "killed"),
    ("Officials said a shell hit the school.", "hit"),
    ("The family read his will after he was killed.", "killed"),
    ("Not only soldiers were killed.", "killed"),
    ("Nobody was hurt when shells hit the mill.", "hit"),
    ("Leaflets were dropped and shells hit the mill.", "hit"),
    ("People from the coast fled with nothing.", "fled"),
    ("Doctors Without Borders treated forty.", "treated"),
    ("The group claimed responsibility for the attack.", "attack"),
    ("The guards were denied access and fled.", "fled"),
    ("Officials told Reuters rebels came to burn the mill.", "burn"),
    ("The army warned residents close to the river.", "river"),
  ])
  func `a scope does not leak`(text: String, word: String) {
    #expect(modalities(of: word, in: text) == [])
  }
}
