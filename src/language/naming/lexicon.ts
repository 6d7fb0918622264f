/** Before a name, and never all of it: written with a capital, folded, without a point. */
export const honorifics =
  wordSet(`mr mrs ms mx miss messrs dr doctor prof professor sir dame lord lady rev reverend fr
  father mother sister brother sheikh shaikh ayatollah rabbi imam pastor mme mlle monsieur madame herr frau hon
  justice judge pope cardinal archbishop bishop canon king queen prince princess duke duchess earl countess viscount
  baron baroness emperor empress emir sultan crown uncle aunt auntie grandma grandpa granny mullah swami`);

/** Ranks and offices that stand before a name. */
export const offices = wordSet(`president premier minister chancellor secretary senator sen sens congressman
  congresswoman representative rep reps gov governor mayor councillor cllr councilman councilwoman alderman general gen
  colonel col major maj captain capt lieutenant lt sergeant sgt staff corporal cpl private pvt admiral adm commodore
  commander cdr cmdr inspector insp detective det constable pc dc di dci ds dcs superintendent supt sheriff marshal
  officer agent chief coach manager ambassador envoy chairman chairwoman chairperson chair director ceo cfo coo boss
  leader deputy vice acting former ex speaker whip mp mps msp td mep mla provost principal rector
  attorney prosecutor commissioner comptroller treasurer editor correspondent reporter analyst economist spokesman
  spokeswoman spokesperson campaigner author actor actress singer rapper comedian broadcaster presenter striker defender
  midfielder goalkeeper winger captain skipper champion teammate founder cofounder co-founder owner quarterback pitcher
  brigadier marshall airman seaman private spc specialist trooper firefighter nurse surgeon coroner magistrate lawyer
  barrister solicitor architect astronaut cosmonaut chef pilot engineer trainer jockey driver headteacher historian
  critic executive director-general undersecretary under-secretary assistant lead senior archdeacon vicar curate priest`);

/** Follow a name. */
export const postNominals = wordSet('mp msp td mep kc qc obe cbe mbe phd md rn esq sj dso ba ma ao am');
export const generations = wordSet('jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi junior');

/** Stand small inside people's names. */
export const particles = wordSet(
  'van von der den del di da du de la le bin bint ibn al el ul ud ur ben ter ten dos das y',
);
/** Begin a family name that stands alone: `von der Leyen`. */
export const leadingParticles = wordSet('van von der den del di da de bin ibn al el');

/** A name with one of these belongs to a body. */
export const bodyWords =
  wordSet(`ministry council committee commission university college school academy institute
  institution company corporation corp inc ltd limited plc llc llp gmbh sa ag nv bv co pty group holdings holding partners
  capital ventures industries enterprises systems solutions technologies technology motors pharmaceuticals pharma energy
  electric electronics media entertainment studios pictures films productions records publishing publications press
  party union unions association agency department dept bank court tribunal parliament congress senate assembly
  army navy force forces police constabulary brigade battalion regiment division squadron corps guard service services
  club team united nations organisation organization board bureau authority trust charity foundation society federation
  confederation league alliance coalition network times post news gazette herald tribune courier chronicle ledger
  telegraph guardian observer journal mirror standard mail bulletin argus examiner bbc reuters office hospital hospice
  infirmary clinic museum gallery library church chapel cathedral ministry campaign government administration
  airlines airways airline railway railways rail lines buses transport ferries shipping securities investments insurance
  assurance research laboratories labs laboratory consortium cooperative co-operative centre center fund funds
  republicans democrats conservatives liberals greens workers employees teachers firefighters nurses farmers tribe nation
  orchestra philharmonic ensemble theatre theater band choir company troupe stores supermarkets foods brewery breweries
  distillery homes builders construction engineering logistics mining metals resources petroleum oil gas power water
  consulting associates advisers advisors solicitors attorneys chambers bros brothers sons networks software robotics
  dynamics aerospace aviation shipyard mills works steel healthcare health care nhs trusts registry secretariat
  inspectorate ombudsman taskforce directorate militia mafia cartel movement front brotherhood caucus lobby forum
  initiative programme program mission embassy consulate legion treasury exchequer fed reserve exchange
  rovers wanderers athletic albion hotspur fc afc cf united giants lions tigers bears eagles panthers otters hawks
  nato kremlin pentagon hezbollah hamas taliban whitehall
  rangers celtic raiders warriors knights sharks dolphins pirates sox yankees dodgers mets devils kings bulls`);

/** A name that ends in one of these is a place. */
export const placeWords =
  wordSet(`street st road rd avenue ave lane drive close crescent terrace boulevard blvd highway way
  motorway square place plaza park gardens garden common green heath moor wood woods forest grove river creek brook lake
  loch lough pond reservoir dam canal mount mountain mountains hill hills peak ridge fell ben island islands isle isles bay
  sea ocean gulf strait straits channel sound fjord firth valley glen dale bridge tunnel station airport terminal
  heliport hall palace castle tower towers harbour harbor port dock docks quay wharf pier marina beach coast shore cape
  point head peninsula province state county shire township village town city borough district region territory
  parish quarter estate estates desert steppe plateau plain plains canyon gorge pass saddle falls springs
  house lodge manor farm ranch hotel inn arms pub cafe restaurant diner grill tavern stadium arena ground field court
  prison jail barracks base camp cemetery graveyard memorial monument lighthouse zoo mall north south east west
  junction crossing cross roundabout corner landing mine colliery pit plant site fork forks bar flats cove reef bank cliffs
  alps andes himalayas highlands lowlands borders midlands downs fens broads outback delta basin`);

/** Before the rest of a place's name. */
export const placeOpeners =
  wordSet(`north south east west northern southern eastern western central upper lower greater
  new old mount mt lake loch lough fort port cape point san santa santo los las isle river co county st saint ste
  sainte el playa puerto rio costa camp villa val monte nether great little inner outer mid`);

/** A name with one of these is neither a person, nor a body, nor a place. */
export const thingWords =
  wordSet(`award awards prize medal cup trophy shield title act bill law war wars battle day days week month
  year night eve festival carnival parade tour race grand prix derby stakes handicap open championship championships
  olympics olympic games series season bowl marathon rally hurricane storm cyclone typhoon operation project plan
  agreement treaty accord accords pact protocol convention declaration charter constitution amendment report inquiry
  review index model mark version edition book bible koran quran revolution uprising crisis scandal affair
  disease syndrome virus flu fever cancer theory effect syndrome level class grade category page chapter section article
  part volume flight boeing airbus ship hms uss mv ms rms ss god christ heaven allah lord-mayor hell renaissance
  language studies theorem catholicism islam christianity judaism buddhism hinduism anniversary summit conference
  universe celsius fahrenheit richter nikkei nasdaq dow ftse footsie hang-seng
  budget brexit covid covid-19 internet web twitter facebook google instagram youtube tiktok whatsapp iphone ipad windows
  android linux android xbox playstation netflix amazon podcast show album song film movie novel play musical opera
  symphony concerto sonata magazine newsletter blog website app bluetooth wifi championship final finals quarterfinal
  semifinal round stage lap heat group-stage ladder nationals worlds masters guide atlas childhood survey map census
  wind gale forecast warning thank thanks dear happy merry`);

/** Words for nationalities and languages: names of nobody. */
export const demonyms =
  wordSet(`british english scottish welsh irish cornish manx french german italian spanish portuguese
  catalan basque dutch flemish belgian swiss austrian danish swedish norwegian finnish icelandic polish czech slovak
  hungarian romanian bulgarian greek turkish cypriot maltese albanian serbian serb serbs croatian croat bosnian slovene
  slovenian macedonian montenegrin kosovar kosovan ukrainian ukrainians russian russians belarusian belarussian moldovan
  lithuanian latvian estonian georgian armenian azeri azerbaijani kazakh kazakhstani uzbek turkmen tajik kyrgyz chechen
  american americans canadian canadians mexican mexicans cuban cubans haitian jamaican dominican puerto-rican brazilian
  brazilians argentine argentinian chilean peruvian colombian venezuelan ecuadorean bolivian paraguayan uruguayan
  guatemalan honduran salvadoran nicaraguan panamanian belizean guyanese trinidadian barbadian bahamian
  chinese japanese korean koreans taiwanese mongolian vietnamese thai lao laotian cambodian burmese malaysian
  malay singaporean indonesian filipino filipinos philippine indian indians pakistani pakistanis bangladeshi nepali
  nepalese lankan bhutanese maldivian afghan afghans iranian iranians persian iraqi iraqis syrian syrians lebanese jordanian
  israeli israelis palestinian palestinians arab arabs saudi saudis yemeni omani emirati qatari kuwaiti bahraini
  egyptian egyptians libyan tunisian algerian moroccan sudanese ethiopian eritrean somali somalis kenyan
  ugandan tanzanian rwandan burundian congolese angolan zambian zimbabwean mozambican malawian botswanan namibian
  nigerian nigerians ghanaian ivorian senegalese gambian malian guinean liberian cameroonian chadian togolese
  beninese gabonese african africans european europeans asian asians australian australians zealander zealanders kiwi
  polynesian fijian samoan tongan papuan maori aboriginal inuit kurdish kurds kurd berber tamil sikh sikhs
  hindi urdu bengali punjabi gujarati marathi telugu kannada swahili hausa yoruba igbo zulu xhosa afrikaans
  afrikaner mandarin cantonese latin hebrew yiddish arabic farsi pashto dari gaelic scots welshman irishman
  christian christians muslim muslims jewish jew jews catholic catholics protestant protestants anglican hindu hindus
  buddhist buddhists islamic islamist islamists orthodox sunni shia shiite methodist presbyterian baptist lutheran mormon
  evangelical quaker soviet ottoman roman byzantine victorian edwardian georgian tudor elizabethan
  tory tories republican republicans democrat democrats democratic communist communists conservative labour
  liberal socialist marxist nazi nazis western westerners eastern northern southern latino latinos hispanic
  londoner londoners parisian berliner yorker yorkers texan texans californian californians frenchman frenchwoman
  englishman englishwoman scotsman dutchman spaniard spaniards swede swedes dane danes finn finns pole poles turk turks
  scot briton britons czechs slovaks greeks croats danes britain's hutu tutsi pashtun hazara yugoslav czechoslovak leonean taleban rohingya uighur uyghur hutus tutsis nordic baltic balkan caribbean mediterranean
  scandinavian moslem yankee balkan nato-led alpine atlantic pacific arctic antarctic south-african sri-lankan`);

/** States, provinces, counties and continents that the lists of countries and towns leave out, folded. */
export const regions = new Set(
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|
iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|
new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|
south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|
ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|nh|nj|nm|ny|
nc|nd|okla|ore|pa|ri|sc|sd|tenn|tex|vt|va|wash|wva|wis|wyo|ontario|quebec|alberta|manitoba|saskatchewan|nova scotia|
new brunswick|newfoundland|british columbia|yukon|nunavut|new south wales|queensland|tasmania|victoria|northern territory|
england|scotland|wales|northern ireland|ireland|great britain|britain|uk|us|usa|america|united states|u.s|u.k|eu|uae|ussr|
soviet union|europe|asia|africa|antarctica|north america|south america|latin america|central america|middle east|far east|
southeast asia|eurasia|oceania|balkans|caucasus|crimea|donbas|siberia|gaza|west bank|kashmir|tibet|hong kong|macau|
bedfordshire|berkshire|buckinghamshire|cambridgeshire|cheshire|cornwall|cumbria|derbyshire|devon|dorset|county durham|
essex|gloucestershire|hampshire|herefordshire|hertfordshire|kent|lancashire|leicestershire|lincolnshire|merseyside|norfolk|
northamptonshire|northumberland|nottinghamshire|oxfordshire|rutland|shropshire|somerset|staffordshire|suffolk|surrey|sussex|
east sussex|west sussex|tyne and wear|warwickshire|west midlands|wiltshire|worcestershire|yorkshire|north yorkshire|
south yorkshire|west yorkshire|east yorkshire|aberdeenshire|ayrshire|fife|lanarkshire|perthshire|orkney|shetland|hebrides|
gwynedd|powys|dyfed|glamorgan|antrim|armagh|fermanagh|tyrone|galway|kerry|cork|clare|mayo|donegal|sligo|kilkenny|
catalonia|andalusia|bavaria|saxony|tuscany|sicily|sardinia|lombardy|normandy|brittany|provence|corsica|flanders|wallonia|
bihar|gujarat|karnataka|kerala|maharashtra|punjab|rajasthan|tamil nadu|uttar pradesh|west bengal|goa|assam|
manhattan|brooklyn|bronx|queens|harlem|hollywood|silicon valley|wall street|downing street|whitehall|westminster|
holyrood|stormont|capitol hill|white house|kremlin|fleet street|soho|scandinavia|benelux|maghreb|sahara|sahel|
czechoslovakia|yugoslavia|zaire|burma|persia|holland|england's|otago|canterbury|auckland|waikato|transvaal|darfur|chechnya`
    .split('|')
    .map((name) => name.trim()),
);

/** Never a name, though written with a capital. */
export const calendarWords =
  wordSet(`january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues
  wed thu thur thurs fri sat sun christmas easter ramadan eid diwali hanukkah passover halloween thanksgiving new-year
  gmt bst est edt pst utc cet am pm ad bc i i'm i'll i've i'd ok mr's pictured photograph photo image caption file
  left right above below centre mum mom dad papa mama mamma mummy daddy nan gran grandad grandpa granny`);

/** Parties and movements, which people are called by too: bodies, and never people's names. */
export const parties =
  wordSet(`labour labor conservatives tories republicans democrats greens liberals communists socialists
  reform fidesz likud hamas hezbollah taliban plaid`);

/** Open a sentence and begin no name; the lists of stop words leave them out. */
export const openers =
  wordSet(`during despite although though since amid among according meanwhile however moreover
  nevertheless nonetheless furthermore yesterday today tomorrow tonight earlier later last next after before until unless
  while when whenever where wherever if because once upon under over without within against between beyond besides except
  instead perhaps maybe indeed still even yet also only then there here now never ever always often sometimes soon
  almost about above along alongside around as at both by either every everyone everything few first second third for from
  half his her how in inside into just like many more most much my near neither no nobody none nor not nothing of off on one
  or other others our out outside plus several she so some somebody someone something such than that the their them these
  they this those through throughout thus till to together too toward towards two three four five six seven eight nine ten
  twelve twenty fifty hundreds thousands dozens us very via was we were what whatever which whichever who whoever whose why
  will with would you your asked born speaking writing born yes hello okay please sorry thanks well oh ah`);

/** Given names that are words of every day, or towns: they show a person less surely. */
export const weakGivenNames =
  wordSet(`will may rose hope grace faith summer june april august art drew grant guy job desire
  london san paris marine line charity era price prince major king earl duke law chance page long young brook dale glen
  forest west east north dawn eve iris ivy jade ruby pearl amber crystal joy melody harmony destiny trinity sky star storm
  rain hunter mason royal noble rich sonny buddy happy precious blessing gift mercy patience liberty justice roman german
  norman angel jesus israel chad georgia virginia carolina dakota phoenix dallas austin houston cleveland lincoln
  washington madison savannah sierra chelsea brooklyn kent devon ida les le la loan tea queen state city can man men sun
  ocean river lake rock stone wood lane brown green gray white black chase colt cash banks camp field ford hall holland
  love true ever winter autumn day sunday monday baby lady honey candy cookie cherry berry daisy lily violet olive
  basil sage rowan ash aspen reed heath cliff ridge rory-port nova luna sol mars saturn mercury venus atlas titan delta
  nevada montana florence sydney adelaide victoria alexandria asia kenya india china ireland lorraine alexandra-palace
  santa del viva era angeles indiana regina lourdes fatima-sports nike lexus mercedes porsche`);

/** Months and days that people are called too. */
export const calendarNames = wordSet('jan may april june jun august sun');

/** Before a month that is no name: `in May`. */
export const beforeMonths =
  wordSet(`in on since until till last next this early late mid of during before after by from to
  for every each between and through around or than a the per`);

/** Nouns for people, written small before or after their names. */
export const humanNouns =
  wordSet(`spokesman spokeswoman spokesperson chairman chairwoman president minister premier leader
  director manager owner founder boss chief executive officer secretary treasurer lawyer attorney barrister solicitor
  judge coroner magistrate sheriff detective inspector sergeant constable captain skipper coach trainer player striker
  goalkeeper midfielder defender winger forward batsman bowler jockey driver rider racer runner swimmer boxer golfer
  champion teammate winner actor actress singer musician composer conductor pianist violinist guitarist drummer poet
  novelist author writer playwright director producer presenter broadcaster journalist reporter correspondent editor
  columnist critic photographer painter sculptor artist architect designer chef cook baker butcher farmer fisherman
  teacher headteacher lecturer professor scientist biologist chemist physicist economist historian analyst researcher
  engineer mechanic electrician plumber carpenter builder labourer worker nurse doctor surgeon midwife paramedic
  firefighter pilot sailor soldier veteran priest vicar pastor bishop rabbi imam monk nun student pupil schoolboy
  schoolgirl teenager resident neighbour neighbor local villager activist campaigner protester volunteer organiser
  politician lawmaker senator congressman congresswoman councillor mayor governor ambassador diplomat envoy negotiator
  colleague friend partner wife husband widow widower fiance fiancee girlfriend boyfriend mother father mum mom dad son
  daughter brother sister sibling twin uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother
  grandmother stepson stepfather stepmother child baby toddler boy girl man woman victim suspect defendant witness
  passenger patient survivor inmate prisoner plaintiff killer gunman hostage customer client tenant landlord landlady
  businessman businesswoman entrepreneur investor billionaire financier banker trader broker accountant auditor
  strategist adviser advisor aide assistant deputy counterpart predecessor successor ally rival opponent critic
  candidate nominee incumbent opposition veteran star celebrity model comedian dancer choreographer keeper curator
  librarian archivist ranger gardener clerk cashier waiter waitress bartender barman publican postman secretary
  treasurer member head host guest guide translator interpreter inventor explorer mountaineer astronaut king queen
  prince princess dissident guerrilla rebel warlord cleric ayatollah scholar theologian philosopher psychologist
  psychiatrist therapist counsellor vet dentist pharmacist optician dealer seller shopkeeper grocer tailor`);

/** What belongs to people alone: after their name and `’s`. */
export const ownedByPeople =
  wordSet(`wife husband widow mother father mum mom dad son sons daughter daughters brother
  brothers sister sisters parents family children child cousin uncle aunt nephew niece partner fiancee girlfriend boyfriend
  death life career body hand hands face eyes voice heart head arm arms leg back smile hair lawyer lawyers
  solicitor barrister attorney childhood birthday funeral home house bedroom car resignation arrest mind memory memoir
  novel book grandmother grandfather grandson granddaughter friend friends colleagues predecessor successor remarks comments
  speech tweet testimony trial words view opinion decision supporters critics allies rivals aides`);

/** What belongs to bodies: after their name and `’s`. */
export const ownedByBodies = wordSet(`shares stock chairman chairwoman headquarters board subsidiary customers
  shareholders spokesman spokeswoman spokesperson profit profits revenue employees staff unit annual website parent
  economy government capital president prime parliament military army foreign currency central borders population
  coast streets mayor residents airport largest biggest oldest northern southern eastern western capital`);

/** Done by people, hardly by bodies. */
export const humanVerbs =
  wordSet(`laughed laughs smiled smiles grinned sighed shrugged nodded wept cried sobbed died dies
  was-born grew married divorced joked jokes recalled recalls remembers remembered thinks thought believes felt feels
  knew knows wrote writes sang sings plays played scored hit won beat lost ran walked walks sat stood stands slept woke
  drove drives ate drank quipped whispered shouted retired resigned pleaded testified graduated studied teaches taught
  paused turned looked hopes loves loved hated wants wanted insisted insists tweeted replied admitted apologised
  apologized swore cooked bowled batted finished volleyed headed equalised knelt suffers suffered collapsed`);

/** Verbs whose subject says something. */
export const sayingVerbs =
  wordSet(`said says told tells added adds explained explains argued argues asked asks replied
  warned warns insisted insists noted recalled stressed admitted claimed claims denied denies joked wrote writes
  commented concluded continued announced declared responded agreed believes thinks testified`);

/** Stand small before the name of a thing, a body or a place. */
export const namedThings =
  wordSet(`ship vessel ferry trawler tanker boat yacht film movie book novel album song single play
  show series programme magazine newspaper paper website app brand model restaurant pub bar hotel cafe horse dog cat
  company firm group airline bank retailer supplier manufacturer operator developer startup party team club band charity
  union village town city suburb hamlet parish district county province state region island river lake port resort
  neighbourhood neighborhood borough township storm hurricane cyclone typhoon operation project festival tournament
  race street restaurant nightclub theatre stadium prison station airport valley mountain peak volcano glacier agency
  broadcaster publisher tribe nation republic capital`);

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}
