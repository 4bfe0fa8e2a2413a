extension Language {
  /// Phrases that deny what follows them, a line each.
  static let englishNegated = """
    not
    n't
    was|were to have
    cannot
    can't
    couldn't
    wasn't
    weren't
    isn't
    aren't
    hasn't
    haven't
    hadn't
    didn't
    doesn't
    don't
    won't
    wouldn't
    never
    no one
    nobody
    none
    none of
    nothing
    no
    neither
    nor
    without
    failed|fails|failing to
    failed|refused on monday|tuesday|wednesday|thursday|friday|saturday|sunday to
    refused|refuses|refusing to
    no reports of
    no report of
    no sign|signs|evidence|indication of|that
    has|have|had yet to
    prevented|stopped|barred|blocked|banned|kept from
    unable to
    was|were|been spared
    instead of
    rather than
    ruled|rules|ruling|rule out
    come|comes|came|coming close to
    put|puts off
    decided|decides|decide|opted|opts|chose|voted against
    decided|decides|decide|opted|opts|chose not to
    stops|stopped|stop short of
    refrain|refrains|refrained|refraining from
    hold|holds|held back from
    back|backs|backed away|down|out from|of
    banned|bans|outlawed|prohibited|forbade a|an|the|all|any
    false|bogus|untrue|unfounded|baseless reports|rumours|rumors|claims|report|rumour of|that
    no truth in|to
    denial|denials of|that
    withdrew|withdraws|dropped|lifted|retracted a|an|the|its|his|their threat|threats to|of
    escape|escapes|escaped an attempted
    survive|survives|survived an attempted
    have|has|had not yet been allowed to
    denied|denies|deny|denying
    dismissed|dismisses|rejected|rejects claims|reports|allegations
    withdrew|withdraws|retracted|retracts|corrected an|its|the|a earlier|initial|first|previous report|claim|statement|reports|claims
    contrary to
    cancelled|canceled|cancels|postponed|postpones|scrapped|shelved|aborted a|an|the|its|their|his|all|plans
    called off a|an|the|its|their|all
    no longer
    """

  /// Phrases that leave what follows them a claim, a line each.
  static let englishClaimed = """
    allegedly
    reportedly
    purportedly
    supposedly
    apparently
    is|are|was|were|been alleged to
    is|are|was|were|been said to
    is|are|was|were|been reported to
    is|are|was|were|been rumoured|rumored|believed|thought|understood|suspected to
    claim|claims|claimed to
    claim|claims|claimed that
    claimed|claims
    it|he|she|they claimed
    accused|accuse|accuses|accusing
    alleging
    allege|alleges|alleged that
    rumours|rumors of|that|about
    boast|boasts|boasted|boasting that|of
    unproven|unsubstantiated
    unconfirmed reports of|that|suggest|suggested|say|said
    unverified reports|claims|footage
    unconfirmed
    according to unconfirmed
    """
}
