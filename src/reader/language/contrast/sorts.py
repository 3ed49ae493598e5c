"""Things, persons and places of one sort, of which a thing is only one: the tables of contrasts."""

from __future__ import annotations

THINGS = """
red | blue | green | yellow | white | black | orange | purple | pink | brown | grey
second | minute | hour | day | week | month | year | decade | century
hundred | thousand | million | billion | trillion
inch | metre | mile | kilometre | foot feet | yard
boy | girl
man men | woman women
schoolboy | schoolgirl
male | female
brother | sister | father | mother | son | daughter | husband | wife | uncle | aunt | cousin | nephew | niece | grandfather | grandmother
king | queen | prince | princess
waiter | waitress
actor | actress
businessman | businesswoman
child children kids | adult | teenager | baby infant | pensioner
worker employee | customer | investor shareholder | supplier | tenant
passenger | crew | pilot | pedestrian | cyclist
soldier | civilian | police_officer | firefighter | medic paramedic
student | teacher | parent
astronomer | biologist | chemist | physicist | geologist | historian | economist | mathematician | archaeologist | psychologist | linguist
dog | cat | horse | cow cattle | sheep | pig | bird | fish | bear | wolf wolves | shark | snake | lion | tiger | elephant | whale
car | bus buses | truck lorry | train | plane aircraft aeroplane jet | helicopter | boat ship ferry vessel | motorcycle motorbike | bicycle bike | tram | van | rocket | missile | drone | submarine | tank
vehicle | building | animal | people
school | hospital | home house | church | mosque | synagogue | temple | prison jail | office | hotel | restaurant | airport | station | factory | museum | bank | court | library | embassy | stadium | theatre | farm | supermarket | university | nightclub | cinema
mine | factory | quarry | refinery | oil_rig | warehouse | tunnel | bridge | dam | tower
river | lake | sea ocean | mountain | forest | desert | island | beach | valley | canal
road street roadway | railway railroad | runway | bridge | tunnel
explosion blast | collapse | flood | fire blaze | earthquake quake | avalanche | landslide rockslide mudslide | crash collision | shooting | stabbing | drought | tornado | hurricane | tsunami | poisoning
gold | silver | copper | iron | coal | oil | gas | lithium | uranium | diamond | zinc | nickel
water | milk | beer | wine | coffee | tea | juice | petrol
pizza | burger hamburger | chicken | coffee | sandwich | sushi | pasta | ice_cream | chocolate | bread
wheat | rice | corn maize | barley | soy
galaxy | star | planet | moon | comet | asteroid
price | wage salary pay | tax | rent | rate | fee
profit | revenue sales turnover | debt | wages | dividend
stock shares | bond | hedge_fund | bank | insurer
smartphone phone | laptop | tablet | television | camera | desktop
smartphone | smartwatch | computer
hardware | software
electrical | mechanical | hydraulic | chemical | nuclear
battery | brake | engine | steering | transmission | airbag | suspension | wheel | fuel | software
propulsion | navigation | steering | braking | suspension
knife knives | gun firearm rifle pistol | bomb | hammer | axe | sword
fraud | murder | theft | robbery | assault | rape | kidnapping | arson | bribery | espionage spying | treason | smuggling | perjury | manslaughter | burglary | blackmail extortion | tax_evasion | money_laundering | terrorism | vandalism | stalking
arrest | charge | convict | sentence | acquit | release
bail | parole | detention custody jail prison | house_arrest | probation | exile
kill | arrest detained | injure wounded | rescue
missing | injured wounded hurt | dead killed | rescued saved | arrested
injured wounded hurt | trapped | missing
sick ill | dead | missing
hospitalised | buried | arrested jailed | released discharged
cancer | diabetes | flu influenza | measles | malaria | cholera | tuberculosis | covid coronavirus | dementia alzheimer's | stroke | asthma | polio
vaccine | antibiotic | painkiller | placebo
heart | lung | liver | kidney | brain | skin
arm | leg | hand | foot | head | neck | back | shoulder | knee
football soccer | rugby | cricket | tennis | basketball | baseball | hockey | golf | boxing | swimming | cycling
goal | try | wicket | point
gold_medal | silver_medal | bronze_medal
film movie | book novel | song | album | play | painting | video_game | documentary
newspaper | magazine | television | radio | podcast | website
letter | email | phone_call | text_message | tweet
english | french | german | spanish | italian | russian | chinese | japanese | arabic | portuguese
christian | muslim | jewish jews | hindu hindus | buddhist | sikh
catholic | protestant | orthodox
nuclear | solar | wind | coal | hydroelectric
city | village | country
cybersecurity security | privacy | health | financial | environmental
airspace | airport | border | port
carrier airline | traveller passenger | pilot
prime_minister | president | king | chancellor
election | referendum | coup
strike | protest | riot
merger | bankruptcy | takeover
lawsuit | appeal
bomb | poison
invasion | annexation | withdrawal | liberation
democrat | republican | independent | libertarian
labour | conservative tory | liberal | green
senate | house | cabinet | supreme_court
federal | state | county | municipal city
daily | weekly | monthly | quarterly | annual yearly
semi-final semifinal | quarter-final quarterfinal | final
draw | win victory | loss defeat
gold | silver | bronze
olympics | world_cup
inflation | unemployment | growth | wages
export | import
tariff | subsidy | quota
electric | hybrid | diesel petrol | hydrogen
virus | bacteria bacterium | fungus fungi | parasite
snow snowfall | rain rainfall | hail | fog | wind | sunshine
heatwave | cold_snap | blizzard
iphone | ipad | android
tweet | email | letter | call | video | photo
photo picture image | video footage | drawing
novel | poem | play | film | song
guitar | piano | violin | drums
rock | jazz | rap hip-hop | country | classical
goalkeeper | striker | defender | midfielder
quarterback | pitcher | catcher
lung | breast | prostate | skin | brain
teenager | toddler | pensioner
tenants | homeowners
farmers | fishermen fisherman | miners | teachers | nurses | doctors | drivers | pilots | police officers
lawyers | judges | jurors | witnesses
apples | oranges | bananas | potatoes | tomatoes | grapes | onions
beef | pork | chicken poultry | lamb | fish seafood
breakfast | lunch | dinner supper
bedroom | kitchen | bathroom | basement | attic | garage
roof | floor | wall | window | door
shirt | trousers | shoes | hat | jacket | dress
garden | park | playground | cemetery | car_park
lake | pond | reservoir | swimming_pool
bicycle | scooter | skateboard
passport | visa | driving_licence driver's_license
mortgage | credit_card | student_loan
landlord | tenant
bitcoin | ethereum
satellite | telescope | rocket | rover
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
founder | cofounder | ceo chief_executive | cfo chief_financial_officer | coo chief_operating_officer | chairman chairwoman chair | treasurer | president | spokesman spokeswoman spokesperson | owner | lawyer attorney | investor | director | secretary | minister | mayor | governor | senator | judge | ambassador | general | professor | doctor | engineer | analyst | editor | captain | coach | referee | actor | singer | student | intern
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
