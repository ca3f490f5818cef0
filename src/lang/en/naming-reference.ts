// English words by which a text refers back to somebody: pronouns, what tells a woman's name or title from a man's, and
// nouns that stand for a name told before ("the group", "the city"). From general knowledge.

import type { Pronoun } from "../naming-words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const first = { person: 1, gender: null, owns: false } as const;
const third = { person: 3, gender: null, many: false, owns: false } as const;

export const pronouns: Readonly<Record<string, Pronoun>> = {
  i: { ...first, many: false },
  me: { ...first, many: false },
  my: { ...first, many: false, owns: true },
  mine: { ...first, many: false },
  myself: { ...first, many: false },
  we: { ...first, many: true },
  us: { ...first, many: true },
  our: { ...first, many: true, owns: true },
  ours: { ...first, many: true },
  ourselves: { ...first, many: true },
  he: { ...third, gender: "man" },
  him: { ...third, gender: "man" },
  his: { ...third, gender: "man", owns: true },
  himself: { ...third, gender: "man" },
  she: { ...third, gender: "woman" },
  her: { ...third, gender: "woman", owns: true },
  hers: { ...third, gender: "woman" },
  herself: { ...third, gender: "woman" },
  it: { ...third, gender: "thing" },
  its: { ...third, gender: "thing", owns: true },
  itself: { ...third, gender: "thing" },
  they: { ...third, many: true },
  them: { ...third, many: true },
  their: { ...third, many: true, owns: true },
  theirs: { ...third, many: true },
  themselves: { ...third, many: true },
};

export const womanly = words(`
  mrs ms miss mme mlle madam dame lady queen princess empress duchess countess baroness viscountess congresswoman
  chairwoman spokeswoman businesswoman assemblywoman policewoman actress mother sister aunt woman girl wife widow daughter
  grandmother granddaughter niece waitress heroine nun girlfriend bride goddess hostess
`);

export const manly = words(`
  mr sir lord king prince emperor sultan emir sheikh sheik shaikh duke earl count baron viscount pope cardinal imam
  ayatollah mullah congressman chairman spokesman businessman assemblyman policeman gunman father brother uncle man boy
  husband widower son grandfather grandson nephew fisherman watchman tsar czar kaiser monk boyfriend bridegroom
`);

export const womensNames = words(`
  Abby Abigail Ada Adele Adriana Agatha Agnes Agnieszka Aileen Aisha Alexandra Alexis Alice Alicia Alina Alison Allison
  Alma Alyssa Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelina Anita Ann Anna Anne Annette Annie April
  Ashley Astrid Audrey Ava Ayesha Barbara Beatrice Beatriz Becky Benazir Beth Betty Beverly Bianca Brenda Bridget Britney
  Brittany Caitlin Camila Carla Carmen Carol Carole Caroline Carolyn Carrie Catherine Cathy Cecilia Charlene Charlotte
  Chelsea Cheryl Chloe Christina Christine Christy Cindy Claire Clara Claudia Colleen Constance Crystal Cynthia Daisy
  Daniela Danielle Daphne Dawn Deborah Debra Denise Diana Diane Dina Dolores Donna Doris Dorothy Edith Eileen Elaine
  Eleanor Elena Elif Elisa Elisabeth Elizabeth Ella Ellen Elsa Emilia Emily Emma Erica Erika Erin Esther Eva Eve Evelyn
  Farah Fatima Felicity Fiona Florence Frances Francesca Gabriela Gemma Georgia Gerda Gertrude Giulia Gladys Gloria Grace
  Greta Gwen Hana Hannah Harriet Hazel Heather Heidi Helen Helena Hillary Hilary Holly Ida Ingrid Irene Iris Irina Isabel
  Isabella Jacqueline Jana Jane Janet Janice Jasmin Jelena Jennifer Jenny Jessica Jill Joan Joanna Joanne Jodie Josephine
  Joyce Judith Judy Julia Julie Juliet June Kamala Karen Karin Karla Kate Katherine Kathleen Kathryn Kathy Katie Katja
  Katrina Kay Kelly Kirsten Kirsty Kristen Kristin Laila Laura Lauren Leah Leila Lena Lila Lillian Lily Linda Lindsay
  Lindsey Lisa Liz Lois Lori Lorraine Louisa Louise Lucia Lucy Lydia Lynn Madeleine Madison Magdalena Marcia Margaret
  Maria Mariam Marie Marilyn Marjorie Marlene Marta Martha Martina Mary Maryam Maureen Maxine Maya Megan Melanie Melissa
  Mercedes Mia Michele Michelle Mila Mildred Mina Miriam Molly Mona Monica Monika Nadia Nadine Nancy Naomi Natalia Natalie
  Natasha Nicole Nikki Nina Nora Norma Olga Paige Pamela Patricia Paula Pauline Peggy Penelope Penny Petra Phoebe Phyllis
  Priya Rachel Rania Rebecca Regina Rita Roberta Rosa Rosalind Rose Rosemary Ruth Sabrina Sally Samantha Sandra Sara Sarah
  Serena Shannon Sharon Sheila Shelley Sherry Shirin Shirley Silvia Simone Sofia Sonia Sophia Sophie Stacey Stacy Stella
  Stephanie Sue Susan Susanna Suzanne Svetlana Sybil Sylvia Tamara Tammy Tanya Tara Tatiana Teresa Thelma Theresa Tiffany
  Tina Toni Tracey Tracy Ulrike Ursula Valentina Valerie Vanessa Vera Veronica Vicki Vicky Victoria Viola Virginia Wanda
  Wendy Yasmin Yoko Yolanda Yulia Yvonne Zahra Zainab Zara Zoe Zsofia
`);

/** Given names of men and women alike: they tell nothing. */
export const eitherNames = words(`
  Alex Alexis Amal Amit Andrea Andy Ariel Ashley Bev Cameron Carol Casey Chris Claude Corey Dale Dana Daryl Denis Dominique
  Dylan Ellis Elliot Fumio Gene Harris Iman Jackie Jaime Jamie Jan Jay Jean Jesse Jin Jocelyn Jordan Joyce Kay Kelly Kelsey
  Kerry Kim Kiran Laurence Lee Leslie Lindsay Lindsey Ling Linus Lynn Marian Marion Michele Mika Ming Morgan Nicola Nikita
  Noam Noel Pat Paige Reza Robin Rene René Ronnie Sam Sandy Sasha Shane Shannon Shelley Sidney Simone Stacey Stacy Terry
  Toni Tracy Tracey Tyler Vivian Wei Yan Yuki
`);

/** Spellings of one given name: other well-known names that look alike ("Anna", "Anne") are two. */
export const oneGivenName = [
  "mohamed mohammad mohammed mohamad muhammad muhammed",
  "ahmad ahmed ahmet",
  "mehdi mahdi",
  "hossein hussein husayn",
  "hasan hassan",
  "mostafa mustafa",
  "nouri nuri",
  "khaled khalid",
  "sergei sergey",
  "aleksei alexei",
  "aleksandr alexandre alexander",
  "andrei andrey",
  "dimitri dmitri dmitry",
  "yusuf youssef yousef",
  "omar umar",
  "aisha ayesha",
  "jose josé",
  "rene rené",
  "masoud massoud",
  "maryam mariam",
].map(words);

export const ofPlaces = words(`
  president king queen emperor sultan prince duke minister premier governor mayor ambassador consul government people
  peoples citizens inhabitants residents natives native north south east west northeast northwest southeast southwest outside
  parliament republic kingdom liberation occupation siege fall capture invasion independence economy history map
  population university part parts rest centre center middle heart edge streets most port bishop archbishop
`);
export const ofBodies = words(`
  member members leader leaders head heads chairman chairwoman chair founder founders spokesman spokeswoman spokesperson
  supporter supporters fighters militants followers branch wing offshoot affiliate remnants director employees
  employee board headquarters ranks commander commanders
`);

export const anyBody = words("group organisation organization movement faction militia network");
export const noMereBody = words(`
  ministry government parliament senate congress court council department bureau office police army navy party university
  college school hospital bank company corporation ltd inc embassy times post news press newspaper television radio
  committee assembly cabinet museum church house office council commission nations
`);
export const stateNouns = words("country nation republic kingdom");
export const townNouns = words("city town village");

export const copulas = words("is was are were became remains");
export const auxiliaries = words("has have had will would can could may might must shall should does did do");
export const becoming = words(`
  become becomes becoming served serves serving acted acts acting appointed elected named been being made chosen sworn
  promoted installed crowned nominated re-elected reelected
`);
export const linkings = words(`
  as also later now then still currently once formerly previously subsequently soon eventually finally again to be
  reportedly already long himself herself itself
`);
export const appointing = words(`
  appointed appoint appoints appointing named name names naming made make makes making elected elect elects electing
  declared declare declares proclaimed proclaim crowned crown installed nominated nominate nominates chose considers
  considered called calls dubbed
`);
export const called = words("called named known dubbed nicknamed titled styled so-called also better");
export const as = "as";
export const knownAs = words("known abbreviated referred shortened");
export const callings = words(`
  call calls called calling sign signs signed know knows knew known style styles styled name names named dub dubs dubbed
  term terms termed nickname nicknames nicknamed
`);
export const hemispheres = { latitude: { N: 1, S: -1 }, longitude: { E: 1, W: -1 } } as const;
export const soleSites = words("capital hometown birthplace homeland stronghold");
/** What goes on with a description: "leaders of the party", "an ambassador to Spain". */
export const phraseJoins = words("of for from to in at within on");

/** Endings of words that modify a noun more often than not. */
export const modifierEndings = [
  "al",
  "ic",
  "ian",
  "ous",
  "ive",
  "ern",
  "ist",
  "ary",
  "ish",
  "ese",
  "less",
  "ful",
];

export const faiths = words(`
  Muslim Muslims Islamic Islamist Islamists Sunni Sunnis Shia Shias Shi'a Shi'ite Shiite Shiites Christians Jewish
  Jew Jews Hindu Hindus Sikh Sikhs Buddhist Buddhists Alawi Alawites Alawis Maronite Maronites Coptic Copt Copts Catholic
  Catholics Protestant Protestants Orthodox Salafi Salafis Salafist Salafists Wahhabi Wahhabis Takfiri Takfiris Assyrian
  Assyrians Turkoman Turkmens Turkomans Bedouin Bedouins Yezidi Yezidis Zaydi Zaydis Ismaili Ismailis
`);
