"""Series that everybody knows, and films that only look like one: titles and years."""

SERIES = """
Alien (1979); Aliens (1986); Alien³ (1992); Alien Resurrection (1997); Alien: Covenant (2017)
The Godfather (1972); The Godfather Part II (1974); The Godfather Part III (1990)
Back to the Future (1985); Back to the Future Part II (1989); Back to the Future Part III (1990)
The Terminator (1984); Terminator 2: Judgment Day (1991); \
Terminator 3: Rise of the Machines (2003); Terminator Salvation (2009); \
Terminator Genisys (2015); Terminator: Dark Fate (2019)
Toy Story (1995); Toy Story 2 (1999); Toy Story 3 (2010); Toy Story 4 (2019)
Shrek (2001); Shrek 2 (2004); Shrek the Third (2007); Shrek Forever After (2010)
Star Wars (1977); The Empire Strikes Back (1980); Return of the Jedi (1983); \
Star Wars: Episode I - The Phantom Menace (1999); \
Star Wars: Episode II - Attack of the Clones (2002); \
Star Wars: Episode III - Revenge of the Sith (2005)
Raiders of the Lost Ark (1981); Indiana Jones and the Temple of Doom (1984); \
Indiana Jones and the Last Crusade (1989); \
Indiana Jones and the Kingdom of the Crystal Skull (2008)
The Matrix (1999); The Matrix Reloaded (2003); The Matrix Revolutions (2003); \
The Matrix Resurrections (2021)
Die Hard (1988); Die Hard 2 (1990); Die Hard: With a Vengeance (1995); \
Live Free or Die Hard (2007); A Good Day to Die Hard (2013)
Lethal Weapon (1987); Lethal Weapon 2 (1989); Lethal Weapon 3 (1992); Lethal Weapon 4 (1998)
Rocky (1976); Rocky II (1979); Rocky III (1982); Rocky IV (1985); Rocky V (1990); \
Rocky Balboa (2006)
First Blood (1982); Rambo: First Blood Part II (1985); Rambo III (1988); Rambo (2008); \
Rambo: Last Blood (2019)
The Lord of the Rings: The Fellowship of the Ring (2001); \
The Lord of the Rings: The Two Towers (2002); \
The Lord of the Rings: The Return of the King (2003)
The Hobbit: An Unexpected Journey (2012); The Hobbit: The Desolation of Smaug (2013); \
The Hobbit: The Battle of the Five Armies (2014)
Harry Potter and the Philosopher's Stone (2001); \
Harry Potter and the Chamber of Secrets (2002); \
Harry Potter and the Prisoner of Azkaban (2004); Harry Potter and the Goblet of Fire (2005); \
Harry Potter and the Order of the Phoenix (2007); \
Harry Potter and the Half-Blood Prince (2009); \
Harry Potter and the Deathly Hallows: Part 1 (2010); \
Harry Potter and the Deathly Hallows: Part 2 (2011)
The Hunger Games (2012); The Hunger Games: Catching Fire (2013); \
The Hunger Games: Mockingjay - Part 1 (2014); The Hunger Games: Mockingjay - Part 2 (2015)
Twilight (2008); The Twilight Saga: New Moon (2009); The Twilight Saga: Eclipse (2010); \
The Twilight Saga: Breaking Dawn - Part 1 (2011); \
The Twilight Saga: Breaking Dawn - Part 2 (2012)
Pirates of the Caribbean: The Curse of the Black Pearl (2003); \
Pirates of the Caribbean: Dead Man's Chest (2006); \
Pirates of the Caribbean: At World's End (2007); \
Pirates of the Caribbean: On Stranger Tides (2011)
Spider-Man (2002); Spider-Man 2 (2004); Spider-Man 3 (2007)
X-Men (2000); X2 (2003); X-Men: The Last Stand (2006); X-Men: First Class (2011); \
X-Men: Days of Future Past (2014); X-Men: Apocalypse (2016)
Iron Man (2008); Iron Man 2 (2010); Iron Man 3 (2013)
Thor (2011); Thor: The Dark World (2013); Thor: Ragnarok (2017)
Captain America: The First Avenger (2011); Captain America: The Winter Soldier (2014); \
Captain America: Civil War (2016)
The Avengers (2012); Avengers: Age of Ultron (2015); Avengers: Infinity War (2018); \
Avengers: Endgame (2019)
Guardians of the Galaxy (2014); Guardians of the Galaxy Vol. 2 (2017)
Batman Begins (2005); The Dark Knight (2008); The Dark Knight Rises (2012)
Batman (1989); Batman Returns (1992); Batman Forever (1995); Batman & Robin (1997)
Superman (1978); Superman II (1980); Superman III (1983); \
Superman IV: The Quest for Peace (1987)
Mad Max (1979); Mad Max 2 (1981); Mad Max Beyond Thunderdome (1985); Mad Max: Fury Road (2015)
The Bourne Identity (2002); The Bourne Supremacy (2004); The Bourne Ultimatum (2007); \
The Bourne Legacy (2012); Jason Bourne (2016)
Mission: Impossible (1996); Mission: Impossible II (2000); Mission: Impossible III (2006); \
Mission: Impossible - Ghost Protocol (2011); Mission: Impossible - Rogue Nation (2015); \
Mission: Impossible - Fallout (2018)
Ocean's Eleven (2001); Ocean's Twelve (2004); Ocean's Thirteen (2007)
Before Sunrise (1995); Before Sunset (2004); Before Midnight (2013)
Kill Bill: Vol. 1 (2003); Kill Bill: Vol. 2 (2004)
Ghostbusters (1984); Ghostbusters II (1989)
Gremlins (1984); Gremlins 2: The New Batch (1990)
Jurassic Park (1993); The Lost World: Jurassic Park (1997); Jurassic Park III (2001); \
Jurassic World (2015); Jurassic World: Fallen Kingdom (2018)
Jaws (1975); Jaws 2 (1978); Jaws: The Revenge (1987)
Halloween (1978); Halloween II (1981); Halloween 4: The Return of Michael Myers (1988)
Friday the 13th (1980); Friday the 13th Part 2 (1981); Friday the 13th Part III (1982); \
Friday the 13th: The Final Chapter (1984)
A Nightmare on Elm Street (1984); A Nightmare on Elm Street Part 2: Freddy's Revenge (1985); \
A Nightmare on Elm Street 3: Dream Warriors (1987)
Scream (1996); Scream 2 (1997); Scream 3 (2000); Scream 4 (2011)
Saw (2004); Saw II (2005); Saw III (2006); Saw IV (2007); Saw V (2008); Saw VI (2009)
Final Destination (2000); Final Destination 2 (2003); Final Destination 3 (2006); \
The Final Destination (2009); Final Destination 5 (2011)
Paranormal Activity (2007); Paranormal Activity 2 (2010); Paranormal Activity 3 (2011); \
Paranormal Activity 4 (2012)
Resident Evil (2002); Resident Evil: Apocalypse (2004); Resident Evil: Extinction (2007); \
Resident Evil: Afterlife (2010); Resident Evil: Retribution (2012)
Underworld (2003); Underworld: Evolution (2006); Underworld: Rise of the Lycans (2009); \
Underworld: Awakening (2012)
Transformers (2007); Transformers: Revenge of the Fallen (2009); \
Transformers: Dark of the Moon (2011); Transformers: Age of Extinction (2014)
The Fast and the Furious (2001); 2 Fast 2 Furious (2003); \
The Fast and the Furious: Tokyo Drift (2006); Fast & Furious (2009); Fast Five (2011); \
Fast & Furious 6 (2013); Furious 7 (2015)
Ice Age (2002); Ice Age: The Meltdown (2006); Ice Age: Dawn of the Dinosaurs (2009); \
Ice Age: Continental Drift (2012)
Madagascar (2005); Madagascar: Escape 2 Africa (2008); Madagascar 3: Europe's Most Wanted (2012)
Kung Fu Panda (2008); Kung Fu Panda 2 (2011); Kung Fu Panda 3 (2016)
How to Train Your Dragon (2010); How to Train Your Dragon 2 (2014); \
How to Train Your Dragon: The Hidden World (2019)
Despicable Me (2010); Despicable Me 2 (2013); Despicable Me 3 (2017)
Cars (2006); Cars 2 (2011); Cars 3 (2017)
The Incredibles (2004); Incredibles 2 (2018)
Home Alone (1990); Home Alone 2: Lost in New York (1992)
Beverly Hills Cop (1984); Beverly Hills Cop II (1987); Beverly Hills Cop III (1994)
Rush Hour (1998); Rush Hour 2 (2001); Rush Hour 3 (2007)
Men in Black (1997); Men in Black II (2002); Men in Black 3 (2012)
The Hangover (2009); The Hangover Part II (2011); The Hangover Part III (2013)
American Pie (1999); American Pie 2 (2001); American Wedding (2003)
Meet the Parents (2000); Meet the Fockers (2004); Little Fockers (2010)
Austin Powers: International Man of Mystery (1997); \
Austin Powers: The Spy Who Shagged Me (1999); Austin Powers in Goldmember (2002)
The Naked Gun: From the Files of Police Squad! (1988); \
The Naked Gun 2½: The Smell of Fear (1991); Naked Gun 33⅓: The Final Insult (1994)
Police Academy (1984); Police Academy 2: Their First Assignment (1985); \
Police Academy 3: Back in Training (1986)
Predator (1987); Predator 2 (1990); Predators (2010); The Predator (2018)
RoboCop (1987); RoboCop 2 (1990); RoboCop 3 (1993)
Crocodile Dundee (1986); Crocodile Dundee II (1988)
The Karate Kid (1984); The Karate Kid Part II (1986); The Karate Kid, Part III (1989)
Rise of the Planet of the Apes (2011); Dawn of the Planet of the Apes (2014); \
War for the Planet of the Apes (2017)
Sherlock Holmes (2009); Sherlock Holmes: A Game of Shadows (2011)
Night at the Museum (2006); Night at the Museum: Battle of the Smithsonian (2009); \
Night at the Museum: Secret of the Tomb (2014)
Taken (2008); Taken 2 (2012); Taken 3 (2014)
The Expendables (2010); The Expendables 2 (2012); The Expendables 3 (2014)
John Wick (2014); John Wick: Chapter 2 (2017); John Wick: Chapter 3 - Parabellum (2019)
Taxi (1998); Taxi 2 (2000); Taxi 3 (2003)
Bridget Jones's Diary (2001); Bridget Jones: The Edge of Reason (2004); \
Bridget Jones's Baby (2016)
The Girl with the Dragon Tattoo (2009); The Girl Who Played with Fire (2009); \
The Girl Who Kicked the Hornet's Nest (2009)
Blade (1998); Blade II (2002); Blade: Trinity (2004)
Hellboy (2004); Hellboy II: The Golden Army (2008)
28 Days Later (2002); 28 Weeks Later (2007)
"""

STRANGERS = """
Alien (1979); Aliens in the Attic (2009)
Heat (1995); The Heat (2013)
Crash (1996); Crash (2004)
Twilight (1998); Twilight (2008)
Thor (2011); Thor: Hammer of the Gods (2009)
The Avengers (1998); The Avengers (2012)
Frozen (2010); Frozen (2013)
Taxi Driver (1976); Taxi (1998)
Gladiator (1992); Gladiator (2000)
Se7en (1995); The Seven Samurai (1954)
Fargo (1996); The Big Lebowski (1998)
American Pie (1999); American Beauty (1999)
Before Sunrise (1995); Before the Devil Knows You're Dead (2007)
The Girl with the Dragon Tattoo (2011); The Girl on the Train (2016)
The Departed (2006); Shutter Island (2010)
Up (2009); Up in the Air (2009)
Rush (2013); Rush Hour (1998)
Cars (2006); The Cars That Ate Paris (1974)
Kill Bill: Vol. 1 (2003); Kill List (2011)
Man on Fire (2004); Man on the Moon (1999)
Dirty Dancing (1987); Dirty Harry (1971)
Blood Diamond (2006); There Will Be Blood (2007)
Pulp Fiction (1994); Reservoir Dogs (1992)
The Social Network (2010); The Game (1997)
Mother (2009); Mother! (2017)
Brother (1997); Brothers (2009)
Brothers (2004); Brothers (2009)
Wall Street (1987); The Wolf of Wall Street (2013)
Thirteen (2003); Ocean's Thirteen (2007)
Hero (2002); Heroes (1977)
Vampyr (1932); Vampires (1998)
Twins (1988); Twin Peaks: Fire Walk with Me (1992)
Date Night (2010); Night at the Museum (2006)
Jack (1996); Jack Reacher (2012)
Jack Reacher (2012); Jack the Giant Slayer (2013)
Star Trek (2009); Star Wars (1977)
The Island (2005); Shutter Island (2010)
Monsters (2010); Monster (2003)
Monsters, Inc. (2001); Monsters vs Aliens (2009)
Gone Girl (2014); Gone Baby Gone (2007)
The Other Guys (2010); The Others (2001)
The Lego Movie (2014); Scary Movie (2000)
Scary Movie (2000); Epic Movie (2007)
"""


def lines(block: str) -> list[list[tuple[str, int]]]:
    """Return the titles and years of each line of a block."""
    return [[_film(each) for each in line.split("; ")] for line in block.strip().splitlines()]


def _film(told: str) -> tuple[str, int]:
    title, _, year = told.strip().rpartition(" (")
    return title, int(year.removesuffix(")"))
