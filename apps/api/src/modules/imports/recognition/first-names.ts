/** First names that are common in France, folded: enough of them tell a column of people, and on which side first names stand in it. */
const common = `
abdel abdelkader adam adele adeline adrien agathe agnes ahmed aicha aime aimee alain alban albane albert alessandro alex alexandra alexandre alexia alexis alice alicia alix aline
alison ali alma amandine amar amara ambre amelie amina aminata amine amir amira ana anais anastasia andre andrea andree angela angele angelique anita anna annabelle anne annette annick
annie anthony antoine antoinette antonin antonio antony apolline ariane arianne aristide arlette armand armelle arnaud arthur astrid aude audrey auguste augustin aurelie aurelien aurore
austin axel axelle aya aymeric aziz baptiste barbara bastien beatrice benedicte benjamin benoit berenice bernadette bernard berthe bertrand bilal blandine boris brahim brice brigitte
bruno camille candice capucine carine carla carlos carmen carole carolina caroline cassandra catherine cecile cedric celia celine chantal charlene charles charlie charline charlotte
cheikh chloe christelle christian christiane christine christophe claire clara clarisse claude claudette claudie claudine clea clelia clemence clement clementine cleo clotilde coline
colette come constance coralie coraline corentin corinne cosette cyprien cyril cyrille damien dan daniel daniele danielle danny daphne david dawn deborah delphine denis denise diana
diane didier diego dimitri djamel djamila dominique donatien dorian dorine doris dorothee dylan edgar edith edmond edouard eleonore elena eleanor elias eliane eliott elisa elisabeth elise
ella elodie eloise elsa emeline emeric emile emilia emilie emilien emma emmanuel emmanuelle enora enzo eric erick erika erwan erwann estelle esteban esther etienne eugene eugenie eva
evan eve evelyne ewen fabien fabienne fabio fabrice fanny farid farida fatima fatiha fatou fatoumata felicie felix fernand fernanda ferdinand fiona flavie flavien fleur flora florence
florent florian floriane francesca francine francis francisco franck francois francoise frank fred frederic frederick frederique gabin gabriel gabriela gabrielle gael gaelle
gaetan garance gaspard gaston gauthier gautier genevieve geoffrey geoffroy george georges georgette geraldine gerald gerard germain germaine ghislain ghislaine gilbert gilberte gilles gino
ginette giovanni gisele giulia gladys goulven gregoire gregory guillaume gustave guy guylaine gwenael gwenaelle gwendoline gwenola habib hadrien hakim hamid hamza hannah hassan
heidi helena helene heloise henri henriette herve hicham hippolyte honore hubert hugo hugues ibrahim ida ilan ilona ilyes imane ines ingrid irene iris isaac isabel isabelle isaure ismael
ivan jacky jacob jacqueline jacques jade jamel james jamila jamal jason jasmine jawad jean jeanne jeannine jeremie jeremy jerome jessica jessie jihane joachim joan joana joanna joao joel
joelle joey johan johann johanna john jonas jonathan jordan jorge jose josee joseph josephine josette josiane josselin joshua josue joyce juan judith jules julia julian juliana julie
julien julienne juliette justin justine kamel karen karim karima karine karl kateline katia kelly ken kenza kevin khadija khaled khalid kilian killian klara lamia laetitia laila laina
lara latifa laura laure laureen laurence laurent laurette laurianne laurie laurine layla lea leana leandre leila lena lenaic leo leon leonard leone leonie leonor leonore leopold leslie
lila lili lilian liliane lilou lily lina linda line lino lionel lisa lisbeth lise lisette liv liz loan loane loic lois lola lorenzo lorette lou louane louis louisa louise louison louka
luc luca lucas luce lucette lucia lucie lucien lucienne lucile lucille ludivine ludovic luis luna lydia lydie lyna madeleine mae maelle maelys magali magalie magdalena mahe
mahmoud maia maite malek malika malo mamadou manel manon manu manuel manuela marc marceau marcel marceline marcelle marco marcus margaux margot marguerite maria mariam mariama marianne
mariannick marie marielle marina mario marion marjolaine marjorie marjory marlene marouane marthe martin martine mateo mathias mathieu mathilde mathis mathurin matthias matthieu
maud maude maureen maurice maurine max maxence maxime maximilien maya mederic medhi mehdi melanie melina melissa melodie mercedes meryem michael michel michele micheline micheal mickael
miguel mila milan mina mireille miriam mohamed mohammed moise momo monia monica monika monique morgan morgane mouna mounia mounir moussa muriel murielle mustapha myriam nabil nadege nadia
nadine nael naima nans nasser natacha natalia nathalie nathan nathanael nelly neila nestor nicolas nicole nils nina ninon noa noah noe noel noelle noelie noemie nolwenn nora norbert
nordine norma nour nuno oceane octave odette odile odilon olga olive oliver olivia olivier omar ombeline ophelie orane oriane orlane oscar oskar othman ousmane pablo paola paolo
pascal pascale pascaline patrice patricia patrick paul paula paule paulette pauline paulo pedro perrine peter philibert philippe philippine pierre pierrette pierrick prune quentin
rachel rachid rachida rafael rania raoul raphael raphaelle rayan raymond raymonde rebecca regine regis remi remy renaud rene renee reynald ricardo richard rita robert roberto robin roch
rodolphe rodrigue roger roland rolande romain roman romane romeo romuald romy ronan rosa rosalie rose roselyne roseline rosine roxane ruben rudy ryan sabine sabrina sacha sadia said
saida salim salima sally salma salome salomon sam samba samia samir samira samuel samy sandra sandrine sara sarah sasha saskia savannah seb sebastien selim selma serge sergio servane
severine sheila sibylle sidonie silvia simon simone sixtine slimane soazic sofia sofiane solal solange solene sonia sophia sophie soraya stan stanislas stella stephan stephane
stephanie steve steven suzanne suzie suzy swann sylvain sylvaine sylvette sylvia sylviane sylvie tanguy tania tatiana teddy teo teresa thais thea theo theodore theophile therese thibaud
thibault thibaut thierry thomas tiago tiffany tim timothe timothee timeo tino titouan titus tom toni tony toufik tristan ugo ulysse urbain ursula valentin valentine valerian valerie
valery vanessa vera veronique victoire victor victoria victorien vincent violaine violette virgile virginie vivian viviane vivien wael walid wassim wilfrid wilfried william willy xavier
yacine yael yan yann yanis yannick yasmina yasmine yassine yoan yoann yohan yohann yolande youcef youssef yvan yves yvette yvon yvonne zacharie zahra zakaria zelie zelda zeynep zineb
zoe zora zohra
`;

const names: ReadonlySet<string> = new Set(common.trim().split(/\s+/));

/** Whether a folded word, or the first part of a double one, is a first name. */
export function isFirstName(folded: string): boolean {
  return names.has(folded) || names.has(folded.split(' ')[0] ?? '');
}
