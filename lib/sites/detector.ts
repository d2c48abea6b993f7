/** Made of registry.json by `npm run registry`; lib/sites/table.ts reads it. */
export const DETECTOR = String.raw`ad exteriors govern;
ae mofa!= mofaic!
:-wam mohamedbinzayed wam
af mfa! mofa!
ag ab!? foreignaffairs!
al arkiva.punetejashtme! punetejashtme!
am mfa=
:-missions *.mfa
:-pm president primeminister
ao mirex! mirex.gv
ar cancilleria.gob= cancilleria! mrecic!
:-president *.casarosada.gob casarosada.gob casarosada!
at bmeia.gv
au *.dfat! dfat!= foreignminister!= parlinfo.aph!; trademinister!
:-missions *.embassy! *.highcommission!
:-pm parlinfo.aph!; pm!= pmtranscripts.pmc!
az mfa!=
:-missions *.mfa!
:-president president=
ba mfa mvp!
bb foreign!
bd mofa!
:-missions *.mofa!
be diplomatie.belgium=
:-missions *.diplomatie.belgium
bf diplomatie! mae!
bg mfa
bh mofa!=
:-crown-prince crownprince
bi mae!
:-president presidence!
bj diplomatie.gouv
bn mfa!
bo cancilleria.gob= rree.gob
br funag!; gov;= itamaraty!= mre!
:-president *.planalto! *.presidencia! gov;= planalto!
:brics brics
bs bahamas!? mofa!
bt mfa!=
bw gov; mofaic!
by mfa!=
:-missions *.mfa!
:-president president!=
:cis cis.minsk
bz mfa! pressoffice!?
ca:brics brics.utoronto
: *.international.gc canada;= dfait-maeci.gc international.canada international.gc
:-pm pm.gc=
:g20 g20.utoronto
:g7 g7.canada g7.utoronto g8.utoronto
cd diplomatie.gouv minaffet.gouv
:-president presidence
cf diplomatie.gouv
cg diplomatie.gouv
ch admin; eda.admin= news.admin;
ci diplomatie.gouv
cl minrel.gob= minrel!
:-president *.presidencia prensa.presidencia
cm diplocam diplomatie!
cn:brics brics2022.mfa!
: *.china-consulate! *.china-embassy!= *.china-mission! *.fmprc!= *.mfa! fmprc!= mfa!=
:-government english! english.www! gov
:us-missions *.usembassy-china.org
co cancilleria!=
:-president *.presidencia! presidencia!
com:er shabait?
:gq guineaecuatorialpress;
cr rree.go=
:-president presidencia.go
cu anterior.cubaminrex cubaminrex= minrex.gob= misiones.cubaminrex
:-president presidencia.gob
cv governo? mnec!
cy gov; mfa!
cz mzv mzv!=
:-government hrad vlada!
de *.auswaertiges-amt auswaertiges-amt=
:-chancellor *.bundesregierung bundeskanzler bundespraesident bundesregierung
:-missions *.diplo
:g7 g7germany
dj diplomatie.gouv
dk um=
dm dominica!; foreignaffairs!
do mirex.gob
dz mae! mfa!=
:-missions *.mfa!
ec cancilleria.gob= mmrree.gob
ee vm=
:-missions *.mfa
:-president president
eg mfa!
:-president presidency
es *.exteriores.gob exteriores.gob= maec
:-government lamoncloa.gob
et mfa!
:-pm pmo!
eu:-commission ec.europa; europa;
:-council *.consilium.europa consilium.europa=
:-eeas *.eeas.europa eeas.europa=
fi formin formin.finland um= valtioneuvosto;
:-president presidentti
fj fiji!; foreignaffairs!
fm gov?
fr *.diplomatie.gouv basedoc.diplomatie.gouv diplomatie.gouv= discours.vie-publique? vie-publique;
:-president *.elysee discours.vie-publique? elysee= vie-publique;
ga diplomatie.gouv
gd gov;
ge mfa!=
:-missions *.mfa!
:-president gov president
gh mfa!= mofa!
:-president presidency!
gm mofa!
gn diplomatie! mae!
gov:us *.state 1997-2001.state 2001-2009.state= 2009-2017.state= 2017-2021.state 2021-2025.state state=
:us-missions *.usconsulate *.usembassy *.usmission
:us-president *.whitehouse bidenwhitehouse.archives clintonwhitehouse1.archives clintonwhitehouse2.archives clintonwhitehouse3.archives clintonwhitehouse4.archives clintonwhitehouse5.archives clintonwhitehouse6.archives georgewbush-whitehouse.archives obamawhitehouse.archives trumpwhitehouse.archives whitehouse=
gr mfa=
:-pm primeminister
gt minex.gob
gw mnec!
gy dpi!? minfor!
hk:cn fmcoprc!
hn sre.gob sreci.gob
hr mvep! mvep=
ht mae.gouv maec.gouv
hu 2015-2019.kormany; abouthungary? kormany;
:-missions *.mfa!
:-pm miniszterelnok
id *.kemlu.go deplu.go kemlu.go=
:-president presidenri.go setkab.go
ie dfa gov; ireland;
il gov;= mfa!=
:-missions embassies! new.embassies!
:-pm gov;
in:g20 g20
: *.mea! mea!= meaindia.nic pib!?= pib.nic?
:-missions eoibeijing! indianembassyusa!
:-pm *.pmindia! pib!?= pib.nic? pmindia!=
info:cis e-cis
int:african-union au=
:coe coe
:eac eac
:ecowas ecowas
:igad igad
:mercosur mercosur
:nato *.nato nato=
:sadc sadc
:sica sica
iq mofa!
ir en.mfa!= en.mfa= mfa! mfa
:-missions *.mfa
:-president english.khamenei khamenei president
is government;= mfa stjornarradid;= utanrikisraduneyti
it:g7 g7italy
: esteri=
:-government governo quirinale
:-missions *.esteri
jm jis!? mfaft!
jo mfa!
:-king kingabdullah rhc
jp *.mofa.go mofa.go=
:-missions *.emb-japan.go
:-pm *.kantei.go japan.kantei.go kantei.go
ke mfa.go
:-president president.go
kg mfa!
:-president president
kh mfaic!=
ki mfa! president!?
km diplomatie.gouv
kn foreign! sknis!?
kp kcna? mfa!
kr korea? mofa.go= mofat.go
:-missions overseas.mofa.go
:-president *.president.go eng.president.go= president.go
kw mofa!
kz gov;= mfa! mfa
:-president akorda
la mofa!
lb mfa!
:-president presidency!
lc govt;
li llv; regierung?
lk mfa!=
:-pmd pmd!
lr mofa!
ls foreign! gov;
lt urm=
:-missions *.mfa
:-president lrp
lu gouvernement;= mae.gouvernement maee.gouvernement
:-missions *.mae
lv mfa!=
:-president president=
ly foreign! mofa!
ma diplomatie
:-missions *.diplomatie
mc en.gouv; gouv;
md mfa!= mfa
:-missions *.mfa!
me gov; mip! mvp!
mg diplomatie!
mh mofat!
mk mfa!
ml diplomatie.gouv
mm mofa!=
:-president president-office!
mn mfa!
mr diplomatie!
mt foreign! foreignandeu! gov;
mv foreign!
mw foreignaffairs! malawi!?
mx *.sre.gob gob;= saladeprensa.sre.gob sre.gob
:-missions consulmex.sre.gob embamex.sre.gob mision.sre.gob
:-president calderon.presidencia.gob gob; lopezobrador.org presidencia.gob
my kln!=
:-pm pmo!
mz minec!
na mfa! mirco!
ne diplomatie.gouv
net:las leagueofarabstates
:xk mfa-ks mfa.rks-gov
ng foreignaffairs!
:-president statehouse!
ni cancilleria.gob
nl government;= minbuza rijksoverheid;
:-missions netherlandsandyou netherlandsworldwide
:-pm government;
no regjeringen;=
:-missions norway
:-pm regjeringen;
np mofa!=
nr nauru!? naurugov;
nz beehive.govt;= mfat.govt=
om fm! mofa!
org:african-union peaceau
:alba albatcp
:asean asean
:bimstec bimstec
:brics infobrics
:caricom caricom
:cica s-cica
:cn *.china-consulate *.china-embassy *.chineseconsulate *.chineseembassy china-un
:commonwealth thecommonwealth=
:cplp cplp
:csto en.odkb-csto odkb-csto
:eaeu eaeunion eec.eaeunion eurasiancommission
:fm fsmgov?
:fr-missions *.ambafrance *.consulfrance *.delegfrance franceintheus
:g20 g20
:g7 g7uk
:gcc gcc-sg
:iaea iaea=
:las lasportal
:mu foreign.govmu
:oas oas=
:oic new.oic-oci oic-oci
:oif francophonie
:opcw opcw=
:osce *.osce news.osce osce=
:ots turkicstates
:pif forumsec
:pk-missions embassyofpakistanusa
:saarc saarc-sec
:sco chn.sectsco eng.sectsco= rus.sectsco sectsco
:th-missions *.thaiembassy
:tw-missions roc-taiwan
:un gadebate.un news.un press.un= statements.unmeetings un; ungeneva
:ye mofa-ye
pa mire.gob=
pe gob;= rree.gob
pg dfa! foreignaffairs!
ph dfa!=
:-president pco!
pk mofa!=
:-missions pakungeneva
:-pm pmo! president!
pl gov;= msz!
:-missions *.msz!
:-president gov; president prezydent
ps mofa.pna wafa?
pt mne! mne portaldiplomatico.mne!= portugal!;
:-missions *.embaixadaportugal.mne!
pw palaugov;
py mre!=
qa mofa!=
:-diwan diwan!
:-missions *.embassy *.mission
ro mae
:-missions *.mae
:-president presidency
rs mfa!= mfa
ru:brics brics-russia2024
: archive.mid ln.mid mid= old.mid
:-government *.government government
:-missions *.mid embrussia russiaun
:-president *.kremlin en.kremlin= kremlin=
rw minaffet!
sa mofa!=
:-spa spa!
sb mfaet! solomons!?
sc mfa!
sd mfa! mofa!
se government;= regeringen;
:-missions swedenabroad
sg mfa!=
:-pm pmo!
si gov;= mzz!
sk foreign! mzv
sl foreignaffairs! mofaic!
sm esteri
sn diplomatie.gouv
so mfa!=
:-missions *.mfa!
sr gov;
ss mofaic!
st mnec!
sv cancilleria.gob rree.gob
sy mofa! mofaex!
sz gov;
td diplomatie.gouv
tg diplomatie.gouv
th mfa.go=
:-government thaigov.go
tj mfa
tl mnec! timor-leste!?
tm mfa!
tn diplomatie!
to gov? mfa!
tr mfa!=
:-missions *.mfa!
:-president tccb!=
tt foreign!
tv dfa!
tw *.mofa! en.mofa!= mofa!=
:-president english.president! president!
tz foreign.go
ua mfa!=
:-missions *.mfa!
:-president *.president! president!=
ug mofa.go
uk:gb *.fco! fcdo! fco! gov;=
:gb-pm gov;= number10!
uy gub;= mrree.gub
uz gov; mfa
:-missions *.mfa
:-president president
va press.vatican= vatican;
vc foreign!
ve mppre.gob mre.gob mre!
vn mofa!=
:-government chinhphu en.baochinhphu
vu mfaicet!
ws mfat! samoagovt?
xn--p1ai:ru-president xn--d1abbgf6aiiy
ye mofa!
za:brics brics2023!
: dfa! dirco!=
:-president thepresidency!
zm mfa! mofaic!
zw zimfa!

afers-exteriors
	parlInfo
	parlInfo
chdd
mre
planalto
ministries/ministry-international-relations ministries/ministry-international-affairs-and-cooperation
en/global-affairs fr/affaires-mondiales
	gov
	en/newnsb de/newnsb fr/newnsb it/newnsb
	noticia
mfa
ministries/foreign-affairs
commission/presscorner
rapid
	en/- - sv/-
	Media-Centre
	discours
	discours
mfa ministries/ministry-foreign-affairs
en/ministry-of-foreign-affairs-and-trade
en/ministry-of-foreign-affairs-and-trade kulgazdasagi-es-kulugyminiszterium	hirek
en/department-of-foreign-affairs	en/press-release en/news en/speech
en/dfa
en/departments/ministry_of_foreign_affairs he/departments/ministry_of_foreign_affairs	en/pages en/departments/news
en/departments/prime_ministers_office he/departments/prime_ministers_office	en/pages en/departments/news
ministries/ministry-for-foreign-affairs diplomatic-missions	news
	efst-a-baugi/frettir
memleket/entities/mfa
ministries/external-affairs	news
	inhalt
ministry-of-foreign-affairs ministries/foreign-affairs
	en/actualites fr/actualites
	News
Action-Gouvernementale/Monaco-a-l-International	Actualites
mvp en/mfa en/mvp	en/article clanak
	en/Government/DOI/Press%20Releases
sre
presidencia
ministries/ministry-of-foreign-affairs	latest/news documents
ministeries/ministerie-van-buitenlandse-zaken	actueel/nieuws
ministries/ministry-of-general-affairs government/members-of-cabinet	latest/news documents
en/dep/ud no/dep/ud	en/whats-new en/aktuelt no/aktuelt
en/dep/smk no/dep/smk	en/whats-new en/aktuelt no/aktuelt
	government-information-office
portfolio/foreign-affairs	release speech
sg press securitycouncil News/Press/docs
institucion/rree rree
web/diplomacy web/dyplomacja
web/primeminister web/premier
pt/gc24/area-de-governo/negocios-estrangeiros	pt
executive-branch/ministries/ministry-of-state
government-of-sweden/ministry-for-foreign-affairs	press-releases articles speeches statements
regeringskansliet/utrikesdepartementet	pressmeddelanden
en/state-authorities/ministries/ministry-of-foreign-and-european-affairs	en/news novice
ministeries/ministerie-van-bibis ministerie-van-buitenlandse-zaken
index.php/ministries-departments/ministry-of-foreign-affairs index.php/ministries-departments/ministry-of-foreign-affairs-international-cooperation
government/organisations/foreign-commonwealth-development-office government/organisations/foreign-commonwealth-office	government/news government/speeches
government/organisations/prime-ministers-office-10-downing-street	government/news government/speeches
ministerio-relaciones-exteriores
en/mfa uz/mfa ru/mfa
roman_curia/secretariat_state

<en|ar-ae)/mediahub/news
@press-releases
es/<actualidad/noticias|comunicados-oficiales)
news/<departmental-media-releases|media)
minister/"/<media-releases|transcripts|speeches|statements)
media
@<category/"</")*|news)
@<articles|news)/"/?$
@news
<Default'aspx\?tabid=\d|@search)!
webmre/comunicados
mre/<en|pt-br|es)/<en/)?<contact-us/press-area/press-releases</press-releases)?|canais_atendimento/imprensa/notas-a-imprensa)
pt-BR/notas-a-imprensa
planalto/<en/latest-news|pt-br/acompanhe-o-planalto/noticias)
press-<test|releases?)
<en/|be/)?press/"
@events
<en/global-affairs/news|fr/affaires-mondiales/nouvelles)'html;
<en/news|fr/nouvelles)/?<"/?)?;
eda/@<"/)*<aktuell|newsuebersicht)<'html|/news'html)$
minrel/site/tax/port/all/taxport_>_>__>'html$
^/<<default|index)<_>)?'s?html?)?$
^/<<default|index)<_>)?'s?html?)?;
^/<<default|index)<_>)?'s?html?)?;
^/<<default|index)<_>)?'s?html?)?;
<en/)?newsroom/<news|publiques)
<index'php)?\?sec=servicios&cat=prensa<&cont=593)?$
@declaraciones-del-minrex
@declaraciones-del-minrex
jnp/<en/issues_and_press/<press_releases|mfa_statements)|cz/informace_a_tisk/tiskove_zpravy)/index<_>)?'html$
<ajax/json-filterlist/)?@newsroom/news</609204-609204)?
<en/news|nyheder)
^/<news-and-press-releases|announcements-and-press-releases)
<category/noticias|noticias-cancilleria)
en/news
<@Comunicacion/<NotasPrensa|Comunicados)/Paginas/index'aspx|Portal/@SalaDePrensa/NotasDePrensa/Paginas/NotasdePrensa'aspx)!
@press/press-releases/<\d{4}/\d{2}/\d{2}/)?;
eeas/press-material_[a-z]{2};
<press-releases|current-affairs|tiedotteet|ajankohtaista)
<fr/presse/espace-presse/declarations-officielles-et-interventions|fr/salle-de-presse</(?!article/)[^/?#]+)*|en/<the-ministry-and-its-network|press-room)</(?!article/)[^/?#]+)*|en/country-files/"/news)
<toutes-les-actualites|en/news)
@news
index'php/category/news
r/pa/prs/<ps|dpb)/<\d{4}/<\d{2}/)?)?index'htm$
r/pa/prs/<ps|dpb)/<\d{4}/<\d{2}/)?)?index'htm$
<press-releases|department-press-briefings|releases|briefings)
<news|briefings-statements|presidential-actions|briefing-room/")
en/current-affairs/?<"/?)?;
@info-servis/<press-releases|priopcenja)
portal/@<list|category)/!
@departments/ministry_of_foreign_affairs!
<MFA|mfa)/PressRoom/<\d{4}/)?pages/default'aspx!
"'htm\?\d{2,3}/|^/<press-releases|media-briefings|whats-new)<'htm)?/?$
allrel'aspx!
allrel'aspx!
@news-updates/?!
@press-?releases
cps/en/natohq/<news|press_releases)'htm|^/en/news-and-events/?<"/?)?;
portal/NewsAgencyShow/>!
portal/<newsarchive|newsagencyshow)/>!
<news|ministries/ministry-for-foreign-affairs)
efst-a-baugi/frettir/!
<mae/)?@sala_stampa/archivionotizie/<"/)?;
<mofaj/)?press/<release|kaiken|danwa|statement)/<<pc_)?\d{6}_)?<index'html)?$
<$|\?s=)!
<eng|www)/brd/m_>/list'do!
briefing!
memleket/entities/mfa<-")?/press/news/>!
<en/)?category/<media-briefings|mission-news|news/media-releases)
<en/news/>|default/<lt/naujienos|en/news))
@actualites/toutes_actualites<'html)?;
<en/articles|lv/jaunumi)
en/articles
@press-release-types/"
category/"
sre/<es/)?archivo/<prensa|articulos)!
web/guest/<mfa-news|press-release-mfa-news|press-release|speeches-statements);
<ministries/ministry-of-foreign-affairs/news|latest/news)
en/whats-new/<id>/)?;
category/"
<releases|portfolio/"</")*)
en/media-and-resources</news<-and-events)?)?
news
newscenter/<pressreleases|statements|news)
en/media_center/press_releases?'asp$
media-centre/news
press-releases
<news|search)
@<content/"</")*)?
noticias/todas-las-noticias
institucion/rree/noticias
<dfa-news|newsroom)/"
press-releases/?<categories/"/?)?;
web/<diplomacy/<news-|press-service)|dyplomacja/<aktualnosci|wiadomosci))
comunicacao-e-media/<comunciados-de-imprensa|noticias)
index'php/<galeria/comunicados|noticias-de-embajadas-y-consulados|noticias)<\?start=>)?$
@<all-mofa-news|<qatar/)?latest-articles</")?)
en/press-service/<statements|news)
<@)?<foreign_policy/news|press_service/<[A-Za-z_-]+/)*)
events/president/<news|transcripts)
events/president/<news|transcripts)
@ministry/<statements|news)</Pages/default'aspx|/)?;
press-releases
Newsroom/Press-Statements-Transcripts-and-Photos
<en/news|novice)
press/news-and-media-releases
@page/[\w%-]+;
<sub'[a-z]{2}'mfa\?[0-9a-f-]{36}|rss'[a-z]{2}'mfa|[a-z]{2}'rss'mfa)!
en/news/<>/)?$
News'aspx\?n=>!
News'aspx\?n=>!
<en/)?<news|press-center)
<en/)?news/<all|last|speeches|visiti-zelenskogo)?
government/organisations/foreign-commonwealth-<development-)?office<'atom)?;
government/organisations/prime-ministers-office-10-downing-street<'atom)?$
ministerio-relaciones-exteriores/comunicacion/<comunicados|noticias)
content/salastampa/@bollettino/pubblico</\d{4}/\d{2})?'html$
@\w+/<nr\d{12}|pbnfn)/?$
media-statements`;
