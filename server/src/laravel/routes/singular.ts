/**
 * The singular of an English word as Laravel's `Str::singular` has it: the rules of doctrine/inflector 2, which name
 * the parameters of resource routes. A rule that differs would misname a parameter, so they stand in their order.
 */

/** `categories` is `category`, `Media` is `Medium`. */
export function singular(word: string): string {
  const value = singularize(word);
  if (word.toLowerCase() === word) return value.toLowerCase();
  if (word.toUpperCase() === word) return value.toUpperCase();
  if (upperFirst(word) === word) return upperFirst(value);
  return value;
}

function singularize(word: string): string {
  if (word === '' || UNINFLECTED.test(word)) return word;
  const irregular = IRREGULAR.get(word.toLowerCase());
  if (irregular !== undefined) return word[0] === word[0]?.toLowerCase() ? irregular : upperFirst(irregular);
  for (const [pattern, replacement] of RULES) if (pattern.test(word)) return word.replace(pattern, replacement);
  return word;
}

function upperFirst(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

const RULES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/(s)tatuses$/i, '$1tatus'],
  [/(s)tatus$/i, '$1tatus'],
  [/(c)ampus$/i, '$1ampus'],
  [/^(.*)(menu)s$/i, '$1$2'],
  [/(quiz)zes$/i, '$1'],
  [/(matr)ices$/i, '$1ix'],
  [/(vert|ind)ices$/i, '$1ex'],
  [/^(ox)en/i, '$1'],
  [/(alias)(es)*$/i, '$1'],
  [/(buffal|her|potat|tomat|volcan)oes$/i, '$1o'],
  [/(alumn|bacill|cact|foc|fung|nucle|radi|stimul|syllab|termin|viri?)i$/i, '$1us'],
  [/([ftw]ax)es/i, '$1'],
  [/(analys|ax|cris|test|thes)es$/i, '$1is'],
  [/(shoe|slave)s$/i, '$1'],
  [/(o)es$/i, '$1'],
  [/ouses$/i, 'ouse'],
  [/([^a])uses$/i, '$1us'],
  [/([m|l])ice$/i, '$1ouse'],
  [/(x|ch|ss|sh)es$/i, '$1'],
  [/(m)ovies$/i, '$1ovie'],
  [/(s)eries$/i, '$1eries'],
  [/([^aeiouy]|qu)ies$/i, '$1y'],
  [/([lr])ves$/i, '$1f'],
  [/(tive)s$/i, '$1'],
  [/(hive)s$/i, '$1'],
  [/(drive)s$/i, '$1'],
  [/(dive)s$/i, '$1'],
  [/(olive)s$/i, '$1'],
  [/([^fo])ves$/i, '$1fe'],
  [/(^analy)ses$/i, '$1sis'],
  [/(analy|diagno|^ba|(p)arenthe|(p)rogno|(s)ynop|(t)he)ses$/i, '$1$2sis'],
  [/(tax)a$/i, '$1on'],
  [/(c)riteria$/i, '$1riterion'],
  [/([ti])a$/i, '$1um'],
  [/(p)eople$/i, '$1erson'],
  [/(m)en$/i, '$1an'],
  [/(c)hildren$/i, '$1hild'],
  [/(f)eet$/i, '$1oot'],
  [/(n)ews$/i, '$1ews'],
  [/eaus$/i, 'eau'],
  [/^tights$/i, 'tights'],
  [/^shorts$/i, 'shorts'],
  [/s$/i, ''],
];

const UNINFLECTED = new RegExp(
  `^(?:\\w+media|.*ss|sea[- ]bass|${`advice aircraft amoyese art audio baggage bison borghese bream breeches britches buffalo butter cantus carp
  cattle chassis clippers clothing coal cod coitus compensation congoese contretemps coreopsis corps cotton
  data debris deer diabetes djinn education eland elk emoji equipment evidence faroese feedback fish flounder
  flour foochowese food furniture gallows genevese genoese gilbertese gold headquarters herpes hijinks
  homework hottentotese impatience information innings jackanapes jeans jedi kin kiplingese knowledge kongoese
  leather love lucchese luggage mackerel maltese management metadata mews money moose mumps music nankingese
  news nexus niasese nutrition offspring oil patience pekingese piedmontese pincers pistoiese plankton pliers
  pokemon police polish portuguese proceedings progress rabies rain research rhinoceros rice salmon sand
  sarawakese scissors series shavese shears sheep siemens silk sms soap spam species staff sugar swine talent
  toothpaste traffic travel trousers trout tuna us vermontese vinegar weather wenchowese wheat whiting
  wildebeest wood wool yengeese clothes fascia fuchsia galleria mafia militia pants petunia sepia trivia
  utopia`
    .split(/\s+/)
    .join('|')}|social media)$`,
  'i',
);

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `atlas atlases axe axes beef beefs blouse blouses brother brothers cafe cafes chateau chateaux niveau niveaux
  child children canvas canvases cookie cookies corpus corpuses cow cows criterion criteria curriculum
  curricula demo demos domino dominoes echo echoes foot feet fungus fungi ganglion ganglions gas gases genie
  genies genus genera goose geese graffito graffiti hippopotamus hippopotami hoof hoofs human humans iris
  irises larva larvae leaf leaves lens lenses loaf loaves man men medium media memorandum memoranda money
  monies mongoose mongooses motto mottoes move moves mythos mythoi niche niches nucleus nuclei numen numina
  occiput occiputs octopus octopuses opus opuses ox oxen passerby passersby penis penises person people
  plateau plateaux runner-up runners-up safe safes sex sexes sieve sieves soliloquy soliloquies son-in-law
  sons-in-law syllabus syllabi testis testes thief thieves tooth teeth tornado tornadoes trilby trilbys turf
  turfs valve valves volcano volcanoes abuse abuses avalanche avalanches cache caches curve curves emphasis
  emphases foe foes grave graves hoax hoaxes neurosis neuroses save saves wave waves oasis oases zombie
  zombies`
    .trim()
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, at, words) => {
      if (at % 2 === 1) pairs.push([word, words[at - 1] as string]);
      return pairs;
    }, []),
);
