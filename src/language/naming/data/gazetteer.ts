// Made by makeGazetteer.mjs, which names the sources and their licences; do not edit. Town names: GeoNames, CC BY 4.0.

/** Given names of men, folded, commonest first. */
export const givenMale = `john,al,george,david,bill,michael,mark,august,come,james,robert,clinton,paul,william,miles,thomas,richard,peter,charles
job,christian,martin,francisco,mike,tom,jordan,henry,louis,steve,washington,guy,roman,joseph,joe,tony,frank,chris,jim
ali,jack,jose,alexander,daniel,lewis,andrew,bob,stephen,ben,scott,edward,diego,milan,brian,patrick,kevin,van,antonio
dan,carlos,mohammed,tim,jackson,juan,ahmed,harry,dean,christopher,sam,alan,eric,howard,chance,simon,grant,ryan,anthony
gordon,roger,williams,jason,johnson,alex,arthur,philip,adam,vladimir,walter,prince,oscar,benjamin,donald,junior,jan
luis,allen,dennis,francis,ray,albert,carl,steven,drew,nelson,jimmy,nick,rick,roy,gary,jesus,colin,andy,fernando,matthew
jay,ian,jerry,jonathan,stanley,samuel,wilson,jacques,ron,norman,charlie,bernard,victor,dave,pierre,karl,russell
mitchell,abdullah,mohamed,max,marc,boris,ronald,omar,johnny,morris,jon,manuel,mohammad,sean,tommy,don,davis,phil,urban
muhammad,nicolas,bruce,vincent,ibrahim,matt,hussein,arnold,frederick,eddie,danny,stewart,kenneth,billy,mario,barry,ivan
douglas,michel,oliver,ahmad,pedro,fred,austin,alfred,raymond,andre,aaron,miguel,lawrence,wayne,larry,bobby,hans,jeff
roberto,clark,sergei,craig,leonard,justin,dallas,hugo,rafael,ross,cameron,leon,chase,nicholas,orlando,salvador,marcus
warren,bryan,greg,jorge,santiago,ed,earl,kong,abraham,luke,jacob,jesse,javier,keith,gene,gilbert,abdul,bradley,viktor
ted,neil,ken,lucas,alberto,franklin,islam,gabriel,josh,herbert,jeremy,marco,hassan,timothy,joel,nathan,gerald,glenn
houston,leo,gregory,perry,homer,felix,dale,julian,raul,adrian,claude,marshall,igor,eugene,rico,ismail,blake,marcos
bruno,ricardo,ralph,kurt,ferdinand,tyler,roland,harvey,edgar,sergio,lincoln,sebastian,xi,carlo,stuart,kent,derek,owen
brent,cleveland,pablo,harold,ernest,dylan,jeffrey,denis,isaac,andreas,clay,herman,eduardo,jerome,amir,felipe,todd,shawn
henri,murray,graham,lloyd,shane,harrison,brandon,kyle,erik,brad,kenny,logan,otto,julius,edwin,robinson,anderson,gerard
stefan,santos,joshua,bryant,boston,anton,ramon,laurent,johan,joey,lionel,thai,darren,julio,jones,hunter,malik,tomas
xavier,abbas,aziz,vicente,randy,mason,curtis,troy,glen,chad,theodore,wallace,jake,pete,emmanuel,lorenzo,mustafa,marvin
kai,baghdad,edmund,cesar,francesco,hasan,stan,leonardo,jonas,rene,wade,ernesto,francois,jamal,eli,giovanni,aristide
elias,sami,brett,allan,wesley,rocky,malcolm,nigel,rio,noel,rudolph,franco,rudy,mahmoud,angelo,ricky,andres,spencer
yusuf,elliott,noah,hugh,marcel,constant,christ,conrad,levi,nino,fabio,emanuel,evan,romeo,doug,jaime,cooper,alfonso
philippe,franz,kirk,shaun,freddie,cecil,paulo,finn,lion,texas,johann,roosevelt,phillip,pavel,alejandro,obama,magnus
calvin,hubert,elvis,ruben,alessandro,lars,theo,giuseppe,guillermo,luca,trevor,antoine,frederic,alfredo,olivier,lance
till,luka,bo,gustavo,tyson,clarence,johannes,enrique,elliot,yasser,gareth,vernon,winston,bennett,raphael,ronnie,leopold
josef,liam,maxim,milton,travis,recep,byron,andrei,clement,sven,rodrigo,clemens,dominic,evans,rod,jakob,abel,chester
lukas,arafat,floyd,sammy,emir,benedict,cedric,amos,derrick,emilio,alexandre,jens,valentin,neo,emil,gerhard,hayden
pascal,moses,vince,ethan,solomon,duncan,axel,goran,hamza,federico,ole,rodney,willy,marty,fares,luther,julien,markus,luc
damien,eduard,carroll,hamid,amin,yuri,nolan,dante,yves,arturo,fidel,marin,melvin,brady,armando,fabian,saul,paolo,mats
quentin,sterling,ivo,jasper,parker,clifford,dario,henrik,teddy,adams,domingo,tobias,preston,wilhelm,lamar,toby,claudio
etienne,damian,bernardo,moussa,joaquin,alpha,mateo,sherman,friedrich,arab,damon,willis,gilberto,leroy,gustav,hector
kofi,ignacio,geoffrey,jules,earnest,bjorn,bradford,stephan,irving,benny,emile,olaf,rudolf,dwight,jared,dion,marlon
georges,georg,salomon,imran,chicago,randolph,denver,elijah,gregg,dominik,lenny,neal,darius,muslim,karim,seth,mack
mathis,milo,marko,abu,matthias,shinzo,garrett,levin,carlton,mickey,tristan,fritz,alain,alvin,buddy,rhys,percy,lambert
luigi,mariano,clyde,boyd,silvio,marius,binyamin,corey,clint,musa,ismael,harris,nathaniel,christophe,dustin,darwin
leonid,simeon,clayton,zealand,lowell,archie,bent,stephane,rex,samir,edmond,lester,oleg,mahdi,edison,esteban,everett
florian,randall,thierry,matteo,terence,napoleon,brendan,doyle,trent,monte,maximilian,daryl,norbert,gael,stanford,elian
nico,cody,marcelo,irvin,theodor,cory,darryl,salim,connor,valentino,salvatore,reginald,dayton,klaus,garry,reid,nikolai
pietro,ernst,gaston,heath,padraig,mehmet,mauro,clifton,cristian,rupert,hudson,erwin,gerry,enrico,curt,reyes,darrell
oskar,ludwig,tyrone,bart,marino,danilo,jermaine,ari,eddy,alec,dexter,frederik,werner,watson,leandro,ion,pius,sheldon
benito,otis,devon,didier,filip,jefferson,adolf,carey,konstantin,joachim,rufus,philipp,richmond,sebastien,luciano,bert
abe,bertrand,kobe,jeremiah,columbus,armin,krishna,miroslav,dino,marek,forrest,cyril,gil,dwayne,ernie,mathias,devin
ronaldo,saddam,freddy,royce,malone,mirko,mick,warner,flynn,nestor,titus,denny,yassin,cornell,rodolfo,constantin,stefano
gerardo,barack,bilal,anders,artur,elton,hilton,osman,mahmud,virgil,ayman,silas,basil,vito,apollo,elmer,len,yasin,abdel
dorian,yahya,horace,nils,issa,georgian,santo,osama,aron,hakim,zoran,adriano,rolando,muhammed,kamal,terrence,merlin,omer
mathew,renato,ashton,aleksander,alvaro,cornelius,anwar,guido,gregorio,louie,clemente,sylvester,arne,rocco,duane,franc
wolfgang,tito,ramiro,desmond,jonah,khalil,noe,helmut,arian,willard,zachary,serge,mikhail,finley,germain,taha,gonzalo
terrell,rahman,hamilton,gianni,saad,samson,lennox,erick,erich,armand,quinn,radovan,nail,khalid,hamish,youssef,alonso
vasco,cristiano,wilbur,adolfo,dimitri,mccain,ewan,antony,prosper,aris,ventura,konrad,sonny,agustin,kristian,lyle,caleb
volodymyr,emerson,salman,rashid,cyrus,coleman,yannick,wendell,davide,nabil,grady,jude,lev,isaiah,dirk,cary,moshe
giorgio,enzo,ervin,archibald,dax,donnie,antonin,sandro,mohamad,michal,habib,rey,maher,christoph,rodriguez,lucien
augustin,joao,kelvin,niels,mitch,bernie,luiz,benoit,narendra,khalifa,massimo,sabri,cormac,ahmet,dewey,amar,edouard
hermann,elie,garcia,guillaume,garland,gianluca,vincenzo,timo,vic,alexei,lino,manfred,stanislav,raoul,harald,callum
gregor,noam,umar,richie,sid,romano,filippo,nash,fabrice,woodrow,rubin,flavio,gino,ezra,quincy,irwin,tudor,kamil,rahim
eliot,yunus,colm,kemal,adnan,henderson,reza,reggie,lucian,piero,niko,rolf,slobodan,rishi,hussain,bret,mehdi,nadir
carson,mathieu,matti,aidan,alonzo,aden,jesper,akram,moritz,mauricio,crawford,fabien,baldwin,andrews,maverick,norris
rainer,patrik,ned,angus,cohen,eugen,giuliano,linus,powell,wilfred,cristobal,idris,donovan,bogdan,lonnie,dillon,morton
soren,diarmuid,feliciano,dafydd,darin,ryder,nixon,kasper,salih,hendrik,leland,dawson,ulrich,gavin,jayson,mikael,niklas
hadi,heinrich,leif,aiden,younes,vance,barrett,selim,lucio,tiago,richardson,haider,bernhard,rahul,samba,bryce,mirza
roderick,lamont,kenan,arsene,rickey,lennon,jun,khaled,gilles,andrej,myron,murat,alasdair,vaughn,gaspar,stevens,eliezer
riccardo,dieter,novak,conner,lorenz,aviv,domenico,abdallah,ambrose,jozef,aurelio,rory,jakub,weston,karel,vladislav
kumar,ilyas,erdogan,iwan,giacomo,tao,teodoro,emmett,augusto,loris,marwan,walton,augustus,maxime,reuben,moreno,seng,kane
matias,huw,nader,ramadan,hal,teo,jari,sullivan,giulio,aldo,yong,brando,keane,ike,dalton,darnell,rauf,willem,carmelo
athens,les,collin,auguste,severin,alton,dusan,maliki,dudley,micheal,tome,harvard,leonel,bennie,euan,gideon,pasquale
montgomery,heinz,giles,caesar,chavez,tian,adil,syrian,monty,alois,alessio,lucius,ravi,micah,natan,fumio,brice,monroe
yousef,romero,sander,annan,farouk,lazar,brennan,leander,bertram,arno,horacio,joaquim,humberto,gethin,wyatt,timmy,silvan
keir,gus,henrique,oswald,saleh,sanford,reynolds,marcello,gardner,jamil,iyad,walid,scotty,jeffery,efe,bernd,gibson,rohan
amr,dominick,sergey,adi,zack,bastian,nicolae,dane,memphis,rusty,lian,blaise,tommie,val,grover,ephraim,alban,nathanael
thompson,webster,vlad,zoltan,sharif,ilan,emiliano,marquis,nadal,najib,petar,tahir,hakan,vijay,vadim,gustave,osvaldo
nissan,sylvain,jair,lawson,fredrik,edwards,deniz,cem,lasse,hernan,carmine,colombo,eugenio,claus,jarvis,asif,demetrius
mamadou,tobin,ante,zeno,imad,harlan,nasser,ruslan,regis,mansour,alphonse,rudi,montreal,orion,sava,jurgen,asean,siro
nate,vaclav,jacinto,utah,bentley,maddox,stanton,laszlo,raj,herve,jawad,latif,reno,jovan,beau,abdoulaye,thiago,modesto
cairo,amadou,ontario,odin,achille,ronny,jarrett,teodor,leopoldo,moises,hagen,wiley,russel,wagner,meyer,brock,donncha
klein,piotr,peterson,norberto,vegas,casper,arnaud,gunnar,jalal,adan,aleksandar,pepe,rowan,hari,md,fausto,josiah,edgardo
keenan,baba,jed,miran,ousmane,terrance,milos,octave,kamran,albin,tate,ty,morrison,vittorio,tino,gaetano,bashir,adrien
hamed,nobel,giancarlo,ralf,chretien,scot,nicklaus,faisal,dejan,gianfranco,fitzgerald,ibn,maurizio,gunter,hai,chai,papa
octavio,ilias,romain,dragan,raf,lutz,sinan,pio,fabiano,martino,blaine,attila,orville,morten,wally,wes,leonidas,naim
zach,kerem,andrzej,miro,jeremie,keanu,pieter,salah,trenton,elmo,cheney,torres,fabrizio,cas,bernardino,ioan,sa,jayden
fatah,gregoire,ieuan,keegan,jordi,albion,vin,cheng,aryan,clovis,gheorghe,neville,petr,maksim,lafayette,donato,mubarak
karan,elio,baptiste,gian,henning,anand,rayan,randal,camden,howell,kendrick,sanjay,gennaro,oakland,davy,darrin
michelangelo,vidal,faris,immanuel,johnathan,geo,buster,holden,armstrong,nouri,lennart,arif,hamdi,roscoe,emre,rowland
dixon,fredrick,rubens,brendon,russ,aurel,fergal,yosef,dublin,ezekiel,fahd,jarrod,irfan,helio,aston,isaias,kamel,emin
zinedine,tanner,portland,benton,abou,harlem,remy,ziad,ludovic,ronan,sherwood,eoghan,shimon,dmitry,hermes,suleyman
florent,lamberto,kian,rogelio,martinez,jerzy,surya,owens,rooney,timur,kingston,adonis,aled,zion,falk,waldo,alexandru
nicolai,adem,arie,willi,darragh,hao,toma,othman,bon,anil,garfield,leno,bennet,joris,kadir,zakaria,cillian,maynard
alassane,isidore,giuliani,tibor,dmitri,rui,jonny,yao,donny,deen,kagan,zayd,benson,steffen,lyndon,elvin,halim,eros,arjun
tommaso,arun,kin,trey,garth,hughes,gerrit,davidson,schneider,lachlan,jamison,tadhg,colby,munir,mandela,ashraf,kareem
patricio,charlton,suleiman,kilian,mickael,akbar,kenyon,lex,jonathon,mansur,pero,wilton,prem,vuk,manu,zaki,mustapha,judd
oumar,ilie,josue,haim,hannes,matthews,truman,marlin,bless,tariq,vishnu,petro,aly,franck,stanislas,dany,djibril,tomasz
jibril,adolph,shelton,octavian,luan,kenyan,matisse,majid,nasir,lazaro,darko,horst,swami,remi,tad,thurman,mladen,saeed
aime,traian,barak,nikolas,badr,lohan,oren,sohail,ares,wael,mihai,sem,moustapha,alistair,branko,florin,branson,brighton
sanchez,ghali,eusebio,idriss,bader,jarno,arnaldo,amine,mikel,darrel,rafiq,cullen,buddha,antoni,cain,xander,yann
thibault,tri,aram,tomislav,elbert,malick,ammar,grayson,wilbert,azhar,justus,remo,krzysztof,quinton,vasile,umberto
lander,aditya,ganesh,bulent,harun,aleksandr,romans,iker,alam,ugo,aksel,pau,dev,jett,santino,granville,laurens,edi
keaton,zane,anas,weldon,anibal,mattia,edvard,cheikh,mohan,placido,stevenson,daren,myles,robby,mayer,prague,wilfredo
martins,jaroslav,harmon,syed,wasim,liang,nikolay,ales,ata,yale,jorgen,emanuele,arda,lyon,galileo,mads,kristof,kieran
renzo,abd,mussa,ladislav,duarte,ezequiel,bram,ihsan,giordano,roque,iverson,miron,bohdan,jimi,romney,reis,yazid,mose
valerio,azad,jericho,kenji,mircea,jaden,hiram,marat,alexandr,arlen,xavi,chet,bolton,perez,avi,isidro,ilya,saban,ansar
manny,seymour,que,efrain,robertson,hamad,kjell,martyn,huey,alden,sachin,nizar,casimir,zahir,caspar,usman,raffaele
ramsey,lisandro,joost,basile,hossein,jalil,ciro,amon,cesare,asad,daoud,jensen,declan,emmitt,cortez,celestin,alias,bas
eldon,rasmus,harman,shahid,nuno,larsen,loic,penn,ruairi,thomson,rai,andrey,gorge,einar,jai,narciso,rami,finlay
marcellus,primo,davey,saif,guerin,timon,myers,karam,narayan,hatem,rodger,lamine,franjo,joakim,shankar,nidal,humphrey
broderick,jian,pascual,assad,mazen,celso,albino,teng,rasheed,vitor,amer,ignatius,boniface,filipe,chaim,tarik,brody
orhan,coy,kermit,lon,kip,jaromir,klaas,eliseo,osborne,clive,radu,abdulaziz,honore,mahe,abdulla,dj,vinnie,bojan,abubakar
lewin,olsen,mihail,phi,espn,victorian,enoch,charlemagne,walt,janko,austen,viet,sever,fernandez,matej,rajendra,gottfried
safir,ziyad,vitali,paco,hewitt,zidane,jiri,geronimo,sancho,vigo,princeton,mael,newell,maximus,melchior,hoyt,mahesh
dietrich,gerrard,zen,dewitt,easton,meir,brandt,natale,branislav,stepan,farrell,helios,nikko,stanislaw,anis,rajiv
milford,hendrick,bowen,damiano,wilfrid,mattis,ulysses,amro,fischer,amadeus,kenzo,judah,bartolomeo,moise,zain,mirco,sega
tillman,benedetto,chauncey,baran,ivar,anatole,hicham,jerald,havel,rashad,reynaldo,abdou,thom,benigno,malo,neri,deon
eren,roan,sebastiano,jameson,lauri,yoel,haroun,jairo,ibrahima,renault,sascha,javed,redmond,cosmo,boubacar,arman,juvenal
tor,garang,wilfried,gabor,mortimer,ishaq,prasad,bautista,manley,sekou,sahel,bronx,rok,albrecht,mendel,marcin,reinhard
shaquille,vasil,brit,olin,anselmo,mahendra,reda,ewen,elgin,tamer,guilherme,vladimiro,cornel,torsten,garret,achilles
yannis,adler,braxton,sagar,dogan,beckham,brant,rajko,thad,kingsley,kiev,jean-baptiste,wilder,damir,radoslav,gunner
landon,marten,theron,killian,judson,zahar,zurich,dumitru,livio,jaron,roddick,alen,tod,delbert,riad,elon,hobart,sigmund
faustino,toussaint,carles,nasim,ferdinando,josep,younis,booker,aurelian,platon,bambang,porfirio,barnabas,manolo,josip
gandhi,ennio,newman,saber,oswaldo,souleymane,mccarthy,abdi,gaspard,rajan,everton,ramzi,mattias,milorad,cosimo,kiel
bonifacio,deng,abdelaziz,orrin,koh,torrance,kerim,alfonzo,mori,dov,radek,sorin,eloy,anselm,edoardo,gunther,sepp,ubaldo
winfield,ba,arvid,faust,seif,gregorian,kwame,felton,oran,jacek,iqbal,murdoch,hayes,mateus,deion,hossam,camillo
massimiliano,hosni,aung,abner,sabino,carleton,marques,carlson,matthieu,zeljko,ecevit,salvo,durham,taras,haskell,nabi
onur,zaid,kean,dimas,calin,sigurd,madden,shun,zephyr,wm,rachid,basilio,romulus,gust,gabe,shady,duran,lleyton,conor
murad,amour,fermin,fouad,gerson,battista,erickson,frederico,valdemar,shad,conan,yassine,dayan,dickson,lothar,severino
larson,candido,gage,til,semih,lal,sergi,ky,patterson,johnston,amit,pawel,radomir,stig,gautier,sahib,fikret,berat
ritchie,zac,becker,diogo,ayoub,mesut,lucca,borislav,ant,messi,andriy,arshad,iago,seydou,talat,yassir,norton,dempsey
amado,che,ruggiero,aurelien,saadi,lorcan,upton,amelio,xian,virgilio,jacobs,zacarias,dewayne,henryk,abed,shiv,safi,wadi
nazario,zlatko,fahim,sevan,amjad,hashim,gervais,burak,samy,yousuf,hyman,georgi,essex,nielsen,ferenc,nuh,hamdan
remington,marcelino,ghazi,torre,aleksa,issac,andersen,carr,coen,alp,hampton,riyadh,taj,ellsworth,valter,pepin,keven
toney,maximo,godfrey,akmal,oisin,yuvraj,wilmer,sirius,hendrix,halil,eleazar,sim,gad,tarek,uriel,suresh,geraldo,sal
musab,egan,sef,petru,marvelous,mylan,demetrio,fredy,rehman,juri,viggo,rhodes,yussef,norwood,hugues,farid,odell,colton
ashok,hilario,istvan,evert,yaron,whitman,theobald,mitchel,davor,sandor,leonhard,hipolito,micha,mace,roch,dolan,gaetan
moustafa,marciano,mostafa,gui,agostino,jamaal,philemon,ghani,santi,leu,thaddeus,oleksandr,ilja,zhao,adriaan,luk,piet
thor,jad,qasim,charleston,aleksei,golan,jonatan,raheem,camilo,muhsin,robb,ajax,sylvan,bosco,enes,riyad,xiang,ridley
sabin,zlatan,alfons,kristopher,emilian,rafik,reinhold,barthelemy,maarten,hansen,lazare,ramesh,isaia,matei,ioannis
corbin,jacobo,hyde,sidi,edgard,gal,davin,haris,bartholomew,balthazar,dorsey,karthik,sameer,hud,ezio,abelardo,cyprian
qassim,timoteo,yossi,kenton,tupac,rhett,lior,adolphe,yasir,gedeon,buford,daron,sly,caio,yitzhak,silvano,vitale,haron
remus,fuad,waylon,ayrton,hossain,daniels,hamzah,bharat,ismet,waco,jassem,milano,armani,jona,hannibal,stalin,wail,iain
earle,gautam,filiberto,andi,dariusz,zdravko,aslan,ayub,shoaib,kiefer,noh,sai,sulaiman,jacobus,ruiz,graziano,daschle
mcclellan,rafi,yilmaz,fedor,mahir,torrey,alija,kazimierz,kaspar,simao,marceau,duc,haroon,florencio,avram,mathews
rinaldo,benedikt,lancelot,sutton,roi,loup,payne,faysal,sandeep,adalbert,mahmood,knut,dimitar,liviu,ender,sylvestre
janusz,kale,dries,nat,keyshawn,baha,laurin,lio,egon,bartolo,hillel,vaughan,jupiter,tyron,abbott,galen,fatih,sabir,zayed
zulfikar,uwe,hernando,fender,guillen,jc,ivor,kirill,levent,wyman,darian,sher,issam,donat,pearson,nael,levan,amadeo
afonso,eyal,farhan,yusef,belo,lukasz,snyder,socrates,pierluigi,tre,christos,roche,vinny,zenon,imre,slavko,efraim,ajit
mert,abdelkader,enis,amish,kellen,mete,edmundo,maui,niclas,mounir,ulf,lew,fortunato,lebron,brahim,niro,percival,vitus
nik,nemanja,thornton,bjarne,nenad,nanda,jennings,rustam,lexington,levine,olson,cao,claes,gleb,yahia,errol,ottavio
biagio,mattei,carsten,lemuel,kalle,briton,afro,arslan,sayed,yaroslav,silvestre,batu,ferre,ranjit,seamus,cipriano
nicklas,jaafar,wim,arjen,geoffroy,olof,jaber,italo,amedeo,ghulam,desiderio,quang,hanson,rossi,solon,mikulas,hawkins
xaver,denys,rayyan,rainier,jp,alphonso,va,griffith,alon,shlomo,demba,tavares,erez,nicolo,maik,hammad,ilhan,fadi,junaid
fahad,ewald,mozart,jeronimo,kleber,aubin,dinesh,lutfi,anatol,tyrell,gianluigi,pim,siegfried,rohit,zeus,anastasio,shaka
isak,serafin,anatoli,wilber,abdellah,douglass,basel,kurtis,eriksson,keno,alexandros,girolamo,baylor,laxman,alastair
stephon,jarred,mikail,riff,eloi,caspian,hadrian,bakary,abid,boaz,sabato,naveed,knox,bauer,jean-pierre,corrado,devlin
jeremias,iban,enver,keller,numan,abram,ayad,hakeem,simeone,jenson,wilford,gonzaga,blas,gopal,jermain,stephens,drago
hasim,jassim,safin,jeter,nihat,predrag,graeme,bergen,muhamed,crosby,renaud,zaheer,rei,steele,domenic,baxter,nicanor
florentino,ido,feng,lassana,reiner,gora,yoann,rune,guinness,ericsson,celestino,gauthier,zakariya,kassim,cicero,cale
mikko,viorel,steen,bozidar,shen,aran,ib,idrissa,jano,shahzad,udo,arnoldo,vitaly,caldwell,bakar,naeem,ambroise,duval
bakr,cherif,prakash,janos,benicio,huseyin,maes,ilija,baudouin,kanye,sidon,gottlieb,bouchard,heber,tiberius,ansel,rakesh
suleman,jalan,mor,boyce,rivaldo,wali,jalen,rollin,neill,gaelic,reilly,saladin,verner,isiah,daan,amaru,jah,efren
reinaldo,garrick,zvonimir,haydn,dorin,driss,marouane,rigoberto,everest,taufik,doc,derick,addis,kornel,albano,nadeem
bashar,iosif,adalberto,orson,anal,racer,antero,millard,mahamadou,jax,andras,georgios,demon,azmi,florentin,razvan
cornelis,youssouf,guglielmo,jos,yasar,ahsan,burhan,boone,takeshi,romario,atom,falcon,aubry,dervis,jerrold,daniil,ettore
nazar,zafar,cade,wolfe,jorg,ville,metin,edson,koen,erhard,dai,sante,alf,cezar,navarro,alexey,stipe,crist,dionisio
cyrille,erdal,chao,amrit,mateusz,furman,suraj,elan,bronson,asher,binh,frantisek,tyree,urbano,shakur,beckett,kan,ramses
mccoy,sergiu,fared,jawed,neven,zubair,prudent,ager,dominion,torben,benno,rino,nassim,baz,conway,darien,mikkel,arpad
manoj,castor,hein,bastien,nayef,lyman,davi,mat,aamir,mckay,fabricio,donnell,eldridge,samuele,zan,flint,reece,sajid
ferrer,ondrej,vern,usher,simo,chidambaram,naji,kwan,mink,ludovico,rosendo,slater,zeid,huntington,ringo,karsten,ames
hilbert,aliou,ramazan,dayne,orestes,siraj,stef,braden,buckley,levon,nimrod,kabir,stevan,sten,cadet,prokop,illan,eder
zachariah,dresden,vit,linwood,perrin,stafford,jace,dipendra,mervin,garuda,bel,ulises,ennis,javi,talal,saud,timm,nadi
bafana,theophile,cornelio,mitt,claudius,fulton,ivano,dimitris,bryon,ota,handy,quran,mclean,ildefonso,tuan,helder,bowden
faruk,ado,yaw,galvin,oke,jean-paul,athos,yunis,dimitrios,zahid,trajan,petre,martyr,amador,stockton,arion,sunil,cordell
ayaan,jusuf,eaton,godwin,aharon,hosea,tidiane,abdullahi,talha,kaan,matan,montoya,americo,townsend,jourdain,firas
rolland,hanno,orient,yury,cyprien,hutchinson,okay,camel,amaury,aydin,sahin,maximiliano,ledger,medard,caius,frazier
ryszard,shone,klemens,cutter,libero,moran,zacharias,niall,elwood,avigdor,leith,georgy,talon,bryson,bowie,bowman,nikos
shepard,natal,nawaz,demarco,tihomir,gordan,victorino,romuald,paddy,koji,omari,rian,waldemar,salif,horatio,martti,titan
tareq,darshan,ot,hug,denzel,amauri,veit,nebojsa,emmet,destin,lubomir,rafa,layton,lakhdar,jean-claude,costantino,pardo
kevan,maceo,candide,jean-marc,talib,arron,wahid,ayden,aboubacar,ciprian,velimir,ryu,ko,stojan,davids,chahine,warrick
rufino,macarthur,pavle,volker,criss,wills,hy,lias,rowe,muni,kasim,wesson,mellon,jr,zak,kenai,angelos,danijel,ozkan
vikram,merrick,mc,yair,jams,gram,erol,svetozar,cid,sion,vianney,turan,saxon,kessler,braun,delano,uda,abdurrahman,muller
tayyip,rockwell,abderrahmane,fazio,arnulfo,tael,nazir,segundo,marcio,rais,drazen,nasrallah,jean-jacques,raju,hayward
jeb,avraham,sadi,normand,ulrik,menachem,engelbert,zander,efrem,mattes,ayhan,erasmo,tyre,czar,gibran,anatoly,avon,karlo
melvyn,hebert,hendry,rahal,ionel,burley,gaylord,sherif,ferran,vsevolod,giro,wessel,azam,youri,chadwick,lonny,reynold
guzman,egidio,juwan,kristoffer,mahan,valerian,cetin,ajay,lenin,thorn,gentile,damion,ebenezer,justo,ignacy,gabin,ibra
jaroslaw,haze,patton,haywood,sampson,arkady,brahma,hamidou,robson,manoel,roel,voltaire,burt,deepak,gatien,esau,kei,jef
dang,locke,boleslav,sergej,taher,kaj,mbaye,andrija,stirling,makoto,patric,edvin,zakir,prodigy,sil,rudra,falco,junius
dade,juste,hisham,landis,jak,maximilien,alcide,amato,emas,kory,arias,hooper,artem,taib,savio,jure,arlo,nazif,dagoberto
chevy,colbert,isidoro,valente,ayaz,fergus,guthrie,tae,ilian,genaro,iulian,cutler,baden,tayler,elroy,fynn,hiro,safwan
birch,delfino,todor,jeffry,santosh,jabir,elmore,ignazio,siddhartha,marquez,yanni,keo,yanis,ramiz,butch,koran,marcell
guus,cemil,boban,moro,tamas,veron,mackay,branimir,luo,nand,kelton,phu,gert,huber,pearce,jarod,kees,noureddine,bing
maury,donatello,inacio,brigham,curtiss,casimiro,jordy,dragomir,sulayman,deangelo,janez,xanana,arjuna,bode,navin,saverio
compton,grigore,whitaker,libor,rodolphe,antone,rollins,cahill,cosmin,keon,roshan,berk,steward,uthman,raman,walther
severo,ihab,germano,alford,kashyap,samad,yoav,pellegrino,greatness,faiz,alioune,evangelos,duff,ayyub,dalian,petri,cy
andro,corneliu,fayed,bartolome,baird,sajjad,pape,jeromy,talbot,yago,lukman,som,taft,hippolyte,jannik,matar,maksym,lubin
umit,wilkins,estevan,noodles,khadim,kriss,yaser,mcguire,tacoma,ire,gerd,ricard,lange,arsenio,neel,hiroshi,amaro,berard
bam,arsen,cantor,nahum,stokes,lega,sheng,evaristo,shon,baltazar,alper,obie,majestic,nay,caetano,azar,srecko,grzegorz
maddux,bi,faustin,ziggy,foss,hutton,rees,daouda,sheehan,decker,dwain,romulo,enos,abidin,doran,jean-louis,helmer,seiji
morne,wil,chatham,nicu,dieudonne,simba,andris,antonius,jean-luc,marquee,cayman,garda,dag,antonino,qais,emeka,wilburn
beaumont,martel,mousa,fabius,herschel,olmo,melville,calogero,poul,parfait,pasha,lui,ebrahim,svend,raimondo,asim,jamel
dat,konstantinos,leyton,bengt,leszek,tamim,sefer,koray,cayetano,michelin,zubayr,prescott,abdoul,naveen,jamar,dacian
oussama,elway,savoy,sinica,creed,anurag,rodrigue,mato,taner,craven,piers,felicien,raymundo,jean-marie,pep,thilo,sep
rayen,alvar,ren,maguire,silverio,henson,spano,hilmi,serdar,yaakov,raed,elam,mathurin,mordechai,mex,hafez,janek,hurley
moche,amando,aren,attilio,westley,trooper,aloys,syd,hilaire,gio,wolff,cristo,govinda,jacopo,jimy,jozsef,jabal,manson
righteous,tadeusz,slaven,jarrell,stjepan,vahid,ullrich,briggs,zamir,deron,kazan,avni,haidar,quin,bassam,sandu,cowen
draper,maki,tay,urs,tadeo,mead,collier,dura,rodin,deacon,babacar,mohsin,deven,aki,haydar,dawid,raza,maddon,kole,flavius
lubos,rostislav,heikki,latham,avant,ruggero,dom,ripken,yamato,otello,lakshman,nasrullah,oakley,mourad,eladio,eberhard
stony,sherwin,serif,atanas,wilkes,riordan,ferruccio,marcial,hershel,achim,matz,maas,aristotle,stanislaus,vik,cai
ishmael,thies,delmar,zev,marzio,ghassan,imanol,umut,kailash,kartik,gazi,albi,jelle,saleem,nikolaos,romualdo,yossef,rye
roddy,slade,ercole,homero,magnum,hyatt,yakubu,armen,barron,fredi,durante,breyer,besar,clancy,baltasar,yvan,ferris,oto
apollinaire,eliott,rasim,aragon,ingram,jaco,yohan,everson,eliel,panagiotis,tuck,firmin,olajuwon,ovidiu,cesario,tanguy
haji,giovani,kain,edin,beltran,linden,savas,philibert,mykola,klement,ege,helier,savior,kyan,axle,aero,kerman,volkan
honorius,ogden,aum,meng,korey,zacharie,vlado,eytan,khader,abelard,corry,marquise,jost,christoffer,loki,hanif,oden
stanko,babacan,gotti,lanny,jahan,pekka,hasta,kael,crispin,cassius,ercan,tray,taurus,jagger,maclean,murtaza,wynn,jafar
carver,tripp,zeppelin,odon,ranjan,eko,loyd,eckhard,berti,nano,camil,reeve,eitan,demarcus,xabi,spartan,ehsan,shamir
erdem,uri,necmettin,mazhar,miquel,mal,necdet,braulio,matheus,ryo,alfie,razak,kosta,derry,rodrick,jahn,kyo,inigo,kern
christiaan,borys,karas,dex,saturnino,sheppard,harland,makar,miodrag,bain,christo,amiel,evangelist,uriah,andel,ishak
elpidio,croix,eirik,cedrick,malachi,josselin,savino,mcgregor,ranko,batista,ilo,aras,tiziano,zygmunt,mayes,jere,harel
meer,messiah,armel,miklos,jeremi,atari,ansgar,behr,callahan,bray,ramsay,aloysius,riggs,constantino,vasili,abdur,esa
nazim,hamit,dalibor,toure,toon,taro,kazimir,nikolaus,mokhtar,midas,calder,hades,jaap,tullio,akio,rasul,mariusz
vratislav,abdulkadir,hays,elyas,catalin,drilon,costin,magellan,hodge,niccolo,ein,octavius,dinu,gaspare,kais,rowdy
corwin,heiko,minas,greco,witt,ebert,adamo,egor,mcrae,pantaleon,hawke,carlyle,szymon,kojo,gable,satish,furkan,josua,emad
shaul,tycho,phong,anelka,lennard,wojciech,anselme,fayez,astor,christiano,kirkland,pryor,donaldo,quirino,alfio,hawthorne
eudes,garnier,sinisa,ludvig,darron,kristofer,mahmut,denton,mister,franciszek,gyan,mohsen,waleed,huston,brannon,ichiro
argo,tyrese,iskander,decatur,yoni,hennes,ottmar,tex,dawood,bona,sener,kieron,emeric,jannis,mccarty,nevio,andersson
robben,brenden,sadik,hassani,wrigley,joschka,achraf,cowan,selwyn,kc,fulvio,morley,costanzo,rabat,wladyslaw,yuriy,hristo
tushar,saiful,isac,eddi,milovan,azeglio,mirek,salva,matyas,smiley,keiji,danko,dietmar,nickolas,marquette,benaissa
shaheed,callan,lain,ricco,boas,adolphus,eusebius,rifat,aldrin,onyx,jochen,takuma,herminio,woodson,perceval,cass,walden
menahem,redford,siebe,rehan,aureliano,lawton,quan,ame,dine,inaki,ararat,misael,dragoljub,radwan,deshawn,shyam,sadler
thorne,otmar,antti,leyland,fadel,ingmar,anuar,agus,simion,mendes,pharaoh,edo,cataldo,malte,vinay,damjan,jordon,acer
jabari,dragos,eamon,zeev,anish,jal,alou,mukesh,saadat,quinten,isidor,fateh,cesaire,nels,eero,jaques,macon,denim,adham
yavuz,ionut,mees,japhet,shihab,gaines,ramin,chico,kostas,dyson,benji,danu,alpay,wolfram,elson,chancel,atif,sumner,baer
renat,corbett,tarun,rhone,miloslav,orazio,sandler,jethro,aitor,zachery,beniamino,rahm,elmar,cordero,bemba,pharrell
oreste,ferman,chandan,taino,marton,tawhid,marinus,antonello,elden,petros,hanley,shaikh,shahin,adib,ive,ry,nunzio,andoni
lazarus,benet,connelly,oba,massoud,rafal,helton,yancey,bodhi,serhiy,azim,milutin,mckinnon,aurelius,rook,osiris,thijs
lynx,lourenco,quintin,sayan,ico,orin,qusay,anakin,humayun,pontus,oliviero,ives,wendel,corvin,baris,rayon,ciaran,oguz
dodo,narcis,wyeth,om,stallone,raider,abdirahman,fong,calvert,vieri,edilberto,ulysse,hatcher,berthold,aquilino,valiant
winslow,generoso,livan,masson,theis,vladan,timothee,robinho,ralston,blanchard,thurston,armaan,moos,urbain,margarito
essam,jur,orfeo,crewe,owain,doron,conroy,melchor,copeland,trung,angelus,evander,carmichael,matis,kristijan,hikmet,tejas
maciej,sutter,fawaz,ewell,juha,grigori,tarzan,gannon,charl,granger,itamar,ramy,meen,eran,floris,gaiman,kemi,sofiane
cletus,vinicio,renaldo,fridolin,cirillo,willian,tomaso,baki,kao,valor,tancredi,nando,engin,iacob,guiseppe,kimball
radislav,kristjan,renal,vinh,hilarion,deshaun,raimundo,durant,narcisse,chas,willson,kassem,stavros,stratton,hatim
lenard,matus,benyamin,lucious,seb,hervey,foxx,hussam,joseba,tracker,malcom,antonis,pavol,keefe,yiannis,boubou,jaleel
inder,giorgi,yousaf,tayeb,hammadi,silviu,ferrell,delio,masato,ivanhoe,bouba,clermont,sedat,satchel,domingos,borek
modibo,vedran,giacinto,royale,juda,laird,babar,abdalla,idan,gratian,anson,patrizio,danang,tiber,isaak,huy,majd,naoki
eyad,addo,isai,bakari,chakib,bohuslav,andreu,liberto,caliph,jelani,tait,lofton,chetan,roby,bahri,wladimir,vahn,gehrig
bayram,scion,navarre,engel,joes,hazim,django,hendricks,param,kennan,zdenek,wenzel,budi,caine,abdulrahman,vivek,andry
bun,yamin,kimo,heston,mihailo,cong,chandran,parrish,takashi,darrick,pera,kemper,liban,aleksey,azlan,chaz,samer,ingo
vyacheslav,veniamin,bortolo,menelik,kota,wassim,morrissey,airy,awad,hassane,bekir,kaine,juba,ilario,terrill,coby,jessen
rickard,kiril,sabas,mackey,stelios,yvon,aiman,jarolim,artus,ridwan,silvestro,severiano,denilson,fode,grisham,makan
rodrigues,oriel,leonis,ludwik,nawaf,manik,chukwu,tawfiq,amalric,uday,abba,dayron,jasin,pate,yogi,omri,valero,rajab
jabbar,fawzi,rizwan,modi,pao,alcides,tuscan,laurentiu,antwan,golub,nagy,heron,kalyan,giambattista,kazuki,brig,detlef
davison,fulgence,arrigo,bernabe,folco,fehmi,sohan,koren,brayton,aymeric,zdenko,kelso,brenton,eldred,carlin,sender,ige
birol,hazem,sanath,luken,jitendra,neiman,naser,cline,alek,pompeo,anes,akiva,remigio,ronin,judas,qadir,millan,jd,turgut
coulter,salas,tosco,ori,husein,prospero,abdelghani,cosme,cartier,milic,dre,fenton,arvind,raiden,delon,nasr,jacoby
hinckley,rc,amari,luqman,yakub,arben,barrington,matija,mervyn,amerigo,ary,sisto,capa,paxton,curran,mstislav,lajos
pasteur,claud,thayer,maximillian,quarto,kwaku,atilla,emerick,janus,rowley,shain,dereck,tres,alston,reuven,geovanni
mercurio,vino,baykal,yad,zechariah,owais,gioacchino,giri,muammer,tremaine,agron,adin,jayce,cashmere,dorel,zalman,masaki
westin,abdon,henrick,cristopher,barnabe,maxence,thierno,micael,riven,boe,liem,everette,rochus,ozgur,markham,mcallister
cougar,jerrod,youcef,athanasius,yordan,ferhat,rado,usama,shaggy,sedrick,aldrich,khai,grafton,feodor,morad,laith,wouter
veer,cemal,tahsin,iftikhar,dandy,joran,gamal,holm,bracken,rockford,madsen,markel,herold,largo,ruprecht,goswami,roper
olen,niranjan,gautama,layden,agathon,fleury,liman,jedi,veli,henrich,erwan,ilker,yash,conley,youssou,stiles,christer
aniceto,adair,jansen,gokhan,nomar,hansel,nadim,datta,egmont,cabot,jackman,macario,dragoslav,taran,hayati,vinson,tobia
fatmir,sadar,keene,gatlin,albans,kannan,enno,joubert,hannu,kresimir,bhushan,shamil,eustache,danzig,kal,vlastimil,senol
victorio,lazard,pax,aiken,tugay,jerod,bonnet,xenophon,marzouk,brenner,eron,corentin,yehuda,mak,ladislao,fredric
stonewall,demeter,vasily,zaher,eldar,izaak,ozzie,garvey,dusko,tiberio,yul,zeki,connell,aymen,orland,baruch,tomo,juninho
aryeh,quaid,carrick,soliman,kameron,bonaventura,atalay,ciriaco,lovell,laval,smail,wale,sukru,winn,bijan,gianmarco
liborio,bachir,hafiz,altan,jarret,ozcan,drexel,omani,coltrane,erikson,raden,zaccaria,abdelrahman,javon,mukhtar,hami
lazlo,agrippa,parnell,rogerio,ameer,heng,isadore,jac,cheick,markos,fulgencio,daisuke,tulio,libere,principe,nayan,mevlut
bera,fionn,guilhem,jevon,grigory,klay,sixtus,moris,jaro,bonito,alfonse,koby,abimael,canaan,yuksel,aramis,akash,pathe
agapito,erkan,okan,ambrogio,ovidio,chiron,sezer,kanaan,imron,creighton,ze,yigit,amat,frans,annibale,kylian,matheson
waseem,subhash,lorne,zigmund,zarko,selby,yisrael,izzet,wylie,vinicius,bajram,jefri,randell,kien,joselito,savin,ander
alok,shakir,valeriano,noman,kashif,seraphin,ajan,danton,itri,oktay,lenox,britton,tully,howie,racine,rael,tej,kuba
mckeon,bony,zy,kays,mylo,jeppe,insa,kanda,wafi,svatopluk,zi,anghel,afzal,sadiq,yahn,fayssal,victoriano,abdelmajid
franklyn,gojko,merced,avishai,bane,blanton,tigran,hazar,grantham,mohamadou,vlastimir,dadi,corrigan,tanvir,waqar,praveen
gregori,berenger,brieuc,avner,erkki,reiss,orban,dimarco,leis,dryden,ashford,hendra,eligio,kohler,abdellatif,tuncay
revel,unai,jadranko,bakri,raef,benvenuto,etan,kamen,gyorgy,suny,lazzaro,cobain,agim,enguerrand,loy,aj,jiro,brodie
danial,nicephore,cleve,girard,wlodzimierz,sebastiao,cassio,tiki,enzi,krystian,greyson,anouar,britten,iurie,tamino,malle
bishnu,langdon,gandolfo,fahmi,ericson,galo,friedel,deve,devan,muhyiddin,mcclain,soham,zafer,zaidi,sverre,phillipe
dramane,alexandro,utama,bruin,daemon,dijon,kenney,chaib,giotto,zine,gavril,absalon,ferdi,redd,mukul,essa,huxley,erling
baldomero,hameed,joon,jakov,cihan,quirin,gustaf,othniel,kalan,irwan,valenti,balla,selcuk,krishan,symeon,filemon,bonham
juraj,ugur,sary,lalo,srinath,forlan,valeriu,duquesne,johnathon,elwin,dauphin,stelian,jedediah,muhamad,ake,trotter,pelle
stryker,prabowo,mody,avelino,rastislav,leger,izak,tamir,tapani,colvin,casanova,dinh,davie,langston,jhonny,esteve,zhi
evens,enel,taliesin,kaleb,kincaid,imtiaz,lamin,demian,balazs,roldan,krisztian,kevyn,andri,gerome,yehoshua,anacleto
reston,hrvoje,yonatan,stillman,petter,paulus,maison,tedi,daman,vang,jame,lorrain,edd,iven,calixte,cyriaque,victorien
soan,modou,raif,magno,elnur,yaacov,niklaus,naimi,pierson,majed,pierrick,delmer,jaxx,channing,abaco,flavian,chino
eriberto,eben,abdelkrim,ottis,kalim,gopi,martim,heriberto,durand,yaman,seo,huntley,gabino,fikri,solano,momir,sirio
menard,facundo,kraig,arjan,juris,tasman,azzam,nikhil,bosko,thong,niles,milomir,akshay,juliano,murilo,menno,tufan,axl
amarnath,bartosz,ergun,dao,serafino,vishal,whittaker,jorn,ceyhan,damaso,nabih,csaba,mino,uber,verano,mohammadi,maati
cristoforo,haitham,venancio,nox,zayn,satyam,zsolt,kody,alim,balthasar,rustu,thales,slimane,renan,nemo,hamadi,alberic
aftab,svetoslav,adeel,franky,ambrosio,ashwin,demir,quinlan,aladdin,kieren,cosma,macaulay,triton,deval,ott,nilson
marijan,mahony,arto,lodovico,ismaila,chavis,tuur,malang,kepler,nnamdi,jukka,coda,saka,olav,arik,silvester,suman,eyman
zidan,janssen,kindred,palladio,hauke,drayton,sneijder,giovanny,tevfik,aristides,sagan,manfredo,jourdan,pryce,farris
juanito,thorsten,vishwa,fedele,haydon,triomphe,kolbe,callaghan,bohumil,orval,nolen,zahi,diar,amedee,marinko,autry,aric
rucker,iba,gorka,florea,everardo,harish,arvin,geordan,harith,karna,fiorenzo,dagan,wiktor,gianpaolo,langa,elwyn,evren
haluk,lestat,mik,schuyler,nissim,dekker,dmytro,gaius,arturs,alif,lorik,wahab,bhima,capone,dris,jaxon,abdelkarim,faruq
sahil,oury,zacharia,bobo,olindo,seye,naoto,alwin,saifullah,garo,justino,ruperto,denison,tevin,reto,cayo,latrell,claudiu
shayan,emyr,joko,ultimo,riaz,florio,julen,findlay,mano,askari,abdelhamid,abad,asaf,staley,alger,kavi,qiang,mamady,belal
kennard,kayl,nordin,othello,sixto,oleh,raimund,eno,yussuf,lago,dermot,tomaz,dawoud,vanja,helmuth,yoan,shinji,dray
abdurahman,kayden,rolan,adhemar,ladd,evgeny,jamarcus,selman,sanjeev,zein,trever,manas,duan,gervasio,matthaus,halen,geza
jag,adelbert,aleandro,prentice,muzaffar,bodi,kazmir,eleuterio,gavino,evariste,vasyl,jamieson,erman,myer,carolus,nashua
duilio,timoleon,jamir,jaz,jasen,yacouba,tabor,aslam,jabril,ajmal,atef,athanase,dennys,calum,daud,jacobi,ej,louka
gaultier,kahne,macgregor,savion,nahuel,ibis,cesc,tayfun,rommel,laureano,haneef,kyu,larbi,jagdish,cj,nyan,ezer,heaton
schafer,oriol,secondo,khamis,gor,abdulkarim,chinedu,ede,tipton,budimir,hillard,thibaut,danil,omid,herrmann,jj,wrangler
ryuji,sakai,raff,daryll,huan,alejo,goncalo,tremayne,matin,badri,vittore,ephrem,marston,sarkis,clery,phelan,celal,osmond
iles,akif,calloway,faran,nizam,slay,tarkan,bran,ahmar,valentyn,aqil,samih,hafid,mujahid,suhail,tarcisio,eugeniusz
nurettin,kush,amiri,altin,zbigniew,kwesi,jasim,laurenz,valeriy,gallen,hashem,heru,themba,shmuel,siva,ertugrul,mikolaj
alister,fathi,ozzy,soumaila,hersh,jay-z,siddharth,brantley,lancer,ghanem,justinian,barnaby,akeem,raffi,shakeel,pacifico
almir,affan,zeeshan,pran,sione,asen,gresham,riquelme,ryad,azeem,milivoj,fahri,hjalmar,jhon,amilcar,obi,phileas
karunanidhi,xabier,edu,dhruv,quasimodo,rolen,candelario,inman,serafim,sokol,yousif,artyom,elion,mohinder,kerwin,lautaro
garan,rigby,ameen,antal,kastor,asaph,paxson,upendra`;

/** Given names of women. */
export const givenFemale = `rose,june,line,april,summer,hope,georgia,virginia,mary,nine,sharon,elizabeth,maria,victoria,eve,sydney,anne,angeles
barbara,chelsea,susan,sarah,jane,faith,grace,anna,ann,era,charlotte,marie,diana,marine,margaret,tea,laura,queen
jennifer,joy,katrina,nancy,lisa,monica,linda,catherine,michelle,alice,karen,helen,angela,ruth,sandy,santa,amy,mercedes
nicole,julia,martha,julie,janet,florence,andrea,geneva,gloria,kate,lynn,alberta,ellen,ana,serena,rachel,carol,patricia
louise,dawn,ashley,jessica,caroline,philippine,dana,emily,elena,christine,rosa,madison,betty,hillary,sandra,claire
teresa,madeleine,charity,sofia,adelaide,lucy,emma,joyce,paula,sara,marina,rebecca,lindsay,olive,sue,rita,lara,clara,mae
crystal,amanda,flora,lauren,judy,donna,pearl,anita,stephanie,eva,deborah,annie,judith,alexandra,diane,jenny,martina
jill,vera,christina,alma,marilyn,ruby,melody,carmen,maya,melissa,sally,tina,hannah,nina,beverly,dorothy,christie,cindy
miranda,emmy,eleanor,isabel,lily,natalie,sophie,helena,lilly,elisabeth,amber,lucia,augusta,pamela,katherine,shirley
olga,nova,un,valerie,elaine,jeanne,edith,agnes,samantha,mia,wendy,aurora,sierra,denise,ivy,regina,olivia,beth,carla
kathleen,luna,sonia,irene,simone,alicia,pauline,suzanne,tara,claudia,autumn,petra,vanessa,rosemary,iris,stella,kimberly
sophia,doris,diamond,allison,melanie,justine,hanna,audrey,isabella,penny,jacqueline,brooklyn,naomi,ida,mara,evelyn
esther,holly,frances,jo,annette,liz,nadia,irish,veronica,nora,irina,lorraine,brenda,marianne,anastasia,theresa,marta
mona,gina,whitney,amelia,jana,danielle,debra,viola,cecilia,jade,beatrice,cynthia,connie,heather,cristina,ella,maureen
megan,ada,heidi,medina,vivian,sylvia,lula,lindsey,daniela,zoe,dora,katie,miriam,joanna,kristin,lea,lena,ina,amelie
ingrid,leigh,marcia,eileen,kathy,melinda,norma,una,maggie,francesca,lydia,precious,debbie,alison,atlanta,mai,molly,lola
magdalena,arizona,carolyn,renee,lucie,josephine,erin,yvonne,natasha,leah,tiffany,nathalie,sheila,laurie,selena,gail
brooke,eliza,abbey,bella,erica,angelina,tatiana,roberta,jenna,alexandria,silvia,isabelle,chloe,mina,violet,lillian
natalia,daisy,erika,jasmine,camilla,mariana,camille,cheryl,margarita,fatima,fannie,mira,penelope,peggy,dolores,billie
gertrude,tanya,harriet,ava,abigail,marlene,ginger,matilda,hazel,kelley,tamara,sasha,patience,sabrina,janice,blanche
kristina,cathy,abby,aida,joanne,vienna,svetlana,meredith,mandy,cora,rosie,helene,della,wilma,adele,celine,selma,gwen
johanna,bianca,gayle,jewel,nada,lori,angie,bonnie,dina,hilda,candy,fiona,divine,patty,hana,colleen,louisa,pia,carole
catalina,venus,charlene,noor,dianne,ethel,katarina,gabriela,cassandra,daphne,celia,elisa,wanda,kirsten,emilia,gabrielle
sherry,constance,bernadette,adriana,lana,savannah,priscilla,sonja,karin,mackenzie,monique,geraldine,shelley,brittany
bridget,therese,elsa,antonia,lorena,juliette,carrie,nur,greta,lilian,lien,leila,thais,antoinette,alba,edna,lynne,lina
luisa,lucille,sabina,jolie,juliana,valentina,nadine,vicky,susanna,kathryn,belinda,kara,stacey,laurel,dixie,delia,nike
farah,elise,felicia,alisa,christy,ramona,susanne,sunni,faye,emilie,annika,madonna,astrid,sabine,elvira,tessa,irma
sheryl,liza,fay,karla,blanca,kristen,jelena,yolanda,luz,rica,olympia,clare,anja,fanny,cornelia,missouri,madeline
loretta,tracey,marisa,maxine,robyn,eugenia,aura,marguerite,frida,estelle,maud,brandy,hilary,alia,lourdes,jerusalem
vicki,gul,cheyenne,lu,angelica,karina,vida,mari,sena,leona,alabama,lili,na,terri,manuela,phyllis,kristine,muriel
brigitte,haley,larissa,leonie,piper,sabah,iva,dolly,nikki,pam,gala,marietta,tammy,macy,celeste,paige,scarlett,michaela
betsy,paulina,rochelle,su,montana,miami,mabel,verona,zara,maia,monika,doha,laila,nelly,philadelphia,liv,salome,paola
renata,phoebe,aria,patti,nellie,eunice,shelly,ariane,bertha,emi,willow,margot,shelby,aimee,kansas,yvette,reina,jeanette
raquel,genesis,cleo,marjorie,juana,ester,mathilde,valencia,alina,becky,gladys,viktoria,bernice,cara,ellie,sienna,mariam
lynda,rosalie,tania,chanel,gracie,ariana,flavia,amina,kira,libby,ria,beatriz,maja,tia,amalia,klara,juanita,karolina
carmel,cecile,valeria,romana,eloise,angelique,poppy,rhonda,ines,alyssa,gretchen,dea,patsy,concepcion,linn,daria,glenda
kayla,kimberley,lesley,rana,janine,ela,ciara,galina,odessa,easter,stefanie,athena,sanaa,simona,bobbie,livia,genevieve
jocelyn,nevada,ami,bethany,devi,veronika,sana,mildred,leticia,arabia,esperanza,lilia,fran,elsie,thea,rae,chantal,lia
vita,lotte,dorothea,lavinia,britt,katy,irena,susie,rachael,adrienne,yasmin,arlene,alexa,mila,minnie,henrietta,polly
lila,jennie,misty,ying,chiara,gaia,hayley,sonya,jewell,josie,giulia,corinne,lynette,prudence,pilar,kari,ivana,juliet
sinead,sari,annabelle,martine,alana,leonora,berta,maryam,layla,eleonora,kitty,sylvie,catriona,hailey,leonor,thelma
lidia,lorna,zahra,lore,carina,aleksandra,sian,candace,susana,aisha,tess,adela,meghan,imelda,myrtle,carlotta,morag,raven
candice,melania,virginie,kashmir,cassie,marla,melina,gillian,kamala,indira,gabriella,teri,roxanne,caitlin,isabela
deanna,cassidy,tonya,aurelia,gemma,desiree,maude,jasmin,selina,marsha,sadie,mallory,kali,milena,olimpia,myra,neva,hind
ita,minerva,ema,marissa,olena,xenia,nia,ebony,katharine,meryl,aline,alta,moira,esmeralda,aliyah,liliana,vivienne,nell
henriette,vickie,kendra,tricia,kristi,inga,clarissa,joann,arya,leyla,fe,maryland,paz,jia,rosemarie,annabel,sina,darlene
talia,marcella,ophelia,tami,siena,starr,ileana,anatolia,lacey,bessie,amira,brandi,lora,filipino,hayat,marcela,aoife
alena,norah,larisa,ollie,julianne,britney,colette,alla,christi,fern,elin,carly,samara,katharina,marianna,beryl,georgina
louisiana,jodie,mare,malia,christiane,conchita,vilma,mei,magnolia,palma,myriam,carmela,francisca,paulette,kristy
clementine,juno,ala,aaliyah,nana,jeannie,josefina,opal,cleopatra,mindy,sherri,eleni,nour,safa,doreen,soledad,milla,kyra
malin,eugenie,tasha,venice,sheridan,liana,nicol,alessandra,gisela,arianna,zelda,isis,havana,claudine,kelli,dalia
campbell,eda,maxima,christa,celestine,gia,anabel,renate,jodi,tanja,winnie,francine,amal,leni,kellie,inez,shari,zia,asha
solana,alejandra,krista,ludmila,josefa,lan,aqsa,magda,liu,ilona,ngozi,kaye,noemi,jeannette,margie,rosetta,katja,lizzie
lyn,joelle,hertha,luce,aileen,mckenzie,ascension,allegra,kato,merry,kasey,ani,lucinda,zelaya,tory,francoise,zina,jayne
elinor,alissa,debora,nola,leann,novella,manon,nika,rosalind,aya,roza,elina,laverne,windy,xiao,uma,samira,zola,benita
lolita,theodora,evangeline,bette,safina,fatma,ernestine,alaska,zora,jara,inge,stefania,margo,sofie,fleur,gilda,krystal
yun,gao,artemis,leoni,alexia,joana,rut,lott,caterina,danica,lacy,frieda,thalia,millie,gisele,nea,jena,haifa,trisha,avis
agatha,sallie,lillie,meta,elmira,myrna,adeline,kristie,consuelo,winifred,oda,ok,ola,veronique,dona,nona,orla,ling,laure
dara,sheri,isla,mya,dagmar,emerald,alisha,romy,lala,leanne,yulia,kiara,oliva,letizia,matilde,salma,yelena,wilhelmina
shakira,maren,hawaii,giovanna,celina,ora,albina,raina,rina,rosy,enola,saoirse,berenice,graciela,agata,nene,anya,ofelia
soraya,mattie,aliya,giuliana,janina,marisol,mena,beatrix,naira,tatyana,evie,kelsey,traci,eleonore,hattie,mayra,felicity
viva,janna,zoey,katrin,rhea,rania,estella,fedora,marika,maida,lyric,janie,dahlia,skye,dior,niamh,novi,bronwen,selene
vitoria,elle,kaya,rebeca,marcy,jasmina,awa,eliane,natasa,vania,evelina,melba,kylie,reyna,sandrine,liga,cordelia,addison
naia,tabitha,camila,scarlet,raisa,beata,freda,jillian,romina,laetitia,yara,bettina,aicha,kia,stela,perla,dianna,barbra
mariah,joni,maura,rhoda,iman,luciana,gwendolyn,eliana,violeta,georgette,rosalia,sia,margareta,ama,tiara,erma,janelle
kathrin,helga,melia,shana,cherie,keira,lexus,coco,vesna,fabiola,dia,clarke,maxi,cristal,reba,atlantis,diarra,yasmine
fina,masa,elektra,mamie,delphine,zita,sacramento,meg,catarina,avril,lise,tran,marija,malika,adelina,sima,goldie,verena
mora,roxana,medea,mavis,porsche,linde,gioia,gaye,lulu,saskia,fallon,bahia,anni,hortense,althea,chanda,estrella,lela
allie,shea,alda,amen,flores,savanna,claudette,neda,deva,octavia,luise,nadja,julieta,darla,adina,audra,eveline,roisin
randi,rada,rea,beulah,clotilde,lucile,hanan,camelia,verna,hilal,jing,bonita,flor,estela,carlota,candida,nila,marge
alize,elly,steffi,willa,roxy,jamila,franca,shanti,allyson,bristol,lenore,ara,herta,alix,velma,iona,burma,rosanna
socorro,freya,corina,holland,juli,ea,florencia,georgiana,angelika,bali,hermine,rosina,berkeley,silvana,ayla,winona
cinderella,teodora,karine,rihanna,maryann,anais,jacquelyn,kamila,bea,miley,leda,marit,edda,sybil,lava,florentine
nairobi,alessia,sage,lauryn,mckenna,dominika,melisa,jada,kathie,xin,ena,delores,halle,angeline,malina,enid,ewa
agnieszka,dalai,hester,bayan,nara,lakshmi,margherita,franziska,mollie,gita,annemarie,bobbi,fernanda,maha,antonina
ferrari,jeanie,emmanuelle,bruna,leia,noelle,lamia,solange,payton,tatum,katerina,effie,skipped,evita,maribel,nisa
jeanine,tamar,rebekah,tarja,meryem,moya,mica,veda,janette,rima,mhairi,enya,rafaela,sakura,lilith,natalya,lotta,albany
elli,inna,callie,corinna,feline,lada,viviane,demi,asma,fabienne,violette,letitia,ila,tana,dharma,helin,roslyn,jenifer
maeve,yana,anouk,shara,deirdre,mane,madina,gracia,kaia,calista,vittoria,dulce,nela,heloise,azra,stormy,margret,rhode
bibi,madge,ayala,briana,ave,trudy,nettie,dalila,nirvana,lucretia,edwina,fabiana,angharad,flo,mirna,nita,gemini,marica
elif,birgit,kerstin,nuria,elma,anka,stefani,gigi,pascale,denisa,justina,jeannine,roos,dena,marlena,edit,palin,hasina
tierra,samia,rosalyn,thu,amaya,lima,micaela,rena,dune,julienne,vanda,antonella,purity,hildegard,shani,xia,elodie,serra
keren,gypsy,terra,erna,loma,linnea,mette,latoya,arantxa,daniella,mathilda,ananda,cherish,barbie,marita,suzie,delaney
gianna,sanda,rosalinda,sunita,giselle,padma,mana,rachelle,edie,bethlehem,deja,clementina,katia,grainne,mee,lira,jule
slava,tiana,malvina,margaux,dinah,patrizia,jil,elissa,johanne,yuna,bethel,trina,keisha,rosita,paloma,mimi,cecelia
shanna,nemesis,amalie,odette,serine,morena,lucienne,darleen,sona,nichole,suzy,ona,hawa,milagros,flore,bettie,shania,lil
genie,serenity,meri,alona,malena,viviana,alyson,atta,miki,mireille,lottie,ashlee,alida,luana,adria,amie,halima,rocio
marwa,shawna,clemence,rabia,yuki,lenka,mariel,liliane,filomena,marthe,addie,sanya,clarice,lisbeth,brianna,diva,anh
zofia,saida,bridgette,suzan,reva,anise,mala,cheri,tatjana,leola,esta,shiloh,sheena,nubia,tyra,pandora,zainab,tuba
charlize,morgana,domino,clarita,evelyne,jung,khadija,andra,juliane,ruthie,arielle,etta,magdalen,gena,ji,clio,margery
roseanne,peyton,christiana,izabela,isadora,cielo,shawnee,albertina,ilse,radha,dua,nyah,heavenly,giada,melek,imogen
bratislava,yoko,keri,gerda,otilia,ekaterina,sigrid,nanette,cosima,madelyn,lilli,cathleen,sarai,violetta,regine,corrine
carola,charmaine,oksana,kerri,ioana,lilla,temperance,taya,gudrun,caoimhe,carys,eilidh,priti,nerys,suella,ffion,ute
abbie,tamika,severine,puk,alea,thi,blossom,magdalene,clea,windsor,jaclyn,shakti,esma,tosca,ingeborg,minna,naya,banu
bahar,wafa,bonny,karoline,lene,belen,jinan,timea,peri,sema,donatella,deena,delilah,anjali,nayla,lexie,anda,lorene
maritza,elva,luiza,ayesha,kaja,bess,lorie,aurea,aylin,shelia,blanka,jolene,ariadna,nieves,katarzyna,izzy,misha,lida
catharina,ilene,edita,eline,malinda,reine,kata,caridad,noelia,nida,kiley,inka,jami,mitzi,aurelie,kassandra,darby
cristiana,andree,fanta,acacia,suzette,carmina,antigone,krystyna,mccartney,shauna,hilde,melis,ashanti,daytona,aretha
keiko,federica,whitley,elisabetta,evo,leana,anika,agathe,yolande,beverley,avalon,lenora,kama,georgie,aude,kandy,essie
tori,biljana,asya,mable,sevilla,victoire,yue,zuzana,elba,iveta,saran,christin,lorrie,milica,eulalia,randa,marcie,aia
perrine,aina,libertad,francia,rona,manda,sicily,elza,serafina,sera,kenna,maira,iulia,solveig,eula,missy,nena,tansu,kati
rosanne,leela,priya,golda,sybille,pooja,serene,thy,cho,tora,millicent,heike,alanis,noreen,jovana,sanja,carlie,lelia
rowena,vidya,penda,qian,shi,ronda,isobel,lorelei,kami,dorota,melita,monet,mariella,catharine,cecilie,frederica,ivanka
meena,uli,roxane,meagan,araceli,ione,vanya,carmella,sandi,ksenia,kendal,aurore,bibiana,amparo,philippa,dionne,marnie
gaelle,mihaela,soo,janka,selin,qin,ailey,sama,zeynep,klaudia,constanta,dewi,melodie,sarita,kiki,zena,bernadine,jeri
miroslava,irna,siti,soleil,loraine,arcadia,milana,asuncion,malak,farida,pena,christel,ima,vanna,mirjana,prune,lua,roxie
nandi,mirka,rossana,viera,hanne,parvati,haniya,jadranka,oprah,dinara,lizzy,lisette,silke,dorcas,marcelle,ngoc,corrie
bree,abril,lindy,laney,ilana,isolde,mireya,malay,susannah,marleen,segolene,akiko,isabell,modesty,dania,eloisa,pola
kalyani,imani,haya,tilda,danuta,hala,clarisse,varvara,lya,vina,justyna,griselda,cecily,ratna,micheline,nihal,elke
albertine,odile,sabha,diamante,anemone,ziva,flossie,mirella,elea,cherokee,iana,sade,avila,aneta,nala,milly,jemima
faustina,arwen,carmelita,jimena,maite,azul,rumor,andromeda,hira,ginny,stacie,odyssey,astride,ivonne,ariadne,joya,lis
domenica,bojana,liselotte,marci,aziza,huda,florina,honesty,caprice,loa,nelli,ulla,riva,vella,danae,imogene,gordana
hajar,suzana,cana,sania,elyse,cameo,delfina,breeze,bianka,nan,tracie,twilight,maddalena,lexi,zdenka,ching,halley
jubilee,zehra,christen,tamia,teja,marga,gretel,tereza,cloe,keeley,fatou,trish,alyce,marilu,magali,consolation,fia
farrah,tram,armida,jasna,safiya,luella,azalea,sommer,bambi,kla,sherrie,lalita,silja,prisca,loo,carlisle,floriana
felicitas,mirage,siobhan,naima,aruna,jerri,salina,jannie,tata,beyonce,queenie,angele,meghann,alexandrina,titi,rus
mercia,clover,hedwig,majesty,qing,agustina,ernestina,staci,bethanie,lydie,kora,maryanne,mariya,elis,arina,josette
mirela,emine,carolin,camellia,crimson,kimiko,rimes,ilsa,tais,oasis,britta,emelie,chara,candelaria,hafsa,vesta,sharron
tonia,ellison,azure,coralie,hera,rufina,perle,felicita,ta,vanity,lucrezia,lorenza,evi,mafalda,barbora,incarnation,ayana
habiba,shiny,sira,sparkle,granada,wendi,carlene,admire,neve,coretta,connolly,rosana,sabra,leonore,afton,elda,anneli
mccall,grazia,leandra,yumi,janica,karima,oriana,sibyl,collette,salwa,niagara,sibel,sylva,sahar,aspen,gorgeous,ulrika
rehab,kaitlin,luann,alanna,frederique,coraline,dalla,estee,mandi,maysan,gema,divya,sondra,ruta,jazmin,marylou,maddison
paisley,sephora,joanie,jolanda,zenobia,katelyn,clemency,ljiljana,ica,dolce,laxmi,arlette,oxana,leilani,mariela,torah
theresia,romaine,kumari,arabella,emanuela,melodi,adelie,poe,heide,sharia,bina,damaris,margit,hua,annabella,sule,aniston
divina,terrie,hwa,linh,anaya,cyndi,raya,safia,lani,meadow,franka,anette,andreea,ethyl,encarnacion,mikaela,neely,isra
tessie,eleanore,gertrud,anjelica,gwyneth,fara,jyoti,tijuana,arista,costanza,liya,josefine,molina,rosette,hasna,maddie
srna,rosella,barb,debby,aster,shira,kathrine,aliza,piedad,muse,marlowe,yasmina,sidonia,halina,rhiannon,samanta,evelin
anica,corazon,kinsey,davina,ericka,assunta,nicoletta,gunes,mery,bliss,hanae,margarete,cinnamon,nasreen,maier,chau
anissa,aymara,neha,jocelyne,alegria,chelsey,gillette,inara,elvia,phuong,anny,enna,jarmila,iliana,hadley,ise,lyla
venezia,avital,darya,lyne,juna,myung,marlies,rym,oneida,paule,danka,maina,tailor,judi,nicolle,calypso,dayna,usha,durga
orchid,bunny,michela,nicolette,envy,shasta,jewels,antara,rahel,eudora,jaqueline,ulrike,jette,arzu,olya,shirin,merida
hannan,babette,charlotta,storey,dada,electra,sarina,couture,jadwiga,kensington,marlen,kaitlyn,barbe,selcan,pristine,io
dorotea,sonoma,kiana,peg,meira,mea,blythe,nedra,safari,olivera,aza,meridian,lita,harriett,fang,kyla,brigitta,hina,shona
jen,fatos,adelaida,charisma,rahma,buffy,carley,shae,karyn,pura,natacha,valle,amrita,zaida,carine,brittney,berra,mignon
tammie,holley,lenya,celestial,vela,damiana,nelia,loni,ivey,cicek,mariane,nargis,pip,bettye,meriem,greer,mirjam,chastity
natascha,anca,zeinab,asta,kaylee,joannie,ece,jenni,apollonia,bellamy,sibylle,palmira,deana,rivka,bente,stanislava
concha,gila,divinity,loyola,thuy,svea,hannelore,olinda,baya,naja,aminata,diem,orly,karrie,xena,thao,hermione,marjory
carli,asmaa,samarra,anta,miya,sila,shanty,calliope,mystic,sidonie,hadassah,zlata,cypress,ikram,manisha,benedicte
tyranny,annunziata,hallie,sanna,afra,muna,christelle,feather,nella,arline,tali,hartley,slavica,iryna,inger,infinity
megane,elfriede,silvija,yanina,pinkie,alenia,aby,alexandrine,sela,anke,carin,telia,astra,mattea,shia,agca,keely,nava
oceana,aviva,lucilla,vala,oni,lissa,tula,ashleigh,banna,persia,yuliana,dalida,sahra,cezanne,jutta,garnet,adrianna
pasqua,taina,henrieta,marah,ilaria,anastasija,zinaida,mille,mayte,marja,mirta,donata,meriam,ania,deidre,mylene,manal
esra,laureen,anno,jacinta,elene,antonietta,marly,marielle,tecla,dorina,marilou,leena,haleigh,chaya,catrin,friederike
sadia,augustina,maelle,halo,heiress,izabella,clarisa,fonda,kristal,amaryllis,marceline,polina,alicja,fabia,lehane
emeline,roselyn,lucero,lyda,sakina,corona,dida,claris,hedda,berit,najwa,maye,faina,petula,basma,plume,candela,jonna
zoya,latasha,vincenza,vere,rini,loredana,yee,mays,leopoldina,despina,alessa,miri,coleen,venera,tilly,ansley,angelic
ginevra,latifa,nu,chasity,meaghan,assia,camara,rika,latina,glenna,julianna,penney,solace,sha,stephany,aila,tammi
katalin,luci,fae,fatoumata,katrine,branka,naina,meike,elana,jelly,wilhelmine,filly,ting,ulfa,sheree,hanifa,amra,hellen
allure,pang,merve,hollie,brigita,mania,eliya,milka,girija,larkin,raluca,rubi,sura,buena,acela,valera,alaina,nadya
remedios,laine,nomi,hiba,bushra,masha,trine,rihab,doria,grit,hava,chrystal,anabelle,saraswati,katya,nelle,sidra,zamora
caledonia,laurene,saadia,hamida,taco,leonia,sandie,melrose,betina,savina,gracious,anneke,dacia,eternity,jordana,langley
vesper,moriah,seda,messina,tillie,ornella,saar,andreja,elisabet,yung,femke,alfreda,eef,ayse,kirsty,rosalina,amata,elora
ellington,cher,giuseppina,virgie,natividad,lune,hue,nusa,cathrine,agape,leighton,fy,bernarda,abrar,gentry,taira,taryn
michaele,vail,syrah,purification,pippa,lavender,shaina,mariko,zelma,henley,anastacia,danna,dottie,mariama,bozena,darina
hermina,zaira,joline,raphaelle,monserrat,trang,nicki,handan,zaria,hema,judit,eurydice,hoda,pansy,shayna,shifa,hagar
whisper,liane,meili,tyne,berthe,vladimira,malgorzata,florine,deanne,katina,ecaterina,omnia,clelia,ximena,maryna
provence,chanelle,nya,sorana,zeta,zohra,ambrosia,ifa,kine,sublime,laurentia,merritt,hyacinth,casandra,daya,nannie
danila,devine,rajah,saphira,kasi,michaella,brianne,ambar,corine,seneca,maire,tanisha,samaria,milagro,meenakshi,siren
neiva,raffaella,dita,irem,galilee,circe,draga,evy,nelda,edina,hata,magen,brenna,laia,suze,kyoko,athina,ninfa,signe
josepha,fama,cinta,thora,pina,chrissy,samina,sparrow,elizaveta,dalal,fantine,mahalia,annetta,assa,reggina,margarida
santina,celestina,jeane,ganesha,modesta,malaya,loubna,seri,garance,vena,umi,jetta,neela,portia,fatimah,bade,maybelle
amada,mirren,moa,stina,houda,chardonnay,melani,ons,tisha,laude,faiza,yuko,liberte,rebekka,pavlina,ripley,gulden,tahiti
celie,niobe,vy,safaa,kirstin,marcelina,iseult,janae,alya,nema,naila,medine,fianna,lyra,lizbeth,brinkley,eulalie,aliona
expedite,ashland,annamaria,dorothee,maisie,nicoleta,kana,visitation,esi,lory,tequila,gwynn,pei,lorelai,anastasiya
gayatri,chaney,axelle,amandine,azizah,euna,blu,eureka,lale,mystique,teresita,emmie,oya,concetta,souad,elka,turquoise
loya,viana,yesenia,athenais,zuzanna,liva,ghita,marilena,salima,erykah,raymonde,ebba,marva,leanna,maram,vada,mata,leen
libre,nabila,milanka,fiorenza,wai,tempest,zenith,lidija,fawn,malou,manna,ashe,luba,viki,gonul,kadiatou,astoria,xue
alesia,elida,barrie,chia,ashby,tierney,tawny,macey,anne-marie,jone,camryn,baia,vasilisa,beate,allende,emmylou,karmen
leta,kayleigh,nataliya,ayumi,doina,ludovica,ladonna,sonora,mahogany,camry,johana,calais,radmila,gwyn,sharda,aloe,kesha
lauretta,carman,yukiko,rocca,guillermina,dorris,lavin,anthea,bok,albena,nigar,prado,leora,nisha,adrianne,kea,florentina
elna,loria,arica,kateryna,chana,etna,nalini,malka,chama,suk,saffron,annalisa,geri,jessi,sable,guler,oana,saline
nadezhda,livy,doda,andria,alicea,aqua,arai,ceylan,ayat,rubina,aoki,rachele,fable,artemisia,luena,romane,kandi
constantina,kinga,fien,vive,indigo,deepika,esme,elnora,binta,kerrigan,dyna,natali,betsey,alsace,pattie,dicle,susy,catia
fiorella,matea,chrissie,marni,kenia,selva,majda,midori,sanne,castille,marieke,metra,shahd,adelle,lianne,rodica,kindle
liliya,jesica,kiera,myla,macarena,sanae,dayana,steely,meera,zaynab,smilla,rosamond,madalyn,janeth,zarina,juniper,loreen
leman,oona,joie,asmara,kaisha,epiphany,estefania,callaway,faria,cristie,haida,mayar,malice,rosalba,nichol,kyung,zala
tameka,breezy,izumi,clary,calle,marlee,dally,stine,tesla,verica,ricki,foca,glennie,rosary,earlene,nidia,vivi,filipa
isidora,loreta,narcisa,emmi,joleen,adelia,alvina,alycia,dorthy,stephania,charline,ophelie,philomene,emy,leontine,oumou
asja,filippa,sofija,neli,brigida,dafne,eusebia,iolanda,anamaria,angelia,catena,quintana,marte,mohini,vlasta,benedetta
afia,genoveva,cira,drina,reem,moea,dunya,mikki,janin,caryn,mariette,fiorina,benicia,freida,florie,iza,anneliese,almeria
melisande,azucena,wren,reka,deloris,everly,florinda,carissa,laci,hortensia,siham,jihan,aishwarya,bruni,brigid,cate
angelita,cayenne,kina,enda,ayah,priscila,sapphire,viorica,violante,kariya,pernilla,zea,pearly,ljubica,flaminia,joplin
altea,megumi,sabrin,catrina,margita,letha,posey,ellyn,halla,emiko,dunia,suzanna,laya,meli,mehr,paw,esha,graziella
alenka,julija,evian,meda,bre,josiane,merlene,bong,davida,chela,shashi,arwa,allyn,naz,maurine,psalms,sirin,genia,cathryn
segunda,brittan,lynsey,torri,nera,godiva,erisa,sarra,ranya,trinh,shoshana,carrington,yoshiko,emmeline,zeina,candie
shabana,dessie,hennessy,zahara,philomena,giulietta,saundra,michell,rhapsody,heba,noura,agnese,psalm,lavonne,grier
evonne,xinyi,brune,adena,delle,kaycee,camino,pema,anisa,jaina,yuliya,shariah,antonine,deane,lucrecia,stephenie,uta
samah,leopoldine,hulda,jala,talita,wani,mayumi,maile,shreya,jovi,abida,vali,feliciana,tabatha,berkley,eszter,carolyne
teal,junie,razan,laureline,ilda,nydia,annapurna,madalena,kumba,lenna,eun,amma,bryn,clorinda,lucina,janel,lark,mandolin
mattingly,bilge,sequoia,roya,demetria,anjana,amita,shanley,begum,nonna,josy,smriti,fantasia,bani,fausta,caren,jaimie
kaci,siv,reena,almira,keila,romi,geena,maila,grete,yuka,shilpa,gregoria,isna,jolin,desdemona,cammie,cerise,marylin
pebbles,henna,tullia,gry,infiniti,ligia,lyubov,aoi,simran,elisabeta,enrica,nefertiti,tala,seema,ceren,mieke,haneya
zoila,dori,sanam,alaia,badia,aquila,elen,satu,kalla,maitland,triana,priyanka,tallulah,adoration,sibley,marinella,jeana
gulbahar,guinevere,nanna,haydee,iola,merel,valarie,derya,ivette,emelia,wynne,chyna,natalija,maysa,tomasa,ondine
lubomira,aube,saki,kinda,gohar,maybelline,ludmilla,indah,harlow,tandy,cadence,fadwa,morgane,lali,saira,ingrida,ivona
nikol,jolina,josefin,maike,nele,cassandre,felipa,naomie,pearlie,capucine,mahaut,olympe,louann,mariem,shanon,yousra
ambra,klea,danijela,dunja,lucija,emiliana,evangelina,gisella,asiya,ionela,stefana,yasemin,latisha,maricela,carmelina
saima,keli,reiko,shukri,aloha,erina,charli,hensley,mong,mirian,rashida,minka,cree,pham,samra,shaila,simonetta,mima
ludivine,risa,meggie,madelin,parris,maryse,sua,jiayi,analyse,xiomara,rikki,aja,jezebel,rejoice,euridice,veena,aye,zenia
caitlyn,innes,gait,sultana,fulvia,libera,haruka,larysa,cindi,rosaria,gussie,arfa,morelia,pelagia,alis,kirstie,hania
tekla,saray,tiziana,carrera,geeta,ziana,ia,omni,roseann,andie,capri,abilene,felisa,aiyana,sare,speranza,roda,herminia
mckinsey,eleanora,valorie,akane,flannery,graceland,brita,tova,odalis,sicilia,yui,chante,lesly,raghad,isabeau,cicely
radka,nilda,tera,mittie,mizuki,jaye,barbera,fanni,liddy,inessa,sata,michaelle,atiya,rachida,silla,colombe,lexa,mackie
eldora,bathe,mirabella,kveta,miyuki,tamira,jannat,krissy,swahili,rupinder,citra,firdaus,fitri,evgenia,amana,merina
tabata,paprika,nga,suzi,sharmila,ayu,shanice,douce,tinsley,hazan,kalpana,nunziata,seconda,gea,jolanta,puja,elzbieta
severa,hande,mavi,nyima,chesney,oma,mariann,amante,adana,kamla,adea,chiquita,jaycee,meral,daksha,devika,asli,siddhi
fortunata,kya,ahlam,galatea,ljuba,tivoli,nhu,lakota,azzurra,luanne,cassia,nurul,adore,acadia,denia,lindley,ane,saori
regula,pelin,aisa,laramie,maija,bronwyn,yadira,corie,perl,urbana,masako,charis,seren,halsey,syriana,malaika,aleida
nadiya,amla,ravenna,ova,marche,tyah,luminita,roser,zhor,fergie,constanza,mangala,madlen,lupita,josee,rainey,rime,alexie
sharlene,lubna,elize,ruxandra,nira,trixie,bhavani,kismet,michiko,hidayat,radhika,bijou,phebe,lovie,kaira,lidya,roseline
winnifred,warda,gioconda,gulistan,rike,maiya,yakima,kisha,tuva,aphrodite`;

/** Given names of both. */
export const givenEither = `lee,paris,kim,jean,taylor,morgan,kerry,san,kelly,robin,ira,terry,angel,desire,jamie,loan,tracy,marion,willie,pat,kay
chen,leslie,jackie,joan,ariel,ellis,sky,casey,shannon,michele,laurence,toni,lou,sidney,dominique,leone,kennedy,blair
marian,riley,alexis,fortune,rome,rosario,frankie,valentine,lean,lois,jihad,dee,courtney,lin,blessing,cruz,roma,robbie
nikola,mika,stacy,yu,nicola,eden,trinidad,dakota,isa,augustine,ursula,adel,janis,guadalupe,destiny,yi,mel,valery,elia
reagan,kris,chandra,patrice,nikita,jessie,yan,daniele,bela,minh,jimmie,merle,chang,johnnie,kendall,merrill,wei,sinai
jody,chan,loren,indy,sony,rama,han,ming,jin,salem,sol,aubrey,harley,amara,gale,saba,vivien,jaya,daly,kimi,nuri,gabriele
karol,mama,bora,avery,darcy,jess,hui,dani,mao,vega,ny,sao,tal,shan,aires,scottie,nile,janne,constantine,nam,asa,stevie
nicky,shay,nguyen,sire,nil,lai,noa,santana,chung,landry,marley,tam,felice,yael,vick,ilham,ely,karma,charley,alva,ka
marx,lam,daley,ivica,nevin,indra,hani,shalom,diaz,thanh,sloan,shiva,kirby,bala,salam,massa,cali,alaa,bao,tu,chun,mani
adama,clair,sawyer,marlo,chu,nazareth,maris,ange,hyun,irvine,kala,giorgia,mitra,omega,valeri,raleigh,presley,zana,kiran
manar,aba,regan,germaine,elysee,amani,samar,ya,sasa,mio,sinclair,malek,yaya,shai,jacky,jae,hedi,prima,soma,niki,nel,vu
lupe,cam,jie,marti,lennie,rosen,senna,shaheen,reese,cato,aiko,gabi,mayan,haile,sham,tien,ly,sacha,qi,emery,lauro,ilia
akira,amor,kader,garnett,mateja,lorin,nair,bara,xuan,messy,emory,nawal,sy,evin,chong,tasnim,charly,arden,bari,elisha
moe,yani,cisse,dian,roni,hollis,jani,shu,lei,mischa,shayne,maori,mckinley,dasa,lux,paulino,bertie,dini,diallo,siam,rani
dali,bebe,simi,dung,nae,yuma,swann,deb,salle,paulin,ja,sabre,jessy,siem,alfa,micky,rida,beni,keita,dado,fortuna,cris
sloane,ness,hoa,sada,afi,nore,tomi,llewellyn,vero,ode,sani,satya,abiola,enea,abi,sita,ricci,aman,koko,sane,jehan,kani
fiore,alexy,sully,wallis,kam,yacine,pino,amel,esperance,lorry,mady,madigan,leonida,eman,antonie,jacqui,ayan,joys,loreto
nou,teva,sali,gara,layne,matty,marjan,gaby,orel,manel,sola,yona,jacque,gaya,alexi,wissam,kenyatta,marlow,alin,dione,kym
tine,jama,tama,caron,shiraz,frantz,nihad,jamey,maan,ando,cham,sora,gabby,angeli,dede,yon,arta,mendy,cecilio,misbah,lur
telly,sok,nao,baraka,aissa,tari,jael,doan,sala,loe,kinsley,tommi,malan,bertin,taos,mame,misa,prasanna,noha,soya,mahi
joss,danie,lilo,mumtaz,saada,artie,kaori,azaria,bonaventure,kazi,zin,valence,sammie,tenzin,abir,dory,elham,nesta,aimar
nani,henny,rickie,saidi,amore,buenaventura,hadji,adonai,eris,nahid,altair,diya,eri,ael,horia,chery,hedy,maddy,khanh
shams,vincente,farhat,nahe,ziya,rahmat,rabah,qamar,sainte,manuele,thien,nazaire,kone,alem,bodo,kona,dilan,fernand,jann
dari,callisto,clem,sivan,abele,themis,rony,sadio,cyan,madi,hoang,najah,landy,alli,hamel,dima,saya,nima,jamaa,shadi,kiko
angelino,moana,duong,maxie,nermin,dann,ady,candra,naik,nusrat,zaharia,nama,linley,edel,angelis,kamar,hien,ilam,mamba
huma,elohim,toi,zohar,radja,anar,kubra,manoa,delfin,melaine,jacquelin,kezia,adda,isha,berto,nais,rahmi,monserrate,sonam
yari,yakin,refugio,karon,asil,annis,kadi,sany,kristan,helge,lael,adar,bamba,leonce,soa,joslyn,juul,sharan,skyler,ekin
yeni,lais,tanis,heyden,maman,amory,miel,diaby,nori,ainsley,melle,sylla,aubert,saman,malory,sammi,lys,shilo,railey,janik
cyr,matia,ignace,sameh,kenzie,wallen,lavelle,huynh,jacki,doctrove,elya,ivone,karman,prentiss,addy,meron,wenceslas,johar
maur,danni,numa,esdras,jory,natty,arin,heli,shaan,aymar,dyan,yaris,nady,jayme,alae,kaba,meher,maiko,magloire,chams
soane,gwendoline,dannie,makara,lorien,maka,akos,verlaine,chayanne,caryl,mati`;

/** Family names. */
export const family = `said,will,do,may,day,south,still,high,can,house,long,way,north,york,early,good,major,best,west,law,power,bush,john
washington,white,march,case,israel,east,little,french,small,head,france,free,deal,clinton,main,even,young,rose,street
church,german,london,weeks,black,story,monday,friday,strong,england,call,land,field,park,price,short,key,george,post
miles,david,king,english,sunday,hong,gold,michael,mark,hand,hope,love,american,justice,james,means,robert,light,person
battle,paul,green,banks,cross,wall,chance,spain,paris,brown,hall,june,champion,william,ball,boston,lee,rock,royal,smith
jones,july,thomas,camp,blue,richard,april,lake,charles,williams,hill,numbers,johnson,january,christian,martin,friend
heard,kong,read,cash,laws,self,beach,francisco,germany,winter,rich,tuesday,jordan,jackson,wing,wednesday,prince,fair
henry,rice,louis,bond,guy,silver,scott,driver,box,davis,ford,bonds,brothers,roman,block,joseph,houston,cox,kim,mccain
queen,frank,hurt,minor,fox,fish,ali,stone,powers,jack,gore,page,pope,singer,urban,kennedy,canada,fields,blair,grant
lord,younger,alexander,jean,pace,golden,drew,gay,branch,miller,chen,madrid,taylor,dow,howard,woods,brand,quick,marks
daniel,temple,lewis,andrew,bird,snow,wilson,sharp,edward,li,america,powell,wood,angeles,saturday,russian,december
patrick,glass,link,le,bishop,waters,lay,bell,ring,november,khan,ray,hills,castle,morgan,wang,europe,carter,allen,harry
pool,dean,anderson,christopher,clark,gross,gordon,warner,cleveland,duke,gates,parish,chavez,simon,moon,cook,walls
austin,gary,carrier,ryan,masters,anthony,stewart,nelson,stanley,singh,simpson,flood,sweet,san,harris,thompson,kelly
robinson,moore,parent,gray,africa,arthur,edwards,donald,walker,shell,adam,ireland,walter,hamilton,bruce,hunt,rush
douglas,parks,rivers,benjamin,lincoln,campbell,murray,adams,bright,graham,israeli,ross,ward,dick,jacques,britain,barry
chase,lane,morris,liu,castro,wright,foster,dennis,russell,mitchell,francis,priest,albert,harder,flowers,wells,smart
baker,september,lawrence,rodriguez,roberts,graf,perry,burns,wu,roy,terry,costa,warren,czech,craig,sierra,bass,garcia
marshall,abu,cheney,reagan,los,matthew,india,october,knight,samuel,greek,kitchen,clay,turner,shah,villa,norman,bernard
armstrong,yang,pierre,franklin,todd,grace,poland,earl,collins,lynch,parker,gonzalez,pack,evans,fortune,strange,diamond
martinez,hunter,rico,cotton,bone,angel,chang,wheat,bradley,mills,murphy,goldman,lopez,root,cohen,burden,manuel,stanford
carolina,iran,bryant,peoples,irish,phillips,bridges,hughes,keith,milan,kent,nicholas,ho,rogers,florida,nixon,reid
vincent,cooper,farmer,mcdonald,steve,silva,arnold,abbas,stern,frederick,merrill,hudson,sample,reed,seal,madison
schroeder,richardson,bull,mary,pepper,craft,crews,joe,joy,wallace,elder,sanchez,butler,cole,dan,jim,bowling,rains
watson,stuart,holder,stevens,painter,clarke,michel,welsh,merchant,oliver,lloyd,cloud,ferguson,cameron,jefferson,raymond
keen,harrison,aaron,richmond,wolf,lin,glenn,tyson,cope,neil,cruz,fisher,ahmed,chan,elizabeth,sullivan,brooks,arroyo
hull,duncan,eu,arab,alan,bennett,christmas,levy,grey,blake,swift,albright,wise,lyon,rushing,baron,leonard,montgomery
rider,chambers,spanish,leone,han,noble,horn,thai,gregory,valencia,bolton,perez,holland,muslim,robertson,harper,leon
shorter,mason,pierce,marcus,lehman,benedict,bryan,forbes,jose,owen,casey,santos,bailey,palmer,ham,reynolds,buchanan
santiago,penn,yu,thomson,graves,hart,harvey,starr,gibson,shook,huang,tang,abraham,luke,sheffield,burton,shaw,jacob
bunch,franco,myers,ramos,rubin,salmon,ruth,texas,columbia,gilbert,pence,un,schumacher,keys,henderson,dale,spencer,ellis
wade,wales,holmes,lucas,obama,tan,majors,potter,curtis,sharon,carroll,hood,gabriel,manning,hammer,herbert,barnes
fernandez,hernandez,davies,hewitt,crawford,rome,brady,lance,hook,walsh,kenny,austria,andrews,ash,moody,hopkins,jesus
stephen,santa,fischer,sanders,christie,sellers,florence,dallas,sterling,newton,easter,sheets,downs,winston,asia,grove
riley,felix,solomon,webb,diego,morales,brian,julian,stark,richards,beckham,hu,mexico,lynn,hilton,ryder,wagner,davenport
tracy,meyer,malcolm,coleman,klein,beverly,hawks,peterson,manchester,ransom,summers,greene,newman,ramirez,floyd,marion
mccarthy,porter,kirk,bruno,burke,kerry,cannon,morrison,antonio,moss,leslie,elliott,garrison,tyler,roland,hayes
slaughter,buck,griffin,blackburn,portugal,booth,durham,fitzgerald,valentine,kay,gibbs,anne,georgia,chung,barney,freeman
beam,dodge,blank,wong,islam,cherry,brink,carlos,trent,berry,lemon,jenkins,zhang,clemens,nato,monk,busch,ashley
patterson,johnston,lott,carey,colin,torres,estrada,luther,gamble,becker,kyle,shields,tucker,sa,marsh,fleming,strauss
kahn,boucher,lindsay,norton,cheng,juan,disney,rivera,fletcher,otto,jacobs,hoffman,sherman,sarah,beck,isaac,rosa,nash
christ,sam,nielsen,herman,carpenter,malone,nichols,gonzales,foley,fraser,andersen,carr,bradford,hampton,schmidt,hatch
rudolph,churchill,jung,virginia,harvard,hawk,petty,quinn,milton,cornell,moses,yi,johns,dixon,richter,heath,bacon
denmark,alonso,uribe,mohamed,rhodes,crane,champagne,chin,lamb,carson,monroe,whitman,hay,reyes,shepherd,else,chester
shannon,mann,helm,preston,frost,owens,rooney,webber,gomez,wesley,brandon,savage,joyce,orlando,whitney,roth,kemp,baldwin
levin,diaz,phelps,vernon,lang,hicks,dunn,abdullah,logan,cunningham,woodward,friedman,calderon,hansen,lowe,marie
giuliani,gardner,serb,hardy,hyde,willis,atlanta,lara,hayden,travis,daly,berger,downing,pitt,simmons,benson,boyd
harrington,clement,williamson,hassan,watts,woody,weaver,spears,baltimore,archer,barber,donovan,sparks,davidson,swiss
helms,irving,schneider,daniels,fountain,staples,conrad,jason,morton,webster,bean,chapman,wilkinson,diana,beard,gil
nicolas,macdonald,ortiz,garner,byrd,ruiz,alley,swan,mcclellan,alex,chandler,fuller,wilhelm,lim,latin,paulson,matthews
mock,larry,ernst,sutton,curry,dawson,haas,payne,sears,gaza,maxwell,rudd,peters,seals,mccartney,perkins,lancaster,mack
philip,reeves,mueller,bloom,barrett,lively,goodman,vaughan,abbott,everett,weber,bernstein,ahmad,scales,carlton,rio
pearson,marino,barak,kraft,canadian,schwartz,crisp,doyle,oscar,snyder,lambert,ivan,dave,medina,roche,allison,vaughn
gill,brewer,libby,marvin,sands,hogan,romano,hale,burger,syria,thornton,funk,chu,lindsey,jennings,levine,barton,olson
nguyen,novak,uk,fowler,abdul,goldberg,weiss,darling,irwin,rasmussen,broadway,shirley,dodd,browne,ventura,medley,cho
drake,welch,gutierrez,vera,randolph,hanson,rossi,jan,hawkins,andre,hancock,clayton,walton,chris,pratt,griffith,miner
luis,moreno,koch,emerson,crow,mccormack,stearns,kane,winters,coats,nicholson,mcgrath,mayo,montenegro,stein,shea,fry
garrett,flores,elias,kidd,colon,vegas,kaiser,butcher,stevenson,guerrero,bates,kerr,mayer,couch,thorpe,parsons,knox
hannah,randall,bauer,mcconnell,keller,cuba,noel,alvarez,steven,choi,sweeney,dudley,tate,merkel,finn,flynn,hitchcock
moscow,ivy,presley,norris,ludwig,stephens,wayne,ewing,maher,waugh,kelley,trout,holt,jeter,salinas,giles,dent,crosby
shapiro,miranda,steele,bravo,baxter,wheeler,iverson,pena,jiang,corey,nolan,anders,hugo,barker,dove,franks,sosa,rector
kansas,hastings,putnam,katz,werner,howe,foreman,benitez,caldwell,santana,romero,hollywood,gregg,robbins,schuster
livingston,meadows,neal,brennan,ortega,higgins,barbara,seymour,burnett,outlaw,villarreal,hussein,reilly,dillon
greenberg,mercer,fred,mohammad,walters,byrne,ng,ramsey,crowley,kaplan,berg,lilly,jensen,karen,lester,fernando,doe
kramer,pike,clifford,gillespie,sinclair,fritz,sanford,weir,kang,wakefield,gallagher,paz,patel,cambridge,boone,falcon
larsen,watkins,wolfe,gavin,courtney,boyle,scotland,vick,rios,pollock,kendall,du,navarro,schwab,saunders,piper,lamar
crist,goldstein,beaver,sutherland,castillo,hutchison,yates,vargas,marin,howell,keating,hooker,humphrey,hoover
chamberlain,barnett,hamas,beckett,augustine,mccoy,lanka,ferrari,ashton,sydney,stump,conway,marx,payton,rica,banda
bartlett,cheek,mckay,gould,cooke,holden,rosenberg,roe,hammond,flint,cote,maine,lam,karl,rowland,osborne,gale,atkins
daley,moya,hahn,russ,slater,muhammad,dublin,ames,donaldson,schilling,buckley,barkley,avery,olsen,lyons,barr,cochran
elliot,heck,stafford,padilla,carlisle,lawson,ambrose,boris,gee,rodgers,costello,cobb,ronald,zhu,weston,gingrich,jimenez
fulton,patten,omar,handy,vigil,mclean,finley,bowden,schultz,fitch,melvin,colombo,mackenzie,hubbard,aquino,blanco
laurent,mcbride,mendoza,sudan,stockton,mullen,birmingham,eaton,shelby,cabrera,shelley,farrell,montoya,townsend,ferreira
skinner,ellison,hutchinson,mena,luna,bowen,amos,ngo,frazier,moran,forrest,bowie,leo,rosen,rutherford,bowman,pete
shepard,lu,sheridan,mahmoud,sloan,berman,connolly,dalton,jews,mccall,glover,dye,reese,ayala,bentley,meredith,stanton
salazar,kaufman,harding,goodwin,abrams,garland,mosley,horton,mcmahon,renault,irvin,gilchrist,mansfield,redmond,kirby
monaco,wills,rowe,haley,bledsoe,arabia,vest,mcdowell,denny,bloomberg,warden,correa,salisbury,jarrett,sheldon,kessler
braun,honda,muller,rockwell,hackett,greenwood,lemieux,adler,morse,dayton,norway,chow,holloway,pagan,poe,hayward,vega
crowe,lima,trimble,wilder,harley,brock,kevin,duffy,judd,ochoa,abel,ibrahim,bullock,healy,atkinson,delgado,guzman,juarez
booker,arafat,mckenzie,thorn,philippe,molina,laura,hanna,patton,sampson,clifton,gandhi,garnett,suarez,rangel,ismail
dickinson,burt,muse,cummings,shelton,wyatt,locke,roach,altman,pataki,gomes,morrow,landis,eddie,burgess,kurt,bliss
francois,arias,hooper,soto,havens,hanks,coles,leach,cody,lockhart,weinstein,gillette,rosenthal,colbert,valentin,ba
gilmore,guthrie,sims,mcdermott,ivanov,malaysia,hess,lau,mcmillan,rosario,gibbons,bland,cutler,hadley,petersen,eddy
mcgraw,mcgee,sawyer,ahl,zhou,marquez,faulkner,carlson,madonna,connor,finch,mccann,madden,cullen,sharpe,ritter,huber
pearce,mckinney,crocker,haynes,fay,cain,mclaughlin,milosevic,vines,knowles,middleton,dukes,duran,ware,chong,browning
galloway,crouch,compton,whitaker,erickson,polk,springer,rollins,cahill,na,steiner,ralph,dickson,storey,steward,siegel
hooks,couture,pedro,larson,grossman,coughlin,chestnut,mcnamara,hare,dickens,stephenson,erdogan,duff,alfred,garza,gaston
herrera,baird,hague,peck,fernandes,michaels,shearer,sylvester,talbot,tim,cosby,doherty,nobles,miguel,ritchie,wilkins
franz,barrow,lyle,mcguire,groves,lange,kellogg,columbus,mora,seng,stokes,seaman,pollard,watt,ramadan,valle,russo
dempsey,aziz,vickers,hutton,rees,sheehan,decker,bowles,upton,betancourt,mclaren,rojas,hans,greer,jude,montana,burrell
denis,hui,hacker,plummer,combs,bellamy,cary,roberto,jeff,leeds,herring,athens,oldham,toledo,cromwell,harmon,terrell
bergman,bragg,jarvis,prescott,eastman,yale,greenspan,christensen,torre,klaus,metz,tobin,hebron,pereira,odom,valdez
craven,lombardi,rabin,ohio,eric,hopper,strickland,hathaway,lund,stout,leavitt,cassidy,hasan,goldsmith,godfrey,maguire
stan,harp,fitzpatrick,henson,hendrix,justin,spear,hartley,herzog,simms,feldman,gul,roosevelt,burnham,andrei,hurley
ulrich,currie,hamid,silverman,mccormick,wolff,egan,cardenas,henri,ballard,billings,hurst,beatty,jeffrey,sweden
argentina,zimmerman,benoit,hines,regan,rafael,vance,norwood,denver,tanner,briggs,erwin,bristol,benton,hurd,cornelius
draper,mead,sherwood,ponce,collier,annan,mckinley,jacobson,dewey,mcpherson,tobias,downey,dolan,alberto,goss,latham
malik,meyers,oakley,vasquez,pendleton,wilkes,mcgovern,cornish,sao,barnard,vicente,stringer,orr,zhao,mcgill,mathis,dyer
berkeley,harbin,massey,neumann,salvador,drummond,blackwell,slovak,greece,mexican,underwood,peacock,ponder,nunn
tennessee,wiley,poole,stacy,hamm,slade,spence,scarborough,glasgow,robb,hyatt,barron,schwarz,heller,ridley,willard,paige
schulz,pennington,bradshaw,corona,ferris,orleans,hidalgo,calhoun,maynard,aragon,harold,harman,conner,grady,maryland
ingram,jorge,burr,bender,miami,mckenna,gerard,griffiths,dahl,beltran,bartholomew,dorsey,horne,yee,hodges,mays,edmonds
rowan,ogden,aguilar,hirsch,stefan,barcelona,barlow,mercedes,keenan,dominguez,guevara,fuentes,joshua,swann,jesse
liverpool,olivier,bayer,arizona,javier,frey,donnelly,ceo,mayfield,congo,switzer,wynn,carver,tripp,dowd,anton,campos
ramon,whitehead,munoz,shakespeare,barbour,anwar,fairchild,fleischer,zimmer,larkin,weiner,mcnair,valdes,maloney,forte
andy,bourgeois,tomlinson,michigan,goddard,kern,paine,kenyon,noh,marty,sheppard,lieberman,bain,pavel,vazquez,zamora
flanagan,zuma,mcgregor,carney,lauren,finland,hugh,callahan,claude,bray,langley,landry,mathews,riggs,amy,vu,sinn,yan
cisneros,lutz,platt,darby,dobson,lopes,walt,ellington,coates,hays,tomas,xavier,childs,coe,hodge,gallo,oregon,sachs
palma,connors,julia,huff,gifford,ackerman,donahue,titus,christy,gentry,katherine,greco,witt,ebert,durbin,vail,mcrae
wagoner,henley,marco,mcqueen,lugo,pickering,lacy,gunn,newell,thurman,trinidad,guillen,friedrich,toyota,dietrich,rahman
kirkland,pryor,escobar,hawthorne,nathan,brandt,gerald,denton,huston,mcintyre,serrano,mccullough,sevilla,mccarty,keyes
meehan,palermo,singleton,wilcox,emmanuel,usa,cowan,kuhn,kline,holliday,jewell,brewster,wei,kaczynski,andrade,grimes
hatfield,merritt,gardiner,vogel,devine,belgrade,burrows,lowry,puerto,tillman,khalid,benz,smiley,ely,aguilera,henning
rhode,aguirre,jolly,hartman,mercado,peru,hobbs,rubio,robles,jacobsen,alderman,edmond,butts,woodson,flaherty,walden
kendrick,nunez,serbia,lawton,riddle,maurice,dunbar,nowak,joyner,willie,martina,sadler,thorne,bowers,swanson,vidal
senegal,contreras,blum,hoffmann,quigley,grayson,bourque,reno,bautista,hampshire,manley,santo,greenfield,kruger,cairo
macon,albrecht,shane,gaines,farley,mcintosh,mahoney,melbourne,carlo,purcell,burroughs,dyson,tran,jonas,sumner,woodruff
baer,corbett,trujillo,ocampo,barclay,arellano,kostunica,gloria,camacho,bertrand,wenger,cordero,adrian,samuels,crespo
toronto,beasley,harden,meier,porsche,mcdonough,hagen,napier,kamal,guerra,waller,bingham,crenshaw,brett,hanley,nader
allan,estes,gagne,cuomo,ly,johansson,ayers,emery,gorman,connelly,croft,kinder,helton,lacey,keaton,lou,dubois,mckinnon
acosta,brinkley,weldon,su,wiggins,washburn,alonzo,solis,douglass,gooden,eriksson,boggs,casper,sargent,goran,cramer
grover,eugene,mccabe,blount,koehler,baum,ee,calvert,hatcher,mcmanus,crook,mcleod,moseley,rachel,winslow,chaney,bonilla
bagwell,pittman,dumas,mai,ralston,blanchard,schmitt,thurston,sanderson,mcnulty,liang,raines,ferrara,zheng,marcos,zelaya
everton,conroy,copeland,ricardo,beavers,carmichael,leary,dwyer,kilpatrick,dickey,rankin,bonner,dunham,delaney,moeller
brooklyn,newport,gannon,koh,granger,mata,mendez,foote,bassett,ron,crockett,duarte,rey,wilbur,lai,leblanc,ferdinand
simons,kenya,bashir,kimball,nobel,faust,phan,farrar,meek,rouse,durant,portillo,proctor,ashby,murdoch,ip,paterson
stratton,potts,clements,corcoran,betty,sykes,hamlin,mee,mejia,babcock,felipe,coburn,hillary,steen,sousa,mcneil,edgar
pfeiffer,pacheco,pedersen,figueroa,alejandro,wallis,ferrell,sebastian,ferrero,templeton,stoner,biggs,shoemaker,mott
duval,laird,redding,souza,hickey,moyer,bouchard,harms,chrysler,greg,cooley,hermann,prado,kearney,martino,boyce,hargrove
lofton,jamison,engel,schaefer,colby,meade,swedish,carrillo,hendricks,gao,minnesota,gage,huey,womack,hardin,redman
newsom,ming,kumar,dutton,krueger,parrish,bales,nino,sharma,sexton,chappell,feliciano,caruso,faulk,morrissey,lowery
crawley,ashcroft,addis,jin,addison,avila,stapleton,romeo,como,coker,mcfadden,mackey,needham,hatton,gilman,abe,kris
jaime,cortez,millard,lozano,krause,osborn,bordeaux,philippine,mcnally,schreiber,salem,pablo,vieira,mccollum,velez,dana
casillas,dunlap,rodrigues,culver,bono,maddox,fontaine,oman,motley,rocha,espinosa,driscoll,starks,blatter,hakim
cartwright,talabani,naples,jonathan,lucia,dupont,illinois,cummins,susan,pate,robins,rudolf,dooley,hinds,heinrich,ernest
goff,dougherty,lanier,ok,bustamante,hartford,pitts,worthington,mickelson,partridge,pickett,nugent,mooney,bremer,winkler
hester,conn,carnegie,davison,favre,cordova,mcdaniel,ling,westbrook,tung,ka,dickerson,gerber,andreas,hyman,abreu
childress,baez,cline,bronson,asher,essex,fink,morin,cano,farr,whitfield,horner,oakland,frye,kan,dias,roush,hollis,fisk
coulter,salas,sandoval,sorensen,chiang,val,valenzuela,jerome,callaway,fenton,porto,rosales,longoria,tatum,loomis
gerhard,christians,workman,lyman,hobson,gallant,zaragoza,paxton,ellsworth,curran,mae,whiting,thayer,goode,villanueva
rao,barrios,atwood,rowley,borden,knapp,willey,mao,alston,coy,humphreys,machado,fagan,clare,stubbs,rochester,ferrer
morrell,hawley,agnes,ocalan,darden,zapata,quintana,ruff,kwan,grimm,kirkpatrick,markham,mcgowan,mcallister,arenas
theodore,esposito,verde,mallory,weller,springfield,schofield,venezuela,gilliam,claire,aldrich,koenig,gleason,covington
alvarado,aston,mcveigh,burgos,dobbs,moser,hussain,holm,broughton,madsen,lockwood,roper,witherspoon,portland,suzuki
shipley,skelton,mckee,willoughby,wren,boyer,hubert,milner,ennis,conley,grissom,stiles,coffey,adair,hashimoto,jansen
ziegler,blocker,rink,mace,rus,haines,vinson,keene,gatlin,lucy,burris,dillard,magee,luca,aiken,kingston,mariano,breaux
britt,maldonado,canterbury,pritchard,hickman,mohr,brenner,kung,posey,hoyt,schaeffer,packard,adamson,brunswick,dewitt
carmona,linn,xiong,godwin,connell,marian,mulligan,parra,forman,laughlin,lovell,charleston,lemons,mobley,winn,tsang
albuquerque,kee,rashid,kelsey,jett,holman,sunderland,parnell,cronin,duvall,pickens,saleh,julius,briscoe,windsor,edwin
rita,bryson,hearn,velasco,sprague,boeing,dawkins,goodrich,bundy,carrington,simone,geiger,wheatley,stroud,havel,seward
damon,butterfield,corbin,judy,bateman,gruber,yao,frances,myles,hug,kurtz,margaret,rivas,byers,grier,hilliard,jeffries
strand,swartz,dill,byron,pappas,layton,cheung,selby,jameson,wylie,stahl,richey,romo,cortes,hauser,vince,nesbitt,ansa
humphries,lackey,tapia,romania,buckner,ko,sean,perdue,bernal,chisholm,velasquez,buford,scalia,mcclure,cia,lg,shaffer
mcneill,britton,dominique,rea,culpepper,ne,wiseman,maxim,burkett,voss,bess,mullins,stella,schrader,cervantes,coyle
blanton,grantham,hutchins,waite,rapp,kimberly,tuttle,vogt,dwight,lind,mattingly,giordano,farrow,westmoreland,charlton
massa,chee,dorothy,federico,coronado,caron,kohler,achilles,barack,wicker,rodney,wilkerson,kearns,reyna,braxton,akbar
darwin,langer,rizzo,hillman,salter,waddell,cuban,reiter,sewell,girard,salomon,hewlett,bigelow,huffman,cleary,julien,nam
lovett,varela,tse,mcfarland,ahn,melton,barre,askew,mcclain,hebert,jamal,hinton,las,procter,castaneda,kenney,easley
federer,cali,trevino,redd,truman,napoli,posada,stinson,turk,dowling,tompkins,wolfgang,lukas,chadwick,dykes,fortier
neely,mahan,tudor,aldridge,swain,betts,sapp,amin,serra,giorgio,gentile,kauffman,belcher,trotter,espinoza,leroy,cardoso
mchugh,nicosia,haywood,colvin,tomlin,barksdale,langston,boswell,ervin,chile,wahl,kincaid,dante,rupert,acevedo,herron
cyprus,bergeron,whitmore,janata,parr,botha,looney,sidney,barrera,whitley,vinci,harlow,edison,isaacs,gerry,vang,landers
earnhardt,yin,chun,fargo,pierson,kinsey,bernhard,unger,snell,paulo,woodard,nottingham,mcelroy,danny,hensley,boer
cornwell,mirza,wyman,mori,kenneth,pham,maier,leung,bonn,huntley,bower,jennifer,pittsburgh,ratliff,darnell,menard
palacios,nasser,lennon,conte,velazquez,mario,parris,baca,felton,snider,whittaker,worcester,overton,kwasniewski,esther
kinney,brighton,villegas,lech,schiavo,toro,renteria,mathieu,sunni,peralta,phillip,galindo,crandall,adkins,lorenzo
gaffney,duckworth,elmore,gran,lira,milligan,kraus,huggins,mustafa,fournier,moro,ott,indiana,salgado,beauchamp,rudy
mcknight,worrell,hearst,chavis,metcalf,bynum,busby,gunter,spitzer,langford,sy,papa,finney,amsterdam,pugh,calvin,matos
kirsten,jamaica,farris,holbrook,reich,brandenburg,cao,duggan,lehmann,bode,lorenz,gallardo,andres,cristiano,montes
barbosa,lori,rucker,willingham,georges,domingo,harrell,kallis,ayres,pyle,pelletier,breton,robison,zach,alford,howland
rana,beyer,arce,sacramento,rutledge,mccurry,farnsworth,bollinger,bobo,nepal,guillermo,belmont,radford,larsson,barth
sauer,shanahan,leonardo,rene,curley,cuevas,tampa,leigh,kilgore,tam,staley,sow,cabral,luciano,yost,herndon,ritz,phipps
campo,gustafson,yoo,whipple,lace,lowell,caballero,waterman,markus,bedford,missouri,romans,cornwall,trammell,ladd,koo
thrasher,pemberton,tinsley,moe,karim,carmen,chacon,nix,brunner,dietz,cuellar,louisiana,holley,puckett,hyun,akers,foss
vela,withers,irvine,pap,chelsea,lombardo,petit,das,ivey,biddle,haney,hanover,rex,shipman,tabor,noe,doran,wal,petr
bullard,gillis,zulu,hoskins,jasper,roma,aden,basel,yong,beckman,sizemore,shanks,scruggs,keane,ruud,viola,pak,stockholm
heaton,maples,schafer,baylor,ricketts,barroso,lisa,hoff,eisenhower,backer,gooch,martel,hendrickson,warsaw,holyfield
tubbs,tipton,allard,pringle,nazi,thames,windham,martins,herrmann,vladimir,maltese,mcdonnell,cantu,syed,roh,wooten
splinter,burks,soo,mcclelland,murdock,fabian,hurtado,phelan,mccord,warne,blackman,calloway,nieto,mccracken,reardon
clyde,barnhart,spicer,maurer,raleigh,pinto,python,antoine,rainey,hough,petrova,hesse,toney,bart,beebe,montreal,snowden
bergen,mcmullen,heinz,patti,mchenry,monica,crabtree,elam,polanco,brantley,roque,ito,itt,gresham,whittington,caesar
speer,tatiana,bak,feng,pineda,linda,ned,angelo,carrasco,tutu,mehmet,vermont,huckabee,inman,lomax,gauthier,haskins
chretien,mauro,christiansen,romney,panetta,mccauley,nava,luiz,utah,laurence,oppenheimer,hedrick,wray,ibarra,alfonso
philipp,vienna,napolitano,ny,gant,shen,eads,ullrich,weathers,marriott,jorgensen,melendez,alabama,givens,persson
parkinson,ni,oakes,schulte,koizumi,coon,guido,linton,munson,noah,hollins,elkins,canfield,isabel,catherine,rosas,kantor
ripken,nasa,pease,eden,whalen,broome,saad,serna,schaffer,bali,lawler,mcginnis,sledge,goetz,mcwilliams,abdel,schell,dini
seth,holcomb,rhine,philips,dunning,linder,cecil,valentino,levi,salvatore,diallo,edmondson,arnett,grange,shultz,pruitt
allred,brooke,stephan,mcarthur,aliyev,guillaume,ahern,delaware,naylor,aristide,damian,alba,riddick,applegate,pontiff
michelle,moffett,melinda,emanuel,alice,squires,feinstein,kok,stover,hector,arsenic,evan,fonda,macintosh,rader,krajicek
killian,manfred,plank,oliveira,bonnie,barons,goosen,lucero,hagan,cooney,mateo,mancini,francesca,billingsley,cardona
metzger,roberson,geary,fairfax,kolb,lawless,helen,percy,sage,parisian,knott,parson,arrington,arnaud,thierry,mccloud
teague,gupta,neville,gal,toth,marrero,linden,dodson,etheridge,magnus,faye,wee,richie,patty,bunn,geese,lafayette,dugan
skidmore,forsythe,karel,burch,dupree,samson,duet,dube,krajina,coppola,capps,meeks,newberry,camara,winfrey,muniz,angela
malloy,dice,lassiter,mcghee,camden,brace,hack,beal,jamie,im,chao,gallegos,barzani,guo,se,wax,haider,claudio,buckingham
peppers,assad,breeze,catania,royce,lundy,purdy,boon,polite,quincy,shafer,ainsworth,burk,venus,gum,pettit,cumberland
hwang,macy,kah,randle,ager,childers,leahy,reddy,dozier,foy,martha,mulder,rocker,ching,mahon,dover,bongo,comer,maize
schmitz,cooks,pang,littlefield,bark,nieves,jun,constantine,catalan,mari,osorio,sony,rash,ogle,yeager,nicely,moldovan
laurie,saenz,huerta,marek,hsieh,braswell,eldridge,orozco,aslan,jahn,martini,jain,rodman,reece,sharif,clemente,render
vanderbilt,lapointe,selig,sai,rocco,usher,ye,stovall,winchester,reza,kara,derrick,greenland,bump,leyva,leal,cavanaugh
waldron,purdue,alexandre,ojeda,nickerson,murillo,mans,sorenson,batista,spoon,alija,flick,serie,neff,marquis,shipp
choate,huntington,kate,hasek,mayes,layne,elton,nadal,carp,hallmark,rogge,behr,luc,johannes,kowalski,alberta,braden
steyn,alaska,trojan,messina,osman,cadet,belanger,albany,yung,toure,nissan,loo,desmond,ramey,victorian,beckwith,pollen
beams,crowell,seitz,thomason,ruben,mcalister,gagnon,sever,nicole,bueno,eckert,runyon,bosch,leggett,quintero,klose,parry
carranza,schnyder,benny,novotna,parrott,lombard,sherrill,waits,mikhail,mule,germain,fray,flanders,swallow,olivares
fidel,mika,epps,lauderdale,alfaro,munich,baugh,cormier,hobby,esparza,willett,otero,krebs,talley,dessert,belfast,diehl
regina,samba,laurel,rowell,griffey,joel,hsu,norfolk,claus,amador,augustus,larue,nance,kano,ku,gerrard,swenson,bert
navratilova,spaulding,baggio,mahn,karzai,sarkozy,nehru,daugherty,paulsen,wofford,fatah,brownlee,sherrod,gianni,grosjean
lamp,arkansas,noriega,ian,pew,bona,crowder,yue,ledger,andersson,tiffany,nettles,mets,newborn,cates,armour,deluca
nielson,ta,gallup,weed,kc,joshi,cutter,moose,matlock,bader,ira,monahan,warwick,whitson,hariri,moulton,kapoor,almeida
marlow,bagley,pruett,hightower,venice,shaver,natal,tsai,mubarak,karan,sip,bartoli,sanborn,chastain,horwitz,fein,lao
bartley,yasser,broussard,holton,lebron,sylvia,bos,pauline,agee,halliburton,blalock,dia,angus,eastwood,dailey,pederson
hummel,messier,stoddard,brisbane,forsberg,quintanilla,abernathy,staten,ponds,dolphin,ignacio,claes,wellman,scala
raphael,tarantino,wiles,whaley,salaam,grubb,streeter,pines,bolden,daniele,cue,leopold,lah,madrigal,palazzo,mendes,brunt
heist,pina,amorim,blakely,satterfield,worm,macarthur,barge,rue,prasad,cater,northrop,demirel,hy,shih,dexter,mast,costas
manners,cottrell,vila,mellon,barajas,paisley,santoro,fellows,conklin,bins,cassette,rude,ricks,andrea,mahendra,sinha
alexis,hamel,solana,fung,gram,hogue,boudreau,brower,tharp,yankee,marcello,noyes,rahn,pam,saxon,clarkson,truong,smyth
rac,dion,saba,canales,eisner,davila,purvis,quebec,alves,raul,lazio,steinberg,cloutier,hamburger,fennell,erez,doris
sober,palin,countess,sams,newhouse,monty,braga,beaulieu,dobbins,crain,vita,maze,bernier,gayle,hager,garry,swords,elvis
rafter,spann,holmgren,vann,fehr,pau,tyre,abiola,jeffers,frantz,kirchner,odell,ek,worley,morey,yancey,flak,hua,hardman
zurich,moreland,bermudez,pimentel,orchard,emmons,suggs,ricci,roddick,chopra,panther,ridgeway,ellen,laos,teixeira,groom
hobart,burney,shire,skaggs,joachim,bloch,meadow,schiavone,blizzard,tagliabue,cheshire,engle,dennison,babel,cora,marrow
chiu,moritz,severance,khalil,shillings,saavedra,turks,sant,starkey,sane,hires,mayberry,varney,lovelace,garvin,lippi
epstein,nathaniel,youngblood,florian,pepe,forster,ponte,merry,caldera,mcadams,arlington,falk,doughty,chick
hollingsworth,robson,ruble,frei,hemingway,abdi,ata,vine,segura,renner,lucio,dart,slack,causey,diouf,poindexter,hairston
jules,basso,firestone,newcomb,bauman,ruffin,stirling,horace,reedy,tutor,culp,lentz,chaudhry,sharpton,loya,tolbert
ballesteros,reel,pires,tu,sutter,georgian,doss,peach,deng,hemphill,hinson,kos,eller,ang,dade,whitten,korda,darrell
castellanos,pilgrim,ney,dorman,griggs,leiter,petrov,cinnamon,dotson,felder,michal,oates,macedonia,shuler,rife,sprinkle
zahn,gandy,hubble,harness,oswald,cairns,menendez,dowdy,meza,rust,koirala,archie,nilsson,mara,kruse,mccurdy,osama,diggs
clemons,triplett,gilles,gama,murrell,nair,etienne,patricia,lever,louise,evelyn,iglesias,branson,spiegel,grogan,ree
baden,maulana,aleman,loch,wilks,birch,constable,fini,fontana,seifert,konrad,teller,chalk,hiatt,reina,minton,eni,jon
spivey,whitlock,smit,marques,newsome,baa,crump,draskovic,stepanek,azad,kite,zito,sergio,sermons,timmons,blazer,witty
ferraro,mackay,suh,kissinger,sommers,luo,violet,emory,nord,nestor,schuler,crum,coward,christine,kemal,bing,homa
gunderson,coffman,turpin,utter,brigham,ledesma,behrens,rocca,cantrell,riviera,medici,newark,leopard,akins,tilley
gottlieb,nevada,amar,dane,tommy,roux,dragan,dubose,watford,messer,montano,getty,crouse,otis,burleson,nicola,tovar
sharper,houghton,eason,barren,kirch,abdallah,waxman,sherry,mcclendon,becerra,stallings,sato,plaster,roby,soares,wane
parham,falter,gehrig,yun,gowda,pun,levesque,spikes,armitage,mandela,loh,carvalho,carbone,laguna,cara,mahr,singletary
suk,jaramillo,xie,smalley,plum,enriquez,lal,nagle,kimble,tao,kemper,dolly,hoyle,cardiff,sava,saul,calabria,iaea,burbank
popov,valverde,krajisnik,fabrizio,spector,fairfield,stoltenberg,bernardino,currier,alicea,taft,farina,jessica,fries
mccray,pisa,bowser,linger,ginsburg,thigpen,reeder,schiller,mounts,malta,lipscomb,solheim,fang,caroline,bullion,markovic
corral,alam,tanaka,shum,jared,nedved,cantor,syracuse,nordstrom,bernardo,matson,emily,bodily,keegan,peabody,reynoso,arap
elena,labrador,rosso,ledbetter,nay,grasso,lore,maddux,alexandria,abney,higginbotham,goo,moors,kitchens,gregor,cyrus
mancuso,macias,fallon,ruggiero,villeneuve,joiner,dumont,guidry,jess,yeh,fore,heap,raich,witter,scheffer,girardi,mei
nakamura,oro,gilliland,sheen,pelosi,pastrana,loeb,andes,hodgson,blankenship,chatham,rohan,boutros,nagy,munch,cha,mabry
cory,nieminen,bello,hana,chevalier,melzer,settles,phillies,gardener,charley,raven,parsley,guerin,nicolae,beaumont,cisse
hinojosa,rinehart,spurlock,lacroix,hume,padgett,melville,louder,quinones,thrift,furman,gaither,cordon,loyola,bahr
hutson,villalobos,colburn,mach,rae,esquivel,lankford,sadr,ferenc,stanfield,barros,zavala,burnley,chien,doty,traylor
boykin,eduardo,borges,hamdan,gossett,forrester,micheletti,doubleday,tejada,iliescu,alarcon,countryman,galicia,erasmus
fugate,amaya,feingold,savoy,sotomayor,creed,lennox,wilde,domino,yoon,ag,livingstone,rak,locklear,regis,purnell,nadeau
clary,patil,buster,tome,hannon,fuhrman,moreau,eubanks,mole,stalling,ordonez,lei,rousseau,janus,radcliffe,habib,tesla
pippen,yuen,dustin,feather,kuo,ribeiro,hecht,sim,pigeon,colangelo,vivian,shawn,zeng,zuniga,rosset,ji,parma,blanche
armstead,knopf,corning,sandra,peyton,molinari,smalls,nave,meciar,augusta,goodson,coley,garrido,rolf,schroder,miers
rothschild,lagos,strom,kuh,mclain,mixon,teresa,nel,manson,beh,ranieri,aga,sommer,jarrell,mize,rosenbaum,bianchi,acker
karlsson,horta,mishra,brescia,arabian,breeden,giovanni,lansing,bombardier,crooks,hartmann,harlem,remy,aviv,font,perrin
cowen,begley,tay,figaro,fleury,mahmud,jeremiah,yousef,lumpkin,diarra,volpe,hammonds,marconi,sofia,plata,sander,dupre
shimon,pomp,bruni,lea,shear,bruner,pizarro,woodall,lamy,deacon,hideo,picard,fuchs,moh,goodyear,limbaugh,dix,brunson
boles,hasty,condit,lana,vowels,mundo,paola,bearden,deans,bash,wharton,dockery,kahl,lunsford,hershey,keel,lamont,avant
elia,brew,newby,perino,joubert,mahdi,filip,billie,sar,tufts,versace,bays,ottawa,lust,hose,herrington,schmid,katrina
matsui,monti,kinkel,chew,bonnet,prada,lusk,verdi,riordan,emma,ezell,littlejohn,rosado,edmund,mak,mims,sima,mccombs
fanning,schumann,mosher,prewitt,cai,prather,moynihan,negara,pillow,evers,brodeur,ur,deleon,mane,jessie,bella,gathers
luton,thor,marti,issa,shockley,yarbrough,paula,sowell,quiroz,lehtinen,rhymes,sara,quarles,garfield,golan,domenech
barley,pressley,gambino,rye,myrick,alamo,wada,gaye,farah,smallwood,doug,lieu,omani,bosco,hazel,provost,copa,rainer,kaye
leeson,ensign,blossom,clancy,dieter,romani,noland,copenhagen,te,tatar,wendell,shahid,guadalupe,hepburn,lytle,blackstone
grosso,fife,peek,arevalo,connie,rockefeller,lubbers,gough,melo,tuck,wiltshire,ono,constance,bourne,moor,stacks,budge
gori,castile,mau,brits,pritchett,janowski,confer,knoll,waltz,heidelberg,kucera,poirier,mcneal,rumble,salo,halle,cech
deen,kagan,tack,cheeks,giuliano,soro,uss,hamill,kato,kyi,amr,kofi,les,hardaway,meng,nashville,millar,ural,laszlo
archibald,masse,borg,merck,scully,houck,cavallo,irons,rau,conde,dax,sergei,davey,clara,artis,barefoot,kroger,silvio
kozlowski,trevor,hitch,echols,penney,deane,packer,araujo,farber,halim,menon,devore,cason,handler,mcduffie,chaplin,gamez
brandy,bolivar,woodrow,gabor,dakota,sly,dejesus,zeman,volker,macmillan,palacio,prom,gravely,pals,weis,garth,vitale,rada
pullen,fonseca,marbury,reinhardt,pinter,weems,medellin,jagger,maclean,lockett,bo,smits,stefani,cipriani,spangler,zak
hinkle,kathleen,darlington,ripple,kwok,loyd,rasheed,sussex,delong,jovanovic,yolanda,reeve,pointer,francesco,stocking
roos,grubbs,dolce,shrewsbury,quayle,mansell,hamed,milano,dunne,toulouse,buthelezi,colonna,feeney,svensson,orban,olivas
houser,constantin,rhoads,elmer,gheorghe,earle,lear,matta,boomer,vlad,brody,mok,faure,fazio,daigle,welles,cyr,fulham
cerda,thurmond,sleeper,bani,corley,hammers,seay,sur,derry,kafka,lozada,yoder,guinn,montalvo,burner,snodgrass,mitch
kiefer,reis,simeon,loy,salerno,russel,moulin,malinga,lodi,carnes,mansur,bulger,pero,stacey,negron,medeiros,concepcion
jang,stratford,fairbanks,theron,kot,kilkenny,dyke,frankel,hogg,denson,goh,edinburgh,julio,chai,shackelford,halifax
mello,ackermann,mustapha,kubica,burma,ramsay,thacker,anaya,coelho,raya,aw,fordham,wetzel,marlin,benito,gan,marley,wendy
sherpa,valenti,benavides,toto,michaud,gillian,toms,watanabe,calder,mauldin,franck,eggleston,atherton,roark,milam,morkel
kai,babbitt,blaine,wah,stephanie,ing,hite,mahmood,fremont,kovacs,que,knut,elbe,papadopoulos,sabatini,huynh,kimbrough
motta,parcells,boos,dera,casanova,drown,dinh,leighton,saylor,archuleta,freer,eva,huddleston,cardwell,heinze,fahey
hedges,gideon,takahashi,mattson,desai,dang,hawke,moussa,lavender,milo,marko,carlyle,ong,guatemala,matthias,waggoner
fiedler,saldana,gable,jupiter,lipinski,tart,chou,mauricio,horst,deschamps,shaul,pellegrini,vallejo,polly,falco,symonds
buff,rehn,bock,perot,thrash,amato,sabine,saeed,casas,fender,bryce,ying,blackmon,manly,murry,easton,keita,aires,sher
croat,durand,mehta,dimaggio,johann,gurley,hussey,rudder,robbie,mares,bard,begay,solano,hash,brannon,chiles,cassano
gunther,tristan,schindler,spurrier,merlin,johnstone,liao,mclendon,trahan,conti,gamba,whistler,pienaar,dvorak,harlan
milford,coil,mcnabb,pillai,hendrick,bowe,dao,schubert,mansour,cheatham,mccrary,babb,venter,wrigley,sykora,silvia,bogdan
malek,isabelle,skates,deja,cessna,virgil,tseng,kobayashi,almond,jonsson,voigt,alexandra,morley,ness,hoops,prater,judah
venezia,clair,null,solberg,blumenthal,geoffrey,reddish,fossett,lice,mina,gramm,hofmann,lerner,heady,gartner,griese
tolliver,kerns,baptiste,escobedo,sneed,honeycutt,shropshire,coco,thapa,lew,marquette,verbeek,aubrey,percival,shay
jeffords,meissner,pilar,brokaw,huddle,frick,bloomfield,thom,janssen,carrera,zambrano,vida,santini,dahm,cass,cato
mayweather,redford,kola,abate,gemma,yamaguchi,barger,kwong,mccaffrey,sera,rossini,tri,quan,barfield,morningstar,marcum
gladstone,handel,dearborn,crank,chapa,memphis,hubbell,schott,thyssen,joan,battista,mcdougal,oberlin,qualls,zell,fabiano
katie,soriano,kovac,garzon,aviles,pollack,somerville,bratton,lindquist,cuff,overstreet,medvedev,esteban,lemaire,zanetti
paquette,devon,winnie,rincon,mortimer,cashman,puente,bale,sparrow,mcauliffe,varner,gabriele,walther,dekker,timberlake
bolin,tracey,sherlock,johansen,bibby,wentworth,dlamini,vallone,maris,dowell,cordoba,adcock,capone,pellicano,cowart
barbera,muir,harkins,doan,viktor,sergi,adolf,salim,zia,chico,seeger,christina,alma,tinker,hiller,florio,rufus,lander
haggard,sala,galbraith,mol,mcgrady,creech,levitt,elgin,rhone,mash,acharya,sandler,guyton,yeung,benn,yamamoto,buss
harriman,jock,va,ruf,scholes,haile,ernesto,yip,hopping,rahm,hummer,shriver,rutgers,breuer,burdick,buckle,alexa,wight
hereford,erskine,sikes,tavares,lazar,nolte,ghosh,tucci,tsui,celeste,boi,oviedo,alameda,pinheiro,eli,beaufort,fulbright
elie,kingsley,faso,steffen,ripley,boudreaux,lewin,gall,hayworth,zack,markey,puff,gatti,hakan,krishna,staton,landon
schumer,lazarus,qian,shi,amado,granville,olsson,vanish,grigsby,malan,kitts,zapatero,nero,warrington,trejo,scarlett
galvan,hal,fortin,beattie,baltic,siegfried,kala,mccarter,rendon,hou,munro,rook,dubuque,otter,jacobi,nunes,nastase,brito
bakker,donato,hermes,rochelle,ancona,berkshire,bottoms,bosman,bose,canning,gillard,jeremy,ives,bork,longo,gloss,ponting
mohan,tagore,blevins,montero,putra,mariucci,knutson,stade,wilburn,sandoz,irby,fong,queiroz,vitali,feld,gwynn,cockrell
alvaro,gann,landau,sabato,sino,lui,flakes,tina,waldner,duquette,bonaparte,amaral,auckland,eide,schlesinger,princeton
fiore,chea,mala,wainwright,michele,branco,orton,carnahan,gennaro,matteo,gaspar,charette,drury,devlin,hoyer,soren,beech
mcwhorter,gilley,valeri,coventry,silverstein,ronnie,sisson,laporte,lachance,louie,weil,saito,rhoades,thao,fico,bancroft
horowitz,fern,heater,cuche,kiel,freedman,qin,banerjee,lyles,nina,luster,avalos,cohn,julie,truss,dar,natale,himes,cagle
labonte,ridder,lisbon,murtha,carlsen,janet,mcguinness,amla,josef,michalak,jelinek,jenson,bilbao,gracia,pulliam,dy,coria
ty,mohamad,clegg,roussel,ratcliff,derek,szabo,torrance,kristof,dreier,westfield,littleton,deutsch,varma,broom,silvers
shaughnessy,oliva,waltrip,mota,heredia,santander,salvi,bianco,batts,mormon,ilie,tidwell,ringel,armenia,schwarzer,ashe
talbert,turco,bruton,spano,kao,converse,hover,alt,showalter,winfield,lasalle,sikorski,touchstone,poulin,skoda,holtz
segal,talbott,baumann,renaud,soles,bosworth,carte,constantinescu,deems,fabio,barrie,gephardt,oliphant,baughman,sylvain
mortensen,urbina,yanez,shelly,monteiro,zeigler,genovese,tierney,mifflin,hidayat,spielberg,reiner,duca,haber,gora
hollinger,bey,bove,mahler,ericsson,brandi,depp,rosenfeld,pohl,sokol,cicero,feller,appleby,falcone,foxx,lagrange,agca
ronaldo,ringer,keefe,firth,carleton,neri,lefebvre,wozniak,prieto,zachary,salvo,havana,carrion,nicklaus,immelman,kwon
visconti,lucius,gaddis,sturgeon,trafford,agustin,clermont,hopson,siu,jericho,haskell,scranton,ceballos,gump,kam,mircea
denney,wirth,haddad,piccolo,diop,jardine,kean,buffett,diller,pasqua,toni,cowell,waldorf,fawcett,darko,hoy,christenson
lipton,riggins,haq,liz,yusuf,logsdon,cintron,wink,petite,gustafsson,maia,bombay,bethel,lavin,collazo,gens,conyers
mironov,anson,pons,malay,adelaide,weinberg,beaty,macleod,pressler,aponte,della,barbee,mcnutt,cavalier,crumble,rath
balfour,puma,henkel,branca,mathew,coney,claiborne,domenico,manny,nagano,gully,chowdhury,healey,cassell,armas,sacchi
bevan,vos,joaquin,natalie,forsyth,ginsberg,neill,tait,travers,dearth,chatman,brawn,croce,sax,eberhard,hau,helena,wilt
alessandro,navarre,hamad,didier,luz,grieve,santi,armand,cullinan,leu,ertl,levinson,baptista,cadena,roed,svoboda,ghent
mccaw,pell,maas,alexandru,woolf,caine,hajduk,ansari,rodriquez,heston,zepeda,perryman,rivero,tweed,lavoie,lujan,barra
ladner,arden,luongo,kaufmann,teel,gorton,barns,iyer,rawlings,sabha,ricker,mandala,ade,deem,guernsey,barbarossa,shan
cochrane,clutter,everest,rake,lacrosse,morel,turnbull,arredondo,awad,ragsdale,backbone,lush,cornea,dundee,wiese,jewel
mackinnon,morissette,sinatra,ehrlich,shrestha,pullman,popescu,bradbury,swede,usada,curling,needle,negro,simpkins,lash
jernigan,haifa,stamper,brill,wilton,zimmermann,khanna,gunning,benes,frasier,winstead,carta,po,cusack,spina,ya,aoki
amber,antoni,patches,fleetwood,notch,racer,janis,durante,barreto,opel,stray,alias,mchale,pare,coolidge,cotto,greet,dew
jacinto,nikolai,niece,drone,darcy,allah,badu,hertz,mechanic,clerc,ferro,schiff,berge,schweitzer,grisham,whelan,epperson
basra,lava,pompey,yielding,gade,paredes,wiser,kerrigan,danforth,ferraris,parcel,cull,goebel,bohannon,burnette,glickman
leland,hejduk,sah,martens,banu,igor,trudeau,marais,olvera,henman,petro,sorrow,westwood,vaz,medrano,burg,bulatovic,bahl
benner,needy,costner,troutman,amman,brisk,flatley,fontenot,erie,waiters,mcewen,lobo,bracket,walcott,dunlop,enrique
valero,thrower,nomura,faber,lucien,picasso,livermore,zacarias,humbert,balkan,dai,burlington,delic,adan,steinbrenner
cornett,uc,aus,pillay,makinen,sotelo,mattox,pandey,sol,simoni,padua,nails,wafer,heron,hawthorn,broaden,biden,einstein
stipe,neat,silas,doha,adolph,mathias,hawker,damm,gainer,riva,auerbach,macpherson,liles,vasile,berkman,fullerton
rainwater,merle,kettle,waterhouse,ros,wiener,hildebrand,tottenham,stricker,ananda,karam,lucic,vinegar,hossa,dorado
moller,stich,ricky,salamanca,billups,cynthia,lesley,kindle,ochs,kelso,app,glaze,jakes,strode,carlin,moreira,sonny
custer,babacan,ledford,genera,cunha,mull,neiman,burkhart,broderick,ge,reaves,pascual,berrios,abercrombie,karst,vein
shimizu,steely,clint,bostic,krieger,messing,eyre,linares,auguste,punches,jacks,bowyer,sandberg,mccourt,boateng,veal
sisk,davy,rota,ouellette,nan,arsenault,glazer,towne,remington,newbury,alton,italia,roderick,faris,teng,prudent,upright
loreto,dominion,salman,osbourne,obey,cartier,woodside,piles,matias,curl,berti,jackie,rahim,bachmann,dike,jacoby,gros
hinckley,coen,munster,straus,ard,barrington,castor,stills,rickey,hundley,taunton,moroni,bruschi,sabbatini,eliot,sermon
slocum,lundgren,siddiqui,rubinstein,corso,whatley,ickes,jubilee,leclerc,heaney,aiello,hercules,chichester,deaton,zucker
socks,freitas,wheaton,mend,calle,auld,hoop,verma,mustard,valerie,koubek,bethlehem,agosto,nouri,spacek,frazer,gregorio
cartagena,boulton,gurney,pettersen,volk,milne,maggie,jacquet,stead,mocks,elian,husted,steiger,gipson,razor,edith,laine
hosni,mccullum,cleland,aung,guan,banach,grimaldi,bellini,klaas,sasaki,frenchman,beale,kock,headley,kohn,benedetti
samantha,clive,booze,thrill,dor,ikeda,graziano,khatami,zabaleta,nicaragua,panda,doria,babe,reap,radu,boe,dresser
granato,kaur,salma,saraswati,tremblay,mink,yorke,turin,harrah,dirk,bees,whitacre,canas,fudge,tram,ropes,neves,roebuck
arbour,gilmour,ringo,karsten,ibn,badger,santangelo,darren,hilbert,buchholz,waldrop,hails,horan,grafton,spine,nicholls
krupp,deere,segovia,fisherman,earls,pius,binder,safarova,bunting,avram,dandy,sena,molly,hargreaves,visser,lundberg
bracken,oxley,wolford,tiller,rauscher,lindgren,pavlik,raf,largo,mare,adu,sturm,phi,strachan,hamann,nikolaus,aurora
fourie,kamara,gaul,haig,gerson,lanza,swank,hove,evert,feinberg,commodore,quezada,ronan,haag,robitaille,perrier,bogart
bel,hankins,harrow,zandt,quarry,lineman,ender,finely,pervez,mather,vito,choy,fujimori,frankie,lindner,sensor,fraley
severino,cate,guillory,tata,stride,magi,canary,lat,kuchar,leicester,thome,janusz,weymouth,abramoff,hoch,erm,cabot
corwin,elrod,lars,jackman,clover,parton,clausen,ince,stara,wolfson,samuelsson,emile,quinta,bridgewater,ota,shuster
gilligan,toh,hammons,eid,dryer,gottfried,godoy,theo,carew,nye,mater,maryam,condon,lux,stiller,denise,guardiola,marchand
dudek,corrales,fogle,cam,holik,kasper,galvin,tags,gailey,bald,scribner,everhart,logar,yap,joplin,gautier,frederic
lindberg,kitty,squire,appleton,pettersson,bethea,crichton,alfredo,furlong,emmett,edelman,macfarlane,knudsen,mullin
mulholland,hoggard,bio,petre,karr,sebastien,fey,harriet,martyr,juneau,waldo,stackhouse,madras,kohr,poulsen,bengal
llamas,doolittle,ogata,quesada,asif,casa,adem,sept,luka,garvey,ibanez,widen,olivia,meister,tester,valletta,dupuy,hoard
collingwood,kobe,garnier,wessels,lees,wadsworth,mcnamee,negrete,sas,bosque,navarra,nell,reichel,coakley,kroner,balk
moura,schwarzkopf,izzo,carrick,spade,upchurch,saucedo,inoue,heaps,sainz,bon,tombs,traore,monaghan,rolland,soria,mihai
whitt,balboa,ferries,lafontaine,saab,blanks,azure,camel,lute,moyes,fukuda,damiano,tanzi,leno,noonan,verne,isles,bjork
bennet,beagle,turek,amundsen,willy,borer,houle,stalls,sonia,duque,mucha,gillingham,dae,papp,irene,capers,cibulkova
cushing,bellucci,spalding,carrie,nagel,medford,homestead,manger,libel,capel,deloach,hackney,mingle,dupuis,cantwell
furtado,yo,kluge,musa,heng,thomsen,korn,fend,westlake,vacek,frist,riches,jha,leith,kyra,zane,hastert,gamboa,bethune
glow,audi,amen,stoops,krone,madan,stowe,seville,antigua,acton,vee,dylan,brighter,benedetto,oram,tedeschi,carrara
louisville,westphal,filler,inge,nicol,marsden,diane,remedies,granada,magyar,hennessy,baran,deed,hoo,wager,danko,mears
paddy,ammann,berwick,admire,alicia,rutland,osaka,hirvonen,cotta,wyss,espy,benesova,legg,drexler,albanese,ike,kuykendall
bien,caro,alva,bonanno,hora,barter,menzies,valdivia,alison,christophe,haris,furlan,stepp,pee,donohue,tara,kimmel,damien
bolger,nate,hone,kicker,oglesby,teed,nanda,tuning,lejeune,jokinen,abbot,suter,soyinka,johnsen,adhikari,creighton
chalmers,romer,osgood,moretti,noor,brinson,gibb,klusener,millet,kiser,matheson,pretorius,emmerich,gail,gillett,cavazos
bowens,tenant,carre,aspen,pardo,matsumoto,mattei,kowalczyk,salami,goodell,sins,flake,mallon,lyndon,friar,hoang,coyne
sohn,cremona,nightingale,asamoah,neto,jaffe,fadel,wahid,basile,raj,asante,thiel,hudgins,beye,limbo,davids,warrick,arman
holstein,borowski,muriel,ojo,georgetown,lawrie,lair,moll,groh,nita,jordon,sedgwick,cristobal,valli,tonne,cram,lame
tarrant,smolinski,lenox,criss,cargill,tully,riyadh,howie,kin,castelli,racine,montague,mcafee,landrum,mckeon,gaunt
nissen,lister,salam,wesson,sacco,berkley,veil,ohara,doric,molitor,lenz,avis,mali,minter,ra,teal,tamayo,kaya,blaise
cassel,kass,mcdaniels,gregoire,butterworth,reinhard,ybarra,pry,palo,mercier,ditto,merced,barone,hynes,olin,bane,merrick
sanger,dunk,anselmo,sills,needles,mcclintock,mc,marcy,alvin,wexler,mcgriff,connery,toby,alanis,ishii,infield,brenda
vergara,corrigan,corporal,komorowski,folsom,bechtel,lark,springsteen,frau,capello,delgadillo,boast,turan,augustin
walpole,limon,pac,isbell,emmy,sestak,siri,barrows,garret,ollie,reiss,baumgartner,ludlow,dimarco,huntsman,schaller
savory,trench,scheer,dryden,chute,ashford,creamer,delano,tian,zuckerman,stefano,jefferies,kushner,muck,bromley,pickles
gaillard,shanley,fabre,suleiman,lichtenstein,battaglia,ratner,segundo,correia,krauss,dutta,narciso,burchett,dogan
petrie,bohn,erin,tilt,jake,brant,sham,rodrigo,grays,agnew,garofalo,bhat,lepore,kamen,simmering,shai,marton,stoll,greig
budd,ruelas,speight,lan,spitz,poplar,chui,brodie,khumalo,fava,morgenstern,abt,pickle,shui,madeleine,printers,mcculloch
kuiper,maggiore,liggett,jordaan,novello,yoshida,ding,marten,scarlet,berisha,britten,fajardo,czar,lawal,aron,avon,bondra
scholz,flair,ewald,beets,torrey,blackwater,mccarron,schenk,dues,venerable,fitz,langdon,stave,dominic,fortner,brice
friedel,zubak,bremen,siebel,furry,eliasson,sowers,freddie,hendry,doi,sforza,leoni,elizondo,eisenberg,beretta,burley
gaylord,murakami,shilling,breen,jakob,daisy,somers,sandor,dmitry,slough,cada,pfister,martinelli,bunkers,sigmund
fernanda,dlouhy,venturi,whittle,stalker,mclennan,brzezinski,greenway,tshabalala,poli,fea,boje,kuhl,pinson,aikman
woolsey,bless,legrand,lagarde,pennant,tariq,madera,lok,tito,danes,toussaint,maitland,luce,caracas,chapin,bonham,milla
gamma,clough,pauli,serpa,thibodeaux,gills,younis,sibley,duong,buchan,marciano,jumbo,zarate,nalbandian,sensing,lull,kana
dauphin,stengel,sabah,ro,peachey,burrow,verona,bertram,camper,derbyshire,rojo,knuckles,councilman,sine,justine,terra
stryker,plunkett,fillmore,bern,leger,yamada,muncy,custard,pillsbury,barb,chandra,gallop,walla,masson,bergamasco,tennant
camarillo,kale,mccallum,davie,bruckner,azizah,wynne,caudill,cray,mikulski,mcmaster,brightly,eckstein,glynn,bogus,cianci
janzen,wasserman,snipes,irizarry,sodano,audrey,magana,corrado,alden,hain,tomko,florez,astle,cathy,chambliss,marlowe
verdes,akhtar,casimir,spaniel,isabella,hayek,fra,hanford,scherer,baba,tory,roscoe,glaser,erik,rothenberg,belli,bae
tomei,majid,dixie,meijer,laban,quaker,stillman,olmos,lazaro,naik,tandy,awe,abrego,paulus,escalante,delia,hick,mains
rayo,barbie,toma,weydert,pala,dorgan,mayhew,jayne,danner,barrick,copley,simeone,meador,merz,angeli,rambo,saarinen
anglin,lorraine,matsushita,koller,krstic,kula,ver,amis,cradle,curt,mort,castellano,shukla,brosnan,nau,leong,loftus
lambeth,almonte,brookings,gunes,nike,steppe,blume,neale,buda,kron,rebecca,roeder,parkin,naomi,zabel,ida,mong,ajax
perrotta,sepulveda,halladay,euler,coulibaly,caputo,choe,haro,kollar,murrah,hardison,salsa,drago,negri,galli,cree,riccio
perlman,chau,tyrone,gurung,flynt,seo,emilio,manna,pasco,pavlov,bearded,cirillo,hamper,durst,megan,canto,fortuna,miley
fe,walz,brun,leva,alain,swell,jens,eriksen,valente,macedo,cuthbert,minaya,rehnquist,zoellick,niles,mehdi,fergus
vermeulen,mair,mcmillian,lugar,carpentier,boyles,coupe,anchors,nuno,arguello,pasko,wick,chant,zana,robes,bumpers,horna
myron,benning,sliwa,pencil,neo,sternberg,candle,iqbal,krug,edie,engler,mower,crass,kopp,pelham,elk,whitehouse,mandel
klima,utley,willow,schoenberg,baggett,sloane,galway,cleaver,collin,baines,broz,crumb,barnum,swam,rama,azevedo,jeffery
perera,xiao,oas,siena,abner,sleek,plymouth,hempstead,innes,hefner,rubenstein,wachtel,boise,estevez,bellows,stary
overland,myung,evangelista,stove,naranjo,bainbridge,radin,viera,malkin,hartwig,buxton,adelman,quinlan,reins,nickles
bangs,giorgi,kus,butch,aitken,koran,scot,massimo,macaulay,saldivar,ruh,fetch,jansa,macapagal,kinnear,mikel,atwater
boehner,tamas,mahony,mcmahan,lamm,tailor,annette,bhattarai,riedel,giroux,primo,kepler,fredericks,galle,vo,phu,burress
beazley,cumming,capuano,koss,hirst,palms,harwood,bastian,yoh,hayashi,quirk,hai,forester,shulman,henin,clemson,lefevre
maury,indy,nkomo,eyman,inacio,dodds,pulaski,branham,pasternak,kindred,maes,moorer,nile,drayton,curtiss,jewels,oyster
gust,boni,huh,wreath,vicario,cadiz,merino,valery,romain,cellar,thibault,paddock,dragomir,pryce,sinks,rohn,shady,bacher
moffat,niemi,huizenga,moriarty,cordial,kelleher,stadler,yitzhak,pasquale,mazar,keeling,callaghan,naumann,asan,kutch
dinkins,paez,kaminski,nolen,nora,niang,fest,novacek,stang,juliet,pio,strahan,gambill,gotta,ragland,kunz,nascimento
danielle,nakagawa,wald,bui,schoen,stepan,waterfall,autry,stork,castles,donner,dawes,srb,mckinsey,brecht,sok,updike
acuna,flannery,merida,axel,hannan,popovich,bourbon,pelt,liter,castano,ngai,freud,bettis,nakata,greeley,daum,lederer
guadalajara,cepeda,waddle,mcmurray,fina,hamza,berk,bondi,alban,lipman,verner,devers,oldenburg,hala,nestle,fossum
siewert,posner,silvestre,wally,grist,pi,schuyler,hoh,waco,picket,rennie,mu,ju,lula,curtin,lari,prosper,weaving
harrelson,reichert,ormond,mcfarlane,fiske,quist,greenwald,rossetti,nicklas,masri,oosthuizen,fujita,dundas,wallet,isa
pellegrino,boardman,mook,friesen,stenson,mallet,neuman,konate,lindstrom,inglis,petri,axe,danilova,nanny,bjorn,ginn,ky
jelen,arnott,golding,allman,corsi,amo,mcginley,liga,jeremic,salcedo,guler,zook,denison,trenton,deborah,bian,pape,biffle
lough,varga,messinger,murayama,christi,blackwood,farkas,diver,brodsky,furnace,tyrrell,horvath,edmunds,guardado
steinbeck,swinton,lois,blythe,sayles,ernie,findlay,llewellyn,augusto,annie,albano,hellman,olivera,snead,goings,marcia
dippenaar,dolby,abad,rhein,situ,herod,alger,grandi,saver,mackie,amanda,lundqvist,kennard,aranda,stare,anastasia,rollo
hodler,theresa,eldredge,gearing,kidder,barbieri,skilling,atta,johan,soong,boynton,millwood,eno,greenwich,quito,ivanova
lago,bari,hides,kampf,lemmon,washer,goldie,lino,goins,fok,lionel,litter,mashburn,masala,marini,ricard,dray,molnar,sails
brosius,whyte,stromberg,endo,cavalli,fasano,kaspar,hofer,frisch,bumps,loos,schramm,gower,guggenheim,borgia,benigni
hasegawa,carruth,lutheran,masi,cough,campion,neel,limb,gras,gaskins,amoroso,bossy,krupa,marta,yim,startup,bhattacharya
arndt,probst,davos,asa,swims,jen,parisien,len,biondi,mona,voinea,cheever,ley,corzine,kilmer,pinkerton,nyberg,um,weiler
lancashire,lessen,anita,blazing,sewer,depaul,simic,hage,sheng,summa,buffy,latch,wolters,brunet,guajardo,siebert
battisti,norse,linde,lofty,miura,schulze,prentice,telford,scripture,majestic,gioia,beresford,torino,azar,capra,mazur
watters,grosvenor,aksel,beecham,priestley,pedrosa,potvin,seiler,summons,aubry,mastroianni,vent,mojica,bi,meager,sill
fraga,apt,grate,che,akel,rosie,geller,woodbury,limerick,jamieson,frenkel,myer,sprung,enoch,sperling,stolle,asbury
likens,rothman,polanski,thibodeau,forts,martz,valladolid,hoekstra,sticker,hutt,chesney,tango,lis,simmer,yuri,nussbaum
villareal,sebring,byrnes,ulm,burnside,kulik,miu,koen,skiles,mowbray,gertz,spires,sr,straka,guilford,heim,nicks
macgregor,parisi,guenther,aman,oaxaca,geoff,aybar,testa,wilkens,liotta,angulo,vaca,abed,cortina,dombrowski,pagliuca
melandri,neagle,rommel,ohl,kalyan,ruzicka,garber,jana,trott,herr,reaper,hanger,dunleavy,goodall,arthurs,gaba,coop,scc
griswold,soros,woodcock,hartsfield,ester,anand,gerlach,morello,bakke,nazario,scudder,serge,jenni,fultz,arturo,stair
anglo,earhart,sochacki,daytona,vella,reuter,rauf,sprewell,esperanza,pascale,lingo,provenzano,moraes,hashim,boland,taha
paiva,zimonjic,noun,tah,prato,cecilia,alas,revels,widmer,tunis,beatrice,piedmont,dominici,klan,goodness,gervais,bending
vickery,bai,copland,xenia,sidebottom,rossouw,hindi,entwistle,bannister,lenny,rother,nilsen,samoa,najera,brasil,lavigne
poon,villar,pasha,miccoli,stain,mcphee,una,lemke,grinder,adel,mizrahi,sithole,cristina,sancho,dorset,togo,mayne,shouts
patricio,kalisz,campana,konya,moores,sakai,lindley,guise,gordy,morita,calabrese,bolanos,emerald,ndiaye,bozeman,schloss
halter,soho,formica,melchior,dionne,oswalt,michelin,laramie,marr,mayorga,breaker,thatch,armando,smythe,clamp,loi,capo
moles,sturdy,grau,sakamoto,perl,peruzzi,richman,workings,alderson,bur,towels,whittier,marston,dado,ghazi,halsey,hartz
caplan,weisman,abram,earp,lilic,ridings,flax,osmond,prendergast,fishman,elway,pawlak,schnabel,faria,legions,foust
canale,taps,sicilian,algiers,ada,fodor,minh,estelle,kristensen,magnusson,massed,heidi,straub,slay,kiraly,taj,drafts
lieder,tonkin,romanowski,duminy,halpern,rosenblatt,christen,murr,polis,bodine,marilyn,khaled,vlasic,scanlon,blas
keepers,sonntag,sans,kappa,kimura,aberdeen,hamby,crease,goncalves,hansson,whitworth,dumitru,cypress,digby,modise
redwood,maggio,berner,stoker,musgrave,shu,perks,palomino,ghali,primus,mussa,hackman,sul,axelsson,dominick,kuchma,ren
toner,loosen,liddell,campanella,christoph,lahn,gent,mcenroe,mercurio,henriksen,judith,doggett,oder,stockman,lurie,eaves
scharf,owais,kita,baldacci,mura,topalov,jolie,miceli,glee,orion,hersh,arendt,galvez,pettigrew,cathey,alberti,jing
mottola,lofgren,flor,higgs,carmel,barnaby,asuncion,warburg,zoeller,metcalfe,mancha,barham,tirado,holl,rubens,mazzone
boehm,fleisher,crete,kroll,niemann,lebow,jaworski,sutcliffe,dreyer,vokoun,ga,paoli,cedeno,borland,infante,lunde,platon
hundt,martian,whitby,goodnight,cranston,huet,fortunato,memos,wander,moen,buffington,lamas,farnham,ehl,rolen,bombard
quill,kirkwood,wittenberg,chavarria,browner,ung,shattuck,laing,maran,ornelas,neilson,bahn,shabazz,cale,labus,ar,rote
nkrumah,seles,sicily,lauer,bergstrom,rehman,iman,hayman,weigel,gagliardi,appel,maj,vassar,kristiansen,rigby,hacking
bustos,ndlovu,robinette,dario,boll,jammu,boroughs,gunawan,paxson,brunell,gundy,donaghy,gooding,persia,yiu,lorentz,rave
balaban,nevin,ehn,hornsby,radebe,ravi,mainz,herold,arteaga,vanek,leclair,stroll,bennington,ahonen,kohlmann,kohs,lieber
starnes,seder,odor,vit,paradiso,colton,speck,koon,kazan,laredo,aznar,rowling,bertini,tick,mensah,langeveldt,tipping
levenson,parlor,murrow,pincus,ozawa,karpinski,hoon,searle,maki,dora,gin,alpert,shack,bair,easterly,morehouse,hawkes
gabler,bourke,kasten,atlantis,reuss,maffei,daw,appiah,watchman,habibi,terri,brouwer,molloy,kristin,longley,sami,wisely
pakula,cowley,chmura,quartey,fuss,harcourt,briton,pfennig,laney,caulfield,kirwan,schild,aker,lena,gluck,renard,stinger
olives,pulitzer,grosse,palumbo,arlen,mintz,arslan,drysdale,dore,devito,antony,fuse,scurry,warhol,barks,ina,raynor,raza
colman,hardwick,rayner,stockwell,huth,akram,hock,taran,ras,heathcote,condo,ehr,pascoe,roam,agarwal,douse,baros,ruano
chiesa,stocker,bicknell,sumter,isom,dom,passer,franke,shaun,wold,mendel,mclane,knauss,oats,lavrov,dicks,oren,fiorentino
monsanto,peirce,desiderio,nitra,harada,montanez,palladino,bertie,bieber,pino,alamos,nesmith,berkowitz,por,dino,showman
jaeger,valles,saladin,zion,orsini,wallin,layman,sherwin,keeler,patino,tas,maybach,rinaldi,handley,boling,waldman,martyn
hoppe,vue,caserta,djokovic,pais,dea,rogan,kitt,mclachlan,fujiwara,belmonte,bartels,yeast,plumb,achim,alder,olmsted
leech,demeter,hafner,baldini,robeson,sinai,finkelstein,viljoen,mcinnis,guyer,saturn,haupt,alcala,relic,garrick,kozak
buckland,kershaw,reggie,mudd,howes,macchi,renee,weise,beecher,hara,heyward,tucson,marietta,jenner,batiste,benavidez
scroggins,gilford,arens,debra,pucci,klinger,matte,tat,cobble,tomes,kile,drones,ishmael,ullmann,mcgwire,luk,abramson
gasparovic,brunette,lovin,janney,kathy,kravitz,hostetler,pradhan,enders,tilton,callas,leite,heinonen,hao,grillo,alcott
royer,steed,worsley,nemeth,heywood,raffaele,madigan,corby,ullman,fabiani,arvidsson,duda,bolten,henriques,candelaria
halo,demos,gazi,ide,galante,saleem,mclemore,aqsa,rupp,manzi,basson,ridges,tackett,woolley,weingarten,perrot,bora,angell
mariani,reams,corradi,mader,barna,gist,luong,moussaoui,waterford,roddy,kremer,coulthard,amon,robe,sahin,salonen,koper
wetter,laursen,labelle,haden,juve,calin,radler,huck,jester,sarmiento,wallach,norma,ridgway,fuze,torrez,vassallo,judson
xiang,felice,bowes,tryon,noto,leroux,fannie,ayer,breyer,rolle,heer,festa,melissa,vasser,mahajan,babic,severin,carvajal
grenier,graziani,stanhope,chanel,kodak,waterbury,gleeson,denham,mont,montesinos,litchfield,soderberg,kavanagh,lynne
gossage,dickie,gales,roemer,minar,upshaw,geyer,batten,ferretti,moroz,moise,lomas,torri,newcombe,tempe,brack,corman
colder,reinhold,masterson,federici,chilton,janice,latimer,lahti,harshbarger,trinh,paolo,nabil,musial,esser,bigley,tun
nocera,hoss,blix,comstock,cejka,lippe,lydia,faw,behn,rhee,sidibe,mcquaid,pauley,warfield,bjorkman,wooster,moyers,giraud
graber,everson,aigner,mango,perch,regal,samuelson,tella,cosgrove,bucher,parkes,grassi,holst,tennyson,mcewan,rhea,killen
lev,swindle,gerstner,cade,verhoeven,macha,dorn,plume,candela,heine,toldo,spruill,peat,rocchi,resnick,parke,mulling
freeh,edson,schoeman,grammer,dung,bingaman,westbury,bushnell,bangalore,adriano,caspian,leh,giannini,loft,ndebele
iversen,antonini,nogueira,scholl,gibbon,ambrosini,kling,candido,martine,albee,heyman,matamoros,grundy,kerman,claw
moskowitz,kaelin,aguero,bukowski,ou,sweeten,zeno,jerez,winton,finlay,strang,villas,batty,bihari,tilly,hearne,marcellus
devoid,angst,sasser,sandman,ragusa,litton,gottwald,geddes,md,cagney,faux,arora,dirksen,garay,ruck,luise,halliday,ange
vigor,costantino,diaby,neptune,goin,applewhite,lola,palmieri,almodovar,umarov,latina,linke,nigel,marchi,erich,argento
chivu,orellana,quinton,lauri,harbaugh,sethi,sze,loveless,janka,lukic,har,sammy,corry,filippo,kallio,hudec,mcentire
loren,oldfield,schorr,sha,greening,jost,vandenberg,casale,elm,pearlman,mondragon,espana,novi,andries,bonifacio,mensa
iyengar,brendan,lucchese,dahlberg,rayburn,enrico,peebles,beardsley,burleigh,banfield,cardin,spahn,oden,shave,jae,sprang
fricke,savard,sylla,hollander,spruce,magdalena,gault,aubert,falconer,lufkin,zinni,vizcaino,charters,crispin,cockburn
bhandari,stetson,huard,fierro,cushman,bousquet,fenner,brownlow,habsudova,prinz,kolar,malin,chery,kuba,silvestri,valadez
devos,gillies,turgeon,yaqub,tippett,hahm,schaffel,liebe,urrutia,woodford,mt,siew,clevenger,dials,manus,starling
pastures,mallett,tine,bison,calamity,hammock,gigli,sapienza,heinemann,brash,ganz,downie,linen,ingalls,prussia,kleiner
mallard,schweizer,giampaolo,warnock,albino,kaul,lucie,klink,norwich,hossain,yau,maeda,torrence,zec,lupo,munk,safin
arana,kingsbury,inouye,bridget,aurelia,eckhard,ting,kawasaki,hurwitz,borel,salle,yassin,brabham,kessel,mccaskill
gerhardt,weisz,graeme,grosser,tickle,zedillo,lundin,pita,andrus,amer,fenwick,loudon,peretz,cermak,ingersoll,hein
dalrymple,ethel,liuzzi,wingate,broward,ashraf,cindy,halley,quinto,graff,bilge,hannibal,pod,tarango,polak,borrego,gabon
senghor,bongiorno,heineken,simonsen,madoff,mania,fleischmann,mauer,mooring,speicher,silber,moodie,beamer,lovato,koc
engels,bara,laroche,manninen,foutch,koster,ruddy,wickham,prevost,estrella,schulman,ilic,prima,seidel,sandusky,ferri
hallam,virgilio,buena,lilley,gottschalk,valera,menchaca,bernardi,emi,plato,miron,giguere,kellner,camille,morais,helmut
schaub,vedder,neer,guinness,diack,query,nagyova,weatherford,rothstein,saks,ari,uhl,farhat,hybl,longino,auer,ftorek
celestine,lehner,peeler,marinelli,traverse,caddy,karas,longfellow,tello,yell,bernie,brazen,kun,amoruso,ser,harland
cleve,miodrag,glassman,gainey,crooked,portman,clearwater,arno,brando,riser,eccles,evangelist,tindall,keener,casagrande
carbajal,downes,mou,rourke,gilani,billington,eleanor,kahveci,grit,souter,belles,mouton,normandy,collie,muh,barca,bina
heffernan,naca,carneiro,faisal,rawls,mannion,knorr,femina,fells,luczak,foo,collinson,stauffer,diao,boozer,doncaster
leah,fanny,ita,spiro,maciel,nakano,zednik,dempster,elijah,yeoman,gandolfo,shiver,pont,sasso,garde,finkel,krohn,brim
keck,holmberg,strasser,blass,dimas,zorn,zygmunt,panzer,olivo,melrose,flaming,craze,chihuahua,lowers,macho,seguin,roca
goy,bachman,meer,charest,pastore,duane,utama,sather,miyamoto,shorten,farias,matic,ahr,lapierre,ax,aas,brauer,meunier
rohde,wilmot,tarver,isakson,ahrens,pisano,tellez,estep,sweets,abby,steinmetz,lohse,eco,kiley,woodman,hruska,abrahams
milburn,goto,beckmann,seda,abdur,grasse,seton,stroman,cavic,lightfoot,mcmurtry,wessel,mangano,eder,knack,lemay,joly
loup,gilroy,howlett,dominik,shank,hadfield,mcgann,toon,doo,gans,boz,hougaard,gadsden,velarde,fleck,mulcahy,finnegan
garrity,cotter,underhill,restrepo,dub,becky,robledo,fogel,carty,stoney,wares,weinberger,sansom,bischoff,darius,bobek
lebed,jaap,cetin,susa,bild,breslin,masood,mazzola,olofsson,gatling,sm,harkness,wicks,costanza,norcross,austen,palos
aguinaldo,southward,huhn,ogawa,bandy,monson,scarpa,petrus,hammett,ingham,sophie,pozzi,borja,hue,schacht,frias,prabowo
crick,aguayo,seminole,honeywell,costin,levee,charpentier,lemond,woodbridge,sylvestre,halas,perea,bhatt,parise,anbar
rockers,sison,sugiyama,pele,stockbridge,marchetti,wilkie,nico,jah,califano,sucha,blewett,frisbee,minas,sarin,barrientos
colleen,vitro,yamasaki,nab,bristow,balazs,roldan,smoker,chamorro,frees,trumbull,luyt,jurek,wijaya,hutchings,soderling
searing,radovan,bettencourt,mckie,fujii,carollo,lewandowski,krige,seldon,rabe,giuseppe,loca,studer,widodo,sofer,sobel
mellor,lenihan,thorp,redondo,coppa,frankenstein,pilkington,kratochvil,gallucci,mariner,tisdale,mccutcheon,barges
radmanovic,krol,seltzer,mccaughey,fleeting,grainger,haddock,magno,fade,horgan,vincenzo,nadler,jansson,em,deming,luh
morelli,doc,sia,addington,radomski,okamoto,poisson,landa,vigo,patek,nota,hut,grooms,kogan,neighbour,catlin
hollandsworth,granados,gustav,bashar,yardley,thornhill,yawn,manifold,knesset,mahal,stam,tannenbaum,blick,isaksson
alexei,leek,thiam,dey,maggi,elisabeth,penna,brochure,atchison,astor,gruner,nicolai,thrush,feliz,sadat,warburton,lett
agar,hagar,marovic,woodley,buhl,bator,meili,petru,meir,marl,rood,eck,sauber,mattia,considine,jurado,haller,safar,rimes
venegas,kyser,vaccaro,bumper,hitchens,mister,dabo,mccoll,bohr,elaine,seck,badillo,buckles,lillie,hjorth,brawley,argo
pye,levan,anderton,terrence,beane,zamorano,lohan,jeanne,ketchum,nassau,welling,soar,welker,lehigh,decatur,heckler,seale
furness,cordes,castello,dorfman,basinger,rauch,mcmichael,honorable,roberta,stamford,mauri,reside,hum,rutan,rowlands
shivers,chubb,marzano,dennehy,benin,coogan,hind,hlinka,hillenbrand,colina,provence,kutcher,schipper,topper,saville
balan,albion,motel,niculescu,mckean,sayers,wilds,rolfe,robben,marra,th,patrice,jia,clem,broadbent,poke,tur,wiebe,nez
icy,fond,carolyn,prosser,putts,pomeroy,garten,morneau,soy,kennett,ogilvie,jobe,bares,pane,nap,ponti,fitzsimmons,rudi
cortese,primer,adorno,baur,herbst,wheeling,mohn,swarm,sailer,pitman,eusebio,yamashita,canseco,barbero,kohut,haworth
mumford,kristen,hamer,mcdougall,carstens,dhawan,backus,penrose,fortis,holguin,delfino,veiga,dales,grimsley,doh,husseini
fidelis,bacchus,mendy,rai,alaniz,piaget,lage,nakayama,mcneeley,nur,elwood,erdmann,escamilla,ricciardi,dool,koskinen
timlin,fryer,gorge,rappaport,costanzo,fulmer,corliss,soos,schreck,susak,villanova,parrot,toomey,sabino,marchal,shaker
johar,meltzer,tandon,soltan,pagoda,khoury,risley,blakey,ambrosio,donnie,delmas,jurgen,harford,kellerman,shiner,demir
pamela,sipek,senna,hardie,karp,zhuang,mehra,cleaves,symcox,biagi,plush,lucarelli,demarco,desoto,renshaw,schiffer
torrent,flacco,linney,arda,merriam,norberg,killeen,thiessen,bate,albin,groza,pear,harte,corea,seneca,rhyme,remes,pulido
hasse,stoughton,victorino,siad,palau,plante,honesty,hunsicker,shaheen,assam,scheck,karma,figueiredo,veres,peckham
breckenridge,youssef,rafiq,simulation,bissell,kaczmarek,buell,renzi,merlo,wehr,rolston,olga,callan,lillian,siren
ashcraft,lain,durban,ricco,marius,fiori,niro,shines,susanti,merriman,greaves,sauls,spooner,natalia,folds,braddock
kubiak,aparicio,delany,suman,mullet,agostini,fratello,zeller,thabo,yokota,mallorca,standish,joo,screws,tak,howells
shubert,pozzo,tonga,collette,sandford,bayard,malo,marquess,coronel,demons,barletta,taranto,cardinale,wagers,arne,salute
fincke,seabrook,spank,toting,ave,dillinger,europa,margolis,dewar,nigh,isaacson,akan,weissman,nickels,paradis,petrescu
savoie,stifel,ingraham,zinser,qureshi,menzel,gelb,ferrante,gomis,santoso,bogle,castellani,cienfuegos,corker,toomer
cameo,reade,dine,rathbone,woodhouse,urbano,ababa,drechsler,wilts,lovejoy,mixer,blond,olney,colson,cabana,rusty,catt
cones,blom,pisani,blaylock,chamberlin,chaplain,reiser,crowther,seaton,coll,topps,tout,bly,homolka,uno,hotter,romy
svendsen,milder,hartnett,lepage,crust,malick,scrape,vettel,comet,gorka,dahn,oppenheim,ismael,leyland,meagher,sae,maroon
schoenfeld,schuller,peeters,egerton,trivedi,aso,tyra,wimmer,teichmann,welding,javed,jablonski,blaney,flack,dower,millen
puebla,quiroga,fogg,voight,narvaez,acheson,shockey,craddock,marquardt,jawad,montane,wilmington,frampton,schreiner,lerma
klos,veronese,issac,latif,navarrete,boren,cropper,sayed,broccoli,southwell,esp,gaynor,elms,beau,abbate,sukova,mccown
wheelock,krishnan,halton,mendelsohn,scotti,hotchkiss,diez,niven,curly,borge,rancher,jasmine,justus,kish,scofield
cipriano,dames,yarborough,stastny,karin,serene,grad,plouffe,greed,levey,cojocaru,thy,dunaway,winchell,adewale,pies,emir
paladino,mat,weintraub,maroney,wohlers,pepin,reh,yarn,porn,jaques,drucker,sportsman,jankowski,spenser,jonson,wig
spinelli,beem,mckeown,jaber,vogue,plath,liston,claxton,ferber,hola,catalina,landes,conlon,hazzard,keebler,yeboah,seye
haldeman,jonah,dampier,hine,spillane,shelburne,kempe,dufour,ahmadi,fuji,glade,pentecost,holmqvist,quang,cushion
blackmore,olympia,novelli,mastrogiacomo,trapp,reif,franzen,hass,nutt,jurist,adami,hulbert,slattery,boros,hawn,mccloskey
wilmer,leonid,paek,terre,wolfram,koop,welty,mukherjee,elson,milling,stott,espiritu,sontag,fitzgibbon,margarita,walkers
keyser,berglund,mraz,ewen,mcevoy,parchment,lemoine,mcalpine,peaches,malinowski,mama,vaught,gu,majewski,wendt,cavendish
edberg,herrick,whiteman,fauna,marcelo,nkosi,apodaca,dima,brough,runge,gilkey,hazen,munda,ahluwalia,debbie,swayze
schooner,fritsch,ode,sperry,rainier,robbers,nordin,chappelle,fredrick,aronson,weill,mirabella,stoneman,prim,pavlova
lille,caceres,carreras,creeks,louw,fofana,sitter,bartz,yussuf,darrow,macri,bunt,sap,simoncelli,cliche,trusty,furrow
piatkowski,hanlon,fia,bade,scipio,bookman,mia,sealy,bourgoin,chenoweth,edouard,creel,weimar,nun,brann,bouquet,sturgis
romaine,moshe,burman,thurber,tobey,jessop,bernd,blender,gorham,bouton,reuben,pippin,radke,ovitz,auger,soler,werth,miko
marlborough,dingle,antonelli,hawking,crozier,penning,platter,koha,higginson,fahd,jara,hardee,tien,pini,kinsman,albers
putney,lacoste,vigilant,besser,redden,kosova,rosati,stimson,jozwiak,tajik,plough,funes,bellotti,malai,hendon,heil
wiegand,gladys,raab,jody,ryerson,laude,thu,verdugo,gormley,brier,locatelli,shirk,zander,wa,scripps,ozkok,starbuck
tepper,sevigny,chesterfield,shaikh,shears,heide,twa,warp,macneil,glick,pla,erving,zamboni,egger,taiwo,antunes,rusk
kamel,riddles,boyes,prudhomme,nisbet,loring,gunner,tumbling,longstreet,palmisano,hulme,seung,vijay,mcnerney,filippini
steinbach,burlingame,spinks,ose,urquhart,orosco,galan,kirsch,smetana,gonsalves,sidhu,novo,hawes,bramble,grijalva,brah
hilt,dresden,dano,boylan,tardy,massoud,zahar,thee,goldfarb,jenks,talmadge,bohm,salts,owings,basta,edging,yow,barragan
seamen,caracciolo,gorski,fluke,hoya,swafford,buzzard,dreyfus,bisset,diaw,mathers,rodger,goldwater,pim,mira,hulse
gasquet,monet,frattini,frith,theobald,packwood,allie,ke,tulloch,affleck,wisniewski,poppy,proto,narron,albertson,suzanne
nunnery,mitchel,grunwald,goose,butte,tinto,strongman,saud,moths,burmeister,keil,tull,turley,whiteside,bayliss,cellini
balmer,ix,feely,flinn,fincher,brom,quevedo,morini,cruickshank,clapp,arifin,isak,rubles,rous,tees,blundell,posse,cords
leipzig,marchant,mangan,platz,olden,frisk,ao,wrath,staring,xia,moosa,encarnacion,stains,vidmar,detrick,ines,lehr,wanda
noll,lubbock,wendel,ashland,myrtle,maupin,macbeth,streit,schutz,santacruz,trapani,qing,peggy,hom,goats,neufeld,hadden
dicaprio,calvo,stats,cui,cozma,marchese,moxley,klug,garrard,fabrizi,rata,isaiah,danielson,dolores,fredriksson,daylong
stallone,raider,clapper,chord,haight,bernhardt,franchi,viti,amor,petrucci,holler,riff,baumbach,paulino,halvorsen,fusco
travaglini,arp,collard,macrae,wingfield,yeo,berthold,beauregard,keung,kamp,zidane,rhoden,ratcliffe,lourdes,vasseur,hohl
wolcott,ape,harney,otte,hillard,boaz,pujols,connally,maul,shutter,southall,dann,yuh,wieczorek,madeira,pfeffer,leftwich
mclellan,meldrum,gebhardt,ashworth,nakasone,taub,campanile,haase,covarrubias,steadman,kenner,peet,mcginn,novy,buller
hennessey,revere,ionescu,gouge,patsy,juncker,rosemary,mba,comiskey,saber,baja,moos,keer,swart,trumpet,hartwell,reale
sulzer,echeverria,mcglynn,scardino,mcneely,cornejo,roba,summitt,georg,heed,maric,mattie,porras,zen,studebaker,kuan
mingus,yelling,hampson,academia,tyndall,rubalcaba,swisher,okur,osuna,crewe,weekes,simoes,pembroke,wayland,rower,bakken
tame,carli,ahuja,granderson,buick,crompton,bloomer,visnovsky,goers,sic,hibbert,shalom,haughey,carla,walder,heisman
glasson,sakic,oasis,brownfield,bse,deshields,tedesco,strayhorn,tavarez,hasten,danielsson,hakeem,kastner,bouts,seaver
rawlins,hyder,othman,shuttleworth,loew,brittany,mowers,coombs,waring,cons,taker,ewart,dipietro,wilford,milliken,barbier
ewell,rickman,versfeld,orient,muldoon,marlene,crittenden,hotz,honore,abdelaziz,rua,flemming,havlicek,gonzaga,hoosier
hollister,okay,bosley,martelli,gov,ams,donati,winans,hush,maverick,grinnell,gustavo,biel,legge,bengtsson,sharkey
novotny,spratt,hagel,cube,arriaga,pall,canter,stickler,reus,mandeville,kahr,leto,medved,ark,riel,mertz,libre,rafferty
bormann,tasso,seinfeld,deville,flourish,misty,whitehurst,roar,chic,brittle,sorrentino,bhatia,dani,mcshane,kimberley
setiawan,sigel,geren,nygaard,jee,bopp,knowlton,mitchum,hornung,annunziata,welter,fr,wai,sanna,stransky,blazevic,floris
finer,fluent,casella,legendre,modena,foschi,mcclaren,tempest,hunziker,tsao,faircloth,loewen,wulff,buch,melgar,soltys
amro,harter,featherstone,blonde,tweedy,sabin,yon,kawaguchi,swallows,mondale,palme,canals,lafferty,vanity,dimitri
langham,taormina,horry,baskin,stroh,pea,haug,broadhurst,nobile,wasp,bcs,brookes,alegria,romp,sanda,peavy,kell,collison
kitson,prabhakaran,tunstall,enright,pagani,maresca,erhardt,dim,xue,forst,menino,gard,taggart,govan,raabe,corder,symons
andresen,huron,curd,housekeeper,santamaria,mcloughlin,weisberg,sievers,hauck,pletcher,defreitas,pacifico,chia,pelzer
vento,yearwood,nawaz,pica,klapper,karol,sega,pulley,lego,sheila,formosa,stormy,meeker,kinsella,vandyke,willson,carle
heinlein,satcher,farida,piacenza,bertha,grabowski,mustache,halstead,sheehy,bois,perret,stavros,beel,orth,fanta,berri
wishart,snack,toscano,bourget,ganga,birnbaum,moffitt,stonecipher,bilal,embry,mui,smithson,edelstein,armada,ciccarelli
eggers,montemayor,lenard,allende,perri,culbertson,vinton,witte,dun,toivonen,giancarlo,abadan,centeno,broder,wardell,ay
choudhury,sokolova,gast,kwiatkowski,greenstein,murchison,bogue,thistle,harmison,titan,ganguly,couto,krogh,olaru,eames
rosenblum,dreher,witten,friedmann,lytton,gareth,vigilante,bogan,riggio,hervey,mele,bester,rubino,tso,lumley,melia
lasseter,fireman,pins,mayon,valerio,biedermann,edney,barras,scherrer,copes,savant,quiros,smack,antal,goulding,lum,zola
stallion,muhammed,garb,eklund,cerny,kiely,catalano,maharani,paschal,menezes,lyric,brandeis,imus,bluff,beaton,claudia
morehead,svetlana,matsuda,mire,loveland,brest,hecker,rakes,burge,greenleaf,lehtonen,kumi,tromp,waning,mandy,leffler
grenfell,colas,seger,mogul,paton,burly,hernan,pantano,shim,portis,shiva,gollum,taxis,suen,corriere,cellucci,ovens,ala
calais,nystrom,onur,fidler,budiman,docks,haugen,hermosillo,bree,cromer,bou,nishimura,adelson,poggio,gwyn,thoma,sturges
knoblauch,devault,sickle,petra,kalin,gaitan,cota,sloboda,earley,exel,rump,vanessa,kees,quay,bastion,gilder,gott,slavic
spellman,reimer,noda,werder,carman,kadri,moons,epp,loaiza,alix,bakr,bindi,orbison,loney,nath,shekels,foor,hales,prakash
baillie,diawara,hon,wasser,herz,tadic,lauder,sikora,magalhaes,hamada,maio,clyburn,schultze,stumps,hoffa,spry,munteanu
yves,rutter,kerber,atal,bergmann,fabris,teeter,chroma,okada,chet,saxton,gabe,bok,casablanca,akgul,rusher,mohd,barrio
mosca,vic,langton,fogarty,liam,broach,asturias,shee,newhall,idris,makin,desjardins,punter,eddington,erben,mcavoy,koontz
trier,bala,munger,stolz,naughton,jankovic,thrall,bento,turcotte,malatesta,cueto,landi,sagna,murad,langevin,alec
blacksmith,pressman,greenwell,cashing,zabriskie,wachter,gorges,wacker,mazza,spire,kleiman,delphi,youngs,howarth,manzano
goldstone,tice,sussman,wootton,hyland,jade,elbert,fermin,apa,saban,oquendo,lora,riviere,hasler,clothier,paniagua,worms
bettman,cady,lahm,zaleski,gunnarsson,rok,bekker,iris,ebner,slider,leibowitz,bevilacqua,monde,smoot,ashburn,darryl,jr
shinn,corti,kehl,shuh,mor,bedard,mildred,bengali,flute,nutter,weekley,brashear,rollin,mahl,shaquille,paras,teitelbaum
ozkan,musso,moloney,dekalb,pointe,senn,serum,saez,muzik,owusu,rung,ruch,brindley,bandini,macintyre,hedlund,shao
eisenstein,clemency,masaryk,couey,pagano,jar,clone,krkic,neubauer,sos,ruse,col,kea,manfredi,lisle,cunning,cavanagh
zhong,hoge,schlegel,munir,popa,novell,dumitrescu,pas,destefano,goossens,siregar,friedlander,huskey,gotham,kempton
bessette,gannett,krsmanovic,winkle,pizzi,kareem,alm,stoica,chladkova,wenzel,cowie,compass,stoller,bucci,rawlinson
renfro,ostrowski,sophia,bibb,twine,chabot,maud,yade,hungerford,champlin,stoddart,wry,brien,goad,esters,vis,schalk,deel
pops,perugini,swagger,bun,truex,waterloo,friel,marjanovic,pavlovic,mccool,oleg,pippig,jagodzinski,cowles,jewett,geno
braithwaite,cong,derosa,luigi,mabel,roswell,selma,cantoni,mulyani,booty,giacomo,muscat,slone,lob,clipper,pera,sven
endicott,broomfield,umar,ferranti,reinhart,drier,catanzaro,rueda,sabbath,sable,gantt,kashmiri,sudbury,sid,kis,silvan
hasina,goldenberg,coulson,dorr,nasrallah,kuznetsova,gutman,gish,woodstock,quiz,mcnealy,guha,apo,korbel,weitz,pique
flintoff,hauer,lex,zayas,bianca,dykstra,monterey,fret,goethe,jacobus,hering,mushtaq,biro,caster,lick,stash,beg,villiers
josephson,farrelly,lafleur,tejeda,clack,juba,mats,doak,burkhard,elks,hubner,parades,hillier,ngozi,cuneo,hailey,taddei
jessen,cesare,redfield,arai,iosif,olazabal,siragusa,nevis,rizzuto,lamberth,rickard,guadeloupe,sharia,grm,parreira,daoud
bonin,ballantine,lubin,mutter,hutto,spindler,denning,ris,amaechi,orson,ayhan,suazo,weatherspoon,quentin,lippmann,geer
qi,sobotka,bixby,molinaro,wanamaker,betz,anatoly,kinsley,cohan,gundersen,mattison,lach,degrassi,emmitt,zurawski,montag
kash,horde,gander,ellwood,reding,hickory,moir,raspberry,bankhead,tonic,espino,macdougall,flagg,shue,colley,lorenzen
sager,minsk,celestin,kubik,frigo,freund,colo,smothers,bea,nayar,starch,orta,suitor,hinder,freda,benham,lyme,dina
roughton,rabbani,grout,semen,colgate,korman,covey,nida,meh,dressler,riga,chaves,bednar,lydon,cvetkovic,marceau,shanklin
wadkins,macro,thiele,kondo,liguori,amaro,hendrik,berard,santee,macgyver,moline,hocking,magna,zaki,getz,treadwell
stepney,unser,tamura,gambler,wittig,lindh,ene,burhanuddin,faint,hwa,fukui,guglielmo,galati,kiessling,schatz,alcantara
tarpley,stinnett,iorio,potenza,maltby,diebold,wickman,borneo,rosenzweig,goldschmidt,hier,ri,bruder,purity,hilda,sheeley
pender,mellow,feaster,railing,wilk,axelrod,pana,roan,rotunda,murcia,kehoe,berenson,bully,carlucci,hemp,kawamura,talat
corolla,giro,biron,nyman,seidman,carruthers,hetherington,furst,bruns,adolfo,hada,phung,smock,husky,pogue,kanter,kut
fuhr,capecchi,pizzo,mun,mannheim,kia,sass,pinon,reynold,barstow,selleck,pears,bolling,minster,leandro,stockdale,bayless
gracie,koons,fenn,mundy,melanie,mcdonagh,quail,bertin,staub,tab,ciccone,adjutant,brow,ville,hallett,waddington,seeley
erdman,sabadell,mcclung,scotty,zeh,oda,dunston,tanguay,rooks,lockerbie,potgieter,zidek,enos,taller,massaro,perdana
helmer,wittman,tijuana,hajek,carraro,olusegun,blight,lenoir,henrik,haste,forde,mikes,denman,perini,pabst,sheeran
blomqvist,alcorn,savers,jalal,gypsy,eckhart,rendell,cassin,latour,malina,stanger,puig,harrigan,aldo,cogan,kant,kilroy
jakobsen,hollen,mis,overcast,huot,fiesta,muncie,aris,vagner,bartow,duchesne,modi,gam,pao,haze,dangerfield,alf,saltzman
flamenco,tarin,belknap,defoe,hersey,clown,alfano,hirano,massie,gears,messner,crossley,popova,golub,moorhead,regalado
hydro,niemeyer,rix,dungy,belton,hoey,salahudin,lint,fuqua,berto,cr,kinsler,magnuson,berber,metzler,giraldo,deshpande
rigg,frenzel,guardia,adi,paolini,alberts,ippolito,simmonds,adnan,semple,polansky,audette,choo,mantovani,pia,redfern
aebischer,altamirano,kono,doro,kettering,leet,stitch,tal,munroe,pickard,cort,pekar,zah,quackenbush,egeland,kubota
bernardini,dorsett,caravan,mendelson,sauerland,trotman,vanni,vigilance,brayton,oberg,khadka,varley,hylton,wiesner
cheryl,mertens,nasir,jacqueline,mbaye,asiedu,harkin,volpi,leventhal,brogan,oceania,beveridge,khatib,tsu,balde,dafoe
sano,narayan,olmo,brenton,eldred,holzer,enderby,tupper,puccio,pangestu,gallego,eckhardt,meriwether,silverstone,cuesta
sender,sobek,kur,rosner,manmohan,timmins,echevarria,steinhauer,gouveia,minnie,tappan,renwick,bothwell,canova,napa
georgi,sall,mani,isla,conant,peake,bertelli,baranski,antrim,kar,ghosn,luft,sioux,penner,paik,sloppy,nevins,gag,holtzman
malaspina,sidwell,hedegaard,browder,tyree,rimmer,hazy,dunmore,maha,jeon,bridger,mera,meigs,caleb,schuman,blanca
peacemaker,willems,viscount,espada,saiz,arango,sanusi,rub,lowenstein,cedric,yasin,rotherham,neumannova,piero,whitcomb
nast,cyril,berliner,polka,qadir,schenck,eagan,millan,agnelli,peete,shove,gutmann,arbor,aura,pesce,champs,resendez
meireles,herren,crespi,dyck,meszaros,gillen,janes,argyle,marple,gus,batchelor,eakins,durkin,zwick,nicolo,haslam,blanch
burkhardt,juniper,falwell,logue,poston,cedillo,moat,heintz,boden,krejci,giusti,chateau,osei,perna,peron,rybarikova
halperin,calderwood,storrs,coughlan,tunney,ephraim,ch,broyles,pong,bra,sabo,paquin,arnesen,aria,nasr,kiernan,thais
pugliese,monfils,sevier,krall,steenkamp,stallworth,dingell,dandridge,redstone,tyrol,ayaz,mervyn,bastien,sindelar,egbert
torchia,ary,cleverly,ebbers,coldwell,vecchio,boniface,lahoud,neu,nichol,kyung,borba,tebow,husk,knot,schaaf,sandstrom
clift,buoy,stilwell,trulli,krabbe,harvick,delk,spar,turney,hedley,harker,mathes,hajj,bela,bielefeld,nodes,shingles
pattison,frechette,tae,melancon,blower,leuenberger,caton,carnevale,henriquez,eberhardt,postma,wenner,schooler,jez,sih
raskin,hutcheson,pichardo,ferns,stephane,meacham,gargano,koka,sayre,lindholm,lockyer,cassandra,komar,ngwenya,nassar
freddy,martindale,arbuckle,rosier,bassi,breda,snyman,lacombe,voorhees,brundage,yam,blau,ragan,arif,donnell,pollak,wile
stine,talwar,kennel,consiglio,monterrey,feldstein,bier,finder,trowbridge,mccready,dunphy,davide,saraiva,jager,akmal
girouard,donahoe,canty,cink,dem,pamper,dikes,emil,barraza,cloete,pani,janelle,windy,michels,carswell,dombrovskis,lyn
iorga,kip,carmody,keeley,owl,murat,serafin,weiser,zoran,chappuis,haggerty,upson,mudge,tyner,scalise,dellinger,grote
fonti,hehl,naji,boulanger,joerg,kress,riche,mcnaughton,meth,flanigan,winthrop,piety,krantz,chaput,schirmer,daughtry
westin,kapp,groth,theroux,wand,tommasi,whittingham,cecchi,gow,westcott,horsley,bal,ecker,mousavi,lobe,wegman,rabinowitz
roxbury,embree,fullmer,muresan,roa,haryanto,colletti,bronner,ruddock,abdulaziz,marte,chitty,nemec,mendieta,brendon
butters,isler,lemus,largent,robards,frail,celia,weiland,ti,rushton,wilfred,lexus,farquhar,panos,greenville,royston,burd
saliva,metzner,northridge,bednarek,harwell,gables,beards,pandit,sergey,tosh,joh,essen,samper,garces,groen,mattel,lisi
aras,hedberg,severn,berthoud,agro,greener,lavine,linz,eduard,chartier,faller,foti,kavanaugh,badawi,chon,wulf,rawson
thaler,harbison,ciampi,sahn,folger,lawlor,salcido,hatter,gabrielli,rusch,safina,ebadi,sankoh,erb,blumberg,shun,piccoli
kali,gilpin,minto,pauly,shawnee,shaggy,tenney,councilor,radulescu,endres,alcaraz,jenrette,spielman,nanni,lipsky,snedden
lowther,chapuisat,armey,masuda,bracewell,bunny,hur,nadia,pearse,clooney,grumbling,schimmel,nov,mose,weisel,twellman
eliezer,peltier,abramovich,ellie,wilner,jeong,ethan,wahn,harewood,groff,campagna,bathurst,lingle,gregson,hlavac
markowitz,delacruz,lotto,mural,riccardo,veer,slaven,hensel,reichardt,rum,ronning,wilshire,kabat,terrazas,chand,schoch
zinn,josiah,beall,kabir,alsop,bromfield,lleyton,hendriks,lump,paulse,tahir,schick,haughton,vilks,vie,rockford,dees
runyan,veronica,earthly,prokop,adar,schechter,janssens,savarese,fis,brathwaite,ivanovic,brownell,gaspard,farid,maxi
chirico,kersey,kamm,beckford,plumber,pelayo,fatty,kildare,kenna,petras,rong,valladares,worden,zappa,crawl,stith,giunta
ballmer,hazelwood,tubman,twitty,hilario,solomons,kowal,looper,grigore,quin,blasi,fukushima,rybak,ontiveros,layden
kissel,mangold,piazzolla,bentsen,ziad,bratt,ambler,dory,cattaneo,hedman,edmonson,morrill,octave,pelton,peeling,fabbri
fars,mullan,baeza,irina,conan,gratton,casini,everly,machen,beshir,korkmaz,amici,rolando,snare,pastel,parente,rory
uchida,favreau,bis,drews,maines,kofler,lyall,jelena,ashdown,montez,stoiber,kjeldsen,bernadette,sellars,caraballo,finke
fryman,szymanski,fickle,martell,schlosser,kazmierczak,tease,pietro,stabile,koukalova,behan,meisner,duclos,olli,adebayo
gaudio,winder,falcao,hayat,perreault,presume,hopwood,chuan,wilbert,styron,nevers,wareham,weidner`;

/** Countries and territories. */
export const regions = `ascension island,andorra,united arab emirates,afghanistan,antigua and barbuda,anguilla,albania,shqiperia,armenia,angola
antarctica,argentina,american samoa,austria,osterreich,australia,aruba,aland,azerbaijan,bosnia and herzegovina
bosna i hercegovina,barbados,bangladesh,belgium,belgie,burkina faso,bulgaria,bahrain,burundi,benin,saint barthelemy
saint-barthelemy,bermuda,brunei,negara brunei darussalam,bolivia,bonaire,brazil,brasil,bahamas,bhutan,bouvet island
bouvetoya,botswana,belarus,belize,canada,democratic republic of the congo,republique democratique du congo
central african republic,kodorosese ti beafrika,republic of the congo,republique du congo,switzerland,schweiz
ivory coast,cote d'ivoire,cook islands,chile,cameroon,china,colombia,costa rica,cuba,cabo verde,curacao
christmas island,cyprus,czechia,cesko,germany,deutschland,djibouti,denmark,danmark,dominica,dominican republic
republica dominicana,algeria,ecuador,estonia,eesti,egypt,western sahara,eritrea,spain,espana,ethiopia,finland,suomi
fiji,falkland islands,micronesia,faroe islands,foroyar,france,gabon,united kingdom,grenada,georgia,french guiana
guyane francaise,guernsey,ghana,gibraltar,greenland,kalaallit nunaat,gambia,guinea,guinee,guadeloupe,equatorial guinea
guinea ecuatorial,greece,south georgia and the south sandwich islands,south georgia,guatemala,guam,guinea-bissau
guine-bissau,guyana,hong kong,heard island and mcdonald islands,honduras,croatia,hrvatska,haiti,hungary,magyarorszag
indonesia,ireland,eire,israel,isle of man,india,british indian ocean territory,iraq,iran,iceland,island,italy,italia
jersey,jamaica,jordan,japan,kenya,kyrgyzstan,cambodia,kiribati,comoros,komori,saint kitts and nevis,north korea
south korea,kuwait,cayman islands,kazakhstan,laos,lebanon,saint lucia,liechtenstein,sri lanka,sri lamkava,liberia
lesotho,lithuania,lietuva,luxembourg,latvia,latvija,libya,morocco,monaco,moldova,montenegro,saint martin,saint-martin
madagascar,madagasikara,marshall islands,majel,north macedonia,mali,myanmar,mongolia,macao,northern mariana islands
martinique,mauritania,montserrat,malta,mauritius,maurice,maldives,malawi,mexico,malaysia,mozambique,mocambique,namibia
new caledonia,nouvelle-caledonie,niger,norfolk island,nigeria,nicaragua,netherlands,nederland,norway,norge,nepal,nauru
niue,new zealand,oman,panama,peru,french polynesia,polynesie francaise,papua new guinea,papua niugini,philippines
pilipinas,pakistan,poland,polska,saint pierre and miquelon,saint-pierre-et-miquelon,pitcairn islands,puerto rico
palestine,portugal,palau,paraguay,qatar,reunion,la reunion,romania,serbia,russia,rwanda,saudi arabia,solomon islands
seychelles,sudan,sweden,sverige,singapore,saint helena,slovenia,slovenija,svalbard and jan mayen,svalbard og jan mayen
slovakia,slovensko,sierra leone,san marino,senegal,somalia,soomaaliya,suriname,south sudan,sao tome and principe
sao tome e principe,el salvador,sint maarten,syria,eswatini,tristan da cunha,turks and caicos islands,chad,tchad
french southern territories,territoire des terres australes et antarctiques fr,togo,thailand,tajikistan,tokelau
east timor,timor-leste,turkmenistan,tunisia,tonga,turkiye,trinidad and tobago,tuvalu,taiwan,tanzania,ukraine,uganda
u.s. minor outlying islands,united states minor outlying islands,united states,uruguay,uzbekistan,o'zbekiston
vatican city,vaticano,saint vincent and the grenadines,venezuela,british virgin islands,u.s. virgin islands
united states virgin islands,vietnam,viet nam,vanuatu,wallis and futuna,wallis et futuna,samoa,kosovo
republika e kosoves,yemen,mayotte,south africa,zambia,zimbabwe`;

/** Capitals and large towns. */
export const cities = `georgetown,andorra la vella,abu dhabi,kabul,saint john's,the valley,tirana,yerevan,luanda,buenos aires,pago pago,vienna
canberra,oranjestad,mariehamn,baku,sarajevo,bridgetown,dhaka,brussels,ouagadougou,sofia,manama,gitega,porto-novo
gustavia,hamilton,bandar seri begawan,sucre,kralendijk,brasilia,nassau,thimphu,gaborone,minsk,belmopan,ottawa
west island,kinshasa,bangui,brazzaville,bern,yamoussoukro,avarua,santiago,yaounde,beijing,bogota,san jose,havana,praia
willemstad,flying fish cove,nicosia,prague,berlin,djibouti,copenhagen,roseau,santo domingo,algiers,quito,tallinn,cairo
el aaiun,asmara,madrid,addis ababa,helsinki,suva,stanley,palikir,torshavn,paris,libreville,london,st. george's,tbilisi
cayenne,st. peter port,accra,gibraltar,nuuk,banjul,conakry,basse-terre,malabo,athens,king edward point,guatemala city
hagatna,bissau,city of victoria,tegucigalpa,zagreb,port-au-prince,budapest,jakarta,dublin,jerusalem,douglas,new delhi
diego garcia,baghdad,tehran,reykjavik,rome,saint helier,kingston,amman,tokyo,nairobi,bishkek,phnom penh,south tarawa
moroni,basseterre,pyongyang,seoul,kuwait city,george town,astana,vientiane,beirut,castries,vaduz,colombo,monrovia
maseru,vilnius,luxembourg,riga,tripoli,rabat,monaco,chisinau,podgorica,marigot,antananarivo,majuro,skopje,bamako
naypyidaw,ulan bator,saipan,fort-de-france,nouakchott,plymouth,valletta,port louis,male,lilongwe,mexico city
kuala lumpur,maputo,windhoek,noumea,niamey,abuja,managua,amsterdam,oslo,kathmandu,yaren,alofi,wellington,muscat
panama city,lima,papeete,port moresby,manila,islamabad,warsaw,saint-pierre,adamstown,san juan,ramallah,lisbon,ngerulmud
asuncion,doha,saint-denis,bucharest,belgrade,moscow,kigali,riyadh,honiara,victoria,khartoum,stockholm,singapore
jamestown,ljubljana,longyearbyen,bratislava,freetown,city of san marino,dakar,mogadishu,paramaribo,juba,sao tome
san salvador,philipsburg,damascus,lobamba,edinburgh of the seven seas,cockburn town,n'djamena,port-aux-francais,lome
bangkok,dushanbe,fakaofo,dili,ashgabat,tunis,nuku'alofa,ankara,port of spain,funafuti,taipei,dodoma,kyiv,kampala
washington d.c.,montevideo,tashkent,vatican city,kingstown,caracas,road town,charlotte amalie,hanoi,port vila,mata-utu
apia,pristina,sana'a,mamoudzou,pretoria,lusaka,harare,dubai,sharjah,ajman city,musaffah,mazar-e sharif,kunduz,kandahar
jalalabad,herat,lobito,huambo,benguela,resistencia,quilmes,posadas,pilar,moron,merlo,mar del plata,la plata,formosa
corrientes,berazategui,santiago del estero,santa fe,san luis,salta,rosario,rio cuarto,parana,neuquen,mendoza,la rioja
cordoba,bahia blanca,balvanera,san miguel,jose c. paz,salzburg,linz,graz,floridsdorf,favoriten,donaustadt,rockingham
perth,mandurah,darwin,bunbury,adelaide,townsville,toowoomba,tamworth,sydney,rockhampton,port macquarie,point cook
pakenham,newcastle,melbourne,maitland,mackay,launceston,hobart,gold coast,geelong,craigieburn,wollongong,cairns
bundaberg,brisbane,blacktown,berwick,bendigo,ballarat,hervey bay,logan city,adelaide hills,melbourne city centre
lankaran,ganja,zenica,banja luka,tungi,sylhet,jamalpur,shibganj,narsingdi,rajshahi,narayanganj,nagarpur,mymensingh
comilla,rangpur,bagerhat,par naogaon,dinajpur,chittagong,khulna,barisal,jessore,pabna,tangail,bogra,saidpur,puthia
natore,paltan,liege,gent,charleroi,antwerpen,bobo-dioulasso,varna,ruse,plovdiv,burgas,bujumbura,parakou,djougou,cotonou
abomey-calavi,tarija,oruro,la paz,cochabamba,teresina,sobral,sao luis,santarem,recife,petrolina,paulista,parnamirim
olinda,natal,mossoro,maracanau,maceio,macapa,juazeiro do norte,joao pessoa,jaboatao,imperatriz,fortaleza,caucaia
caruaru,campina grande,belem,arapiraca,ananindeua,volta redonda,vitoria da conquista,vitoria,vila velha,viamao
varzea grande,uberlandia,uberaba,taubate,taboao da serra,suzano,sumare,sorocaba,sete lagoas,serra,sao vicente,sao paulo
sao leopoldo,sao jose,sao carlos,santos,santo andre,santa maria,santa luzia,santa barbara d'oeste,salvador,rondonopolis
rio verde,rio grande,rio de janeiro,rio claro,ribeirao preto,ribeirao das neves,presidente prudente,praia grande
porto alegre,ponta grossa,piracicaba,petropolis,pelotas,passo fundo,osasco,novo hamburgo,nova iguacu,nova friburgo
niteroi,montes claros,mogi das cruzes,maua,maringa,marilia,londrina,limeira,lages,jundiai,juiz de fora,joinville
jacarei,itaquaquecetuba,itapevi,itapecerica da serra,itajai,itabuna,itaborai,ipatinga,indaiatuba,ilheus,hortolandia
guarulhos,guaruja,guarapuava,gravatai,governador valadares,goiania,francisco morato,franca,foz do iguacu,florianopolis
ferraz de vasconcelos,feira de santana,embu,duque de caxias,dourados,divinopolis,diadema,curitiba,cuiaba,criciuma,cotia
contagem,chapeco,caxias do sul,cascavel,carapicuiba,canoas,campos dos goytacazes,campo grande,campinas,camacari
cachoeiro de itapemirim,blumenau,betim,belo horizonte,belford roxo,bauru,barueri,barreiras,barra mansa,araraquara
aracatuba,aracaju,angra dos reis,anapolis,americana,palmas,rio branco,porto velho,manaus,boa vista,aparecida de goiania
jaboatao dos guararapes,parauapebas,planaltina,vitebsk,mahilyow,hrodna,homyel',brest,baranovichi,babruysk,abbotsford
ajax,aurora,barrie,belleville,blainville,brampton,brantford,brossard,burlington,burnaby,calgary,cambridge,chilliwack
coquitlam,cornwall,dartmouth,dollard-des ormeaux,drummondville,edmonton,etobicoke,fort mcmurray,fredericton,gatineau
granby,greater sudbury,guelph,kamloops,kanata,kelowna,kitchener,laval,lethbridge,longueuil,maple ridge,markham
medicine hat,milton,mississauga,moncton,montreal,nanaimo,nepean,newmarket,new westminster,niagara falls,norfolk county
north bay,north vancouver,north york,oakville,oshawa,peterborough,pickering,port coquitlam,prince george,red deer
regina,repentigny,richmond,richmond hill,saguenay,saint-hyacinthe,saint-jerome,saint john,saint-laurent,saint-leonard
sarnia,saskatoon,sault ste. marie,sherbrooke,sherwood park,st. albert,st. catharines,terrebonne,thunder bay,toronto
trois-rivieres,vancouver,vaughan,vernon,waterloo,welland,white rock,windsor,winnipeg,halifax,st. john's,quebec,levis
scarborough,okanagan,jonquiere,ladner,east york,willowdale,uvira,tshikapa,mwene-ditu,mbuji-mayi,kisangani,kananga
gandajika,butembo,bukavu,beni,lubumbashi,likasi,kolwezi,mbandaka,matadi,kikwit,boma,masina,pointe-noire,zurich,geneve
basel,san-pedro,korhogo,daloa,bouake,abobo,abidjan,vina del mar,valparaiso,temuco,talcahuano,talca,san bernardo
rancagua,puerto montt,puente alto,la serena,iquique,coquimbo,concepcion,chillan,arica,antofagasta,la pintana,ngaoundere
mokolo,maroua,loum,kousseri,garoua,edea,douala,bertoua,bamenda,bafoussam,kashgar,xinyuan,urumqi,turpan,shihezi,qapqal
korla,karamay,changji,aral,aksu,zunyi,zoucheng,zigong,zhuzhou,zhumadian,shangqiu,zhoukou,zhicheng,zhenzhou,zhenjiang
zhengzhou,zhaoqing,zhanjiang,zhangzhou,zibo,anyang,zhabei,zaozhuang,zaoyang,kunshan,yunfu,yuncheng,yuci,qianjiang
chengzhong,yinchuan,yichun,yichang,yibin,yantai,yangzhou,yangshuo,yangquan,yancheng,tongshan,shangrao,xuchang,xiuying
xinzhou,xinyang,xinxiang,xintai,xinpu,xining,xingtai,xindi,sanshui,xiaogan,xianyang,xiantao,xianning,zhuhai,xiangtan
xiangyang,xiamen,wuzhou,wuxue,wuxi,changde,wuhu,wuhan,wuhai,wenzhou,weinan,weihai,weifang,wanxian,wafangdian,tongzhou
wusong,tianshui,tianjin,tangshan,tanggu,taizhou,taiyuan,suzhou,suizhou,shiyan,shiqi,tongchuanshi,shijiazhuang,shenzhen
shashi,shaoxing,shaoguan,shanwei,shantou,sanming,jieyang,rizhao,quanzhou,qinhuangdao,huai'an,qingdao,qingyuan
puyang chengguanzhen,puyang,putian,pingxiang,pingdingshan,dadukou,ningbo,neijiang,nanyang,nantong,nanping,nanning
nanjing,nanchong,nanchang,mianyang,mentougou,luqiao,luoyang,luohe,luancheng,loudi,guankou,linyi,linxia chengguanzhen
linhai,linfen,licheng,liaocheng,wuwei,leshan,laohekou,lanzhou,langfang,laizhou,laiyang,kunming,kaiyuan,kaifeng,jiujiang
jinzhou,jining,jingzhou,jingmen,jingling,jingdezhen,jincheng,jinan,jiaxing,jiaozuo,jiaozhou,jiangmen,yangjiang
guangyuan,qionghai,huzhou,humen,huizhou,xinhui,huayin,huangyan,huangshi,huanggang,huainan,huaibei,heze,yiyang,hengyang
hengshui,hefei,hebi,hangzhou,hangu,handan,jiaojiang,haikou,guli,guiyang,guilin,guangzhou,guangshui,gaozhou,gaoping
gaomi,fuzhou,fuyang,fuling,foshan,ezhou,shengli,donghai,dongguan,dingzhou,dezhou,deyang,lijiang,daliang,dalian,chuzhou
yangchun,chongqing,chenzhou,chengdu,chenghua,chaozhou,changzhou,changzhi,changsha,cangzhou,bozhou,boshan,bengbu,beihai
baoding,baiyin,shangyu,anshun,anqing,anbu,zhongshan,dadonghai,lianghu,yueyang,zhaodong,zhangjiakou,yingkou,yanji
ulanhot,tongliao,tonghua,tieling,suihua,siping,shuangyashan,shenyang,fendou,taihecun,qiqihar,panshan,nanpiao,mudanjiang
longfeng,liaoyuan,liaoyang,jixi,jiutai,lianshan,jilin,jiamusi,hulan ergi,hohhot,hegang,harbin,hailar,haicheng,fuxin
fushun,dongling,datong,daqing,dandong,chifeng,chengde,chaoyang,changchun,benxi,beipiao,baotou,baicheng,baishan,anshan
anda,changshu city,fenghuang,zhu cheng city,ordos,wenshan city,liupanshui,jianshui,huocheng,bayan nur,villavicencio
valledupar,tulua,soledad,soacha,sincelejo,santa marta,popayan,pereira,pasto,palmira,neiva,monteria,medellin,manizales
itagui,ibague,floridablanca,envigado,dosquebradas,cucuta,cartagena,cali,buenaventura,bucaramanga,bello,barranquilla
barrancabermeja,armenia,santiago de cuba,santa clara,pinar del rio,las tunas,holguin,guantanamo,cienfuegos,camaguey
bayamo,arroyo naranjo,ciudad camilo cienfuegos,centro habana,boyeros,diez de octubre,limassol,pilsen,ostrava,brno
wuppertal,wiesbaden,stuttgart,solingen,saarbrucken,rostock,osnabruck,oldenburg,oberhausen,nurnberg,neue neustadt,neuss
neukolln,munster,munich,mulheim,monchengladbach,mannheim,mainz,magdeburg,ludwigshafen am rhein,lubeck,leverkusen
leipzig,krefeld,koln,kiel,kassel,karlsruhe,herne,harburg,hannover,hamm,wandsbek,marienthal,hamburg-mitte,eimsbuttel
altona,hagen,gelsenkirchen,freiburg,frankfurt am main,essen,erfurt,dusseldorf,duisburg,dresden,dortmund,chemnitz,bremen
braunschweig,bonn,bochum,bielefeld,augsburg,aachen,bochum-hordel,hamburg-nord,arhus,la romana,san cristobal,bella vista
santo domingo oeste,santo domingo este,boumerdas,tiaret,tebessa,souk ahras,skikda,sidi bel abbes,setif,oran,mascara
chlef,el achir,ech chettia,djelfa,constantine,bordj bou arreridj,blida,biskra,bejaia,batna,bab ezzouar,annaba
portoviejo,manta,machala,guayaquil,esmeraldas,eloy alfaro,cuenca,ambato,tanda,talkha,sohag,shibin al kawm,qina
kafr ad dawwar,idku,halwan,damanhur,port said,bani suwayf,banha,zagazig,asyut,aswan,suez,luxor,al minya,al mansurah
giza,ismailia,alexandria,al fayyum,new cairo,laayoune,valencia,sevilla,la laguna,palma,murcia,malaga,granada,elche
almeria,alicante,albacete,zaragoza,vigo,valladolid,terrassa,santander,salamanca,sabadell,puente de vallecas,pamplona
oviedo,mostoles,logrono,leganes,a coruna,l'hospitalet de llobregat,hortaleza,gijon,getafe,fuenlabrada,ciudad lineal
burgos,bilbao,barcelona,badalona,alcorcon,alcala de henares,nou barris,eixample,horta-guinardo,sants-montjuic
sant marti,san blas-canillejas,latina,carabanchel,fuencarral-el pardo,nazret,mek'ele,gondar,dire dawa,bahir dar,vantaa
turku,tampere,espoo,toulouse,toulon,strasbourg,saint-etienne,rennes,reims,nantes,montpellier,lyon,lille,le havre
grenoble,bordeaux,angers,cergy-pontoise,yeovil,wrexham,worthing,worcester,wolverhampton,woking,winchester,wigan,widnes
weymouth,weston-super-mare,city of westminster,west bromwich,west bridgford,wembley,welwyn garden city,wellingborough
watford,waterlooville,washington,warrington,walsall,wallasey,wakefield,torquay,tipton,taunton,swindon,swansea
sutton coldfield,sutton,sunderland,stroud,stourbridge,stoke-on-trent,stockton-on-tees,stockport,stevenage,staines
stafford,south shields,southport,southend-on-sea,south benfleet,southampton,southall,solihull,slough,sittingbourne
shrewsbury,sheffield,scunthorpe,salford,saint peters,st helens,st albans,runcorn,royal tunbridge wells,rotherham
romford,rochdale,rhondda,reigate,redhill,redditch,purley,preston,portsmouth,poole,paisley,paignton,oldham,nuneaton
nottingham,norwich,northwich,northampton,newtownabbey,newport,newcastle upon tyne,newcastle under lyme,neath,morley
morecambe,morden,mitcham,milton keynes,middleton,middlesbrough,margate,mansfield,manchester,maidstone,maidenhead
macclesfield,luton,lowestoft,loughborough,long eaton,londonderry county borough,derry,llanelli,livingston,liverpool
littlehampton,lisburn,lincoln,leicester,leeds,royal leamington spa,lancaster,kirkcaldy,kingswood,kingston upon hull
king's lynn,kilmarnock,kidderminster,kettering,keighley,islington,ipswich,inverness,huyton,huddersfield,hove,hounslow
horsham,hinckley,high wycombe,hereford,hemel hempstead,hayes,havant,hastings,hartlepool,harrogate,harlow,halesowen
guildford,grimsby,great yarmouth,grays,gravesend,gosport,gloucester,glasgow,gillingham,gateshead,fylde,folkestone
farnborough,fareham,exeter,esher,enfield town,ellesmere port,edinburgh,eastleigh,east kilbride,eastbourne,durham
dunstable,dunfermline,dundee,dudley,doncaster,dewsbury,dartford,darlington,dagenham,cwmbran,cumbernauld,croydon,crewe
crawley,coventry,corby,colchester,clacton-on-sea,chesterfield,chester,cheshunt,cheltenham,chelsea,chelmsford,chatham
castlereagh,castleford,carshalton,carlisle,cardiff,canterbury,cannock,burton upon trent,burnley,buckley,bromsgrove
bristol,brighton,bridgend,brentwood,braintree,bradford,bracknell,bournemouth,bootle,bolton,bognor regis,bletchley
blackpool,blackburn,birmingham,birkenhead,bexley,belfast,bedford,beckenham,batley,basingstoke,basildon,barry
barrow in furness,barnsley,barking,banstead,bangor,banbury,ayr,aylesbury,ashford,aldershot,acton,aberdeen,crosby
tonypandy,telford,craigavon,battersea,south croydon,becontree,brixton,canary wharf,mendip,peckham,rossendale,high peak
archway,kutaisi,tema,tamale,takoradi,kumasi,atsiaman,serekunda,camayenne,bata,piraeus,patra,thessaloniki,villa nueva
mixco,tsuen wan,kowloon,hong kong,san pedro sula,port-de-paix,petionville,croix-des-bouquets,carrefour,szeged,miskolc
debrecen,pecs,sunggal,percut,perbaungan,pematangsiantar,medan,binjai,banda aceh,yogyakarta,makassar,tegal,tasikmalaya
tanjung pinang,bandar lampung,tangerang,surakarta,surabaya,sumedang,sukabumi,soreang,situbondo,serang,semarang
samarinda,salatiga,rengasdengklok,purwokerto,purwodadi,purwakarta,probolinggo,pontianak,plumbon,pemalang,pekanbaru
pekalongan,pasuruan,pasarkemis,parung,pamulang,palu,palembang,padang,mataram,manado,malang,madiun,loa janan,lembang
lawang,labuan bajo,kendari,kediri,jember,jambi city,depok,denpasar,curug,cirebon,ciputat,cimahi,cileungsir,cibinong
ciampea,bogor,bengkulu,bekasi,banjarmasin,banjaran,bandung,balikpapan,ambon,cikupa,kupang,batam,city of balikpapan
south tangerang,waterford,tallaght,luimneach,gaillimh,tel aviv,rishon leziyyon,petah tiqwa,netanya,holon,haifa
bnei brak,beersheba,ashdod,west jerusalem,yamunanagar,warangal,vizianagaram,visakhapatnam,virar,vijayawada,veraval
vellore,varanasi,vadodara,unnao,ulhasnagar,ujjain,udupi,udaipur,tumkur,thiruvananthapuram,thrissur,tonk,tiruvottiyur
tiruppur,tirupati,tirunelveli,tiruchirappalli,tanjore,thane,teni,tambaram,surendranagar,surat,sujangarh,srinagar
sonipat,sitapur,sirsa,shimla,silchar,sikar,shyamnagar,shrirampur,solapur,shivpuri,shimoga,siliguri,shahjanpur
secunderabad,satna,sangli,sambhal,sambalpur,salem,saharanpur,saugor,rohtak,rewa,raurkela,ratlam,ranchi,rampur,ramgundam
raj-nandgaon,rajkot,rajahmundry,raipur,raiganj,raichur,raebareli,kollam,purnia,puri,pune,punasa,proddatur,puducherry
pimpri,patna,patiala,pathankot,parbhani,panipat,panihati,pallavaram,pali,orai,ongole,nowrangapur,nizamabad,nellore
navsari,nashik,narela,nangloi jat,nandyal,nanded,najafgarh,naihati,nagpur,nagercoil,nadiad,mysore,muzaffarpur
muzaffarnagar,murwara,monghyr,morena,moradabad,mirzapur,meerut,medinipur,mau,mathura,mangalore,malegaon,madurai,chennai
madhyamgram,machilipatnam,ludhiana,lucknow,loni,latur,kurnool,kulti,kukatpalli,kozhikode,kota,korba,kolhapur,kharagpur
khandwa,khammam,katihar,karol bagh,karnal,karimnagar,kanpur,kanchipuram,kamarhati,kalyan,kakinada,junagadh,jalandhar
jodhpur,jind,jhansi,jaunpur,jamuria,jamshedpur,jamnagar,jammu,jalna,jalgaon,jaipur,jabalpur,ingraj bazar,indore,imphal
ichalkaranji,hyderabad,hugli,hubli,hospet,hoshiarpur,hisar,haridwar,hapur,haora,hanumangarh,gwalior,gurgaon,guntur,guna
gulbarga,gosaba,gorakhpur,ghaziabad,gaya,guwahati,ganganagar,gandhinagar,gandhidham,gadag,firozabad,fatehpur
farrukhabad,faridabad,fyzabad,etawah,ellore,durgapur,durg,dombivli,dindigul,dhulia,dhanbad,dewas,delhi,dehra dun
davangere,darbhanga,dinapore,cuttack,cuddalore,coimbatore,cochin,chapra,chanda,chandigarh,chandannagar,kolkata
burhanpur,bulandshahr,budaun,brahmapur,borivli,mumbai,bokaro,bilimora,bilaspur,bikaner,bijapur,bihar sharif,bidar
bhusaval,bhubaneshwar,bhopal,bhiwani,bhiwandi,bhind,bhilwara,bhilai,bhayandar,bhavnagar,bhatpara,bathinda,bharuch
bharatpur,bhagalpur,bhadravati,bellary,belgaum,bareilly,barddhaman,barasat,baranagar,bengaluru,banda,bali,bahraigh
baharampur,bahadurgarh,avadi,aurangabad,asansol,arrah,anantapur,amroha,amritsar,amravati,ambattur,amarnath,alwar
alappuzha,allahabad,aligarh,alandur,akola,ajmer,aizawl,ahmadnagar,ahmedabad,agra,agartala,adoni,haldia,nangi
navi mumbai,panchkula,shivaji nagar,greater noida,noida,singrauli,jaigaon,lal bahadur nagar,malkajgiri,gajuwaka
quthbullapur,serilingampalle,ramagundam,thoothukudi,gadag-betageri,kultali,rohini,kirkuk,karbala,erbil,dihok,baqubah
as sulaymaniyah,as samawah,ramadi,nasiriyah,najaf,mosul,al kut,al hillah,al fallujah,basrah,ad diwaniyah,abu ghurayb
azadshahr,kahriz,qarchak,zanjan,yazd,varamin,tabriz,sirjan,shiraz,saveh,sari,saqqez,sanandaj,sabzevar,rasht,qom,qazvin
orumiyeh,neyshabur,nazarabad,mashhad,malayer,mahabad,khowy,khorramshahr,khorramabad,kermanshah,kerman,karaj,hamadan
gorgan,bushehr,bukan,borujerd,bojnurd,birjand,bandar abbas,babol,ardabil,arak,amol,ahvaz,abadan,najafabad
khomeyni shahr,isfahan,zahedan,pasragad branch,reggio calabria,palermo,messina,catania,verona,trieste,turin,taranto
prato,padova,naples,modena,milan,livorno,florence,brescia,bari,new kingston,wadi as sir,irbid,zarqa,russeifa,atsugi
akashi,yono,yokosuka,yokohama,yokkaichi,yao,utsunomiya,uji,ube,tsu,toyota,toyonaka,toyohashi,toyama,tottori,tokushima
tokorozawa,nishi-tokyo-shi,takatsuki,takasaki,takarazuka,takaoka,takamatsu,suzuka,suita,soka,shizuoka,shimonoseki
minato,sasebo,sakai,oyama,otsu,ota,osaka,okazaki,okayama,oita,ogaki,odawara,numazu,nishinomiya-hama,niigata,nara-shi
naha,nagoya,nagasaki,nagareyama,nagaoka,nagano,miyazaki,minamirinkan,matsumoto,matsue,matsudo,maebashi,machida,kyoto
kurume,kure,kurashiki,kumamoto,kumagaya,koshigaya,komaki,kofu,kochi,kobe,kitakyushu,kishiwada,kawasaki,kawanishi
kawaguchi,kawagoe,kasukabe,kasugai,kashiwa,kanazawa,kamirenjaku,kamakura,kakogawacho-honmachi,kagoshima,izumi,itami
ichinomiya,ibaraki,hiroshima,hiratsuka,hirakata,hino,himeji,hamamatsu,hadano,hachioji,gifu-shi,honcho,fukuyama,fukuoka
fukui-shi,fujisawa,fuji,chofu,chigasaki,ashikaga,anjo,amagasaki,ageoshimo,sayama,wakayama,matsuyama,yamagata,tsukuba
sendai,sakura,morioka,mito,koriyama,katsuta,iwaki,ichihara,hitachi,fukushima,chiba,akita,tomakomai,sapporo,obihiro
kushiro,hirosaki,hakodate,hachinohe,asahikawa,aomori,neyagawa,hitachi-naka,joetsu,saitama,higashimurayama,thika,nakuru
mombasa,kisumu,eldoret,osh,takeo,sihanoukville,battambang,wonsan,songnim,sariwon,kaesong,hungnam,hamhung,haeju,sinuiju
kanggye,hyesan,chongjin,yangju,wonju,ulsan,uijeongbu-si,daejeon,daegu,suwon,suncheon,busan,bucheon-si,pohang,osan,mokpo
masan,gyeongju,gwangju,guri-si,gunsan,gumi,goyang-si,kimhae,gimcheon,gangneung,iksan,incheon,icheon-si,hwaseong-si
chuncheon,jeonju,cheongju-si,cheonan,chinju,jeju city,changwon,anyang-si,ansan-si,yeosu,seongnam-si,kwangmyong,seogwipo
sejong,hawalli,al ahmadi,karagandy,atyrau,aktobe,taraz,temirtau,shymkent,semey,kyzylorda,kostanay,petropavl,pavlodar
ust-kamenogorsk,nur-sultan,almaty,sidon,dehiwala-mount lavinia,moratuwa,jaffna,klaipeda,kaunas,benghazi,tarhuna
misratah,zawiya,az zawiyah,al khums,tetouan,temara,tangier,safi,oujda-angad,mohammedia,meknes,marrakesh,khouribga
kenitra,fes al bali,fes,casablanca,beni mellal,al hoceima,agadir,sale al jadida,tiraspol,toamasina,mahajanga
fianarantsoa,antsirabe,taunggyi,sittwe,yangon,bago,mawlamyine,monywa,myeik,meiktila,mandalay,pathein,nay pyi taw
kyain seikgyi township,macau,mzuzu,blantyre,xochimilco,xico,alvaro obregon,villahermosa,gustavo adolfo madero,veracruz
tuxtla,toluca,tlalpan,tlalnepantla,tlahuac,cuautitlan izcalli,tehuacan,tapachula,tampico,santa maria chimalhuacan
reynosa,puebla,pachuca de soto,oaxaca,nuevo laredo,nicolas romero,naucalpan de juarez,merida,heroica matamoros
magdalena contreras,jiutepec,xalapa de enriquez,ixtapaluca,iztapalapa,iztacalco,ecatepec de morelos,cuernavaca,cuautla
coyoacan,coatzacoalcos,coacalco,ciudad victoria,ciudad nezahualcoyotl,ciudad madero,ciudad del carmen,chilpancingo
chicoloapan,chetumal,chalco,cancun,campeche,azcapotzalco,ciudad lopez mateos,acapulco de juarez,benito juarez
venustiano carranza,miguel hidalgo,cuauhtemoc,ojo de agua,buenavista,zapopan,uruapan,torreon,tonala,tlaquepaque,tijuana
tepic,santa catarina,san luis potosi,saltillo,santiago de queretaro,puerto vallarta,piedras negras,morelia,monterrey
monclova,mexicali,mazatlan,los mochis,ciudad benito juarez,irapuato,nogales,hermosillo,guadalupe,guadalajara
gomez palacio,ciudad general escobedo,ensenada,victoria de durango,culiacan,ciudad obregon,juarez,chihuahua,celaya
ciudad apodaca,aguascalientes,colonia del valle,batu pahat,skudai,johor bahru,kluang,shah alam,klang,kota kinabalu
sandakan,tawau,kulim,taiping,ipoh,kuala terengganu,malacca,seremban,sepang,bukit mertajam,petaling jaya,kuantan
sungai petani,kuching,sibu,alor setar,kota bharu,bintulu,miri,kampung baru subang,subang jaya,quelimane,nampula,nacala
matola,chimoio,beira,zinder,maradi,zaria,warri,uyo,umuahia,ugep,suleja,sokoto,saki,shagamu,sapele,port harcourt,oyo,owo
owerri,osogbo,onitsha,ondo,okene,nnewi,mubi,minna,makurdi,maiduguri,lekki,lagos,kisi,katsina,kano,kaduna,jos,jimeta,iwo
ise-ekiti,inisa,ilorin,ilesa,ila orangun,ikot ekpene,ikire,ikeja,ijero-ekiti,ijebu-ode,ibadan,gusau,gombe,enugu
efon-alaaye,ebute ikorodu,calabar,bida,benin city,bauchi,awka,atani,akure,ado-ekiti,abeokuta,aba,chakwama,utrecht
tilburg,the hague,rotterdam,nijmegen,groningen,enschede,eindhoven,breda,almere stad,bergen,pokhara,patan,biratnagar
porirua,palmerston north,north shore,new plymouth,napier,manukau city,mangere,lower hutt,invercargill,dunedin
christchurch,auckland,tauranga,whangarei,rotorua,salalah,bawshar,seeb,san miguelito,trujillo,sullana,pucallpa,piura
iquitos,chimbote,chiclayo,tacna,santiago de surco,juliaca,ica,huancayo,cusco,chincha alta,callao,arequipa,zamboanga
toledo,taytay,tarlac city,magugpo poblacion,taguig,tacloban,santol,santa rosa,san pedro,san pablo,san fernando
quezon city,puerto princesa,pasay,panalanoy,pagadian,ormoc,olongapo,navotas,naga,meycauayan,mantampay,mansilingan
mandaue city,mandaluyong city,malolos,makati city,mabalacat city,lucena,lipa city,libertad,legaspi,las pinas
lapu-lapu city,imus,iloilo,iligan city,iligan,guyong,general santos,davao,dasmarinas,dagupan,cotabato,cebu city
caloocan city,calamba,cainta,cagayan de oro,cabuyao,cabanatuan city,butuan,budta,binangonan,binan,batangas,baguio
bago city,bacoor,bacolod city,antipolo,angeles city,malingao,pasig city,tordher,sukkur,sialkot,shikarpur,shekhupura
shahkot,sargodha,sahiwal,saddiqabad,rawalpindi,rahim yar khan,quetta,peshawar,okara,nawabshah,muzaffargarh,muzaffarabad
muridke,multan,mirpur khas,mingora,mardan,malir cantonment,larkana,lahore,kotli,kohat,kasur,karachi,kamoke,jhang sadr
jacobabad,hafizabad,gujrat,gujranwala,faisalabad,dera ghazi khan,chiniot,burewala,bhimbar,battagram,bahawalpur,rzeszow
radom,olsztyn,mokotow,lublin,kielce,bialystok,zabrze,wroclaw,torun,szczecin,sosnowiec,poznan,lodz,krakow,katowice
gliwice,gdynia,gdansk,czestochowa,bytom,bydgoszcz,bielsko-biala,praga poludnie,bayamon,carolina,ponce,khan yunis
jabalya,gaza,hebron,east jerusalem,amadora,porto,san lorenzo,ciudad del este,capiata,ar rayyan,timisoara,sibiu,ploiesti
pitesti,oradea,iasi,galati,craiova,constanta,cluj-napoca,brasov,braila,bacau,arad,zemun,nis,novi sad,zlatoust,zhulebino
zelenograd,yoshkar-ola,yasenevo,yaroslavl,vykhino-zhulebino,voronezh,volzhskiy,vologda,volgograd,volgodonsk,vladimir
vladikavkaz,ulyanovsk,ufa,tver,tula,tambov,taganrog,syktyvkar,strogino,sterlitamak,staryy oskol,sochi,smolensk,shakhty
severodvinsk,severnyy,saratov,saransk,saint petersburg,samara,salavat,rybinsk,rostov-na-donu,pskov,podolsk,petrozavodsk
perm,penza,orsk,orenburg,orel,novorossiysk,novocherkassk,velikiy novgorod,nizhny tagil,nizhniy novgorod,nizhnekamsk
naberezhnyye chelny,mytishchi,murmansk,makhachkala,magnitogorsk,lyublino,lyubertsy,lipetsk,kursk,krasnodar,kovrov
kostroma,kirov,khoroshevo-mnevniki,khimki,kazan,kaluga,kaliningrad,izhevsk,ivanovo,groznyy,dzerzhinsk,cherepovets
cheboksary,bryansk,bibirevo,berezniki,belgorod,balashikha,balakovo,astrakhan,armavir,yekaterinburg,tyumen,tomsk,surgut
rubtsovsk,omsk,novosibirsk,novokuznetsk,nizhnevartovsk,miass,kurgan,krasnoyarsk,kemerovo,chelyabinsk,biysk,barnaul
abakan,yakutsk,vladivostok,ussuriysk,ulan-ude,komsomolsk-on-amur,khabarovsk,irkutsk,chita,blagoveshchensk,angarsk
bratsk,khabarovsk vtoroy,yuzhno-sakhalinsk,petropavlovsk-kamchatsky,vasyl'evsky ostrov,kalininskiy,krasnogvargeisky
admiralteisky,centralniy,yanbu,tabuk,sultanah,najran,khamis mushait,jeddah,ha'il,hafar al-batin,buraydah,al mubarraz
medina,khobar,al kharj,al jubayl,al hufuf,dammam,abha,wad medani,omdurman,singa,nyala,kosti,kassala,port sudan,el obeid
al qadarif,geneina,el fasher,el daein,ad-damazin,malmo,goteborg,woodlands,kosice,bo,ziguinchor,touba,thies nones,thies
saint-louis,pikine,kaolack,marka,kismayo,jamaame,hargeysa,berbera,winejok,malakal,soyapango,santa ana,mejicanos,homs
hamah,aleppo,deir ez-zor,ar raqqah,latakia,lampang,chiang mai,udon thani,si racha,samut prakan,phra pradaeng,pak kret
mueang nonthaburi,nakhon ratchasima,hat yai,chon buri,dasoguz,turkmenabat,sousse,sfax,viransehir,usak,tarsus,siverek
sivas,osmaniye,mersin,manisa,malatya,kutahya,konya,kayseri,kahramanmaras,izmir,isparta,iskenderun,gaziantep,eskisehir
erzurum,denizli,antalya,antakya,aksaray,adana,batikent,zeytinburnu,uskudar,umraniye,trabzon,sisli,samsun,maltepe,izmit
istanbul,gebze,esenyurt,esenler,corum,corlu,bursa,arnavutkoy,atasehir,basaksehir,buyukcekmece,cankaya,bahcelievler
sultangazi,sultanbeyli,sancaktepe,karabaglar,muratpasa,merkezefendi,tainan,taichung,banqiao,kaohsiung,hualien city
hsinchu,keelung,taoyuan city,zanzibar,tanga,mwanza,moshi,morogoro,mbeya,kigoma,dar es salaam,arusha,zhytomyr,zaporizhia
vinnytsia,ternopil,sumy,simferopol,sevastopol,rivne,poltava,odessa,mykolayiv,melitopol,mariupol,makiyivka,lviv,lutsk
luhansk,kryvyi rih,kremenchuk,kropyvnytskyi,khmelnytskyi,kherson,kharkiv,ivano-frankivsk,horlivka,donetsk,dnipro
kamianske,chernivtsi,chernihiv,cherkasy,bila tserkva,decatur,dothan,hoover,huntsville,madison,montgomery,tuscaloosa
conway,fayetteville,fort smith,jonesboro,little rock,north little rock,springdale,wilmington,allapattah,apopka
boca raton,bonita springs,boynton beach,bradenton,brandon,cape coral,carol city,clearwater,coconut creek,coral gables
coral springs,country club,davie,daytona beach,deerfield beach,delray beach,deltona,doral,east pensacola heights
flagami,fort lauderdale,fort myers,fountainebleau,gainesville,hialeah,hollywood,homestead,jacksonville,jupiter
kendale lakes,kendall,kissimmee,lakeland,largo,lauderhill,lehigh acres,miami,miami beach,miami gardens,miramar
north miami,north port,ocala,orlando,palm bay,palm beach gardens,palm coast,palm harbor,pembroke pines,pensacola
pine hills,pinellas park,poinciana,pompano beach,port charlotte,port orange,port saint lucie,riverview,st. petersburg
sanford,sarasota,spring hill,sunrise,tallahassee,tamarac,tamiami,tampa,the hammocks,the villages,titusville
town 'n' country,west hollywood,west palm beach,weston,albany,alpharetta,atlanta,brookhaven,columbus,dunwoody,macon
marietta,roswell,sandy springs,smyrna,valdosta,warner robins,springfield,bloomington,carmel,evansville,fishers
greenwood,indianapolis,jeffersonville,lawrence,terre haute,kansas city,lenexa,olathe,overland park,salina,shawnee
topeka,wichita,bowling green,ironville,lexington,lexington-fayette,louisville,meads,owensboro,baton rouge,bossier city
kenner,lafayette,lake charles,metairie,metairie terrace,monroe,new orleans,shreveport,aspen hill,baltimore,bethesda
bowie,columbia,dundalk,ellicott city,frederick,gaithersburg,germantown,glen burnie,rockville,silver spring
south bel air,towson,waldorf,wheaton,blue springs,east independence,florissant,joplin,lee's summit,o'fallon
saint charles,saint joseph,st. louis,biloxi,gulfport,hattiesburg,jackson,southaven,west gulfport,apex,asheville,cary
chapel hill,gastonia,greensboro,greenville,high point,huntersville,kannapolis,raleigh,rocky mount,west raleigh,wilson
winston-salem,camden,cherry hill,south vineland,toms river,vineland,beavercreek,cincinnati,dayton,middletown
broken arrow,edmond,enid,lawton,midwest city,moore,norman,oklahoma city,stillwater,tulsa,philadelphia,wharton,whitman
charleston,mount pleasant,north charleston,rock hill,summerville,bartlett,chattanooga,clarksville,collierville
east chattanooga,hendersonville,johnson city,kingsport,knoxville,memphis,murfreesboro,nashville,new south memphis
abilene,alief,allen,arlington,atascocita,austin,baytown,beaumont,brownsville,bryan,carrollton,cedar hill,cedar park
college station,conroe,corpus christi,cypress,dallas,desoto,denton,edinburg,euless,flower mound,fort worth,frisco
galveston,garland,grand prairie,grapevine,harlingen,houston,irving,keller,killeen,laredo,league city,lewisville
longview,mcallen,mckinney,mesquite,missouri city,new braunfels,north richland hills,pasadena,pearland,pflugerville
pharr,plano,port arthur,richardson,round rock,rowlett,san antonio,san marcos,sugar land,texas city,the woodlands,tyler
waco,wichita falls,wylie,centreville,charlottesville,chesapeake,dale city,east hampton,hampton,harrisonburg,leesburg
lynchburg,mclean,newport news,norfolk,portsmouth heights,reston,roanoke,south suffolk,suffolk,virginia beach
west lynchburg,huntington,revere,danbury,east hartford,east norwalk,enfield,fairfield,hamden,hartford,meriden,milford
new britain,new haven,north stamford,norwalk,stamford,stratford,waterbury,west hartford,west haven,ames,ankeny
cedar rapids,council bluffs,des moines,dubuque,iowa city,sioux city,west des moines,albany park,arlington heights
belmont cragin,berwyn,bolingbrook,champaign,chicago,chicago lawn,cicero,des plaines,downers grove,edgewater,elgin
elmhurst,evanston,glenview,hoffman estates,irving park,joliet,lincoln park,logan square,mount prospect,naperville
near north side,north peoria,oak lawn,oak park,orland park,palatine,peoria,portage park,rockford,rogers park,schaumburg
skokie,south lawndale,south shore,tinley park,uptown,waukegan,west ridge,west town,anderson,elkhart,fort wayne,gary
hammond,kokomo,mishawaka,muncie,noblesville,south bend,west lafayette,barnstable,boston,brockton,brookline,chicopee
everett,fall river,framingham,framingham center,haverhill,lowell,lynn,malden,medford,methuen,new bedford,north chicopee
peabody,quincy,somerville,south boston,south peabody,waltham,portland,ann arbor,battle creek,clinton township,dearborn
dearborn heights,detroit,east lansing,farmington hills,flint,grand rapids,kalamazoo,kentwood,lansing,livonia,novi
pontiac,portage,redford,rochester hills,roseville,royal oak,saginaw,shelby,southfield,saint clair shores
sterling heights,taylor,westland,wyoming,apple valley,blaine,brooklyn park,burnsville,coon rapids,duluth,eagan
eden prairie,edina,lakeville,maple grove,minneapolis,minnetonka,minnetonka mills,rochester,saint cloud,saint louis park
saint paul,west coon rapids,woodbury,fargo,grand forks,bellevue,grand island,omaha,nashua,bayonne,bloomfield,clifton
east brunswick,east orange,edison,elizabeth,hoboken,irvington,jersey city,lakewood,new brunswick,newark,north bergen
parsippany,passaic,paterson,perth amboy,piscataway,plainfield,trenton,union city,wayne,west new york,west orange
amherst,astoria,bayside,bensonhurst,binghamton,borough park,the bronx,brooklyn,bushwick,canarsie,cheektowaga,chinatown
coney island,corona,cypress hills,east flatbush,east new york,east village,flatbush,flatlands,fordham,forest hills
greenburgh,harlem,hell's kitchen,hempstead,irondequoit,jackson heights,jamaica,kings bridge,levittown,maspeth
mott haven,mount vernon,new rochelle,new york city,ozone park,park slope,parkchester,queens village,ridgewood
schenectady,sheepshead bay,staten island,sunnyside,syracuse,utica,washington heights,west albany,white plains,yonkers
akron,cleveland,cuyahoga falls,elyria,euclid,lorain,parma,youngstown,allentown,altoona,bethlehem,erie,harrisburg
pittsburgh,scranton,cranston,east providence,pawtucket,warwick,sioux falls,appleton,eau claire,green bay,janesville
kenosha,la crosse,milwaukee,north la crosse,oshkosh,racine,sheboygan,waukesha,wauwatosa,west allis,bridgeport,buckeye
casa grande,casas adobes,catalina foothills,deer valley,flagstaff,glendale,goodyear,lake havasu city,maricopa,maryvale
scottsdale,tempe,tempe junction,tucson,yuma,alameda,alhambra,aliso viejo,anaheim,antelope,antioch,arcadia,azusa
bakersfield,baldwin park,bellflower,berkeley,boyle heights,buena park,burbank,camarillo,canoga park,carlsbad,carmichael
carson,castro valley,cathedral city,ceres,cerritos,chico,chino,chino hills,chula vista,citrus heights,clovis,colton
compton,costa mesa,covina,cupertino,daly city,davis,delano,diamond bar,downey,east los angeles,el cajon,el monte
elk grove,encinitas,escondido,florin,folsom,fontana,fountain valley,fremont,fresno,fullerton,garden grove,gardena
gilroy,glendora,hacienda heights,hanford,hawthorne,hayward,hemet,hesperia,huntington beach,huntington park,indio
inglewood,irvine,koreatown,la habra,la mesa,la mirada,laguna,laguna niguel,lake elsinore,lake forest,livermore,lodi
long beach,los angeles,lynwood,madera,manteca,menifee,merced,milpitas,mira mesa,mission district,mission viejo,modesto
montebello,monterey park,moreno valley,mountain view,murrieta,napa,national city,newport beach,north hollywood
northridge,novato,oakland,oceanside,ontario,oxnard,palm desert,palm springs,palmdale,palo alto,perris,petaluma
pico rivera,pittsburg,placentia,pleasanton,pomona,porterville,poway,rancho cordova,rancho cucamonga,rancho penasquitos
rancho santa margarita,redlands,redondo beach,redwood city,rialto,rocklin,rosemead,rowland heights,sacramento,salinas
san bernardino,san clemente,san diego,san francisco,san jacinto,san leandro,san luis obispo,san mateo,san rafael
san ramon,santa barbara,santa clarita,santa cruz,santa monica,santee,north hills,sherman oaks,simi valley,south gate
south san francisco,south whittier,stockton,sunnyvale,temecula,thousand oaks,torrance,tracy,tulare,turlock,tustin
universal city,upland,vacaville,vallejo,van nuys,ventura,victorville,visalia,walnut creek,watsonville,west covina
west sacramento,westminster,whittier,woodland hills,yorba linda,yuba city,yucaipa,arvada,broomfield,castle rock
colorado springs,commerce city,denver,grand junction,highlands ranch,littleton,parker,pueblo,thornton,albuquerque
las cruces,rio rancho,carson city,henderson,las vegas,north las vegas,reno,spring valley,sunrise manor,amarillo,el paso
lubbock,san angelo,saint george,avondale,ahwatukee foothills,redding,fort collins,greeley,longmont,loveland,boise
caldwell,coeur d'alene,idaho falls,meridian,nampa,pocatello,twin falls,billings,great falls,missoula,bismarck,minot
aloha,beaverton,corvallis,eugene,gresham,hillsboro,tigard,rapid city,draper,layton,lehi,millcreek,murray,ogden,orem
provo,salt lake city,sandy hills,south jordan,taylorsville,west jordan,west valley city,bellingham,burien,federal way
kennewick,kirkland,lacey,marysville,olympia,pasco,redmond,renton,richland,sammamish,seattle,shoreline,south hill
spokane,spokane valley,tacoma,yakima,casper,cheyenne,pearl city,honolulu,anchorage,johns creek,morningside heights
east harlem,alafaya,briarwood,city of sammamish,bel air south,west bloomfield township,arden-arcade,florence-graham
san tan valley,east honolulu,enchanted hills,eastvale,auburn gresham,financial district,sunset park,center city
stonecrest,valley glen,encanto,central city,nukus,samarkand,qarshi,bukhara,urganch,namangan,jizzax,fergana,chirchiq
andijon,alto barinas,turmero,puerto la cruz,puerto cabello,petare,ocumare del tuy,mucumpiz,maracay,maracaibo,guatire
guarenas,guacara,el tigre,cumana,cua,coro,ciudad guayana,ciudad bolivar,cabimas,baruta,barquisimeto,barinas,maturin
vung tau,vinh,sa dec,rach gia,qui nhon,phan thiet,nha trang,nam dinh,long xuyen,la gi,hue,haiphong,duc trong,da nang
can tho,can giuoc,bien hoa,bao loc,prizren,sanaa,ibb,dhamar,mukalla,al hudaydah,aden,roodepoort,witbank,westonaria
welkom,vryheid,vereeniging,vanderbijlpark,uitenhage,tembisa,soweto,richards bay,randburg,port elizabeth
pietermaritzburg,middelburg,krugersdorp,klerksdorp,johannesburg,east london,durban,carletonville,brakpan,botshabelo
boksburg,bloemfontein,benoni,midrand,centurion,paarl,cape town,diepsloot,ndola,kitwe,kabwe,mutare,bulawayo,chitungwiza`;

/** The commonest words that dictionaries write small. */
export const commonWords = `the,of,to,and,in,for,that,on,is,was,with,he,as,it,by,at,from,his,an,be,has,are,have,but,were,not,this,who,they,had
which,their,or,its,one,after,new,been,also,we,would,two,more,first,about,up,when,year,there,all,out,she,other,people
her,percent,than,over,into,last,some,government,time,you,years,if,no,world,three,do,president,only,state,million,could
us,most,against,so,them,what,him,united,during,before,since,many,while,where,states,because,now,city,made,like,between
did,just,national,day,country,under,such,second,then,company,group,any,through,china,four,being,down,war,back,off,south
minister,police,well,including,team,international,week,officials,still,both,high,part,told,those,end,former,these,make
billion,work,our,home,school,party,house,old,later,get,another,news,long,five,called,military,way,used,much,next,game
here,should,take,very,my,north,security,season,york,how,public,early,according,several,court,say,around,foreign,until
set,political,says,market,however,family,life,same,general,left,good,top,university,going,number,major,known,points,won
six,month,dollars,bank,use,members,each,area,found,official,place,go,based,among,third,times,took,right,days,local
economic,countries,see,best,report,killed,held,business,west,does,own,came,law,months,women,power,think,service
children,bush,show,help,chief,system,john,support,series,play,office,following,me,meeting,expected,late,games,league
reported,final,added,without,white,history,man,men,became,want,case,few,run,money,began,open,name,trade,center,oil,too
al,film,win,led,east,central,air,come,town,leader,army,line,never,little,played,prime,death,companies,least,put,forces
past,de,half,saying,know,federal,peace,earlier,capital,force,great,union,near,released,small,department,every,health
japan,head,ago,night,big,cup,election,region,director,talks,program,far,today,statement,although,district,again,born
development,leaders,council,close,record,along,county,went,point,must,spokesman,your,member,plan,financial,recent
campaign,become,troops,whether,lost,music,got,need,lead,already,though,might,free,hit,rights,information,away,others
control,within,large,economy,press,agency,water,died,career,making,deal,attack,side,seven,better,less,once,main,due
committee,building,conference,club,decision,stock,given,give,often,announced,television,industry,order,young,age,start
administration,prices,round,nations,human,defense,asked,total,players,bill,important,southern,move,fire,population,rose
include,further,nuclear,street,taken,media,different,issue,received,secretary,return,college,working,community,eight
groups,despite,level,largest,whose,attacks,august,change,church,nation,station,weeks,having,research,black,services
story,sales,policy,visit,northern,lot,across,per,current,board,football,ministry,workers,vote,book,fell,seen,role
students,shares,process,agreement,quarter,full,match,started,growth,yet,moved,possible,western,special,plans,interest
behind,strong,named,food,period,real,authorities,car,term,rate,race,nearly,enough,site,opposition,keep,call,future
taking,island,road,outside,really,century,democratic,almost,single,share,leading,trying,find,album,senior,minutes
together,congress,index,results,hard,hours,land,action,higher,field,cut,coach,elections,issues,executive,production
areas,river,face,using,province,park,price,commission,father,son,education,village,energy,shot,short,key,red
association,average,pay,exchange,something,gave,likely,player,victory,low,things,post,social,continue,ever,look
chairman,job,soldiers,able,parliament,front,himself,problems,private,lower,list,built,efforts,dollar,miles,included
radio,live,form,increase,reports,sent,fourth,always,king,tax,playing,title,middle,meet,global,wife,position,located
clear,ahead,result,release,violence,goal,project,closed,border,body,soon,crisis,division,served,tour,hospital,test,hong
technology,believe,organization,published,weapons,agreed,why,nine,summer,wanted,republican,act,recently,course,problem
senate,medical,done,reached,star,continued,investors,living,care,signed,art,provide,worked,presidential,gold,morning
dead,opened,event,previous,cost,instead,band,teams,daily,available,drug,coming,investment,civil,woman,training,appeared
involved,similar,situation,running,fighting,mark,trial,hold,thought,study,fall,mother,met,relations,anti,song,popular
base,ground,markets,ii,newspaper,staff,saw,hand,hope,operations,pressure,eastern,legal,budget,returned,considered,love
wrote,stop,fight,currently,charges,try,aid,ended,management,brought,cases,decided,failed,network,works,gas,turned,fact
vice,ca,trading,especially,reporters,common,looking,space,rates,manager,loss,justice,thousands,rather,fund,thing
republic,opening,accused,winning,scored,championship,example,getting,biggest,performance,sports,let,allowed,schools
means,turn,leave,personal,stocks,showed,light,arrested,person,either,offer,majority,battle,class,evidence,makes,society
products,regional,needed,stage,am,doing,families,construction,various,sold,independent,kind,airport,judge,internet
movement,room,followed,original,data,comes,parties,nothing,sea,bring,annual,officer,present,remain,remains,allow
computer,contract,coast,created,demand,operation,events,beat,analysts,interview,helped,child,probably,spent,effort
cooperation,shows,calls,investigation,lives,video,yen,runs,tried,bad,described,toward,written,throughout,established
mission,associated,buy,growing,green,forward,competition,poor,latest,banks,question,prison,feel,attention,themselves
firm,injured,itself,governor,movie,range,cross,track,programs,forced,includes,difficult,produced,wall,rebels,income
chance,elected,reach,adding,species,wants,finished,rise,killing,joined,language,rest,serious,tournament,officers,inside
scheduled,immediately,increased,brown,remained,parts,success,changes,la,residents,meanwhile,net,sides,jobs,hall
believed,deputy,records,heart,champion,award,planned,version,grand,institute,step,democrats,rule,labor,above,summit
sometimes,addition,raised,needs,talk,longer,terms,rules,ruling,joint,ball,beginning,sure,stay,safety,worth,charge,begin
friends,anything,caused,sources,sign,issued,armed,cents,funds,claimed,heavy,noted,parents,spending,related,offered
particularly,aircraft,whole,authority,risk,cannot,matter,science,access,conditions,details,coalition,compared,lee,break
turkey,daughter,natural,museum,strike,style,paid,rock,costs,view,usually,royal,travel,takes,books,smith,systems,arrived
hundreds,hour,response,developed,potential,cause,value,idea,professional,domestic,credit,changed,married,launched,web
source,everything,weekend,camp,quickly,owned,finance,eventually,measures,cities,blue,starting,ready,plant,build
designed,certain,voters,modern,fans,commercial,bid,provided,constitution,dropped,brother,drive,goals,negotiations
affairs,unit,questions,significant,create,bomb,warned,religious,minute,figures,victims,condition,activities,upon
leaving,experience,attorney,standard,proposed,intelligence,giving,hotel,finally,magazine,whom,experts,moving,quoted
carried,feet,candidate,fifth,highest,lake,employees,sell,pacific,mostly,reason,flight,square,overall,design,passed
focus,bay,date,letter,wide,effect,charged,phone,figure,attempt,claims,below,profit,industrial,estimated,traditional
size,practice,cars,double,pass,hands,professor,student,concerns,refused,sector,review,homes,disease,kept,terrorism
online,speech,peter,culture,reform,founded,ordered,successful,arms,conflict,limited,material,trip,property,paper,threat
seeking,concern,confirmed,plane,route,completed,someone,hill,comment,numbers,huge,mayor,husband,mass,lines,premier
soviet,cover,couple,positive,complete,non,republicans,mail,crime,brazil,kilometers,stand,formed,seems,felt,separate
amid,stadium,speaking,hopes,leadership,emergency,declined,treatment,cabinet,tell,straight,winner,ban,session,serve
progress,wo,ship,projects,independence,appointed,words,recorded,terrorist,christian,politics,studies,sense,plays
militants,holding,regular,required,lawyer,word,debt,guard,wounded,candidates,assembly,expressed,character,pro,fuel
martin,supreme,broke,ministers,everyone,actually,equipment,additional,denied,friend,features,levels,approved,greater
port,ethnic,status,primary,amount,ways,ran,debate,model,decades,places,individual,festival,previously,join,insurance
goes,impact,urged,heard,placed,centre,illegal,fired,damage,responsible,message,baseball,ties,true,originally,challenge
prevent,filed,captain,entire,supporters,blood,territory,housing,valley,product,conservative,van,earnings,proposal
protection,read,foundation,el,search,names,train,discuss,perhaps,journal,raise,murder,address,operating,deep,settlement
simply,nearby,relationship,cash,alone,laws,target,analyst,buildings,newspapers,lack,consumer,direct,twice,self,beach
zone,songs,scene,communist,afternoon,units,necessary,navy,quality,sound,protect,spring,missing,criminal,speed
confidence,selling,beyond,software,democracy,section,matches,basis,knew,suicide,resolution,calling,remaining,gone
powerful,losing,account,votes,god,commander,euro,rising,catholic,opportunity,resources,writer,awards,expect,anyone,send
active,claim,suffered,alleged,alliance,host,declared,injury,type,planning,environment,sites,protest,drop,suggested
stories,sale,headquarters,rebel,avoid,improve,consider,stars,citizens,attended,currency,generally,appeal,older,lived
seats,happened,thus,incident,floor,largely,developing,approach,films,mike,historic,businesses,era,gained,bit,tough
traffic,inflation,telephone,moment,winter,suspected,drugs,debut,fast,boy,worst,km,railway,arrest,mountain,store,famous
tom,patients,championships,reserve,carry,weather,concerned,finish,command,critical,hot,channel,census,houses,female
seat,vehicles,spread,aimed,freedom,medal,losses,bridge,representatives,co,supply,cancer,writing,appear,revenue,decade
receive,score,fear,securities,ability,appears,crimes,retired,customers,sun,becoming,champions,gulf,gets,corporate
introduced,academy,particular,survey,easy,mainly,choice,mind,hearing,add,reduce,directed,replaced,native,assistant,arts
seconds,crowd,complex,quite,entered,dutch,responsibility,crew,fine,pounds,environmental,subject,organizations,jersey
mean,serving,cultural,ten,seemed,draw,bus,yards,cuts,produce,ask,voice,degree,author,watch,lawyers,ice,legislation
collection,presence,shown,listed,critics,rejected,rich,offers,influence,ruled,governments,stations,soccer,shooting
streets,draft,evening,sex,grew,bodies,policies,afghan,editor,rival,nature,strategy,girl,happy,giant,save,wing
prosecutors,identified,larger,article,optional,sri,seek,bombing,managed,re,sought,standing,doctors,measure,earned,rural
fellow,sanctions,bought,smaller,contributed,owner,secret,carrying,prince,treaty,launch,cast,highly,civilians,basketball
performed,develop,fair,interior,henry,lawmakers,prepared,wrong,tests,widely,table,bureau,looked,spokeswoman,committed
rally,supported,ambassador,spoke,ensure,towards,note,kids,headed,documents,follow,rice,super,stopped,directly,initial
relief,yuan,continues,earth,gives,activity,polls,louis,corruption,picture,storm,backed,interests,refugees,defeat
islands,initially,spot,bond,embassy,agencies,request,standards,estate,trust,ceremony,guy,fully,occurred,kingdom,shortly
bob,accept,diplomatic,cold,signs,facilities,struck,discovered,contact,regime,airlines,youth,safe,penalty,transport
follows,marriage,maybe,appearance,highway,millions,gain,poll,door,threatened,wins,silver,passengers,rescue,lose
apparently,exports,showing,failure,increasing,talking,specific,fresh,card,sixth,understand,vehicle,panel,refer,items
benefits,seem,partner,kill,communications,broadcast,faces,protests,caught,pretty,presented,setting,driver,happen
capacity,fed,box,stores,deaths,sport,prize,boost,producer,comments,goods,ford,episode,decline,immediate,ending,girls
bonds,climate,orders,destroyed,awarded,provides,defeated,brothers,roman,via,conducted,image,accident,criticism,block
heat,push,agent,actions,massive,structure,normal,terror,warning,worldwide,advanced,featured,advantage,convention
southeast,plants,respect,positions,approval,heads,farm,bowl,meetings,prior,reasons,novel,cox,ones,assets,sister,extra
crash,voted,basic,slightly,recovery,assistance,steps,covered,studio,controlled,actor,gun,meters,intended,linked
allowing,offensive,spend,technical,euros,eds,numerous,loans,driving,certainly,institutions,consumers,opposed,effective
holds,promised,hits,representative,location,entertainment,feature,advance,slow,acting,individuals,audience,captured
uses,attend,clearly,faced,queen,forest,races,tony,generation,pick,providing,journalists,dozen,bar,frank,overseas,volume
federation,dispute,personnel,combat,except,combined,missile,golf,doctor,package,admitted,affected,extended,offices,hurt
announcement,eye,injuries,minor,background,nor,facing,deficit,stood,fort,decide,engine,artists,agents,civilian,meant
fox,represented,waiting,offering,organized,increasingly,cell,effects,helping,accepted,seasons,executives,fish,scale
boys,solution,none,prisoners,approximately,banking,taxes,visited,artist,missed,unless,convicted,agree,strip
parliamentary,tennis,voting,notes,attacked,adds,scoring,looks,simple,musical,foot,digital,gains,characters,scientists
stone,reduced,raising,steel,benefit,cricket,powers,promote,variety,opinion,fears,answer,internal,task,liberal,guilty
strength,possibility,materials,determined,onto,jack,adopted,gore,physical,page,reading,allies,maintain,accounts
partners,direction,buying,trouble,mixed,allegations,knows,speak,leaves,defence,divided,shanghai,innings,congressional
willing,dozens,edge,windows,firms,senator,miss,completely,pope,farmers,upper,plot,putting,sexual,regions,relatively,mid
singer,urban,owners,library,leg,baby,communities,northwest,finals,dark,aids,crude,neither,profits,pulled,historical
returning,theater,removed,commissioner,eyes,immigration,marketing,investigators,reforms,plus,fought,dance,suspended
racing,loan,continuing,marine,heavily,transportation,junior,funding,hear,learned,permanent,grow,keeping,begins,demands
code,believes,unable,surface,guys,legislative,supplies,split,jail,chemical,dangerous,flights,poverty,agriculture
distance,rain,prominent,finding,meaning,commerce,sets,weekly,bin,row,fields,airline,visitors,stated,theory,shots
therefore,singles,closing,views,broken,enter,male,require,coverage,squad,suspects,falling,holiday,difference,master
focused,existing,criticized,improved,ships,flying,minority,decisions,lies,expansion,fighters,rare,anniversary,medicine
stability,administrative,hockey,blamed,die,machine,ancient,insisted,fly,politicians,grant,piece,creating,ranked,learn
lord,electric,mobile,younger,involving,check,links,boat,cable,marked,statistics,wild,starts,honor,walk,closer,determine
stake,bottom,leads,officially,classic,jean,bringing,disaster,transfer,mine,argued,closely,neighborhood,delegation
reaching,strategic,easily,pace,treasury,golden,urgent,thinking,forms,allows,jury,drew,colorado,seventh,explosion
sentence,fiscal,gay,witnesses,blast,metal,count,animals,clean,write,contains,expectations,seized,courts,scientific,ends
abuse,selected,attempts,handed,revealed,hoped,tech,branch,replace,miller,speaker,facility,visiting,percentage,tourism
movies,brief,becomes,clubs,export,surgery,dialogue,consecutive,wait,analysis,tons,municipality,referred,tracks,moves
unemployment,soldier,engineering,provincial,towns,wind,color,alternative,knowledge,pictures,screen,edition,toll
retirement,theatre,clients,pilot,berlin,enforcement,commitment,purchase,newly,dow,electronic,woods,suspect,tied,avenue
abroad,teacher,limit,balance,seriously,opponents,feeling,detained,memorial,protesters,downtown,presidency,banned
revolution,distribution,violent,picked,brand,turning,reality,palace,supporting,fashion,suit,acts,roads,connection,broad
interested,considering,favor,mainland,severe,acknowledged,restaurant,empire,advertising,campus,weight,website,referring
remarks,ocean,teachers,negative,pop,doubt,granted,friendly,reportedly,pair,venture,drawn,forum,testing,truck,stands
cutting,sentenced,quick,marks,veteran,duty,mile,everybody,users,possibly,villages,northeast,democrat,anonymity,posted
titles,immigrants,sort,studied,traded,writers,corner,importance,greatest,birth,industries,overnight,temple,ex,auto
polish,reaction,perfect,establish,asking,allegedly,core,elements,lewis,falls,express,conduct,manufacturing,activists
constitutional,bird,unlike,researchers,forecast,electricity,garden,indicated,watching,snow,pushed,elsewhere,retail,arm
repeatedly,suffering,invasion,struggle,length,tree,flu,schedule,seeing,surprise,ben,sharp,resistance,targets,secure,tie
photos,discussed,letters,scandal,creation,delay,holy,operated,sending,corporation,typically,founder,recording,whatever
wave,households,dominated,weak,drama,animal,destruction,st,tourists,sir,models,contracts,filled,li,favorite,rugby
extremely,paying,hoping,memory,terrorists,treated,faith,remember,shut,humanitarian,hurricane,shared,ideas,registered
surrounding,formal,apart,factory,assault,eighth,defending,damaged,fled,accord,prosecutor,fraud,southwest,maker
differences,cited,virus,learning,entry,centers,truth,receiving,indeed,represents,proved,otherwise,delivered,wood
mountains,pieces,output,pentagon,wearing,saint,wine,chances,delivery,demanded,content,worse,yes,strongly,cells,scores
planes,options,acquired,controversial,notable,imposed,militant,expand,mount,collapse,passenger,lady,judges,begun
exactly,compete,membership,electoral,purpose,multiple,computers,changing,agenda,satellite,resort,chosen,flag,naval
passing,trim,peaceful,academic,trees,networks,path,defensive,telling,motor,returns,politician,opportunities,prove,del
text,religion,primarily,opera,grade,serves,citing,tradition,supposed,beating,corps,comedy,understanding,yellow,settled
grown,glass,strikes,expanded,chain,file,shop,agricultural,yesterday,link,dealers,invited,recognized,le,districts
causing,frequently,horse,involvement,dismissed,expects,threats,bishop,display,achieve,types,represent,fleet,waters
buried,document,partnership,guns,estimates,initiative,updates,bills,actress,category,crucial,driven,concluded,dream
values,giants,lay,pain,bilateral,relatives,fun,iron,gm,neighboring,ultimately,applied,sons,bell,programme,coup
nationwide,laden,turns,expensive,legislature,breaking,hole,contained,dog,cards,enemy,appeals,ring,pull,signing,tower
option,expert,herself,portion,deals,pre,competitive,spirit,laid,winners,gathered,bombings,stressed,unknown,contest
infrastructure,manhattan,phase,brain,ad,proposals,exercise,behavior,labour,worried,maximum,principal,requires,escape
tells,aside,monetary,alive,reference,recession,publicly,flow,salt,flat,theme,khan,concept,statements,borders,widespread
township,unlikely,stronger,sitting,apartment,respectively,employment,challenges,occupied,mm,predicted,identity,pledged
unique,label,choose,pointed,shopping,ray,athletes,hair,confident,rivals,welfare,degrees,achieved,equal,benchmark
household,withdrawal,remove,walked,shape,concert,appearances,rocket,lawsuit,circuit,survived,reporter,emerging
discussions,mentioned,bronze,bear,mutual,factor,struggling,wake,solid,danger,motion,increases,hired,writes,ninth,hills
platform,iii,images,resume,dole,transferred,alongside,drivers,resulted,matters,diplomats,castle,references,median
hundred,ah,futures,nice,vast,bombs,municipal,rail,rangers,coal,hospitals,participate,camps,regulations,imports,pitch
chart,explained,representing,en,investments,aviation,jump,casualties,profile,sees,exhibition,trained,bigger,payments
subsequently,peak,clashes,earthquake,ill,photo,crown,tensions,victim,thanks,producing,journalist,maintained,wars,fit
temporary,deadly,perform,helicopter,formerly,watched,function,vision,resigned,hitting,skills,welcome,mohammed,classes
reputation,limits,producers,recalled,fame,obtained,guards,emerged,establishment,causes,unions,referendum,catch,sit
stayed,fishing,inches,latter,purchased,fewer,performances,nomination,impossible,teaching,liberation,merger,tight
tobacco,carter,attempted,traders,abandoned,missiles,medium,drove,controversy,operate,lowest,sugar,resolve,grounds
affect,chamber,aware,directors,orange,oh,ongoing,agreements,responded,roughly,envoy,biography,adviser,economist,palm
harry,pool,unusual,worker,ranking,inspired,patient,sat,mining,rating,contemporary,defend,moderate,deadline,tank
instance,jets,column,visits,reporting,dedicated,recovered,advice,method,joining,arrival,connected,dean,striker,signal
practices,application,shift,restrictions,testimony,touch,males,shareholders,promoted,pushing,myself,covers,organisation
fan,papers,failing,device,featuring,recognition,maria,preparing,broadcasting,jazz,trillion,birds,fallen,threw,trend
gross,dry,literature,nobody,apple,tiny,assigned,discussion,colleagues,provinces,prepare,counter,roll,sox,healthy
monthly,experienced,gap,applications,minimum,contrast,adult,blow,don,ticket,trains,rooms,unity,consists,taught,entering
reserves,stable,promise,dinner,duke,raid,tries,stepped,regarding,easier,soft,heading,governing,virtually,ride,risks
controls,pm,meets,bankruptcy,delayed,performing,resignation,yield,roles,factors,engaged,gates,discovery,equity,respond
kick,parish,secondary,passes,beautiful,occupation,targeted,simon,happens,guide,participants,institution,throw,moon
demanding,finds,sharply,repeated,contributions,questioned,cook,capture,extensive,lift,explain,dramatic,amendment
insurgents,combination,angry,barrel,appropriate,seed,educational,formula,observers,managing,walls,radical,obviously
vowed,composed,females,suggest,qualifying,guest,jet,coffee,manufacturers,cease,capable,bases,speculation,deliver
managers,wear,publication,socialist,handle,dealing,tourist,owns,briefly,landing,formally,fixed,oldest,priority,jumped
cool,racial,window,aboard,heritage,apparent,knee,extend,rounds,devices,entirely,investigating,map,backing,deployed,wish
scenes,estimate,complained,effectively,patrol,suggests,register,familiar,abortion,properties,interim,graduate,carrier
regularly,reduction,custody,gathering,format,aged,praised,promotion,chose,talent,tested,graduated,stuff,circumstances
witness,rapid,arena,desire,sky,hosted,aim,fighter,prompted,remote,aggressive,apply,trail,usual,solo,normally,unchanged
false,tropical,walking,masters,creek,methods,formation,compensation,crossing,camera,outstanding,resulting,cd,cap
contain,sensitive,significantly,concrete,sponsored,neighbors,partly,warm,def,articles,fees,surprised,collected
delegates,quake,participation,coastal,identify,nelson,sharing,versions,monitoring,encourage,specifically,tiger
accounting,improving,actual,defender,communication,nominated,adults,emperor,halt,peninsula,streak,globe,diplomat,ease
languages,worry,barrels,upset,strengthen,playoff,preliminary,successfully,trucks,improvement,universal,origin,deeply
behalf,intense,exist,pound,besides,talked,phoenix,accompanied,mental,tribunal,restore,probe,declaration,participated
albums,troubled,delta,settle,eat,compromise,inning,outcome,enterprises,waste,complaints,mix,blocked,blame,ballot,copies
alert,tickets,cargo,hero,inspectors,arsenal,distributed,publishing,survivors,aides,gunmen,advisory,claiming,revenues
athletic,ally,commonly,mortgage,succeeded,savings,helps,detention,faster,substantial,transition,pan,broader,victoria
economics,popularity,quarterback,veterans,requirements,underground,typical,employee,winds,economists,traveling,drawing
gang,reviews,unclear,selection,scheme,churches,absence,residence,resident,tens,reception,opponent,arrive,militia,pilots
flood,suddenly,enjoy,flew,painting,genus,sweet,entitled,condemned,railroad,finishing,electronics,essential,regarded
notably,handling,roger,defined,attending,pages,ratings,desert,crashed,coaches,proper,welcomed,developments,departure
restaurants,composite,hosts,quiet,interviews,equivalent,machines,fat,universities,beaten,cape,external,locations
editorial,plastic,kelly,narrow,string,inter,designated,bound,prosecution,boss,covering,revolutionary,occur,gasoline
margin,extension,judicial,lieutenant,telecommunications,somewhat,editors,comprehensive,offense,tigers,makers,supports
constructed,humans,parent,opposite,existence,magic,funeral,steady,couples,sciences,landed,lifted,meat,recognize
encouraged,opens,firing,midfielder,charter,ranks,annually,competing,refugee,subsequent,guitar,fill,employed,skin,actors
bed,extreme,withdraw,documentary,please,rapidly,collapsed,teen,calm,tanks,financing,chair,density,principle,chancellor
earn,gray,license,noting,outbreak,informed,episodes,promoting,architecture,reducing,chip,inquiry,mention,killings,feels
duties,threatening,trials,fate,packed,programming,ages,dogs,principles,soil,ranging,recommended,protected,centuries
hotels,guerrillas,converted,associate,slowly,qualified,mistake,presidents,doors,quit,customs,commonwealth,politically
atmosphere,rockets,playoffs,allied,metropolitan,containing,gallery,senators,mosque,badly,fee,walker,shell,emotional
empty,pursue,semi,chapter,description,hang,fax,journey,successor,monitor,starring,definitely,smoke,engineer,seeded
citizen,foreigners,competed,homeland,somalia,anger,kings,renewed,shops,shoulder,correct,fiction,replacement,convinced
absolutely,counties,technologies,swimming,ownership,danish,founding,helicopters,tribal,dates,installed,surrounded
investigate,upcoming,messages,manner,enjoyed,settlements,survive,implementation,economies,viewers,hunt,hostage
temperature,territories,tend,compound,rush,notice,consequences,campaigns,brings,incidents,clothes,interesting,tomorrow
routes,boats,hostages,disputed,parks,moral,circle,zero,extent,longtime,ordinary,argument,francs,rarely,standings
investigations,triple,alcohol,guests,relative,stages,comfortable,medals,guarantee,weapon,confirm,saved,moments,matt
burned,philosophy,detailed,clash,cemetery,appointment,forcing,holes,findings,rivers,roof,rank,vital,counterpart
frequent,infantry,jerry,atomic,persons,benjamin,creative,announce,artillery,roots,acquisition,turnover,sounds,prospects
orchestra,bloc,promises,plenty,client,gene,suspension,struggled,shoot,courses,planet,outlook,error,charity,requested
traveled,rated,singing,uranium,operates,regiment,examples,arrests,sparked,trophy,reconstruction,innocent,elite,freed
argue,reflect,thousand,pact,shore,cycle,consumption,consensus,bright,gift,graham,payment,divisions,stress,purposes
carbon,feed,fruit,explosives,sectors,tape,drinking,von,loved,stretch,aide,ward,potentially,shock,lunch,engines,literary
crackdown,birthday,dick,affair,climbed,wealth,mouth,holdings,negotiating,chiefs,spoken,viewed,ads,feared,salary,milk
beer,prix,passage,petroleum,soul,expanding,laboratory,customer,conservatives,constant,attitude,phil,assessment,sessions
defended,runner,thinks,peacekeeping,missions,situated,eve,ma,metres,geneva,renamed,manage,mines,chase,geography
clothing,keeps,lane,orthodox,seeks,residential,realize,wage,blocks,assassination,contribute,doubles,rookie,lots
entrance,kilometres,contribution,barely,height,morris,lands,princess,files,studios,conservation,traditionally
permission,designer,comic,emissions,prospect,posts,disappointed,counsel,momentum,busy,classical,procedures,victories
headlines,colonial,afford,legacy,franchise,illness,quarters,celebrated,wright,depression,techniques,foster,bands
capitol,invest,assist,beauty,wonder,regulation,surge,proud,tackle,spiritual,athletics,titled,sleep,proof,quotes
sustained,chicken,faculty,colonel,exchanges,acres,recover,influential,amounts,violations,blues,kid,priest,tools
executed,takeover,wedding,treat,daughters,exploded,engineers,tea,carl,escaped,peacekeepers,tension,submitted,ed,beef
tel,considerable,investor,functions,stem,introduction,excellent,brigade,pending,depending,aims,anybody,restored
activist,fail,funded,categories,difficulties,exit,negotiate,google,verdict,conversation,plate,totally,evil,cent,canal
harder,diseases,succeed,eligible,taste,smoking,legs,somebody,maintenance,studying,symbol,attracted,counts,attached
flowers,tonight,lakers,par,bars,biological,intention,riding,pension,movements,luxury,educated,obvious,possession,puts
mandate,lists,stick,aspects,cleared,rear,wells,accusations,temperatures,attributed,overcome,summary,execution,aired
crossed,storage,volunteers,shuttle,obtain,staged,organizers,businessman,hunting,framework,vessel,punishment,smart
blacks,balls,baker,qualify,belief,solve,gradually,imperial,tall,tone,wildlife,fundamental,squadron,twenty,settlers
modest,jimmy,forget,thrown,longest,marines,sentiment,describe,pattern,demonstrators,bomber,urging,burning,slipped
auction,thin,occasionally,nick,sick,separatist,perry,goalkeeper,conclusion,indicate,buyers,stance,facts,attract
coaching,architect,employers,exposed,objects,complaint,sec,grave,bitter,eliminated,acted,insurgency,commentary,bears
describes,ousted,lights,gate,burns,tunnel,striking,sovereignty,oxford,elderly,copy,pipeline,critic,eating,destroy,inner
rick,publisher,bench,structures,ken,channels,ballots,rolling,manila,twin,isolated,merely,operator,enormous,wealthy
competitors,demonstrations,paintings,hidden,argentine,fastest,throwing,fairly,shipping,arriving,transit,fires,appealed
cruise,ski,pollution,impressive,revised,breaks,kidnapped,buses,lasted,nevertheless,resign,surplus,poetry,friendship
observed,subsidiary,infected,anywhere,exile,terry,vulnerable,neck,hardly,harbor,slam,stroke,utility,kinds,object
intervention,realized,detail,drink,painted,polling,deployment,triggered,print,costa,battles,grass,unrest,torture
celebration,photographs,warren,lie,da,swept,parking,amateur,departments,dodgers,optimistic,suburb,attorneys,dress
prevention,implement,valuable,regard,conspiracy,midnight,unprecedented,cooperate,advocates,bloody,consultant,dawn,asks
violation,scholars,essentially,assumed,afraid,motors,angels,sierra,childhood,carries,lineup,refers,approve,tragedy
publications,processing,resumed,generated,pat,personally,regulators,repair,complicated,pleaded,elect,discrimination
bass,dam,celebrate,medicare,guinea,import,searching,rape,vessels,rebounds,wings,useful,staying,canceled,truly
authorized,touchdown,stolen,hip,boom,solar,pitcher,context,terminal,attacking,extraordinary,unfortunately,colony,corn
recall,musicians,commanders,addressed,detainees,uh,suggesting,sisters,impose,cameras,depth,element,asset,worries,lying
superior,trips,definition,trafficking,suffer,branches,harm,conflicts,influenced,mounted,spots,procedure,legend
carefully,scientist,promising,yard,colleges,nationalist,exposure,amnesty,bag,lending,jailed,phones,readers,subjects
expression,authors,imagine,pleased,raw,strait,disputes,billy,copyright,automatic,preparation,jay,commissioned,buffalo
testified,sporting,cathedral,saving,trapped,solutions,visible,resolved,parade,genocide,instruments,elementary,piano
efficient,bobby,equipped,protein,raids,landmark,sufficient,northeastern,poet,reconciliation,horses,components,chips
mainstream,oppose,northwestern,associates,user,thirds,forests,wooden,separated,shed,rushed,consistent,happening
footballer,approached,cattle,telecom,knight,strict,battalion,sections,releases,wire,knowing,boxing,practical,dominant
di,protecting,electrical,wireless,inhabitants,carriers,demonstration,specialist,wheel,dating,concerning,sight,penalties
handful,torn,update,ceasefire,eliminate,rises,routine,mall,restructuring,enterprise,surveillance,troop,conventional
killer,withdrew,arranged,landscape,expenses,devoted,truce,kitchen,homer,relevant,encouraging,questioning,regulatory
massacre,likes,warming,tours,mistakes,jane,progressive,wrestling,clay,pledge,relationships,swing,pole,bat,pride,listen
billions,greatly,turner,classified,disappeared,conviction,provisions,tool,credited,challenged,participating,exception
personality,pitched,continent,maintaining,reflected,airports,thick,appearing,stakes,fierce,shah,southeastern,lyrics
dressed,composer,involves,requests,yourself,autonomous,reverse,villa,frame,preferred,continental,insists,robin,mill
clock,charlie,waves,occasion,venue,defendants,fm,policemen,integration,guidelines,arguments,erupted,rough,wickets
arguing,marathon,victor,contacts,legitimate,factories,attempting,convoy,technique,inspection,situations,symptoms,risen
properly,ferry,folk,foods,derby,achievement,demonstrated,preserve,dropping,cooking,semifinals,invitation,prevented
guess,switch,manufacturer,stuck,yang,der,spy,mood,prisoner,franklin,operational,experiences,necessarily,dynasty
focusing,ourselves,gotten,replacing,feelings,adopt,establishing,et,grace,bombers,wore,proceedings,temporarily,fix,anna
indies,tactics,knocked,kills,provision,uniform,attractive,historian,judgment,lucky,closure,wider,consulting,donors
interviewed,credits,prayer,des,hearings,belt,tribute,straits,produces,asylum,farms,metro,earl,plunged,pirates,designs
liberty,wages,equally,operators,visual,shirt,tip,collins,ignored,checks,generate,factions,forming,lynch,legislators
transmission,audio,sudden,cowboys,cheap,flooding,ivory,tribe,ultimate,mad,illegally,max,mechanism,shelter,stops,shoes
loose,guerrilla,eggs,occurs,loyal,elaborate,mph,eager,copper,ann,nervous,veto,uprising,currencies,implemented,earliest
repeat,bags,uncertainty,suburban,uncle,sole,enemies,billboard,signals,surrender,pack,exact,marc,cream,stones,sand
privately,secured,explosive,makeup,celebrity,fortune,incorporated,nights,chaos,siege,virgin,collective,frozen,versus
twelve,airways,crack,videos,strange,universe,diamond,arrangements,pc,hiding,retailers,donations,delays,gaining,voiced
collect,pressed,followers,sheikh,basically,wonderful,kremlin,mac,hunter,sentences,nominee,regardless,damages,listing
patriots,determination,brands,stream,coordinator,smooth,cotton,colors,rocks,bone,deny,displaced,donated,script
declining,retain,autonomy,silence,understood,accusing,angel,derived,objective,reiterated,productions,separately,denies
visa,strain,dying,turmoil,perspective,wheat,corporations,projected,clinical,criminals,restoration,tired,boycott,enhance
youngest,commit,arrangement,inmates,violated,assists,graphics,hostile,involve,describing,closest,reveal,batting
reasonable,sad,hate,permit,remarkable,shall,johnny,predecessor,virtual,mills,explanation,artistic,teach,adjacent
depends,challenging,assured,replied,survival,warnings,magazines,locked,samples,intellectual,paint,privacy,kicked,flags
respected,subsidies,advised,handled,desperate,morocco,answers,graphic,ethics,expecting,efficiency,silent,evacuated
gardens,murphy,referee,considers,frankfurt,portfolio,vacation,requiring,everywhere,bail,transactions,lifetime,habitat
crops,advisers,consideration,tale,bonus,charlotte,mystery,comeback,breast,introduce,southwestern,volunteer,voter
drafted,warrant,nancy,nationals,recommendations,dancing,radar,accidents,retained,gender,doubled,conducting,springs
ridge,extremists,dies,indication,parallel,ratio,freeze,difficulty,trails,imported,blew,briefing,sheriff,gear,casino
travelers,strongest,engage,postponed,teammates,deutsche,enable,memories,plain,disappointing,anyway,exclusive,charts
harsh,crop,attendance,severely,launching,awareness,disabled,infection,riot,recordings,periods,reaches,forever,pesos
earning,rallied,disclosed,integrated,villagers,multi,rebound,intel,therapy,root,invested,completion,intent,grants
occasions,persuade,cat,odds,lap,favored,cocaine,satisfied,burden,connections,comparison,emphasis,filing,governors
timing,funny,reflects,chapel,distinguished,professionals,improvements,homeless,constituency,revenge,announcing,hah
partial,rebellion,internationally,petersburg,reign,lakes,exists,airbus,bible,pink,indictment,errors,integrity,choices
deputies,expedition,reluctant,zones,aftermath,cardinals,destination,displayed,assume,pregnant,lessons,terrible,boards
opener,sprint,component,examination,embargo,novels,sub,divorce,generations,holocaust,teammate,peoples,seeds,somewhere
vocal,unveiled,similarly,lions,inspector,acquire,vaccine,bridges,crowds,floods,pulling,neighbor,turnout,clinic,thank
merged,fatal,sustainable,steam,luck,chemicals,powered,dreams,territorial,lawsuits,notion,rubber,lifting,passion
kidnapping,peres,anticipated,doubts,revival,liked,flows,footage,loaded,select,lab,crazy,stimulus,incumbent,outdoor
neighborhoods,discipline,substitute,musician,cousin,addressing,maintains,judiciary,restricted,diet,citizenship,powder
tenure,printed,careful,bp,committees,psychological,composition,indicates,hell,grain,kent,genetic,desk,smuggling,counted
sing,rob,heights,hat,devastating,targeting,ho,relay,monument,ted,ports,sweeping,raises,muscle,shocked,rogers,discussing
belonging,pressing,ambitious,miners,humanity,afterwards,drought,abuses,blind,boxes,tears,sells,rely,calendar,immigrant
hanging,doping,wen,advocate,protocol,significance,actively,bet,backs,competitions,endorsed,shadow,themes,jointly
concentration,exploration,jihad,forecasts,hometown,counterparts,indicted,slide,wounds,translated,ideal,suspicion,au
collaboration,accurate,surged,crowded,sealed,gather,indigenous,praise,measured,sequence,hide,consisted,edged,mode
remembered,confrontation,climb,convince,anymore,slowdown,preparations,priests,surviving,initiatives,counting,pearl
shield,furniture,hung,dee,substance,volatile,columnist,arrives,uncertain,expense,cooper,firefighters,pure,overs,battery
acid,prefer,sang,pointing,organizing,legally,dealt,holidays,random,ranch,boosted,stalled,barred,zoo,breakthrough,dealer
farming,farmer,frontier,credibility,amazing,maritime,cardinal,tsunami,receiver,refusing,chest,tournaments,surprising
existed,tear,archbishop,faction,extending,physics,lined,refusal,debts,explosions,starter,cheese,gambling,suits
recovering,lawmaker,offshore,historically,tougher,hire,diverse,protestant,marking,explains,administrator,audiences
permitted,tribes,admission,pitching,constantly,silva,rescued,lasting,collections,stern,moreover,mounting,honors,barrier
urge,exhibit,boundaries,negotiated,neighbouring,urges,undated,mothers,athlete,minds,subway,eagle,removal,plea,eagles
curb,touched,romantic,belonged,fantasy,optimism,affiliated,confirmation,correspondent,civic,bullet,hunger,excited
cautious,hiring,voices,representation,sample,overtime,evolution,reed,wound,modified,exercises,bearing,bread,wicket,seal
neutral,rumors,riots,afterward,statue,preventing,negotiators,skating,portrayed,concerts,balanced,rifle,resource,latino
reviewed,bull,dramatically,beneath,yields,contested,requirement,reject,pepper,contacted,proven,bachelor,defeating
diocese,rocky,literally,drives,commitments,fa,disarmament,rolled,emirates,murdered,indoor,demonstrate,dubbed,slight
weaker,declare,signature,ammunition,borough,starred,pursuit,sophisticated,weakness,nose,experiment,craft,depend,bulls
dad,topics,consisting,bishops,retire,deemed,crews,valued,offset,saints,inspections,retreat,hearts,answered,nonetheless
chad,iv,openly,joy,initiated,brutal,disc,tremendous,registration,breakfast,institutional,speakers,shortage,hailed
horror,triumph,dated,encounter,cinema,picking,cycling,patent,partially,investigated,unexpected,surname,spreading,sum
petition,achievements,contributing,suburbs,debris,heating,elder,rebuild,haven,bulk,secular,sits,lifestyle,unidentified
populations,abandon,spin,forth,stationed,sweep,eleven,roster,butler,portrait,frustrated,liquid,waited,towers,decides
noticed,adventure,refuge,cole,fence,ups,mixture,rent,opposing,junta,speaks,concessions,fault,noise,updated,murders
impressed,brick,enrichment,panama,journalism,premium,bowling,rains,deciding,examine,junction,touring,mom,rays,leftist
publicity,shaped,shrine,honest,confusion,translation,purchases,gifts,slump,submarine,consistently,flown,animated
patterns,perceived,aging,threaten,budgets,flee,holder,discount,medieval,physician,scholar,monitors,smile,comics,sheet
pursuing,businessmen,processes,panic,awaiting,adapted,wounding,segment,sank,painter,experimental,cult,sponsor,deposits
transaction,instrument,guaranteed,distinct,solidarity,blasts,governmental,receives,salaries,whereas,nationally
televised,scattered,tonnes,obligations,agrees,strategies,dependent,listening,absolute,guarantees,postal,unfair,styles
ankle,leagues,grandfather,runners,presents,volumes,origins,pocket,shirts,heroes,crystal,demographics,celebrations
explore,hardware,reactor,scope,somehow,welsh,stopping,motivated,placing,flash,proceed,accepting,merchant,fails,tense
deeper,prestigious,automobile,comfort,strengthening,topped,millennium,inaugural,jurors,hopefully,slip,humor
jurisdiction,prompting,painful,quarterly,locally,prosperity,diplomacy,dust,argues,denounced,ounce,braves,capita
troubles,approaches,filmed,lightning,comply,folks,mars,publish,emerge,cheaper,overwhelming,insist,sponsors,cloud
extradition,researcher,supporter,chocolate,nonprofit,posed,conversion,spectacular,spell,quarterfinals,riders,flames
responding,boundary,twins,stating,downturn,bailout,submit,worn,herald,dirty,traditions,guidance,belongs,honored,organic
keen,avoided,topic,interstate,warfare,phrase,belong,presentation,hub,burn,intensive,noon,lock,manages,martial,reliable
legendary,draws,wolf,burst,sued,photographer,advances,cups,responsibilities,grows,discover,girlfriend,mart,conceded
halted,whenever,rallies,witnessed,babies,till,predict,clan,hopeful,taxpayers,acceptable,mechanical,sorry,wrapped
stronghold,nursing,bankers,admit,surveyed,excessive,accomplished,brad,fever,remainder,completing,eta,characteristics
lin,database,blocking,domain,spare,exciting,willingness,assisted,planted,endangered,incentives,watchdog,mp,chronicle
slowed,controlling,campaigning,battling,diesel,engagement,mate,bullets,edited,overhaul,predominantly,impression,load
favorable,phenomenon,barriers,examined,bones,supervision,opinions,aspect,instructions,cope,frequency,automatically
expelled,quest,sacred,decisive,linking,shifted,coordination,ariel,fake,symphony,pioneer,sue,physically,reflecting
diversity,magnitude,lobbying,runway,chemistry,thirty,sized,marched,lobby,frustration,fisher,broker,consortium,pressures
licensed,scholarship,adequate,standoff,circulation,fictional,commune,armored,refuse,technological,adoption
identification,negotiator,decree,dr,syndrome,butter,sung,honorary,mirror,recalls,testify,criteria,inspiration,brooks
arroyo,cow,finger,seemingly,favour,ceiling,radiation,organ,connect,hence,defenders,collecting,hull,troy,premiere,walks
soared,injuring,manufactured,communists,trainer,soundtrack,dictator,rankings,adjusted,weakened,foul,dual,flower
characterized,observer,ballet,firmly,mathematics,lifts,interpretation,oak,slowing,creates,resolutions,machinery
brilliant,inch,naturally,syndicate,thoughts,trends,cement,undermine,baptist,pays,basin,paramilitary,indicating,theft
compiled,cave,toys,focuses,letting,developers,ac,supplied,additionally,lesser,odd,descent,lesson,switched,cleric
occasional,advancing,roadside,guided,bidding,distant,mini,excess,cubic,mere,pit,fleeing,levy,grey,trio,combine,confused
hosting,epidemic,divide,autumn,minorities,shareholder,defendant,egg,speeches,reward,swift,shake,duo,certified,yahoo
purchasing,assess,organised,contrary,experiments,travels,wet,honour,hike,suspend,genre,drilling,wise,strategist
reserved,exclusively,trigger,steep,sacrifice,coat,pose,detective,spotted,marry,vocals,disorder,providers,innovation,rid
eventual,outer,removing,tag,widow,unsuccessful,releasing,pharmaceutical,separation,guitarist,revive,lion,pet,utilities
screening,rushing,loud,capabilities,rebuilding,voluntary,costly,sends,guardian,brokerage,highlights,renowned,poem
bottle,baron,quietly,acceptance,simultaneously,identical,priorities,depot,hospitalized,contractors,fights,accounted
queens,heavyweight,wishes,rouge,devil,bold,toy,hop,headline,emphasized,greenhouse,artificial,underway,tracking
cancelled,lama,lone,disappointment,governance,mild,hectares,explaining,fragile,pronounced,courage,tasks,oxygen,relation
steadily,preserved,mortar,structural,warriors,cooperative,finances,array,profitable,imprisoned,soaring,loves,respective
regret,deck,succession,monastery,attackers,decrease,freshman,plaza,oversight,throne,sworn,challenger,youths,intends
oriented,partisan,unacceptable,shells,rider,toured,suggestions,fare,caps,fitness,retiring,refuses,rifles,scenario,item
tail,chambers,withdrawn,borrowing,admiral,suspicious,robust,conversations,scrutiny,storms,basque,impoverished,nurse
investing,coached,mud,organisations,leone,photography,unbeaten,marijuana,threatens,chuck,courtroom,noble,provider
compliance,saves,damaging,underlying,transformed,pen,prayers,rings,capability,extremist,tribune,statistical,violating
banner,corrupt,layer,poorly,spill,horn,teeth,financed,amongst,kg,upgrade,rehabilitation,debuted,secrets,warns,sleeping
fined,knicks,declines,peaked,backup,pot,organize,climbing,accommodate,packages,policeman,jobless,meal,heaven,continuous
jumping,destroying,nominations,subscribers,approaching,maps,blown,trader,historians,beats,surveys,dynamic,psychology
notorious,rod,lengthy,concentrate,centered,diving,lowered,hamburg,informal,sauce,accessible,concentrated,venues,bruins
thereafter,proliferation,mercury,evacuation,ceremonies,sen,toxic,button,recruited,slower,ought,instrumental,talented
gallon,collision,trick,mansion,advocacy,devastated,vegetables,congressman,premiership,instant,nets,define,qualifier
illustrated,tee,proceeds,tariffs,permits,municipalities,plagued,pickup,sovereign,advisor,feeding,interference,olive
specialists,highlighted,fueled,pump,freestyle,reader,strictly,orbit,acknowledge,lucrative,cafe,employer,worlds,checked
harvest,circles,disclose,expertise,broadcasts,directions,gauge,outskirts,tune,stored,suggestion,harper,priced,charging
mandatory,juice,gunfire,pursued,manual,coca,commons,donor,nowhere,seize,museums,specialized,outlets,publishers
delivering,semifinal,rabbi,leather,reds,hybrid,shorter,intensity,randy,perfectly,drops,cigarette,mason,taxi,warn,greens
editions,admits,whilst,safely,performers,chi,casting,halftime,easing,cry,throws,whites,convert,vary,atop,slalom,matched
valid,connecting,touchdowns,ingredients,architectural,displays,grades,associations,tap,pierce,shipments,abbey,glory
poems,commodity,colored,perception,forgotten,enthusiasm,span,accordance,designers,worship,sidelines,propaganda
inevitable,prisons,grabbed,printing,militias,tips,eased,averaged,benedict,baht,stepping,suitable,surprisingly,achieving
vs,bedroom,detected,underwent,rhetoric,poultry,greeted,interactive,automaker,anonymous,generals,wanting,beliefs,textile
successive,expressing,aggression,bolster,anchor,highways,evolved,kilograms,conferences,birdie,developer,railways
ministerial,boosting,populated,midday,recommendation,lung,apartments,binding,teenage,meter,sailing,choosing,commented
logo,ignore,bailey,wisdom,buenos,residing,ruler,flooded,assembled,inn,tissue,opposes,theaters,chess,palmer,symbolic
shortages,filling,declaring,provisional,theories,narrowly,spectrum,accuses,ham,adaptation,stamp,tales,unified,lighting
locals,protested,teenager,ottoman,recruiting,breakaway,dame,breeding,skiing,searched,romance,gangs,picks,battered
sexually,alarm,evident,struggles,commodities,knife,dining,spa,motorcycle,classification,breach,imprisonment,cultures
tables,independently,eurozone,passport,outgoing,invaded,disclosure,genuine,recipe,loses,stunning,freely,affecting
housed,considerably,acute,administered,licenses,ensuring,graves,hart,robbery,fishermen,colleague,chronic,excluding
clearing,highlight,measuring,strengthened,sculpture,dish,criticised,enforce,nerve,apology,serial,sultan,fines,erected
mysterious,dominate,filming,chairs,shook,mentally,drag,cubs,rhythm,realistic,raiders,sectarian,contingent,attraction
transformation,migration,sailors,tang,gen,hurricanes,laugh,drums,burton,hitter,insisting,shaw,compact,stripped,chef
spotlight,zaire,ladies,grams,departed,facilitate,soap,oval,sometime,checking,meals,timetable,treating,bunch,cleaning
bow,evaluation,dirt,ventures,observation,relating,pine,graduating,drinks,contracted,harassment,graduation,airplane,joke
freight,enhanced,crushed,surely,labels,cartoon,mature,solely,lease,devils,tube,heroin,retaliation,genes,sheep,sounded
slammed,justices,usage,appreciate,tender,altitude,celebrating,abducted,telegram,volleyball,installation,strained
equality,glad,caution,dragon,surrendered,straw,nickname,bacteria,grandmother,ruins,sailed,candidacy,skill,festivals
imminent,cavalry,monopoly,spaces,salmon,diagnosed,contention,burial,productivity,platforms,programmes,shouted,holders
shipped,pastor,ruth,dragged,debates,nova,ghost,enters,naming,intend,complain,rebuilt,brokers,custom,bids,canyon,regain
enclave,embrace,archives,incredible,tragic,moslem,societies,trademark,immune,wheels,automakers,precise,implementing
java,math,retailer,stomach,gilbert,plates,physicians,inherited,decorated,pence,slot,anxiety,implications,rolls
inventory,namely,bargain,grip,meantime,routinely,downhill,distinction,intentions,ordering,reveals,inventories,poised
tide,knock,lacked,bottles,exporters,isolation,totaled,skeptical,impeachment,leaf,nee,altogether,automotive,weighed
spurs,pairs,substantially,objections,shattered,flexibility,sandy,celebrities,slaves,migrants,slave,prescription,monster
antitrust,appreciation,floors,keys,loyalty,suppliers,entity,monks,jungle,keeper,wholesale,commanded,cellular,careers
prohibited,gesture,originated,demolished,grid,stunned,innovative,resist,dale,obstacles,recommend,everyday,merit,wartime
ailing,racism,spencer,generating,accords,beside,immunity,ambitions,wade,preservation,mess,sacked,chains,fearing,trades
precious,scorer,mouse,extends,coordinated,arctic,proclaimed,scandals,lodge,rejects,exchanged,margins,angle,aerospace
aiming,consent,brent,ace,householder,transmitted,inauguration,epic,nurses,reviewing,cola,exceed,divorced,proportion
fifteen,grenade,cautioned,amendments,garage,travelling,congregation,dell,floating,quartet,superintendent,surgeon
appealing,alternate,conclude,mob,strokes,tan,biology,pork,ear,objectives,blog,pale,pipe,purple,majors,cancel
permanently,poorest,emotions,logic,tomb,potter,commanding,influences,amounted,angered,compilation,lenders,stir,justify
commercials,basement,rupiah,losers,animation,credible,wellington,fiber,furthermore,reactions,separatists,outrage
unusually,tapes,competitor,courthouse,hungry,deliberately,graduates,rescuers,failures,renaissance,bike,joins,pledges
grandson,clouds,bout,pilgrims,instruction,spectators,cigarettes,coins,multinational,survivor,ringgit,screens,broncos
reversed,ministries,hood,rejection,tass,obligation,issuing,flowing,scared,clerk,enrolled,generous,shy,drum,heated,hedge
cabin,josh,lottery,posting,quoting,plains,bath,resumption,manning,companion,hammer,mineral,columns,gospel,elimination
cats,encountered,repairs,deserve,visitor,invented,risky,dome,endorsement,duck,adventures,lethal,putt,contend,oversee
recreation,livestock,panels,elevation,anthrax,intensified,singers,elevated,pleasure,fifty,dairy,acquisitions,baseman
imposing,addresses,deposit,intact,introducing,blockade,fingers,portions,slain,unnamed,countryside,uniforms,shifting
calculated,comprises,workshop,trailing,precisely,revolt,sympathy,accuse,accompanying,infections,recognised,rotation
wives,cm,servants,diabetes,transitional,trace,decreased,setback,timothy,steal,absent,oral,punch,healthcare,photograph
consultations,undergo,kiss,terrain,punished,rubble,safer,codes,slated,reservoir,fantastic,coordinate,reductions,buyer
treatments,alike,matching,flexible,thereby,icon,dignity,naked,stays,reads,unhappy,minimal,lance,timber,writings
dispatched,carol,enjoying,rap,wines,intersection,fulfill,patrols,intervene,hook,rivalry,mourning,install,possibilities
grandchildren,hardline,disasters,exceeded,wrongdoing,tenth,deer,cake,plunge,assignment,pitches,protective,stranded,jong
enacted,sinking,extensively,hey,blaze,legislator,cartel,distinctive,insurers,engaging,mariners,beaches,apartheid
tolerance,destinations,teens,hardest,ash,header,secretly,comparable,dissolved,aggressively,laying,contractor,unemployed
certificate,endemic,teenagers,moody,leak,punish,tires,financially,sooner,basket,highs,nephew,grab,deficits,architects
bipartisan,unofficial,rental,unanimously,nearest,enabled,corresponding,confront,reservations,recasts,favors,premiered
chorus,memo,audit,pregnancy,spirits,minus,altered,booming,persistent,creditors,laser,postseason,gunman,contents,dangers
securing,affiliate,stormed,scout,productive,swap,faithful,boulevard,reopened,avoiding,aggregate,revived,landslide,rand
dc,narrative,advantages,documented,eldest,persuaded,directing,sanders,raced,indicators,supplier,choir,statute,metals
grenades,christie,showdown,variations,clashed,input,insurgent,ashes,patience,ultra,responses,banning,server,bah,capped
oversees,ai,liability,raided,classroom,drummer,recipient,outright,conventions,spark,armies,atrocities,bats,sellers
boxer,abused,ugly,poles,poured,reacted,designation,bowler,curriculum,abilities,practiced,profession,sterling,default
dioxide,viewing,nominees,newton,shootings,breakdown,heightened,cure,disk,sheets,rupees,broadcaster,visas,jewelry,woes
afghans,differently,undergoing,arch,wary,delicate,downs,midway,employs,monitored,stealing,slim,outlined,lacks,heir
refinery,statesman,breathing,descendants,travelled,rulers,eliminating,seniors,darkness,presenting,birdies,figured
relieved,seminar,peso,mah,sin,technically,economically,ram,miracle,supervisor,spends,kohl,deploy,geographic,exporting
menu,linebacker,slavery,pants,manufacture,tally,delegate,snapped,semiconductor,haul,loop,lacking,ceased,tier,symbols
scare,liberals,clause,investigator,ltd,qualification,excuse,forty,aerial,react,jam,ranges,minded,conclusions,echoed,lit
catching,overturned,flour,relaxed,tumbled,alpine,transform,spur,doctrine,toss,warehouse,denying,sharks,moth,gaming,pa
settling,solved,dolphins,communicate,astronauts,soup,patriotic,lets,transparency,colour,texts,centres,critically,pupils
anxious,sentencing,slid,protesting,glen,pitchers,believing,boyfriend,laps,staging,airstrikes,weekends,flavor,laundering
transported,decent,infant,bombed,grove,lightly,overview,agreeing,applying,silicon,batsman,presumably,locker,ore
reminded,sergeant,instability,compare,confederation,justified,shame,varied,prefecture,intelligent,rounded,platinum
teaches,trinity,liberties,tends,tent,romanized,leaning,container,effectiveness,respiratory,relocated,garbage,caucus
pray,suite,unpopular,hp,alternatives,exhibitions,typhoon,upbeat,uncovered,thanksgiving,examining,satellites,dissidents
specify,inland,overhead,tortured,alien,stretched,closes,launches,ensemble,morales,batteries,ritual,sheik,alter,helpful
confessed,crush,statewide,halfway,breath,detect,download,ha,skipper,sanctuary,assuming,magnetic,interrupted,yah
paramount,ripped,creator,summoned,bore,enjoys,snap,warplanes,ethical,fluid,mortgages,aluminum,limiting,medalist,idol
affordable,viable,interpreted,marseille,expired,pricing,violate,asserted,punk,specialty,checkpoint,embraced,rocked
stole,foundations,offerings,jacket,gases,galaxy,tanker,notre,harmony,upheld,alumni,reactors,lover,mountainous,mafia
traces,stark,conscious,drill,seasonal,beans,bogey,governed,butterfly,swine,pin,amazon,inadequate,dressing,mi,bicycle
tactical,bloodshed,lords,handing,litigation,sequel,singled,skilled,founders,computing,peacefully,concepts,awaited
restoring,shootout,affects,harbour,tin,depicted,archaeological,amp,dishes,stiff,recruit,unilateral,finale,comprising
thirteen,dried,midst,honours,smallest,dividend,breed,hun,payroll,conductor,crashes,excluded,libraries,ss,shelters,flies
bee,calories,confined,racist,segments,favourite,emotion,dismissal,barracks,exceptional,recipients,incentive,firearms
trans,runoff,plaintiffs,liver,confronted,corridor,davenport,cluster,layoffs,sustain,boarding,fixing,carved,podium
battled,chasing,cliff,supermarket,juvenile,overwhelmingly,intermediate,delighted,navigation,medicaid,accountability
searches,privatization,compelling,diameter,sorts,corners,entities,crosses,identifying,deported,resisted,alpha,cyclone
spacecraft,grocery,confederate,vi,airborne,volcano,marriages,twist,owed,trash,peer,labeled,dig,dancers,schemes,lately
richest,upgraded,horizon,benefited,prizes,contender,varieties,merchants,beds,tying,relegated,proposition,observe
determining,banker,satisfaction,capitals,moo,availability,donation,shoe,appoint,seas,worthy,theatrical,bans,ducks
convincing,hawks,dear,prone,unfortunate,telegraph,instructed,winger,disarm,oath,complaining,ab,sticking,allocated
metric,innocence,explorer,recipes,candy,adjust,commissions,dissident,islanders,attribution,negotiation,heels,excellence
torch,mir,fruits,shoulders,quote,fitted,consolidated,ransom,summers,distribute,organs,silk,restraint,profound
consciousness,mercantile,sword,divine,homers,respondents,guarded,acquitted,marketplace,prolonged,fathers,seminary
unnecessary,smashed,opted,bare,shifts,clinics,consequence,ana,serena,flagship,undertaken,renew,plotting,hemisphere
laboratories,piracy,chaired,est,understands,reply,medicines,exiled,embassies,betting,guild,exploring,disastrous,dumped
bias,rainfall,overthrow,accelerate,dictatorship,revealing,equation,speeds,wilderness,disposal,trailer,bonuses,swim
incoming,charitable,subcommittee,chat,shoppers,socialists,jokes,propose,yeah,constructive,circus,con,weighted
arbitration,speedway,dancer,announces,sail,committing,crises,clergy,porter,supposedly,trustees,peers,spite,electorate
turf,kirk,manor,ambassadors,burke,consolidation,licensing,interaction,investigative,penny,colonies,condemn,steering
smiling,crying,trap,undergraduate,memorable,meaningful,spike,assure,partnerships,vertical,communism,es,administrators
satisfy,relegation,tops,blasted,shelling,dominance,sake,kidney,disrupt,bubble,attracting,ton,tire,complications
chartered,reunion,escort,attractions,briefed,drawings,battlefield,upward,relied,cannon,pleasant,vows,vacant,compounds
attitudes,nightmare,parked,missionary,coke,invite,loving,farther,facto,boots,merchandise,purely,deliveries,seller
characteristic,skies,prophet,enlisted,transparent,ears,den,drunk,tents,unanimous,transfers,lawn,weighing,killers
bargaining,magistrate,theology,stricken,performer,contests,reopen,newest,cholesterol,reigning,monarchy,applies,starters
famed,waving,edges,insufficient,reminder,observatory,mask,inability,overseeing,practically,desperately,gym,moss,lesbian
washed,desired,filmmaker,confidential,ki,axis,grateful,hamlet,evaluate,patch,ambush,voyage,consulate,insight,wreckage
colorful,nicknamed,hander,reinforced,coupled,medication,turnaround,advertisements,toppled,remembers,beloved,deserves
exported,cal,hatred,ideology,resorts,ravaged,bent,falcons,sprawling,interrogation,contaminated,yearly,lunar,ft,hinted
contenders,habits,garrison,weigh,rotating,episcopal,executions,mechanics,stamps,thriller,shallow,limitations,pullout
unite,grim,acclaimed,reflection,nah,stupid,goalie,offenders,brigades,chapters,inform,absorbed,assurances,scrap,berth
slaughter,freezing,professors,novelist,buck,panthers,log,griffin,locomotives,garlic,sunshine,wrap,datafile,accuracy
kicking,posters,rage,treasure,functioning,halls,manuscript,booth,correction,granting,gravity,lens,obtaining,leap
geological,excitement,forbidden,workforce,wash,chopped,lovers,consultation,renovation,diagnosis,hurdles,fossil
screenplay,teaspoon,biblical,wished,sticks,unexpectedly,logistics,generic,successes,oven,behaviour,slumped,healing
mighty,catcher,pct,certification,testament,workplace,goodwill,instances,notified,monarch,abolished,enrollment,tomatoes
inclusion,networking,favorites,installations,throat,reunification,academics,forthcoming,guilt,accidentally,beings
thoroughly,oracle,booked,employ,digit,particles,blend,embarrassing,councils,catches,pond,acquiring,spelling,cooked
regulate,pockets,curve,deadlock,umbrella,treasurer,fortunes,apologized,forge,layout,stint,valentine,arrange,varying
lure,liquidity,finishes,propelled,furious,depressed,fisheries,obstacle,unaware,variable,planting,respects,vegetable
dipped,marching,brave,motive,tendency,incomes,bounced,sixteen,instructor,parole,aided,paradise,sluggish,entrepreneurs
scouts,borrowed,xi,defeats,reliance,enthusiastic,downward,cooperating,warrior,indications,shaking,promotional,barney
homeowners,overwhelmed,judged,substances,mechanisms,casualty,probation,freeman,nationalists,tongue,bits,resolving
defenses,likewise,merge,consequently,regained,beam,dodge,bang,imagination,stabilize,temples,lighter,yacht,inappropriate
dock,fabric,ignoring,ambulance,wondering,institutes,ratified,collar,confiscated,nutrition,branded,screaming,oust
enhancing,outspoken,rah,shouting,blank,charities,reconnaissance,grande,ulster,renewal,dismiss,fireworks,injection,sink
clues,consist,sponsorship,pie,robot,brush,pour,cherry,mediation,papua,airing,averaging,brink,leaked,forged,assassinated
counseling,hydrogen,prepares,layers,rams,deserved,bend,artifacts,fiat,disbanded,batted,constitute,comedian,applicants
expires,cooling,lectures,signaled,whale,weakening,subjected,showcase,weaken,curfew,carpet,disrupted,proteins,pensions
capturing,occurring,broadly,assumption,tablespoons,campaigned,berry,lemon,brokered,exhibits,rode,bite,vacuum,wears
masses,mentor,variation,elephant,unspecified,sunny,accession,subtle,marvel,fraction,vintage,smell,portraits,blowing
grammar,roc,tightening,marble,classics,integral,evacuate,monte,kidnappers,vendors,disambiguation,plateau,monk
compensate,motivation,mathematical,ideological,restrict,outfit,recruits,solving,fold,creatures,wiped,essence,rides
prompt,poison,consumed,orientation,fashioned,renewable,premature,disorders,grief,headquartered,unification,pizza,kicks
civilization,voluntarily,disturbing,proving,likelihood,disappearance,pianist,bankrupt,lecture,brass,expectation,bribes
conceived,molecular,fidelity,casual,practicing,sizes,drain,convictions,newer,wherever,fares,slash,mercy,fourteen
prospective,construct,bells,avalanche,backdrop,herein,finest,functional,scoreboard,contentious,siblings,gods,dos,gamble
accelerated,tipped,tainted,commentator,mickey,kyle,carnival,reservation,duration,preference,shields,pistol,elegant
brotherhood,tucker,exhausted,triangle,environmentalists,militiamen,memorandum,cage,provoked,exhibited,potatoes
deadliest,projections,regards,slogan,sheer,fortress,specified,indicator,commissioners,bypass,defining,kit,beneficial
marsh,anthem,appointments,dot,sodium,malaria,credentials,skull,observations,colts,debated,bathroom,extinct,snake
knights,bizarre,neighbours,slogans,seekers,rampant,suffers,rented,outlawed,blessing,arose,matrix,billionaire
inaugurated,primaries,hunters,diary,fuels,doctorate,rim,guides,feat,recount,habit,buddy,arc,containers,estates
privilege,unincorporated,essay,forestry,curious,optical,strings,forensic,qualities,coin,republics,orioles,streams
traffickers,connects,canon,umpire,threshold,sidelined,tuition,objected,ballistic,portable,entries,banners,flame
indefinitely,prototype,criticizing,boo,whoever,patron,denial,buzz,evangelical,dealings,hostilities,kph,pigs,pig,batch
stems,exam,dug,speculated,ouster,salad,pile,withdrawing,collector,enzyme,interface,differ,cart,songwriter,surfaced
fletcher,touching,otto,spying,click,adopting,raped,outs,farewell,blunt,aunt,detonated,catalog,archdiocese,fugitive
condemnation,crunch,experiencing,thorough,tracked,supportive,fog,combining,exceptions,psychiatric,laughing,backers
locomotive,instantly,workshops,lowering,glacier,sympathetic,intercepted,ins,myth,applause,nationality,exempt
philosophical,inducted,insects,personalities,mails,retreated,flawed,systematic,donna,termed,precedent,beck,predicting
circular,detection,glasses,thanked,fur,albeit,switching,costume,relying,rejecting,prey,disciplinary,numbered,warrants
cancellation,poses,poisoning,relies,positioned,gainers,borrow,exotic,editing,enabling,legitimacy,safeguard,reformed
janeiro,tighten,accomplish,unconstitutional,postwar,flesh,expulsion,clinched,placement,convenience,suspicions,offenses
globalization,unsuccessfully,airfield,toughest,maple,misconduct,verge,urgency,tightly,seizure,jackets,advocated,sect
dump,trek,genius,bounce,memoir,endorse,rendered,interfere,wrist,journals,proves,welcomes,linear,remind,cracked
sophomore,plantation,narcotics,photographers,outnumbered,slopes,elbow,diamonds,royals,conjunction,listened,traced
escalating,happiness,honey,precision,quantities,gateway,shipment,predictions,volcanic,equities,mergers,specially
cartoons,newt,cruel,lingering,lows,endless,collegiate,implicated,promptly,prosperous,hampered,descended,verbal
readiness,terminus,imam,deportation,carpenter,influenza,jeans,religions,servant,id,youngsters,occupy,populous,revision
align,proximity,nest,shark,bleeding,lo,dissent,accountable,questionable,quantum,canton,talents,roller,trailed,dose
multimedia,ink,disappear,suited,bribery,passports,transplant,puck,commands,accepts,mound,dense,shaken,verse,milestone
recreational,eyed,fellowship,reinforce,embattled,amir,packers,tunnels,govern,buys,dumping,charm,plight,expo,explicit
presided,plug,recognizes,activated,seated,para,competitiveness,deliberate,whip,confirms,demise,catastrophe,wondered
stimulate,peaks,nuts,regulated,identities,shin,hatch,contends,overlooking,hurting,uncomfortable,awful,radioactive
irregularities,proceeded,formidable,jo,entrepreneur,moratorium,handles,stabbed,gradual,lend,totaling,logical,signatures
marred,mixing,embarked,readily,bourse,websites,tackles,encounters,slashed,communique,hawk,necessity,petty,stretching
taxpayer,resistant,persecution,owing,boot,stressing,gothic,drowned,complexity,disability,autobiography,entertaining
adjustment,slaying,pilgrimage,quantity,quota,bulletin,clippers,consultants,conflicting,premises,disagree,masks,restart
wreck,trunk,knockout,enforced,surging,dong,trusted,collectors,distinguish,armor,airspace,destiny,thrust,patriot
detectives,dive,anticipation,balloon,baking,feast,rift,cork,waved,trauma,specializes,spray,unrelated,remnants,johns
legion,strapped,prosecuted,continuously,vague,beta,tore,clearance,tended,mice,contestants,bucks,checkpoints
prostitution,scotia,fits,geographical,roundup,verify,adverse,pinch,heath,pandemic,looting,fallout,lobbyists,com,pad
coordinating,bacon,slope,intimate,refrain,emergence,continuation,abstract,harmful,squeeze,shrinking,theological
intimidation,rebounded,lean,surgical,dimension,passionate,foes,endured,frustrating,elders,synagogue,marshal,grounded
blessed,accompany,sunset,glance,thermal,gallons,dresses,artwork,affirmative,polar,hijacked,enduring,woo,mortality
monuments,locate,finalist,rooted,reaffirmed,sided,stretches,convened,cheered,ruined,handover,approves,consult,bust
unlimited,explicitly,premiums,escorted,organizer,leisure,tornado,consolidate,constituencies,knees,undisclosed,crater
marlins,essays,bride,tentative,pumping,tariff,dynamics,scary,wolves,plots,sparking,crane,champagne,rainbow,chanted
conscience,billed,lanes,suns,strains,mavericks,probability,sensitivity,chin,horrible,adapt,millionaire,antarctic,boasts
espionage,lamb,concession,fielder,swiftly,jockey,disagreement,dire,dip,ambition,legends,correctly,chickens,conglomerate
rapper,sore,backward,acoustic,alleging,aboriginal,scrapped,shores,providence,flip,beth,keyboard,weird,variant
prominence,grill,salvage,marketed,secretariat,hay,coral,positively,mar,finalists,settings,superstar,minerals,supplement
outline,chased,processed,galleries,polled,airplanes,appreciated,fundamentalist,bunker,exploit,looming,tabloid,answering
influx,apollo,composers,smoothly,treason,specter,paths,campuses,dictionary,shepherd,prop,liquor,apologize,advertisers
irrigation,liaison,hint,conditioning,recurring,inhabited,theoretical,develops,exterior,fusion,varies,saga,organisers
performs,whales,costumes,infectious,preceded,yielded,psychologist,eaten,frankly,submarines,concludes,twitter,casinos
shutdown,filmmakers,fundraising,ceremonial,judging,min,countless,insider,midfield,emphasize,pools,helm,ensuing,shaky
dimensions,sliding,commuter,maiden,hikes,preseason,proposes,bowled,superb,freedoms,bosses,worrying,comparing,blaming
sitcom,escalation,defiance,mosques,deteriorating,skip,magical,bombardment,processor,commenting,abduction,scenic,cop
plutonium,frost,contributor,patriarch,vocalist,potato,archipelago,isle,indirect,polo,addiction,amended,ridiculous
earthquakes,fu,bordering,morale,timely,ecological,enriched,nightclub,presumed,pub,tapped,tactic,archive,destined
forwards,encourages,loser,captive,auburn,donate,ordained,mel,rovers,disagreed,trump,prints,minors,underwater,makeshift
outlet,accommodation,pardon,caretaker,infamous,quotas,promotes,supplying,worsening,shocking,unwilling,obscure,probable
savage,destroyer,taxation,hijackers,ancestors,wholly,poster,muscles,collaborated,fried,definitive,broadcasters,mediator
vikings,kilometer,subprime,pipes,diminished,impasse,insistence,xu,toe,secrecy,downgraded,ate,shelves,gong,homicide
salvation,exploitation,napoleon,tightened,browns,slice,allegation,remark,echo,patents,gaps,industrialized,stuffed,sunk
lining,drafting,proposing,publishes,accordingly,revelations,pressured,undercover,wheelchair,invention,multilateral
poets,ounces,norm,incredibly,surfaces,listeners,deceased,commentators,levin,combines,reduces,rein,sniper,relax,watches
prosecute,downed,bury,logging,clubhouse,broadband,spurred,pavilion,indexes,underneath,backlash,gymnastics,classrooms
lengths,centimeters,crowned,peng,byzantine,corp,ridden,advise,lang,spinner,literacy,occupying,marina,strikers
embarrassed,whereabouts,junk,inevitably,fitting,shorts,rows,browser,cows,hicks,duma,contended,incomplete,insurer
illnesses,penguins,crushing,tolerate,prestige,reunited,warships,compatriot,videotape,depicting,repression,ranged
barring,demolition,exporter,shelf,lecturer,paved,destructive,possess,dental,recognizing,lifelong,faded,lonely
derivatives,distributing,condolences,pivotal,rogue,brigadier,thumb,sacks,ayatollah,costing,prairie,pills,opium,thunder
realm,reorganization,durable,logan,postpone,dispatch,recruitment,banana,topple,exemption,pornography,violin,somerset
cloth,glimpse,controllers,cowboy,embarrassment,digging,gentle,cone,eighteen,annexed,repeating,mentions,admitting
playwright,tossed,migrant,leverage,sights,fragments,misleading,abruptly,cologne,cables,procession,chanting,commenced
surpassed,skepticism,revelation,freeway,slate,engineered,conquest,kidnappings,nasty,goddess,fielding,dragons
commemorate,accumulated,tributary,outbreaks,cheering,vista,curator,flyers,distress,shrimp,astronaut,rat,renovated
certificates,labs,vicinity,supervised,deposed,cheers,dedication,growers,cuisine,explored,hardy,improper,guru,bother
joked,gloves,overshadowed,emotionally,sufficiently,vault,stirring,stranger,rewards,presbyterian,silly,laptop
acknowledges,muster,spelled,witch,criticize,retains,packaging,compositions,arguably,profitability,bullpen
appropriations,cites,needing,sedan,roses,doses,builders,reinforcements,cultivation,arise,grouping,spokesperson
preserving,collided,screened,ditch,bureaucracy,discharge,avert,rewarded,minimize,olds,clerics,lender,expire,sabotage
erosion,ironically,commercially,pirate,touches,blade,sour,dialect,feud,discovers,taped,teamed,quarterfinal,extremism
fatalities,petrol,pneumonia,customary,immense,downing,illicit,clinch,discontinued,shortstop,sings,acknowledging,toilet
knocking,scoreless,proceeding,contamination,papal,expose,glove,missionaries,designing,unauthorized,goodbye,sporadic
felony,pumped,clement,twisted,obliged,wasted,diverted,stemming,virtue,telescope,sally,desktop,spun,dash,onion,posing
watts,birthplace,builds,delegations,rugged,abide,woody,famine,weaver,disruption,hiking,farmland,reminiscent,quo,squads
warring,ranger,accent,vaccines,upside,creature,manned,condemns,reconsider,translate,rational,promotions,confession
preceding,wan,confirming,spears,fancy,absorb,provocative,mo,deserted,butt,overly,daytime,overcame,transferring,padres
arrivals,spinning,circulated,neighbourhood,chaotic,hostility,archer,terrific,helmet,assisting,sums,protections
comprised,illustration,potent,brook,protestors,bug,controller,tycoon,brakes,burnt,appetite,barber,aspirations,resemble
showers,caring,heal,recalling,cheer,predecessors,inmate,clips,els,tunes,reasonably,underscored,motives,volatility
extract,invisible,expenditure,environments,qualifiers,anytime,homemade,jumps,whistle,sparks,shrink,plague,borrowers
exodus,translator,discharged,redskins,undertake,realizing,hi,curtain,censorship,strife,relate,asteroid,boarded,hormone
rope,convenient,defines,hazardous,adjustments,patrolling,undermined,helms,documentation,repeal,servicemen,pulls,oversaw
packing,clever,contributors,globally,aligned,powerhouse,retaining,widening,clarify,console,waged,lovely,sculptures
cockpit,tighter,rig,clip,homosexual,mg,punitive,independents,cab,fortified,newsletter,martyrs,subsidiaries,habitats
fringe,triggering,mayors,fortunate,seating,resembles,lied,outraged,consulted,sixty,accomplishments,peasants,remake
tubes,demographic,metre,blanket,delivers,unstable,garnered,receivers,homosexuality,spiral,laureate,sequences,fountain
granite,staples,convey,vinyl,breakup,buildup,skate,learns,genetically,roadmap,teachings,abundant,aliens,nowadays
laborers,reef,predators,slipping,treaties,ratification,pulp,tumor,dances,vicious,presiding,undefeated,intentionally
defunct,advancement,cleanup,accusation,spared,blows,scratch,prediction,authentic,pier,listings,bean,leased,buffer
chapman,envoys,inviting,divers,obesity,predicts,assaults,gifted,clarence,inquiries,borne,appliances,elephants
remarkably,authoritarian,collectively,sailor,loyalists,preparatory,pause,fronts,altar,outfielder,blueprint,coffin,cried
vigorously,beard,selective,riverside,module,imaging,pits,assailants,pageant,attacker,philosopher,repay,maturity,educate
receipts,delaying,primitive,drastic,exceeding,tricks,cricketer,lien,barn,clad,abortions,ethanol,garner,prolific,gays
consuming,visibility,armoured,cottage,folded,captivity,alley,speeding,swan,netted,rioting,timed,ruin,prefers,plummeted
departing,portray,regulator,inspire,shortened,poker,hank,graft,sensation,advertisement,sweat,fatigue,chandler,joey
assurance,spate,outsiders,caves,deaf,mailed,phases,void,condemning,mandated,wagon,flora,acclaim,atmospheric,chairwoman
laughed,execute,deter,strips,shapes,seldom,fairy,magnificent,proponents,creativity,graph,constitutes,niche,demonstrates
shower,monkey,besieged,kindergarten,vigorous,lightweight,titans,fundamentals,repaired,gently,meteorological,separating
cholera,scholarships,dividing,participant,mega,bud,cracks,attributes,foremost,steroids,pill,inflicted,hats,technicians
fuller,prevail,enables,privileges,torpedo,dismantle,colours,possessed,busiest,capitalism,welcoming,xvi,lim,catastrophic
configuration,contempt,schedules,austerity,spies,liners,ecology,importantly,residency,alliances,moist,disagreements
steer,liner,expressions,prohibit,admissions,thieves,diploma,thesis,mock,auditorium,franc,vector,blockbuster,blames
snail,awkward,domination,hamstring,incorporate,staffers,mammals,dependence,mesa,larvae,curry,brewers,devised
considerations,barrage,readings,spree,endowment,golds,smuggled,troubling,builder,tenants,timeline,recognise,fork
wonders,airliner,mecca,spider,imagined,embedded,viruses,accurately,pouring,declares,sears,buyout,cracking,luggage,pains
concluding,integrate,advisors,sounding,nickel,relentless,admired,reluctance,masked,mistaken,recommends,maxwell,hurts
realizes,automobiles,pave,upscale,calculations,similarities,tuberculosis,commandos,fortunately,inception,caliber
deepening,individually,sting,rudd,socially,peters,neglected,deteriorated,pets,shortfall,tackling,lent,seals
unbelievable,disturbed,refined,beverage,heavier,dividends,prohibition,modernization,interception,infants,unleashed
sanitation,interactions,paralyzed,vegetation,discounts,filter,doomed,compatible,bassist,badminton,handsome,anime,sphere
enlargement,disabilities,theorem,cookies,coastline,cylinder,grapes,sampling,authorization,pumps,homered,mack
measurement,beast,speedy,formats,automated,rats,winding,shadows,intervened,shooter,oblast,assessed,eng,surrey
succeeding,worsened,pyramid,biotechnology,patrons,distributor,reeves,smugglers,presently,shade,reversal,highlands
corrections,touted,famously,bloom,siemens,mythology,agers,centrist,lively,statues,frames,cord,stripes,announcements
hierarchy,topping,rainy,souls,discourage,maternal,resuming,molecules,goodman,fin,shoots,woodland,sexuality,width
inclined,servers,cocoa,washing,hottest,acre,sack,dismantled,hollow,resting,speculative,bowls,wipe,countered,distances
gubernatorial,revered,eruption,bologna,weber,yorker,shutout,uncommon,disqualified,surgeons,comprise,assertion,analyze
possessions,hefty,restive,batman,loosely,champ,criticisms,umpires,exclude,procurement,interpreter,wildly,impacts
exaggerated,planners,swimmer,correspondence,totals,gunned,wrestler,scales,applauded,rallying,speculate,accredited,exams
regrets,clout,variants,perpetrators,unconscious,cane,apparel,eternal,deprived,analyzed,fiercely,parishes,limestone
complement,directive,undergone,shine,paso,planets,strangers,populist,scouting,corrected,looted,lumber,meltdown
continuity,replaces,balancing,manuscripts,constituted,surprises,feminist,arson,ample,thrilled,authored,crescent
retirees,synthetic,fulfilled,sanctioned,guarding,belle,deterioration,vampire,bolt,sexy,motto,projection,framed
contracting,defiant,smokers,specializing,grandparents,turnovers,surf,horizontal,generators,kraft,dominating,affluent
hail,slick,fiery,outpost,constraints,doubling,outrageous,specifics,examiner,lighthouse,undersecretary,promoter
fledgling,demonstrating,salesman,accessories,veterinary,courtesy,jails,bitterly,corrects,cornerback,relieve,humble
whaling,crashing,induced,nerves,crisp,premise,scorers,motorists,supermarkets,weary,scan,lobbyist,owes,newcomers,waging
organizational,specimens,arresting,float,interceptions,reformist,backgrounds,cite,smiled,gonna,jays,prevailing
refineries,guiding,replay,feedback,scaled,textiles,abandoning,requesting,bets,poorer,implied,dissolution,angrily,purse
hypothesis,sideline,underlined,nationalism,pretax,stadiums,bowlers,depicts,accidental,arbitrary,lounge,intensify,hurdle
descriptions,conquered,loading,inspect,cisco,counterterrorism,neglect,lambert,highland,opt,oriental,compulsory,sliced
fixtures,undoubtedly,exclusion,strikeouts,injunction,friction,tripoli,manga,operatives,raging,rove,banco,outreach
flurry,apiece,portrayal,socialism,vanguard,alps,fury,stoke,perennial,kronor,robbed,converting,fairness,melody,strengths
tastes,incorporates,fundamentally,cocktail,notebook,publicized,rulings,prescribed,await,misery,indirectly,unarmed,foil
extinction,ideals,suppose,expenditures,intellectuals,brewery,reckless,gill,micro,stalemate,pipelines,sincere,landmarks
flaws,photographed,wizards,softball,undermining,escalated,assessments,murdering,whitewater,pioneering,philharmonic
cousins,implies,vii,lashed,chargers,dilemma,medications,progressed,pharmaceuticals,nail,lips,allocation,gastropod
brewer,radicals,ensured,earnest,os,homage,praising,unpaid,thriving,interchange,coordinates,discovering,discs,belts
prudential,pal,brewing,seizing,observing,quarantine,ribbon,prevailed,professionally,delight,eclipse,subtropical
emission,emigrated,sketch,sands,holed,hints,sensors,ms,irresponsible,baton,mint,ours,twentieth,measurements,fool,hogan
volley,operative,lotus,portal,autopsy,seaside,aces,lodged,reassure,reliability,eh,allegiance,eligibility,velocity,cedar
heroic,cops,fixture,bodyguards,inscription,valve,contraction,hale,reproductive,elevator,burger,enlarged,justification
indie,pistons,seafood,vanished,ion,comparisons,boring,iconic,daylight,dusty,dragging,prevents,funk,med,doll,jeep
prostate,preview,attracts,email,yorkers,modeling,batters,dare,transporting,barton,raja,fraudulent,plunging,frog,oaks
narrowed,resumes,licence,logistical,puzzle,jenny,certainty,rover,townships,slept,forehand,tallest,prostitutes,sculptor
thigh,stack,rigorous,wires,seventeen,locks,shaft,disperse,massacres,reliever,organisms,fowler,impending,defends,fist
midland,elusive,expressway,horns,trilogy,herb,widened,charismatic,severed,confusing,supervisors,continually,hd
fascinating,baggage,stairs,affiliation,fatally,foe,signaling,brains,sway,pharmacy,cleaner,brake,resides,evenly
enforcing,coincided,tomato,victorious,grasp,jumper,wool,staple,savvy,consistency,communal,spawned,darling,lavish,leaks
accustomed,ambushed,pledging,resentment,owe,fertilizer,vol,concede,vitamin,assert,cesar,expresses,camping,hammered
cultivated,averages,assignments,hee,jill,dismal,inserted,subsidy,charming,empress,anticipate,combatants,marker,settler
emerges,boca,routed,splitting,counters,citation,malls,ancestry,subdued,pg,overturn,absurd,cognitive,ordeal,cycles
convoys,portfolios,atlas,courtyard,adequately,verification,rabbit,scrambling,kidnap,genome,passive,bugs,sewage
syndicated,reinstated,incorrect,unpredictable,ravens,medley,happily,undecided,drainage,deregulation,preventive
exploited,scarce,alerted,crippled,chooses,drake,welch,drained,refining,seasonally,boycotted,fractured,dispersed
compares,unfairly,psychiatrist,jew,slap,extras,cheating,fearful,warlords,nod,mobility,dismantling,crossings,mortars
battalions,mourners,assistants,newcomer,frightened,haunted,finalized,celebrates,installing,breathe,bothered,auxiliary
staunch,warlord,pleas,overlooked,viewer,mediators,warheads,recycling,arrow,spilled,alleges,orchestrated,fours,apparatus
manipulation,displaying,compassion,compelled,prohibits,bye,cares,analog,vowing,piazza,lip,employing,debating,batter
cruiser,tuna,convene,terminals,rapids,pottery,marginal,explode,bleak,quell,dial,mirrors,interval,interact,alarmed
bushel,envisioned,qualifications,maneuver,someday,oilers,nonsense,swat,holly,sociology,weld,inconsistent,obsessed,rom
vale,algorithm,er,gala,crusade,screenwriter,consultative,quicker,remedy,titanic,discoveries,sandwich,corpses,crest
beetle,ineffective,pasta,bred,garment,curse,drastically,vibrant,runaway,simultaneous,encouragement,disciplines,merits
weighs,miner,praying,nuggets,trustee,onwards,ruby,trimmed,counselor,golfer,blitz,forecasting,wired,concealed,facial
waterfront,mas,substantive,predictable,tenor,stockpiles,flavors,gatherings,grape,modeled,consul,industrials,swinging
ingredient,competent,narrator,protects,relics,recess,plaque,disciplined,perimeter,seminars,pulse,mapping,unavailable
canvas,cloning,anchored,valleys,captives,reelection,despair,structured,spreads,soda,crow,fullback,defied,constituents
honoring,salon,tricky,outcry,shutting,buttons,sc,spirited,outing,blankets,injected,marches,heather,upgrading,hitters
vivid,superman,roofs,unilaterally,modifications,guitars,rout,dams,genoa,variables,aka,statehood,hooked,kickoff,asleep
spouse,prominently,laughter,spice,evasion,shaping,leveled,digest,imagery,cans,deliberations,verified,sentiments,provoke
winters,coats,outcomes,hazard,intriguing,rigid,sidewalk,centerpiece,dolls,mastermind,earns,sahara,capsule,antibiotics
survives,maya,pioneers,stunt,aggravated,beneficiaries,plead,alcoholic,memoirs,realities,urine,mayo,commando,parameters
fertile,bach,shipyard,gameplay,carriage,voltage,mutually,stein,viral,liable,rituals,detainee,verses,spinal,jeopardy
ratify,punt,hanged,practitioners,murderer,terminated,trainers,protagonist,closet,cooler,recorder,retrieve,fry,pushes
affection,fraternity,stumbled,particle,vow,aiding,undertaking,approving,ballpark,xxx,uphold,irony,symposium,volunteered
pupil,assaulted,alto,contributes,pacers,onions,depart,paired,baroque,reminds,abusive,morality,swings,duel,activism,doom
tasked,constituent,cared,affiliates,weaknesses,proxy,ashore,incursion,recounts,stained,rowing,laughs,stringent
satisfactory,norms,stall,devotion,lasts,subscription,indoors,coincide,irregular,colon,replacements,devastation,referees
daring,seahawks,prevalent,monsters,acceleration,feeds,cleaned,oz,discontent,concentrating,insult,ladder,disco,stirred
cyber,confronting,thatcher,passages,scheduling,kaiser,moderately,watershed,violates,butcher,dough,explanations,regimes
saturated,satisfying,defuse,festivities,phantom,advising,shining,educators,owning,miniature,rested,genres,remarked
caucuses,demo,digits,unlawful,extradited,stresses,excerpts,bates,distributors,fossils,combinations,envelope,wit
circuits,pounded,prejudice,innovations,freshwater,hurled,inspected,turbulent,workout,beacon,groin,newswires,scrambled
escaping,deepen,amend,discography,gymnasium,treasures,parental,smash,lime,halting,warmer,amusement,miserable,registry
coveted,ambulances,generator,invade,badge,hated,daunting,hello,crippling,outdoors,rumours,vocational,airs,lungs,rampage
candles,couch,locality,drunken,deeds,chevron,parsons,alarming,derives,havoc,detailing,comfortably,epicenter,daddy
lobbied,yoga,floated,uneasy,chronicles,evolutionary,playboy,landslides,mascot,internationals,latitude,drills,fertility
apples,tablespoon,entourage,hurling,urgently,withstand,flowering,policymakers,desirable,withheld,accelerating,boil
quarterbacks,dissolve,designate,brutality,offspring,scenarios,wizard,prose,ultimatum,evaluated,notices,examinations,oo
static,belly,attendants,restriction,zip,isolate,soviets,piled,microphone,duh,stature,synthesis,expel,noel,dramas
moderates,skeleton,treats,flank,grains,advent,motorcycles,weaponry,natives,heartland,tract,inventor,cod,operas
clandestine,periodically,strawberry,matchup,breeders,presenter,mantle,improperly,knives,occupies,positioning,assessing
assumes,polio,viii,mick,forecasters,dah,ejected,pol,footing,backyard,anthology,swimmers,chill,courier,abusing
milligrams,ordinance,precautions,sizable,husbands,catalogue,squeezed,inheritance,maneuvers,ginger,frenzy,milf,mates
baked,deploying,dull,scholarly,emeritus,vain,jaw,electron,suing,cautiously,straightforward,slashing,dec,teddy
repatriation,idle,accountant,boulder,centennial,irrelevant,ego,mayoral,princes,ivy,antique,adhere,parody,defects
storyline,accreditation,diamondbacks,selecting,cc,dinosaur,colt,nuns,styled,ger,administrations,glorious,relocation
cardiac,tidal,balloting,buoyed,tooth,sketches,traveler,fences,clarity,bolstered,blades,instituted,reproduction,clue
forgive,leaking,slapped,coma,geology,protracted,compromised,foam,obsession,angles,mediate,peel,trout,inexpensive,hype
holt,dubious,gossip,vastly,fulfilling,betrayed,ping,bamboo,efficiently,congestion,porch,si,policing,arcade,robots
radius,misses,flock,submission,aquatic,authenticity,chunk,nude,slots,arising,theirs,embryos,doubted,honestly,downer
danced,exercised,dent,hurry,clusters,procedural,bake,beleaguered,corpus,dogged,catalyst,profiles,longstanding,secession
deposited,cruises,fading,ribs,faults,mentality,grabs,plantations,reasoning,protestants,bricks,rigged,downstream
manslaughter,wetlands,villain,reviving,maid,bravo,ramp,occurrence,differential,scripts,environmentally,insiders
unfinished,wielding,phrases,royalty,remix,madness,aa,unsafe,swamp,preacher,wheeler,cache,internally,forefront
negligence,openness,cigar,heats,moi,transforming,plasma,solitary,rite,advises,preferences,assemble,bhp,monkeys,boomers
setbacks,vulnerability,tb,highlighting,advocating,pedestrian,icons,facade,rematch,soybeans,federally,doubtful,puppet
endure,anders,tapping,barker,covert,decorative,invading,din,authorize,gentleman,linguistic,dove,histories,attained
differs,tangible,translates,energetic,franks,rector,nationalities,pragmatic,births,continents,conspiring,correspondents
freshly,printer,deepest,reshuffle,baronet,announcer,comrades,translations,texture,possessing,eminent,tai,hears,vineyard
discouraged,spells,reopening,technician,flared,competes,alleviate,unwanted,paperwork,spectacle,zee,inclusive,baseline
awesome,mold,catering,asthma,auctions,skiers,decliners,reeling,illusion,safeguards,herd,endurance,genesis,khalifa,tong
surround,meditation,pascal,viking,derail,advertised,definite,residences,vanilla,greenback,combating,unsure,physicist
renegade,affirmed,traits,slices,gratitude,schooling,enact,problematic,bulldogs,setup,plastics,foreman,beers,basilica
partition,abundance,cornerstone,hospitality,snakes,capitalist,refrigerator,drift,bounded,shrugged,melting,blazers
clocked,brushed,swung,pillars,generates,unionist,rack,limbs,hiatus,granddaughter,handicap,tar,staffed,convertible
inherent,installment,billing,freelance,manpower,concentrations,scream,punishing,picnic,ripe,warship,tones,ballad
restructure,varsity,recounted,tenet,batsmen,liberalization,hid,nearing,staggering,chefs,consume,conveyed,depleted
illustrations,sunlight,soprano,basil,telephones,reacting,mistakenly,rang,goat,bodyguard,apache,behave,believers,steals
smiles,incurred,interpretations,regent,fueling,obstruction,sponsoring,vacancy,winless,inspiring,handball,backhand
youthful,exceptionally,semester,resurgence,orderly,assumptions,letterman,geometry,affidavit,raiser,rests,captors
crossroads,packs,periodic,hangs,tow,visions,divisive,eroded,attendant,islander,aesthetic,downside,persona,bureaucratic
conception,challengers,pillar,juniors,emphasizing,strive,fah,avian,cookie,painters,spanning,injustice,meadows,heirs
crafts,slaughtered,lured,tuned,exposition,enclosed,troupe,collateral,photographic,encyclopedia,darker,cove,turtle
comparative,raft,processors,simpler,sacrifices,artery,onset,chiefly,revoked,depths,devote,earmarked,suppression,akin
nineteenth,documentaries,moisture,infinite,sadness,evolving,escapes,duchess,harmed,surroundings,antenna,reversing
laundry,reluctantly,lily,utmost,coliseum,relates,caller,slug,coconut,franchises,wishing,forums,mutiny,geared,imperative
outlaw,dreamed,restricting,greeting,astronomy,unresolved,italics,emergencies,realization,bounds,introduces,currents
concerted,royalties,marcel,regiments,transmitter,crafted,fencing,outdated,squash,classmates,peasant,modes,adjoining
coined,loads,genetics,thwart,allege,specifications,surfing,peanut,patrolled,peaking,infringement,chassis,anatomy
takeoff,lax,op,commuters,dwindling,mercer,intake,discretion,savannah,directory,equals,spouses,richer,obsolete
dimensional,wildcats,behavioral,nitrogen,strongholds,gravel,rattled,divides,alignment,abbreviated,suppress,snatched
directorate,insecurity,coaster,archaeologists,humiliating,monsoon,parachute,waist,disguised,conservatory,wedge,duchy
mon,doctoral,bordered,messenger,playground,sneak,faulty,rods,belongings,succeeds,leasing,uphill,concord,punched
additions,importing,appropriately,probes,terrace,supplements,conducts,gut,pleading,ignited,beginnings,cute,chili,info
hardship,useless,ng,watchers,ole,equations,whipped,hugely,fascist,medics,haired,exposing,inflationary,landscapes
steroid,dignitaries,banquet,biotech,stabilization,formations,whereby,stellar,synopsis,rigging,stricter,velvet,initiate
improvised,blanc,starvation,feathers`;
