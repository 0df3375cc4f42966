import { expect, test } from 'vitest';
import { singular } from '../../server/src/laravel/inflect.ts';
import { runPhp } from '../support/php.ts';
import { requirePart } from '../support/requirements.ts';

const WORDS =
  `photos categories people children mice geese statuses status campuses menus quizzes matrices vertices indices
oxen aliases alias buffaloes heroes potatoes alumni cacti radii viri taxes waxes faxes analyses axes crises tests theses
shoes slaves toes houses uses buses abuses lice dice boxes churches classes dishes movies series queries colloquies wolves
halves elves archives hives drives dives olives knives lives parentheses synopses diagnoses bases taxa criteria data media
men women feet news bureaus tights shorts users user posts post companies addresses user_addresses media-files news-items
Boxes PEOPLE Categories UserAddresses social-media moneys monies cookies caches curves niches passersby sons-in-law
runners-up zombies leaves thieves equipment information fish sheep deer species staff police feedback traffic sms emoji
metadata software hardware firmware us bus gas gases lens lenses atlas canvases corpus octopuses virus viruses octopi
process processes access accesses success progress address business businesses branch branches hash hashes tax vat
invoices payments settings preferences statistics analytics series-of-tubes faqs apis urls ids a as x 2fa v1s sources
courses courses-taken causes clauses diseases databases phases phrases purchases licenses expenses responses warehouses
releases leases cases horses nurses bonuses viri focus foci menu menüs niveaux chateaux plateaux bureaux aquaria`
    .trim()
    .split(/\s+/);

test.skipIf(!requirePart('laravel'))('singulars are those of Laravel', async () => {
  const code = `require 'Illuminate/autoload.php';
    echo json_encode(array_map([Illuminate\\Support\\Str::class, 'singular'], json_decode($argv[1], true)));`;
  const { stdout } = await runPhp(['-r', code, '--', JSON.stringify(WORDS)]);
  expect(Object.fromEntries(WORDS.map((word) => [word, singular(word)]))).toEqual(
    Object.fromEntries((JSON.parse(stdout) as string[]).map((one, at) => [WORDS[at], one])),
  );
});
