# Given names, so that a person who is spoken of in passing stays unknown to a model, also in lower case.
# Under "also" are names that are words of everyday, too: they count with a capital only.
given: aaron abby abdul abigail adam adele adrian agnes ahmed aidan aisha alan albert alex alexa alexander alexandra
given: aline beto bia catarina catia chico danilo dino filipa filipe gino goncalo ivo joca lino mafalda mirco nico nino piero
given: pino priscila renzo rino tino toninho ugo vasco zeca zelia
given: olga tim ted ken ines hilde paul peter
given: alexis alfie alfred alice alicia alison allison alyssa amanda amelia amy andrea andrew andy angela angelica
given: anita ann anna anne annie anthony antonia archie ariana arthur ashley audrey austin ava barbara barry beatrice
given: becky benjamin beth bethany betty beverly billy bobby brandon brenda brian bridget brittany bruce bryan
given: caitlin caleb cameron carl carol caroline cassie catherine cathy cecilia charles charlie charlotte cheryl
given: chloe chris christian christina christine christopher cindy claire colin connor courtney craig cynthia daisy
given: daniel danielle danny darren dave david deborah debbie denise dennis derek diana diane diego dominic donald donna
given: doris dorothy doug douglas duncan dylan eddie edgar edith edward eileen elaine eleanor elena eliza elizabeth
given: ellen ellie elliot elsie emily emma eric erica erin ernest esther ethan eugene evan evelyn fatima fiona
given: francis frankie fred freddie gareth gary gavin gemma geoff george gerald gillian gina giovanna
given: glenn gloria gordon graham greg gregory gwen hannah harriet harry harvey heather helen helena henry holly howard
given: hugh hugo ian ibrahim imogen ingrid irene isaac isabel isabella isabelle isla ismael ivan jackie jackson jacob
given: jade jake james jamie jamila jane janet janice jasmine jason jayden jeff jeffrey jenna jennifer jenny jeremy jerry
given: jesse jessica jessie jill jim jimmy joan joanna joanne joe joel john johnny jonah jonathan joseph josh
given: joshua joyce judith judy julia julian julie justin karen karl kate katherine kathleen kathy katie kayla keith
given: kenneth kevin kieran kimberly kyle lara larry latoya laura lauren laurence lawrence leah leanne lee leila
given: lena leonard leslie lewis liam lilian linda lindsay lisa liz lizzie logan louis louise lucas lucy luke lydia
given: mabel maddie malcolm marcus margaret maria marian marie mariah marion marjorie martha martin marvin
given: mary mason mateo matt matthew maureen megan mei melanie melissa meredith michael michelle mike mildred milly
given: mohamed mohammed molly monica monique morgan muhammad nadia nancy naomi natalie natasha nathan neil nicholas nick
given: nicola nicole nigel noah nora norma norman oliver olivia omar oscar owen pamela patricia patrick paula
given: pauline peggy penny pete phil philip phoebe phyllis priya rachel ralph raymond rebecca reggie rhys richard
given: ricky rita robert roberta ronald ronnie rory rosemary rosie ross roxanne russell ruth ryan sabrina
given: sally samantha samir samuel sandra sara sarah scott sean sebastian shane shannon sharon shaun
given: sheila shelley sherry shirley sidney sonia sophia sophie stacey stanley stella stephanie stephen steve
given: steven stuart susan susanna suzanne sven sylvia tamara tammy tanya tara teresa terry thea theo theresa
given: theodore thomas tiffany timmy timothy tina toby todd tom tommy tony tracey tracy trevor tyler valerie vanessa
given: veronica vicky victoria vincent vivian walter wanda warren wayne wendy wesley wilfred william willie
given: wilma xavier yasmin yolanda yusuf yvonne zac zach zachary zara zoe
given: adriana agustin agustina alejandra alejandro alfonso alfredo alvaro ainhoa aitana antonio aranzazu araceli
given: arturo bautista beatriz begona belen benito bernardo bianca camila camilo carla carlos carmen carolina catalina
given: claudia cristian cristina cristobal daniela david eduardo elisa emiliano emilio enrique ernesto esteban estefania
given: eugenia eva fabian facundo federico felipe fernanda fernando francisca francisco gabriel gabriela gerardo
given: gonzalo graciela guillermo gustavo hector hernan ignacio inmaculada isidro itziar iker jaime
given: javier joaquin jorge jose josefa josefina juan juana juanita lautaro leandro leonor leticia lorena lorenzo
given: lucia luciana luciano luis luisa macarena magdalena maite malena manuel manuela marcela marcelo marcos
given: margarita mariana mariano maricarmen marisa marisol marta matias mauricio mercedes miguel miriam
given: moises monica nahuel natalia nerea nicolas noelia nuria octavio paco pablo paloma paola
given: patricio pedro pepe rafael ramiro ramon raquel raul rebeca ricardo roberto rocio rodrigo rodolfo rosa
given: rosalia ruben sergio silvia sofia soledad susana tamara teodoro tomas
given: valentina vanesa vicente victor wilson ximena yolanda
given: adalberto afonso alessandra amelia ana anderson andressa antonio barbara beatriz bernardo bruna bruno caio carla
given: cauã cecilia celia cesar cintia claudio cleber cristiane daiane davi debora denise diego duarte edson eduarda
given: elaine eliane enzo fabiana fabio fabricio fatima felipe fernanda flavia flavio francisca gabriela geraldo gilberto
given: giovana giovanna guilherme gustavo heitor helena henrique heloisa iara igor isabela isadora ivone jaqueline
given: joana joão joaquim jonas josé juliana katia larissa leonardo leticia livia lorena luan luana lucas luciana
given: luiz luiza madalena maite manuela marcia marcio marcos margarida mariana marilia marina marisa mateus matilde
given: matheus mauricio mauro melissa miguel milena miriam monica murilo natalia nelson nicole nuno otavio patricia paula
given: paulo pedro pietro rafael rafaela raimundo raquel regina renan renata renato ricardo rita roberta rodrigo rogerio
given: rosana rui samara sandra sebastiao sergio silvana simone sofia sonia sueli tainá tania tatiana thais thiago tiago
given: tomas valeria vanessa vinicius vitor vitoria viviane wagner wesley yara yasmin
given: adele adrien agathe alain alexandre alexis amandine ambre amelie anais andre antoine ariane arnaud arthur
given: audrey aurelie aurore axel baptiste bastien benedicte benjamin benoit bernadette bernard bertrand blandine brigitte
given: camille capucine caroline catherine cecile celine chantal christelle christian christophe clemence coralie
given: corinne cyril cyrille damien danielle delphine denis dominique dorothee edouard elise elodie emilie emmanuel
given: emmanuelle enzo eric estelle etienne eugenie fabien fabrice fanny florent florian francine francois
given: francoise frederic frederique gabin gaelle gaston genevieve georges gerard ghislaine gilles gregoire guillaume
given: gwendoline helene herve hortense hubert isabelle jacqueline jacques jean jeanne jeremy jerome jocelyne
given: joelle josephine josiane julien juliette justine karine laetitia laure laurent laurence leonie lilou loic
given: louis louise luc lucas lucie lucien ludovic madeleine mael maelle manon marc marcel margaux margot marguerite
given: marianne marion martine mathieu mathilde mathis matthieu maurice maxime melanie michel michele mireille
given: monique muriel nadine nathalie nathan nicolas nicole noemie odile pascal pascale patrice patrick
given: philippe pierre pierrick quentin raphael raymond regis remi remy rene renee roland romain sabine
given: sandrine sebastien serge severine simone solene sophie stephane stephanie suzanne sylvain sylvie tanguy
given: theo therese thibault thierry thomas timothee tristan valerie veronique vincent virginie xavier yann
given: yannick yves yvette yvonne zoe
given: achim adelheid albrecht alois andreas angelika anja anke annegret anneliese annette antje armin arne astrid
given: axel barbara bastian beate benedikt bernd bernhard bertram bettina birgit birte bjorn brigitte britta carsten
given: christa christel christiane christoph clemens cornelia dagmar daniela detlef dieter dietmar dirk doris dorothea
given: eberhard eckhard elfriede elke ernst erwin eva felix finn florian frank franz frauke friederike friedrich fritz
given: gabriele georg gerd gerda gerhard gerlinde gertrud gisela gottfried greta gudrun gunter gunther hannelore hannes
given: hans harald hartmut heidi heike heiko heiner heinrich heinz helga helmut henning herbert hermann hildegard
given: holger horst hubert ilse ina inga ingeborg ingo irmgard jana jens joachim jochen johann johanna johannes
given: jonas jorg josef judith julia jurgen jutta kai karin karla karlheinz karsten katharina kathrin katja katrin kerstin
given: kilian klaus konrad kristina kurt lars lasse lieselotte lorenz lothar ludwig lukas lutz magdalena maik malte
given: manfred manuela marcel mareike margarete margit margot markus marlene martina mathias matthias maximilian mechthild
given: meike meinhard melanie michaela mirko monika moritz nadine niklas nils norbert olaf oliver ortrud oskar
given: paula petra philipp rainer ralf regina regine reiner reinhard reinhold renate ronny rosemarie rudiger rudolf
given: ruprecht sabine sandra sascha sebastian siegfried sigrid silke silvia simone sonja stefan stefanie steffen susanne
given: svenja sybille tanja thomas thorsten timo tobias torben torsten udo ulf uli ulla ulrich ulrike ursula ute
given: uwe veit verena volker waldemar waltraud werner wiebke wilhelm winfried wolfgang yannick
given: adriano agostino aldo alessandra alessandro alessia alessio alice ambra andrea angelo anna antonella antonino
given: arianna armando arturo attilio barbara bartolomeo beatrice benedetta bianca brunella camilla carla
given: carlo carlotta caterina cecilia chiara cinzia ciro claudia claudio corrado cristiano cristina dalila daniela
given: daniele dario davide debora diego domenico donatella edoardo elena eleonora elisa elisabetta elvira emanuele
given: emanuela enrico ettore fabio fabrizio federica federico filippo fiorella flavia francesca francesco gabriele
given: gaetano gaia gennaro giacomo giada gianluca gianni giancarlo ginevra giorgia giorgio giovanna giovanni
given: giulia giuliana giulio giuseppe giuseppina graziella guglielmo guido ilaria irene isabella ivana jacopo laura
given: leonardo letizia lidia liliana lorenzo loredana luca lucia luciano ludovica luigi luisa maddalena manuela marcella
given: marcello marco margherita mariangela mariella marina mario marta martina matilde matteo mattia maurizio
given: mauro michela michele milena mirella monica nadia nicola nicoletta nicolo noemi ornella pamela paola paolo
given: pasquale patrizia pierluigi pietro raffaele raffaella renata renato riccardo rita roberta roberto rocco rosanna
given: rosaria salvatore samuele sandro sara sergio silvana silvia simona simone sofia stefania susanna
given: tiziana tommaso umberto valentina valerio vincenzo vito vittoria vittorio viviana
given: aarav aditi akira amir ananya anil anjali arjun ayesha bilal deepak dmitri elif emre farah hassan hiroshi
given: huang hussein igor irina ivanka jamal kavita kenji khadija ksenia lakshmi layla ling mariam mehmet
given: natalya neha nikolai nikhil nguyen noor olena pavel pooja rahul rajesh rania ravi salma sanjay sakura svetlana
given: tariq tatyana vijay vikram wei yuki yuri yusra zainab
also: amber angel april art august bill blanca bob chase christian clara claro consuelo cruz dawn dean dolores domingo
also: drew eve faith felix franco frank gene grace grant guy hope iris ivy jack jan jesus joy june leon lily luz mar
also: marco mark max may mel miles nelly ola pat paz pearl pilar ray reyes rich rob rock rod rosario rose roy ruby
also: santos sol sue sunny tess val vic violet wil will
also: alba ali alix asia aurora ben chelsea chen clement ella florence frances georgia german gioia guadalupe guy
also: irma jin jordan julio kelly kim lane lea leo li lourdes lynn madison marine massimo maximo mia milagros min
also: montserrat nieves noe noel olive olivier otto perla remedios robin roger romane salvador sam sandy santiago
also: sasha serena simon solange stefano sydney till trinidad valentin vera viola violeta virginia xin
