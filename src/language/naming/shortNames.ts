/** Given names and what people who have them are called, each line one name. */
const GROUPS = `william bill will billy liam|robert bob rob bobby robbie|thomas tom tommy|joseph joe joey|michael mike mick mickey
james jim jimmy jamie|david dave davy|anthony tony|katherine catherine kathryn kate katie kathy cathy kitty|margaret maggie peggy meg
elizabeth liz beth betty lizzie eliza|benjamin ben benny|samuel samantha sam sammy|nicholas nick nicky|edward ed eddie ted ned teddy
alexander alexandra alex sandy sasha alec|daniel dan danny danielle|matthew matt|christopher christine christina chris kit
stephen steven steve|gregory greg|john jack johnny|andrew andy drew|patrick patricia pat paddy trish|ronald ron ronnie|donald don donny
raymond ray|kenneth ken kenny|timothy tim|richard dick rick ricky richie|charles charlie chuck|francis frank frances fran francesca
george georgie|henry harry hank|lawrence laurence larry|leonard leo len lenny|peter pete|philip phil phillip|frederick fred freddie
susan sue suzanne susie|deborah debbie deb|jennifer jen jenny|rebecca becky becca|victoria vicky tori|barbara barb babs
theodore theo ted|vincent vince vinnie|walter walt wally|joshua josh|jonathan jon|nathaniel nathan nate|zachary zach zack
abigail abby|isabella isabel bella izzy|jessica jess jessie|kimberly kim|pamela pam|sandra sandy|cynthia cindy|dorothy dot dolly
eleanor ellie nell nora|josephine josie jo|joanna joanne jo|judith judy|madeleine maddie|natalie nat|penelope penny|rosemary rosie
terence terrence terry theresa teresa|douglas doug|gerald gerry jerry|jeffrey geoffrey jeff geoff|vladimir volodymyr vlad|sergei serge`;

const groupsByName = new Map<string, Set<number>>();
for (const [group, names] of GROUPS.split(/[|\n]/).entries()) {
  for (const name of names.trim().split(/\s+/)) {
    groupsByName.set(name, (groupsByName.get(name) ?? new Set()).add(group));
  }
}

/** Whether two given names, folded, may be one person's: the same, short for one another, or an initial. */
export function sameGivenName(one: string, other: string): boolean {
  if (one === other) return true;
  if (isInitialOf(one, other) || isInitialOf(other, one)) return true;
  const groups = groupsByName.get(one);
  return groups !== undefined && [...(groupsByName.get(other) ?? [])].some((group) => groups.has(group));
}

/** `j` and `jk` are initials of `joanne`. */
function isInitialOf(initial: string, name: string): boolean {
  return (
    initial.length <= 2 &&
    name.length > initial.length &&
    name.startsWith(initial.charAt(0)) &&
    !/[aeiou]/u.test(initial.charAt(1))
  );
}
