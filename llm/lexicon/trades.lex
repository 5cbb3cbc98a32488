# Words for a trade across languages; a trade of the context whose own words meet a line gets the whole line.
hair: hair salon | hair salons | hairdresser | hairdressers | hair stylist | hair stylists | hairstylist | hair studio | salon | saloon | salons | stylist | stylists | peluqueria | peluquero | peluquera | estilista | salon de belleza | cabeleireiro | cabeleireira | salao | coiffeur | coiffeuse | salon de coiffure | friseur | friseurin | friseursalon | parrucchiere | parrucchiera
barber: barber | barbers | barbershop | barber shop | barbershops | barberia | barbero | barbearia | barbeiro | barbier | barbiere
dentist: dentist | dentists | dental | dental clinic | dental office | dental care | dentista | odontologo | odontologa | clinica dental | dentiste | zahnarzt | zahnarztin | dentistas | orthodontist | tooth doctor
doctor: doctor | doctors | physician | gp | medico | medica | doctora | clinic | clinica | medecin | docteur | arzt | arztin | hausarzt | dottore | dottoressa | general practitioner | family doctor
massage: massage | massages | masaje | masajes | masajista | massage therapist | massagista | masseur | masseuse | massaggiatore | massagem | massaggio
spa: spa | spas | wellness
nails: nails | nail salon | nail salons | nail studio | manicurist | manicure | manicura | salon de unas | unas | onglerie | nagelstudio
beauty: beauty | beauty salon | beautician | estetica | esteticista | centro de estetica | institut de beaute | kosmetik | kosmetikerin | estetista
therapist: therapist | therapists | counselor | counsellor | terapeuta | therapeute | therapeut | therapeutin
psychologist: psychologist | psychologists | psicologo | psicologa | psychologue | psychologe | psychologin
physio: physio | physiotherapist | physiotherapy | fisioterapeuta | fisio | kine | physiotherapeut | fisioterapista
vet: vet | vets | veterinarian | veterinary | veterinario | veterinaria | veterinaire | tierarzt
tutor: tutor | tutors | teacher | profesor | profesora | professor | professora | nachhilfe | insegnante | clases particulares
trainer: trainer | personal trainer | coach | entrenador | entrenadora | treinador
mechanic: mechanic | garage | car repair | mecanico | taller | mecanicien | werkstatt | meccanico | oficina
plumber: plumber | plumbers | fontanero | plomero | encanador | plombier | klempner | idraulico
electrician: electrician | electricista | eletricista | electricien | elektriker | elettricista
yoga: yoga | yoga studio | yoga class
tattoo: tattoo | tattoo artist | tattoo studio | tatuador | tatuajes | tatoueur | tatowierer | tatuatore
photographer: photographer | fotografo | fotografa | photographe | fotograf
lawyer: lawyer | attorney | abogado | abogada | advogado | avocat | anwalt | avvocato
cleaner: cleaner | house cleaning | limpieza del hogar | faxineira | femme de menage | putzfrau
