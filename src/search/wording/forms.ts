/** Forms of one word that share no stem: `sold` of `sell`. Each line begins with the base form. */
const IRREGULAR = `
arise arose arisen; awake awoke awoken; bear bore borne; beat beaten; become became; begin began begun; bend bent;
bet; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought;
build built; burn burnt; buy bought; catch caught; choose chose chosen; cling clung; come came; creep crept;
deal dealt; dig dug; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; dwell dwelt;
eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung;
fly flew flown flies; forbid forbade forbidden; foresee foresaw foreseen; forget forgot forgotten;
forgive forgave forgiven; freeze froze frozen; give gave given; go went gone goes; grind ground; grow grew grown;
hang hung; hear heard; hide hid hidden; hold held; keep kept; kneel knelt; know knew known; lay laid; lead led;
lean leant; leap leapt; learn learnt; leave left; lend lent; lie lain; light lit; lose lost; make made; mean meant;
meet met; mislead misled; mistake mistook mistaken; mow mown; overcome overcame; oversee oversaw overseen;
overtake overtook overtaken; overthrow overthrew overthrown; pay paid; prove proven; rebuild rebuilt; repay repaid;
ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold;
send sent; sew sewn; shake shook shaken; shear shorn; shine shone; shoot shot; show shown; shrink shrank shrunk;
sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; sling slung; smell smelt; sow sown;
speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt; spin spun; spit spat; spoil spoilt;
spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk;
strike struck stricken; string strung; strive strove; swear swore sworn; sweep swept; swell swollen; swim swam swum;
swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown;
tread trod trodden; undergo underwent undergone; understand understood; undertake undertook undertaken;
undo undid undone; uphold upheld; wake woke woken; wear wore worn; weave wove woven; weep wept; win won; wind wound;
withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written; rewrite rewrote rewritten;
man men; woman women; child children; person people; foot feet; tooth teeth; mouse mice; goose geese; ox oxen;
wife wives; knife knives; life lives; thief thieves; wolf wolves; leaf leaves; loaf loaves; half halves; shelf shelves;
calf calves; hoof hooves; crisis crises; analysis analyses; bacterium bacteria; medium media; fungus fungi;
criterion criteria; phenomenon phenomena;
`;

/** Words that are the same wherever they stand: whoever asks `is` may read `were`. */
const SAME = `
be am is are was were been being; do does did done doing; have has had having; get gets got gotten getting;
not n't isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't couldn't
shouldn't mustn't needn't cannot ain't;
`;

/** Each base form and its forms. */
export const irregularForms = rows(IRREGULAR);
export const sameWords = rows(SAME);

function rows(text: string): readonly (readonly string[])[] {
  return text
    .split(';')
    .map((row) => row.trim().split(/\s+/))
    .filter((row) => row.length > 1);
}
