// English names of people: titles, offices, and given names common in the news of many countries, written down from
// general knowledge. A given name decides between "Ann Lowe" and "Mill Lane" where nothing else does.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const phrases = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*[,\n]\s*/));

export const bareTitles = words("mr mrs ms miss mx dr prof rev fr sr br hon messrs sir dame mme mlle madam");

export const titles = new Set([
  ...bareTitles,
  ...phrases(`
    president, vice president, vice-president, prime minister, deputy prime minister, foreign minister, finance minister
    defence minister, defense minister, interior minister, justice minister, health minister, education minister
    energy minister, trade minister, environment minister, culture minister, labour minister, transport minister
    minister, foreign secretary, home secretary, secretary of state, defence secretary, defense secretary
    treasury secretary, press secretary, secretary-general, secretary general, secretary, attorney general
    solicitor general, chief justice, justice, judge, chancellor, senator, sen, congressman, congresswoman
    representative, rep, reps, sens, governor, gov, lieutenant governor, mayor, deputy mayor, councillor, alderman
    assemblyman, assemblywoman, delegate, deputy, ambassador, consul, envoy, special envoy, commissioner, speaker, premier
    king, queen, prince, princess, crown prince, emperor, empress, sultan, emir, sheikh, sheik, shaikh, duke, duchess
    earl, count, countess, baron, baroness, lord, lady, viscount, pope, cardinal, archbishop, bishop, imam, ayatollah
    grand ayatollah, mullah, rabbi, father, mother, sister, brother, saint, pastor, reverend, patriarch, deacon, dean
    general, gen, lieutenant general, major general, brigadier general, brigadier, colonel, col, lieutenant colonel
    major, maj, captain, capt, lieutenant, lt, lt col, lt gen, maj gen, sergeant, sgt, corporal, cpl, private, pvt
    admiral, adm, vice admiral, rear admiral, commander, cmdr, commodore, marshal, field marshal, commandant
    chief of staff, chief executive, chief executive officer, ceo, chief, police chief, sheriff, inspector
    chief inspector, superintendent, constable, detective, officer, agent, special agent, professor, doctor, chairman
    chairwoman, chair, chairperson, director, executive director, managing director, manager, coach, comrade, chairman mao
    first lady, first minister, taoiseach, chancellor of the exchequer, uncle, aunt, coordinator, spokesman
    spokeswoman, spokesperson, leader, opposition leader, party leader, majority leader, minority leader, house speaker
    editor, editor-in-chief, founder, co-founder, author, activist, analyst, historian, lawyer, journalist, reporter
    correspondent, researcher, economist, scientist, actor, actress, singer, writer, poet, producer, artist, candidate
    high representative, special representative, permanent representative, special coordinator, staff sergeant
    first sergeant, sergeant major, under secretary, undersecretary, undersecretary-general, under-secretary-general
    assistant secretary-general, assistant secretary, parliamentary under-secretary of state, chief of defence staff
    chief of the defence staff, chief of general staff, director-general, director general, chargé d'affaires, high commissioner
    administrator, national security adviser, national security advisor, defence minister, oil minister, war minister
    human rights minister, crown princess, grand mufti, mufti, caliph, tsar, sharif, sayyid, sayyed, hojatoleslam, pasha
    bey, nawab, rais, wing commander, squadron leader, air marshal, air vice-marshal, flight lieutenant, warrant officer
    specialist, airman, seaman, petty officer, trooper, gunner, warden, chief warden, keeper, deputy keeper
    adviser, advisor, special adviser, special advisor, senior adviser, senior advisor
  warlord, mp, mep, member of parliament, student, biologist, physicist, astronaut, pilot, lieutenant-general
    major-general, attorney, prosecutor, defendant, witness
  `),
]);

export const titleModifiers =
  words(`former ex- ex then then- acting deputy vice assistant associate senior junior chief
  interim incoming outgoing late retired fellow executive under permanent caretaker honorary veteran first special presidential
  permanent principal high joint lead chief main grand assistant regional`);

export const particles = words(
  "al el bin ben ibn bint van von der den ter de del della di da das dos du la le les e y ould abu abd ap san zu af av",
);
export const tiedPrefixes = words("al el an as ash at ad az ar ould bin abu ul il l d o");
export const suffixes = words("jr jr. sr sr. ii iii iv phd ph.d. md m.d. mp esq esq. qc kc obe mbe cbe");

export const givenNames = words(`
  Aaron Abby Abdallah Abdel Abdelaziz Abdul Abdullah Abel Abigail Abraham Abu Ada Adam Adel Adele Adnan Adolf Adrian Adriana
  Agatha Agnes Agnieszka Ahmad Ahmed Ahmet Aidan Aileen Aisha Akira Alan Albert Alberto Aldo Alec Alejandro Aleksander
  Aleksandr Aleksei Alessandro Alex Alexa Alexander Alexandra Alexandre Alexei Alexis Alfonso Alfred Ali Alice Alicia Alina
  Alison Allan Allen Allison Alma Alvin Alyssa Amal Amanda Amber Amelia Amina Amir Amit Amy Ana Anastasia Anatoly Anders
  Andre Andrea Andreas Andrei Andrew Andrey Andrzej Andy Angel Angela Angelina Angelo Anita Ann Anna Anne Annette Annie
  Ansel Anthony Anton Antonio Antony Anwar April Arash Archie Ari Ariel Arjun Armando Arnold Arthur Arturo Asad Ashley Ashok
  Asif Astrid Audrey Augustin Ava Ayman Ayesha Aziz Barack Barbara Barry Bart Bashar Basil Bassam Beatrice Beatriz Becky Ben
  Benazir Benedict Benjamin Bernard Bernie Bert Beth Betty Bev Beverly Bianca Bill Billy Bob Bobby Boris Brad Bradley
  Brandon Brenda Brendan Brent Brett Brian Bridget Britney Brittany Bruce Bruno Bryan Burak Caitlin Caleb Cameron Camila
  Carl Carla Carlo Carlos Carmen Carol Carole Caroline Carolyn Carrie Casey Catherine Cathy Cecilia Cecil Cedric Cesar Chad
  Charlene Charles Charlie Charlotte Chelsea Cheryl Chloe Chris Christian Christina Christine Christopher Christy Chuck
  Cindy Claire Clara Clarence Clark Claude Claudia Clement Clifford Clint Clive Colin Colleen Connor Conrad Constance Corey
  Craig Crystal Curtis Cynthia Cyril Cyrus Daisy Dale Damian Damien Dan Dana Daniel Daniela Danielle Danny Daphne Darren
  Darryl Daryl Dave David Dawn Dean Deborah Debra Declan Deepak Denis Denise Dennis Derek Desmond Devin Diana Diane Diego
  Dieter Dilip Dimitri Dina Dirk Dmitri Dmitry Dolores Dominic Dominique Don Donald Donna Doris Dorothy Doug Douglas Duncan
  Dustin Dwight Dylan Earl Ed Eddie Edgar Edith Edmund Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elias Elijah Elif
  Elisa Elisabeth Elizabeth Ella Ellen Elliot Elliott Ellis Elmar Elsa Emil Emilia Emilio Emily Emma Emmanuel Enrico Enrique
  Eric Erica Erich Erik Erika Erin Ernest Ernesto Ernst Esteban Esther Ethan Eugene Eva Evan Eve Evelyn Fadi Faisal Farah
  Farid Fatima Felicity Felipe Felix Fernando Fidel Filip Fiona Florence Fouad Frances Francesca Francesco Francis Francisco
  Francois Frank Franklin Franz Fred Frederic Frederick Fredrik Friedrich Fumio Gabriel Gabriela Gareth Gary Gavin Gemma
  Gene Geoff Geoffrey Georg George Georgia Gerald Gerard Gerda Gerhard Gertrude Giacomo Gianni Gilbert Giorgio Giovanni
  Giulia Giuseppe Gladys Glen Glenn Gloria Gonzalo Gordon Grace Graham Greg Gregory Greta Guido Guillermo Gunther Gustav
  Guy Gwen Habib Hadi Hamid Hamza Hana Hannah Hans Harald Harold Harriet Harris Harry Haruki Harvey Hasan Hassan Hazel Heather
  Hector Heidi Heinrich Heinz Helen Helena Helmut Henri Henrik Henry Herbert Herman Hillary Hilary Hiroshi Holly Hossein
  Howard Hugh Hugo Hussein Ian Ibrahim Ida Ignacio Igor Ilya Iman Imran Ingrid Irene Iris Irina Isaac Isabel Isabella Ismail
  Istvan Ivan Jack Jackie Jacob Jacqueline Jacques Jaime Jake Jakob Jamal James Jamie Jan Jana Jane Janet Janice Jared Jasmin
  Jason Javier Jay Jean Jeff Jeffrey Jelena Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jesus Jill Jim Jimmy Jin
  Joan Joanna Joanne Joaquin Jochen Jodie Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordan Jorge Jose
  José Josef Joseph Josephine Josh Joshua Joyce Juan Judith Judy Julia Julian Julie Juliet Julio Julius June Jürgen Justin
  Kamal Kamala Karel Karen Karim Karin Karl Karla Kate Katherine Kathleen Kathryn Kathy Katie Katja Katrina Kay Kazuo Keith
  Kelly Ken Kenneth Kenji Kerry Kevin Khaled Khalid Kiran Kirsten Kirsty Klaus Kofi Konstantin Kristen Kristin Krzysztof Kurt
  Kyle Laila Larry Lars Laszlo Laura Lauren Laurence Laurent Lawrence Leah Lee Leila Lena Leo Leon Leonard Leonardo Leonid
  Leroy Leslie Lewis Liam Lila Lillian Lily Linda Lindsay Lindsey Ling Linus Lionel Lisa Liz Lloyd Lois Lorenzo Lori Lorraine
  Louis Louisa Louise Luc Luca Lucas Lucia Lucy Ludwig Luigi Luis Luiz Luka Lukas Luke Lydia Lynn Madeleine Madison Magdalena
  Magnus Mahdi Mahmoud Malcolm Malik Manfred Manmohan Manuel Mao Marc Marcel Marcelo Marcia Marco Marcos Marcus Margaret
  Maria Marian Mariam Marie Marilyn Mario Marion Marjorie Mark Marko Markus Marlene Marta Martha Martin Martina Marvin Mary
  Maryam Masoud Massimo Mateo Matt Matteo Matthew Matthias Maureen Maurice Max Maxim Maxine Maya Megan Mehdi Mehmet Melanie
  Melissa Melvin Mercedes Mia Michael Michel Michele Michelle Miguel Mihail Mika Mike Mikhail Mila Milan Mildred Milos Mina
  Ming Miriam Mitch Mitchell Mohamed Mohammad Mohammed Mohamad Mohsen Molly Mona Monica Monika Morgan Moritz Moses Mostafa
  Mubarak Muhammad Muhammed Mukesh Murat Murray Mustafa Nabil Nadia Nadine Nancy Naomi Narendra Nasser Natalia Natalie
  Natasha Nathan Nathaniel Neil Nelson Nicholas Nick Nicola Nicolas Nicole Niels Nigel Nikita Nikki Nikola Nikolai Nikolas
  Nina Noah Noam Noel Nora Norma Norman Nouri Nuri Olaf Oleg Olga Oliver Olivia Olof Omar Orlando Oscar Otto Owen Pablo
  Paige Pamela Paolo Parviz Pascal Patricia Patrick Patrik Paul Paula Pauline Pavel Pedro Peggy Penelope Penny Per Percy
  Perry Pete Peter Petra Phil Philip Philippe Phillip Phoebe Phyllis Pierre Pietro Piotr Pranab Priya Qasim Rachel Rafael Rahul
  Rainer Raj Rajesh Ralph Ramon Randall Randy Rania Rashid Raul Raymond Rebecca Regina Reinhard Rene René Reza Ricardo
  Richard Rick Ricky Rita Rob Robert Roberta Roberto Robin Rod Roderick Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald
  Rosa Rosalind Rose Rosemary Ross Roy Ruben Rudolf Rupert Ruslan Russell Ruth Ryan Sabrina Saddam Saeed Said Salah Salim
  Sally Salman Salvador Sam Samantha Sami Samir Samuel Sandra Sandy Sanjay Sara Sarah Sasha Scott Sean Sebastian Selim Serena
  Serge Sergei Sergey Sergio Seth Shane Shannon Sharon Shaun Shawn Sheila Sheldon Shelley Sherry Shinzo Shirin Shirley Sidney
  Siegfried Sigmund Silvia Silvio Simon Simone Sofia Sonia Sophia Sophie Stacey Stacy Stan Stanislav Stanley Stefan Stefano
  Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Suleiman Sultan Sunil Suresh Susan Susanna Suzanne Sven Svetlana
  Sybil Sylvia Tamara Tammy Tanya Tara Tariq Tatiana Tayyip Ted Terence Teresa Terrence Terry Thelma Theo Theodore Theresa
  Thomas Tiffany Tim Timothy Tina Tobias Todd Tom Tomas Tommy Toni Tony Tracey Tracy Travis Trevor Tyler Ulrich Ulrike Umar
  Ursula Uwe Valentina Valerie Valery Vanessa Vasily Vera Vernon Veronica Vicki Vicky Victor Victoria Vijay Viktor Vincent
  Viola Virginia Vitaly Vivian Vlad Vladimir Wahid Walid Wallace Walter Wanda Warren Wayne Wei Wendy Werner Wesley Wilfred
  Wilhelm Will Willard William Willie Wim Winston Wolfgang Xavier Xi Yair Yan Yasmin Yasser Yevgeny Yitzhak Yoko Yolanda
  Yuki Yulia Yuri Yusuf Yves Yvonne Zachary Zahra Zainab Zaki Zara Zoe Zoran Zsofia
`);
