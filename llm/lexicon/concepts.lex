# What is done to whom, across languages: one idea a line. A service called "Corte de pelo" is so found by "haircut".
haircut: haircut | hair cut | haircuts | cut | cuts | corte de pelo | cortarme el pelo | cortar el pelo | corte de cabello | corte | cortes | corte de cabelo | cortar o cabelo | coupe de cheveux | coupe | haarschnitt | haare schneiden | schneiden | haareschneiden lassen | haareschneiden | schnitt | neuer haarschnitt | taglio di capelli | taglio | taglio capelli | tagliare i capelli | taglio dei capelli | couper les cheveux | cortar cabelo | coupe cheveux | spitzen schneiden | tagliarmi i capelli
trim: trim | recorte | despunte | pontas
beard: beard | trim of the beard | beard tidied | beards | shave | barba | afeitado | afeitar | barbe | bart | rasur | rasage
colour: colour | cor | cores | fazer a cor | fazer as cores | couleur | couleurs | faire une couleur | coloured | colored | hair coloured | dyed | roots done | roots | teñido | tinte de pelo | color | coloring | colouring | colouration | dye | tint | tinte | coloracion | tintura | coloration | farbe | farben | tinta | coloracao | colore | coloring service | haare farben | teinture | tinta per capelli | colore capelli | coloracao
highlights: highlights | mechas | reflejos | meches | strahnchen | luzes | colpi di sole | balayage
wash: shampoo | lavado | shampooing | waschen | lavagem | wash
blowdry: blow dry | blowdry | blowout | blow out | brushing | fohnen | secado | escova | piega
styling: styling | peinado | hairdo | updo | penteado | coiffure | frisur | acconciatura | hair styling | hairstyle | hair style
perm: perm | permanente | dauerwelle
straightening: straightening | keratin | alisado | keratina | lissage | glattung | stiratura
extensions: extensions | extensiones | extensoes
kids: kids | kid | child | children | childrens | nino | ninos | infantil | crianca | criancas | enfant | enfants | kinder | bambini | bambino | bambina
men: men | mens | man | gents | hombre | hombres | caballero | caballeros | homem | homens | masculino | homme | hommes | herren | uomo | uomini
women: women | womens | woman | ladies | mujer | mujeres | senora | dama | mulher | mulheres | feminino | femme | femmes | damen | donna | donne
massage: massage | massages | masaje | masajes | massagem | massaggio | massagen
cleaning: cleaning | teeth cleaned | cleaned | dientes limpios | cleanings | clean | limpieza | limpieza dental | limpieza de dientes | limpeza | limpeza de dentes | limpeza dos dentes | limpeza nos dentes | limpeza dental | limpeza dentaria | destartarizacao | nettoyage | nettoyage de dents | nettoyage des dents | nettoyage dentaire | detartrage | zahnreinigung | reinigung | pulizia | pulizia dei denti
checkup: checkup | check up | dental check | routine check | health check | skin check | general check | revision | chequeo | control | checkup dental | controle | untersuchung | visita di controllo | controllo | kontrolle | vorsorge | bilan | exam | examination | examen
whitening: whitening | bleaching | blanqueamiento | blanchiment | clareamento | sbiancamento | aufhellung
filling: filling | fillings | empaste | obturacion | plombage | fullung | otturazione | obturacao
extraction: extraction | extraccion | extracao | estrazione | tooth removal | tooth extraction
rootcanal: root canal | endodoncia | endodontie | wurzelbehandlung | devitalizzazione | canal
braces: braces | brackets | ortodoncia | aparelho | zahnspange | appareil dentaire
manicure: manicure | manicura | manucure | manikure | mani | nails | nail | unas | ongles | nagel | unghie | unhas | unha
pedicure: pedicure | pedicura | pedikure | pedi
gel: gel | semipermanente | shellac | gel polish
facial: facial | facials | limpieza facial | soin du visage | gesichtsbehandlung | pulizia del viso | limpeza de pele
waxing: waxing | wax | depilacion | epilation | enthaarung | depilacao | ceretta | cera
eyebrows: eyebrow | eyebrows | brow | brows | cejas | sourcils | augenbrauen | sobrancelha | sobrancelhas | sopracciglia
lashes: lash | lashes | eyelash | eyelashes | pestanas | cils | wimpern | ciglia | cilios
makeup: makeup | make up | maquillaje | maquillage | schminken | trucco | maquiagem
consultation: consultation | consult | consulta | consulenza | beratung | consulto | erstgesprach | avaliacao
therapy: therapy | therapy session | counseling | counselling | terapia | psicoterapia | psychotherapie | therapie | seance
physio: physiotherapy | physio | fisioterapia | kine | kinesitherapie | physiotherapie | krankengymnastik
yoga: yoga | yoga class | clase de yoga
training: personal training | training session | entrenamiento | treino | workout | allenamento | pilates
vaccination: vaccination | vaccine | shot | jab | vacuna | vacunacion | vaccin | impfung | vaccino | vacina
lesson: lesson | lessons | class | clase | cours | unterricht | stunde | lezione | aula
repair: repair | repairs | fix up | arreglo | reparacion | reparation | reparatur | riparazione | conserto
tattoo: tattoo | tatuaje | tatouage | tatuagem | tatuaggio
eyetest: eye test | eye exam | sight test | examen de la vista | sehtest
deep: deep | profunda | profundo | deep tissue
grooming: grooming | dog grooming | peluqueria canina | toilettage
oilchange: oil change | cambio de aceite | olwechsel | vidange
