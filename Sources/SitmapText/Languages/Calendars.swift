extension Language {
  /// The months of the Hijri calendar as they are written in Latin letters.
  static let hijriMonths = PhraseTable<Int>([
    ("muharram", 1), ("safar", 2), ("rabi al-awwal|i", 3), ("rabi' al-awwal|i", 3),
    ("rabi al-thani|ii", 4), ("rabi' al-thani|ii", 4), ("jumada al-awwal|al-ula|i", 5),
    ("jumada al-thani|al-akhira|ii", 6), ("rajab", 7), ("shaban", 8), ("sha'ban", 8),
    ("shaaban", 8), ("ramadan", 9), ("ramadhan", 9), ("shawwal", 10), ("shawal", 10),
    ("dhu al-qadah|al-qi'dah|al-qa'dah", 11), ("dhu al-hijjah|al-hijja", 12), ("zilhaj", 12),
  ])

  /// The months of the Persian calendar, and their names in Afghanistan.
  static let persianMonths = PhraseTable<Int>([
    ("farvardin", 1), ("ordibehesht", 2), ("khordad", 3), ("tir", 4), ("mordad", 5),
    ("shahrivar", 6), ("mehr", 7), ("aban", 8), ("azar", 9), ("dey", 10), ("bahman", 11),
    ("esfand", 12), ("hamal", 1), ("sawr", 2), ("jawza", 3), ("saratan", 4), ("asad", 5),
    ("sonbola", 6), ("mizan", 7), ("aqrab", 8), ("qaws", 9), ("jadi", 10), ("dalwa", 11),
    ("hut", 12),
  ])
}
