# De quoi parlent les phrases françaises : les mots qui le disent, dans leur ordre ; ".." vaut six mots au plus.

= not: pas | ne | jamais | aucun | aucune | rien | sans | ni | plus | personne | guere
= corps: cheveux | ongles | dents | dent | barbe | sourcils | racines | frange | pointes | tignasse | dos | nuque | visage | pieds | cils | jambes | maillot | criniere | carie | molaire | tete | moustache | meches
= traiter: couper | coupe | couper les | rafraichir | raccourcir | teindre | colorer | recolorer | refaire | faire | nettoyer | detartrer | tailler | egaliser | raser | coiffer | laver | epiler | lisser | masser | soigner | retoucher | blanchir | poser | arranger | controler | examiner | coiffee | coloree | desepaissir | reprendre | limer | vernir
= envie: veux | voudrais | voudrait | veut | besoin | faut | faudrait | aimerais | aimerait | envie | souhaite | cherche | cherchons | voulais | peux | pourrais | pourrait | pouvez | pourriez | possible | pensais | compte | doit | dois | devrait | moyen | temps | urgent | trouver | reve | rever | hate | gout
= nul: horrible | affreux | affreuse | catastrophe | catastrophique | nul | nulle | mauvais | mauvaise | degueulasse | decu | decue | decevant | decevante | deception | honteux | honte | scandaleux | scandale | inadmissible | inacceptable | lamentable | rate | ratee | rates | massacre | massacree | brule | brulee | sale | impoli | impolie | desagreable | desastreux | pourri | furieux | furieuse | mecontent | mecontente | moche | bacle | baclee | bousille | minable | inegal | desastre | cata | malpoli | degoute | degoutee | loupe | loupee | orange | vert | verts | carotte | paille | jaune | ridicule | croche | taches | tout croche | raides
= ouvrage: coupe | couleur | coloration | service | travail | accueil | prestation | resultat | cheveux | experience | frange | balayage | personnel | visite | soin | brushing | seance | barbe
= ou_aller: salon | salons | coiffeur | coiffeurs | coiffeuse | barbier | dentiste | dentistes | medecin | cabinet | institut | kine | osteo | masseur | masseuse | estheticienne | endroit | adresse | specialiste | praticien
= langue: anglais | espagnol | allemand | italien | portugais | arabe | francais | chinois | russe | turc
= carte: carte | carte bleue | cb | especes | liquide | cash | cheque | cheques | paypal | visa | mastercard | virement | sans contact | apple pay | amex | carte vitale | tickets | mutuelle | carte bancaire | plusieurs fois | acompte | lydia
= libere: libere | desiste | annule | annulation | desistement | place | creneau | trou | ouvre | dispo | disponible | decommande | rdv | saute
= previens: prevenez | previens | prevenir | dites | dis | appelez | appelle | ecrivez | ecris | contactez | avertissez | signe | interesse | interessee | preneur | preneuse | partant | partante | avisez | tenez | message | prends | veux | bien | signalez | pense | pensez
= envois: messages | message | sms | textos | texto | rappels | rappel | notifications | pub | publicite | pubs | mails | newsletter | relances
= effacer: effacez | effacer | efface | supprimez | supprimer | supprime | retirez | retirer | detruisez | detruire | oubliez | enlevez | virez | supprimiez | effaciez | retiriez | detruisiez | enleviez
= mes_infos: donnees | informations | infos | compte | profil | numero | historique | dossier | coordonnees | fiche | conversation | conversations
= automate: robot | machine | bot | ia | ordinateur | humain | vraie personne | intelligence artificielle | chatbot | programme | repondeur | chatgpt | logiciel | automatique | etre humain | quelqu'un de reel
= qqn: personne | humain | quelqu'un | responsable | patron | patronne | gerant | gerante | conseiller | conseillere | employe | vrai | vraie | secretariat | standard | reception | proprietaire | secretaire | receptionniste | assistante | dame | monsieur | proprio
= dispo: place | places | creneau | creneaux | trou | trous | dispo | dispos | disponible | disponibles | disponibilite | disponibilites | libre | libres | horaires | rendez vous | rdv | moment | plages
= bus: bus | metro | train | rer | tram | taxi | voiture | avion | vol | tgv | tramway | circulation | route
= bloque: retard | retarde | panne | annule | supprime | bloque | bloquee | greve | arrete | arretee | coince | rate | creve | perturbe | bouchonne | bouche | embouteillages | demarre pas | immobilise | lent
= famille: fils | fille | mari | femme | mere | pere | copain | copine | ami | amie | frere | soeur | maman | papa | mamie | papi | enfant | enfants | petit | petite | conjoint | conjointe | compagnon | patron | patronne | chef | neveu | niece | collegue | moitie | cherie | cheri | epouse | epoux | associe | gamin | gamine | gamins | ado | ptit | garcon | bebe | loulou | puce | petit fils | belle mere | beau pere | beau frere | voisine | voisin | tante | oncle | cousine | cousin

[cancel]
(annuler|annule|annulez|annulons|supprimer|supprime|supprimez|enlever|enleve|enlevez|retirer|retirez|rayer|rayez|decommander|decommande|effacer|sauter) .. (<appt>|@service|@when|rendez|rdv|tout)
(laisser|laisse|laissez|laissons) tomber .. (<appt>|@service|@when|rendez|rdv|venue)
(enlever|enlevez|enleve|retirer|retirez|rayer|rayez|oter|otez|barrez|desinscrire) .. (moi|me|m) .. [liste|@when|planning|agenda]
(m|me) .. (enlever|retirer|rayer|oter|barrer|decommander|desinscrire)
(plus besoin|plus envie|ne veux plus|n en veux plus|plus necessaire) .. (<appt>|@service|rendez|rdv)
(<appt>|@service|rendez|rdv) .. (plus besoin|plus envie|ne veux plus|n en veux plus|plus necessaire|tombe a l'eau|annuler|annule|supprimer|enlever)
(ne|n|je|on) .. (viendrai|viendrons|viens|venir|pourrai|pourrons|serai|peux|peut|vais) (pas|plus) .. [venir|etre la] .. (@when|<appt>|rendez|rdv)
(ne|n|je|on) .. (viendrai|viendrons|viens) (pas|plus)
@when .. (ne|n|je|on) .. (viendrai|viendrons|viens|pourrai|pourrons) (pas|plus)
(pas|plus) .. (pouvoir venir|venir) .. (@when|<appt>|finalement)
(me|nous) (desiste|desister|desistons|decommander)
(renonce|renoncer) .. (<appt>|@service|rendez|rdv)
(liberer|rendre|laisser) (mon|ma|notre|le) (<appt>|creneau|place)
(cliente|client|@name|dame|monsieur) .. (a annule|annule|se desiste|change d'idee|change d'avis|vient plus|viendra plus) .. [enleve]
(vais|dois|devoir|faudra) .. (manquer|rater|sauter) .. (@when|<appt>)

[no]
(ne|n|je|on) .. (viendrai|viendrons|viens|pourrai|pourrons) (pas|plus)
(pas|plus) .. (pouvoir venir)
(plus besoin|plus envie|ne veux plus|plus necessaire)
(ne|n|pas) .. (arrange|convient|va|colle|interesse|plait|tente|emballe|conviendra|correspond|convainc|chaud|chaude|dit) .. [pas|trop|du tout|vraiment|guere]
(arrange|convient|colle|interesse|plait|tente|emballe|correspond|convainc) (pas|guere)
(aucun|aucune|rien) .. (va|convient|arrange|plait|colle|ceux|eux|interesse|dedans|marche)
(bosse|travaille|travail|boulot|cours|reunion|de garde|deplacement|vacances|astreinte|ecole|fac) .. (heure|la|moment|jour|la)
(suis|serai|serais|sommes) .. (au travail|au boulot|au bureau|en cours|en reunion|deja pris|deja prise|pris|prise|occupe|occupee|absent|absente|en deplacement|en vacances|indisponible|de garde)
(trop) (loin|cher|chere|tard|tot|tard pour moi|tot pour moi|juste)
(pas|guere) .. (pratique|ideal|possible pour moi|faisable|jouable|genial|terrible|top|convaincu|convaincue|interesse|interessee|fan|mon truc)
tombe mal
(a cette heure la|a cette heure|a ce moment la|ce jour la|cette journee la) .. (dois|travaille|suis|vais chercher|vais|ai|bosse|reunion|cours|ecole|garderie|enfants|medecin|train|avion|prise|pris)

[move]
(deplacer|deplace|deplacez|decaler|decale|decalez|repousser|repousse|repoussez|reporter|reporte|reportez|avancer|avance|avancez|changer|change|changez|modifier|reculer|recule|bouger|reprogrammer|remettre|basculer|intervertir|retarder|echanger) .. (<appt>|@service|@when|rendez|rdv|venue|heure)
(<appt>|@service|rendez|rdv) .. (deplacer|decaler|repousser|reporter|avancer|changer|modifier|reculer|bouger|reprogrammer|basculer|remettre)
(mettre|passer|faire|basculer|caler|deplacer|glisser) .. (ca|le|la|mon|ma|tout|notre) .. @when .. (plutot|a la place|au lieu)
(on|vous|je) .. (mettre|basculer|decaler|deplacer|remettre) .. @when
(empechement|imprevu|contretemps|souci|pepin|truc qui tombe|quelque chose) .. (irait|possible|plutot|pourrait|peut|pourrais|serait|moyen|dispo|decaler|place) .. [@when]
(empechement|imprevu|contretemps) .. @when .. (irait|possible|plutot|ok|pourrait|dispo|mieux)
@when .. (pas|plus|impossible|mort) .. (plutot|mieux|possible|irait|pourrait|pourrais|serait|peut|preferable) .. @when
(pas|plus) .. @when .. (plutot|mieux|irait|pourrait|serait) .. @when
@when .. (pas|plus|impossible) .. @when .. (irait|possible|mieux|plutot|ca va|dispo|marcherait)
@when .. (au lieu|a la place) .. (de|du) .. @when
(plutot|au lieu) .. @when .. (que|de|du) .. @when
(trouver|prendre|avoir) .. (autre|nouvelle|nouveau) (date|jour|creneau|heure|horaire) .. pour (mon|ma|notre) .. (<appt>|@service|rendez|rdv)

[list]
(quand|quel jour|quelle heure|quelle date) .. (devais|dois|devait|suis censee|suis cense|cense|censee|etais|avais|ai) .. (venir|etre la|passer|pris|reserve|rendez|rdv|chez vous|mon)
(qu|que|quoi|quels|quel|est ce que) .. (prevu|prevue|reserve|reservee|programme|cale|note|inscrit|a venir|en cours|d'autres) .. [chez vous|vous]
(ai|aurais|avais) .. (prevu|reserve|programme|quelque chose|un truc|encore) .. (chez vous|avec vous|a mon nom|de reserve|de prevu|rendez)
(oublie|souviens|rappelle|rappelez|rappeler|sais plus|retrouve plus|perdu) .. (quand|quel jour|heure|date|<appt>|rendez|rdv)
(mes|mon|voir|consulter) .. (prochains|prochain|futurs|futur|autres) .. (<appt>|rendez|rdv|reservations|visites)
(suis|est ce que je suis) .. (inscrit|inscrite|note|notee|bien notee|dans l'agenda|sur la liste)
(liste|recapitulatif|recap) .. (mes|de mes) .. (<appt>|rendez|rdv)

[late]
<bus> .. <bloque>
(bouchons|bouchon|embouteillage|embouteillages|accident|autoroute|peripherique|periph|travaux|circulation|deviation|reveil|reveillee|panne)
(coince|coincee|bloque|bloquee|retenu|retenue|retarde|retardee) .. (bouchons|boulot|travail|reunion|trafic|metro|train|ecole|circulation|bureau|route|dans|au|par)
(retard|bourre|a la bourre|retarde|retardee)
(pas|jamais) .. (a l heure|a temps|ponctuel|ponctuelle)
(pas) .. (reveille|reveillee|entendu le reveil|sonne)
(arrive|arriverai|arrivera|serai|aurai|serons|arrivons|debarque) .. (retard|tard|@minutes|quart d'heure|plus tard|dans|des que je peux|bientot)
(@minutes|quart d'heure|demi heure|quelques minutes) .. (retard|plus|tard|decalage)
(loupe|loupee|rate|manque) .. <bus>
(commencez|commence) sans (moi|nous)
(cherche|trouve) .. place .. garer
(suis|sommes) .. (en route|en chemin|sur la route|encore sur|encore dans|pas encore sorti)
(gardez|garde|gardiez) .. (ma place|mon creneau|ma place chaude|mon rendez vous) .. [arrive|retard]

[waitlist]
(si|quand|des qu|des que|au cas ou|jamais) .. <libere> .. <previens>
<previens> .. (si|quand|des qu|des que|au cas ou) .. <libere>
(si|quand|des qu|des que|au cas ou) .. (quelqu|place|creneau|truc|desistement) .. <libere>
(liste d'attente|sur liste|liste attente)
(mettez|mets|ajoutez|inscrivez|inscris) .. (attente|liste)
(derniere minute) .. (desistement|annulation|place|dispo|creneau)

[pay]
(lien|page|bouton|site|formulaire) .. (payer|paiement|regler|reglement|paye)
(payer|paiement|regler|reglement) .. (lien|page|bouton|marche|fonctionne|expire|bug|bloque|erreur|echoue|passe|ouvre|charge|refuse|plante|encore)
(lien|paiement) .. (marche|fonctionne|expire|bug|mort|perdu|erreur|renvoyer|renvoyez|echoue|ouvre|charge|plante|invalide|retrouve|refuse|passe)
(regler|regle|payer|acquitter|solder|paie|virer) .. (facture|note|addition|acompte|solde|reste|montant|maintenant|tout de suite|doit|dois|ou|somme|seance)
(ou|comment|veux|voudrais|peux|puis|faut|aimerais|souhaite|pret|prete) .. (regler|payer|regle|paie|paye|verser|virer) .. [facture|note|acompte|maintenant|somme]
(renvoyer|renvoyez|renvoie|envoyez|redonnez) .. lien
combien .. (dois|doit|reste)
(site|page|appli|application|formulaire) .. (plante|bug|bugue|erreur|marche|refuse|rame|bloque|gele) .. (carte|payer|paiement|cb|visa)
(carte|cb|visa|paiement|virement) .. (refusee|refuse|passe pas|marche pas|erreur|rejetee|rejete|echoue) .. [comment|encore|nouveau]

[paid]
(ai|avons|a|viens|deja|est) .. (paye|payee|regle|reglee|vire|verse|versee|envoye l'argent|effectue le paiement|effectue le virement|acquitte)
(virement|paiement|argent|acompte|reglement|facture|somme|versement) .. (fait|effectue|envoye|passe|regle|verse|paye|payee|debite|valide)
(fait|effectue|envoye|valide) .. (virement|paiement|reglement|versement|acompte|argent)
(debite|debitee|preleve|prelevee) .. [compte|carte|deja]
(compte|carte) .. (debite|debitee|preleve)

[receipt]
(recu|recus|facture|factures|justificatif|attestation|ticket|note de frais|preuve de paiement|quittance|facturette) .. [mutuelle|impots|assurance|employeur|comptable]
(pour) .. (mutuelle|impots|comptable|comptabilite|employeur|notes de frais|assurance|remboursement mutuelle|secu)

[review]
(laisser|donner|mettre|ecrire|poster|deposer|faire|publier|partager|ou|comment) .. (avis|commentaire|note|etoiles|etoile|evaluation|retour|appreciation|temoignage)
(noter|evaluer) .. (@provider|@service|<appt>|vous|prestation|visite|seance|experience|salon)
(adore|ravie|ravi|enchantee|enchante|super contente|tres contente|tres content|tres satisfaite|tres satisfait|comblee|fan) .. (ma|mon|de|du|nouvelle|resultat|coupe|couleur|@service|seance)
(super|excellent|formidable|magnifique|fantastique) .. (travail|boulot|accueil|moment)
(dix|10|cinq|5) sur (dix|10|cinq|5)
(dire|faire) .. (du bien|compliments|compliment|eloges) .. [@provider|vous|elle]
(feliciter|complimenter|encenser) .. (@provider|vous|equipe|elle|lui)

[complain]
(<ouvrage>|@service|@provider|<appt>) .. <nul>
<nul> .. (<ouvrage>|@service|@provider|<appt>|derniere fois|comme ca|cette facon)
(c'est|c'etait|vraiment|franchement|completement|trouve ca) .. (scandaleux|honteux|inadmissible|inacceptable|lamentable|du n'importe quoi|abuse)
(rembourser|remboursement|rembourse|remboursee|remboursez|dedommagement|dedommager|avoir commercial)
(pas|jamais|aucunement) .. (contente|content|satisfait|satisfaite|heureuse|heureux|ravie|demande) .. [<ouvrage>|@service|du tout|de|comme ca]
(poireaute|attendu|patiente|attendre) .. (@minutes|heure|heures|plombes|longtemps|rien)
(personne|jamais) .. (repond|repondu|ouvert|venu|la|decroche|recue|recu|rappele|occupe)
(plainte|reclamation|me plaindre|porter plainte|plaindre|furieuse|furieux|decue|decu|deception|arnaque|escroc|escrocs|voleurs)
(double|deux fois|trop|erreur) .. (debite|preleve|facture|paye|encaisse)
(debite|preleve|facture|encaisse) .. (deux fois|double|trop|erreur)
(beaucoup|bien) trop (court|courte|courts|fonce|claire|clair|orange|long)
(coupee|blessee|brulee|fait mal|blesse|saigne)

[human]
(parler|discuter|echanger|joindre|contacter|passer|passez|communiquer) .. (a|avec|une|un|le|la) .. (<qqn>|@provider)
(avoir|voir) .. (une|un|le|la) .. <qqn>
(prefere|prefererais|prefererai|voudrais|veux|besoin|aimerais) .. (vraie personne|vrai humain|humain|etre humain|quelqu'un|interlocuteur|conseiller|responsable)
(appelez|appeler|rappelez|rappeler|appelle|rappelle|telephoner|telephonez|appeliez|rappeliez) .. (moi|me|m|nous)
(me|m|nous) .. (appeler|rappeler|telephoner|appeliez|appelle|rappelle|rappeliez)
(robot|machine|bot|ia) .. (nul|comprend|enerve|sert|marre|stupide|pas|plus)
(transmettre|transmettez|transmets|laisser un message|laissez|faire passer) .. (@provider|patron|patronne|message|elle|lui)
(vrai|vraie) (humain|personne|gens|conseiller|interlocuteur)
(avoir|joindre|prefere|mieux) .. (<qqn>|@provider) .. (telephone|ligne|bout du fil|robot|vive voix|direct)

[stop]
(arretez|arrete|arreter|stop|stoppez|cessez|cesser|marre|plus|ne|aucun|stopper|fini) .. (<envois>|envoyer|ecrire|contacter|solliciter|harceler|deranger) .. [<envois>|moi|m]
(ne m|ne me|n) .. (envoyez|ecrivez|contactez|derangez|sollicitez) .. (plus|rien)
(plus|pas) .. (recevoir|de) .. <envois>
(desabonner|desabonne|desinscription|desinscrire|desinscrivez|desabonnez|desabonnement)
(retirez|enlevez|rayez|supprimez|enlever|retirer) .. (liste|fichier|repertoire|mailing) .. [diffusion|contacts|sms]
(laissez|fichez|foutez|lachez) .. (tranquille|paix)

[start]
(recevoir|reprendre|reprenez|renvoyez|reactiver|reactivez|remettre|remettez|retablir|renvoyer|recommencer|recommencez|veux bien|reinscrire|reabonner|envoyez) .. <envois> .. [nouveau|nouvelle|encore]
(nouveau|nouvelle fois|encore) .. <envois>
<envois> .. (a nouveau|de nouveau|reactiver|comme avant|reprendre)
(reabonner|reinscrire|reabonnez|reinscrivez|reactiver)

[erase]
<effacer> .. (tout|toutes|mes|mon|l'ensemble) .. [<mes_infos>|savez|avez|moi]
(tout|toutes|mes|mon) .. <mes_infos> .. <effacer>
(plus|pas) .. (garder|gardez|conserver|conserviez|stocker|gardiez) .. (mes|mon|donnees|infos)
(rgpd|droit a l'oubli|cnil|protection des donnees)
(fermer|cloturer|supprimer|supprimez) .. (mon) .. (compte|profil|dossier)

[help]
(comment) .. (marche|fonctionne|utilise|utiliser|servir|sert|ca se passe|s'y prend) .. [ca|ici|truc|bot]
(pige|comprends|saisis|capte) .. (rien|pas|plus|que dalle) .. [comment|ici|marche|fonctionne|ca|faut]
(quoi|qu|que) .. (ecrire|taper|dire|demander|savez faire|sais faire|pouvez faire|peux faire|faire ici|servez)
(perdu|perdue|paume|paumee|largue|larguee|nouveau|nouvelle|premiere fois) .. [ici|comment|quoi]
(expliquez|expliquer|explique|montrez) .. (comment|moi|marche|fonctionnement)
mode d'emploi

[language.to_en]
(parler|parlez|ecrire|ecrivez|repondre|repondez|continuer|continue|passer|passons|comprends|prefere|mieux|basculer|changer|discuter|peut|aise) .. (anglais|english)
[language.to_es]
(parler|parlez|ecrire|ecrivez|repondre|repondez|continuer|continue|passer|passons|comprends|prefere|mieux|basculer|changer|discuter|peut|aise) .. espagnol
[language.to_de]
(parler|parlez|ecrire|ecrivez|repondre|repondez|continuer|continue|passer|passons|comprends|prefere|mieux|basculer|changer|discuter|peut|aise) .. allemand
[language.to_it]
(parler|parlez|ecrire|ecrivez|repondre|repondez|continuer|continue|passer|passons|comprends|prefere|mieux|basculer|changer|discuter|peut|aise) .. italien
[language.to_pt]
(parler|parlez|ecrire|ecrivez|repondre|repondez|continuer|continue|passer|passons|comprends|prefere|mieux|basculer|changer|discuter|peut|aise) .. portugais
[language.to_fr]
(parler|ecrire|repondre|repondez|continuer|passer|passons|comprends|prefere|mieux|basculer|changer|revenir|revenons) .. francais

[ask.languages]
(quelqu|personne|equipe|@provider|vous|dentiste|coiffeuse|salon|il|elle|gens|tous|la bas) .. (parle|parlent|parlez|comprend|comprennent|maitrise) .. <langue>
(parle|parlent|comprend) .. <langue> .. [chez vous|vous|la bas]
(quelles|quelle|autres) .. (langues|langue)

[ask.price]
(combien|quel|quels|ca va me couter) .. (coute|coutent|couter|coutera|prix|tarif|tarifs|prenez|revient|facturez|demandez|paie|paye|compter|budget|faut payer|fait)
(c'est|ca) .. combien
combien .. [@service|la|le|pour]
(prix|tarif|tarifs|cout|devis|grille tarifaire|fourchette|ordre d'idee) .. [@service]
(reduction|reductions|remise|promo|promos|promotion|tarif etudiant|moins cher|plus cher|forfait|supplement) .. [etudiants|etudiant|tarif|reduction|prix]
(etudiants|etudiant|etudiante|senior|seniors|enfants|enfant|retraites|chomeurs|familles) .. (tarif|tarifs|reduction|prix|gratuit|moins cher|paie|paient|payent|demi tarif)
(cher|chere|chers) .. [@service|chez]
(compris|inclus|comprend|inclut) .. (prix|tarif|shampoing|brushing|dedans)

[ask.duration]
(combien de temps|combien d'heures|combien de minutes|quelle duree|quel temps|longtemps) .. [dure|prend|@service|prevoir|compter|faut]
(dure|duree|prend|prevoir|durer) .. (longtemps|temps|minutes|heure|heures|@minutes|combien)
(serai|serais|aurai|aurais|finis|fini|sort|sors|sortirai|termine) .. (fini|finie|sorti|sortie|libre|avant|d'ici|en) .. (@when|@minutes|heure) .. ?
(c'est|ca va) .. (rapide|long|vite)

[ask.address]
(ou) .. (etes|est|trouve|trouvez|situe|situes|situee|vous|salon|cabinet|exactement|c'est|faut aller|se situe|venir|va|tombe)
(quelle|quel|dans quelle) .. (rue|quartier|etage|arrondissement|arret|station|batiment|avenue|coin|numero|place|ville)
(comment) .. (venir|vient|aller|va|trouver|trouve|rendre|acceder|arriver|rejoindre) .. [chez vous|la bas|vous|salon|metro|bus]
(adresse|coordonnees gps|itineraire|plan d'acces|code postal|google maps|localisation|digicode|interphone)
(loin|pres|proche) .. (gare|centre|metro|station|chez|tram|d'ici)
(arret|station|metro|gare) .. (proche|pres|plus proche|descendre)
(envoyez|envoie|donnez|donner|envoyer) .. (adresse|localisation|plan|position)

[ask.hours]
(ouvrez|ouvrent|ouvre|fermez|ferment|ferme|ouvert|ouverts|ouverte|fermes|travaillez|bossez|recevez|consultez) .. (vous|@when|dimanche|dimanches|samedi|samedis|soir|midi|feries|week end|lundis|aout) 
(vous|c'est|salon|etes|cabinet|il|elle|ils) .. (ouvrez|ouvert|ouverts|ouverte|ferme|fermes|fermez|ouvre|travaillez|recevez) .. [@when|dimanche|midi|soir|feries]
(jusqu|quelle heure|quels jours|quand|a partir de quelle|de quelle heure) .. (ouvrez|ouvert|ouverts|fermez|ferme|ouvre|passer|venir|travaillez|fermeture|ouverture|heure|joindre) .. [@when]
(horaires|heures d'ouverture|jours d'ouverture|heure de fermeture|jour de fermeture)

[ask.parking]
(garer|gare|parking|parkings|stationner|stationnement|garage|se garer|parquer)
(laisser|mettre|poser|laisse) .. (voiture|velo|moto|scooter|auto|camionnette)
(place|places|endroit|coin) .. (voiture|velo|moto|garer|stationner)

[ask.policy]
(annule|annuler|annulation|desiste|desister|viens pas|peux pas venir|ne viens|decommande|empechement|rate mon|reporte|oublie de venir) .. (frais|payer|paie|perds|acompte|rembourse|remboursee|penalite|gratuit|passe|facture|coute|conditions|delai|amende|facturez|combien|argent|arrhes)
(frais|paie|perds|perd|acompte|rembourse|penalite|gratuit|passe|facture|coute|conditions|delai|facturez|politique|preavis|avance|arrhes|dernier moment) .. (annule|annuler|annulation|desiste|desister|viens pas|peux pas venir|decommande|empechement|viens plus|rate)
(combien de temps|combien d'heures|jusqu'a quand) .. (avance|annuler|prevenir|decommander)
(acompte|arrhes) .. (rembourse|remboursable|perdu|recupere|rendu|garde)
(et si|que se passe|qu'arrive) .. (annule|desiste|peux pas|viens pas|empechement)
(previens|previent|prevenir|prevenu|avertis|avertir|avise|aviser|appelle|dis) .. (veille|avance|jour meme|matin meme|derniere minute|avant|jour d avant) .. (facture|facturez|paie|paye|payer|charge|chargez|frais|perds|cout|rembourse|compte|demande|quelque chose)
(facture|facturez|paie|paye|payer|charge|chargez|frais|perds|rembourse) .. si .. (previens|previent|avertis|avise|annule|viens pas|peux pas venir)

[ask.payment]
(prenez|acceptez|peut|puis|peux|payer|paie|regler|seulement|que|avez|possible|faut|on paye|accepte) .. <carte> .. [ou|aussi|seulement|acceptez|possible]
<carte> .. (acceptez|accepte|acceptee|possible|ou|prenez|seulement|ca passe|marche|passe)
(payer|regler|paie|paye|regle|paiement) .. (avant|apres|sur place|avance|fin|quand|comment|la bas|d'avance|arrivant|en ligne|plusieurs)
(quand|comment) .. (paie|paye|regle|payer)
(moyens|modes|mode|moyen) de (paiement|reglement)
(faut|demandez|obligatoire|verser|laisser) .. (acompte|arrhes|caution)

[ask.is_bot]
(parle|ecris|es|etes|est|discute|c'est|suis|converse|repond) .. <automate> .. [la|ou|qui]
(qui) .. (parle|ecris|repond|discute) .. [je|moi]
(a qui) .. (ai je|parle|j'ai)
(il y a|y a) .. (quelqu'un|humain|vrai|vraie) .. (derriere|ligne|bout)

[ask.other]
(peux|peut|puis|possible|droit|derange|genant|permis|autorise|acceptez|pourrais|gene) .. (venir avec|amener|emmener|apporter|accompagne|accompagnee|manger|boire|entrer avec|prendre|etre accompagnee) .. [mon|ma|mes|un]
(venir|amener) .. (chien|bebe|poussette|chat|enfant|copine) 
(chien|bebe|poussette|chat|enfants|animaux) .. (accepte|acceptes|peut|autorises|derange|venir|bienvenus)
(avez|utilisez|est|y a|faites|etes|c'est|ca|proposez|prenez|travaillez) .. (vegan|bio|wifi|toilettes|accessible|fauteuil|ascenseur|allergie|allergies|allergique|enceinte|produits|marque|marques|carte cadeau|bon cadeau|mal|experience|diplome|diplomee|ammoniaque|climatisation|sans rendez vous|domicile|douloureux|cafe|vestiaire|cheveux boucles|crepus|naturels)
(fauteuil roulant|allergique|enceinte|bon cadeau|carte cadeau|sans rendez vous|chien|handicapes)
(ca|c'est|est ce que) .. (fait mal|douloureux)
(vous|tu) .. (enlevez|retirez|lavez|utilisez|vendez|sterilisez|sechez|desinfectez|melangez|pretez|appliquez) .. (avant|produits|marque|materiel|ancienne|couleur|serviette|aussi|cheveux|outils|boucles)

[ask.status]
(@provider|elle|il|salon|on|vous|quelqu|c'est|demande|<appt>|est ce) .. (repondu|valide|validee|confirme|confirmee|accepte|acceptee|decide|donne sa reponse|vu ma|dit oui|donne suite)
(repondu|valide|validee|confirme|confirmee|accepte|acceptee|decide) .. (@provider|elle|il|salon|ma demande)
(nouvelles|nouvelle|reponse|retour|news) .. [de|concernant|ma|pour|deja]
(toujours|encore) .. (attente|bon pour|prevu|maintenu|d'actualite|confirme|sans reponse|attends|la)
(ou en est|qu'en est) .. [il|ma|demande|<appt>]
(est ce que c'est|c'est) (bien|bon) .. (reserve|note|enregistre|confirme|pris)

[ask.times]
(quels|quelles|quand|vous|reste|avez|auriez|il y a|y a|il|quoi|combien|aurais|encore) .. <dispo> .. [@when|libre|semaine|reste]
(quand|quel jour|quelle heure|quels jours) .. (pouvez|pourriez|possible|dispo|disponible|puis|peux|venir|recevoir|prendre|arrangerait|pourrait|passer)
(prochaine|premier|premiere|prochain) (dispo|disponibilite|place|creneau|creneau libre|possibilite|date|rendez vous)
(complet|complets|pleins|charges) .. [@when]

[book]
<envie> .. (@service|<appt>|rendez|rdv) .. [@when]
<envie> .. <traiter> .. (<corps>|@service|couleur|coupe)
<corps> .. (besoin|meritent|merite|a refaire|coup de|faire|ont besoin|urgence) .. [<traiter>|@service|couper]
(caser|case|casez|caler|calez|prendre|prenez|glisser|coincer|inscrire|inscrivez|inscris|noter|notez|recevoir|bloquer|bloquez) .. (moi|me|m|nous|quelque part|@when|entre) .. [@when]
(me|m|nous) .. (caser|caler|prendre|glisser|coincer|inscrire|noter|recevoir|trouver une place|faufiler) .. [@when|entre|quelque part]
(passer|venir|aller|vienne|passe|viendrais) .. (voir @provider|chez @provider|pour @service|pour une @service|pour un @service|pour le @service|pour la @service|pour ma @service|pour mon @service|pour mes @service)
(mon|ma|notre|mes) .. <famille> .. (besoin|veut|voudrait|aimerait|doit|faudrait|faut|devrait) .. [@service|<corps>|<appt>|couper]
(voir|chez|avec) @provider .. @when
@when .. (chez|avec) @provider
(mal aux dents|rage de dents|mal a une dent|dent cassee|dent|plombage) .. [@when|urgent|urgence|voir|vite|saute]
(place|creneau|dispo|trou) .. pour .. @service
(reservez|reserve|bloque|bloquez|mettez|note|notez|prenez) .. (moi|une|un|place) .. (@service|@when|<appt>|rendez|rdv)
(refasse|refaire|rafraichir|rafraichisse|coupe|fasse|fasse faire) .. (@service|<corps>|couleur|coupe) .. [@when]
(on serait|nous serions|on est|nous sommes|on sera|ce serait|ce sera|c est|ca serait) .. pour .. @service .. [@when]
(auriez|avez|aurait|reste|trouver|y a) .. (<dispo>) .. pour .. (<famille>|<corps>|couper|@service)
(dent|dents|molaire|gencive|plombage|couronne|sagesse) .. (lance|lancent|mal|cassee|souffre|tombe|tombee|gonfle|gonflee|elance|sensible|infectee|bouge|abces) .. [@when]
(faut|faudrait|aimerais|voudrais|besoin) .. (quelqu|@provider|vous|docteur) .. (regarde|voie|voit|prenne|examine|coupe|recoive|soigne|jette un oeil|regardiez) .. [@when]
<envie> .. (couper|colorer|teindre|raccourcir|raser|coiffer|epiler|lisser|masser|egaliser|rafraichir|blanchir|detartrer|maquiller) .. [@when]
(couper|egaliser|rafraichir|raccourcir|teindre|colorer|tailler|epiler|lisser|retoucher) .. <corps>
(mariage|bapteme|fete|soiree|gala|entretien|bal|graduation|communion|remise des diplomes|photos) .. (<corps>|sauver|depanner|coiffure|maquillage|aider|beaute) .. [@when]
(<envie>|redevenir|devenir) .. (blonde|blond|brune|brun|rousse|roux|chatain|platine|cheveux courts) .. [@when]

[search]
(connaissez|connais|cherche|cherchons|recommandez|recommander|recommandes|conseillez|conseiller|trouver|trouvez|trouve|existe|avez|quel|quelle|besoin|faut|montrez|indiquez|y a|suggerez|qui|ou) .. (@trade|<ou_aller>) .. [bon|bonne|@city|coin|pres|pas cher|proche|correct]
(qui|ou|quelqu'un|quelqu|endroit) .. (coupe|fait|font|masse|soigne|couper|faire|propose|bon|bien|mieux|doue|trouver|peut) .. (<corps>|@service|@trade)
(emmenager|emmenage|demenager|demenage|installer|installe|arriver|arrive|nouveau|nouvelle|muter) .. @city .. [@trade|<ou_aller>|faut|cherche]
(bon|bonne|meilleur|meilleure|excellent) .. (@trade|<ou_aller>) .. [@city|coin|pres|ici]
@trade .. (pres|proche|coin|@city|recommande|quartier)
(de passage|en visite|en vacances|en deplacement|touriste) .. @city .. (@trade|<ou_aller>|@service)

[alt]
(quoi|qu|rien|quelque chose|autre chose|qui|ou) .. (d'autre|autre|autre chose) .. [proposer|comme|avez|reste]
(autre|autres|nouvelles|differents|differentes|davantage) .. (chose|creneaux|creneau|horaires|horaire|jours|jour|dates|date|options|option|possibilites|possibilite|propositions|moment|choix|heure|idees|adresses|salon)
(avez|auriez|a|reste|aurait|y a|il n'y|possible|peut|pourrait) .. (rien|pas|quelque chose|plutot|un truc) .. (soir|matin|midi|apres midi|tot|tard|week end|@when|avant|apres|pres|cher) .. [possible|dispo]
(le soir|le matin|le midi|en soiree|apres le travail|le week end|en fin de journee) .. (pas|possible|impossible|vous avez|dispo)
(alternative|alternatives)
(cherchez|regardez|regarde|cherche|proposez|propose|voir) .. (ailleurs|autre|encore|autres|plus loin)
[later]
(quelque chose|peu|rien|creneau|plutot|heure) .. plus tard .. [ce jour|jour|journee]
[earlier]
(quelque chose|peu|rien|creneau|plutot|heure) .. plus tot .. [ce jour|jour|journee]

[wait]
(faut|dois|vais|laissez|laisse|besoin|temps|attends|attendez|prefere|j'ai|d'abord|voudrais) .. (demander|demande|voir avec|verifier|verifie|regarder|regarde|reflechir|reflechis|consulter|consulte|parler|parle|voie|voir|demandes|confirmer|penser|decider|organiser|checker) .. [<famille>|agenda|d'abord|avant|a ma|planning]
(demande|verifie|regarde|consulte|reflechis|checke|vois|parle) .. (<famille>|agenda|calendrier|planning|d'abord|reviens|avant|et je|tete reposee|avec)
(laissez|laisse|donnez|donne|accordez) .. (moi|nous) .. (temps|minute|minutes|@minutes|instant|seconde|moment|reflechir|jours)
(vous|te|t) .. (redis|dirai|tiens au courant|confirme|confirmerai|reviens vers|recontacte|rappelle|ecris) .. [plus tard|apres|demain|ce soir|@when]
(reviens|reviendrai) .. (vers vous|vers toi)
(deux|une|quelques|petite|trois|un) .. (secondes|seconde|minutes|minute|instant|instants|sec) .. [regarde|je|svp|verifie]
(pas|encore) .. (decide|decidee|sure|sur|tranche|fixe|fixee)
(hesite|hesitons|reflechir|reflechis)

[repeat]
(comme|pareil|meme|idem) .. (derniere fois|d'habitude|precedente|avant|mois dernier|toujours|fois precedente|autre fois)
(la meme chose|comme d'hab|pareil que|idem que|refaire pareil)

[off]
(qui|quelle equipe) .. (gagne|gagner|gagnera|joue|remporte) .. [match|finale|hier|coupe]
(va t il|il va|va) .. (pleuvoir|neiger|faire beau|faire froid|faire chaud)
(que|qu|quel) .. (pensez|penses|prefere|prefereriez|avis sur|film)
(raconte|racontez|chante|ecris) .. (blague|histoire|chanson|poeme|dissertation)
(capitale|bourse|bitcoin|election|elections|devoirs|president)
suis je (libre|dispo) .. @when
je suis (libre|dispo) .. @when .. ?
(a gagne|ont gagne|ont perdu|a perdu|a joue) .. (hier|match|finale|coupe)

[p.approve]
(accepte|accepter|acceptes|acceptez|valide|valider|validez|approuve|confirme|confirmer|prends|prenez) .. (@name|@when|@number|demande|toutes|tout|celui|celle|deux)
(@name|@when|@number|demande|celui|celle|toutes) .. (accepte|accepter|acceptes|acceptez|valide|valider|validez|c'est bon|c'est ok|peut venir)
[p.decline]
(pas|plus|impossible|jamais) .. (caser|prendre|recevoir|assurer|caler|rentrer|glisser|accepter)
(refuse|refuser|refuses|refusez|decline|decliner|rejette|annule) .. [@name|demande|celui|celle]
(complet|complete|surbooke|surbookee|debordee|deborde|full|blinde|blindee|charge a bloc)
dis (lui|leur|a @name) .. (non|pas possible|complet|impossible)
(pas) .. (la place|le temps|de place|possible)
[p.counter]
(pas|non|plutot) .. @when .. (mais|par contre|plutot|en revanche) .. @when
@when .. (pas|non|impossible) .. (mais|par contre|plutot|en revanche) .. @when
(plutot|propose|proposer|proposez|mieux|pourrait|peut|demande|dis|et si|prefere|possible|seulement|que|offre) .. @when .. [irait|plutot|a la place|possible|mieux|lui]
@when .. (irait|conviendrait|serait mieux|m'arrange|me va|possible|ca marche|plutot|m'arrangerait|serait possible|est libre)
(propose|proposer|proposez|demande|suggere) .. (autre|autres) .. (heure|jour|creneau|date|horaire|moment)
[p.agenda]
(qui|qu|que|quoi|combien|quel|quels) .. (ai|vient|viennent|prevu|prevue|rendez|clients|client|suivant|premier|reste|attend|programme|planning|agenda|rdv|passe) .. [@when|aujourd|matin]
(montre|montrer|affiche|lis|donne|envoie|dis|vois|rappelle) .. (agenda|planning|rendez|rdv|programme|journee|@when|clients)
(comment) .. (journee|semaine|planning|agenda|@when) .. [presente|rempli]
(premier|premiere|dernier|derniere|prochain|prochaine|suivant|suivante) .. (client|cliente|rendez|rdv)
(quelle heure|quand) .. (commence|finis|termine|debute|pause|premier|dernier)
(suis|ai) .. (libre|pris|complet|occupe|quelque chose|du monde|quelqu'un) .. @when
[p.block]
@when .. (pas|ferme|fermee|fermes|conge|conges|absente|absent|vacances|formation|medecin|dentiste|mariage|enterrement|bloque|bloquer|off|repos|indisponible|personne|prends|ferie|stage|salon pro|deplacement|rien)
(pas|ferme|conge|conges|absente|absent|vacances|formation|medecin|dentiste|mariage|enterrement|off|repos|indisponible|personne|reunion|rien) .. @when
(bloque|bloquer|bloquez|ferme|fermer|garde|gardez|libere|liberez|reserve|laisse|laissez|veux|prends|besoin|pose|mets) .. @when .. [libre|ferme|pour moi|off|vide|bloque|conge]
(bloque|bloquer|bloquez|ferme|fermer) .. (agenda|journee|matinee|apres midi|creneau|semaine) .. [@when]
@when .. (mets|mettez|prends|prenez|note|cale|place|booke|met) .. (personne|rien)
@when .. (funerailles|obseques|bapteme|demenagement|demenage|tribunal|notaire|banque|garage|ecole|entrevue|examen|voyage|avion|hopital|operation|match|spectacle|avocat|communion)
(funerailles|obseques|bapteme|demenagement|tribunal|notaire|avocat|operation|examen) .. @when
(garde|bloque|laisse|reserve) .. (heure|moment|pause|temps) .. @when .. [personne|libre]
[p.open]
@when .. (finalement|quand meme|a nouveau|exceptionnellement|aussi) .. (travaille|travailler|ouvre|ouvrir|la|dispo|disponible|bosse|bosser)
(finalement|quand meme|exceptionnellement|en fait|aussi) .. (travaille|travailler|ouvre|ouvrir|dispo|bosse|bosser|disponible|serai la|suis la) .. @when
(ouvre|ouvrir|rouvre|rouvrir|debloque|debloquer|libere|remets|ajoute|rajoute) .. (@when|creneaux|horaires|dispos) .. [nouveau|@when]
(peux|vais) .. (travailler|ouvrir|bosser|recevoir) .. @when
(tombe a l eau|annule|annulee|annules|saute|reporte|reportee|decale) .. (rouvrir|rouvre|remettre|remets|ouvrir|ouvre|dispo|disponible|libre|travaille|travailler|bosse|debloquer|debloque|liberer) .. [@when]
(rouvrir|rouvrez|remettre|remettez|reouvre|reouvrir|redonne|redonner) .. @when .. [dispo|disponible|libre|ouvert|en ligne|au planning]
[p.ill]
(suis|me sens|ai|j|reveillee|reveille|je) .. (malade|grippe|fievre|clouee|cloue|covid|gastro|migraine|vomis|vomir|hopital|urgences|souffrante|souffrant|au lit|mal en point|nauseeuse|angine|lumbago|arret maladie|casse|patraque|tres mal|creve|crevee|pas bien)
(arret maladie|arret de travail|fievre|grippe|malade|gastro)
pas .. (bien du tout|dans mon assiette|en etat|en forme)
(tordu|tordue|casse|cassee|foule|foulee|blesse|blessee|coince|coincee|bloque|opere|operee|brule) .. (cheville|dos|pied|poignet|doigt|main|genou|bras|cou|epaule|jambe)
[late]
(retard|decale|decalee|deborde)
(prise|pris|coincee|coince|bloquee|bloque|pognee|pogne|retenue|retenu) .. (tempete|neige|verglas|orage|inondation|manif|manifestation|trafic|accident|pluie)
(pars|decolle|sors) .. (seulement|juste|peine|maintenant|tout juste) .. (maison|chez|travail|bureau|boulot|ecole)
(retenu|retenue|coince|coincee|pris|prise) .. (banque|douane|notaire|medecin|garderie|a|chez) .. [commence|arrive|entre]
[p.done]
(fini|finie|termine|terminee|terminer|finis|acheve|boucle) .. [avec|@name|@service|@when|cliente|client]
(@name|client|cliente|elle|il) .. (terminee|termine|finie|fini|prete|paye|repartie|contente|s'en va)
(marque|note|coche|mets) .. (fait|fini|termine|terminee|faite|comme)
@service .. (faite|finie|terminee|payee|reglee|faites) .. [payee|reglee|@name]
[p.no_show]
(@when|@name|@number|client|cliente|elle|il|celui|celle|personne) .. (pas|jamais|personne|ne) .. (venu|venue|pointe|presente|presentee|montre|montree|vu|vue|la|arrive|arrivee|donne signe|apparu|signe de vie)
(lapin|pose un lapin|fait faux bond|plante|plantee|faux bond|no show)
(attends|attend|attendons) .. (toujours|encore|depuis) .. [@name|@when|client|cliente]
(jamais|pas) (venu|venue|pointe|presente|montre)
(attendu|attends|poireaute|patiente) .. (monsieur|dame|client|cliente|@name|celui|celle|@when|madame|gars) .. (personne|rien|jamais|pas|vain|nouvelles|signe|lapin)
(devait venir|etait cense venir|etait censee venir|avait rdv|devait etre la|avait reserve) .. (pas|rien|jamais|aucun|aucune|personne) .. [mot|nouvelle|nouvelles]
[p.set_price]
(@service|prix|tarif|tarifs) .. @money
(augmente|augmenter|baisse|baisser|passe|passer|mets|mettre|change|changer|fixe|monte|prends|facture|demande|modifie) .. (prix|tarif|tarifs|@service) .. [@money|@number]
(prends|facture|demande|compte) .. @money .. (pour|la|le|une|par)
@money .. (pour|la) .. @service
[p.set_hours]
(desormais|dorenavant|a partir de maintenant|a partir de|maintenant|nouveaux|nouveau|change|changer|toujours|modifie|tous les|chaque|mes|a l'avenir) .. (horaires|horaire|commence|ouvre|ferme|finis|termine|travaille|demarre|debute|heures d'ouverture|bosse) .. [@when]
@when .. (commence|ouvre|ferme|finis|travaille) .. (desormais|dorenavant|maintenant|toujours|@when)
(commence|ouvre|ferme|finis|travaille) .. (desormais|dorenavant|maintenant|toujours|tous les) .. [@when]
(ne|n) .. (travaille|ouvre|bosse) .. plus .. @when
(vais|veux|compte|voudrais) .. (finir|commencer|ouvrir|fermer|terminer|travailler|demarrer|arreter) .. (dorenavant|desormais|maintenant|a l avenir|toujours|tous les|chaque|plus tot|plus tard)
(dorenavant|desormais|a partir de maintenant|a l avenir|tous les|chaque|a compter de) .. (finir|commencer|ouvrir|fermer|terminer|travailler|demarrer)
(ete|hiver|printemps|automne|vacances scolaires|saison|habitude) .. (recois|travaille|ouvre|ferme|bosse|ouvrons|fermons) .. [@when]
[p.set_service]
(ajoute|ajouter|ajoutez|rajoute|rajouter|enleve|enlever|retire|retirer|supprime|supprimer|cree|creer|mets|vire|propose|proposer|arrete|inclus) .. (service|services|prestation|prestations|carte|liste|soin|soins|catalogue|@service) .. [carte|liste|mes|prestations]
(ne|n|plus|fais|fait|propose|proposons|commence|aussi|maintenant) .. (fais|fait|propose|faire|proposer|plus|aussi|maintenant) .. @service
@service .. (dure|prend|passe a) .. @minutes
(ajoute|ajouter|ajoutez|rajoute|cree|mets|inscris|note) .. (@minutes .. @money|@money .. @minutes)
(inclus|incluez|ajoute|rajoute|mets|cree|offre) .. (@minutes|hora|horas|heure|heures) .. @money
[p.write]
(dis|dites|dire|previens|prevenez|ecris|ecrivez|envoie|envoyez|demande|demandez|reponds|repondez|informe|informez|rappelle|rappelez|fais savoir|fais passer|transmets|signale|avertis|preciser) .. (@name|lui|leur|cliente|client|clients|clientes|@number|tous|toutes|suivant|suivante|celle de|celui de|@when) .. [que|qu|si|de]
(message|sms|mot|rappel) .. (a|pour) .. (@name|cliente|client|clients|celle|celui|tous|toutes|@when)
[p.numbers]
(combien|quel|quelle|montre|donne) .. (encaisse|gagne|fait|chiffre|recette|recettes|rentre|revenus|ca|facture|clients|clientes|rendez vous|annulations|absences|empoche|touche) .. [@when|mois|semaine]
(encaisse|gagne|rentre|fait) .. combien .. [@when|mois|semaine]
(chiffre d'affaires|chiffres|recettes|revenus|statistiques|stats|bilan|comptes) .. [@when|mois|semaine]
comment .. (marche|vont|va|s'est passe|etait) .. (affaires|mois|semaine|business|salon|boutique|annee)
(mieux|pire|meilleur|meilleure|plus|moins) .. (que|qu) .. (mois|semaine|annee|autre|dernier|derniere|passe|passee)
[p.hand_back]
(tu|vous|bot|assistant|reprends|reprenez|reprendre) .. (reprendre|reprends|reprenez|repondre|continuer|prendre le relais|la main|gerer|relais|prends la suite|occupes)
(rends|laisse|passe|redonne) .. (main|relais|conversation|continuer) .. [te|t]
(discussion|conversation|echange|jasette) .. (finie|fini|terminee|reglee|terminer) .. [occuper|reprendre|continuer]

[p.assistant]
(repondre|repond|repondez|reponds|reponde) .. (seul|toute seule|tout seul|automatiquement|a ma place|pour moi)
(relire|voir|lire|approuver|valider|verifier) .. (reponse|reponses|brouillon|brouillons) .. (avant|d'abord)
(assistant|l'assistant|bot) .. (repondre|repond|reponde|brouillons)
(ne) (reponds|repondez) .. (questions|clients|personne)
[p.walk_in]
(<famille>|client|cliente|@name|quelqu) .. (vient|veut venir|a appele|passe) .. (couper|coiffer|@service|<corps>|teindre) .. @when
[p.lapsed]
(qui|clients|clientes|quels|quelles) .. (pas|plus) .. (vu|vus|vues|venu|venus|revenu|revenus|revenues) .. (mois|semaines|ans|longtemps)
