"""The table of offices and trades."""

from __future__ import annotations

_FIELDS = {
    "business": """
        chief executive officer, chief executive, ceo, boss, managing director, president, head, chief, md /
        chairman, chairwoman, chairperson, chair, executive chairman, executive chair /
        chief financial officer, finance director, finance chief, financial director, cfo /
        chief operating officer, coo / chief technology officer, cto /
        chief scientist, chief scientific officer / chief medical officer / chief engineer /
        general counsel, chief counsel, chief legal officer / chief information officer, cio /
        chief marketing officer, marketing director, marketing chief, head of marketing /
        safety officer, safety manager / chief economist / deputy chief executive, deputy / vice president /
        director, executive director, board member / manager, general manager / treasurer /
        company secretary / secretary general, general secretary / accountant, auditor, bookkeeper /
        banker / broker, trader / shopkeeper, shop owner, store owner /
        negotiator, chief negotiator, lead negotiator / mediator, arbitrator, conciliator /
        senior partner, managing partner / harbormaster, harbor master / foreman, supervisor / regulator /
        contractor / buyer, purchasing manager / insurer, loss adjuster / recruiter /
        estate agent, realtor / valuer, appraiser, assessor / liquidator, administrator, receiver /
        actuary / underwriter
    """,
    "property": "owner, co-owner, proprietor, landlord, landlady",
    "publicity": "spokesman, spokeswoman, spokesperson, press officer, press secretary",
    "government": """
        president / vice president / prime minister, premier / deputy prime minister / chancellor /
        foreign minister, foreign secretary, secretary of state / finance minister, treasury secretary /
        health secretary, health minister / interior minister, home secretary /
        defense minister, defense secretary / culture minister, culture secretary, arts minister /
        economy minister, economics minister, business secretary, business minister /
        transport minister, transport secretary, transportation secretary /
        education minister, education secretary / environment minister, environment secretary /
        energy minister, energy secretary / agriculture minister, agriculture secretary, farm minister /
        justice minister, justice secretary / trade minister, trade secretary, commerce secretary /
        labor minister, labor secretary, employment minister / housing minister, housing secretary /
        sports minister, sport minister / tourism minister / minister, secretary /
        headman, headwoman, village head, village chief / governor / lieutenant governor /
        senator, state senator / commissioner, county commissioner, city commissioner /
        congressman, congresswoman / mp, member of parliament, lawmaker, legislator, backbencher /
        chief whip, whip / central bank governor / first minister / attorney general / mayor /
        deputy mayor / city manager / council president, council leader, leader of the council /
        opposition leader, leader of the opposition /
        councilor, council member, councilman, councilwoman, alderman /
        clerk, city clerk, town clerk, county clerk / city auditor, auditor, comptroller /
        ambassador, envoy / speaker / chief of staff / secretary general
    """,
    "law": """
        district attorney, da, prosecutor, public prosecutor, state attorney, attorney general /
        judge, justice, magistrate /
        defense lawyer, defense attorney, defense counsel, defense barrister, public defender / notary /
        ombudsman / coroner / juror, jury foreman, forewoman, foreperson / court clerk, bailiff, usher /
        lawyer, attorney, solicitor, barrister
    """,
    "services": """
        police chief, chief constable, police commissioner / sheriff / fire chief, chief fire officer /
        inspector, chief inspector / superintendent, chief superintendent / sergeant / constable /
        detective, police officer, policeman, policewoman, officer /
        firefighter, fireman / coastguard commander, coast guard commander / commander /
        lead investigator, chief investigator, investigator / paramedic / general / colonel / major / admiral /
        army chief, chief of the army / soldier / rescuer, mountain rescuer / lifeguard /
        ranger, park ranger, gamekeeper / prison officer, jailer, prison guard, prison warden /
        prison governor / customs officer, border guard / dog handler /
        private detective, private investigator, private eye / bodyguard /
        dispatcher, air traffic controller, controller / crash investigator, accident investigator /
        security guard, guard, watchman, night watchman, nightwatchman
    """,
    "science": """
        professor, lecturer, principal investigator, lead investigator, researcher, scientist, lead author,
          study author, academic /
        economist, analyst, strategist / engineer / historian / meteorologist, forecaster /
        geologist, seismologist, volcanologist / biologist, marine biologist, zoologist, ecologist /
        chemist / physicist / archaeologist, archeologist / epidemiologist, virologist /
        statistician, mathematician / anthropologist, sociologist / astronomer, astrophysicist /
        psychologist / oceanographer, hydrologist, glaciologist / botanist / entomologist /
        paleontologist, palaeontologist / neuroscientist / political scientist / linguist / philosopher /
        theologian / programmer, software engineer, developer / surveyor
    """,
    "medicine": """
        doctor, physician, consultant, gp, surgeon, heart surgeon, specialist, anesthetist, anaesthetist,
          anesthesiologist, cardiologist, oncologist, pediatrician, radiologist, neurologist, obstetrician,
          gynecologist, family doctor /
        nurse, ward sister, matron / midwife / medical director / lab technician, radiographer /
        optician, optometrist / caregiver, carer, care assistant / pharmacist /
        pathologist, medical examiner / psychiatrist, psychotherapist /
        physiotherapist, physio, physical therapist / dentist / dental nurse, hygienist / health visitor /
        veterinarian, vet, veterinary surgeon
    """,
    "media": """
        editor, editor in chief / reporter, journalist, correspondent / photographer /
        presenter, broadcaster, anchor, host, newsreader / publisher / agent / producer /
        cameraman, camerawoman, camera operator / blogger, influencer, youtuber / columnist / cartoonist
    """,
    "arts": """
        actor, actress / singer, musician, vocalist, soprano, tenor, baritone, mezzo soprano, frontman /
        violinist / pianist, keyboardist / cellist / guitarist / drummer, percussionist / trumpeter /
        organist / bassist / saxophonist / dancer, ballerina, choreographer / playwright, screenwriter /
        comedian / poet / composer / conductor, music director / film director, filmmaker /
        novelist, writer / painter, sculptor, artist / architect, designer / stunt performer, stuntman /
        magician / model / rapper / disc jockey, dj / auctioneer / gallerist, art dealer, dealer /
        restorer, conservator / illustrator / potter, ceramicist / curator
    """,
    "sport": """
        head coach, coach, trainer, manager / sporting director, director of football, technical director /
        captain / goalkeeper, keeper / striker, forward, center forward /
        defender, center half, center back, full back, left back, right back, sweeper / midfielder, winger /
        sprinter, runner / jockey / groundsman, groundskeeper / scout / linesman, assistant referee /
        quarterback / pitcher / bowler / batsman / golfer / tennis player / racing driver / gymnast /
        rower / mountaineer / caddie / cyclist, rider / boxer / wrestler / swimmer / skier / goalscorer /
        referee, umpire
    """,
    "work": """
        teacher, schoolteacher /
        headteacher, head teacher, headmaster, headmistress, principal, school principal / student /
        pupil, schoolboy, schoolgirl / truck driver, lorry driver, trucker / bus driver /
        taxi driver, cab driver, cabbie, minicab driver / train driver, engine driver /
        train conductor, train guard, ticket inspector, ticket collector / pilot /
        copilot, co pilot, first officer / flight attendant, steward, stewardess /
        guide, mountain guide, tour guide / captain, skipper / sailor, fisherman, fisher / farmer, rancher /
        baker / butcher / builder, carpenter, plumber, electrician, joiner, glazier, plasterer / miner /
        waiter, waitress / chef, cook, pastry chef / priest, vicar, pastor, minister of religion /
        bishop, archbishop / librarian / mechanic / secretary / cleaner, janitor, caretaker, custodian /
        cashier, shop assistant, sales assistant / receptionist /
        bartender, barman, barmaid, publican, pub landlord / postman, postwoman, mail carrier /
        hairdresser, barber / shepherd, sheep farmer / beekeeper / zookeeper, animal keeper /
        forester, logger, lumberjack / tailor, seamstress / watchmaker, jeweler, goldsmith, silversmith /
        locksmith / undertaker, funeral director, gravedigger / florist / greengrocer, grocer /
        market trader, street vendor, stallholder / hotelier, innkeeper / restaurateur /
        winemaker, vintner, brewer, winegrower, wine grower /
        delivery driver, van driver, courier, dispatch rider / tram driver, streetcar driver /
        crane operator, crane driver / diver / docker, dockworker, longshoreman, stevedore /
        factory worker / warehouse worker / office worker, clerk /
        call center worker, telephonist, switchboard operator / bookkeeper / lecturer / nursery teacher /
        school bus driver / signalman, signaler / rabbi / imam / nun / monk / choirmaster / au pair /
        housekeeper, maid / butler / chauffeur / bouncer, doorman / window cleaner /
        refuse collector, garbage collector, bin man / painter and decorator, decorator / scaffolder /
        rigger, stagehand / sound engineer / lighting technician / welder, bricklayer, roofer /
        personal assistant / nanny, childminder, babysitter / social worker /
        gardener, landscaper, landscape gardener / translator, interpreter / blacksmith, farrier /
        shoemaker, cobbler / fishmonger / farmhand, farm worker, farm laborer, fruit picker / archivist /
        tutor, governess / apprentice, trainee, intern / sommelier / beautician / bookseller / deacon /
        sexton, verger / traffic warden, parking attendant / salesman, saleswoman, sales representative /
        busker, street musician / clown, acrobat / kitchen porter, dishwasher / draftsman, draughtsman /
        typist / quarryman, quarry worker / chambermaid / dog walker / driving instructor /
        swimming teacher, swimming instructor / fitness instructor, personal trainer /
        piano teacher, music teacher / tattooist
    """,
    "unions": """
        general secretary, union leader, union boss, union chief, union president, union head, union
          chairman, union chairwoman, union chair, union secretary /
        union representative, union rep, shop steward, union official, union organizer
    """,
    "kin": """
        wife, husband, spouse / girlfriend, boyfriend, fiance, fiancee / widow, widower /
        mother, father, parent, mom, dad / stepmother, stepfather / stepson, stepdaughter /
        mother in law, father in law / son in law, daughter in law / son, daughter /
        brother, sister, sibling, twin / brother in law, sister in law / uncle, aunt / nephew, niece /
        grandfather, grandmother / grandson, granddaughter / cousin / neighbor
    """,
}

OFFICES: dict[str, tuple[tuple[str, ...], ...]] = {
    field: tuple(tuple(" ".join(name.split()) for name in entry.split(",")) for entry in entries.split("/"))
    for field, entries in _FIELDS.items()
}
"""Offices and trades by field. The names of one entry go together; two entries of one field exclude each other."""
