# What a provider says about the day, and asks about the business.
[p.next]
(qui est|c'est qui|qui) [le|la|ma|mon] (prochain|prochaine|suivant|suivante) [client|cliente|rendez vous|rdv] | (prochain|prochaine) (client|cliente|rendez vous|rdv) | apres (@name|celui la|celle la|ca|elle|lui) (c'est qui|qui|il y a qui|j'ai qui|qui vient) | (c'est qui|qui|j'ai qui|il y a qui|qui vient) apres (@name|ca|elle|lui|celui la|celle la)
[p.gaps]
[j'ai|ai je|y a t il|est ce que j'ai|quels|quels sont|mes] [des|un|les|mes] (trou|trous|creneau libre|creneaux libres|moment libre|moments libres|temps libre) [@when] | quand (suis je|est ce que je suis|je suis) libre [@when] | [est ce que|est ce qu] (on peut|je peux|tu peux|y a moyen de) [encore] (rentrer|caser|prendre|glisser|placer) [encore] (quelqu'un|du monde|un client|une cliente|une personne) [@when] [?]
[p.full]
(a quel point|comment) (est|suis je) [ma|la] (remplie|pleine|chargee|rempli|plein) [@when] | [quel est|c'est quoi] [le|mon] taux de remplissage [de|pour|du] [@when] | @when (est|est elle) (remplie|pleine|chargee) [comment|a quel point]
[p.lapsed]
(qui|quels clients) (n'est|ne sont|n'a) pas (venu|venue|venus|revenu|revenue|revenus|reserve) [ici] depuis [plus de] [@when] | (qui|quels clients) (n'est|ne sont) plus (venu|venue|venus) [ici] depuis [plus de] [@when] | clients (perdus|inactifs)
[p.missed]
qui (n'est pas|n'est jamais) (venu|venue) [@when] | qui ne s'est pas presente [@when] | [les|mes] (absences|lapins) [de|du] [@when] | qui m'a pose un lapin [@when] | combien (de monde|de gens|de clients|de clientes|de personnes) [m'a|m'ont|ne sont|n'est|sont|a|ont] (pose un lapin|pose des lapins|pas venus|pas venu|fait faux bond|plante|manque leur rdv) [@when]
[p.count]
combien de (reservations|rendez vous|rdv|clients|visites) [j'ai|ai je|est ce que j'ai|y a t il] [@when]
[p.late]
[j'ai|j'aurai|je vais avoir] @minutes de retard (previens|prevenez|avertis|avertissez|dis le|dites le) [tout le monde|les clients|les clientes|tous|a tout le monde|aux clients|a mes clients] | (previens|prevenez|avertis) (les clients|les clientes|mes clients|mes clientes|tout le monde)
(previens|prevenez|dis|dites|avertis|avertissez) [a tout le monde|tout le monde|les clients] que (j'ai|je vais avoir|j'aurai|je suis en) [environ] [@minutes] [de] (retard)
(previens|prevenez|dis|dites) [a] (tout le monde|tous|mes clients) que (j'ai|je suis) [en retard de] @minutes [de retard] | (j'ai|je suis en retard de) @minutes [de retard]
[p.lift]
(laisse|laissez) @name [@name] (reserver|revenir) [a nouveau|de nouveau|encore] | (debloque|debloquez|debloquer) @name [@name] | (pardonne|pardonnez) [a] @name [@name] | @name [@name] peut (reserver|revenir) [a nouveau|de nouveau]
[p.undo]
[non|oh|pardon] (annule ca|annulez ca|defais ca|defaites ca|reviens en arriere|revenez en arriere) | [non|oh|pardon] (c'etait|c'est) (une erreur|mon erreur|faux) | [non|oh|pardon] (je me suis trompe|je me suis trompee) | [non|pardon|si] (elle|il|@name) [@name] [est|etait] (bien venue|bien venu|finalement venue|finalement venu|quand meme venue|quand meme venu|bien la)
[p.walk_in]
(un|une|j'ai|quelqu'un) [une|un] (gars|monsieur|dame|homme|femme|client|cliente|personne|jeune|mec|ado|touriste|habituee|habitue|quelqu'un) (vient|est|a) [d|de] (entrer|entre|entree|rentrer|rentre|arriver|arrive|arrivee|passer|passe|passee|debarquer|debarque|pousser la porte) | quelqu'un (vient|est) [d|de] (entrer|entre|arriver|arrive|passer) | j'ai (quelqu'un|une dame|un monsieur|une cliente|un client|une personne) (devant moi|au salon|au comptoir|ici|a la porte|au telephone|en ligne) | @name [@name] (a|vient d) (appele|appeler|telephone|telephoner|sonne|demande un rendez vous)
(case|casez|glisse|glissez|ajoute|ajoutez) @name [@name] [@when] [pour] [une|un] [@service]
(mets|mettez|note|notez|inscris|inscrivez|cale|calez|reserve|reservez) [moi|un|une] [cliente|client] [pour] @name [@name] [@name] | sans rendez vous | (client|cliente) de passage
[p.done]
(fini|termine|j'ai fini|j'ai termine) avec @name [@name]
[p.no_show]
@name [@name] (n'est pas|n'est jamais) (venu|venue) | @name [@name] ne s'est pas (presente|presentee) | @name [@name] m'a pose un lapin
[p.numbers]
combien [pour|sur|en] @when
[move]
@name [@name] (demande|voudrait|aimerait|veut|souhaite|prefere|prefererait|a demande|demande si elle peut|demande s il peut) [a|de|d] (venir|passer|changer|decaler|avancer|reporter|deplacer|repousser|arriver|mettre) [un peu] [plus tot|plus tard|avant|apres] [@when] | (mets|mettez|passe|passez|cale|calez|deplace|decale|place) (la|le) [a|au|vers|pour] @when | (decale|deplace|passe|mets|bouge|pousse|avance|recule|transfere) (le|la|celui|celle) [client|cliente|monsieur|dame|gars|madame] (de|du) @when [a|vers|pour] [@when]
[cancel]
(raye|rayez|barre|enleve|retire|ote|sors|efface|annule) (la|le|les) (de|du|d|pour) [la|le] [agenda|liste|planning|horaire] [@when] | (raye|rayez|barre|enleve|enlevez|retire|retirez|ote) (la|le) [de la liste|de l'agenda|du planning] | @name [@name] (a|m'a) (texte|ecrit|appele|prevenu|dit|averti|telephone) [pour dire] (que|qu) [il|elle] [ne] (vient|viendra|peut|pourra) (pas|plus) [venir] [@when] | (decommande|annule|raye) (le|la)
[p.write]
(fais|faites) (signe|savoir) a @name [@name] [que|de|d] | (demande|dis|rappelle|signale|ecris|envoie un mot) (au|a la) (client|cliente|monsieur|dame) [de|du] [@when] [de|d|que|qu]
