import { wordSet } from '../../wordSet.ts';

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
