import { wordSet } from '../../wordSet.ts';

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
