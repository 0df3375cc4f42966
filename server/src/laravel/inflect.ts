/**
 * English plurals and singulars exactly as `Str::plural` and `Str::singular` of Laravel give them, so that a model's table
 * and a resource's parameter are called as Laravel calls them. The rules are those of doctrine/inflector; a test compares
 * them with the real ones.
 */

/** `Str::plural`. */
export function plural(value: string): string {
  if (UNCOUNTABLE.has(value.toLowerCase()) || !/^.*[A-Za-z0-9\u0080-\uFFFF]$/u.test(value)) return value;
  return matchCase(inflect(value, PLURAL), value);
}

/** `Str::singular`. */
export function singular(value: string): string {
  return matchCase(inflect(value, SINGULAR), value);
}

interface Ruleset {
  /** Words that have one form. */
  readonly same: RegExp;
  readonly irregular: ReadonlyMap<string, string>;
  /** The first that matches decides. */
  readonly rules: readonly (readonly [pattern: RegExp, replacement: string])[];
}

function inflect(word: string, { same, irregular, rules }: Ruleset): string {
  if (word === '' || same.test(word)) return word;
  const lower = word.toLowerCase();
  const form = irregular.get(lower);
  if (form !== undefined) {
    const inflected = lower.charAt(0) === word.charAt(0) ? form : form.charAt(0).toUpperCase() + form.slice(1);
    if (inflected !== word) return inflected;
  }
  const rule = rules.find(([pattern]) => word.search(pattern) !== -1);
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
}

/** Gives a word the case of another, as far as that is regular. */
function matchCase(value: string, like: string): string {
  if (like.toLowerCase() === like) return value.toLowerCase();
  if (like.toUpperCase() === like) return value.toUpperCase();
  if (/^[^a-z]/.test(like)) return value.replace(/^[a-z]/, (first) => first.toUpperCase());
  return value;
}

/** What Laravel itself adds. */
const UNCOUNTABLE: ReadonlySet<string> = new Set(['recommended', 'related']);

const SAME = `
advice aircraft amoyese art audio baggage bison borghese bream breeches britches buffalo butter cantus carp
cattle chassis clippers clothing coal cod coitus compensation congoese contretemps coreopsis corps cotton data
debris deer diabetes djinn education eland elk emoji equipment evidence faroese feedback fish flounder flour
foochowese food furniture gallows genevese genoese gilbertese gold headquarters herpes hijinks homework
hottentotese impatience information innings jackanapes jeans jedi kin kiplingese knowledge kongoese leather love
lucchese luggage mackerel Maltese management metadata mews money moose mumps music nankingese news nexus niasese
nutrition offspring oil patience pekingese piedmontese pincers pistoiese plankton pliers pokemon police polish
portuguese proceedings progress rabies rain research rhinoceros rice salmon sand sarawakese scissors series
shavese shears sheep siemens silk sms soap spam species staff sugar swine talent toothpaste traffic travel
trousers trout tuna us vermontese vinegar weather wenchowese wheat whiting wildebeest wood wool yengeese
`
  .trim()
  .split(/\s+/);
/** With spaces and classes of their own. */
const SAME_PATTERNS = ['\\w+media', 'sea[- ]bass', 'social media'];

const IRREGULAR = `
atlas:atlases axe:axes beef:beefs blouse:blouses brother:brothers cafe:cafes chateau:chateaux niveau:niveaux
child:children canvas:canvases cookie:cookies corpus:corpuses cow:cows criterion:criteria curriculum:curricula
demo:demos domino:dominoes echo:echoes foot:feet fungus:fungi ganglion:ganglions gas:gases genie:genies
genus:genera goose:geese graffito:graffiti hippopotamus:hippopotami hoof:hoofs human:humans iris:irises
larva:larvae leaf:leaves lens:lenses loaf:loaves man:men medium:media memorandum:memoranda money:monies
mongoose:mongooses motto:mottoes move:moves mythos:mythoi niche:niches nucleus:nuclei numen:numina
occiput:occiputs octopus:octopuses opus:opuses ox:oxen passerby:passersby penis:penises person:people
plateau:plateaux runner-up:runners-up safe:safes sex:sexes sieve:sieves soliloquy:soliloquies
son-in-law:sons-in-law syllabus:syllabi testis:testes thief:thieves tooth:teeth tornado:tornadoes trilby:trilbys
turf:turfs valve:valves volcano:volcanoes abuse:abuses avalanche:avalanches cache:caches curve:curves
emphasis:emphases foe:foes grave:graves hoax:hoaxes neurosis:neuroses save:saves wave:waves oasis:oases
zombie:zombies
`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split(':') as [one: string, many: string]);

const PLURAL: Ruleset = {
  same: anyOf([...SAME_PATTERNS, ...SAME, 'people', 'trivia', '\\w+ware$', 'media']),
  irregular: new Map(IRREGULAR),
  rules: [
    [/(s)tatus$/gi, '$1tatuses'],
    [/(quiz)$/gi, '$1zes'],
    [/^(ox)$/gi, '$1en'],
    [/([m|l])ouse$/gi, '$1ice'],
    [/(matr|vert|ind)(ix|ex)$/gi, '$1ices'],
    [/(x|ch|ss|sh)$/gi, '$1es'],
    [/([^aeiouy]|qu)y$/gi, '$1ies'],
    [/(hive|gulf)$/gi, '$1s'],
    [/(?:([^f])fe|([lr])f)$/gi, '$1$2ves'],
    [/sis$/gi, 'ses'],
    [/([ti])um$/gi, '$1a'],
    [/(tax)on$/gi, '$1a'],
    [/(c)riterion$/gi, '$1riteria'],
    [/(p)erson$/gi, '$1eople'],
    [/(m)an$/gi, '$1en'],
    [/(c)hild$/gi, '$1hildren'],
    [/(f)oot$/gi, '$1eet'],
    [/(buffal|her|potat|tomat|volcan)o$/gi, '$1oes'],
    [/(alumn|bacill|cact|foc|fung|nucle|radi|stimul|syllab|termin|vir)us$/gi, '$1i'],
    [/us$/gi, 'uses'],
    [/(alias)$/gi, '$1es'],
    [/(analys|ax|cris|test|thes)is$/gi, '$1es'],
    [/s$/gi, 's'],
    [/^$/gi, ''],
    [/$/gi, 's'],
  ],
};

const SINGULAR: Ruleset = {
  same: anyOf([
    ...SAME_PATTERNS,
    ...SAME,
    '.*ss',
    'clothes',
    'data',
    'fascia',
    'fuchsia',
    'galleria',
    'mafia',
    'militia',
    'pants',
    'petunia',
    'sepia',
    'trivia',
    'utopia',
  ]),
  irregular: new Map(IRREGULAR.map(([one, many]) => [many, one])),
  rules: [
    [/(s)tatuses$/gi, '$1tatus'],
    [/(s)tatus$/gi, '$1tatus'],
    [/(c)ampus$/gi, '$1ampus'],
    [/^(.*)(menu)s$/gi, '$1$2'],
    [/(quiz)zes$/gi, '$1'],
    [/(matr)ices$/gi, '$1ix'],
    [/(vert|ind)ices$/gi, '$1ex'],
    [/^(ox)en/gi, '$1'],
    [/(alias)(es)*$/gi, '$1'],
    [/(buffal|her|potat|tomat|volcan)oes$/gi, '$1o'],
    [/(alumn|bacill|cact|foc|fung|nucle|radi|stimul|syllab|termin|viri?)i$/gi, '$1us'],
    [/([ftw]ax)es/gi, '$1'],
    [/(analys|ax|cris|test|thes)es$/gi, '$1is'],
    [/(shoe|slave)s$/gi, '$1'],
    [/(o)es$/gi, '$1'],
    [/ouses$/gi, 'ouse'],
    [/([^a])uses$/gi, '$1us'],
    [/([m|l])ice$/gi, '$1ouse'],
    [/(x|ch|ss|sh)es$/gi, '$1'],
    [/(m)ovies$/gi, '$1ovie'],
    [/(s)eries$/gi, '$1eries'],
    [/([^aeiouy]|qu)ies$/gi, '$1y'],
    [/([lr])ves$/gi, '$1f'],
    [/(tive)s$/gi, '$1'],
    [/(hive)s$/gi, '$1'],
    [/(drive)s$/gi, '$1'],
    [/(dive)s$/gi, '$1'],
    [/(olive)s$/gi, '$1'],
    [/([^fo])ves$/gi, '$1fe'],
    [/(^analy)ses$/gi, '$1sis'],
    [/(analy|diagno|^ba|(p)arenthe|(p)rogno|(s)ynop|(t)he)ses$/gi, '$1$2sis'],
    [/(tax)a$/gi, '$1on'],
    [/(c)riteria$/gi, '$1riterion'],
    [/([ti])a$/gi, '$1um'],
    [/(p)eople$/gi, '$1erson'],
    [/(m)en$/gi, '$1an'],
    [/(c)hildren$/gi, '$1hild'],
    [/(f)eet$/gi, '$1oot'],
    [/(n)ews$/gi, '$1ews'],
    [/eaus$/gi, 'eau'],
    [/^tights$/gi, 'tights'],
    [/^shorts$/gi, 'shorts'],
    [/s$/gi, ''],
  ],
};

function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`, 'i');
}
