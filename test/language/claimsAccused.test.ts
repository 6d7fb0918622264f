import { describe, expect, test } from 'vitest';
import { standings } from './standings.ts';

describe('an accusation is alleged, whatever verb or noun makes it', () => {
  test.each([
    ['The couple kept the girl locked in a garage for months, according to court papers.', 'court papers'],
    ['The lawsuit says the company knew about the faulty valves as early as 2014.', 'The lawsuit'],
    [
      "Harcourt's widow sued the hospital on Tuesday, saying doctors had ignored the results of two scans.",
      "Harcourt's widow",
    ],
    ['The minister blamed the opposition for the collapse of the bill.', 'The minister'],
    [
      'Lena Ostrow said her former boss had bullied her for three years and threatened to have her deported.',
      'Lena Ostrow',
    ],
    ['Residents complain that the council has ignored them since the landslip.', 'Residents'],
    [
      'Two whistleblowers said the regulator had been warned about the cladding in 2016.',
      'Two whistleblowers',
    ],
    ['Campaigners say the firm lied about the emissions of its trucks.', 'Campaigners'],
    ['The detective never returned calls, her sister said.', 'her sister'],
    [
      'Bell sold pills to students out of his car, according to an affidavit by a federal agent.',
      'an affidavit by a federal agent',
    ],
    ['Mr Adeyo has been accused by the opposition of rigging two elections.', 'the opposition'],
    [
      'The complaint, filed in Superior Court in Newark, contends that the landlord forged signatures on 31 leases.',
      'The complaint',
    ],
    ['Rights groups say soldiers burned homes and shot unarmed villagers.', 'Rights groups'],
    ['Police believe the fire was started deliberately by a business rival.', 'Police'],
    ['The company broke its promise to keep the plant open, a union leader has claimed.', 'a union leader'],
    [
      'Federal prosecutors allege that Dunning funnelled the proceeds through a nail salon in Tampa.',
      'Federal prosecutors',
    ],
    [
      'A former finance director told MPs that the board had buried a report on the losses.',
      'A former finance director',
    ],
    ['Executives knew as early as 2017 that the pump could overheat, the suit claims.', 'the suit'],
    [
      'Ines Calloway testified that Mr. Thorpe had grabbed her by the wrist and told her to keep quiet.',
      'Ines Calloway',
    ],
    ['Opposition MPs accused the government of trying to bury bad news.', 'Opposition MPs'],
    ['The tenants say their landlord turned off the heating to force them out.', 'The tenants'],
    ['"He took my mother\'s savings and he never gave them back," said Olive Trask.', 'Olive Trask'],
    ['Mr. Lund hid assets offshore during the divorce, his ex-wife says in a court filing.', 'his ex-wife'],
    ['The dogs were kept in filth for years, neighbours claim.', 'neighbours'],
    [
      'The criminal complaint says Ortega rammed a patrol car twice before he fled.',
      'The criminal complaint',
    ],
    [
      'The whistleblower, a lab technician, says that she was told to throw out samples that failed.',
      'The whistleblower',
    ],
    ['She claims to have been drugged at the party.', 'She'],
    ['The union said managers were spying on drivers through cameras in the cabs.', 'The union'],
    ['Mr Okafor said police had beaten him in his cell and refused him a doctor.', 'Okafor'],
    [
      'Investigators say the couple faked their own kidnapping to extort money from relatives.',
      'Investigators',
    ],
    ['Her complaint is that the pump was never serviced.', 'Her'],
    ['Her brother thinks she was pushed.', 'Her brother'],
    ['She suspects her partner of emptying the till.', 'She'],
    ['The villagers have a simpler explanation: the dam keeper fell asleep.', 'The villagers'],
    ['The union puts the blame on management.', 'The union'],
    ["Her suit accuses the museum of selling her grandfather's painting behind her back.", 'Her suit'],
    [
      'In a 40-page filing, lawyers for the state say the dealer knew the urn was looted.',
      'lawyers for the state',
    ],
    ['Five women have come forward to say that the coach touched them.', 'Five women'],
    ['The coach, they say, touched them.', 'they'],
    ['Staff speak of a culture of fear.', 'Staff'],
    ['Somebody on the committee, she thinks, tipped off the press.', 'she'],
    ['Dorn hints that the vote was fixed.', 'Dorn'],
    ['The report names Dorn as the source of the leak.', 'The report'],
    ['Ms Vale, a cleaner, told the tribunal that her manager called her a nuisance.', 'Vale'],
    ['Not one of the 14 letters was answered, she says.', 'she'],
    ['Two former pupils told the Herald that the headmaster read their letters.', 'Two former pupils'],
    ['The meat was often a week old, says a former cook.', 'a former cook'],
    ['Marine biologists hold the mine responsible.', 'Marine biologists'],
    ['The letter, signed by 40 teachers, accuses the head of "ruling by fear".', 'The letter'],
    [
      "Reyes' family has said the deputies ignored his pleas for medical help as he lay handcuffed on the floor of the jail.",
      "Reyes' family",
    ],
    [
      '"They knew the numbers were cooked," one former executive said in a deposition unsealed last week.',
      'one former executive',
    ],
    [
      'The Commission charged the company in 2023 with squeezing out smaller rivals by tying its map app to its phones.',
      'The Commission',
    ],
    [
      "Ms. Pruitt's complaint describes a workplace where women were ranked by looks and passed over for raises.",
      "Ms. Pruitt's complaint",
    ],
    ['Police allege that he bought the knife online three days before the attack.', 'Police'],
    ['The prosecution says he planned the killing for months.', 'The prosecution'],
    [
      'Green groups say the water company pumped raw sewage into the river on dry days, in breach of its permit.',
      'Green groups',
    ],
    ['Councillor Joan Frith claimed the plan had been "cooked up behind closed doors".', 'Joan Frith'],
    ['The former minister claims he was offered a peerage to keep quiet.', 'The former minister'],
    [
      'The bank failed to report suspicious transfers for nearly a decade, the regulator said on Wednesday.',
      'the regulator',
    ],
    [
      'Several former interns described a pattern in which the director would invite them to his hotel room and then retaliate if they declined.',
      'Several former interns',
    ],
    [
      'The widow of one of the miners said supervisors had told the men to disable the gas detectors.',
      'The widow of one of the miners',
    ],
    [
      'The referee was racially abused by a fan, according to an official complaint.',
      'an official complaint',
    ],
    ['Doyle punched him in the tunnel, a teammate said.', 'a teammate'],
    ['The mayor of Harlow Bay blamed "outside agitators" for the unrest.', 'The mayor of Harlow Bay'],
    ['Witnesses said officers fired rubber bullets without warning.', 'Witnesses'],
    ['She said her ex-boyfriend had posted the pictures without her consent.', 'She'],
    [
      'The company dumped waste in the river for 11 years, the state attorney general said in announcing the suit.',
      'the state attorney general',
    ],
    ['Teachers accuse the academy trust of forcing out older staff to save money.', 'Teachers'],
    ['Nash, the prosecution says, set the fire to collect the insurance.', 'the prosecution'],
  ])('%s', (text, by) => expect(standings(text)).toEqual([`alleged by ${by}`]));
});

describe('nobody is named where the article names nobody', () => {
  test.each([
    'A teacher has been charged with stealing £14,000 from a school trip fund.',
    'He is suspected of passing secrets to a foreign power.',
    'Three men were arrested on suspicion of burglary in Wendlebury on Sunday night.',
    'The bank faces claims that it mis-sold insurance to 40,000 customers.',
    'The senator is under investigation over allegations that he took bribes from a sugar importer.',
    'Doyle drove at the officer deliberately, the jury was told.',
    'The chief constable is being investigated for gross misconduct.',
    'It is alleged that he falsified time sheets between 2019 and 2022.',
    'The vicar, who was suspended last month amid claims of bullying, did not attend.',
    'Two brothers have been charged in connection with the theft of a Roman hoard.',
    'The charge against him is that he sold the same field twice.',
    'The ombudsman is looking into claims that staff were paid in cash.',
    'The implication is that Dorn looked away.',
    'He stands accused of perjury.',
    'Teal, 19, is accused of murdering his grandfather at their home in Otley.',
    'Jurors were told Teal had searched online for poisons.',
    'The trader, whom colleagues blamed for the losses, left in 2021.',
    'The deployment has been criticised amid allegations that troops fired on protesters.',
    'The jury heard that Nash owed £80,000 to a moneylender.',
  ])('%s', (text) => expect(standings(text)).toEqual(['alleged']));
});
