/// The kinds of features of a candidate; the number is part of each feature's hash.
///
/// `know` is what the gazetteer knows of the name (class or size), `left` and `right` are what stands beside it.
package enum MentionTemplate: UInt32, CaseIterable, Sendable {
  case cue, know, leftKnow, rightKnow, leftRight, leftRightKnow
  case wordBefore, wordBeforeKnow, wordAfter, wordAfterKnow, wordsBefore, wordsAfter
  case secondBefore, secondAfter
  case name, firstWord, lastWord, suffix, suffixKnow, lengthKnow
  case countKnow, passageKnow, runKnow, runTail, runHead, candidatesKnow, classLeft
  case smallKnow, fullerKnow, surnameLeft, kindKnow, stopLeftRight
  case neighbourBefore, neighbourAfter, shapes, personal, knownCountry
}
