"""Towns and countries that papers call by two names, both in use: in another spelling, by the old name or the new one."""

from __future__ import annotations

GROUPS = """\
kiev kyiv
kharkov kharkiv
lvov lviv lemberg
odessa odesa
chernobyl chornobyl
lugansk luhansk
nikolaev nikolayev mykolaiv
zaporozhye zaporizhia zaporizhzhia
dnepr dnipro
kishinev chisinau
tiflis tbilisi
erivan yerevan
peking beijing
nanking nanjing
canton guangzhou
tientsin tianjin
chungking chongqing
tsingtao qingdao
macao macau
pusan busan
taegu daegu
kwangju gwangju
inchon incheon
cheju jeju
rangoon yangon
burma myanmar
bombay mumbai
calcutta kolkata
madras chennai
bangalore bengaluru
poona pune
mysore mysuru
benares varanasi
trivandrum thiruvananthapuram
cochin kochi
simla shimla
katmandu kathmandu
dacca dhaka
turkey turkiye
smyrna izmir
mecca makkah
jeddah jidda jiddah
fallujah falluja
basra basrah
raqqa rakka
latakia lattakia
hodeidah hodeida
benghazi bengasi
swaziland eswatini
belorussia byelorussia belarus
moldavia moldova
kirghizia kyrgyzstan
danzig gdansk
breslau wroclaw
cracow krakow
marseilles marseille
lyons lyon
rheims reims
basle basel
oporto porto
corunna coruna
saragossa zaragoza
leghorn livorno
bruges brugge
ghent gent
cuzco cusco
"""
"""A group a line."""


FIRST = {name: group.split()[0] for group in GROUPS.splitlines() for name in group.split()}
"""Each of the names with the first of its group."""
