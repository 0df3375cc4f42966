/** One function put into a person's Go file: everything else stays as it is. */
import { beforeAll, describe, expect, it } from 'vitest';
import { counterparts, declarationsOf, type GoTools, splice, without } from '../../server/src/lsp/go-splice.ts';
import { testGofmt, testGrammars } from '../support/grammars.ts';

let tools: GoTools;

beforeAll(async () => {
  tools = { grammars: await testGrammars(), gofmt: testGofmt() };
});

const MINE = `package app

import (
	"fmt" // why I need it

	"github.com/gin-gonic/gin"
)

type Posts struct{}

// laragin:from app/Posts.php#show sha=000000000000
func (p *Posts) Renamed(c *gin.Context) {
	fmt.Println("old")
}

// Mine is mine.
func Mine() {}
`;
const made = (place: string, body: string): string => `package app

import (
	"net/http"

	"example.com/app/internal/php"
	"github.com/gin-gonic/gin"
)

// ${place}
func (p *Posts) Show(c *gin.Context) {
	${body}
}
`;
const SHOW = made('laragin:from app/Posts.php#show sha=111111111111', 'c.Status(http.StatusOK)');

describe('a function in a file of a person', () => {
  it('takes the place of the one of the same origin, whatever that is called now', () => {
    const spliced = splice(tools, MINE, SHOW);
    expect(spliced).toContain('func (p *Posts) Show(');
    expect(spliced).not.toContain('Renamed');
    expect(spliced).not.toContain('000000000000');
    for (const kept of ['"fmt" // why I need it', '// Mine is mine.\nfunc Mine() {}', 'type Posts struct{}']) {
      expect(spliced).toContain(kept);
    }
    expect(spliced).toContain('import (\n\t"fmt" // why I need it\n\t"net/http"\n\n');
    expect(spliced).toContain('\t"example.com/app/internal/php"\n\t"github.com/gin-gonic/gin"\n)');
    expect(splice(tools, spliced, SHOW)).toBe(spliced);
  });

  it('takes the place of the one of its name, and stands at the end otherwise', () => {
    const other = made('Show is another.', 'c.Status(http.StatusOK)');
    expect(splice(tools, splice(tools, 'package app\n', other), SHOW).match(/\) Show\(/g)).toHaveLength(1);
    expect(splice(tools, MINE, other).indexOf(') Show(')).toBeGreaterThan(MINE.indexOf('Mine is mine'));
  });

  it('is found, and taken out', () => {
    expect(counterparts(tools, MINE, SHOW)).toContain('fmt.Println("old")');
    expect(without(tools, MINE, SHOW)).not.toContain('Renamed');
    expect(counterparts(tools, 'package app\n', SHOW)).toBeUndefined();
  });

  const heads: [name: string, text: string][] = [
    ['no imports', 'package app\n\nfunc Mine() {}\n'],
    ['one import', 'package app\n\nimport "fmt"\n\nfunc Mine() { fmt.Println() }\n'],
    ['nothing', 'package app\n'],
  ];
  it.each(heads)('comes into a file with %s', (_, text) => {
    const spliced = splice(tools, text, SHOW);
    expect(spliced).toContain('"net/http"');
    expect(spliced).toContain(') Show(');
  });

  it('leaves a file that is no Go as it is', () => {
    const broken = 'package app\n\nfunc Mine( {\n';
    expect(splice(tools, broken, SHOW)).toBe(broken);
  });

  it('is copied without package and imports', () => {
    expect(declarationsOf(tools, SHOW).startsWith('// laragin:from')).toBe(true);
  });
});
