extension Language {
  /// Armed groups and organisations by name: canonical name | type | country | names in lower case.
  static let namedGroups = """
    Islamic State | rebel | - | islamic state, isis, isil, daesh, islamic state group, so-called islamic state, isis-k, islamic state khorasan
    Taliban | rebel | AFG | taliban, taleban, afghan taliban
    Tehreek-e-Taliban Pakistan | rebel | PAK | pakistani taliban, tehreek-e-taliban pakistan, tehrik-i-taliban pakistan
    al-Qaeda | rebel | - | al-qaeda, al-qaida, al qaeda, al qaida
    al-Nusra Front | rebel | SYR | al-nusra front, nusra front, al-nusra, jabhat al-nusra
    Hayat Tahrir al-Sham | rebel | SYR | hayat tahrir al-sham, tahrir al-sham
    Boko Haram | rebel | NGA | boko haram
    Islamic State West Africa Province | rebel | NGA | islamic state west africa province, iswap
    al-Shabaab | rebel | SOM | al-shabaab, al-shabab, al shabaab, al shabab, shabaab
    Houthis | rebel | YEM | houthis, houthi, huthis, huthi, ansar allah, houthi movement
    Hamas | rebel | PSE | hamas, al-qassam brigades, qassam brigades
    Palestinian Islamic Jihad | rebel | PSE | palestinian islamic jihad, islamic jihad
    Fatah | rebel | PSE | fatah
    Hezbollah | rebel | LBN | hezbollah, hizbollah, hizbullah, hezbullah
    Free Syrian Army | rebel | SYR | free syrian army
    Syrian National Army | rebel | SYR | syrian national army
    Syrian Democratic Forces | rebel | SYR | syrian democratic forces
    Kurdistan Workers' Party | rebel | TUR | kurdistan workers' party, kurdistan workers party
    Peshmerga | state | IRQ | peshmerga
    Popular Mobilisation Forces | militia | IRQ | popular mobilisation forces, popular mobilization forces, popular mobilisation units, hashd al-shaabi
    Kataib Hezbollah | militia | IRQ | kataib hezbollah
    Badr Organisation | militia | IRQ | badr organisation, badr organization, badr brigade
    Rapid Support Forces | rebel | SDN | rapid support forces
    Janjaweed | militia | SDN | janjaweed
    M23 | rebel | COD | m23, m23 rebels
    Allied Democratic Forces | rebel | COD | allied democratic forces
    CODECO | militia | COD | codeco
    Mai-Mai | militia | COD | mai-mai, mai mai
    FDLR | rebel | COD | fdlr
    Lord's Resistance Army | rebel | UGA | lord's resistance army
    Wagner Group | militia | RUS | wagner, wagner group, wagner mercenaries
    JNIM | rebel | MLI | jnim, jama'at nusrat al-islam wal-muslimin
    Katiba Macina | rebel | MLI | katiba macina, macina liberation front
    Ansar Dine | rebel | MLI | ansar dine, ansar eddine
    MNLA | rebel | MLI | mnla
    FARC | rebel | COL | farc
    National Liberation Army | rebel | COL | national liberation army
    Clan del Golfo | militia | COL | clan del golfo, gulf clan
    Shining Path | rebel | PER | shining path, sendero luminoso
    MS-13 | militia | SLV | ms-13, mara salvatrucha
    Moro Islamic Liberation Front | rebel | PHL | moro islamic liberation front
    Abu Sayyaf | rebel | PHL | abu sayyaf
    New People's Army | rebel | PHL | new people's army
    Maute group | rebel | PHL | maute group
    Arakan Army | rebel | MMR | arakan army
    Karen National Union | rebel | MMR | karen national union, karen national liberation army
    Kachin Independence Army | rebel | MMR | kachin independence army
    People's Defence Force | rebel | MMR | people's defence force, people's defence forces, people's defense force
    Liberation Tigers of Tamil Eelam | rebel | LKA | tamil tigers, liberation tigers of tamil eelam
    Lashkar-e-Taiba | rebel | PAK | lashkar-e-taiba, lashkar-e-toiba
    Jaish-e-Mohammed | rebel | PAK | jaish-e-mohammed, jaish-e-mohammad
    Haqqani network | rebel | AFG | haqqani network
    Balochistan Liberation Army | rebel | PAK | balochistan liberation army
    Naxalites | rebel | IND | naxalites, naxalite, maoists, maoist rebels
    Anti-Balaka | militia | CAF | anti-balaka
    Seleka | rebel | CAF | seleka, ex-seleka
    Ambazonia | rebel | CMR | ambazonia defence forces, amba boys
    Tigray People's Liberation Front | rebel | ETH | tigray people's liberation front, tigray defence forces
    Oromo Liberation Army | rebel | ETH | oromo liberation army
    Fano | militia | ETH | fano
    ETA | rebel | ESP | basque separatists
    Polisario Front | rebel | ESH | polisario, polisario front
    Revolutionary Guard | state | IRN | revolutionary guard, revolutionary guards, islamic revolutionary guard corps
    Arab coalition | external | - | arab coalition, saudi-led coalition, us-led coalition, international coalition
    NATO | external | - | nato, atlantic alliance
    African Union | organisation | - | african union
    United Nations | organisation | - | united nations, security council
    UNHCR | organisation | - | un refugee agency, refugee agency, high commissioner for refugees
    IOM | organisation | - | international organization for migration, international organisation for migration
    OCHA | organisation | - | ocha, office for the coordination of humanitarian affairs
    WFP | organisation | - | world food programme, world food program
    UNICEF | organisation | - | unicef
    WHO | organisation | - | world health organization, world health organisation
    Red Cross | organisation | - | red cross, international committee of the red cross, red crescent, syrian arab red crescent
    MSF | organisation | - | medecins sans frontieres, médecins sans frontières, doctors without borders
    Human Rights Watch | organisation | - | human rights watch
    Amnesty International | organisation | - | amnesty international, amnesty
    Syrian Observatory for Human Rights | organisation | - | syrian observatory for human rights, observatory for human rights
    White Helmets | organisation | SYR | white helmets, syrian civil defence
    Save the Children | organisation | - | save the children
    Oxfam | organisation | - | oxfam
    Norwegian Refugee Council | organisation | - | norwegian refugee council
    European Union | organisation | - | european union
    Pentagon | state | USA | pentagon
    White House | state | USA | white house
    Kremlin | state | RUS | kremlin
    """

  /// The same for names that count only in capitals, since they are also words or are short.
  static let acronymGroups = """
    Islamic State | rebel | - | is, isis, isil
    Hayat Tahrir al-Sham | rebel | SYR | hts
    Free Syrian Army | rebel | SYR | fsa
    Syrian National Army | rebel | SYR | sna
    Syrian Democratic Forces | rebel | SYR | sdf
    People's Protection Units | rebel | SYR | ypg
    Kurdistan Workers' Party | rebel | TUR | pkk
    Tehreek-e-Taliban Pakistan | rebel | PAK | ttp
    Balochistan Liberation Army | rebel | PAK | bla
    Rapid Support Forces | rebel | SDN | rsf
    Sudan Armed Forces | state | SDN | saf
    SPLM-IO | rebel | SSD | splm-io, spla-io
    Allied Democratic Forces | rebel | COD | adf
    Lord's Resistance Army | rebel | UGA | lra
    Armed Forces of the DR Congo | state | COD | fardc
    Moro Islamic Liberation Front | rebel | PHL | milf
    New People's Army | rebel | PHL | npa
    National Liberation Army | rebel | COL | eln
    National Liberation Front | rebel | SLV | fmln
    Popular Mobilisation Forces | militia | IRQ | pmf, pmu
    Palestinian Islamic Jihad | rebel | PSE | pij
    Israel Defense Forces | state | ISR | idf
    Tigray People's Liberation Front | rebel | ETH | tplf
    Oromo Liberation Army | rebel | ETH | ola
    Karen National Union | rebel | MMR | knu, knla
    Kachin Independence Army | rebel | MMR | kia
    People's Defence Force | rebel | MMR | pdf
    Liberation Tigers of Tamil Eelam | rebel | LKA | ltte
    JNIM | rebel | MLI | jnim
    AQIM | rebel | - | aqim, aqap
    United Nations | organisation | - | un, u.n., ohchr
    UNHCR | organisation | - | unhcr
    UNRWA | organisation | - | unrwa
    IOM | organisation | - | iom
    OCHA | organisation | - | ocha, unocha
    WFP | organisation | - | wfp
    WHO | organisation | - | who
    ICRC | organisation | - | icrc, ifrc
    MSF | organisation | - | msf
    HRW | organisation | - | hrw
    SOHR | organisation | - | sohr
    NRC | organisation | - | nrc
    AU | organisation | - | au
    EU | organisation | - | eu
    MINUSMA | external | - | minusma
    MONUSCO | external | - | monusco
    UNMISS | external | - | unmiss, unamid, unifil, amisom, atmis
    NATO | external | - | nato
    FBI | state | USA | fbi, cia
    """
}
