# Français. La forme est expliquée dans __init__.py ; les accents ne comptent pas.

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
le | la | les | un | une | des | du | de | et | est | je | j | tu | il | elle | nous | vous | c | ce | cette | mon | ma | mes | votre | pas | ne | oui | non | merci | bonjour | bonsoir | salut | avec | pour | sur | dans | chez | au | aux | a | que | qui | quoi | quel | quelle | quels | quelles | quand | ou | comment | combien | voudrais | veux | peux | puis | rendez | rdv | demain | aujourd | hui | matin | midi | apres | soir | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | heure | heures | prochain | prochaine | semaine | annuler | changer | deplacer | autre | plus | tard | tot | svp | plait | coupe | cheveux | prix | coute | adresse | ouvert | etes | avez | suis | ai | parfait | accord | daccord | bien | peut | etre | rien | aucun | aide | premier | premiere | deuxieme | dernier | derniere | attendez | coiffeur | reserver | aimerais | bientot | revoir | d | l | s | n | qu | est | y

[filler]
le | la | les | l | un | une | des | du | de | d | et | ou | a | au | aux | en | y | je | j | tu | il | elle | on | nous | vous | me | m | te | t | se | s | ce | c | ca | cela | cette | cet | ces | mon | ma | mes | ton | ta | votre | vos | notre | est | es | suis | sont | etre | ai | as | avez | avoir | a | pour | par | avec | sur | dans | chez | que | qu | qui | quoi | oui | bonjour | salut | merci | svp | alors | donc | aussi | tres | bien | bon | euh | ah | oh | ben | hein | si | peu | un | possible | voudrais | veux | peux | puis | aimerais | faire | va | vais | aller | jour | heure | date | moment | ici | la | quand | comment | quel | quelle | libre | disponible | plutot | preference | mieux | ok | madame | monsieur | pardon | desole | desolee | quelque | chose | encore | n | vers | est | la
s'il vous plait | s'il te plait | si possible | si c'est possible | ca va | comment allez vous | j'aimerais savoir | je voudrais savoir | une question | j'ai une question | des que possible | au plus vite | est ce que | excusez moi | de preference

[skip]
svp | aussi | bien | juste

[yes]
oui | ouais | oui oui | ouii | oui svp | oui s'il vous plait | bien sur | bien sur que oui | absolument | tout a fait | exactement | exact | c'est exact | c'est ca | d'accord | daccord | dac | entendu | volontiers | avec plaisir | je confirme | confirme | confirmez | je suis d'accord | ca marche | ca roule | ca me va [<bien>] | ca me convient [<bien>|parfaitement] | ca convient | cela me convient | cela me va | c'est <bien> [pour moi] | c'est tout bon | ca <bien> | allez y | vas y | allons y | go | pourquoi pas | sans probleme | pas de probleme | pas de souci | aucun probleme | certainement | j'accepte | c'est note | oui c'est <bien> | oui parfait | parfait pour moi | ok pour moi | <bien> pour moi | je veux bien | oui je veux bien | je prends | evidemment | affirmatif
👍 | 👌 | ✅ | ✔ | ☑ | 🆗 | 💯

[yes_act]
(envoyez|envoie) (la|le) | (envoyez|envoie) la demande | (reservez|reserve|confirmez|confirme) (le|la)
(reservez|reserve|prenez|prends|confirmez) (le|la|ca|cela) | je (le|la) prends | je prends (ce|celui|celle|cette) [ci|la|creneau] | reservez moi [ca|le|la|ce creneau]

[soft]
ok | okay | bon | parfait | super | genial | excellent | tres bien | nickel | top | compris | ideal | impeccable | cool | formidable | bien | ah super

[like]
(celui|celle) (ci|la) | j'aime bien | ca me plait | je prefere (celui|celle) [ci|la]

[no]
bien sur que non | pas d accord | ca [ne] [me] va pas
non | nan | non non | non merci | pas du tout | jamais | surtout pas | certainement pas | bien sur que non | je ne veux pas | je veux pas | ca ne (va|marche|convient) pas | ca ne me (va|convient) pas | ca (va|marche|convient) pas | ca me (va|convient) pas | je ne peux pas [ce jour la|a cette heure|a cette heure la] | je peux pas | pas (ca|celui|celle|ca marche|celui la|celle la|bon|possible) | ce n'est pas (ca|bon|correct|possible) | c'est pas (ca|bon|possible) | c'est faux | incorrect | faux | (ne|n) (reservez|confirmez|reserve) pas [ca|le|la] | aucun [d'entre eux|de ceux la] | aucune | laissez tomber | laisse tomber | oubliez | oublie | je ne crois pas | je pense pas | pas interesse | ca ira non | non ca ne va pas
👎 | ❌ | 🙅 | ✖

[no_later]
pas (maintenant|aujourd'hui|tout de suite|encore|pour l'instant|pour le moment) | peut etre plus tard | plus tard peut etre | une autre fois | pas ce soir

[denied]
(pas|sauf|sans|plutot que|au lieu de) [avec|chez|a|le|la] (@provider|@service|@city|@trade)

[neg]
pas | ne | jamais | sans | sauf | ni | plus jamais

[hedge]
peut etre | je ne sais pas | je sais pas | pas sur | pas sure | ca depend | probablement | sans doute | aucune idee | je suppose

[wait]
attendez | attends | attendez (un instant|une minute|une seconde|un moment) | attends (un instant|une minute|une seconde) | un (instant|moment) [svp|s'il vous plait] | une (minute|seconde) [svp] | patientez | deux minutes svp | laissez moi (voir|verifier|reflechir|regarder) | je (vais|dois) (voir|verifier|reflechir|regarder|demander) | je reflechis | je vous (redis|tiens au courant|rappelle) | je reviens vers vous

[greet]
bonjour | bonsoir | salut | coucou | hello | bjr | 👋

[thank]
merci | merci beaucoup | merci bien | mille mercis | merci (pour tout|pour votre aide|a vous|encore) | je vous remercie | je te remercie | c'est gentil | c'est tres gentil
🙏 | ❤ | 😍

[bye]
au revoir | aurevoir | a bientot | a demain | a plus | a plus tard | bonne (journee|soiree|nuit) | ciao | c'est tout [pour aujourd'hui|pour l'instant] | ce sera tout | rien d'autre | non rien | rien de plus | je n'ai besoin de rien d'autre

[help]
aide | aidez moi | aide moi | menu | que pouvez vous faire | que peux tu faire | comment ca (marche|fonctionne) | j'ai besoin d'aide | je ne comprends pas | je comprends pas | instructions

[human]
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
stop | (arretez|arrete) [de] [m'envoyer|m'ecrire|me contacter|envoyer] [des|vos|les] [<msg>] | ne (m'ecrivez|m'envoyez|me contactez) plus [de|rien] [<msg>] | desabonner | desabonnez moi | me desabonner | plus de <msg>
[start]
(reprendre|reactiver) [les] <msg>
[erase]
(effacez|effacer|supprimez|supprimer|supprime|efface) [toutes] [mes|les] (donnees|donnees personnelles|informations|infos) | (supprimer|supprimez) mon compte | droit a l'oubli | rgpd

[book]
(auriez|avez|aurais|as) [vous|tu] [une|de la] (place|disponibilite) pour [une|un] @service | une place pour [une|un] @service | une place
(reserver|reservez) | [<veux>|<peux>] <reserver> [<det>] (<appt>|@service) | [<veux>|<peux>] reserver | <veux> [<det>] (<appt>|@service) | (prendre|avoir|fixer) [un] <appt> | un <appt> [svp] | un autre <appt> | <veux> (me faire|faire) [<det>] (@service|couper les cheveux) | me faire couper les cheveux | (vous pouvez|pouvez vous) me (prendre|recevoir|caser|caler) | <veux> (voir|consulter|aller chez|venir) [<det>|chez] (@provider|<lieu>|@trade)
[book_soft]
(un|une) @service
[for_other]
pour (mon|ma|notre|mes) (fils|fille|femme|mari|mere|pere|ami|amie|frere|soeur|copain|copine|enfant|enfants|bebe|grand mere|grand pere) | pour quelqu'un d'autre | ce n'est pas pour moi
[search]
(je cherche|cherche|trouver|trouvez moi|trouve moi|recommandez|recommandez moi|vous connaissez|connaissez vous|il y a|y a t il|j'ai besoin d|j'ai besoin de|il me faut|je voudrais|ou trouver|je recherche) [un|une|des] [bon|bonne] (@trade|<lieu>) | (un|une) @trade (a|sur|pres de) @city | @trade a @city | quels (@trade|<lieu>) (avez vous|y a t il)
[near]
pres (de moi|de chez moi|d'ici) | a cote [de moi|de chez moi] | dans le coin | proche [de moi|de chez moi] | le plus proche | a proximite
[cheap]
pas cher | moins cher | le moins cher | bon marche | abordable
[best]
(mieux|bien) (note|notee|notes) | le meilleur | la meilleure | les meilleurs
[any_provider]
n'importe qui | n'importe lequel | n'importe laquelle | peu importe | ca m'est egal | sans preference | pas de preference | je n'ai pas de preference | comme vous voulez
[any_time]
n'importe quand | n'importe quelle heure | n'importe quel jour | quand vous voulez | je suis flexible
[alt]
(autre|autres|un autre|une autre|d'autres) [choix|option|options|salon|dentiste|medecin|<lieu>|@trade|possibilites|propositions] | (quelque chose|quelqu'un) d'autre | plus (d'options|de choix) | quoi d'autre | autre chose | qu'avez vous d'autre | vous avez autre chose
[changed]
j'ai change d'avis | finalement non
[alt_time]
(autre|autres|un autre|une autre|d'autres) (horaire|horaires|heure|heures|creneau|creneaux|moment) [disponible|disponibles|possible] | a une autre heure
[later]
plus tard | un peu plus tard | (vous avez|avez vous) [quelque chose] plus tard | trop tot
[earlier]
plus tot | un peu plus tot | avant | (vous avez|avez vous) [quelque chose] plus tot | trop tard
[other_day]
un autre jour | une autre date | d'autres jours | autre jour
[change]
plutot | au lieu de | et (le|la|a) | disons | mettez [le|la] | je prefere | je prefererais

[move]
(deplacer|decaler|reporter|changer|modifier|avancer|repousser|deplacez|decalez|reportez|changez) | (deplacer|decaler|reporter|changer|modifier|avancer|repousser|deplacez|decalez|reportez|changez) (<mon>|d|de) [<appt>|date|jour|heure|horaire] [au|a|pour|du] | (le|la) (deplacer|decaler|reporter|changer) [au|a|pour]
[cancel]
annuler | annulez | annule | annulation | (annuler|annulez|annule) <mon> [<appt>|@service] | (<veux>|<peux>) annuler [<mon>] [<appt>] | l'annuler | annulez (le|la) | je ne (pourrai|peux|viendrai|vais) pas [venir|plus venir|pouvoir venir]
[keep]
(n'annulez|n'annule|ne l'annulez|ne l'annule|annulez) pas [le|la|mon] [<appt>] | (gardez|garder|garde|laissez) (le|la|mon|ma) [<appt>|comme ca]
[list]
(quels|quel|quand) (sont|est|ai je) [mes|mon] [prochains|prochain] <appt> | mes <appt> | mon prochain <appt> | j'ai (un|des|quels) <appt> [prevus|prevu|reserve] ? | qu'est ce que j'ai [de] (reserve|prevu) | ai je [un|des] <appt>
[repeat]
comme (la derniere fois|d'habitude|avant) | la meme chose [que la derniere fois] | (le|la) meme [que|chose] [la derniere fois] | pareil que la derniere fois
[late]
(je suis|je serai|j'aurai|je vais etre|je vais avoir) (en retard|@minutes de retard|@minutes en retard|du retard) [de @minutes|d'environ @minutes] | @minutes de retard | retard de @minutes | (j'arrive|je serai la) dans @minutes | bloque dans les (bouchons|embouteillages)
[waitlist]
liste d'attente | (prevenez moi|previens moi|dites moi|avertissez moi) (si|quand) (ca|une place|un creneau|quelque chose) se libere
[pay]
payer | (comment|ou) (payer|puis je payer|je peux payer) | (renvoyez|envoyez) [moi] [le] lien [de paiement] | lien de paiement | je (veux|voudrais) payer
[paid]
j'ai [deja] paye | deja paye | c'est paye | paiement effectue
[receipt]
recu | facture | justificatif | (je voudrais|puis je avoir|envoyez moi|il me faut) [le|la|un|une] (recu|facture|justificatif)
[review]
(laisser|donner|mettre|ecrire) un (avis|commentaire) | noter
[complain]
reclamation | me plaindre | porter plainte | (horrible|inadmissible|scandaleux|nul|inacceptable) | remboursement | je veux etre rembourse | rembourse | decu | decue | pas content | pas contente | mecontent | mecontente

[ask.price]
combien (coute|ca coute|coutent|est ce|c'est|ca fait|pour|vaut|coute t) [le|la|un|une] [il|elle] [@service] | c'est combien [pour] [le|la|un|une] [@service] | (quel est|quels sont|c'est quoi) (le|les|vos|votre) (prix|tarif|tarifs) [d|du|de la|pour] [un|une|le] [@service] | (prix|tarif|tarifs) [d|du|de|pour] [une|un|la|le] [@service] | ca coute combien | combien
[ask.duration]
combien de temps [ca] (dure|prend|faut il|ca dure|ca prend) [le|la|un|une] [@service] | ca (dure|prend) combien de temps | quelle [est la] duree | c'est long ?
[ask.address]
(ou) (etes vous|est ce|se trouve|est|vous trouvez vous|c'est|vous etes) [le|la] [situe|situes|salon|cabinet|<lieu>] | (quelle est|donnez moi|vous pouvez me donner|c'est quoi|envoyez moi) (l|votre|la) (adresse) | votre adresse | l'adresse (svp|?) | comment (venir|on vient|y aller) | vous etes ou | c'est ou
[ask.hours]
(quels|quelles) sont (vos|les) (horaires|heures) [d'ouverture] | (a quelle heure|jusqu'a quelle heure|quand) (ouvrez vous|fermez vous|vous ouvrez|vous fermez|est ce que vous ouvrez|ouvre|ferme|etes vous ouverts|vous etes ouvert) | (etes vous|vous etes|c'est) (ouvert|ouverts|ferme) [le|@when] [@when] | horaires [d'ouverture] | heures d'ouverture | vous (travaillez|ouvrez) [le] @when
[ask.services]
(quels|quelles) (services|prestations|soins) [proposez vous|avez vous|vous proposez|sont proposes] | que proposez vous | (faites vous|vous faites|proposez vous|vous proposez) [aussi] [des|du|de la|le|la|un|une] @service
[ask.phone]
(quel est|donnez moi|je peux avoir|avez vous) (votre|le|un) (numero|telephone|numero de telephone) | votre (numero|telephone) | comment vous (joindre|appeler|contacter)
[ask.rating]
(quelle est|quels sont) (la|votre|leur|les) (note|avis) | (avez vous|ont ils) de bons avis | c'est bien note
[ask.parking]
(y a t il|il y a|ou|est ce qu'il y a) [un|peut on] (parking|se garer|stationnement) | on peut se garer | parking
[ask.policy]
(quelle est|quelles sont) (la|votre|vos|les) (politique|conditions) d'annulation | que se passe t il si j'annule | annulation gratuite
[ask.payment]
(acceptez vous|vous prenez|prenez vous|vous acceptez|on peut payer|puis je payer|je peux payer) [par|la|les|en|avec] (carte|cartes|cb|especes|liquide|cheque|carte bancaire) | moyens de paiement
[ask.is_bot]
(etes vous|vous etes|tu es|es tu|c'est|je parle a) [un|une] (robot|bot|humain|personne|vraie personne|machine|ia)
[ask.times]
(quand|quels jours|a quelle heure) (etes vous|avez vous|vous avez|vous etes|puis je venir|je peux venir|est ce que je peux venir) [libre|disponible|disponibles|de la place|un creneau] | (avez vous|vous avez|il y a|y a t il|il vous reste|reste t il) [quelque chose|un|une|des|de la|de] [creneau|creneaux|place|disponibilites|de libre|libre|disponible|dispo] (@when|libre|disponible|le|creneau|disponibilites|disponibles) [@when] | (quels) [sont] [les|vos] (creneaux|horaires) (disponibles|libres) | disponibilites | dispo ?
[ask.time]
(a quelle heure|c'est a quelle heure) [c'est|est|le|mon] [<appt>]
[ask.status]
(est ce que|mon <appt>|c'est|est il) (est|c'est|bien) [bien] (confirme|reserve|valide) | mon <appt> est [bien] (confirme|reserve)
[ask.other]
(avez vous|vous avez|puis je|est ce que|je peux|peut on|faut il|comment|pourquoi|est il|dois je|il y a) (le|un|des|venir|amener|apporter|je|vous|c'est|il|possible) | wifi
[bare.address]
adresse | ou
[bare.phone]
telephone | numero
[bare.price]
prix | tarif | tarifs

[hostile]
(ignore|ignorez|oublie|oubliez) [toutes] [les|tes|vos] (instructions|consignes|regles) [precedentes]
[off]
(quel temps|quelle meteo) [va t il|il|fait|fera] [faire|t il|fait|fera] | (est ce qu'il va|il va|va t il) pleuvoir | <trucs> | (raconte|racontez) [moi] une (blague|histoire) | (suis je|je suis) (libre|occupe|dispo) [@when]

[name_is]
je m'appelle | mon nom est | mon nom c'est | au nom de | nom
[name_weak]
je suis | c'est | moi c'est | pour | ici
[ordinal.1]
[le|la] (premier|premiere|1er|1ere) [option|creneau|svp|choix] | (numero|option|le|la) (1|un|une)
[ordinal.2]
[le|la] (deuxieme|second|seconde) [option|creneau|svp|choix] | (numero|option|le|la) (2|deux)
[ordinal.3]
[le|la] (troisieme) [option|creneau|svp|choix] | (numero|option|le|la) (3|trois)
[ordinal.last]
[le|la] (dernier|derniere) [option|creneau]
[choose.later]
(le|la|celui|celle) [le|la] plus tard
[choose.earlier]
(le|la|celui|celle) [le|la] plus tot

[drop]
laissez tomber | laisse tomber | oubliez | oublie | tant pis | oubliez ca

[spelling]
rdv: rendez-vous | svp: s'il vous plaît | stp: s'il te plaît | bjr: bonjour | bsr: bonsoir | dsl: désolé | aprem: après-midi | jpeux: je peux | chui: je suis | jsuis: je suis | pk: pourquoi | ds: dans | tt: tout | qd: quand | pr: pour | tjrs: toujours | ajd: aujourd'hui | auj: aujourd'hui

[p.decline]
je (ne) peux pas | peux pas | (pas) possible | refuser | refuse | refusee | je refuse | decliner | pas disponible | je suis complet | complet | pas de place | impossible | ca ne va pas

[p.approve]
accepter | accepte | acceptee | j accepte | approuver | approuve | valider | je valide | confirmer | je confirme | je prends

[p.hand_back]
a toi | a vous | reprends | reprenez | rendre la main | je rends la main | c est termine | tu peux reprendre | vous pouvez reprendre | continue

[p.counter]
(plutot|seulement|je prefere|et si|pourquoi pas) @when | @when (serait mieux|me va mieux|m arrange) | (autre|une autre) (heure|date)

[p.agenda]
(qu est ce que|que|qui|quoi) (j ai|ai je|vient|de prevu) [de prevu] [@when] | mon (agenda|planning|programme) [de|du|pour] [@when] | (agenda|planning) [de|du] [@when] | prochain client | qui vient [@when]

[cond]
si | a condition | seulement si | sauf si | pourvu | tant que | a moins que | ca depend

[polite_if]
si possible | si c est possible | si vous (voulez|pouvez|permettez) | si tu (veux|peux) | s il (vous|te) plait
