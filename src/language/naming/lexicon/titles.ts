import { wordSet } from '../../wordSet.ts';

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
