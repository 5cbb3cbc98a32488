# Words inside names: titles are not part of a name, generic words do not tell one name from another,
# links join two services ("cut and colour"), ands two things in one name ("Salon & Spa").
titles: dr dra drs doc doctor doctora md m.d do dds dmd msd phd mr mrs ms miss sr sra srta prof profesor lic mme
titles: mlle herr frau signor signora dott dottssa jr ii iii iv pc inc llc ltd the le la el il der die das
generic: salon salons saloon hair barber barbers barbershop shop studio spa spas beauty nail nails style styles
generic: cut cuts haircut haircuts dental dentist dentistry clinic center centre office practice group medical
generic: medicine care health family associates company and und et y e of at for on in by with my de du del da
generic: do house place bar lounge smile smiles tooth teeth skin eye eyes body wellness therapy therapist
generic: therapists counseling massage yoga peluqueria barberia clinica salao barbearia cabinet praxis studios
generic: lab institute professional professionals services service new best perfect great good fine home work
generic: works procedure procedures treatment treatments session sessions appointment appointments city bay
generic: first one general practitioner physician physicians surgery specialist specialists board certified men
generic: women kids day days today time times morning evening north south east west street avenue friseur
generic: zahnarzt coiffure a an to that this it me you your i is no yes ok sure right thanks please hi hello
generic: other another more s dentaire dentaria dentistico dentisti
links: and & plus y e und et with con mit avec com a the for + also my o
ands: & and y e et und
