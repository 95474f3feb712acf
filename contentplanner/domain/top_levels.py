"""The ends of web addresses that are taken for one without https:// before them."""

from __future__ import annotations

_COUNTRIES = """
ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bv
bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg eh er es et
eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il
im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc
md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa
pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss
st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk um us uy uz va vc ve vg vi vn
vu wf ws ye yt za zm zw
"""
"""Those of countries: ISO 3166-1 in the years it was assigned, with ac, eu, su and uk."""

_GENERAL = """
academy agency app art bank berlin bio biz blog brussels business cafe capital care careers center chat city
click cloud club co coach college com community company consulting coop design dev digital earth edu education energy
engineering events expert family farm finance fm foundation frl fun fund gallery gent global gmbh gov green group
guide guru health help host hospital house info ink institute int international io jobs legal life link live llc
london ltd love management marketing media mil mobi moe money museum name net network news ngo nl nu one ong online
org page paris partners party photo photos plus post press pro productions pub rocks run school science services
shop site social solutions space store studio support systems team tech technology tel tips today tools top tours
town training travel university vip vlaanderen wedding wiki work works world xyz zone amsterdam
"""
"""Those of kinds of organisations that employers and the media use; X knows a few hundred more that hardly occur."""

TOP_LEVELS = frozenset(_COUNTRIES.split()) | frozenset(_GENERAL.split())
