/// Words that say that a name is a person's.
enum PeopleVocabulary {
  static let lists: [(WordTraits, String)] = [
    (.title, titles), (.givenName, englishNames), (.givenName, otherNames), (.speech, speechVerbs),
    (
      .reporter,
      "correspondent reporter editor journalist bbc cnn reporting editing writing newsroom"
    ),
  ]

  private static let titles = """
    mr mrs ms miss dr prof professor col colonel gen general lt lieutenant sgt sergeant capt captain maj
    major cmdr commander adm admiral cpl corporal pvt sen senator rep representative gov governor president
    vice-president minister premier chancellor king queen prince princess sheikh sheik imam ayatollah pope bishop
    archbishop cardinal rev reverend father sister judge justice sheriff deputy det detective officer
    chief secretary chairman chairwoman director mayor councilman councilwoman councillor alderman
    coach spokesman spokeswoman spokesperson attorney lawyer sir lord lady dame baroness ambassador
    commissioner superintendent inspector constable trooper trustee principal dean rabbi pastor
    congressman congresswoman speaker envoy actor actress singer author m. mme brig brigadier hajji
    mullah maulana emir sultan emperor dictator leader novelist midfielder striker goalkeeper
    defender quarterback pitcher researcher analyst professor
    """
  private static let speechVerbs = """
    said says say saying told tells added adds stated noted explained argued claimed claims insisted insists
    recalled testified replied commented wrote writes
    """
  private static let englishNames = """
    james john robert michael william david richard joseph thomas charles christopher daniel matthew
    anthony mark donald steven steve paul andrew joshua kenneth kevin brian george edward ronald timothy
    jason jeffrey jeff ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin
    samuel gregory greg frank alexander raymond patrick pat jack dennis jerry tyler aaron jose adam nathan henry
    douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry
    sean austin arthur lawrence jesse dylan bryan joe billy bruce albert willie gabriel logan alan juan
    wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny bill bob jim tom mike
    dave dan tim chris matt tony ken ron rick ted fred sam ben ed don ray greg barry hugh neil ian graham
    simon nigel colin stuart derek trevor gordon craig shane todd chad brad brent curtis marcus darren
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret
    sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca
    sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha
    katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce
    virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline
    martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia
    grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte
    marie kayla alexis lori chelsea paris brooklyn sydney savannah dakota jordan kate jane sue tina wendy
    hillary hilary barack bernie mitt newt sarah bud chuck hank gus max leo lee clark clay glenn dwight
    clinton lincoln jackson houston dallas mason carter hunter preston travis troy wade warren wesley
    """
  private static let otherNames = """
    mohammed muhammad mohamed mohammad mahmoud ahmed ahmad ali hassan hussein husain omar umar ibrahim
    khalid khaled abdullah abdul abdel abdulla yusuf yousef youssef mustafa hamid hamza karim nabil samir tariq
    bashar saddam haider nouri qasem qassem osama ayman hosni muammar recep tayyip mehmet hamad salman faisal
    saleh salah saeed said yasser mahdi nasser rashid walid ziad fatima aisha zainab leila layla amina
    hamdi moqtada massoud jalal barham kamal jamal adel imad emad bilal idris musa issa ismail yahya
    vladimir sergei sergey dmitry dmitri mikhail nikolai ivan boris viktor victor igor oleg andrei andrey
    alexei aleksandr yuri olga natalia svetlana tatiana volodymyr petro mikheil eduard anatoly
    jean pierre jacques michel francois nicolas laurent emmanuel claude philippe alain marc luc
    carlos luis jorge miguel pedro manuel francisco javier diego alejandro fernando rafael sergio
    ricardo antonio roberto eduardo mario pablo hugo raul fidel evo rosa carmen lucia elena
    giovanni giuseppe marco luigi silvio matteo angela hans klaus jurgen wolfgang stefan anders lars sven
    kofi kwame goodluck olusegun laurent joseph paul yoweri salva riek omar uhuru raila jacob nelson thabo
    robert morgan jomo mwai muhammadu ellen sani aliyu chinua
    xi hu li wang zhang chen liu kim park lee nguyen tran narendra manmohan sonia rahul rajiv indira imran
    benazir nawaz pervez hamid ashraf asif hashim ban kofi antonio aung shinzo taro joko susilo gloria
    benigno rodrigo bonnie bong ferdinand narciso luz
    """
}
