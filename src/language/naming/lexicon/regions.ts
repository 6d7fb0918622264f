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
