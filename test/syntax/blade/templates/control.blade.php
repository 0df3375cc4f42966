@if ($user) one @elseif ($user->isAdmin() && count($user->roles) > (1 + 2)) two @else three @endif
@if($a)@if($b){{ $c }}@endif @endif
@unless (Auth::check()) sign in @endunless
@isset($record, $record->name) {{ $record->name }} @endisset
@empty($records) none @endempty
@auth signed in @elseauth('admin') admin @endauth
@guest('web') guest @endguest
@can('update', $post) may @elsecan('create', App\Models\Post::class) may create @endcan
@cannot('delete', [$post, 'soft' => true]) may not @endcannot
@canany(['update', 'view'], $post) may do something @endcanany
@env(['staging', 'production']) live @endenv
@production real @endproduction
@hasSection('navigation') <nav>@yield('navigation')</nav> @endif
@sectionMissing('navigation') no navigation @endif
@error('title', 'login') <p class="error">{{ $message }}</p> @enderror
@once <script>let once = true;</script> @endonce
@for ($i = 0, $n = count($list); $i < $n; $i++) {{ $i }}: {{ $list[$i] }} @endfor
@foreach ($users as $id => $user)
    @continue ($user->type == 1)
    @if ($loop->first) first @endif
    <li class="{{ $loop->even ? 'even' : 'odd' }}">{{ $id }} {{ $user->name }}</li>
    @foreach ($user->posts()->where('title', '!=', 'x')->get() as ['title' => $title, 'tags' => $tags])
        {{ $title }} {{ $loop->parent->index }}
        @break($title === 'last')
    @endforeach
    @break
@endforeach
@forelse ($tags as $tag)
    @empty($tag->name) unnamed @endempty
    {{ $tag->name }}
@empty
    no tags
@endforelse
@while (true) @break(1) @endwhile
@switch($kind)
    @case(1)
        one {{ $one }}
        @break

    @case(App\Kind::TWO)
        two @break
    @default
        other
@endswitch
@if (
    $multi
    && $line
)
    lines
@ENDIF
<li @if ($active) class="active" @endif data-name="{{ $name }}">me@example.com, {{$a}}{{$b}}</li>
