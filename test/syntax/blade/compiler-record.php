<?php

/**
 * Compiles templates with Laravel's own compiler and prints, as JSON, what it recognised in each: directives, echoes,
 * tags of components, raw blocks, and the variables of the PHP it made.
 *
 * Arguments: the paths of the templates.
 */

use Illuminate\Filesystem\Filesystem;
use Illuminate\View\Compilers\BladeCompiler;
use Illuminate\View\Compilers\ComponentTagCompiler;

require 'Illuminate/autoload.php';

final class RecordingTags extends ComponentTagCompiler
{
    private bool $selfClosing = false;

    protected function compileSelfClosingTags(string $value)
    {
        $this->selfClosing = true;

        return tap(parent::compileSelfClosingTags($value), fn () => $this->selfClosing = false);
    }

    protected function componentString(string $component, array $attributes)
    {
        $bound = array_filter(array_intersect_key($attributes, $this->boundAttributes), fn ($code) => $code !== 'true');
        $this->blade->record['tags'][] = [
            'name' => $component,
            'self' => $this->selfClosing,
            'attributes' => array_map('strval', array_keys($attributes)),
            'bound' => array_values($bound),
        ];

        // No class or view has to exist for the tag; its PHP stays.
        return '<?php echo ['.$this->attributesToString($attributes, false).']; ?>';
    }

    protected function compileAttributeEchos(string $attributeString)
    {
        $this->blade->inAttribute = true;

        return tap(parent::compileAttributeEchos($attributeString), fn () => $this->blade->inAttribute = false);
    }
}

final class RecordingCompiler extends BladeCompiler
{
    public bool $inAttribute = false;

    public array $record;

    private string $form = '';

    public function recordOf(string $template): array
    {
        $this->record = ['directives' => [], 'echoes' => [], 'attributeEchoes' => [], 'tags' => [], 'blocks' => [], 'phpTags' => 0];
        $this->record['variables'] = [];
        $php = $this->compileString($template);
        try {
            $this->record['valid'] = token_get_all($php, TOKEN_PARSE) !== [];
        } catch (ParseError) {
            $this->record['valid'] = false;
        }
        // Each tag of a component stands for one.
        $this->record['phpTags'] -= count($this->record['tags']);
        foreach (token_get_all($php) as $token) {
            if (is_array($token) && $token[0] === T_VARIABLE) {
                $this->record['variables'][] = $token[1];
            }
        }

        return $this->record;
    }

    protected function compileComponentTags($value)
    {
        return (new RecordingTags([], [], $this))->compile($value);
    }

    protected function compileStatement($match)
    {
        $name = strtolower($match[1]);
        $escaped = str_starts_with($name, '@');
        $args = $escaped ? null : $match[3] ?? null;
        $known = $escaped || method_exists($this, 'compile'.$name);
        if ($known && $name !== 'endcomponentclass') {
            $fromTag = $name === 'slot' && preg_match('/^\((.*), null, \[/s', $args ?? '', $tag) === 1;
            $this->record['directives'][] = $fromTag ? ['slot', "({$tag[1]})"] : [$name, $args];
        }

        return parent::compileStatement($match);
    }

    protected function compileRawEchos($value)
    {
        $this->form = 'raw';

        return parent::compileRawEchos($value);
    }

    protected function compileEscapedEchos($value)
    {
        $this->form = 'legacy';

        return parent::compileEscapedEchos($value);
    }

    protected function compileRegularEchos($value)
    {
        // Laravel prepares the code of an escaped `@{{ … }}` too and then drops it, so the form is set per match.
        return preg_replace_callback('/@?{{.+?}}(\r?\n)?/s', function ($match) {
            $this->form = $match[0][0] === '@' ? 'none' : 'escaped';

            return parent::compileRegularEchos($match[0]);
        }, $value);
    }

    protected function wrapInEchoHandler($value)
    {
        if ($this->form !== 'none') {
            $this->record[$this->inAttribute ? 'attributeEchoes' : 'echoes'][] = [$this->form, trim($value)];
        }

        return parent::wrapInEchoHandler($value);
    }

    public function compileEndComponentClass()
    {
        return '';
    }

    protected function storeRawBlock($value)
    {
        $this->record['blocks'][] = $value;

        return parent::storeRawBlock($value);
    }

    protected function parseToken($token)
    {
        if (in_array($token[0], [T_OPEN_TAG, T_OPEN_TAG_WITH_ECHO], true)) {
            $this->record['phpTags']++;
        }

        return parent::parseToken($token);
    }
}

$records = [];
foreach (array_slice($argv, 1) as $path) {
    $compiler = new RecordingCompiler(new Filesystem, sys_get_temp_dir());
    $records[$path] = $compiler->recordOf(file_get_contents($path));
}
echo json_encode($records, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE);
