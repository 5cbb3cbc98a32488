# Français. La forme est expliquée dans __init__.py ; les accents ne comptent pas.

= kin: fils | fille | filles | femme | mari | mere | pere | ami | amie | frere | soeur | copain | copine | enfant | enfants | maman | papa | neveu | niece | epouse | epoux | compagnon | compagne | cousin | cousine | tante | oncle | conjoint | conjointe | garcon | fiston
= hour_after: serait | plutot
= hour_before: a | vers | plutot
= appt: rendez vous | rdv | rendezvous | reservation | reservations | creneau | creneaux | seance | consultation | visite | place
= mon: mon | ma | le | la | mes | les | ce | cette | un | une | tous mes | notre | l
= det: un | une | le | la | les | mon | ma | autre | l | du | des
= veux: je veux | je voudrais | j'aimerais | j'ai besoin d | j'ai besoin de | il me faut | il me faudrait | je souhaite | je souhaiterais | je cherche a | je desire | je dois | on voudrait | nous voudrions | je vais prendre
= peux: puis je | je peux | pouvez vous | peux tu | est ce que je peux | est ce que vous pouvez | pourriez vous | pourrais je | serait il possible de | est il possible de | on peut | vous pouvez | c'est possible de | tu peux
= reserver: reserver | prendre | fixer | avoir | faire | reservez | reserve | obtenir | planifier | caler
= lieu: salon | salons | coiffeur | coiffeuse | barbier | dentiste | dentistes | medecin | docteur | cabinet | kine | therapeute | psychologue | masseur | clinique | institut | quelqu'un | endroit | spa
= bien: bien | bon | bonne | parfait | parfaite | super | genial | excellent | ideal | correct | nickel | top | impeccable | ok | exact | tres bien | d'accord
= personne: personne | humain | quelqu'un | conseiller | conseillere | agent | responsable | patron | patronne | vraie personne | personne reelle | operateur
= trucs: meteo | temps qu'il fait | temperature | blague | blagues | recette | chanson | film | taxi | uber | vol | hotel | train | restaurant | football | loto | president | pleuvoir | pluie | pizza | horoscope
= msg: messages | message | sms | rappels | notifications | textos
= to: au | a
= moved: deplacer | rendez vous | rdv | vous | changer | decaler | reporter | date | jour | heure | creneau

[language]
reservez | reserve | seance | massage | chez | dem | minute | jours | jour | mois | travail | service
bonne | journee | moi | toi | suis | serai | serais | vais | va | allez | allons | faire | voir | venir | peux | pouvez | pourriez | pourrais | dois | faut | fait | sais | savoir | voulais | souhaite | souhaiterais | dispo | disponible | cest | oui | ouais | nan | dommage | desole | desolee | tard | trop | assez | beaucoup | peu | encore | deja | toujours | jamais | vraiment | sinon | alors | donc | car | mais | ou | ici | bas | rien | personne | quelqu | chose | besoin | trouver | cherche | retard | arrive | bouchons | minutes | fille | fils | femme | mari | enfant | enfants | mere | pere | ami | amie | malade | agenda | client | cliente | accepte | refuse | termine | fini | ferme | fermez | ouvrez | annulez | deplacez | supprimez | donnees | arretez | envoyer | envoyez | messages | payer | carte | facture | recu | barbe | soin | ongles | detartrage | controle | tant | pis | laissez | tomber | choisis | prends | prefere | convient | marche | celui | celle | ceux | ca | cette | cet | quelle | seconde | troisieme | mieux | pareil | meme | dernier | derniere | fois | hier | apresmidi | weekend | prochaine | tot | vers | entre | jusqu | depuis | pendant | sans | sauf | moins | cher | chere | pres | proche | cote | quartier | puis | ils | elles | leur | leurs | nos | vos | ses | sa | son | notre | sont | etait | sera | serait | avais | avait | auriez | avoir | avons | ont | fais | faites | dites | dis | pense | crois | trouve | trouvez | parler | humain | conseiller | d'accord | cava | svp | stp
le | la | les | un | une | des | du | de | et | est | je | j | tu | il | elle | nous | vous | c | ce | cette | mon | ma | mes | votre | pas | ne | oui | non | merci | bonjour | bonsoir | salut | avec | pour | sur | dans | chez | au | aux | a | que | qui | quoi | quel | quelle | quels | quelles | quand | ou | comment | combien | voudrais | veux | peux | puis | rendez | rdv | demain | aujourd | hui | matin | midi | apres | soir | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | heure | heures | prochain | prochaine | semaine | annuler | changer | deplacer | autre | plus | tard | tot | svp | plait | coupe | cheveux | prix | coute | adresse | ouvert | etes | avez | suis | ai | parfait | accord | daccord | bien | peut | etre | rien | aucun | aide | premier | premiere | deuxieme | dernier | derniere | attendez | coiffeur | reserver | aimerais | bientot | revoir | d | l | s | n | qu | est | y

[filler]
(n'oublie|oublie|n'oubliez|oubliez) pas [de|d|que]
ou quoi | mince | zut | oups | voila voila | allo
finalement | peut | on peut | vraiment | juste | justement | donc | puis | car | mais | parce | deja | toujours | la bas | nous | leur | leurs | son | sa | ses | cet | celui | celle | ci | sera | serait | serai | etait | ete | fait | faites | dis | dites | dire | savoir | sais | pense | crois | trouve | faut | faudrait | dois | souhaite | souhaiterais | voulais | veut | voulez | vouloir | autres | tout | toute | tous | toutes | rien | bonne | journee | soiree | bonsoir | infiniment | tard | sinon | sur | sous | entre | meme | eh | hum | genre | voila | enfin | lui | eux | elles | ils | moi | toi | tiens | alors la | en fait | d ailleurs | peu pres
en fait | au fait | du coup | si ca vous va | je me demandais | je me demande | pouvez vous me dire | pourriez vous me dire | vous pouvez me dire | dites moi | je voulais savoir | petite question | une petite question | quand vous pouvez | sans vous presser | par hasard | a tout hasard | tout simplement | d'avance | merci d'avance | je pense que | je crois que | bien a vous | cordialement
le | la | les | l | un | une | des | du | de | d | et | ou | a | au | aux | en | y | je | j | tu | il | elle | on | nous | vous | me | m | te | t | se | s | ce | c | ca | cela | cette | cet | ces | mon | ma | mes | ton | ta | votre | vos | notre | est | es | suis | sont | etre | ai | as | avez | avoir | a | pour | par | avec | sur | dans | chez | que | qu | qui | quoi | oui | bonjour | salut | merci | svp | alors | donc | aussi | tres | bien | bon | euh | ah | oh | ben | hein | si | peu | un | possible | voudrais | veux | peux | puis | aimerais | faire | va | vais | aller | jour | heure | date | moment | ici | la | quand | comment | quel | quelle | libre | disponible | plutot | preference | mieux | ok | madame | monsieur | pardon | desole | desolee | quelque | chose | encore | n | vers | est | la
s'il vous plait | s'il te plait | si possible | si c'est possible | ca va | comment allez vous | j'aimerais savoir | je voudrais savoir | une question | j'ai une question | des que possible | au plus vite | est ce que | excusez moi | de preference

[skip]
svp | aussi | bien | juste

[yes]
[toutes] (les|mes) (informations|infos|donnees) sont [toutes] (correctes|bonnes|exactes|justes|en ordre) | [tous] les details sont [tous] (corrects|bons|exacts|justes|en ordre) | (le|mon|ce|la|ma|cette) <appt> est [bien] (correct|correcte|bon|bonne|exact|exacte|juste)
(oui|ok) c'est beau | c'est beau | c'est beau pour moi | c'est correct | c'est correct pour moi
ca marche pour moi | ca marche comme ca | comme ca c'est <bien> | c'est <bien> comme ca | ca sera <bien> | ce sera <bien> | ce serait <bien> | oui ca (me) (va|convient) | ca ira | ca ira tres bien | carrement | yes | yep | oki | okidoki | okay d'accord | vendu | adjuge | nickel ca | tout est bon | c'est tout bon pour moi | bien entendu | oui tout a fait | oui exactement | oui c'est ca | oui parfait | impec | cela me convient parfaitement | c'est d'accord | on fait comme ca | faisons comme ca | faites donc | va pour ca | va pour celui la | banco | positif | mais oui | bah oui | ben oui | oui volontiers | oui avec plaisir | oui d'accord | ok c'est <bien> | je valide | c'est valide
oui | ouais | oui oui | ouii | oui svp | oui s'il vous plait | bien sur | bien sur que oui | absolument | tout a fait | exactement | exact | c'est exact | c'est ca | d'accord | daccord | dac | entendu | volontiers | avec plaisir | je confirme | confirme | confirmez | je suis d'accord | ca marche | ca roule | ca me va [<bien>] | ca me convient [<bien>|parfaitement] | ca convient | cela me convient | cela me va | c'est <bien> [pour moi] | c'est tout bon | ca <bien> | allez y | vas y | allons y | go | pourquoi pas | sans probleme | pas de probleme | pas de souci | aucun probleme | certainement | j'accepte | c'est note | oui c'est <bien> | oui parfait | parfait pour moi | ok pour moi | <bien> pour moi | je veux bien | oui je veux bien | je prends | evidemment | affirmatif
👍 | 👌 | ✅ | ✔ | ☑ | 🆗 | 💯 | c'est (entendu|convenu|parti|tout vu|dans la poche|bon pour moi) | go pour moi | marche conclu | top la | ca me va (super bien|tres bien|parfaitement|impeccable) | [c'est] exactement ca | c'est tout a fait ca | c'est bien ca

[yes_act]
(deplacez|decalez|changez|deplace|decale) (le|la|ca) | (annulez|annule) (le|la|ca) | reservez [svp|s'il vous plait|moi ca|donc|alors] | vous pouvez (reserver|confirmer|envoyer|y aller|valider|annuler|deplacer) [la demande|le rendez vous|ca] | tu peux (reserver|confirmer|envoyer|y aller|valider) | (validez|valide|bookez|notez|note) [le|la|ca|moi ca] | allez y (reservez|confirmez|envoyez) | on (reserve|prend|valide) [ca|celui la] | (je|j) (reserve|valide) | envoyez [svp]
(envoyez|envoie) (la|le) | (envoyez|envoie) la demande | (reservez|reserve|confirmez|confirme) (le|la)
(reservez|reserve|prenez|prends|confirmez) (le|la|ca|cela) | je (le|la) prends | je prends (ce|celui|celle|cette) [ci|la|creneau] | reservez moi [ca|le|la|ce creneau] | (vous pouvez|tu peux) [me|nous] [le|l|la|tout] (noter|inscrire|booker|enregistrer|bloquer)

[lead]
# agreement that, said before a question, only leads into it
bon | bien | ok | okay | allez y | allez-y | vas-y | compris | alors | continuez

[soft]
entendu | tres bien merci | ok super | ok parfait | bonne idee | pas mal | chouette | extra | genial merci | ah d'accord | ah ok
ok | okay | bon | parfait | super | genial | excellent | tres bien | nickel | top | compris | ideal | impeccable | cool | formidable | bien | ah super

[like]
(celui|celle) (ci|la) | j'aime bien | ca me plait | je prefere (celui|celle) [ci|la]

[no]
je peux (pas|plus) (ce jour la|a cette heure la|a cette heure|ce jour)
(j'ai|j ai eu|j'ai eu) un (empechement|imprevu|contretemps) | je (pourrai|pourrais|peux|vais) (pas|plus) [pouvoir] (venir|etre la|passer) [@when] [finalement]
je (ne) (pourrai|pourrais|peux|viendrai|vais) (pas|plus) (venir|plus venir|pouvoir venir|etre la|etre present|m'y rendre|y aller) | je (ne) (peux|viens|viendrai|pourrai) (plus|pas) venir | je (pourrai|peux|viendrai) (pas|plus) [venir]
ce jour la je (ne) peux pas | je ne peux pas ce jour la | ca ne va pas etre possible | ce n'est pas possible | c'est pas possible | ce ne sera pas possible | pas celui (la|ci) | pas celle (la|ci) | je prefere pas | je prefere ne pas | j'aime pas | je n'aime pas | ca (ne) m'arrange pas | ca (ne) colle pas | non ca ne me convient pas | non pas du tout | ah non | oh non | certainement pas | hors de question | non je ne veux pas | je n'en veux pas | ni l'un ni l'autre | aucun des (deux|trois) | pas la peine | inutile | ce n'est pas la peine | ce n'est pas necessaire | pas besoin | j'ai pas envie | je n'ai pas envie | n'envoyez pas | ne reservez (rien|pas)
bien sur que non | pas d accord | ca [ne] [me] va pas
non | nan | non non | non merci | pas du tout | jamais | surtout pas | certainement pas | bien sur que non | je ne veux pas | je veux pas | ca ne (va|marche|convient) pas | ca ne me (va|convient) pas | ca (va|marche|convient) pas | ca me (va|convient) pas | je ne peux pas [ce jour la|a cette heure|a cette heure la] | je peux pas | pas (ca|celui|celle|ca marche|celui la|celle la|bon|possible) | ce n'est pas (ca|bon|correct|possible) | c'est pas (ca|bon|possible) | c'est faux | incorrect | faux | (ne|n) (reservez|confirmez|reserve) pas [ca|le|la] | aucun [d'entre eux|de ceux la] | aucune | laissez tomber | laisse tomber | oubliez | oublie | je ne crois pas | je pense pas | pas interesse | ca ira non | non ca ne va pas
👎 | ❌ | 🙅 | ✖ | (remettre|reporter|on remet|remettons|garder|on garde|faudra remettre|va falloir remettre) [ca|cela|le tout] (a|pour) (une autre fois|une prochaine fois|la prochaine fois|plus tard|un autre moment) | (je vais|j'irai|je prefere|on va) [aller] (voir|chercher|essayer|aller) (ailleurs|autre part|la concurrence) | j'ai (deja|autre chose|un autre rdv|une autre cliente|un autre client|un empechement|quelque chose d'autre) [autre chose|quelqu'un|quelque chose|un rdv|une cliente|un client] [de prevu] [a cette heure|a cette heure la|ce jour la|a ce moment la] | (ca|cela) (marchera|fonctionnera|passera|collera) pas | [y a] pas moyen [ce jour la] | impossible pour moi | ca [ne] fait pas | (aucune|aucun) qui (fait|va|marche|convient) | [je vais etre|je suis|je serai] (oblige|obligee|force|forcee|contraint|contrainte) (de|d) (manquer|annuler|rater|sauter|decommander) [@when] | a ce (prix|tarif) [la] (non|non merci|je passe|c'est non|ca ne m'interesse pas)

[no_later]
pas pour le moment | pas pour l'instant | une prochaine fois | plus tard merci | je verrai (plus tard|apres) | peut etre (demain|un autre jour|une autre fois) | je vous redirai | pas tout de suite
pas (maintenant|aujourd'hui|tout de suite|encore|pour l'instant|pour le moment) | peut etre plus tard | plus tard peut etre | une autre fois | pas ce soir

[denied]
(pas|sauf|sans|plutot que|au lieu de) [avec|chez|a|le|la] (@provider|@service|@city|@trade) | (plutot qu|plutot que|au lieu d|au lieu de|a la place d|a la place de|et pas|mais pas) [avec|chez|a|la|le] (@provider|@service|@city|@trade)

[neg]
pas | ne | jamais | sans | sauf | ni | plus jamais

[hedge]
j'hesite | je ne suis pas (sur|sure|certain|certaine) | je suis pas (sur|sure) | je sais pas encore | je ne sais pas encore | faut voir | a voir | ptet | ptetre | je pense que oui | je crois que oui | je crois
peut etre | je ne sais pas | je sais pas | pas sur | pas sure | ca depend | probablement | sans doute | aucune idee | je suppose | [je sais pas si] [je peux|je pourrai|je vais pouvoir] (sortir|partir|finir|arriver) plus tot (du|de) [la|mon] (travail|bureau|boulot|job|shift)

[wait]
attendez (voir|deux secondes|un peu|svp|une petite seconde) | attends (voir|deux secondes|un peu) | deux (secondes|minutes) [svp] | une petite (seconde|minute) | un petit (instant|moment) | minute | je (regarde|verifie|vois|demande|consulte) [mon|l|a mon|a ma|avec mon|avec ma] [agenda|mari|femme|planning|patron] [et je (reviens|vous dis|vous redis)] | (laissez|laisse) moi (reflechir|voir|verifier|regarder|demander|consulter) [mon agenda] | je dois (demander|verifier|voir|en parler|consulter) [a|avec] [mon|ma] [mari|femme|patron|agenda] | je vous (dis|redis) (ca|tout de suite|plus tard|apres) | je te (dis|redis) (ca|plus tard) | quittez pas | ne quittez pas | bougez pas
attendez | attends | attendez (un instant|une minute|une seconde|un moment) | attends (un instant|une minute|une seconde) | un (instant|moment) [svp|s'il vous plait] | une (minute|seconde) [svp] | patientez | deux minutes svp | laissez moi (voir|verifier|reflechir|regarder) | je (vais|dois) (voir|verifier|reflechir|regarder|demander) | je reflechis | je vous (redis|tiens au courant|rappelle) | je reviens vers vous | je (vous|te) (confirme|dis ca|redis|reviens la dessus|dis|tiens au courant) (tantot|plus tard|ce soir|demain|apres|tout a l'heure|bientot)

[greet]
allo
bonjour a (vous|tous) | hello | hey | yo | bsr | salutations | rebonjour | bonjour madame | bonjour monsieur | re | cc
bonjour | bonsoir | salut | coucou | hello | bjr | 👋

[thank]
merci quand meme | merci tout de meme
merci a vous aussi | merci infiniment | merci enormement | un grand merci | grand merci | merci d'avance | merci par avance | merci de votre aide | merci pour votre (reponse|reactivite) | mrc | mci | je vous en remercie | super merci | parfait merci | c'est (adorable|sympa|super gentil|super sympa)
merci | merci beaucoup | merci bien | mille mercis | merci (pour tout|pour votre aide|a vous|encore) | je vous remercie | je te remercie | c'est gentil | c'est tres gentil
🙏 | ❤ | 😍

[bye]
a la prochaine | a tout a l'heure | a toute | a tres bientot | a vendredi | a lundi | bonne (fin de journee|continuation|apres midi|fin de semaine) | bon week end | bon weekend | bonne semaine | passez une bonne (journee|soiree) | ca sera tout [merci] | ce sera tout merci | c'est tout merci | non c'est tout | non merci c'est tout | j'ai tout ce qu'il me faut | plus rien | c'est tout bon merci | bye
au revoir | aurevoir | a bientot | a demain | a plus | a plus tard | bonne (journee|soiree|nuit) | ciao | c'est tout [pour aujourd'hui|pour l'instant] | ce sera tout | rien d'autre | non rien | rien de plus | je n'ai besoin de rien d'autre | j'ai tout ce qu'il [me] faut [merci] | [pour l'instant] j'ai tout [merci] | a la revoyure | a la prochaine | non [non] tout est (regle|beau|bon|ok|correct|parfait|en ordre) [merci]

[help]
a l'aide | au secours | je ne sais pas comment (faire|ca marche) | je suis perdu | je suis perdue | je comprends rien | que puis je (faire|demander|dire) | qu'est ce que (vous pouvez|tu peux|je peux) faire | vous pouvez m'aider | pouvez vous m'aider | tu peux m'aider | comment on fait | options | commandes | j'ai pas compris | je n'ai pas compris
aide | aidez moi | aide moi | menu | que pouvez vous faire | que peux tu faire | comment ca (marche|fonctionne) | j'ai besoin d'aide | je ne comprends pas | je comprends pas | instructions

[human]
quelqu'un (de reel|de vivant|d'humain) | (il y a|y a t il|est ce qu'il y a) quelqu'un [de reel] | un (vrai humain|etre humain) | etre humain | (joindre|contacter|avoir) [un|une|le|la] (<personne>|@provider|salon|secretariat|cabinet) | (passez moi|passe moi|transferez moi|mettez moi en relation avec) [a|avec] [un|une|le|la] (<personne>|@provider) | (puis je|je peux|est ce que je peux|pourrais je|on peut|je voudrais|je veux|j'aimerais) (parler|discuter|echanger) (a|avec) [un|une|le|la] (<personne>|@provider|salon|equipe|proprietaire|secretaire) | (appelez|rappelez) moi [svp] | (vous pouvez|pouvez vous|pourriez vous|tu peux) (m'appeler|me rappeler|me telephoner) | que quelqu'un (m'appelle|me rappelle)
personne | une personne | humain | un humain | un conseiller
(parler|discuter|echanger) (a|avec) [un|une|le|la] (<personne>|@provider|dentiste|medecin|coiffeur) | <veux> parler (a|avec) [un|une|le|la] (<personne>|@provider) | un humain | une vraie personne | service client | (rappelez moi|appelez moi|vous pouvez m'appeler|vous pouvez me rappeler)

[language.to_en]
(parlez vous|parler|en|on peut parler|parles tu) [en] anglais [svp] | anglais | english
[language.to_es]
(parlez vous|parler|en) [en] espagnol [svp] | espagnol
[language.to_pt]
(parlez vous|parler|en) [en] portugais [svp] | portugais
[language.to_fr]
(parlez vous|parler|en) [en] francais [svp] | francais
[language.to_de]
(parlez vous|parler|en) [en] allemand [svp] | allemand
[language.to_it]
(parlez vous|parler|en) [en] italien [svp] | italien

[stop]
(arretez|arrete|cessez) [de|d|avec] [m'envoyer|m'ecrire|me contacter|envoyer|m'importuner|me deranger] [des|vos|les|ces|tous ces] [<msg>] | (je ne veux|je veux|ne veux) plus [de|recevoir|recevoir de|recevoir vos|rien recevoir|vos] [<msg>] [de vous] | ne m'(ecrivez|envoyez|contactez|ecris|envoie) plus [de|rien] [<msg>] | ne plus recevoir [de|vos] <msg> | (retirez|enlevez|supprimez) moi de [la|votre] liste | (stop|assez de|fini les) <msg> | desinscription | me desinscrire | desinscrivez moi | plus de <msg> [svp|merci] | laissez moi tranquille
stop | (arretez|arrete) [de] [m'envoyer|m'ecrire|me contacter|envoyer] [des|vos|les] [<msg>] | ne (m'ecrivez|m'envoyez|me contactez) plus [de|rien] [<msg>] | desabonner | desabonnez moi | me desabonner | plus de <msg>
[start]
start | (je veux|je voudrais|je souhaite) (a nouveau|de nouveau|bien) [recevoir] (vos|les|des|de nouveau vos|a nouveau vos) <msg> | reabonnez moi | me reabonner | (vous pouvez|tu peux) (me|a nouveau m') (renvoyer|envoyer) (des|vos|a nouveau des) <msg>
(reprendre|reactiver) [les] <msg>
[erase]
(effacez|effacer|supprimez|supprimer|supprime|efface|detruisez|oubliez|suppression de|effacement de|enlevez) [svp] [toutes] [mes|les|de mes|moi] (donnees|donnees personnelles|informations|infos|coordonnees|informations personnelles|historique) | (supprimer|supprimez|effacez|cloturez|fermez) [mon|ma] (compte|profil|dossier|numero|fiche) | (merci de|je veux|je voudrais|je souhaite|veuillez) [que vous] (supprimer|effacer|supprimiez|effaciez) [toutes] [mes|mon] (donnees|donnees personnelles|compte|informations|infos) | (effacez|supprimez) tout [ce que vous avez|sur moi] | droit a l'effacement
(effacez|effacer|supprimez|supprimer|supprime|efface) [toutes] [mes|les] (donnees|donnees personnelles|informations|infos) | (supprimer|supprimez) mon compte | droit a l'oubli | rgpd | (je souhaite|je veux|je voudrais|j aimerais|j exige|merci) que vous (supprimiez|effaciez|retiriez|enleviez|detruisiez|oubliiez) [toutes] [mes|mon|les] (donnees|donnees personnelles|informations|infos|coordonnees|numero|compte|dossier|historique|profil) [et] [mon|mes] [historique|numero|donnees|compte|dossier|infos]

[book]
(je suis|tu es|suis je|c'est tu|serait il) (capable|possible) (d'avoir|de|d) [avoir|prendre] (un|une) (<appt>|@service) | <veux> [un|une] @service (pour|chez|au)
<veux> (venir|passer) (me faire|faire|pour) [couper|une|un|la|les] [coupe|@service|cheveux|barbe|ongles] | (me faire|faire) (couper|colorer|teindre) les cheveux | (est ce que je peux|puis je|je peux|pourrais je|serait il possible de|c'est possible de|possible de) (venir|passer|avoir|prendre) [pour] [une|un|@when] [<appt>|@service] | (vous pouvez|pouvez vous|vous pourriez|pourriez vous) me (prendre|recevoir|caser|caler|mettre|noter|inscrire|reserver) [un|une] [<appt>|@service|place] [@when] | (mettez|met|notez|inscrivez|reservez|reserve|calez) moi [pour|un|une] [<appt>|@service|place|ca] [@when] | <veux> (m'inscrire|reserver|prendre|fixer|caler|avoir) [un|une|le] [<appt>|@service|place|seance] | <veux> (une place|un creneau|un rdv|une seance|une heure) | (j'ai besoin d|j'ai besoin de|il me faut|il me faudrait|je cherche) [un|une] (<appt>|@service|coupe|creneau|place) | ce serait pour (un|une) (@service|<appt>|reservation) | c'est pour (un|une) (@service|<appt>|reservation) | (prendre|demande de|demander|reserver) [un] <appt>
(auriez|avez|aurais|as) [vous|tu] [une|de la] (place|disponibilite) pour [une|un] @service | une place pour [une|un] @service | une place
(reserver|reservez) | [<veux>|<peux>] <reserver> [<det>] (<appt>|@service) | [<veux>|<peux>] reserver | <veux> [<det>] (<appt>|@service) | (prendre|avoir|fixer) [un] <appt> | un <appt> [svp] | un autre <appt> | <veux> (me faire|faire) [<det>] (@service|couper les cheveux) | me faire couper les cheveux | (vous pouvez|pouvez vous) me (prendre|recevoir|caser|caler) | <veux> (voir|consulter|aller chez|venir) [<det>|chez] (@provider|<lieu>|@trade) | (y aurait il|il y aurait|y a t il|il y a|y aurait|y a) [t il] [possiblement] moyen (de|d) (passer|venir|avoir|prendre|reserver|me caser|m avoir|me prendre|se voir|vous voir) [pour] [un|une|la|le|l|me faire] [@service|<appt>|place] [@when] | (on serait|nous serions|on est|nous sommes|on sera|nous serons) (deux|trois|quatre|cinq) [@name] [pour] [une|la|le|un] [@service] | ca fait (un bail|longtemps|des mois|des annees|une eternite|un moment|des lustres) que [je|j] [n'ai|ai] pas (vu|ete|coupe|fait|pris) [de|d|le|la|chez le|un|mes|les] [@trade|@service|<lieu>|cheveux] | il (lui|leur|nous) (faut|faudrait) [un|une|le|la] [@service|<appt>]
[book_soft]
(un|une) @service
[pair]
[pour] moi et [pour] (mon|ma|mes) <kin> | [pour] (mon|ma|mes) <kin> et [pour] moi | pour (nous|tous les|toutes les|les) deux | (un|une|1) pour moi et (un|une|un autre|une autre) pour (mon|ma) <kin>
(deux|2) @service

[own_name]
(a|au|sous|en) mon [propre] nom | au mien | mettez mon nom | [juste|seulement] moi [meme]

[for_other]
(il|elle) s'appelle | pour (mon|ma) (mec|meuf|pote|coloc|gamin|gamine|ado|fillette)
pour (mon|ma|notre) (gars|chum|blonde|conjoint|conjointe|garcon|fiston|puce)
pour (mon|ma|notre|mes|son|sa) (fils|fille|femme|mari|mere|pere|ami|amie|frere|soeur|copain|copine|enfant|enfants|bebe|grand mere|grand pere|petit fils|petite fille|maman|papa|neveu|niece|epouse|epoux|compagnon|compagne|collegue|patron|cousin|cousine|tante|oncle|belle mere|chien|chat|famille) | pour (une autre personne|quelqu'un|une amie|un ami) [d'autre] | (c'est|ce n'est) pas pour moi | (mon|ma) (fils|fille|femme|mari|mere|pere|soeur|frere) (a besoin|voudrait|veut|aimerait)
pour (mon|ma|notre|mes) (fils|fille|femme|mari|mere|pere|ami|amie|frere|soeur|copain|copine|enfant|enfants|bebe|grand mere|grand pere) | pour quelqu'un d'autre | ce n'est pas pour moi
[search]
(je cherche|cherche|chercher|trouver|trouvez moi|trouve moi|cherchez moi|cherche moi|recommandez|recommandez moi|conseillez moi|conseille moi|vous connaissez|connaissez vous|tu connais|il y a|y a t il|est ce qu'il y a|j'ai besoin d|j'ai besoin de|il me faut|il me faudrait|je voudrais|je veux|j'aimerais trouver|ou trouver|je recherche|montrez moi|montre moi|indiquez moi|vous avez|avez vous) [un|une|des|le|la|les] [bon|bonne|tres bon|nouveau|nouvelle] (@trade|<lieu>) | (un|une) [bon|bonne] @trade (a|sur|pres de|dans|vers|pas cher|disponible|libre|ouvert|proche) [@city|chez moi|moi] | (quels|quelles) (@trade|<lieu>) (avez vous|y a t il|il y a|vous avez|conseillez vous|recommandez vous|sont)
(je cherche|cherche|trouver|trouvez moi|trouve moi|recommandez|recommandez moi|vous connaissez|connaissez vous|il y a|y a t il|j'ai besoin d|j'ai besoin de|il me faut|je voudrais|ou trouver|je recherche) [un|une|des] [bon|bonne] (@trade|<lieu>) | (un|une) @trade (a|sur|pres de) @city | @trade a @city | quels (@trade|<lieu>) (avez vous|y a t il) | (une|de|des|quelle|quelles) (bonne|bonnes|chouette|chouettes|super) (adresse|adresses)
[near]
pas loin [de moi|de chez moi|d'ici] | tout pres | par ici | dans (le quartier|mon quartier|les environs) | aux alentours | (le|la|les) plus (proche|pres|proches)
pres (de moi|de chez moi|d'ici) | a cote [de moi|de chez moi] | dans le coin | proche [de moi|de chez moi] | le plus proche | a proximite
[cheap]
pas (cher|chere|trop cher|trop chere) | moins (cher|chere|couteux) | abordable | economique | petit prix | bon marche | (le|la|les) moins (cher|chere|chers)
pas cher | moins cher | le moins cher | bon marche | abordable
[best]
(le|la|les) mieux (note|notee|notes|notees) | (le|la|les) (meilleur|meilleure|meilleurs|meilleures) | bien note | bonnes notes | bons avis | avec de bons avis
(mieux|bien) (note|notee|notes) | le meilleur | la meilleure | les meilleurs
[any_provider]
n'importe (qui|lequel|laquelle|quel coiffeur) | peu importe [qui|le coiffeur] | (ca|cela) m'est egal | pas de preference | aucune preference | qui est (libre|disponible|dispo) | celui qui est (libre|dispo|disponible) | avec n'importe qui
n'importe qui | n'importe lequel | n'importe laquelle | peu importe | ca m'est egal | sans preference | pas de preference | je n'ai pas de preference | comme vous voulez
[any_time]
n'importe (quand|quelle heure|quel jour|quel moment) | peu importe (l'heure|le jour|quand) | quand (vous voulez|ca vous arrange|vous pouvez) | (je suis|on est) (flexible|disponible tout le temps|dispo toute la journee|libre toute la journee) | toute la journee
n'importe quand | n'importe quelle heure | n'importe quel jour | quand vous voulez | je suis flexible
[alt]
(autre|autres|un autre|une autre|d'autres) [choix|option|options|salon|salons|dentiste|coiffeur|medecin|<lieu>|@trade|possibilites|propositions|adresse|adresses|endroit|personne] | (quelque chose|quelqu'un) (d'autre|de different) | (plus|davantage) (d'options|de choix|de propositions) | (quoi|qui) d'autre | (qu'avez vous|qu'est ce que vous avez|vous avez quoi) d'autre | (montrez|montre) (moi) (d'autres|autre chose|la suite) | (le|la) (suivant|suivante) | ailleurs | alternatives | (vous n'avez|vous avez|avez vous|il y a) (rien|pas) (d'autre|autre chose)
(autre|autres|un autre|une autre|d'autres) [choix|option|options|salon|dentiste|medecin|<lieu>|@trade|possibilites|propositions] | (quelque chose|quelqu'un) d'autre | plus (d'options|de choix) | quoi d'autre | autre chose | qu'avez vous d'autre | vous avez autre chose
[changed]
j'ai change d'avis | je change d'avis | apres reflexion | reflexion faite | tout compte fait | finalement non | je ne veux plus | je veux plus | ca ne m'interesse plus
j'ai change d'avis | finalement non
[alt_time]
(un|une|d|a un|a une) (autre|autres) (horaire|horaires|heure|heures|creneau|creneaux|moment) [disponible|disponibles|possible|possibles] | (a|vers) (un autre moment|une autre heure) | (plus|davantage) (d'horaires|de creneaux|d'heures) | (quels|quelles) autres (horaires|heures|creneaux|jours) [avez vous|vous avez|il y a]
(autre|autres|un autre|une autre|d'autres) (horaire|horaires|heure|heures|creneau|creneaux|moment) [disponible|disponibles|possible] | a une autre heure
[later]
(un peu|beaucoup) plus tard | (vous avez|avez vous|il y a|rien) [quelque chose|rien] [de] plus tard | (c'est|ce serait) trop tot | trop tot pour moi | apres ca
plus tard | un peu plus tard | (vous avez|avez vous) [quelque chose] plus tard | trop tot | [rien|quelque chose|pas|une place|un creneau] [d|de] [un peu|bien] plus tard (dans la journee|dans la matinee|le matin|dans l apres midi|ce jour la|le soir)
[earlier]
(un peu|beaucoup) plus tot | (vous avez|avez vous|il y a|rien) [quelque chose|rien] [de] plus tot | (c'est|ce serait) trop tard | trop tard pour moi
plus tot | un peu plus tot | avant | (vous avez|avez vous) [quelque chose] plus tot | trop tard | [rien|quelque chose|pas|une place|un creneau] [d|de] [un peu|bien] plus tot (dans la journee|dans la matinee|le matin|dans l apres midi|ce jour la|dans le mois)
[other_day]
(un|une) autre (jour|date) | (des|d) autres (jours|dates) | (a|pour) une autre date
un autre jour | une autre date | d'autres jours | autre jour
[change]
finalement | en fait | ou plutot | je veux dire | non plutot | disons plutot | a la place | au final
plutot | au lieu de | et (le|la|a) | disons | mettez [le|la] | je prefere | je prefererais

[move]
(on|je|vous) (peut|peux|pourrait|pourrais|pouvez|pourriez) [le|la|me|nous] (deplacer|decaler|reporter|changer|modifier|avancer|repousser|mettre|passer|remettre) [le|la|mon|ca|<appt>] [<appt>] | (decalez|decale|deplacez|deplace|reportez|reporte|repoussez|repousse|avancez|avance|mettez|passez) [le|la|mon|moi|nous|ca|plutot] [<appt>] [plutot] (au|a|pour|du|d) | decaler | deplacer | reporter | (faut|besoin de|besoin d) (que je|de|d) (deplacer|decaler|reporter|deplace|decale|reporte|changer|change) [mon|le|d] [<appt>|heure|date|jour]
(deplacer|decaler|reporter|changer|modifier|avancer|repousser|deplacez|decalez|reportez|changez|deplace|decale|reporte|reprogrammer|replanifier|basculer|remettre) [<mon>|d|de] [<appt>|date|jour|heure|horaire|coupe|@service] [de @when|du @when] (au|a|pour|du|vers|plus tard|plus tot) | (puis je|je peux|est ce que je peux|on peut|peut on|pourrais je|pourrait on|je voudrais|je souhaite|je souhaiterais|j'aimerais|je dois|il faudrait|serait il possible de|c'est possible de|possible de|vous pouvez|pouvez vous|pourriez vous) [me|nous] [le|la] (deplacer|decaler|reporter|changer|modifier|avancer|repousser|reprogrammer|remettre) [<mon>|d|de] [<appt>|date|jour|heure|horaire|@service] | changement (d'horaire|de date|d'heure|de jour) | (le|la) (deplacer|decaler|reporter|changer|avancer|repousser|mettre|passer) [au|a|pour]
(deplacer|decaler|reporter|changer|modifier|avancer|repousser|deplacez|decalez|reportez|changez) | (deplacer|decaler|reporter|changer|modifier|avancer|repousser|deplacez|decalez|reportez|changez) (<mon>|d|de) [<appt>|date|jour|heure|horaire] [au|a|pour|du] | (le|la) (deplacer|decaler|reporter|changer) [au|a|pour]
[cancel]
je (pourrai|pourrais|peux|vais) (pas|plus) [pouvoir] (venir|etre la|passer) [@when] [finalement] | (j'ai|j ai eu|j'ai eu) un (empechement|imprevu|contretemps)
(annuler|annulez|annule|supprimer|decommander) [svp] (<mon>) [<appt>|@service|reservation|tout] | (<veux>|<peux>|je dois|je vais devoir|je suis oblige d|je suis obligee d|il faut que j|vous pouvez|pouvez vous|pourriez vous) [d] (annuler|annule|decommander) [<mon>] [<appt>|@service|tout|le] | je (ne) (pourrai|pourrais|peux|viendrai|vais) (pas|plus) (venir|plus venir|pouvoir venir|etre la|etre present|m'y rendre|y aller) | je (ne) (peux|viens|viendrai|pourrai) (plus|pas) venir | (j'ai|j ai eu|j'ai eu) un (empechement|imprevu|contretemps) | (je n'ai|j'ai) plus besoin (de|du) [mon|ce] <appt>
annuler | annulez | annule | annulation | (annuler|annulez|annule) <mon> [<appt>|@service] | (<veux>|<peux>) annuler [<mon>] [<appt>] | l'annuler | annulez (le|la) | je ne (pourrai|peux|viendrai|vais) pas [venir|plus venir|pouvoir venir] | (remettre|reporter|on remet|remettons|garder|on garde|faudra remettre|va falloir remettre) [ca|cela|le tout] (a|pour) (une autre fois|une prochaine fois|la prochaine fois|plus tard|un autre moment) | (donner|donnez|donne|laisser|laissez|passer|passez|refiler|offrir|ceder|cedez) (ma|mon|le|la) (place|creneau|heure|<appt>) [a] (quelqu'un|quelqu'un d'autre|un autre|une autre|autre client|une autre cliente|un autre client|qui veut) | (otez|enlevez|rayez|retirez|effacez|barrez) mon nom [de la liste|de l'agenda] | [je vais etre|je suis|je serai] (oblige|obligee|force|forcee|contraint|contrainte) (de|d) (manquer|annuler|rater|sauter|decommander) [@when]
[keep]
je (ne) (veux|souhaite|voudrais) pas (annuler|l'annuler) [<mon>] [<appt>]
(n'annulez|n'annule|ne l'annulez|ne l'annule|annulez|annule|ne le deplacez|ne deplacez|ne changez|ne touchez) (pas|rien|a rien) [le|la|mon] [<appt>] | (gardez|garder|garde|laissez|laisse|on garde|je garde|conservez|maintenez) [le|la|mon|ma|ca|l] [<appt>|horaire|comme ca|tel quel|comme c'est] | finalement je (peux|viens|garde)
(n'annulez|n'annule|ne l'annulez|ne l'annule|annulez) pas [le|la|mon] [<appt>] | (gardez|garder|garde|laissez) (le|la|mon|ma) [<appt>|comme ca]
[list]
(quels|quel|quand|a quand|c'est quand|quelle) [sont|est|ai je|etait] [mes|mon|le|ma] [prochains|prochain|prochaine] (<appt>|visite) [deja] | (c'est|est) quand [deja] <mon> [prochain] <appt> | (quand|a quelle heure) (est|ai je|j'ai|c'est) [deja] [mon|le|un] [prochain] <appt> | mes [prochains] <appt> | mon prochain <appt> | (j'ai|ai je|est ce que j'ai) [deja] (un|des|quels|quelque chose) [de] (<appt>|prevus|prevu|reserve|reserves|note) [prevus|prevu|reserve|reserves|note] | (qu'est ce que j'ai|qu'ai je|j'ai quoi) [de|comme] (reserve|prevu|<appt>) | (voir|montrez moi|montre moi|rappelez moi|liste de|lister) [mes|mon] (<appt>|reservations) | mon <appt> (c'est quand|est quand|quand)
(quels|quel|quand) (sont|est|ai je) [mes|mon] [prochains|prochain] <appt> | mes <appt> | mon prochain <appt> | j'ai (un|des|quels) <appt> [prevus|prevu|reserve] ? | qu'est ce que j'ai [de] (reserve|prevu) | ai je [un|des] <appt> | c'est @when [ou] [@when] que (je|j) [dois|vais|devais] (passe|viens|viens vous voir|passer|venir|vais|suis note|suis notee|ai rendez vous) [?] | (j'ai|ai je|est ce que j'ai) (quelque chose|un truc|rien|quoi) (chez vous|avec vous|de prevu|au programme|a l'agenda) [@when] | (rappelle|rappelez) moi [c'est] (quand|quel jour|a quelle heure|@when) | [est ce que] j'ai (bien|toujours|encore) [un] <appt> @when [chez vous|avec vous]
[repeat]
(comme|pareil que|la meme chose que|le meme que|idem que) [la derniere fois|d'habitude|avant|l'autre fois|toujours] | (la meme chose|le meme|la meme|pareil|idem) [rendez vous|coupe] [que] [la derniere fois|d'habitude|svp] | comme (d'hab|d'habitude|toujours) | refaire (la meme chose|pareil)
comme (la derniere fois|d'habitude|avant) | la meme chose [que la derniere fois] | (le|la) meme [que|chose] [la derniere fois] | pareil que la derniere fois
[late]
(on va|on sera|on va avoir|on aura|nous serons|nous aurons|nous allons) [etre|avoir] [@minutes] (en retard|de retard) | (pognes|pogne|pognee|pris|prise|bloques|bloquees|coinces|coincees) dans (le|les) (trafic|bouchons|embouteillages)
(je suis|je serai|j'aurai|je vais etre|je vais avoir|j'ai|je risque d'etre|je risque d'avoir|on sera) [un peu] (en retard|@minutes de retard|@minutes en retard|du retard|un peu de retard|un leger retard|un retard) [de @minutes|d'environ @minutes] | (j'arrive|je serai la|j'arriverai|on arrive|je suis la) (dans|avec|d'ici) [environ] @minutes [de retard|en retard] | (bloque|bloquee|coince|coincee) dans (les|le) (bouchons|embouteillages|traffic|metro|train) | (j'ai rate|j'ai manque) (mon|le) (bus|train|metro) | il y a des (bouchons|embouteillages) | petit retard
(je suis|je serai|j'aurai|je vais etre|je vais avoir) (en retard|@minutes de retard|@minutes en retard|du retard) [de @minutes|d'environ @minutes] | @minutes de retard | retard de @minutes | (j'arrive|je serai la) dans @minutes | bloque dans les (bouchons|embouteillages) | (je vais arriver|j arriverai|je devrais arriver|je pense arriver|je risque d arriver|je serai chez vous|on va arriver|on arrivera) [plutot|plus|finalement|seulement] [vers|a|pour|autour de] @when | [mon|ma|le|la|l] (uber|taxi|bus|train|metro|autobus|covoiturage|vol|traversier|avion|tram) (a|est|a ete|m'a) (annule|annulee|supprime|en retard|lache|plante)
[waitlist]
(prevenez|previens|dites|avertissez) moi si (il y a|y a|vous avez) un (desistement|trou|creneau|rendez vous) [qui se libere]
(liste|file) d'attente | (prevenez|previens|dites|dis|avertissez|contactez|appelez|tenez) (moi|nous) [au courant] (si|quand|des que|en cas) (ca|une place|un creneau|quelque chose|il y a|quelqu'un|de) [se libere|annule|un desistement|desistement|une place|se desiste] | si (une place|un creneau|quelque chose|ca) se libere | si (quelqu'un annule|il y a un desistement|vous avez un desistement) | en cas de desistement
liste d'attente | (prevenez moi|previens moi|dites moi|avertissez moi) (si|quand) (ca|une place|un creneau|quelque chose) se libere
[pay]
jusqu'a (quand|quelle heure) (je peux|puis je|est ce que je peux|je dois|dois je) (payer|regler) | combien de temps [est ce que] (j'ai|ai je|il me reste|me reste t il) pour (payer|regler) | quand expire (le|ce|votre) lien | (le|ce|votre) lien (expire|est valable) (quand|jusqu'a quand|combien de temps)
(le|votre|ce|ton) (lien|lien de paiement) (ne|n) (marche|fonctionne|ouvre|s'ouvre|va) pas | (le|votre|ce|ton) (lien|lien de paiement) (marche|fonctionne|s'ouvre) (pas|plus) | (le|votre|ce) lien est (mort|casse|expire|perime) | (j'arrive|je n'arrive|je peux|je ne peux) pas (a payer|payer|a ouvrir le lien|ouvrir le lien)
(comment|ou|quand) (payer|puis je payer|je peux payer|est ce que je paye|je paye|on paye|regler|je regle|je peux regler) | (renvoyez|envoyez|renvoie|envoie|vous pouvez me renvoyer|pouvez vous me renvoyer) [moi] [le|un] [nouveau] (lien|lien de paiement|lien pour payer) | (lien) (de|pour) (paiement|payer) | je (veux|voudrais|peux|souhaite|prefere) (payer|regler) [maintenant|en ligne|d'avance] | je (paye|regle) (maintenant|en ligne)
payer | (comment|ou) (payer|puis je payer|je peux payer) | (renvoyez|envoyez) [moi] [le] lien [de paiement] | lien de paiement | je (veux|voudrais) payer
[paid]
(vous avez|tu as|avez vous|as tu) [bien|deja] recu (mon|le|l) (paiement|virement|argent|acompte|reglement) | (mon|le) (paiement|acompte|virement|reglement) (est|a) [bien] (passe|arrive|recu|valide|ete recu) | [l] argent est [bien] arrive
(j'ai|c'est|je viens de|on a) [deja|bien] (paye|regle|payer|regler|fait le virement|vire|effectue le paiement|verse) | (deja|c'est) (paye|regle) | (paiement|virement) (effectue|fait|envoye)
j'ai [deja] paye | deja paye | c'est paye | paiement effectue
[receipt]
(ou est|ou en est|ou reste) (mon|le|l) (argent|remboursement) | quand (est ce que je serai|serai je|je serai|vais je etre|est ce que je vais etre) (rembourse|remboursee) | quand (est ce que je recois|je recois|recevrai je) (mon|le|l) (argent|remboursement) | (mon|le) remboursement (est il|est|a t il) [deja|bien] [ete] (arrive|parti|fait|effectue|passe|en route) | (est ce que j'ai|ai je) [deja|bien] ete (rembourse|remboursee) | (m'avez vous|vous m'avez) [deja|bien] (rembourse|remboursee)
(je voudrais|puis je avoir|je peux avoir|pouvez vous m'envoyer|vous pouvez m'envoyer|envoyez moi|il me faut|il me faudrait|j'ai besoin d|j'ai besoin de|j'aurais besoin d) [le|la|un|une] (recu|facture|justificatif|note|ticket|attestation)
recu | facture | justificatif | (je voudrais|puis je avoir|envoyez moi|il me faut) [le|la|un|une] (recu|facture|justificatif)
[review]
(je veux|je voudrais|j'aimerais|je souhaite|ou|comment|puis je|je peux) [pour] (laisser|donner|mettre|ecrire|noter) [un|une|des|le|la] [avis|commentaire|note|etoiles|salon] | (mettre|donner) (cinq|5) etoiles | donner mon avis | laisser un avis
(laisser|donner|mettre|ecrire) un (avis|commentaire) | noter
[complain]
(c'est|c'etait|ce n'est|c) pas (serieux|normal|correct du tout|professionnel|top du tout|acceptable) | (ca|c'est|la couleur|ma couleur|ma coupe|la coupe) (a|est) [deja] (vire|rate|ratee|loupe|loupee|deteint)
(je veux|je voudrais|je souhaite|je tiens a|j'aimerais) (me plaindre|faire une reclamation|porter plainte|porter reclamation|etre rembourse|etre remboursee) | (c'est|c'etait|service|accueil) [vraiment] (horrible|inadmissible|scandaleux|nul|inacceptable|lamentable|honteux|n'importe quoi|une honte|catastrophique|deplorable|tres mauvais) | (je suis|je ne suis) [vraiment|tres] [pas] (decu|decue|mecontent|mecontente|insatisfait|insatisfaite|content|contente|satisfait|satisfaite) | (je n'ai pas|j'ai pas) (aime|apprecie) (la|le|mon|ma) [coupe|service|resultat] | une honte | tres mecontent | tres decu | tres decue
reclamation | me plaindre | porter plainte | (horrible|inadmissible|scandaleux|nul|inacceptable) | remboursement | je veux etre rembourse | rembourse | decu | decue | pas content | pas contente | mecontent | mecontente

[ask.price]
(combien|c'est combien|ca coute combien|ca fait combien|quel prix) (coute|ca coute|coutent|est ce|c'est|ca fait|pour|vaut|coute t|est ce que ca coute|coute donc|coutera|prenez vous|vous prenez) [pour] [le|la|un|une|l|les] [il|elle] [@service] [deja] | (ca|c'est|il|elle|@service) [coute|fait|est] combien [deja] [pour] [le|la|un|une] [@service] | (quel est|quels sont|c'est quoi|c'est quel|je peux avoir|donnez moi|quel serait|quelle est) (le|les|vos|votre|la|l) (prix|tarif|tarifs|cout|grille tarifaire) [d|du|de|de la|pour|des] [un|une|le|la] [@service] | (prix|tarif|tarifs|cout|grille tarifaire) [d|du|de|pour|de la] [une|un|la|le] [@service] | @service c'est combien | (c'est|est ce) cher
combien (coute|ca coute|coutent|est ce|c'est|ca fait|pour|vaut|coute t) [le|la|un|une] [il|elle] [@service] | c'est combien [pour] [le|la|un|une] [@service] | (quel est|quels sont|c'est quoi) (le|les|vos|votre) (prix|tarif|tarifs) [d|du|de la|pour] [un|une|le] [@service] | (prix|tarif|tarifs) [d|du|de|pour] [une|un|la|le] [@service] | ca coute combien | combien | (on|vous) (me|m|nous) (facture|facturez|charge|chargez|demande|demandez|compte|comptez) [combien|quelque chose|des frais|un supplement] | [le|la|l] [@service] [enfant|homme|femme] (est|c'est|revient|coute|sont|coutent|sera) [elle|il] (moins|plus) (cher|chere|chers|cheres) [?] | (comprend|inclut|compris|inclus) (le|la|un|l) (shampoing|brushing|soin|coiffage|sechage|pourboire)
[ask.duration]
combien de temps [ca|cela] (dure|prend|faut il|ca dure|ca prend|il faut|est ce que ca dure|dure t|ca va durer|ca va prendre|ca prendra|dure donc) [il|elle] [le|la|un|une] [@service] | (ca|cela|@service) (dure|prend|va durer) (combien de temps|longtemps|combien) | (quelle|c'est quoi) [est] [la] duree [d|du|de] [un|une|la|le] [@service] | (c'est|ce sera|ca dure) long | (il|elle) dure combien [de temps]
combien de temps [ca] (dure|prend|faut il|ca dure|ca prend) [le|la|un|une] [@service] | ca (dure|prend) combien de temps | quelle [est la] duree | c'est long ?
[ask.address]
c'est (a quelle adresse|ou) | [c'est] a quelle adresse | quelle est votre adresse
(ou) (etes vous|est ce|se trouve|est|vous trouvez vous|c'est|vous etes|se situe|est ce que c'est|est ce que vous etes|etes vous situes|etes vous situe) [le|la|votre|situe|situes] [salon|cabinet|<lieu>|@provider] | (quelle est|donnez moi|vous pouvez me donner|c'est quoi|envoyez moi|quelle|je peux avoir|pouvez vous me donner|pouvez vous m'envoyer|il me faut|rappelez moi) [deja] (l|votre|la|est votre) (adresse|localisation) [exacte] [du salon|svp] | (votre|l) adresse [exacte] | comment (venir|on vient|y aller|je viens|j'y vais|on y va|venir chez vous|faire pour venir|je fais pour venir) | (vous etes|c'est|vous etes situes|c'est situe|@provider c'est) (ou|dans quelle rue|dans quel quartier) | dans quelle rue
(ou) (etes vous|est ce|se trouve|est|vous trouvez vous|c'est|vous etes) [le|la] [situe|situes|salon|cabinet|<lieu>] | (quelle est|donnez moi|vous pouvez me donner|c'est quoi|envoyez moi) (l|votre|la) (adresse) | votre adresse | l'adresse (svp|?) | comment (venir|on vient|y aller) | vous etes ou | c'est ou
[ask.hours]
(vous etes|etes vous|c'est|vous fermez|vous ouvrez|ouvert|ferme) [ouvert|ouverts|ouverte|ferme|fermes] (jusqu'a|a partir de|des|a) quelle heure [le] [@when]
(quels|quelles|c'est quoi) [sont] (vos|les|les) (horaires|heures) [d'ouverture] [du|de|d] [@provider|salon] | (a quelle heure|jusqu'a quelle heure|quand|a partir de quelle heure|de quelle heure) (ouvrez vous|fermez vous|vous ouvrez|vous fermez|est ce que vous ouvrez|est ce que vous fermez|ouvre|ferme|etes vous ouverts|vous etes ouvert|vous etes ouverts|etes vous ouvert|ca ouvre|ca ferme|on peut venir) [le] [@when|@provider|salon] | (etes vous|vous etes|c'est|est ce ouvert|est ce que vous etes|est ce que c'est|le salon est|salon est) (ouvert|ouverts|ferme|fermes|ouverte) [le|aujourd'hui|@when] [@when] | (horaires|heures) [d'ouverture] [du|de|le] [@provider|salon|@when] | (vous|est ce que vous) (travaillez|ouvrez|bossez|recevez) [le|aussi le|aussi] @when | (travaillez|ouvrez|recevez) vous [le|aussi le] @when
(quels|quelles) sont (vos|les) (horaires|heures) [d'ouverture] | (a quelle heure|jusqu'a quelle heure|quand) (ouvrez vous|fermez vous|vous ouvrez|vous fermez|est ce que vous ouvrez|ouvre|ferme|etes vous ouverts|vous etes ouvert) | (etes vous|vous etes|c'est) (ouvert|ouverts|ferme) [le|@when] [@when] | horaires [d'ouverture] | heures d'ouverture | vous (travaillez|ouvrez) [le] @when
[ask.services]
(quels|quelles) [sont] (services|prestations|soins|les prestations|vos prestations|vos services) [proposez vous|avez vous|vous proposez|sont proposes|vous faites|faites vous] | (que|qu'est ce que vous|vous) (proposez vous|faites vous|proposez|faites) [comme prestations|comme soins|comme|quoi] | (faites vous|vous faites|proposez vous|vous proposez|est ce que vous faites|est ce que vous proposez) [aussi|egalement] [des|du|de la|le|la|un|une|les] @service | (liste|carte) (des|de vos) (prestations|services|soins)
(quels|quelles) (services|prestations|soins) [proposez vous|avez vous|vous proposez|sont proposes] | que proposez vous | (faites vous|vous faites|proposez vous|vous proposez) [aussi] [des|du|de la|le|la|un|une] @service
[ask.phone]
(quel est|donnez moi|je peux avoir|avez vous|c'est quoi|puis je avoir|il me faut|vous avez|rappelez moi) [deja] (votre|le|un) (numero|telephone|numero de telephone|tel|portable) [du salon] | votre (numero|telephone|tel) | (comment|ou) (vous joindre|vous appeler|vous contacter|je peux vous joindre|puis je vous joindre|je peux vous appeler) | (je peux|puis je|est ce que je peux) (vous appeler|telephoner|vous telephoner) | numero de (tel|telephone)
(quel est|donnez moi|je peux avoir|avez vous) (votre|le|un) (numero|telephone|numero de telephone) | votre (numero|telephone) | comment vous (joindre|appeler|contacter)
[ask.rating]
(quelle est|quels sont|c'est quoi) (la|votre|leur|les|sa) (note|avis|reputation) | (avez vous|ont ils|il a|vous avez|ils ont) [de] (bons|bonnes) (avis|notes) | (c'est|il est|elle est|ils sont) (bien note|bien notee|bon|bonne|bien|recommande) ? | (combien d') etoiles | les avis [sont bons] | qu'en disent les clients
(quelle est|quels sont) (la|votre|leur|les) (note|avis) | (avez vous|ont ils) de bons avis | c'est bien note
[ask.parking]
(y a t il|il y a|ou|est ce qu'il y a|avez vous|vous avez|c'est facile de|facile de|je peux|puis je|on peut|peut on) [un|une|peut on|on peut|me|je peux|des] (parking|se garer|stationnement|garer|stationner|place de parking|places de parking|garage) [pres|a cote|sur place|gratuit|devant] | (ou|comment) (se garer|stationner|me garer|je me gare|on se gare) | (parking|stationnement)
(y a t il|il y a|ou|est ce qu'il y a) [un|peut on] (parking|se garer|stationnement) | on peut se garer | parking | [et] ou [est ce que|est ce qu] [je|on|puis je|peut on] [peux|peut] [me|se|m] (stationne|stationner|gare|garer|parque|parquer)
[ask.policy]
(combien|qu'est ce que|que|quel montant) (je recupere|est ce que je recupere|vous me remboursez|me remboursez vous|on me rembourse) si j'annule [maintenant]
si (je suis|on est|j'arrive|je serai|j'ai) [un peu] (en retard|du retard) (ca se passe comment|que se passe t il|on fait quoi|il se passe quoi|c'est grave|je fais quoi|comment ca se passe|ca pose probleme) | (comment ca se passe|ca se passe comment|on fait quoi|que se passe t il|il se passe quoi) si (je suis|on est|j'arrive|je serai|j'ai) [un peu] (en retard|du retard)
(quelle est|quelles sont|c'est quoi) (la|votre|vos|les) (politique|conditions|regles) (d'annulation|de remboursement|d'annulations) | (que se passe t il|qu'est ce qui se passe|il se passe quoi|je paye quelque chose|il y a des frais|y a t il des frais|c'est payant|ca coute) si (j'annule|je ne viens pas|je viens pas|j'annule tard|je suis en retard) | (je peux|puis je|on peut|jusqu'a quand je peux|jusqu'a quand puis je|est ce que je peux) annuler [gratuitement|sans frais|apres|plus tard] ? | (annulation|annuler) (gratuite|gratuitement|sans frais) | (frais|penalite) d'annulation
(quelle est|quelles sont) (la|votre|vos|les) (politique|conditions) d'annulation | que se passe t il si j'annule | annulation gratuite | [jusqu'a] combien (d'heures|de temps|de jours|d'heure) (avant|a l'avance|d'avance) (je|on|est ce que je|puis je|peut on|faut il) (peux|peut|dois|doit) [me|s] (desister|annuler|prevenir|avertir|decommander|changer) [sans] [payer|frais|penalite]
[ask.payment]
(acceptez vous|vous prenez|prenez vous|vous acceptez|on peut payer|puis je payer|je peux payer|est ce que vous prenez|est ce que je peux payer|peut on payer|est ce que vous acceptez|on peut regler|je peux regler) [par|la|les|en|avec|l|le] (carte|cartes|cb|especes|liquide|cheque|cheques|carte bancaire|paypal|virement|visa|carte bleue|tickets|apple pay|argent) | (moyens|modes|mode) de paiement | (faut il|il faut|dois je|je dois|on doit) (payer|regler|verser) [un|d|en] [acompte|avance|a l'avance|sur place|arrhes] | (on|je) paye (comment|quand|sur place|avant|apres|ou) | (paiement|payer) (en ligne|sur place|par carte|en especes)
(acceptez vous|vous prenez|prenez vous|vous acceptez|on peut payer|puis je payer|je peux payer) [par|la|les|en|avec] (carte|cartes|cb|especes|liquide|cheque|carte bancaire) | moyens de paiement | [faut il|il faut|dois je|je dois|on doit|on peut|je peux|est ce qu on peut] (regler|payer|regle|paye|paie) [a l avance|d avance|avant|en avance|en ligne] [ou] (sur place|la bas|apres|a la fin|en arrivant|sur les lieux) | (je peux|on peut|peut on|puis je|possible de|est ce que je peux|est ce qu on peut) (payer|regler) en (plusieurs|deux|trois|quatre|x) (fois|versements|mensualites) | [c'est] (possible de|possible d) (payer|regler|etaler) en (@number|plusieurs|deux|trois|quatre|x) (fois|versements|mensualites) [sans frais] | (payer|regler|etaler|paiement) en (@number|plusieurs|deux|trois|quatre|x) (fois|versements|mensualites) [sans frais]
[ask.is_bot]
(etes vous|vous etes|tu es|es tu|c'est|je parle a|je parle avec|est ce que je parle a|est ce que vous etes|je discute avec|suis je en train de parler a) [bien] [un|une] (robot|bot|humain|personne|vraie personne|machine|ia|personne reelle|etre humain|intelligence artificielle|assistant virtuel|chatbot|vrai) | (robot|bot) ou (humain|personne|une vraie personne)
(etes vous|vous etes|tu es|es tu|c'est|je parle a) [un|une] (robot|bot|humain|personne|vraie personne|machine|ia) | c'est (toi|vous) [@provider] ou [c'est] [encore] [un|une] (repondeur|robot|machine|bot|humain|ia|reponse automatique|message automatique)
[ask.times]
(quand|quels jours|quel jour|a quelle heure|vers quelle heure|quels horaires|quelles heures|quels creneaux) [est ce que] (etes vous|avez vous|vous avez|vous etes|puis je venir|je peux venir|est ce que je peux venir|vous pouvez|pouvez vous|c'est possible|est ce possible|ce serait possible|sont|il vous reste|reste t il) [me] [prendre|recevoir|libre|libres|disponible|disponibles|dispo|de la place|un creneau|une place|de libre] [@when] | (avez vous|vous avez|il y a|y a t il|il vous reste|reste t il|vous auriez|auriez vous|est ce que vous avez|est ce qu'il y a|il reste|vous avez encore|vous n'avez pas|t'as|tu as) [quelque chose|un|une|des|de la|de|encore|du|une petite] [creneau|creneaux|place|places|disponibilite|disponibilites|de libre|libre|dispo|temps|trou|rdv|rendez vous] (@when|libre|libres|disponible|disponibles|dispo|le|de disponible|pour|de libre) [@when] | (quels) [sont] [les|vos] (creneaux|horaires|disponibilites|jours) (disponibles|libres|dispo|avez vous|vous avez|restants) | (quelles) [sont] [vos|les] (disponibilites|dispos) [@when] | (vos|les) (disponibilites|dispos) [@when] | (dispo|disponible|libre) @when ? | (vous etes|etes vous) (libre|dispo|disponible) [@when] | (c'est|ce serait|est ce|serait ce) possible @when | (c'est|quel est) [quand|quand est] le (prochain|premier) (creneau|rendez vous|horaire) [disponible|libre|dispo] | une (disponibilite|place) @when
(quand|quels jours|a quelle heure) (etes vous|avez vous|vous avez|vous etes|puis je venir|je peux venir|est ce que je peux venir) [libre|disponible|disponibles|de la place|un creneau] | (avez vous|vous avez|il y a|y a t il|il vous reste|reste t il) [quelque chose|un|une|des|de la|de] [creneau|creneaux|place|disponibilites|de libre|libre|disponible|dispo] (@when|libre|disponible|le|creneau|disponibilites|disponibles) [@when] | (quels) [sont] [les|vos] (creneaux|horaires) (disponibles|libres) | disponibilites | dispo ? | [est ce que|et] @provider (est la|sera la|travaille|bosse|est dispo|est disponible|est libre|a de la place|recoit|est presente|est present|consulte|vient) [aussi] [le|la|ce|cette] [@when] [@when] ?
[ask.time]
(a quelle heure|c'est a quelle heure|quelle heure) [c'est|est|le|mon|deja|est ce|etait|dois je venir|je dois venir|je dois etre la] [deja] [mon|le|votre] [<appt>] | (c'est|le <appt> est|mon <appt> est) a quelle heure [deja]
(a quelle heure|c'est a quelle heure) [c'est|est|le|mon] [<appt>]
[ask.status]
(vous avez|tu as|avez vous|as tu|on a|vous m'avez) annule (mon|ma|le|la|notre) <appt> | (mon|ma|le|la) <appt> (est|a ete) (annule|annulee)
(est ce que|mon <appt>|c'est|est il|ma demande|la demande|ma reservation) (est|c'est|bien|est elle|a t elle ete|a ete|mon <appt>) [bien|est|ete|est bien] (confirme|reserve|valide|acceptee|confirmee|validee|pris|note|enregistre) | (est ce que|ont ils|ils ont|elle a|il a|a t il|vous avez|avez vous) [deja|bien] (repondu|confirme|accepte|valide|recu ma demande) | (des|une|du) (nouvelles|reponse|nouveau) [de ma demande|pour ma demande] | (ou en est) [ma|mon] [demande|<appt>] | c'est bien (reserve|confirme|note|bon) ? | mon <appt> (est|tient) [toujours|bien] [confirme|valable|bon]
(est ce que|mon <appt>|c'est|est il) (est|c'est|bien) [bien] (confirme|reserve|valide) | mon <appt> est [bien] (confirme|reserve) | (j ai|je n ai|on a|j avais) [encore|toujours|jamais|pas] (rien|pas|pas encore) [encore|toujours] recu [de|d|aucune] [confirmation|reponse|nouvelles|message] | (mon|ma) <appt> (de|du|d) @when (tient|est|tiens) [toujours|encore|bien] [bon|confirme|confirmee|valable|prevu|prevue|maintenu] [?] | (mon|ma) <appt> (tient|tiens) [toujours|encore|bien] [bon] [?] | [est ce que] (tout est|c'est|tout) (beau|bon|correct|ok|en ordre|confirme) pour (mon|ma) (passage|rdv|visite|<appt>) [de|du|d] [@when] [?]
[ask_first]
(prenez|recevez|acceptez) vous sans (rendez vous|rdv) | (faut il|il faut|est ce qu'il faut|dois je|on doit) [absolument] (reserver|prendre rendez vous|prendre rdv) [avant|a l'avance] ? | (je peux|puis je|on peut|peut on) (venir|passer) sans (rendez vous|rdv|reserver|reservation)

[ask.other]
(c'est quoi|quelle est|quelle|y a quoi comme) [la] (diff|difference) [entre] | quelle difference (entre|il y a|y a t il)
(avez vous|vous avez|puis je|est ce que|je peux|peut on|on peut|faut il|comment|pourquoi|est il|dois je|je dois|il faut|est ce qu'il faut|quoi|que) [je] (venir|amener|apporter|emmener|venir avec|porter|manger|boire|prevoir|arriver|faut|climatisation|acces|laver|des enfants|mon chien|les enfants|mon fils|mon bebe) | wifi | (fauteuil roulant|acces handicape|accessible|pmr|climatisation|clim)
(avez vous|vous avez|puis je|est ce que|je peux|peut on|faut il|comment|pourquoi|est il|dois je|il y a) (le|un|des|venir|amener|apporter|je|vous|c'est|il|possible) | wifi | [est ce que] (ca|c'est) (fait mal|douloureux|pique|brule) [un|une|le|la] [@service] ?
[bare.address]
adresse | l'adresse | localisation
adresse | ou
[bare.phone]
telephone | numero
[bare.price]
prix | tarif | tarifs

[hostile]
(ignore|ignorez|oublie|oubliez) [toutes] [les|tes|vos] (instructions|consignes|regles) [precedentes]
[off]
ou (etiez vous|etais tu|tu etais|vous etiez|avez vous ete|etait il|etait elle) | (qu'avez vous|qu'as tu) fait | que (faisiez vous|faisais tu) | qu'est ce que (tu as|vous avez) fait | (tu as|vous avez) fait quoi
(regarde|regardez|verifie|verifiez|consulte|consultez|dis moi|dites moi|voir|verifier|regarder) [dans|sur] (mon agenda|mon calendrier|mes disponibilites|mon planning) [@when|pour @when] | (regarde|regardez|verifie|verifiez|dis moi|dites moi|voir|verifier|regarder) [dans mon agenda] si (je suis|je serai|j'ai) (libre|dispo|disponible|occupe|occupee|du temps) [@when] | quand (suis je|est ce que je suis|je suis) (libre|dispo|disponible) [@when]
(quel temps|quelle meteo) [va t il|il|fait|fera] [faire|t il|fait|fera] | (est ce qu'il va|il va|va t il) pleuvoir | <trucs> | (raconte|racontez) [moi] une (blague|histoire) | suis je (libre|occupe|dispo) [@when] | je suis (libre|occupe|dispo) [@when] ?

[name_is]
(il|elle) s'appelle | s'appelle | (son|leur) (nom|prenom) (est|c'est)
je m'appelle | mon nom est | mon nom c'est | au nom de | nom | au nom (d|du|des) | (c est|ce sera|mettez|met|mets|notez|reservez) [le|la|ca|moi ca] au nom (de|d|du)
[name_weak]
je suis | c'est | moi c'est | pour | ici
[ordinal.1]
[le|la] (premier|premiere|1er|1ere) [horaire|heure|proposition|de la liste|rdv] | numero un | celui du haut | celle du haut
[le|la] (premier|premiere|1er|1ere) [option|creneau|svp|choix] | (numero|option|le|la) (1|un|une)
[ordinal.2]
[le|la] (deuxieme|second|seconde|2e|2eme|2nd) [horaire|heure|option|creneau|choix|proposition|svp|rdv] | (numero|option|le|la|choix) (2|deux) | (2 e|2 eme|2 nd) | celui du milieu | celle du milieu
[le|la] (deuxieme|second|seconde) [option|creneau|svp|choix] | (numero|option|le|la) (2|deux)
[ordinal.3]
[le|la] (troisieme|3e|3eme) [horaire|heure|option|creneau|proposition|svp] | (3 e|3 eme) | numero trois
[le|la] (troisieme) [option|creneau|svp|choix] | (numero|option|le|la) (3|trois)
[ordinal.last]
[le|la] (dernier|derniere) [option|creneau|horaire|heure|de la liste|svp|proposition] | celui du bas | celle du bas
[le|la] (dernier|derniere) [option|creneau]
[choose.later]
(le|la|celui|celle) [le|la|d] (plus tard|plus tardif|plus tardive|apres) | (le|la) plus (tardif|tardive)
(le|la|celui|celle) [le|la] plus tard | (le|la|au) plus tard (de tous|de toutes)
[choose.earlier]
(le|la|celui|celle) [le|la|d] (plus tot|avant) | (le|la) plus (tot|matinal)
(le|la|celui|celle) [le|la] plus tot | (le|la|au) plus (tot|vite) (de tous|de toutes)

[drop]
laissez | c'est pas grave laissez | pas grave laissez | ca ne fait rien | ca fait rien | peu importe laissez | on oublie | laisse | non oubliez | n'en parlons plus | abandonnez
laissez tomber | laisse tomber | oubliez | oublie | tant pis | oubliez ca

[spelling]
jprends: je prends | jveux: je veux | jvais: je vais | jdois: je dois | jvoudrais: je voudrais | jsais: je sais | jfais: je fais | jviens: je viens | jpourrai: je pourrai | jserai: je serai | jpense: je pense | jcrois: je crois | jcherche: je cherche | jai: j'ai | jme: je me | chu: je suis | chuis: je suis | t'as: tu as | yaura: il y aura | yavait: il y avait | yas-tu: y a t il | y'a: il y a | y a: il y a | pdt: pendant | ptit: petit | ptite: petite | bsoin: besoin | msg: message | rdvs: rendez-vous | cb: carte
slt: salut | pk: pourquoi | pkoi: pourquoi | dispo: disponible | qqch: quelque chose | qqn: quelqu'un | qq: quelque | bcp: beaucoup | mtn: maintenant | vs: vous | ns: nous | ss: sans | kan: quand | ki: qui | ke: que | koi: quoi | c: c'est | g: j'ai | jai: j'ai | jaimerais: j'aimerais | jarrive: j'arrive | cest: c'est | ya: il y a | tkt: pas de problème | rendezvous: rendez-vous | dem: demain | auj: aujourd'hui | pb: problème | tel: téléphone | chai pas: je sais pas | sava: ça va
rdv: rendez-vous | svp: s'il vous plaît | stp: s'il te plaît | bjr: bonjour | bsr: bonsoir | dsl: désolé | aprem: après-midi | jpeux: je peux | chui: je suis | jsuis: je suis | pk: pourquoi | ds: dans | tt: tout | qd: quand | pr: pour | tjrs: toujours | ajd: aujourd'hui | auj: aujourd'hui

[p.decline]
[non|nan|desole|desolee] je [ne] (peux|pourrai|prends) (pas|plus) (ce jour la|a cette heure la|a cette heure|ce jour|ce creneau|la prendre|le prendre)
[mais] pas (pour|celui de|celle de|avec) (@name|le monsieur|la dame|le client|la cliente) [de @when|@when]
je ne (peux|veux|vais) pas (accepter|valider|confirmer|prendre|l'accepter|la prendre|le prendre)
je (n'accepte|n'approuve|ne valide|ne prends|ne confirme) pas [celle la|celui la|celle ci|cette demande|la demande|ca|cela] | (celle la|celui la) je ne (prends|veux|valide) pas
je (ne) (peux|pourrai|prends) pas [ce jour la|a cette heure|a cette heure la|ce creneau|la prendre|le prendre|l'accepter] | (ce jour la|a cette heure la) (je) (ne) (peux|pourrai|travaille) pas | (@when|@number) (je) [ne] (peux|pourrai|travaille) pas | (@when|@number) (ce n'est|c'est|ca ne va|ca va) pas [possible|etre possible] | (refuser|refuse|refusez|refusee|rejeter|rejette|rejetez|decliner|decline|declinez) [le|la|cette|ce] [demande|rendez vous|rdv|reservation] | je (refuse|decline) [la demande] | (je suis|on est|nous sommes) (complet|complete|complets|deborde|debordee|pris|prise|occupe|occupee|overbooke|indisponible|plein) [ce jour la|a cette heure la] | (je n'ai|j'ai|on n'a|plus) (pas|plus|aucune) [de] (place|temps|disponibilite|creneau) [ce jour la] | (dites|dis) lui (non|que non|que je ne peux pas) | c'est (impossible|complet)
je (ne) peux pas | peux pas | (pas) possible | refuser | refuse | refusee | je refuse | decliner | pas disponible | je suis complet | complet | pas de place | impossible | ca ne va pas | j'ai (deja|autre chose|un autre rdv|une autre cliente|un autre client|un empechement|quelque chose d'autre) [autre chose|quelqu'un|quelque chose|un rdv|une cliente|un client] [de prevu] [a cette heure|a cette heure la|ce jour la|a ce moment la] | je passe (mon tour|cette fois) | je (la|le) (prends|veux) pas | j'aime mieux pas | (ca|cela) (marchera|marche|ira|fonctionnera|passera) pas | je [ne] suis [vraiment] pas (en mesure|capable|en etat|disponible|dispo) [de|d] [recevoir|prendre|la prendre|le prendre|travailler] [ce jour la|a cette heure la] | (cette|ce) (heure|creneau|jour|journee) [la] (est|c'est) [deja] (promise|promis|prise|pris|reservee|reserve|donnee|donne|plein|pleine)

[p.approve]
(c'est bon|c'est ok|d'accord|ok) pour @name [@name] [vous pouvez (valider|confirmer|accepter)|tu peux (valider|confirmer|accepter)]
(accepter|accepte|acceptez|acceptee|acceptes|approuver|approuve|approuvez|approuvee|valider|valide|validez|validee|confirmer|confirme|confirmez|confirmee) [le|la|cette|ce|cette] [demande|rendez vous|rdv|reservation] | (j'accepte|j'approuve|je confirme|je valide|je le prends|je la prends|je prends) [la demande|le rendez vous|ce rendez vous|le rdv] | (il|elle) peut venir | (qu'il|qu'elle) vienne | (dites|dis) lui (oui|que c'est bon|que c'est ok|que oui) | c'est (bon|ok|d'accord) pour moi | ok pour moi | (pas de|aucun) (probleme|souci) [pour moi]
accepter | accepte | acceptee | j accepte | approuver | approuve | valider | je valide | confirmer | je confirme | je prends | [oui] j'ai (de la place|la place|le temps|un trou) [pour] [elle|lui|ca] | (confirme|accepte|valide|reponds) lui [oui] | (pas de trouble|y a pas de trouble|aucun trouble) | c'est (approuve|accepte|confirme|valide) [a] [100|cent]

[p.hand_back]
a (toi|vous) [de jouer|de continuer|le relais] | (reprends|reprenez|continue|continuez) [la main|le relais|la conversation|toi|maintenant] | (rendre|je rends|je te rends|je vous rends) la main | (tu peux|vous pouvez) (reprendre|continuer) [la main|la conversation|maintenant] | (j'ai|c'est) (fini|termine) [de parler|de discuter|pour moi] | (fin|cloturer|fermer|terminer) [de] la (conversation|discussion) | (le|l) (bot|assistant) (reprend|peut reprendre|continue)
a toi | a vous | reprends | reprenez | rendre la main | je rends la main | c est termine | tu peux reprendre | vous pouvez reprendre | continue | (c'est|tout est) (regle|arrange|reglo|reglee) [avec] [la|le] [cliente|client|@name] (reviens|reprends|continue|a toi|tu reprends|tu peux reprendre) | (reviens|tu reviens|remets toi au travail) | (c'est|et c'est) a (ton|votre) tour | a ton tour | je (lui|leur) ai [deja] parle

[p.counter]
@when (ca passe|passe|ca marche|ca va|c'est bon|ca le fait|ca irait|je peux)
(et|que diriez vous de|que dirait il de|plutot|seulement|je prefere|et si|pourquoi pas|proposez lui|propose lui|proposer|je propose|je peux|je pourrais|a la place|dites lui|il peut|elle peut|il pourrait|elle pourrait) [venir|plutot|seulement|le|a|de] @when [?] | @when (serait mieux|me va mieux|m'arrange|m'arrangerait|c'est mieux|ca irait|ca me va|je peux|c'est possible|a la place|plutot) | (autre|une autre|un autre|proposer un autre|proposer une autre|propose un autre|propose une autre|autres) (heure|date|horaire|creneau|jour|moment) | contre proposition | (demandez|demande) lui si @when [lui va|ca lui va]
(plutot|seulement|je prefere|et si|pourquoi pas) @when | @when (serait mieux|me va mieux|m arrange) | (autre|une autre) (heure|date) | (dis|dites|demande|demandez) lui (de|d|si elle peut|s'il peut|qu'elle) (venir|passer|vienne|prendre) [plutot] @when

[p.agenda]
(qu'est ce que|que|qui|quoi|quels rendez vous|quels clients|combien de rendez vous|combien de clients) (j'ai|ai je|vient|est prevu|est ce que j'ai|vient me voir) [de prevu|de|comme] [@when|aujourd'hui] | (j'ai|ai je) (quoi|qui|quelqu'un|quelque chose|des rendez vous|des clients|combien de rendez vous|combien de clients|un trou|des trous) [de prevu|comme rendez vous] [@when] | (mon|montre|montrez|montre moi|montrez moi|voir|affiche|quel est) [mon|le|l|mes] (agenda|planning|programme|rendez vous|emploi du temps|journee|rdv) [de|du|pour|d] [@when|aujourd'hui] | (agenda|planning|programme) [de|du|pour] [@when] | (mes) (rendez vous|rdv) [de|du|pour] [@when] | (prochain|premier|dernier) (client|rendez vous|rdv) [@when] | (qui est|c'est qui) (le|la|ma|mon) (prochain|prochaine|premier|suivant) [client|cliente] | (qui|quelqu'un) (vient|est la|j'ai) [@when] | @when ?
(qu est ce que|que|qui|quoi) (j ai|ai je|vient|de prevu) [de prevu] [@when] | mon (agenda|planning|programme) [de|du|pour] [@when] | (agenda|planning) [de|du] [@when] | prochain client | qui vient [@when] | [je veux savoir|dis moi|j'aimerais savoir] (qui|c'est qui) (sont|est|c'est) [ceux|celles|les clients|les clientes] (de|du|d) @when | [a] (quelle heure|quand) [est ce que|est ce qu] (je|on) (commence|finis|finit|termine|debute|mange|sors|suis libre) [@when]

[wonder]
ou quoi | ou pas
et maintenant | quoi | pourquoi | combien | comment | que faire

[cond]
si | a condition | seulement si | sauf si | pourvu | tant que | a moins que | ca depend | avant (de|d) (valider|confirmer|reserver|accepter|dire oui|repondre|me decider|decider|annuler|payer|prendre) | avant que je (valide|confirme|reserve|decide|dise oui)

[polite_if]
si possible | si c est possible | si vous (voulez|pouvez|permettez) | si tu (veux|peux) | s il (vous|te) plait

[search_soft]
montrez moi | montre moi | trouvez moi | trouve moi | cherchez | cherche | voir
[see]
<veux> (voir|consulter|aller chez|aller voir) [un|une|le|la] (@trade|<lieu>) | je (dois|devrais) (voir|aller chez|consulter) [un|une|le|la] (@trade|<lieu>)
[all]
toutes | tous | les deux | tout
[ask.languages]
(parlez vous|vous parlez|quelqu'un parle|on parle|il parle|elle parle) (anglais|espagnol|allemand|italien|portugais) (chez vous|au salon|la bas|au cabinet) | quelles langues (parlez vous|vous parlez|sont parlees)
[ask.who]
(qui|c'est qui qui|avec qui) (va|est|vous|sera|c'est|ce sera|j'ai|me) [me] [coiffer|couper|recevoir|coiffe|coupe|recoit|s'occupe de moi|rendez vous] | c'est avec @provider | qui (etes vous|est ce|es tu) | c'est (un homme|une femme|un gars|une fille) [ou] [un homme|une femme|un gars|une fille] qui (coupe|recoit|coiffe|fait|s'occupe|masse)
[ask.date]
(quel jour|quelle date|a quelle date|c'est quel jour|pour quel jour) [c'est|est|etait|on a dit] [deja] [mon|le] [<appt>]
[ill_me]
je (suis|me sens|suis tombe|suis tombee) (malade|mal|enrhume|enrhumee|grippe|souffrant|souffrante|patraque) | j'ai (mal (au|a la|aux|a l) (dent|dents|dos|tete|ventre|genou|gorge|epaule|cou|jambe|dos)|de la fievre|la grippe|une rage de dents|la creve) | ca me fait mal
[ordinal.4]
[le|la] (quatrieme) [option|creneau|horaire|svp] | (numero|option|le|la) (4|quatre)
[ordinal.5]
[le|la] (cinquieme) [option|creneau|horaire] | (numero|option|le|la) (5|cinq)
[ordinal.6]
[le|la] (sixieme) [option|creneau|horaire] | (numero|option|le|la) (6|six)
[p.block]
(personne|plus personne|aucun client) (apres|avant|entre|de|pendant|le|la|pdt) [@when] [ce temps la] | (je ferme|on ferme|je finis|j'arrete) plus tot [@when] | [@when] (rien mettre|ne rien mettre|ne mets rien|mets rien|rien noter)
(@when) (je) (ne) (travaille|suis|bosse|recois|serai) pas [la|disponible] | (je) (ne) (travaille|bosse|recois|viens|serai) pas [la] [@when|le] [@when] | (bloquer|bloque|bloquez|fermer|ferme|fermez|je ferme|on ferme) [moi|mon|la|le|l] [agenda|journee|planning|matinee|apres midi|salon] [@when|le|du|de] [@when] | (je suis|je serai|on est|on sera|nous sommes) (absent|absente|en vacances|en conge|en conges|ferme|fermes|indisponible|pas la|pas disponible|occupe|occupee|chez le medecin|chez le dentiste|en formation|en pause) [@when|le|du|de] [@when] | (vacances|conge|conges|pause|jour ferie|fermeture|jour de repos|repos) [@when|le|du|de] [@when] | (je prends|je pose|j'ai besoin d|j'ai besoin de) [un|une|le|ma|mon|ma] (jour|journee|matinee|apres midi|semaine|conge|conges|pause|@when) [de conge|de repos|off] [@when] | (ne) (prenez|prends|acceptez|mettez|notez) (pas|plus|aucun|personne) [de] [rendez vous|rdv|clients|personne] [@when|le] [@when] | (pas de|plus de|aucun) (rendez vous|rdv|clients|reservations) [@when|le] [@when] | ferme @when | (ne) (mets|mettez|prends|prenez|note|notez|cale|calez|place|placez|inscris|accepte|book|booke) (personne|rien|plus personne|aucun client|aucun rdv|pas de client) [@when|la|a ce moment la|pendant ce temps] | (mets|mettez|prends|prenez|note|notez|cale|calez|place|booke) (personne|rien|plus personne) [@when|la] | [de|entre] @when (personne|plus personne|rien) | (je|j) [ne] veux (personne|plus personne|aucun client) [@when|avant|apres] [@when] | que personne [ne] (reserve|prenne|book|booke|vienne) [rdv|rien] [@when] | [@when] (je suis|je serai|on est|on sera) (au chalet|a la plage|a l'etranger|en voyage|a la campagne|a la mer|au ski|en camping|dans le sud|hors de la ville)
[p.open]
@when [qui] se libere | @when (finalement) (je bosse|je travaille|j'ouvre|je suis la) | finalement (je bosse|je travaille|j'ouvre|je suis la) @when
@when (je travaille|j'ouvre|je suis la|je suis disponible) [aussi] | (je travaille|j'ouvre|on ouvre|je recois|je bosse) [aussi|quand meme|exceptionnellement] [@when|le] [@when] | (ouvrir|ouvre|ouvrez|debloquer|debloque|debloquez|liberer|libere|liberez|rouvrir|rouvre) [moi|mon|la|le|l|des] [agenda|journee|planning|creneaux|matinee|apres midi] [@when|le|du|pour] [@when] | (creneaux|heures|horaires) (supplementaires|en plus) [@when] | je suis (de retour|disponible|la) [@when|le] [@when] | @when je (suis capable|peux|pourrai|vais pouvoir) [finalement|quand meme] [de] (recevoir|travailler|ouvrir|bosser|prendre du monde) | (tu peux|vous pouvez|peux tu) (vendre|offrir|proposer|ouvrir|remplir|mettre en ligne) [de|le|la] @when
[p.ill]
je (suis|me sens|suis tombe|suis tombee) [tres|vraiment] (malade|mal|souffrant|souffrante|grippe|grippee|cloue au lit|clouee au lit|pas bien) [aujourd'hui|@when] | (je suis|je serai|on m'a mis) en arret [maladie|de travail] | arret maladie | j'ai (de la fievre|la grippe|le covid|une gastro|la gastro|la creve) | je (ne) peux pas (travailler|venir travailler) [aujourd'hui|@when] | (j ai|avec|je fais) [presque|a peu pres] @number [de] [fievre] | (37|38|39|40) [et demi] de fievre | je [ne] (peux|pourrai|pourrais|vais) (pas|plus) [pouvoir] (travailler|bosser|venir travailler|recevoir|assurer|assurer les rdv|coiffer|venir bosser|rentrer travailler) [aujourd hui|@when|ce matin] | [j'ai] [le|mon] dos (barre|bloque|coince) | je [ne] tiens [meme] (pas|plus) debout | (je|j) [n] arrive (pas|plus) a (bouger|me lever|marcher|parler|sortir du lit)
[p.done]
[la|le|mme|madame|m|monsieur] (@name|cliente|client) [@name] (vient de|a|est) (finir|fini|termine|terminer|partir|parti|partie) | (elle|il) (vient de) (finir|terminer|partir) | [avec] @name [@name] c'est (fait|fini|termine|bon)
fini | finie | termine | terminee | c'est (fini|fait|termine|bon fini) | (j'ai|on a|nous avons) (fini|termine) [avec] [lui|elle|le client|la cliente|ce client] | (marquer|marque|marquez) [le|la|comme] [rendez vous|comme] (termine|fait|fini|effectue|honore) | (il|elle|le client|la cliente) est (venu|venue|passe|passee) | prestation (terminee|effectuee) | (c'est|voila) fait | tout est fait | bien fait
[p.no_show]
(@name|il|elle|la dame|le monsieur|la cliente|le client) [de @when|du @when|@when] [elle|il|@name] (est|n'est) (jamais|pas) (venu|venue|arrive|arrivee|passe|passee) | (la dame|le monsieur|la cliente|le client|celle|celui) de @when (elle|il) (est|n'est) (jamais|pas) (venu|venue) | (@name|il|elle) m'a (plante|plantee|lache|lachee|oublie|oubliee)
(@when|@number|@name|il|elle|le client|la cliente|client|cliente|personne|celui de @when|celle de @when) (ne s'est|n'est|s'est|est|ne s est) pas (presente|presentee|venu|venue|la|arrive|arrivee|pointe|pointee) | (pas venu|pas venue|pas presente|pas vu) | personne (n'est venu|est venu|ne vient) | (on m'a|il m'a|elle m'a|m'a) pose un lapin | (lapin|no show|absent sans prevenir|absente sans prevenir) | (marquer|marque|marquez) [le|la|comme] [client|comme] (absent|absente|non venu) | (client|cliente|le client|la cliente) (absent|absente) | [a|n'a] (jamais|pas) (mis les pieds|mis le pied|montre le bout de son nez|donne signe de vie|donne de nouvelles)
[p.set_price]
[le|la|l|les] @service [homme|femme|enfant] (passe|passent|monte|montent|descend|est|coute|sera) [maintenant|desormais] a (@money|@number) [maintenant|desormais|a partir de maintenant] | [le|la|l] @service [homme|femme|enfant] a (@money) (maintenant|desormais) | (monte|montez|passe|passez|mets|mettez|baisse|baissez) [le|la|l|les] @service a (@money|@number)
(changer|change|changez|modifier|modifie|modifiez|augmenter|augmente|augmentez|baisser|baisse|baissez|mettre|mets|mettez|passer|passe|passez|fixer|fixe) [le|les|la] (prix|tarif|tarifs) [d|du|de|de la|des|pour] [la|le|un|une] [@service] [a|de] [@money|@number] | (mets|mettez|passe|passez|augmente|augmentez|baisse|baissez) [le|la|l] @service [a] (@money|@number) | [le|la|l] @service (coute|est a|passe a|maintenant a|vaut|a|coute maintenant|est maintenant a|c'est) [maintenant] (@money) | (je prends|je facture|facturer|facturez) (@money|@number) pour [un|une|le|la] [@service] | nouveau (prix|tarif)
[p.set_hours]
(changer|change|changez|modifier|modifie|modifiez|mettre a jour|mets a jour) [mes|les|nos] (horaires|heures) [d'ouverture|de travail] [a|pour|de|:] [@when] | (mes|nos|nouveaux) [nouveaux] (horaires) [d'ouverture|de travail] [sont|c'est|:|maintenant] [@when] | (je travaille|j'ouvre|on ouvre|nous ouvrons|je recois) (de|du|tous les jours|le) @when | horaires [d'ouverture] [de|du|:] @when | (on|je|nous) (ferme|fermons|ouvre|ouvrons|finis|finissons|commence|commencons|travaille|travaillons) @when (a partir de maintenant|desormais|dorenavant|a l'avenir|a compter de maintenant) | (je vais|on va|je veux) (commencer|me mettre) a (ouvrir|fermer|recevoir|travailler|finir|terminer) [une heure|une demi heure] [plus tard|plus tot] [@when]
[p.set_service]
(enleve|enlevez|retire|retirez|vire|virez|supprime|supprimez) (la|le|les|ca) (du menu|de la carte|de la liste|du site|de la page|des prestations) | (plus|pas) de @service (en ce moment|pour l'instant|pour le moment|actuellement)
(ajouter|ajoute|ajoutez|creer|cree|creez|nouveau|nouvelle|supprimer|supprime|supprimez|retirer|retire|retirez|enlever|enleve|enlevez|masquer|masque) [un|une|le|la] [nouveau|nouvelle] (service|prestation|soin) [appele|appelee|:] [@service] | (ajoute|ajoutez|supprime|supprimez|retire|retirez|enleve|enlevez) [un|une|le|la|les] @service | je (ne) (fais|propose) plus [de|d|le|la|les] @service | (maintenant|desormais) je (fais|propose) [aussi] [des|de|la|le|les] @service | [le|la|l] @service (dure|prend) [maintenant|desormais] @minutes | (arreter|arrete|j'arrete|stopper|abandonner|j'abandonne|laisser tomber) [de faire|de proposer] [le|la|les|l|avec] @service
[p.write]
(dites|dis|ecris|ecrivez|previens|prevenez|demande|demandez|reponds|repondez|envoie|envoyez) [un message] a @name [que|si|qu|:] | (dites|dis|ecris|ecrivez|demande|demandez|reponds|repondez|envoyez|envoie) lui [que|si|qu|:|un message] | (previens|prevenez) (le|la) [que] [client|cliente] [que] | (ecrire|envoyer un message|envoyez un message|envoie un message|ecrivez|ecris|dites|dis|repondre|reponds|repondez|previens|prevenez|demande|demandez) [a|au|aux] [le|la|tous les|ma|mon] (client|cliente|clients|prochain client|@number|numero|tous) [@number] [que|si|qu|:] | (rappelle|rappelez|signale|signalez|mentionne|precise|precisez) (a|au|aux) [m|mme|monsieur|madame] @name [@name] [que|de|d|si|:] | (fais|faites) (dire|savoir|passer) a @name [@name] [que|qu|de|d]
[p.assistant]
[l|le|mon] (assistant|mode de l'assistant|reglages de l'assistant|reponses automatiques|brouillons) [mode|automatique|desactive|en automatique|en brouillons|svp] | (desactive|desactiver|desactivez|coupe|coupez|active|activer|activez) [l|les|mes] (assistant|l'assistant|reponses automatiques|brouillons) | comment repond l'assistant | (assistant|brouillons|l'assistant) (pour|avec) @name | (montre|montrez) moi [d'abord] les brouillons [d'abord|avant] | (demande|demandez) moi avant de repondre | (je veux pas|je ne veux pas|je voudrais pas|j aime pas) que (tu|vous) (repondes|repondiez|ecrives|ecriviez) [tout] [seul|seule|a ma place|automatiquement|sans moi] | (montre|montrez|fais|faites) [moi] (avant|d abord|voir avant) [ce que tu|ce que vous] [ecris|reponds|vas repondre|ecrivez] | (demande|demandez) moi (avant|d abord)
[p.settings]
[ouvrir|ouvrez|voir|montrez moi|montre moi|changer|modifier|envoyez moi|envoie moi|ou sont|ou est] [les|la|le|mes|mon|ma] (parametres|reglages|virements|versements|page des revenus|page des gains|page de revenus|page de mes revenus|coordonnees bancaires|tableau de bord) [s'il vous plait|svp] | (me connecter|se connecter|connexion) | (connecter|configurer|ajouter|changer|relier) [les|la|le|mes|mon|ma] (virements|versements|compte|compte bancaire|banque|stripe|paiements) [s'il vous plait|svp] | [quelle est|voir|changer|changer de] (ma|notre) formule | (mon|notre) abonnement | quelle formule (j'ai|ai je) | (ou|comment) [est ce que|est ce qu] [je|on|puis je|peut on] (change|changer|modifie|modifier|mets|mettre|ajoute|ajouter|trouve|trouver|vois|voir|mettre a jour) [mes|mon|ma|le|la|les] (compte bancaire|coordonnees bancaires|rib|iban|banque|parametres|reglages|mot de passe|abonnement|formule|virements|versements|page) | (compte bancaire|rib|iban)
[p.numbers]
(combien) (j'ai|ai je|est ce que j'ai|a t on|on a) (gagne|fait|encaisse|facture|eu|vendu) [de clients|de rendez vous|de chiffre] [@when|ce|cette|sur] [mois|semaine] | (mes|mon|les|montre moi|montrez moi|voir) [mes|mon|les|le] (chiffres|revenus|recettes|chiffre d'affaires|statistiques|stats|resultats|ventes) [de|du|d|sur] [@when|la semaine|ce mois|cette semaine|mois|semaine] | (chiffre d'affaires|statistiques|revenus|recettes|chiffres) (de|du|d|cette|ce) [@when|semaine|mois|la semaine] | combien de (clients|rendez vous|rdv) (j'ai eu|ai je eu|on a eu) [@when|cette semaine|ce mois] | comment (s'est passee|va|se passe) (la|ma|mon|le|cette|ce) [semaine|mois|activite] | (j ai|on a|a t on|ai je) (fait|gagne|encaisse|rentre|touche|empoche|vendu|facture) (combien|quoi) [d|de] [argent|cash|ventes|chiffre] [en|ce|cette|la|le|au|pour] [@when|mois|semaine|journee] | combien (d argent|de sous|de cash|de chiffre) (j ai|ai je|on a) (fait|gagne|encaisse|rentre|touche) [@when] | (ca|c) (a|ca) (rapporte|rentre|fait) combien [@when] | combien (ca|c) (a) (rapporte|rentre|fait) [@when]
[instead]
a la place | au lieu de ca
[bare.rating]
avis | note | etoiles

[that_is_it]
c est bon pour moi merci [beaucoup|bien] | c est tout bon merci [beaucoup]
