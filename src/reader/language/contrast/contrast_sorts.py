"""Things, persons and places of one sort, of which a thing is only one: the tables of contrasts."""

from __future__ import annotations

THINGS = """
red | blue | green | yellow | white | black | orange | purple | pink | brown | grey gray
second seconds | minute minutes | hour hours | day days | week weeks | month months | year years | decade decades | century centuries
hundred hundreds | thousand thousands | million millions | billion billions | trillion trillions
inch inches | metre metres meter meters | mile miles | kilometre kilometres kilometer kilometers | foot feet | yard yards
boy boys | girl girls
man men | woman women
schoolboy schoolboys | schoolgirl schoolgirls
male males | female females
brother | sister | father | mother | son | daughter | husband | wife | uncle | aunt | cousin | nephew | niece | grandfather | grandmother
king | queen | prince | princess
waiter | waitress
actor | actress
businessman | businesswoman
child children kids | adult adults | teenager teenagers | baby babies infant infants | pensioner pensioners
worker workers employee employees | customer customers | investor investors shareholder shareholders | supplier suppliers | tenant tenants
passenger passengers | crew | pilot pilots | pedestrian pedestrians | cyclist cyclists
soldier soldiers | civilian civilians | police_officer | firefighter firefighters | medic medics paramedic paramedics
student students | teacher teachers | parent parents
astronomer astronomers | biologist biologists | chemist chemists | physicist physicists | geologist geologists | historian historians | economist economists | mathematician mathematicians | archaeologist archaeologists | psychologist psychologists | linguist linguists
dog dogs | cat cats | horse horses | cow cows cattle | sheep | pig pigs | bird birds | fish | bear bears | wolf wolves | shark sharks | snake snakes | lion lions | tiger tigers | elephant elephants | whale whales
car cars | bus buses | truck trucks lorry lorries | train trains | plane planes aircraft aeroplane airplane jet | helicopter helicopters | boat boats ship ships ferry vessel | motorcycle motorcycles motorbike | bicycle bicycles bike bikes | tram trams | van vans | rocket rockets | missile missiles | drone drones | submarine submarines | tank tanks
vehicle vehicles | building buildings | animal animals | people
school schools | hospital hospitals | home homes house houses | church churches | mosque mosques | synagogue synagogues | temple temples | prison prisons jail jails | office offices | hotel hotels | restaurant restaurants | airport airports | station stations | factory factories | museum museums | bank banks | court courts | library libraries | embassy embassies | stadium stadiums | theatre theatres theater theaters | farm farms | supermarket supermarkets | university universities | nightclub nightclubs | cinema cinemas
mine | factory | quarry | refinery | oil_rig | warehouse | tunnel | bridge | dam | tower
river | lake | sea ocean | mountain | forest | desert | island | beach | valley | canal
road street roadway | railway railroad | runway | bridge | tunnel
explosion blast | collapse | flood flooding | fire blaze | earthquake quake | avalanche | landslide rockslide mudslide | crash collision | shooting | stabbing | drought | tornado | hurricane | tsunami | poisoning
gold | silver | copper | iron | coal | oil | gas | lithium | uranium | diamond | zinc | nickel
water | milk | beer | wine | coffee | tea | juice | petrol
pizza | burger hamburger | chicken | coffee | sandwich | sushi | pasta | ice_cream | chocolate | bread
wheat | rice | corn maize | barley | soy
galaxy galaxies | star stars | planet planets | moon moons | comet comets | asteroid asteroids
price prices | wage wages salary salaries pay | tax taxes | rent rents | rate rates | fee fees
profit profits | revenue revenues sales turnover | debt debts | wages | dividend dividends
stock shares | bond bonds | hedge_fund | bank banks | insurer insurers
smartphone smartphones phone phones | laptop laptops | tablet tablets | television televisions | camera cameras | desktop desktops
smartphone | smartwatch | computer
hardware | software
electrical electric | mechanical | hydraulic | chemical | nuclear
battery | brake brakes braking | engine | steering | transmission | airbag airbags | suspension | wheel wheels | fuel | software
propulsion | navigation | steering | braking | suspension
knife knives | gun guns firearm firearms rifle pistol | bomb bombs | hammer | axe | sword
fraud | murder | theft | robbery | assault | rape | kidnapping kidnap | arson | bribery | espionage spying | treason | smuggling | perjury | manslaughter | burglary | blackmail extortion | tax_evasion | money_laundering | terrorism | vandalism | stalking
arrest arrested | charge charged | convict convicted | sentence sentenced | acquit acquitted | release released
bail | parole | detention custody jail prison | house_arrest | probation | exile
kill killed | arrest arrested detained | injure injured wounded | rescue rescued
missing | injured wounded hurt | dead killed | rescued saved | arrested
injured wounded hurt | trapped | missing
sick ill | dead | missing
hospitalised hospitalized | buried | arrested jailed | released discharged
cancer | diabetes | flu influenza | measles | malaria | cholera | tuberculosis | covid coronavirus | dementia alzheimer's | stroke | asthma | polio
vaccine | antibiotic | painkiller | placebo
heart | lung lungs | liver | kidney kidneys | brain | skin
arm | leg | hand | foot | head | neck | back | shoulder | knee
football soccer | rugby | cricket | tennis | basketball | baseball | hockey | golf | boxing | swimming | cycling
goal goals | try tries | wicket wickets | point points
gold_medal | silver_medal | bronze_medal
film movie | book novel | song | album | play | painting | video_game | documentary
newspaper | magazine | television | radio | podcast | website
letter | email | phone_call | text_message | tweet
english | french | german | spanish | italian | russian | chinese | japanese | arabic | portuguese
christian christians | muslim muslims | jewish jews | hindu hindus | buddhist buddhists | sikh sikhs
catholic | protestant | orthodox
nuclear | solar | wind | coal | hydroelectric
city | village | country
cybersecurity security | privacy | health | financial | environmental
airspace | airport airports | border borders | port ports
carrier carriers airline airlines | traveller travellers traveler travelers passenger passengers | pilot pilots
prime_minister | president | king | chancellor
election | referendum | coup
strike | protest | riot
merger | bankruptcy | takeover
lawsuit | appeal
bomb | poison
invasion | annexation | withdrawal | liberation
democrat democrats democratic | republican republicans | independent independents | libertarian libertarians
labour | conservative conservatives tory tories | liberal liberals | green greens
senate | house | cabinet | supreme_court
federal | state | county | municipal city
daily | weekly | monthly | quarterly | annual annually yearly
semi-final semi-finals semifinal semifinals | quarter-final quarter-finals quarterfinal quarterfinals | final finals
draw | win victory | loss defeat
gold | silver | bronze
olympics | world_cup
inflation | unemployment | growth | wages
export exports | import imports
tariff tariffs | subsidy subsidies | quota quotas
electric | hybrid | diesel petrol | hydrogen
virus viruses | bacteria bacterium | fungus fungi | parasite parasites
snow snowfall | rain rainfall | hail | fog | wind winds | sunshine
heatwave | cold_snap | blizzard
iphone | ipad | android
tweet tweets | email emails | letter letters | call calls | video videos | photo photos
photo photos picture image | video footage | drawing
novel novels | poem poems | play plays | film films | song songs
guitar | piano | violin | drums
rock | jazz | rap hip-hop | country | classical
goalkeeper | striker | defender | midfielder
quarterback | pitcher | catcher
lung | breast | prostate | skin | brain
teenager teenagers | toddler toddlers | pensioner pensioners
tenants tenant | homeowners homeowner
farmers farmer | fishermen fisherman | miners miner | teachers teacher | nurses nurse | doctors doctor | drivers driver | pilots pilot | police officers
lawyers lawyer | judges judge | jurors juror | witnesses witness
apples apple | oranges orange | bananas banana | potatoes potato | tomatoes tomato | grapes grape | onions onion
beef | pork | chicken poultry | lamb | fish seafood
breakfast | lunch | dinner supper
bedroom | kitchen | bathroom | basement | attic | garage
roof | floor | wall | window windows | door
shirt | trousers | shoes | hat | jacket | dress
garden | park | playground | cemetery | car_park
lake lakes | pond | reservoir | swimming_pool
bicycle | scooter | skateboard
passport | visa | driving_licence driver's_license
mortgage mortgages | credit_card credit_cards | student_loan
landlord landlords | tenant tenants
bitcoin | ethereum
satellite satellites | telescope | rocket rockets | rover
lithium | cobalt | graphite
wheat | soybeans | cotton | sugar | coffee | cocoa
twitter | facebook | instagram | tiktok | youtube
baptism | wedding | funeral | birthday
hip | knee | ankle | wrist | elbow | shoulder
father-in-law | mother-in-law | brother-in-law | sister-in-law
stepfather | stepmother | stepson | stepdaughter
grandson | granddaughter
fiancé fiance | fiancée fiancee
sergeant | lieutenant | captain | colonel | general | admiral
bachelor's | master's | doctorate
primary elementary | secondary high | nursery kindergarten
earth | mars | venus | jupiter | saturn | mercury | moon | sun
"""
"""Things of one sort, of which a thing is only one, for differences of the kind name."""

ROLES = """
founder founders | cofounder | ceo chief_executive | cfo chief_financial_officer | coo chief_operating_officer | chairman chairwoman chair | treasurer | president | spokesman spokeswoman spokesperson | owner | lawyer attorney | investor | director | secretary | minister | mayor | governor | senator | judge | ambassador | general | professor | doctor | engineer | analyst | editor | captain | coach | referee | actor | singer | student | intern
prosecutor | defendant | witness | victim | suspect | judge | juror
deputy vice | chief
former ex | current acting
host | guest
author | editor | publisher | translator
director | producer | actor
pilot | co-pilot | flight_attendant | passenger
doctor | nurse | surgeon | pharmacist | dentist | midwife
king | prince | duke
"""
"""What a person may be, for differences of the kind role."""

PLACES = """
africa african | asia asian | europe european | america american | australia australian | antarctica antarctic | oceania
north | south | east | west
"""
"""Parts of the world, for differences of the kind place."""
