"""The names of months and weekdays by which a date is known."""

MONTHS = """
january february march april may june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec
januar februar märz juni juli oktober dezember jänner mai okt dez mrz
janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr juil déc
ene abr ago sept set out dez gen mag giu lug ott dic fev mrt
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
januari februari maart augustus mei
يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
"""

WEEKDAYS = """
monday tuesday wednesday thursday friday saturday sunday mon tues tue wed thurs thur thu fri sat sun
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
lundi mardi mercredi jeudi vendredi samedi dimanche
lunes martes miércoles jueves viernes sábado domingo
segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
lunedì martedì mercoledì giovedì venerdì sabato domenica
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
понедельник вторник среда четверг пятница суббота воскресенье
"""
