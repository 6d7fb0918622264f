import { wordSet } from '../../wordSet.ts';

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

/** Parties and movements, which people are called by too: bodies, and never people's names. */
export const parties =
  wordSet(`labour labor conservatives tories republicans democrats greens liberals communists socialists
  reform fidesz likud hamas hezbollah taliban plaid`);

/** Stand small before the name of a thing, a body or a place. */
export const namedThings =
  wordSet(`ship vessel ferry trawler tanker boat yacht film movie book novel album song single play
  show series programme magazine newspaper paper website app brand model restaurant pub bar hotel cafe horse dog cat
  company firm group airline bank retailer supplier manufacturer operator developer startup party team club band charity
  union village town city suburb hamlet parish district county province state region island river lake port resort
  neighbourhood neighborhood borough township storm hurricane cyclone typhoon operation project festival tournament
  race street restaurant nightclub theatre stadium prison station airport valley mountain peak volcano glacier agency
  broadcaster publisher tribe nation republic capital`);

/** Whether a word, folded, shows that a name is a body’s, a place’s or a thing’s. */
export function isKeyword(word: string): boolean {
  return bodyWords.has(word) || placeWords.has(word) || thingWords.has(word);
}
