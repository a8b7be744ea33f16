/** Whether a letter calls its reader or calls the day off: words of both sorts, in letters of either. */
import { describe, expect, it } from 'vitest'
import { day, readDays } from './days.ts'

const read = (body: string) =>
  readDays(body, { appointment: day, warning: (code) => `!${code.replace('appointments', '')}` })
const readVisit = (body: string) => read(`Objet : visite médicale\n${body}`)

/** Sentences beside the call, wherever they stand. */
const besides = [
  'Après 9 h 45, votre rendez-vous est annulé.',
  'Il vous est rappelé que le parking du centre est supprimé.',
  'Elle vous attend ; le lundi, les bus 12 sont supprimés.',
  'Toute annulation doit être signalée au moins 72 heures avant le rendez-vous.',
  "Si vous ne pouvez pas venir, vous devez annuler votre rendez-vous par courriel à l'adresse rennes@ofii.fr.",
  "En cas d'annulation de votre part, aucun second rendez-vous ne vous sera proposé.",
  'Ne pas vous présenter équivaut à renoncer à votre demande de titre de séjour.',
  "Une absence sans justificatif entraînera l'annulation de votre dossier.",
  'À défaut de présentation, votre dossier sera classé sans suite et votre rendez-vous annulé.',
  "Faute de vous présenter à l'heure, votre visite sera annulée.",
  "Tout retard de plus de quinze minutes entraîne l'annulation du rendez-vous.",
  'Passé 10h45, vous ne serez plus reçue et votre rendez-vous sera considéré comme annulé.',
  "Si votre dossier est incomplet, la visite n'aura pas lieu.",
  "En l'absence de votre radiographie, le médecin ne pourra pas vous recevoir.",
  "Sans pièce d'identité, vous ne serez pas reçue.",
  "Aucune vaccination n'est pratiquée ce jour-là.",
  'Aucune prise de sang ne sera effectuée lors de cette visite.',
  "La remise du titre de séjour n'a pas lieu à l'OFII.",
  "Il n'y aura pas de test de français ce jour-là.",
  "La visite ne comporte pas de radiographie : celle-ci n'a plus lieu dans nos locaux.",
  'Le centre de radiologie est fermé le vendredi 5 mars 2027.',
  'Le centre de radiologie sera exceptionnellement fermé du 22 février au 1er mars 2027.',
  'Nos bureaux sont fermés le samedi et le dimanche.',
  "L'accueil du public est suspendu entre 12h et 13h30.",
  'La ligne téléphonique sera fermée le lundi 8 mars 2027.',
  "Notre accueil téléphonique est interrompu jusqu'au 15 mars 2027.",
  'Les bureaux seront fermés le lundi de Pâques 29 mars 2027.',
  'En cas de grève des transports, votre rendez-vous est maintenu.',
  'En cas de neige ou de verglas, les rendez-vous peuvent être annulés : consultez notre site la veille.',
  "En cas d'intempéries, un message vous préviendra si la visite est annulée.",
  "Sauf avis contraire de notre part, votre rendez-vous n'est pas annulé en cas de grève.",
  'Si votre visite devait être annulée, vous en seriez avertie par SMS.',
  "L'OFII se réserve le droit d'annuler ou de reporter le rendez-vous.",
  'Le rendez-vous ne peut être ni annulé ni reporté en ligne.',
  'Ce rendez-vous ne pourra être reporté.',
  'Aucun report ne sera accordé.',
  'Aucun changement de date ne sera possible.',
  'La date ne peut pas être modifiée.',
  'Vos enfants ne doivent pas venir à ce rendez-vous.',
  'Les accompagnateurs ne seront pas reçus.',
  'Merci de ne pas venir accompagnée.',
  'Ne venez pas avant 10h15, la porte sera fermée.',
  'Ne vous présentez pas si vous avez de la fièvre : prévenez-nous.',
  'Si vous présentez des symptômes de la grippe, ne venez pas et contactez-nous pour un report.',
  'Cette convocation est sans objet si vous avez déjà passé la visite médicale.',
  'Si vous avez déjà été reçue, veuillez considérer ce courrier comme nul et non avenu.',
  'Si vous avez déjà effectué cette démarche, merci de ne pas tenir compte de cette lettre.',
  'Le présent courrier annule et remplace tout envoi antérieur.',
  'Cette convocation annule toute convocation précédente.',
  'La présente annule celle du 4 janvier 2027.',
  'La convocation datée du 4 janvier 2027 est annulée et remplacée par celle-ci.',
  "La réunion d'information collective du 2 mars 2027 n'aura pas lieu.",
  "L'atelier de conversation du jeudi est supprimé.",
  "La permanence de l'écrivain public est annulée en mars.",
  'La cantine ne fonctionne pas ce jour-là ; prévoyez un repas.',
  'Le parking est fermé pour travaux.',
  'Le portail de la rue principale est condamné : entrez par la cour.',
  "L'ascenseur est hors service.",
  'Le tramway ne circulera pas le mardi 9 mars 2027.',
  'La ligne de bus 4 est supprimée pendant les travaux.',
  'La convocation par SMS est supprimée : seule cette lettre fait foi.',
  'La taxe de 250 euros perçue lors de la visite a été supprimée.',
  "L'obligation de validation sur papier est annulée depuis 2019.",
  "Vous ne recevrez pas d'autre convocation.",
  'Aucune relance ne vous sera adressée.',
  'Ne tenez pas compte du SMS reçu la semaine dernière, envoyé par erreur.',
  'Ne vous déplacez pas sans cette convocation.',
  "Inutile de venir en avance, la salle d'attente est petite.",
  'Il est inutile de vous déplacer pour retirer le certificat : il vous sera envoyé.',
  "Il n'est pas nécessaire de vous présenter à la préfecture.",
  "Vous n'avez pas à vous rendre à la préfecture ce jour-là.",
  'Vous ne devez plus envoyer votre passeport.',
  'Cette visite ne remplace pas celle de votre médecin traitant.',
  "Cette visite n'est pas une consultation et ne donne lieu à aucune ordonnance.",
  'Ne pas déférer à la présente convocation vous expose au refus de votre titre.',
  'Le fait de ne pas répondre à cette convocation peut entraîner le retrait de votre visa.',
  'Nous ne pourrons pas vous recevoir un autre jour.',
  'Nous ne pouvons vous recevoir sans cette lettre.',
  'Le médecin ne vous recevra pas en retard.',
  'Les personnes qui se présenteront un autre jour ne seront pas reçues.',
  "Les rendez-vous non honorés sont annulés d'office.",
  'Un rendez-vous manqué est un rendez-vous perdu pour un autre : annulez-le si vous ne venez pas.',
  'Pour annuler, composez le 02 99 00 00 00.',
  'Pour tout report ou annulation : rennes@ofii.fr',
  'Annulation / report : uniquement par courriel.',
  "Motifs d'annulation admis : maladie, hospitalisation, examen.",
  'Si la présente convocation est annulée, vous recevrez un courriel.',
  'Aucune absence ne sera tolérée.',
  'Votre visa ne sera pas annulé pendant la procédure.',
  "Le contrat peut être annulé ou résilié par le préfet en cas d'absence.",
  "Votre visite médicale n'a pas encore eu lieu.",
  "À ce jour, votre visite médicale n'a pas été effectuée.",
  "Votre ancien rendez-vous n'existe plus dans notre agenda.",
  "Votre conjoint n'est plus convoqué avec vous.",
  'La convocation de votre époux, M. Karim Haddad, est annulée.',
]

/** The same, behind the call. */
const behind = [
  'Ce rendez-vous sera annulé si vous arrivez en retard.',
  'La visite sera annulée pour toute personne qui arrivera après 10h45.',
  "Les visites de l'après-midi sont annulées ; les vôtres du matin ont lieu.",
  "L'entretien individuel qui suivait d'habitude la visite est supprimé.",
  "Le rendez-vous en préfecture que vous aviez pris n'est plus nécessaire.",
  'Votre rendez-vous à la préfecture du 12 avril 2027 est annulé.',
  'La visite de votre fils Ilyas, prévue le même jour, est annulée.',
  'Le rendez-vous de votre épouse du 10 mars 2027 est annulé.',
  "Votre enfant n'a pas à venir : sa visite n'est pas nécessaire.",
  "La présence de votre conjoint n'est pas nécessaire.",
  "La présence d'un interprète n'est plus nécessaire.",
  "Le déplacement à la préfecture n'est plus nécessaire.",
  'Ne vous présentez pas au centre de radiologie le même jour.',
  "Ne vous rendez pas à l'ancienne adresse, 4 rue de Brest, où plus aucune visite n'a lieu.",
  'En cas de grève ce jour-là, la visite ne pourra être assurée et vous serez prévenue.',
  "L'interprète ne sera pas présent ce jour-là.",
  "Votre demande de report est refusée : le rendez-vous n'est pas déplacé.",
  'La prise de rendez-vous par téléphone a été supprimée.',
  'La délivrance du certificat papier après la visite est supprimée.',
  'Le contrôle de la vue pendant la visite est suspendu.',
  "La vaccination à l'issue de la visite est suspendue jusqu'à nouvel ordre.",
  'Un rendez-vous annulé moins de 48 heures avant ne sera pas redonné.',
  'Une convocation annulée ne donne pas droit à une autre.',
  'Les rendez-vous pris sur un site payant sont nuls et non avenus.',
  'Toute photocopie de la convocation est nulle et non avenue.',
  'Attention : notre site de la rue de Brest a fermé, les visites y ont été supprimées.',
  'Les consultations du samedi ont été supprimées.',
  'Les visites à domicile ont été supprimées.',
  'Les rendez-vous par téléphone ne sont plus assurés.',
  "L'accueil sans rendez-vous n'est plus assuré.",
  "La garde des enfants n'est pas assurée.",
  'Le repas ne sera pas assuré.',
  'Nous ne pouvons pas accueillir les poussettes.',
  'Nous ne pouvons recevoir vos accompagnateurs dans la salle.',
  'Nous ne pourrons pas vous recevoir si vous arrivez après 10h45.',
  'Notre service ne pourra vous recevoir après cette heure.',
  'Nous ne serons pas en mesure de vous recevoir avec vos bagages.',
  "L'horaire de 9h donné par téléphone est annulé.",
  'Ce rendez-vous ne sera pas reporté.',
  "Cette visite ne pourra être reportée qu'une fois.",
  'Votre visite ne pourra pas avoir lieu si vous êtes à jeun depuis la veille.',
  "La visite ne pourra avoir lieu qu'en présence d'un interprète.",
  'Votre visite ne peut se tenir à distance.',
  "La visite n'est pas possible le matin à jeun.",
  'Votre visite ne sera pas possible sans radiographie.',
  "Le stationnement n'est pas possible devant l'accueil. Le rendez-vous n'est pas remboursé.",
  "La visite est annulée et refacturée en l'absence d'interprète : venez accompagnée.",
  "Votre présence n'est plus nécessaire après 12h.",
  "Votre présence n'est pas requise à la radiographie de contrôle.",
  "Une fois la visite passée, votre déplacement en préfecture n'est plus nécessaire.",
  "Votre visite chez un médecin agréé n'est plus nécessaire.",
  'Ne venez pas si vous êtes contagieuse.',
  'Ne venez pas rue de Brest : nous avons déménagé.',
  'Ne venez pas en voiture.',
  "Ne venez pas : un agent vous appellera, l'entretien a lieu par téléphone.",
  'Ne vous déplacez pas pour un simple renseignement.',
  'Ne vous déplacez pas la veille.',
  'Ne vous présentez pas aux urgences pour cette radiographie.',
  "Il n'y a plus lieu de vous présenter à la préfecture.",
  'Ancienne convocation : nulle et non avenue.',
  'Le précédent envoi est sans objet.',
  'Si ce rendez-vous est sans objet, prévenez-nous.',
  'Toute réclamation devient sans objet.',
  'Annulation de la taxe : voir notre site.',
  "L'annulation du rendez-vous est possible en ligne jusqu'à la veille.",
  "L'annulation de votre visa suivrait.",
  "Deux absences conduisent à l'annulation de votre convocation et à la clôture du dossier.",
  'Nous annulons les dossiers sans réponse.',
  "L'OFII annule les rendez-vous pris par des intermédiaires payants.",
  "Passé un quart d'heure, le service annule votre visite.",
  'Si vous ne répondez pas, le service annule votre visite.',
  'Votre absence vaut renoncement : nous annulons votre dossier.',
  "Nous serions contraints d'annuler votre demande.",
  'Sans nouvelles de votre part, nous devrons annuler ce rendez-vous.',
  'Un seul document manquant et la visite est annulée.',
  'Dossier incomplet = visite annulée.',
  'Retard = rendez-vous annulé.',
  'Vous arrivez après 10h45 ? Votre visite est annulée.',
  "Arriver en retard, c'est voir son rendez-vous annulé.",
  'La visite est annulée dès lors que le passeport manque.',
  'La visite est annulée lorsque le passeport manque.',
  'Quiconque arrive en retard perd sa place et son rendez-vous est annulé.',
  'Le rendez-vous est annulé au bout de quinze minutes.',
  'La visite est annulée dès la seizième minute de retard.',
  "La visite est suspendue pendant l'exercice d'évacuation éventuel.",
  "Après deux absences, la convocation est annulée d'office.",
  'À la deuxième absence, le rendez-vous est supprimé.',
  'La convocation est annulée par votre départ du territoire.',
  "Le rendez-vous est annulé automatiquement quinze minutes après l'heure indiquée.",
  "En raison de la grève, le rendez-vous du matin est maintenu mais celui de l'après-midi est annulé.",
  "Ce jour-là, aucune visite n'est assurée l'après-midi.",
  "Ce jour, la radiographie n'est pas assurée sur place.",
  "L'examen de la vue n'aura pas lieu ce jour-là.",
  "La formation civique prévue après la visite n'aura pas lieu.",
  'La visite guidée de la ville proposée aux arrivants est annulée.',
  'Votre test de français du même jour est annulé.',
  "Votre entretien du même jour avec l'auditeur est annulé.",
  'Votre formation civique est annulée : vous en êtes dispensée.',
  'Votre journée de formation du 12 mars 2027 est annulée.',
  'Votre rendez-vous chez le radiologue est annulé.',
  "La visite n'aura pas lieu au centre médical habituel : un médecin vous reçoit à l'OFII.",
  'Votre visite ne pourra pas avoir lieu à jeun.',
]

const standing = [
  'Les visites du mois de février sont annulées. Présentez-vous le mardi 9 mars 2027 à 10h30, votre enfant est aussi concerné.',
  'Les convocations précédentes sont annulées. Vous êtes attendue le mardi 9 mars 2027 à 10h30 : les deux conjoints sont concernés.',
  "Premier rendez-vous : mardi 9 mars 2027 à 10h30. En cas d'absence, prévenez-nous.",
  'Suite à votre absence, nous vous convoquons de nouveau le mardi 9 mars 2027 à 10h30.',
  'Après une absence non justifiée, vous êtes attendue le mardi 9 mars 2027 à 10h30.',
  'Premier rendez-vous : mardi 9 mars 2027 à 10h30.',
  "Vous n'étiez pas disponible le 1er février 2027. Votre visite est donc fixée au mardi 9 mars 2027 à 10h30.",
  'Le service médical est fermé le mardi après-midi. Votre visite a donc lieu le mardi 9 mars 2027 à 10h30.',
  'Le centre étant fermé la semaine du 1er mars 2027, nous vous recevrons le mardi 9 mars 2027 à 10h30.',
  'Merci de ne pas oublier votre visite du mardi 9 mars 2027 à 10h30.',
  'Votre visite du mardi 9 mars 2027 à 10h30 est maintenue, même en cas de grève.',
  "Votre visite n'aura lieu que le mardi 9 mars 2027 à 10h30.",
  "Nous n'avons pu vous recevoir plus tôt. Votre visite est fixée au mardi 9 mars 2027 à 10h30.",
  'Ne manquez pas de vous présenter le mardi 9 mars 2027 à 10h30.',
  "Vous êtes attendue le mardi 9 mars 2027 à 10h30. Il n'y aura pas d'autre convocation.",
  `Rendez-vous : mardi 9 mars 2027 à 10h30
Annulation : au plus tard le 5 mars 2027`,
  `Rendez-vous : mardi 9 mars 2027 à 10h30
Report possible : non`,
  `Rendez-vous : mardi 9 mars 2027 à 10h30
Statut : confirmé (non annulé)`,
  'Le mardi 9 mars 2027 à 10h30, nous ne pourrons vous recevoir sans cette lettre. Vous êtes convoquée à la visite médicale.',
  "Le mardi 9 mars 2027 à 10h30, jour de votre visite, le médecin ne pourra pas vous recevoir si vous n'avez pas votre passeport.",
  'Présentez-vous le mardi 9 mars 2027 à 10h30, faute de quoi la visite sera annulée.',
  'Présentez-vous le mardi 9 mars 2027 à 10h30 ; dans le cas contraire, votre demande sera annulée.',
  'Vous êtes convoquée le mardi 9 mars 2027 à 10h30, ce rendez-vous étant annulé en cas de retard de plus de 15 minutes.',
  'Les rendez-vous des mois de janvier et de février sont annulés. Le vôtre, le mardi 9 mars 2027 à 10h30, est maintenu.',
  'La journée portes ouvertes du 9 mars 2027 est annulée. Vous êtes attendue le mardi 9 mars 2027 à 10h30.',
  "L'entretien prévu avec l'assistante sociale n'aura pas lieu. Votre visite médicale est fixée au mardi 9 mars 2027 à 10h30.",
  "Les visites n'ont plus lieu rue de Brest. Vous êtes convoquée le mardi 9 mars 2027 à 10h30 au 12 rue de la Monnaie.",
  "En raison de travaux, l'entrée principale est supprimée. Votre visite du mardi 9 mars 2027 à 10h30 se fera par la cour.",
  'Ne tenez pas compte du courriel du 5 janvier 2027 qui annulait votre visite : vous êtes bien attendue le mardi 9 mars 2027 à 10h30.',
  "Contrairement à notre message du 5 janvier 2027, votre visite n'est pas annulée. Elle a lieu le mardi 9 mars 2027 à 10h30.",
  "C'est par erreur que nous vous avons écrit que votre visite était annulée : elle a bien lieu le mardi 9 mars 2027 à 10h30.",
  'Votre visite du mardi 9 mars 2027 à 10h30 est confirmée. Les autres rendez-vous de la semaine sont annulés.',
  "Votre rendez-vous du mardi 9 mars 2027 à 10h30 est maintenu. Aucun rendez-vous n'a été annulé.",
  `Rendez-vous : mardi 9 mars 2027 à 10h30
Rendez-vous annulés : aucun`,
  `Date de la visite : mardi 9 mars 2027 à 10h30
Radiographie : supprimée
Taxe : supprimée`,
  `Date de la visite : mardi 9 mars 2027 à 10h30
Vaccinations : non
Test de français : annulé`,
  'Inutile de venir le mardi 9 mars 2027 à 10h30 sans votre passeport : la visite médicale serait reportée.',
  `Vous êtes convoquée le mardi 9 mars 2027 à 10h30.
Arrêt « République » non desservi, station supprimée.`,
  "Votre dossier est suspendu jusqu'à votre visite du mardi 9 mars 2027 à 10h30.",
  "Votre droit au séjour n'est pas annulé. Votre visite médicale a lieu le mardi 9 mars 2027 à 10h30.",
  "Tant que la visite n'a pas eu lieu, votre titre ne peut être délivré. Vous êtes attendue le mardi 9 mars 2027 à 10h30.",
  "Votre visite n'ayant pu avoir lieu en décembre, vous êtes convoquée le mardi 9 mars 2027 à 10h30.",
  "Le rendez-vous est fixé au mardi 9 mars 2027 à 10h30. S'il ne vous convient pas, il sera annulé sur simple demande.",
  `Bonjour,
RAPPEL : RDV OFII le 09/03/2027 à 10h30. Annulation impossible par SMS.`,
  `Bonjour,
Votre rdv du 09/03/2027 à 10h30 est confirmé. Tout rdv annulé tardivement est perdu.`,
  "Vous êtes convoquée le mardi 9 mars 2027 à 10h30 (l'horaire de 9h, indiqué par téléphone, est annulé).",
  'Vous êtes convoquée le mardi 9 mars 2027 à 10h30 et non à 9h.',
  `Vous êtes convoquée le mardi 9 mars 2027 à 10h30.
ANNULATION
Pour annuler, écrivez à rennes@ofii.fr.`,
  `Vous êtes convoquée le mardi 9 mars 2027 à 10h30.
Annulation de rendez-vous
Écrivez à rennes@ofii.fr deux jours avant.`,
  `Vous êtes convoquée le mardi 9 mars 2027 à 10h30.
Annulation : 02 99 00 00 00`,
  `Vous êtes convoquée le mardi 9 mars 2027 à 10h30.
Retard de plus de 15 min : rendez-vous annulé
Pièce manquante : rendez-vous reporté`,
  `Vous êtes convoquée le mardi 9 mars 2027 à 10h30.
Radiographie non fournie \t visite annulée`,
  'M. et Mme DIALLO sont convoqués le mardi 9 mars 2027 à 10h30. La convocation individuelle de Mme est annulée au profit de celle-ci.',
  `Date : mardi 9 mars 2027
Heure : 10h30
Annulation ou report : 72 h avant, par courriel`,
  `Date : mardi 9 mars 2027
Heure : 10h30
☐ annulé ☐ reporté ☒ confirmé`,
  "Je viendrai le mardi 9 mars 2027 à 10h30 ☐ oui ☐ non, j'annule mon rendez-vous",
  `Vous êtes convoquée le mardi 9 mars 2027 à 10h30.
Coupon-réponse : ☐ J'annule le rendez-vous du mardi 9 mars 2027 à 10h30.`,
  `Vous êtes convoquée le mardi 9 mars 2027 à 10h30.
Cochez : rendez-vous annulé / rendez-vous maintenu`,
  `Visite médicale : mardi 9 mars 2027 à 10h30
Entretien social : supprimé
Bilan linguistique : annulé, vous avez le niveau B1`,
]

/** Words that only speak of what would be: the day is shown, and is not sure. */
const standingPerhaps = [
  'Ainsi que nous vous avions indiqué, votre visite du mardi 9 mars 2027 à 10h30 est maintenue.',
  'Nous ne pourrons vous recevoir que le mardi 9 mars 2027 à 10h30.',
  'Vous ne devez en aucun cas être absente le mardi 9 mars 2027 à 10h30, date de votre visite médicale.',
  'Si vous ne vous présentez pas le mardi 9 mars 2027 à 10h30 à la visite médicale, votre dossier sera annulé.',
  'Toute personne ne se présentant pas à la visite médicale du mardi 9 mars 2027 à 10h30 verra son dossier annulé.',
  'Pour annuler votre visite du mardi 9 mars 2027 à 10h30, écrivez à rennes@ofii.fr.',
  "Votre rendez-vous du mardi 9 mars 2027 à 10h30 ne sera annulé qu'en cas de force majeure.",
  'Votre rendez-vous du mardi 9 mars 2027 à 10h30 sera annulé si vous ne le confirmez pas avant le 1er mars 2027.',
  'Sans confirmation de votre part avant le 1er mars 2027, la visite du mardi 9 mars 2027 à 10h30 est annulée.',
  'Votre visite du mardi 9 mars 2027 à 10h30 ne pourra pas avoir lieu sans votre passeport.',
  "Votre visite médicale, prévue le mardi 9 mars 2027 à 10h30, ne pourra se tenir en l'absence de radiographie.",
  "Votre visite du mardi 9 mars 2027 à 10h30 n'aura pas lieu rue de Brest mais au 12 rue de la Monnaie, 35000 Rennes.",
  'Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Le transport en commun ne pouvant être assuré ce jour-là, prévoyez du temps.',
  'Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Le médecin sera absent ce jour-là, une infirmière vous recevra.',
  "Vous êtes convoquée le mardi 9 mars 2027 à 10h30. L'accueil sera fermé ce jour-là ; sonnez à la porte B.",
  'Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Le marché occupe la place et le parking est fermé ce jour-là.',
  "Vous êtes convoquée le mardi 9 mars 2027 à 10h30. La ligne C est fermée ce jour-là en raison d'une grève.",
  'Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Nos standardistes sont en grève ce jour-là.',
  'Nous ne pouvons pas reporter votre rendez-vous du mardi 9 mars 2027 à 10h30.',
  "Votre demande d'annulation du rendez-vous du mardi 9 mars 2027 à 10h30 est rejetée. Vous restez convoquée.",
  "Vous nous avez demandé d'annuler votre rendez-vous du mardi 9 mars 2027 à 10h30. Cela n'est pas possible.",
  'Si vous souhaitez annuler le rendez-vous du mardi 9 mars 2027 à 10h30, écrivez-nous.',
  'Vous pouvez annuler ou déplacer le rendez-vous du mardi 9 mars 2027 à 10h30 en ligne.',
  "Toute demande d'annulation du rendez-vous du mardi 9 mars 2027 à 10h30 doit être motivée.",
  'Ne venez pas le mardi 9 mars 2027 à 10h30 sans cette convocation.',
  'Ne vous présentez pas le mardi 9 mars 2027 à 10h30 sans passeport : il est exigé à la visite médicale.',
  "L'instruction de votre titre est suspendue. Elle reprendra après votre visite médicale du mardi 9 mars 2027 à 10h30.",
  `Bonjour,
Pour rappel vous avez rdv mardi 9 mars 2027 à 10h30. Si empêchement, merci d'annuler. Ne pas répondre à ce message.`,
]

const ofOtherKinds: [string, string][] = [
  [
    'cir-reception ; cir-reception 2027-03-09 09:00 to 12:00',
    `Objet : accueil CIR
Vous êtes convoquée le mardi 9 mars 2027 à 9h00 pour votre accueil dans le cadre du contrat d'intégration républicaine. La séance se termine à 12h ; il n'y a pas d'accueil l'après-midi.`,
  ],
  [
    'civic-training ; civic-training 2027-03-09',
    `Objet : formation civique
Mardi 9 mars 2027 : jour 1, 9h-17h
Mercredi 10 mars 2027 : pas de formation
Jeudi 11 mars 2027 : jour 2, 9h-17h`,
  ],
  [
    'language-course ; language-course 2027-03-09 09:00',
    `Objet : formation linguistique
Vos cours commencent le mardi 9 mars 2027 à 9h. Il n'y aura pas cours le lundi 29 mars 2027 (lundi de Pâques).`,
  ],
  [
    'language-course ; language-course 2027-03-09 09:00',
    `Objet : formation linguistique
Vos cours commencent le mardi 9 mars 2027 à 9h.
Vacances : aucun cours du 12 au 24 avril 2027.`,
  ],
  [
    'other-ofii ; other 2027-03-09? 10:30?',
    `Objet : rappel
Votre rendez-vous du mardi 9 mars 2027 à 10h30 n'est pas annulé, contrairement à ce qu'indiquait un message envoyé par erreur.`,
  ],
  [
    'chest-xray 2027-03-09? 10:30?',
    `Objet : visite médicale
Votre visite du mardi 9 mars 2027 à 10h30 ne peut avoir lieu que si vous apportez votre radiographie.`,
  ],
  [
    '2027-03-09 10:30? ; !several-dates [0].start',
    `Objet : visite médicale
Vous êtes convoquée le mardi 9 mars 2027 à 10h30 : au-delà de 10h45, le rendez-vous est annulé.`,
  ],
  [
    '2027-03-09? 10:30?',
    `Objet : changement de lieu
Votre visite médicale du mardi 9 mars 2027 à 10h30 ne se tiendra pas dans nos locaux : vous serez reçue au 12 rue de la Monnaie, 35000 Rennes.`,
  ],
  [
    'other-ofii ; other 2027-03-09? 10:30?',
    `Objet : réponse à votre demande de report
Nous ne pouvons annuler votre rendez-vous du mardi 9 mars 2027 à 10h30, qui reste obligatoire.`,
  ],
  [
    '2027-03-09 10:30',
    `Objet : convocation
ANNULE ET REMPLACE LA PRÉCÉDENTE
Vous êtes attendue à la visite médicale le mardi 9 mars 2027 à 10h30.`,
  ],
  [
    '2027-03-09 10:30',
    `Objet : convocation (annule et remplace)
Vous êtes attendue à la visite médicale le mardi 9 mars 2027 à 10h30.`,
  ],
  [
    '2027-03-09',
    `Objet : visite médicale
Il est inutile de vous présenter le mardi 9 mars 2027 avant 10h15. Votre visite est à 10h30.`,
  ],
  [
    'civic-training ; civic-training 2027-03-09 09:00 ; civic-training 2027-03-16 09:00',
    `Objet : formation civique
Jour 1 : mardi 9 mars 2027 à 9h
Jour 2 : mardi 16 mars 2027 à 9h
Le module du samedi est annulé.`,
  ],
  [
    'civic-training ; civic-training 2027-03-09 09:00 to 16:00',
    `Objet : formation civique
Vous êtes convoquée le mardi 9 mars 2027 à 9h. La journée se termine à 16h car le module 5 est supprimé.`,
  ],
  [
    'cir-reception ; cir-reception 2027-03-09 09:00',
    `Objet : signature du CIR
Vous êtes convoquée le mardi 9 mars 2027 à 9h. Le contrat n'est pas signé si le test n'a pas lieu.`,
  ],
  [
    'cir-reception ; cir-reception 2027-03-09 09:00',
    `Objet : signature du CIR
Vous êtes convoquée le mardi 9 mars 2027 à 9h. Le test de français écrit n'aura pas lieu : vous en êtes dispensée.`,
  ],
  [
    '2027-03-09 10:30 ; replaces 2026-12-02',
    `Objet : visite médicale
Votre visite n'a pas pu avoir lieu le 2 décembre 2026. Vous êtes convoquée le mardi 9 mars 2027 à 10h30.`,
  ],
  [
    '2027-03-09 10:30? ; !several-dates [0].start',
    `Objet : visite médicale
L'heure de votre rendez-vous est modifiée. Vous êtes convoquée le mardi 9 mars 2027 à 10h30 ; le rendez-vous de 9h est annulé.`,
  ],
  [
    'cir-reception ; cir-reception 2027-03-09 09:00',
    `Objet : convocation à l'accueil
Madame,
Nous vous attendons le mardi 9 mars 2027 à 9h00 pour la signature du contrat d'intégration républicaine. La matinée est consacrée au test ; l'entretien individuel peut être supprimé si l'agent est absent.`,
  ],
  [
    'civic-training ; civic-training 2027-03-09 09:00',
    `Objet : formation civique
Vous êtes convoquée à la formation civique le mardi 9 mars 2027 à 9h. Toute journée manquée est annulée et doit être refaite.`,
  ],
  [
    'civic-training ; civic-training 2027-03-09 09:00',
    `Objet : formation civique
Vous êtes convoquée à la formation civique le mardi 9 mars 2027 à 9h. La journée 3 n'aura lieu qu'après la journée 2.`,
  ],
  [
    'civic-training ; civic-training 2027-03-09 09:00',
    `Objet : formation civique
Vous êtes convoquée à la formation civique le mardi 9 mars 2027 à 9h. Si le nombre d'inscrits est insuffisant, la journée peut être annulée la veille.`,
  ],
  [
    'language-course ; language-course 2027-03-09 09:00',
    `Objet : cours de français
Vos cours débutent le mardi 9 mars 2027 à 9h. Les cours sont suspendus pendant les vacances scolaires.`,
  ],
  [
    'language-course ; language-course 2027-03-09 09:00',
    `Objet : cours de français
Vos cours débutent le mardi 9 mars 2027 à 9h. Les cours du vendredi 26 mars 2027 sont annulés.`,
  ],
  [
    'language-course ; language-course 2027-03-09 09:00',
    `Objet : cours de français
Vos cours débutent le mardi 9 mars 2027 à 9h. Le cours du lundi 29 mars 2027 n'aura pas lieu (férié).`,
  ],
  [
    'other-ofii ; interview 2027-03-09 09:00',
    `Objet : entretien
Vous êtes convoquée à un entretien le mardi 9 mars 2027 à 9h. L'entretien n'aura pas lieu en présence de vos enfants.`,
  ],
  [
    'other-ofii ; interview 2027-03-09 09:00',
    `Objet : entretien
Vous êtes convoquée à un entretien le mardi 9 mars 2027 à 9h. L'allocation est suspendue jusqu'à cet entretien.`,
  ],
  [
    'asylum-reception ; interview 2027-03-09 09:00',
    `Objet : entretien
Vos conditions matérielles d'accueil sont suspendues. Vous êtes convoquée à un entretien le mardi 9 mars 2027 à 9h.`,
  ],
  [
    'other-ofii ; interview 2027-03-09 09:00',
    `Objet : suspension de l'allocation
Vous êtes convoquée à un entretien le mardi 9 mars 2027 à 9h.`,
  ],
  [
    'family-reunification ; home-visit 2027-03-09 10:00',
    `Objet : visite à domicile
L'enquêteur passera chez vous le mardi 9 mars 2027 à 10h. Ne vous déplacez pas à l'OFII.`,
  ],
  [
    'family-reunification ; home-visit 2027-03-09 10:00',
    `Objet : visite à domicile
L'enquêteur passera chez vous le mardi 9 mars 2027 à 10h. Ne vous absentez pas. La visite est annulée si personne n'ouvre.`,
  ],
  [
    'other-ofii ; other 2027-03-09 10:00',
    `Objet : rendez-vous téléphonique
Un agent vous appellera le mardi 9 mars 2027 à 10h. Ne vous déplacez pas.`,
  ],
  [
    '2027-03-09 10:30 {Ilyas}',
    `Objet : visite médicale
Votre enfant Ilyas est convoqué le mardi 9 mars 2027 à 10h30. Les frères et sœurs ne seront pas reçus.`,
  ],
  [
    '2027-03-09 10:30 ; replaces 2026-12-02',
    `Objet : visite médicale
Suite à l'annulation de votre visite du 2 décembre 2026, vous êtes convoquée le mardi 9 mars 2027 à 10h30.`,
  ],
  [
    '2027-03-09 10:30 ; replaces 2026-12-02',
    `Objet : visite médicale
Vous avez annulé votre visite du 2 décembre 2026. Vous êtes de nouveau convoquée le mardi 9 mars 2027 à 10h30.`,
  ],
  [
    '2027-03-09 10:30',
    `Objet : deuxième et dernière convocation
Vous n'êtes pas venue à la visite médicale. Vous êtes convoquée le mardi 9 mars 2027 à 10h30.`,
  ],
  [
    '2027-03-09? 10:30',
    `Objet : visite médicale
Les services de la préfecture n'accueilleront pas de public le mardi 9 mars 2027. L'OFII vous recevra à 10h30.`,
  ],
]

const calledOff = [
  'Les visites médicales du 8 au 12 mars 2027 sont annulées. La vôtre, prévue le mardi 9 mars 2027 à 10h30, est concernée.',
  'Les visites du matin sont supprimées toute cette semaine. Votre rendez-vous du mardi 9 mars 2027 à 10h30 en fait partie.',
  `Madame,
Nous avons le regret de vous informer que votre rendez-vous du mardi 9 mars 2027 à 10h30 ne pourra avoir lieu. Une nouvelle convocation vous parviendra.`,
  "En raison d'un mouvement social, la visite prévue le mardi 9 mars 2027 à 10h30 n'aura pas lieu.",
  "Par suite de l'indisponibilité du médecin, nous nous voyons contraints d'annuler votre rendez-vous du mardi 9 mars 2027 à 10h30.",
  `RENDEZ-VOUS ANNULÉ
Date : mardi 9 mars 2027
Heure : 10h30
Une autre convocation vous sera adressée.`,
  `Madame,
Veuillez ne pas vous présenter le mardi 9 mars 2027 à 10h30 : nos bureaux seront fermés. Vous recevrez une autre date.`,
  `Madame,
Nos locaux étant inondés, nous ne serons pas en mesure de vous accueillir le mardi 9 mars 2027 à 10h30. Merci de ne pas vous déplacer.`,
  'Votre convocation du mardi 9 mars 2027 à 10h30 est nulle et non avenue. Vous serez de nouveau convoquée.',
  "Il n'y a plus lieu de vous présenter le mardi 9 mars 2027 à 10h30. Votre dossier est transféré à Nantes.",
  'Suite à votre courriel, votre rendez-vous du mardi 9 mars 2027 à 10h30 a bien été annulé.',
  'Nous accusons réception de votre demande et annulons votre rendez-vous du mardi 9 mars 2027 à 10h30. Une nouvelle date vous sera communiquée.',
  'La séance du mardi 9 mars 2027 à 10h30 est supprimée. Vous serez reconvoquée ultérieurement.',
  'Votre visite médicale du mardi 9 mars 2027 à 10h30 est reportée à une date ultérieure.',
  `Votre rendez-vous est annulé.
Il était fixé au mardi 9 mars 2027 à 10h30.`,
  'Ne venez pas le mardi 9 mars 2027 à 10h30. Le médecin est absent. Nous vous écrirons.',
  'Nous sommes au regret de devoir renoncer à vous recevoir le mardi 9 mars 2027 à 10h30.',
  'Vous étiez convoquée le mardi 9 mars 2027 à 10h30. Cette convocation est retirée.',
  "Vous deviez être reçue le mardi 9 mars 2027 à 10h30. En raison d'une panne de notre matériel, ce rendez-vous est suspendu jusqu'à nouvel ordre.",
  'Toutes les visites du mardi 9 mars 2027 sont annulées en raison des intempéries.',
  'Fermeture exceptionnelle de nos services le mardi 9 mars 2027 : les rendez-vous de ce jour sont annulés.',
  'En raison de la grève nationale, aucun rendez-vous ne sera assuré le mardi 9 mars 2027. Une nouvelle convocation vous sera envoyée.',
  `Statut : ANNULÉ
Rendez-vous : mardi 9 mars 2027 à 10h30`,
  `Rendez-vous du : 9 mars 2027 à 10h30
Décision : annulation
Une nouvelle date vous sera proposée.`,
  `Bonjour,
Je vous informe que votre rdv du 09/03/2027 à 10h30 est annulé. Vous recevrez une nouvelle convocation.
Cordialement`,
  `Bonjour,
votre rendez-vous de mardi 9 mars 2027, 10h30, est annulé, merci de ne pas venir.
Cordialement`,
  `Bonjour,
Annulation de votre rendez-vous du 9 mars 2027 à 10h30. Ne vous déplacez pas.`,
  `Madame,
Le rendez-vous qui vous avait été fixé au mardi 9 mars 2027 à 10h30 doit malheureusement être annulé.`,
  `Madame,
Nous vous remercions de bien vouloir considérer comme annulée la convocation pour le mardi 9 mars 2027 à 10h30.`,
  `Madame,
Le mardi 9 mars 2027 à 10h30, vous ne serez pas reçue : la visite médicale n'est plus nécessaire.`,
  `Madame,
Ayant déjà passé la visite, vous n'avez plus à vous présenter le mardi 9 mars 2027 à 10h30. Notre convocation est sans objet.`,
  `Madame,
Il est inutile de vous présenter le mardi 9 mars 2027 à 10h30, le service médical étant fermé. Une autre date vous sera donnée.`,
  `Madame,
Inutile de vous déplacer le mardi 9 mars 2027 : votre visite est annulée.`,
  `Madame,
L'OFII annule votre convocation du mardi 9 mars 2027 à 10h30.`,
  `Madame,
Nous vous prions d'excuser l'annulation tardive de votre rendez-vous du mardi 9 mars 2027 à 10h30.`,
  `Madame,
Un incident technique nous contraint à l'annulation de la visite du mardi 9 mars 2027 à 10h30.`,
  `Madame,
Le créneau du mardi 9 mars 2027 à 10h30 n'est plus disponible ; votre rendez-vous est donc annulé et vous serez rappelée.`,
  `Madame,
Votre rendez-vous du mardi 9 mars 2027 à 10h30 ne peut être maintenu.`,
  `Madame,
Nous ne pouvons maintenir la visite du mardi 9 mars 2027 à 10h30. Vous recevrez une autre convocation.`,
  `Madame,
Nous sommes dans l'impossibilité d'assurer votre visite du mardi 9 mars 2027 à 10h30.`,
  'Madame, nous avons annulé votre rendez-vous du mardi 9 mars 2027 à 10h30 à votre demande.',
  'Conformément à votre souhait, il est mis fin à votre rendez-vous du mardi 9 mars 2027 à 10h30.',
  'Le service médical annule toutes les visites du mardi 9 mars 2027.',
  "Votre rendez-vous du mardi 9 mars 2027 à 10h30 a dû être annulé. Merci d'attendre notre prochain courrier.",
  "Vous n'êtes plus convoquée le mardi 9 mars 2027 à 10h30.",
  "Vous n'êtes plus attendue le mardi 9 mars 2027 à 10h30.",
  'La convocation jointe à notre courrier du 4 janvier, pour le mardi 9 mars 2027 à 10h30, doit être considérée comme annulée.',
  `AVIS D'ANNULATION
Madame MENDY Awa
Visite médicale - mardi 9 mars 2027 - 10h30
Motif : grève`,
  `ANNULATION
Votre visite médicale du mardi 9 mars 2027 à 10h30
Une nouvelle convocation suivra.`,
  `Rendez-vous\tDate\tHeure\tÉtat
Visite médicale\tmardi 9 mars 2027\t10h30\tannulé`,
  `Date : mardi 9 mars 2027 (ANNULÉE)
Heure : 10h30`,
  'La visite médicale du mardi 9 mars 2027 à 10h30, à laquelle vous étiez convoquée, est malheureusement annulée.',
  'La visite médicale à laquelle vous êtes convoquée le mardi 9 mars 2027 à 10h30 est annulée.',
  'Vous êtes convoquée à la visite médicale le mardi 9 mars 2027 à 10h30. Nous vous informons que cette visite est annulée.',
  "L'OFII sera fermé le mardi 9 mars 2027. Votre rendez-vous de ce jour est donc annulé.",
  'Cause travaux, fermeture du service médical du 8 au 12 mars 2027. Votre visite du 9 mars 2027 à 10h30 est annulée.',
  "Merci d'annuler dans votre agenda le rendez-vous du mardi 9 mars 2027 à 10h30 : il n'aura pas lieu.",
  "C'est par erreur que vous avez été convoquée le mardi 9 mars 2027 à 10h30. Ne vous présentez pas.",
  'Faute de médecin, votre visite du mardi 9 mars 2027 à 10h30 est annulée.',
  'Sans médecin disponible, nous annulons votre visite du mardi 9 mars 2027 à 10h30.',
  "Compte tenu de l'absence du médecin, votre visite du mardi 9 mars 2027 à 10h30 ne pourra être assurée.",
  'Votre visite médicale est annulée. Ne venez pas le 9 mars. Vous recevrez une nouvelle convocation.',
  'Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Votre rendez-vous est annulé.',
  "Vous êtes convoquée le mardi 9 mars 2027 à 10h30. En raison d'une panne, la visite est annulée.",
  "Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Cette visite est annulée en raison d'une panne.",
  `Madame,
J'ai le regret de vous informer que la visite médicale à laquelle vous étiez convoquée le mardi 9 mars 2027 à 10h30 ne pourra se tenir, le médecin étant empêché.`,
  `Madame,
Votre visite médicale du mardi 9 mars 2027 à 10h30 n'aura pas lieu à la date prévue. Une nouvelle date vous sera communiquée.`,
  `Madame,
Votre visite médicale du mardi 9 mars 2027 à 10h30 n'aura pas lieu en raison de la fermeture du site.`,
  `Madame,
Le cabinet a brûlé. Nous annulons donc le rendez-vous du mardi 9 mars 2027 à 10h30.`,
  "Vu la vigilance rouge, l'OFII sera fermé le mardi 9 mars 2027 : rendez-vous annulés, nouvelles dates par courrier.",
  'Madame, votre rendez-vous de 10h30 le mardi 9 mars 2027 est annulé.',
  'Votre visite, prévue le mardi 9 mars 2027 à 10h30, est purement et simplement annulée.',
  'Votre visite, prévue le mardi 9 mars 2027 à 10h30, est définitivement annulée : vous en êtes dispensée.',
  "Votre visite du mardi 9 mars 2027 à 10h30 vient d'être annulée.",
  'Votre visite du mardi 9 mars 2027 à 10h30 se trouve annulée du fait de la grève.',
  'Nous avons dû annuler votre visite du mardi 9 mars 2027 à 10h30.',
]

const calledOffInTitles = [
  `Objet : annulation de votre visite médicale
Madame,
Votre visite médicale du mardi 9 mars 2027 à 10h30 est annulée.`,
  `Objet : votre rendez-vous du 9 mars 2027 - ANNULÉ
Madame,
Nous vous recontacterons pour fixer une nouvelle date.`,
  `Objet : report de votre visite
Votre visite du mardi 9 mars 2027 à 10h30 est ajournée ; vous recevrez prochainement une nouvelle convocation.`,
  `Objet : annulation
Madame,
Date du rendez-vous annulé : mardi 9 mars 2027 à 10h30
Motif : absence du médecin
Suite donnée : nouvelle convocation par courrier`,
  `Objet : formation civique
La journée de formation civique du mardi 9 mars 2027 est annulée faute de formateur. Vous serez inscrite à une autre session.`,
  `Objet : formation civique
Faute de participants, la session du mardi 9 mars 2027 est annulée.`,
  `Objet : ANNULATION formation civique du mardi 9 mars 2027
Bonjour,
Merci de ne pas vous présenter. Vous recevrez une nouvelle convocation.`,
  `Objet : Annulation - votre RDV OFII du 09/03/2027
Bonjour,
Nous revenons vers vous rapidement.`,
  `Objet : RDV du 9 mars annulé
Bonjour,
désolés pour ce contretemps.`,
  `Objet : entretien
Madame,
L'entretien du mardi 9 mars 2027 à 9h est annulé, votre dossier ayant été clos.`,
  `Objet : cours de français
Les cours du mardi 9 mars 2027 sont annulés : votre formatrice est absente. Vous serez prévenue de la reprise.`,
  `Objet : visite à domicile
La visite de votre logement prévue le mardi 9 mars 2027 à 10h est annulée. L'enquêteur vous rappellera.`,
]

/** The words do not decide: the day is shown, and is not sure. */
const offPerhaps = [
  'Le médecin étant souffrant, il ne pourra vous examiner le mardi 9 mars 2027 à 10h30 comme prévu. Une nouvelle convocation suivra.',
  'Vous avez reçu une convocation pour le mardi 9 mars 2027 à 10h30. Nous vous prions de ne pas en tenir compte.',
  'Votre rendez-vous du mardi 9 mars 2027 à 10h30 tombe : le centre est fermé. Nous reviendrons vers vous.',
  "Votre visite du mardi 9 mars 2027 à 10h30 est repoussée. La nouvelle date n'est pas encore connue.",
  'Votre visite du mardi 9 mars 2027 à 10h30 est reportée. Nous vous communiquerons une nouvelle date.',
  'Le report de votre visite du mardi 9 mars 2027 à 10h30 est nécessaire ; une date vous sera proposée par SMS.',
  "Par courrier du 4 janvier 2027, vous avez été convoquée le mardi 9 mars 2027 à 10h30. Je vous informe de l'annulation de ce rendez-vous.",
  "La date du mardi 9 mars 2027 à 10h30 n'est plus valable. Attendez une nouvelle convocation.",
  "Votre convocation du mardi 9 mars 2027 à 10h30 n'est plus valable.",
  'Votre demande ayant été transférée, il ne sera pas donné suite au rendez-vous du mardi 9 mars 2027 à 10h30.',
  "Le rendez-vous du mardi 9 mars 2027 à 10h30 vous a été adressé par erreur. N'en tenez pas compte.",
]

/** No day is stated. */
const offUntold = [
  'Pas de visite le mardi 9 mars 2027 : le médecin est malade. Vous recevrez une autre convocation.',
  'Nos services ne seront pas ouverts le mardi 9 mars 2027. Vous ne pourrez donc pas être reçue comme prévu à 10h30.',
]

const moved = [
  'Votre rendez-vous du mercredi 3 février 2027 à 9h est déplacé au mardi 9 mars 2027 à 10h30.',
  'Votre visite du 3 février 2027 est avancée, pardon, reportée au mardi 9 mars 2027 à 10h30.',
  'Ne venez pas le mercredi 3 février 2027 ; venez le mardi 9 mars 2027 à 10h30.',
  'Vous serez reçue le mardi 9 mars 2027 à 10h30 et non le mercredi 3 février 2027.',
  'Vous serez reçue le mardi 9 mars 2027 à 10h30, en remplacement du rendez-vous du 3 février 2027.',
  "Une erreur s'est glissée dans notre lettre : il fallait lire « mardi 9 mars 2027 à 10h30 » et non « mercredi 3 février 2027 à 9h ».",
  'À votre demande, votre rendez-vous du mercredi 3 février 2027 à 9h a été annulé. Votre nouveau rendez-vous est fixé au mardi 9 mars 2027 à 10h30.',
  "Votre visite n'aura pas lieu le mercredi 3 février 2027 mais le mardi 9 mars 2027 à 10h30.",
  'Le rendez-vous que nous vous avions donné, le 3 février 2027 à 9h, est remplacé par celui-ci : mardi 9 mars 2027 à 10h30.',
  'Nous annulons le rendez-vous du 3 février 2027. Merci de venir le mardi 9 mars 2027 à 10h30.',
  'Vous êtes convoquée le mardi 9 mars 2027 à 10h30. Cette date se substitue à celle du 3 février 2027 qui vous avait été indiquée.',
  'La date du 3 février 2027 qui figurait sur votre convocation est erronée. Votre visite est fixée au mardi 9 mars 2027 à 10h30.',
  'Annulation de votre rendez-vous du mercredi 3 février 2027. Vous êtes attendue le mardi 9 mars 2027 à 10h30.',
  'Nous annulons votre visite du 3 février 2027 et vous prions de vous présenter le mardi 9 mars 2027 à 10h30.',
  "Le mercredi 3 février 2027 n'étant plus possible, nous vous recevrons le mardi 9 mars 2027 à 10h30.",
  "Ce n'est pas le mercredi 3 février 2027 mais le mardi 9 mars 2027 à 10h30 que vous êtes attendue.",
  `Rendez-vous\tDate\tHeure
Annulé\tmercredi 3 février 2027\t9h00
Nouveau\tmardi 9 mars 2027\t10h30`,
  'Votre visite ne se tiendra pas le mercredi 3 février 2027, mais le mardi 9 mars 2027 à 10h30.',
  'Nous ne pourrons vous recevoir le mercredi 3 février 2027. Nous vous attendons le mardi 9 mars 2027 à 10h30.',
  'Votre rendez-vous du mercredi 3 février 2027 est annulé. Nous vous proposons de venir le mardi 9 mars 2027 à 10h30.',
]

const movedOtherwise: [string, string][] = [
  [
    'other-ofii ; other 2027-03-09 10:30 ; replaces 2027-02-03',
    `Objet : changement de date
Ancienne date : mercredi 3 février 2027 à 9h
Nouvelle date : mardi 9 mars 2027 à 10h30`,
  ],
  [
    'other-ofii ; other 2027-03-09 10:30 ; replaces 2027-02-03',
    `Objet : report
Rendez-vous annulé : 3 février 2027 à 9h00
Nouveau rendez-vous : 9 mars 2027 à 10h30`,
  ],
  [
    '2027-03-09 10:30',
    `Objet : visite médicale
Nos bureaux seront fermés le mercredi 3 février 2027. Votre rendez-vous aura donc lieu le mardi 9 mars 2027 à 10h30.`,
  ],
  [
    '2027-03-09 10:30',
    `Objet : visite médicale
Suite à la grève du 3 février 2027, votre visite médicale est reprogrammée le mardi 9 mars 2027 à 10h30.`,
  ],
  [
    '2027-03-09 10:30',
    `Objet : visite médicale
Le service étant fermé le mercredi 3 février 2027, jour de votre visite, vous êtes convoquée le mardi 9 mars 2027 à 10h30.`,
  ],
  [
    '2027-03-09 10:30',
    `Objet : visite médicale
Pas de visite le mercredi 3 février 2027. Présentez-vous le mardi 9 mars 2027 à 10h30.`,
  ],
  [
    '2027-03-09 10:30',
    `Objet : visite médicale
Vous ne serez pas reçue le mercredi 3 février 2027 mais bien le mardi 9 mars 2027 à 10h30.`,
  ],
  [
    '2027-03-09 10:30',
    `Objet : visite médicale
La convocation du 4 janvier 2027 est annulée. Vous êtes attendue le mardi 9 mars 2027 à 10h30.`,
  ],
  [
    '2027-03-09 10:30',
    `Objet : visite médicale
Merci de rayer le 3 février 2027 de votre agenda : votre visite aura lieu le mardi 9 mars 2027 à 10h30.`,
  ],
]

const call =
  'Vous êtes convoquée à la visite médicale le mardi 9 mars 2027 à 10h30, 12 rue de la Monnaie, 35000 Rennes.'
const stands = '2027-03-09 10:30'
const unsure = '2027-03-09? 10:30?'
const off = 'cancellation ; cancelled 2027-03-09'

describe('a day that stands', () => {
  it.each(besides)('beside: %s', (sentence) => {
    const places = [`${call}\n${sentence}`, `${sentence}\n${call}`, `${call} ${sentence}`]
    for (const body of places) expect(readVisit(`Madame,\n${body}`)).toBe(stands)
  })
  it.each(behind)('before: %s', (sentence) => {
    expect(readVisit(`Vous êtes convoquée le mardi 9 mars 2027 à 10h30. ${sentence}`)).toBe(stands)
  })
  it.each([
    'Vous ne vous êtes pas présentée au rendez-vous du 2 décembre 2026.',
    "Votre absence du 2 décembre 2026 n'ayant pas été justifiée, ceci est la dernière convocation.",
    'Votre précédent rendez-vous du 2 décembre 2026 avait été annulé à votre demande.',
  ])('in the place of one before: %s', (sentence) => {
    expect(readVisit(`${sentence}\n${call}`)).toBe(`${stands} ; replaces 2026-12-02`)
  })
  it.each(standing)('%s', (body) => expect(readVisit(body)).toBe(stands))
  it.each(standingPerhaps)('perhaps: %s', (body) => expect(readVisit(body)).toBe(unsure))
  it.each(ofOtherKinds)('%s: %s', (expected, body) => expect(read(body)).toBe(expected))
})

describe('a day called off', () => {
  it.each(calledOff)('%s', (body) => expect(readVisit(body)).toBe(off))
  it.each(calledOffInTitles)('%s', (body) => expect(read(body)).toBe(off))
  it.each(offPerhaps)('perhaps: %s', (body) => expect(readVisit(body)).toBe(unsure))
  it.each(offUntold)('untold: %s', (body) => expect(readVisit(body)).toBe('medical-visit'))
})

describe('a day moved', () => {
  it.each(moved)('%s', (body) => expect(readVisit(body)).toBe(`${stands} ; replaces 2027-02-03`))
  it.each(movedOtherwise)('%s: %s', (expected, body) => expect(read(body)).toBe(expected))
})

describe('a day called off, whatever else its sentence names', () => {
  it.each([
    "Votre rendez-vous du mardi 9 mars 2027 à 9 h 30, prévu dans le cadre de votre contrat d'intégration républicaine, est annulé. Vous recevrez une nouvelle convocation.",
    "Nous vous informons que la visite médicale du mardi 9 mars 2027 à 9 h 30, relative à votre demande de titre de séjour, a été annulée en raison d'une panne.",
    'Votre visite médicale du mardi 9 mars 2027 à 9 h 30, fixée à votre demande, est annulée.',
    "La visite médicale prévue le mardi 9 mars 2027 de 9 h à 12 h, dans le cadre de votre contrat d'intégration, est annulée.",
    'La séance du mardi 9 mars 2027 de 9 h à 17 h est annulée. Vous recevrez une nouvelle convocation.',
    'Nous vous informons que votre convocation du mardi 9 mars 2027 à 9 h 30 (dossier n° 12345) est annulée.',
    'Votre rendez-vous du mardi 9 mars 2027, heure 9 h 30, est annulé.',
    "L'entretien du mardi 9 mars 2027 à 9 h 30, concernant votre dossier de titre de séjour, est supprimé.",
    'Votre rendez-vous du mardi 9 mars 2027 à 9 h 30 pour la remise de votre titre est annulé.',
  ])('%s', (body) => expect(readVisit(body)).toBe(off))
  it.each([
    "Après votre visite, l'instruction de votre dossier est suspendue.",
    "Depuis votre rendez-vous à l'accueil, votre demande de carte est suspendue.",
  ])('but a paper calls nothing off: %s', (sentence) => {
    expect(readVisit(`${call} ${sentence}`)).toBe(stands)
  })
})

describe('a day beside others without a lesson', () => {
  it.each([
    'Vous êtes convoquée à la visite médicale à 10h30 le mardi 9 mars 2027 : aucun frais ne vous sera demandé.',
    'Vous êtes convoquée à la visite médicale à 10h30 le mardi 9 mars 2027, aucune absence ne sera excusée.',
    'Vous êtes convoquée à la visite médicale à 10h30 le mardi 9 mars 2027, pas avant.',
    "Vous êtes convoquée à la visite médicale à 10h30 le mardi 9 mars 2027 : aucune inscription n'est nécessaire.",
    "Vous êtes convoquée le mardi 9 mars 2027, pas d'autre date possible, à 10h30.",
    'Vous êtes attendue à 10h30 le mardi 9 mars 2027 (pas de cours le mercredi).',
    "Vous êtes attendue à 10h30 le mardi 9 mars 2027 – pas besoin d'être à jeun.",
    "Il n'y aura pas de séance le lundi 8 mars 2027, mais le mardi 9 mars 2027 à 10h30.",
    "Il n'y aura pas de séance le lundi 8 mars 2027 mais le mardi 9 mars 2027 à 10h30.",
    'Pas de formation le 8 mars 2027, elle aura lieu le mardi 9 mars 2027 à 10h30.',
    "Vous n'avez suivi aucune formation au 1er janvier, vous êtes convoquée le mardi 9 mars 2027 à 10h30.",
    'Aucune journée le 1er et le 2 mars 2027 : venez le mardi 9 mars 2027 à 10h30.',
  ])('%s', (body) => expect(readVisit(body)).toBe(stands))
  it.each([
    'Pas de séance les lundi 15, mardi 16 et mercredi 17 mars 2027.',
    "Il n'y aura pas de séance le mardi 16 mars, ni le mardi 23 mars 2027.",
    'Mardi 16 mars 2027 : pas de séance.',
    'Mardi 16 mars 2027 (aucun cours ce jour-là).',
  ])('but not: %s', (sentence) => expect(readVisit(`${call} ${sentence}`)).toBe(stands))
})

describe('a day that replaces none', () => {
  it.each([
    'Munie de vos ordonnances ou vaccinations, présentez-vous à la visite médicale le mardi 9 mars 2027 à 10h30.',
    "Pour vos questions ou réclamations, présentez-vous à l'entretien le mardi 9 mars 2027 à 10h30.",
    "Pour toute réclamation ou informations, venez à l'accueil le mardi 9 mars 2027 à 10h30.",
    'Vous êtes convoquée avec votre acte de naissance ou extrait le mardi 9 mars 2027 à 10h30.',
    'La visite que nous organisions chaque année se tient le mardi 9 mars 2027 à 10h30.',
    'Munie de vos radios ou observations du médecin, vous êtes attendue le mardi 9 mars 2027 à 10h30.',
  ])('%s', (body) => expect(readVisit(body)).toBe(stands))
  it.each([
    'Cette lettre remplace celle où nous vous attendions le 3 février 2027.',
    'Cette lettre remplace celle qui vous donnait rendez-vous le 3 février 2027.',
  ])('but: %s', (sentence) =>
    expect(readVisit(`${sentence} ${call}`)).toBe(`${stands} ; replaces 2027-02-03`),
  )
})

describe('advice on how to come', () => {
  it.each([
    "Il est inutile de vous présenter le 9 mars plus de dix minutes à l'avance.",
    "Il est inutile de venir le 9 mars plus d'un quart d'heure à l'avance.",
    'Inutile de venir le mardi 9 mars à jeun.',
    'Il est inutile de vous présenter le mardi 9 mars à une autre heure.',
    'Inutile de vous rendre le 9 mars 2027 dans un autre bureau.',
  ])('calls nothing off: %s', (sentence) => expect(readVisit(`${call} ${sentence}`)).toBe(stands))
  it.each([
    'Votre visite du mardi 9 mars 2027 est reportée à une date ultérieure. Inutile de venir le mardi 9 mars.',
    "Le médecin est malade. Inutile de vous déplacer le 9 mars 2027 : la visite médicale n'aura pas lieu.",
  ])('but: %s', (body) => expect(readVisit(body)).toBe(off))
})

describe('a day called off as a fact', () => {
  it.each([
    "Suite à votre demande d'annulation, votre visite médicale du mardi 9 mars 2027 à 9 h 30 est annulée.",
    'Suite à un message de votre part, votre visite médicale du mardi 9 mars 2027 à 9 h 30 est annulée.',
    'Votre visite médicale du mardi 9 mars 2027 à 9 h 30 est annulée sans action de votre part.',
    'Votre visite médicale du mardi 9 mars 2027 à 9 h 30 est annulée et toute personne convoquée ce jour recevra une nouvelle date.',
    'Votre visite médicale du mardi 9 mars 2027 à 9 h 30 est annulée pour toutes les personnes convoquées.',
  ])('%s', (body) => expect(readVisit(body)).toBe(off))
  it.each([
    'La visite est annulée pour toutes les personnes en retard.',
    'Au moindre refus de votre part, la visite est annulée.',
    'Sans nouvelle lettre de votre part, la visite est annulée.',
  ])('but not: %s', (sentence) => expect(readVisit(`${call} ${sentence}`)).toBe(stands))
})
